import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { renderMarkdown, renderText, reportJson, reportOf } from "../../src/report/index.ts";
import { workspaceOf } from "../evidence/support.ts";
import {
  about,
  config,
  evaluated,
  FAMILY,
  MODELS,
  manifest,
  policyText,
  UNNAMED,
  weights,
} from "../support/tier-world.ts";
import { gate, gateIn, POLICY } from "./support.ts";

/** Does to a workspace what contents cannot. */
type Prepare = (root: string) => unknown;

const fifo = (path: string) => execFileSync("mkfifo", [path]);
const outside = () => {
  const root = mkdtempSync(join(tmpdir(), "outside-"));
  writeFileSync(join(root, "model.safetensors"), weights("I8"));
  return root;
};

/** What is said of `chat`, whose artefact and manifests a stranger prepared; or why the run ends. */
async function prepared(prepare: Prepare, models = UNNAMED, deployment = "") {
  const text = policyText({ tier: "precisions: [int8], verified: true", model: "small", models, deployment });
  const { root } = workspaceOf({ ...FAMILY, [POLICY]: text, "evals/small.json": evaluated("org/small", 0.68) });
  mkdirSync(join(root, "models/small"));
  prepare(root);
  try {
    return about(await gateIn(root), "tier/unverified", "tier/mismatch", "evidence/unreadable", "policy/dead-rule");
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.code}: ${error.message.replace(/to \/.*outside-\w+/, "to OUTSIDE")}`;
  }
}

const NAMED = UNNAMED.replace("artifact: models/small", "artifact: models/small/model.safetensors");
const IN = (name: string) => (root: string) => join(root, "models/small", name);

describe("an artefact that leads out of the workspace ends the run", () => {
  it.each<[string, Prepare, string, string]>([
    [
      "a file of a folder",
      (root) => symlinkSync(join(outside(), "model.safetensors"), IN("model.safetensors")(root)),
      UNNAMED,
      "file-outside: models/small/model.safetensors: a link that leads outside the workspace, to OUTSIDE/model.safetensors",
    ],
    [
      "the file itself",
      (root) => symlinkSync(join(outside(), "model.safetensors"), IN("model.safetensors")(root)),
      NAMED,
      "file-outside: models/small/model.safetensors: a link that leads outside the workspace, to OUTSIDE/model.safetensors",
    ],
    [
      "the folder",
      (root) => symlinkSync(outside(), join(root, "models/away")),
      UNNAMED.replace("artifact: models/small", "artifact: models/away"),
      "file-outside: models/away: a link that leads outside the workspace, to OUTSIDE",
    ],
    [
      "the configuration beside it",
      (root) => {
        writeFileSync(IN("model.safetensors")(root), weights("I8"));
        symlinkSync(join(outside(), "model.safetensors"), IN("config.json")(root));
      },
      UNNAMED,
      "file-outside: models/small/config.json: a link that leads outside the workspace, to OUTSIDE/model.safetensors",
    ],
  ])("%s", async (_, prepare, models, says) => {
    expect(await prepared(prepare, models)).toBe(says);
  });

  it("and so does a manifest", async () => {
    const says = await prepared(
      (root) => symlinkSync("/etc/hostname", join(root, "d.yaml")),
      MODELS,
      ", manifests: d.yaml",
    );
    expect(says).toMatch(/^file-outside: d\.yaml: a link that leads outside the workspace/);
  });
});

describe("a folder that is no model", () => {
  it("of more files than anybody names ends the run", async () => {
    const says = await prepared((root) => {
      for (let index = 0; index < 10_001; index++) writeFileSync(IN(`${index}.txt`)(root), "");
    });
    expect(says).toBe('cap-exceeded: "models/small/*" matches more than 10000 files; narrow it');
  });

  it("with a pipe for weights is not waited for", async () => {
    expect(await prepared((root) => fifo(IN("model.safetensors")(root)))).toEqual([
      expect.stringMatching(
        /^unknown "chat": .* cannot be told: models\/small\/model\.safetensors: a FIFO, not a regular file$/,
      ),
    ]);
    const beside = await prepared((root) => {
      fifo(IN("pipe")(root));
      writeFileSync(IN("model.safetensors")(root), weights("I8"));
      writeFileSync(IN("config.json")(root), config("w8a8"));
    });
    expect(beside).toEqual([expect.stringMatching(/^pass /), expect.stringMatching(/^pass /)]);
  });
});

describe("a manifest that is none", () => {
  const started = (text: string) =>
    prepared((root) => writeFileSync(join(root, "d.yaml"), text), UNNAMED, ", manifests: d.yaml");

  it("of ten megabytes is refused before it is parsed", async () => {
    const said = await started(`${manifest("org/small")}${"# x\n".repeat(2_600_000)}`);
    expect(said).toContainEqual(
      expect.stringMatching(/^unknown "chat": d\.yaml: .*it has 104\d{5} characters of YAML, more than 8388608$/),
    );
  });

  it("that would grow without end is refused", async () => {
    const lines = [..."bcdefghi"].map(
      (name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[index]}`).join(", ")}]`,
    );
    const said = await started(`${manifest("org/small")}a: &a [x, x, x, x, x, x, x, x, x]\n${lines.join("\n")}\n`);
    expect(said).toContainEqual(expect.stringMatching(/^unknown "chat": d\.yaml: .*no YAML that can be read/));
  });

  it("is a pipe, which is not waited for", async () => {
    const said = await prepared((root) => fifo(join(root, "d.yaml")), UNNAMED, ", manifests: d.yaml");
    expect(said).toContain('unknown deployments."chat".manifests: no file matches "d.yaml"');
  });
});

/** What a page makes of Markdown where it is no code. */
const withoutCode = (markdown: string) => markdown.replaceAll(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, "");

describe("names that are meant to do something", () => {
  const NAMES = [
    "__proto__",
    "constructor",
    "a|b `c` <img src=x onerror=y>",
    "::error file=x::pwned",
    "@octocat #1 [x](http://evil.example)",
    "%0A::set-output name=x::y",
    "\u202egnp.exe",
  ];

  it.each(NAMES)("do nothing: %j", async (name) => {
    const key = JSON.stringify(name);
    const text = policyText({ tier: "precisions: [fp8], require_variant: true", model: "llama" })
      .replaceAll("realtime", key)
      .replaceAll("llama-w8a8:", `${key}:`)
      .replace("  chat: {", "  chat: { manifests: d.yaml,");
    const judged = await gate(text, { ...FAMILY, "d.yaml": manifest(name.replaceAll('"', "")) });
    const report = reportOf(judged);
    expect(judged.verdict).toBe("fail");
    expect(about(judged, "tier/variant-missing")).toEqual([expect.stringContaining(name)]);
    const markdown = renderMarkdown(report);
    expect(withoutCode(markdown)).not.toMatch(/<img src|\]\(http:\/\/evil|(^|\s)@octocat/);
    expect(`${renderText(report, { width: 80, color: false })}${markdown}`).not.toMatch(/^::(error|set-output)/m);
    expect(`${renderText(report, { width: 80, color: false })}${markdown}`).not.toContain("\u202e");
    expect(() => JSON.parse(reportJson(report))).not.toThrow();
  });

  it("of tensors and of what an artefact states do nothing either", async () => {
    const hostile = config("w8a8").replace('"int-quantized"', '"::error::x <img src=x>"');
    const judged = await gate(policyText({ tier: "precisions: [fp8]" }), {
      ...FAMILY,
      "models/llama-w8a8/config.json": hostile,
    });
    const markdown = renderMarkdown(reportOf(judged));
    expect(withoutCode(markdown)).not.toMatch(/<img src|^::error/m);
  });
});

import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { workspaceOf } from "../evidence/support.ts";
import { gateIn, lmEval, POLICY, said } from "./support.ts";

const GiB = 1024 ** 3;
type Files = Readonly<Record<string, string | Uint8Array>>;
/** Does to a workspace what contents cannot. */
type Prepare = (root: string) => unknown;

/** A floor for one deployment, by whatever `results` names. A model of 0.9 would pass it. */
function floor(results: string, model = "acme/chat"): string {
  return `version: 1
results: ${results}
budgets: [{ measure: mmlu/acc, min: 0.65 }]
deployments: { chat: { model: ${JSON.stringify(model)} } }
`;
}

const good = (model = "acme/chat") => lmEval(model, { "acc,none": 0.9 });
const bad = (model = "acme/chat") => lmEval(model, { "acc,none": 0.1 });
const fifo = (path: string) => (root: string) => execFileSync("mkfifo", [join(root, path)]);
const link = (path: string, target: string) => (root: string) => symlinkSync(target, join(root, path));
const grown = (path: string) => (root: string) => truncateSync(join(root, path), GiB);
const many = (directory: string, count: number) => (root: string) => {
  mkdirSync(join(root, directory));
  for (let index = 0; index < count; index++) writeFileSync(join(root, directory, `${index}.json`), "");
};
const NOBODY = 'unknown evidence/missing "chat": no evidence names "acme/chat", nor any other model';
const TOO_LOW = 'fail budget/min "chat": mmlu/acc is 10.0 %, 55.0 pt below the limit of 65.0 %';
const unreadable = (what: string) => [`unknown evidence/unreadable ${what}`, NOBODY];
const nothing = (what: string) => [`unknown evidence/missing there is no evidence: ${what}`, NOBODY];

/** What the gate says of a workspace: its findings, or the sentence with which it refuses. */
async function outcome(policy: string | Uint8Array | null, files: Files, prepare: Prepare) {
  const { root } = workspaceOf({ ...(policy === null ? {} : { [POLICY]: policy }), ...files });
  prepare(root);
  try {
    const judgement = await gateIn(root);
    return { verdict: judgement.verdict, says: said(judgement) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const says = [error.message, ...error.details].map((line) => line.split("\n")[0]?.replaceAll(root, "ROOT"));
    return { verdict: "refused", says };
  }
}

describe("a file that cannot be evidence refuses the run", () => {
  const unprepared: Prepare = () => {};
  it.each<[what: string, results: string, files: Files, prepare: Prepare, says: string]>([
    ["missing", "a.json", {}, unprepared, "a.json: no such file"],
    [
      "a directory",
      "evals",
      { "evals/a.json": good() },
      unprepared,
      "evals: a directory, not a regular file; name the files in it, such as evals/**/*.json",
    ],
    ["a FIFO", "a.json", {}, fifo("a.json"), "a.json: a FIFO, not a regular file"],
    [
      "a link that leads out",
      "a.json",
      {},
      link("a.json", "/etc/hostname"),
      "a.json: a link that leads outside the workspace, to /etc/hostname",
    ],
    [
      "a link that leads out, by a wildcard",
      "'*.json'",
      {},
      link("a.json", "/etc/hostname"),
      "a.json: a link that leads outside the workspace, to /etc/hostname",
    ],
    ["a link to nothing", "a.json", {}, link("a.json", "nowhere"), "a.json: no such file"],
    ["a link in a circle", "a.json", {}, link("a.json", "a.json"), "a.json: a link that leads in a circle"],
    [
      "1 GB of which nothing but the start is there",
      "a.json",
      { "a.json": `{"results":{"mmlu":{"acc,none":0.9}},"versions":{"mmlu":2},"config":{"x":"${"x".repeat(70_000)}"` },
      grown("a.json"),
      "a.json: larger than 256 MiB, the limit of a document that is parsed whole; let the tool write JSON Lines, leave out its samples, or split it",
    ],
    [
      "10,001 files of one pattern",
      "evals/*",
      {},
      many("evals", 10_001),
      '"evals/*" matches more than 10000 files; narrow it',
    ],
    [
      "10,001 files of two patterns",
      "[evals/*, more/*]",
      {},
      (root) => [many("evals", 5000)(root), many("more", 5001)(root)],
      "results name 10001 files, more than 10000; narrow the patterns",
    ],
  ])("%s", async (_, results, files, prepare, says) => {
    expect(await outcome(floor(results), files, prepare)).toEqual({ verdict: "refused", says: [says] });
  });
});

describe("a file that says nothing leaves the run inconclusive", () => {
  const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);
  it.each<[what: string, results: string, files: Files, says: readonly string[]]>([
    ["empty", "a.json", { "a.json": "" }, unreadable("a.json: the file is empty")],
    [
      "blank",
      "a.json",
      { "a.json": " \n\n" },
      unreadable("a.json: no known format: text that is neither JSON nor a table"),
    ],
    ["binary", "a.json", { "a.json": Buffer.from([0, 1, 2, 255]) }, unreadable("a.json: no known format: binary data")],
    [
      "empty, by a wildcard",
      "evals/*",
      { "evals/a.json": "" },
      nothing("1 file was found and none is a known format, such as evals/a.json: the file is empty"),
    ],
    [
      "two that are unknown, by a wildcard",
      "evals/*",
      { "evals/a.json": Buffer.from([0, 1, 2, 255]), "evals/b": "prose" },
      nothing("2 files were found and none is a known format, such as evals/a.json: no known format: binary data"),
    ],
    ["directories only", "evals/*", { "evals/deep/a.json": good() }, nothing('no file matches "evals/*"')],
    ["a glob that matches nothing", "evals/*.json", {}, nothing('no file matches "evals/*.json"')],
    [
      "one glob of two that matches nothing",
      "[evals/*.json, eval/*.json]",
      { "evals/a.json": good() },
      ['unknown policy/dead-rule results: no file matches "eval/*.json"'],
    ],
    [
      "deep lists",
      "a.json",
      { "a.json": deep("[", "]", 200_000) },
      unreadable("a.json: no known format: a JSON array with no keys"),
    ],
    [
      "a deep task",
      "a.json",
      { "a.json": `{"results":{"mmlu":${deep('{"a":', "}", 50_000).replace("}", "1}")}},"versions":{},"config":{}}` },
      unreadable('a.json: no known format: a JSON object with the keys "results", "versions", "config"'),
    ],
    [
      "UTF-16",
      "a.json",
      { "a.json": Buffer.from(`\uFEFF${good()}`, "utf16le") },
      unreadable("a.json: the text is UTF-16; write it as UTF-8"),
    ],
    [
      "a name that is not UTF-8",
      "a.csv",
      { "a.csv": Buffer.from("model,mmlu/acc\nacme/cha\u00ffet,0.9\n", "latin1") },
      ['unknown evidence/missing "chat": no evidence names "acme/chat" (has: "acme/cha\uFFFDet")'],
    ],
    [
      "JSON that is cut off",
      "a.json",
      { "a.json": good().slice(0, -30) },
      unreadable("a.json: it looks like lm-eval, but line 1, column 359: the JSON is cut off"),
    ],
    [
      "JSON that is cut off, by a wildcard",
      "'*.json'",
      { "a.json": good().slice(0, -30) },
      unreadable("a.json: it looks like lm-eval, but line 1, column 359: the JSON is cut off"),
    ],
    [
      "gzip that is cut off",
      "a.json.gz",
      { "a.json.gz": gzipSync(good()).subarray(0, -30) },
      unreadable("a.json.gz: it looks like lm-eval, but the gzip data is broken or cut off (unexpected end of file)"),
    ],
    [
      "two files that disagree",
      "evals/*",
      { "evals/a.json": good(), "evals/b.json": bad() },
      [
        'unknown evidence/conflict "chat": mmlu/acc is 0.9 in evals/a.json: /results/mmlu/acc,none and 0.1 in evals/b.json: /results/mmlu/acc,none; both were measured at the same time',
      ],
    ],
  ])("%s", async (_, results, files, says) => {
    expect(await outcome(floor(results), files, () => {})).toEqual({ verdict: "inconclusive", says });
  });

  it("a FIFO beside prose, by a wildcard", async () => {
    expect(await outcome(floor("evals/*"), { "evals/README": "prose" }, fifo("evals/a.json"))).toEqual({
      verdict: "inconclusive",
      says: nothing(
        "2 files were found and none is a known format, such as evals/README: no known format: text that is neither JSON nor a table",
      ),
    });
  });

  it("1 GB of zeros", async () => {
    expect(await outcome(floor("a.json"), { "a.json": "" }, grown("a.json"))).toEqual({
      verdict: "inconclusive",
      says: unreadable("a.json: no known format: binary data"),
    });
  });

  it("10,000 files", async () => {
    expect(await outcome(floor("evals/*"), {}, many("evals", 10_000))).toEqual({
      verdict: "inconclusive",
      says: nothing("10,000 files were found and none is a known format, such as evals/0.json: the file is empty"),
    });
  });
});

describe("a value that is no number leaves the run inconclusive", () => {
  const place = 'unknown evidence/missing "chat": a.json: /results/mmlu/acc,none: mmlu/acc has no value: the value is';
  const cell = 'unknown evidence/missing "chat": a.csv: /2/mmlu~1acc: mmlu/acc has no value: the cell';
  const json = (literal: string) => ({ "a.json": good().replace("0.9,", "0.9").replace("0.9", literal) });
  const csv = (text: string) => ({ "a.csv": `model,mmlu/acc\nother,0.5\nacme/chat,${text}\n` });
  it.each<[what: string, results: string, files: Files, says: string]>([
    ["NaN", "a.json", json("NaN"), `${place} NaN, not a finite number`],
    ["Infinity", "a.json", json("Infinity"), `${place} Infinity, not a finite number`],
    ["1e999", "a.json", json("1e999"), `${place} Infinity, not a finite number`],
    ["null", "a.json", json("null"), `${place} null, not a finite number`],
    ["a number in quotes", "a.json", json('"0.9"'), `${place} "0.9", not a finite number`],
    ["NaN in a table", "a.csv", csv("NaN"), `${cell} is "NaN", not a plain number`],
    ["an empty cell", "a.csv", csv(""), `${cell} is empty`],
    [
      "NaN of a metrics file",
      "[{ files: a.json, model: acme/chat }]",
      { "a.json": '{"mmlu/acc": NaN, "f1": 0.5}' },
      'unknown evidence/missing "chat": a.json: /mmlu~1acc: mmlu/acc has no value: the value is NaN, not a finite number',
    ],
    [
      "a percentage against a share",
      "a.json",
      json("68.2"),
      'unknown evidence/scale "chat": mmlu/acc is 68.2 and is compared with 0.65: the evidence seems to count to 100, the policy to 1',
    ],
  ])("%s", async (_, results, files, says) => {
    expect(await outcome(floor(results), files, () => {})).toEqual({ verdict: "inconclusive", says: [says] });
  });
});

describe("a file with a trap in it is read as what it says", () => {
  const twice = bad().replace('"acc,none":', '"acc,none":0.9,"acc,none":');
  it.each<[what: string, policy: string, files: Files, says: string]>([
    ["the last of duplicate keys", floor("a.json"), { "a.json": twice }, TOO_LOW],
    ["a byte order mark", floor("a.json"), { "a.json": `\uFEFF${bad()}` }, TOO_LOW],
    [
      "CRLF",
      floor("a.json"),
      { "a.json": `${JSON.stringify(JSON.parse(bad()), null, 1)}\n`.replaceAll("\n", "\r\n") },
      TOO_LOW,
    ],
    [
      "a table with a byte order mark and CRLF",
      floor("a.csv"),
      { "a.csv": "\uFEFFmodel,mmlu/acc\r\nacme/chat,0.1\r\n" },
      'fail budget/min "chat": mmlu/acc is 0.1, 0.55 below the limit of 0.65',
    ],
    ["a model called __proto__", floor("a.json", "__proto__"), { "a.json": bad("__proto__") }, TOO_LOW],
    [
      "rows called __proto__ and constructor",
      floor("a.csv", "__proto__"),
      { "a.csv": "model,mmlu/acc\n__proto__,0.1\nconstructor,0.9\n" },
      'fail budget/min "chat": mmlu/acc is 0.1, 0.55 below the limit of 0.65',
    ],
    [
      "an alias of __proto__",
      floor("a.json", "__proto__").replace(
        "deployments",
        "models: { __proto__: { aliases: [acme/chat] } }\ndeployments",
      ),
      { "a.json": bad() },
      TOO_LOW,
    ],
    [
      "a policy with a byte order mark and CRLF",
      `\uFEFF${floor("a.json").replaceAll("\n", "\r\n")}`,
      { "a.json": bad() },
      TOO_LOW,
    ],
  ])("%s", async (_, policy, files, says) => {
    expect(await outcome(policy, files, () => {})).toEqual({ verdict: "fail", says: [says] });
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "and a model %s that no file has is missing",
    async (model) => {
      expect(await outcome(floor("a.json", model), { "a.json": good() }, () => {})).toEqual({
        verdict: "inconclusive",
        says: [`unknown evidence/missing "chat": no evidence names "${model}" (has: "acme/chat")`],
      });
    },
  );

  it("and a task __proto__ gives nothing to another", async () => {
    const files = { "a.json": good().replace('"mmlu":{"alias"', '"__proto__":{"alias"') };
    expect(await outcome(floor("a.json"), files, () => {})).toEqual({
      verdict: "inconclusive",
      says: ['unknown evidence/missing "chat": none of a.json has mmlu/acc (has: __proto__/acc)'],
    });
  });
});

describe("a policy that cannot be one refuses the run", () => {
  const at = (place: string, what: string) => [`${POLICY}: 1 problem`, `${POLICY}:${place}: ${what}`];
  const evidence = { "a.json": good() };
  it.each<[what: string, policy: string | Uint8Array | null, says: readonly string[]]>([
    [
      "missing",
      null,
      [`${POLICY}: there is no policy here; \`pareto-gate init\` writes a first one from results that are there`],
    ],
    ["empty", "", at("1:1", "the policy is empty; `pareto-gate init` writes a first one from results that are there")],
    ["binary", Buffer.from([0, 1, 2, 255]), [`${POLICY}: it is not UTF-8 text; save it as UTF-8`]],
    ["Latin-1", Buffer.from(floor("é.json"), "latin1"), [`${POLICY}: it is not UTF-8 text; save it as UTF-8`]],
    [
      "UTF-16",
      Buffer.from(`\uFEFF${floor("a.json")}`, "utf16le"),
      [`${POLICY}: it is not UTF-8 text; save it as UTF-8`],
    ],
    ["cut off", floor("a.json").slice(0, -20), at("4:26", "a closing } is missing")],
    [
      "with a key twice",
      "version: 1\nresults: a.json\nresults: b.json\n",
      at("3:1", "the key results is there twice; one would hide the other"),
    ],
    ["with the key __proto__", `${floor("a.json")}__proto__: { budgets: [] }\n`, at("5:1", 'unknown key "__proto__"')],
    [
      "nested deeply",
      `version: 1\nresults: ${"[".repeat(5000)}${"]".repeat(5000)}\n`,
      at("2:795", "it is nested too deeply"),
    ],
    ["with NaN for a limit", floor("a.json").replace("0.65", ".nan"), at("3:37", "budgets[0].min is NaN")],
    ["with results outside", floor("../a.json"), at("2:10", '"../a.json" leaves the repository')],
    ["with results of the machine", floor("/etc/hostname"), at("2:10", '"/etc/hostname" is an absolute path')],
    ["with a NUL in a name", floor('"a\\0b.json"'), ["a\0b.json: a NUL stands in no file name"]],
  ])("%s", async (_, policy, says) => {
    expect(await outcome(policy, evidence, () => {})).toEqual({ verdict: "refused", says });
  });

  it.each<[what: string, make: (path: string) => unknown, says: string]>([
    ["a directory", (path) => mkdirSync(path), `${POLICY}: a directory, not a file`],
    ["a FIFO", (path) => execFileSync("mkfifo", [path]), `${POLICY}: a FIFO, not a regular file`],
    [
      "a link that leads out",
      (path) => symlinkSync("/etc/hostname", path),
      `${POLICY}: a link that leads outside the workspace, to /etc/hostname`,
    ],
    ["a link to nothing", (path) => symlinkSync("nowhere", path), `${POLICY}: no such file`],
    [
      "1 GB",
      (path) => {
        writeFileSync(path, floor("a.json"));
        truncateSync(path, GiB);
      },
      `${POLICY}: 1 GiB, more than 128 KiB`,
    ],
  ])("%s", async (_, make, says) => {
    const prepare = (root: string) => {
      mkdirSync(join(root, ".github"));
      make(join(root, POLICY));
    };
    expect(await outcome(null, evidence, prepare)).toEqual({ verdict: "refused", says: [says] });
  });
});

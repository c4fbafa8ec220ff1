import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/domain/evidence.ts";
import { type FakeModel, MODEL, startFakeModel } from "./fake-model.ts";
import { candidatesOf, faultOf, type Installed, type Place, read, readOne, run, withTool } from "./tools.ts";

/** What promptfoo itself writes, of its own echo, of a provider from a file and of a server. */

const PROMPTFOO = "promptfoo@0.123.1";
/** Of which it needs 22.22 or later. */
const NODE = "24.9.0";

interface Promptfoo {
  readonly node: string;
  readonly script: string;
}

function installed(folder: string): Installed<Promptfoo> {
  const modules = join(folder, "node_modules");
  const runtime = `node-${process.platform}-${process.arch}`;
  const tool = {
    node: join(modules, runtime, "bin", "node"),
    script: join(modules, "promptfoo", "dist", "src", "entrypoint.js"),
  };
  if (existsSync(join(folder, "installed"))) return tool;
  // Of its optional packages, which are many and large, it needs one: the binding of its database to this machine.
  const npm = (...packages: string[]) =>
    faultOf("npm", [
      ...["install", "--silent", "--no-audit", "--no-fund", "--omit=optional", "--ignore-scripts", "--prefix", folder],
      ...packages,
    ]);
  const failed = npm(`${runtime}@${NODE}`, PROMPTFOO) ?? npm(bindingOf(join(modules, "libsql", "package.json")));
  if (failed !== null) return { reason: `npm cannot install ${PROMPTFOO} with Node ${NODE}: ${failed}` };
  writeFileSync(join(folder, "installed"), "");
  return tool;
}

function bindingOf(manifest: string): string {
  const { optionalDependencies } = JSON.parse(readFileSync(manifest, "utf8"));
  const machine = `@libsql/${process.platform}-${process.arch}`;
  const [name, version] = Object.entries(optionalDependencies).find(([one]) => one.startsWith(machine)) ?? [];
  return `${name}@${version}`;
}

const PROVIDER = `export default class {
  id() { return "file-model"; }
  async callApi(prompt) {
    if (prompt.includes("n3")) return { error: "it fails on purpose" };
    return { output: prompt, tokenUsage: { total: 15, prompt: 10, completion: 5 }, cost: 0.001 };
  }
}
`;

/** Answers of the server are letters "a": half of the eight assertions hold of them, and all of an echo. */
const configOf = (server: string) => ({
  prompts: ["Say {{x}}"],
  providers: [
    "echo",
    { id: "file://provider.mjs", label: "mine" },
    {
      id: `${server}/v1/chat/completions`,
      label: MODEL,
      config: {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: { model: MODEL, max_tokens: 12, messages: [{ role: "user", content: "{{prompt}}" }] },
        transformResponse:
          "({ output: json.choices[0].message.content, tokenUsage: { total: json.usage.total_tokens, " +
          "prompt: json.usage.prompt_tokens, completion: json.usage.completion_tokens } })",
      },
    },
    {
      id: `openai:chat:${MODEL}`,
      config: { apiBaseUrl: `${server}/v1`, apiKey: "none", temperature: 0.2, max_tokens: 12 },
    },
  ],
  tests: Array.from({ length: 8 }, (_, index) => ({
    vars: { x: `n${index}` },
    assert: [{ type: "contains", value: index % 2 ? "a" : `n${index}`, metric: "said" }],
  })),
});

let fake: FakeModel;
/** Requests that the first run and the second, from the cache, came to. */
let asked: readonly number[] = [];

async function evaluate({ folder, tool }: Place<Promptfoo>): Promise<void> {
  fake = await startFakeModel();
  mkdirSync(join(folder, "out"));
  writeFileSync(join(folder, "provider.mjs"), PROVIDER);
  writeFileSync(join(folder, "promptfooconfig.json"), JSON.stringify(configOf(fake.address)));
  const env = {
    PROMPTFOO_CONFIG_DIR: join(folder, "home"),
    PROMPTFOO_CACHE_PATH: join(folder, "cache"),
    PROMPTFOO_CACHE_ENABLED: "true",
    PROMPTFOO_DISABLE_TELEMETRY: "1",
    PROMPTFOO_DISABLE_UPDATE: "1",
    PROMPTFOO_DISABLE_REMOTE_GENERATION: "1",
    // Vitest's own would turn off the cache.
    NODE_ENV: "production",
    VITEST: undefined,
  };
  const evaluated = async (...outputs: string[]) => {
    const before = fake.served.length;
    const args = ["eval", "-c", "promptfooconfig.json", "--no-progress-bar", ...outputs.flatMap((one) => ["-o", one])];
    // It ends with 100 where an assertion does not hold.
    await run(folder, tool.node, [tool.script, ...args], { env, ok: [100] });
    return fake.served.length - before;
  };
  asked = [
    await evaluated("out/all.json", "out/all.jsonl", "out/all.yaml", "out/all.csv"),
    await evaluated("cached.json"),
  ];
  await fake.stop();
}

const place = withTool("promptfoo", installed, evaluate);

const of = ({ readings, usage }: Evidence, model: string) => ({
  values: Object.fromEntries(readings.flatMap((one) => (one.model === model ? [[one.measure, one.value]] : []))),
  usage: usage.filter((one) => one.model === model),
});

describe("promptfoo", () => {
  it.each(["json", "jsonl", "yaml"])("writes rates, errors, tokens and cost as %s", async (kind) => {
    const evidence = await readOne(place().folder, `out/all.${kind}`);
    expect(evidence.format).toBe("promptfoo");
    expect(of(evidence, "echo").values).toMatchObject({ "promptfoo/pass_rate": 1, error_rate: 0 });
    const file = of(evidence, "file-model");
    expect(file.values).toMatchObject({ "promptfoo/pass_rate": 0.875, error_rate: 0.125, "promptfoo/said": 1 });
    expect(file.usage.filter((one) => one.costUsd === 0.001 && one.inputTokens === 10)).toHaveLength(7);
    expect(evidence.problems).toEqual([expect.stringMatching(/1 of 8 rows are errors .* it fails on purpose\.$/)]);
    for (const model of [MODEL, `openai:chat:${MODEL}`]) {
      const { values, usage } = of(evidence, model);
      expect(values).toMatchObject({ "promptfoo/pass_rate": 0.5, "promptfoo/said": 0.5, error_rate: 0 });
      expect(values.latency_mean_ms).toBeGreaterThan(30);
      expect(values.latency_mean_ms).toBeLessThan(5000);
      expect(usage.map((one) => [one.inputTokens, one.outputTokens, one.cached])).toEqual(
        Array(8).fill([6, 12, false]),
      );
      // The tool knows no price of it, and says 0.
      expect(usage.every((one) => one.costUsd === null)).toBe(true);
    }
    expect(asked[0]).toBe(16);
    expect(fake.served[0]).toMatchObject({ model: MODEL, inputTokens: 6, outputTokens: 12 });
  });

  it("says its version and the settings where the output has the configuration", async () => {
    const [json, yaml] = [await readOne(place().folder, "out/all.json"), await readOne(place().folder, "out/all.yaml")];
    expect(json.readings).toEqual(yaml.readings);
    expect(json.facts.tool_version).toBe("0.123.1");
    expect(json.readings.find(({ model }) => model === `openai:chat:${MODEL}`)?.variant).toEqual({
      prompt: "Say {{x}}",
      temperature: "0.2",
    });
    expect([...candidatesOf(await read(place().folder, "out/all.json")).keys()].sort()).toEqual([
      "echo",
      "file-model",
      `openai:chat:${MODEL}`,
      MODEL,
    ]);
  });

  it("has no data in its table, which is skipped", async () => {
    expect(await read(place().folder, "out/*.csv")).toMatchObject([{ outcome: "skipped" }]);
  });

  it("answers a second time from its cache: no latency, no cost, and no request", async () => {
    const evidence = await readOne(place().folder, "cached.json");
    expect(asked[1]).toBe(0);
    for (const model of [MODEL, `openai:chat:${MODEL}`]) {
      const { values, usage } = of(evidence, model);
      expect(values).toMatchObject({ "promptfoo/pass_rate": 0.5 });
      expect(Object.keys(values).filter((one) => one.startsWith("latency"))).toEqual([]);
      expect(usage.every((one) => one.cached && one.costUsd === null)).toBe(true);
    }
  });
});

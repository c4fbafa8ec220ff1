import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { Evidence, Reading } from "../../../src/domain/evidence.ts";
import type { ResultsEntry } from "../../../src/domain/policy.ts";
import { makeDocument } from "../../../src/evidence/document.ts";
import { READERS } from "../../../src/evidence/formats/index.ts";
import { promptfoo } from "../../../src/evidence/formats/promptfoo.ts";
import {
  isCached,
  isUnasserted,
  isUngraded,
  namedOf,
  outcomeOf,
} from "../../../src/evidence/formats/promptfoo-rows.ts";
import { slimmer } from "../../../src/evidence/formats/promptfoo-slim.ts";
import { outlineOf } from "../../../src/evidence/outline.ts";
import { entryOf, workspaceOf } from "../support.ts";

type Json = Record<string, unknown>;

/** A row as 0.118 writes it: a passed test; `over` replaces keys. */
function row(over: Json = {}): Json {
  return {
    cost: 0.00001,
    gradingResult: { pass: true, score: 1, reason: "All assertions passed", componentResults: [] },
    id: "b5",
    latencyMs: 400,
    namedScores: {},
    prompt: { raw: "Capital of France?", label: "Capital of {{country}}?" },
    promptId: "p0",
    promptIdx: 0,
    provider: { id: "openai:chat:small", label: "" },
    response: { output: "Paris", tokenUsage: { total: 12, prompt: 10, completion: 2 }, cached: false, cost: 0.00001 },
    score: 1,
    success: true,
    testCase: { vars: { country: "France" }, assert: [{ type: "contains", value: "Paris" }] },
    testIdx: 0,
    vars: { country: "France" },
    failureReason: 0,
    ...over,
  };
}

const failed = (over: Json = {}) =>
  row({ success: false, score: 0, failureReason: 1, error: "Expected Paris", gradingResult: { pass: false }, ...over });

const errored = (over: Json = {}) =>
  row({
    ...{ success: false, score: 0, failureReason: 2, error: "HTTP 429\nslow down.", gradingResult: null },
    ...{ cost: 0, latencyMs: 30, response: { error: "HTTP 429" } },
    ...over,
  });

/** The head of a column that counts these rows. */
function head(rows: readonly Json[], over: Json = {}): Json {
  const count = (wanted: (one: Json) => boolean) => rows.filter(wanted).length;
  const metrics = {
    score: rows.reduce((sum, one) => sum + Number(one.score), 0),
    testPassCount: count((one) => one.success === true),
    testFailCount: count((one) => one.failureReason === 1),
    testErrorCount: count((one) => one.failureReason === 2),
    totalLatencyMs: 0,
    tokenUsage: { total: 0, prompt: 0, completion: 0, cached: 0, numRequests: rows.length },
    namedScores: {},
    namedScoresCount: {},
    cost: 0,
  };
  const label = "Capital of {{country}}?";
  return { raw: label, label, id: "p0", provider: "openai:chat:small", metrics, ...over };
}

/** A version 3 output with one column. */
function output(rows: readonly Json[], over: Json = {}, summary: Json = {}): Json {
  const stats = { successes: 0, failures: 0, errors: 0, durationMs: 2500, tokenUsage: {} };
  const results = { version: 3, timestamp: "2026-03-01T10:00:00.000Z", prompts: [head(rows)], results: rows, stats };
  return { evalId: "eval-x", results: { ...results, ...summary }, config: {}, shareableUrl: null, ...over };
}

async function readText(text: string, entry: Partial<ResultsEntry> | null = null): Promise<Evidence> {
  const { workspace } = workspaceOf({ "o.json": text });
  const source = await workspace.open("o.json");
  return promptfoo.read(makeDocument(source, entry === null ? null : entryOf("o.json", entry)));
}

const read = (value: unknown, entry: Partial<ResultsEntry> | null = null) => readText(JSON.stringify(value), entry);
const lines = (rows: readonly Json[]) => rows.map((one) => `${JSON.stringify(one)}\n`).join("");
const takers = (text: string) =>
  READERS.filter((reader) => reader.recognise(outlineOf(Buffer.from(text), "o"))).map(({ id }) => id);

function reading(evidence: Evidence, measure: string): Reading {
  const found = evidence.readings.filter((one) => one.measure === measure);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} of ${measure}`);
  return first;
}

const TWO = [row(), failed({ testIdx: 1, latencyMs: 600 })];

describe("recognition", () => {
  it.each([
    ["version 3", JSON.stringify(output(TWO))],
    ["keys in another order", JSON.stringify(Object.fromEntries(Object.entries(output(TWO)).reverse()))],
    ["the summary alone", JSON.stringify({ version: 3, results: TWO, stats: {}, prompts: [head(TWO)] })],
    ["no rows", JSON.stringify(output([], {}, { results: [] }))],
    ["version 2", JSON.stringify({ results: { version: 2, results: TWO, stats: {}, table: {} } })],
    ["JSON Lines", lines(TWO)],
    ["one line", lines(TWO.slice(0, 1))],
    ["YAML", stringify(output(TWO))],
    ["the rows of its documentation", '{"testIdx":0,"promptIdx":0,"success":true,"score":1,"response":{}}\n'.repeat(2)],
  ])("takes %s, and no other reader does", (_, text) => {
    expect(takers(text)).toEqual(["promptfoo"]);
  });

  it.each([
    [{ results: { quiz: { "acc,none": 1 } }, versions: {}, "n-shot": {}, configs: {} }],
    [{ results: [{ name: "x", score: 1 }], stats: {} }],
    [{ item: "q", system: "a", score: 1, testIdx: 0, promptIdx: 0 }],
  ])("leaves %j alone", (value) => {
    expect(promptfoo.recognise(outlineOf(Buffer.from(JSON.stringify(value)), "o"))).toBe(false);
  });
});

describe("a version 3 output", () => {
  it("gives rate, score and errors with n, range, direction and place", async () => {
    const evidence = await read(output(TWO));
    const shared = {
      model: "openai:chat:small",
      variant: { prompt: "Capital of {{country}}?" },
      stderr: null,
      n: 2,
      at: null,
    };
    const place = "/results/prompts/0/metrics";
    expect(evidence.readings.slice(0, 3)).toEqual([
      {
        ...{ ...shared, measure: "promptfoo/pass_rate", value: 0.5, unit: null, goal: "maximize" },
        ...{ range: [0, 1], pointer: `${place}/testPassCount` },
      },
      {
        ...{ ...shared, measure: "error_rate", value: 0, unit: "ratio", goal: "minimize" },
        ...{ range: [0, 1], pointer: `${place}/testErrorCount` },
      },
      {
        ...{ ...shared, measure: "promptfoo/score", value: 0.5, unit: null, goal: "maximize" },
        ...{ range: [0, 1], pointer: `${place}/score` },
      },
    ]);
    expect(evidence).toMatchObject({ format: "promptfoo", formatVersion: "3", problems: [], unusable: [] });
    expect(evidence.measuredAt).toBe("2026-03-01T10:00:00.000Z");
  });

  it("takes the entry's task", async () => {
    expect(reading(await read(output(TWO), { task: "capitals" }), "capitals/pass_rate").value).toBe(0.5);
  });

  it("has facts", async () => {
    const metadata = { promptfooVersion: "0.118.3" };
    const assertions = { total: 90, prompt: 80, completion: 10 };
    const graded = head(TWO, { metrics: { ...(head(TWO).metrics as Json), tokenUsage: { assertions } } });
    const evidence = await read(output(TWO, { metadata, config: { description: "smoke" } }, { prompts: [graded] }));
    expect(evidence.facts).toEqual({
      ...{ tool: "promptfoo", tool_version: "0.118.3", eval_id: "eval-x", description: "smoke", duration_s: 2.5 },
      grader_tokens: 90,
    });
  });

  it("does not care in which order the rows were completed", async () => {
    const rows = [failed({ testIdx: 1 }), row({ testIdx: 2, score: 0.5 }), row()];
    const values = async (order: readonly Json[]) =>
      (await read(output(order))).readings.map((one) => [one.measure, one.value]);
    expect(await values(rows)).toEqual(await values([...rows].reverse()));
  });
});

describe("models and prompts", () => {
  it.each([
    [{ id: "openai:gpt-4o", label: "" }, "openai:gpt-4o"],
    [{ id: "openai:gpt-4o", label: "My model" }, "openai:gpt-4o"],
    ["openai:gpt-4o", "openai:gpt-4o"],
    [{ id: "file://provider.py", label: "My model" }, "My model"],
    [{ id: "file://provider.py", label: "" }, "file://provider.py"],
    [{ id: "exec:./run.sh", label: "My model" }, "My model"],
    [{ id: "https://host/v1", label: "My model" }, "My model"],
    [{ label: "My model" }, "My model"],
    [{ id: "__proto__", label: "" }, "__proto__"],
  ])("of provider %j is %s", async (provider, model) => {
    const evidence = await read(output([row({ provider })]));
    expect(new Set([...evidence.readings, ...evidence.usage].map((one) => one.model))).toEqual(new Set([model]));
  });

  it("finds the id behind a label that overrides it, also without rows", async () => {
    const rows = [row({ provider: { id: "openai:gpt-4o", label: "fast" } })];
    const prompts = [head(rows, { provider: "fast" })];
    expect(reading(await read(output(rows, {}, { prompts })), "promptfoo/score").model).toBe("openai:gpt-4o");
    const config = { providers: ["echo", { id: "openai:gpt-4o", label: "fast" }] };
    const bare = await read(output([], { config }, { prompts, results: [] }));
    expect(reading(bare, "promptfoo/pass_rate")).toMatchObject({ model: "openai:gpt-4o", value: 1, n: 1 });
  });

  it("are columns of their own for each provider and prompt", async () => {
    const labels = ["prompts/a.txt: Long text\nover two lines", "Short"];
    const rows = [0, 1, 2, 3].map((promptIdx) =>
      row({ promptIdx, provider: { id: `p:${promptIdx >> 1}` }, prompt: { raw: "x", label: labels[promptIdx % 2] } }),
    );
    const prompts = rows.map((one, index) => head([one], { label: labels[index % 2], provider: `p:${index >> 1}` }));
    const evidence = await read(output(rows.reverse(), {}, { prompts }));
    const rates = evidence.readings.filter((one) => one.measure === "promptfoo/pass_rate");
    expect(rates.map(({ model, variant, pointer }) => [model, variant?.prompt, pointer.split("/")[3]])).toEqual([
      ["p:0", "prompts/a.txt", "0"],
      ["p:0", "Short", "1"],
      ["p:1", "prompts/a.txt", "2"],
      ["p:1", "Short", "3"],
    ]);
  });

  it("are told by a digest where a prompt is long or its name would read as settings", async () => {
    for (const label of ["word ".repeat(30), "a[b=c]", "two\nlines", "one, two"]) {
      const { variant } = reading(await read(output([row({ prompt: { raw: "x", label } })])), "promptfoo/score");
      expect(variant?.prompt).toMatch(/^[0-9a-f]{12}$/);
    }
  });

  it("are not confused by two prompts of one file", async () => {
    const rows = ["p.txt: one", "p.txt: two"].map((label, promptIdx) =>
      row({ promptIdx, prompt: { raw: "x", label } }),
    );
    const evidence = await readText(lines(rows));
    expect(new Set(evidence.usage.map((one) => one.variant?.prompt)).size).toBe(2);
  });

  it("have the temperature and effort of the provider's configuration, and a label where nothing else differs", async () => {
    const providers = [
      { id: "m", label: "cold", config: { temperature: 0 } },
      { id: "m", label: "hot", config: { temperature: 1, reasoning_effort: "high" } },
    ];
    const rows = ["cold", "hot"].map((label, promptIdx) => row({ promptIdx, provider: { id: "m", label } }));
    const prompts = rows.map((one) => head([one]));
    const known = await read(output(rows, { config: { providers } }, { prompts }));
    expect(known.usage.map(({ variant }) => variant)).toMatchObject([
      { temperature: "0" },
      { temperature: "1", reasoning_effort: "high" },
    ]);
    const unsaid = await read(output(rows, {}, { prompts }));
    expect(unsaid.usage.map(({ variant }) => variant?.provider)).toEqual(["cold", "hot"]);
  });
});

describe("errors", () => {
  it("count as not passed, and are said", async () => {
    const evidence = await read(output([row(), errored({ testIdx: 1 }), errored({ testIdx: 2 }), failed()]));
    expect(reading(evidence, "promptfoo/pass_rate")).toMatchObject({ value: 0.25, n: 4 });
    expect(reading(evidence, "error_rate").value).toBe(0.5);
    expect(evidence.problems).toEqual([
      "/results/prompts/0: 2 of 4 rows are errors and count as not passed, first: HTTP 429 slow down.",
    ]);
  });

  it("alone are no measurement: not an accuracy of 0 at a cost of 0", async () => {
    const evidence = await read(output([errored(), errored({ testIdx: 1 })]));
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable).toMatchObject([
      { measure: null, why: "all 2 rows are errors, first: HTTP 429 slow down", model: "openai:chat:small" },
    ]);
    expect(evidence.problems).toEqual(["All 2 rows are errors, first: HTTP 429 slow down."]);
    expect(evidence.usage.map((one) => [one.costUsd, one.inputTokens])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("of one column leave the other its numbers", async () => {
    const rows = [row(), errored({ promptIdx: 1, provider: { id: "broken" } })];
    const prompts = rows.map((one) => head([one]));
    const evidence = await read(output(rows, {}, { prompts }));
    expect(new Set(evidence.readings.map((one) => one.model))).toEqual(new Set(["openai:chat:small"]));
    expect(evidence.unusable.map((one) => one.model)).toEqual(["broken"]);
    expect(evidence.problems).toHaveLength(1);
  });

  it("that an old version counts as failures are still errors", async () => {
    const rows = [row(), errored({ failureReason: undefined })];
    const metrics = { score: 1, testPassCount: 1, testFailCount: 1 };
    const evidence = await read(output(rows, {}, { prompts: [head(rows, { metrics })] }));
    expect(reading(evidence, "error_rate")).toMatchObject({ value: 0.5, n: 2 });
    expect(reading(evidence, "promptfoo/pass_rate").value).toBe(0.5);
  });

  it("of a grader are said", async () => {
    const part = { pass: false, metadata: { graderError: true } };
    const rows = [row(), failed({ gradingResult: { pass: false, componentResults: [part] } })];
    expect((await read(output(rows))).problems).toEqual([
      "/results/prompts/0: 1 of 2 rows failed because their grader gave no verdict.",
    ]);
  });
});

describe("counts that are in doubt", () => {
  it("say that rows pass without assertion", async () => {
    const empty = row({ gradingResult: { pass: true, score: 1, reason: "No assertions" } });
    expect((await read(output([empty, row()]))).problems).toEqual([
      "/results/prompts/0: 1 of 2 rows have no assertion, and pass whatever the answer.",
    ]);
  });

  it("hold where rows were left out of the file, and say so", async () => {
    const rows = [row(), row(), failed(), failed()];
    const evidence = await read(output(rows, {}, { results: rows.slice(1, 3) }));
    expect(reading(evidence, "promptfoo/pass_rate")).toMatchObject({ value: 0.5, n: 4 });
    expect(evidence.problems).toEqual(["/results/prompts/0: 4 rows are counted, and 2 are in the file."]);
  });

  it("are refused where the rows contradict them", async () => {
    const evidence = await read(output([row(), row()], {}, { prompts: [head([row(), failed()])] }));
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems).toEqual(["/results/prompts/0: it counts 1 passed of 2, its rows 2 of 2."]);
  });

  it("are none in a file without rows", async () => {
    expect((await read(output([]))).problems).toEqual(["/results/prompts/0: it has no rows."]);
    const empty = await read(output([], {}, { prompts: [] }));
    expect(empty.unusable).toHaveLength(1);
    expect(empty.problems).toEqual(["The file has no prompts and no rows."]);
  });
});

describe("named scores", () => {
  const named = (metrics: Json, rows: readonly Json[] = TWO) =>
    read(output(rows, {}, { prompts: [head(rows, { metrics: { ...(head(rows).metrics as Json), ...metrics } })] }));

  it("are sums, divided by what was counted", async () => {
    const evidence = await named({ namedScores: { "a/b": 1.5 }, namedScoresCount: { "a/b": 2 } });
    expect(reading(evidence, "promptfoo/a/b")).toMatchObject({
      ...{ value: 0.75, n: 2, range: [0, 1], pointer: "/results/prompts/0/metrics/namedScores/a~1b" },
    });
  });

  it("are divided by weights where a version weighs them", async () => {
    const metrics = { namedScores: { fit: 3 }, namedScoresCount: { fit: 2 }, namedScoreWeights: { fit: 4 } };
    expect(reading(await named(metrics), "promptfoo/fit")).toMatchObject({ value: 0.75, n: 2 });
  });

  it("are divided by what the rows tell where nothing is counted", async () => {
    const rows = [row({ namedScores: { fit: 1 } }), row({ namedScores: { fit: 0.5 } }), row()];
    expect(
      reading(await named({ namedScores: { fit: 1.5 }, namedScoresCount: undefined }, rows), "promptfoo/fit").value,
    ).toBe(0.75);
  });

  it("are unusable where nothing tells what they sum up", async () => {
    const evidence = await named({ namedScores: { fit: 1.5 }, namedScoresCount: {} });
    expect(evidence.unusable).toMatchObject([
      { measure: "promptfoo/fit", why: "the file does not say how many rows it sums up" },
    ]);
  });
});

describe("usage", () => {
  it("is one row per result", async () => {
    const { usage } = await read(output(TWO));
    expect(usage[0]).toEqual({
      ...{ model: "openai:chat:small", variant: usage[0]?.variant, requests: 1, inputTokens: 10, outputTokens: 2 },
      ...{ cacheReadTokens: 0, cacheWriteTokens: 0, costUsd: 0.00001, cached: false, score: 1 },
      pointer: "/results/results/0",
    });
    expect(usage.map((one) => one.score)).toEqual([1, 0]);
  });

  const used = async (response: Json, over: Json = {}) =>
    (await read(output([row({ cost: 0, response, ...over })]))).usage[0];
  const tokenUsage = { total: 12, prompt: 10, completion: 2 };

  it.each([
    ["not stated by the provider", { tokenUsage }, null],
    ["stated, of counted tokens", { tokenUsage, cost: 0 }, 0],
    ["of no tokens", { tokenUsage: { total: 0, prompt: 0, completion: 0 }, cost: 0 }, null],
    ["from the cache", { tokenUsage, cost: 0, cached: true }, null],
  ])("takes a cost of 0 %s as %3$s", async (_, response, costUsd) => {
    expect((await used(response))?.costUsd).toBe(costUsd);
  });

  it("of a cached answer is marked, and its tokens are unknown", async () => {
    expect(await used({ tokenUsage: { total: 12, cached: 12 }, cached: true })).toMatchObject({
      ...{ cached: true, inputTokens: null, outputTokens: null, costUsd: null },
    });
  });

  it("leaves the grader's tokens out", async () => {
    const assertions = { total: 500, prompt: 400, completion: 100 };
    expect(await used({ output: "x" }, { tokenUsage: { ...tokenUsage, assertions } })).toMatchObject({
      ...{ inputTokens: 10, outputTokens: 2 },
    });
  });

  it("counts the provider's cached input once, whether prompt includes it or not", async () => {
    const completionDetails = { cacheReadInputTokens: 6, cacheCreationInputTokens: 0 };
    const included = await used({ tokenUsage: { total: 12, prompt: 10, completion: 2, completionDetails } });
    expect(included).toMatchObject({ inputTokens: 10, cacheReadTokens: 6 });
    const beside = await used({ tokenUsage: { total: 18, prompt: 10, completion: 2, completionDetails } });
    expect(beside).toMatchObject({ inputTokens: 16, cacheReadTokens: 6 });
  });

  it("counts tokens of reasoning once, whether completion includes them or not", async () => {
    const completionDetails = { reasoning: 700 };
    const included = await used({ tokenUsage: { total: 810, prompt: 100, completion: 710, completionDetails } });
    expect(included).toMatchObject({ inputTokens: 100, outputTokens: 710 });
    const beside = await used({ tokenUsage: { total: 810, prompt: 100, completion: 10, completionDetails } });
    expect(beside).toMatchObject({ inputTokens: 100, outputTokens: 710 });
  });

  it("is a total where the rows were left out", async () => {
    const tokens = { total: 120, prompt: 100, completion: 20, numRequests: 10 };
    const metrics = { testPassCount: 8, testFailCount: 2, tokenUsage: tokens, cost: 0.5, score: 8 };
    const { usage, readings } = await read(output([], {}, { prompts: [head([], { metrics })] }));
    expect(usage).toMatchObject([{ requests: 10, inputTokens: 100, outputTokens: 20, costUsd: 0.5, score: null }]);
    expect(readings.map((one) => one.measure)).toEqual(["promptfoo/pass_rate", "error_rate", "promptfoo/score"]);
  });
});

describe("latency", () => {
  const latencies = async (rows: readonly Json[]) =>
    (await read(output(rows))).readings
      .filter((one) => one.measure.startsWith("latency"))
      .map(({ measure, value, n }) => [measure, value, n]);

  it("is that of answers: neither cached, nor errors, nor 0", async () => {
    const rows = [
      row({ latencyMs: 100 }),
      failed({ latencyMs: 300 }),
      errored({ latencyMs: 9000 }),
      row({ latencyMs: 1, response: { cached: true } }),
      row({ latencyMs: 0 }),
    ];
    expect(await latencies(rows)).toEqual([
      ["latency_mean_ms", 200, 2],
      ["latency_p50_ms", 200, 2],
    ]);
  });

  it("has a percentile only where there are rows enough for it", async () => {
    const of = (n: number) => Array.from({ length: n }, (_, index) => row({ testIdx: index, latencyMs: index + 1 }));
    const names = async (n: number) => (await latencies(of(n))).map(([name]) => String(name).split("_")[1]);
    expect(await names(1)).toEqual(["mean"]);
    expect(await names(9)).toEqual(["mean", "p50"]);
    expect(await names(19)).toEqual(["mean", "p50", "p90"]);
    expect(await names(99)).toEqual(["mean", "p50", "p90", "p95"]);
    expect((await latencies(of(100))).map(([, value]) => Number(value).toFixed(2))).toEqual([
      ...["50.50", "50.50", "90.10", "95.05", "99.01"],
    ]);
  });

  it("is none where all answers are cached", async () => {
    const evidence = await read(output([row({ response: { cached: true } })]));
    expect(evidence.readings.some((one) => one.measure.startsWith("latency"))).toBe(false);
    expect(evidence.facts.cached_rows).toBe(1);
  });
});

describe("other shapes", () => {
  /** Version 2 of 2023: `display`, no index, no provider in the head but a prefix where there are several. */
  function version2(providers: readonly string[]): Json {
    const prompts = ["Say {{x}}", "Tell {{x}}"];
    const rows = providers.flatMap((id) =>
      prompts.map((display, index) => {
        const { promptIdx, failureReason, cost, testIdx, ...old } = row({
          provider: { id },
          latencyMs: 100 * (index + 1),
        });
        return { ...old, prompt: { raw: display.replace("{{x}}", "hi"), display } };
      }),
    );
    const metrics = { score: 1, testPassCount: 1, testFailCount: 0, totalLatencyMs: 100, tokenUsage: {} };
    const heads = providers.flatMap((id) =>
      prompts.map((display) => ({
        raw: display,
        display: providers.length > 1 ? `[${id}] ${display}` : display,
        metrics,
      })),
    );
    return {
      results: { version: 2, results: rows.reverse(), stats: {}, table: { head: { prompts: heads }, body: [] } },
    };
  }

  it.each([[["openai:gpt-3.5-turbo"]], [["openai:gpt-3.5-turbo", "openai:gpt-4"]]])(
    "reads version 2 of %j",
    async (providers) => {
      const evidence = await read(version2(providers));
      const rates = evidence.readings.filter((one) => one.measure === "promptfoo/pass_rate");
      expect(evidence.formatVersion).toBe("2");
      expect(new Set(rates.map(({ model, variant }) => `${model} ${variant?.prompt}`)).size).toBe(2 * providers.length);
      expect(
        rates.every(
          ({ value, n, pointer }) => value === 1 && n === 1 && pointer.startsWith("/results/table/head/prompts/"),
        ),
      ).toBe(true);
      expect(new Set(rates.map((one) => one.pointer)).size).toBe(2 * providers.length);
    },
  );

  it("reads version 1 rows without any totals", async () => {
    const file = version2(["m"]) as { results: { table?: unknown; version: number } };
    file.results.version = 1;
    delete file.results.table;
    const evidence = await read(file);
    expect(evidence.readings.filter((one) => one.measure === "promptfoo/score").map((one) => one.pointer)).toEqual([
      "/results/results/0",
      "/results/results/1",
    ]);
  });

  it("reads the summary alone as it reads the file", async () => {
    const whole = await read(output(TWO));
    const bare = await read(output(TWO).results);
    expect(bare.readings.map(({ measure, value }) => [measure, value])).toEqual(
      whole.readings.map(({ measure, value }) => [measure, value]),
    );
    expect(bare.readings[0]?.pointer).toBe("/prompts/0/metrics/testPassCount");
  });

  it("reads JSON Lines as rows without totals", async () => {
    const evidence = await readText(lines([...TWO, errored({ testIdx: 2, namedScores: {} })]));
    expect(reading(evidence, "promptfoo/pass_rate")).toMatchObject({ n: 3, pointer: "/1" });
    expect(reading(evidence, "promptfoo/pass_rate").value).toBeCloseTo(1 / 3, 12);
    expect(reading(evidence, "error_rate").value).toBeCloseTo(1 / 3, 12);
    expect(evidence.usage.map((one) => one.pointer)).toEqual(["/1", "/2", "/3"]);
    expect(evidence).toMatchObject({ formatVersion: null, measuredAt: null });
  });

  it("reads YAML as it reads JSON", async () => {
    const whole = await read(output(TWO));
    expect(await readText(stringify(output(TWO)))).toEqual(whole);
  });
});

describe("broken files", () => {
  it.each([
    ['{"results": {"results": 1}}', "/results/results is not a list"],
    ['{"results": {"version": 3', "line 1, column 26: the JSON is cut off"],
    [`${lines(TWO)}{"a": 1}\n`, "/3 is not a result"],
    [`${lines(TWO)}{"success": tr`, "line 3"],
    ["results:\n  version: 3\n  results: []\n", "the YAML is cut off: it has no stats and config after its results"],
  ])("says what is wrong with %.40s", async (text, message) => {
    await expect(readText(text)).rejects.toThrow(message);
  });

  it.each([
    ["JSON", JSON.stringify(output(TWO))],
    ["YAML", stringify(output(TWO))],
  ])("reads no prefix of %s", async (_, text) => {
    for (let length = 0; length < text.trimEnd().length; length += 7) {
      const evidence = await readText(text.slice(0, length)).catch((error: unknown) => error);
      if (evidence instanceof Error) expect(evidence.message).not.toBe("");
      else expect((evidence as Evidence).readings).toEqual((await readText(text)).readings);
    }
  });

  it("reads of JSON Lines whole rows or nothing", async () => {
    const text = lines(TWO);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), async (length) => {
        const evidence = await readText(text.slice(0, length)).catch((error: unknown) => error);
        if (evidence instanceof Error) return evidence.message !== "" && !(evidence instanceof TypeError);
        return (evidence as Evidence).usage.every((one) => one.inputTokens === 10 && one.outputTokens === 2);
      }),
      { numRuns: 60 },
    );
  });

  it("never throws anything but a sentence, and gives rates in [0, 1], whatever the rows hold", async () => {
    const value = fc.oneof(
      fc.json().map((text) => JSON.parse(text) as unknown),
      fc.double(),
      fc.string(),
    );
    const keys = fc.constantFrom(...Object.keys(row()), "tokenUsage", "__proto__", "error");
    const rows = fc.array(
      fc.dictionary(keys, value).map((over) => row(over)),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const { readings } = await read(output(some));
        return readings.every(
          (one) => Number.isFinite(one.value) && (!one.measure.endsWith("_rate") || (one.value >= 0 && one.value <= 1)),
        );
      }),
      { numRuns: 80 },
    );
  });
});

describe("rows of JSON Lines", () => {
  it("are read alike when only what is read is held of them", () => {
    const row = {
      ...{ provider: { id: "openai:gpt", label: "a" }, promptIdx: 0, testIdx: 1, success: false, failureReason: 1 },
      ...{ prompt: { raw: "long", label: "p" }, vars: { long: "x" }, testCase: { vars: {} }, namedScores: { tone: 1 } },
      response: { output: "long", cached: true, tokenUsage: { prompt: 1 }, cost: 0.1, raw: "long" },
      gradingResult: {
        reason: "No assertions",
        namedScoreWeights: { tone: 2 },
        componentResults: [
          { metadata: { graderError: true }, assertion: { metric: "tone", value: "long" }, reason: "x" },
        ],
      },
    };
    const slim = slimmer();
    const kept = slim(row);
    expect(JSON.stringify(kept)).not.toContain("long");
    expect(kept).toMatchObject({ prompt: { label: "p" }, response: { cached: true, cost: 0.1 }, testCase: true });
    const item = (value: unknown) => ({ place: "/1", value: value as Json });
    for (const look of [isCached, isUngraded, isUnasserted, outcomeOf])
      expect(look(item(kept))).toEqual(look(item(row)));
    expect(namedOf([item(kept)])).toEqual(namedOf([item(row)]));
    expect([slim(null), slim({}), slim({ prompt: 1, response: null, gradingResult: null })]).toEqual([
      ...[null, {}, { prompt: 1, response: null, gradingResult: null }],
    ]);
  });
});

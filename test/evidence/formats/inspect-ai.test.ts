import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/domain/evidence.ts";
import { makeDocument } from "../../../src/evidence/document.ts";
import { inspectAi } from "../../../src/evidence/formats/inspect-ai.ts";
import { outlineOf, outlineOfMembers } from "../../../src/evidence/outline.ts";
import { readEvidence } from "../../../src/evidence/read.ts";
import { zipOf } from "../../adapters/zip.ts";
import { entryOf, silent, workspaceOf } from "../support.ts";

const MODEL = "openai/gpt-x";

const usage = (input: number, output: number, rest: object = {}) => ({
  [MODEL]: { input_tokens: input, output_tokens: output, total_tokens: input + output, ...rest },
});

const metrics = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { name, value, params: {} }]));

const score = (values: Record<string, unknown>, rest: object = {}) => ({
  name: "match",
  scorer: "match",
  params: {},
  metrics: metrics(values),
  ...rest,
});

const evalOf = (over: object = {}) => ({
  created: "2026-03-01T12:00:00+02:00",
  task: "quiz",
  task_version: 0,
  dataset: { name: "quiz", samples: 10 },
  model: MODEL,
  model_args: {},
  config: { epochs: 1 },
  packages: { inspect_ai: "0.3.200" },
  ...over,
});

const resultsOf = (over: object = {}) => ({
  total_samples: 10,
  completed_samples: 10,
  scores: [score({ accuracy: 0.8, stderr: 0.1333 })],
  ...over,
});

/** A finished run of ten samples; `over` replaces top-level keys. */
function log(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    version: 2,
    status: "success",
    eval: evalOf(),
    plan: { name: "plan", steps: [{ solver: "generate", params: {} }], config: {} },
    results: resultsOf(),
    stats: {
      started_at: "2026-03-01T12:00:00+02:00",
      completed_at: "2026-03-01T12:00:08+02:00",
      model_usage: usage(620, 20),
    },
    ...over,
  };
}

async function readBytes(bytes: string | Uint8Array): Promise<Evidence> {
  const { workspace } = workspaceOf({ "log.x": bytes });
  return inspectAi.read(makeDocument(await workspace.open("log.x"), null));
}

const read = (over: Record<string, unknown> = {}) => readBytes(JSON.stringify(log(over)));

type Compress = (content: Buffer) => { readonly method: number; readonly data: Buffer };
const deflated: Compress = (content) => ({ method: 8, data: deflateRawSync(content) });
/** A zstd frame with one raw block. */
const zstd: Compress = (content) => {
  const header = Buffer.alloc(9);
  header.writeUInt32LE(0xfd2fb528, 0);
  header[4] = 0b1010_0000;
  header.writeUInt32LE(content.length, 5);
  const block = Buffer.alloc(3);
  block.writeUIntLE((content.length << 3) | 1, 0, 3);
  return { method: 93, data: Buffer.concat([header, block, content]) };
};

function archive(members: Record<string, unknown>, compress: Compress = deflated): Buffer {
  return zipOf(
    Object.entries(members).map(([name, value]) => {
      const content = Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
      return { name, size: content.length, content, ...compress(content) };
    }),
  );
}

const START = { version: 2, eval: evalOf(), plan: {} };

describe("recognition", () => {
  const recognised = (value: unknown) => inspectAi.recognise(outlineOf(Buffer.from(JSON.stringify(value)), "x"));

  it("takes logs by their keys, in whatever order, under whatever name", () => {
    expect(recognised(log())).toBe(true);
    expect(recognised(Object.fromEntries(Object.entries(log()).reverse()))).toBe(true);
  });

  it("takes archives by their members", () => {
    const of = (...names: string[]) => inspectAi.recognise(outlineOfMembers(names, "x"));
    expect([of("header.json"), of("_journal/start.json"), of("word/document.xml"), of()]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("leaves files of other tools alone", () => {
    const others = [
      { eval: { accuracy: 0.9 } },
      { results: {}, config: {} },
      { eval: "x", status: "success" },
      [log()],
    ];
    for (const other of others) expect(recognised(other)).toBe(false);
  });
});

describe("a finished run", () => {
  it("gives value, error, n, conditions and place of a metric; stderr is no measure of its own", async () => {
    expect((await read()).readings).toEqual([
      {
        model: MODEL,
        variant: null,
        measure: "quiz/match/accuracy",
        pointer: "/results/scores/0/metrics/accuracy/value",
        value: 0.8,
        unit: null,
        stderr: 0.1333,
        range: [0, 1],
        n: 10,
        at: null,
        comparable: { harness: "0.3", task_version: "0" },
      },
    ]);
  });

  it("gives version, time in UTC and facts", async () => {
    const evidence = await read();
    expect(evidence).toMatchObject({ formatVersion: "2", measuredAt: "2026-03-01T10:00:00.000Z", problems: [] });
    expect(evidence.facts).toMatchObject({ tool_version: "0.3.200", status: "success", duration_s: 8 });
    expect(evidence.facts.tokens).toEqual({ [MODEL]: { input: 620, output: 20, total: 640 } });
  });

  it.each([3, 4, 99])("reads version %i like version 2", async (version) => {
    expect((await read({ version })).readings).toEqual((await read()).readings);
  });

  it("reads version 1, which had one scorer beside its metrics", async () => {
    const results = {
      scorer: { name: "includes", params: {} },
      metrics: metrics({ accuracy: 0.5, bootstrap_std: 0.1 }),
    };
    const evidence = await read({ version: 1, results, eval: evalOf({ dataset: {}, created: "2024-05-05T07:59:35" }) });
    expect(evidence.readings).toMatchObject([
      {
        measure: "quiz/includes/accuracy",
        value: 0.5,
        stderr: 0.1,
        n: null,
        pointer: "/results/metrics/accuracy/value",
      },
    ]);
    // Local time without its zone is no instant.
    expect(evidence.measuredAt).toBeNull();
    expect(evidence.facts).toMatchObject({ began_local: "2024-05-05T07:59:35" });
  });

  it("says of a NaN literal that the metric has no value", async () => {
    const text = JSON.stringify(log({ results: resultsOf({ scores: [score({ accuracy: "@", stderr: 0 })] }) }));
    const evidence = await readBytes(text.replace('"@"', "NaN"));
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable).toMatchObject([
      { measure: "quiz/match/accuracy", why: "the value is NaN, not a finite number" },
    ]);
    expect(evidence.problems[0]).toContain("quiz/match/accuracy has no value");
  });

  it("gives the error to the mean alone, and takes an interval for no measure", async () => {
    const values = { mean: 4, std: 1.5, stderr: 0.5, ci: { lower: 3, upper: 5 }, "inspect_ai/accuracy": 4 };
    const { readings } = await read({ results: resultsOf({ scores: [score(values)] }) });
    expect(readings.map((one) => [one.measure, one.value, one.stderr, one.range])).toEqual([
      ["quiz/match/mean", 4, 0.5, undefined],
      ["quiz/match/std", 1.5, null, undefined],
      ["quiz/match/accuracy", 4, 0.5, undefined],
    ]);
  });

  it("believes the range of an accuracy with the error of clusters", async () => {
    const entry = { name: "stderr", value: 0.3, params: { cluster: "topic" } };
    const clustered = score({ accuracy: 0.8 });
    const scores = [{ ...clustered, metrics: { ...clustered.metrics, stderr: entry } }];
    expect((await read({ results: resultsOf({ scores }) })).readings[0]?.range).toEqual([0, 1]);
  });

  it("tells scores of one name apart by scorer or reducer", async () => {
    const scores = [
      score({ mean: 0.1 }, { name: "tone", scorer: "a" }),
      score({ mean: 0.2 }, { name: "tone", scorer: "b" }),
      score({ accuracy: 0.3 }, { reducer: "mean" }),
      score({ accuracy: 0.4 }, { reducer: "pass_at_2" }),
    ];
    const { readings } = await read({ results: resultsOf({ scores }) });
    expect(readings.map((one) => one.measure)).toEqual([
      "quiz/a/tone/mean",
      "quiz/b/tone/mean",
      "quiz/match/mean/accuracy",
      "quiz/match/pass_at_2/accuracy",
    ]);
    expect(readings[3]?.comparable).toMatchObject({ reducer: "pass_at_2" });
  });

  it("has no duration where the log starts and ends at one time", async () => {
    const stats = { started_at: "2026-03-01T12:00:00Z", completed_at: "2026-03-01T12:00:00Z", model_usage: {} };
    expect((await read({ stats })).facts).not.toHaveProperty("duration_s");
  });
});

describe("samples", () => {
  const sizes = async (over: object, spec: object = {}) => {
    const { readings, problems } = await read({ results: resultsOf(over), eval: evalOf(spec) });
    return { n: readings[0]?.n, limited: readings[0]?.limited, problems };
  };

  it("counts items, not items times epochs", async () => {
    expect(await sizes({ total_samples: 20, completed_samples: 20 }, { config: { epochs: 2 } })).toMatchObject({
      n: 10,
    });
  });

  it("reads a limited run as limited, not as the whole set", async () => {
    const spec = { dataset: { samples: 2376 }, config: { limit: 10 } };
    expect(await sizes({}, spec)).toMatchObject({ n: 10, limited: { of: 2376 } });
    expect(await sizes({}, { dataset: {}, config: { limit: [0, 10] } })).toMatchObject({ limited: { of: null } });
    expect((await sizes({}, { config: { limit: 500 } })).limited).toBeUndefined();
  });

  it("does not let samples that failed or went unscored flatter the score in silence", async () => {
    expect(await sizes({ completed_samples: 7 })).toEqual({
      n: 7,
      limited: { of: 10 },
      problems: ["7 of 10 samples completed; the scores leave out the others."],
    });
    const scores = [score({ accuracy: 1 }, { scored_samples: 6, unscored_samples: 4 })];
    expect(await sizes({ scores })).toEqual({
      n: 6,
      limited: { of: 10 },
      problems: ['Scorer "match" left 4 samples without a score.'],
    });
    const none = [score({ accuracy: 1 }, { scored_samples: 0, unscored_samples: 10 })];
    expect((await read({ results: resultsOf({ scores: none }) })).unusable).toMatchObject([
      { why: "it rests on 0 samples" },
    ]);
  });
});

describe("runs that do not count", () => {
  it.each([
    ["cancelled", { status: "cancelled" }, "/status", 'the run\'s status is "cancelled"'],
    [
      "failed",
      { status: "error", error: { message: "No key.\nTrace" } },
      "/status",
      'the run\'s status is "error" (No key)',
    ],
    ["unfinished", { status: "started" }, "/status", 'the run\'s status is "started"'],
    ["without status", { status: undefined }, "/status", "the run's status is not stated"],
    ["invalidated", { invalidated: true }, "/invalidated", "samples of the run were invalidated"],
    ["without results", { results: null }, "/results", "the log has no results"],
    ["without scores", { results: { total_samples: 3, scores: [] } }, "/results/scores", "no scorer gave a metric"],
  ])("%s: no readings, no usage, one reason for all measures", async (_, over, pointer, why) => {
    const evidence = await read(over);
    expect(evidence).toMatchObject({ readings: [], usage: [] });
    expect(evidence.unusable).toEqual([{ model: MODEL, variant: null, measure: null, why, pointer }]);
    expect(evidence.problems).toHaveLength(1);
  });
});

describe("usage", () => {
  const sample = (id: number, model_usage: object, rest: object = {}) => ({ id, epoch: 1, model_usage, ...rest });
  const one = (value: unknown) => ({ scores: { match: { value } } });

  it("gives a row for each sample, cached input included, with its score", async () => {
    const cache = { input_tokens_cache_read: 30, input_tokens_cache_write: 5, total_tokens: 55, total_cost: 0.25 };
    const samples = [sample(1, usage(12, 8, cache), one("C")), sample(2, usage(10, 1), one(false))];
    const { usage: rows, problems } = await read({ samples });
    expect(rows).toMatchObject([
      {
        requests: 1,
        inputTokens: 47,
        outputTokens: 8,
        cacheReadTokens: 30,
        cacheWriteTokens: 5,
        costUsd: 0.25,
        score: 1,
      },
      { requests: 1, inputTokens: 10, outputTokens: 1, costUsd: null, score: 0, cached: false, pointer: "/samples/1" },
    ]);
    expect(problems).toEqual([]);
  });

  it("does not count cached tokens twice where the total shows that the input includes them", async () => {
    const samples = [sample(1, usage(100, 8, { input_tokens_cache_read: 60 }))];
    expect((await read({ samples })).usage).toMatchObject([{ inputTokens: 100, cacheReadTokens: 60 }]);
  });

  it.each([
    ["C", 1],
    ["I", 0],
    ["P", 0.5],
    ["N", 0],
    [true, 1],
    [0.25, 0.25],
    ["maybe", null],
    [{ a: 1 }, null],
  ])("scores %j as %j", async (value, expected) => {
    expect((await read({ samples: [sample(1, usage(1, 1), one(value))] })).usage[0]?.score).toBe(expected);
  });

  it("takes samples without usage, or with zeros, as not measured, and says so", async () => {
    const samples = [
      sample(1, usage(10, 1)),
      sample(2, {}),
      sample(3, usage(0, 0)),
      sample(4, usage(9, 9), { error: "x" }),
    ];
    const evidence = await read({ samples });
    expect(evidence.usage).toHaveLength(1);
    expect(evidence.problems).toEqual([
      "3 of 4 samples carry no usable token counts (failed, answered from a cache, or not reported).",
    ]);
  });

  it("gives the total of all samples where these say nothing", async () => {
    expect((await read()).usage).toMatchObject([
      { requests: 10, inputTokens: 620, outputTokens: 20, score: null, pointer: "/stats/model_usage/openai~1gpt-x" },
    ]);
  });

  it("leaves graders out, and lists what they used", async () => {
    const model_usage = { ...usage(620, 20), "openai/judge": { input_tokens: 9000, output_tokens: 900 } };
    const spec = evalOf({ model_roles: { grader: { model: "openai/judge" } } });
    const evidence = await read({ stats: { model_usage }, eval: spec });
    expect(evidence.usage).toMatchObject([{ inputTokens: 620 }]);
    expect(evidence.facts.roles).toEqual({ grader: "openai/judge" });
    expect(Object.keys(evidence.facts.tokens ?? {})).toEqual([MODEL, "openai/judge"]);
  });

  it("takes off what the model used as its own grader, and reads nothing where it cannot", async () => {
    const spec = evalOf({ model_roles: { grader: { model: MODEL } } });
    const role_usage = { grader: { input_tokens: 600, output_tokens: 5, total_tokens: 605 } };
    const split = await read({ eval: spec, stats: { model_usage: usage(620, 20), role_usage } });
    expect(split.usage).toMatchObject([{ inputTokens: 20, outputTokens: 15 }]);
    const mixed = await read({ eval: spec, samples: [sample(1, usage(10, 1))] });
    expect(mixed.usage).toEqual([]);
    expect(mixed.problems[0]).toContain("also graded its own answers");
    const scores = [score({ accuracy: 1 }, { name: "model_graded_qa", scorer: "model_graded_qa" })];
    expect((await read({ results: resultsOf({ scores }) })).usage).toEqual([]);
  });

  it("says whose tokens there are where the model's are not", async () => {
    const evidence = await read({ stats: { model_usage: { other: { input_tokens: 1, output_tokens: 1 } } } });
    expect(evidence.usage).toEqual([]);
    expect(evidence.problems).toEqual([`The log has no token counts of "${MODEL}" (it has: "other").`]);
  });
});

describe("identity", () => {
  const variant = async (over: Record<string, unknown>) => (await read(over)).readings[0]?.variant;

  it("keeps the settings of generation: the model's, then the task's, then the step's", async () => {
    const spec = evalOf({ model_generate_config: { temperature: 1, top_p: 0.5 }, model_args: { revision: "main" } });
    const plan = { config: { temperature: 0, reasoning_effort: "high", max_connections: 10 }, steps: [] };
    expect(await variant({ eval: spec, plan })).toEqual({ temperature: "0", top_p: "0.5", reasoning_effort: "high" });
    const step = { solver: "generate", params: { temperature: 0.7, cache: true } };
    expect(await variant({ plan: { ...plan, steps: [step] } })).toMatchObject({ temperature: "0.7" });
  });

  it("tells local models of one provider name apart by their path", async () => {
    const spec = evalOf({ model: "hf/local", model_args: { model_path: "./a", load_in_4bit: true, device: "cuda" } });
    expect(await variant({ eval: spec })).toEqual({ model_path: "./a", load_in_4bit: "true" });
  });

  it("keeps a system message as a digest, and arguments of the task as conditions", async () => {
    const system = await variant({ plan: { steps: [], config: { system_message: "be brief" } } });
    expect(system?.system_message).toMatch(/^[0-9a-f]{12}$/);
    const [a, b] = await Promise.all(
      [{ shots: 1, x: null }, { shots: 2 }].map(
        async (task_args) => (await read({ eval: evalOf({ task_args }) })).readings[0],
      ),
    );
    expect(a?.comparable?.task_args).not.toBe(b?.comparable?.task_args);
    expect(a?.variant).toBeNull();
  });
});

describe("archives", () => {
  const members = (over: Record<string, unknown> = {}) => {
    const summaries = [{ id: 1, epoch: 1, model_usage: usage(9, 1), scores: { match: { value: "I" } } }];
    return { "_journal/start.json": START, "summaries.json": summaries, "header.json": log(over) };
  };

  it.each([
    ["deflate", deflated],
    ["zstd", zstd],
  ] as const)("reads header and summaries compressed with %s", async (_, how) => {
    const evidence = await readBytes(archive(members(), how));
    const [reading] = (await read()).readings;
    expect(evidence.readings).toEqual([
      { ...reading, pointer: "/header.json/results/scores/0/metrics/accuracy/value" },
    ]);
    expect(evidence.usage).toMatchObject([{ inputTokens: 9, score: 0, pointer: "/summaries.json/0" }]);
  });

  it("reads an archive that only has its start as a crashed run", async () => {
    const evidence = await readBytes(archive({ "_journal/start.json": START }));
    expect(evidence).toMatchObject({ readings: [], usage: [], facts: { status: "crashed", task: "quiz" } });
    expect(evidence.unusable).toMatchObject([{ model: MODEL, measure: null, pointer: "/_journal~1start.json/eval" }]);
  });

  it("says in one sentence what is broken", async () => {
    await expect(readBytes(archive({ "a.txt": "x" }))).rejects.toThrow('the archive has neither "header.json" nor');
    await expect(readBytes(archive({ "header.json": "{" }))).rejects.toThrow('member "header.json": line 1');
    await expect(readBytes(archive({ "header.json": {} }))).rejects.toThrow(
      'member "header.json" has no object "eval"',
    );
  });

  it("is unreadable, not passed over, when cut off anywhere", async () => {
    const whole = archive(members());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 64, max: whole.length - 1 }), async (length) => {
        const { workspace } = workspaceOf({ "a.eval": whole.subarray(0, length) });
        const { files } = await readEvidence(workspace, [entryOf("*.eval")], [inspectAi], silent);
        expect(files[0]).toMatchObject({ outcome: "unreadable", evidence: null });
      }),
      { numRuns: 30 },
    );
  });
});

describe("broken documents", () => {
  it.each(["[]", "{}", '{"eval": 1}'])("refuses %s in one sentence", async (text) => {
    await expect(readBytes(text)).rejects.toThrow(/^it (is not|has no)/);
  });

  it("makes nothing of any beginning of a log", async () => {
    const text = JSON.stringify(log());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), async (length) => {
        await expect(readBytes(text.slice(0, length))).rejects.toThrow(Error);
      }),
      { numRuns: 40 },
    );
  });

  it("never throws on, and reads only finite numbers from, whatever a log of the right outline holds", async () => {
    const key = fc.constantFrom("plan", "results", "stats", "samples", "version", "error");
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constant(resultsOf()),
      fc.constant({ scores: [{ metrics: { accuracy: 3 } }] }),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, value), async (over) => {
        const evidence = await read(over);
        for (const one of evidence.readings) expect(Number.isFinite(one.value)).toBe(true);
        expect(evidence.readings.length > 0 || evidence.unusable.length > 0).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});

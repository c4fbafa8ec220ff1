import { describe, expect, it } from "vitest";
import { quantityOf, shelfOf } from "../../../src/evidence/choose.ts";
import { READERS } from "../../../src/evidence/formats/index.ts";
import { join } from "../../../src/evidence/join.ts";
import { readEvidence } from "../../../src/evidence/read.ts";
import { entryOf, silent, workspaceOf } from "../support.ts";
import { neverInvents, survives } from "./properties.ts";
import { claimants, readAs, readingOf, reversed, valuesOf } from "./reading.ts";

type Json = Record<string, unknown>;

const times = (avg: number, over: Json = {}) => {
  return { unit: "ms", avg, p50: avg + 1, p90: avg + 2, p95: avg + 3, p99: avg + 4, ...over };
};
const START = 1.7625515347970678e18;
const METRICS: Json = {
  request_throughput: { unit: "requests/sec", avg: 2.5 },
  request_latency: times(400.5),
  request_count: { unit: "requests", avg: 64 },
  time_to_first_token: times(30.5),
  inter_token_latency: times(18.5),
  inter_chunk_latency: times(17.5),
  output_token_throughput: { unit: "tokens/sec", avg: 50.5 },
  output_sequence_length: { unit: "tokens", avg: 200.5 },
  input_sequence_length: { unit: "tokens", avg: 100 },
  benchmark_duration: { unit: "sec", avg: 255.5 },
};
const END: Json = {
  was_cancelled: false,
  error_summary: [],
  start_time: "2025-11-07T13:38:54.793124",
  end_time: "2025-11-07T13:43:13.730640",
};
const CONFIG: Json = {
  endpoint: { model_names: ["org/m"], type: "chat", streaming: true },
  input: { extra: [["ignore_eos", true]] },
  loadgen: { concurrency: 8, request_count: 64, warmup_request_count: 1 },
};

/** November 2025: flat. */
const report = (over: Json = {}, config: Json = CONFIG): Json => ({
  ...METRICS,
  error_request_count: null,
  min_request_timestamp: { unit: "ns", avg: START },
  input_config: config,
  ...END,
  ...over,
});

/** The sum of a sweep names neither version nor configuration. */
const SWEEP: Json = {
  aggregation_type: "sweep",
  num_profile_runs: 2,
  num_successful_runs: 2,
  failed_runs: [],
  metadata: { sweep_parameters: [{ name: "concurrency", values: [4, 8] }], aggregation_type: "sweep" },
  per_combination_metrics: [4, 8].map((concurrency) => ({
    parameters: { concurrency },
    metrics: { request_latency: { mean: 30.5, unit: "ms" } },
  })),
};

/** 2026: a version, no times but local ones, models and phases in the configuration. */
const latest = (
  over: Json = {},
  phases: readonly Json[] = [{ name: "profiling", type: "poisson", rate: 0.8 }],
): Json => ({
  schema_version: "1.3",
  aiperf_version: "0.10.0",
  ...METRICS,
  input_config: {
    models: { items: [{ name: "org/m" }] },
    endpoint: { urls: ["http://localhost:8000"], type: "chat", streaming: true },
    phases: [{ name: "warmup", type: "poisson", rate: 0.1, exclude_from_results: true }, ...phases],
  },
  ...END,
  ...over,
});

/** October 2025: wrapped, with a short name for the first token. */
const wrapped = (over: Json = {}): Json => {
  const { time_to_first_token: _, ...rest } = METRICS;
  const count = { error_request_count: { tag: "error_request_count", unit: "requests", avg: 11, p50: null } };
  return { records: { ...rest, ttft: times(30.5, { count: 89 }), ...count }, input_config: CONFIG, ...END, ...over };
};

/** June 2025: titles for names, and a model nowhere. */
const first = (): Json => ({
  input_config: { model_names: [], endpoint: { streaming: true }, template_filename: "aiperf_config.yaml" },
  records: {
    "Time to First Token": times(30.5, { count: 10, streaming_only: true }),
    "Time to Last Token": times(522.5, { count: 10 }),
    "Inter Token Latency": times(4.5, { count: 10 }),
  },
  was_cancelled: false,
  errors_by_type: [],
  start_time: "2025-06-26T20:43:27.296047",
});

const read = (value: unknown) => readAs("aiperf", { "profile_export_aiperf.json": JSON.stringify(value) });

/** A request of the log: it began `at` seconds into the run. */
const row = (at: number, latency: number, over: Json = {}, metadata: Json = {}): Json => ({
  metadata: {
    session_num: at,
    request_start_ns: START + at * 1e9,
    request_end_ns: START + at * 1e9 + latency * 1e6,
    worker_id: "w",
    benchmark_phase: "profiling",
    was_cancelled: false,
    ...metadata,
  },
  metrics: {
    request_latency: { value: latency, unit: "ms" },
    time_to_first_token: { value: 30.5, unit: "ms" },
    inter_token_latency: { value: 18.5, unit: "ms" },
    inter_chunk_latency: { value: [18, 19], unit: "ms" },
    input_sequence_length: { value: 100, unit: "tokens" },
    output_sequence_length: { value: 200, unit: "tokens" },
  },
  error: null,
  ...over,
});
const logOf = (rows: readonly unknown[]) => rows.map((one) => `${JSON.stringify(one)}\n`).join("");
const ROWS = [row(0, 1000), row(1, 2000), row(2, 3000)];

describe("recognition", () => {
  it("is by content, in whatever order of keys, of every shape", () => {
    for (const one of [report(), latest(), wrapped(), first(), ROWS[0]]) {
      expect(claimants(JSON.stringify(one))).toEqual(["aiperf"]);
      expect(claimants(JSON.stringify(reversed(one)))).toEqual(["aiperf"]);
    }
    expect(claimants(logOf(ROWS))).toEqual(["aiperf"]);
  });

  it("knows a log whose first row is longer than the head", async () => {
    const long = { inter_chunk_latency: { value: Array(20_000).fill(18.25), unit: "ms" } };
    const rows = [row(0, 1000, { metrics: { ...(row(0, 1000).metrics as Json), ...long } }), row(1, 2000)];
    const evidence = await readAs("aiperf", { "profile_export.jsonl": logOf(rows) });
    expect(readingOf(evidence, "latency_mean_ms").value).toBe(1500);
  });

  it.each([[{ metadata: { a: 1 }, metrics: { b: 1 } }], [{ records: [{ a: 1 }] }], [{ was_cancelled: false, x: 1 }]])(
    "leaves other files alone: %j",
    (value) => {
      expect(claimants(JSON.stringify(value))).toEqual([]);
    },
  );
});

describe("a report", () => {
  it("gives value, unit, load, n and place", async () => {
    const evidence = await read(report());
    expect(readingOf(evidence, "latency_p95_ms")).toEqual({
      model: "org/m",
      variant: null,
      measure: "latency_p95_ms",
      value: 403.5,
      unit: "ms",
      stderr: null,
      n: 64,
      at: { concurrency: 8 },
      pointer: "/request_latency/p95",
      goal: "minimize",
    });
    expect(valuesOf(evidence)).toMatchObject({ ttft_mean_ms: 30.5, itl_mean_ms: 18.5, output_tokens_mean: 200.5 });
    expect(evidence.problems).toEqual([]);
  });

  it("has no error where neither the count nor the list has one", async () => {
    expect(readingOf(await read(report()), "error_rate")).toMatchObject({ value: 0, n: 64, pointer: "/error_summary" });
  });

  it("is measured when its first request began, not at a local time", async () => {
    const evidence = await read(report());
    expect(evidence.measuredAt).toBe("2025-11-07T21:38:54.797Z");
    expect(evidence.facts.started_local).toBe("2025-11-07T13:38:54.793124");
    expect((await read(latest())).measuredAt).toBeNull();
  });

  it("states the GPUs of telemetry as the host's", async () => {
    const gpus = { gpu_0: { gpu_name: "RTX 6000" }, gpu_1: { gpu_name: "RTX 6000" } };
    const { facts } = await read(report({ telemetry_data: { endpoints: { "localhost:9400": { gpus } } } }));
    expect(facts.host_gpus).toEqual(["RTX 6000", "RTX 6000"]);
    expect(facts.gpus).toBeUndefined();
  });
});

describe("versions", () => {
  it("reads June 2025: titles for names, the last token for the whole request, no model, no count", async () => {
    const evidence = await read(first());
    expect(valuesOf(evidence)).toMatchObject({ latency_mean_ms: 522.5, ttft_p50_ms: 31.5, itl_p99_ms: 8.5 });
    expect(readingOf(evidence, "latency_mean_ms")).toMatchObject({
      model: null,
      n: 10,
      at: null,
      pointer: "/records/Time to Last Token/avg",
    });
  });

  it("reads October 2025: metrics in `records`, `ttft`, failed requests that are counted", async () => {
    const error_summary = [{ error_details: { code: 499, type: "RequestCancellationError" }, count: 11 }];
    const evidence = await read(wrapped({ error_summary }));
    expect(readingOf(evidence, "ttft_mean_ms")).toMatchObject({ value: 30.5, n: 89, pointer: "/records/ttft/avg" });
    expect(readingOf(evidence, "error_rate")).toMatchObject({
      value: 11 / 75,
      n: 75,
      pointer: "/records/error_request_count/avg",
    });
    expect(evidence.problems).toEqual([
      "11 of 75 requests failed (11 × RequestCancellationError); the numbers are of the other 64.",
    ]);
  });

  it("reads 2026: the model among `models`, the rate of the phase that is measured, not of the warm-up", async () => {
    const evidence = await read(latest());
    expect(evidence).toMatchObject({ formatVersion: "0.10.0" });
    expect(evidence.readings[0]).toMatchObject({ model: "org/m", at: { request_rate: 0.8 } });
    const two = [
      { name: "a", concurrency: 4 },
      { name: "b", concurrency: 8 },
    ];
    expect((await read(latest({}, two))).readings[0]?.at).toEqual({ phases: "a + b" });
  });

  it.each([
    [
      "aggregation",
      { aiperf_version: "0.10.0", metadata: { aggregation_type: "confidence" }, metrics: { a: { mean: 1 } } },
    ],
    ["sweep", SWEEP],
    ["slices", { timeslices: [METRICS], input_config: CONFIG }],
    ["server metrics", { aiperf_version: "0.10.0", schema_version: "1.0", summary: {}, metrics: {} }],
  ])("reads no %s, and says what to name", async (_, value) => {
    const evidence = await read(value);
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems).toEqual([expect.stringContaining("Name the r")]);
  });
});

describe("what was not measured", () => {
  it("refuses a cancelled run, whatever it carries", async () => {
    const evidence = await read(report({ was_cancelled: true }));
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable).toEqual([
      { model: "org/m", variant: null, measure: null, why: "the run was cancelled", pointer: "/was_cancelled" },
    ]);
    expect(evidence.problems).toEqual(["/was_cancelled: the run was cancelled; nothing of the run counts."]);
  });

  it("refuses an incomplete run, with its reason", async () => {
    const evidence = await read(latest({ is_complete: false, incomplete_reason: "No records for 60 s." }));
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems).toEqual([
      "/is_complete: the run is incomplete (No records for 60 s); nothing of the run counts.",
    ]);
    const silent = await read(latest({ is_complete: false, incomplete_reason: null }));
    expect(silent.unusable).toMatchObject([{ why: "the run is incomplete", pointer: "/is_complete" }]);
    expect((await read(latest({ is_complete: true }))).problems).toEqual([]);
  });

  it("refuses a run of errors alone", async () => {
    const none = { request_count: { unit: "requests", avg: 0 }, error_request_count: { unit: "requests", avg: 9 } };
    expect((await read(report(none))).problems).toEqual([
      "/request_count/avg: none of 9 requests completed; nothing of the run counts.",
    ]);
    const bare = { error_request_count: { unit: "requests", avg: 9 }, input_config: CONFIG, ...END };
    expect((await read(bare)).problems).toEqual([
      "/error_request_count/avg: none of 9 requests completed; nothing of the run counts.",
    ]);
    expect((await read({ input_config: CONFIG, ...END })).problems).toEqual([
      "The file has no metric; nothing of the run counts.",
    ]);
  });

  it("counts the errors of the list where there is no metric", async () => {
    const error_summary = [{ error_details: { type: "Timeout" }, count: 12 }, { count: 4 }];
    const evidence = await read(report({ error_summary }));
    expect(readingOf(evidence, "error_rate")).toMatchObject({ value: 0.2, n: 80, pointer: "/error_summary" });
  });

  it("takes null as not there, and 0 and text for none", async () => {
    const evidence = await read(
      report({ request_latency: times(400.5, { p95: null }), time_to_first_token: times(30.5, { p50: 0, p99: "1" }) }),
    );
    expect(evidence.readings.some((one) => one.measure === "latency_p95_ms")).toBe(false);
    expect(evidence.unusable.map((one) => one.measure)).toEqual(["ttft_p50_ms", "ttft_p99_ms"]);
  });

  it("refuses to give numbers of two models together to either", async () => {
    const evidence = await read(report({}, { ...CONFIG, endpoint: { model_names: ["a", "b"] } }));
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable.map((one) => [one.model, one.pointer])).toEqual([
      ["a", "/input_config/endpoint/model_names"],
      ["b", "/input_config/endpoint/model_names"],
    ]);
  });

  it("leaves out the first token of a run without streaming", async () => {
    const config = { ...CONFIG, endpoint: { model_names: ["org/m"], streaming: false } };
    const evidence = await read(report({ time_to_first_token: times(400.5) }, config));
    expect(evidence.readings.some((one) => one.measure.startsWith("ttft"))).toBe(false);
    expect(evidence.problems).toHaveLength(1);
  });
});

describe("a log of requests", () => {
  it("gives mean, the percentiles that it has rows for, rates and tokens", async () => {
    const evidence = await readAs("aiperf", { "profile_export.jsonl": logOf(ROWS) });
    expect(valuesOf(evidence)).toMatchObject({
      latency_mean_ms: 2000,
      latency_p50_ms: 2000,
      throughput_rps: 0.6,
      output_tokens_per_s: 120,
      input_tokens_mean: 100,
      output_tokens_mean: 200,
      error_rate: 0,
    });
    expect(evidence.readings.some((one) => /p9/.test(one.measure))).toBe(false);
    expect(readingOf(evidence, "latency_mean_ms")).toMatchObject({
      model: null,
      n: 3,
      at: null,
      pointer: "/1/metrics/request_latency/value",
    });
    expect(evidence).toMatchObject({ measuredAt: "2025-11-07T21:38:54.797Z", facts: { rows: 3 }, problems: [] });
  });

  it("leaves out the warm-up, and counts failed and cancelled requests as errors", async () => {
    const rows = [
      row(0, 9000, {}, { benchmark_phase: "warmup" }),
      row(1, 1, { metrics: {}, error: { code: 500 } }),
      row(2, 1000),
      row(3, 1, {}, { was_cancelled: true }),
      row(4, 2000),
    ];
    const evidence = await readAs("aiperf", { "p.jsonl": logOf(rows) });
    expect(readingOf(evidence, "latency_mean_ms")).toMatchObject({
      value: 1500,
      n: 2,
      pointer: "/3/metrics/request_latency/value",
    });
    expect(readingOf(evidence, "error_rate")).toMatchObject({ value: 0.5, n: 4 });
    expect(evidence.facts).toMatchObject({ rows: 4, warmup_rows: 1 });
    expect(evidence.problems).toEqual(["2 of 4 requests failed; the numbers are of the other 2."]);
  });

  it("refuses a log of failures, and units that are not known", async () => {
    const failed = await readAs("aiperf", { "p.jsonl": logOf([row(0, 1, { error: "x" }), row(1, 1, { error: "x" })]) });
    expect(failed.unusable).toMatchObject([{ measure: null, why: "none of 2 requests completed" }]);
    const strange = row(0, 1, { metrics: { request_latency: { value: 1, unit: "ticks" } } });
    const evidence = await readAs("aiperf", { "p.jsonl": logOf([strange, row(1, 1)]) });
    expect(evidence.unusable).toMatchObject([
      { why: 'there is request_latency in "ticks" in line 1, a unit that is not known' },
    ]);
  });

  it("says which line is broken", async () => {
    const text = `${logOf(ROWS)}{"metadata": {}}\n`;
    await expect(readAs("aiperf", { "p.jsonl": text })).rejects.toThrow("line 4 is not a request");
  });

  it("learns model and load from the report beside it, and says when it is shorter", async () => {
    const files = { "profile_export.jsonl": logOf(ROWS), "profile_export_aiperf.json": JSON.stringify(report()) };
    const evidence = await readAs("aiperf", files);
    expect(evidence.readings[0]).toMatchObject({ model: "org/m", at: { concurrency: 8 } });
    expect(evidence.problems).toEqual(["The report beside the log speaks of 64 requests, and the log has 3."]);
  });
});

it("refuses the log of a run that its report says was cancelled", async () => {
  const cancelled = JSON.stringify(report({ was_cancelled: true }));
  const files = { "profile_export.jsonl": logOf(ROWS), "profile_export_aiperf.json": cancelled };
  const evidence = await readAs("aiperf", files);
  expect(evidence.readings).toEqual([]);
  expect(evidence.problems[0]).toBe(
    "The report beside the log says that the run was cancelled; nothing of the run counts.",
  );
});

describe("report and log of one run", () => {
  const NAMES = [
    ["profile_export_aiperf.json", "profile_export.jsonl"],
    ["mine.json", "mine.jsonl"],
  ];

  it.each(NAMES)(
    "are one measurement: %s has the readings, %s is part of it, and nothing is in conflict",
    async (one, log) => {
      const { workspace } = workspaceOf({ [`run/${one}`]: JSON.stringify(latest()), [`run/${log}`]: logOf(ROWS) });
      const entries = [entryOf("run/*")];
      const { files } = await readEvidence(workspace, entries, READERS, silent);
      expect(files.map(({ path, outcome, why }) => [path, outcome, why])).toContainEqual([
        `run/${log}`,
        "skipped",
        `it was read as part of run/${one}`,
      ]);
      const { candidates, nobody } = join(files, new Map());
      expect(nobody).toEqual([]);
      expect(candidates.map(({ id }) => id)).toEqual(["org/m"]);
      const [candidate] = candidates;
      if (!candidate) throw new Error("no candidate");
      for (const measure of new Set(candidate.readings.map((reading) => reading.measure))) {
        expect(quantityOf(candidate, measure, shelfOf(files, entries)), measure).toMatchObject({ known: true });
      }
      // The report of 2026 has no time of its own.
      expect(files.find(({ path }) => path === `run/${one}`)?.evidence?.measuredAt).toBe("2025-11-07T21:38:54.797Z");
    },
  );

  it("takes no other file of that name for the log", async () => {
    const { workspace } = workspaceOf({
      "run/profile_export_aiperf.json": JSON.stringify(latest()),
      "run/profile_export.jsonl": '{"a": 1}\n{"a": 2}\n',
    });
    const { files } = await readEvidence(workspace, [entryOf("run/*_aiperf.json")], READERS, silent);
    expect(files[0]?.evidence?.parts).toBeUndefined();
  });
});

describe("phases of one run, since 0.13", () => {
  const PHASES = [
    { name: "warmup", kind: "warmup", concurrency: 4, exclude_from_results: true },
    { name: "steady", kind: "profiling", concurrency: 4 },
    { name: "peak", kind: "profiling", concurrency: 8 },
  ];
  const whole = (over: Json = {}) => {
    const config = { models: { items: [{ name: "org/m" }] }, phases: PHASES };
    return JSON.stringify(latest({ input_config: config, ...over }));
  };
  const table = "Metric,avg,min,max,sum\nRequest Latency (ms),400.50,1,2,3\n";
  const RUN = {
    "run/profile_export_aiperf.json": whole(),
    "run/profile_export_aiperf.csv": table,
    "run/phase_manifest.json": JSON.stringify({ phases: [], schema_version: "1.0" }),
    ...Object.fromEntries(PHASES.map(({ name }) => [`run/phases/${name}/profile_export_aiperf.json`, whole()])),
    "run/phases/warmup/profile_export_aiperf.csv": table,
  };

  it("are part of the run's report", async () => {
    const { workspace } = workspaceOf(RUN);
    const { files } = await readEvidence(workspace, [entryOf("run/**")], READERS, silent);
    expect(files.filter(({ outcome }) => outcome === "read").map(({ path }) => path)).toEqual([
      "run/profile_export_aiperf.json",
    ]);
    expect(files).toHaveLength(7);
    expect(files.every(({ why }) => why === null || why.startsWith("it was read as part of run/profile_"))).toBe(true);
  });

  it("are read under their own load where they alone are named, and warm-up is not", async () => {
    const { workspace } = workspaceOf(RUN);
    const { files } = await readEvidence(workspace, [entryOf("run/phases/*/*.json")], READERS, silent);
    const [peak, steady, warmup] = files.map(({ evidence }) => evidence);
    expect(peak?.readings[0]?.at).toEqual({ concurrency: 8 });
    expect(steady?.readings[0]?.at).toEqual({ concurrency: 4 });
    expect(warmup).toMatchObject({
      readings: [],
      problems: ['It is of the phase "warmup", which is warm-up. Name the report of the run.'],
    });
  });

  it.each([
    "Metric,avg,min,max,sum,p1,p5,p10,p25,p50,p75,p90,p95,p99,std\nRequest Latency (ms),2334.77,44.09,10145.21,1,2,3,4,5,6,7,8,9,10,11\n",
    "metric,mean,std,min,max,cv\nrequest_latency_avg,32.5,1,2,3,4\n",
  ])("has no readings of a table alone, and says which file to name", async (table) => {
    const evidence = await readAs("aiperf", { "run/profile_export_aiperf.csv": table });
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems).toEqual([expect.stringContaining("(profile_export_aiperf.json)")]);
  });

  it("has the table of a sum of several runs for a part of it", async () => {
    const sum = { aiperf_version: "0.13.0", metadata: { aggregation_type: "confidence" }, metrics: {} };
    const { workspace } = workspaceOf({
      "aggregate/sum.json": JSON.stringify(sum),
      "aggregate/sum.csv": "metric,mean,std,min,max,cv\nrequest_latency_avg,32.5,1,2,3,4\n",
    });
    const { files } = await readEvidence(workspace, [entryOf("aggregate/*")], READERS, silent);
    expect(files.map(({ why }) => why)).toEqual(["it was read as part of aggregate/sum.json", null]);
  });

  it("has a table of one's own beside a report left alone", async () => {
    const { workspace } = workspaceOf({ "r.json": whole(), "r.csv": "model,acc\na,0.5\n" });
    const { files } = await readEvidence(workspace, [entryOf("r.*")], READERS, silent);
    expect(files.map(({ outcome }) => outcome)).toEqual(["read", "read"]);
  });
});

describe("broken files", () => {
  it("never reads a number from a prefix that the whole file does not have", async () => {
    await neverInvents("p.json", JSON.stringify(report(), null, 2), "aiperf");
    await neverInvents("p.json", JSON.stringify(wrapped(), null, 1), "aiperf");
  });

  it("reads of a prefix of a log whole rows alone, or refuses it", async () => {
    // A log may be cut between two lines: its numbers are then those of fewer rows.
    await neverInvents("p.jsonl", logOf([ROWS[0], ROWS[0], ROWS[0]]), "aiperf", (one) => {
      return /_ms$|tokens_mean/.test(one.measure) ? [one.measure.replace("p50", "mean"), one.value] : one.model;
    });
  });

  it("survives whatever stands in a file", async () => {
    await survives((value) => report({ request_latency: value, error_summary: value, was_cancelled: value }), "aiperf");
    await survives(
      (value) => report({ records: value, telemetry_data: value }, { endpoint: value, phases: value }),
      "aiperf",
    );
    await survives(
      (value) => row(0, 1000, { metrics: value }, { request_end_ns: value, benchmark_phase: value }),
      "aiperf",
    );
    await survives((value) => row(0, 1000, { error: value, metadata: value }), "aiperf");
  });
});

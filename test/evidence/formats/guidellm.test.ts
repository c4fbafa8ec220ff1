import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { neverInvents, survives } from "./properties.ts";
import { claimants, readAs, readingOf, reversed } from "./reading.ts";

type Json = Record<string, unknown>;

/** A distribution; before 0.4 without p50. */
const spread = (mean: number, p50?: number) => ({
  successful: {
    mean,
    median: mean - 0.5,
    std_dev: 0.25,
    count: 46,
    percentiles: {
      ...(p50 === undefined ? {} : { p50 }),
      p90: mean + 1,
      p95: mean + 2,
      p99: mean + 3,
      p999: mean + 4,
    },
  },
  errored: { mean: 0.0, count: 0, percentiles: {} },
});

const metrics = (over: Json = {}): Json => ({
  requests_per_second: spread(2),
  request_latency: spread(1.5, 1.25),
  prompt_token_count: spread(256),
  output_token_count: spread(128),
  time_to_first_token_ms: spread(16.5, 16.25),
  time_per_output_token_ms: spread(4.75),
  inter_token_latency_ms: spread(5.25),
  output_tokens_per_second: spread(256),
  ...over,
});

const TOTALS = { successful: 46, errored: 0, incomplete: 0, total: 46 };

/** 0.2 and 0.3. */
const old = (strategy: Json = { type_: "synchronous" }, over: Json = {}): Json => ({
  type_: "generative_benchmark",
  args: { profile: { type_: "sweep" }, strategy, max_duration: 30.0 },
  run_stats: { start_time: 1749157168.5 },
  worker: { backend_type: "openai_http", backend_model: "org/m" },
  request_loader: { data: "prompt_tokens=256,output_tokens=128" },
  metrics: metrics(),
  start_time: 1749157168.75,
  end_time: 1749157198.75,
  request_totals: TOTALS,
  requests: { successful: [], errored: [], incomplete: [] },
  ...over,
});

/** 0.4 to 0.6. */
const mid = (strategy: Json = { type_: "concurrent", streams: 4, max_concurrency: 4 }, over: Json = {}): Json => ({
  type_: "generative_benchmark",
  config: { strategy, backend: { model: "org/m" }, environment: { attributes: { run_errors: [] } } },
  scheduler_metrics: { start_time: 1772470696.5, requests_made: { ...TOTALS, incomplete: 3 } },
  metrics: { request_totals: TOTALS, ...metrics() },
  requests: { successful: [{ request_latency: 9 }] },
  start_time: 1772470696.75,
  end_time: 1772470721.75,
  ...over,
});

const of = (...benchmarks: Json[]): Json => ({ benchmarks });
const metadata = { version: 1, guidellm_version: "0.6.0", platform: "Linux" };
const report = (...benchmarks: Json[]): Json => ({
  metadata,
  args: { model: null, profile: "concurrent", backend: "openai_http", data: ["a.jsonl"], max_requests: 50 },
  benchmarks,
});
const read = (value: unknown) => readAs("guidellm", { "benchmarks.json": JSON.stringify(value) });
const loads = async (value: unknown) =>
  (await read(value)).readings.filter((one) => one.measure === "throughput_rps").map((one) => one.at);

describe("recognition", () => {
  it("is by content, in whatever order of keys, as JSON and as YAML", () => {
    for (const one of [of(old()), report(mid()), report()]) {
      expect(claimants(JSON.stringify(one))).toEqual(["guidellm"]);
      expect(claimants(JSON.stringify(reversed(one)))).toEqual(["guidellm"]);
    }
    expect(claimants(stringify(report(mid())))).toEqual(["guidellm"]);
    expect(claimants(stringify(report(mid()), { sortMapEntries: true }))).toEqual(["guidellm"]);
  });

  it.each([
    [{ benchmarks: [{ name: "a", stats: { mean: 1 } }], machine_info: {} }],
    [{ benchmarks: [{ metrics: { accuracy: 1 } }] }],
    [{ metadata: { version: 1 }, benchmarks: [] }],
  ])("leaves other lists of benchmarks alone: %j", (value) => {
    expect(claimants(JSON.stringify(value))).not.toContain("guidellm");
  });
});

describe("a benchmark before 0.4", () => {
  it("gives seconds as milliseconds, the median for the p50 that is not there, and places", async () => {
    const evidence = await read(
      of(old({ type_: "synchronous" }, { metrics: metrics({ request_latency: spread(1.5) }) })),
    );
    expect(readingOf(evidence, "latency_mean_ms")).toEqual({
      model: "org/m",
      variant: null,
      measure: "latency_mean_ms",
      value: 1500,
      unit: "ms",
      stderr: null,
      n: 46,
      at: { concurrency: 1 },
      pointer: "/benchmarks/0/metrics/request_latency/successful/mean",
      goal: "minimize",
    });
    expect(readingOf(evidence, "latency_p50_ms")).toMatchObject({
      value: 1000,
      pointer: "/benchmarks/0/metrics/request_latency/successful/median",
    });
    expect(readingOf(evidence, "ttft_p95_ms").value).toBe(18.5);
    expect(readingOf(evidence, "tpot_mean_ms").value).toBe(4.75);
    expect(evidence).toMatchObject({ formatVersion: null, measuredAt: "2025-06-05T20:59:28.750Z", problems: [] });
    expect(evidence.facts).toEqual({
      tool: "guidellm",
      profile: "sweep",
      backend: "openai_http",
      data: "prompt_tokens=256,output_tokens=128",
      max_seconds: 30,
    });
  });

  it("takes of rates the mean alone: their percentiles are those of moments", async () => {
    const { readings } = await read(of(old()));
    const rates = readings.filter((one) => one.pointer.includes("per_second"));
    expect(rates.map((one) => [one.measure, one.value])).toEqual([
      ["throughput_rps", 2],
      ["output_tokens_per_s", 256],
    ]);
  });
});

describe("a benchmark since 0.4", () => {
  it("has the model in its configuration, whatever the arguments say, and its own p50", async () => {
    const evidence = await read({ ...report(mid()), args: { model: "asked/for" } });
    expect(readingOf(evidence, "ttft_p50_ms")).toMatchObject({
      model: "org/m",
      value: 16.25,
      at: { concurrency: 4 },
      pointer: "/benchmarks/0/metrics/time_to_first_token_ms/successful/percentiles/p50",
    });
    expect(readingOf(evidence, "error_rate")).toMatchObject({
      value: 0,
      pointer: "/benchmarks/0/metrics/request_totals/errored",
    });
    expect(evidence.formatVersion).toBe("0.6.0");
  });

  it("has no time per output token: the tool counts the wait for the first one in", async () => {
    const { readings } = await read(report(mid()));
    expect(readings.some((one) => one.measure.startsWith("tpot"))).toBe(false);
  });

  it("reads 0.8, where the specification of the run names the model and the profile", async () => {
    const { config: _, ...bare } = mid();
    const evidence = await read({
      metadata: { version: 2, guidellm_version: "0.8.0" },
      config: {
        spec: { backend: { kind: "openai_http", model: "org/m" }, profile: { kind: "synchronous" } },
        metadata: { labels: { gpu: "L4" } },
      },
      benchmarks: [bare],
    });
    expect(evidence.readings[0]).toMatchObject({ model: "org/m", at: { concurrency: 1 } });
    expect(evidence.facts).toMatchObject({ tool_version: "0.8.0", profile: "synchronous", labels: { gpu: "L4" } });
  });

  it("takes model and rates from the arguments where benchmarks say nothing", async () => {
    const { config: _, ...bare } = mid();
    const whole = { ...report(bare, bare), args: { model: "org/m", profile: "concurrent", rate: [4, 32] } };
    expect(await loads(whole)).toEqual([{ concurrency: 4 }, { concurrency: 32 }]);
    const profile = { kind: "concurrent", streams: [2, 64] };
    expect(await loads({ metadata, config: { spec: { profile } }, benchmarks: [bare, bare] })).toEqual([
      { concurrency: 2 },
      { concurrency: 64 },
    ]);
    expect(await loads(report(mid({ kind: "concurrent", max_concurrency: 16 })))).toEqual([{ concurrency: 16 }]);
  });

  it("hints at the precision in the model's name", async () => {
    const config = { strategy: { type_: "synchronous" }, backend: { model: "org/m-Q4_K_M.gguf" } };
    const { facts } = await read(report(mid({}, { config })));
    expect(facts.precision_hint).toEqual({ value: "q4_k_m gguf", source: "model name" });
  });
});

describe("the load", () => {
  it("is one of its own for each benchmark of a sweep, never their mean", async () => {
    const sweep = of(
      old(),
      old({ type_: "throughput", max_concurrency: 512 }),
      old({ type_: "throughput", max_concurrency: null }),
      old({ type_: "constant", rate: 2.5, max_concurrency: 512 }),
      old({ type_: "poisson", rate: 5.5 }),
      old({ type_: "trace" }),
    );
    expect(await loads(sweep)).toEqual([
      { concurrency: 1 },
      { concurrency: 512 },
      { request_rate: "inf" },
      { request_rate: 2.5 },
      { request_rate: 5.5 },
      { strategy: "trace" },
    ]);
  });

  it("tells benchmarks of one rate apart by strategy and place", async () => {
    expect(await loads(of(old({ type_: "constant", rate: 5 }), old({ type_: "poisson", rate: 5 })))).toEqual([
      { request_rate: 5, benchmark: 0, strategy: "constant" },
      { request_rate: 5, benchmark: 1, strategy: "poisson" },
    ]);
  });

  it("keeps two models apart", async () => {
    const other = old({ type_: "synchronous" }, { worker: { backend_model: "org/other" } });
    const evidence = await read(of(old(), other));
    expect(new Set(evidence.readings.map((one) => `${one.model} ${one.at?.concurrency}`))).toEqual(
      new Set(["org/m 1", "org/other 1"]),
    );
  });
});

describe("requests that did not succeed", () => {
  it("says that answers without a token count with 0 ms in the time to the first token", async () => {
    const first = spread(16.5, 16.25);
    const with0 = { ...first, successful: { ...first.successful, min: 0 } };
    const first0 = metrics({ time_to_first_token_ms: with0 });
    for (const one of [
      old(undefined, { metrics: first0 }),
      mid(undefined, { metrics: { request_totals: TOTALS, ...first0 } }),
    ]) {
      const evidence = await read(of(one));
      expect(readingOf(evidence, "ttft_mean_ms")?.value).toBe(16.5);
      expect(evidence.problems).toEqual([expect.stringContaining("an answer counts with 0 ms")]);
    }
  });

  it("counts errored ones as errors, and says those that were cut off at the end", async () => {
    const request_totals = { successful: 46, errored: 4, incomplete: 2, total: 52 };
    const evidence = await read(of(old({ type_: "synchronous" }, { request_totals })));
    expect(readingOf(evidence, "error_rate")).toMatchObject({ value: 0.08, n: 50 });
    expect(evidence.problems).toEqual([
      "/benchmarks/0: Of 52 requests, 4 failed and 2 had not finished when the run ended; the numbers are of the other 46.",
    ]);
  });

  it("refuses a benchmark without a success, whatever zeros it holds, and keeps the others", async () => {
    const request_totals = { successful: 0, errored: 9, incomplete: 1, total: 10 };
    const failed = old(
      { type_: "constant", rate: 9 },
      { request_totals, metrics: metrics({ request_latency: spread(0) }) },
    );
    const evidence = await read(of(old(), failed));
    expect(evidence.readings.every((one) => one.pointer.startsWith("/benchmarks/0/"))).toBe(true);
    expect(evidence.unusable).toMatchObject([
      { measure: null, why: "none of 10 requests completed", pointer: "/benchmarks/1/request_totals/successful" },
    ]);
  });

  it("refuses totals that are missing or no numbers", async () => {
    const { request_totals: _, run_stats: __, ...none } = old();
    expect((await read(of(none))).problems).toEqual([
      "/benchmarks/0: the benchmark has no request totals; nothing of the run counts.",
    ]);
    const strange = old({ type_: "synchronous" }, { request_totals: { successful: "46" } });
    expect((await read(of(strange))).problems).toEqual([
      '/benchmarks/0/request_totals/successful: successful is "46"; nothing of the run counts.',
    ]);
  });

  it("says what the run itself failed of", async () => {
    const config = { strategy: { type_: "synchronous" }, environment: { attributes: { run_errors: ["lost worker"] } } };
    expect((await read(report(mid({}, { config })))).problems).toEqual([
      "/benchmarks/0: The run itself failed: lost worker.",
    ]);
  });

  it("takes 0, NaN and text for not measured", async () => {
    const strange = metrics({
      time_to_first_token_ms: { successful: { mean: 0, count: 0, percentiles: { p99: "x" } } },
    });
    const evidence = await read(of(old({ type_: "synchronous" }, { metrics: strange })));
    expect(evidence.unusable.map((one) => [one.measure, one.why])).toEqual([
      ["ttft_mean_ms", "the value is 0, which tools write for what they did not measure"],
      ["ttft_p99_ms", 'the value is "x", not a finite number'],
    ]);
    const text = JSON.stringify(of(old())).replace('"mean":1.5', '"mean":NaN');
    const nan = await readAs("guidellm", { "b.json": text });
    expect(nan.unusable).toMatchObject([{ measure: "latency_mean_ms" }]);
  });

  it("says of a report without benchmarks that it measured nothing", async () => {
    const evidence = await read(report());
    expect(evidence.unusable).toMatchObject([{ measure: null, pointer: "/benchmarks" }]);
    expect(evidence.problems).toEqual(["The report has no benchmark; nothing was measured."]);
  });

  it("says where tokens a second are far more than requests × tokens", async () => {
    const fast = { request_totals: TOTALS, ...metrics({ output_tokens_per_second: spread(900) }) };
    const { problems } = await read(report(mid({ type_: "synchronous" }, { metrics: fast })));
    expect(problems).toEqual([
      "/benchmarks/0: The tool states 900 output tokens a second, and its requests a second × tokens of a request are 256: with so few requests neither is to be relied on.",
    ]);
  });
});

describe("other files", () => {
  it("reads gzip, and YAML in either order of keys, as the same", async () => {
    const json = JSON.stringify(report(mid()));
    const whole = await readAs("guidellm", { "b.json": json });
    const zipped = await readAs("guidellm", { "b.json.gz": gzipSync(json) });
    expect(zipped.readings).toEqual(whole.readings);
    for (const sortMapEntries of [true, false]) {
      const yaml = await readAs("guidellm", { "b.yaml": stringify(report(mid()), { sortMapEntries }) });
      expect(yaml).toEqual(whole);
    }
  });

  it("reads no prefix of YAML", async () => {
    await neverInvents("b.yaml", stringify(report(mid()), { sortMapEntries: true }), "guidellm");
    await neverInvents("b.yaml", stringify(report(mid(), mid({ type_: "synchronous" }))), "guidellm");
  });

  it("never reads a number from a prefix that the whole file does not have", async () => {
    await neverInvents("b.json", JSON.stringify(report(mid()), null, 1), "guidellm");
  });

  it.each([
    ['{"benchmarks": [1], "metadata": {"guidellm_version": "1"}}', "/benchmarks/0 is not an object"],
    ['{"benchmarks": 1, "metadata": {"guidellm_version": "1"}}', 'it has no list "benchmarks"'],
  ])("says what is wrong with %s", async (text, message) => {
    await expect(readAs("guidellm", { "b.json": text })).rejects.toThrow(message);
  });

  it("survives whatever stands in a report", async () => {
    await survives((value) => report(mid({ type_: value, rate: value, streams: value }, {})), "guidellm");
    await survives((value) => report(mid({}, { config: value, metrics: value, start_time: value })), "guidellm");
    await survives(
      (value) => ({ ...of(old({}, { metrics: metrics({ request_latency: value }) })), args: value }),
      "guidellm",
    );
  });
});

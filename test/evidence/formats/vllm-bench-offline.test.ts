import { describe, expect, it } from "vitest";
import { READERS } from "../../../src/evidence/formats/index.ts";
import { readEvidence } from "../../../src/evidence/read.ts";
import { entryOf, silent, workspaceOf } from "../support.ts";
import { neverInvents, survives } from "./properties.ts";
import { claimants, evidenceOf, readAs, readingOf, reversed } from "./reading.ts";

const latency = (over: Record<string, unknown> = {}) => ({
  avg_latency: 1.25,
  latencies: [1.5, 1.0],
  percentiles: { "10": 1.05, "50": 1.25, "99": 1.495 },
  ...over,
});
const throughput = (over: Record<string, unknown> = {}) => ({
  elapsed_time: 20.5,
  num_requests: 100,
  total_num_tokens: 51200,
  requests_per_second: 4.875,
  tokens_per_second: 2497.5,
  ...over,
});
const sidecar = (name = "org/m", args: Record<string, unknown> = {}) => [
  {
    benchmark: {
      name: "vLLM benchmark",
      extra_info: { args: { batch_size: 8, input_len: 32, tensor_parallel_size: 2, dtype: "auto", ...args } },
    },
    model: { name },
    metric: { name: "latency", benchmark_values: [1.5, 1.0], extra_info: {} },
  },
];

const read = (value: unknown, beside?: unknown) =>
  readAs("vllm-bench", {
    "r.json": JSON.stringify(value),
    ...(beside ? { "r.pytorch.json": JSON.stringify(beside) } : {}),
  });

describe("recognition", () => {
  it("is by content, in whatever order of keys", () => {
    for (const one of [latency(), throughput(), sidecar()]) {
      expect(claimants(JSON.stringify(one))).toEqual(["vllm-bench"]);
      expect(claimants(JSON.stringify(reversed(one)))).toEqual(["vllm-bench"]);
    }
  });

  it.each([
    [{ avg_latency: 1, percentiles: {} }],
    [{ elapsed_time: 1, num_requests: 2 }],
    [[{ benchmark: "b", model: "m", metric: "acc" }]],
  ])("needs all the keys: %j", (value) => {
    expect(claimants(JSON.stringify(value))).toEqual([]);
  });
});

describe("bench latency", () => {
  it("gives times of a batch under the tool's names, and no latency of a request", async () => {
    const evidence = await read(latency());
    expect(readingOf(evidence, "vllm-bench/avg_latency")).toEqual({
      model: null,
      variant: null,
      measure: "vllm-bench/avg_latency",
      value: 1.25,
      unit: "s",
      stderr: null,
      n: 2,
      at: null,
      pointer: "/avg_latency",
      goal: "minimize",
    });
    expect(evidence.readings.map((one) => [one.measure, one.value, one.pointer])).toEqual([
      ["vllm-bench/avg_latency", 1.25, "/avg_latency"],
      ["vllm-bench/percentiles.10", 1.05, "/percentiles/10"],
      ["vllm-bench/percentiles.50", 1.25, "/percentiles/50"],
      ["vllm-bench/percentiles.99", 1.495, "/percentiles/99"],
    ]);
    expect(evidence.facts).toEqual({ tool: "vllm bench latency" });
    expect(evidence.problems).toEqual([
      "The times are those of a whole batch, whose size the file does not say, without a server: they are no latency of a request.",
    ]);
  });

  it("takes the task that the policy names", async () => {
    const found = await evidenceOf({ "r.json": JSON.stringify(latency()) }, { task: "batch8" });
    expect(found?.evidence.readings[0]?.measure).toBe("batch8/avg_latency");
  });

  it("learns model, batch size and GPUs from the copy beside it, which is then no evidence of its own", async () => {
    const evidence = await read(latency(), sidecar());
    expect(evidence.readings[0]).toMatchObject({ model: "org/m", at: { batch_size: 8 } });
    expect(evidence.facts).toMatchObject({ batch_size: 8, input_len: 32, gpus: 2, compute_dtype: "auto" });
    expect(evidence.parts).toEqual(["r.pytorch.json"]);
    const { workspace } = workspaceOf({
      "r.json": JSON.stringify(latency()),
      "r.pytorch.json": JSON.stringify(sidecar()),
    });
    const { files } = await readEvidence(workspace, [entryOf("*.json")], READERS, silent);
    expect(files.map(({ path, outcome, why }) => [path, outcome, why])).toEqual([
      ["r.json", "read", null],
      ["r.pytorch.json", "skipped", "it was read as part of r.json"],
    ]);
  });

  it.each(["{", "[]", "[1]", '{"model": 1}'])("reads alone beside a broken copy: %s", async (copy) => {
    const files = { "r.json": JSON.stringify(latency()), "r.pytorch.json": copy };
    const evidence = await readAs("vllm-bench", files);
    expect(evidence.readings[0]?.model).toBeNull();
    expect(evidence.parts).toBeUndefined();
  });

  it("refuses a file that timed nothing, and 0 and NaN as times", async () => {
    const empty = await read(latency({ latencies: [] }));
    expect(empty.readings).toEqual([]);
    expect(empty.problems).toEqual([
      "/latencies: latencies is a list, so nothing was timed; nothing of the run counts.",
    ]);
    const zero = await read(latency({ avg_latency: 0, percentiles: { "99": "x", __proto__: 1 } }));
    expect(zero.readings).toEqual([]);
    expect(zero.unusable.map((one) => one.pointer)).toEqual(["/avg_latency", "/percentiles/99"]);
  });
});

describe("bench throughput", () => {
  it("gives requests a second; tokens of input and output together are a fact", async () => {
    const evidence = await read(throughput());
    expect(evidence.readings.map((one) => [one.measure, one.value, one.n, one.at, one.pointer])).toEqual([
      ["throughput_rps", 4.875, 100, { mode: "offline" }, "/requests_per_second"],
    ]);
    expect(evidence.facts).toEqual({
      tool: "vllm bench throughput",
      duration_s: 20.5,
      total_tokens: 51200,
      total_tokens_per_s: 2497.5,
    });
    expect(evidence).toMatchObject({ problems: [], unusable: [], measuredAt: null });
  });

  it("reads the tokens that forks tell apart", async () => {
    const evidence = await read(throughput({ output_tokens_per_second: 99.5, total_output_tokens: 12800 }));
    expect(readingOf(evidence, "output_tokens_per_s").value).toBe(99.5);
    expect(readingOf(evidence, "output_tokens_mean").value).toBe(128);
  });

  it("refuses a run without requests", async () => {
    const none = await read(throughput({ num_requests: 0, requests_per_second: 0 }));
    expect(none.unusable).toMatchObject([{ measure: null, why: "no request was sent", pointer: "/num_requests" }]);
    expect((await read(throughput({ num_requests: null }))).problems).toEqual([
      "/num_requests: num_requests is null; nothing of the run counts.",
    ]);
  });
});

it("says of a copy alone which file to name", async () => {
  const evidence = await readAs("vllm-bench", { "r.pytorch.json": JSON.stringify(sidecar()) });
  expect(evidence.readings).toEqual([]);
  expect(evidence.problems).toHaveLength(1);
  expect(evidence.problems[0]).toContain("name the result itself");
});

describe("broken files", () => {
  it("never reads a number from a prefix that the whole file does not have", async () => {
    await neverInvents("r.json", JSON.stringify(latency(), null, 2), "vllm-bench");
    await neverInvents("r.json", JSON.stringify(throughput(), null, 2), "vllm-bench");
  });

  it("survives whatever stands in a file", async () => {
    await survives((value) => latency({ avg_latency: value, percentiles: value }), "vllm-bench");
    await survives((value) => throughput({ num_requests: value, requests_per_second: value }), "vllm-bench");
  });
});

import { expect, it } from "vitest";
import { evidenceOf, readingOf, six } from "./evidence.ts";

const MEASURES = [
  "optimum-benchmark/load.latency.mean",
  "latency_mean_ms",
  "latency_p95_ms",
  "latency_p99_ms",
  "throughput_rps",
];
const VALUES = [15.5989, 11329.6, 11520, 11547.7, 5.64893];

it("reads a report: the unit is in each block", async () => {
  const evidence = await evidenceOf("optimum-benchmark/benchmark_report.json");
  expect(evidence).toMatchObject({ format: "optimum-benchmark", unusable: [] });
  expect(evidence.problems).toEqual([expect.stringContaining("says neither model nor batch size")]);
  expect(MEASURES.map((measure) => six(readingOf(evidence, measure).value))).toEqual(VALUES);
  expect(readingOf(evidence, "latency_p95_ms")).toMatchObject({ model: null, n: 10, pointer: "/forward/latency/p95" });
});

it("reads the same run with its configuration: on the CPU, beside a GPU", async () => {
  const evidence = await evidenceOf("optimum-benchmark/benchmark.json");
  expect(MEASURES.map((measure) => six(readingOf(evidence, measure).value))).toEqual(VALUES);
  expect(readingOf(evidence, "latency_p95_ms")).toMatchObject({
    model: "BAAI/bge-base-en-v1.5",
    n: 10,
    at: { batch_size: 64 },
    pointer: "/report/forward/latency/p95",
  });
  expect(evidence.facts).toMatchObject({
    tool_version: "0.5.0.dev0",
    backend: "py-txi",
    backend_version: "0.10.0",
    device: "cpu",
  });
  expect(evidence.facts).toMatchObject({ host_gpus: ["Tesla T4"], host_gpu_count: 1 });
  expect(evidence.facts).not.toHaveProperty("gpus");
  expect(evidence.facts).not.toHaveProperty("hardware");
});

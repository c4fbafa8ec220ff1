import { expect, it } from "vitest";
import type { Evidence } from "../../src/domain/evidence.ts";
import { evidenceOf, readingOf, six } from "./evidence.ts";

const TREE = "mlperf/AMD/results/8xMI300X_2xEPYC_9575F/llama2-70b-99.9";
const at = (scenario: string) => ({ scenario, system: "8xMI300X_2xEPYC_9575F" });
const values = (evidence: Evidence, measures: readonly string[]) =>
  measures.map((measure) => six(readingOf(evidence, measure).value));

it("reads a Server run: nanoseconds, tokens, and the model from its folder", async () => {
  const evidence = await evidenceOf(`${TREE}/Server/performance/run_1/mlperf_log_summary.txt`);
  expect(evidence).toMatchObject({ format: "mlperf", problems: [], unusable: [] });
  expect(values(evidence, ["output_tokens_per_s", "throughput_rps"])).toEqual([24593.8, 81.68]);
  expect(values(evidence, ["latency_mean_ms", "latency_p99_ms", "ttft_p99_ms"])).toEqual([43579.6, 136069, 1914.65]);
  expect(readingOf(evidence, "latency_mean_ms")).toMatchObject({
    model: "llama2-70b-99.9",
    at: at("Server"),
    pointer: "/25",
  });
  expect(readingOf(evidence, "latency_mean_ms").value).toBe(43579.602295);
});

it("reads an Offline run: throughput, and no latency", async () => {
  const evidence = await evidenceOf(`${TREE}/Offline/performance/run_1/mlperf_log_summary.txt`);
  expect(evidence.readings.map(({ measure, value }) => [measure, value])).toEqual([
    ["throughput_rps", 92.1544],
    ["output_tokens_per_s", 27803.9],
  ]);
  expect(readingOf(evidence, "throughput_rps")).toMatchObject({ at: at("Offline"), pointer: "/7" });
});

it("reads an older run without tokens, and without a model", async () => {
  const evidence = await evidenceOf("mlperf/offline-no-tokens/mlperf_log_summary.txt");
  expect(evidence.readings.map(({ measure, value, model }) => [measure, value, model])).toEqual([
    ["throughput_rps", 0.165037, null],
  ]);
});

it("reads scores from a Python literal, in percent", async () => {
  const server = await evidenceOf(`${TREE}/Server/accuracy/accuracy.txt`);
  const rouge = ["mlperf/rouge1", "mlperf/rouge2", "mlperf/rougeL"];
  expect(values(server, rouge)).toEqual([44.4406, 22.0593, 28.6063]);
  expect(readingOf(server, "mlperf/rouge1")).toMatchObject({
    model: "llama2-70b-99.9",
    n: 24576,
    range: [0, 100],
    at: at("Server"),
    pointer: "/4/rouge1",
  });
  expect(values(await evidenceOf(`${TREE}/Offline/accuracy/accuracy.txt`), ["mlperf/rouge1"])).toEqual([44.4465]);
});

it("reads precision and hardware from the descriptions", async () => {
  for (const scenario of ["Server", "Offline"]) {
    const { facts } = await evidenceOf(`${TREE}/${scenario}/measurements.json`);
    expect(facts).toMatchObject({
      precision: "fp8",
      weight_transformations: "quantization",
      model: "llama2-70b-99.9",
      scenario,
    });
  }
  const { facts } = await evidenceOf("mlperf/AMD/systems/8xMI300X_2xEPYC_9575F.json");
  expect(facts).toMatchObject({
    hardware: "AMD Instinct MI300X 192GB HBM3",
    gpus: 8,
    nodes: 1,
    system: "8xMI300X_2xEPYC_9575F",
  });
  expect(facts.framework).toMatch(/^vLLM 0\.9\.0\.2\.dev108/);
});

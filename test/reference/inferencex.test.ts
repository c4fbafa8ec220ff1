import { expect, it } from "vitest";
import { evidenceOf, readingOf, six } from "./evidence.ts";

it("reads a summary of a run: in milliseconds, with precision and hardware", async () => {
  const evidence = await evidenceOf("inferencemax/dsr1-fp4-b200-sglang/conc128.json");
  expect(evidence).toMatchObject({ format: "inferencex", problems: [], unusable: [] });
  expect(evidence.measuredAt).toBe("2026-06-12T00:56:37.000Z");
  const value = (measure: string) => six(readingOf(evidence, measure).value);
  expect(["ttft_p50_ms", "ttft_p99_ms", "tpot_p50_ms"].map(value)).toEqual([524.604, 1667.43, 24.4925]);
  expect(["latency_p50_ms", "latency_p99_ms", "output_tokens_per_s"].map(value)).toEqual([12078.4, 27682, 4789.45]);
  expect(readingOf(evidence, "ttft_p50_ms")).toMatchObject({
    model: "nvidia/DeepSeek-R1-0528-FP4",
    n: 1277,
    at: { concurrency: 128 },
    pointer: "/metrics/median_ttft_ms",
  });
  expect(evidence.facts).toMatchObject({ precision: "fp4", hardware: "b200", framework: "sglang", tp: 8, ep: 8 });
  expect(evidence.facts).toMatchObject({ gpus: 8, host_gpus: 8, mean_power_per_gpu_w: 571.7 });
});

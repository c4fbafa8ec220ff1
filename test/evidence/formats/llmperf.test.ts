import { describe, expect, it } from "vitest";
import { llmperf } from "../../../src/evidence/formats/llmperf.ts";
import { holdsForOrder, holdsForPrefixes, holdsForValues } from "./properties.ts";
import { readingOf, readWith, takerOf, valuesOf } from "./reading.ts";

/** A summary with the keys that matter; `over` replaces or adds some. */
function summary(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    version: "2023-08-31",
    name: "m_550_150_summary",
    model: "org/m",
    mean_input_tokens: 550,
    num_concurrent_requests: 5,
    results_inter_token_latency_s_quantiles_p50: 0.02,
    results_inter_token_latency_s_mean: 0.025,
    results_inter_token_latency_s_min: "0.01",
    results_ttft_s_quantiles_p95: 0.5,
    results_ttft_s_mean: 0.25,
    results_end_to_end_latency_s_quantiles_p99: 4,
    results_end_to_end_latency_s_mean: 2,
    results_request_output_throughput_token_per_s_mean: 40,
    results_number_input_tokens_mean: "550.0",
    results_number_output_tokens_mean: 150,
    results_num_requests_started: 100,
    results_error_rate: 0,
    results_number_errors: 0,
    results_error_code_frequency: "{}",
    results_mean_output_throughput_token_per_s: 180.5,
    results_num_completed_requests: 100,
    results_num_completed_requests_per_min: 90,
    timestamp: 1704851704,
    ...over,
  };
}

const read = (over: Record<string, unknown> = {}) => readWith(llmperf, summary(over));

describe("recognition", () => {
  it("takes a summary by its keys, whatever their order, and is the only reader that does", async () => {
    expect(await takerOf(summary())).toBe("llmperf");
    await holdsForOrder(llmperf, summary());
  });

  it("takes a list and JSON Lines of summaries", async () => {
    expect(await takerOf([summary()])).toBe("llmperf");
    expect(await takerOf(`${JSON.stringify(summary())}\n${JSON.stringify(summary())}\n`)).toBe("llmperf");
  });

  it("leaves individual responses alone", async () => {
    expect(
      await takerOf([{ error_code: null, ttft_s: 0.2, end_to_end_latency_s: 1, number_total_tokens: 7 }]),
    ).not.toBe("llmperf");
  });
});

describe("a summary", () => {
  it("is in seconds, and gives milliseconds", async () => {
    const evidence = await read();
    expect(valuesOf(evidence)).toEqual({
      latency_mean_ms: 2000,
      latency_p99_ms: 4000,
      ttft_mean_ms: 250,
      ttft_p95_ms: 500,
      itl_mean_ms: 25,
      itl_p50_ms: 20,
      throughput_rps: 1.5,
      output_tokens_per_s: 180.5,
      input_tokens_mean: 550,
      output_tokens_mean: 150,
      error_rate: 0,
    });
    expect(readingOf(evidence, "ttft_p95_ms")).toEqual({
      model: "org/m",
      variant: null,
      measure: "ttft_p95_ms",
      value: 500,
      unit: "ms",
      stderr: null,
      n: 100,
      at: { concurrency: 5 },
      pointer: "/results_ttft_s_quantiles_p95",
      goal: "minimize",
    });
    expect(evidence).toMatchObject({ format: "llmperf", formatVersion: "2023-08-31", problems: [], unusable: [] });
  });

  it("reads numbers that the tool wrote as text", async () => {
    expect(readingOf(await read(), "input_tokens_mean").value).toBe(550);
    expect(readingOf(await read({ results_num_completed_requests: "40" }), "ttft_mean_ms").n).toBe(40);
  });

  it("takes throughput of the run, never the mean of single requests", async () => {
    expect(readingOf(await read(), "output_tokens_per_s").pointer).toBe("/results_mean_output_throughput_token_per_s");
  });

  it("has its time, and what --metadata added as facts", async () => {
    const evidence = await read({ framework: "groq", gpus: "2", hardware: "g5.xlarge" });
    expect(evidence.measuredAt).toBe("2024-01-10T01:55:04.000Z");
    expect(evidence.facts).toEqual({
      tool: "llmperf",
      mean_input_tokens: 550,
      framework: "groq",
      gpus: 2,
      hardware: "g5.xlarge",
    });
  });

  it("has sampling parameters as settings of the candidate", async () => {
    const evidence = await read({ additional_sampling_params_temperature: 0.7, additional_sampling_params: "{}" });
    expect(readingOf(evidence, "ttft_mean_ms").variant).toEqual({ temperature: "0.7" });
  });

  it("keeps several summaries apart by their load", async () => {
    const evidence = await readWith(llmperf, [summary(), summary({ num_concurrent_requests: 9 })]);
    const found = evidence.readings.filter((one) => one.measure === "throughput_rps");
    expect(found.map(({ at, pointer }) => [at, pointer])).toEqual([
      [{ concurrency: 5 }, "/0/results_num_completed_requests_per_min"],
      [{ concurrency: 9 }, "/1/results_num_completed_requests_per_min"],
    ]);
    expect(evidence.measuredAt).toBeNull();
  });
});

describe("what went wrong", () => {
  it("counts requests that did not complete, and says so", async () => {
    const evidence = await read({
      results_num_completed_requests: 80,
      results_number_errors: 20,
      results_error_rate: 0.2,
      results_error_code_frequency: "{429: 20}",
    });
    expect(readingOf(evidence, "error_rate")).toMatchObject({ value: 0.2, n: 100, pointer: "/results_error_rate" });
    expect(evidence.problems).toEqual(["20 of 100 requests did not complete; the numbers are of the other 80."]);
    expect(evidence.facts.error_codes).toBe("{429: 20}");
  });

  it("reads nothing of a run without a completed request", async () => {
    const evidence = await read({ results_num_completed_requests: 0, results_number_errors: 100 });
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable).toMatchObject([
      { model: "org/m", measure: null, pointer: "/results_num_completed_requests" },
    ]);
    expect(evidence.problems).toEqual([
      "/results_num_completed_requests: none of 100 requests completed; nothing of the run counts.",
    ]);
  });

  it.each([
    ["NaN", "the value is NaN, not a finite number"],
    ["0", "the value is 0, which tools write for what they did not measure"],
    ["-1", "the value is -1, and nothing of this kind is negative"],
    ['"fast"', 'the value is "fast", not a finite number'],
  ])("has no reading of a latency of %s", async (literal, why) => {
    const text = JSON.stringify(summary({ results_ttft_s_mean: "@" })).replace('"@"', literal);
    const evidence = await readWith(llmperf, text);
    expect(evidence.readings.some((one) => one.measure === "ttft_mean_ms")).toBe(false);
    expect(evidence.problems).toEqual([`/results_ttft_s_mean: ttft_mean_ms has no value: ${why}.`]);
  });

  it("says what is broken", async () => {
    await expect(readWith(llmperf, "[1]")).rejects.toThrow("/0 is not a JSON object");
    await expect(readWith(llmperf, "[]")).rejects.toThrow("it has no record");
  });

  it("never reads a number from a prefix, nor throws anything but a sentence", async () => {
    await holdsForPrefixes(llmperf, JSON.stringify(summary()));
    await holdsForValues(llmperf, summary());
  });
});

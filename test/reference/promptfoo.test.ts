import { expect, it } from "vitest";
import { evidenceOf, readingOf, six, tokensOf } from "./evidence.ts";

it("reads version 3 with costs: rate, tokens, money and latency of one provider", async () => {
  const evidence = await evidenceOf("promptfoo/gpt-4o-mini-cost/promptfoo-results.json");
  expect(evidence).toMatchObject({ format: "promptfoo", formatVersion: "3", unusable: [], problems: [] });
  const rate = readingOf(evidence, "promptfoo/pass_rate");
  expect(rate).toMatchObject({ model: "openai:chat:gpt-4o-mini", n: 3, range: [0, 1], goal: "maximize" });
  expect(rate.pointer).toBe("/results/prompts/0/metrics/testPassCount");
  expect(six(rate.value)).toBe(0.666667);
  expect(readingOf(evidence, "error_rate").value).toBe(0);
  expect(evidence.usage.map((one) => [one.pointer, one.costUsd, one.score, one.cached])).toEqual([
    ["/results/results/0", 7.05e-6, 0, false],
    ["/results/results/1", 6.75e-6, 1, false],
    ["/results/results/2", 6.9e-6, 1, false],
  ]);
  expect(six(evidence.usage.reduce((sum, one) => sum + (one.costUsd ?? Number.NaN), 0))).toBe(2.07e-5);
  expect(tokensOf(evidence.usage)).toEqual([126, 3, 3]);
  expect(six(readingOf(evidence, "latency_mean_ms").value)).toBe(779.667);
  expect(readingOf(evidence, "latency_mean_ms").n).toBe(3);
  expect(readingOf(evidence, "latency_p50_ms").value).toBe(859);
  expect(evidence.readings.some((one) => one.measure === "latency_p90_ms")).toBe(false);
  expect(evidence.measuredAt).toBe("2026-04-22T15:48:05.620Z");
  expect(evidence.facts).toMatchObject({ eval_id: "eval-jvr-2026-04-22T15:48:05" });
  expect(evidence.facts).not.toHaveProperty("tool_version");
  expect(evidence.facts).not.toHaveProperty("duration_s");
});

it("reads 15 errors as an evaluation that did not run, not as an accuracy of 0 at a cost of 0", async () => {
  const evidence = await evidenceOf("promptfoo/gemini-all-errors/results.json");
  expect(evidence.readings).toEqual([]);
  expect(evidence.unusable.map(({ model, variant, measure }) => [model, variant?.prompt, measure])).toEqual([
    ["google:gemini-3.1-flash-lite", "prompts/zero-shot.txt", null],
    ["google:gemini-3.1-flash-lite", "prompts/few-shot.txt", null],
    ["google:gemini-3.1-flash-lite", "prompts/instruction.txt", null],
  ]);
  expect(evidence.problems).toHaveLength(1);
  expect(evidence.problems[0]).toMatch(/^All 15 rows are errors, first: .*"code":404/);
  expect(evidence.usage).toHaveLength(15);
  expect(evidence.usage.every((one) => one.costUsd === null && one.inputTokens === null)).toBe(true);
  expect(evidence.facts).toMatchObject({ tool_version: "0.121.2", duration_s: 2.168 });
});

it("takes the label of a provider in a file of the user's own, and measures nothing of its three errors", async () => {
  const evidence = await evidenceOf("promptfoo/naksu-chatbot/promptfoo-results.json");
  expect(evidence.readings).toEqual([]);
  expect(evidence.unusable.map(({ model, why }) => [model, why.slice(0, 21)])).toEqual([
    ["Naksu Gemini", "all 3 rows are errors"],
  ]);
  expect(evidence.usage.every((one) => one.costUsd === null)).toBe(true);
  expect(evidence.facts).toMatchObject({ tool_version: "0.122.0" });
});

it("reads version 2: two prompts of one provider", async () => {
  const evidence = await evidenceOf("promptfoo/v2-gpt-3.5-table/smoke.json");
  expect(evidence).toMatchObject({ formatVersion: "2", measuredAt: null, unusable: [] });
  const rates = evidence.readings.filter((one) => one.measure === "promptfoo/pass_rate");
  expect(rates.map(({ model, variant, value, n }) => [model, variant?.prompt, value, n])).toEqual([
    ["openai:gpt-3.5-turbo", "Say {{ var1 }} in German", 0.5, 2],
    ["openai:gpt-3.5-turbo", "Translate {{ var1 }} to German", 0.5, 2],
  ]);
  expect(tokensOf(evidence.usage)).toEqual([88, 93, 4]);
  expect(evidence.usage.every((one) => one.costUsd === null)).toBe(true);
  const means = evidence.readings.filter((one) => one.measure === "latency_mean_ms");
  expect(means.map((one) => one.value)).toEqual([(960 + 1874) / 2, (1054 + 1630) / 2]);
});

import { expect, it } from "vitest";
import { evidenceOf, readingOf, six, tokensOf } from "./evidence.ts";

it("reads five right answers of a limited run, without certainty", async () => {
  const evidence = await evidenceOf("inspect/arc-easy-sonnet-json/data_arc_sonnet.json");
  expect(evidence).toMatchObject({ format: "inspect-ai", formatVersion: "2", unusable: [], problems: [] });
  expect(evidence.readings).toHaveLength(1);
  expect(readingOf(evidence, "inspect_evals/arc_easy/choice/accuracy")).toMatchObject({
    model: "anthropic/claude-sonnet-4-0",
    value: 1,
    stderr: 0,
    n: 5,
    limited: { of: 2376 },
    pointer: "/results/scores/0/metrics/accuracy/value",
  });
  expect(tokensOf(evidence.usage)).toEqual([529, 851, 5]);
  expect(evidence.usage.map((row) => row.score)).toEqual([1, 1, 1, 1, 1]);
  expect(evidence.measuredAt).toBe("2025-10-20T22:40:45.000Z");
  expect(evidence.facts).toMatchObject({ tool_version: "0.3.138.dev45+g23fb0e7e", duration_s: 8 });
});

it("reads a deflated archive whose samples carry no usage", async () => {
  const evidence = await evidenceOf(
    "inspect/popularity-eval-deflate/2025-02-11T15-18-04-05-00_popularity_mj7khqpMM4GBCfVQozKgzB.eval",
  );
  const accuracy = readingOf(evidence, "popularity/match/accuracy");
  expect(accuracy).toMatchObject({ model: "openai/gpt-4o-mini", value: 0.8, n: 10, limited: { of: 100 } });
  expect(six(accuracy.stderr)).toBe(0.133333);
  expect(tokensOf(evidence.usage)).toEqual([620, 20, 10]);
  expect(evidence.facts).toMatchObject({ duration_s: 4, tool_version: "0.3.58.dev16+g6a87748b" });
});

it("counts two items in four samples of two epochs", async () => {
  const evidence = await evidenceOf("inspect/two-epochs-eval/log_streaming.eval");
  expect(readingOf(evidence, "popularity/match/accuracy")).toMatchObject({
    model: "azureai/Meta-Llama-3-1-405B-Instruct-jqf",
    value: 0.75,
    stderr: 0.25,
    n: 2,
  });
  expect(tokensOf(evidence.usage)).toEqual([252, 6, 4]);
  expect(evidence.facts).not.toHaveProperty("duration_s");
});

it("accepts nothing of a cancelled run, though it carries results", async () => {
  const evidence = await evidenceOf("inspect/cancelled-json/2025-05-12T20-28-13-04-00_popularity.json");
  expect(evidence).toMatchObject({ readings: [], usage: [] });
  expect(evidence.unusable).toMatchObject([{ model: "openai/gpt-4o-mini", measure: null, pointer: "/status" }]);
  expect(evidence.problems).toEqual(['The run\'s status is "cancelled"; nothing of the run counts.']);
});

it("reads no accuracy from NaN in version 1", async () => {
  const evidence = await evidenceOf("inspect/nan-v1-json/log_with_nan.txt");
  expect(evidence).toMatchObject({ formatVersion: "1", readings: [] });
  expect(evidence.unusable).toMatchObject([
    {
      model: "openai/gpt-4",
      measure: "wikipedia/model_graded_fact/accuracy",
      pointer: "/results/metrics/accuracy/value",
    },
  ]);
  expect(evidence.facts.tokens).toEqual({ "openai/gpt-4": { input: 8868, output: 1351, total: 10219 } });
});

it("reads the two samples that counted tokens, and says that five did not", async () => {
  const evidence = await evidenceOf(
    "inspect/kimi-k2-eval/2025-11-10T16-32-54-06-00_grab-bag_hprvgXqULNXdV2UCKtTX5y.eval",
  );
  const accuracy = readingOf(evidence, "grab_bag/includes/accuracy");
  expect(accuracy).toMatchObject({ model: "openrouter/moonshotai/kimi-k2-thinking", n: 7 });
  expect([six(accuracy.value), six(accuracy.stderr)]).toEqual([0.857143, 0.142857]);
  expect(accuracy.limited).toBeUndefined();
  expect(tokensOf(evidence.usage)).toEqual([68, 1278, 2]);
  expect(evidence.usage.every((row) => row.costUsd === null)).toBe(true);
  expect(evidence.problems).toHaveLength(1);
  expect(evidence.facts).toMatchObject({ tool_version: "0.3.136", duration_s: 32 });
});

it("reads a crashed run as one without metrics", async () => {
  const evidence = await evidenceOf(
    "inspect/crashed-start-only/2025-10-14T15-42-59-05-00_article-tracking-categories_9sEXT2VSiBpAdRxp9FyZmJ.eval",
  );
  expect(evidence).toMatchObject({ readings: [], usage: [], facts: { task: "article_tracking_trump_categories" } });
  expect(evidence.unusable).toMatchObject([{ model: "anthropic/claude-3-5-sonnet-20241022", measure: null }]);
});

it("reads a zstd archive as the failed run that it is", async () => {
  const evidence = await evidenceOf(
    "inspect/zstd-error-status/2026-07-08T21-13-25-00-00_political-bias_dTw6rMr9KvfH5R8vKoMdQh.eval",
  );
  expect(evidence).toMatchObject({ readings: [], usage: [], facts: { status: "error", tool_version: "0.3.244" } });
  expect(evidence.unusable).toMatchObject([{ model: "anthropic/claude-haiku-4-5-20251001", measure: null }]);
  expect(evidence.unusable[0]?.why).toContain("OpenAI API requires at least version");
  expect(evidence.facts.tokens).toEqual({
    "anthropic/claude-haiku-4-5-20251001": { input: 197, output: 117, total: 314 },
  });
});

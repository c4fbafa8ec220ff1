import type { Reading, Usage } from "../../domain/evidence.ts";
import { array, at, entries, finite, isObject, type Json, text } from "../values.ts";
import { factsOfMeasure } from "./operational.ts";
import type { Column } from "./promptfoo-columns.ts";
import type { Item } from "./promptfoo-file.ts";
import { pointsOf } from "./sample.ts";

/** How a row ended. Before `failureReason` an error is a failure that nothing graded. */
export function outcomeOf({ value }: Item): "pass" | "fail" | "error" {
  if (value.success === true) return "pass";
  if (finite(value.failureReason) !== null) return value.failureReason === 2 ? "error" : "fail";
  return !isObject(value.gradingResult) && text(value.error) !== null ? "error" : "fail";
}

export function isCached({ value }: Item): boolean {
  return at(value, "response", "cached") === true;
}

/** A grader that gave no verdict says nothing of the answer that it fails. */
export function isUngraded(row: Item): boolean {
  const parts = array(at(row.value, "gradingResult", "componentResults"));
  return outcomeOf(row) === "fail" && parts.some((part) => at(part, "metadata", "graderError") === true);
}

/** Without assertions every answer passes. */
export function isUnasserted(row: Item): boolean {
  const reason = text(at(row.value, "gradingResult", "reason"));
  return outcomeOf(row) === "pass" && reason === "No assertions";
}

/**
 * What a row used. A cost of 0 counts only where the provider stated it for tokens that it counted; tokens of an
 * answer from promptfoo's own cache are not told apart, so they are unknown.
 */
export function usageOf(row: Item, { model, variant }: Column): Usage {
  const { value, place } = row;
  return {
    model,
    variant,
    requests: 1,
    ...tokensOf(at(value, "response", "tokenUsage") ?? value.tokenUsage),
    costUsd: costOf(value, hasTokens(value) && outcomeOf(row) !== "error" && !isCached(row)),
    cached: isCached(row),
    score: value.success === true ? 1 : 0,
    pointer: place,
  };
}

function hasTokens(row: Json): boolean {
  const { inputTokens, outputTokens } = tokensOf(at(row, "response", "tokenUsage") ?? row.tokenUsage);
  return (inputTokens ?? 0) + (outputTokens ?? 0) > 0;
}

/**
 * Tokens of a row or a column; unknown where none are counted. Providers differ in what `prompt` and `completion` hold:
 * tokens of their cache, and of reasoning, that the total counts beside them are added.
 */
export function tokensOf(
  usage: unknown,
): Pick<Usage, "inputTokens" | "outputTokens" | "cacheReadTokens" | "cacheWriteTokens"> {
  const [input, output] = [finite(at(usage, "prompt")), finite(at(usage, "completion"))];
  if ((input ?? 0) + (output ?? 0) <= 0) {
    return { inputTokens: null, outputTokens: null, cacheReadTokens: 0, cacheWriteTokens: 0 };
  }
  const detail = (name: string) => finite(at(usage, "completionDetails", name)) ?? 0;
  const [cacheReadTokens, cacheWriteTokens] = [detail("cacheReadInputTokens"), detail("cacheCreationInputTokens")];
  const [cache, reasoning] = [cacheReadTokens + cacheWriteTokens, detail("reasoning")];
  const beside = (finite(at(usage, "total")) ?? Number.NaN) - (input ?? 0) - (output ?? 0);
  const isCacheBeside = cache > (input ?? 0) || (cache > 0 && (beside === cache || beside === cache + reasoning));
  const isReasoningBeside = reasoning > 0 && (beside === reasoning || beside === cache + reasoning);
  return {
    inputTokens: input === null ? null : input + (isCacheBeside ? cache : 0),
    outputTokens: output === null ? null : output + (isReasoningBeside ? reasoning : 0),
    cacheReadTokens,
    cacheWriteTokens,
  };
}

function costOf(row: Json, mayBeFree: boolean): number | null {
  const stated = finite(at(row, "response", "cost"));
  const cost = stated ?? finite(row.cost);
  if (cost === null || cost < 0) return null;
  return cost > 0 || (stated === 0 && mayBeFree) ? cost : null;
}

/** Latencies of the rows that a provider answered, milliseconds, as far as there are rows enough. */
export function latenciesOf({ model, variant, rows, head }: Column): readonly Reading[] {
  const timed = rows.filter((row) => !isCached(row) && outcomeOf(row) !== "error");
  const times = timed.flatMap(({ value }) => finite(value.latencyMs) ?? []).filter((time) => time > 0);
  const pointer = head?.place ?? rows[0]?.place ?? "";
  const shared = { model, variant, stderr: null, n: times.length, at: null, pointer };
  return pointsOf(times).map(([point, value]) => {
    const measure = `latency_${point}_ms`;
    return { ...shared, measure, value, ...factsOfMeasure(measure) };
  });
}

/** Named scores of rows: sums and what they are divided by. Weighted means since 0.121, sums of assertions before. */
export function namedOf(rows: readonly Item[]): ReadonlyMap<string, { readonly sum: number; readonly of: number }> {
  const named = new Map<string, { sum: number; of: number }>();
  for (const { value } of rows) {
    for (const [name, score] of entries(value.namedScores)) {
      const number = finite(score);
      if (number === null) continue;
      const weight = finite(at(value, "gradingResult", "namedScoreWeights", name));
      const parts = array(at(value, "gradingResult", "componentResults"));
      const own = parts.filter((part) => at(part, "assertion", "metric") === name).length;
      const before = named.get(name) ?? { sum: 0, of: 0 };
      named.set(name, { sum: before.sum + number * (weight ?? 1), of: before.of + (weight ?? Math.max(own, 1)) });
    }
  }
  return named;
}

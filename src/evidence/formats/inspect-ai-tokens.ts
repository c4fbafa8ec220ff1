import type { Fact } from "../../domain/evidence.ts";
import { at, count, entries, finite, isObject, type Json } from "../values.ts";
import type { Log } from "./inspect-ai-log.ts";

/** Tokens of one model as the tool counts them; its input excludes what a provider's cache read or wrote. */
export interface Tokens {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly costUsd: number | null;
}

/** The token counts of a `ModelUsage`; null where it has none, or only zeros. */
export function tokensOf(value: unknown): Tokens | null {
  if (!isObject(value)) return null;
  const cacheRead = count(value.input_tokens_cache_read) ?? 0;
  const cacheWrite = count(value.input_tokens_cache_write) ?? 0;
  const stated = count(value.input_tokens);
  const output = count(value.output_tokens);
  if (stated === null || output === null) return null;
  const input = stated - (includesCache(value, stated, output) ? cacheRead + cacheWrite : 0);
  // Nothing used is nothing measured: the provider did not report, or the answer came from the tool's own cache.
  if (input + output + cacheRead + cacheWrite === 0) return null;
  const cost = finite(value.total_cost);
  return { input, output, cacheRead, cacheWrite, costUsd: cost !== null && cost > 0 ? cost : null };
}

/** Logs of 2025 took OpenAI's prompt tokens as they were, cached ones included: there the total leaves the cache out. */
function includesCache(usage: Json, input: number, output: number): boolean {
  const cache = (count(usage.input_tokens_cache_read) ?? 0) + (count(usage.input_tokens_cache_write) ?? 0);
  return cache > 0 && cache <= input && count(usage.total_tokens) === input + output;
}

/** What is left of a whole when a part of it is taken off. */
export function minus(whole: Tokens, part: Tokens): Tokens {
  const left = (a: number, b: number) => Math.max(0, a - b);
  return {
    input: left(whole.input, part.input),
    output: left(whole.output, part.output),
    cacheRead: left(whole.cacheRead, part.cacheRead),
    cacheWrite: left(whole.cacheWrite, part.cacheWrite),
    costUsd: whole.costUsd === null || part.costUsd === null ? null : left(whole.costUsd, part.costUsd),
  };
}

/** Tokens per model as the log sums them up, graders included: what the run used, not what the model needs. */
export function totalsOf(log: Log): Readonly<Record<string, Fact>> {
  const totals = entries(at(log.header, "stats", "model_usage")).flatMap(([name, value]): [string, Fact][] => {
    const tokens = tokensOf(value);
    if (tokens === null) return [];
    const { input, output, cacheRead, cacheWrite } = tokens;
    const cache = cacheRead + cacheWrite > 0 ? { cache_read: cacheRead, cache_write: cacheWrite } : {};
    return [[name, { input, output, ...cache, total: input + output + cacheRead + cacheWrite }]];
  });
  return Object.fromEntries(totals);
}

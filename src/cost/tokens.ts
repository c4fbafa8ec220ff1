import type { Workload } from "../domain/policy.ts";
import { type Unknown, unknown } from "../domain/quantity.ts";
import { num } from "./text.ts";

/** Mean tokens of one request. */
export interface Tokens {
  readonly input: number;
  readonly output: number;
}

/** Two means of tokens this far apart are not of the same requests (DESIGN 6). */
const FAR = 0.25;

const SIDES = [
  ["input", "inputTokens"],
  ["output", "outputTokens"],
] as const;

/**
 * The evaluation's requests are not those of the workload: both are stated, no factor joins them, and they are more
 * than 25 % apart. null: they agree, or only one is stated.
 */
export function disagreement(measured: Tokens | null, workload: Workload, factor: number): Unknown | null {
  if (measured === null || workload.productionPerEval !== null) return null;
  const side = SIDES.find(([name, key]) => isFar(measured[name] * factor, workload[key]));
  if (!side) return null;
  const [name, key] = side;
  const reason = `requests of the evaluation have ${num(measured[name])} ${name} tokens on average, those of the workload ${workload[key]}`;
  return unknown(
    "evidence/not-comparable",
    reason,
    `write workload.production_per_eval: ${factorOf(measured, workload)}`,
  );
}

/** As `disagreement`, for a load test: no factor can mend it. */
export function foreignLoad(
  tokens: { readonly input: number | null; readonly output: number | null },
  workload: Workload,
): Unknown | null {
  const side = SIDES.find(([name, key]) => isFar(tokens[name], workload[key]));
  if (!side) return null;
  const [name, key] = side;
  const reason = `requests of the load test have ${num(tokens[name] ?? 0)} ${name} tokens on average, those of the workload ${workload[key]}`;
  return unknown(
    "evidence/not-comparable",
    reason,
    "test with requests like those of the workload, or correct the workload",
  );
}

function isFar(measured: number | null, stated: number | null): boolean {
  return measured !== null && stated !== null && Math.abs(measured - stated) > FAR * stated;
}

/** Production tokens per evaluation token over all that the workload states. */
function factorOf(measured: Tokens, workload: Workload): string {
  const stated = SIDES.filter(([, key]) => workload[key] !== null);
  const of = (value: (side: (typeof SIDES)[number]) => number) => stated.reduce((sum, side) => sum + value(side), 0);
  return String(Number((of(([, key]) => workload[key] ?? 0) / of(([name]) => measured[name])).toPrecision(3)));
}

export function tokensText(tokens: Tokens | null): string {
  return tokens === null ? "" : `on average ${num(tokens.input)} input and ${num(tokens.output)} output tokens`;
}

import type { Usage } from "../domain/evidence.ts";
import type { Workload } from "../domain/policy.ts";
import { type Unknown, unknown } from "../domain/quantity.ts";
import { num } from "./text.ts";

/** Mean tokens of one request. */
export interface Tokens {
  readonly input: number;
  readonly output: number;
}

/** A request that says both sides of its tokens, and had some. */
export function hasTokens(row: Usage): boolean {
  return row.inputTokens !== null && row.outputTokens !== null && row.inputTokens + row.outputTokens > 0;
}

/** Mean tokens of a request over all rows that state them; null where none does. */
export function meanTokens(rows: readonly Usage[]): Tokens | null {
  const stated = rows.filter((row) => !row.cached && hasTokens(row));
  const requests = stated.reduce((sum, row) => sum + row.requests, 0);
  if (requests === 0) return null;
  const mean = (of: (row: Usage) => number | null) => stated.reduce((sum, row) => sum + (of(row) ?? 0), 0) / requests;
  return { input: mean((row) => row.inputTokens), output: mean((row) => row.outputTokens) };
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
export function disagreement(measured: Tokens | null, workload: Workload): Unknown | null {
  if (measured === null || workload.productionPerEval !== null) return null;
  const side = SIDES.find(([name, key]) => isFar(measured[name], workload[key]));
  if (!side) return null;
  const [name, key] = side;
  const reason = `requests of the evaluation have ${num(measured[name])} ${name} tokens on average, those of the workload ${workload[key]}: more than 25 % apart`;
  const factor = factorOf(measured, workload);
  return unknown(
    "evidence/not-comparable",
    reason,
    factor === null
      ? "correct the workload, or evaluate with requests like its"
      : `write workload.production_per_eval: ${factor}`,
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
  const reason = `requests of the load test have ${num(tokens[name] ?? 0)} ${name} tokens on average, those of the workload ${workload[key]}: more than 25 % apart`;
  return unknown(
    "evidence/not-comparable",
    reason,
    "test with requests like those of the workload, or correct the workload",
  );
}

function isFar(measured: number | null, stated: number | null): boolean {
  return measured !== null && stated !== null && Math.abs(measured - stated) > FAR * stated;
}

/** Production tokens per evaluation token over all that the workload states; null where one side of it is nothing. */
function factorOf(measured: Tokens, workload: Workload): number | null {
  const stated = SIDES.filter(([, key]) => workload[key] !== null);
  const evaluated = stated.reduce((sum, [name]) => sum + measured[name], 0);
  const wanted = stated.reduce((sum, [, key]) => sum + (workload[key] ?? 0), 0);
  return evaluated > 0 && wanted > 0 ? Number((wanted / evaluated).toPrecision(3)) : null;
}

export function tokensText(tokens: Tokens): string {
  return `${num(tokens.input)} input and ${num(tokens.output)} output tokens`;
}

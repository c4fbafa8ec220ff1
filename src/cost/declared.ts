import type { Candidate } from "../domain/evidence.ts";
import { MEASURES } from "../domain/measures.ts";
import type { Workload } from "../domain/policy.ts";
import { type Known, type Quantity, unknown } from "../domain/quantity.ts";
import { num, usd } from "./text.ts";
import type { Tokens } from "./tokens.ts";
import { missingWorkload, perCorrect, perMillion, scaled } from "./unit.ts";

type Read = (candidate: Candidate, measure: string) => Quantity;

/** What turns one declared cost into others. */
interface Beside {
  readonly workload: Workload | null;
  readonly tokens: Tokens | null;
  readonly accuracy: Quantity | null;
}

/**
 * Cost measures that a table or metrics file states, and what follows from the cost of 1,000 requests where the file
 * does not state it. Believed where nothing computes them.
 */
export function declaredCosts(
  candidate: Candidate,
  { workload, tokens, accuracy }: Beside,
  read: Read,
): ReadonlyMap<string, Quantity> {
  const stated = new Map<string, Quantity>();
  for (const [measure, { kind }] of MEASURES) {
    const there = candidate.readings.some((one) => one.measure === measure);
    const unusable = candidate.unusable.some((one) => one.measure === measure);
    if (kind === "cost" && (there || unusable)) stated.set(measure, believed(measure, read(candidate, measure)));
  }
  const thousand = stated.get("inference_cost_per_1k_usd");
  if (!thousand?.known) return stated;
  const one = scaled(thousand, 1 / 1000, `${usd(thousand.value)} ÷ 1,000`);
  const following: [string, Quantity][] = [
    ["monthly_cost_usd", atWorkload(thousand, workload)],
    ["cost_per_1m_tokens_usd", perMillion(thousand, thousand, tokens)],
    ["cost_per_correct_usd", perCorrect(one, accuracy)],
  ];
  return new Map([...following, ...stated]);
}

/** A cost of nothing, or less, is bad evidence and not a good deal (DESIGN 5). */
function believed(measure: string, value: Quantity): Quantity {
  if (!value.known) return value;
  const unit = MEASURES.get(measure)?.unit ?? value.unit;
  if (unit === "USD" && !(value.value > 0)) {
    const where = value.origins[0]?.text ?? "the evidence";
    return unknown(
      "evidence/scale",
      `${where}: ${measure} is ${num(value.value)}, which is no cost`,
      "correct the file, or keep it out of `results`",
    );
  }
  return { ...value, unit, basis: "declared" };
}

function atWorkload(thousand: Known, workload: Workload | null): Quantity {
  const requests = workload?.requestsPerMonth ?? null;
  if (requests === null) return missingWorkload();
  return scaled(thousand, requests / 1000, `${num(requests)} requests × ${usd(thousand.value)} per 1,000`);
}

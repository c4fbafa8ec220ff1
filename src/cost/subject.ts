import type { Assumption, Issue, OperatingPoint, PriceUsed } from "../domain/judgement.ts";
import { MEASURES } from "../domain/measures.ts";
import { type Quantity, unknown } from "../domain/quantity.ts";
import { declaredCosts } from "./declared.ts";
import type { CostInput, CostTools } from "./input.ts";
import { noted } from "./notes.ts";
import { type ChosenLoad, chooseLoad, measuredAt } from "./operating-point.ts";
import { staleness } from "./prices.ts";
import { num } from "./text.ts";
import { meanTokens, type Tokens } from "./tokens.ts";
import { costMeasures } from "./unit.ts";
import { believed } from "./ways.ts";

export type { CostInput, CostTools } from "./input.ts";

/** What the cost part says of one subject. */
export interface Costed {
  readonly operatingPoint: OperatingPoint | null;
  readonly measures: ReadonlyMap<string, Quantity>;
  readonly issues: readonly Issue[];
  readonly prices: readonly PriceUsed[];
  readonly assumptions: readonly Assumption[];
}

/**
 * All cost measures and the load measures at the operating point. Order of belief (DESIGN 6): measured by the tool;
 * tokens × price, row by row; replica-hours × price at the operating point; declared. Never throws.
 */
export function costSubject(input: CostInput, tools: CostTools): Costed {
  const { candidate, deployment, name, accuracy } = input;
  const load = chooseLoad(candidate, deployment?.load ?? null, input.constraints, tools.read);
  const costs = believed(input, load, tools);
  const tokens = tokensOf(input, load, costs.value.saturated);
  const computed = costMeasures(costs.value, tokens, accuracy);
  const declared = declaredCosts(candidate, { workload: deployment?.workload ?? null, tokens, accuracy }, tools.read);
  const told = new Map(
    [...computed].map(
      ([measure, value]) => [measure, sound(measure, value.known ? value : (declared.get(measure) ?? value))] as const,
    ),
  );
  const rests = [...told.values()].some((value) => value.known && value.basis !== "declared");
  const said = rests || declared.size === 0 ? costs : noted(costs.value);
  return {
    operatingPoint: load?.point ?? null,
    measures: new Map([...(load?.point ? load.measures : []), ...told]),
    issues: [...said.issues, ...said.prices.flatMap((price) => staleness(price, tools.judgedOn))],
    prices: said.prices.map((price) => ({ ...price, usedBy: [name] })),
    assumptions: said.assumptions.map((text) => ({ subject: name, text })),
  };
}

/** Numbers that no budget may be held against: a cost of nothing, or beyond all that a number holds. */
function sound(measure: string, value: Quantity): Quantity {
  if (!value.known) return value;
  const money = MEASURES.get(measure)?.unit === "USD";
  if (Number.isFinite(value.value) && (!money || value.value > 0)) return value;
  const how = value.formula === null ? "" : ` (${value.formula})`;
  return unknown(
    "evidence/scale",
    `${measure} comes to ${num(value.value)}, which is no cost${how}`,
    "correct the prices, the workload or the evidence",
  );
}

/**
 * Tokens of one request, of the requests that the cost is of: the evaluation's where they were paid for, else the
 * workload's; where neither is stated the evaluation's after all, or the load test's.
 */
function tokensOf({ candidate, deployment }: CostInput, load: ChosenLoad | null, cost: Quantity): Tokens | null {
  const workload = deployment?.workload;
  const factor = workload?.productionPerEval ?? 1;
  const mean = meanTokens(candidate.usage);
  const evaluated = mean && { input: mean.input * factor, output: mean.output * factor };
  const [input, output] = load?.point
    ? [measuredAt(load, "input_tokens_mean"), measuredAt(load, "output_tokens_mean")]
    : [null, null];
  const tested = input !== null && output !== null ? { input, output } : null;
  const stated =
    workload?.inputTokens != null && workload.outputTokens != null
      ? { input: workload.inputTokens, output: workload.outputTokens }
      : null;
  const hourly = cost.known && cost.basis === "replica_hours";
  return hourly ? (stated ?? tested ?? evaluated) : (evaluated ?? stated ?? tested);
}

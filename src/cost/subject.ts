import type { Candidate } from "../domain/evidence.ts";
import type { Assumption, Issue, OperatingPoint, PriceUsed } from "../domain/judgement.ts";
import type { DeploymentDecl } from "../domain/policy.ts";
import { type Quantity, type Unknown, unknown } from "../domain/quantity.ts";
import { declaredCosts } from "./declared.ts";
import { capacity, fleetCosts } from "./fleet.ts";
import { fleetOf } from "./hardware.ts";
import { type Noted, noted, notes } from "./notes.ts";
import { type ChosenLoad, type Constraint, chooseLoad } from "./operating-point.ts";
import { namesOf, type PriceBook, staleness, tokenRates } from "./prices.ts";
import { meanTokens, requestCost } from "./requests.ts";
import { foreignLoad, type Tokens, tokensText } from "./tokens.ts";
import { costMeasures, requestCosts, type UnitCosts } from "./unit.ts";

/** What a candidate is costed from: in a deployment's place, or on its own. */
export interface CostInput {
  readonly name: string;
  readonly candidate: Candidate;
  readonly deployment: DeploymentDecl | null;
  /** Budgets on what a load test measures: they choose the operating point. */
  readonly constraints: readonly Constraint[];
  /** Share of correct answers, 0 to 1; null where no objective says which. */
  readonly accuracy: Quantity | null;
}

export interface CostTools {
  readonly book: PriceBook;
  /** ISO date: prices older than 90 days on it are stale. */
  readonly judgedOn: string;
  readonly read: (candidate: Candidate, measure: string) => Quantity;
}

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
  const { candidate, deployment, name } = input;
  const load = chooseLoad(candidate, deployment?.load ?? null, input.constraints, tools.read);
  const costs = believed(input, load, tools);
  const tokens = tokensOf(input, load);
  const computed = costMeasures(costs.value, tokens, input.accuracy);
  const declared = declaredCosts(candidate, deployment?.workload ?? null, tools.read);
  const told = new Map(
    [...computed].map(([measure, value]) => [measure, value.known ? value : (declared.get(measure) ?? value)] as const),
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

/** The first way of paying that gives a cost; else what the way that was meant lacks. */
function believed(input: CostInput, load: ChosenLoad | null, tools: CostTools): Noted<UnitCosts> {
  const { candidate, deployment } = input;
  const workload = deployment?.workload ?? null;
  const ways: Noted<UnitCosts>[] = [];
  const byRequest = requestCost(candidate, workload, tools.book);
  if (byRequest) ways.push(noted(requestCosts(byRequest.value, workload), byRequest));
  if (ways[0]?.value.saturated.known) return ways[0];
  const hosted = load !== null || (deployment?.serving?.instance ?? null) !== null;
  if (hosted) {
    const byHour = ofFleet(input, load, tools);
    if (byHour.value.saturated.known) return byHour;
    // What is served on instances is to be priced by them: that is what is lacking.
    ways.unshift(byHour);
  }
  const byWorkload = ofWorkload(candidate, deployment, tools.book);
  if (byWorkload && !hosted) {
    if (byWorkload.value.saturated.known) return byWorkload;
    ways.push(byWorkload);
  }
  return (
    ways[0] ??
    noted(
      lacking(
        unknown(
          "evidence/missing",
          "no evidence says what it costs: no cost or tokens of requests, no load test, no declared cost",
          "evaluate with a tool that counts tokens, add a load test, or write prices and a workload",
        ),
      ),
    )
  );
}

function ofFleet({ candidate, deployment }: CostInput, load: ChosenLoad | null, { book }: CostTools): Noted<UnitCosts> {
  if (load === null) {
    const reason = `no load test says how many requests a second "${candidate.id}" serves`;
    return noted(
      lacking(unknown("evidence/missing", reason, "add the results of a load test, such as vllm bench serve")),
    );
  }
  if (load.point === null) return noted(lacking(load.lacking));
  const workload = deployment?.workload ?? null;
  const tokens = { input: value(load, "input_tokens_mean"), output: value(load, "output_tokens_mean") };
  const foreign = workload && foreignLoad(tokens, workload);
  if (foreign) return noted(lacking(foreign));
  const rate = throughputOf(load, workload?.outputTokens ?? tokens.output);
  if (!rate.known) return noted(lacking(rate));
  const fleet = fleetOf(load.there, load.point.path, deployment?.serving ?? null, book);
  if ("known" in fleet.value) return noted(lacking(fleet.value), fleet);
  const sizing = {
    fleet: fleet.value,
    throughput: rate.value,
    origins: rate.origins,
    serving: deployment?.serving ?? null,
    workload,
  };
  return noted(fleetCosts(sizing), fleet, { issues: capacity(sizing) });
}

/** Requests a second as measured, else tokens a second ÷ tokens of an answer. */
function throughputOf(load: Chosen, outputTokens: number | null): Quantity {
  const requests = load.measures.get("throughput_rps");
  if (requests?.known && requests.value > 0) return requests;
  const tokens = load.measures.get("output_tokens_per_s");
  if (tokens?.known && tokens.value > 0 && outputTokens) return { ...tokens, value: tokens.value / outputTokens };
  if (requests?.known)
    return unknown(
      "evidence/scale",
      `${load.point.path}: a throughput of ${requests.value} requests/s serves nobody`,
      "test again",
    );
  if (requests) return requests;
  return unknown(
    "evidence/missing",
    `${load.point.path}: tokens a second, and nobody says how many an answer has`,
    "write workload.output_tokens",
  );
}

type Chosen = Extract<ChosenLoad, { readonly there: Candidate }>;

function value(load: Chosen, measure: string): number | null {
  const read = load.measures.get(measure);
  return read?.known ? read.value : null;
}

/** Tokens of the workload × their price, where the evaluation says nothing of either. */
function ofWorkload(candidate: Candidate, deployment: DeploymentDecl | null, book: PriceBook): Noted<UnitCosts> | null {
  const workload = deployment?.workload ?? null;
  const [name = candidate.model] = namesOf(candidate);
  if (workload === null || workload.inputTokens === null || workload.outputTokens === null) return null;
  const rates = tokenRates(book, candidate, name);
  if ("known" in rates) return noted(lacking(rates));
  const tokens = { input: workload.inputTokens, output: workload.outputTokens };
  const usd = rates.usd({ ...tokens, cacheRead: 0, cacheWrite: 0 });
  const { id, text, source, asOf } = rates;
  const cost: Quantity =
    usd !== null && usd > 0
      ? {
          ...{ known: true, value: usd, unit: "USD", stderr: null, n: null, basis: "tokens" },
          formula: `${tokensText(tokens)} (workload) at ${text}`,
          origins: [{ text: source, ...(asOf === null ? {} : { as_of: asOf }) }],
        }
      : unknown("evidence/scale", `${tokensText(tokens)} have no price above zero`);
  return noted(requestCosts(cost, workload), notes({ prices: [{ kind: "tokens", id, text, source, asOf }] }));
}

/** Nothing is known of any cost, for this reason. */
function lacking(reason: Unknown): UnitCosts {
  return {
    ...{ saturated: reason, perRequest: reason, monthly: reason, monthlyMax: reason },
    ...{ utilization: reason, idle: reason },
  };
}

/** Tokens of one request: the workload's, the evaluation's, the load test's. */
function tokensOf({ candidate, deployment }: CostInput, load: ChosenLoad | null): Tokens | null {
  const workload = deployment?.workload;
  if (workload?.inputTokens != null && workload.outputTokens != null) {
    return { input: workload.inputTokens, output: workload.outputTokens };
  }
  const factor = workload?.productionPerEval ?? 1;
  const mean = meanTokens(candidate.usage);
  if (mean) return { input: mean.input * factor, output: mean.output * factor };
  if (!load?.point) return null;
  const [input, output] = [value(load, "input_tokens_mean"), value(load, "output_tokens_mean")];
  return input !== null && output !== null ? { input, output } : null;
}

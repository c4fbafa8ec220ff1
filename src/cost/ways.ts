import type { Candidate } from "../domain/evidence.ts";
import type { DeploymentDecl } from "../domain/policy.ts";
import { known, type Quantity, type Unknown, unknown } from "../domain/quantity.ts";
import { capacity, fleetCosts } from "./fleet.ts";
import { fleetOf } from "./hardware.ts";
import type { CostInput, CostTools } from "./input.ts";
import { type Noted, noted } from "./notes.ts";
import { type ChosenLoad, type LoadPoint, measuredAt } from "./operating-point.ts";
import { isPaid, pricedName } from "./priced-rows.ts";
import { type PriceBook, tokenRates } from "./prices.ts";
import { requestCost } from "./requests.ts";
import { key, num, usd } from "./text.ts";
import { foreignLoad, tokensText } from "./tokens.ts";
import { requestCosts, type UnitCosts } from "./unit.ts";

/** The first way of paying that gives a cost; else what the way that was meant lacks. */
export function believed(input: CostInput, load: ChosenLoad | null, tools: CostTools): Noted<UnitCosts> {
  const { candidate, deployment } = input;
  const workload = deployment?.workload ?? null;
  const found = requestCost(candidate, workload, tools.book);
  const byRequest = found && noted(requestCosts(found.value, workload), found);
  if (byRequest?.value.saturated.known) return byRequest;
  const placed = (deployment?.serving?.instance ?? null) !== null;
  const byHour = placed || load !== null ? ofFleet(input, load, tools) : null;
  if (byHour?.value.saturated.known) return byHour;
  const rule = found === null || found.value.known ? null : found.value.rule;
  if (rule === "evidence/not-comparable" && !placed && byRequest) return byRequest;
  // The workload's tokens stand in for requests that say nothing, not for requests that say otherwise.
  const silent = found === null || rule === "evidence/missing";
  const byWorkload = silent && !placed ? ofWorkload(candidate, deployment, tools.book) : null;
  if (byWorkload?.value.saturated.known) return byWorkload;
  // What is served on instances is to be priced by them: that is what is lacking.
  return byHour ?? byRequest ?? byWorkload ?? noted(lacking(NOTHING));
}

const NOTHING = unknown(
  "evidence/missing",
  "no evidence says what it costs: no cost or tokens of requests, no load test, no declared cost",
  "evaluate with a tool that counts tokens, add a load test, or write prices and a workload",
);

function ofFleet({ candidate, deployment }: CostInput, load: ChosenLoad | null, { book }: CostTools): Noted<UnitCosts> {
  if (load === null) {
    const reason = `no load test says how many requests a second "${candidate.id}" serves`;
    return noted(
      lacking(unknown("evidence/missing", reason, "add the results of a load test, such as vllm bench serve")),
    );
  }
  if (load.point === null) return noted(lacking(load.lacking));
  const workload = deployment?.workload ?? null;
  const tokens = { input: measuredAt(load, "input_tokens_mean"), output: measuredAt(load, "output_tokens_mean") };
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

/** One a lifetime: what is slower serves nobody, and is beyond what the formulas can hold. */
const LEAST_RATE = 1e-9;

/** Requests a second as measured; where only tokens a second were, those ÷ tokens of an answer. */
function throughputOf(load: LoadPoint, outputTokens: number | null): Quantity {
  const requests = load.measures.get("throughput_rps");
  const rate = requests ?? load.measures.get("output_tokens_per_s");
  if (!rate?.known) return rate ?? unknown("evidence/missing", `${load.point.path} has no throughput`);
  if (!(rate.value > LEAST_RATE)) {
    const what = requests ? "requests" : "output tokens";
    const reason = `${load.point.path}: a throughput of ${num(rate.value)} ${what} a second serves nobody`;
    return unknown("evidence/scale", reason, "test again, or keep the file out of `results`");
  }
  if (requests) return rate;
  if (outputTokens) return { ...rate, value: rate.value / outputTokens, unit: "requests/s" };
  return unknown(
    "evidence/missing",
    `${load.point.path} says ${num(rate.value)} output tokens a second, and nobody says how many an answer has`,
    "write workload.output_tokens",
  );
}

/** Tokens of the workload × their price, where the evaluation says nothing of either. */
function ofWorkload(candidate: Candidate, deployment: DeploymentDecl | null, book: PriceBook): Noted<UnitCosts> | null {
  const workload = deployment?.workload ?? null;
  if (workload === null || workload.inputTokens === null || workload.outputTokens === null) return null;
  const rates = tokenRates(book, candidate, pricedName(candidate, book));
  if ("known" in rates) return noted(lacking(rates));
  const tokens = { input: workload.inputTokens, output: workload.outputTokens };
  const cost = rates.usd({ ...tokens, cacheRead: 0, cacheWrite: 0 });
  const { id, text, source, asOf } = rates;
  if (cost === null || !isPaid(cost)) {
    const reason = `${tokensText(tokens)} of the workload come to ${usd(cost ?? 0)}, which is no cost ("${id}" at ${text})`;
    const write = `write ${key("prices", "tokens", candidate.model)}: { input_per_1m_usd: …, output_per_1m_usd: … }`;
    return noted(lacking(unknown("evidence/scale", reason, `${write}, or correct the workload`)));
  }
  const perRequest = known(cost, "USD", {
    basis: "tokens",
    formula: `${tokensText(tokens)} (workload) at ${text}`,
    origins: [{ text: source, ...(asOf === null ? {} : { as_of: asOf }) }],
  });
  return noted(requestCosts(perRequest, workload), { prices: [{ kind: "tokens", id, text, source, asOf }] });
}

/** Nothing is known of any cost, for this reason. */
function lacking(reason: Unknown): UnitCosts {
  return {
    ...{ saturated: reason, perRequest: reason, monthly: reason, monthlyMax: reason },
    ...{ utilization: reason, idle: reason },
  };
}

import type { Workload } from "../domain/policy.ts";
import { type Known, known, type Quantity, type Unknown, unknown } from "../domain/quantity.ts";
import { num, usd } from "./text.ts";
import type { Tokens } from "./tokens.ts";

/** Costs of one way of paying, before they are told in the words of the measures. */
export interface UnitCosts {
  /** USD of 1,000 requests with every replica full. */
  readonly saturated: Quantity;
  /** USD of one request at the workload. */
  readonly perRequest: Quantity;
  readonly monthly: Quantity;
  readonly monthlyMax: Quantity;
  readonly utilization: Quantity;
  readonly idle: Quantity;
}

export function missingWorkload(): Unknown {
  return unknown(
    "evidence/missing",
    "nobody says how many requests a month it serves",
    "write deployments.*.workload: { requests_per_month: … }",
  );
}

/** Paid by the request: full or idle, busy or not, a request costs the same. */
export function requestCosts(perRequest: Quantity, workload: Workload | null): UnitCosts {
  const none = unknown("evidence/missing", "it is paid by the request: there are no replicas to be busy or idle");
  if (!perRequest.known) {
    return {
      saturated: perRequest,
      perRequest,
      monthly: perRequest,
      monthlyMax: perRequest,
      utilization: none,
      idle: none,
    };
  }
  const thousand = scaled(perRequest, 1000, `1000 × ${usd(perRequest.value)}`);
  const requests = workload?.requestsPerMonth ?? null;
  const monthly =
    requests === null
      ? missingWorkload()
      : scaled(perRequest, requests, `${num(requests)} requests × ${usd(perRequest.value)}`);
  return { saturated: thousand, perRequest, monthly, monthlyMax: monthly, utilization: none, idle: none };
}

/** The same cost for so many requests, with how it came to be. */
export function scaled(of: Known, by: number, formula: string): Known {
  const formulas = of.formula === null ? formula : `${formula}; one request: ${of.formula}`;
  return {
    ...of,
    value: of.value * by,
    stderr: of.stderr === null ? null : of.stderr * Math.abs(by),
    formula: formulas,
  };
}

/** The closed table's cost measures from the costs of one way of paying (DESIGN 3.4). */
export function costMeasures(
  costs: UnitCosts,
  tokens: Tokens | null,
  accuracy: Quantity | null,
): ReadonlyMap<string, Quantity> {
  const perRequest = costs.perRequest;
  const thousand = perRequest.known ? scaled(perRequest, 1000, `1000 × ${usd(perRequest.value)}`) : perRequest;
  return new Map([
    ["inference_cost_per_1k_usd", thousand],
    ["inference_cost_per_1k_saturated_usd", costs.saturated],
    ["cost_per_1m_tokens_usd", perMillion(thousand, costs.saturated, tokens)],
    ["cost_per_correct_usd", perCorrect(perRequest, accuracy)],
    ["monthly_cost_usd", costs.monthly],
    ["monthly_cost_max_usd", costs.monthlyMax],
    ["utilization", costs.utilization],
    ["idle_share", costs.idle],
  ]);
}

/** 10⁶ × cost ÷ tokens, input and output together; with every replica full where there is no workload. */
export function perMillion(thousand: Quantity, saturated: Quantity, tokens: Tokens | null): Quantity {
  const cost = thousand.known ? thousand : saturated;
  if (!cost.known) return cost;
  if (tokens === null || tokens.input + tokens.output <= 0) {
    return unknown(
      "evidence/missing",
      "nobody says how many tokens a request has",
      "write workload: { input_tokens: …, output_tokens: … }",
    );
  }
  const each = tokens.input + tokens.output;
  const formula = `${usd(cost.value)} per 1,000 requests${thousand.known ? "" : " with every replica full"} ÷ (1000 × ${num(each)} tokens) × 1,000,000`;
  return known((cost.value / 1000 / each) * 1e6, "USD", { basis: cost.basis, formula, origins: cost.origins });
}

/** Cost of a request ÷ share of correct answers. */
export function perCorrect(perRequest: Quantity, accuracy: Quantity | null): Quantity {
  if (!perRequest.known) return perRequest;
  if (accuracy === null) {
    return unknown(
      "evidence/missing",
      "no maximized objective says what a correct answer is",
      "write objectives: { accuracy: { measure: …, goal: maximize } }",
    );
  }
  if (!accuracy.known) return accuracy;
  if (accuracy.value === 0) {
    return unknown(
      "evidence/scale",
      "no answer is correct, so no cost is that of a correct one",
      "check the evaluation, and that the maximized objective is the share of correct answers",
    );
  }
  if (!(accuracy.value > 0 && accuracy.value <= 1)) {
    return unknown(
      "evidence/scale",
      `the share of correct answers is ${num(accuracy.value)}, and a share is from 0 to 1`,
      "state measures.*.range of the maximized objective: [0, 100] where it counts to 100",
    );
  }
  const formula = `${usd(perRequest.value)} a request ÷ ${num(accuracy.value)} correct`;
  return known(perRequest.value / accuracy.value, "USD", {
    basis: perRequest.basis,
    formula,
    n: accuracy.n,
    origins: [...perRequest.origins, ...accuracy.origins],
  });
}

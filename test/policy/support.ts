import { loadPolicy } from "../../src/policy/load.ts";
import { InvalidPolicy } from "../../src/policy/problem.ts";
import { validatePolicy } from "../../src/policy/validate.ts";
import { textOf } from "../structure/sources.ts";

/** DESIGN 3.3: six lines are a working policy. */
export const SIX_LINES = `version: 1
results: evals/**/*.json
objectives:
  accuracy: { measure: promptfoo/pass_rate, goal: maximize }
  cost: { measure: inference_cost_per_1k_saturated_usd, goal: minimize }
budgets: [{ measure: inference_cost_per_1k_saturated_usd, max: 0.30 }]
`;

export const EXAMPLE = textOf("examples/llama-chat/.github/pareto-gate.yml");

/** The two keys that every policy has, on two lines; a test's own text begins on line 3. */
export const HEAD = "version: 1\nresults: evals/*.json\n";

export const load = (text: string): ReturnType<typeof loadPolicy> => loadPolicy("policy.yml", text, "d");

/** What a person reads of a policy: "" where it is fine. */
export function said(text: string, judgedOn: string | null = null): string {
  try {
    loadPolicy("policy.yml", text, "d", () => null, judgedOn);
    return "";
  } catch (error) {
    if (!(error instanceof InvalidPolicy)) throw error;
    return [error.message, ...error.details].join("\n");
  }
}

/** The messages alone, each with its line and column. */
export function messages(text: string, judgedOn: string | null = null): string[] {
  const { problems } = validatePolicy("policy.yml", text, undefined, judgedOn);
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

import type { Policy, ResultsEntry } from "../domain/policy.ts";
import { type CheckRequest, ON_MISSING_BASELINE, type OnMissingBaseline } from "./request.ts";

/** What holds after a call was weighed against the policy, and what of the call was not taken. */
export interface Tightened {
  readonly value: OnMissingBaseline;
  /** One sentence about a looser value that was ignored; null when there was none. */
  readonly ignored: string | null;
}

/** The stricter of what the policy and the call say: a call may tighten a policy, never loosen it (DESIGN 3.1). */
export function tightenMissingBaseline(policy: OnMissingBaseline, asked: OnMissingBaseline | null): Tightened {
  if (asked === null || asked === policy) return { value: policy, ignored: null };
  if (strictness(asked) > strictness(policy)) return { value: asked, ignored: null };
  return {
    value: policy,
    ignored: `on-missing-baseline "${asked}" is looser than the policy's "${policy}" and was ignored`,
  };
}

function strictness(value: OnMissingBaseline): number {
  return ON_MISSING_BASELINE.indexOf(value);
}

/** What the call adds to the policy: it may tighten, never loosen (DESIGN 3.1). What has no effect is remarked. */
export function underRequest(
  policy: Policy,
  { results, onMissingBaseline }: Pick<CheckRequest, "results" | "onMissingBaseline">,
): { readonly policy: Policy; readonly remarks: readonly string[] } {
  const { value, ignored } = tightenMissingBaseline(policy.onMissingBaseline, onMissingBaseline);
  const off = [...policy.severity].flatMap(([rule, severity]) => (severity === "off" ? [rule] : []));
  const added = results.filter((one) => one !== "baseline").map((files) => ({ ...NOTHING, files }));
  return {
    policy: { ...policy, results: [...policy.results, ...added], onMissingBaseline: value },
    remarks: [
      ...(ignored === null ? [] : [ignored]),
      ...(off.length === 0 ? [] : [`switched off by the policy: ${off.join(", ")}`]),
    ],
  };
}

const NOTHING: Omit<ResultsEntry, "files"> = {
  ...{ format: null, model: null, task: null, deployment: null, hardware: null, gpus: null, where: null },
  ...{ columns: null, measures: null, repeats: null, location: null },
};

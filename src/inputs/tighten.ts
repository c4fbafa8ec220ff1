import { ON_MISSING_BASELINE, type OnMissingBaseline } from "./request.ts";

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

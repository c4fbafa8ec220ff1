import type { MeasureInfo } from "../domain/judgement.ts";
import type { Amount, Objective } from "../domain/policy.ts";

/** Half a point of a ratio's range: what evaluations of usual size cannot tell apart. */
const OF_RANGE = 0.005;
/** Of a point's value, in percent, for what has no range: two load tests of one server differ by as much. */
const OF_VALUE = 2;

/** The tolerance of an objective: the policy's, else 0.005 of the range, else 2 % of the frontier point's value. */
export function toleranceOf(objective: Objective, info: Pick<MeasureInfo, "range">): Amount {
  if (objective.tolerance) return objective.tolerance;
  if (info.range) return { kind: "absolute", value: OF_RANGE * (info.range[1] - info.range[0]) };
  return { kind: "percent", value: OF_VALUE };
}

/** τ in the objective's unit against one frontier point. */
export function tau(tolerance: Amount, pointValue: number): number {
  return tolerance.kind === "absolute" ? tolerance.value : (tolerance.value / 100) * Math.abs(pointValue);
}

import type { Candidate, Goal, Reading } from "../domain/evidence.ts";
import type { MeasureInfo } from "../domain/judgement.ts";
import { MEASURES } from "../domain/measures.ts";
import type { Policy } from "../domain/policy.ts";

/**
 * What is known of a measure, in the order of DESIGN 3.4: the policy, the closed table, the tool's own statement
 * where all files agree, and for the direction at last the objective's goal.
 */
export function measureInfo(name: string, policy: Policy, candidates: readonly Candidate[]): MeasureInfo {
  const rule = policy.measures.get(name);
  const table = MEASURES.get(name);
  const parts = rule?.meanOf ? [...rule.meanOf.keys()].map((part) => measureInfo(part, policy, candidates)) : [];
  const readings = candidates.flatMap((candidate) => candidate.readings.filter((one) => one.measure === name));
  const objective = policy.frontiers.flatMap((family) => family.objectives).find((one) => one.measure === name);
  return {
    name,
    unit: rule?.unit ?? table?.unit ?? agreed(readings.map((one) => one.unit)) ?? agreed(parts.map((one) => one.unit)),
    goal:
      rule?.goal ??
      table?.goal ??
      agreed<Goal>([...readings.map((one) => one.goal ?? null), ...parts.map((one) => one.goal)]) ??
      objective?.goal ??
      null,
    range: rule?.range ?? table?.range ?? commonRange(readings, parts),
    minN: rule?.minN ?? null,
  };
}

/** The one value that everybody who says something says; null where nobody does or two disagree. */
function agreed<T>(values: readonly (T | null)[]): T | null {
  const said = new Set(values.filter((value): value is T => value !== null));
  const [first] = said;
  return said.size === 1 && first !== undefined ? first : null;
}

/** A range counts only where every file states the same one: a metric on two scales has none. */
function commonRange(readings: readonly Reading[], parts: readonly MeasureInfo[]): readonly [number, number] | null {
  const ranges = [...readings.map((one) => one.range ?? null), ...parts.map((one) => one.range)];
  const [first] = ranges;
  if (!first) return null;
  return ranges.every((range) => range?.[0] === first[0] && range?.[1] === first[1]) ? first : null;
}

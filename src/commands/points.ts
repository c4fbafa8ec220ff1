import { openPriceBook } from "../cost/prices.ts";
import type { Candidate, Goal } from "../domain/evidence.ts";
import type { MeasureInfo, Subject } from "../domain/judgement.ts";
import type { Policy } from "../domain/policy.ts";
import type { Gathered } from "../evidence/gather.ts";
import { loadPolicy } from "../policy/load.ts";
import { assemble, inPlaceOf } from "../subjects/assemble.ts";
import { toolsOf } from "../subjects/tools.ts";

/** An axis of a frontier, with the name that its points use. */
export interface Axis {
  readonly name: string;
  readonly measure: string;
  readonly goal: Goal;
}

/** What is taken where there is no policy: no rule, no price, no alias. */
export function blankPolicy(): Policy {
  return loadPolicy("no policy", "version: 1\nresults: '*'\n", "");
}

/** Every candidate with the measures of these axes, costed alone or in the place of the policy's only deployment. */
export async function measuredPoints(
  policy: Policy,
  evidence: Gathered,
  axes: readonly Axis[],
  judgedOn: string,
): Promise<{ readonly subjects: readonly Subject[]; readonly info: (measure: string) => MeasureInfo }> {
  const candidates = [...evidence.candidates.flatMap(rowsApart), ...ownerless(evidence)];
  const location = { path: policy.path, line: 1, column: 1 };
  const family = {
    ...{ name: "", deployments: null, points: null, location },
    objectives: axes.map((axis) => ({ ...axis, tolerance: null, location })),
  };
  const alone: Policy = { ...policy, frontiers: [family], deployments: [] };
  const book = await openPriceBook(policy.prices, candidates);
  const tools = toolsOf(alone, { ...evidence, candidates }, book, judgedOn);
  const [deployment, ...others] = policy.deployments;
  const subjects =
    deployment && others.length === 0
      ? candidates.map((candidate) => inPlaceOf(deployment, candidate, tools))
      : assemble(tools).map((one) => one.subject);
  return { subjects, info: tools.info };
}

/** Rows of a table under one name are points of their own. */
function rowsApart(candidate: Candidate): Candidate[] {
  const keys = [
    ...new Set(candidate.readings.flatMap(({ path, row }) => (row === undefined ? [] : [`${path}\n${row}`]))),
  ];
  if (keys.length < 2) return [candidate];
  return keys.map((key) => ({
    ...candidate,
    readings: candidate.readings.filter(({ path, row }) => row === undefined || `${path}\n${row}` === key),
    unusable: candidate.unusable.filter(({ path }) => key.startsWith(`${path}\n`)),
  }));
}

/** Rows of a table that names no model: each is known by its place. */
function ownerless({ nobody }: Gathered): Candidate[] {
  const rows = new Map<string, Candidate["readings"][number][]>();
  for (const reading of nobody) {
    const id = reading.row === undefined ? reading.path : `${reading.path} row ${reading.row}`;
    rows.set(id, [...(rows.get(id) ?? []), reading]);
  }
  return [...rows].map(([id, readings]) => ({
    ...{ id, model: id, names: [], settings: {}, readings, unusable: [], usage: [], facts: [] },
  }));
}

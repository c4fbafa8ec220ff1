import type { Goal } from "../domain/evidence.ts";
import type { Subject } from "../domain/judgement.ts";
import type { Policy } from "../domain/policy.ts";
import type { FrontierJson } from "../frontier/command.ts";
import { openPolicy } from "../policy/load.ts";
import { MAX_POLICY_BYTES } from "../policy/parse.ts";
import { pointsFile, type WritablePoint, writePoints } from "../policy/write.ts";
import type { Workspace } from "../ports.ts";
import type { Axis } from "./points.ts";

/**
 * Writes the measured points of the frontier into the policy, or into the file that it names, comments kept. Says where
 * they were written. Points with a frontier of their own families stay as they are.
 */
export async function writeFrontier(
  { path }: Policy,
  points: readonly WritablePoint[],
  workspace: Workspace,
): Promise<string> {
  const text = (await workspace.text(path, MAX_POLICY_BYTES)) ?? "";
  const file = openPolicy(path, text).policy.frontier?.file;
  if (file === undefined) {
    await workspace.write(path, writePoints(text, null, points), true);
    return path;
  }
  await workspace.write(file, pointsFile(points, await workspace.text(file, MAX_POLICY_BYTES)), true);
  return file;
}

/** The points that are `on` the frontier, each with what it rests on: n and stderr of its quality, basis of its cost. */
export function writablePoints(
  subjects: readonly Subject[],
  { points }: FrontierJson,
  axes: readonly Axis[],
  today: string,
): WritablePoint[] {
  const written = new Map<string, WritablePoint>();
  for (const [index, { id, status }] of points.entries()) {
    const subject = subjects[index];
    if (status !== "on" || !subject || written.has(id)) continue;
    const values = axes.flatMap(({ name, measure, goal }) => {
      const value = subject.measures.get(measure);
      return value?.known ? [{ name, goal, value }] : [];
    });
    const quality = values.find((one) => one.goal === "maximize")?.value ?? values[0]?.value;
    written.set(id, {
      model: id,
      values: new Map(values.map(({ name, goal, value }) => [name, shortened(value.value, goal)])),
      n: quality?.n ?? null,
      stderr: quality?.stderr ?? null,
      asOf: today,
      source: quality?.origins[0]?.path ?? null,
      basis: values.find(({ value }) => value.basis !== null)?.value.basis ?? null,
    });
  }
  return [...written.values()];
}

const DIGITS = 6;

/**
 * Six significant digits, never better than the value itself: a written point must not dominate the very measurement
 * that it was written from.
 */
export function shortened(value: number, goal: Goal): number {
  const near = Number(value.toPrecision(DIGITS));
  const sign = goal === "maximize" ? 1 : -1;
  if (sign * near <= sign * value) return near;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(near))) + 1 - DIGITS);
  return Number((near - sign * step).toPrecision(DIGITS));
}

import type { Gap, Standing } from "../domain/judgement.ts";
import type { Amount } from "../domain/policy.ts";
import { dominates, dominatesBeyond, type Losses } from "./dominance.ts";
import { tau } from "./tolerance.ts";

/** An axis with its tolerance. */
export interface Axis {
  readonly name: string;
  readonly goal: "maximize" | "minimize";
  readonly tolerance: Amount;
  /** Values beyond it cannot be reached, so they are no way out; null: any. */
  readonly range: readonly [number, number] | null;
}

/** A declared point: values in the order of the axes, in their own direction. */
export interface Point {
  readonly name: string;
  readonly values: readonly number[];
}

/** Where a point stands against the declared ones (DESIGN 5). All values finite, at least one declared point. */
export function standingOf(
  values: readonly number[],
  points: readonly Point[],
  axes: readonly Axis[],
): Omit<Standing, "family"> {
  const here = losses(values, axes);
  const declared = points.map((point) => ({ point, at: losses(point.values, axes), tau: taus(point, axes) }));
  const beyond = declared.filter((one) => dominatesBeyond(one.at, here, one.tau));
  if (beyond.length > 0) {
    const lead = (one: (typeof declared)[number]): number =>
      Math.max(...one.at.map((x, axis) => relative(here[axis], x, one.tau[axis])));
    const order = [...beyond].sort((a, b) => lead(b) - lead(a) || (a.point.name < b.point.name ? -1 : 1));
    return { status: "dominated", dominatedBy: order.map((one) => one.point.name), gap: gaps(here, declared, axes) };
  }
  const behind = declared.filter((one) => dominates(one.at, here));
  if (behind.length > 0) return { status: "tolerated", dominatedBy: behind.map((one) => one.point.name), gap: [] };
  const equal = declared.some((one) =>
    one.at.every((x, axis) => Math.abs(x - (here[axis] as number)) <= (one.tau[axis] as number)),
  );
  return { status: equal ? "on" : "extends", dominatedBy: [], gap: [] };
}

/** Maximized values negated: smaller is better on every axis. */
export function losses(values: readonly number[], axes: readonly Pick<Axis, "goal">[]): Losses {
  return values.map((value, axis) => (axes[axis]?.goal === "maximize" ? -value : value));
}

function taus(point: Point, axes: readonly Axis[]): number[] {
  return axes.map((axis, index) => tau(axis.tolerance, point.values[index] as number));
}

/** How far ahead x is of here, in tolerances (in its own size where the tolerance is 0). */
function relative(here: number | undefined, x: number, tolerance: number | undefined): number {
  return ((here ?? 0) - x) / (tolerance || Math.abs(x) || 1);
}

interface Declared {
  readonly at: Losses;
  readonly tau: readonly number[];
}

/**
 * Each way out: the value of one objective, all others held, from which on no point dominates beyond τ.
 * A point that is ahead by more than τ elsewhere must be beaten on this objective (strict); one that is ahead
 * elsewhere by less must only be approached to within τ.
 */
function gaps(here: Losses, declared: readonly Declared[], axes: readonly Axis[]): Gap[] {
  return axes.flatMap((axis, index) => {
    const bounds = declared.flatMap((one) => boundOf(here, one, index));
    const [tightest] = bounds.sort((a, b) => a.loss - b.loss || Number(b.strict) - Number(a.strict));
    if (!tightest) return [];
    const sign = axis.goal === "maximize" ? -1 : 1;
    const needed = sign * tightest.loss;
    if (!reachable(needed, tightest.strict, axis)) return [];
    return [{ objective: axis.name, needed, strict: tightest.strict, current: sign * (here[index] as number) }];
  });
}

function reachable(needed: number, strict: boolean, axis: Axis): boolean {
  if (axis.range === null) return true;
  const [low, high] = axis.range;
  const room = axis.goal === "maximize" ? high - needed : needed - low;
  return strict ? room > 0 : room >= 0;
}

function boundOf(here: Losses, one: Declared, index: number): { loss: number; strict: boolean }[] {
  const others = one.at
    .map((x, axis) => ({ ahead: (here[axis] as number) - x, tau: one.tau[axis] as number }))
    .filter((_, axis) => axis !== index);
  if (others.some((other) => other.ahead < 0)) return [];
  const strict = others.some((other) => other.ahead > other.tau);
  const x = one.at[index] as number;
  return [{ loss: strict ? x : x + (one.tau[index] as number), strict }];
}

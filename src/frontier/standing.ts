import type { Gap, Standing } from "../domain/judgement.ts";
import type { Amount } from "../domain/policy.ts";
import { behind, dominates, dominatesBeyond, type Losses, within } from "./dominance.ts";
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
  const declared = points.map(({ name, values }) => ({ name, at: losses(values, axes), tau: taus(values, axes) }));
  const beyond = declared.filter((one) => dominatesBeyond(one.at, here, one.tau));
  if (beyond.length > 0) {
    return { status: "dominated", dominatedBy: worstFirst(beyond, here), gap: gaps(here, declared, axes) };
  }
  const ahead = declared.filter((one) => dominates(one.at, here));
  if (ahead.length > 0) return { status: "tolerated", dominatedBy: worstFirst(ahead, here), gap: [] };
  const equal = declared.some((one) => within(one.at, here, one.tau));
  return { status: equal ? "on" : "extends", dominatedBy: [], gap: [] };
}

/** Maximized values negated: smaller is better on every axis. */
export function losses(values: readonly number[], axes: readonly Pick<Axis, "goal">[]): Losses {
  return values.map((value, axis) => (axes[axis]?.goal === "maximize" ? -value : value));
}

function taus(values: readonly number[], axes: readonly Axis[]): number[] {
  return axes.map((axis, index) => tau(axis.tolerance, values[index] as number));
}

interface Declared {
  readonly name: string;
  readonly at: Losses;
  readonly tau: readonly number[];
}

/** Names, the point that is furthest ahead on any one objective first. */
function worstFirst(declared: readonly Declared[], here: Losses): string[] {
  return declared
    .map((one) => ({ name: one.name, lead: lead(one, here) }))
    .sort((a, b) => b.lead - a.lead || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map((one) => one.name);
}

/** How far ahead a point is, in tolerances (in its own size where the tolerance is 0). */
function lead(one: Declared, here: Losses): number {
  return Math.max(...one.at.map((x, axis) => ((here[axis] as number) - x) / (one.tau[axis] || Math.abs(x) || 1)));
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
    const needed = sign * tightest.loss + 0;
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

/** What one point asks of this objective; nothing where it is worse on another one. */
function boundOf(here: Losses, one: Declared, index: number): { loss: number; strict: boolean }[] {
  const others = one.at.flatMap((x, axis) =>
    axis === index ? [] : [{ x, y: here[axis] as number, tau: one.tau[axis] as number }],
  );
  if (others.some(({ x, y }) => x > y)) return [];
  const strict = others.some(({ x, y, tau }) => behind(y, x, tau));
  const x = one.at[index] as number;
  return [{ loss: strict ? x : x + (one.tau[index] as number), strict }];
}

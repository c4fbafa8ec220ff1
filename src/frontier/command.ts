import type { Goal } from "../domain/evidence.ts";
import { isBadCost } from "../domain/measures.ts";
import type { Losses } from "./dominance.ts";
import { hull, type Kind } from "./hull.ts";
import { hypervolume } from "./hypervolume.ts";
import { nondominated } from "./nondominated.ts";
import { losses } from "./standing.ts";

/** The pure part of `pareto-gate frontier`: what was read, judged against itself. */

/** An axis; `range` where it is known: a value outside it is bad evidence. */
export interface FrontierObjective {
  readonly measure: string;
  readonly goal: Goal;
  readonly range?: readonly [number, number] | null;
}

/** A measured point: measure → value, null or absent where there is none. */
export interface FrontierInput {
  readonly id: string;
  readonly values: Readonly<Record<string, number | null>>;
}

/** `dominated`: another point is better, or with `hull` a mixture of two. */
export type PointStatus = "on" | "dominated" | "unknown";

/** What `frontier --json` prints (DESIGN 3.2), keys in this order. */
export interface FrontierJson {
  readonly objectives: readonly { readonly measure: string; readonly goal: Goal }[];
  /** In the order of the input, duplicates kept. */
  readonly points: readonly {
    readonly id: string;
    readonly values: Readonly<Record<string, number | null>>;
    readonly status: PointStatus;
  }[];
  /** Of the points that are `on`, in the product of the objectives' units; null without a reference or any usable point. */
  readonly hypervolume: number | null;
  readonly reference: Readonly<Record<string, number>> | null;
}

export interface FrontierOptions {
  readonly kind: Kind;
  /** Measure → value, for every objective. */
  readonly reference: Readonly<Record<string, number>> | null;
}

/**
 * The frontier of these points. `problems` are sentences for standard error: which points are unknown, and why.
 * Throws a RangeError where there is no objective, the reference lacks one, or the hull is asked for other than two.
 */
export function frontierOf(
  points: readonly FrontierInput[],
  objectives: readonly FrontierObjective[],
  { kind, reference }: FrontierOptions,
): { readonly json: FrontierJson; readonly problems: readonly string[] } {
  if (objectives.length === 0) throw new RangeError("A frontier needs an objective: there is none");
  if (kind === "hull" && objectives.length !== 2) {
    throw new RangeError(`The hull is defined for two objectives, not ${objectives.length}`);
  }
  const bound = reference && objectives.map((objective) => referenceValue(reference, objective));
  const faults = points.map((point) => objectives.flatMap((objective) => faultOf(point, objective)));
  const usable = points.flatMap((_, index) => (faults[index]?.length === 0 ? [index] : []));
  const at = usable.map((index) => lossesOf(points[index] as FrontierInput, objectives));
  const chosen = kind === "hull" ? hull(at) : nondominated(at);
  const on = new Set(chosen.map((position) => usable[position]));
  const status = (index: number): PointStatus =>
    on.has(index) ? "on" : faults[index]?.length === 0 ? "dominated" : "unknown";
  const front = chosen.map((position) => at[position] as Losses);
  const volume = bound && front.length > 0 ? hypervolume(front, losses(bound, objectives)) : null;
  const idle = volume === 0 ? ["No point is better than the reference on every objective: the hypervolume is 0"] : [];
  return {
    json: {
      objectives: objectives.map(({ measure, goal }) => ({ measure, goal })),
      points: points.map((point, index) => ({
        id: point.id,
        values: record(objectives, (measure) => finiteOf(point, measure)),
        status: status(index),
      })),
      hypervolume: volume,
      reference: reference && record(objectives, (measure) => valueAt(reference, measure) as number),
    },
    problems: [...faults.flat(), ...idle],
  };
}

/** As entries, so that a measure called `__proto__` is a measure. */
function record<T>(objectives: readonly FrontierObjective[], value: (measure: string) => T): Record<string, T> {
  return Object.fromEntries(objectives.map(({ measure }) => [measure, value(measure)]));
}

function lossesOf(point: FrontierInput, objectives: readonly FrontierObjective[]): Losses {
  return losses(
    objectives.map(({ measure }) => valueAt(point.values, measure) ?? Number.NaN),
    objectives,
  );
}

/** The value of a measure, null where there is none; a name such as `constructor` is a name like any other. */
export function valueAt(values: Readonly<Record<string, number | null>>, measure: string): number | null {
  return Object.hasOwn(values, measure) ? (values[measure] ?? null) : null;
}

function finiteOf(point: FrontierInput, measure: string): number | null {
  const value = valueAt(point.values, measure);
  return Number.isFinite(value) ? value : null;
}

function referenceValue(reference: Readonly<Record<string, number>>, { measure }: FrontierObjective): number {
  const value = valueAt(reference, measure);
  if (value !== null && Number.isFinite(value)) return value;
  throw new RangeError(
    `The reference needs a finite value of "${measure}" (has: ${Object.keys(reference).join(", ")})`,
  );
}

/** Why a point cannot be placed on this objective: at most one sentence. */
function faultOf(point: FrontierInput, { measure, goal, range }: FrontierObjective): string[] {
  const value = valueAt(point.values, measure);
  const says = (what: string): string[] => [`"${point.id}" is unknown: ${what}`];
  if (value === null) return says(`it has no "${measure}"`);
  if (!Number.isFinite(value)) return says(`its "${measure}" is ${value}, not a finite number`);
  if (isBadCost(measure, goal, value)) {
    return says(`its "${measure}" is ${value}, and a cost of zero or less is bad evidence, not a good deal`);
  }
  if (range && (value < range[0] || value > range[1])) {
    return says(`its "${measure}" is ${value}, outside its range of ${range[0]} to ${range[1]}`);
  }
  return [];
}

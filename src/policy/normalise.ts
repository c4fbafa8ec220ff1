import type { PolicyFile } from "../domain/generated/policy.ts";
import {
  type DeclaredPoint,
  EVENTS,
  type EventName,
  type EventRules,
  type FrontierRule,
  type InstancePrice,
  type Objective,
  type Policy,
  plainEntry,
  type ResultsEntry,
  type TokenPrice,
} from "../domain/policy.ts";
import type { Location, RuleId, Severity } from "../domain/rules.ts";
import { amountOf, budgetsOf, movesOf } from "./normalise-budgets.ts";
import { deploymentsOf } from "./normalise-deployments.ts";
import { hardwareOf, modelsOf, tiersOf } from "./normalise-tiers.ts";
import type { File, Place } from "./places.ts";

export type PointFile = NonNullable<File<"frontier">["points"]>[number];

/** Points of a frontier with the place of each: from the policy itself, or from the file it names. */
export interface PointsAt {
  readonly points: readonly PointFile[];
  readonly place: (index: number) => Location;
}

/** The policy with every default filled in, every percentage parsed and every entry's place noted. */
export function normalise(
  file: PolicyFile,
  identity: { readonly path: string; readonly digest: string },
  place: Place,
  pointsOf: (family: string) => PointsAt | null,
): Policy {
  return {
    ...identity,
    results: resultsOf(file.results, place),
    measures: new Map(
      Object.entries(file.measures ?? {}).map(([name, one]) => [
        name,
        {
          goal: one.goal ?? null,
          range: one.range ?? null,
          unit: one.unit ?? null,
          minN: one.min_n ?? null,
          meanOf: one.mean_of ? new Map(Object.entries(one.mean_of)) : null,
          location: place("measures", name),
        },
      ]),
    ),
    frontiers: frontiersOf(file, place, pointsOf),
    budgets: (file.budgets ?? []).flatMap((one, index) => budgetsOf(one, place("budgets", index))),
    moves: (file.budgets ?? []).flatMap((one, index) => movesOf(one, place("budgets", index))),
    tiers: tiersOf(file.tiers ?? {}, place),
    hardware: hardwareOf(file.hardware ?? {}, place),
    models: modelsOf(file.models ?? {}, place),
    deployments: deploymentsOf(file.deployments ?? {}, place),
    prices: pricesOf(file.prices ?? {}, place),
    severity: new Map(Object.entries(file.severity ?? {}) as [RuleId, Severity][]),
    onInconclusive: file.on_inconclusive ?? "fail",
    onMissingBaseline: file.on_missing_baseline ?? "warn",
    maxAgeDays: daysOf(file.evidence?.max_age),
    events: eventsOf(file.events ?? {}),
    waivers: (file.waivers ?? []).map((one, index) => ({
      index,
      rule: one.rule,
      deployment: one.deployment ?? null,
      model: one.model ?? null,
      tier: one.tier ?? null,
      measure: one.measure ?? null,
      cap: one.cap ?? null,
      reason: one.reason,
      owner: one.owner,
      until: one.until,
      location: place("waivers", index),
    })),
    places: placesOf(file, place),
  };
}

/** Lines of what is written and is no entry with a line of its own. */
function placesOf(file: PolicyFile, place: Place): NonNullable<Policy["places"]> {
  const single = (["on_inconclusive", "on_missing_baseline", "evidence"] as const).filter((key) => key in file);
  const paths: string[][] = [
    ...single.map((key) => [key]),
    ...Object.keys(file.severity ?? {}).map((rule) => ["severity", rule]),
    ...Object.keys(file.events ?? {}).map((name) => ["events", name]),
    ...(file.prices?.as_of === undefined ? [] : [["prices", "as_of"]]),
  ];
  return new Map(paths.map((path) => [path.join("."), place(...path)]));
}

function resultsOf(results: PolicyFile["results"], place: Place): ResultsEntry[] {
  if (typeof results === "string") return [plainEntry(results, place("results"))];
  return results.map((one, index) => {
    const location = place("results", index);
    return typeof one === "string" ? plainEntry(one, location) : { ...plainEntry(one.files, location), ...one };
  });
}

function objectivesOf(objectives: File<"objectives">, place: (name: string) => Location): Objective[] {
  return Object.entries(objectives).map(([name, one]) => ({
    name,
    measure: one.measure,
    goal: one.goal,
    tolerance: one.tolerance === undefined ? null : amountOf(one.tolerance),
    location: place(name),
  }));
}

function frontiersOf(file: PolicyFile, place: Place, pointsOf: (family: string) => PointsAt | null): FrontierRule[] {
  const main: FrontierRule[] = file.objectives
    ? [
        {
          name: "",
          deployments: null,
          objectives: objectivesOf(file.objectives, (name) => place("objectives", name)),
          points: declared(pointsOf("")),
          location: place(file.frontier ? "frontier" : "objectives"),
        },
      ]
    : [];
  const families = Object.entries(file.frontiers ?? {}).map(
    ([name, one]): FrontierRule => ({
      name,
      deployments: one.deployments,
      objectives: objectivesOf(one.objectives, (axis) => place("frontiers", name, "objectives", axis)),
      points: declared(pointsOf(name)),
      location: place("frontiers", name),
    }),
  );
  return [...main, ...families];
}

/** What a point says besides its values. */
export const POINT_KEYS: ReadonlySet<string> = new Set(["model", "n", "stderr", "as_of", "source", "basis"]);

function declared(from: PointsAt | null): DeclaredPoint[] | null {
  if (from === null) return null;
  return from.points.map((point, index) => ({
    model: point.model,
    values: new Map(Object.entries(point).filter(([key]) => !POINT_KEYS.has(key)) as [string, number][]),
    n: point.n ?? null,
    stderr: point.stderr ?? null,
    asOf: point.as_of ?? null,
    source: point.source ?? null,
    basis: point.basis ?? null,
    location: from.place(index),
  }));
}

/** `30d`. */
function daysOf(age: string | undefined): number | null {
  return age === undefined ? null : Number(age.slice(0, -1));
}

function eventsOf(events: File<"events">): Policy["events"] {
  return new Map(
    EVENTS.flatMap((name): [EventName, EventRules][] => {
      const one = events[name];
      if (!one) return [];
      const { waivers = null, on_missing_baseline = null, on_inconclusive = null, max_age } = one;
      const rules = { waivers, onMissingBaseline: on_missing_baseline, onInconclusive: on_inconclusive };
      return [[name, { ...rules, maxAgeDays: daysOf(max_age) }]];
    }),
  );
}

function pricesOf(prices: File<"prices">, place: Place): Policy["prices"] {
  return {
    asOf: prices.as_of ?? null,
    instances: new Map(
      Object.entries(prices.instances ?? {}).map(([type, one]): [string, InstancePrice & { location: Location }] => [
        type,
        {
          usdPerHour: one.usd_per_hour,
          gpus: one.gpus ?? null,
          asOf: one.as_of ?? prices.as_of ?? null,
          location: place("prices", "instances", type),
        },
      ]),
    ),
    tokens: new Map(
      Object.entries(prices.tokens ?? {}).map(([model, one]): [string, TokenPrice & { location: Location }] => [
        model,
        {
          inputPer1mUsd: one.input_per_1m_usd,
          outputPer1mUsd: one.output_per_1m_usd,
          cacheReadPer1mUsd: one.cache_read_per_1m_usd ?? null,
          cacheWritePer1mUsd: one.cache_write_per_1m_usd ?? null,
          asOf: one.as_of ?? prices.as_of ?? null,
          location: place("prices", "tokens", model),
        },
      ]),
    ),
  };
}

import type { Candidate, LoadSettings, Placed, Reading } from "../domain/evidence.ts";
import type { OperatingPoint } from "../domain/judgement.ts";
import { MEASURES } from "../domain/measures.ts";
import { type Quantity, type Unknown, unknown } from "../domain/quantity.ts";
import { listed } from "./text.ts";

/** A limit on what a load test measured, which an operating point must keep. */
export interface Constraint {
  readonly measure: string;
  readonly kind: "max" | "min";
  readonly limit: number;
}

type Read = (candidate: Candidate, measure: string) => Quantity;

/** The load at which a deployment is costed, with all that was measured there. */
export interface LoadPoint {
  readonly point: OperatingPoint;
  /** The candidate with nothing but the readings of this load. */
  readonly there: Candidate;
  readonly measures: ReadonlyMap<string, Quantity>;
}

/** The chosen load, or why none is. */
export type ChosenLoad = LoadPoint | { readonly point: null; readonly lacking: Unknown };

/** What was measured there; null where it was not, or two files disagree on it. */
export function measuredAt({ measures }: LoadPoint, measure: string): number | null {
  const read = measures.get(measure);
  return read?.known ? read.value : null;
}

interface Load {
  readonly at: LoadSettings;
  readonly there: Candidate;
}

/**
 * The highest measured load at which every limit holds; where none holds them the lowest, whose finding fails (DESIGN 6).
 * `asked` overrides. Throughput (or tokens a second) is what makes a measurement a load test; null: there is none.
 */
export function chooseLoad(
  candidate: Candidate,
  asked: LoadSettings | null,
  constraints: readonly Constraint[],
  read: Read,
): ChosenLoad | null {
  const loads = loadsOf(candidate);
  if (loads.length === 0) return null;
  if (asked !== null) return atDeclared(loads, asked, read);
  const [only, ...others] = loads;
  if (only && others.length === 0) return chosen(only, "the only measured load", read);
  // A limit on what nobody measured cannot choose; the budget itself says that it is missing.
  const telling = constraints.filter(({ measure }) => loads.some(({ there }) => read(there, measure).known));
  if (telling.length === 0) return { point: null, lacking: ambiguous(loads, constraints) };
  const ordered = inOrder(loads, read);
  if ("known" in ordered) return { point: null, lacking: ordered };
  const limits = listed(telling.map(({ measure, kind, limit }) => `${measure} ${kind} ${limit}`));
  const holding = ordered.filter(({ there }) => telling.every((limit) => holds(limit, read(there, limit.measure))));
  const [best, lowest] = [holding.at(-1), ordered[0]];
  if (best) return chosen(best, `the highest of ${loads.length} measured loads that keeps ${limits}`, read);
  return lowest
    ? chosen(lowest, `the lowest of ${loads.length} measured loads, because none keeps ${limits}`, read)
    : null;
}

function loadsOf(candidate: Candidate): Load[] {
  const groups = new Map<string, Placed<Reading>[]>();
  for (const reading of candidate.readings) {
    if (MEASURES.get(reading.measure)?.kind !== "load") continue;
    const bare = { ...reading, at: withoutRun(reading.at) };
    const key = textOf(bare.at ?? {});
    groups.set(key, [...(groups.get(key) ?? []), bare]);
  }
  return [...groups.values()]
    .sort(byLoad)
    .filter((readings) => readings.some(({ measure }) => RATES.has(measure)))
    .map((readings) => ({ at: readings[0]?.at ?? {}, there: { ...candidate, readings, unusable: [] } }));
}

/** As people list loads: by their numbers, then by their words. */
function byLoad([a]: readonly Placed<Reading>[], [b]: readonly Placed<Reading>[]): number {
  const [one, other] = [Object.entries(a?.at ?? {}), Object.entries(b?.at ?? {})];
  for (const [index, [key, value]] of one.entries()) {
    const [name, against] = other[index] ?? [key, value];
    if (name !== key) break;
    if (typeof value === "number" && typeof against === "number" && value !== against) return value - against;
  }
  const [text, beside] = [textOf(a?.at ?? {}), textOf(b?.at ?? {})];
  return text < beside ? -1 : text > beside ? 1 : 0;
}

const RATES = new Set(["throughput_rps", "output_tokens_per_s"]);

/** Runs of one load are one load: their values meet as any two values do. */
function withoutRun(at: LoadSettings | null): LoadSettings | null {
  const rest = Object.entries(at ?? {}).filter(([key]) => key !== "run_number");
  return rest.length === 0 ? null : Object.fromEntries(rest);
}

function textOf(at: LoadSettings): string {
  const parts = Object.entries(at).map(([name, value]) => `${name} ${value}`);
  return parts.sort().join(", ") || "no stated load";
}

function atDeclared(loads: readonly Load[], asked: LoadSettings, read: Read): ChosenLoad {
  const wanted = Object.entries(asked);
  const found = loads.filter(({ at }) => wanted.every(([key, value]) => at[key] === value));
  const [only, ...others] = found;
  if (only && others.length === 0) return chosen(only, "the policy's load", read);
  const there = listed(loads.map(({ at }) => textOf(at)));
  const lacking = only
    ? unknown(
        "evidence/ambiguous",
        `${found.length} measured loads have ${textOf(asked)}: ${there}`,
        "write load with all that tells them apart, or results[].where",
      )
    : unknown(
        "evidence/missing",
        `no load test at ${textOf(asked)}; measured: ${there}`,
        "write load: one that was measured, or test at this load",
      );
  return { point: null, lacking };
}

function ambiguous(loads: readonly Load[], unmeasured: readonly Constraint[]): Unknown {
  const there = `${loads.length} loads were measured (${listed(loads.map(({ at }) => textOf(at)))})`;
  const why =
    unmeasured.length === 0
      ? "no budget on latency or errors chooses one"
      : `none of them measured what is limited (${listed(unmeasured.map(({ measure }) => measure))})`;
  const telling = Object.entries(loads[0]?.at ?? {}).find(
    ([key, value]) => typeof value === "number" && new Set(loads.map(({ at }) => at[key])).size === loads.length,
  );
  return unknown(
    "evidence/ambiguous",
    `${there}, and ${why}`,
    telling
      ? `write deployments.*.load: { ${telling[0]}: ${telling[1]} }, or a budget on what was measured, such as latency_p95_ms`
      : "choose one: results[].where, or deployments.*.load",
  );
}

/** From the lowest load to the highest; by throughput where the settings of the loads have no common number. */
function inOrder(loads: readonly Load[], read: Read): readonly Load[] | Unknown {
  const key = ["request_rate", "concurrency"].find((name) => {
    const values = loads.map(({ at }) => sizeOf(at[name]));
    return values.every((value) => value !== null) && new Set(values).size === loads.length;
  });
  const sized: { readonly load: Load; readonly size: number }[] = [];
  for (const load of loads) {
    const size = key ? sizeOf(load.at[key]) : throughput(load, read);
    if (size !== null && typeof size !== "number") return size;
    sized.push({ load, size: size ?? 0 });
  }
  return sized
    .sort((a, b) => a.size - b.size || (textOf(a.load.at) < textOf(b.load.at) ? -1 : 1))
    .map(({ load }) => load);
}

/** An infinite rate is how load tools write "all at once". */
function sizeOf(value: number | string | undefined): number | null {
  if (typeof value === "number") return value;
  return value === "inf" ? Number.POSITIVE_INFINITY : null;
}

/** Of the first rate that the load has, or why it has none. */
function throughput({ there }: Load, read: Read): number | Unknown {
  const measure = [...RATES].find((name) => there.readings.some((one) => one.measure === name)) ?? "throughput_rps";
  const value = read(there, measure);
  return value.known ? value.value : value;
}

function holds({ kind, limit }: Constraint, value: Quantity): boolean {
  return value.known && (kind === "max" ? value.value <= limit : value.value >= limit);
}

function chosen({ at, there }: Load, why: string, read: Read): ChosenLoad {
  const names = [...new Set(there.readings.map(({ measure }) => measure))].sort();
  const path = there.readings[0]?.path ?? "";
  // Readings of one load agree on it, so it need not be told apart any more.
  const settled = { ...there, readings: there.readings.map((one) => ({ ...one, at: null })) };
  return {
    point: { at, path, why },
    there: settled,
    measures: new Map(names.map((name) => [name, read(settled, name)])),
  };
}

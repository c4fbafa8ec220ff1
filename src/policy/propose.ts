import type { MeasureInfo } from "../domain/judgement.ts";
import { MEASURES } from "../domain/measures.ts";
import type { Known } from "../domain/quantity.ts";
import { quoted } from "./scalar.ts";

/** A measure of the evidence with what each candidate has of it. */
export interface MeasuredBy {
  readonly info: MeasureInfo;
  readonly values: ReadonlyMap<string, Known>;
}

/** What `init` found; everything in the file that it writes comes from here. */
export interface InitFacts {
  /** Patterns that match the files that were read. */
  readonly results: readonly string[];
  /** The candidates on the measured frontier of `proposedAxes`, best accuracy last. */
  readonly frontier: readonly string[];
  /** The maximized evaluation measure that most candidates have; null where only load tests were found. */
  readonly accuracy: MeasuredBy | null;
  /** The cost per 1,000 requests where it is known of every frontier candidate; else why not. */
  readonly cost: MeasuredBy | string;
  /** Tail latency, where load tests gave one. */
  readonly latency: MeasuredBy | null;
  /** Every measured candidate, those without any of these measures too. */
  readonly candidates?: readonly string[];
  /** Models that are called as another one with a precision. */
  readonly variants?: readonly { readonly model: string; readonly base: string }[];
  readonly judgedOn: string;
}

/** An objective that `init` proposes, by the name that its points use. */
export interface ProposedAxis {
  readonly name: "accuracy" | "cost" | "latency";
  readonly goal: "maximize" | "minimize";
  readonly by: MeasuredBy;
}

/** Evaluation names that people mean by "accuracy", most wanted first; the rest follow by how many candidates have them. */
const WANTED = ["mmlu/acc", "promptfoo/pass_rate", "pass_rate", "accuracy", "acc", "exact_match", "f1"];

/** The measure to propose as the accuracy objective: known of most candidates, then by name, then by sample size. */
export function chooseAccuracy(measures: readonly MeasuredBy[]): MeasuredBy | null {
  const usable = measures.filter(
    ({ info, values }) =>
      info.goal === "maximize" &&
      info.unit !== "USD" &&
      !MEASURES.has(info.name) &&
      fits(info.name) &&
      values.size > 0 &&
      [...values.values()].every(({ value }) => isWritable(value)),
  );
  const wanted = (one: MeasuredBy): number => {
    const index = WANTED.findIndex((name) => one.info.name === name || one.info.name.endsWith(`/${name}`));
    return index < 0 ? WANTED.length : index;
  };
  const size = (one: MeasuredBy): number => Math.max(0, ...[...one.values.values()].map((value) => value.n ?? 0));
  const [best] = [...usable].sort(
    (a, b) =>
      b.values.size - a.values.size ||
      wanted(a) - wanted(b) ||
      size(b) - size(a) ||
      (a.info.name < b.info.name ? -1 : 1),
  );
  return best ?? null;
}

/**
 * The objectives to propose: accuracy and cost as far as they are known, and latency where nothing says how good the
 * answers are. Empty where nothing was measured that a frontier could be made of.
 */
export function proposedAxes({ accuracy, cost, latency }: Omit<InitFacts, "frontier">): ProposedAxis[] {
  const axes: ProposedAxis[] = [];
  if (accuracy) axes.push({ name: "accuracy", goal: "maximize", by: accuracy });
  if (typeof cost !== "string" && cost.values.size > 0) axes.push({ name: "cost", goal: "minimize", by: cost });
  if (!accuracy && latency) axes.push({ name: "latency", goal: "minimize", by: latency });
  return axes;
}

/** Names have at most 400 characters in a policy, and keys 1,024 as YAML writes them. */
export function fits(name: string): boolean {
  return name.length > 0 && [...name].length <= 400 && quoted(name).length <= 1000;
}

/** A number that a policy takes: finite, and held exactly where it is whole. */
export function isWritable(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

import type { Fact, Reading, Unusable } from "../../domain/evidence.ts";
import { at, count, finite, isObject, kindOf, pointer, text } from "../values.ts";
import type { Spec } from "./helm-spec.ts";
import { factsOfMeasure } from "./operational.ts";
import { canBeProportion } from "./proportion.ts";
import { problemsOfUnusable } from "./unusable.ts";

/** One stat without perturbation. */
interface Stat {
  readonly name: string;
  readonly split: string | null;
  readonly subSplit: string | null;
  readonly value: unknown;
  readonly trials: number | null;
  readonly place: string;
}

export interface Read {
  readonly readings: readonly Reading[];
  readonly unusable: readonly Unusable[];
  readonly problems: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
}

/** Stats that are means over requests, with the measure and how many of its units make one of the stat's. */
const OPERATIONAL: ReadonlyMap<string, readonly [measure: string, factor: number]> = new Map([
  ["num_prompt_tokens", ["input_tokens_mean", 1]],
  ["num_output_tokens", ["output_tokens_mean", 1]],
  ["inference_runtime", ["latency_mean_ms", 1000]],
]);

/** Counts and settings of the run, confidences and estimates: no measure of the model's answers. */
const BOOKKEEPING =
  /^(num_(?!correct).*|finish_reason_.*|training_.*_cost|batch_size|prompt_truncated|max_prob|predicted_index|inference_(denoised|idealized|offline)_runtime|platt_(coef|intercept))$/;

/** What only log probabilities can tell: without them the tool writes 0, and a perplexity of 1. */
const LIKELIHOODS: ReadonlySet<string> = new Set(["logprob", "perplexity", "bits_per_byte", "logprob_per_byte"]);

/** Means of what lies between 0 and 1 by the tool's definition. */
const SHARES =
  /^((quasi_|prefix_|quasi_prefix_|final_number_)?exact_match(@\d+)?|f1_score|rouge_[12l]|bleu_[14]|classification_(macro|micro)_f1|chain_of_thought_correctness|bbq_accuracy|ifeval_strict_accuracy|ece_(1|10)_bin)$/;

/** The readings of a stats.json: of its test split, else of its validation split, and never of a perturbation. */
export function statsOf(root: readonly unknown[], spec: Spec, task: string | null): Read {
  const broken = root.flatMap((one, index) =>
    text(at(one, "name", "name")) === null ? [`${pointer(index)} is no stat: it has no name.name.`] : [],
  );
  const stats = root.flatMap(plainStat);
  const splits = [...new Set(stats.flatMap(({ split }) => (split === null ? [] : [split])))].sort();
  const split = ["test", "valid"].find((one) => splits.includes(one)) ?? splits[0] ?? null;
  const wanted = stats.filter((one) => one.split === split || one.split === null);
  const run = { spec, task: task ?? spec.task ?? "helm", split, n: instancesOf(stats, split), ...likelihoods(wanted) };
  const limited = isLimited(stats, spec) ? { limited: { of: null } } : {};
  const found = wanted.map((one) => said(one, run));
  const unusable = found.flatMap(({ unusable }) => unusable);
  return {
    readings: found.flatMap(({ reading }) => reading.map((one) => ({ ...one, ...limited }))),
    unusable,
    problems: [...broken.slice(0, 10), ...problemsOfUnusable(unusable.filter(({ why }) => why !== UNTOLD))],
    facts: othersOf(stats, splits, split),
  };
}

function plainStat(one: unknown, index: number): Stat[] {
  const name = text(at(one, "name", "name"));
  if (name === null || isObject(at(one, "name", "perturbation"))) return [];
  return [
    {
      name,
      split: text(at(one, "name", "split")),
      subSplit: text(at(one, "name", "sub_split")),
      value: at(one, "mean"),
      trials: count(at(one, "count")),
      place: pointer(index, "mean"),
    },
  ];
}

interface Run {
  readonly spec: Spec;
  readonly task: string;
  readonly split: string | null;
  readonly n: number | null;
  /** Whether the model returned log probabilities. */
  readonly told: boolean;
}

const UNTOLD = "no log probabilities were returned (logprob is 0)";

function likelihoods(stats: readonly Stat[]): Pick<Run, "told"> {
  return { told: !stats.some(({ name, value }) => name === "logprob" && value === 0) };
}

function said(stat: Stat, run: Run): { readonly reading: readonly Reading[]; readonly unusable: readonly Unusable[] } {
  const [operational, factor] = OPERATIONAL.get(stat.name) ?? [null, 1];
  if (operational === null && BOOKKEEPING.test(stat.name)) return { reading: [], unusable: [] };
  const { model, variant, comparable } = run.spec;
  const label = stat.subSplit === null ? stat.name : `${stat.name}:${stat.subSplit}`;
  const measure = operational ?? `${run.task}/${label}`;
  const place = { model, variant, measure, pointer: stat.place };
  const value = finite(stat.value);
  const why = whyNot(stat, run, value, operational !== null);
  if (value === null || why !== null) return { reading: [], unusable: [{ ...place, why: why ?? "" }] };
  const shared = { ...place, value: value * factor, stderr: null, n: run.n };
  // One model has many runs, and each its own lengths and times: their means are of the task, not of the model.
  if (operational !== null)
    return { reading: [{ ...shared, ...factsOfMeasure(operational), at: { task: run.task } }], unusable: [] };
  const proportion = SHARES.test(stat.name) && canBeProportion(value, null, null);
  return {
    reading: [
      {
        ...shared,
        unit: null,
        at: null,
        comparable: { ...comparable, ...(run.split === null ? {} : { split: run.split }) },
        ...(proportion ? { range: [0, 1] as const } : {}),
      },
    ],
    unusable: [],
  };
}

function whyNot(stat: Stat, run: Run, value: number | null, operational: boolean): string | null {
  if (stat.trials === 0) return "its count is 0: nothing was measured";
  if (value === null) return `the mean is ${kindOf(stat.value)}, not a finite number`;
  if (run.n === 0) return "it rests on 0 instances";
  if (LIKELIHOODS.has(stat.name) && !run.told) return UNTOLD;
  return operational && value <= 0 ? `the mean is ${value}, which cannot have been measured` : null;
}

/** Instances of a split: the tool's own number is a mean over the train trials, each of which sees the same ones. */
function instancesOf(stats: readonly Stat[], split: string | null): number | null {
  const found = stats.find((one) => one.name === "num_instances" && one.split === split && one.subSplit === null);
  return count(found?.value);
}

/** The run was capped at so many instances, and evaluated so many: whether there were more, it does not say. */
function isLimited(stats: readonly Stat[], { maxInstances }: Spec): boolean {
  const counts = stats.filter((one) => one.name === "num_instances" && one.subSplit === null);
  const total = counts.reduce((sum, { value }) => sum + (count(value) ?? 0), 0);
  return maxInstances !== null && total > 0 && total >= maxInstances;
}

/** Splits that were left aside, with their instances. */
function othersOf(stats: readonly Stat[], splits: readonly string[], split: string | null): Record<string, Fact> {
  const others = splits.filter((one) => one !== split).map((one): [string, Fact] => [one, instancesOf(stats, one)]);
  return others.length === 0 ? {} : { other_splits: Object.fromEntries(others) };
}

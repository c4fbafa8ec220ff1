import type { EvidenceFile, Placed, Reading } from "../domain/evidence.ts";
import type { BaselineUsed, FrontierView, MeasureInfo, Subject } from "../domain/judgement.ts";
import type { Policy } from "../domain/policy.ts";
import type { Known, Unknown } from "../domain/quantity.ts";
import { type Finding, finding, type Location, type RuleId } from "../domain/rules.ts";

/** Files that differ from the baseline's commit; null where nobody can tell, and why. */
export type ChangedPaths = { readonly paths: readonly string[] } | { readonly paths: null; readonly why: string };

/** What a change does to the policy itself; texts are sentences in the user's terms. */
export interface PolicyChange {
  /** Why the change's own policy alone judges it; null: the base's does too. */
  readonly selfJudged: string | null;
  readonly loosened: readonly { readonly text: string; readonly location: Location | null }[];
  /** Deployments of the base that the change's policy lacks and whose files are still there, one of them named. */
  readonly dropped: readonly { readonly name: string; readonly file: string }[];
}

/** What the run is compared with, as rules see it. */
export interface Comparison {
  readonly baseline: BaselineUsed;
  readonly removed: readonly Subject[];
  readonly changed: ChangedPaths;
  readonly policyChange: PolicyChange;
  /** Whether a limit that the baseline exceeds already is not this change's to mend. */
  readonly lenient: boolean;
}

/** What every rule may look at. */
export interface Context extends Comparison {
  readonly policy: Policy;
  readonly subjects: readonly Subject[];
  readonly frontiers: readonly FrontierView[];
  readonly files: readonly EvidenceFile[];
  /** Indices of `results` entries whose glob matched no file. */
  readonly deadResults: readonly number[];
  /** What a file says against the policy's entry for it. */
  readonly conflicts: readonly { readonly path: string; readonly message: string }[];
  /** Readings that no candidate could be found for. */
  readonly nobody: readonly Placed<Reading>[];
  /** The same deployment with every other measured candidate in its place. */
  readonly alternatives: (subject: Subject) => readonly Subject[];
  /** ISO date of the judgement. */
  readonly judgedOn: string;
  /** Never null for a measure that the policy names or a file has. */
  readonly info: (measure: string) => MeasureInfo;
}

/** Everything that rules look at, from what was read and assembled. */
export function contextOf(
  policy: Policy,
  evidence: {
    readonly files: Context["files"];
    readonly dead: Context["deadResults"];
    readonly conflicts: Context["conflicts"];
    readonly nobody: Context["nobody"];
  },
  subjects: readonly Subject[],
  frontiers: readonly FrontierView[],
  comparison: Comparison,
  { info, judgedOn, alternatives }: Pick<Context, "info" | "judgedOn" | "alternatives">,
): Context {
  const { files, dead, conflicts, nobody } = evidence;
  return {
    ...comparison,
    ...{ policy, subjects, frontiers, files, conflicts, nobody, alternatives, judgedOn, info },
    deadResults: dead,
  };
}

/** One family of rules. `subject` rules are asked again of alternatives, for hints. */
export interface RuleFamily {
  readonly subject?: (subject: Subject, context: Context) => Finding[];
  readonly run?: (context: Context) => Finding[];
}

/** How a subject is named in a sentence: its name, quoted as it stands. */
export function named(subject: Subject): string {
  return `"${subject.name}"`;
}

/** The finding for a number that is not there: the rule that says why, for the rule that needed it. */
export function cannotTell(
  subject: Subject,
  measure: string,
  lacking: Unknown,
  neededBy: RuleId,
  rest: Partial<Finding> = {},
): Finding {
  return finding(lacking.rule, "unknown", `${named(subject)}: ${lacking.reason}`, {
    subject: subject.name,
    model: subject.model,
    measure,
    hint: lacking.hint,
    neededBy: [neededBy],
    ...rest,
  });
}

/** Why a known value still settles nothing against an absolute limit or point; null: it does. */
export function unfit(measure: string, value: Known, target: number, info: MeasureInfo): Unknown | null {
  return tooSmall(measure, value, info) ?? offScale(measure, value, target, info);
}

/** Absolute limits honour `min_n`, and a limited run settles nothing unless it reaches a written one (DESIGN 5). */
function tooSmall(measure: string, value: Known, info: MeasureInfo): Unknown | null {
  const enough = info.minN !== null && value.n !== null && value.n >= info.minN;
  if (enough) return null;
  if (info.minN !== null) {
    const has =
      value.n === null ? "the file does not say on how many samples it rests" : `it rests on ${value.n} samples`;
    return {
      known: false,
      rule: "evidence/not-comparable",
      reason: `${measure} needs at least ${info.minN} samples, and ${has}`,
      hint: `evaluate on at least ${info.minN} samples, or lower measures."${measure}".min_n`,
    };
  }
  if (!value.limited) return null;
  const of = value.limited.of === null ? "" : ` of ${value.limited.of}`;
  return {
    known: false,
    rule: "evidence/not-comparable",
    reason: `${measure} comes from a limited run (${value.n ?? "an unknown number"}${of} samples)`,
    hint: `evaluate on the whole set, or state measures."${measure}".min_n: ${value.n ?? 1} if that many is enough`,
  };
}

/** A value outside its range, or on another scale than what it is compared with, is no comparison. */
function offScale(measure: string, value: Known, target: number, info: MeasureInfo): Unknown | null {
  if (info.range && (value.value < info.range[0] || value.value > info.range[1])) {
    return {
      known: false,
      rule: "evidence/scale",
      reason: `${measure} is ${value.value}, outside its range ${info.range[0]} to ${info.range[1]}`,
      hint: `correct the evidence, or state measures."${measure}".range`,
    };
  }
  const operational = info.unit !== null && info.unit !== "ratio";
  if (info.range || operational) return null;
  if (value.value > 1 === target > 1 || target === 0 || value.value === 0) return null;
  const [percent, share] = value.value > 1 ? ["the evidence", "the policy"] : ["the policy", "the evidence"];
  return {
    known: false,
    rule: "evidence/scale",
    reason: `${measure} is ${value.value} and is compared with ${target}: ${percent} seems to count to 100, ${share} to 1`,
    hint: `write both on one scale and state measures."${measure}".range: [0, 1] or [0, 100]`,
  };
}

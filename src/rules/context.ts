import type { Candidate, EvidenceFile, Placed, Reading } from "../domain/evidence.ts";
import type { BaselineUsed, FrontierView, MeasureInfo, Subject, TierCell } from "../domain/judgement.ts";
import type { Policy } from "../domain/policy.ts";
import type { Unknown } from "../domain/quantity.ts";
import { type Finding, finding, type Location, type RuleId } from "../domain/rules.ts";
import type { Manifests } from "../precision/launch.ts";

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
  /** What limits since the last release are held against. */
  readonly lastRelease: BaselineUsed;
  readonly removed: readonly Subject[];
  readonly changed: ChangedPaths;
  /** A candidate as the baseline's evidence has it, by its id; null where it does not. */
  readonly atBaseline: (id: string) => Candidate | null;
  readonly policyChange: PolicyChange;
  /** Why the baseline's readings may not stand for the change's own (`results: baseline`); null: they may, or do not. */
  readonly borrowed: readonly string[];
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
  /** Models × tiers, and which variant each tier has. */
  readonly tiers: readonly TierCell[];
  /** A declared model in a subject's place; null where no evidence knows it. */
  readonly inPlace: (subject: Subject, model: string) => Subject | null;
  /** Models whose `artifact` matches no file, and deployments' manifests as they were read. */
  readonly deadArtefacts: readonly string[];
  readonly manifests: ReadonlyMap<string, Manifests>;
  /** Never null for a measure that the policy names or a file has. */
  readonly info: (measure: string) => MeasureInfo;
}

/** What reading came to, as far as rules speak of it. */
export interface Gathering {
  readonly files: Context["files"];
  readonly dead: Context["deadResults"];
  readonly conflicts: Context["conflicts"];
  readonly nobody: Context["nobody"];
  readonly deadArtefacts?: Context["deadArtefacts"];
  readonly manifests?: Context["manifests"];
}

/** What rules ask of the subjects' part. */
export type Asked = Pick<Context, "info" | "judgedOn" | "alternatives" | "tiers" | "inPlace">;

/** Everything that rules look at, from what was read and assembled. */
export function contextOf(
  policy: Policy,
  evidence: Gathering,
  subjects: readonly Subject[],
  frontiers: readonly FrontierView[],
  comparison: Comparison,
  asked: Asked,
): Context {
  const { files, dead, conflicts, nobody, deadArtefacts = [], manifests = new Map() } = evidence;
  return {
    ...comparison,
    ...asked,
    ...{ policy, subjects, frontiers, files, conflicts, nobody, deadArtefacts, manifests },
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

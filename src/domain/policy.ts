import type { Goal, LoadSettings } from "./evidence.ts";
import type { Location, RuleId, Severity } from "./rules.ts";
import type { HardwareDecl, TierRule } from "./tiers.ts";

/** A number in the measure's unit, or a share of something named by the key (limit, point, baseline). */
export type Amount =
  | { readonly kind: "absolute"; readonly value: number }
  | { readonly kind: "percent"; readonly value: number };

/** `results[]`: files, and what they do not say themselves. */
export interface ResultsEntry {
  /** Glob relative to the workspace; `{model}` makes that path segment the model. */
  readonly files: string;
  readonly format: string | null;
  readonly model: string | null;
  readonly task: string | null;
  readonly deployment: string | null;
  readonly hardware: string | null;
  readonly gpus: number | null;
  /** Keep only readings with these settings: `{ concurrency: 8 }`. */
  readonly where: LoadSettings | null;
  /** Role → column of a table or key of a metrics file: `{ model: agent, n: samples }`. */
  readonly columns: Readonly<Record<string, string>> | null;
  /** Measure → column or key; given, nothing else of the file is a measure. */
  readonly measures: Readonly<Record<string, string>> | null;
  /** How several values of one measure of one candidate (repeated runs) become one. */
  readonly repeats: "mean" | "median" | null;
  readonly location: Location | null;
}

/** An entry that names nothing but files; the command line's patterns are such entries too. */
export function plainEntry(files: string, location: Location | null): ResultsEntry {
  return {
    files,
    format: null,
    model: null,
    task: null,
    deployment: null,
    hardware: null,
    gpus: null,
    where: null,
    columns: null,
    measures: null,
    repeats: null,
    location,
  };
}

/** `measures.NAME`: what the evidence does not say of a measure. */
export interface MeasureRule {
  readonly goal: Goal | null;
  readonly range: readonly [number, number] | null;
  readonly unit: string | null;
  readonly minN: number | null;
  /** Weighted mean of other measures: measure → weight. */
  readonly meanOf: ReadonlyMap<string, number> | null;
  readonly location: Location;
}

export interface Objective {
  readonly name: string;
  readonly measure: string;
  readonly goal: Goal;
  /** null: the default (0.005 of the range for a ratio, 2 % of the point otherwise). */
  readonly tolerance: Amount | null;
  readonly location: Location;
}

/** A point of a declared frontier. */
export interface DeclaredPoint {
  readonly model: string;
  /** Objective name → value. All objectives of its frontier. */
  readonly values: ReadonlyMap<string, number>;
  readonly n: number | null;
  readonly stderr: number | null;
  readonly asOf: string | null;
  readonly source: string | null;
  readonly basis: string | null;
  readonly location: Location;
}

/** One family's objectives and frontier. `name` is "" for the main one. */
export interface FrontierRule {
  readonly name: string;
  /** Globs of deployments of this family; null: all that no other family names. */
  readonly deployments: readonly string[] | null;
  readonly objectives: readonly Objective[];
  /** null: none declared. */
  readonly points: readonly DeclaredPoint[] | null;
  /**
   * Absent: the points are declared. Else they are what the baseline measured: for one deployment with every candidate
   * costed in its place, or (null) for candidates as they are.
   */
  readonly measuredFor?: string | null;
  readonly location: Location;
}

/** Which deployments a budget is for: globs of their names, models and tiers; null is all. */
export interface Selectors {
  readonly deployments: readonly string[] | null;
  readonly models: readonly string[] | null;
  readonly tiers: readonly string[] | null;
}

/** How far one measure may move against the baseline. */
export interface MoveBudget extends Selectors {
  readonly measure: string;
  readonly kind: "increase" | "decrease";
  /** In the measure's unit, or in percent of the baseline's value. */
  readonly limit: Amount;
  readonly since: "merge_base" | "release";
  /** The sum over all selected deployments is limited, not each. */
  readonly across: boolean;
  readonly location: Location;
}

/** One limit on one measure. A budget with `max` and `min` is two. */
export interface Budget extends Selectors {
  readonly measure: string;
  readonly kind: "max" | "min";
  readonly limit: number;
  /** `warn_at` of a max, `warn_below` of a min; percent is of the limit. */
  readonly warn: Amount | null;
  /** The sum over all selected deployments is limited, not each. */
  readonly across: boolean;
  /** Of `cost_per_extra_point_usd`: what a gain is counted from. */
  readonly against: "baseline" | "frontier";
  readonly location: Location;
}

/** Events that may have stricter rules of their own. A pushed tag is a release. */
export const EVENTS = [
  "pull_request",
  "merge_group",
  "push",
  "release",
  "deployment",
  "schedule",
  "workflow_dispatch",
] as const;
export type EventName = (typeof EVENTS)[number];

/** What one event tightens; null leaves it to the policy. */
export interface EventRules {
  readonly waivers: "none" | null;
  readonly onMissingBaseline: "warn" | "fail" | null;
  readonly onInconclusive: "fail" | null;
  readonly maxAgeDays: number | null;
}

export interface ModelDecl {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The full-precision model of which this is a quantized variant. */
  readonly variantOf: string | null;
  /** File, folder or glob of its weights. */
  readonly artifact: string | null;
  /** The precision it is said to have: a claim. */
  readonly precision: string | null;
  /** Tiers for which it must have a proved and evaluated variant. */
  readonly requires: readonly string[];
  readonly location: Location;
}

/** Traffic that a deployment is declared to have. */
export interface Workload {
  readonly requestsPerMonth: number | null;
  readonly peakRps: number | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  /** Production tokens per evaluation token. */
  readonly productionPerEval: number | null;
}

export interface Serving {
  readonly instance: string | null;
  readonly region: string | null;
  readonly gpusPerReplica: number | null;
  readonly replicas: { readonly min: number; readonly max: number } | null;
  /** 0 to 1. */
  readonly targetUtilization: number | null;
  /** Longest sequence, in tokens, and how many of that length one replica holds. */
  readonly maxContext: number | null;
  readonly maxConcurrency: number | null;
}

export interface DeploymentDecl {
  readonly name: string;
  readonly model: string | null;
  readonly tier: string | null;
  /** The tier that a change gives it, where base has another: it counts from the merge on. */
  readonly tierAtMerge?: string | null;
  readonly endpoint: string | null;
  readonly workload: Workload | null;
  readonly serving: Serving | null;
  /** The accelerator, where neither `serving.instance` nor the manifests say it. */
  readonly hardware: string | null;
  /** Globs of the files that start it. */
  readonly manifests: readonly string[];
  /** The load point at which it is costed: `{ concurrency }` or `{ request_rate }`. */
  readonly load: LoadSettings | null;
  readonly tags: Readonly<Record<string, string>>;
  /** Globs of the files that its results depend on. */
  readonly dependsOn: readonly string[];
  readonly location: Location;
}

export interface TokenPrice {
  readonly inputPer1mUsd: number;
  readonly outputPer1mUsd: number;
  readonly cacheReadPer1mUsd: number | null;
  readonly cacheWritePer1mUsd: number | null;
  readonly asOf: string | null;
}

export interface InstancePrice {
  readonly usdPerHour: number;
  /** GPUs of one instance, where the catalogue does not know the type. */
  readonly gpus: number | null;
  readonly asOf: string | null;
}

export interface Prices {
  readonly asOf: string | null;
  readonly instances: ReadonlyMap<string, InstancePrice & { readonly location: Location }>;
  readonly tokens: ReadonlyMap<string, TokenPrice & { readonly location: Location }>;
}

export interface Waiver {
  readonly index: number;
  readonly rule: RuleId;
  readonly deployment: string | null;
  readonly model: string | null;
  readonly tier: string | null;
  readonly measure: string | null;
  readonly cap: number | null;
  readonly reason: string;
  readonly owner: string;
  /** ISO date; the waiver ends after that UTC day. */
  readonly until: string;
  readonly location: Location;
}

/** The whole policy, normalised: every default filled in, every percent parsed, every entry with its line. */
export interface Policy {
  readonly path: string;
  /** sha256 of the file's bytes, hex. */
  readonly digest: string;
  readonly results: readonly ResultsEntry[];
  readonly measures: ReadonlyMap<string, MeasureRule>;
  /** The main family first. Empty when the policy has no objectives. */
  readonly frontiers: readonly FrontierRule[];
  readonly budgets: readonly Budget[];
  readonly moves: readonly MoveBudget[];
  readonly tiers: ReadonlyMap<string, TierRule>;
  readonly hardware: ReadonlyMap<string, HardwareDecl>;
  readonly models: ReadonlyMap<string, ModelDecl>;
  readonly deployments: readonly DeploymentDecl[];
  readonly prices: Prices;
  readonly severity: ReadonlyMap<RuleId, Severity>;
  readonly onInconclusive: "fail" | "warn";
  readonly onMissingBaseline: "warn" | "fail" | "ignore";
  /** Oldest evidence that counts, in days by its own time stamp; null: any age. */
  readonly maxAgeDays: number | null;
  readonly events: ReadonlyMap<EventName, EventRules>;
  readonly waivers: readonly Waiver[];
  /** Lines of keys that are no entry: `on_inconclusive`, `evidence`, `prices.as_of`, `severity.RULE`, `events.NAME`. */
  readonly places?: ReadonlyMap<string, Location>;
}

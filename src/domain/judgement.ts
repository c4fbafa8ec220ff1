import type { Candidate, EvidenceFile, Goal, LoadSettings } from "./evidence.ts";
import type { Amount, DeclaredPoint, DeploymentDecl, FrontierRule, Objective, Policy } from "./policy.ts";
import type { KvShape, Precision } from "./precision.ts";
import type { Quantity, Unknown } from "./quantity.ts";
import type { Finding, RuleId, Verdict } from "./rules.ts";

/** Where a point stands against its frontier (DESIGN 5). */
export type FrontierStatus = "extends" | "on" | "tolerated" | "dominated" | "unknown";

/** One way out of being dominated: the value of this objective, all others held, that would pass. */
export interface Gap {
  readonly objective: string;
  readonly needed: number;
  /** The needed value itself does not pass; anything better does. */
  readonly strict: boolean;
  readonly current: number;
}

/** A deployment (or candidate) seen against its family's frontier. */
export interface Standing {
  /** "" for the main frontier. */
  readonly family: string;
  readonly status: FrontierStatus;
  /** Names of the declared points that dominate it, the one furthest away first. */
  readonly dominatedBy: readonly string[];
  readonly gap: readonly Gap[];
  /** Declared points that were not compared, and why (another basis). */
  readonly excluded?: readonly { readonly name: string; readonly why: string }[];
}

/** A price that a number rests on. */
export interface PriceUsed {
  readonly kind: "instance" | "tokens";
  readonly id: string;
  /** USD per hour, or per 1,000,000 input/output tokens, as text: "$1.006 / h". */
  readonly text: string;
  readonly source: string;
  readonly asOf: string | null;
  /** Subjects whose numbers rest on it. */
  readonly usedBy: readonly string[];
}

/** Something taken for granted, said where it moves a number. */
export interface Assumption {
  readonly subject: string | null;
  readonly text: string;
}

/** What the calculators noticed and a rule must say: a stale price, hardware that nobody stated, too little capacity. */
export interface Issue {
  readonly rule: RuleId;
  /** One sentence without the subject's name and without a full stop. */
  readonly message: string;
  readonly hint: string | null;
  readonly measure?: string;
  readonly value?: number;
  readonly limit?: number;
}

/** A load test result chosen for costing. */
export interface OperatingPoint {
  readonly at: LoadSettings;
  readonly path: string;
  /** Why this one: "highest load at which every latency budget holds", "declared", "the only one". */
  readonly why: string;
}

/** The same deployment as it was at the baseline, with this run's prices and assumptions. */
export interface Before {
  /** Another name than now where the deployment was renamed. */
  readonly name: string;
  readonly model: string | null;
  readonly candidate: Candidate | null;
  readonly measures: ReadonlyMap<string, Quantity>;
  readonly served: Served | null;
}

/** Which way a difference of two policies goes. */
export type PolicyChangeKind = "loosened" | "tightened" | "restated" | "assumed" | "declared" | "dropped";

/** One difference of the change's policy from the base's, in the user's terms. */
export interface PolicyDifference {
  readonly kind: PolicyChangeKind;
  readonly text: string;
  /** What came or went as a whole, such as the price of one model. */
  readonly entry?: { readonly of: string; readonly name: string };
}

/** What the run is compared with. */
export interface BaselineUsed {
  readonly source: "none" | "artifact" | "commit" | "path" | "frontier";
  /** The commit, 40 hex digits. */
  readonly sha: string | null;
  /** Why this one, or why none: a sentence without its full stop. */
  readonly why: string;
  /** The branch that the commit is of, where the event says. */
  readonly branch?: string | null;
}

/** What a subject serves: the precision of its weights as they are loaded, and what that rests on. */
export interface Served {
  readonly precision: Precision;
  /** The artefact as it lies in its files, before a flag quantizes it at load; null: nothing was read of it. */
  readonly artefact: { readonly path: string; readonly precision: Precision; readonly kvShape: KvShape | null } | null;
  /** Why an artefact that the policy names was not read; a sentence without its full stop. */
  readonly unread: string | null;
  /** What names a precision, and which: `models."chat".precision says w8a8`. */
  readonly claims: readonly string[];
  /** How it is started, where its manifests say so. */
  readonly launch: {
    readonly path: string;
    /** Flags that decide, in words; empty where none does. */
    readonly says: string;
    /** The longest sequence, and on how many devices the weights are split. */
    readonly maxContext: number | null;
    readonly tensorParallel: number | null;
    readonly pipelineParallel: number | null;
    /** Share of a device's memory that it takes. */
    readonly memoryUtilization: number | null;
  } | null;
  readonly accelerator: { readonly name: string; readonly by: string } | null;
  /** What its manifests start instead of its model, or cannot agree on. */
  readonly issue: Issue | null;
}

/** How much of its reference's value a variant keeps of one measure. */
export interface Recovered {
  readonly measure: string;
  readonly value: Quantity;
  readonly reference: Quantity;
  /** value ÷ reference, or its inverse where lower is better; unrounded. Unknown: why it cannot be told. */
  readonly share: number | Unknown;
  /** When the reference was measured, ISO date; null where its file does not say. */
  readonly measuredOn: string | null;
}

/** What is known of one model as a variant for a tier. */
export interface TierVariant {
  readonly model: string;
  readonly served: Served;
  /** Whether the tier's `precisions` take it; null: what is known does not tell. */
  readonly accepted: boolean | null;
  /** Grade A or B. */
  readonly proved: boolean;
  readonly evaluated: boolean;
  /** The least that it keeps over the tier's measures; null: not judged, or it has no reference; unknown: why. */
  readonly recovery: number | Unknown | null;
  readonly keeps: boolean | null;
  /** What it costs where the tier deploys its model, first minimized objective; null: nowhere. */
  readonly cost: { readonly measure: string; readonly value: Quantity } | null;
}

/** One full-precision model and one tier: which of its variants the tier has. */
export interface TierCell {
  readonly base: string;
  readonly tier: string;
  /** Deployments of the tier that serve the model or a variant of it. */
  readonly deployments: readonly string[];
  /** Whether the tier, or the model's `requires`, asks for a variant. */
  readonly required: boolean;
  /** The variant that satisfies the tier, the cheapest first; null: none does. */
  readonly best: TierVariant | null;
  /** All of the model's variants and the model itself, in the policy's order. */
  readonly variants: readonly TierVariant[];
}

/** One deployment, or one candidate where the policy declares no deployment, with all its numbers. */
export interface Subject {
  readonly name: string;
  readonly kind: "deployment" | "candidate";
  readonly declared: DeploymentDecl | null;
  /** The model's policy name, or the candidate's id. */
  readonly model: string | null;
  /** null when no evidence could be joined to the model. */
  readonly candidate: Candidate | null;
  readonly operatingPoint: OperatingPoint | null;
  /** Every measure that a rule, an objective or a report needs; absent keys were not asked for. */
  readonly measures: ReadonlyMap<string, Quantity>;
  readonly standing: Standing | null;
  readonly issues: readonly Issue[];
  readonly served: Served;
  /** Against its reference, of each measure that its tier asks for; empty where it is no variant. */
  readonly recovery: readonly Recovered[];
  /** null: it is new, or there is nothing to compare with. */
  readonly before: Before | null;
  /** As it was at the last release, where a budget asks for that. */
  readonly released: Before | null;
  /** The same deployment with another measured candidate in its place, for hints and charts. */
  readonly alternatives: readonly Subject[];
}

/** Facts about a measure after policy, tool and table were asked, in DESIGN 3.4's order. */
export interface MeasureInfo {
  readonly name: string;
  readonly unit: string | null;
  readonly goal: Goal | null;
  readonly range: readonly [number, number] | null;
  readonly minN: number | null;
}

/** A frontier as judged: what is declared, what was measured, what the change proposes. */
export interface FrontierView {
  readonly rule: FrontierRule;
  readonly objectives: readonly (Objective & { readonly info: MeasureInfo; readonly tau: Amount })[];
  readonly measured: readonly {
    readonly id: string;
    readonly subject: string | null;
    readonly values: readonly number[];
    readonly status: FrontierStatus;
    /** At the baseline; null where nobody knows. */
    readonly before: readonly number[] | null;
  }[];
  /** Points that extend the declared frontier. */
  readonly proposed: readonly { readonly id: string; readonly values: readonly number[] }[];
  /** Declared points that another declared point strictly dominates. */
  readonly declaredDominated: readonly { readonly point: DeclaredPoint; readonly by: string }[];
  /** Of the declared set against its own nadir; null where it is not defined. */
  readonly hypervolume: number | null;
}

export interface WaiverUse {
  readonly index: number;
  readonly used: boolean;
  readonly expired: boolean;
  readonly daysLeft: number;
}

/** The whole of what one run decided: what every report is made from. */
export interface Judgement {
  readonly toolVersion: string;
  /** ISO date: the one date that enters (DESIGN 2). */
  readonly judgedOn: string;
  readonly policy: Policy;
  readonly verdict: Verdict;
  readonly blocked: boolean;
  readonly failOn: "fail" | "warn" | "never";
  readonly subjects: readonly Subject[];
  /** Measured and not deployed. */
  readonly undeployed: readonly Candidate[];
  readonly findings: readonly Finding[];
  readonly frontiers: readonly FrontierView[];
  readonly files: readonly EvidenceFile[];
  /** By path: of whom a file speaks. */
  readonly shares?: ReadonlyMap<string, FileShare>;
  readonly prices: readonly PriceUsed[];
  readonly assumptions: readonly Assumption[];
  readonly waivers: readonly WaiverUse[];
  readonly measures: ReadonlyMap<string, MeasureInfo>;
  readonly baseline: BaselineUsed;
  /** Whose policy judged, in words, and what the change does to it. */
  readonly judgedBy: string;
  readonly policyChanges: readonly PolicyDifference[];
  /** Deployments of the baseline that are gone. */
  readonly removed: readonly Subject[];
  /** Models × tiers; empty where the policy declares no tiers. */
  readonly tiers: readonly TierCell[];
}

/** Of whom one file speaks: candidates with how many readings each got, and readings that name no model. */
export interface FileShare {
  readonly candidates: readonly { readonly id: string; readonly readings: number }[];
  readonly nobody: number;
  /** Known names that are near to the file's path, where it has readings of nobody. */
  readonly near: readonly string[];
}

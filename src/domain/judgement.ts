import type { Candidate, EvidenceFile, Goal, LoadSettings } from "./evidence.ts";
import type { Amount, DeclaredPoint, DeploymentDecl, FrontierRule, Objective, Policy } from "./policy.ts";
import type { Quantity } from "./quantity.ts";
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
}

/** Of whom one file speaks: candidates with how many readings each got, and readings that name no model. */
export interface FileShare {
  readonly candidates: readonly { readonly id: string; readonly readings: number }[];
  readonly nobody: number;
  /** Known names that are near to the file's path, where it has readings of nobody. */
  readonly near: readonly string[];
}

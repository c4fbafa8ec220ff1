import type { EvidenceFile, Reading } from "../../src/domain/evidence.ts";
import type { FrontierView, Judgement, MeasureInfo, Subject } from "../../src/domain/judgement.ts";
import { MEASURES } from "../../src/domain/measures.ts";
import type { DeclaredPoint, FrontierRule } from "../../src/domain/policy.ts";
import { known, type Quantity, unknown } from "../../src/domain/quantity.ts";
import { type Finding, finding } from "../../src/domain/rules.ts";
import { NOTHING_SERVED } from "../../src/subjects/served.ts";
import { deploymentOf, policyOf, waiverOf } from "../support/policy.ts";

/** Judgements as the gate makes them, of hand-made numbers. */

export const POLICY = ".github/pareto-gate.yml";
export const COST = "inference_cost_per_1k_usd";
export const ACCURACY = "mmlu/acc";

export const at = (line: number) => ({ path: POLICY, line, column: 5 });

export function infoOf(name: string): MeasureInfo {
  const facts = MEASURES.get(name);
  if (facts) return { name, unit: facts.unit, goal: facts.goal, range: facts.range, minN: null };
  return { name, unit: "ratio", goal: "maximize", range: [0, 1], minN: null };
}

/** A judgement with nothing in it but what a test names. */
export function judgementOf(parts: Partial<Judgement> = {}): Judgement {
  return {
    toolVersion: "0.1.0",
    judgedOn: "2026-11-24",
    policy: policyOf(),
    verdict: "pass",
    blocked: false,
    failOn: "fail",
    subjects: [],
    undeployed: [],
    findings: [],
    frontiers: [],
    files: [],
    prices: [],
    assumptions: [],
    waivers: [],
    measures: new Map([COST, ACCURACY, "monthly_cost_usd", "latency_p95_ms"].map((name) => [name, infoOf(name)])),
    baseline: { source: "none", sha: null, why: "no baseline on a terminal" },
    judgedBy: "working tree",
    policyChanges: [],
    removed: [],
    tiers: [],
    ...parts,
  };
}

/** A deployment whose numbers are given; a plain number is known. */
export function subjectOf(
  name: string,
  measures: Readonly<Record<string, number | Quantity>>,
  parts: Partial<Subject> = {},
): Subject {
  const values = Object.entries(measures).map(([measure, value]): [string, Quantity] => [
    measure,
    typeof value === "number" ? quantityOf(measure, value, name) : value,
  ]);
  return {
    name,
    kind: "deployment",
    declared: deploymentOf(name, { tier: "realtime" }),
    model: `${name}-model`,
    candidate: null,
    operatingPoint: null,
    measures: new Map(values),
    standing: null,
    issues: [],
    served: NOTHING_SERVED,
    recovery: [],
    before: null,
    released: null,
    alternatives: [],
    ...parts,
  };
}

function quantityOf(measure: string, value: number, of: string): Quantity {
  const { unit } = infoOf(measure);
  if (unit === "USD") {
    const formula =
      measure === COST ? "1,000 × $1.006 / h ÷ (0.61 requests/s × 3,600 s)" : "2 replicas × $1.006 / h × 730 h";
    const origins = [{ text: "g5.xlarge $1.006 / h (policy, 2026-11-01)", as_of: "2026-11-01" }];
    return known(value, unit, { basis: "replica_hours", formula, origins });
  }
  const isEvaluation = measure === ACCURACY;
  const path = `${isEvaluation ? "evals" : "loadtest"}/${of}.json`;
  const origins = [{ text: path, path, pointer: isEvaluation ? "/results/mmlu/acc,none" : `/${measure}` }];
  return known(value, unit, isEvaluation ? { n: 14042, stderr: 0.0039, origins } : { origins });
}

type Coordinates = readonly [string, number, number];

export function pointOf([model, accuracy, cost]: Coordinates, parts: Partial<DeclaredPoint> = {}): DeclaredPoint {
  return {
    model,
    values: new Map([
      ["accuracy", accuracy],
      ["cost", cost],
    ]),
    ...{ n: null, stderr: null, asOf: null, source: null, basis: null },
    location: at(12),
    ...parts,
  };
}

/** The main frontier of accuracy and cost: points as `[model, accuracy, cost]`. */
export function viewOf(declared: readonly Coordinates[] | null, parts: Partial<FrontierView> = {}): FrontierView {
  const objectives = [
    { name: "accuracy", measure: ACCURACY, goal: "maximize" as const, tolerance: null, location: at(4) },
    { name: "cost", measure: COST, goal: "minimize" as const, tolerance: null, location: at(5) },
  ];
  const rule: FrontierRule = {
    name: "",
    deployments: null,
    objectives,
    points: declared?.map((one) => pointOf(one)) ?? null,
    location: at(7),
  };
  return {
    rule,
    objectives: objectives.map((one) => ({
      ...one,
      info: infoOf(one.measure),
      tau: one.name === "cost" ? { kind: "percent", value: 2 } : { kind: "absolute", value: 0.005 },
    })),
    measured: [],
    proposed: [],
    declaredDominated: [],
    hypervolume: null,
    ...parts,
  };
}

const DECLARED: readonly Coordinates[] = [
  ["llama-3.1-8b-w4a16", 0.662, 0.071],
  ["llama-3.1-8b-w8a8", 0.679, 0.094],
  ["llama-3.1-70b-fp8", 0.823, 0.31],
];

const READING: Reading = {
  ...{ model: "m", variant: null, measure: ACCURACY, value: 0.684, unit: "ratio", stderr: null, n: 14042, at: null },
  pointer: "/results/mmlu/acc,none",
};

const GOOD_FILE = {
  format: "lm-eval" as const,
  formatVersion: "0.4.9",
  readings: [READING],
  unusable: [],
  usage: [],
  facts: {},
  problems: [],
  measuredAt: "2026-11-20T08:00:00Z",
};

const fileOf = (path: string): EvidenceFile => ({
  path,
  size: 1000,
  sha256: "a".repeat(64),
  evidence: GOOD_FILE,
  outcome: "read",
  entry: 0,
  why: null,
});

/** One deployment of two is dominated and too dear, the other extends the frontier, a waiver is at work. */
export function oneFails(): Judgement {
  const chat = subjectOf(
    "chat",
    { monthly_cost_usd: 5484.2, [COST]: 0.457, [ACCURACY]: 0.684, latency_p95_ms: 734.2 },
    {
      model: "llama-3.1-70b-bf16",
      operatingPoint: {
        at: { concurrency: 8 },
        path: "loadtest/chat.json",
        why: "highest load at which every latency budget holds",
      },
      standing: {
        family: "",
        status: "dominated",
        dominatedBy: ["llama-3.1-70b-fp8"],
        gap: [
          { objective: "cost", needed: 0.31, strict: false, current: 0.457 },
          { objective: "accuracy", needed: 0.818, strict: false, current: 0.684 },
        ],
      },
    },
  );
  const search = subjectOf(
    "search",
    { monthly_cost_usd: 310.45, [COST]: 0.066, [ACCURACY]: 0.664, latency_p95_ms: 88.4 },
    { model: "llama-3.1-8b-int4", standing: { family: "", status: "extends", dominatedBy: [], gap: [] } },
  );
  const about = (one: Subject) => ({ subject: one.name, model: one.model });
  return judgementOf({
    verdict: "fail",
    blocked: true,
    policy: policyOf({
      path: POLICY,
      waivers: [waiverOf({ deployment: "chat", measure: "monthly_cost_usd", cap: 6500, until: "2026-12-15" })],
    }),
    subjects: [chat, search],
    frontiers: [
      viewOf(DECLARED, {
        measured: [
          { id: "llama-3.1-70b-bf16", subject: "chat", values: [0.684, 0.457], status: "dominated", before: null },
          { id: "llama-3.1-8b-int4", subject: "search", values: [0.664, 0.066], status: "extends", before: null },
        ],
        proposed: [{ id: "llama-3.1-8b-int4", values: [0.664, 0.066] }],
      }),
    ],
    findings: [
      finding("budget/max", "fail", `"chat": ${COST} is $0.457, $0.157 above the limit of $0.300`, {
        ...about(chat),
        measure: COST,
        value: 0.457,
        limit: 0.3,
        unit: "USD",
        location: at(14),
        hint: 'at most $0.300; "llama-3.1-8b-w8a8" would pass (accuracy 67.9 %, cost $0.094)',
      }),
      finding(
        "frontier/dominated",
        "fail",
        '"chat" is dominated: "llama-3.1-70b-fp8" is 13.9 pt better on accuracy (82.3 % against 68.4 %) and $0.147 cheaper on cost ($0.310 against $0.457) [declared without n or date]',
        {
          ...about(chat),
          location: at(7),
          hint: "cost at most $0.310 (−$0.147) with all else as it is, or accuracy at least 81.8 % (+13.4 pt) with all else as it is",
        },
      ),
      finding("budget/max", "warn", '"chat": monthly_cost_usd is $5,484, $484 above the limit of $5,000', {
        ...about(chat),
        measure: "monthly_cost_usd",
        value: 5484.2,
        limit: 5000,
        unit: "USD",
        location: at(15),
        hint: "at most $5,000",
        waiver: { index: 0, reason: "launch week", until: "2026-12-15" },
      }),
      finding(
        "cost/assumed-hardware",
        "warn",
        '"search": loadtest/search.json does not say on what it ran, taken for g5.xlarge',
        {
          ...about(search),
          hint: "write results[].hardware for these files",
        },
      ),
      finding("frontier/dominated", "pass", '"search" extends the declared frontier', {
        ...about(search),
        location: at(7),
      }),
      ...[chat, search].map((one) =>
        finding("budget/max", "pass", `"${one.name}": latency_p95_ms is within the limit of 900 ms`, {
          ...about(one),
          measure: "latency_p95_ms",
          location: at(16),
        }),
      ),
    ],
    files: [fileOf("evals/chat.json"), fileOf("evals/search.json")],
    prices: [
      {
        kind: "instance",
        id: "g5.xlarge",
        text: "$1.006 / h",
        source: "policy",
        asOf: "2026-11-01",
        usedBy: ["chat", "search"],
      },
    ],
    assumptions: [
      { subject: "search", text: "the load test of loadtest/search.json ran on g5.xlarge" },
      { subject: null, text: "a month has 730 h" },
    ],
    waivers: [{ index: 0, used: true, expired: false, daysLeft: 21 }],
  });
}

/** `count` deployments on or behind the frontier; every one whose index `breaks` picks is too dear. */
export function many(count: number, breaks: (index: number) => boolean): Judgement {
  const declared: Coordinates[] = DECLARED.map((one) => one);
  const subjects = Array.from({ length: count }, (_, index) => {
    const bad = breaks(index);
    const cost = 0.08 + (index % 10) * 0.02 + (bad ? 0.3 : 0);
    return subjectOf(
      `service-${String(index).padStart(3, "0")}`,
      { monthly_cost_usd: 400 + index * 13.37, [COST]: cost, [ACCURACY]: 0.67 + (index % 7) * 0.01 },
      {
        model: index % 3 === 0 ? "llama-3.1-8b-w8a8" : "llama-3.1-70b-fp8",
        standing: {
          family: "",
          status: bad ? "dominated" : "on",
          dominatedBy: bad ? ["llama-3.1-70b-fp8"] : [],
          gap: bad ? [{ objective: "cost", needed: 0.31, strict: false, current: cost }] : [],
        },
      },
    );
  });
  const findings = subjects.map((one, index): Finding => {
    const place = { subject: one.name, model: one.model, measure: COST, location: at(14), limit: 0.3, unit: "USD" };
    return breaks(index)
      ? finding("budget/max", "fail", `"${one.name}": ${COST} is $0.412, $0.112 above the limit of $0.300`, {
          ...place,
          hint: "at most $0.300; no measured candidate satisfies every rule here (4 tried)",
        })
      : finding("budget/max", "pass", `"${one.name}": ${COST} is within the limit of $0.300`, place);
  });
  const failing = findings.some((one) => one.outcome === "fail");
  return judgementOf({
    verdict: failing ? "fail" : "pass",
    blocked: failing,
    subjects,
    findings,
    frontiers: [
      viewOf(declared, {
        measured: subjects.map((one) => ({
          id: one.model ?? "",
          subject: one.name,
          values: [numberOf(one, ACCURACY), numberOf(one, COST)],
          status: one.standing?.status ?? "unknown",
          before: null,
        })),
      }),
    ],
    files: subjects.map((one) => fileOf(`evals/${one.name}.json`)),
  });
}

function numberOf(subject: Subject, measure: string): number {
  const value = subject.measures.get(measure);
  return value?.known ? value.value : Number.NaN;
}

/** Evaluation results without a load test and without a price. */
export function allUnknown(): Judgement {
  const price = unknown(
    "cost/unknown-price",
    'nobody states a price of instance "g9.huge"',
    "write prices.instances.g9.huge: { usd_per_hour: … }",
  );
  const missing = unknown(
    "evidence/missing",
    "no file has mmlu/acc of it (read: evals/other.json)",
    "add its evaluation to results",
  );
  const names = ["chat", "search", "triage"];
  const subjects = names.map((name) =>
    subjectOf(
      name,
      { monthly_cost_usd: price, [COST]: price, [ACCURACY]: missing },
      {
        model: name === "triage" ? null : `${name}-model`,
        standing: { family: "", status: "unknown", dominatedBy: [], gap: [] },
      },
    ),
  );
  return judgementOf({
    verdict: "inconclusive",
    blocked: true,
    subjects,
    frontiers: [viewOf(DECLARED)],
    findings: subjects.flatMap((one) =>
      (
        [
          [COST, price],
          [ACCURACY, missing],
        ] as const
      ).map(([measure, lacking]) =>
        finding(lacking.rule, "unknown", `"${one.name}": ${lacking.reason}`, {
          subject: one.name,
          model: one.model,
          measure,
          hint: lacking.hint,
          location: at(measure === COST ? 5 : 4),
          neededBy: ["frontier/dominated"],
        }),
      ),
    ),
    files: [fileOf("evals/other.json")],
  });
}

/** Globs that match one file, which no reader knows. */
export function nothingFound(): Judgement {
  return judgementOf({
    verdict: "inconclusive",
    blocked: true,
    findings: [
      finding(
        "evidence/missing",
        "unknown",
        'no file gave a reading: "evals/**/*.json" matches 1 file, and no reader knows it',
        {
          location: at(2),
          hint: "look with pareto-gate inspect evals/notes.json",
        },
      ),
    ],
    files: [
      {
        path: "evals/notes.json",
        size: 12,
        sha256: null,
        evidence: null,
        outcome: "skipped",
        entry: 0,
        why: "no reader knows it",
      },
    ],
  });
}

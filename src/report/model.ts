import { money } from "../domain/format.ts";
import type { Report, ReportFinding } from "../domain/generated/report.ts";
import type { FileShare, Judgement } from "../domain/judgement.ts";
import { isCost } from "../domain/measures.ts";
import { known, type Quantity, unknown } from "../domain/quantity.ts";
import type { Finding } from "../domain/rules.ts";
import { sumOf } from "../domain/sum.ts";
import { changeOf, deltaOf, sumDelta } from "./deltas.ts";
import { labelOf, printedSum, tidy } from "./format.ts";
import { frontierOf } from "./frontiers.ts";
import { precisionOf, showsPrecision } from "./precision.ts";
import { named } from "./sections.ts";
import { costFacts, readingsOf } from "./stored.ts";
import { infoOf, OUTCOMES, subjectOf, undeployedOf } from "./subjects.ts";
import { cellsOf } from "./tiers.ts";
import { countsOf, headline, objectivesLine, sentenceCase } from "./words.ts";

const MONTHLY = "monthly_cost_usd";
const MOST_COLUMNS = 4;

/** All words and numbers that any form of the report shows (DESIGN 3.6). Same judgement, same report. */
export function reportOf(judgement: Judgement): Report {
  const { totals, printed } = totalsOf(judgement);
  const subjects = judgement.subjects.map((one) => ({
    ...subjectOf(one, judgement, printed.get(one.name) ?? new Map()),
    precision: precisionOf(one, judgement),
  }));
  const deployments = subjects.filter((one) => one.kind === "deployment");
  return {
    schema_version: "1",
    tool: { name: "pareto-gate", version: judgement.toolVersion },
    judged_on: judgement.judgedOn,
    verdict: judgement.verdict,
    blocked: judgement.blocked,
    fail_on: judgement.failOn,
    summary: summaryOf(judgement, totals),
    policy: {
      path: judgement.policy.path,
      source: judgement.judgedBy,
      digest: judgement.policy.digest,
      changes: judgement.policyChanges.map(({ kind, text }) => ({ kind, text })),
    },
    baseline: baselineOf(judgement),
    deployments,
    candidates: [
      ...subjects.filter((one) => one.kind === "candidate"),
      ...judgement.undeployed.map((one) => undeployedOf(one, judgement)),
    ],
    removed: judgement.removed.map(({ name, model, measures }) => {
      const cost = measures.get(MONTHLY);
      const value = cost?.known ? cost.value : null;
      return {
        name,
        model,
        monthly_cost_usd: value === null ? null : tidy(value),
        text: value === null ? null : money(value),
      };
    }),
    tiers: cellsOf(judgement),
    totals,
    findings: findingsOf(judgement),
    frontiers: told(judgement).map((view) => frontierOf(view, judgement)),
    ...evidenceOf(judgement),
    prices: judgement.prices.map(({ kind, id, text, source, asOf, usedBy }) => ({
      ...{ kind, id, text, source },
      as_of: asOf,
      used_by: [...usedBy],
      only_here: judgement.policyChanges.some(
        ({ kind: way, entry }) => way === "declared" && entry?.of === DECLARED[kind] && entry.name === id,
      ),
    })),
    assumptions: judgement.assumptions.map(({ subject, text }) => ({ subject, text })),
    waivers: waiversOf(judgement),
    readings: readingsOf(judgement),
  };
}

/** Where the policy declares a price of this kind. */
const DECLARED = { instance: "instances", tokens: "tokens" } as const;

function baselineOf({ baseline: { source, sha, why, branch } }: Judgement): Report["baseline"] {
  return { source, sha, why, branch: branch ?? null };
}

/** More frontiers than anybody looks at; a policy cannot declare so many. */
const MOST_FRONTIERS = 100;

/** All that are declared; of what the baseline measured for each deployment, those where something is to be seen. */
function told(judgement: Judgement): Judgement["frontiers"] {
  const moved = new Set(judgement.subjects.filter((one) => hasMoved(one, judgement)).map((one) => one.name));
  return judgement.frontiers
    .filter(({ rule: { measuredFor } }) => typeof measuredFor !== "string" || moved.has(measuredFor))
    .slice(0, MOST_FRONTIERS);
}

function hasMoved(subject: Judgement["subjects"][number], judgement: Judgement): boolean {
  const { status } = subject.standing ?? {};
  return changeOf(subject, judgement)?.kind !== "same" || status === "dominated" || status === "unknown";
}

/** The report as a file: the same bytes for the same judgement. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

function summaryOf(judgement: Judgement, totals: Report["totals"]): Report["summary"] {
  const noun = judgement.subjects.some((one) => one.kind === "deployment") ? "deployment" : "candidate";
  return {
    headline: headline(judgement, noun),
    objectives: objectivesLine(judgement, totals),
    columns: columnsOf(judgement).map((measure) => ({ measure, label: labelOf(measure) })),
    counts: countsOf(judgement.findings),
    noise: judgement.findings.some((one) => one.outcome === "pass" || one.outcome === "fail")
      ? "No error bars yet: thresholds compare bare values"
      : null,
    noun,
    precision: showsPrecision(judgement),
  };
}

/** Money first: the monthly cost where there is one, the objectives, and without objectives what budgets limit. */
function columnsOf({ subjects, frontiers, policy }: Judgement): string[] {
  const monthly = subjects.some((one) => one.measures.get(MONTHLY)?.known) ? [MONTHLY] : [];
  const objectives = frontiers.flatMap((view) => view.objectives.map((one) => one.measure));
  const budgeted = policy.budgets.map((one) => one.measure);
  const wanted = (objectives.length > 0 ? objectives : budgeted).filter((measure) =>
    subjects.some((one) => one.measures.has(measure)),
  );
  const ordered = [...wanted.filter(isCost), ...wanted.filter((measure) => !isCost(measure))];
  return [...new Set([...monthly, ...ordered])].slice(0, MOST_COLUMNS);
}

function totalsOf(judgement: Judgement) {
  const { subjects } = judgement;
  const deployments = subjects.filter((one) => one.kind === "deployment");
  const parts = deployments.flatMap(({ name, measures }) => {
    const value = measures.get(MONTHLY);
    return value?.known ? [{ name, value: value.value }] : [];
  });
  const lacking = deployments.filter((one) => !one.measures.get(MONTHLY)?.known).map((one) => one.name);
  const sumKnown = parts.length > 0 ? tidy(sumOf(parts.map((part) => part.value))) : null;
  const sum = printedSum(parts.map((part) => part.value));
  const printed = new Map(parts.map((part, index) => [part.name, new Map([[MONTHLY, sum.parts[index] ?? ""]])]));
  const totals: Report["totals"] = {
    monthly_cost_usd: lacking.length === 0 ? sumKnown : null,
    known_monthly_cost_usd: sumKnown,
    text: sumKnown === null ? null : sum.total,
    unknown_parts: lacking,
    ...totalBefore(judgement, lacking.length === 0 ? sumKnown : null, lacking.length === 0 ? sum.total : null),
  };
  return { totals, printed };
}

/** All deployments of the baseline, those that are gone included. */
function totalBefore(
  judgement: Judgement,
  now: number | null,
  printed: string | null,
): Pick<Report["totals"], "baseline_monthly_cost_usd" | "delta"> {
  const { subjects, removed, baseline } = judgement;
  if (baseline.source === "none") return { baseline_monthly_cost_usd: null, delta: null };
  const parts = [...subjects.flatMap((one) => one.before ?? []), ...removed].map(({ name, measures }) => ({
    name,
    value: measures.get(MONTHLY),
  }));
  const lacking = parts.filter(({ value }) => !value?.known).map(({ name }) => `"${name}"`);
  const sum = lacking.length > 0 ? null : tidy(sumOf(parts.map(({ value }) => (value?.known ? value.value : 0))));
  const lack = (names: string): Quantity => unknown("baseline/missing", `the cost of ${names} is unknown`);
  const delta = deltaOf(
    now === null ? lack("a deployment") : known(now, "USD"),
    sum === null ? lack(named(lacking, 3, ", ")) : known(sum, "USD"),
    infoOf(MONTHLY, judgement),
  );
  const text = printed === null || sum === null ? delta.text : sumDelta(printed, money(sum), delta.text);
  return { baseline_monthly_cost_usd: sum, delta: { ...delta, text } };
}

/** Fails first, then unknown, warn, pass; then as judged. */
function findingsOf({ findings }: Judgement): ReportFinding[] {
  return OUTCOMES.flatMap((outcome) => findings.filter((one) => one.outcome === outcome).map(findingOf));
}

function findingOf(one: Finding): ReportFinding {
  return {
    rule: one.rule,
    outcome: one.outcome,
    subject: one.subject,
    model: one.model,
    message: sentenceCase(one.message),
    measure: one.measure,
    value: one.value === null ? null : tidy(one.value),
    limit: one.limit === null ? null : tidy(one.limit),
    unit: one.unit,
    location: one.location && { path: one.location.path, line: one.location.line, column: one.location.column },
    hint: one.hint,
    needed_by: [...one.neededBy],
    policy: one.policy ?? null,
    waiver: one.waiver && { index: one.waiver.index, reason: one.waiver.reason, until: one.waiver.until },
  };
}

function evidenceOf({ files, shares }: Judgement): Pick<Report, "evidence" | "skipped"> {
  return {
    evidence: files.flatMap(({ path, sha256, evidence }) =>
      evidence === null
        ? []
        : [
            {
              path,
              format: evidence.format,
              format_version: evidence.formatVersion,
              sha256,
              readings: evidence.readings.length,
              ...sharesOf(shares?.get(path)),
              measured_at: evidence.measuredAt,
              problems: [...evidence.problems],
              origin: "workspace",
              facts: costFacts(evidence.facts),
            },
          ],
    ),
    skipped: files.flatMap(({ path, evidence, outcome, why }) =>
      evidence === null ? [{ path, outcome: outcome === "unreadable" ? outcome : ("skipped" as const), why }] : [],
    ),
  };
}

function sharesOf(share: FileShare | undefined) {
  if (!share) return {};
  const { candidates, nobody, near } = share;
  return { candidates: [...candidates], ...(nobody === 0 ? {} : { nobody: { readings: nobody, near: [...near] } }) };
}

function waiversOf({ waivers, policy }: Judgement): Report["waivers"] {
  return waivers.flatMap(({ index, used, expired, daysLeft }) => {
    const declared = policy.waivers.find((one) => one.index === index);
    if (!declared) return [];
    const { rule, deployment, model, tier, measure, cap, reason, owner, until } = declared;
    return [
      { index, rule, deployment, model, tier, measure, cap, reason, owner, until, used, expired, days_left: daysLeft },
    ];
  });
}

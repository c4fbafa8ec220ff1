import { show, whole } from "../domain/format.ts";
import type { Report, ReportFinding, ReportSubject } from "../domain/generated/report.ts";
import type { Outcome } from "../domain/rules.ts";
import { plainDecimal } from "./format.ts";

/** What more than one form of the report says, in plain words; each form escapes for itself. */

/** Up to so many subjects are all listed; of more only those that do not pass. */
const ALL_LISTED = 12;
const MOST_LISTED = 40;

/** The subjects of the table, and what is said of the rest. */
export function shownSubjects(report: Report): {
  readonly rows: readonly ReportSubject[];
  readonly rest: string | null;
} {
  const judged = [...report.deployments, ...report.candidates].filter((one) => one.judged);
  const compared = judged.some((one) => one.change !== null);
  const idle = (one: ReportSubject) => one.outcome === "pass" && (one.change === null || one.change.kind === "same");
  const wanted = judged.length <= ALL_LISTED && !compared ? judged : judged.filter((one) => !idle(one));
  const rows = (wanted.length === 0 ? judged : wanted).slice(0, wanted.length === 0 ? ALL_LISTED : MOST_LISTED);
  const left = judged.filter((one) => !rows.includes(one));
  const passing = left.filter((one) => one.outcome === "pass").length;
  const others = left.length - passing;
  const noun = (count: number) => `${whole(count)} more ${report.summary.noun}${count === 1 ? "" : "s"}`;
  const says = [
    ...(passing > 0 ? [`${noun(passing)} ${passesUnchanged(passing, compared)}.`] : []),
    ...(others > 0 ? [`${noun(others)} ${others === 1 ? "does" : "do"} not pass; all are in the report's JSON.`] : []),
  ];
  return { rows, rest: says.length > 0 ? says.join(" ") : null };
}

function passesUnchanged(count: number, compared: boolean): string {
  const passes = count === 1 ? "passes" : "pass";
  return compared ? `${count === 1 ? "is" : "are"} unchanged and ${passes}` : passes;
}

/** What is listed of each outcome, under which title. */
export const TITLES: readonly { readonly outcome: Outcome; readonly title: (blocked: boolean) => string }[] = [
  { outcome: "fail", title: (blocked) => (blocked ? "What blocks it" : "What fails") },
  { outcome: "unknown", title: () => "What cannot be told" },
  { outcome: "warn", title: () => "Worth a look" },
];

/** How many checks of each rule pass, the most first. */
export function passingByRule({ findings }: Report): [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule, outcome } of findings) if (outcome === "pass") counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

const MENDABLE = new Set([
  "budget/max",
  "budget/min",
  "budget/increase",
  "budget/decrease",
  "frontier/dominated",
  "cost/capacity",
]);

/**
 * Findings that say the same of several subjects as one, which names them: forty deployments without a price are one
 * thing to do. The order is that of the first of each.
 */
export function gathered(findings: readonly ReportFinding[]): ReportFinding[] {
  const groups = new Map<string, { readonly says: string; readonly members: ReportFinding[] }>();
  for (const [index, one] of findings.entries()) {
    const opening = `"${one.subject ?? ""}": `;
    const says = one.message.startsWith(opening) ? one.message.slice(opening.length) : null;
    const { rule, hint, location, waiver } = one;
    const key = says === null ? String(index) : JSON.stringify([rule, says, hint, location, waiver]);
    const group = groups.get(key);
    if (group) group.members.push(one);
    else groups.set(key, { says: says ?? "", members: [one] });
  }
  return [...groups.values()].flatMap(({ says, members: [first, ...others] }) => {
    if (!first) return [];
    if (others.length === 0) return [first];
    const names = [first, ...others].map((one) => `"${one.subject}"`);
    return [{ ...first, message: `${named(names, MOST_NAMED, ", ")}: ${says}` }];
  });
}

/** What extends a frontier: the gate proposes it, people move it. A line for each family. */
export function proposalsOf({ frontiers }: Report): string[] {
  return frontiers.flatMap(({ name, proposed, objectives }) => {
    if (proposed.length === 0) return [];
    const points = proposed.map(({ id, values }, index) => {
      if (index >= MOST_NAMED) return id;
      const at = objectives.map(({ name: axis, unit, range }) => {
        const value = Object.hasOwn(values, axis) ? (values[axis] ?? Number.NaN) : Number.NaN;
        return `${axis} ${show(value, { unit, range: range as [number, number] | null })}`;
      });
      return `"${id}" (${at.join(", ")})`;
    });
    const main = name === "";
    const where = main ? "; `pareto-gate frontier --write` adds it, as does the report's frontier.yml" : "";
    return [`Proposed for the frontier${main ? "" : ` "${name}"`}: ${named(points)}${where}`];
  });
}

/** What would pass, or what to do; a waived finding is mended like a failing one. null without a hint. */
export function hintOf({ rule, outcome, hint, waiver }: ReportFinding): string | null {
  if (hint === null) return null;
  if ((outcome !== "fail" && waiver === null) || !MENDABLE.has(rule)) return `to do: ${hint}`;
  if (/^no measured candidate/.test(hint)) return hint;
  return `would pass: ${hint.replace(/" would pass \(/, '" (')}`;
}

/** The rule and the line that decided: `budget/max · .github/pareto-gate.yml:14`. */
export function placeOf({ rule, location, policy }: ReportFinding): string {
  const whose = policy === "base" ? ", as the base has it" : "";
  return location === null ? rule : `${rule} · ${location.path}:${location.line}${whose}`;
}

const MOST_NAMED = 5;

/** What the numbers rest on, a line each. */
export function footerOf(report: Report): string[] {
  return [
    `Pareto Gate ${report.tool.version} · judged on ${report.judged_on} · policy ${report.policy.path}`,
    ...comparedLines(report),
    evidenceLine(report),
    ...pricesLine(report),
    ...(report.assumptions.length > 0
      ? [
          `Assumed: ${named(report.assumptions.map((one) => (one.subject === null ? one.text : `"${one.subject}": ${one.text}`)))}`,
        ]
      : []),
    ...waiverLines(report),
  ];
}

/** With what the run compares, and by whose policy it judges, where that is not the working tree alone. */
export function comparedLines({ baseline, policy }: Report): string[] {
  return [
    ...(baseline.source === "none"
      ? []
      : [`Compared with ${SOURCES[baseline.source] ?? baseline.source}: ${baseline.why}`]),
    ...(policy.source === "working tree" ? [] : [`Judged by ${policy.source}`]),
  ];
}

const SOURCES: Readonly<Record<string, string>> = {
  artifact: "a stored report",
  commit: "the results committed at the baseline",
  path: "the named results",
  frontier: "the declared frontier",
};

export function filesOf(count: number): string {
  return `${whole(count)} ${count === 1 ? "file" : "files"}`;
}

function evidenceLine({ evidence, skipped }: Report): string {
  const left = skipped.length === 0 ? "" : `, ${filesOf(skipped.length)} not: ${named(skipped.map((one) => one.path))}`;
  return `Evidence: ${filesOf(evidence.length)} read${left}`;
}

/** The span of the prices' dates; one without a date is said. */
export function priceDates({ prices }: Report): string | null {
  const dates = prices.flatMap((one) => one.as_of ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (prices.length === 0) return null;
  if (first === undefined || last === undefined) return "prices without a date";
  return `prices of ${first === last ? first : `${first} to ${last}`}${dates.length < prices.length ? ", some without a date" : ""}`;
}

function pricesLine(report: Report): string[] {
  const dates = priceDates(report);
  if (dates === null) return [];
  const says = named(report.prices.map((one) => `"${one.id}" ${one.text} (${one.source})`));
  return [`${dates.charAt(0).toUpperCase()}${dates.slice(1)}: ${says}`];
}

/** Each exception with its reason, owner, end and cap. */
export function waiverLines({ waivers }: Report): string[] {
  return waivers.map(({ rule, deployment, model, tier, owner, until, days_left, used, expired, reason, ...over }) => {
    const left = expired
      ? `ended on ${until}`
      : `until ${until}, ${whole(days_left)} ${days_left === 1 ? "day" : "days"} left`;
    const target = `"${deployment ?? model ?? tier ?? ""}"`;
    const cap = over.cap === null ? "" : ` up to ${plainDecimal(over.cap)}`;
    const limit = over.measure === null ? "" : ` (${over.measure}${cap})`;
    return `Waiver of ${rule}${limit} for ${target}: ${reason} ("${owner}", ${left}${used ? "" : ", unused"})`;
  });
}

/** The first few, and how many there are beside them. */
export function named(names: readonly string[], most = MOST_NAMED, separator = "; "): string {
  const rest = names.length - most;
  return `${names.slice(0, most).join(separator)}${rest > 0 ? `${separator}and ${whole(rest)} more` : ""}`;
}

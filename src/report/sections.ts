import { whole } from "../domain/format.ts";
import type { Report, ReportFinding, ReportSubject } from "../domain/generated/report.ts";

import type { Outcome } from "../domain/rules.ts";

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
  const wanted = judged.length <= ALL_LISTED ? judged : judged.filter((one) => one.outcome !== "pass");
  const rows = (wanted.length === 0 ? judged : wanted).slice(0, wanted.length === 0 ? ALL_LISTED : MOST_LISTED);
  const left = judged.filter((one) => !rows.includes(one));
  const passing = left.filter((one) => one.outcome === "pass").length;
  const others = left.length - passing;
  const noun = (count: number) => `${whole(count)} more ${report.summary.noun}${count === 1 ? "" : "s"}`;
  const says = [
    ...(passing > 0 ? [`${noun(passing)} ${passing === 1 ? "passes" : "pass"}.`] : []),
    ...(others > 0 ? [`${noun(others)} ${others === 1 ? "does" : "do"} not pass; all are in the report's JSON.`] : []),
  ];
  return { rows, rest: says.length > 0 ? says.join(" ") : null };
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

const MENDABLE = new Set(["budget/max", "budget/min", "frontier/dominated", "cost/capacity"]);

/** How a hint begins: what would pass, or what to do. */
export function leadOf({ rule, outcome, hint }: ReportFinding): string {
  if (outcome === "fail" && MENDABLE.has(rule) && !/ would pass \(|^no measured/.test(hint?.split("; ")[0] ?? "")) {
    return "would pass: ";
  }
  return outcome === "fail" && MENDABLE.has(rule) ? "" : "to do: ";
}

/** The rule and the line that decided: `budget/max · .github/pareto-gate.yml:14`. */
export function placeOf({ rule, location }: ReportFinding): string {
  return location === null ? rule : `${rule} · ${location.path}:${location.line}`;
}

const MOST_NAMED = 5;

/** What the numbers rest on, a line each. */
export function footerOf(report: Report): string[] {
  return [
    `Pareto Gate ${report.tool.version} · judged on ${report.judged_on} · policy ${report.policy.path}`,
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
  return waivers.map(({ rule, deployment, model, tier, owner, until, days_left, used, expired, reason }) => {
    const left = expired
      ? `ended on ${until}`
      : `until ${until}, ${whole(days_left)} ${days_left === 1 ? "day" : "days"} left`;
    return `Waiver of ${rule} for "${deployment ?? model ?? tier ?? ""}": ${reason} ("${owner}", ${left}${used ? "" : ", unused"})`;
  });
}

/** The first few, and how many there are beside them. */
export function named(names: readonly string[], most = MOST_NAMED): string {
  const rest = names.length - most;
  return `${names.slice(0, most).join("; ")}${rest > 0 ? `; and ${whole(rest)} more` : ""}`;
}

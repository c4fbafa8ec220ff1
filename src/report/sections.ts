import { show, whole } from "../domain/format.ts";
import type { Report, ReportFinding } from "../domain/generated/report.ts";
import type { Outcome } from "../domain/rules.ts";
import { plainDecimal } from "./format.ts";

/** What more than one form of the report says, in plain words; each form escapes for itself. */

const POLICY_KINDS: readonly (readonly [Report["policy"]["changes"][number]["kind"], string])[] = [
  ["tightened", "Tightened, and judging already"],
  ["assumed", "Takes effect once merged"],
  ["declared", "Declared by this change alone"],
  ["dropped", "No longer declared"],
  ["restated", "Worded anew, judging the same"],
];

/** What the change does to the policy, a line for each kind; what it loosens are findings. */
export function policyLines({ policy, findings }: Report): string[] {
  const said = findings.some((one) => one.rule === "policy/loosened");
  const kinds = said ? POLICY_KINDS : [["loosened", "Loosened once merged"] as const, ...POLICY_KINDS];
  return kinds.flatMap(([kind, title]) => {
    const texts = policy.changes
      .filter((one) => one.kind === kind)
      .map((one) => one.text.replace(kind === "dropped" ? / dropped$/ : /$^/, ""));
    return texts.length === 0 ? [] : [`${title}: ${named(texts, MOST_CHANGES)}`];
  });
}

const MOST_CHANGES = 8;

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
  const whose = policy === null || policy === "both" || OWN.test(rule) ? "" : WHOSE[policy];
  return location === null ? rule : `${rule} · ${location.path}:${location.line}${whose}`;
}

const WHOSE = { base: ", as the base has it", head: ", as this change has it" } as const;
/** Rules of a policy's own lines: whose they are goes without saying. */
const OWN = /^(policy|waiver)\//;

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
  const ownerless = evidence.flatMap(({ path, nobody }) => (nobody ? [path] : []));
  const lost = ownerless.length === 0 ? "" : `; no model is named in ${named(ownerless)}`;
  return `Evidence: ${filesOf(evidence.length)} read${left}${lost}`;
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

import { type Budget, EVENTS, type MoveBudget, type Policy, type Selectors, type Waiver } from "../domain/policy.ts";
import { type Location, RULE_IDS, RULES, type RuleId } from "../domain/rules.ts";
import type { Entry, Fact, Side } from "./compare-entries.ts";
import type { RowKey } from "./compare-rows.ts";
import { sameAs, say, type Value } from "./compare-values.ts";

/** The rules that stand alone at the policy's top, one entry each. */
export function settings({ policy }: Side): Entry[] {
  const one = (label: string, key: RowKey, value: Value): Entry => ({
    id: label,
    label,
    summary: "",
    location: placeOf(policy, label),
    facts: [{ key, value }],
  });
  return [
    one("on_inconclusive", "on_inconclusive", policy.onInconclusive),
    one("on_missing_baseline", "on_missing_baseline", policy.onMissingBaseline),
    one("evidence", "evidence.max_age", days(policy.maxAgeDays)),
  ];
}

/** The severity that counts of every rule that one of the two policies names. */
export function severities({ policy, other }: Side): Entry[] {
  return RULE_IDS.filter((rule) => policy.severity.has(rule) || other.severity.has(rule)).map((rule) => ({
    id: rule,
    label: `severity ${rule}`,
    summary: "",
    location: placeOf(policy, `severity.${rule}`),
    facts: [{ key: "severity.*", value: policy.severity.get(rule) ?? fallback(rule, policy) }],
  }));
}

function fallback(rule: RuleId, policy: Policy): string {
  if (rule !== "baseline/missing") return RULES[rule].fallback;
  return policy.onMissingBaseline === "ignore" ? "off" : policy.onMissingBaseline;
}

export function events({ policy }: Side): Entry[] {
  return EVENTS.flatMap((name): Entry[] => {
    const rules = policy.events.get(name);
    if (!rules) return [];
    const facts: Fact[] = [
      { key: "event.waivers", value: rules.waivers },
      { key: "event.on_missing_baseline", value: rules.onMissingBaseline },
      { key: "event.on_inconclusive", value: rules.onInconclusive },
      { key: "event.max_age", value: days(rules.maxAgeDays) },
    ];
    return [{ id: name, label: `events.${name}`, summary: "", location: placeOf(policy, `events.${name}`), facts }];
  });
}

function days(value: number | null): Value {
  return value === null ? null : { kind: "days", value };
}

/** The place of a key that is no entry with a line of its own. */
export function placeOf({ path, places }: Policy, key: string): Location {
  return places?.get(key) ?? { path, line: 1, column: 1 };
}

const LIMITS = {
  max: ["budgets[].max", "budgets[].warn_at", "warn_at"],
  min: ["budgets[].min", "budgets[].warn_below", "warn_below"],
} as const;

/** One entry for each limit: a budget with `max` and `min` is two. */
export function limits({ policy }: Side): Entry[] {
  return policy.budgets.map((one) => {
    const [limit, warn, name] = LIMITS[one.kind];
    const warning = one.warn === null ? "" : `, ${name} ${say(one.warn, "")}`;
    return limited(one, one.kind, `${one.limit}${warning}`, [
      { key: limit, value: one.limit },
      { key: warn, value: one.warn },
      { key: "budgets[].against", value: one.against },
    ]);
  });
}

/** One entry for each limit on how far a measure may move. */
export function moves({ policy }: Side): Entry[] {
  return policy.moves.map((one) =>
    limited(one, `max_${one.kind}`, `${say(one.limit, "")} since ${one.since}`, [
      { key: `budgets[].max_${one.kind}.limit`, value: one.limit },
      { key: `budgets[].max_${one.kind}.since`, value: one.since },
    ]),
  );
}

/** The same measure and kind of limit; with other selectors it is the same budget only where there is no other. */
function limited(one: Budget | MoveBudget, kind: string, summary: string, facts: readonly Fact[]): Entry {
  const selectors = SELECTORS.map((name) => [name, one[name]] as const);
  const across = one.across ? "all" : null;
  const whom = [...selectors, ["across", across] as const].flatMap(([name, value]) =>
    value === null ? [] : [`${name} ${say(value, "")}`],
  );
  return {
    id: JSON.stringify([one.measure, kind, selectors.map(([, value]) => sameAs(value)), across]),
    kin: JSON.stringify([one.measure, kind]),
    label: one.measure + (whom.length === 0 ? "" : ` (${whom.join("; ")})`),
    summary: `${kind} ${summary}`,
    location: one.location,
    facts: [
      ...facts,
      { key: "budgets[].across", value: across },
      ...selectors.map(([name, value]): Fact => ({ key: `budgets[].${name}`, value })),
    ],
  };
}

const SELECTORS = ["deployments", "models", "tiers"] as const satisfies readonly (keyof Selectors)[];

/** Which way more credit lies: beyond a floor it is down. */
const CREDIT: Partial<Readonly<Record<RuleId, "up" | "down">>> = {
  "budget/max": "up",
  "budget/min": "down",
  "budget/increase": "up",
  "budget/decrease": "down",
};

export function waivers({ policy }: Side): Entry[] {
  return policy.waivers.map((one) => {
    const cap = one.cap === null ? "" : `, cap ${one.cap}`;
    return {
      id: JSON.stringify([one.rule, one.deployment, one.model, one.tier, one.measure]),
      label: `waiver of ${one.rule} for ${target(one)}${one.measure === null ? "" : ` on ${one.measure}`}`,
      summary: `until ${one.until}${cap}`,
      location: one.location,
      facts: [
        { key: "waivers[].cap", value: one.cap, looser: CREDIT[one.rule] },
        { key: "waivers[].until", value: one.until },
        { key: "waivers[].reason", value: one.reason },
        { key: "waivers[].owner", value: one.owner },
      ],
    };
  });
}

function target({ deployment, model, tier }: Waiver): string {
  return deployment !== null ? `"${deployment}"` : model !== null ? `model "${model}"` : `tier "${tier}"`;
}

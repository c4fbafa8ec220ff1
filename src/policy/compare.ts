import type { Policy } from "../domain/policy.ts";
import type { Location } from "../domain/rules.ts";
import * as assumptions from "./compare-assumptions.ts";
import { type Entry, type List, type Pair, pairsOf, type Section, type Side } from "./compare-entries.ts";
import * as frontiers from "./compare-frontiers.ts";
import { measures } from "./compare-measures.ts";
import { type Kind, ROWS, type Row } from "./compare-rows.ts";
import * as rules from "./compare-rules.ts";
import { tiers } from "./compare-tiers.ts";
import { sameAs, say, type Value } from "./compare-values.ts";
import { unitedModels } from "./compose-models.ts";

/** One difference of two policies, in one line of the user's terms. */
export interface Change {
  /** `monthly_cost_usd max 6000 → 9000`. Plain text without line breaks, with the policy's own numbers. */
  readonly text: string;
  /** Head's line where there is one, else base's. */
  readonly location: Location | null;
  readonly kind: Kind;
  /** What came or went as a whole: a number that rests on it can be marked. */
  readonly entry?: { readonly of: Declared; readonly name: string };
}

export type Declared = "results" | "models" | "deployments" | "instances" | "tokens";

export type PolicyChanges = Readonly<Record<List, readonly Change[]>>;

const rule = (entries: Section["entries"], appears: Section["appears"], vanishes: Section["vanishes"]): Section => ({
  kind: "rule",
  appears,
  vanishes,
  entries,
});
const assumed = (entries: Section["entries"], appears: Section["appears"]): Section => ({
  kind: "assumption",
  appears,
  vanishes: appears === "facts" ? "facts" : "assumed",
  entries,
});

/** All that two policies can differ in, in the order in which a reader wants it. */
const SECTIONS: Readonly<Record<string, Section>> = {
  limits: rule(rules.limits, "tightened", "loosened"),
  moves: rule(rules.moves, "tightened", "loosened"),
  tiers: rule(tiers, "tightened", "loosened"),
  families: rule(frontiers.families, "loosened", "loosened"),
  familyOrder: rule(frontiers.familyOrder, null, null),
  objectives: rule(frontiers.objectives, "loosened", "loosened"),
  points: rule(frontiers.points, "tightened", "loosened"),
  measures: rule(measures, "facts", "facts"),
  severities: rule(rules.severities, null, null),
  settings: rule(rules.settings, null, null),
  events: rule(rules.events, "facts", "facts"),
  waivers: rule(rules.waivers, "loosened", "tightened"),
  results: { kind: "subject", appears: "declaredOnlyHere", vanishes: "loosened", entries: assumptions.results },
  resultsOrder: { kind: "subject", appears: null, vanishes: null, entries: assumptions.resultsOrder },
  deployments: { kind: "subject", appears: "declaredOnlyHere", vanishes: "dropped", entries: assumptions.deployments },
  models: assumed(assumptions.models, "declaredOnlyHere"),
  aliases: assumed(assumptions.aliases, "facts"),
  hardware: assumed(assumptions.hardware, "declaredOnlyHere"),
  priceDay: assumed(assumptions.priceDay, "facts"),
  instances: assumed(assumptions.instances, "declaredOnlyHere"),
  tokens: assumed(assumptions.tokens, "declaredOnlyHere"),
};

const DECLARED: readonly Declared[] = ["results", "models", "deployments", "instances", "tokens"];

/**
 * Every difference between the policy that a change starts from and the one it brings (DESIGN 5, "Whose policy judges a
 * change"). `loosened`: rules that make passing easier, or of which nobody can tell; `tightened`: rules that only make it
 * harder; `restated`: rules' words, dates and what nothing is judged by; `assumed`: assumptions of what base has, which
 * count once merged; `declaredOnlyHere`: what only head declares; `dropped`: deployments that only base declares. What
 * head says of its subjects is judged as it stands and is no difference of policy. `canonical` is as for `compose`.
 */
export function compare(
  base: Policy,
  head: Policy,
  canonical: (name: string) => string = (name) => name,
): PolicyChanges {
  const sides = [side(base, head, "base"), side(head, base, "head")] as const;
  const changes = Object.entries(SECTIONS).flatMap(([name, section]) => {
    const [before, after] = sides.map(section.entries);
    return pairsOf(before ?? [], after ?? []).flatMap((pair) => differences(name, section, pair));
  });
  const all = [...changes, ...keptNames(base, head, canonical)];
  const of = (list: List): Change[] => once(all.flatMap((one) => (one.list === list ? [one.change] : [])));
  return {
    loosened: of("loosened"),
    tightened: of("tightened"),
    restated: of("restated"),
    assumed: of("assumed"),
    declaredOnlyHere: of("declaredOnlyHere"),
    dropped: of("dropped"),
  };
}

interface Listed {
  readonly list: List;
  readonly change: Change;
}

function side(policy: Policy, other: Policy, name: Side["side"]): Side {
  return { policy, other, side: name };
}

function differences(name: string, section: Section, [before, after]: Pair): Listed[] {
  const one = after ?? before;
  const mode = before === null ? section.appears : after === null ? section.vanishes : "facts";
  if (one === null || mode === null) return [];
  if (mode === "facts") return ofFacts(before, after, one);
  const declared = DECLARED.find((sort) => sort === name);
  const list = one.listed ?? mode;
  const verb = after === null ? " dropped" : list === "declaredOnlyHere" ? "" : " added";
  const text = line(`${one.label} ${one.summary}${verb}`);
  const entry = declared ? { entry: { of: declared, name: one.id } } : {};
  return [{ list, change: { text, location: one.location, kind: section.kind, ...entry } }];
}

function ofFacts(before: Entry | null, after: Entry | null, one: Entry): Listed[] {
  const facts = [...(before?.facts ?? []), ...(after?.facts ?? [])];
  const places = new Map(facts.map((fact) => [`${fact.key} ${fact.name ?? ""}`, fact]));
  return [...places.values()].flatMap(({ key, name }): Listed[] => {
    const [was, is] = [before, after].map((entry) =>
      entry?.facts.find((fact) => fact.key === key && fact.name === name),
    );
    const [then, now] = [was?.value ?? null, is?.value ?? null];
    if (sameAs(then) === sameAs(now)) return [];
    const row: Row = ROWS[key];
    const effect = row.change(then, now, was ?? is ?? {});
    if (effect === null) return [];
    const label = before?.label ?? one.label;
    const called = name ?? row.name ?? key.slice(key.lastIndexOf(".") + 1).replace(/^.*\[\]/, "");
    const text = line(`${label} ${called} ${step(then, now, row.none ?? "none")}`);
    return [{ list: effect, change: { text, location: one.location ?? before?.location ?? null, kind: row.kind } }];
  });
}

function step(before: Value, after: Value, none: string): string {
  return `${say(before, none)} → ${say(after, none)}`;
}

/** Names that head gives to a new model while they are another one's. An alias that moves is said where aliases are. */
function keptNames(base: Policy, head: Policy, canonical: (name: string) => string): Listed[] {
  const { kept } = unitedModels(base.models, head.models, canonical);
  return kept
    .filter(({ name, owner }) => !base.models.get(owner)?.aliases.includes(name) || head.models.has(name))
    .map(({ name, owner, wanted }) => {
      const text = line(`models.${wanted.name} "${name}" is a name of models.${owner} until this change is merged`);
      return { list: "assumed", change: { text, location: wanted.location, kind: "assumption" } };
    });
}

function line(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Both limits of one budget say one change of its selectors. */
function once(changes: readonly Change[]): Change[] {
  const keyOf = ({ text, location }: Change) => JSON.stringify([text, location?.path, location?.line]);
  return [...new Map(changes.map((one) => [keyOf(one), one])).values()];
}

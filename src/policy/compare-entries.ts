import type { Goal } from "../domain/evidence.ts";
import type { Policy } from "../domain/policy.ts";
import type { Location } from "../domain/rules.ts";
import type { Kind, RowKey } from "./compare-rows.ts";
import { type Circumstance, sameAs, type Value } from "./compare-values.ts";

/** Where a difference is listed. */
export type List = "loosened" | "tightened" | "restated" | "assumed" | "declaredOnlyHere" | "dropped";

/** One value of an entry, under the key that says what its difference does. */
export interface Fact extends Circumstance {
  readonly key: RowKey;
  readonly value: Value;
  /** What tells it from others of the same key: the objective of a point's value. */
  readonly name?: string;
}

/** Something that a policy declares: a budget, a point, a waiver, a price. */
export interface Entry {
  /** Two entries with one id are one and the same. */
  readonly id: string;
  /** Two entries without a like, one on each side, are the same one changed where this is equal. */
  readonly kin?: string;
  /** In the user's terms: `monthly_cost_usd`, `prices.instances.g5.xlarge`. */
  readonly label: string;
  /** What is said of it beside its label where it comes or goes. */
  readonly summary: string;
  readonly location: Location | null;
  readonly facts: readonly Fact[];
  /** Where the entry's coming or going is listed, if not where those of its section are. */
  readonly listed?: List;
}

/** All entries of one sort, and what it means that one comes or goes. */
export interface Section {
  readonly kind: Kind;
  /** `facts`: an entry that is not there says nothing, which is compared like anything it could say. */
  readonly appears: List | "facts" | null;
  readonly vanishes: List | "facts" | null;
  /** The entries of one of two policies. */
  readonly entries: (of: Side) => readonly Entry[];
}

/** One policy beside the other. */
export interface Side {
  readonly policy: Policy;
  readonly other: Policy;
  readonly side: "base" | "head";
}

export type Pair = readonly [base: Entry | null, head: Entry | null];

/** Entries that are each other's: equal ones first, then by id, at last what is left alone with its kin. */
export function pairsOf(base: readonly Entry[], head: readonly Entry[]): Pair[] {
  const found = new Map<Entry, Entry>();
  const left = new Set(base);
  const match = (keyOf: (one: Entry) => string | null, only: boolean): void => {
    const those = grouped([...left], keyOf);
    const these = grouped(
      head.filter((one) => !found.has(one)),
      keyOf,
    );
    for (const [key, wanted] of these) {
      const likes = those.get(key) ?? [];
      if (only && (wanted.length !== 1 || likes.length !== 1)) continue;
      for (const [index, one] of wanted.entries()) {
        const like = likes[index];
        if (!like) continue;
        found.set(one, like);
        left.delete(like);
      }
    }
  };
  match((one) => JSON.stringify([one.id, one.facts.map(({ key, name, value }) => [key, name, sameAs(value)])]), false);
  match((one) => one.id, false);
  match((one) => one.kin ?? null, true);
  return [...head.map((one): Pair => [found.get(one) ?? null, one]), ...[...left].map((one): Pair => [one, null])];
}

function grouped(entries: readonly Entry[], keyOf: (one: Entry) => string | null): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const one of entries) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** A worse value is a looser one: what a minimized measure may cost more, a maximized one may lose. */
export function looserWhere(goal: Goal | undefined): "up" | "down" | undefined {
  return goal === undefined ? undefined : goal === "minimize" ? "up" : "down";
}

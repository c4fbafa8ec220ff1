import type { Fact } from "../../domain/evidence.ts";

export type Facts = Readonly<Record<string, Fact>>;

/** Facts without those that the file does not state. */
export function stated(facts: readonly (readonly [name: string, value: Fact])[]): Facts {
  return Object.fromEntries(facts.filter(([, value]) => value !== null));
}

/** Facts of several runs as one: where they differ, each value once. */
export function together(runs: readonly Facts[]): Facts {
  const all = new Map<string, Fact[]>();
  for (const run of runs) {
    for (const [name, value] of Object.entries(run)) {
      const seen = all.get(name) ?? [];
      const key = JSON.stringify(value);
      if (!seen.some((one) => JSON.stringify(one) === key)) all.set(name, [...seen, value]);
    }
  }
  return Object.fromEntries(
    [...all].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? null) : values]),
  );
}

import type { Fact } from "../../domain/evidence.ts";

export type Facts = Readonly<Record<string, Fact>>;

/** Facts without those that the file does not state. */
export function stated(facts: readonly (readonly [name: string, value: Fact])[]): Facts {
  return Object.fromEntries(facts.filter(([, value]) => value !== null && value !== ""));
}

/** Facts of several runs as one: where they differ, each value once. */
export function agreed(runs: readonly Facts[]): Facts {
  const all = new Map<string, Map<string, Fact>>();
  for (const [name, value] of runs.flatMap((run) => Object.entries(run))) {
    all.set(name, (all.get(name) ?? new Map<string, Fact>()).set(JSON.stringify(value), value));
  }
  return Object.fromEntries(
    [...all].map(([name, values]) => {
      const [first = null, ...more] = values.values();
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}

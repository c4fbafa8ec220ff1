import type { Policy } from "../domain/policy.ts";
import type { Entry, Side } from "./compare-entries.ts";

/** What a policy says of measures. */
export function measures(side: Side): Entry[] {
  const isAsked = askedBy(side.side === "base" ? side.policy : side.other);
  return [...side.policy.measures].map(([name, one]) => {
    const idle = !isAsked(name);
    return {
      id: name,
      label: `measures.${name}`,
      summary: "",
      location: one.location,
      facts: [
        { key: "measures.*.goal", value: one.goal, idle },
        { key: "measures.*.range", value: one.range === null ? null : `[${one.range.join(", ")}]`, idle },
        { key: "measures.*.unit", value: one.unit, idle },
        { key: "measures.*.min_n", value: one.minN },
        { key: "measures.*.mean_of.*", value: one.meanOf === null ? null : weights(one.meanOf), idle },
      ],
    };
  });
}

function weights(meanOf: ReadonlyMap<string, number>): string[] {
  return [...meanOf].map(([measure, weight]) => `${measure}: ${weight}`);
}

/** Whether a rule of the policy asks for a measure, itself or as a part of a mean. A glob counts for all it may mean. */
function askedBy({ frontiers, budgets, moves, measures }: Policy): (measure: string) => boolean {
  const limited = [...budgets, ...moves].map((one) => one.measure);
  const globs = limited.filter((one) => /[*?]/.test(one)).map(loose);
  const named = new Set(limited);
  for (const family of frontiers) for (const objective of family.objectives) named.add(objective.measure);
  const isGlobbed = (name: string) => globs.some((glob) => glob(name));
  for (const name of measures.keys()) if (isGlobbed(name)) named.add(name);
  // A set grows while it is walked: parts of parts are asked for too.
  for (const name of named) for (const part of measures.get(name)?.meanOf?.keys() ?? []) named.add(part);
  return (name) => named.has(name) || isGlobbed(name);
}

/** At least all that the glob means: its fixed parts in their order. Linear in the name, whatever the glob. */
function loose(glob: string): (name: string) => boolean {
  const [first = "", ...rest] = glob.split(/[*?]+/);
  const last = rest.pop() ?? "";
  return (name) => {
    let at = first.length;
    for (const part of rest) {
      const found = name.indexOf(part, at);
      if (found === -1) return false;
      at = found + part.length;
    }
    return name.startsWith(first) && name.length - last.length >= at && name.endsWith(last);
  };
}

/** One metric of one result. */
export interface Stated {
  readonly model: string | null;
  readonly dataset: string;
  readonly metric: string;
  readonly value: unknown;
  readonly place: string;
  /** What may tell it from another of the same name. */
  readonly apart: Readonly<Record<string, string | null>>;
  readonly comparable: Readonly<Record<string, string>>;
}

/**
 * A measure for each: `<data set>/<metric>`. Where several of one model share that, what differs is added to the data
 * set (`Beans (config default, split test)/accuracy`), as little as tells them apart.
 */
export function namesOf(stated: readonly Stated[]): readonly string[] {
  const groups = new Map<string, number[]>();
  const bare = stated.map((one) => `${one.dataset}/${one.metric}`);
  for (const [index, one] of stated.entries()) {
    const key = JSON.stringify([one.model, bare[index]]);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const names = [...bare];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const kinds = kindsOf(group.flatMap((index) => stated[index] ?? []));
    for (const index of group) {
      const one = stated[index];
      const words = one ? kinds.flatMap((kind) => (one.apart[kind] ? [`${kind} ${one.apart[kind]}`] : [])) : [];
      if (one && words.length > 0) names[index] = `${one.dataset} (${words.join(", ")})/${one.metric}`;
    }
  }
  return names;
}

/** The first kinds that tell most of a group apart; what they leave alike are repetitions. */
function kindsOf(group: readonly Stated[]): readonly string[] {
  const kinds: string[] = [];
  let apart = 1;
  for (const kind of Object.keys(group[0]?.apart ?? {})) {
    const tried = [...kinds, kind];
    const number = new Set(group.map((one) => JSON.stringify(tried.map((each) => one.apart[each])))).size;
    if (number > apart) {
      kinds.push(kind);
      apart = number;
    }
  }
  return kinds;
}

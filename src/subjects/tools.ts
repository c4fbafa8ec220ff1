import type { PriceBook } from "../cost/prices.ts";
import { costSubject } from "../cost/subject.ts";
import type { Candidate } from "../domain/evidence.ts";
import type { MeasureInfo } from "../domain/judgement.ts";
import type { Policy } from "../domain/policy.ts";
import type { Tools } from "./assemble.ts";
import { measureInfo } from "./info.ts";

/** Everything that assembling needs, from what was declared, read and priced. `judgedOn` is an ISO date. */
export function toolsOf(
  policy: Policy,
  gathered: Pick<Tools, "candidates" | "find" | "read">,
  book: PriceBook,
  judgedOn: string,
): Tools {
  const { candidates, find, read } = gathered;
  return {
    ...{ policy, candidates, find, read },
    info: remembered((measure) => measureInfo(measure, policy, candidates)),
    cost: (input) => costSubject(input, { book, judgedOn, read }),
  };
}

/** Every measure that the evidence or a subject has, with what is known of it. */
export function knownMeasures(
  candidates: readonly Candidate[],
  asked: Iterable<string>,
  info: Tools["info"],
): ReadonlyMap<string, MeasureInfo> {
  const names = [...candidates.flatMap((one) => one.readings.map((reading) => reading.measure)), ...asked];
  return new Map([...new Set(names)].sort().map((name) => [name, info(name)]));
}

/** Asked once for each name: thousands of readings share few measures. */
function remembered<T>(of: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = of(name);
    known.set(name, made);
    return made;
  };
}

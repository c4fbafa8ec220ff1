import type { PriceBook } from "../cost/prices.ts";
import { type Costed, type CostInput, costSubject } from "../cost/subject.ts";
import type { Candidate, EvidenceFile } from "../domain/evidence.ts";
import type { MeasureInfo } from "../domain/judgement.ts";
import type { Policy } from "../domain/policy.ts";
import type { Quantity, Unknown } from "../domain/quantity.ts";
import type { Manifests } from "../precision/launch.ts";
import { measureInfo } from "./info.ts";

/** What assembling needs of the other parts: evidence look-ups and the cost of a candidate in a deployment's place. */
export interface Tools {
  readonly policy: Policy;
  readonly candidates: readonly Candidate[];
  readonly info: (measure: string) => MeasureInfo;
  readonly find: (name: string) => Candidate | Unknown;
  readonly read: (candidate: Candidate, measure: string) => Quantity;
  readonly cost: (input: CostInput) => Costed;
  /** Model → why its artefact was not read. */
  readonly unread: ReadonlyMap<string, string>;
  /** Deployment → what its manifests say. */
  readonly manifests: ReadonlyMap<string, Manifests>;
  /** When a file was measured, ISO 8601; null where it does not say. */
  readonly measuredAt: (path: string) => string | null;
}

/** What was read, as far as subjects are made of it. Of another run's evidence files and manifests may be unknown. */
export type Gathered = Pick<Tools, "candidates" | "find" | "read"> &
  Partial<Pick<Tools, "unread" | "manifests">> & { readonly files?: readonly EvidenceFile[] };

/** Everything that assembling needs, from what was declared, read and priced. `judgedOn` is an ISO date. */
export function toolsOf(policy: Policy, gathered: Gathered, book: PriceBook, judgedOn: string): Tools {
  const { candidates, find, read, unread = new Map(), manifests = new Map(), files = [] } = gathered;
  const measured = new Map(files.map(({ path, evidence }) => [path, evidence?.measuredAt ?? null]));
  return {
    ...{ policy, candidates, find, read, unread, manifests },
    measuredAt: (path) => measured.get(path) ?? null,
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

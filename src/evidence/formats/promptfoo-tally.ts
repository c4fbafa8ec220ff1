import { count, object } from "../values.ts";
import type { Column } from "./promptfoo-columns.ts";
import { outcomeOf } from "./promptfoo-rows.ts";

/** How the rows of a column ended. */
export interface Tally {
  readonly pass: number;
  readonly fail: number;
  readonly error: number;
}

export const sizeOf = ({ pass, fail, error }: Tally) => pass + fail + error;

/** The tool's own counts of a column; null in files that have none. */
export function statedOf({ head }: Column): Tally | null {
  const metrics = object(head?.value.metrics);
  const [pass, fail] = [count(metrics.testPassCount), count(metrics.testFailCount)];
  return pass === null || fail === null ? null : { pass, fail, error: count(metrics.testErrorCount) ?? 0 };
}

function countedOf({ rows }: Column): Tally {
  const outcomes = rows.map(outcomeOf);
  const of = (outcome: string) => outcomes.filter((one) => one === outcome).length;
  return { pass: of("pass"), fail: of("fail"), error: of("error") };
}

/**
 * The counts to believe. Older versions count errors as failures, so the rows say more; a file may leave
 * rows out, but none that contradict its counts. Null: they contradict each other.
 */
export function tallyOf(column: Column): Tally | null {
  const stated = statedOf(column);
  const counted = countedOf(column);
  if (stated === null || column.rows.length === 0) return stated ?? counted;
  if (sizeOf(stated) === sizeOf(counted)) return stated.pass === counted.pass ? counted : null;
  const within = counted.pass <= stated.pass && counted.fail + counted.error <= stated.fail + stated.error;
  return within ? stated : null;
}

/** What contradicts what, where there is no tally. */
export function contradiction(column: Column): string {
  const [stated, counted] = [statedOf(column), countedOf(column)];
  return `it counts ${stated?.pass} passed of ${stated ? sizeOf(stated) : 0}, its rows ${counted.pass} of ${sizeOf(counted)}`;
}

import type { Reading, Unusable } from "../../domain/evidence.ts";
import { at, count, entries, finite, object, pointer, text } from "../values.ts";
import { factsOfMeasure } from "./operational.ts";
import type { Column } from "./promptfoo-columns.ts";
import type { Item } from "./promptfoo-file.ts";
import { isUnasserted, isUngraded, namedOf, outcomeOf } from "./promptfoo-rows.ts";
import { contradiction, sizeOf, statedOf, tallyOf } from "./promptfoo-tally.ts";

/** Readings of one column, or why it has none, and what must be known to believe them. */
export interface Scores {
  readonly readings: readonly Reading[];
  readonly unusable: readonly Unusable[];
  readonly problems: readonly string[];
}

/** The readings of a column: none where nothing ran, errors counted as not passed where some did. */
export function scoresOf(column: Column, task: string): Scores {
  const { model, variant, head, rows } = column;
  const place = head?.place ?? rows[0]?.place ?? "/results";
  const metrics = head === null ? null : `${head.place}/metrics`;
  const tally = tallyOf(column);
  const lost = (measure: string | null, why: string, where: string): Scores => ({
    readings: [],
    unusable: [{ model, variant, measure, why, pointer: where }],
    problems: [],
  });
  if (tally === null) return lost(null, contradiction(column), place);
  const n = sizeOf(tally);
  if (n === 0) return lost(null, "it has no rows", place);
  const stated = statedOf(column) !== null && metrics !== null;
  const errorAt = stated && at(head?.value, "metrics", "testErrorCount") === tally.error;
  if (tally.error === n) {
    return lost(null, `all ${n} rows are errors, ${firstError(rows)}`, errorAt ? `${metrics}/testErrorCount` : place);
  }
  const shared = { model, variant, stderr: null, n, at: null };
  const ratio = { unit: null, goal: "maximize", range: [0, 1] } as const;
  const passAt = stated ? `${metrics}/testPassCount` : place;
  const readings: Reading[] = [
    { ...shared, ...ratio, measure: `${task}/pass_rate`, value: tally.pass / n, pointer: passAt },
    {
      ...shared,
      ...factsOfMeasure("error_rate"),
      measure: "error_rate",
      value: tally.error / n,
      pointer: errorAt ? `${metrics}/testErrorCount` : place,
    },
  ];
  const named = namedScores(column, task);
  const score = meanScore(column, n);
  if (score !== null) {
    const range = score.value >= 0 && score.value <= 1 ? ratio : { unit: null, goal: "maximize" as const };
    readings.push({ ...shared, ...range, measure: `${task}/score`, ...score });
  }
  const problems = [
    ...(tally.error > 0
      ? [`${place}: ${tally.error} of ${n} rows are errors and count as not passed, ${firstError(rows)}.`]
      : []),
    ...(rows.length > 0 && rows.length < n
      ? [`${place}: ${n} rows are counted, and ${rows.length} are in the file.`]
      : []),
    ...gradingProblems(column, place),
  ];
  return { readings: [...readings, ...named.readings], unusable: named.unusable, problems };
}

function gradingProblems({ rows }: Column, place: string): string[] {
  const empty = rows.filter(isUnasserted).length;
  const ungraded = rows.filter(isUngraded).length;
  return [
    ...(empty > 0
      ? [`${place}: ${empty} of ${rows.length} rows have no assertion, and pass whatever the answer.`]
      : []),
    ...(ungraded > 0
      ? [`${place}: ${ungraded} of ${rows.length} rows failed because their grader gave no verdict.`]
      : []),
  ];
}

/** `first: HTTP 404 …`, on one line. */
export function firstError(rows: readonly Item[]): string {
  const first = rows.find((row) => outcomeOf(row) === "error");
  const said = text(first?.value.error) ?? text(at(first?.value, "response", "error"));
  if (said === null) return "which do not say why";
  const line = said.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  return `first: ${line.length > 160 ? `${line.slice(0, 160)} …` : line.replace(/\.$/, "")}`;
}

function meanScore({ head, rows }: Column, n: number): { readonly value: number; readonly pointer: string } | null {
  const total = finite(at(head?.value, "metrics", "score"));
  if (head !== null && total !== null) return { value: total / n, pointer: `${head.place}/metrics/score` };
  const scores = rows.flatMap(({ value }) => finite(value.score) ?? []);
  if (scores.length !== n || n === 0) return null;
  return { value: scores.reduce((sum, score) => sum + score, 0) / n, pointer: rows[0]?.place ?? "" };
}

/** Sums of the column ÷ what contributed to them: weights where stated, else counts, else what the rows tell. */
function namedScores(column: Column, task: string): Pick<Scores, "readings" | "unusable"> {
  const { model, variant, head, rows } = column;
  const metrics = object(head?.value.metrics);
  const ofRows = namedOf(rows);
  const stated = entries(metrics.namedScores);
  const names: [string, unknown][] = stated.length > 0 ? stated : [...ofRows].map(([name, { sum }]) => [name, sum]);
  const readings: Reading[] = [];
  const unusable: Unusable[] = [];
  for (const [name, total] of names) {
    const measure = `${task}/${name}`;
    const place =
      stated.length > 0 && head ? `${head.place}/metrics/namedScores${pointer(name)}` : (rows[0]?.place ?? "");
    const n = count(at(metrics, "namedScoresCount", name));
    const of = finite(at(metrics, "namedScoreWeights", name)) ?? n ?? ofRows.get(name)?.of ?? null;
    const value = of === null || of <= 0 ? Number.NaN : (finite(total) ?? Number.NaN) / of;
    if (Number.isFinite(value)) {
      const range = value >= 0 && value <= 1 ? { range: [0, 1] as const } : {};
      const shared = { model, variant, unit: null, stderr: null, n: n ?? (stated.length > 0 ? null : of), at: null };
      readings.push({ ...shared, measure, value, pointer: place, ...range });
    } else {
      unusable.push({ model, variant, measure, why: "the file does not say how many rows it sums up", pointer: place });
    }
  }
  return { readings, unusable };
}

import { MEASURES } from "../../domain/measures.ts";
import type { ResultsEntry } from "../../domain/policy.ts";
import { type Grid, isDressed, listed } from "./table-cells.ts";

/** A column that is a measure, with the column of its standard errors where there is one. */
export interface MeasureColumn {
  readonly measure: string;
  readonly index: number;
  readonly stderr: number | null;
}

/** What each column of a table is. Numbers are indices of columns. */
export interface Layout {
  readonly id: number | null;
  readonly n: number | null;
  readonly task: number | null;
  readonly measures: readonly MeasureColumn[];
  /** Columns without numbers. */
  readonly texts: readonly number[];
  /** Measures of the policy whose column is not there. */
  readonly absent: readonly { readonly measure: string; readonly column: string }[];
  readonly problems: readonly string[];
}

const ROLES = ["id", "model", "n", "stderr", "task"] as const;
const IDS = ["id", "model", "name"];

/** Sorts columns into roles, measures and texts. Throws where the policy names a role or a column that is not there. */
export function layoutOf(grid: Grid, entry: ResultsEntry | null): Layout {
  const { names } = grid;
  const roles = rolesOf(names, entry);
  const id = roles.get("id") ?? roles.get("model") ?? idOf(grid);
  const [n, task] = [roles.get("n") ?? null, roles.get("task") ?? null];
  const kept = names.flatMap((name, index) => (name === "" || [id, n, task].includes(index) ? [] : [index]));
  const numeric = new Set(kept.filter((index) => isNumeric(grid, index)));
  const places = new Map(names.map((name, index) => [name, index]));
  const errors = new Map<number, number>();
  for (const index of kept) {
    const stderr = places.get(`${names[index]}_stderr`);
    if (stderr !== undefined) errors.set(index, stderr);
  }
  const stated = roles.get("stderr") ?? null;
  const taken = new Set([...errors.values(), ...(stated === null ? [] : [stated])]);
  const all = entry?.measures
    ? Object.entries(entry.measures).map(([measure, column]) => ({ measure, column, index: places.get(column) ?? -1 }))
    : kept.flatMap((index) => {
        const column = names[index] ?? "";
        if (!numeric.has(index) || taken.has(index)) return [];
        return [{ measure: fullName(column, task === null ? (entry?.task ?? null) : null), column, index }];
      });
  const found = all.filter(({ index }) => index !== -1);
  const measured = new Set(found.map(({ index }) => index));
  const alone = found.length === 1 ? stated : null;
  return {
    id,
    n,
    task,
    measures: found.map(({ measure, index }) => ({ measure, index, stderr: errors.get(index) ?? alone })),
    texts: kept.filter((index) => !numeric.has(index) && !measured.has(index)),
    absent: all.filter(({ index }) => index === -1),
    problems: [
      ...(stated !== null && found.length > 1
        ? [`columns.stderr cannot belong to ${found.length} measures; name such a column <measure>_stderr.`]
        : []),
      ...kept.flatMap((index) => (numeric.has(index) || taken.has(index) ? [] : dressed(grid, index))),
    ],
  };
}

/** `task/name`; an operational measure keeps its name. */
export function fullName(name: string, task: string | null): string {
  return task === null || MEASURES.has(name) ? name : `${task}/${name}`;
}

function rolesOf(names: readonly string[], entry: ResultsEntry | null): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(entry?.columns ?? {}).map(([role, column]) => {
      const index = names.indexOf(column);
      if (!ROLES.some((known) => known === role)) {
        throw new Error(`columns names "${role}", which a table does not have (${ROLES.join(", ")})`);
      }
      if (index === -1)
        throw new Error(`columns.${role} is "${column}", and there is no such column (has: ${listed(names)})`);
      return [role, index];
    }),
  );
}

/** The column that names the rows. One that only numbers them gives way to a name. */
function idOf(grid: Grid): number | null {
  const lower = grid.names.map((name) => name.toLowerCase());
  const found = IDS.map((name) => lower.indexOf(name)).filter((index) => index !== -1);
  return found.find((index) => !isCounter(grid, index)) ?? found[0] ?? null;
}

function isCounter({ rows }: Grid, index: number): boolean {
  return rows.every(({ cells }) => /^\d+$/.test(cells[index]?.text ?? ""));
}

/**
 * A column is a measure if most of what stands in it are numbers. One that goes by the name of a measure is it also where
 * no row has a number, so that each says so.
 */
function isNumeric({ names, rows }: Grid, index: number): boolean {
  const kinds = rows.map(({ cells }) => cells[index]?.kind);
  const [numbers, texts] = ["number", "text"].map((wanted) => kinds.filter((kind) => kind === wanted).length);
  if (numbers === 0) return texts === 0 && MEASURES.has(names[index] ?? "");
  return (numbers ?? 0) >= (texts ?? 0);
}

function dressed({ names, rows }: Grid, index: number): string[] {
  const texts = rows.flatMap(({ cells }) => (cells[index]?.kind === "text" ? [cells[index].text] : []));
  const some = texts.filter(isDressed);
  const [first] = some;
  if (first === undefined || some.length * 2 < texts.length) return [];
  return [`Column "${names[index]}" holds "${first}", which is not a plain number; no number is read from it.`];
}

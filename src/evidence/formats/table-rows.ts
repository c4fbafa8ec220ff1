import type { Reading, Unusable } from "../../domain/evidence.ts";
import { pointer } from "../values.ts";
import { factsOfMeasure } from "./operational.ts";
import type { Grid, Row } from "./table-cells.ts";
import { fullName, type Layout, type MeasureColumn } from "./table-columns.ts";

/** The readings of one row under its name and task; of a row that lacks one of these none. */
export function readRow(row: Row, { names }: Grid, layout: Layout): { readings: Reading[]; unusable: Unusable[] } {
  const { number, place, cells } = row;
  const nameless = [layout.id, layout.task].find((index) => index !== null && cells[index]?.kind === "missing");
  if (nameless !== undefined && nameless !== null) {
    const why = `row ${number} has no "${names[nameless]}"`;
    return { readings: [], unusable: [{ model: null, variant: null, measure: null, why, pointer: place }] };
  }
  const task = layout.task === null ? null : (cells[layout.task]?.text ?? null);
  const shared = { model: layout.id === null ? null : (cells[layout.id]?.text ?? null), variant: null };
  const readings: Reading[] = [];
  const unusable: Unusable[] = [];
  for (const column of layout.measures) {
    const cell = cells[column.index];
    const measure = fullName(column.measure, task);
    const where = `${place}${pointer(names[column.index] ?? "")}`;
    if (cell?.kind !== "number") {
      const why =
        cell === undefined || cell.text === "" ? "the cell is empty" : `the cell is "${cell.text}", not a plain number`;
      unusable.push({ ...shared, measure, why, pointer: where });
      continue;
    }
    const n = layout.n === null ? null : numberAt(row, layout.n);
    const { unit, ...rest } = factsOfMeasure(measure);
    const whole: Reading = {
      model: shared.model,
      variant: null,
      measure,
      value: cell.value,
      unit,
      stderr: stderrOf(row, column),
      n: n !== null && Number.isSafeInteger(n) && n >= 0 ? n : null,
      at: null,
      pointer: where,
      row: number,
    };
    readings.push(unit === null ? whole : { ...whole, ...rest });
  }
  return { readings, unusable };
}

function stderrOf(row: Row, { stderr }: MeasureColumn): number | null {
  const value = stderr === null ? null : numberAt(row, stderr);
  return value !== null && value >= 0 ? value : null;
}

function numberAt({ cells }: Row, index: number): number | null {
  const cell = cells[index];
  return cell?.kind === "number" ? cell.value : null;
}

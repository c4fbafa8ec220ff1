import type { Report, ReportCell } from "../domain/generated/report.ts";
import { columnsOf, padded, squeeze } from "../domain/width.ts";
import { terminal } from "./escape.ts";
import { wrapped } from "./layout.ts";
import { isEmpty, type Matrix, matrixOf, STATES } from "./matrix.ts";
import { GRADES } from "./rows.ts";

const MOST = 20;
/** Below this a column of a tier wraps every other word. */
const NARROWEST = 22;
const WIDEST_NAME = 24;
const GAP = "  ";

/**
 * Lines of the matrix of models and tiers: columns while each has room, else a line for each tier of a model. `said`: the
 * letters of the grades are explained already.
 */
export function tierLines(report: Report, width: number, said: boolean): string[] {
  const matrix = matrixOf(report, MOST);
  if (matrix === null) return [];
  const names = Math.min(WIDEST_NAME, Math.max(...["model", ...matrix.rows.map((one) => one.base)].map(sizeOf)));
  const room = Math.floor((width - names) / matrix.tiers.length) - GAP.length;
  const lines = room < NARROWEST ? stacked(matrix, width) : columns(matrix, names, room);
  const notes = [...(matrix.rest === null ? [] : [matrix.rest]), ...(said ? [] : [GRADES])];
  return [...lines, ...notes.flatMap((line) => wrapped(line, width))];
}

function sizeOf(text: string): number {
  return columnsOf(terminal(text));
}

/** Each column as wide as what stands in it, at most `room`. */
function columns({ tiers, rows }: Matrix, names: number, room: number): string[] {
  const texts = rows.map(({ base, cells }) => cells.map((cell) => cellLines(cell, base)));
  const sizes = tiers.map((tier, index) =>
    Math.min(room, Math.max(sizeOf(tier), ...texts.flatMap((row) => (row[index] ?? []).map(columnsOf)))),
  );
  const line = (first: string, cells: readonly string[]) =>
    [padded(first, names), ...cells.map((cell, index) => padded(cell, sizes[index] ?? room))].join(GAP).trimEnd();
  const shown = rows.flatMap(({ base }, row) => {
    const blocks = (texts[row] ?? []).map((cell) => cell.flatMap((text) => wrapped(text, room)));
    const height = Math.max(...blocks.map((block) => block.length));
    return Array.from({ length: height }, (_, index) =>
      line(
        index === 0 ? squeeze(terminal(base), names) : "",
        blocks.map((block) => block[index] ?? ""),
      ),
    );
  });
  return [
    line(
      "model",
      tiers.map((tier) => squeeze(terminal(tier), room)),
    ),
    ...shown,
  ];
}

/** Each model, and below it a line for each of its tiers that has something to say. */
function stacked({ tiers, rows }: Matrix, width: number): string[] {
  const names = Math.min(WIDEST_NAME, Math.floor(width / 4), Math.max(...tiers.map(sizeOf)));
  return rows.flatMap(({ base, cells }) => {
    const lines = cells.flatMap((cell, index) => {
      if (isEmpty(cell)) return [];
      const mark = `  ${padded(squeeze(terminal(tiers[index] ?? ""), names), names)}  `;
      return wrapped(cellLines(cell, base).join(" · "), width, mark, " ".repeat(columnsOf(mark)));
    });
    return [...wrapped(terminal(base), width), ...(lines.length === 0 ? ["  –"] : lines)];
  });
}

function cellLines(cell: ReportCell | null, base: string): string[] {
  if (cell === null || isEmpty(cell)) return ["–"];
  const { state, best, says } = cell;
  const lines = says.map(terminal);
  return [state === "proved" ? (best === base ? "itself" : terminal(best ?? "")) : STATES[state], ...lines];
}

import { columnsOf, flushed, padded } from "../domain/width.ts";

/** A column of a table on a terminal: its cells under their head, numbers flush right. */
export interface Column {
  readonly head: string;
  readonly cells: readonly string[];
  readonly right?: boolean;
}

const GAP = "  ";

/** Lines of a table; every cell is as wide as its column. */
export function tableLines(columns: readonly Column[]): string[] {
  const widths = columns.map(widthOf);
  const line = (pick: (column: Column) => string) =>
    columns
      .map((column, index) => (column.right ? flushed : padded)(pick(column), widths[index] ?? 0))
      .join(GAP)
      .trimEnd();
  const rows = columns[0]?.cells.map((_, row) => line((column) => column.cells[row] ?? "")) ?? [];
  return [line((column) => column.head), ...rows];
}

export function widthOf({ head, cells }: Column): number {
  return [head, ...cells].reduce((most, text) => Math.max(most, columnsOf(text)), 0);
}

/** Width of a table of these columns. */
export function tableWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + widthOf(column), 0) + GAP.length * Math.max(0, columns.length - 1);
}

/** Words in lines no wider than `width`; a single word that is wider has a line of its own. */
export function wrapped(text: string, width: number, first = "", rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ").filter((one) => one !== "")) {
    if (!empty && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      [line, empty] = [rest, true];
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty && lines.length > 0 ? lines : [...lines, line];
}

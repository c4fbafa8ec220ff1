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

/** A number and its unit stay together, a class and its grade (`int8 A`), and `n = 14,042`. */
const BREAKS = /(?<!=) (?!=|(?:%|pt|ms|h|[ABC])(?:[\s,;.)]|$))/;

/** Words in lines no wider than `width`, which is 20 more than any indent; a word that no line holds is broken. */
export function wrapped(text: string, width: number, first = "", rest = first): string[] {
  const room = Math.max(3, width - Math.max(columnsOf(first), columnsOf(rest)));
  const words = text.split(BREAKS).flatMap((word) => (word.trim() === "" ? [] : broken(word.trim(), room)));
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of words) {
    if (!empty && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      [line, empty] = [rest, true];
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty && lines.length > 0 ? lines : [...lines, line];
}

/**
 * Pieces of a word, none wider than `room`. All but the first begin with an ellipsis: a reader sees that the word goes on,
 * and a runner sees no command in a piece that would begin with colons.
 */
function broken(word: string, room: number): string[] {
  const pieces: string[] = [];
  let [piece, used] = ["", 0];
  for (const sign of word) {
    const columns = columnsOf(sign);
    if (used + columns > room && used > 1) {
      pieces.push(piece);
      [piece, used] = ["…", 1];
    }
    piece += sign;
    used += columns;
  }
  return [...pieces, piece];
}

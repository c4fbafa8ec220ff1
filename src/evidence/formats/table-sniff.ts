import { parseJson } from "../json.ts";
import { stringEnd } from "../scan.ts";
import { isObject } from "../values.ts";
import { cellOf } from "./table-cells.ts";
import { cellsOf, delimiterOf } from "./table-text.ts";

/** The first object of a list or of JSON Lines, where it ends in the text. */
export function firstObject(text: string): Readonly<Record<string, unknown>> | null {
  const start = text.indexOf("{");
  for (let at = start; at !== -1 && at < text.length; at++) {
    if (text[at] === '"') {
      const end = stringEnd(text, at);
      if (typeof end !== "number") return null;
      at = end - 1;
    } else if (text[at] === "}") {
      try {
        const value = parseJson(text.slice(start, at + 1));
        return isObject(value) ? value : null;
      } catch {
        return null;
      }
    }
  }
  return null;
}

const LOOKED_AT = 20;

/** Two named columns, rows of the header's width, and a column of numbers among the first rows. */
export function isTable(text: string): boolean {
  if (/(?:^|[,\t;"])\[(?:PASS|FAIL|ERROR)\] |Grader Reason/m.test(text)) return false;
  const all = linesOf(text);
  const ended = linesOf(text.slice(0, text.lastIndexOf("\n") + 1));
  const lines = ended.length > 1 ? ended : all;
  const delimiter = delimiterOf(lines[0] ?? "");
  if (delimiter === null || isProse(lines[0] ?? "", delimiter)) return false;
  const [header = [], ...rows] = recordsOf(lines, delimiter);
  const named = header.filter((name, index) => name.trim() !== "" || index === 0);
  if (named.length < 2 || header.some((name) => cellOf(name).kind === "number")) return false;
  const even = rows.filter((row) => row.length === header.length).map((row) => row.map(cellOf));
  if (even.length === 0 || even.length * 2 < rows.length) return false;
  return header.some((name, index) => {
    if (name.trim() === "") return false;
    const kinds = even.map((row) => row[index]?.kind);
    return kinds.includes("number") && !kinds.includes("text");
  });
}

/** The first lines that are not blank. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/, 2 * LOOKED_AT).filter((line) => line.trim() !== "");
  return lines.slice(0, LOOKED_AT);
}

/** A line of markup, of code, or of words with commas: a table that puts a space after them names a model or an id. */
function isProse(header: string, delimiter: string): boolean {
  if (/^\s*#|[<>{}=]/.test(header)) return true;
  const [, ...later] = header.split(delimiter);
  return later.every((name) => name.startsWith(" ")) && !/\b(?:id|model|name)\b/i.test(header);
}

/** As many whole records as the lines hold: the last may end in quotes. */
function recordsOf(lines: readonly string[], delimiter: string): string[][] {
  for (let count = lines.length; count > 1; count--) {
    try {
      return cellsOf(lines.slice(0, count).join("\n"), delimiter);
    } catch {
      // A record may go on past the last line.
    }
  }
  return [];
}

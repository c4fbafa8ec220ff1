import { CsvError, parse } from "csv-parse/sync";
import type { Source } from "../../ports.ts";
import { cellOf, type Grid, MAX_CELLS, type Row } from "./table-cells.ts";

const DELIMITERS = [",", "\t", ";"] as const;
const BATCH_LINES = 2_000;

/** The delimiter that splits the header into most columns; null where none splits it. */
export function delimiterOf(header: string): string | null {
  const widths = DELIMITERS.map((delimiter) => ({ delimiter, width: widthOf(header, delimiter) }));
  const best = widths.reduce((a, b) => (b.width > a.width ? b : a));
  return best.width > 1 ? best.delimiter : null;
}

function widthOf(header: string, delimiter: string): number {
  try {
    return cellsOf(header, delimiter)[0]?.length ?? 0;
  } catch {
    return 0;
  }
}

/** Records of delimited text with `"` for quotes. Throws where quotes do not pair. */
export function cellsOf(text: string, delimiter: string): string[][] {
  if (!text.includes('"')) return plainCells(text, delimiter);
  return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true, bom: true });
}

/** Where nothing is quoted every line is a record and every delimiter counts: the same, several times faster. */
function plainCells(text: string, delimiter: string): string[][] {
  return text.split("\n").flatMap((line) => (line === "" ? [] : [line.split(delimiter)]));
}

/** Reads delimited text in pieces of whole records: a record ends at a line end outside quotes. */
export async function gridOfText(source: Source): Promise<Grid> {
  let [names, delimiter]: [readonly string[] | null, string] = [null, ","];
  const rows: Row[] = [];
  const ragged: { number: number; place: string; cells: number }[] = [];
  let number = 0;
  let lines = 0;
  const take = (text: string) => {
    if (names === null) delimiter = delimiterOf(/[^\n]+/.exec(text)?.[0] ?? "") ?? ",";
    for (const record of records(text, delimiter, lines)) {
      if (names === null) {
        names = record.map((name) => name.trim());
        continue;
      }
      number++;
      const place = `/${number}`;
      if (number * names.length > MAX_CELLS) throw new Error(`it has more than ${MAX_CELLS} cells`);
      if (record.length !== names.length) ragged.push({ number, place, cells: record.length });
      else rows.push({ number, place, cells: record.map(cellOf) });
    }
  };
  let batch: string[] = [];
  let quoted = false;
  for await (const line of source.lines()) {
    batch.push(line);
    if (line.includes('"') && line.split('"').length % 2 === 0) quoted = !quoted;
    if (quoted || batch.length < BATCH_LINES) continue;
    take(batch.join("\n"));
    lines += batch.length;
    batch = [];
  }
  take(batch.join("\n"));
  const problems = (await isOpenEnded(source)) ? ["The last row has no line end; the file may be cut off."] : [];
  return { names: names ?? [], rows, ragged, problems };
}

/** The records of lines of which `before` came earlier. */
function records(text: string, delimiter: string, before: number): string[][] {
  try {
    return cellsOf(text, delimiter);
  } catch (error) {
    const lines = error instanceof CsvError && typeof error.lines === "number" ? error.lines : 1;
    throw new Error(`line ${before + lines}: the quotes do not pair`);
  }
}

/** Whether the last line has no terminator. Of a compressed file the decompression tells. */
async function isOpenEnded(source: Source): Promise<boolean> {
  const [first, second] = await source.slice(0, 2);
  if (source.size === 0 || (first === 0x1f && second === 0x8b)) return false;
  const [last] = await source.slice(source.size - 1, 1);
  return last !== 10;
}

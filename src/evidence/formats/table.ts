import type { Evidence, Fact, Unusable } from "../../domain/evidence.ts";
import type { About, Document, Outline, Reader } from "../reader.ts";
import { finite } from "../values.ts";
import { isForeign } from "./foreign.ts";
import { type Grid, listed, repeated } from "./table-cells.ts";
import { type Layout, layoutOf } from "./table-columns.ts";
import { gridOfJson } from "./table-json.ts";
import { readRow } from "./table-rows.ts";
import { firstObject, isTable } from "./table-sniff.ts";
import { gridOfText } from "./table-text.ts";

const about: About = {
  title: "Table",
  files: "CSV, TSV, JSON, JSON Lines",
  recognised: "the last resort: a header and rows",
  feeds: {
    model: "column",
    score: "yes",
    stderr: "column",
    n: "column",
    cost: "column",
    latency: "column",
    throughput: "column",
  },
};

/**
 * A table with a header: CSV, TSV, a JSON list or JSON Lines of flat objects. Each row is a point of its own, named by
 * the column `id`, `model` or `name`; each column of plain numbers is a measure. The last resort.
 */
export const table: Reader = { id: "table", about, recognise, read };

function recognise(outline: Outline): boolean {
  if (outline.kind === "text") return isTable(outline.text);
  if (outline.kind !== "array" && outline.kind !== "jsonl") return false;
  if (outline.keys.size < 2 || isForeign(outline)) return false;
  const first = firstObject(outline.text);
  if (first === null) return false;
  const values = Object.values(first);
  return (
    values.every((value) => typeof value !== "object" || value === null) &&
    values.some((value) => finite(value) !== null)
  );
}

async function read(document: Document): Promise<Evidence> {
  const head = new TextDecoder().decode(await document.source.head());
  const grid = /^\s*[[{]/.test(head) ? await gridOfJson(document) : await gridOfText(document.source);
  const twice = repeated(grid.names);
  if (twice !== null) throw new Error(`the header names "${twice}" twice`);
  if (grid.rows.length + grid.ragged.length === 0) throw new Error("it has no rows");
  const layout = layoutOf(grid, document.entry);
  const found = grid.rows.map((row) => readRow(row, grid, layout));
  const ragged = grid.ragged.map(({ number, place, cells }) => ({
    place,
    why: `row ${number} has ${cells} cells, the header ${grid.names.length}`,
  }));
  const unusable: Unusable[] = [
    ...layout.absent.map(({ measure, column }): Unusable => {
      return {
        model: null,
        variant: null,
        measure,
        why: `no column "${column}" (has: ${listed(grid.names)})`,
        pointer: "",
      };
    }),
    ...ragged.map(({ place, why }): Unusable => ({ model: null, variant: null, measure: null, why, pointer: place })),
    ...found.flatMap((one) => one.unusable),
  ];
  return {
    format: "table",
    formatVersion: null,
    readings: found.flatMap((one) => one.readings),
    unusable,
    usage: [],
    facts: factsOf(grid, layout),
    problems: [
      ...grid.problems,
      ...layout.problems,
      ...layout.absent.map(({ measure, column }) => `${measure}: no column "${column}" (has: ${listed(grid.names)}).`),
      ...ragged.map(({ place, why }) => `${place}: ${why}.`),
      ...textProblems(grid, layout),
    ],
    measuredAt: null,
  };
}

/** Columns of measures in which some rows hold text: each once, with the first row. */
function textProblems({ names, rows }: Grid, { measures }: Layout): string[] {
  return measures.flatMap(({ index }) => {
    const texts = rows.flatMap((row) =>
      row.cells[index]?.kind === "text" ? [{ row, text: row.cells[index].text }] : [],
    );
    const [first] = texts;
    if (!first) return [];
    return [
      `Column "${names[index]}": ${texts.length} of ${rows.length} rows hold no plain number, first "${first.text}" in row ${first.row.number}.`,
    ];
  });
}

const SHOWN_TEXTS = 20;

/** Columns of text: the one value, or the few that there are. */
function factsOf({ names, rows }: Grid, { texts }: Layout): Readonly<Record<string, Fact>> {
  return Object.fromEntries(
    texts.flatMap((index): [string, Fact][] => {
      const values = [
        ...new Set(rows.flatMap(({ cells }) => (cells[index]?.kind === "text" ? [cells[index].text] : []))),
      ];
      const [first] = values;
      if (first === undefined || values.length > SHOWN_TEXTS) return [];
      return [[names[index] ?? "", values.length === 1 ? first : values]];
    }),
  );
}

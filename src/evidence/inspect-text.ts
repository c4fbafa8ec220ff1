import type { EvidenceFile, Fact } from "../domain/evidence.ts";
import { candidateId } from "../domain/quantity.ts";
import { type InspectFile, type InspectReading, inspectFiles } from "./inspect.ts";
import { launchLines } from "./inspect-launch.ts";
import { precisionLines } from "./inspect-precision.ts";

const MIN_WIDTH = 60;

/** What the gate reads, for a person: per file its format, its readings by model and load, its facts and problems. */
export function inspectText(files: readonly EvidenceFile[], width: number): string {
  const shown = inspectFiles(files).files.map((file) => textOf(file, Math.max(width, MIN_WIDTH)).join("\n"));
  return shown.length === 0 ? "No files.\n" : `${shown.join("\n\n")}\n`;
}

function textOf(file: InspectFile, width: number): string[] {
  const version = file.format_version === null ? "" : ` ${plain(file.format_version)}`;
  const precision = precisionLines(file.facts.precision);
  const launches = launchLines(file.facts.launch);
  const shown = [...(precision === null ? [] : ["precision"]), ...(launches === null ? [] : ["launch"])];
  const read = `${file.format}${version}, ${count(file.readings.length, "reading")}`;
  return [
    plain(file.path),
    `  ${file.format === null ? "not read" : read}`,
    ...groupsOf(file.readings).flatMap(([title, readings]) => [
      "",
      ...wrapped(title, "  ", width),
      ...table(readings, width),
    ]),
    ...section("Precision", (precision ?? []).map(plain), width),
    ...section("Launches", (launches ?? []).map(plain), width),
    ...section("Facts", factLines(file.facts, shown), width),
    ...section("Problems", file.problems.map(plain), width),
  ];
}

function count(size: number, noun: string): string {
  return `${size} ${noun}${size === 1 ? "" : "s"}`;
}

/** Readings by model, settings and load, in the order of the file. */
function groupsOf(readings: readonly InspectReading[]): [string, InspectReading[]][] {
  const groups = new Map<string, InspectReading[]>();
  for (const reading of readings) {
    const model = reading.model === null ? "no model named" : candidateId(reading.model, reading.variant ?? {});
    const load = Object.entries(reading.at ?? {}).map(([key, value]) => `${key} ${value}`);
    const title = plain([model, ...load].join(", "));
    const group = groups.get(title);
    if (group) group.push(reading);
    else groups.set(title, [reading]);
  }
  return [...groups];
}

/** Measure, value and sample in columns; the pointers behind them where all fit, else each below its reading. */
function table(readings: readonly InspectReading[], width: number): string[] {
  const rows = readings.map((reading) => ({
    measure: plain(reading.measure),
    value: valueText(reading),
    sample: sampleText(reading),
    pointer: plain(reading.pointer),
  }));
  const longest = (cells: readonly string[]) => cells.reduce((most, cell) => Math.max(most, columns(cell)), 0);
  const measure = Math.min(longest(rows.map((row) => row.measure)), Math.floor(width / 2));
  const value = longest(rows.map((row) => row.value));
  const sample = longest(rows.map((row) => row.sample));
  const lines = rows.map((row) => {
    const cells = [left(row.measure, measure), right(row.value, value), left(row.sample, sample)];
    return { line: `    ${cells.join("  ")}`.trimEnd(), pointer: row.pointer };
  });
  const column = longest(lines.map(({ line }) => line)) + 2;
  const beside = lines.every(({ pointer }) => column + columns(pointer) <= width);
  return lines.flatMap(({ line, pointer }) =>
    beside ? [(left(line, column) + pointer).trimEnd()] : [line, ...broken(pointer, "      ", width)],
  );
}

function valueText({ value, unit }: InspectReading): string {
  return `${value}${unit === null || unit === "ratio" ? "" : ` ${plain(unit)}`}`;
}

function sampleText({ stderr, n }: InspectReading): string {
  const error = stderr === null ? "" : `± ${Number(stderr.toPrecision(3))}`;
  return [error, n === null ? "" : `n ${n}`].filter((part) => part !== "").join("  ");
}

function factLines(facts: Readonly<Record<string, Fact>>, shown: readonly string[]): string[] {
  const rest = Object.entries(facts).filter(([key]) => !shown.includes(key));
  return rest.map(([key, value]) => plain(`${key}: ${factText(value)}`));
}

function factText(fact: Fact): string {
  return typeof fact === "string" ? fact : JSON.stringify(fact);
}

function section(title: string, lines: readonly string[], width: number): string[] {
  if (lines.length === 0) return [];
  return ["", `  ${title}`, ...lines.flatMap((line) => wrapped(line, "    ", width))];
}

/** Text over several lines, broken at spaces; what follows the first line stands two columns further in. */
export function wrapped(text: string, indent: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(" ")) {
    const room = width - columns(lines.length === 0 ? indent : `${indent}  `);
    if (line !== "" && columns(line) + 1 + columns(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].flatMap((one, index) => broken(one, index === 0 ? indent : `${indent}  `, width));
}

/** Text without spaces over as many lines as it takes. */
function broken(text: string, indent: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const sign of text) {
    if (columns(indent + line) >= width) {
      lines.push(indent + line);
      line = "";
    }
    line += sign;
  }
  return [...lines, indent + line];
}

function columns(text: string): number {
  return [...text].length;
}

export function left(text: string, size: number): string {
  return text + " ".repeat(Math.max(0, size - columns(text)));
}

function right(text: string, size: number): string {
  return " ".repeat(Math.max(0, size - columns(text))) + text;
}

/** Control and direction characters of strangers' data do nothing on a terminal: they are shown as `\u{1b}`. */
export function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}

import { UserError } from "../errors.ts";

/** A text with what it takes to point into it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  /** Offset of each line's first character. */
  readonly starts: readonly number[];
}

/** Offsets into the text, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One thing that is wrong in a file. */
export interface Problem {
  readonly span: Span;
  /** What is wrong and what was found; no capital, no full stop. */
  readonly message: string;
  /** What would be right, or null where the message says it. */
  readonly allowed: string | null;
  /** The nearest right name, where one is near. */
  readonly suggestion: string | null;
}

/** A problem with its place, as machines read it (`validate --json`). Line and column count from 1. */
export interface PlacedProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly allowed: string | null;
  readonly suggestion: string | null;
}

const MAX_PROBLEMS = 20;

/** A policy (or a file it names) that cannot be used: every problem at once, at most 20 in words. */
export class InvalidPolicy extends UserError {
  readonly problems: readonly PlacedProblem[];

  constructor(file: TextFile, problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    const shown = problems.slice(0, MAX_PROBLEMS).map((problem) => problemText(file, problem));
    const rest = problems.length - shown.length;
    super("policy-invalid", `${file.path}: ${count}`, rest > 0 ? [...shown, `… and ${rest} more`] : shown);
    this.problems = problems.map(({ span, message, allowed, suggestion }) => ({
      path: file.path,
      ...position(file, span.from),
      message,
      allowed,
      suggestion,
    }));
  }
}

export function textFile(path: string, text: string): TextFile {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return { path, text, starts };
}

/** 1-based line and column of an offset; a column counts characters, not UTF-16 units. */
export function position(file: TextFile, offset: number): { readonly line: number; readonly column: number } {
  let [low, high] = [0, file.starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((file.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: [...file.text.slice(file.starts[low], offset)].length + 1 };
}

const WIDTH = 80;

/**
 * `file:12:7: unknown key "maximum"`, the source line with a caret below it, and what is allowed.
 * A long line is cut around the caret; characters that a terminal would act on are replaced.
 */
export function problemText(file: TextFile, problem: Problem): string {
  const { line, column } = position(file, problem.span.from);
  const begin = file.starts[line - 1] ?? 0;
  const end = file.starts[line] ?? file.text.length + 1;
  const source = [...file.text.slice(begin, end - 1).replace(/\r$/, "")].map(visible);
  const marked = [...file.text.slice(problem.span.from, problem.span.to)].length;
  const gutter = `  ${line} | `;
  const room = WIDTH - gutter.length;
  const start = column - 1 < room ? 0 : column - 1 - Math.floor(room / 2);
  const shown = source.slice(start, start + room);
  const caret = column - 1 - start;
  const length = Math.max(1, Math.min(marked, shown.length - caret));
  const near = problem.suggestion === null ? "" : ` (did you mean "${problem.suggestion}"?)`;
  return [
    [...`${file.path}:${line}:${column}: ${problem.message}${near}`].map(visible).join(""),
    `${gutter}${shown.join("")}`.trimEnd(),
    `${" ".repeat(gutter.length - 2)}| ${" ".repeat(caret)}${"^".repeat(length)}`,
    ...(problem.allowed === null ? [] : [[...`  allowed: ${problem.allowed}`].map(visible).join("")]),
  ].join("\n");
}

function visible(character: string): string {
  if (character === "\t") return " ";
  return /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(character) ? "\uFFFD" : character;
}

import { type Document, isMap, isSeq, parseDocument, type YAMLError } from "yaml";
import { InvalidPolicy, type Problem, type TextFile, textFile } from "./problem.ts";
import { strays } from "./strays.ts";

/** A policy larger than this is not one; beyond it YAML takes seconds (20,000 anchors fit in 300 KB). */
export const MAX_POLICY_BYTES = 128 * 1024;

/** A parsed YAML (or JSON) file with everything needed to point into it. */
export interface ParsedFile extends TextFile {
  readonly document: Document;
  readonly value: unknown;
  /** What is wrong though it could be parsed: keys that stand twice, unknown tags. */
  readonly problems: readonly Problem[];
}

/**
 * Parses one document strictly: YAML 1.2, core schema; no aliases, merge keys or tags.
 * Throws an `InvalidPolicy` where there is no value to go on with.
 */
export function parsePolicy(path: string, raw: string): ParsedFile {
  const file = textFile(path, raw.replace(/^\uFEFF/, ""));
  const bytes = new TextEncoder().encode(raw).length;
  if (bytes > MAX_POLICY_BYTES) {
    throw new InvalidPolicy(textFile(path, ""), [
      problem(0, 1, `the file has ${bytes} bytes`, `at most ${MAX_POLICY_BYTES} bytes`),
    ]);
  }
  // Not "silent": that level also drops the error for a second document. parseDocument itself prints nothing.
  const document = parseDocument(file.text, {
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    logLevel: "error",
  });
  const broken = document.errors.filter((error) => !SOFT.has(error.code));
  if (broken.length > 0) throw new InvalidPolicy(file, firstOfEachLine(broken, file));
  const found = strays(document, file.text);
  // A tag that does not resolve is only a warning; `strays` refuses all of them.
  const stated = [...document.errors, ...document.warnings].filter((error) => error.code !== "TAG_RESOLVE_FAILED");
  const soft = stated.map((error) => said(error, file.text));
  const problems = inOrder([...soft, ...found.problems]);
  if (!found.readable) throw new InvalidPolicy(file, problems);
  return { ...file, document, value: document.toJS({ maxAliasCount: 0 }), problems };
}

/** Problems in the order of the file; of several about the same characters the first one counts. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const places = new Map<string, Problem>();
  for (const one of problems) {
    const place = `${one.span.from}-${one.span.to}`;
    if (!places.has(place)) places.set(place, one);
  }
  return [...places.values()].sort((a, b) => a.span.from - b.span.from);
}

/** Errors after which there is still a value. */
const SOFT: ReadonlySet<string> = new Set(["DUPLICATE_KEY", "TAG_RESOLVE_FAILED"]);

/** One slip confuses the parser for the rest of its line: what it says first is what is wrong. */
function firstOfEachLine(errors: readonly YAMLError[], file: TextFile): Problem[] {
  const lines = new Map<number, Problem>();
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const line = file.text.slice(0, error.pos[0]).split("\n").length;
    if (!lines.has(line)) lines.set(line, said(error, file.text));
  }
  return [...lines.values()];
}

/** What people trip over in YAML, in their own terms; anything else in the parser's first sentence. */
const TRAPS: Readonly<Record<string, string>> = {
  BAD_ALIAS: "an anchor or alias without a name; a value that begins with & or * needs quotes",
  TAB_AS_INDENT: "a tab indents here; YAML indents with spaces",
  MULTIPLE_DOCS: "a second document begins here; a policy is one document",
  BAD_DIRECTIVE: "a line that begins with % is a directive; a value that does needs quotes",
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " on this line; a value that holds ": " needs quotes',
  RESOURCE_EXHAUSTION: "it is nested too deeply",
};

function said(error: YAMLError, text: string): Problem {
  const [from, to] = error.pos;
  if (error.code === "DUPLICATE_KEY") {
    const [key = ""] = /^("[^"\n]*"|'[^'\n]*'|[^:,{}\s]+)/.exec(text.slice(from, from + 400)) ?? [];
    return problem(
      from,
      from + Math.max(1, key.length),
      `the key ${key} is there twice; one would hide the other`,
      null,
    );
  }
  const start = Math.min(from, Math.max(0, text.length - 1));
  return problem(start, Math.max(to, start + 1), TRAPS[error.code] ?? plain(error, text), null);
}

function plain(error: YAMLError, text: string): string {
  const character = text[error.pos[0]] ?? "";
  if (error.code === "BAD_SCALAR_START") return `a value cannot begin with ${character}; it needs quotes`;
  const before = text.slice(0, error.pos[0]).split("\n").at(-1) ?? "";
  if (error.code === "UNEXPECTED_TOKEN" && /[{}[\],]/.test(character) && /[{[]/.test(before))
    return `an unexpected ${character}; names with a comma or brace need quotes`;
  const [, missing] = /(?:must end with|and end with a|Missing closing) (["'\]}])/.exec(error.message) ?? [];
  if (missing !== undefined) return `a closing ${missing} is missing`;
  const message = (error.message.split("\n")[0] ?? "").replace(/ at line .*$/, "").replace(/[.:]$/, "");
  return `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

export function problem(
  from: number,
  to: number,
  message: string,
  allowed: string | null,
  suggestion: string | null = null,
): Problem {
  return { span: { from, to }, message, allowed, suggestion };
}

/** Whether a file holds nothing but comments and space. */
export function isEmpty(file: ParsedFile): boolean {
  const { contents } = file.document;
  return contents === null || (file.value === null && !isMap(contents) && !isSeq(contents));
}

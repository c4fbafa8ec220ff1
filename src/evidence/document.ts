import type { ResultsEntry } from "../domain/policy.ts";
import { sentence, UserError } from "../errors.ts";
import type { Source } from "../ports.ts";
import { parseJson } from "./json.ts";
import type { Document } from "./reader.ts";

/** A file as its reader asks for it: parsed at most once. */
export function makeDocument(source: Source, entry: ResultsEntry | null): Document {
  let parsed: Promise<unknown> | null = null;
  return {
    source,
    entry,
    json: () => {
      parsed ??= parsedWhole(source);
      return parsed;
    },
    jsonLines: () => linesOf(source),
  };
}

async function parsedWhole(source: Source): Promise<unknown> {
  refuseUtf16(await source.head());
  return parseJson(await source.text());
}

/** UTF-8 bytes as text. UTF-16, which some shells write, is an Error that says so. */
export function textOf(bytes: Uint8Array): string {
  refuseUtf16(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

function refuseUtf16([first, second]: Uint8Array): void {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new Error("the text is UTF-16; write it as UTF-8");
  }
}

async function* linesOf(source: Source): AsyncIterable<{ readonly line: number; readonly value: unknown }> {
  let line = 0;
  for await (const text of source.lines()) {
    line++;
    if (text.trim() === "") continue;
    yield { line, value: parsedLine(text, line) };
  }
}

function parsedLine(text: string, line: number): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new Error(
      `line ${line}${sentence(error)
        .replace(/^line 1(?=, column)/, "")
        .replace(/^(?!,)/, ": ")}`,
    );
  }
}

import { sentence } from "../../errors.ts";
import { tallyOfLines } from "./metrics-json-lines.ts";
import { yamlDocuments } from "./yaml-documents.ts";

/** A metrics file in YAML or TOML as a plain value, with what must be said of it. */
export async function valueOfText(
  text: string,
): Promise<{ readonly value: unknown; readonly problems: readonly string[] }> {
  const cut = text.endsWith("\n") ? [] : ["The file does not end in a line break; its last value may be cut off."];
  if (isToml(text)) return { value: await tomlOf(text), problems: cut };
  const documents = yamlDocuments(text);
  if (documents.length > 1) throw new Error(`it holds ${documents.length} YAML documents, not one`);
  return { value: documents[0] ?? null, problems: cut };
}

/** A file that is read because the policy says so need not look like plain metrics. */
function isToml(text: string): boolean {
  const tally = tallyOfLines(text);
  return tally === null
    ? /^[ \t]*(?:\[{1,2}[^[\]\n]+\]{1,2}|[\w."'-]+[ \t]*=.*)[ \t]*$/m.test(text)
    : tally.syntax === "toml";
}

const MAX_DEPTH = 100;

async function tomlOf(text: string): Promise<unknown> {
  const { parse, TomlError } = await import("smol-toml");
  try {
    return plain(parse(text, { maxDepth: MAX_DEPTH }));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = sentence(error)
      .split("\n")[0]
      ?.replace(/^Invalid TOML document: /, "");
    throw new Error(`line ${error.line}, column ${error.column} is no TOML: ${reason}`);
  }
}

/** Dates as the text that they were written as; everything else as it is. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  // Own keys whatever they are called: `__proto__` too.
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, below] of Object.entries(value)) copy[key] = plain(below);
  return copy;
}

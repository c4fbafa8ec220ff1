import { isForeign } from "./foreign.ts";
import type { Numbers } from "./metrics-json-names.ts";

/** What lines of YAML or TOML hold that may be a plain metrics file. */
export interface Tally extends Numbers {
  readonly syntax: "yaml" | "toml";
  readonly texts: number;
  /** Whether a line names the model. */
  readonly model: boolean;
}

type Kind = "whole" | "number" | "text" | "nothing";

const HEAD_CHARS = 64 * 1024;
/** A longer line is no name with a number. */
const LINE_CHARS = 2_000;
const TABLE = /^[ \t]*\[[^[\]"'#]{1,200}\][ \t]*(?:#.*)?$/;
const TOML_PAIR = /^([\w.-][\w.\- ]{0,199}|"[^"]{0,200}"|'[^']{0,200}')[ \t]{0,9}=(.*)$/;
const YAML_PAIR = /^( *)([^\s"'#:[\]{},&*!|>%@`?-][^:]{0,200}|"[^"]{0,200}"|'[^']{0,200}'):(?:[ \t](.*))?$/;
const NUMBER = /^[+-]?(?:\d[\d_]{0,40}\.?\d{0,40}|\.\d{1,40})(?:[eE][+-]?\d{1,5})?$/;
const NOT_FINITE = /^[+-]?\.?(?:nan|inf(?:inity)?)$/i;
const FLOW = /^\{([^[\]{}#]*)\}$/;

/** Keys of YAML that is no metrics, whatever numbers it holds. */
const CONFIGURATION: ReadonlySet<string> = new Set([
  "apiVersion",
  "kind",
  "services",
  "replicaCount",
  "jobs",
  "stages",
]);

/**
 * Names with values, nothing else: what DVC calls a metrics file, line by line. Null for every other text, lists, block
 * texts, anchors and tags included, and for files of other tools.
 */
export function tallyOfLines(text: string): Tally | null {
  // Most texts show by their first line that they are something else.
  const begin = /[^\s][^\n]{0,400}/.exec(text)?.[0] ?? "";
  if (!/[:=[#]/.test(begin) && !/^(?:---|\.\.\.)/.test(begin)) return null;
  const whole = text.length < HEAD_CHARS ? text : text.slice(0, text.lastIndexOf("\n") + 1);
  const lines = whole
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => !/^[ \t]*(?:#.*)?$|^(?:---|\.\.\.)[ \t]*$/.test(line));
  const [first] = lines;
  if (first === undefined || lines.some((line) => line.length > LINE_CHARS)) return null;
  const toml = TABLE.test(first) || TOML_PAIR.test(first.trim());
  const keys = new Set<string>();
  const seen = { whole: 0, number: 0, text: 0, nothing: 0 };
  const names: string[] = [];
  for (const line of lines) {
    if (toml && TABLE.test(line)) continue;
    const pair = toml ? TOML_PAIR.exec(line.trim()) : YAML_PAIR.exec(line);
    if (pair === null) return null;
    const [key = "", value = ""] = toml ? [pair[1]?.trim(), pair[2]] : [pair[2], pair[3]];
    const kinds = kindsOf(value.replace(/[ \t]#.*$/, "").trim(), toml ? "=" : ":");
    if (kinds === null) return null;
    if (toml || pair[1] === "") keys.add(key);
    for (const kind of kinds) {
      seen[kind]++;
      if (kind === "whole" || kind === "number") names.push(key.replaceAll(/^["']|["']$/g, ""));
    }
  }
  if (isForeign({ keys }) || [...keys].some((key) => CONFIGURATION.has(key))) return null;
  return {
    syntax: toml ? "toml" : "yaml",
    numbers: seen.whole + seen.number,
    fractions: seen.number,
    names,
    texts: seen.text,
    model: keys.has("model"),
  };
}

/** What a value is, or those of a small mapping in braces; null: what a metrics file does not have. */
function kindsOf(value: string, separator: string): readonly Kind[] | null {
  const flow = FLOW.exec(value);
  if (flow !== null) {
    const parts = (flow[1] ?? "").split(",").filter((part) => part.trim() !== "");
    const kinds = parts.map((part) => {
      const cut = part.indexOf(separator);
      return cut === -1 ? null : kindOf(part.slice(cut + 1).trim());
    });
    return kinds.some((kind) => kind === null) ? null : kinds.flatMap((kind) => kind ?? []);
  }
  const kind = kindOf(value);
  return kind === null ? null : [kind];
}

function kindOf(value: string): Kind | null {
  if (/^[[\]{}|>&*!%@`]/.test(value)) return null;
  if (value === "" || /^(?:~|null|true|false)$/i.test(value)) return "nothing";
  if (/^[+-]?\d[\d_]{0,40}$/.test(value)) return "whole";
  return NUMBER.test(value) || NOT_FINITE.test(value) ? "number" : "text";
}

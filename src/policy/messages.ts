import { nearestName } from "../domain/nearest.ts";
import type { Violation } from "./generated/validate.js";
import { type Path, pathOf, pathText, spanOf, valueAt } from "./locate.ts";
import type { ParsedFile } from "./parse.ts";
import type { Problem } from "./problem.ts";
import { keysAt, patternAt } from "./schema.ts";

/** What a violation is about: a value, or one of its keys. */
interface Case {
  /** `budgets[0].max`; "the file" for the whole. */
  readonly where: string;
  readonly found: string;
  /** The keyword's limit, as text. */
  readonly limit: string;
  /** The key that is too much, missing or misnamed. */
  readonly key: string;
  readonly keys: readonly string[];
  /** The pattern of the texts that may stand there, in words. */
  readonly form: string | null;
}

type Wording = (one: Case) => { readonly message: string; readonly allowed?: string; readonly suggestion?: string };

/** ajv keyword → sentence. */
const WORDS: Readonly<Record<string, Wording>> = {
  additionalProperties: ({ key, where, keys }) => {
    const near = nearestName(key, keys);
    return {
      message: `unknown key ${JSON.stringify(key)}${where === ROOT ? "" : ` in ${where}`}`,
      allowed: keys.join(", "),
      ...(near === null ? {} : { suggestion: near }),
    };
  },
  required: ({ key, where }) => ({ message: `${where} lacks ${key}` }),
  type: ({ where, found, limit, form }) => {
    const bare = limit === "string" && form === null && /^[\d.+-]|^(true|false)$/.test(found);
    return {
      message: `${where} is ${found}`,
      allowed: `${typesText(limit, form)}${bare ? "; a name that reads as something else needs quotes" : ""}`,
    };
  },
  enum: ({ where, found, limit }) => {
    const near = nearestName(found.replaceAll('"', ""), limit.split(", "));
    return { message: `${where} is ${found}`, allowed: limit, ...(near === null ? {} : { suggestion: near }) };
  },
  // The one word that may stand for a list.
  const: ({ where, found, limit }) => ({
    message: `${where} is ${found}`,
    allowed: limit === "any" ? "any, or a list such as [int8, fp8]" : limit,
  }),
  minimum: ({ where, found, limit }) => ({ message: `${where} is ${found}`, allowed: `at least ${limit}` }),
  maximum: ({ where, found, limit }) => ({ message: `${where} is ${found}`, allowed: `at most ${limit}` }),
  exclusiveMinimum: ({ where, found, limit }) => ({ message: `${where} is ${found}`, allowed: `more than ${limit}` }),
  minLength: ({ where }) => ({ message: `${where} is empty` }),
  maxLength: ({ where, limit }) => ({ message: `${where} is too long`, allowed: `at most ${limit} characters` }),
  pattern: ({ where, found, limit }) => ({ message: `${where} is ${found}`, allowed: PATTERNS[limit] ?? limit }),
  minItems: ({ where, limit }) => ({ message: `${where} has too few entries`, allowed: `at least ${limit}` }),
  maxItems: ({ where, limit }) => ({ message: `${where} has too many entries`, allowed: `at most ${limit}` }),
  uniqueItems: ({ where }) => ({ message: `${where} holds the same entry twice` }),
  minProperties: ({ where, keys }) => ({
    message: `${where} is empty`,
    ...(keys.length > 0 ? { allowed: keys.join(", ") } : {}),
  }),
  maxProperties: ({ where, limit, keys }) => ({
    message: `${where} has too many keys`,
    allowed: limit === "1" && keys.length > 1 ? `one of ${keys.join(", ")}` : `at most ${limit}`,
  }),
  not: ({ where, key }) => ({ message: `${where}: the name ${JSON.stringify(key)} has a meaning of its own` }),
};

/** The keywords that have a sentence of their own; `oneOf` and `propertyNames` speak through their parts. */
export const WORDED: readonly string[] = Object.keys(WORDS);

const ROOT = "the file";

const TYPES: Readonly<Record<string, string>> = {
  object: "a mapping (key: value)",
  array: "a list",
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
};

/** Types in words; of text its form, where it has one. */
function typesText(limit: string, form: string | null): string {
  const words = limit.split(",").map((one) => (one === "string" && form !== null ? form : (TYPES[one] ?? one)));
  // "a number, or a percentage" says both.
  return words.filter((one) => !words.some((other) => other.startsWith(`${one}, or `))).join(" or ");
}

/** The schema's patterns in words. */
export const PATTERNS: Readonly<Record<string, string>> = {
  "^[0-9]+d$": 'a number of days such as "30d"',
  "^[0-9]+(\\.[0-9]+)?%$": 'a number, or a percentage such as "80%"',
  "^[0-9]{1,3}(\\.[0-9]+)?%$": 'a percentage such as "98%"',
  "^[0-9]+(\\.[0-9]+)? ?([KMGT]i?B|B)$": 'a size such as "8GiB" or "500MB"',
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}$": "a date such as 2026-11-01",
  "^[A-Za-z][A-Za-z0-9_-]*$": "a letter, then letters, digits, - and _",
};

/**
 * ajv's violations as problems with places. `below` is where in the schema the file's root stands, and `own` the keys
 * of that root, where it is not the schema's own.
 */
export function problemsOf(
  file: ParsedFile,
  violations: readonly Violation[],
  below: Path = [],
  own: readonly string[] | null = null,
): Problem[] {
  const keys = (path: Path): readonly string[] => (path.length === 0 && own ? own : keysAt([...below, ...path]));
  const form = (path: Path): string | null => PATTERNS[patternAt([...below, ...path]) ?? ""] ?? null;
  const spoken = speaking(violations).sort((a, b) => rank(a) - rank(b));
  const problems = spoken.filter((one) => one.keyword !== "required").map((one) => problemOf(file, one, keys, form));
  // `{ file: … }` lacks "files" and has an unknown "file": one slip, one problem.
  const meant = new Set(problems.flatMap((one) => one.suggestion ?? []));
  return [...problems, ...lacking(spoken, meant).map((one) => problemOf(file, one, keys, form))];
}

/** Of two violations at one place the first is said: the form of a date says more than its length. */
const rank = ({ keyword, params }: Violation): number =>
  keyword === "maxLength" ? 1 : keyword === "minItems" || params.allowedValue === "any" ? 2 : 0;

/** All that one mapping lacks, as one violation. */
function lacking(violations: readonly Violation[], meant: ReadonlySet<string>): Violation[] {
  const found = new Map<string, Violation>();
  for (const one of violations) {
    const name = String(one.params.missingProperty);
    if (one.keyword !== "required" || meant.has(name)) continue;
    const before = found.get(one.instancePath);
    const names = before ? `${String(before.params.missingProperty)}, ` : "";
    found.set(one.instancePath, { ...one, params: { missingProperty: `${names}${JSON.stringify(name)}` } });
  }
  return [...found.values()];
}

/** Of the branches of a oneOf those speak whose type the value has; where no type fits, all types are named. */
function speaking(violations: readonly Violation[]): Violation[] {
  const own = violations.filter((one) => one.keyword !== "oneOf" && one.keyword !== "propertyNames");
  const choices = new Set(violations.filter((one) => one.keyword === "oneOf").map((one) => one.instancePath));
  const merged = new Map<string, Violation>();
  for (const one of own) {
    const at = one.instancePath;
    if (one.keyword !== "type" || !choices.has(at)) continue;
    const before = merged.get(at);
    const types = before ? `${String(before.params.type)},${String(one.params.type)}` : String(one.params.type);
    merged.set(at, { ...one, params: { type: types } });
  }
  const rest = own.filter((one) => one.keyword !== "type" || !choices.has(one.instancePath));
  const within = (path: string, at: string): boolean => path === at || path.startsWith(`${at}/`);
  const typed = [...merged].filter(([at]) => {
    const inner = [...merged.keys()].some((path) => path !== at && within(path, at));
    return !inner && !rest.some((one) => within(one.instancePath, at));
  });
  return [...rest, ...typed.map(([, one]) => one)];
}

/** Which parameter of a violation is its limit. */
const LIMITS = ["type", "allowedValues", "allowedValue", "limit", "pattern"];

function problemOf(
  file: ParsedFile,
  violation: Violation,
  keys: (path: Path) => readonly string[],
  form: (path: Path) => string | null,
): Problem {
  const base = pathOf(violation.instancePath, file.value);
  const { params, keyword } = violation;
  const extra = keyword === "additionalProperties" ? String(params.additionalProperty) : violation.propertyName;
  const path = extra === undefined ? base : [...base, extra];
  const named = keyword === "additionalProperties" || extra === undefined ? base : path;
  const limit = LIMITS.map((name) => params[name]).find((one) => one !== undefined);
  const wording = WORDS[keyword]?.({
    where: named.length === 0 ? ROOT : pathText(named),
    found: extra === undefined ? found(valueAt(file.value, path)) : JSON.stringify(extra),
    limit: Array.isArray(limit) ? limit.join(", ") : String(limit),
    key: extra ?? String(params.missingProperty),
    keys: keys(base),
    form: form(base),
  });
  const onKey = extra !== undefined || keyword === "required";
  return {
    span: spanOf(file, path, onKey ? "key" : "value"),
    message: wording?.message ?? `${pathText(path)} is not allowed`,
    allowed: wording?.allowed ?? null,
    suggestion: wording?.suggestion ?? null,
  };
}

/** A value in few words. */
export function found(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a mapping";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

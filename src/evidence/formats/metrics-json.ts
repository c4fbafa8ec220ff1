import type { Evidence, Fact, Reading, Unusable } from "../../domain/evidence.ts";
import { MEASURES } from "../../domain/measures.ts";
import { textOf } from "../document.ts";
import type { About, Document, Outline, Reader } from "../reader.ts";
import { count, finite, isObject, type Json, kindOf, pointer } from "../values.ts";
import { isForeign } from "./foreign.ts";
import { tallyOfLines } from "./metrics-json-lines.ts";
import { tally } from "./metrics-json-tally.ts";
import { factsOfMeasure } from "./operational.ts";

const about: About = {
  title: "Metrics file",
  files: "any JSON, YAML or TOML of numbers",
  recognised: "the last resort: an object of numbers, nested at will",
  feeds: { model: "where named", score: "yes", n: "where named", cost: "named", latency: "named", throughput: "named" },
};

/**
 * A plain metrics file, as DVC and many scripts write it: one object of numbers in JSON, YAML or TOML, nested as they
 * like. Measures are the keys joined by `.`, under `<task>/` where the policy names a task. The last resort for an object.
 */
export const metricsJson: Reader = { id: "metrics-json", about, recognise, read };

/** Texts beside the numbers (model, data set, date …) that a metrics file may have at most. */
const SPARE_TEXTS = 4;

function recognise(outline: Outline): boolean {
  if (outline.kind === "text") {
    // Configurations are YAML too: texts beside the numbers are believed only where one of them names the model.
    const seen = tallyOfLines(outline.text);
    return seen !== null && seen.numbers > 0 && seen.texts <= seen.numbers + (seen.model ? SPARE_TEXTS : 0);
  }
  if (outline.kind !== "object" || isForeign(outline)) return false;
  const seen = tally(outline.text);
  return seen !== null && seen.numbers > 0 && seen.texts <= seen.numbers + SPARE_TEXTS;
}

/** One value with its name in dots. */
interface Leaf {
  readonly name: string;
  readonly place: string;
  readonly value: unknown;
}

function leavesOf(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (!isObject(value)) return [{ name: path.join("."), place: pointer(...path), value }];
  return Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...path, key]));
}

async function read(document: Document): Promise<Evidence> {
  const { root, said } = await rootOf(document);
  const leaves = leavesOf(root);
  if (!leaves.some(({ value }) => typeof value === "number")) throw new Error("it has no number");
  const roles = rolesOf(document, leaves);
  const wanted = wantedOf(document, leaves, roles);
  const shared = { model: roles.model, variant: null };
  const readings = wanted.flatMap(({ measure, leaf }): Reading[] => {
    const value = finite(leaf?.value);
    if (value === null || !leaf) return [];
    const whole = { ...shared, measure, value, stderr: null, n: roles.n, at: null, pointer: leaf.place };
    return [{ ...whole, ...factsOfMeasure(measure) }];
  });
  const unusable = wanted.flatMap(({ measure, leaf, key }): Unusable[] => {
    if (leaf && finite(leaf.value) !== null) return [];
    const why = leaf
      ? `the value is ${kindOf(leaf.value)}, not a finite number`
      : `no key "${key}" (has: ${named(leaves)})`;
    return [{ ...shared, measure, why, pointer: leaf?.place ?? "" }];
  });
  const lists = leaves.filter(({ value }) => Array.isArray(value));
  return {
    format: "metrics-json",
    formatVersion: null,
    readings,
    unusable,
    usage: [],
    facts: factsOf(leaves, roles.places),
    problems: [
      ...unusable.map(({ pointer, measure, why }) => `${pointer === "" ? "" : `${pointer}: `}${measure}: ${why}.`),
      ...lists.map(({ name }) => `"${name}" is a list, which is not read.`),
      ...said,
    ],
    measuredAt: null,
  };
}

/** JSON begins with a brace, or with a bracket that is not of a TOML table. */
const LIKE_JSON = /^\uFEFF?\s*(?:$|\{|\[(?![^[\]\n"]{1,200}\][ \t]*\r?\n))/;

async function rootOf(document: Document): Promise<{ readonly root: Json; readonly said: readonly string[] }> {
  if (LIKE_JSON.test(new TextDecoder("utf-8").decode(await document.source.head()))) {
    const root = await document.json();
    if (!isObject(root)) throw new Error("it is not a JSON object");
    return { root, said: [] };
  }
  const text = textOf(await document.source.bytes());
  const { value, problems } = await (await import("./metrics-json-text.ts")).valueOfText(text);
  if (!isObject(value)) throw new Error("it is not one object of names and values");
  return { root: value, said: problems };
}

interface Roles {
  readonly model: string | null;
  readonly n: number | null;
  /** Pointers of the values that have a role and are no measure. */
  readonly places: ReadonlySet<string>;
}

function rolesOf({ entry }: Document, leaves: readonly Leaf[]): Roles {
  const columns = entry?.columns ?? {};
  const unknown = Object.keys(columns).find((role) => role !== "model" && role !== "n");
  if (unknown !== undefined)
    throw new Error(`columns names "${unknown}", which a metrics file does not have (model, n)`);
  const find = (role: string) => {
    const name = Object.hasOwn(columns, role) ? columns[role] : undefined;
    const leaf = leaves.find((one) => one.name === name);
    if (name !== undefined && !leaf)
      throw new Error(`columns.${role} is "${name}", and there is no such key (has: ${named(leaves)})`);
    return leaf;
  };
  const model = find("model") ?? leaves.find(({ place, value }) => place === "/model" && typeof value === "string");
  const n = find("n");
  if (model && (typeof model.value !== "string" || model.value === "")) {
    throw new Error(`${model.place}: the model is ${kindOf(model.value)}, not a name`);
  }
  if (n && count(n.value) === null) throw new Error(`${n.place}: n is ${kindOf(n.value)}, not a count`);
  return {
    model: typeof model?.value === "string" ? model.value : null,
    n: n ? count(n.value) : null,
    places: new Set([model, n].flatMap((leaf) => leaf?.place ?? [])),
  };
}

interface Wanted {
  readonly measure: string;
  readonly key: string;
  readonly leaf: Leaf | null;
}

/** What is a measure: the keys that the policy names, else every number and what should be one. */
function wantedOf({ entry }: Document, leaves: readonly Leaf[], { places }: Roles): readonly Wanted[] {
  if (entry?.measures) {
    return Object.entries(entry.measures).map(([measure, key]) => {
      return { measure, key, leaf: leaves.find(({ name }) => name === key) ?? null };
    });
  }
  const task = entry?.task ?? null;
  return leaves
    .filter(({ place, value }) => !places.has(place) && isNumeric(value))
    .map((leaf) => {
      const bare = task === null || MEASURES.has(leaf.name);
      return { measure: bare ? leaf.name : `${task}/${leaf.name}`, key: leaf.name, leaf };
    });
}

/** A number, or what tools write in place of one. */
function isNumeric(value: unknown): boolean {
  if (typeof value === "string") return /^(?:nan|[+-]?inf(?:inity)?)$/i.test(value);
  return typeof value === "number" || value === null;
}

function factsOf(leaves: readonly Leaf[], places: ReadonlySet<string>): Readonly<Record<string, Fact>> {
  return Object.fromEntries(
    leaves.flatMap(({ name, place, value }): [string, Fact][] => {
      const stated = (typeof value === "string" && value !== "" && !isNumeric(value)) || typeof value === "boolean";
      return stated && !places.has(place) ? [[name, value as Fact]] : [];
    }),
  );
}

function named(leaves: readonly Leaf[]): string {
  const names = leaves.slice(0, 8).map(({ name }) => name);
  return `${names.join(", ")}${leaves.length > 8 ? ` and ${leaves.length - 8} more` : ""}`;
}

import type { Evidence, Fact } from "../../domain/evidence.ts";
import { textOf } from "../document.ts";
import type { About, Document, Outline, Reader } from "../reader.ts";
import { count, isObject, type Json, kindOf } from "../values.ts";
import { isForeign } from "./foreign.ts";
import { tallyOfLines } from "./metrics-json-lines.ts";
import { mayBeMetrics } from "./metrics-json-names.ts";
import { tally } from "./metrics-json-tally.ts";
import { isNumeric, isWord, leavesOf } from "./own-leaves.ts";
import { type OwnMetric, readOwn } from "./own-names.ts";
import { problemsOfUnusable } from "./unusable.ts";

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
    return seen !== null && mayBeMetrics(seen) && seen.texts <= seen.numbers + (seen.model ? SPARE_TEXTS : 0);
  }
  if (outline.kind !== "object" || isForeign(outline)) return false;
  const seen = tally(outline.text);
  return seen !== null && mayBeMetrics(seen) && seen.texts <= seen.numbers + SPARE_TEXTS;
}

async function read(document: Document): Promise<Evidence> {
  const { root, said } = await rootOf(document);
  const leaves = leavesOf(root);
  if (!leaves.some(({ value }) => typeof value === "number")) throw new Error("it has no number");
  const roles = rolesOf(document, leaves);
  const numbers = leaves.filter(({ pointer, value }) => !roles.places.has(pointer) && isNumeric(value));
  const subject = { model: roles.model, variant: null };
  const { readings, unusable } = readOwn(document.entry?.measures ? leaves : numbers, subject, document.entry, null);
  const lists = leaves.filter(({ value }) => Array.isArray(value));
  return {
    format: "metrics-json",
    formatVersion: null,
    readings: readings.map((one) => ({ ...one, n: roles.n })),
    unusable,
    usage: [],
    facts: factsOf(leaves, roles.places),
    problems: [
      ...problemsOfUnusable(unusable),
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

function rolesOf({ entry }: Document, leaves: readonly OwnMetric[]): Roles {
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
  const model = find("model") ?? leaves.find(({ pointer, value }) => pointer === "/model" && typeof value === "string");
  const n = find("n");
  if (model && (typeof model.value !== "string" || model.value === "")) {
    throw new Error(`${model.pointer}: the model is ${kindOf(model.value)}, not a name`);
  }
  if (n && count(n.value) === null) throw new Error(`${n.pointer}: n is ${kindOf(n.value)}, not a count`);
  return {
    model: typeof model?.value === "string" ? model.value : null,
    n: n ? count(n.value) : null,
    places: new Set([model, n].flatMap((leaf) => leaf?.pointer ?? [])),
  };
}

function factsOf(leaves: readonly OwnMetric[], places: ReadonlySet<string>): Readonly<Record<string, Fact>> {
  return Object.fromEntries(
    leaves.flatMap(({ name, pointer, value }): [string, Fact][] => {
      const stated = isWord(value) || typeof value === "boolean";
      return stated && !places.has(pointer) ? [[name, value as Fact]] : [];
    }),
  );
}

function named(leaves: readonly OwnMetric[]): string {
  const names = leaves.slice(0, 8).map(({ name }) => name);
  return `${names.join(", ")}${leaves.length > 8 ? ` and ${leaves.length - 8} more` : ""}`;
}

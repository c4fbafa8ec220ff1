import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  comparableOf,
  measuredAt,
  modelOf,
  modelOfFolder,
  namedBy,
  resultsBeside,
  settingsOf,
  tasksOf
} from "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  at,
  count,
  finite,
  isObject,
  kindOf,
  object,
  pointer,
  text
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/lm-eval-samples-rows.ts
var KNOWN = /* @__PURE__ */ new Set([
  ...["doc_id", "doc", "target", "arguments", "resps", "filtered_resps", "filter", "metrics", "input", "doc_hash"],
  ...["prompt_hash", "target_hash", "task_name", "schedule", "repeats", "idx"]
]);
var MAX_METRICS = 1e3;
var Tally = class {
  filters = /* @__PURE__ */ new Map();
  rows = 0;
  /** Throws a sentence where it is no row. */
  add(row, place) {
    const id = Object.hasOwn(row, "doc_id") ? row.doc_id : void 0;
    if (id === void 0 || !Object.hasOwn(row, "filtered_resps")) {
      throw new Error(`${place} is not a sample: it has no ${id === void 0 ? '"doc_id"' : '"filtered_resps"'}`);
    }
    this.rows++;
    const filter = this.#filterOf(row);
    filter.rows++;
    if (typeof id === "number" && !filter.seen.add(id)) filter.twice ??= { place, id };
    const stated = Object.hasOwn(row, "metrics") && Array.isArray(row.metrics) ? row.metrics : null;
    if (stated === null) {
      for (const key of Object.keys(row))
        if (!KNOWN.has(key) && isMetric(row[key])) count2(filter, key, row[key], place);
      return;
    }
    for (const name of stated) {
      if (typeof name === "string" && Object.hasOwn(row, name)) count2(filter, name, row[name], place);
    }
  }
  #filterOf(row) {
    const name = Object.hasOwn(row, "filter") ? text(row.filter) : null;
    const there = this.filters.get(name);
    if (there) return there;
    const made = { name, rows: 0, twice: null, seen: new Ids(), metrics: /* @__PURE__ */ new Map() };
    this.filters.set(name, made);
    return made;
  }
};
function isMetric(value) {
  return typeof value === "number" || typeof value === "boolean" || value === null || Array.isArray(value);
}
function count2(filter, name, given, place) {
  let stat = filter.metrics.get(name);
  if (!stat) {
    if (filter.metrics.size >= MAX_METRICS) throw new Error(`it has more than ${MAX_METRICS} metrics`);
    stat = { n: 0, sum: 0, binary: true, mean: 0, squares: 0, lost: 0, firstLost: null, place };
    filter.metrics.set(name, stat);
  }
  const value = typeof given === "boolean" ? Number(given) : given;
  if (typeof value !== "number" || !Number.isFinite(value)) {
    stat.lost++;
    stat.firstLost ??= { place, kind: kindOf(given) };
    return;
  }
  stat.n++;
  stat.sum += value;
  if (value !== 0 && value !== 1) stat.binary = false;
  const away = value - stat.mean;
  stat.mean += away / stat.n;
  stat.squares += away * (value - stat.mean);
}
var MOST_IDS = 2 ** 27;
var Ids = class {
  #bits = new Uint8Array(1024);
  /** False where it was there; what is no small whole number counts as new. */
  add(id) {
    if (!Number.isInteger(id) || id < 0 || id >= MOST_IDS) return true;
    const [byte, bit] = [id >> 3, 1 << (id & 7)];
    if (byte >= this.#bits.length) {
      const grown = new Uint8Array(Math.max(byte + 1, 2 * this.#bits.length));
      grown.set(this.#bits);
      this.#bits = grown;
    }
    const there = this.#bits[byte] ?? 0;
    this.#bits[byte] = there | bit;
    return (there & bit) === 0;
  }
};

// src/evidence/formats/lm-eval-samples-evidence.ts
async function evidenceOf(document) {
  const { source, entry } = document;
  const named = namedBy(source.path);
  const results = await resultsBeside(source, named);
  const tally = await tallied(document);
  const folder = results === null ? modelOfFolder(source.path) : null;
  const run = {
    model: results === null ? folder : modelOf(results),
    variant: results === null ? null : await settingsOf(results),
    task: named?.task ?? entry?.task ?? "lm-eval-samples",
    named,
    results,
    comparable: results === null ? null : comparableOf(tasksOf(results), named?.task ?? "")
  };
  const found = [...tally.filters.values()].flatMap(
    (filter) => [...filter.metrics].map((one) => judged(run, filter, ...one))
  );
  const readings = found.flatMap((one) => one.reading ?? []);
  const lost = found.flatMap((one) => one.unusable ?? []);
  const nothing = found.length > 0 ? [] : [{ ...whom(run), measure: null, why: "its rows have no metric", pointer: pointer(1) }];
  return {
    format: "lm-eval-samples",
    formatVersion: null,
    readings,
    unusable: [...lost, ...nothing],
    usage: [],
    facts: factsOf(run, tally, folder),
    problems: [
      ...[...lost, ...nothing].map((one) => `${one.pointer}: ${one.measure ?? "The file"}: ${one.why}.`),
      ...partly(run, tally),
      ...readings.length > 0 ? unsure(run) : []
    ],
    measuredAt: results === null ? null : measuredAt(results)
  };
}
async function tallied(document) {
  const tally = new Tally();
  const head = new TextDecoder("utf-8").decode(await document.source.head());
  if (/^\s*\[/.test(head)) {
    const rows = await document.json();
    if (!Array.isArray(rows)) throw new Error("it is not a list of samples");
    for (const [index, row] of rows.entries()) tally.add(rowOf(row, pointer(index)), pointer(index));
  } else {
    for await (const { line, value } of document.jsonLines()) tally.add(rowOf(value, pointer(line)), pointer(line));
  }
  if (tally.rows === 0) throw new Error("it has no samples");
  return tally;
}
function rowOf(value, place) {
  if (!isObject(value)) throw new Error(`${place} is not a sample: it is no object`);
  return value;
}
var whom = ({ model, variant }) => ({ model, variant });
function judged(run, filter, metric, stat) {
  const { key, measure } = nameOf(run, filter, metric);
  const place = { ...whom(run), measure, pointer: `${stat.place}${pointer(metric)}` };
  const stated = finite(at(run.results, "results", run.task, key));
  const expected = expectedOf(run);
  const why = whyNot(filter, metric, stat, stated, expected);
  if (why !== null) return { reading: null, unusable: { ...place, why } };
  const higher = at(run.results, "higher_is_better", run.task, metric);
  const reading = {
    ...place,
    value: stat.sum / stat.n,
    unit: null,
    stderr: stderrOf(stat),
    n: stat.n,
    at: null,
    ...run.comparable ? { comparable: run.comparable } : {},
    ...typeof higher === "boolean" ? { goal: higher ? "maximize" : "minimize" } : {},
    ...stat.binary ? { range: [0, 1] } : {},
    ...expected !== null && filter.rows < expected ? { limited: { of: expected } } : limitOf(run, filter)
  };
  return { reading, unusable: null };
}
function nameOf({ task, results }, filter, metric) {
  const keys = Object.keys(object(at(results, "results", task))).filter((key) => key.startsWith(`${metric},`));
  const name = filter.name ?? (keys.length === 1 ? (keys[0] ?? "").slice(metric.length + 1) : "none");
  return { key: `${metric},${name}`, measure: `${task}/${metric}${name === "none" ? "" : `,${name}`}` };
}
var NO_MEAN = /perplexity|bits_per_byte|bypass|^(?:mcc|bleu|chrf|ter|brier_score)$/;
function whyNot(filter, metric, stat, stated, expected) {
  if (filter.twice !== null) {
    const { place, id } = filter.twice;
    return `doc_id ${id} stands twice (again in line ${place.slice(1)}): rows of several runs, or of filters that are not named`;
  }
  if (stat.lost > 0) {
    const of = stat.lost + stat.n;
    return `${stat.lost} of ${of} rows have no finite value (first in line ${stat.firstLost?.place.slice(1)}: ${stat.firstLost?.kind})`;
  }
  const mean = stat.sum / stat.n;
  const whole = expected !== null && filter.rows >= expected;
  if (stated !== null && whole && Math.abs(stated - mean) > 1e-6 * Math.max(1, Math.abs(stated))) {
    return `the mean of its ${stat.n} rows is ${mean}, and the results file states ${stated}: the tool does not average this metric`;
  }
  return stated === null && NO_MEAN.test(metric) ? "its rows are not averaged by the tool, and no results file says its value" : null;
}
function stderrOf({ n, squares }) {
  return n > 1 && squares > 0 ? Math.sqrt(squares / (n - 1) / n) : null;
}
function expectedOf({ results, task }) {
  return count(at(results, "n-samples", task, "effective"));
}
function limitOf({ results, task }, filter) {
  const original = count(at(results, "n-samples", task, "original"));
  return original !== null && filter.rows < original ? { limited: { of: original } } : {};
}
function partly(run, { filters }) {
  const expected = expectedOf(run);
  if (expected === null) return [];
  return [...filters.values()].flatMap(({ rows, name }) => {
    if (rows >= expected) return [];
    const of = name === null || name === "none" ? "" : ` of filter "${name}"`;
    return [`It has ${rows} rows${of}, and ${run.named?.results} counts ${expected}: its means are of a part.`];
  });
}
function unsure({ results, named, model, task }) {
  if (results !== null) return [];
  const beside = named === null ? "its results file" : `${named.results}, which is not beside it,`;
  const nobody = model === null ? ` It does not say whose they are: set results[].model.` : "";
  const unnamed = named === null && task === "lm-eval-samples" ? " Nor does its name say the task: set results[].task." : "";
  return [`The scores are means of its rows; ${beside} would have the tool's own.${nobody}${unnamed}`];
}
function factsOf({ results, named }, { rows, filters }, folder) {
  const names = [...filters.keys()].filter((name) => name !== null);
  const stated = [
    ["tool", "lm-eval"],
    ["tool_version", text(results?.lm_eval_version)],
    ["run", named?.stamp ?? null],
    ["rows", rows],
    ["filters", names.length === 0 ? null : names],
    ["model_from", folder === null ? null : "the folder's name"]
  ];
  return Object.fromEntries(stated.filter(([, value]) => value !== null));
}
export {
  evidenceOf
};

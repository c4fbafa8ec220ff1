import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  settingOf
} from "./chunk-HZ3BAZLA.js";
import {
  nothingRead,
  problemsOfUnusable,
  zonedInstant
} from "./chunk-LHF5EGLI.js";
import {
  yamlDocuments
} from "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  array,
  at,
  finite,
  isObject,
  kindOf,
  pointer,
  text,
  textOf
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/hf-eval-results-entries.ts
async function read(document) {
  const plain = textOf(await document.source.bytes());
  const documents = yamlDocuments(plain);
  const [entries] = documents;
  if (documents.length !== 1 || !Array.isArray(entries)) throw new Error("it is not one YAML list");
  const stated = entries.flatMap((entry, index) => statedOf(entry, index));
  const readings = [];
  const unusable = [];
  for (const one of stated) {
    const measure = one.benchmark;
    const place = { model: null, variant: await variantOf(one, stated), measure, pointer: one.place };
    const value = finite(one.value);
    const why = `the value is ${kindOf(one.value)}, not a finite number`;
    if (value === null) unusable.push({ ...place, why });
    else readings.push({ ...place, value, unit: null, stderr: null, n: null, at: null, comparable: one.comparable });
  }
  const empty = { model: null, variant: null, measure: null, why: "the list has no result", pointer: "" };
  return {
    format: "hf-eval-results",
    formatVersion: null,
    readings,
    unusable: stated.length === 0 ? [empty] : unusable,
    usage: [],
    facts: factsOf(entries),
    problems: [
      ...stated.length === 0 ? [nothingRead("", empty.why)] : [],
      ...problemsOfUnusable(unusable),
      ...entries.flatMap((entry, index) => problemsOf(entry, index)),
      ...plain.endsWith("\n") ? [] : ["The file does not end in a line break; its last value may be cut off."]
    ],
    measuredAt: measuredAt(entries)
  };
}
function statedOf(entry, index) {
  const [id, task] = [text(at(entry, "dataset", "id")), text(at(entry, "dataset", "task_id"))];
  if (id === null || !isObject(entry)) return [];
  const name = task === null ? id : `${id}/${task}`;
  const [notes, revision] = [text(entry.notes), text(at(entry, "dataset", "revision"))];
  const comparable = { ...revision === null ? {} : { revision }, ...notes === null ? {} : { notes } };
  const shared = { notes, comparable };
  if (Array.isArray(entry.metrics)) {
    return entry.metrics.map((metric, each) => {
      const metricId = text(at(metric, "metric_id"));
      const benchmark = metricId === null ? name : `${name}/${metricId}`;
      return { ...shared, benchmark, value: at(metric, "value"), place: pointer(index, "metrics", each, "value") };
    });
  }
  return [{ ...shared, benchmark: name, value: entry.value, place: pointer(index, "value") }];
}
async function variantOf(one, all) {
  const alike = all.filter(({ benchmark }) => benchmark === one.benchmark);
  const told = new Set(alike.map(({ notes }) => notes)).size > 1;
  return told && one.notes !== null ? { notes: await settingOf(one.notes) } : null;
}
function problemsOf(entry, index) {
  const place = pointer(index);
  if (!isObject(entry)) return [`${place} is ${kindOf(entry)}, not a mapping.`];
  const [id, task] = [text(at(entry, "dataset", "id")), text(at(entry, "dataset", "task_id"))];
  if (id === null) return [`${place} names no data set (dataset.id); it is not read.`];
  return task === null ? [`${place} names no task of "${id}" (dataset.task_id), which the Hub requires.`] : [];
}
function measuredAt(entries) {
  const times = entries.map((entry) => zonedInstant(at(entry, "date")));
  return times.includes(null) ? null : times.sort()[0] ?? null;
}
function factsOf(entries) {
  const each = (key) => [...new Set(entries.flatMap((entry) => text(at(entry, key)) ?? []))];
  const sources = entries.flatMap((entry) => text(at(entry, "source", "url")) ?? []);
  const verified = entries.filter((entry) => text(at(entry, "verifyToken")) !== null).length;
  const dates = each("date");
  return {
    tool: "hf-eval-results",
    ...dates.length === 0 ? {} : { dates },
    ...sources.length === 0 ? {} : { sources: [...new Set(sources)] },
    // A token is only named, not checked.
    ...verified === 0 ? {} : { with_verify_token: verified },
    ...array(entries).length === 0 ? {} : { entries: entries.length }
  };
}
export {
  read
};

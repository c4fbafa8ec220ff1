import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  parseJson
} from "./chunk-S37BWXJN.js";
import {
  isObject,
  pointer
} from "./chunk-7K2BC4KL.js";
import {
  UserError,
  sentence
} from "./chunk-NMESRUXA.js";

// src/evidence/formats/records.ts
async function recordsOf(document, keep = (value) => value) {
  if (await isLines(document)) return linesOf(document, "", keep);
  let whole;
  try {
    whole = await document.json();
  } catch (error) {
    if (error instanceof UserError) throw error;
    return linesOf(document, sentence(error), keep);
  }
  if (!Array.isArray(whole)) return [{ place: "", value: whole }];
  return whole.map((value, index) => ({ place: pointer(index), value }));
}
function objectsOf(records) {
  if (records.length === 0) throw new Error("it has no record");
  return records.map(({ place, value }) => {
    if (!isObject(value)) throw new Error(`${place === "" ? "the file" : place} is not a JSON object`);
    return { place, record: value };
  });
}
async function isLines({ source }) {
  const head = new TextDecoder("utf-8").decode(await source.head());
  const end = head.indexOf("\n");
  const first = head.slice(0, Math.max(end, 0)).trim();
  if (!first.startsWith("{") || !first.endsWith("}") || head.slice(end).trim() === "") return false;
  try {
    parseJson(first);
    return true;
  } catch {
    return false;
  }
}
async function linesOf(document, fault, keep) {
  const records = [];
  try {
    for await (const { line, value } of document.jsonLines())
      records.push({ place: pointer(line), value: keep(value) });
  } catch (error) {
    throw error instanceof UserError || records.length > 0 ? error : new Error(fault);
  }
  if (records.length === 0) throw new Error(fault);
  return records;
}

export {
  recordsOf,
  objectsOf
};

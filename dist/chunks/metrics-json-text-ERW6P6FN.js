import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  tallyOfLines
} from "./chunk-LHF5EGLI.js";
import {
  yamlDocuments
} from "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import {
  sentence
} from "./chunk-NMESRUXA.js";

// src/evidence/formats/metrics-json-text.ts
async function valueOfText(text) {
  const cut = text.endsWith("\n") ? [] : ["The file does not end in a line break; its last value may be cut off."];
  if (isToml(text)) return { value: await tomlOf(text), problems: cut };
  const documents = yamlDocuments(text);
  if (documents.length > 1) throw new Error(`it holds ${documents.length} YAML documents, not one`);
  return { value: documents[0] ?? null, problems: cut };
}
function isToml(text) {
  const tally = tallyOfLines(text);
  return tally === null ? /^[ \t]*(?:\[{1,2}[^[\]\n]+\]{1,2}|[\w."'-]+[ \t]*=.*)[ \t]*$/m.test(text) : tally.syntax === "toml";
}
var MAX_DEPTH = 100;
async function tomlOf(text) {
  const { parse, TomlError } = await import("./dist-Q7SDVNRK.js");
  try {
    return plain(parse(text, { maxDepth: MAX_DEPTH }));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = sentence(error).split("\n")[0]?.replace(/^Invalid TOML document: /, "");
    throw new Error(`line ${error.line}, column ${error.column} is no TOML: ${reason}`);
  }
}
function plain(value) {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const copy = /* @__PURE__ */ Object.create(null);
  for (const [key, below] of Object.entries(value)) copy[key] = plain(below);
  return copy;
}
export {
  valueOfText
};

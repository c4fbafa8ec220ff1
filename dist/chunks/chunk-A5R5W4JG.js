import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  parseJson
} from "./chunk-S37BWXJN.js";
import {
  UserError,
  sentence
} from "./chunk-NMESRUXA.js";

// src/evidence/document.ts
function makeDocument(source, entry) {
  let parsed = null;
  return {
    source,
    entry,
    json: () => {
      parsed ??= parsedWhole(source);
      return parsed;
    },
    jsonLines: () => linesOf(source)
  };
}
async function parsedWhole(source) {
  refuseUtf16(await source.head());
  return parseJson(await source.text());
}
function textOf(bytes) {
  refuseUtf16(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}
function refuseUtf16([first, second]) {
  if (first === 255 && second === 254 || first === 254 && second === 255) {
    throw new Error("the text is UTF-16; write it as UTF-8");
  }
}
async function* linesOf(source) {
  let line = 0;
  for await (const text of source.lines()) {
    line++;
    if (text.trim() === "") continue;
    yield { line, value: parsedLine(text, line) };
  }
}
function parsedLine(text, line) {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new Error(
      `line ${line}${sentence(error).replace(/^line 1(?=, column)/, "").replace(/^(?!,)/, ": ")}`
    );
  }
}

export {
  makeDocument,
  textOf
};

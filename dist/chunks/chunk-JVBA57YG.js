import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  parseJson
} from "./chunk-RHYJ25CA.js";
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
      parsed ??= source.bytes().then((bytes) => parseJson(textOf(bytes)));
      return parsed;
    },
    jsonLines: () => linesOf(source)
  };
}
function textOf(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254 || first === 254 && second === 255) {
    throw new Error("the text is UTF-16; write it as UTF-8");
  }
  return new TextDecoder("utf-8").decode(bytes);
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

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/evidence/formats/precision-hint.ts
var MARKS = /(nvfp4|mxfp4|fp8|int8|int4|w\da\d+|awq|gptq|bnb[-_]?\dbit|gguf|iq\d_[a-z]+|q\d_[k0-9]+(?:_[sml])?)/gi;
function precisionHint(model) {
  const marks = [...model.matchAll(MARKS)].map(([mark]) => mark.toLowerCase());
  return marks.length === 0 ? null : { value: [...new Set(marks)].join(" "), source: "model name" };
}

export {
  precisionHint
};

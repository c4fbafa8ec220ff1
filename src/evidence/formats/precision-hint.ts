import type { Fact } from "../../domain/evidence.ts";

const MARKS = /(nvfp4|mxfp4|fp8|int8|int4|w\da\d+|awq|gptq|bnb[-_]?\dbit|gguf|iq\d_[a-z]+|q\d_[k0-9]+(?:_[sml])?)/gi;

/** What a model's name says of the precision of its weights. A hint, never proof. */
export function precisionHint(model: string): Fact {
  const marks = [...model.matchAll(MARKS)].map(([mark]) => mark.toLowerCase());
  return marks.length === 0 ? null : { value: [...new Set(marks)].join(" "), source: "model name" };
}

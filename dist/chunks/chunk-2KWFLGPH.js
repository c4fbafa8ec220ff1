import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  finite
} from "./chunk-7K2BC4KL.js";

// src/evidence/formats/false-first.ts
var WHOLE = 0.99;
function withoutFalseFirst(values, streaming) {
  const mean = (measure) => {
    const found = values.find((one) => one.measure === measure && one.why === void 0);
    const number = finite(found?.raw);
    return found === void 0 || number === null || number <= 0 ? null : number * found.factor;
  };
  const [first, whole] = [mean("ttft_mean_ms"), mean("latency_mean_ms")];
  if (first === null) return { values, said: [] };
  const same = whole !== null && first >= WHOLE * whole && mean("itl_mean_ms") === null;
  if (streaming !== false && !(same && (mean("output_tokens_mean") ?? 2) > 1)) return { values, said: [] };
  return {
    values: values.filter(({ measure }) => !/^(?:ttft|tpot|itl)_/.test(measure)),
    said: [
      "The run did not stream, so the time to first token in the file is that of the whole answer: it is left out."
    ]
  };
}

export {
  withoutFalseFirst
};

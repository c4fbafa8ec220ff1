import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  factsOfMeasure
} from "./chunk-OQHPIONI.js";
import {
  problemsOfUnusable
} from "./chunk-GRBO3NCS.js";
import {
  finite,
  kindOf
} from "./chunk-7K2BC4KL.js";

// src/evidence/formats/measured.ts
var NOTHING = { readings: [], unusable: [], problems: [] };
var MAY_BE_ZERO = /* @__PURE__ */ new Set(["error_rate"]);
function measuredOf(values, { model, variant, at }) {
  const judged = values.map((one) => ({ ...one, lack: whyNot(one) }));
  const unusable = judged.flatMap(
    ({ measure, lack, pointer }) => lack === null ? [] : [{ model, variant, measure, why: lack, pointer }]
  );
  return {
    readings: judged.flatMap(({ measure, raw, factor, pointer, n, said, lack }) => {
      const number = finite(raw);
      if (lack !== null || number === null) return [];
      const shared = { model, variant, stderr: null, n, at, pointer };
      return [{ ...shared, measure, value: converted(number, factor), ...factsOfMeasure(measure), ...said }];
    }),
    unusable,
    problems: problemsOfUnusable(unusable)
  };
}
function converted(number, factor) {
  return factor < 1 ? number / Math.round(1 / factor) : number * factor;
}
function whyNot({ measure, raw, factor, said, why }) {
  if (why !== void 0) return why;
  const number = finite(raw);
  if (number === null) return `the value is ${kindOf(raw)}, not a finite number`;
  if (!Number.isFinite(converted(number, factor))) return `the value is ${number}, too large for the measure's unit`;
  if (said !== void 0 && said.unit === void 0) return null;
  if (number < 0) return `the value is ${number}, and nothing of this kind is negative`;
  return number === 0 && !MAY_BE_ZERO.has(measure) ? "the value is 0, which tools write for what they did not measure" : null;
}
function refused({ model, variant }, why, pointer) {
  return {
    readings: [],
    unusable: [{ model, variant, measure: null, why, pointer }],
    problems: [
      `${pointer === "" ? `${why.charAt(0).toUpperCase()}${why.slice(1)}` : `${pointer}: ${why}`}${COUNTS_NOT}`
    ]
  };
}
var COUNTS_NOT = "; nothing of the run counts.";
function noneOf(sent) {
  if (sent === null) return "no request completed";
  return sent === 0 ? "no request was sent" : `none of ${sent} requests completed`;
}
function lostOf(place, lost, sent) {
  if (lost === 0) return [];
  const where = place === "" ? "" : `${place}: `;
  return [`${where}${lost} of ${sent} requests did not complete; the numbers are of the other ${sent - lost}.`];
}
function unread(values, why, { model, variant }) {
  if (values.length === 0) return NOTHING;
  const places = values.map((one) => one.pointer).join(", ");
  return {
    readings: [],
    unusable: values.map(({ measure, pointer }) => ({ model, variant, measure, why, pointer })),
    problems: [`Not read: ${places}; ${why}.`]
  };
}
function together(parts) {
  return {
    readings: parts.flatMap((one) => one.readings),
    unusable: parts.flatMap((one) => one.unusable),
    problems: parts.flatMap((one) => one.problems)
  };
}

export {
  NOTHING,
  measuredOf,
  refused,
  noneOf,
  lostOf,
  unread,
  together
};

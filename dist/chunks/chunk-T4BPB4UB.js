import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  factsOfMeasure
} from "./chunk-OQHPIONI.js";
import {
  finite,
  kindOf
} from "./chunk-7K2BC4KL.js";

// src/evidence/formats/stated.ts
var NOTHING = { readings: [], unusable: [], problems: [] };
var MAY_BE_ZERO = /* @__PURE__ */ new Set(["error_rate"]);
function measured(stated, { model, variant, at }) {
  const judged = stated.map((one) => ({ ...one, why: whyNot(one) }));
  const unusable = judged.flatMap(
    ({ measure, why, pointer }) => why === null ? [] : [{ model, variant, measure, why, pointer }]
  );
  return {
    readings: judged.flatMap(({ measure, value, factor, pointer, n, said, why }) => {
      const number = finite(value);
      if (why !== null || number === null) return [];
      const shared = { model, variant, stderr: null, n, at, pointer };
      return [{ ...shared, measure, value: converted(number, factor), ...factsOfMeasure(measure), ...said }];
    }),
    unusable,
    problems: unusable.map((one) => `${one.pointer}: ${one.measure}: ${one.why}.`)
  };
}
function converted(number, factor) {
  return factor < 1 ? number / Math.round(1 / factor) : number * factor;
}
function whyNot({ measure, value, factor, said }) {
  const number = finite(value);
  if (number === null) return `the value is ${kindOf(value)}, not a finite number`;
  if (!Number.isFinite(converted(number, factor))) return `the value is ${number}, too large for the measure's unit`;
  if (said !== void 0 && said.unit === void 0) return null;
  if (number < 0) return `the value is ${number}, and nothing of this kind is negative`;
  return number === 0 && !MAY_BE_ZERO.has(measure) ? "the value is 0, which tools write for what they did not measure" : null;
}
function refused(why, pointer, { model, variant }) {
  const place = pointer === "" ? "" : ` (${pointer})`;
  const problems = [`Nothing of the run counts: ${why}${place}.`];
  return { readings: [], unusable: [{ model, variant, measure: null, why, pointer }], problems };
}
function unread(stated, why, { model, variant }) {
  if (stated.length === 0) return NOTHING;
  const places = stated.map((one) => one.pointer).join(", ");
  return {
    readings: [],
    unusable: stated.map(({ measure, pointer }) => ({ model, variant, measure, why, pointer })),
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
function factsFrom(stated) {
  return Object.fromEntries(stated.filter(([, value]) => value !== null && value !== ""));
}
function instantOfSeconds(value) {
  const seconds = finite(value);
  return seconds !== null && seconds > 0 && seconds < 1e11 ? new Date(seconds * 1e3).toISOString() : null;
}
function numeric(value) {
  return typeof value === "string" && /^\s*[+-]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:e[+-]?\d{1,3})?\s*$/i.test(value) ? Number(value) : value;
}

export {
  NOTHING,
  measured,
  refused,
  unread,
  together,
  factsFrom,
  instantOfSeconds,
  numeric
};

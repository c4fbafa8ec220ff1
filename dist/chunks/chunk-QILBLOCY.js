import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  factsOfMeasure
} from "./chunk-OQHPIONI.js";
import {
  finite,
  kindOf
} from "./chunk-7K2BC4KL.js";

// src/evidence/formats/facts.ts
function stated(facts) {
  return Object.fromEntries(facts.filter(([, value]) => value !== null));
}
function together(runs) {
  const all = /* @__PURE__ */ new Map();
  for (const run of runs) {
    for (const [name, value] of Object.entries(run)) {
      const seen = all.get(name) ?? [];
      const key = JSON.stringify(value);
      if (!seen.some((one) => JSON.stringify(one) === key)) all.set(name, [...seen, value]);
    }
  }
  return Object.fromEntries(
    [...all].map(([name, values]) => [name, values.length === 1 ? values[0] ?? null : values])
  );
}

// src/evidence/formats/measured.ts
function measuredOf(values, subject, at) {
  const isMeasured = ({ measure, value, why }) => why === void 0 && (value > 0 || measure === "error_rate");
  const shared = { ...subject, stderr: null, at };
  return {
    readings: values.filter(isMeasured).map(({ measure, value, n, pointer }) => {
      return { ...shared, measure, value, n, pointer, ...factsOfMeasure(measure) };
    }),
    unusable: values.filter((one) => !isMeasured(one)).map(({ measure, raw, pointer, why }) => ({ ...subject, measure, why: why ?? whyNot(raw), pointer })),
    problems: []
  };
}
function refused(subject, why, pointer, where = "") {
  return {
    readings: [],
    unusable: [{ ...subject, measure: null, why, pointer }],
    problems: [`${where}${upper(why)}; nothing of the run counts.`]
  };
}
function noneOf(sent) {
  if (sent === null) return "no request completed";
  return sent === 0 ? "no request was sent" : `none of ${sent} requests completed`;
}
function allOf(measured) {
  return {
    readings: measured.flatMap((one) => one.readings),
    unusable: measured.flatMap((one) => one.unusable),
    problems: measured.flatMap((one) => one.problems)
  };
}
function whyNot(raw) {
  const number = finite(raw);
  if (number === null) return `the value is ${kindOf(raw)}, not a finite number`;
  return `the value is ${number}, which the tool writes for what it did not measure`;
}
function upper(sentence) {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

export {
  stated,
  together,
  measuredOf,
  refused,
  noneOf,
  allOf
};

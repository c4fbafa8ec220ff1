import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  factsOfMeasure
} from "./chunk-OQHPIONI.js";
import {
  MEASURES
} from "./chunk-EL6KTNIP.js";
import {
  finite,
  kindOf
} from "./chunk-7K2BC4KL.js";

// src/evidence/formats/own-names.ts
var POSITIVE = /* @__PURE__ */ new Set(["ms", "USD", "requests/s", "tokens/s", "tokens"]);
function readOwn(metrics, subject, entry, tool) {
  const readings = [];
  const unusable = [];
  for (const { measure, key, metric } of wantedOf(metrics, entry, tool)) {
    const why = metric === null ? `there is no metric "${key}" (has: ${listed(metrics)})` : whyNot(measure, metric);
    const place = { model: subject.model, variant: subject.variant, measure, pointer: metric?.pointer ?? "" };
    if (why !== null || metric === null) unusable.push({ ...place, why: why ?? "" });
    else {
      const whole = { ...place, value: finite(metric.value) ?? 0, stderr: null, n: null, at: null };
      const { comparable } = metric;
      readings.push({ ...whole, ...factsOfMeasure(measure), ...comparable ? { comparable } : {} });
    }
  }
  return { readings, unusable };
}
function wantedOf(metrics, entry, tool) {
  if (entry?.measures) {
    return Object.entries(entry.measures).map(([measure, key]) => {
      return { measure, key, metric: metrics.find(({ name }) => name === key) ?? null };
    });
  }
  const task = entry?.task ?? tool;
  return metrics.map((metric) => {
    const bare = task === null || MEASURES.has(metric.name);
    return { measure: bare ? metric.name : `${task}/${metric.name}`, key: metric.name, metric };
  });
}
function whyNot(measure, { value, why }) {
  if (why !== void 0) return why;
  const number = finite(value);
  if (number === null) return `the value is ${kindOf(value)}, not a finite number`;
  const unit = MEASURES.get(measure)?.unit;
  const measured = unit === void 0 || !POSITIVE.has(unit) || number > 0;
  return measured ? null : `the value is ${number}, which nothing measured in ${unit} can be`;
}
function listed(metrics) {
  const names = metrics.slice(0, 8).map(({ name }) => name);
  const more = metrics.length - names.length;
  return names.length === 0 ? "none" : `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

export {
  readOwn
};

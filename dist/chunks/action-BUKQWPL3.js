import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  DEFAULT_POLICY,
  FAIL_ON,
  ON_MISSING_BASELINE
} from "./chunk-KDHT5K2G.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/inputs/action.ts
var BOOLEAN = ["true", "false"];
var ACTION_INPUTS = {
  policy: { fallback: DEFAULT_POLICY, allowed: null },
  results: { fallback: null, allowed: null },
  "on-missing-baseline": { fallback: null, allowed: ON_MISSING_BASELINE },
  "fail-on": { fallback: "fail", allowed: FAIL_ON },
  summary: { fallback: "true", allowed: BOOLEAN },
  annotations: { fallback: "true", allowed: BOOLEAN },
  "report-dir": { fallback: "pareto-gate-report", allowed: null }
};
function readActionInputs(get) {
  const text = (name) => get(name).trim();
  return {
    policy: oneLine("policy", text("policy")) || ACTION_INPUTS.policy.fallback,
    results: text("results").split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== ""),
    onMissingBaseline: oneOf("on-missing-baseline", text("on-missing-baseline"), ON_MISSING_BASELINE),
    failOn: oneOf("fail-on", text("fail-on"), FAIL_ON) ?? ACTION_INPUTS["fail-on"].fallback,
    summary: (oneOf("summary", text("summary"), BOOLEAN) ?? ACTION_INPUTS.summary.fallback) === "true",
    annotations: (oneOf("annotations", text("annotations"), BOOLEAN) ?? ACTION_INPUTS.annotations.fallback) === "true",
    reportDir: oneLine("report-dir", text("report-dir")) || ACTION_INPUTS["report-dir"].fallback,
    now: null
  };
}
function oneOf(name, value, allowed) {
  if (value === "") return null;
  const found = allowed.find((one) => one === value);
  if (found === void 0) {
    throw new UserError(
      "usage",
      `Input "${name}": ${JSON.stringify(value)} is not allowed (allowed: ${allowed.join(", ")})`
    );
  }
  return found;
}
function oneLine(name, value) {
  if (/[\r\n]/.test(value)) {
    throw new UserError("usage", `Input "${name}": ${JSON.stringify(value)} has several lines; it takes one path`);
  }
  return value;
}
export {
  ACTION_INPUTS,
  readActionInputs
};

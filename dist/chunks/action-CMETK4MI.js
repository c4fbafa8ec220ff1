import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  parseBaseline
} from "./chunk-Q6XJ776C.js";
import {
  COMMENT_KEY,
  DEFAULT_POLICY,
  FAIL_ON,
  MODES,
  ON_MISSING_BASELINE
} from "./chunk-YFW7IUF2.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/domain/publishing.ts
var COMMENT_MODES = ["on-change", "always", "on-failure", "never"];

// src/inputs/action.ts
var BOOLEAN = ["true", "false"];
var ACTION_INPUTS = {
  mode: { fallback: "gate", allowed: MODES },
  policy: { fallback: DEFAULT_POLICY, allowed: null },
  results: { fallback: null, allowed: null },
  baseline: { fallback: "auto", allowed: null },
  "on-missing-baseline": { fallback: null, allowed: ON_MISSING_BASELINE },
  "fail-on": { fallback: "fail", allowed: FAIL_ON },
  summary: { fallback: "true", allowed: BOOLEAN },
  annotations: { fallback: "true", allowed: BOOLEAN },
  "report-dir": { fallback: "pareto-gate-report", allowed: null },
  comment: { fallback: "on-change", allowed: COMMENT_MODES },
  "comment-key": { fallback: null, allowed: null },
  "check-name": { fallback: null, allowed: null },
  "pr-number": { fallback: null, allowed: null },
  // An expression for the runner; what it makes of it is the token.
  "github-token": { fallback: `\${{ github.token }}`, allowed: null }
};
var NOT_PUBLISHED = [
  ["check-name", "a report that nobody has verified is no check of this repository; leave it out"],
  ["pr-number", "the pull request is found by the commit that was judged; leave it out"]
];
function readActionInputs(get) {
  const text = (name) => get(name).trim();
  const mode = oneOf("mode", text("mode"), MODES) ?? ACTION_INPUTS.mode.fallback;
  const judged = NOT_PUBLISHED.find(([name]) => mode === "publish" && text(name) !== "");
  if (judged) throw new UserError("usage", `Input "${judged[0]}" does not go with mode "publish": ${judged[1]}`);
  return {
    mode,
    policy: oneLine("policy", text("policy")) || ACTION_INPUTS.policy.fallback,
    results: text("results").split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== ""),
    baseline: parseBaseline(text("baseline") || ACTION_INPUTS.baseline.fallback, 'Input "baseline"'),
    onMissingBaseline: oneOf("on-missing-baseline", text("on-missing-baseline"), ON_MISSING_BASELINE),
    failOn: oneOf("fail-on", text("fail-on"), FAIL_ON) ?? ACTION_INPUTS["fail-on"].fallback,
    summary: (oneOf("summary", text("summary"), BOOLEAN) ?? ACTION_INPUTS.summary.fallback) === "true",
    annotations: (oneOf("annotations", text("annotations"), BOOLEAN) ?? ACTION_INPUTS.annotations.fallback) === "true",
    reportDir: oneLine("report-dir", text("report-dir")) || ACTION_INPUTS["report-dir"].fallback,
    comment: oneOf("comment", text("comment"), COMMENT_MODES) ?? ACTION_INPUTS.comment.fallback,
    commentKey: matching(
      "comment-key",
      text("comment-key"),
      COMMENT_KEY,
      'such as "chat-gate": a-z, 0-9, -; at most 40'
    ),
    checkName: oneLine("check-name", text("check-name")) || null,
    prNumber: numberOf(matching("pr-number", text("pr-number"), /^[1-9]\d{0,9}$/, 'a number such as "12"')),
    token: oneLine("github-token", text("github-token"), false),
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
function matching(name, value, pattern, right) {
  if (value === "") return null;
  if (pattern.test(value)) return value;
  throw new UserError("usage", `Input "${name}": ${JSON.stringify(value)} is not allowed (allowed: ${right})`);
}
var numberOf = (text) => text === null ? null : Number(text);
function oneLine(name, value, isShown = true) {
  if (/[\r\n]/.test(value)) {
    const shown = isShown ? `${JSON.stringify(value)} has` : "the value has";
    throw new UserError("usage", `Input "${name}": ${shown} several lines; it takes one ${KIND[name] ?? "path"}`);
  }
  return value;
}
var KIND = { "check-name": "name", "github-token": "token" };
export {
  ACTION_INPUTS,
  readActionInputs
};

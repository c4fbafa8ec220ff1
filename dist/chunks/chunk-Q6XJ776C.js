import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/inputs/baseline.ts
var BASELINE_FORMS = ["auto", "none", "path:GLOB", "artifact:NAME", "ref:GITREF"];
var MAX_GLOB = 1024;
var MAX_NAME = 255;
var NOT_IN_ARTIFACTS = /["<>|*?:\\/\p{Cc}]/u;
var NOT_IN_REFS = /^[-./]|[\s:?*[\\\p{Cc}]|\.\.|@\{|\/\/|[./]$|\.lock$/u;
var FORMS = /* @__PURE__ */ new Map([
  [
    "path",
    {
      read: (glob) => ({ kind: "path", glob }),
      wrong: (glob) => glob.length > MAX_GLOB || new RegExp("\\p{Cc}", "u").test(glob) ? "takes one path or glob of one line and at most 1,024 characters, such as path:baseline/*.json" : null
    }
  ],
  [
    "artifact",
    {
      read: (name) => ({ kind: "artifact", name }),
      wrong: (name) => name.length > MAX_NAME || NOT_IN_ARTIFACTS.test(name) ? 'takes the name of an artifact (at most 255 characters, none of " < > | * ? : \\ /), such as artifact:pareto-gate-report' : null
    }
  ],
  [
    "ref",
    {
      read: (ref) => ({ kind: "ref", ref }),
      wrong: (ref) => ref.length > MAX_NAME || NOT_IN_REFS.test(ref) || /[~^]/.test(ref.replace(/(?<=[^~^])(?:[~^]\d{0,4})+$/, "")) ? "takes a branch, a tag or a commit, such as ref:v1.2.0, ref:refs/heads/main or ref:HEAD~1" : null
    }
  ]
]);
function parseBaseline(text, where) {
  const trimmed = text.trim();
  if (trimmed === "auto" || trimmed === "none") return { kind: trimmed };
  const colon = trimmed.indexOf(":");
  const form = colon === -1 ? void 0 : FORMS.get(trimmed.slice(0, colon));
  const value = trimmed.slice(colon + 1).trim();
  const found = `${where}: ${JSON.stringify(shortened(trimmed))}`;
  if (!form) throw new UserError("usage", `${found} is not allowed (allowed: ${BASELINE_FORMS.join(", ")})`);
  const wrong = value === "" ? `has nothing after "${trimmed.slice(0, colon + 1)}"` : form.wrong(value);
  if (wrong !== null) throw new UserError("usage", `${found} ${wrong} (allowed: ${BASELINE_FORMS.join(", ")})`);
  return form.read(value);
}
function shortened(text) {
  return text.length <= 120 ? text : `${text.slice(0, 119)}\u2026`;
}

export {
  BASELINE_FORMS,
  parseBaseline
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  MAX_POLICY_BYTES,
  complete,
  openPolicy
} from "./chunk-HESMF25I.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/policy/read.ts
async function readPolicy(workspace, path, judgedOn) {
  const text = await workspace.text(path, MAX_POLICY_BYTES);
  if (text === null) {
    throw new UserError(
      "policy-missing",
      `${path}: there is no policy here; \`pareto-gate init\` writes a first one from results that are there`
    );
  }
  const opened = openPolicy(path, text, judgedOn);
  const files = /* @__PURE__ */ new Map();
  for (const name of opened.frontierFiles) files.set(name, await workspace.text(name, MAX_POLICY_BYTES));
  const digest = await (await workspace.open(path)).sha256();
  return complete(opened, digest, (name) => files.get(name) ?? null);
}

export {
  readPolicy
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  readPolicy
} from "./chunk-LRGJWOV3.js";
import {
  jsonText
} from "./chunk-BECTDNWA.js";
import {
  InvalidPolicy,
  judgedOn
} from "./chunk-WKSQOEEV.js";
import "./chunk-6BOPKIQA.js";
import "./chunk-YIRWEOUU.js";
import "./chunk-NMESRUXA.js";
import "./chunk-EVWK6AXX.js";

// src/commands/validate.ts
var validate = async ({ policy: path, json, now }, terminal) => {
  const today = judgedOn(now, terminal.clock);
  try {
    const policy = await readPolicy(terminal.workspace, path, today);
    const counts = [
      counted(policy.deployments.length, "deployment"),
      counted(policy.budgets.length, "limit"),
      counted(policy.frontiers.flatMap((family) => family.points ?? []).length, "frontier point"),
      counted(policy.waivers.length, "waiver")
    ];
    terminal.print(json ? jsonText({ valid: true, problems: [] }) : `${path} is valid: ${counts.join(", ")}.
`);
    return 0;
  } catch (error) {
    if (!json || !(error instanceof InvalidPolicy)) throw error;
    terminal.print(jsonText({ valid: false, problems: error.problems }));
    return 2;
  }
};
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
export {
  validate
};

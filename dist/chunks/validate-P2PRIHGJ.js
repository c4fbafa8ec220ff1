import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  jsonText
} from "./chunk-BECTDNWA.js";
import {
  readPolicy
} from "./chunk-V2TOAZDP.js";
import {
  judgedOn
} from "./chunk-AEWYOOPW.js";
import {
  InvalidPolicy
} from "./chunk-HESMF25I.js";
import "./chunk-M526KZBZ.js";
import "./chunk-CEARZYBP.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-YIRWEOUU.js";
import "./chunk-LH4ULNVM.js";
import "./chunk-NMESRUXA.js";

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

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  exitCode,
  runGate
} from "./chunk-5PT6DZJM.js";
import {
  renderMarkdown,
  renderText,
  reportJson,
  reportOf
} from "./chunk-ETULPKTC.js";
import "./chunk-SUQQSQGP.js";
import "./chunk-XBT3JJY5.js";
import "./chunk-7QOVOEUU.js";
import "./chunk-APVXHK3J.js";
import "./chunk-INXSGQJP.js";
import "./chunk-5G7KF6Y5.js";
import "./chunk-62WZ6DD4.js";
import "./chunk-HRIJYFQ7.js";
import "./chunk-APNTQFNS.js";
import "./chunk-ERBBXYZX.js";
import "./chunk-P2TFCLQT.js";
import "./chunk-CEARZYBP.js";
import "./chunk-OMCMV3YM.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-RQN5RAPK.js";
import "./chunk-BXPMI2NJ.js";
import "./chunk-M526KZBZ.js";
import "./chunk-52HUCTYR.js";
import "./chunk-YIRWEOUU.js";
import "./chunk-YFW7IUF2.js";
import "./chunk-6Z2NWHTD.js";
import "./chunk-5A4EH2XC.js";
import "./chunk-NMESRUXA.js";

// src/commands/check.ts
var check = async ({ request, format, json, markdown }, terminal) => {
  const judgement = await runGate(request, terminal);
  const report = reportOf(judgement);
  if (json !== null) await terminal.workspace.write(json, reportJson(report), true);
  if (markdown !== null) await terminal.workspace.write(markdown, renderMarkdown(report), true);
  const forms = {
    text: () => renderText(report, terminal),
    json: () => reportJson(report),
    markdown: () => renderMarkdown(report)
  };
  terminal.print(forms[format]());
  return exitCode(judgement);
};
var demo = async (_call, terminal) => {
  const request = {
    ...{
      policy: ".github/pareto-gate.yml",
      results: [],
      baseline: { kind: "none" },
      failOn: "fail",
      onMissingBaseline: null,
      now: null
    }
  };
  const judgement = await runGate(request, { ...terminal, workspace: terminal.example() });
  terminal.print(renderText(reportOf(judgement), terminal));
  terminal.print(`
${exitSaid(exitCode(judgement), terminal)}
`);
  return 0;
};
function exitSaid(code, { color }) {
  const says = `On this example \`pareto-gate check\` exits with ${code}; the example is examples/llama-chat.`;
  return color ? `\x1B[2m${says}\x1B[0m` : says;
}
export {
  check,
  demo
};

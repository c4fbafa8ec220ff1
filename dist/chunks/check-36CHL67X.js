import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  exitCode,
  renderMarkdown,
  renderText,
  reportJson,
  reportOf,
  runGate
} from "./chunk-LU2U5UO2.js";
import "./chunk-MMV7THLN.js";
import "./chunk-NKOWLDDU.js";
import "./chunk-CT76XEUY.js";
import "./chunk-4RJFDGC2.js";
import "./chunk-HP7XEC5P.js";
import "./chunk-HRIJYFQ7.js";
import "./chunk-6Z2NWHTD.js";
import "./chunk-YIRWEOUU.js";
import "./chunk-KDHT5K2G.js";
import "./chunk-KCBOK5MA.js";
import "./chunk-OQWEVMD3.js";
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
    ...{ policy: ".github/pareto-gate.yml", results: [], failOn: "fail", onMissingBaseline: null, now: null }
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

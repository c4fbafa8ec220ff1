import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  exitCode,
  runGate
} from "./chunk-OM3JKOWF.js";
import {
  renderMarkdown,
  renderText,
  reportJson,
  reportOf
} from "./chunk-U3AXK4NL.js";
import "./chunk-52HUCTYR.js";
import "./chunk-EXVJEVNE.js";
import "./chunk-DYYFFPCV.js";
import "./chunk-XSISWXP2.js";
import "./chunk-K7VALMCG.js";
import "./chunk-7QOVOEUU.js";
import "./chunk-HRIJYFQ7.js";
import "./chunk-RSIZZEB3.js";
import "./chunk-S6IUH4NF.js";
import "./chunk-U6JPCSYA.js";
import "./chunk-GFLEAEC7.js";
import "./chunk-7ETZAURI.js";
import "./chunk-VHHV7CDT.js";
import "./chunk-BXPMI2NJ.js";
import "./chunk-M526KZBZ.js";
import "./chunk-HYEEL22U.js";
import "./chunk-PW5KWSF3.js";
import "./chunk-3JSMPV6J.js";
import "./chunk-4VSK6WKF.js";
import "./chunk-X6RE6BJU.js";
import "./chunk-APNTQFNS.js";
import "./chunk-ERBBXYZX.js";
import "./chunk-CEARZYBP.js";
import "./chunk-J44NN5FS.js";
import "./chunk-T2QEVCLB.js";
import "./chunk-YCJTFQNQ.js";
import "./chunk-3GCE363D.js";
import "./chunk-SIXROW2M.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-JVBA57YG.js";
import "./chunk-RHYJ25CA.js";
import "./chunk-7NJBNV6A.js";
import "./chunk-QILBLOCY.js";
import "./chunk-OQHPIONI.js";
import "./chunk-EL6KTNIP.js";
import "./chunk-HDO736FE.js";
import "./chunk-QRBWOUPG.js";
import "./chunk-Y2MITQGQ.js";
import "./chunk-7K2BC4KL.js";
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

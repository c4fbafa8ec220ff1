import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  exitCode,
  runGate
} from "./chunk-ICT4PF6F.js";
import "./chunk-NS7RVN45.js";
import "./chunk-5QPM7PDS.js";
import "./chunk-T2QXSHYT.js";
import "./chunk-FGHIZ26O.js";
import "./chunk-V2TOAZDP.js";
import "./chunk-AEWYOOPW.js";
import "./chunk-HESMF25I.js";
import {
  renderMarkdown,
  renderText,
  reportJson,
  reportOf
} from "./chunk-7QXZBI3G.js";
import "./chunk-4CJDLUUJ.js";
import "./chunk-HRIJYFQ7.js";
import "./chunk-M526KZBZ.js";
import "./chunk-52HUCTYR.js";
import "./chunk-DZ4GXRKV.js";
import "./chunk-PLPB5AKB.js";
import "./chunk-APNTQFNS.js";
import "./chunk-ERBBXYZX.js";
import "./chunk-CEARZYBP.js";
import "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-YIRWEOUU.js";
import "./chunk-YFW7IUF2.js";
import "./chunk-6Z2NWHTD.js";
import "./chunk-LH4ULNVM.js";
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

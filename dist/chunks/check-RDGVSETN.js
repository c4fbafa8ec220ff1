import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  exitCode,
  runGate
} from "./chunk-S7DO3RWG.js";
import "./chunk-BVOQSUF7.js";
import "./chunk-A7F4TCKF.js";
import "./chunk-2GESUIGA.js";
import "./chunk-ILQF6NXM.js";
import "./chunk-CVBHSOYC.js";
import "./chunk-AEWYOOPW.js";
import "./chunk-7Y5EPN43.js";
import {
  renderMarkdown,
  renderText,
  reportJson,
  reportOf
} from "./chunk-3VI42PSO.js";
import "./chunk-LEKHQF5R.js";
import "./chunk-S6IUH4NF.js";
import "./chunk-HRIJYFQ7.js";
import "./chunk-M526KZBZ.js";
import "./chunk-52HUCTYR.js";
import "./chunk-NYOKQDGQ.js";
import "./chunk-YNSY3ID4.js";
import "./chunk-APNTQFNS.js";
import "./chunk-ERBBXYZX.js";
import "./chunk-CEARZYBP.js";
import "./chunk-Y232YGM6.js";
import "./chunk-HFRFOMHT.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-EL6KTNIP.js";
import "./chunk-PH5YPEFU.js";
import "./chunk-SBFUUZYU.js";
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

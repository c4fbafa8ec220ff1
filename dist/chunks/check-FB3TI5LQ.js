import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  exitCode,
  runGate
} from "./chunk-JPSBNLHB.js";
import "./chunk-ALI4Q7DR.js";
import "./chunk-IV5P533J.js";
import "./chunk-NWEWUASX.js";
import "./chunk-W2E44HCL.js";
import "./chunk-DDXRTEBV.js";
import "./chunk-AEWYOOPW.js";
import "./chunk-SHCPNGPX.js";
import {
  renderMarkdown,
  renderText,
  reportJson,
  reportOf
} from "./chunk-LM4XWNGK.js";
import "./chunk-LEKHQF5R.js";
import "./chunk-S6IUH4NF.js";
import "./chunk-HRIJYFQ7.js";
import "./chunk-M526KZBZ.js";
import "./chunk-52HUCTYR.js";
import "./chunk-LVBLY6N3.js";
import "./chunk-DN5WNQCO.js";
import "./chunk-NF2UJGQO.js";
import "./chunk-2JV2ZCPO.js";
import "./chunk-YJUOQJGI.js";
import "./chunk-WN6TWWHF.js";
import "./chunk-U7QJK72I.js";
import "./chunk-PW5KWSF3.js";
import "./chunk-EEEUZ4S2.js";
import "./chunk-4VSK6WKF.js";
import "./chunk-FNEEM2Y3.js";
import "./chunk-4COUWPI7.js";
import "./chunk-APNTQFNS.js";
import "./chunk-ERBBXYZX.js";
import "./chunk-CEARZYBP.js";
import "./chunk-J44NN5FS.js";
import "./chunk-5JUNGBN5.js";
import "./chunk-OEDVG6HH.js";
import "./chunk-2KWFLGPH.js";
import "./chunk-QTOTUSYS.js";
import "./chunk-SIXROW2M.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-A5R5W4JG.js";
import "./chunk-S37BWXJN.js";
import "./chunk-VG7CQKK4.js";
import "./chunk-7NJBNV6A.js";
import "./chunk-OQHPIONI.js";
import "./chunk-EL6KTNIP.js";
import "./chunk-FHDJJZF7.js";
import "./chunk-HDO736FE.js";
import "./chunk-Y2MITQGQ.js";
import "./chunk-DXPW4LBS.js";
import "./chunk-GRBO3NCS.js";
import "./chunk-4SOFTZWP.js";
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

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  exitCode,
  runGate
} from "./chunk-XZJRW4UB.js";
import "./chunk-4R74JYNS.js";
import "./chunk-ZBNP2EZX.js";
import "./chunk-4KCDOCA3.js";
import "./chunk-UDQHUVFD.js";
import "./chunk-NCKHLRU6.js";
import "./chunk-AEWYOOPW.js";
import "./chunk-MT7KSADK.js";
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
import "./chunk-OY3F5YY7.js";
import "./chunk-VHMHOKDE.js";
import "./chunk-APNTQFNS.js";
import "./chunk-ERBBXYZX.js";
import "./chunk-CEARZYBP.js";
import "./chunk-CJXIZNDJ.js";
import "./chunk-CHH2S3LG.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-EL6KTNIP.js";
import "./chunk-UNQJ6RLL.js";
import "./chunk-WOBTZE23.js";
import "./chunk-YJUOQJGI.js";
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

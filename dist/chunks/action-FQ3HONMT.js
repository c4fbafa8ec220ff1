import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  VERSION,
  actionLog,
  openWorkspace
} from "./chunk-77UJTWZK.js";
import {
  annotations,
  outputs,
  renderMarkdown,
  renderPatch,
  renderText,
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

// src/publish/plan.ts
var SHOWN = 10;
var SUMMARY_BYTES = 1024 * 1024;
function publication(rendered, judgement, wanted) {
  const directory = wanted.reportDir.replace(/\/+$/, "");
  const files = [
    { output: "report-json", path: `${directory}/report.json`, content: rendered.json },
    { output: "report-markdown", path: `${directory}/report.md`, content: rendered.markdown },
    ...rendered.patch === null ? [] : [{ output: "frontier-patch", path: `${directory}/frontier.yml`, content: rendered.patch }]
  ];
  return {
    text: rendered.text,
    files: files.map(({ path, content }) => ({ path, content })),
    outputs: {
      ...rendered.outputs,
      "frontier-patch": "",
      ...Object.fromEntries(files.map(({ output, path }) => [output, path]))
    },
    summary: wanted.summary ? fitting(rendered.markdown, `${directory}/report.md`) : null,
    annotations: wanted.annotations ? shown(rendered.annotations, judgement.blocked) : [],
    failure: judgement.blocked ? failureOf(judgement) : null
  };
}
function fitting(markdown, path) {
  const bytes = new TextEncoder().encode(markdown).length;
  return bytes < SUMMARY_BYTES ? markdown : `The report is too large for a job summary: see \`${path}\`.
`;
}
function shown(annotations2, blocked) {
  return ["error", "warning", "notice"].flatMap((level) => {
    const all = annotations2.filter((one) => one.level === level);
    const room = level === "error" && blocked ? SHOWN - 1 : SHOWN;
    if (all.length <= room) return all;
    const rest = all.length - (room - 1);
    const message = `${rest} more of this level are in the report`;
    return [...all.slice(0, room - 1), { level, title: "Pareto Gate", message, path: null, line: 0, column: 0 }];
  });
}
function failureOf({ verdict, failOn, findings }) {
  const count = (outcome) => findings.filter((one) => one.outcome === outcome).length;
  const say = (outcome, one, many) => count(outcome) === 1 ? `1 finding ${one}` : `${count(outcome)} findings ${many}`;
  if (verdict === "fail") return `Deployment blocked: ${say("fail", "fails", "fail")}`;
  if (verdict === "inconclusive") {
    return count("unknown") === 0 ? "Deployment blocked: nothing was judged" : `Deployment blocked: the evidence cannot tell (${say("unknown", "is unknown", "are unknown")})`;
  }
  return `Deployment blocked: ${say("warn", "warns", "warn")}, and fail-on is "${failOn}"`;
}

// src/action.ts
var LOG_WIDTH = 120;
async function judge(request, { directory, write }) {
  const log = actionLog(write);
  const workspace = openWorkspace(directory);
  const judgement = await runGate(request, { workspace, log, clock: /* @__PURE__ */ new Date(), toolVersion: VERSION });
  const plan = publication(renderedOf(judgement), judgement, request);
  log.info(plan.text);
  for (const { path, content } of plan.files) await workspace.write(path, content, true);
  return { plan, log };
}
function renderedOf(judgement) {
  const report = reportOf(judgement);
  return {
    text: renderText(report, { width: LOG_WIDTH, color: false }),
    json: `${JSON.stringify(report, null, 2)}
`,
    markdown: renderMarkdown(report),
    patch: renderPatch(report),
    annotations: annotations(report),
    outputs: outputs(report)
  };
}
export {
  judge
};

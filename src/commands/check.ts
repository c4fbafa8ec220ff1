import type { Judgement } from "../domain/judgement.ts";
import { runGate } from "../gate.ts";
import { renderMarkdown, renderText, reportJson, reportOf } from "../report/index.ts";
import { exitCode } from "../verdict/decide.ts";
import type { Command, Terminal } from "./terminal.ts";

/** Judges and prints the report; report files are written where they are asked for. */
export const check: Command<"check"> = async ({ request, format, json, markdown }, terminal) => {
  const judgement = await runGate(request, terminal);
  const report = reportOf(judgement);
  if (json !== null) await terminal.workspace.write(json, reportJson(report), true);
  if (markdown !== null) await terminal.workspace.write(markdown, renderMarkdown(report), true);
  const forms = {
    text: () => renderText(report, terminal),
    json: () => reportJson(report),
    markdown: () => renderMarkdown(report),
  };
  terminal.print(forms[format]());
  return exitCode(judgement);
};

/** `check` on the bundled example. Its exit is said, not given: a demonstration that works is no failure. */
export const demo: Command<"demo"> = async (_call, terminal) => {
  const request = {
    ...{
      policy: ".github/pareto-gate.yml",
      results: [],
      baseline: { kind: "none" as const },
      failOn: "fail" as const,
      onMissingBaseline: null,
      now: null,
    },
  };
  const judgement: Judgement = await runGate(request, { ...terminal, workspace: terminal.example() });
  terminal.print(renderText(reportOf(judgement), terminal));
  terminal.print(`\n${exitSaid(exitCode(judgement), terminal)}\n`);
  return 0;
};

function exitSaid(code: number, { color }: Terminal): string {
  const says = `On this example \`pareto-gate check\` exits with ${code}; the example is examples/llama-chat.`;
  return color ? `\u001b[2m${says}\u001b[0m` : says;
}

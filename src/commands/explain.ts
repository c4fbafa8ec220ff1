import { nearestName } from "../domain/nearest.ts";
import { RULE_IDS, RULES, type RuleId } from "../domain/rules.ts";
import { UserError } from "../errors.ts";
import { explainText } from "../rules/explain.ts";
import type { Command } from "./terminal.ts";

/** What a rule checks; without a rule, all of them in a line each. */
export const explain: Command<"explain"> = async ({ rule }, terminal) => {
  if (rule === null) {
    const widest = Math.max(...RULE_IDS.map((id) => id.length));
    const lines = RULE_IDS.map((id) => `${id.padEnd(widest)}  ${RULES[id].title}`);
    terminal.print(`${lines.map((line) => clipped(line, terminal.width)).join("\n")}\n`);
    return 0;
  }
  const known = RULE_IDS.find((id): id is RuleId => id === rule);
  if (known === undefined) {
    const near = nearestName(rule, RULE_IDS);
    const meant = near === null ? "" : `; did you mean "${near}"?`;
    throw new UserError("usage", `explain: no rule "${rule}"${meant}`, [`Rules: ${RULE_IDS.join(", ")}`]);
  }
  terminal.print(explainText(known, terminal.width));
  return 0;
};

function clipped(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}

import { judgedOn } from "../inputs/now.ts";
import { InvalidPolicy } from "../policy/problem.ts";
import { readPolicy } from "../policy/read.ts";
import { type Command, jsonText } from "./terminal.ts";

/** Checks a policy alone: no evidence is read. */
export const validate: Command<"validate"> = async ({ policy: path, json, now }, terminal) => {
  const today = judgedOn(now, terminal.clock);
  try {
    const policy = await readPolicy(terminal.workspace, path, today);
    const counts = [
      counted(policy.deployments.length, "deployment"),
      counted(policy.budgets.length, "limit"),
      counted(policy.frontiers.flatMap((family) => family.points ?? []).length, "frontier point"),
      counted(policy.waivers.length, "waiver"),
    ];
    terminal.print(json ? jsonText({ valid: true, problems: [] }) : `${path} is valid: ${counts.join(", ")}.\n`);
    return 0;
  } catch (error) {
    // Text is printed as for every command that meets a bad policy; programs get what they can read.
    if (!json || !(error instanceof InvalidPolicy)) throw error;
    terminal.print(jsonText({ valid: false, problems: error.problems }));
    return 2;
  }
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

import { helpText } from "../inputs/help.ts";
import type { Command } from "./terminal.ts";

export const help: Command<"help"> = async ({ of }, terminal) => {
  terminal.print(helpText(of, terminal.width));
  return 0;
};

export const version: Command<"version"> = async (_call, terminal) => {
  terminal.print(`pareto-gate ${terminal.toolVersion}\n`);
  return 0;
};

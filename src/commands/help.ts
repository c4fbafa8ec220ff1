import type { Call } from "../inputs/arguments.ts";
import { helpText } from "../inputs/help.ts";
import type { Terminal } from "./terminal.ts";

type Screen = Pick<Terminal, "print" | "width" | "toolVersion">;

export async function help({ of }: Extract<Call, { readonly command: "help" }>, screen: Screen): Promise<number> {
  screen.print(helpText(of, screen.width));
  return 0;
}

export async function version(_call: Call, screen: Screen): Promise<number> {
  screen.print(`pareto-gate ${screen.toolVersion}\n`);
  return 0;
}

import { describe, expect, it } from "vitest";
import { parseCall } from "../../src/inputs/arguments.ts";
import { COMMAND_NAMES, COMMANDS, type CommandSpec } from "../../src/inputs/commands.ts";
import { helpText } from "../../src/inputs/help.ts";

const EVERY = [null, ...COMMAND_NAMES];

describe("helpText", () => {
  it("teaches one command", () => {
    expect(helpText("validate", 80)).toBe(`Check a policy alone, without evidence.

Usage: pareto-gate validate [options]

Options:
  --policy FILE  the policy (default: .github/pareto-gate.yml)
  --json         print JSON instead of text
  --now ISO      check dates as on this day (default: today)
  --help         show this help
  --version      print the version
  --no-color     never use colour (as NO_COLOR does)

Examples:
  pareto-gate validate
      checks .github/pareto-gate.yml
  pareto-gate validate --policy gate.yml --json
      problems for programs

Exit codes:
  0  the policy is valid
  2  it is not, or it is not there
  4  a fault of the gate itself
`);
  });

  it("lists every command and every exit in the overview", () => {
    const text = helpText(null, 80);
    for (const name of COMMAND_NAMES) expect(text).toContain(`  ${name} `);
    for (const code of [0, 1, 2, 3, 4]) expect(text).toMatch(new RegExp(`^ {2}${code} `, "m"));
  });

  it.each(EVERY)("fits 80 columns but for what is to be typed: %s", (name) => {
    const long = helpText(name, 80)
      .split("\n")
      .filter((line) => line.length > 80 && !line.startsWith("  pareto-gate "));
    expect(long).toEqual([]);
  });

  it.each(COMMAND_NAMES)("gives two examples of %s that parse", (name) => {
    const { examples }: CommandSpec = COMMANDS[name];
    expect(examples).toHaveLength(2);
    for (const [call] of examples) {
      const args = call.replaceAll("'", "").split(" ").slice(1);
      expect(parseCall(args).command).toBe(name);
    }
  });
});

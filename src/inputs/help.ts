import {
  COMMAND_NAMES,
  COMMANDS,
  type CommandName,
  type CommandSpec,
  GLOBAL_OPTIONS,
  type OptionSpec,
} from "./commands.ts";

/** The help of one command, or of the program, in at most `width` columns where a word does not exceed it. */
export function helpText(command: CommandName | null, width: number): string {
  return `${(command === null ? overview(width) : commandHelp(command, width)).join("\n")}\n`;
}

function overview(width: number): string[] {
  return [
    ...wrap(
      "Pareto Gate decides whether a model may be deployed: cost and accuracy against a declared frontier and budgets.",
      width,
    ),
    "",
    "Usage: pareto-gate <command> [options]",
    "",
    "Commands:",
    ...columns(
      COMMAND_NAMES.map((name) => [name, `${COMMANDS[name].purpose}`]),
      width,
    ),
    "",
    "Options:",
    ...columns(optionRows(GLOBAL_OPTIONS), width),
    "",
    "Examples:",
    ...examples(
      [
        ["pareto-gate demo", "the whole gate on the bundled example"],
        ["pareto-gate help check", "how to use one command"],
      ],
      width,
    ),
    "",
    "Exit codes:",
    ...exits(COMMANDS.check.exits, width),
  ];
}

function commandHelp(command: CommandName, width: number): string[] {
  const spec: CommandSpec = COMMANDS[command];
  const { operands } = spec;
  const operand = operands ? (operands.min > 0 ? ` ${operands.name}…` : ` [${operands.name}]`) : "";
  return [
    ...wrap(`${spec.purpose}.`, width),
    "",
    `Usage: pareto-gate ${command}${operand} [options]`,
    "",
    ...(operands ? ["Arguments:", ...columns([[operands.name, operands.help]], width), ""] : []),
    "Options:",
    ...columns([...optionRows(spec.options), ...optionRows(GLOBAL_OPTIONS)], width),
    "",
    "Examples:",
    ...examples(spec.examples, width),
    "",
    "Exit codes:",
    ...exits(spec.exits, width),
  ];
}

function optionRows(options: Readonly<Record<string, OptionSpec>>): [string, string][] {
  return Object.entries(options).map(([name, { value, allowed, fallback, repeatable, help }]) => [
    `--${name}${value === null ? "" : ` ${value}`}`,
    [
      help,
      ...(allowed ? [`: ${allowed.join(", ")}`] : []),
      ...(fallback === undefined ? [] : [` (default: ${fallback})`]),
      ...(repeatable ? [" (repeatable)"] : []),
    ].join(""),
  ]);
}

function examples(rows: readonly (readonly [string, string])[], width: number): string[] {
  return rows.flatMap(([call, what]) => [`  ${call}`, ...wrap(what, width - 6).map((line) => `      ${line}`)]);
}

function exits(rows: readonly (readonly [number, string])[], width: number): string[] {
  return columns(
    rows.map(([code, when]) => [String(code), when]),
    width,
  );
}

/** Two aligned columns; the second wraps below itself. */
function columns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, text]) =>
    wrap(text, width - left).map((line, index) => (index === 0 ? `  ${name}` : "").padEnd(left) + line),
  );
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

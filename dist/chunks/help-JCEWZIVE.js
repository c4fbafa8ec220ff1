import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  COMMANDS,
  COMMAND_NAMES,
  GLOBAL_OPTIONS
} from "./chunk-4PBYIIPT.js";
import "./chunk-Q6XJ776C.js";
import "./chunk-YFW7IUF2.js";
import "./chunk-NMESRUXA.js";

// src/inputs/help.ts
function helpText(command, width) {
  return `${(command === null ? overview(width) : commandHelp(command, width)).join("\n")}
`;
}
function overview(width) {
  return [
    ...wrap(
      "Pareto Gate decides whether a model may be deployed: cost and accuracy against a declared frontier and budgets.",
      width
    ),
    "",
    "Usage: pareto-gate <command> [options]",
    "",
    "Commands:",
    ...columns(
      COMMAND_NAMES.map((name) => [name, `${COMMANDS[name].purpose}`]),
      width
    ),
    "",
    "Options:",
    ...columns(optionRows(GLOBAL_OPTIONS), width),
    "",
    "Examples:",
    ...examples(
      [
        ["pareto-gate demo", "the whole gate on the bundled example"],
        ["pareto-gate help check", "how to use one command"]
      ],
      width
    ),
    "",
    "Exit codes:",
    ...exits(COMMANDS.check.exits, width)
  ];
}
function commandHelp(command, width) {
  const spec = COMMANDS[command];
  const { operands } = spec;
  const operand = operands ? operands.min > 0 ? ` ${operands.name}\u2026` : ` [${operands.name}]` : "";
  return [
    ...wrap(`${spec.purpose}.`, width),
    "",
    `Usage: pareto-gate ${command}${operand} [options]`,
    "",
    ...operands ? ["Arguments:", ...columns([[operands.name, operands.help]], width), ""] : [],
    "Options:",
    ...columns([...optionRows(spec.options), ...optionRows(GLOBAL_OPTIONS)], width),
    "",
    "Examples:",
    ...examples(spec.examples, width),
    "",
    "Exit codes:",
    ...exits(spec.exits, width)
  ];
}
function optionRows(options) {
  return Object.entries(options).map(([name, { value, allowed, fallback, repeatable, help: help2 }]) => [
    `--${name}${value === null ? "" : ` ${value}`}`,
    [
      help2,
      ...allowed ? [`: ${allowed.join(", ")}`] : [],
      ...fallback === void 0 ? [] : [` (default: ${fallback})`],
      ...repeatable ? [" (repeatable)"] : []
    ].join("")
  ]);
}
function examples(rows, width) {
  return rows.flatMap(([call, what]) => [`  ${call}`, ...wrap(what, width - 6).map((line) => `      ${line}`)]);
}
function exits(rows, width) {
  return columns(
    rows.map(([code, when]) => [String(code), when]),
    width
  );
}
function columns(rows, width) {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(
    ([name, text]) => wrap(text, width - left).map((line, index) => (index === 0 ? `  ${name}` : "").padEnd(left) + line)
  );
}
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

// src/commands/help.ts
async function help({ of }, screen) {
  screen.print(helpText(of, screen.width));
  return 0;
}
async function version(_call, screen) {
  screen.print(`pareto-gate ${screen.toolVersion}
`);
  return 0;
}
export {
  help,
  version
};

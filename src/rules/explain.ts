import { RULES, type RuleId } from "../domain/rules.ts";
import { columnsOf } from "../domain/width.ts";
import { EXPLANATIONS } from "./explanations.ts";

export { EXPLANATIONS } from "./explanations.ts";

/** What the default of a rule means for the run. */
export const DEFAULTS = {
  fail: "A violation is a fail and blocks.",
  warn: "A violation is a warning and blocks nothing.",
  unknown: "A violation is an unknown: the run is inconclusive, which blocks.",
} as const;

/** The page that `explain RULE` prints, in at most `width` columns where no word or line of policy is longer. */
export function explainText(rule: RuleId, width = 80): string {
  const { checks, settings, satisfy, example } = EXPLANATIONS[rule];
  const page = [
    [`${rule}: ${RULES[rule].title}`],
    wrapped(checks, "", width),
    ["Default", ...wrapped(DEFAULTS[RULES[rule].fallback], "  ", width)],
    ["Settings", ...settings.flatMap(([key, says]) => [`  ${key}`, ...wrapped(says, "      ", width)])],
    ["How to satisfy it", ...wrapped(satisfy, "  ", width)],
    ...(example === null ? [] : [["Example", ...example.split("\n").map((line) => `  ${line}`)]]),
    [
      "Another severity",
      "  severity:",
      `    ${rule}: ${RULES[rule].fallback === "warn" ? "fail" : "warn"}   # fail, warn or off`,
    ],
  ];
  return `${page.map((part) => part.join("\n")).join("\n\n")}\n`;
}

/** Text over several lines, broken at spaces. */
function wrapped(text: string, indent: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}

import type { Log } from "../ports.ts";

/**
 * Text as lines that a runner prints and never obeys. A line that starts with `::name…::` is a command to it, and
 * `##[name]` is one anywhere in a line; both are broken by a blank, and control characters become U+FFFD.
 */
export function logLines(text: string): string[] {
  return text.split(/\r\n|\n/).map((line) =>
    withoutControls(line)
      .replace(/^(\s*):(?=:)/, "$1: ")
      .replaceAll("##[", "## ["),
  );
}

/** Says on standard output what the run does; a step has no terminal, so progress is not shown. */
export function actionLog(write: (line: string) => void): Log {
  const say = (text: string) => {
    for (const line of logLines(text)) write(`${line}\n`);
  };
  return { info: say, warn: (text) => say(`Warning: ${text}`), progress: () => {} };
}

function withoutControls(line: string): string {
  return line.replaceAll("\t", "  ").replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\uFFFD");
}

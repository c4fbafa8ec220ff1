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

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * Says on standard error what the run does. Progress is one line that is written over, and only where a person looks.
 */
export function terminalLog(stream: Stream): Log & {
  /** Takes the line of progress away. */
  readonly done: () => void;
} {
  const live = stream.isTTY === true;
  let shown = false;
  const clear = () => {
    if (shown) stream.write("\r\u001b[K");
    shown = false;
  };
  const say = (text: string) => {
    clear();
    for (const line of text.split(/\r\n|\n/)) stream.write(`${withoutControls(line)}\n`);
  };
  return {
    info: say,
    warn: (text) => say(`Warning: ${text}`),
    progress: (text) => {
      if (!live) return;
      stream.write(`\r\u001b[K${[...withoutControls(text)].slice(0, (stream.columns ?? 80) - 1).join("")}`);
      shown = true;
    },
    done: clear,
  };
}

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

/** What takes less time is done before anybody wonders. */
const PATIENCE_MS = 1000;
/** A line that changes faster than this cannot be read. */
const PACE_MS = 100;

/**
 * Says on standard error what the run does. Progress is one line that is written over, only where a person looks, and
 * only once it has gone on for a second.
 */
export function terminalLog(
  stream: Stream,
  now: () => number = Date.now,
): Log & {
  /** How much of the file that is being read is read. */
  readonly part: (done: number, size: number) => void;
  /** Takes the line of progress away. */
  readonly done: () => void;
} {
  const live = stream.isTTY === true;
  let shown = false;
  let since: number | null = null;
  let last = Number.NEGATIVE_INFINITY;
  let text = "";
  const clear = () => {
    if (shown) stream.write("\r\u001b[K");
    shown = false;
  };
  const say = (said: string) => {
    clear();
    for (const line of said.split(/\r\n|\n/)) stream.write(`${withoutControls(line)}\n`);
  };
  const show = (rest: string) => {
    if (!live) return;
    const time = now();
    since ??= time;
    if (time - since < PATIENCE_MS || time - last < PACE_MS) return;
    last = time;
    const room = Math.max(0, (stream.columns ?? 80) - 1 - rest.length);
    stream.write(`\r\u001b[K${[...withoutControls(text)].slice(0, room).join("")}${rest}`);
    shown = true;
  };
  return {
    info: say,
    warn: (said) => say(`Warning: ${said}`),
    progress: (said) => {
      text = said;
      show("");
    },
    part: (done, size) => show(size > 0 && done < size ? ` ${Math.floor((100 * done) / size)}%` : ""),
    done: () => {
      clear();
      since = null;
    },
  };
}

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/adapters/log.ts
function logLines(text) {
  return text.split(/\r\n|\n/).map(
    (line) => withoutControls(line).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [")
  );
}
function actionLog(write) {
  const say = (text) => {
    for (const line of logLines(text)) write(`${line}
`);
  };
  return { info: say, warn: (text) => say(`Warning: ${text}`), progress: () => {
  } };
}
function withoutControls(line) {
  return line.replaceAll("	", "  ").replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\uFFFD");
}
var PATIENCE_MS = 1e3;
var PACE_MS = 100;
function terminalLog(stream, now = Date.now) {
  const live = stream.isTTY === true;
  let shown = false;
  let since = null;
  let last = Number.NEGATIVE_INFINITY;
  let text = "";
  const clear = () => {
    if (shown) stream.write("\r\x1B[K");
    shown = false;
  };
  const say = (said) => {
    clear();
    for (const line of said.split(/\r\n|\n/)) stream.write(`${withoutControls(line)}
`);
  };
  const show = (rest) => {
    if (!live) return;
    const time = now();
    since ??= time;
    if (time - since < PATIENCE_MS || time - last < PACE_MS) return;
    last = time;
    const room = Math.max(0, (stream.columns ?? 80) - 1 - rest.length);
    stream.write(`\r\x1B[K${[...withoutControls(text)].slice(0, room).join("")}${rest}`);
    shown = true;
  };
  return {
    info: say,
    warn: (said) => say(`Warning: ${said}`),
    progress: (said) => {
      text = said;
      show("");
    },
    part: (done, size) => show(size > 0 && done < size ? ` ${Math.floor(100 * done / size)}%` : ""),
    done: () => {
      clear();
      since = null;
    }
  };
}

// src/version.ts
var VERSION = "0.1.0";

export {
  actionLog,
  terminalLog,
  VERSION
};

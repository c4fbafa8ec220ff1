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
function terminalLog(stream) {
  const live = stream.isTTY === true;
  let shown = false;
  const clear = () => {
    if (shown) stream.write("\r\x1B[K");
    shown = false;
  };
  const say = (text) => {
    clear();
    for (const line of text.split(/\r\n|\n/)) stream.write(`${withoutControls(line)}
`);
  };
  return {
    info: say,
    warn: (text) => say(`Warning: ${text}`),
    progress: (text) => {
      if (!live) return;
      stream.write(`\r\x1B[K${[...withoutControls(text)].slice(0, (stream.columns ?? 80) - 1).join("")}`);
      shown = true;
    },
    done: clear
  };
}

// src/version.ts
var VERSION = "0.1.0";

export {
  actionLog,
  terminalLog,
  VERSION
};

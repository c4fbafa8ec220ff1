import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/domain/width.ts
function printable(text) {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}
function columnsOf(text) {
  let columns = 0;
  for (const sign of text) columns += columnsOfSign(sign);
  return columns;
}
function clip(text, width) {
  if (columnsOf(text) <= width) return text;
  let [kept, used] = ["", 0];
  for (const sign of text) {
    used += columnsOfSign(sign);
    if (used > width - 1) break;
    kept += sign;
  }
  return width < 1 ? "" : `${kept}\u2026`;
}
function squeeze(text, width) {
  if (columnsOf(text) <= width) return text;
  const signs = [...text];
  let tail = "";
  while (signs.length > 0 && columnsOf(tail) + columnsOfSign(signs.at(-1)) <= (width - 1) / 2) {
    tail = `${signs.pop()}${tail}`;
  }
  return clip(text, width - columnsOf(tail)) + tail;
}
function padded(text, width) {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}
function flushed(text, width) {
  return " ".repeat(Math.max(0, width - columnsOf(text))) + text;
}
var WIDE = new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}|[\\u{1f000}-\\u{3fffd}]", "u");
function columnsOfSign(sign) {
  if (new RegExp("\\p{M}", "u").test(sign)) return 0;
  return WIDE.test(sign) ? 2 : 1;
}

export {
  printable,
  columnsOf,
  clip,
  squeeze,
  padded,
  flushed
};

/** Text on a terminal: what it must not contain, and how many columns it takes. */

/** Text of strangers, with everything that moves the cursor, hides or turns the line around spelled out. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}

/** Columns that a text takes: two for East Asian wide signs and emoji, none for combining marks. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += columnsOfSign(sign);
  return columns;
}

/** The beginning of a text that has no more room than this, with an ellipsis where something is left out. */
export function clip(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let [kept, used] = ["", 0];
  for (const sign of text) {
    used += columnsOfSign(sign);
    if (used > width - 1) break;
    kept += sign;
  }
  return width < 1 ? "" : `${kept}…`;
}

/** With the middle left out where there is no more room: names of models often differ at their end. */
export function squeeze(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  const signs = [...text];
  let tail = "";
  while (signs.length > 0 && columnsOf(tail) + columnsOfSign(signs.at(-1) as string) <= (width - 1) / 2) {
    tail = `${signs.pop()}${tail}`;
  }
  return clip(text, width - columnsOf(tail)) + tail;
}

/** Filled up with spaces to this many columns. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}

/** With spaces before it, flush to the right end of this many columns. */
export function flushed(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - columnsOf(text))) + text;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{1f000}-\u{3fffd}]/u;

function columnsOfSign(sign: string): number {
  if (/\p{M}/u.test(sign)) return 0;
  return WIDE.test(sign) ? 2 : 1;
}

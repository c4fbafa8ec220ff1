import { stringEnd } from "../scan.ts";

const NUMBER = /-?(?:\d[\d.eE+-]*|Infinity\b)|NaN\b/y;
/** What a number may begin with: most characters need no closer look. */
const STARTS = "-0123456789IN";

/** Values by kind, also of a text that is cut off; null where there is a list. */
export function tally(text: string): { readonly numbers: number; readonly texts: number } | null {
  let [numbers, texts] = [0, 0];
  for (let at = 0; at < text.length; ) {
    if (text[at] === "[") return null;
    if (text[at] === '"') {
      const end = stringEnd(text, at);
      if (typeof end !== "number") break;
      at = end;
      if (!/\s*:/y.test(text.slice(at, at + 64))) texts++;
      continue;
    }
    NUMBER.lastIndex = at;
    if (STARTS.includes(text[at] ?? " ") && NUMBER.test(text)) {
      numbers++;
      at = NUMBER.lastIndex;
    } else at++;
  }
  return { numbers, texts };
}

import { stringEnd } from "../scan.ts";
import type { Numbers } from "./metrics-json-names.ts";

const NUMBER = /-?(?:\d[\d.eE+-]*|Infinity\b)|NaN\b/y;
const COLON = /\s{0,64}:/y;
/** What a number may begin with: most characters need no closer look. */
const STARTS = "-0123456789IN";

/** Values by kind, also of a text that is cut off; null where there is a list. */
export function tally(text: string): (Numbers & { readonly texts: number }) | null {
  let [numbers, texts, fractions] = [0, 0, 0];
  const names: string[] = [];
  let name = "";
  for (let at = 0; at < text.length; ) {
    if (text[at] === "[") return null;
    if (text[at] === '"') {
      const end = stringEnd(text, at);
      if (typeof end !== "number") break;
      COLON.lastIndex = end;
      if (COLON.test(text)) name = text.slice(at + 1, end - 1);
      else texts++;
      at = end;
      continue;
    }
    NUMBER.lastIndex = at;
    const [number] = STARTS.includes(text[at] ?? " ") ? (NUMBER.exec(text) ?? []) : [];
    if (number === undefined) {
      at++;
      continue;
    }
    numbers++;
    names.push(name);
    if (!/^-?\d+$/.test(number)) fractions++;
    at += number.length;
  }
  return { numbers, texts, fractions, names };
}

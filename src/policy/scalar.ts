import { parseDocument } from "yaml";

/** Letters, digits and what cannot begin or end anything in YAML, inside braces or not. */
const PLAIN = /^[\p{L}\p{N}_./][\p{L}\p{N}_./@+=~()-]*( [\p{L}\p{N}_./@+=~()-]+)*$/u;

/** A text as YAML writes it on one line, as value or key, inside braces or not: plain where it reads back as it is. */
export function scalar(text: string): string {
  if (PLAIN.test(text) && text.length <= 400 && parseDocument(text, { logLevel: "error" }).toJS() === text) return text;
  return quoted(text);
}

/** In double quotes, as JSON and YAML have in common; nothing that an editor or a terminal would act on stays raw. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** Six significant digits: enough to compare with, short enough to read. Throws a RangeError for what is not finite. */
export function rounded(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no value to write into a policy`);
  return String(Number(value.toPrecision(6)));
}

/** Numbers of one literal, by key, with the line (from 1) on which it begins. */
export interface Literal {
  readonly line: number;
  readonly values: ReadonlyMap<string, number>;
}

const MAX_LINES = 200;
const MAX_LENGTH = 20_000;
/** A key and its number, which some scripts print as text, or with NumPy's type around it. */
const PAIR =
  /(['"])([A-Za-z][\w.@/-]{0,80})\1: {0,4}(?:np\.float\d{1,3}\()?['"]?([+-]?\d{1,18}(?:\.\d{0,24})?(?:[eE][+-]?\d{1,3})?|nan|inf|-inf|NaN|Infinity)['"]?\)?[ \t\r\n]{0,80}(?=[,}])/g;

/**
 * The flat literals (Python's or JSON's) in a text of lines: those that are closed, whatever stands around them. One
 * whose closing brace is missing was cut off, and has no value that can be believed.
 */
export function literalsOf(lines: readonly string[]): readonly Literal[] {
  const found: Literal[] = [];
  for (let index = 0; index < lines.length; index++) {
    const end = endOf(lines, index);
    if (end === null) continue;
    const text = lines.slice(index, end + 1).join("\n");
    const values = new Map<string, number>();
    for (const [, , key = "", number = ""] of text.matchAll(PAIR))
      if (!values.has(key)) values.set(key, numberOf(number));
    if (values.size > 0) found.push({ line: index + 1, values });
    index = end;
  }
  return found;
}

/** The line that closes the literal which begins on a line; null: none begins, or it is never closed. */
function endOf(lines: readonly string[], start: number): number | null {
  let open = 0;
  let length = 0;
  for (let index = start; index < Math.min(lines.length, start + MAX_LINES); index++) {
    const line = lines[index] ?? "";
    length += line.length;
    if (length > MAX_LENGTH) return null;
    for (const sign of line) open += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    if (index === start && open <= 0) return line.includes("{") ? start : null;
    if (open <= 0) return index;
  }
  return null;
}

function numberOf(number: string): number {
  if (/nan/i.test(number)) return Number.NaN;
  if (/inf/i.test(number)) return number.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(number);
}

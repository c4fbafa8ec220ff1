import { squeeze } from "../domain/width.ts";

/** Where a point is drawn, both ways from 0 to 1. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** A label of this many columns is the longest; its middle gives way. */
const LONGEST = 28;
/** A label's size as a share of the chart: a sign on x, the line and its distance to the point on y. */
const SIGN = 0.0095;
const LINE = 0.045;

/**
 * Labels of points, the most important first: nothing but letters, digits, spaces and `._-` (a quote or a backtick ends
 * a Mermaid string), no two the same, and a blank for a point whose label would lie on an earlier one.
 */
export function chartLabels(points: readonly (Dot & { readonly label: string })[]): string[] {
  const kept: (Dot & { readonly text: string })[] = [];
  return points.map(({ x, y, label }) => {
    const text = labelText(label);
    const hidden = kept.some(
      (other) => Math.abs(other.x - x) < ((other.text.length + text.length) / 2) * SIGN && Math.abs(other.y - y) < LINE,
    );
    if (hidden) return " ";
    const unique = distinct(
      text,
      kept.map((other) => other.text),
    );
    kept.push({ x, y, text: unique });
    return unique;
  });
}

function labelText(name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{N}._-]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
  return plain === "" ? "unnamed" : squeeze(plain, LONGEST).replace("…", "..");
}

function distinct(text: string, taken: readonly string[]): string {
  if (!taken.includes(text)) return text;
  let number = 2;
  while (taken.includes(`${text} ${number}`)) number++;
  return `${text} ${number}`;
}

/** Words and numbers of ours beside names of strangers: what may stand in the title of an axis. */
export function axisText(text: string): string {
  const plain = text.replace(/[^\p{L}\p{N} $%,._/−-]+/gu, " ").replace(/ +/g, " ");
  return squeeze(plain.trim(), 40).replace("…", "..");
}

import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { DeclaredPoint } from "../domain/policy.ts";
import { UserError } from "../errors.ts";
import { endOf, endOfSection, indentOf, lineEnd, lineStart, pairOf, startOf } from "./layout.ts";
import { parsePolicy } from "./parse.ts";
import { quoted, rounded, scalar } from "./scalar.ts";

/** A point of a frontier as `frontier --write` and `init` write it. */
export type WritablePoint = Omit<DeclaredPoint, "location">;

/** What takes the place of some characters of a text. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** How a text is written: where the edits must fit in. */
interface Style {
  readonly text: string;
  readonly eol: string;
  /** The whole file is JSON, or YAML in braces: keys are quoted and nothing depends on indentation. */
  readonly json: boolean;
}

/**
 * The text of a policy with other points on the main frontier (`family` null) or on that of a family; where the main
 * frontier has none yet it is put below the objectives. Every other byte stays, and so do the comments of the list and
 * of the points whose model stays. Throws a `UserError` where the points are in a file of their own, the family is not
 * there, or there are no objectives to have a frontier of.
 */
export function writePoints(text: string, family: string | null, points: readonly WritablePoint[]): string {
  const { document, text: body } = parsePolicy("the policy", text);
  const root = document.contents;
  if (!isMap(root))
    throw new UserError("policy-invalid", "the policy is no mapping; there is nowhere to put a frontier");
  const style = styleOf(body, root);
  const edit = family === null ? mainEdit(root, points, style) : familyEdit(root, family, points, style);
  return apply(text, body, edit);
}

/**
 * The text of a frontier file (`frontier: { file: … }`) with these points; of an `existing` one everything else is kept,
 * as in `writePoints`.
 */
export function pointsFile(points: readonly WritablePoint[], existing: string | null = null): string {
  const file = existing === null || existing.trim() === "" ? null : parsePolicy("the frontier file", existing);
  const root = file?.document.contents;
  if (!file || existing === null || !isMap(root) || root.items.length === 0) {
    return `points:${blockList(points, "  ", { text: "", eol: "\n", json: false })}\n`;
  }
  return apply(existing, file.text, pointsEdit(root as YAMLMap, points, styleOf(file.text, root as YAMLMap)));
}

function apply(text: string, body: string, { from, to, text: put }: Edit): string {
  const mark = text.slice(0, text.length - body.length);
  return `${mark}${body.slice(0, from)}${put}${body.slice(to)}`;
}

function styleOf(text: string, root: YAMLMap): Style {
  return { text, eol: text.includes("\r\n") ? "\r\n" : "\n", json: root.flow === true };
}

function mainEdit(root: YAMLMap, points: readonly WritablePoint[], style: Style): Edit {
  const frontier = pairOf(root, "frontier")?.value;
  if (isMap(frontier)) return ownerEdit(frontier, "the frontier", points, style);
  const objectives = pairOf(root, "objectives");
  if (!objectives) {
    throw new UserError("policy-invalid", "the policy has no objectives; a frontier is made of points on objectives");
  }
  const indent = indentOf(objectives, style.text);
  if (style.json) return inFlow(objectives, `"frontier": { "points": ${flowList(points, indent, style)} }`, style);
  const inner = `${indent}  `;
  const section = `${indent}frontier:${style.eol}${inner}points:${blockList(points, `${inner}  `, style)}`;
  const at = endOfSection(objectives, style.text);
  const gap = style.text.startsWith(`${style.eol}${style.eol}`, at) ? style.eol : "";
  return { from: at, to: at, text: `${gap}${style.eol}${section}` };
}

function familyEdit(root: YAMLMap, family: string, points: readonly WritablePoint[], style: Style): Edit {
  const families = pairOf(root, "frontiers")?.value;
  const owner = isMap(families) ? pairOf(families, family)?.value : undefined;
  if (!isMap(owner)) throw new UserError("usage", `the policy has no frontier named ${quoted(family)}`);
  return ownerEdit(owner, `the frontier ${quoted(family)}`, points, style);
}

function ownerEdit(owner: YAMLMap, name: string, points: readonly WritablePoint[], style: Style): Edit {
  const file = pairOf(owner, "file")?.value;
  if (isScalar(file))
    throw new UserError("usage", `the points of ${name} are in ${quoted(String(file.value))}, not in the policy`);
  return pointsEdit(owner, points, style);
}

/** Puts the points where they stand, or behind the last key of their owner. */
function pointsEdit(owner: YAMLMap, points: readonly WritablePoint[], style: Style): Edit {
  const pair = pairOf(owner, "points");
  if (!pair) return newPoints(owner, points, style);
  const { value } = pair;
  const end = endOf(pair, style.text);
  const colon = style.text.indexOf(":", endOf(pair.key, style.text)) + 1;
  const indent = indentOf(pair, style.text);
  const isFlow = isSeq(value) && value.flow === true && value.items.length > 0;
  if (isSeq(value) && !value.flow && points.length > 0) return blockEdit(value, points, style);
  if (points.length > 0 && (owner.flow || isFlow)) {
    const from = isNode(value) && end > colon ? (value.range?.[0] ?? colon) : colon;
    return { from, to: Math.max(from, end), text: `${from === colon ? " " : ""}${flowList(points, indent, style)}` };
  }
  return { from: colon, to: Math.max(colon, end), text: blockList(points, `${indent}  `, style) };
}

function newPoints(owner: YAMLMap, points: readonly WritablePoint[], style: Style): Edit {
  const last = owner.items.at(-1) as Pair;
  if (owner.flow) {
    const key = style.json ? '"points"' : "points";
    return inFlow(last, `${key}: ${flowList(points, indentOf(last, style.text), style)}`, style);
  }
  const indent = indentOf(last, style.text);
  const at = lineEnd(style.text, endOf(last, style.text));
  return { from: at, to: at, text: `${style.eol}${indent}points:${blockList(points, `${indent}  `, style)}` };
}

/** A further key behind one in braces, on a line of its own where that one has one. */
function inFlow(after: Pair, text: string, style: Style): Edit {
  const at = endOf(after, style.text);
  const start = startOf(after);
  const alone = style.text.slice(lineStart(style.text, start), start).trim() === "";
  return { from: at, to: at, text: alone ? `,${style.eol}${indentOf(after, style.text)}${text}` : `, ${text}` };
}

/** The lines of a list in block style, with the comments of the points whose model stays. */
function blockEdit(list: YAMLSeq, points: readonly WritablePoint[], style: Style): Edit {
  const { text, eol } = style;
  const from = lineStart(text, list.range?.[0] ?? 0);
  const indent = text.slice(from, list.range?.[0] ?? from);
  const comments = new Map<string, { readonly above: string; readonly beside: string }[]>();
  let at = from;
  for (const item of list.items) {
    const end = endOf(item, text);
    const stop = lineEnd(text, end);
    const [above = ""] = /^([ \t]*(#[^\n]*)?\r?\n)*/.exec(text.slice(at, end)) ?? [];
    const [beside = ""] = /[ \t]+#[^\r\n]*$/.exec(text.slice(end, stop)) ?? [];
    const model = isMap(item) ? String(item.get("model")) : "";
    comments.set(model, [...(comments.get(model) ?? []), { above, beside }]);
    at = Math.min(text.length, stop + eol.length);
  }
  const lines = points.map((point) => {
    const { above, beside } = comments.get(point.model)?.shift() ?? { above: "", beside: "" };
    return `${above}${indent}- ${pointText(point, style.json)}${beside}`;
  });
  return { from, to: lineEnd(text, endOf(list, text)), text: lines.join(eol) };
}

/** What follows `points:` in block style. */
function blockList(points: readonly WritablePoint[], indent: string, { eol }: Style): string {
  return points.length === 0 ? " []" : points.map((point) => `${eol}${indent}- ${pointText(point, false)}`).join("");
}

/** A list in brackets, each point on its line; in YAML even its last line stands deeper than its key. */
function flowList(points: readonly WritablePoint[], indent: string, { eol, json }: Style): string {
  if (points.length === 0) return "[]";
  const inner = json ? `${indent}  ` : `${indent}    `;
  const lines = points.map((point) => `${inner}${pointText(point, json)}`);
  return `[${eol}${lines.join(`,${eol}`)}${eol}${inner.slice(2)}]`;
}

/** A point on one line: model, values in their order, then where the numbers come from. */
export function pointText(point: WritablePoint, json = false): string {
  const text = json ? quoted : scalar;
  const fields: readonly (readonly [string, string | null])[] = [
    ["model", text(point.model)],
    ...[...point.values].map(([name, value]) => [name, rounded(value)] as const),
    ["n", point.n === null ? null : String(point.n)],
    ["stderr", point.stderr === null ? null : rounded(point.stderr)],
    ["as_of", point.asOf === null ? null : text(point.asOf)],
    ["source", point.source === null ? null : text(point.source)],
    ["basis", point.basis === null ? null : text(point.basis)],
  ];
  return `{ ${fields.flatMap(([key, value]) => (value === null ? [] : [`${text(key)}: ${value}`])).join(", ")} }`;
}

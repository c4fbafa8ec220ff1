import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  assemble,
  inPlaceOf,
  openPriceBook,
  toolsOf
} from "./chunk-T2QXSHYT.js";
import {
  loadPolicy,
  parsePolicy
} from "./chunk-HESMF25I.js";
import {
  require_dist
} from "./chunk-PEFCRR2N.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";
import {
  __toESM
} from "./chunk-PBTHCYGG.js";

// src/commands/points.ts
function blankPolicy() {
  return loadPolicy("no policy", "version: 1\nresults: '*'\n", "");
}
async function measuredPoints(policy, evidence, axes, judgedOn) {
  const candidates = [...evidence.candidates.flatMap(rowsApart), ...ownerless(evidence)];
  const location = { path: policy.path, line: 1, column: 1 };
  const family = {
    ...{ name: "", deployments: null, points: null, location },
    objectives: axes.map((axis) => ({ ...axis, tolerance: null, location }))
  };
  const alone = { ...policy, frontiers: [family], deployments: [] };
  const book = await openPriceBook(policy.prices, candidates);
  const tools = toolsOf(alone, { ...evidence, candidates }, book, judgedOn);
  const [deployment, ...others] = policy.deployments;
  const subjects = deployment && others.length === 0 ? candidates.map((candidate) => inPlaceOf(deployment, candidate, tools)) : assemble(tools).map((one) => one.subject);
  return { subjects, info: tools.info };
}
function rowsApart(candidate) {
  const keys = [
    ...new Set(candidate.readings.flatMap(({ path, row }) => row === void 0 ? [] : [`${path}
${row}`]))
  ];
  if (keys.length < 2) return [candidate];
  return keys.map((key) => ({
    ...candidate,
    readings: candidate.readings.filter(({ path, row }) => row === void 0 || `${path}
${row}` === key),
    unusable: candidate.unusable.filter(({ path }) => key.startsWith(`${path}
`))
  }));
}
function ownerless({ nobody }) {
  const rows = /* @__PURE__ */ new Map();
  for (const reading of nobody) {
    const id = reading.row === void 0 ? reading.path : `${reading.path} row ${reading.row}`;
    rows.set(id, [...rows.get(id) ?? [], reading]);
  }
  return [...rows].map(([id, readings]) => ({
    ...{ id, model: id, names: [], settings: {}, readings, unusable: [], usage: [], facts: [] }
  }));
}

// src/policy/scalar.ts
var import_yaml = __toESM(require_dist(), 1);
var PLAIN = /^[\p{L}\p{N}_./][\p{L}\p{N}_./@+=~()-]*( [\p{L}\p{N}_./@+=~()-]+)*$/u;
function scalar(text) {
  if (PLAIN.test(text) && text.length <= 400 && (0, import_yaml.parseDocument)(text, { logLevel: "error" }).toJS() === text) return text;
  return quoted(text);
}
function quoted(text) {
  return JSON.stringify(text).replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => [...Array(character.length).keys()].map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("")
  );
}
function rounded(value) {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no value to write into a policy`);
  return String(Number(value.toPrecision(6)));
}

// src/policy/write.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/policy/layout.ts
var import_yaml2 = __toESM(require_dist(), 1);
function pairOf(map, name) {
  return map.items.find(({ key }) => (0, import_yaml2.isScalar)(key) && String(key.value) === name);
}
function startOf(pair) {
  return (0, import_yaml2.isNode)(pair.key) ? pair.key.range?.[0] ?? 0 : 0;
}
function endOf(part, text) {
  if ((0, import_yaml2.isPair)(part)) {
    const written = (0, import_yaml2.isNode)(part.value) && part.value.range && part.value.range[0] < part.value.range[1];
    return endOf(written ? part.value : part.key, text);
  }
  if ((0, import_yaml2.isCollection)(part) && !part.flow && part.items.length > 0) return endOf(part.items.at(-1), text);
  let end = (0, import_yaml2.isNode)(part) ? part.range?.[1] ?? 0 : 0;
  while (/[\r\n]/.test(text[end - 1] ?? "")) end--;
  return end;
}
function lineStart(text, at) {
  return text.lastIndexOf("\n", at - 1) + 1;
}
function lineEnd(text, at) {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" ? end - 1 : end;
}
function indentOf(pair, text) {
  const start = startOf(pair);
  return /^[ \t]*/.exec(text.slice(lineStart(text, start), start))?.[0] ?? "";
}
function endOfSection(pair, text) {
  const depth = indentOf(pair, text).length;
  let at = lineEnd(text, endOf(pair, text));
  for (; ; ) {
    const [line, space] = /^\r?\n([ \t]+)#[^\r\n]*/.exec(text.slice(at)) ?? [];
    if (line === void 0 || space === void 0 || space.length <= depth) return at;
    at += line.length;
  }
}

// src/policy/write.ts
function writePoints(text, family, points) {
  const { document, text: body } = parsePolicy("the policy", text);
  const root = document.contents;
  if (!(0, import_yaml3.isMap)(root))
    throw new UserError("policy-invalid", "the policy is no mapping; there is nowhere to put a frontier");
  const style = styleOf(body, root);
  const edit = family === null ? mainEdit(root, points, style) : familyEdit(root, family, points, style);
  return apply(text, body, edit);
}
function pointsFile(points, existing = null) {
  const file = existing === null || existing.trim() === "" ? null : parsePolicy("the frontier file", existing);
  const root = file?.document.contents;
  if (!file || existing === null || !(0, import_yaml3.isMap)(root) || root.items.length === 0) {
    return `points:${blockList(points, "  ", { text: "", eol: "\n", json: false })}
`;
  }
  return apply(existing, file.text, pointsEdit(root, points, styleOf(file.text, root)));
}
function apply(text, body, { from, to, text: put }) {
  const mark = text.slice(0, text.length - body.length);
  return `${mark}${body.slice(0, from)}${put}${body.slice(to)}`;
}
function styleOf(text, root) {
  return { text, eol: text.includes("\r\n") ? "\r\n" : "\n", json: root.flow === true };
}
function mainEdit(root, points, style) {
  const frontier = pairOf(root, "frontier")?.value;
  if ((0, import_yaml3.isMap)(frontier)) return ownerEdit(frontier, "the frontier", points, style);
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
function familyEdit(root, family, points, style) {
  const families = pairOf(root, "frontiers")?.value;
  const owner = (0, import_yaml3.isMap)(families) ? pairOf(families, family)?.value : void 0;
  if (!(0, import_yaml3.isMap)(owner)) throw new UserError("usage", `the policy has no frontier named ${quoted(family)}`);
  return ownerEdit(owner, `the frontier ${quoted(family)}`, points, style);
}
function ownerEdit(owner, name, points, style) {
  const file = pairOf(owner, "file")?.value;
  if ((0, import_yaml3.isScalar)(file))
    throw new UserError("usage", `the points of ${name} are in ${quoted(String(file.value))}, not in the policy`);
  return pointsEdit(owner, points, style);
}
function pointsEdit(owner, points, style) {
  const pair = pairOf(owner, "points");
  if (!pair) return newPoints(owner, points, style);
  const { value } = pair;
  const end = endOf(pair, style.text);
  const colon = style.text.indexOf(":", endOf(pair.key, style.text)) + 1;
  const indent = indentOf(pair, style.text);
  const isFlow = (0, import_yaml3.isSeq)(value) && value.flow === true && value.items.length > 0;
  if ((0, import_yaml3.isSeq)(value) && !value.flow && points.length > 0) return blockEdit(value, points, style);
  if (points.length > 0 && (owner.flow || isFlow)) {
    const from = (0, import_yaml3.isNode)(value) && end > colon ? value.range?.[0] ?? colon : colon;
    return { from, to: Math.max(from, end), text: `${from === colon ? " " : ""}${flowList(points, indent, style)}` };
  }
  return { from: colon, to: Math.max(colon, end), text: blockList(points, `${indent}  `, style) };
}
function newPoints(owner, points, style) {
  const last = owner.items.at(-1);
  if (owner.flow) {
    const key = style.json ? '"points"' : "points";
    return inFlow(last, `${key}: ${flowList(points, indentOf(last, style.text), style)}`, style);
  }
  const indent = indentOf(last, style.text);
  const at = lineEnd(style.text, endOf(last, style.text));
  return { from: at, to: at, text: `${style.eol}${indent}points:${blockList(points, `${indent}  `, style)}` };
}
function inFlow(after, text, style) {
  const at = endOf(after, style.text);
  const start = startOf(after);
  const alone = style.text.slice(lineStart(style.text, start), start).trim() === "";
  return { from: at, to: at, text: alone ? `,${style.eol}${indentOf(after, style.text)}${text}` : `, ${text}` };
}
function blockEdit(list, points, style) {
  const { text, eol } = style;
  const from = lineStart(text, list.range?.[0] ?? 0);
  const indent = text.slice(from, list.range?.[0] ?? from);
  const comments = /* @__PURE__ */ new Map();
  let at = from;
  for (const item of list.items) {
    const end = endOf(item, text);
    const stop = lineEnd(text, end);
    const [above = ""] = /^([ \t]*(#[^\n]*)?\r?\n)*/.exec(text.slice(at, end)) ?? [];
    const [beside = ""] = /[ \t]+#[^\r\n]*$/.exec(text.slice(end, stop)) ?? [];
    const model = (0, import_yaml3.isMap)(item) ? String(item.get("model")) : "";
    comments.set(model, [...comments.get(model) ?? [], { above, beside }]);
    at = Math.min(text.length, stop + eol.length);
  }
  const lines = points.map((point) => {
    const { above, beside } = comments.get(point.model)?.shift() ?? { above: "", beside: "" };
    return `${above}${indent}- ${pointText(point, style.json)}${beside}`;
  });
  return { from, to: lineEnd(text, endOf(list, text)), text: lines.join(eol) };
}
function blockList(points, indent, { eol }) {
  return points.length === 0 ? " []" : points.map((point) => `${eol}${indent}- ${pointText(point, false)}`).join("");
}
function flowList(points, indent, { eol, json }) {
  if (points.length === 0) return "[]";
  const inner = json ? `${indent}  ` : `${indent}    `;
  const lines = points.map((point) => `${inner}${pointText(point, json)}`);
  return `[${eol}${lines.join(`,${eol}`)}${eol}${inner.slice(2)}]`;
}
function pointText(point, json = false) {
  const text = json ? quoted : scalar;
  const fields = [
    ["model", text(point.model)],
    ...[...point.values].map(([name, value]) => [name, rounded(value)]),
    ["n", point.n === null ? null : String(point.n)],
    ["stderr", point.stderr === null ? null : rounded(point.stderr)],
    ["as_of", point.asOf === null ? null : text(point.asOf)],
    ["source", point.source === null ? null : text(point.source)],
    ["basis", point.basis === null ? null : text(point.basis)]
  ];
  return `{ ${fields.flatMap(([key, value]) => value === null ? [] : [`${text(key)}: ${value}`]).join(", ")} }`;
}

export {
  blankPolicy,
  measuredPoints,
  scalar,
  quoted,
  rounded,
  writePoints,
  pointsFile,
  pointText
};

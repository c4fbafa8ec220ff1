import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  loadOf,
  placeFacts,
  placeOf
} from "./chunk-IQZDKNEK.js";
import {
  measuredOf,
  problemsOfUnusable,
  refused,
  stated,
  together
} from "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  finite,
  pointer
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/mlperf-literal.ts
var MAX_LINES = 200;
var MAX_LENGTH = 2e4;
var PAIR = /(['"])([A-Za-z][\w.@/-]{0,80})\1: {0,4}(?:np\.float\d{1,3}\()?['"]?([+-]?\d{1,18}(?:\.\d{0,24})?(?:[eE][+-]?\d{1,3})?|nan|inf|-inf|NaN|Infinity)['"]?\)?[ \t\r\n]{0,80}(?=[,}])/g;
function literalsOf(lines) {
  const found = [];
  for (let index = 0; index < lines.length; index++) {
    const end = endOf(lines, index);
    if (end === null) continue;
    const text = lines.slice(index, end + 1).join("\n");
    const values = /* @__PURE__ */ new Map();
    for (const [, , key = "", number = ""] of text.matchAll(PAIR))
      if (!values.has(key)) values.set(key, numberOf(number));
    if (values.size > 0) found.push({ line: index + 1, values });
    index = end;
  }
  return found;
}
function endOf(lines, start) {
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
function numberOf(number) {
  if (/nan/i.test(number)) return Number.NaN;
  if (/inf/i.test(number)) return number.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(number);
}

// src/evidence/formats/mlperf-accuracy.ts
var PERCENT = [0, 100];
var SCORES = new Map([
  ...["rouge1", "rouge2", "rougeL", "rougeLsum", "gsm8k", "mbxp"].map((name) => [
    name,
    { goal: "maximize", range: PERCENT }
  ]),
  ...["exact_match", "f1", "accuracy", "mean-accuracy", "CLIP_SCORE", "vbench_score", "healthbench_score"].map(
    (name) => [name, { goal: "maximize" }]
  ),
  ["FID_SCORE", { goal: "minimize" }]
]);
var COUNTS = /* @__PURE__ */ new Set([
  "gen_len",
  "gen_num",
  "gen_tok_len",
  "num-samples",
  "pass_k",
  "evaluated",
  "correct"
]);
var SIZES = ["gen_num", "num-samples", "evaluated"];
var LINES = [
  ["accuracy", /(?:^|, )accuracy=(\d{1,3}(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "maximize"],
  ["mAP", /^mAP=(\d{1,3}(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "maximize"],
  ["AUC", /^AUC=(\d{1,3}(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "maximize"],
  ["BLEU", /^BLEU: {0,4}(\d{1,3}(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "maximize"],
  ["WER", /^Word Error Rate: {0,4}(\d{1,4}(?:\.\d{1,20})?)(%?),/, "minimize"],
  ["mean_DICE", /^Accuracy: {1,4}mean {1,4}= {1,4}(\d(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "maximize"],
  ["NE", /metric\/lifetime_ne\/rating: {0,4}(\d{1,4}(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "minimize"],
  ["accuracy", /metric\/lifetime_accuracy\/rating: {0,4}(\d{1,4}(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "maximize"],
  ["AUC", /metric\/lifetime_gauc\/rating: {0,4}(\d{1,4}(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "maximize"]
];
var TOTAL = /\btotal=(\d{1,12})(?:,|\s|$)/;
function evidenceOf(text, path, entry) {
  const place = placeOf(path);
  const subject = { model: place.model, variant: null, at: loadOf(place) };
  const task = entry?.task ?? "mlperf";
  const lines = text.split("\n");
  const cut = isCut(lines);
  const literals = literalsOf(cut ? lines.slice(0, -1) : lines).filter(
    ({ values }) => [...values.keys()].some((key) => SCORES.has(key))
  );
  const stated2 = [
    ...literals.flatMap((one) => ofLiteral(one, task)),
    ...ofLines(cut ? lines.slice(0, -1) : lines, task)
  ];
  const found = foundOf(stated2, subject, place.test);
  return {
    format: "mlperf",
    formatVersion: null,
    ...found,
    usage: [],
    facts: stated([...Object.entries(placeFacts(place)), ...literals.flatMap(countsOf)]),
    problems: [
      ...found.problems,
      ...cut ? [`Line ${lines.length} does not end: the file is cut off there, and the line is not read.`] : []
    ],
    measuredAt: null
  };
}
function isCut(lines) {
  const last = (lines.at(-1) ?? "").trim();
  return last !== "" && !last.endsWith("}") && !/^hash=[0-9a-f]{64}$/.test(last);
}
function foundOf(stated2, subject, test) {
  if (test !== null) return refused(subject, `it is the compliance test ${test}, not a result`, "");
  if (stated2.length === 0) return refused(subject, "no line of it is a score", "");
  const by = /* @__PURE__ */ new Map();
  for (const one of stated2) by.set(one.measure, [...by.get(one.measure) ?? [], one]);
  const twice = [...by].filter(([, all]) => new Set(all.map(({ raw }) => raw)).size > 1);
  const repeated = new Set(twice.map(([measure]) => measure));
  const { model, variant } = subject;
  const unusable = twice.map(([measure, all]) => {
    const values = [...new Set(all.map(({ raw }) => String(raw)))].slice(0, 4).join(" and ");
    return {
      model,
      variant,
      measure,
      why: `the file has several values of it: ${values}`,
      pointer: all[0]?.pointer ?? ""
    };
  });
  const once = [...by].flatMap(([measure, [first]]) => first && !repeated.has(measure) ? [first] : []);
  return together([measuredOf(once, subject), { readings: [], unusable, problems: problemsOfUnusable(unusable) }]);
}
function ofLiteral({ line, values }, task) {
  const n = SIZES.flatMap((key) => values.get(key) ?? [])[0] ?? null;
  return [...values].flatMap(([key, value]) => {
    if (COUNTS.has(key)) return [];
    const shared = { raw: value, factor: 1, pointer: pointer(line, key), n };
    if (key === "tokens_per_sample") return [{ ...shared, measure: "output_tokens_mean" }];
    return [{ ...shared, measure: `${task}/${key}`, said: SCORES.get(key) ?? {} }];
  });
}
function countsOf({ values }) {
  return [...values].filter(([key]) => COUNTS.has(key));
}
function ofLines(lines, task) {
  return lines.flatMap((raw, index) => {
    const line = raw.length > 4e3 ? "" : raw.trimEnd();
    return LINES.flatMap(([name, pattern, goal]) => {
      const [, digits, percent] = pattern.exec(line) ?? [];
      if (digits === void 0) return [];
      const n = finite(Number(TOTAL.exec(line)?.[1] ?? Number.NaN));
      const said = percent === "%" ? { goal, range: PERCENT } : { goal };
      return [{ measure: `${task}/${name}`, raw: Number(digits), factor: 1, pointer: pointer(index + 1), n, said }];
    });
  });
}
export {
  evidenceOf
};

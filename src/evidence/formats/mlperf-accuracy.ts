import type { Evidence, Fact, Goal } from "../../domain/evidence.ts";
import type { ResultsEntry } from "../../domain/policy.ts";
import { finite, pointer } from "../values.ts";
import { stated as factsOf } from "./facts.ts";
import { type Measured, measuredOf, refused, type Subject, together, type Value } from "./measured.ts";
import { literalsOf } from "./mlperf-literal.ts";
import { loadOf, placeOf } from "./mlperf-path.ts";
import { placeFacts } from "./mlperf-summary.ts";
import { problemsOfUnusable } from "./unusable.ts";

const PERCENT: readonly [number, number] = [0, 100];

interface Score {
  readonly goal?: Goal;
  readonly range?: readonly [number, number];
}

/** Scores that the accuracy scripts define, with the scale they print them on where that is one. */
const SCORES: ReadonlyMap<string, Score> = new Map<string, Score>([
  ...["rouge1", "rouge2", "rougeL", "rougeLsum", "gsm8k", "mbxp"].map((name): [string, Score] => [
    name,
    { goal: "maximize", range: PERCENT },
  ]),
  ...["exact_match", "f1", "accuracy", "mean-accuracy", "CLIP_SCORE", "vbench_score", "healthbench_score"].map(
    (name): [string, Score] => [name, { goal: "maximize" }],
  ),
  ["FID_SCORE", { goal: "minimize" }],
]);

/** What a literal holds beside scores. */
const COUNTS: ReadonlySet<string> = new Set([
  "gen_len",
  "gen_num",
  "gen_tok_len",
  "num-samples",
  "pass_k",
  "evaluated",
  "correct",
]);
const SIZES = ["gen_num", "num-samples", "evaluated"];

/** Lines of scripts that print no literal: measure, pattern of the value, goal. `%` after it says the scale. */
const LINES: readonly (readonly [name: string, pattern: RegExp, goal: Goal])[] = [
  ["accuracy", /(?:^|, )accuracy=(\d{1,3}(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "maximize"],
  ["mAP", /^mAP=(\d{1,3}(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "maximize"],
  ["AUC", /^AUC=(\d{1,3}(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "maximize"],
  ["BLEU", /^BLEU: {0,4}(\d{1,3}(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "maximize"],
  ["WER", /^Word Error Rate: {0,4}(\d{1,4}(?:\.\d{1,20})?)(%?),/, "minimize"],
  ["mean_DICE", /^Accuracy: {1,4}mean {1,4}= {1,4}(\d(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "maximize"],
  ["NE", /metric\/lifetime_ne\/rating: {0,4}(\d{1,4}(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "minimize"],
  ["accuracy", /metric\/lifetime_accuracy\/rating: {0,4}(\d{1,4}(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "maximize"],
  ["AUC", /metric\/lifetime_gauc\/rating: {0,4}(\d{1,4}(?:\.\d{1,20})?)(%?)(?:,|\s|$)/, "maximize"],
];
const TOTAL = /\btotal=(\d{1,12})(?:,|\s|$)/;

/** Scores of an accuracy script's output: Python literals, or lines of a log. */
export function evidenceOf(text: string, path: string, entry: ResultsEntry | null): Evidence {
  const place = placeOf(path);
  const subject: Subject = { model: place.model, variant: null, at: loadOf(place) };
  const task = entry?.task ?? "mlperf";
  const lines = text.split("\n");
  const cut = isCut(lines);
  const literals = literalsOf(cut ? lines.slice(0, -1) : lines).filter(({ values }) =>
    [...values.keys()].some((key) => SCORES.has(key)),
  );
  const stated = [
    ...literals.flatMap((one) => ofLiteral(one, task)),
    ...ofLines(cut ? lines.slice(0, -1) : lines, task),
  ];
  const found = foundOf(stated, subject, place.test);
  return {
    format: "mlperf",
    formatVersion: null,
    ...found,
    usage: [],
    facts: factsOf([...Object.entries(placeFacts(place)), ...literals.flatMap(countsOf)]),
    problems: [
      ...found.problems,
      ...(cut ? [`Line ${lines.length} does not end: the file is cut off there, and the line is not read.`] : []),
    ],
    measuredAt: null,
  };
}

/** The last line has no end, and is neither a closed literal nor the closing hash. */
function isCut(lines: readonly string[]): boolean {
  const last = (lines.at(-1) ?? "").trim();
  return last !== "" && !last.endsWith("}") && !/^hash=[0-9a-f]{64}$/.test(last);
}

function foundOf(stated: readonly Value[], subject: Subject, test: string | null): Measured {
  if (test !== null) return refused(subject, `it is the compliance test ${test}, not a result`, "");
  if (stated.length === 0) return refused(subject, "no line of it is a score", "");
  const by = new Map<string, Value[]>();
  for (const one of stated) by.set(one.measure, [...(by.get(one.measure) ?? []), one]);
  // A script run twice into one file: nobody can tell which score counts.
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
      pointer: all[0]?.pointer ?? "",
    };
  });
  const once = [...by].flatMap(([measure, [first]]) => (first && !repeated.has(measure) ? [first] : []));
  return together([measuredOf(once, subject), { readings: [], unusable, problems: problemsOfUnusable(unusable) }]);
}

interface Literal {
  readonly line: number;
  readonly values: ReadonlyMap<string, number>;
}

function ofLiteral({ line, values }: Literal, task: string): Value[] {
  const n = SIZES.flatMap((key) => values.get(key) ?? [])[0] ?? null;
  return [...values].flatMap(([key, value]): Value[] => {
    if (COUNTS.has(key)) return [];
    const shared = { raw: value, factor: 1, pointer: pointer(line, key), n };
    if (key === "tokens_per_sample") return [{ ...shared, measure: "output_tokens_mean" }];
    return [{ ...shared, measure: `${task}/${key}`, said: SCORES.get(key) ?? {} }];
  });
}

function countsOf({ values }: Literal): [string, Fact][] {
  return [...values].filter(([key]) => COUNTS.has(key));
}

function ofLines(lines: readonly string[], task: string): Value[] {
  return lines.flatMap((raw, index) => {
    const line = raw.length > 4000 ? "" : raw.trimEnd();
    return LINES.flatMap(([name, pattern, goal]): Value[] => {
      const [, digits, percent] = pattern.exec(line) ?? [];
      if (digits === undefined) return [];
      const n = finite(Number(TOTAL.exec(line)?.[1] ?? Number.NaN));
      const said = percent === "%" ? { goal, range: PERCENT } : { goal };
      return [{ measure: `${task}/${name}`, raw: Number(digits), factor: 1, pointer: pointer(index + 1), n, said }];
    });
  });
}

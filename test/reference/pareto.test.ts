import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Losses } from "../../src/frontier/dominance.ts";
import { hull } from "../../src/frontier/hull.ts";
import { contributions, hypervolume } from "../../src/frontier/hypervolume.ts";
import { nondominated, ranks } from "../../src/frontier/nondominated.ts";
import * as indicators from "../frontier/indicators.ts";

/** The files of answers, with how many each holds: a file that is cut off or half read must not pass. */
const FILES = {
  "agent-eval/frontiers.json": 4,
  "frugalgpt/frontiers.json": 15,
  "hal/frontiers.json": 20,
  "moocore-testsuite/cases.json": 122,
  "moocore-values.json": 49,
  "optuna-values.json": 25,
  "other-libraries-values.json": 11,
  "pagmo2-values.json": 24,
  "pymoo-values.json": 57,
};

type Direction = "min" | "max" | "ignore";

interface Case {
  readonly id: string;
  readonly op: string;
  readonly points?: number[][];
  readonly file?: string;
  readonly set?: number;
  readonly union?: boolean;
  readonly directions?: Direction[];
  readonly ref?: number[];
  readonly reference_set?: number[][];
  readonly reference_file?: string;
  readonly filter_reference?: boolean;
  readonly keep_duplicates?: boolean;
  readonly ignore_dominated?: boolean;
  readonly origin?: boolean;
  readonly expected: number | boolean | (number | boolean)[];
  readonly rel_tol?: number;
  readonly abs_tol?: number;
}

/** A case with its file names followed and its columns turned into losses. */
interface Given {
  readonly points: Losses[];
  readonly reference: Losses;
  readonly others: Losses[];
  readonly asked: Case;
}

const mask = (indices: readonly number[], length: number): boolean[] =>
  Array.from({ length }, (_, index) => indices.includes(index));

const ANSWERS: Readonly<Record<string, (given: Given) => unknown>> = {
  nondominated: ({ points, asked }) =>
    mask(nondominated(points, { keepDuplicates: asked.keep_duplicates ?? true }), points.length),
  rank: ({ points }) => ranks(points),
  convex_frontier: ({ points, asked }) => hull(points, asked.origin ? [0, 0] : null),
  hypervolume: ({ points, reference }) => hypervolume(points, reference),
  hv_contributions: ({ points, reference, asked }) =>
    contributions(points, reference, { ignoreDominated: asked.ignore_dominated ?? true }),
  epsilon_additive: ({ points, others }) => indicators.epsilonAdditive(points, others),
  epsilon_multiplicative: ({ points, others }) => indicators.epsilonMultiplicative(points, others),
  gd: ({ points, others }) => indicators.gd(points, others),
  gd_plus: ({ points, others }) => indicators.gdPlus(points, others),
  igd: ({ points, others }) => indicators.igd(points, others),
  igd_plus: ({ points, others }) => indicators.igdPlus(points, others),
  avg_hausdorff: ({ points, others }) => indicators.averageHausdorff(points, others),
};

const folder = resolve(process.env.REFERENCE_DATA ?? "../shared", "pareto");
const there = existsSync(folder);
if (!there) console.warn(`The reference data is not at ${folder}: no frontier case was checked. Set REFERENCE_DATA.`);

describe.skipIf(!there)("published frontier answers", () => {
  for (const [name, count] of Object.entries(FILES)) {
    test(`${name}: ${count} cases`, () => {
      const path = join(folder, name);
      const { cases } = JSON.parse(readFileSync(path, "utf8")) as { cases: Case[] };
      expect(cases).toHaveLength(count);
      const wrong = cases.flatMap((asked) => {
        const answer = ANSWERS[asked.op];
        if (!answer) return [`${asked.id}: no such operation "${asked.op}"`];
        const got = answer(given(asked, dirname(path)));
        return close(got, asked.expected, asked.rel_tol ?? 1e-9, asked.abs_tol ?? 1e-12)
          ? []
          : [`${asked.id}: ${JSON.stringify(got)}, published ${JSON.stringify(asked.expected)}`];
      });
      expect(wrong).toEqual([]);
    });
  }
});

function given(asked: Case, base: string): Given {
  const sets = asked.points ? [asked.points] : readSets(join(base, asked.file as string));
  const points = asked.union ? sets.flat() : (sets[asked.set ?? 0] as number[][]);
  // (cost, accuracy) where a case of two columns states no directions.
  const fallback = (_: unknown, axis: number): Direction =>
    asked.op === "convex_frontier" && axis === 1 ? "max" : "min";
  const directions = asked.directions ?? (points[0] ?? []).map(fallback);
  const turned = (point: readonly number[]): Losses =>
    point.flatMap((value, axis) =>
      directions[axis] === "ignore" ? [] : [directions[axis] === "max" ? -value : value],
    );
  const all = asked.reference_file ? readSets(join(base, asked.reference_file)).flat() : (asked.reference_set ?? []);
  const others = all.map(turned);
  const kept = asked.filter_reference
    ? nondominated(others, { keepDuplicates: false }).map((index) => others[index] as Losses)
    : others;
  return { points: points.map(turned), reference: turned(asked.ref ?? []), others: kept, asked };
}

/** One point a line; an empty line, or one that is only a comment, ends a set. */
function readSets(path: string): number[][][] {
  const sets: number[][][] = [[]];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const text = line.replace(/#.*/, "").trim();
    if (text !== "") sets.at(-1)?.push(text.split(/[\s,]+/).map(Number));
    else if (sets.at(-1)?.length) sets.push([]);
  }
  const read = sets.filter((set) => set.length > 0);
  if (read.length === 0 || read.flat(2).some(Number.isNaN)) throw new Error(`${path} does not read as sets of points`);
  return read;
}

function close(got: unknown, want: unknown, relative: number, absolute: number): boolean {
  if (Array.isArray(want)) {
    if (!Array.isArray(got) || got.length !== want.length) return false;
    return want.every((one, index) => close(got[index], one, relative, absolute));
  }
  if (typeof want !== "number" || typeof got !== "number") return got === want;
  return Math.abs(got - want) <= Math.max(absolute, relative * Math.abs(want));
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EvidenceFile, Reading } from "../../src/domain/evidence.ts";
import { quantityOf, shelfOf } from "../../src/evidence/choose.ts";
import { join } from "../../src/evidence/join.ts";
import { entryOf, fileOf, readingOf } from "./support.ts";

function choose(files: readonly EvidenceFile[], measure = "mmlu/acc", entries = [entryOf("*")]) {
  const [candidate] = join(files, new Map()).candidates;
  if (!candidate) throw new Error("the test has no candidate");
  return quantityOf(candidate, measure, shelfOf(files, entries));
}

const acc = (value: number, rest: Partial<Reading> = {}) =>
  readingOf({ value, measure: "mmlu/acc", pointer: "/results/mmlu/acc,none", ...rest });

describe("the value of a measure", () => {
  it("is the one that the evidence has, with its place", () => {
    expect(choose([fileOf("a.json", [acc(0.6, { n: 100, stderr: 0.01, limited: { of: 500 } })])])).toEqual({
      known: true,
      value: 0.6,
      unit: null,
      stderr: 0.01,
      n: 100,
      basis: null,
      formula: null,
      origins: [{ text: "a.json: /results/mmlu/acc,none", path: "a.json", pointer: "/results/mmlu/acc,none" }],
      limited: { of: 500 },
    });
  });

  it("may stand in several files that agree", () => {
    const quantity = choose([fileOf("a.json", [acc(0.6)]), fileOf("b.json", [acc(0.6, { n: 100 })])]);
    expect(quantity).toMatchObject({ known: true, value: 0.6, n: 100 });
    expect(quantity.known && quantity.origins.map((origin) => origin.path)).toEqual(["a.json", "b.json"]);
  });

  it("is in conflict where two files disagree, and the message has both", () => {
    expect(choose([fileOf("a.json", [acc(0.6)]), fileOf("b.json", [acc(0.7)])])).toMatchObject({
      known: false,
      rule: "evidence/conflict",
      reason:
        "mmlu/acc is 0.6 in a.json: /results/mmlu/acc,none and 0.7 in b.json: /results/mmlu/acc,none; which is newer they do not say",
    });
  });

  it("is the newer file's where all else is equal, and says what it replaced", () => {
    const older = fileOf("a.json", [acc(0.6, { n: 10, comparable: { version: "1" } })], {
      measuredAt: "2026-01-01T10:00:00Z",
    });
    const newer = fileOf("b.json", [acc(0.7, { n: 10, comparable: { version: "1" } })], {
      measuredAt: "2026-01-01T10:00:01+00:00",
    });
    for (const files of [
      [older, newer],
      [newer, older],
    ]) {
      const quantity = choose(files);
      expect(quantity).toMatchObject({ known: true, value: 0.7 });
      expect(quantity.known && quantity.origins.map((origin) => origin.text)).toEqual([
        "b.json: /results/mmlu/acc,none",
        "b.json (2026-01-01T10:00:01+00:00) replaces 0.6 of a.json: /results/mmlu/acc,none (2026-01-01T10:00:00Z)",
      ]);
    }
  });

  it.each<[string, Partial<Reading>, string]>([
    ["n", { n: 20 }, "n 10 and 20"],
    ["the task version", { comparable: { version: "2" } }, "version 1 and 2"],
    ["what only one states", { comparable: { version: "1", shots: "5" } }, "shots not stated and 5"],
  ])("is in conflict where %s differs, however new a file is", (_, rest, difference) => {
    const same = { n: 10, comparable: { version: "1" } };
    const files = [
      fileOf("a.json", [acc(0.6, same)], { measuredAt: "2026-01-01T00:00:00Z" }),
      fileOf("b.json", [acc(0.7, { ...same, ...rest })], { measuredAt: "2026-02-01T00:00:00Z" }),
    ];
    const quantity = choose(files);
    expect(quantity).toMatchObject({ known: false, rule: "evidence/conflict" });
    expect(quantity.known ? "" : quantity.reason).toContain(`they differ in ${difference}`);
  });

  it("is in conflict within one file, and between files of one time", () => {
    const time = { measuredAt: "2026-01-01T00:00:00Z" };
    expect(choose([fileOf("a.json", [acc(0.6), acc(0.7)], time)])).toMatchObject({ rule: "evidence/conflict" });
    const quantity = choose([fileOf("a.json", [acc(0.6)], time), fileOf("b.json", [acc(0.7)], time)]);
    expect(quantity.known ? "" : quantity.reason).toContain("both were measured at the same time");
  });

  it("at several loads is ambiguous, with the choices", () => {
    const readings = [1, 8].map((concurrency) =>
      readingOf({ measure: "throughput_rps", value: concurrency, at: { concurrency } }),
    );
    expect(choose([fileOf("a.json", readings)], "throughput_rps")).toMatchObject({
      rule: "evidence/ambiguous",
      reason: "throughput_rps was measured at 2 settings: concurrency 1; concurrency 8",
      hint: "choose one: results[].where, such as { concurrency: 1 }, or deployments.*.load",
    });
  });

  it.each([
    [
      "in one file, also where their values are equal",
      [1, 8].map((concurrency) => ({ value: 5, at: { concurrency } })),
      1,
    ],
    ["of which one file is newer", [1, 8].map((concurrency) => ({ value: concurrency, at: { concurrency } })), 2],
    ["that differ in a second setting", ["a", "b"].map((x) => ({ value: 1, at: { concurrency: 8, x } })), 1],
    [
      "of which one is not stated",
      [
        { value: 1, at: null },
        { value: 2, at: { concurrency: 8 } },
      ],
      1,
    ],
  ])("at loads %s is ambiguous all the same: never the first, the newest or a mean", (_, given, files) => {
    const readings = given.map((one) => readingOf({ measure: "throughput_rps", ...one }));
    const split = files === 1 ? [readings] : readings.map((one) => [one]);
    const all = split.map((some, at) => fileOf(`${at}.json`, some, { measuredAt: `2026-01-0${at + 1}T00:00:00Z` }));
    for (const repeats of [null, "mean"] as const) {
      const found = choose(all, "throughput_rps", [entryOf("*", { repeats })]);
      expect(found).toMatchObject({ known: false, rule: "evidence/ambiguous" });
    }
  });

  it("at very many loads lists them by size, and says how many more there are", () => {
    const loads = [100, 2, 16, 1, 32, 4, 64, 8, 128, 256, null];
    const readings = loads.map((concurrency, value) =>
      readingOf({ measure: "throughput_rps", value, at: concurrency === null ? null : { concurrency } }),
    );
    const found = choose([fileOf("a.json", readings)], "throughput_rps");
    expect(found.known ? "" : found.reason).toBe(
      "throughput_rps was measured at 11 settings: no stated load; concurrency 1; concurrency 2; concurrency 4; concurrency 8; concurrency 16; concurrency 32; concurrency 64 and 3 more",
    );
  });

  it("at one load in several files, its settings in any order, is one value", () => {
    const files = [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ].map((at, index) => fileOf(`${index}.json`, [readingOf({ measure: "throughput_rps", value: 5, at })]));
    expect(choose(files, "throughput_rps")).toMatchObject({ known: true, value: 5 });
  });
});

describe("repeated runs", () => {
  const files = [0.5, 0.7, 0.9].map((value, index) => fileOf(`${index}.json`, [acc(value, { n: 100, stderr: 0.03 })]));
  const by = (repeats: "mean" | "median", of = files) => choose(of, "mmlu/acc", [entryOf("*", { repeats })]);

  it("become their mean or median where the policy says that they are repetitions", () => {
    expect(by("mean")).toMatchObject({ known: true, n: 300, formula: "mean of 3 runs: 0.5, 0.7, 0.9" });
    const mean = by("mean");
    expect(mean.known && mean.value).toBeCloseTo(0.7, 12);
    expect(mean.known && mean.stderr).toBeCloseTo(0.03 / Math.sqrt(3), 12);
    expect(by("median")).toMatchObject({ value: 0.7, stderr: null, n: 300 });
    expect(by("median", files.slice(0, 2))).toMatchObject({ value: 0.6 });
    expect(choose(files)).toMatchObject({ rule: "evidence/conflict" });
  });

  it("count a copy of a file once", () => {
    const copy = { ...fileOf("copy.json", [acc(0.5, { n: 100, stderr: 0.03 })]), sha256: files[0]?.sha256 ?? null };
    expect(by("mean", [...files, copy])).toMatchObject({ n: 300, formula: "mean of 3 runs: 0.5, 0.7, 0.9" });
  });

  it("have no known sample where one run does not say its own", () => {
    expect(by("mean", [...files, fileOf("x.json", [acc(0.7)])])).toMatchObject({ n: null, stderr: null });
  });

  it("have a mean between the smallest and the largest run", () => {
    const runs = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(runs, fc.constantFrom("mean" as const, "median" as const), (values, how) => {
        const quantity = by(
          how,
          values.map((value, index) => fileOf(`${index}.json`, [acc(value)])),
        );
        expect(quantity.known && quantity.value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
        expect(quantity.known && quantity.value).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
      }),
    );
  });
});

describe("a measure that is not there", () => {
  const results = [
    acc(0.6, { measure: "mmlu/acc_norm", pointer: "/results/mmlu/acc_norm,none" }),
    acc(0.6, { measure: "mmlu/exact_match", pointer: "/results/mmlu/exact_match,none" }),
    acc(0.5, { measure: "gsm8k/exact_match,strict-match" }),
    acc(0.4, { measure: "gsm8k/exact_match,flexible-extract" }),
  ];

  it("is missing, with the metrics that its task has", () => {
    expect(choose([fileOf("evals/a.json", results)])).toMatchObject({
      rule: "evidence/missing",
      reason: 'evals/a.json: /results/mmlu: no metric "acc" (has: acc_norm, exact_match)',
      hint: "correct the measure, or evaluate with this metric",
    });
    expect(choose([fileOf("evals/a.json", results)], "mmlu/acc_nrom")).toMatchObject({
      hint: 'write "mmlu/acc_norm" if that is meant',
    });
  });

  it("is missing, with the nearest name first", () => {
    expect(
      choose([fileOf("a.json", [acc(1, { measure: "accuracy" }), acc(1, { measure: "f1" })])], "acuracy"),
    ).toMatchObject({
      reason: "none of a.json has acuracy (has: accuracy, f1)",
      hint: 'write "accuracy" if that is meant',
    });
  });

  it("without its filter is ambiguous, with the names to write", () => {
    expect(choose([fileOf("a.json", results)], "gsm8k/exact_match")).toMatchObject({
      rule: "evidence/ambiguous",
      hint: 'write one of "gsm8k/exact_match,flexible-extract", "gsm8k/exact_match,strict-match"',
    });
  });

  it("and has an unusable value says why, and where", () => {
    const unusable = {
      model: "m",
      variant: null,
      measure: "mmlu/acc",
      why: "the value is NaN",
      pointer: "/results/mmlu",
    };
    expect(choose([fileOf("a.json", results, { unusable: [unusable] })])).toMatchObject({
      rule: "evidence/missing",
      reason: "a.json: /results/mmlu: mmlu/acc has no value: the value is NaN",
    });
    const whole = choose([
      fileOf("a.json", [], { unusable: [{ ...unusable, measure: null, why: "the run was cancelled" }] }),
    ]);
    expect(whole.known ? "" : whole.reason).toContain("the run was cancelled");
  });
});

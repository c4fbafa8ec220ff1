import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readsAsCost } from "../../src/domain/measures.ts";
import { columnsOf, squeeze } from "../../src/domain/width.ts";
import { type FrontierInput, type FrontierObjective, frontierOf } from "../../src/frontier/command.ts";
import { frontierText } from "../../src/frontier/text.ts";

const objectives: FrontierObjective[] = [
  { measure: "accuracy", goal: "maximize" },
  { measure: "cost", goal: "minimize" },
];
const point = (id: string, accuracy: number | null, cost: number | null): FrontierInput => ({
  id,
  values: { accuracy, cost },
});
const plain = { kind: "staircase", reference: null } as const;

const table = [
  point("large", 0.82, 4),
  point("small", 0.6, 0.1),
  point("small twin", 0.6, 0.1),
  point("behind", 0.6, 0.2),
  point("middle", 0.62, 2),
];

const statuses = (points: readonly FrontierInput[], kind: "staircase" | "hull" = "staircase"): string[] =>
  frontierOf(points, objectives, { kind, reference: null }).json.points.map((one) => one.status);

describe("frontier command", () => {
  test("prints what DESIGN promises, in the order of the input, all duplicates kept", () => {
    const { json, problems } = frontierOf(table, objectives, {
      kind: "staircase",
      reference: { cost: 10, accuracy: 0.5 },
    });
    expect(JSON.stringify(json)).toBe(
      JSON.stringify({
        objectives: [
          { measure: "accuracy", goal: "maximize" },
          { measure: "cost", goal: "minimize" },
        ],
        points: [
          { id: "large", values: { accuracy: 0.82, cost: 4 }, status: "on" },
          { id: "small", values: { accuracy: 0.6, cost: 0.1 }, status: "on" },
          { id: "small twin", values: { accuracy: 0.6, cost: 0.1 }, status: "on" },
          { id: "behind", values: { accuracy: 0.6, cost: 0.2 }, status: "dominated" },
          { id: "middle", values: { accuracy: 0.62, cost: 2 }, status: "on" },
        ],
        hypervolume: json.hypervolume,
        reference: { accuracy: 0.5, cost: 10 },
      }),
    );
    expect(json.hypervolume).toBeCloseTo(9.9 * 0.1 + 8 * 0.02 + 6 * 0.2, 12);
    expect(problems).toEqual([]);
  });

  test("a hull leaves out what a mixture of two points reaches", () => {
    expect(statuses(table, "hull")).toEqual(["on", "on", "on", "dominated", "dominated"]);
  });

  test("a hull of three objectives is refused", () => {
    const three = [...objectives, { measure: "latency", goal: "minimize" } as const];
    expect(() => frontierOf([], three, { kind: "hull", reference: null })).toThrow("not 3");
  });

  test("a frontier without objectives is refused: every point would be on it", () => {
    expect(() => frontierOf(table, [], plain)).toThrow("A frontier needs an objective: there is none");
  });

  test.each([
    ["no value", point("x", null, 0.01), '"x" is unknown: it has no "accuracy"'],
    ["no key", { id: "x", values: { cost: 0.01 } }, '"x" is unknown: it has no "accuracy"'],
    ["NaN", point("x", Number.NaN, 0.01), '"x" is unknown: its "accuracy" is NaN, not a finite number'],
    [
      "infinite",
      point("x", 0.9, Number.NEGATIVE_INFINITY),
      '"x" is unknown: its "cost" is -Infinity, not a finite number',
    ],
    [
      "a cost of 0",
      point("x", 0.9, 0),
      '"x" is unknown: its "cost" is 0, and a cost of zero or less is bad evidence, not a good deal',
    ],
    [
      "a negative cost",
      point("x", 0.9, -1),
      '"x" is unknown: its "cost" is -1, and a cost of zero or less is bad evidence, not a good deal',
    ],
  ])("a point with %s is unknown and dominates nothing", (_, bad, problem) => {
    const { json, problems } = frontierOf([...table, bad], objectives, plain);
    expect(json.points.map((one) => one.status)).toEqual([...statuses(table), "unknown"]);
    expect(problems).toEqual([problem]);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  test("a value outside its known range is unknown", () => {
    const ranged = [
      { ...(objectives[0] as FrontierObjective), range: [0, 1] as const },
      objectives[1] as FrontierObjective,
    ];
    const { json, problems } = frontierOf(
      [...table, point("best", 1, 9), point("worst", 0, 0.01), point("percent", 82, 1)],
      ranged,
      plain,
    );
    expect(json.points.slice(-3).map((one) => one.status)).toEqual(["on", "on", "unknown"]);
    expect(problems).toEqual(['"percent" is unknown: its "accuracy" is 82, outside its range of 0 to 1']);
  });

  test("measures named like members of an object are measures", () => {
    const odd = ["__proto__", "constructor"].map((measure) => ({ measure, goal: "minimize" }) as const);
    const values = (a: number, b: number): Record<string, number> =>
      Object.fromEntries([
        ["__proto__", a],
        ["constructor", b],
      ]);
    const { json } = frontierOf(
      [
        { id: "a", values: values(1, 2) },
        { id: "b", values: {} },
      ],
      odd,
      {
        kind: "staircase",
        reference: values(2, 3),
      },
    );
    expect(JSON.stringify(json.points[0]?.values)).toBe('{"__proto__":1,"constructor":2}');
    expect(json.points.map((one) => one.status)).toEqual(["on", "unknown"]);
    expect(json.hypervolume).toBe(1);
    expect(frontierText(json, 80)).toContain("__proto__");
  });

  test("the hypervolume is null where no point is usable, and 0 with a sentence where none beats the reference", () => {
    const reference = { accuracy: 0.9, cost: 10 };
    const none = frontierOf([point("x", null, 1)], objectives, { kind: "staircase", reference });
    expect(none.json.hypervolume).toBeNull();
    const idle = frontierOf(table, objectives, { kind: "staircase", reference });
    expect(idle.json.hypervolume).toBe(0);
    expect(idle.problems).toEqual(["No point is better than the reference on every objective: the hypervolume is 0"]);
  });

  test("a reference that lacks an objective is refused", () => {
    expect(() => frontierOf(table, objectives, { kind: "staircase", reference: { accuracy: 0.5, price: 1 } })).toThrow(
      'The reference needs a finite value of "cost" (has: accuracy, price)',
    );
    const reference = { accuracy: 0.5, cost: Number.NaN };
    expect(() => frontierOf(table, objectives, { kind: "staircase", reference })).toThrow('a finite value of "cost"');
  });

  test.each(["cost", "total_cost", "Price (USD)", "costPerTask", "usd", "agent/cost", "cost2024", "prices"])(
    "%s reads as a cost",
    (name) => expect(readsAsCost(name)).toBe(true),
  );
  test.each(["accuracy", "costume_f1", "latency_ms", "accosted", "priceless", "wer"])("%s does not", (name) =>
    expect(readsAsCost(name)).toBe(false),
  );
  test("what is maximized is no cost, and an error of 0 is a good error", () => {
    const other: FrontierObjective[] = [
      { measure: "cost_saved", goal: "maximize" },
      { measure: "wer", goal: "minimize" },
    ];
    const { problems } = frontierOf([{ id: "x", values: { cost_saved: 0, wer: 0 } }], other, plain);
    expect(problems).toEqual([]);
  });
});

describe("frontier on a terminal", () => {
  const text = (points: readonly FrontierInput[], width = 80): string =>
    frontierText(frontierOf(points, objectives, plain).json, width);

  test("reads as a table in order of cost, then a plot", () => {
    const shown = frontierText(
      frontierOf([...table, point("free", 0.9, 0)], objectives, {
        kind: "staircase",
        reference: { accuracy: 0.5, cost: 10 },
      }).json,
      50,
    );
    expect(`\n${shown}`).toBe(`
4 of 5 points are on the frontier, 1 unknown

id          status       accuracy  cost
small       ● on             0.6    0.1
small twin  ● on             0.6    0.1
behind      · dominated      0.6    0.2
middle      ● on             0.62   2
large       ● on             0.82   4
free        ? unknown        0.9    0

accuracy (higher is better) ↑
0.82 ┤                                           ●
     ┤
     ┤
     ┤
     ┤
     ┤
     ┤
     ┤
     ┤
     ┤
     ┤
     ┤
     ┤                                   ●
 0.6 ┤●       ·
     └────────────────────────────────────────────
      0.1                                        4
               cost (lower is better, log scale) →
      ● on the frontier  · dominated

Hypervolume 2.35, reference accuracy=0.5, cost=10
`);
  });

  test("the dearest and best point is at the right and the top, the cheapest at the left and the bottom", () => {
    const rows = text(table)
      .split("\n")
      .filter((line) => line.includes("┤"));
    expect(rows).toHaveLength(14);
    expect(rows[0]).toMatch(/^0\.82 ┤ +●$/);
    expect(columnsOf(rows[0] ?? "")).toBe(80);
    expect(rows.at(-1)).toMatch(/^ 0\.6 ┤● +·$/);
  });

  test("draws no plot of one point, of one objective, or where there is no room", () => {
    expect(text([point("one", 0.6, 0.1)])).not.toContain("┤");
    expect(text(table, 34)).not.toContain("┤");
    const one = frontierOf(table, [objectives[1] as FrontierObjective], plain).json;
    expect(frontierText(one, 80)).not.toContain("┤");
  });

  test("puts long names of measures above the table", () => {
    const long = ["inference_cost_per_1k_saturated_usd", "a_benchmark_with_a_long_name/acc_norm"];
    const json = frontierOf(
      [{ id: "m", values: { [long[0] as string]: 0.0714, [long[1] as string]: 0.5 } }],
      [
        { measure: long[0] as string, goal: "minimize" },
        { measure: long[1] as string, goal: "maximize" },
      ],
      plain,
    ).json;
    expect(frontierText(json, 80).split("\n").slice(2, 7)).toEqual([
      "(1) inference_cost_per_1k_saturated_usd, minimize",
      "(2) a_benchmark_with_a_long_name/acc_norm, maximize",
      "",
      "id  status      (1)  (2)",
      "m   ● on    $0.0714  0.5",
    ]);
  });

  test("values that differ never read equal", () => {
    const shown = text([point("a", 0.60001, 1), point("b", 0.600012, 2)]);
    expect(shown).toContain("0.60001 ");
    expect(shown).toContain("0.600012");
  });

  test("says when there is nothing", () => {
    expect(text([])).toBe("No points\n");
  });

  test("no line is wider than the terminal, and no sign of a stranger reaches it raw", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(
        "\u001b[2J",
        "a\nb",
        "\u202etxt",
        "模型甲乙丙丁".repeat(8),
        "🚀".repeat(30),
        "e\u0301".repeat(50),
        "",
        "\ud800",
      ),
    );
    const number = fc.oneof(fc.double(), fc.double({ min: 0.001, max: 1000, noNaN: true }), fc.constant(null));
    const scene = fc.uniqueArray(hostile, { minLength: 1, maxLength: 6 }).chain((measures) =>
      fc.record({
        objectives: fc.constant(
          measures.map((measure, index) => ({ measure, goal: index % 2 ? "maximize" : "minimize" }) as const),
        ),
        points: fc.array(
          fc.record({
            id: hostile,
            values: fc
              .array(number, { minLength: measures.length, maxLength: measures.length })
              .map((values) => Object.fromEntries(measures.map((measure, index) => [measure, values[index] ?? null]))),
          }),
          { maxLength: 12 },
        ),
      }),
    );
    fc.assert(
      fc.property(scene, fc.integer({ min: 40, max: 160 }), ({ objectives, points }, width) => {
        const shown = frontierText(frontierOf(points, objectives, plain).json, width);
        for (const line of shown.split("\n")) {
          expect(columnsOf(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
          expect(line).toBe(line.trimEnd());
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a name without room loses its middle", () => {
    expect(squeeze("meta-llama/Llama-3.1-8B-w8a8", 15)).toBe("meta-ll…8B-w8a8");
    expect(squeeze("short", 15)).toBe("short");
  });
});

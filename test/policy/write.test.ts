import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { loadPolicy } from "../../src/policy/load.ts";
import { pointsFile, type WritablePoint, writePoints } from "../../src/policy/write.ts";
import { EXAMPLE, HEAD, load, SIX_LINES } from "./support.ts";

function pointOf(model: string, accuracy: number, cost: number, rest: Partial<WritablePoint> = {}): WritablePoint {
  const values = new Map([
    ["accuracy", accuracy],
    ["cost", cost],
  ]);
  return { model, values, n: null, stderr: null, asOf: null, source: null, basis: null, ...rest };
}

const TWO = [
  pointOf("llama-3.1-8b-w8a8", 0.68123456, 0.0535, {
    n: 14042,
    stderr: 0.00394,
    asOf: "2026-11-01",
    source: "evals/w8a8.json",
  }),
  pointOf("phi-4", 0.7, 0.09, { basis: "replica_hours" }),
];
const LINES = [
  "- { model: llama-3.1-8b-w8a8, accuracy: 0.681235, cost: 0.0535, n: 14042, stderr: 0.00394, as_of: 2026-11-01, source: evals/w8a8.json }",
  "- { model: phi-4, accuracy: 0.7, cost: 0.09, basis: replica_hours }",
];
/** What a text says of its main frontier. */
const pointsOf = (text: string) => load(text).frontiers[0]?.points?.map(({ location: _, ...point }) => point) ?? null;

describe("points are written into a policy", () => {
  it("in the place of those that are there; every other byte stays", () => {
    const old = /( {4}- \{ model: llama.*\n){2}/;
    expect(writePoints(EXAMPLE, null, TWO)).toBe(EXAMPLE.replace(old, `    ${LINES[0]}\n    ${LINES[1]}\n`));
  });

  it("with the comments of the list, and of the points whose model stays", () => {
    const text = `${SIX_LINES}frontier: # reviewed
  points: # by hand
    # by price
    - model: gone
      accuracy: 1 # too
      cost: 2

    # the small one
    - { model: phi-4, accuracy: 1, cost: 2 } # keep
    # leaves
    - { model: too, accuracy: 1, cost: 2 } # as well
  # below
# after
`;
    expect(writePoints(text, null, TWO)).toBe(`${SIX_LINES}frontier: # reviewed
  points: # by hand
    # by price
    ${LINES[0]}

    # the small one
    ${LINES[1]} # keep
  # below
# after
`);
  });

  it("below the objectives where there are none yet", () => {
    const [before = "", after = ""] = SIX_LINES.split(/(?=budgets)/);
    const section = `frontier:\n  points:\n    ${LINES[0]}\n    ${LINES[1]}\n`;
    expect(writePoints(SIX_LINES, null, TWO)).toBe(`${before}${section}${after}`);
    const apart = `${HEAD}\nobjectives:\n  accuracy: { measure: a, goal: maximize }\n  # cost: later\n\nbudgets: []`;
    expect(writePoints(apart, null, TWO)).toBe(apart.replace("\n\nbudgets", `\n\n${section}\nbudgets`));
    const last = `${HEAD}objectives: { accuracy: { measure: a, goal: maximize } } # axes`;
    expect(writePoints(last, null, TWO)).toBe(`${last}\n${section.trimEnd()}`);
  });

  it("in braces where the policy has braces", () => {
    const text = `${SIX_LINES}frontier: { points: [{ model: a, accuracy: 1, cost: 2 }] } # here\n`;
    expect(writePoints(text, null, TWO)).toBe(
      `${SIX_LINES}frontier: { points: [\n    ${LINES.map((line) => line.slice(2)).join(",\n    ")}\n  ] } # here\n`,
    );
  });

  it("as JSON where the policy is JSON", () => {
    const axis = { measure: "m", goal: "maximize" };
    const policy = { version: 1, results: "a", objectives: { accuracy: axis, cost: axis }, budgets: [] };
    for (const indent of [0, 2]) {
      const text = JSON.stringify(policy, null, indent);
      const written = writePoints(text, null, TWO);
      expect(JSON.parse(written)).toMatchObject({
        ...policy,
        frontier: { points: [{ n: 14042 }, { model: "phi-4" }] },
      });
      expect(Object.keys(JSON.parse(written))).toEqual(["version", "results", "objectives", "frontier", "budgets"]);
      expect(writePoints(written, null, TWO)).toBe(written);
    }
  });

  it("to the frontier of a family", () => {
    const family = (points: string): string => `${HEAD}frontiers:
  vision:
    deployments: [kiosk]
    objectives:
      accuracy: { measure: a, goal: maximize }
      cost: { measure: c, goal: minimize } # USD
${points}  # the end
budgets: []
`;
    const written = family(`    points:\n      ${LINES[0]}\n      ${LINES[1]}\n`);
    expect(writePoints(family(""), "vision", TWO)).toBe(written);
    expect(writePoints(family("    points: []\n"), "vision", TWO)).toBe(written);
    expect(writePoints(written, "vision", TWO)).toBe(written);
    expect(() => writePoints(family(""), "text", TWO)).toThrow('the policy has no frontier named "text"');
  });

  it("with the line ends and the byte order mark that are there", () => {
    const windows = `\uFEFF${EXAMPLE.replaceAll("\n", "\r\n")}`;
    expect(writePoints(windows, null, TWO)).toBe(`\uFEFF${writePoints(EXAMPLE, null, TWO).replaceAll("\n", "\r\n")}`);
    const first = SIX_LINES.replaceAll("\n", "\r\n");
    expect(writePoints(first, null, TWO)).toBe(writePoints(SIX_LINES, null, TWO).replaceAll("\n", "\r\n"));
  });

  it("as an empty list where none are left", () => {
    const written = writePoints(EXAMPLE, null, []);
    expect(pointsOf(written)).toEqual([]);
    expect(pointsOf(writePoints(written, null, TWO))).toHaveLength(2);
  });

  it("never where they are in a file of their own, or there is nothing to compare by", () => {
    const elsewhere = `${SIX_LINES}frontier: { file: frontier.yml }\n`;
    expect(() => writePoints(elsewhere, null, TWO)).toThrow(
      new UserError("usage", 'the points of the frontier are in "frontier.yml", not in the policy'),
    );
    expect(() => writePoints(HEAD, null, TWO)).toThrow("the policy has no objectives");
    expect(() => writePoints("[]\n", null, TWO)).toThrow(UserError);
    expect(() => writePoints("a: *b\n", null, TWO)).toThrow(UserError);
  });
});

describe("a value that is not finite", () => {
  it("is never written", () => {
    expect(() => writePoints(EXAMPLE, null, [pointOf("a", Number.NaN, 1)])).toThrow(RangeError);
    expect(() => pointsFile([pointOf("a", 1, Number.POSITIVE_INFINITY)])).toThrow(RangeError);
  });
});

describe("a frontier file", () => {
  const POLICY = `${SIX_LINES}frontier: { file: f.yml }\n`;
  const read = (file: string) => loadPolicy("policy.yml", POLICY, "d", () => file).frontiers[0]?.points;

  it("is written whole, and read back", () => {
    expect(pointsFile(TWO)).toBe(`points:\n  ${LINES[0]}\n  ${LINES[1]}\n`);
    expect(read(pointsFile(TWO))).toMatchObject([{ model: "llama-3.1-8b-w8a8" }, { model: "phi-4" }]);
    expect(pointsFile([])).toBe("points: []\n");
  });

  it("keeps the comments that it has", () => {
    const existing = `# reviewed by the board\npoints:\n- { model: phi-4, accuracy: 1, cost: 1 } # small\n`;
    expect(pointsFile(TWO, existing)).toBe(`# reviewed by the board\npoints:\n${LINES[0]}\n${LINES[1]} # small\n`);
    expect(pointsFile(TWO, "")).toBe(pointsFile(TWO));
  });
});

describe("whatever the names", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      "a, b",
      "x: y",
      "*",
      "&a",
      "!t",
      "# c",
      "1.10",
      "null",
      "~",
      "true",
      "- a",
      "{m}",
      "a]",
      "'",
      '"',
      "\n",
      "\r\n- x",
      "\u2028",
      "__proto__",
      "<<",
      "%",
      "@o/m",
      "m[prompt=few, revision=a]",
      "  a ",
      "a  b",
      "\uFEFF",
      "🦙",
    ),
  );
  const point = fc.record({
    model: name,
    source: fc.option(name),
    accuracy: fc.double({ min: 0, max: 1, noNaN: true }),
    n: fc.option(fc.integer({ min: 1, max: 1e9 })),
  });
  const layouts = [
    EXAMPLE,
    SIX_LINES,
    `${SIX_LINES}frontier: { points: [] }\n`,
    JSON.stringify({
      version: 1,
      results: "a",
      objectives: { accuracy: { measure: "m", goal: "maximize" }, cost: { measure: "c", goal: "minimize" } },
    }),
  ];

  it("the policy reads back as it was meant, and writing again changes nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...layouts), fc.array(point, { maxLength: 5 }), (text, drawn) => {
        const points = drawn.map(({ model, source, accuracy, n }) =>
          pointOf(model, accuracy, 1e-3, { source, n, asOf: "2026-11-01" }),
        );
        const written = writePoints(text, null, points);
        const meant = points.map((one) => ({
          ...one,
          values: new Map([...one.values].map(([key, value]) => [key, Number(value.toPrecision(6))])),
        }));
        expect(pointsOf(written)).toEqual(meant);
        expect(writePoints(written, null, points)).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
});

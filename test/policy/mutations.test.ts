import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { loadPolicy } from "../../src/policy/load.ts";
import { InvalidPolicy } from "../../src/policy/problem.ts";
import { EXAMPLE, HEAD, SIX_LINES } from "./support.ts";

const FULL = `${HEAD}measures: { q: { mean_of: { a: 1 } }, a: { goal: maximize, range: [0, 1], unit: x, min_n: 3 } }
objectives: { a: { measure: a, goal: maximize, tolerance: 2% } }
frontiers: { v: { deployments: [k-*], objectives: { q: { measure: q, goal: maximize } }, points: [{ model: m, q: 1, n: 2 }] } }
budgets: [{ measure: "a*", max: 1, min: 0, warn_at: 90%, warn_below: 0.1, across: all, models: [m], tiers: [t] }]
models: { m: { aliases: ["org/m"] } }
deployments: { k: { model: m, tier: t, load: { concurrency: 8 }, tags: { a: b }, serving: { replicas: { min: 1, max: 2 } } } }
prices: { as_of: 2026-11-01, tokens: { m: { input_per_1m_usd: 1, output_per_1m_usd: 2 } } }
severity: { budget/max: warn }
waivers: [{ rule: budget/max, deployment: k, measure: a, cap: 1, reason: r, owner: o, until: 2026-12-01 }]
`;
const POLICIES = [SIX_LINES, EXAMPLE, FULL];

/** Loaded, or refused with problems that each have a place inside the file; any other exception fails the test. */
function settles(text: string): boolean {
  try {
    loadPolicy("policy.yml", text, "d", () => null, "2026-11-01");
    return true;
  } catch (error) {
    if (!(error instanceof InvalidPolicy)) throw error;
    const lines = text.split("\n").length;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { line, column, message } of error.problems) {
      expect(line >= 1 && line <= lines && column >= 1, `${line}:${column} ${message}`).toBe(true);
      expect(message).not.toMatch(/undefined|\[object|NaN:/);
    }
    return true;
  }
}

const scrap = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom(
    "*",
    "&a ",
    "!!js/function ",
    "<<: ",
    "\t",
    "---\n",
    "%",
    "{",
    "]",
    ": ",
    "- ",
    "? ",
    "|\n",
    "#",
    "\r",
    "'",
  ),
  fc.constantFrom(
    "null",
    ".nan",
    "1e999",
    "__proto__: 1\n",
    "constructor",
    "\u0000",
    "\uFEFF",
    "\u2028",
    "🦙",
    "\uD800",
  ),
);

const junk = fc.oneof(
  { depthSize: "small" },
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, "__proto__", "%", -0, []),
);

/** Replaces, adds or deletes a subtree somewhere below a value. */
function mutate(value: unknown, steps: readonly number[], to: unknown, how: number): unknown {
  const [step = 0, ...rest] = steps;
  if (typeof value !== "object" || value === null || steps.length === 0) return to;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)] ?? "x";
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  const deletes = how === 0 && rest.length === 0;
  if (Array.isArray(value)) {
    const at = Number(key) || 0;
    return deletes ? value.toSpliced(at, 1) : value.with(Math.min(at, value.length - 1), mutate(inner, rest, to, how));
  }
  const others = Object.entries(value).filter(([name]) => name !== key);
  if (deletes) return Object.fromEntries(others);
  const name = how === 1 && rest.length === 0 ? `${key}x` : key;
  return Object.fromEntries([...others, [name, mutate(inner, rest, to, how)]]);
}

describe("any change of a valid policy gives a policy or says what is wrong with it", () => {
  it("in its characters", () => {
    const edit = fc.record({ at: fc.nat(), drop: fc.nat({ max: 12 }), put: scrap });
    fc.assert(
      fc.property(fc.constantFrom(...POLICIES), fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        const changed = edits.reduce((now, { at, drop, put }) => {
          const from = at % (now.length + 1);
          return now.slice(0, from) + put + now.slice(from + drop);
        }, text);
        return settles(changed);
      }),
      { numRuns: 1500 },
    );
  });

  it("in its subtrees", () => {
    const steps = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...POLICIES), steps, junk, fc.nat({ max: 3 }), (text, path, to, how) => {
        const changed = mutate(parse(text), path, to, how);
        return settles(stringify(changed)) && settles(JSON.stringify(changed));
      }),
      { numRuns: 1000 },
    );
  });

  it("cut off anywhere", () => {
    for (const text of POLICIES) for (let end = 0; end < text.length; end++) settles(text.slice(0, end));
  });
});

import { describe, expect, it } from "vitest";
import { HEAD, SIX_LINES, said } from "./support.ts";

describe("the place of a problem", () => {
  it("is the key of an empty file", () => {
    expect(said("")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:1:1: the policy is empty; \`pareto-gate init\` writes a first one from results that are there
        1 |
          | ^"
    `);
  });

  it("is the first line of a file with comments only", () => {
    expect(said("# nothing yet\n")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:1:1: the policy is empty; \`pareto-gate init\` writes a first one from results that are there
        1 | # nothing yet
          | ^"
    `);
  });

  it("counts characters, not UTF-16 units", () => {
    expect(
      said(`${HEAD}objectives: { a: { measure: "🦙🦙", gaol: maximize } }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:35: unknown key "gaol" in objectives.a (did you mean "goal"?)
        3 | objectives: { a: { measure: "🦙🦙", gaol: maximize } }
          |                                   ^^^^
        allowed: measure, goal, tolerance"
    `);
  });

  it("is right with CRLF", () => {
    expect(
      said(
        `${HEAD}budgetz: []
`.replaceAll("\n", "\r\n"),
      ),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:1: unknown key "budgetz" (did you mean "budgets"?)
        3 | budgetz: []
          | ^^^^^^^
        allowed: version, results, measures, objectives, frontier, frontiers, budgets, tiers, models, deployments, hardware, prices, severity, on_inconclusive, on_missing_baseline, evidence, events, waivers"
    `);
  });

  it("is right after a byte order mark", () => {
    expect(said(`\uFEFF${SIX_LINES.replace("version", "versio")}`)).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:1:1: unknown key "versio" (did you mean "version"?)
        1 | versio: 1
          | ^^^^^^
        allowed: version, results, measures, objectives, frontier, frontiers, budgets, tiers, models, deployments, hardware, prices, severity, on_inconclusive, on_missing_baseline, evidence, events, waivers"
    `);
  });

  it("is in view on a long line", () => {
    expect(
      said(`${HEAD}objectives: { accuracy: { measure: a-name-that-is-rather-long, goal: maximize }, cost: { measure: b, gaol: minimize } }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:102: unknown key "gaol" in objectives.cost (did you mean "goal"?)
        3 | oal: maximize }, cost: { measure: b, gaol: minimize } }
          |                                      ^^^^
        allowed: measure, goal, tolerance"
    `);
  });

  it("shows no character that a terminal would act on", () => {
    expect(
      said(`${HEAD}"a\u001b[31m\u202e\u0007": 1
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:1: unknown key "a\\u001b[31m�\\u0007"
        3 | "a�[31m��": 1
          | ^^^^^^^^^^
        allowed: version, results, measures, objectives, frontier, frontiers, budgets, tiers, models, deployments, hardware, prices, severity, on_inconclusive, on_missing_baseline, evidence, events, waivers"
    `);
  });
});

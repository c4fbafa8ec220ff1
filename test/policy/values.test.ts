import { describe, expect, it } from "vitest";
import { HEAD, said } from "./support.ts";

describe("a policy whose values are not right", () => {
  it("names the nearest key, and all that are allowed", () => {
    expect(
      said(`${HEAD}budgetz: []
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:1: unknown key "budgetz" (did you mean "budgets"?)
        3 | budgetz: []
          | ^^^^^^^
        allowed: version, results, measures, objectives, frontier, frontiers, budgets, tiers, models, deployments, hardware, prices, severity, on_inconclusive, on_missing_baseline, evidence, events, waivers"
    `);
  });

  it("takes a key and its misspelling for one slip", () => {
    expect(said("version: 1\nresults: [{ file: a.json }]\n")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:2:13: unknown key "file" in results[0] (did you mean "files"?)
        2 | results: [{ file: a.json }]
          |             ^^^^
        allowed: files, format, model, task, deployment, hardware, gpus, where, columns, measures, repeats"
    `);
  });

  it("says what type was found and which are right", () => {
    expect(said("version: '1'\nresults: 3\nbudgets: {}\nmodels: []\nobjectives:\n")).toMatchInlineSnapshot(`
      "policy.yml: 5 problems
      policy.yml:1:10: version is "1"
        1 | version: '1'
          |          ^^^
        allowed: 1
      policy.yml:2:10: results is 3
        2 | results: 3
          |          ^
        allowed: text or a list
      policy.yml:3:10: budgets is a mapping
        3 | budgets: {}
          |          ^^
        allowed: a list
      policy.yml:4:9: models is an empty list
        4 | models: []
          |         ^^
        allowed: a mapping (key: value)
      policy.yml:5:1: objectives is empty
        5 | objectives:
          | ^^^^^^^^^^
        allowed: a mapping (key: value)"
    `);
  });

  it("names the nearest choice", () => {
    expect(
      said(`${HEAD}objectives:
  a: { measure: x, goal: maximise }
severity: { budget/maxx: warn, budget/max: no }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 3 problems
      policy.yml:4:26: objectives.a.goal is "maximise" (did you mean "maximize"?)
        4 |   a: { measure: x, goal: maximise }
          |                          ^^^^^^^^
        allowed: maximize, minimize
      policy.yml:5:13: unknown key "budget/maxx" in severity (did you mean "budget/max"?)
        5 | severity: { budget/maxx: warn, budget/max: no }
          |             ^^^^^^^^^^^
        allowed: frontier/dominated, frontier/declared-dominated, frontier/no-floor, budget/max, budget/min, budget/increase, budget/decrease, budget/near, cost/capacity, cost/unknown-price, cost/stale-price, cost/assumed-hardware, evidence/missing, evidence/conflict, evidence/ambiguous, evidence/scale, evidence/not-comparable, evidence/stale, evidence/unreadable, evidence/mismatch, tier/undeclared, tier/precision, tier/mismatch, tier/variant-missing, tier/recovery, tier/size, tier/memory, tier/quantized-share, tier/unverified, tier/uniform, tier/no-benefit, tier/native, policy/dead-rule, policy/loosened, policy/dropped, policy/self-judged, waiver/expired, waiver/unused, baseline/removed, baseline/missing
      policy.yml:5:44: severity."budget/max" is "no"
        5 | severity: { budget/maxx: warn, budget/max: no }
          |                                            ^^
        allowed: fail, warn, off"
    `);
  });

  it("says everything that a mapping lacks at once", () => {
    expect(said("{}\n")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:1:1: the file lacks "version", "results"
        1 | {}
          | ^^"
    `);
  });

  it("says what lacks where a section is not whole", () => {
    expect(
      said(`${HEAD}objectives: { a: { measure: x } }
waivers: [{ rule: budget/max }]
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 2 problems
      policy.yml:3:15: objectives.a lacks "goal"
        3 | objectives: { a: { measure: x } }
          |               ^
      policy.yml:4:11: waivers[0] lacks "reason", "owner", "until"
        4 | waivers: [{ rule: budget/max }]
          |           ^^^^^^^^^^^^^^^^^^^^"
    `);
  });

  it("speaks of the branch that a value is of", () => {
    expect(
      said(`${HEAD}deployments:
  a: { serving: { replicas: 0 } }
  b: { serving: { replicas: { min: 1 } } }
  c: { serving: { replicas: two } }
  d: { serving: { target_utilization: 1.7 } }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 4 problems
      policy.yml:4:29: deployments.a.serving.replicas is 0
        4 |   a: { serving: { replicas: 0 } }
          |                             ^
        allowed: at least 1
      policy.yml:5:19: deployments.b.serving.replicas lacks "max"
        5 |   b: { serving: { replicas: { min: 1 } } }
          |                   ^^^^^^^^
      policy.yml:6:29: deployments.c.serving.replicas is "two"
        6 |   c: { serving: { replicas: two } }
          |                             ^^^
        allowed: a whole number or a mapping (key: value)
      policy.yml:7:39: deployments.d.serving.target_utilization is 1.7
        7 |   d: { serving: { target_utilization: 1.7 } }
          |                                       ^^^
        allowed: at most 1"
    `);
  });

  it("speaks of the branch that an entry of results is of", () => {
    expect(
      said("version: 1\nresults:\n  - 3\n  - ''\n  - { files: b, gpus: 0, repeats: max }\n"),
    ).toMatchInlineSnapshot(`
      "policy.yml: 4 problems
      policy.yml:3:5: results[0] is 3
        3 |   - 3
          |     ^
        allowed: text or a mapping (key: value)
      policy.yml:4:5: results[1] is empty
        4 |   - ''
          |     ^^
      policy.yml:5:23: results[2].gpus is 0
        5 |   - { files: b, gpus: 0, repeats: max }
          |                       ^
        allowed: more than 0
      policy.yml:5:35: results[2].repeats is "max"
        5 |   - { files: b, gpus: 0, repeats: max }
          |                                   ^^^
        allowed: mean, median"
    `);
  });

  it("says what a percentage looks like", () => {
    expect(
      said(`${HEAD}objectives:
  a: { measure: x, goal: maximize, tolerance: 2 % }
  b: { measure: y, goal: minimize, tolerance: [] }
  c: { measure: z, goal: minimize, tolerance: -1 }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 3 problems
      policy.yml:4:47: objectives.a.tolerance is "2 %"
        4 |   a: { measure: x, goal: maximize, tolerance: 2 % }
          |                                               ^^^
        allowed: a number, or a percentage such as "80%"
      policy.yml:5:47: objectives.b.tolerance is an empty list
        5 |   b: { measure: y, goal: minimize, tolerance: [] }
          |                                               ^^
        allowed: a number, or a percentage such as "80%"
      policy.yml:6:47: objectives.c.tolerance is -1
        6 |   c: { measure: z, goal: minimize, tolerance: -1 }
          |                                               ^^
        allowed: at least 0"
    `);
  });

  it("takes no number that is not finite or not exact", () => {
    expect(
      said(`${HEAD}budgets:
  - { measure: a, max: .nan }
  - { measure: b, max: -.inf }
  - { measure: c, max: 1e999 }
  - { measure: d, max: 12345678901234567890 }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 4 problems
      policy.yml:4:24: budgets[0].max is NaN
        4 |   - { measure: a, max: .nan }
          |                        ^^^^
        allowed: a number
      policy.yml:5:24: budgets[1].max is -Infinity
        5 |   - { measure: b, max: -.inf }
          |                        ^^^^^
        allowed: a number
      policy.yml:6:24: budgets[2].max is Infinity
        6 |   - { measure: c, max: 1e999 }
          |                        ^^^^^
        allowed: a number
      policy.yml:7:24: budgets[3].max is too large to be held exactly
        7 |   - { measure: d, max: 12345678901234567890 }
          |                        ^^^^^^^^^^^^^^^^^^^^
        allowed: at most 9007199254740991"
    `);
  });

  it("takes 1_000, no and 1.10 for what they are in YAML 1.2", () => {
    expect(
      said(`${HEAD}budgets: [{ measure: no, max: 1_000 }]
models: { a: { aliases: [1.10, yes, true] } }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 3 problems
      policy.yml:3:31: budgets[0].max is "1_000"
        3 | budgets: [{ measure: no, max: 1_000 }]
          |                               ^^^^^
        allowed: a number
      policy.yml:4:26: models.a.aliases[0] is 1.1
        4 | models: { a: { aliases: [1.10, yes, true] } }
          |                          ^^^^
        allowed: text; a name that reads as something else needs quotes
      policy.yml:4:37: models.a.aliases[2] is true
        4 | models: { a: { aliases: [1.10, yes, true] } }
          |                                     ^^^^
        allowed: text; a name that reads as something else needs quotes"
    `);
  });

  it("keeps names that mean something in a point off the axes", () => {
    expect(
      said(`${HEAD}objectives:
  model: { measure: a, goal: maximize }
  1a: { measure: a, goal: maximize }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 2 problems
      policy.yml:4:3: objectives.model: the name "model" has a meaning of its own
        4 |   model: { measure: a, goal: maximize }
          |   ^^^^^
      policy.yml:5:3: objectives."1a" is "1a"
        5 |   1a: { measure: a, goal: maximize }
          |   ^^
        allowed: a letter, then letters, digits, - and _"
    `);
  });

  it("has one place for the points of a frontier", () => {
    expect(
      said(`${HEAD}frontier: { points: [], file: a.yml }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:11: frontier has too many keys
        3 | frontier: { points: [], file: a.yml }
          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        allowed: one of points, file"
    `);
  });

  it("has a frontier with something in it", () => {
    expect(
      said(`${HEAD}frontier: {}
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:11: frontier is empty
        3 | frontier: {}
          |           ^^
        allowed: points, file"
    `);
  });

  it("knows own keys only", () => {
    expect(
      said(`${HEAD}models: { __proto__: { aliases: [x] }, constructor: {}, toString: 1 }
__proto__: 1
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 2 problems
      policy.yml:3:67: models.toString is 1
        3 | models: { __proto__: { aliases: [x] }, constructor: {}, toString: 1 }
          |                                                                   ^
        allowed: a mapping (key: value)
      policy.yml:4:1: unknown key "__proto__"
        4 | __proto__: 1
          | ^^^^^^^^^
        allowed: version, results, measures, objectives, frontier, frontiers, budgets, tiers, models, deployments, hardware, prices, severity, on_inconclusive, on_missing_baseline, evidence, events, waivers"
    `);
  });

  it("is of a version that this gate knows", () => {
    expect(said("version: 2\nresults: a\n")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:1:10: version is 2
        1 | version: 2
          |          ^
        allowed: 1"
    `);
  });

  it("is a mapping", () => {
    expect(said("- a\n")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:1:1: the file is a list
        1 | - a
          | ^^^
        allowed: a mapping (key: value)"
    `);
  });
});

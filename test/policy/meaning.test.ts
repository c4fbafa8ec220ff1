import { describe, expect, it } from "vitest";
import { HEAD, SIX_LINES, said } from "./support.ts";

describe("a policy that does not make sense", () => {
  it("has dates that exist", () => {
    expect(
      said(`${HEAD}prices:
  as_of: 2026-02-30
  instances: { g5.xlarge: { usd_per_hour: 1, as_of: 2026-13-01 } }
waivers:
  - { rule: cost/capacity, model: a, reason: r, owner: o, until: 2025-02-29 }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 3 problems
      policy.yml:4:10: "2026-02-30" is no day of the calendar
        4 |   as_of: 2026-02-30
          |          ^^^^^^^^^^
      policy.yml:5:53: "2026-13-01" is no day of the calendar
        5 |   instances: { g5.xlarge: { usd_per_hour: 1, as_of: 2026-13-01 } }
          |                                                     ^^^^^^^^^^
      policy.yml:7:66: "2025-02-29" is no day of the calendar
        7 |   - { rule: cost/capacity, model: a, reason: r, owner: o, until: 2025-02-2
          |                                                                  ^^^^^^^^^"
    `);
  });

  it("has dates in one form", () => {
    expect(
      said(`${HEAD}prices: { as_of: 1 November 2026 }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:18: prices.as_of is "1 November 2026"
        3 | prices: { as_of: 1 November 2026 }
          |                  ^^^^^^^^^^^^^^^
        allowed: a date such as 2026-11-01"
    `);
  });

  it("has one budget for a measure with the same selectors", () => {
    expect(
      said(`${HEAD}budgets:
  - { measure: a, max: 1, deployments: [x, y] }
  - { measure: a, max: 2 }
  - { measure: a, min: 2, deployments: [y, x] }
  - { measure: a, max: 3, across: all }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:6:5: a second budget on "a" with the selectors of budgets[0]
        6 |   - { measure: a, min: 2, deployments: [y, x] }
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        allowed: one entry with both limits"
    `);
  });

  it("has budgets that limit something and warn before", () => {
    expect(
      said(`${HEAD}budgets:
  - { measure: a }
  - { measure: b, max: 1, warn_at: 2 }
  - { measure: c, max: 1, warn_at: 110% }
  - { measure: d, min: 1, warn_below: 90% }
  - { measure: e, min: 1, warn_at: 80% }
  - { measure: f, min: 2, max: 1 }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 6 problems
      policy.yml:4:5: budgets[0] has no limit
        4 |   - { measure: a }
          |     ^^^^^^^^^^^^^^
        allowed: max, min, max_increase, max_decrease
      policy.yml:5:36: warn_at is 2, beyond max, which is 1: it would never warn
        5 |   - { measure: b, max: 1, warn_at: 2 }
          |                                    ^
      policy.yml:6:36: warn_at is 110%, beyond max, which is 1: it would never warn
        6 |   - { measure: c, max: 1, warn_at: 110% }
          |                                    ^^^^
      policy.yml:7:39: warn_below is 90%, beyond min, which is 1: it would never warn
        7 |   - { measure: d, min: 1, warn_below: 90% }
          |                                       ^^^
      policy.yml:8:27: warn_at belongs to max, and there is none
        8 |   - { measure: e, min: 1, warn_at: 80% }
          |                           ^^^^^^^
      policy.yml:9:24: min is 2, more than max, which is 1
        9 |   - { measure: f, min: 2, max: 1 }
          |                        ^"
    `);
  });

  it("has aliases of one model each", () => {
    expect(
      said(`${HEAD}models:
  a: { aliases: [x, b] }
  b: { aliases: [x] }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 2 problems
      policy.yml:4:21: "b" already means the model "b"
        4 |   a: { aliases: [x, b] }
          |                     ^
      policy.yml:5:18: "x" already means the model "a"
        5 |   b: { aliases: [x] }
          |                  ^"
    `);
  });

  it("stays in the repository", () => {
    expect(
      said(`version: 1
results: [../a.json, /etc/a.json, "C:/a.json", { files: "a/../../b" }]
objectives: { a: { measure: m, goal: maximize } }
frontier: { file: ../frontier.yml }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 5 problems
      policy.yml:2:11: "../a.json" leaves the repository
        2 | results: [../a.json, /etc/a.json, "C:/a.json", { files: "a/../../b" }]
          |           ^^^^^^^^^
        allowed: a path below the repository's root
      policy.yml:2:22: "/etc/a.json" is an absolute path
        2 | results: [../a.json, /etc/a.json, "C:/a.json", { files: "a/../../b" }]
          |                      ^^^^^^^^^^^
        allowed: a path below the repository's root
      policy.yml:2:35: "C:/a.json" is an absolute path
        2 | results: [../a.json, /etc/a.json, "C:/a.json", { files: "a/../../b" }]
          |                                   ^^^^^^^^^^^
        allowed: a path below the repository's root
      policy.yml:2:57: "a/../../b" leaves the repository
        2 | results: [../a.json, /etc/a.json, "C:/a.json", { files: "a/../../b" }]
          |                                                         ^^^^^^^^^^^
        allowed: a path below the repository's root
      policy.yml:4:19: "../frontier.yml" leaves the repository
        4 | frontier: { file: ../frontier.yml }
          |                   ^^^^^^^^^^^^^^^
        allowed: a path below the repository's root"
    `);
  });

  it("names the model of a file once", () => {
    expect(
      said('version: 1\nresults: [{ files: "{model}/a.json", model: x }, "{model}/{model}.json"]\n'),
    ).toMatchInlineSnapshot(`
      "policy.yml: 2 problems
      policy.yml:2:38: the model is named here and by {model} in files
        2 | results: [{ files: "{model}/a.json", model: x }, "{model}/{model}.json"]
          |                                      ^^^^^
        allowed: one of both
      policy.yml:2:50: "{model}/{model}.json" has {model} more than once
        2 | results: [{ files: "{model}/a.json", model: x }, "{model}/{model}.json"]
          |                                                  ^^^^^^^^^^^^^^^^^^^^^^
        allowed: one {model}"
    `);
  });

  it("has results of deployments that there are", () => {
    expect(
      said("version: 1\nresults: [{ files: a.json, deployment: chatt }]\ndeployments: { chat: {} }\n"),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:2:40: no deployment is named "chatt" (did you mean "chat"?)
        2 | results: [{ files: a.json, deployment: chatt }]
          |                                        ^^^^^
        allowed: chat"
    `);
  });

  it("has no mean of itself", () => {
    expect(
      said(`${HEAD}measures:
  a: { mean_of: { b: 1 } }
  b: { mean_of: { a: 1, c: 1 } }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 2 problems
      policy.yml:4:8: "a" is a mean of itself
        4 |   a: { mean_of: { b: 1 } }
          |        ^^^^^^^
      policy.yml:5:8: "b" is a mean of itself
        5 |   b: { mean_of: { a: 1, c: 1 } }
          |        ^^^^^^^"
    `);
  });

  it("has ranges that begin before they end", () => {
    expect(
      said(`${HEAD}measures: { a: { range: [1, 0] } }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:25: the range begins at 1 and ends at 0
        3 | measures: { a: { range: [1, 0] } }
          |                         ^^^^^^"
    `);
  });

  it("has replicas and a utilization that can be", () => {
    expect(
      said(`${HEAD}deployments:
  a: { serving: { replicas: { min: 3, max: 2 }, target_utilization: 170% } }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 2 problems
      policy.yml:4:29: replicas.min is 3, more than replicas.max, which is 2
        4 |   a: { serving: { replicas: { min: 3, max: 2 }, target_utilization: 170% }
          |                             ^^^^^^^^^^^^^^^^^^
      policy.yml:4:69: target_utilization is 170%
        4 |   a: { serving: { replicas: { min: 3, max: 2 }, target_utilization: 170% }
          |                                                                     ^^^^
        allowed: more than 0%, at most 100%"
    `);
  });

  it("has points with the values of their objectives", () => {
    expect(
      said(`${SIX_LINES}frontier:
  points:
    - { model: a, accuracy: 0.5, cost: 1 }
    - { model: b, acuracy: 0.5, cost: 1 }
    - { model: c, cost: 1, as_of: 2026-02-30 }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 3 problems
      policy.yml:10:19: "acuracy" is no objective of this frontier (did you mean "accuracy"?)
        10 |     - { model: b, acuracy: 0.5, cost: 1 }
           |                   ^^^^^^^
        allowed: accuracy, cost, model, n, stderr, as_of, source, basis
      policy.yml:11:7: frontier.points[2] lacks "accuracy"
        11 |     - { model: c, cost: 1, as_of: 2026-02-30 }
           |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      policy.yml:11:35: "2026-02-30" is no day of the calendar
        11 |     - { model: c, cost: 1, as_of: 2026-02-30 }
           |                                   ^^^^^^^^^^"
    `);
  });

  it("has a frontier only with objectives", () => {
    expect(
      said(`${HEAD}frontier: { points: [] }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:1: a frontier is declared, and there are no objectives to compare by
        3 | frontier: { points: [] }
          | ^^^^^^^^"
    `);
  });

  it("has deployments of one family each", () => {
    expect(
      said(`${HEAD}frontiers:
  a: { deployments: [x], objectives: { q: { measure: m, goal: maximize } }, points: [], file: f.yml }
  b: { deployments: [x], objectives: { q: { measure: m, goal: maximize } } }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 2 problems
      policy.yml:4:89: points stand here and in a file
        4 | : m, goal: maximize } }, points: [], file: f.yml }
          |                                      ^^^^
        allowed: one of points, file
      policy.yml:5:22: "x" is of the family "a"
        5 |   b: { deployments: [x], objectives: { q: { measure: m, goal: maximize } }
          |                      ^"
    `);
  });

  it("has waivers of one subject, with a cap where a budget is waived", () => {
    expect(
      said(`${HEAD}waivers:
  - { rule: budget/max, reason: r, owner: o, until: 2026-12-01 }
  - { rule: frontier/dominated, model: a, tier: b, reason: r, owner: o, until: 2026-12-01 }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 3 problems
      policy.yml:4:5: waivers[0] names no subject
        4 |   - { rule: budget/max, reason: r, owner: o, until: 2026-12-01 }
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        allowed: one of deployment, model, tier
      policy.yml:4:13: a waiver of budget/max lacks "measure", "cap"
        4 |   - { rule: budget/max, reason: r, owner: o, until: 2026-12-01 }
          |             ^^^^^^^^^^
      policy.yml:5:5: waivers[1] names several subjects: model, tier
        5 |   - { rule: frontier/dominated, model: a, tier: b, reason: r, owner: o, un
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        allowed: one of deployment, model, tier"
    `);
  });
});

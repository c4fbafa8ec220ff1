import { describe, expect, it } from "vitest";
import { loadPolicy } from "../../src/policy/load.ts";
import { EXAMPLE, HEAD, load, SIX_LINES } from "./support.ts";

const at = (line: number, column = 1) => ({ path: "policy.yml", line, column });

describe("the six lines of the design", () => {
  const policy = load(SIX_LINES);

  it("are results, two objectives and a budget, each with its place", () => {
    expect(policy).toMatchObject({ path: "policy.yml", digest: "d" });
    expect(policy.results).toMatchObject([{ files: "evals/**/*.json", format: null, location: at(2) }]);
    expect(policy.frontiers).toEqual([
      {
        name: "",
        deployments: null,
        objectives: [
          {
            name: "accuracy",
            measure: "promptfoo/pass_rate",
            goal: "maximize",
            tolerance: null,
            location: at(4, 3),
          },
          {
            name: "cost",
            measure: "inference_cost_per_1k_saturated_usd",
            goal: "minimize",
            tolerance: null,
            location: at(5, 3),
          },
        ],
        points: null,
        location: at(3),
      },
    ]);
    expect(policy.budgets).toEqual([
      {
        measure: "inference_cost_per_1k_saturated_usd",
        kind: "max",
        limit: 0.3,
        warn: null,
        across: false,
        against: "baseline",
        deployments: null,
        models: null,
        tiers: null,
        location: at(6, 11),
      },
    ]);
  });

  it("have the defaults of everything else", () => {
    expect(policy.measures.size + policy.models.size + policy.severity.size).toBe(0);
    expect(policy.deployments).toEqual([]);
    expect(policy.prices).toEqual({ asOf: null, instances: new Map(), tokens: new Map() });
    expect([policy.onInconclusive, policy.onMissingBaseline, policy.waivers]).toEqual(["fail", "warn", []]);
  });
});

describe("the policy of the example", () => {
  const policy = load(EXAMPLE);

  it("has its points with all that they say", () => {
    expect(policy.frontiers[0]?.points?.[0]).toEqual({
      model: "llama-3.1-8b-w4a16",
      values: new Map([
        ["accuracy", 0.6621],
        ["cost", 0.0409],
      ]),
      n: 14042,
      stderr: null,
      asOf: "2026-10-30",
      source: null,
      basis: null,
      location: at(17, 7),
    });
  });

  it("has entries of both forms", () => {
    expect(policy.results.map(({ files, hardware, gpus }) => [files, hardware, gpus])).toEqual([
      ["evals/*.json", null, null],
      ["loadtest/*.json", "g5.xlarge", 1],
    ]);
  });

  it("has a limit that warns at a share of it", () => {
    expect(policy.budgets.map(({ kind, limit, warn }) => [kind, limit, warn])).toEqual([
      ["min", 0.65, null],
      ["min", 0.72, null],
      ["max", 3000, null],
      ["max", 2000, { kind: "percent", value: 80 }],
    ]);
  });

  it("has a deployment with its traffic and what it runs on", () => {
    expect(policy.deployments).toMatchObject([
      {
        name: "chat",
        model: "llama-3.1-8b-bf16",
        tier: null,
        workload: { requestsPerMonth: 12e6, peakRps: 18, inputTokens: 900, outputTokens: 220, productionPerEval: null },
        serving: { instance: "g5.xlarge", gpusPerReplica: 1, replicas: { min: 2, max: 15 }, targetUtilization: 0.7 },
        load: null,
        tags: {},
      },
    ]);
    expect(policy.models.get("llama-3.1-8b-bf16")?.aliases).toEqual(["meta-llama/Llama-3.1-8B-Instruct"]);
    expect(policy.prices.instances.get("g5.xlarge")).toMatchObject({ usdPerHour: 1.006, asOf: "2026-11-01" });
  });
});

describe("a policy is normalised", () => {
  it("with a mean of measures, in the order written", () => {
    const policy = load(
      `${HEAD}measures:\n  quality: { mean_of: { mmlu/acc: 2, "gsm8k/exact_match,strict-match": 1 } }\n  mmlu/acc: { goal: maximize, range: [0, 1], min_n: 1000 }\n`,
    );
    expect([...(policy.measures.get("quality")?.meanOf ?? [])]).toEqual([
      ["mmlu/acc", 2],
      ["gsm8k/exact_match,strict-match", 1],
    ]);
    expect(policy.measures.get("mmlu/acc")).toMatchObject({
      goal: "maximize",
      range: [0, 1],
      minN: 1000,
      meanOf: null,
    });
  });

  it("with a budget of both limits as two, and a tolerance in either form", () => {
    const policy = load(
      `${HEAD}objectives:\n  a: { measure: m, goal: maximize, tolerance: 0 }\n  b: { measure: c, goal: minimize, tolerance: 2.5% }\nbudgets:\n  - { measure: m, max: 1, min: 0.5, warn_at: 0.9, warn_below: 101%, across: all, tiers: [edge] }\n`,
    );
    expect(policy.frontiers[0]?.objectives.map((one) => one.tolerance)).toEqual([
      { kind: "absolute", value: 0 },
      { kind: "percent", value: 2.5 },
    ]);
    expect(policy.budgets).toMatchObject([
      { kind: "max", limit: 1, warn: { kind: "absolute", value: 0.9 }, across: true, tiers: ["edge"] },
      { kind: "min", limit: 0.5, warn: { kind: "percent", value: 101 }, across: true, tiers: ["edge"] },
    ]);
  });

  it("with further families beside the main one, points from a file with the file's places", () => {
    const text = `${HEAD}objectives: { q: { measure: m, goal: maximize } }
frontier: { file: frontier.yml }
frontiers:
  vision:
    deployments: [kiosk-*]
    objectives: { map: { measure: coco/map, goal: maximize } }
    points: [{ model: v, map: 0.5, basis: declared }]
`;
    const files: Readonly<Record<string, string>> = {
      "frontier.yml": "# reviewed\npoints:\n  - { model: a, q: 0.7, stderr: 0.01, source: e/a.json }\n",
    };
    const policy = loadPolicy("policy.yml", text, "d", (path) => files[path] ?? null);
    expect(policy.frontiers.map(({ name, deployments }) => [name, deployments])).toEqual([
      ["", null],
      ["vision", ["kiosk-*"]],
    ]);
    expect(policy.frontiers[0]?.points).toMatchObject([
      { model: "a", stderr: 0.01, source: "e/a.json", location: { path: "frontier.yml", line: 3, column: 5 } },
    ]);
    expect(policy.frontiers[1]?.points).toMatchObject([{ model: "v", basis: "declared", location: at(9, 14) }]);
  });

  it("with a waiver, prices of tokens, a fixed number of replicas and severities", () => {
    const policy = load(`${HEAD}prices:
  as_of: 2026-11-01
  tokens: { mine: { input_per_1m_usd: 0.4, output_per_1m_usd: 1.6, as_of: 2026-10-01 } }
deployments: { a: { serving: { replicas: 3, target_utilization: 0.5 }, load: { concurrency: 8 }, tags: { team: x } } }
severity: { frontier/dominated: warn }
on_inconclusive: warn
on_missing_baseline: ignore
waivers:
  - { rule: budget/max, deployment: a, measure: m, cap: 6500, reason: launch week, owner: o, until: 2026-12-15 }
`);
    expect(policy.prices.tokens.get("mine")).toMatchObject({
      inputPer1mUsd: 0.4,
      outputPer1mUsd: 1.6,
      cacheReadPer1mUsd: null,
      asOf: "2026-10-01",
    });
    expect(policy.deployments[0]).toMatchObject({
      serving: { replicas: { min: 3, max: 3 }, targetUtilization: 0.5, instance: null },
      load: { concurrency: 8 },
      tags: { team: "x" },
    });
    expect([...policy.severity]).toEqual([["frontier/dominated", "warn"]]);
    expect([policy.onInconclusive, policy.onMissingBaseline]).toEqual(["warn", "ignore"]);
    expect(policy.waivers).toMatchObject([
      {
        index: 0,
        rule: "budget/max",
        deployment: "a",
        model: null,
        cap: 6500,
        until: "2026-12-15",
        location: at(11, 5),
      },
    ]);
  });

  it("with names such as __proto__ and constructor as names like any other", () => {
    const policy = load(
      `${HEAD}models: { __proto__: { aliases: [x] }, constructor: {} }\nmeasures: { __proto__: { goal: minimize } }\ndeployments: { toString: { tier: hasOwnProperty, tags: { __proto__: t } } }\n`,
    );
    expect([...policy.models.keys()]).toEqual(["__proto__", "constructor"]);
    expect(policy.models.get("__proto__")?.aliases).toEqual(["x"]);
    expect(policy.measures.get("__proto__")?.goal).toBe("minimize");
    expect(Object.entries(policy.deployments[0]?.tags ?? {})).toEqual([["__proto__", "t"]]);
  });
});

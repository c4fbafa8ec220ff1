import { describe, expect, it } from "vitest";
import type { Judgement, MeasureInfo } from "../../src/domain/judgement.ts";
import { known } from "../../src/domain/quantity.ts";
import { UserError } from "../../src/errors.ts";
import { runGate } from "../../src/gate.ts";
import { chooseAccuracy, firstPolicy, type InitFacts, type MeasuredBy, proposedAxes } from "../../src/policy/init.ts";
import { silent, workspaceOf } from "../evidence/support.ts";
import { textOf } from "../structure/sources.ts";
import { noPast } from "../support/world.ts";
import { load } from "./support.ts";

const COST = "inference_cost_per_1k_saturated_usd";
const LATENCY = "latency_p95_ms";
const DAY = "2026-11-01";

/** Model → its numbers. */
type Measured = Readonly<
  Record<string, { readonly accuracy?: number; readonly cost?: number; readonly latency?: number; readonly n?: number }>
>;

function byOf(measured: Measured, axis: "accuracy" | "cost" | "latency", info: Partial<MeasureInfo>): MeasuredBy {
  const values = Object.entries(measured).flatMap(([model, one], index) => {
    const value = one[axis];
    const rest = axis === "accuracy" ? { n: one.n ?? null, stderr: 0.0123456789 } : { basis: "declared" as const };
    const origins = [{ text: "a file", path: `evals/${index}.json` }];
    return value === undefined ? [] : [[model, known(value, null, { ...rest, origins })] as const];
  });
  const name = { accuracy: "accuracy", cost: COST, latency: LATENCY }[axis];
  return { info: { name, unit: null, goal: null, range: null, minN: null, ...info }, values: new Map(values) };
}

function factsOf(measured: Measured, frontier: readonly string[], name = "accuracy"): InitFacts {
  const accuracy = byOf(measured, "accuracy", { name, goal: "maximize" });
  const cost = byOf(measured, "cost", { unit: "USD", goal: "minimize" });
  const latency = byOf(measured, "latency", { unit: "ms", goal: "minimize" });
  return {
    results: ["evals/*.json"],
    frontier,
    accuracy: accuracy.values.size > 0 ? accuracy : null,
    cost: cost.values.size > 0 ? cost : "no load test\nwas found",
    latency: latency.values.size > 0 ? latency : null,
    judgedOn: DAY,
  };
}

const REQUEST = {
  policy: "policy.yml",
  results: [],
  baseline: { kind: "none" },
  failOn: "fail",
  onMissingBaseline: null,
  now: DAY,
} as const;

/** The whole gate on files that say these numbers, with the policy that was written from them. */
async function judged(measured: Measured, facts: InitFacts): Promise<Judgement> {
  const evals = Object.entries(measured).map(([model, { accuracy, cost, latency }], index) => {
    const named = facts.accuracy?.info.name ?? "accuracy";
    const numbers = { [named]: accuracy, [COST]: cost, [LATENCY]: latency };
    return [`evals/${index}.json`, JSON.stringify({ model, ...numbers })] as const;
  });
  return gate({ ...Object.fromEntries(evals), "policy.yml": firstPolicy(facts) });
}

function gate(files: Readonly<Record<string, string>>): Promise<Judgement> {
  const { root, workspace } = workspaceOf(files);
  return runGate(REQUEST, { ...noPast(root), workspace, log: silent, clock: new Date(0), toolVersion: "0.0.0" });
}

const settled = ({ verdict, findings }: Judgement) => ({
  verdict,
  blocking: findings.filter((one) => one.outcome === "fail" || one.outcome === "unknown").map((one) => one.message),
});

describe("a first policy", () => {
  it("explains what it guessed, with the measured frontier and limits a little beyond it", () => {
    const measured = {
      small: { accuracy: 0.66, cost: 0.04, n: 1000 },
      large: { accuracy: 0.68, cost: 0.054, n: 1001 },
    };
    expect(firstPolicy(factsOf(measured, ["small", "large"]))).toMatchInlineSnapshot(`
      "# Written by \`pareto-gate init\` from the results that were there. Every number is measured; every choice is yours.
      version: 1

      # Where the evaluation and load-test tools leave their files.
      results:
        - "evals/*.json"

      # min_n: the smallest sample among today's results. A limited run settles nothing.
      measures:
        accuracy: { goal: maximize, min_n: 1000 }

      # The axes of the frontier. Accuracy is the maximized measure that most models have; change it if another one decides.
      objectives:
        accuracy: { measure: accuracy, goal: maximize }
        cost: { measure: inference_cost_per_1k_saturated_usd, goal: minimize }

      # Today's measured frontier: no other measured model is at least as good on every objective and better on one.
      frontier:
        points:
          - { model: small, accuracy: 0.66, cost: 0.04, n: 1000, stderr: 0.0123457, as_of: 2026-11-01, source: evals/0.json, basis: declared }
          - { model: large, accuracy: 0.68, cost: 0.054, n: 1001, stderr: 0.0123457, as_of: 2026-11-01, source: evals/1.json, basis: declared }

      # What is measured today, with a little room. A frontier needs a floor: the cheapest model is never dominated.
      budgets:
        - { measure: accuracy, min: 0.6534 }
        - { measure: inference_cost_per_1k_saturated_usd, max: 0.0594, warn_at: 95% }

      # What is deployed. Without deployments every measured model is judged under its own name.
      # deployments:
      #   chat:
      #     model: large
      #     workload: { requests_per_month: 1000000, peak_rps: 5, input_tokens: 900, output_tokens: 220 }
      #     serving: { instance: g5.xlarge, gpus_per_replica: 1, replicas: { min: 1, max: 4 } }

      # Precision by class of deployment. Once tiers are written, each deployment needs one (deployments.NAME.tier), and a
      # quantized model names its full-precision reference and its weights.
      # tiers:
      #   batch: { precisions: any, recovery: 99% }
      #   realtime: { precisions: [fp8, int8, int4], recovery: 98%, verified: true }
      #   edge: { precisions: [int8], recovery: 95%, require_variant: true }
      # models:
      #   NAME: {}
      #   NAME-int8: { variant_of: NAME, artifact: models/… }
      "
    `);
  });

  it.each<[string, Measured, string[]]>([
    ["accuracy alone", { a: { accuracy: 0.6 }, b: { accuracy: 0.7 } }, ["b"]],
    ["accuracy and cost", { a: { accuracy: 0.6, cost: 1 }, b: { accuracy: 0.7, cost: 2 } }, ["a", "b"]],
    [
      "accuracy and cost, one behind",
      { a: { accuracy: 0.6, cost: 1 }, b: { accuracy: 0.7, cost: 2 }, c: { accuracy: 0.5, cost: 3 } },
      ["a", "b"],
    ],
    [
      "all three",
      { a: { accuracy: 0.6, cost: 1, latency: 900 }, b: { accuracy: 0.7, cost: 2, latency: 1200 } },
      ["a", "b"],
    ],
    ["latency of some", { a: { accuracy: 0.6, cost: 1, latency: 900 }, b: { accuracy: 0.7, cost: 2 } }, ["a", "b"]],
    ["latency alone", { a: { latency: 900 }, b: { latency: 400 } }, ["b"]],
    ["cost and latency", { a: { cost: 1, latency: 900 }, b: { cost: 2, latency: 400 } }, ["a", "b"]],
    ["one model", { a: { accuracy: 0.6, cost: 1 } }, ["a"]],
    ["values at the end of their range", { a: { accuracy: 0, cost: 1e-9 }, b: { accuracy: 1, cost: 1e9 } }, ["a", "b"]],
    ["odd digits", { a: { accuracy: 1 / 3, cost: 0.1 + 0.2 }, b: { accuracy: 2 / 3, cost: 1e3 / 7 } }, ["a", "b"]],
    ["negative scores", { a: { accuracy: -2.5, cost: 1 }, b: { accuracy: -1.5, cost: 2 } }, ["a", "b"]],
  ])("from %s is kept by what it was made from", async (_, measured, frontier) => {
    expect(settled(await judged(measured, factsOf(measured, frontier)))).toEqual({
      verdict: expect.stringMatching(/^(pass|warn)$/),
      blocking: [],
    });
  });

  it("asks for the sample size that the files state, and is kept by it", async () => {
    const evals = ["bf16", "w8a8", "w4a16"].map((name) => [
      `evals/${name}.json`,
      textOf(`examples/llama-chat/evals/${name}.json`),
    ]);
    const best = "neuralmagic/Meta-Llama-3.1-8B-Instruct-quantized.w8a8";
    const measured = {
      "meta-llama/Llama-3.1-8B-Instruct": { accuracy: 0.6788, n: 14042 },
      [best]: { accuracy: 0.679, n: 14042 },
    };
    const policy = firstPolicy(factsOf(measured, [best], "mmlu/acc"));
    expect(policy).toContain("mmlu/acc: { goal: maximize, min_n: 14042 }");
    const judgement = await gate({ ...Object.fromEntries(evals), "policy.yml": policy });
    expect(settled(judgement)).toEqual({ verdict: "pass", blocking: [] });
  });

  const HOSTILE = [
    "a, b",
    "x: {y}",
    "*",
    "&a",
    "!t",
    "1.10",
    "null",
    "a\nb: c",
    "\u2028",
    "__proto__",
    "# no",
    "m[prompt=few]",
    "🦙",
    "'\"",
    "\u0024{{ x }}",
    "::set-output name=a::b",
  ];

  it.each(HOSTILE)("takes the name %j as it is, of a model and of a measure", async (name) => {
    const measured = Object.fromEntries([[name, { accuracy: 0.7, cost: 1 }]]);
    const facts = factsOf(measured, [name], name);
    const policy = load(firstPolicy(facts));
    expect(policy.frontiers[0]?.objectives[0]?.measure).toBe(name);
    expect(policy.frontiers[0]?.points?.map((point) => point.model)).toEqual([name]);
    expect([...policy.measures.keys()]).toEqual([name]);
  });

  it("names as deployments what is on the frontier where other models are behind it", () => {
    const measured = { "a, b": { accuracy: 0.7 }, c: { accuracy: 0.5 } };
    expect(load(firstPolicy(factsOf(measured, ["a, b"]))).deployments).toMatchObject([{ name: "a, b", model: "a, b" }]);
    expect(load(firstPolicy(factsOf({ c: { accuracy: 0.5 } }, ["c"]))).deployments).toEqual([]);
  });

  it("leaves out a name that no policy can hold", () => {
    const long = "m".repeat(401);
    const measured = { [long]: { accuracy: 0.9 }, b: { accuracy: 0.7 } };
    expect(load(firstPolicy(factsOf(measured, ["b", long]))).frontiers[0]?.points).toMatchObject([{ model: "b" }]);
    expect(load(firstPolicy(factsOf({ [long]: { accuracy: 0.9 } }, [long]))).frontiers[0]?.points).toEqual([]);
  });

  it("says why there is no cost yet, on one line", () => {
    expect(firstPolicy(factsOf({ a: { accuracy: 0.6 } }, ["a"]))).toMatch(
      /^ {2}# cost: .*not yet: no load test was found$/m,
    );
  });

  it("is not written where nothing was measured", () => {
    expect(() => firstPolicy(factsOf({}, []))).toThrow(UserError);
    expect(proposedAxes(factsOf({}, []))).toEqual([]);
  });
});

describe("the accuracy that is proposed", () => {
  const measure = (name: string, models: number, rest: Partial<MeasureInfo> = {}, n = 100): MeasuredBy => ({
    info: { name, unit: "ratio", goal: "maximize", range: [0, 1], minN: null, ...rest },
    values: new Map(Array.from({ length: models }, (_, index) => [`m${index}`, known(0.5, "ratio", { n })])),
  });
  const chosen = (...measures: MeasuredBy[]) => chooseAccuracy(measures)?.info.name ?? null;

  it("is known of most models, then is one that people mean, then rests on most samples", () => {
    expect(chosen(measure("mmlu/acc", 1), measure("odd", 2))).toBe("odd");
    expect(chosen(measure("odd", 2), measure("gsm8k/exact_match", 2), measure("mmlu/acc", 2))).toBe("mmlu/acc");
    expect(chosen(measure("x", 2), measure("y", 2, {}, 200))).toBe("y");
    expect(chosen(measure("y", 2), measure("x", 2))).toBe("x");
  });

  it("is a measure of an evaluation: no money, no speed, nothing to minimize", () => {
    expect(chosen(measure("throughput_rps", 3), measure("saved", 3, { unit: "USD" }))).toBeNull();
    expect(chosen(measure("wer", 3, { goal: "minimize" }), measure("bleu", 3, { goal: null }))).toBeNull();
    expect(chosen(measure("n".repeat(401), 3), measure("none", 0))).toBeNull();
  });
});

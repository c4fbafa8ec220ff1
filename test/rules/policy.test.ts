import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/domain/policy.ts";
import { plainEntry } from "../../src/domain/policy.ts";
import { unknown } from "../../src/domain/quantity.ts";
import { budgetOf, frontierOfPoints, moveOf, policyOf } from "../support/policy.ts";
import { subjectOf } from "../support/subjects.ts";
import { fileOf, saidBy } from "./support.ts";

const LIMIT = budgetOf("score", { limit: 100 });
type Parts = Parameters<typeof saidBy>[3];

/** What is dead in a policy, with these deployments, which all have a score. */
function dead(policy: Partial<Policy>, names: readonly string[] = ["chat", "search"], parts: Parts = {}) {
  const whole = policyOf({ budgets: [LIMIT], ...policy });
  const subjects = names.map((name) => subjectOf(name, { score: 1, "mmlu/acc": 1 }, whole));
  return saidBy(["policy/dead-rule"], whole, subjects, parts).map(({ message, hint }) => [message, hint]);
}

describe("a policy that judges nothing", () => {
  const says = (policy: Partial<Policy>) => dead(policy).length;

  it("is one without budgets and without a declared point", () => {
    expect(says({ budgets: [] })).toBe(1);
    expect(says({ budgets: [], frontiers: [frontierOfPoints(null)] })).toBe(1);
    expect(says({ budgets: [], frontiers: [frontierOfPoints([])] })).toBe(1);
  });

  it("is unknown at its first line", () => {
    const policy = policyOf();
    expect(saidBy(["policy/dead-rule"], policy, [])).toMatchObject([
      {
        ...{ outcome: "unknown", location: { path: policy.path, line: 1, column: 1 } },
        message: "the policy judges nothing: it has no budgets, no tiers and no declared frontier",
      },
    ]);
  });

  it("is none with either, nor with a limit on a move alone", () => {
    expect(says({})).toBe(0);
    expect(says({ budgets: [], moves: [moveOf("score", {})] })).toBe(0);
    const empty = { ...frontierOfPoints(null), name: "edge", deployments: ["search"] };
    expect(says({ budgets: [], frontiers: [empty, frontierOfPoints([["m", 0.5, 1]])] })).toBe(0);
  });
});

describe("a dead budget", () => {
  it("is one for what is not there, with what is", () => {
    expect(
      dead({ budgets: [budgetOf("score", { kind: "min", deployments: ["chta", "x*"], tiers: ["edge"] })] }),
    ).toEqual([
      [
        'budgets: min of score is for deployments "chta", "x*" and tiers "edge", and there is none',
        'there are: "chat", "search"',
      ],
    ]);
    expect(dead({ budgets: [budgetOf("score", { models: ["none"] })] })[0]?.[0]).toContain('for models "none", and');
  });

  it("is one as well that limits a move", () => {
    const selected = (kind: "increase" | "decrease") => moveOf("score", { kind, deployments: ["chta"] });
    expect(dead({ moves: [selected("increase"), selected("decrease"), moveOf("score", {})] })).toEqual([
      ['budgets: max_increase of score is for deployments "chta", and there is none', 'there are: "chat", "search"'],
      ['budgets: max_decrease of score is for deployments "chta", and there is none', 'there are: "chat", "search"'],
    ]);
    expect(dead({ moves: [moveOf("gsm8k/*", {})] })).toEqual([
      ["budgets: max_increase of gsm8k/* matches no measure", "there are: mmlu/acc, score"],
    ]);
  });

  it("is a glob that matches no measure of its deployments", () => {
    expect(dead({ budgets: [budgetOf("gsm8k/*", {})] })).toEqual([
      ["budgets: max of gsm8k/* matches no measure", "there are: mmlu/acc, score"],
    ]);
    expect(dead({ budgets: [budgetOf("mmlu/*", {})] })).toEqual([]);
  });

  it("is none that one deployment of several has, nor a plain name, which is missing instead", () => {
    const policy = policyOf({ budgets: [budgetOf("gsm8k/*", {}), budgetOf("gsm8k/acc", {})] });
    const subjects = [subjectOf("chat", {}, policy), subjectOf("search", { "gsm8k/acc": 1 }, policy)];
    expect(saidBy(["policy/dead-rule"], policy, subjects)).toEqual([]);
  });

  it("is none where there is nothing to select from", () => {
    expect(dead({ budgets: [budgetOf("score", { deployments: ["chta"] })] }, [])).toEqual([]);
  });

  it("names twelve choices and no more", () => {
    const names = Array.from({ length: 14 }, (_, index) => `d${String(index).padStart(2, "0")}`);
    const [found] = dead({ budgets: [budgetOf("score", { deployments: ["chta"] })] }, names);
    expect(found?.[1]).toContain('"d11"');
    expect(found?.[1]).not.toContain('"d12"');
    const policy = policyOf({ budgets: [budgetOf("x/*", {})] });
    const values = Object.fromEntries(names.map((name) => [name, 1]));
    const hint = saidBy(["policy/dead-rule"], policy, [subjectOf("chat", values, policy)])[0]?.hint;
    expect(hint).toBe(`there are: ${names.slice(0, 12).join(", ")}`);
  });
});

describe("a dead glob", () => {
  const results = [plainEntry("evals/*.json", null), plainEntry("loads/*.json", null)];

  it("of results is one that no file matches, where any evidence was read", () => {
    expect(dead({ results }, ["chat"], { deadResults: [1] })).toEqual([
      ['results: no file matches "loads/*.json"', "correct the pattern, or remove it"],
    ]);
    expect(dead({ results }, ["chat"], { deadResults: [1, 7], files: [{ ...fileOf("a"), evidence: null }] })).toEqual(
      [],
    );
    expect(dead({ results }, ["chat"], { deadResults: [7] })).toEqual([]);
    const files = [{ ...fileOf("a"), evidence: null }, fileOf("b.json")];
    expect(dead({ results }, ["chat"], { deadResults: [1], files })).toHaveLength(1);
  });

  it("of a family is one that no deployment matches", () => {
    const family = { ...frontierOfPoints(null), name: "edge", deployments: ["kiosk*", "sea*"] };
    expect(dead({ frontiers: [family] })).toEqual([
      ['frontiers."edge": no deployment matches "kiosk*"', 'there are: "chat", "search"'],
    ]);
    expect(dead({ frontiers: [family] }, [])).toEqual([]);
    expect(dead({ frontiers: [frontierOfPoints(null)] })).toEqual([]);
  });
});

describe("a change of the policy", () => {
  const policy = policyOf({ budgets: [LIMIT] });
  const none = { selfJudged: null, loosened: [], dropped: [] };
  const said = (policyChange: Partial<NonNullable<Parts>["policyChange"]>, parts: Parts = {}) =>
    saidBy(["policy/self-judged", "policy/loosened", "policy/dropped", "baseline/removed"], policy, [], {
      policyChange: { ...none, ...policyChange },
      ...parts,
    });

  it("is said where it alone judges, loosens or drops, each at its line", () => {
    const location = { path: "p.yml", line: 7, column: 3 };
    const top = { path: policy.path, line: 1, column: 1 };
    expect(said({})).toEqual([]);
    expect(said({ selfJudged: "the base has none" })).toMatchObject([
      { rule: "policy/self-judged", outcome: "fail", location: top },
    ]);
    const loosened = [
      { text: "a", location },
      { text: "b", location: null },
    ];
    expect(said({ loosened })).toMatchObject([
      { rule: "policy/loosened", outcome: "fail", location },
      { rule: "policy/loosened", outcome: "fail", location: top },
    ]);
    expect(said({ dropped: [{ name: "kiosk", file: "deploy/kiosk.yaml" }] })).toMatchObject([
      { rule: "policy/dropped", outcome: "fail", location: top },
    ]);
  });

  it("that removes a deployment says what it served and what it cost", () => {
    const gone = (model: string | null, cost: Parameters<typeof subjectOf>[1][string]) => ({
      ...subjectOf("kiosk", { monthly_cost_usd: cost }, policy),
      model,
    });
    const message = (one: ReturnType<typeof gone>) => said({}, { removed: [one] })[0]?.message;
    expect(said({}, { removed: [gone("m", 1200)] })).toMatchObject([
      { rule: "baseline/removed", outcome: "fail", subject: "kiosk", model: "m" },
    ]);
    expect(message(gone("m", 1200))).toMatch(/"kiosk" is no longer deployed.*"?m"?, \$1,200 a month/);
    expect(message(gone("m", unknown("evidence/missing", "no")))).not.toContain("a month");
  });

  it("that drops a deployment is said once, as dropped, with what that one served", () => {
    const gone = (name: string, cost: number) => ({
      ...subjectOf(name, { monthly_cost_usd: cost }, policy),
      model: name,
    });
    const removed = [gone("chat", 1000), gone("kiosk", 1200)];
    const found = said({ dropped: [{ name: "kiosk", file: "deploy/kiosk.yaml" }] }, { removed });
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ["baseline/removed", expect.stringMatching(/^"chat" is no longer deployed \(.*chat.*\$1,000 a month\)$/)],
      ["policy/dropped", expect.stringMatching(/^"kiosk" left the policy \(.*kiosk.*\$1,200 a month\), and deploy/)],
    ]);
    const top = { path: policy.path, line: 1, column: 1 };
    expect(found.map((one) => one.location)).toEqual([top, top]);
    const bare = said({ dropped: [{ name: "kiosk", file: "deploy/kiosk.yaml" }] });
    expect(bare[0]?.message).toBe('"kiosk" left the policy, and deploy/kiosk.yaml is still there');
  });
});

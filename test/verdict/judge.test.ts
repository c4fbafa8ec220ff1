import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/domain/policy.ts";
import { finding, RULE_IDS, type RuleId } from "../../src/domain/rules.ts";
import { verdictOver, weighed } from "../../src/verdict/judge.ts";
import { policyOf, waiverOf } from "../support/policy.ts";

const DAY = "2026-12-01";
const outcomes = (raw: Parameters<typeof weighed>[0], policy: Partial<Policy>) =>
  weighed(raw, policyOf(policy), DAY).findings.map(({ rule, outcome }) => [rule, outcome]);

describe("what counts as judged", () => {
  /** What these rules say is of the policy, its waivers or its baseline: it judges no deployment. */
  const OF_THE_POLICY: readonly RuleId[] = [
    "frontier/declared-dominated",
    "frontier/no-floor",
    "policy/dead-rule",
    "policy/loosened",
    "policy/dropped",
    "policy/self-judged",
    "waiver/expired",
    "waiver/unused",
    "baseline/removed",
    "baseline/missing",
  ];

  it("is a finding about a deployment, and none about the policy itself", () => {
    const passing = (rule: RuleId) => verdictOver([finding(rule, "pass", "")], "fail", "fail").verdict;
    expect(RULE_IDS.filter((rule) => passing(rule) === "inconclusive")).toEqual(OF_THE_POLICY);
  });

  it("is nothing where only the policy is warned of: that run is inconclusive, not a warning", () => {
    const found = finding("policy/loosened", "warn", "");
    expect(verdictOver([found], "fail", "fail")).toEqual({ verdict: "inconclusive", blocked: true });
    expect(verdictOver([found, finding("budget/max", "pass", "")], "fail", "fail").verdict).toBe("warn");
    expect(verdictOver([], "fail", "warn")).toEqual({ verdict: "inconclusive", blocked: false });
  });

  it("fails with a failure of the policy alone", () => {
    expect(verdictOver([finding("waiver/expired", "fail", "")], "fail", "fail")).toEqual({
      verdict: "fail",
      blocked: true,
    });
  });
});

describe("on_missing_baseline", () => {
  const nothingBefore = finding("baseline/missing", "unknown", "nothing to compare with", {
    neededBy: ["budget/increase"],
  });
  const unjudged = finding("baseline/missing", "fail", "the frontier was not judged");

  it.each([
    ["warn", [["baseline/missing", "warn"]]],
    ["fail", [["baseline/missing", "fail"]]],
    ["ignore", []],
  ] as const)("at %s is the outcome of what only a baseline would tell", (onMissingBaseline, found) => {
    expect(outcomes([nothingBefore], { onMissingBaseline })).toEqual(found);
    expect(outcomes([unjudged], { onMissingBaseline })).toEqual(found);
  });

  it("gives way to severity where that names the rule", () => {
    const severity = new Map([["baseline/missing", "fail"]] as const);
    expect(outcomes([unjudged], { onMissingBaseline: "ignore", severity })).toEqual([["baseline/missing", "fail"]]);
  });

  it("touches no other rule", () => {
    const over = finding("budget/max", "fail", "");
    expect(outcomes([over], { onMissingBaseline: "ignore" })).toEqual([["budget/max", "fail"]]);
  });
});

describe("severities and waivers", () => {
  const over = finding("budget/max", "fail", "too dear", {
    subject: "chat",
    measure: "monthly_cost_usd",
    value: 6400,
    limit: 6000,
  });

  it("leave a waiver unused where the rule only warns, and say nothing of it where that is off", () => {
    const waivers = [waiverOf({})];
    const warns = ["budget/max", "warn"] as const;
    expect(outcomes([over], { waivers, severity: new Map([warns]) })).toEqual([
      ["budget/max", "warn"],
      ["waiver/unused", "warn"],
    ]);
    expect(outcomes([over], { waivers, severity: new Map([warns, ["waiver/unused", "off"]]) })).toEqual([
      ["budget/max", "warn"],
    ]);
  });

  it("fail an expired waiver beside what it waived, unless its severity says else", () => {
    const waivers = [waiverOf({ until: "2026-11-30" })];
    expect(outcomes([over], { waivers })).toEqual([
      ["budget/max", "fail"],
      ["waiver/expired", "fail"],
    ]);
    expect(outcomes([over], { waivers, severity: new Map([["waiver/expired", "warn"]]) })[1]?.[1]).toBe("warn");
  });

  it("report what became of every waiver, in the order of the policy", () => {
    const waivers = [waiverOf({}), waiverOf({ index: 1, deployment: "kiosk" })];
    expect(weighed([over], policyOf({ waivers }), DAY).waivers.map(({ index, used }) => [index, used])).toEqual([
      [0, true],
      [1, false],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { finding } from "../../src/domain/rules.ts";
import { daysLeft, waive, waiverFindings } from "../../src/verdict/waivers.ts";
import { budgetOf, deploymentOf, policyOf, waiverOf } from "../support/policy.ts";

const over = (value: number) =>
  finding("budget/max", "fail", "too dear", {
    subject: "chat",
    model: "m",
    measure: "monthly_cost_usd",
    value,
    limit: 6000,
  });

describe("a waiver", () => {
  it("turns the failure that it names into a warning that carries it", () => {
    const { findings, uses } = waive([over(6400)], policyOf({ waivers: [waiverOf({})] }), "2026-12-01");
    expect(findings[0]).toMatchObject({
      outcome: "warn",
      waiver: { index: 0, reason: "launch week", until: "2026-12-15" },
    });
    expect(uses).toEqual([{ index: 0, used: true, expired: false, daysLeft: 14 }]);
  });

  it("gives no credit over its cap", () => {
    const { findings, uses } = waive([over(6501)], policyOf({ waivers: [waiverOf({})] }), "2026-12-01");
    expect(findings[0]?.outcome).toBe("fail");
    expect(uses[0]?.used).toBe(false);
  });

  it("holds to the end of its last UTC day and not beyond", () => {
    const policy = policyOf({ waivers: [waiverOf({})] });
    expect(waive([over(6400)], policy, "2026-12-15").findings[0]?.outcome).toBe("warn");
    expect(waive([over(6400)], policy, "2026-12-16").findings[0]?.outcome).toBe("fail");
    expect(daysLeft("2026-12-15", "2026-12-16")).toBe(-1);
  });

  it("cannot waive what is unknown", () => {
    const missing = finding("evidence/missing", "unknown", "", { subject: "chat", measure: "monthly_cost_usd" });
    const policy = policyOf({ waivers: [waiverOf({ rule: "evidence/missing", measure: null, cap: null })] });
    expect(waive([missing], policy, "2026-12-01").findings[0]?.outcome).toBe("unknown");
  });

  it("does not reach another deployment, measure or rule", () => {
    for (const waiver of [
      waiverOf({ deployment: "kiosk" }),
      waiverOf({ measure: "mmlu/acc" }),
      waiverOf({ rule: "budget/min" }),
    ]) {
      expect(waive([over(6400)], policyOf({ waivers: [waiver] }), "2026-12-01").findings[0]?.outcome).toBe("fail");
    }
  });

  it.each([
    ["budget/max", 6500, 6500.0001],
    ["budget/increase", 6500, 6500.0001],
    ["cost/capacity", 6500, 6500.0001],
    ["budget/min", 6500, 6499.9999],
    ["budget/decrease", 6500, 6499.9999],
  ] as const)("of %s gives credit to its cap and none beyond it", (rule, at, beyond) => {
    const policy = policyOf({ waivers: [waiverOf({ rule, cap: 6500 })] });
    const outcome = (value: number) => waive([{ ...over(value), rule }], policy, "2026-12-01").findings[0]?.outcome;
    expect([outcome(at), outcome(beyond)]).toEqual(["warn", "fail"]);
  });

  it("of budget/near gives credit on the side on which its budget warns", () => {
    const measure = "monthly_cost_usd";
    const warn = { kind: "absolute", value: 1 } as const;
    const budgets = [
      budgetOf(measure, { kind: "max", limit: 7000, warn }),
      budgetOf(measure, { kind: "min", limit: 6000, warn }),
    ];
    const policy = policyOf({ budgets, waivers: [waiverOf({ rule: "budget/near", cap: 6500 })] });
    const outcome = (value: number, limit: number) => {
      const near = { ...over(value), rule: "budget/near" as const, limit, location: budgets[0]?.location ?? null };
      return waive([near], policy, "2026-12-01").findings[0]?.outcome;
    };
    expect([outcome(6500, 7000), outcome(6600, 7000)]).toEqual(["warn", "fail"]);
    expect([outcome(6500, 6000), outcome(6400, 6000)]).toEqual(["warn", "fail"]);

    // A floor elsewhere of the same height is another budget.
    const elsewhere = { path: "p.yml", line: 9, column: 1 };
    const both = [
      budgetOf(measure, { kind: "max", limit: 7000, warn }),
      budgetOf("*", { kind: "min", limit: 7000, warn }),
    ];
    const apart = both.map((one) => (one.kind === "min" ? { ...one, location: elsewhere } : one));
    const near = { ...over(6400), rule: "budget/near" as const, limit: 7000, location: both[0]?.location ?? null };
    expect(waive([near], { ...policy, budgets: apart }, "2026-12-01").findings[0]?.outcome).toBe("warn");
  });

  it("without a cap gives credit to any value, and with one to no finding without a value", () => {
    const uncapped = policyOf({ waivers: [waiverOf({ cap: null })] });
    expect(waive([over(1e9)], uncapped, "2026-12-01").findings[0]?.outcome).toBe("warn");
    const valueless = { ...over(0), value: null };
    expect(waive([valueless], uncapped, "2026-12-01").findings[0]?.outcome).toBe("warn");
    expect(waive([valueless], policyOf({ waivers: [waiverOf({})] }), "2026-12-01").findings[0]?.outcome).toBe("fail");
  });

  it.each([
    ["the model", { model: "m" }, "warn"],
    ["another model", { model: "n" }, "fail"],
    ["the tier", { tier: "realtime" }, "warn"],
    ["another tier", { tier: "edge" }, "fail"],
    ["the model on any measure", { model: "m", measure: null }, "warn"],
    ["the tier on another measure", { tier: "realtime", measure: "mmlu/acc" }, "fail"],
  ] as const)("for %s is of every deployment that has it and of no other", (_, target, outcome) => {
    const policy = policyOf({
      deployments: [deploymentOf("kiosk", { tier: "edge" }), deploymentOf("chat", { tier: "realtime" })],
      waivers: [waiverOf({ deployment: null, ...target })],
    });
    expect(waive([over(6400)], policy, "2026-12-01").findings[0]?.outcome).toBe(outcome);
  });

  it("for a tier is of no candidate that has none", () => {
    const waivers = [waiverOf({ deployment: null, tier: "realtime" })];
    expect(waive([over(6400)], policyOf({ waivers }), "2026-12-01").findings[0]?.outcome).toBe("fail");
    const deployments = [deploymentOf("chat")];
    expect(waive([over(6400)], policyOf({ waivers, deployments }), "2026-12-01").findings[0]?.outcome).toBe("fail");
  });

  it("counts its days left, and has none on its last day without having expired", () => {
    const policy = policyOf({ waivers: [waiverOf({})] });
    const on = (day: string) => waive([], policy, day).uses[0];
    expect(on("2026-12-15")).toEqual({ index: 0, used: false, expired: false, daysLeft: 0 });
    expect(on("2026-12-16")).toEqual({ index: 0, used: false, expired: true, daysLeft: -1 });
    expect(daysLeft("2027-03-01", "2027-02-28")).toBe(1);
    expect(daysLeft("2028-03-01", "2028-02-28")).toBe(2);
  });

  it("that is in use is nothing to say anything of", () => {
    const policy = policyOf({ waivers: [waiverOf({})] });
    const { findings, uses } = waive([over(6400)], policy, "2026-12-01");
    expect(waiverFindings(policy, uses, findings)).toEqual([]);
    expect(waiverFindings(policy, [], findings)).toEqual([]);
  });

  it("is unused, not over its cap, beside failures that it does not mean and warnings that it does", () => {
    const policy = policyOf({ waivers: [waiverOf({})] });
    const { uses } = waive([], policy, "2026-12-01");
    const others = [
      { ...over(9000), subject: "kiosk" },
      { ...over(9000), outcome: "warn" as const },
      { ...over(9000), outcome: "pass" as const },
    ];
    expect(waiverFindings(policy, uses, others).map((one) => one.message)).toEqual([
      'no finding needs the waiver of budget/max (monthly_cost_usd) for "chat"',
    ]);
  });

  it("says where it is, what it is of and how to end it", () => {
    const location = { path: ".github/pareto-gate.yml", line: 12, column: 5 };
    const place = { subject: "chat", model: null, measure: "monthly_cost_usd", location };
    const found = (day: string, findings: Parameters<typeof waive>[0]) => {
      const policy = policyOf({ waivers: [waiverOf({ location })] });
      return waiverFindings(policy, waive(findings, policy, day).uses, findings)[0];
    };
    expect(found("2026-12-16", [])).toMatchObject({
      ...{ ...place, rule: "waiver/expired", outcome: "fail" },
      hint: 'remove waivers[0], or have "ml-platform" renew it with a new reason and end date',
    });
    expect(found("2026-12-01", [])).toMatchObject({
      ...{ ...place, rule: "waiver/unused", outcome: "fail" },
      hint: "remove waivers[0]: an exception that nothing needs hides the next one",
    });
    expect(found("2026-12-01", [over(6501)])).toMatchObject({ ...place, rule: "waiver/unused", outcome: "fail" });
  });

  it("is named by its model or tier where it is for no deployment, and by its measure only where it has one", () => {
    const label = (parts: Parameters<typeof waiverOf>[0]) => {
      const policy = policyOf({ waivers: [waiverOf({ deployment: null, measure: null, ...parts })] });
      return waiverFindings(policy, waive([], policy, "2026-12-01").uses, [])[0]?.message;
    };
    expect(label({ model: "m" })).toBe('no finding needs the waiver of budget/max for "m"');
    expect(label({ tier: "edge" })).toBe('no finding needs the waiver of budget/max for "edge"');
  });

  it("says when it has expired and when nothing needs it", () => {
    const policy = policyOf({ waivers: [waiverOf({}), waiverOf({ index: 1, until: "2026-11-01" })] });
    const { uses } = waive([], policy, "2026-12-01");
    expect(waiverFindings(policy, uses, []).map(({ rule, message }) => [rule, message])).toEqual([
      ["waiver/unused", 'no finding needs the waiver of budget/max (monthly_cost_usd) for "chat"'],
      ["waiver/expired", 'the waiver of budget/max (monthly_cost_usd) for "chat" ended on 2026-11-01'],
    ]);
  });

  it("says that it helps nothing over its cap, and not that nothing needs it", () => {
    const policy = policyOf({ waivers: [waiverOf({})] });
    const { findings, uses } = waive([{ ...over(6501), unit: "USD" }], policy, "2026-12-01");
    expect(waiverFindings(policy, uses, findings).map(({ message, hint }) => [message, hint])).toEqual([
      [
        'the waiver of budget/max (monthly_cost_usd) for "chat" gives no credit: $6,501 is beyond its cap of $6,500',
        null,
      ],
    ]);
  });
});

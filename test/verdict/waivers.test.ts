import { describe, expect, it } from "vitest";
import { finding } from "../../src/domain/rules.ts";
import { daysLeft, waive, waiverFindings } from "../../src/verdict/waivers.ts";
import { policyOf, waiverOf } from "../support/policy.ts";

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

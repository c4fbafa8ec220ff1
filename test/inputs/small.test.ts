import { describe, expect, it } from "vitest";
import { readEvent } from "../../src/inputs/event.ts";
import { judgedOn } from "../../src/inputs/now.ts";
import { ON_MISSING_BASELINE } from "../../src/inputs/request.ts";
import { tightenMissingBaseline } from "../../src/inputs/tighten.ts";

describe("judgedOn", () => {
  const clock = new Date("2026-11-24T23:59:59.999Z");

  it.each([
    [null, "2026-11-24"],
    ["2026-02-28", "2026-02-28"],
    ["2028-02-29", "2028-02-29"],
    ["2026-11-24T01:00:00+02:00", "2026-11-23"],
    ["2026-11-24T23:30-01:00", "2026-11-25"],
    ["2026-11-24T09:30:00.123456789Z", "2026-11-24"],
  ])("of %s is the UTC day %s", (now, day) => {
    expect(judgedOn(now, clock)).toBe(day);
  });

  it.each(["", "today", "2026-02-30", "2026-13-01", "24.11.2026", "2026-11-24T09:30:00", "2026-11-24T25:00Z", "1e9"])(
    "refuses %j",
    (now) => {
      expect(() => judgedOn(now, clock)).toThrow(
        `--now ${JSON.stringify(now)}: not a day such as "2026-11-24" and not an instant such as "2026-11-24T09:30:00Z"`,
      );
    },
  );
});

describe("tightenMissingBaseline", () => {
  it("takes the stricter of policy and call, and says what it ignored", () => {
    for (const [policyRank, policy] of ON_MISSING_BASELINE.entries()) {
      for (const [askedRank, asked] of ON_MISSING_BASELINE.entries()) {
        const { value, ignored } = tightenMissingBaseline(policy, asked);
        expect(value).toBe(askedRank > policyRank ? asked : policy);
        expect(ignored !== null).toBe(askedRank < policyRank);
      }
    }
  });

  it("names both values", () => {
    expect(tightenMissingBaseline("fail", "ignore").ignored).toBe(
      'on-missing-baseline "ignore" is looser than the policy\'s "fail" and was ignored',
    );
  });

  it("leaves the policy alone when the call says nothing", () => {
    expect(tightenMissingBaseline("ignore", null)).toEqual({ value: "ignore", ignored: null });
  });
});

describe("readEvent", () => {
  it("takes a whole commit id only", () => {
    const sha = "a".repeat(40);
    expect(readEvent({ GITHUB_EVENT_NAME: "push", GITHUB_SHA: sha, GITHUB_REF: "refs/heads/main" })).toEqual({
      name: "push",
      sha,
      ref: "refs/heads/main",
    });
    expect(readEvent({ GITHUB_SHA: "main; rm -rf /" }).sha).toBeNull();
  });

  it("says null for what the environment does not say", () => {
    expect(readEvent({})).toEqual({ name: null, sha: null, ref: null });
  });
});

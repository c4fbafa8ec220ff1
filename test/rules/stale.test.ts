import { describe, expect, it } from "vitest";
import type { Candidate, Placed, Reading } from "../../src/domain/evidence.ts";
import { deploymentOf, policyOf } from "../support/policy.ts";
import { subjectOf } from "../support/subjects.ts";
import { fileOf, saidBy } from "./support.ts";

const RULES = ["evidence/stale", "evidence/missing", "baseline/missing"] as const;

function reading(parts: Partial<Placed<Reading>> = {}): Placed<Reading> {
  const empty = { model: "m", variant: null, unit: null, stderr: null, n: 100, at: null };
  return { ...empty, measure: "acc", value: 0.7, pointer: "/acc", path: "a.json", ...parts };
}

function candidateOf(...readings: readonly Placed<Reading>[]): Candidate {
  return { id: "m", model: "m", names: ["m"], settings: {}, readings, unusable: [], usage: [], facts: [] };
}

describe("results of what has changed", () => {
  const policy = policyOf();
  const GLOBS = ["prompts/**", "src/chat.py"];

  /** A deployment that depends on files, these of which changed; its readings now and at the baseline. */
  function judge(
    changed: readonly string[] | null,
    now: Candidate | null,
    then: Candidate | null,
    dependsOn: readonly string[] = GLOBS,
  ) {
    const declared = deploymentOf("chat", { dependsOn });
    const subject = { ...subjectOf("chat", {}, policy, declared), candidate: now };
    return saidBy(RULES, policy, [subject], {
      changed: changed ? { paths: changed } : { paths: null, why: "the clone is shallow" },
      atBaseline: (id) => (id === "m" ? then : null),
    });
  }
  const old = candidateOf(reading(), reading({ measure: "f1", pointer: "/f1" }));

  it("are stale where they are the baseline's, in any order", () => {
    const same = candidateOf(...[...old.readings].reverse());
    const [found] = judge(["README.md", "prompts/deep/system.md", "src/chat.py"], same, old);
    expect(found).toMatchObject({ rule: "evidence/stale", outcome: "fail", subject: "chat", model: "chat-model" });
    expect(found?.message).toBe(
      '"chat": prompts/deep/system.md and 1 more changed, and its results are those of the baseline',
    );
    expect(judge(["src/chat.py"], same, old)[0]?.message).toContain('"chat": src/chat.py changed, and');
    expect(judge(["prompts/.hidden"], same, old)[0]?.outcome).toBe("fail");
  });

  it.each([
    ["value", reading({ value: 0.71 })],
    ["place in the file", reading({ pointer: "/results/acc" })],
    ["file", reading({ path: "b.json" })],
    ["measure", reading({ measure: "acc_norm" })],
    ["number of samples", reading({ n: 101 })],
  ])("are new with another %s", (_, changed) => {
    const now = candidateOf(changed, ...old.readings.slice(1));
    expect(judge(["src/chat.py"], now, old)).toMatchObject([{ rule: "evidence/stale", outcome: "pass" }]);
  });

  it("are new with a reading more, and where the baseline has none", () => {
    expect(judge(["src/chat.py"], candidateOf(...old.readings, reading({ measure: "x" })), old)[0]?.outcome).toBe(
      "pass",
    );
    expect(judge(["src/chat.py"], old, null)[0]?.outcome).toBe("pass");
  });

  it("are not asked after where nothing changed that they depend on, or nobody says what that is", () => {
    expect(judge(["README.md", "src/chat.py.md", "other/prompts/x"], old, old)).toEqual([]);
    expect(judge([], old, old)).toEqual([]);
    expect(judge(["src/chat.py"], old, old, [])).toEqual([]);
    expect(judge(["src/chat.py"], null, old)).toEqual([]);
  });

  it("are asked after by plain globs: neither `!` nor `(` is one", () => {
    expect(judge(["src/other.py"], old, old, ["!src/chat.py"])).toEqual([]);
    expect(judge(["!src/chat.py"], old, old, ["!src/chat.py"])).toHaveLength(1);
    expect(judge(["src/x.md"], old, old, ["src/@(x|y).md"])).toEqual([]);
  });

  it("are not asked after of a candidate that nobody declared", () => {
    const subject = { ...subjectOf("chat", {}, policy, null), candidate: old };
    expect(saidBy(RULES, policy, [subject], { changed: { paths: null, why: "no clone" } })).toEqual([]);
  });

  it("are stale and unknown at the deployment's line", () => {
    const location = deploymentOf("chat").location;
    for (const changed of [null, ["src/chat.py"]]) expect(judge(changed, old, old)[0]?.location).toEqual(location);
    expect(judge(null, old, old)[0]?.message).toContain("the clone is shallow");
  });

  it("are unknown where nobody can tell what changed", () => {
    expect(judge(null, old, old)).toMatchObject([
      { rule: "baseline/missing", outcome: "unknown", neededBy: ["evidence/stale"], measure: null },
    ]);
    expect(judge(null, old, old, [])).toEqual([]);
    expect(judge(null, null, old)).toEqual([]);
  });

  it("are stale where the baseline's stand for them and may not", () => {
    expect(saidBy(RULES, policy, [], { borrowed: ["prompts/a.md changed"] })).toMatchObject([
      {
        ...{ rule: "evidence/stale", outcome: "fail", location: { path: policy.path, line: 1, column: 1 } },
        message: "the baseline's results cannot stand for this change's own: prompts/a.md changed",
      },
    ]);
  });
});

describe("evidence older than the policy takes", () => {
  /** Two files of one deployment, measured at these times, on 2026-11-24. */
  function judge(maxAgeDays: number | null, ...times: readonly (string | null)[]) {
    const policy = policyOf({ maxAgeDays });
    const files = times.map((at, index) => fileOf(`f${index}.json`, at));
    const readings = files.flatMap(({ path }) => [reading({ path }), reading({ path, measure: "f1" })]);
    const subject = { ...subjectOf("chat", {}, policy), candidate: candidateOf(...readings) };
    return saidBy(RULES, policy, [subject], { files: [fileOf("other.json", "2001-01-01T00:00:00Z"), ...files] });
  }

  it("is what is older by a whole day, to the end of the day of judgement", () => {
    expect(judge(30, "2026-10-25T00:00:00Z")).toEqual([]);
    expect(judge(30, "2026-10-24T23:59:59Z")).toMatchObject([{ rule: "evidence/stale", outcome: "fail" }]);
    expect(judge(0, "2026-11-24T00:00:00Z")).toEqual([]);
    expect(judge(0, "2026-11-23T12:00:00Z")[0]?.outcome).toBe("fail");
  });

  it("is said of each file once, with its age and its place", () => {
    const found = judge(30, "2026-09-01T12:00:00Z", "2026-11-20T00:00:00Z", "2026-01-01T00:00:00Z");
    expect(found.map((one) => one.location?.path)).toEqual(["f0.json", "f2.json"]);
    const policy = policyOf({ maxAgeDays: 30 });
    const files = ["b.json", "a.json"].map((path) => fileOf(path, "2026-01-01T00:00:00Z"));
    const candidate = candidateOf(reading({ path: "b.json" }), reading({ path: "a.json" }));
    const inOrder = saidBy(RULES, policy, [{ ...subjectOf("chat", {}, policy), candidate }], { files });
    expect(inOrder.map((one) => one.location?.path)).toEqual(["a.json", "b.json"]);
    expect(found[0]?.message).toBe('"chat": f0.json was measured on 2026-09-01, 84 days ago; the policy takes 30 days');
  });

  it("is unknown without a time stamp", () => {
    expect(judge(30, null)[0]?.message).toBe(
      '"chat": f0.json does not say when it was measured, and evidence may be 30 days old',
    );
    expect(judge(30, null)).toMatchObject([
      { rule: "evidence/missing", outcome: "unknown", neededBy: ["evidence/stale"], subject: "chat" },
    ]);
  });

  it("is nothing where the policy names no age, and for a deployment without results", () => {
    expect(judge(null, "2001-01-01T00:00:00Z")).toEqual([]);
    const policy = policyOf({ maxAgeDays: 30 });
    expect(saidBy(RULES, policy, [subjectOf("chat", {}, policy)])).toEqual([]);
  });
});

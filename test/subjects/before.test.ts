import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Subject } from "../../src/domain/judgement.ts";
import { paired } from "../../src/subjects/before.ts";
import { policyOf } from "../support/policy.ts";
import { subjectOf } from "../support/subjects.ts";

const named = (...names: string[]): Subject[] =>
  names.map((name) => subjectOf(name, { monthly_cost_usd: 10 }, policyOf()));
const candidates = (...names: string[]): Subject[] =>
  named(...names).map((one) => ({ ...one, kind: "candidate", declared: null }));
const names = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "__proto__"), { maxLength: 6 });

/** `name<before`, then what is gone. */
const told = (head: readonly Subject[], base: readonly Subject[]) => {
  const { subjects, removed } = paired(head, base);
  return [...subjects.map((one) => `${one.name}<${one.before?.name ?? ""}`), ...removed.map((one) => `-${one.name}`)];
};

describe("deployments and what they were", () => {
  it("are one by their name", () => {
    expect(told(named("chat", "search"), named("search", "chat"))).toEqual(["chat<chat", "search<search"]);
  });

  it("are new without one of their name, and gone without one now", () => {
    expect(told(named("chat", "search", "digest"), named("chat"))).toEqual(["chat<chat", "search<", "digest<"]);
    expect(told(named("chat"), named("chat", "search", "triage"))).toEqual(["chat<chat", "-search", "-triage"]);
  });

  it("are renamed where exactly one is gone and one is new", () => {
    expect(told(named("chat", "sorting"), named("chat", "triage"))).toEqual(["chat<chat", "sorting<triage"]);
    expect(told(named("sorting", "digest"), named("triage"))).toEqual(["sorting<", "digest<", "-triage"]);
    expect(told(named("sorting"), named("triage", "search"))).toEqual(["sorting<", "-triage", "-search"]);
  });

  it("are never candidates under other names: another model is another model", () => {
    expect(told(candidates("b"), candidates("a"))).toEqual(["b<"]);
  });

  it("are each counted once, whatever comes and goes", () => {
    fc.assert(
      fc.property(names, names, (now, then) => {
        const { subjects, removed } = paired(named(...now), named(...then));
        const before = subjects.flatMap((one) => one.before?.name ?? []);
        expect(subjects.map((one) => one.name)).toEqual(now);
        expect([...before, ...removed.map((one) => one.name)].sort()).toEqual([...then].sort());
      }),
    );
  });
});

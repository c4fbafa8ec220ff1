import { describe, expect, it } from "vitest";
import type { EvidenceFile, Placed, Reading } from "../../src/domain/evidence.ts";
import { plainEntry } from "../../src/domain/policy.ts";
import { deploymentOf, policyOf } from "../support/policy.ts";
import { subjectOf } from "../support/subjects.ts";
import { fileOf, saidBy } from "./support.ts";

const RULES = ["evidence/missing", "evidence/unreadable", "evidence/conflict"] as const;
const LOCATION = { path: "p.yml", line: 3, column: 5 };
const policy = policyOf({ results: [plainEntry("evals/*.json", LOCATION), plainEntry("loads/*.json", null)] });
const judge = (parts: Parameters<typeof saidBy>[3]) => saidBy(RULES, policy, [], parts);

const skipped = (path: string): EvidenceFile => ({
  ...fileOf(path),
  ...{ evidence: null, outcome: "skipped", why: "no reader knows it" },
});
const broken = (path: string, why: string | null): EvidenceFile => ({
  ...fileOf(path),
  ...{ evidence: null, outcome: "unreadable", why },
});

describe("no evidence", () => {
  it("is unknown, and says where it was looked for", () => {
    expect(judge({ files: [] })).toMatchObject([
      {
        ...{ rule: "evidence/missing", outcome: "unknown", location: LOCATION },
        message: 'there is no evidence: no file matches "evals/*.json", "loads/*.json"',
      },
    ]);
    expect(saidBy(RULES, policyOf(), [], { files: [] })).toMatchObject([
      { message: "there is no evidence: no file matches any results pattern", location: null },
    ]);
  });

  it("is unknown among files of no known format, which are counted", () => {
    const said = (...files: readonly EvidenceFile[]) => judge({ files })[0]?.message;
    expect(said(skipped("a.txt"))).toBe(
      "there is no evidence: 1 file was found and none is a known format, such as a.txt: no reader knows it",
    );
    expect(said(skipped("a.txt"), skipped("b.txt"))).toContain("2 files were found");
  });

  it("is not said where any file was read, nor of broken ones twice", () => {
    expect(judge({ files: [skipped("a.txt"), fileOf("b.json")] })).toEqual([]);
    expect(
      judge({ files: [skipped("a.txt"), broken("b.json", "it ends early"), broken("c.json", null)] }),
    ).toMatchObject([
      {
        ...{ rule: "evidence/unreadable", outcome: "unknown", message: "b.json: it ends early" },
        ...{
          location: { path: "b.json", line: 1, column: 1 },
          hint: "write the file anew, or take it out of `results`",
        },
      },
      { rule: "evidence/unreadable", outcome: "unknown", message: "c.json: it cannot be read" },
    ]);
  });
});

describe("values of nobody", () => {
  const reading = (path: string, measure: string): Placed<Reading> => ({
    ...{ model: null, variant: null, measure, value: 1, unit: null, stderr: null, n: null, at: null },
    ...{ pointer: "", path },
  });

  it("are said of each file once, three of them by name", () => {
    const nobody = [
      ...["acc", "acc", "f1"].map((name) => reading("b.json", name)),
      ...["a1", "a2", "a3", "a4", "a5"].map((name) => reading("a.json", name)),
    ];
    expect(judge({ nobody }).map(({ message }) => message)).toEqual([
      "a.json: the file names no model for a1, a2, a3 and 2 more",
      "b.json: the file names no model for acc, f1",
    ]);
    expect(judge({ nobody: ["x", "y", "z"].map((name) => reading("c.json", name)) })[0]).toMatchObject({
      ...{ rule: "evidence/missing", outcome: "unknown", location: { path: "c.json", line: 1, column: 1 } },
      message: "c.json: the file names no model for x, y, z",
      hint: "write the results entry as { files: c.json, model: … }",
    });
  });
});

describe("what a file says against its entry", () => {
  it("is a conflict", () => {
    expect(judge({ conflicts: [{ path: "a.json", message: "model m, not n" }] })).toMatchObject([
      {
        ...{ rule: "evidence/conflict", outcome: "unknown", message: "a.json: model m, not n" },
        ...{ location: { path: "a.json", line: 1, column: 1 }, hint: "correct the entry of `results`, or the file" },
      },
    ]);
  });
});

describe("what costing noticed", () => {
  it("is said of its deployment with its numbers, where there are any", () => {
    const subject = {
      ...subjectOf("chat", {}, policy, deploymentOf("chat", { location: LOCATION })),
      issues: [
        { rule: "cost/capacity" as const, message: "too little", hint: "add one", measure: "rps", value: 9, limit: 4 },
        { rule: "cost/stale-price" as const, message: "old", hint: null },
      ],
    };
    const place = { subject: "chat", model: "chat-model", location: LOCATION, outcome: "fail" };
    expect(saidBy(["cost/capacity", "cost/stale-price"], policy, [subject])).toMatchObject([
      { ...place, rule: "cost/capacity", measure: "rps", value: 9, limit: 4, hint: "add one" },
      { ...place, rule: "cost/stale-price", measure: null, value: null, limit: null, hint: null },
    ]);
  });
});

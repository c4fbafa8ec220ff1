import { describe, expect, it } from "vitest";
import type { Candidate, EvidenceFile, Reading, Settings, Usage } from "../../src/domain/evidence.ts";
import type { ModelDecl } from "../../src/domain/policy.ts";
import type { Unknown } from "../../src/domain/quantity.ts";
import { join } from "../../src/evidence/join.ts";
import { modelOf } from "../support/policy.ts";
import { fileOf, readingOf } from "./support.ts";

function modelsOf(aliases: Readonly<Record<string, readonly string[]>>): Map<string, ModelDecl> {
  const location = { path: "p.yml", line: 1, column: 1 };
  return new Map(Object.entries(aliases).map(([name, all]) => [name, modelOf(name, { aliases: all, location })]));
}

const none = new Map<string, ModelDecl>();
const about = (model: string | null, variant: Settings | null = null, rest: Partial<Reading> = {}) =>
  readingOf({ model, variant, ...rest });
const ids = (files: readonly EvidenceFile[], models = none) => join(files, models).candidates.map((one) => one.id);
const idOf = (found: Candidate | Unknown) => ("id" in found ? found.id : `${found.rule}: ${found.reason}`);

describe("candidates", () => {
  it("are the strings of the evidence, exactly, after two rewrites", () => {
    const cache = "/home/u/.cache/huggingface/hub/models--meta-llama--Llama-3.1-8B/snapshots/0e9e39f249a1";
    const files = [fileOf("a", [about("org/A"), about("org/a/"), about("org/a"), about(cache)])];
    expect(ids(files)).toEqual(["meta-llama/Llama-3.1-8B@0e9e39f249a1", "org/A", "org/a"]);
    expect(join(files, none).candidates.find((one) => one.id === "org/a")?.names).toEqual(["org/a", "org/a/"]);
  });

  it("carry the policy's name where an alias or the name itself matches", () => {
    const models = modelsOf({ llama: ["org/a", "org/b/"] });
    expect(
      ids([fileOf("x", [about("org/a")]), fileOf("y", [about("org/b")]), fileOf("z", [about("llama")])], models),
    ).toEqual(["llama"]);
    expect(ids([fileOf("x", [about("ORG/a")])], models)).toEqual(["ORG/a"]);
  });

  it("may be called like members of every object", () => {
    const files = [
      fileOf(
        "a",
        ["__proto__", "constructor", "toString"].map((name) => about(name)),
      ),
    ];
    expect(ids(files)).toEqual(["__proto__", "constructor", "toString"]);
    expect(idOf(join(files, none).find("__proto__"))).toBe("__proto__");
    expect(idOf(join(files, none).find("hasOwnProperty"))).toContain("evidence/missing");
  });

  it("are one under the bare name while a setting has one value, and keep it", () => {
    const { candidates } = join([fileOf("a", [about("m", { prompt: "p1" })]), fileOf("b", [about("m")])], none);
    expect(candidates).toHaveLength(1);
    expect(candidates[0]).toMatchObject({ id: "m", settings: { prompt: "p1" } });
    expect(candidates[0]?.readings).toHaveLength(2);
  });

  it("are several where a setting has several values, and share what does not know it", () => {
    const load = about("m", null, { measure: "throughput_rps" });
    const files = [
      fileOf("a", [about("m", { prompt: "p1", temperature: "0" })]),
      fileOf("b", [about("m", { prompt: "p2" })]),
      fileOf("load", [load]),
    ];
    const joined = join(files, none);
    expect(joined.candidates.map((one) => [one.id, one.settings, one.facts.map(({ path }) => path)])).toEqual([
      ["m[prompt=p1]", { temperature: "0", prompt: "p1" }, ["a", "load"]],
      ["m[prompt=p2]", { temperature: "0", prompt: "p2" }, ["b", "load"]],
    ]);
    expect(joined.candidates.map((one) => one.readings.length)).toEqual([2, 2]);
  });

  it("are told apart by how weights were loaded, though a tool does not write what is as always", () => {
    const files = [fileOf("a", [about("m", { load_in_4bit: "true" })]), fileOf("b", [about("m")])];
    expect(ids(files)).toEqual(["m[load_in_4bit=default]", "m[load_in_4bit=true]"]);
    const elsewhere = fileOf("load", [about("m", null, { measure: "throughput_rps" })], { format: "vllm-bench" });
    const joined = join([...files, elsewhere], none).candidates;
    expect(joined.map((one) => one.readings.length)).toEqual([2, 2]);
  });

  it("take a missing setting as the default where the same file gives the same measure with it", () => {
    const usage: Usage = {
      model: "m",
      variant: null,
      requests: 1,
      inputTokens: 1,
      outputTokens: 1,
      cacheReadTokens: 0,
      cacheWriteTokens: 0,
      costUsd: null,
      cached: false,
      score: null,
      pointer: "/u",
    };
    const file = fileOf("a", [about("m"), about("m", { effort: "high" })], {
      usage: [usage, { ...usage, variant: { effort: "high" } }],
    });
    const { candidates } = join([file], none);
    expect(candidates.map((one) => [one.id, one.readings.length, one.usage.length])).toEqual([
      ["m[effort=default]", 1, 1],
      ["m[effort=high]", 1, 1],
    ]);
  });

  it("do not get what names no model", () => {
    const joined = join([fileOf("a", [about(null), about("m")])], none);
    expect(joined.nobody.map((one) => one.path)).toEqual(["a"]);
    expect(joined.candidates[0]?.readings).toHaveLength(1);
  });
});

describe("a name of the policy", () => {
  it("without a revision means the one that is there", () => {
    const one = join([fileOf("a", [about("org/m@abc")])], modelsOf({ mine: ["org/m"] }));
    expect(one.candidates.map((each) => [each.id, each.settings])).toEqual([["mine", { revision: "abc" }]]);
    for (const name of ["mine", "org/m", "org/m@abc", "mine[revision=abc]"]) expect(idOf(one.find(name))).toBe("mine");
    expect(idOf(one.find("org/m@def"))).toContain("evidence/missing");
  });

  it("that could mean several revisions is ambiguous, with the choices", () => {
    const two = join(
      [fileOf("a", [about("org/m@abc"), about("org/m", { revision: "def" })])],
      modelsOf({ mine: ["org/m"] }),
    );
    expect(two.find("mine")).toEqual({
      known: false,
      rule: "evidence/ambiguous",
      reason: '"mine" could mean 2 candidates: "mine[revision=abc]", "mine[revision=def]"',
      hint: 'write one of them: "mine[revision=abc]", "mine[revision=def]"',
    });
    expect(idOf(two.find("mine[revision=def]"))).toBe("mine[revision=def]");
    expect(idOf(two.find("org/m@abc"))).toBe("mine[revision=abc]");
  });

  it("with a revision takes only that one", () => {
    const models = modelsOf({ old: ["org/m@abc"], other: ["org/m@def"] });
    expect(
      ids([fileOf("a", [about("org/m@abc"), about("org/m", { revision: "def" }), about("org/m@xyz")])], models),
    ).toEqual(["old", "org/m@xyz", "other"]);
  });

  it("may choose by settings in any order, in an alias too", () => {
    const files = [
      fileOf("a", [about("m", { a: "1", b: "1" }), about("m", { a: "1", b: "2" }), about("m", { a: "2", b: "1" })]),
    ];
    const joined = join(files, modelsOf({ mine: ["m[b=2,a=1]"] }));
    expect(idOf(joined.find("m[b=2,a=1]"))).toBe("m[a=1,b=2]");
    expect(idOf(joined.find("m[b=2]"))).toBe("m[a=1,b=2]");
    expect(idOf(joined.find("m[a=1]"))).toContain("evidence/ambiguous");
    expect(idOf(joined.find("m[a=3]"))).toBe(
      'evidence/missing: no evidence has "m[a=3]" (has: "m[a=1,b=1]", "m[a=1,b=2]", "m[a=2,b=1]")',
    );
    expect(idOf(joined.find("mine"))).toBe("m[a=1,b=2]");
  });

  it("that no evidence has is missing: near names are suggested and not taken", () => {
    const joined = join(
      [fileOf("a", [about("meta-llama/Llama-3.1-8B-Instruct"), about("qwen")])],
      modelsOf({ llama: ["Llama-3.1-8b-instruct"] }),
    );
    expect(joined.find("llama")).toEqual({
      known: false,
      rule: "evidence/missing",
      reason:
        'no evidence names "llama" or its aliases ("Llama-3.1-8b-instruct") (has: "meta-llama/Llama-3.1-8B-Instruct", "qwen")',
      hint: 'if "meta-llama/Llama-3.1-8B-Instruct" is the same model, add it to models."llama".aliases',
    });
    expect(idOf(join([], none).find("x"))).toBe('evidence/missing: no evidence names "x", nor any other model');
  });

  it("is not near to what is another declared model's", () => {
    const files = [fileOf("a", [about("org/llama-w4a16")])];
    const declared = modelsOf({ "llama-w8a8": ["org/llama-w8a8"], "llama-w4a16": ["org/llama-w4a16"] });
    expect(join(files, declared).find("llama-w8a8")).toMatchObject({
      hint: 'evaluate it, or add the name that the evidence uses to models."llama-w8a8".aliases',
    });
  });
});

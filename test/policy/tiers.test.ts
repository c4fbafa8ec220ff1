import { describe, expect, it } from "vitest";
import { HEAD, load, said } from "./support.ts";

const TIERS = `${HEAD}tiers: { edge: { precisions: [int8] }, batch: {} }\n`;
/** What is said of one line behind the tiers of a policy. */
const of = (line: string) => said(`${TIERS}${line}\n`);
const ofTier = (keys: string) => said(`${HEAD}tiers: { edge: { ${keys} } }\n`);

describe("a policy whose tiers, models and deployments do not fit", () => {
  it("names a tier that is not declared, and the nearest", () => {
    expect(of("deployments: { chat: { tier: edg } }")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:30: no tier is named "edg" (did you mean "edge"?)
        4 | deployments: { chat: { tier: edg } }
          |                              ^^^
        allowed: edge, batch"
    `);
    expect(of("models: { a: { requires: [batch, realtime] } }")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:34: no tier is named "realtime"
        4 | models: { a: { requires: [batch, realtime] } }
          |                                  ^^^^^^^^
        allowed: edge, batch"
    `);
    expect(said(`${HEAD}models: { a: { requires: [edge] } }\n`)).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:27: no tier is named "edge"
        3 | models: { a: { requires: [edge] } }
          |                           ^^^^
        allowed: none is declared; write tiers"
    `);
  });

  it("takes any tier where none is declared: budgets select by it", () => {
    expect(said(`${HEAD}deployments: { chat: { tier: gold } }\n`)).toBe("");
  });

  it("wants a reference that is declared, another model, and no variant itself", () => {
    expect(of("models: { llama-8b: {}, q: { variant_of: llama-8 } }")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:42: no model is named "llama-8" (did you mean "llama-8b"?)
        4 | models: { llama-8b: {}, q: { variant_of: llama-8 } }
          |                                          ^^^^^^^
        allowed: llama-8b"
    `);
    expect(of("models: { q: { variant_of: llama } }")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:28: no model is named "llama"
        4 | models: { q: { variant_of: llama } }
          |                            ^^^^^
        allowed: no other is declared"
    `);
    expect(of("models: { q: { variant_of: q } }")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:28: "q" is a variant of itself
        4 | models: { q: { variant_of: q } }
          |                            ^"
    `);
    expect(of("models: { a: {}, b: { variant_of: a }, c: { variant_of: b } }")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:57: "b" is itself a variant of "a"
        4 | models: { a: {}, b: { variant_of: a }, c: { variant_of: b } }
          |                                                         ^
        allowed: the full-precision model"
    `);
    expect(of("models: { a: { variant_of: b }, b: { variant_of: a } }")).toMatch(/2 problems/);
  });

  it("wants artefacts and manifests in the repository", () => {
    expect(of("models: { q: { artifact: 'https://hub.example/llama' } }")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:26: "https://hub.example/llama" is an address, and nothing is fetched
        4 | models: { q: { artifact: 'https://hub.example/llama' } }
          |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        allowed: a path below the repository's root; a name elsewhere belongs to aliases"
    `);
    expect(of("models: { q: { artifact: ../llama } }")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:26: "../llama" leaves the repository
        4 | models: { q: { artifact: ../llama } }
          |                          ^^^^^^^^
        allowed: a path below the repository's root"
    `);
    expect(of("models: { q: { artifact: /mnt/llama } }")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:26: "/mnt/llama" is an absolute path
        4 | models: { q: { artifact: /mnt/llama } }
          |                          ^^^^^^^^^^
        allowed: a path below the repository's root"
    `);
    expect(of("models: { q: { artifact: '' } }")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:26: models.q.artifact is empty
        4 | models: { q: { artifact: '' } }
          |                          ^^"
    `);
    expect(of("deployments: { chat: { manifests: [k8s/a.yaml, ../b.yaml] } }")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:48: "../b.yaml" leaves the repository
        4 | deployments: { chat: { manifests: [k8s/a.yaml, ../b.yaml] } }
          |                                                ^^^^^^^^^
        allowed: a path below the repository's root"
    `);
  });

  it("wants words that mean a precision", () => {
    expect(ofTier("precisions: [int8, fp6x, pf8]")).toMatchInlineSnapshot(`
      "policy.yml: 2 problems
      policy.yml:3:37: "fp6x" is no precision (did you mean "fp64"?)
        3 | tiers: { edge: { precisions: [int8, fp6x, pf8] } }
          |                                     ^^^^
        allowed: fp64, fp32, fp16, bf16, fp8, mxfp8, int8, q8, q6, int6, fp6, q5, int5, q4, int4, nf4, fp4, nvfp4, mxfp4, q3, int3, q2, int2, b1.58, q1, or a scheme such as w8a8 or w4a16
      policy.yml:3:43: "pf8" is no precision (did you mean "fp8"?)
        3 | tiers: { edge: { precisions: [int8, fp6x, pf8] } }
          |                                           ^^^
        allowed: fp64, fp32, fp16, bf16, fp8, mxfp8, int8, q8, q6, int6, fp6, q5, int5, q4, int4, nf4, fp4, nvfp4, mxfp4, q3, int3, q2, int2, b1.58, q1, or a scheme such as w8a8 or w4a16"
    `);
    expect(ofTier("precisions: [auto]")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:31: "auto" is no precision
        3 | tiers: { edge: { precisions: [auto] } }
          |                               ^^^^
        allowed: fp64, fp32, fp16, bf16, fp8, mxfp8, int8, q8, q6, int6, fp6, q5, int5, q4, int4, nf4, fp4, nvfp4, mxfp4, q3, int3, q2, int2, b1.58, q1, or a scheme such as w8a8 or w4a16"
    `);
    expect(ofTier("precisions: int8")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:30: tiers.edge.precisions is "int8"
        3 | tiers: { edge: { precisions: int8 } }
          |                              ^^^^
        allowed: any, or a list such as [int8, fp8]"
    `);
    expect(ofTier("kv_cache: [f9]")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:29: "f9" is no precision
        3 | tiers: { edge: { kv_cache: [f9] } }
          |                             ^^
        allowed: fp64, fp32, fp16, bf16, fp8, mxfp8, int8, q8, q6, int6, fp6, q5, int5, q4, int4, nf4, fp4, nvfp4, mxfp4, q3, int3, q2, int2, b1.58, q1, or a scheme such as w8a8 or w4a16"
    `);
    expect(ofTier("precisions: []")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:30: tiers.edge.precisions is an empty list
        3 | tiers: { edge: { precisions: [] } }
          |                              ^^
        allowed: any, or a list such as [int8, fp8]"
    `);
    expect(of("models: { q: { precision: quantized } }")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:27: "quantized" is no precision
        4 | models: { q: { precision: quantized } }
          |                           ^^^^^^^^^
        allowed: fp64, fp32, fp16, bf16, fp8, mxfp8, int8, q8, q6, int6, fp6, q5, int5, q4, int4, nf4, fp4, nvfp4, mxfp4, q3, int3, q2, int2, b1.58, q1, or a scheme such as w8a8 or w4a16"
    `);
    expect(said(`${HEAD}hardware: { mine: { native: [int9] } }\n`)).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:30: "int9" is no precision (did you mean "int8"?)
        3 | hardware: { mine: { native: [int9] } }
          |                              ^^^^
        allowed: fp64, fp32, fp16, bf16, fp8, mxfp8, int8, q8, q6, int6, fp6, q5, int5, q4, int4, nf4, fp4, nvfp4, mxfp4, q3, int3, q2, int2, b1.58, q1, or a scheme such as w8a8 or w4a16"
    `);
  });

  it("wants shares up to a hundred percent, and sizes of something", () => {
    expect(ofTier("recovery: 101%")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:28: recovery is 101%
        3 | tiers: { edge: { recovery: 101% } }
          |                            ^^^^
        allowed: 0% to 100%"
    `);
    expect(ofTier("recovery: { min: 100.1% }")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:35: min is 100.1%
        3 | tiers: { edge: { recovery: { min: 100.1% } } }
          |                                   ^^^^^^
        allowed: 0% to 100%"
    `);
    expect(ofTier("recovery: 0.98")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:28: tiers.edge.recovery is 0.98
        3 | tiers: { edge: { recovery: 0.98 } }
          |                            ^^^^
        allowed: a percentage such as "98%" or a mapping (key: value)"
    `);
    expect(ofTier("recovery: -1%")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:28: tiers.edge.recovery is "-1%"
        3 | tiers: { edge: { recovery: -1% } }
          |                            ^^^
        allowed: a percentage such as "98%""
    `);
    expect(ofTier("min_quantized_share: 120%")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:39: min_quantized_share is 120%
        3 | tiers: { edge: { min_quantized_share: 120% } }
          |                                       ^^^^
        allowed: 0% to 100%"
    `);
    expect(ofTier("max_size: 0B")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:28: max_size is 0B
        3 | tiers: { edge: { max_size: 0B } }
          |                            ^^
        allowed: more than 0B, at most 9007TB"
    `);
    expect(ofTier("max_size: 8 gigs")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:28: tiers.edge.max_size is "8 gigs"
        3 | tiers: { edge: { max_size: 8 gigs } }
          |                            ^^^^^^
        allowed: a size such as "8GiB" or "500MB""
    `);
    expect(said(`${HEAD}hardware: { mine: { memory: 0GiB } }\n`)).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:29: memory is 0GiB
        3 | hardware: { mine: { memory: 0GiB } }
          |                             ^^^^
        allowed: more than 0B, at most 9007TB"
    `);
  });
});

describe("a policy whose tiers are right", () => {
  it.each([
    ["98%", 0.98],
    ["99.9%", 0.999],
    ["95.5%", 0.955],
    ["100%", 1],
    ["0%", 0],
  ])("reads %s as the number that is written", (text, share) => {
    expect(load(`${HEAD}tiers: { edge: { recovery: ${text} } }\n`).tiers.get("edge")?.recovery?.min).toBe(share);
  });

  it.each(["__proto__", "constructor", "a b", "*", "tier|`<b>", "::error::x"])(
    "takes %j for a name like any other",
    (name) => {
      const key = JSON.stringify(name);
      const text = `${HEAD}tiers: { ${key}: { precisions: [int8] } }\nmodels: { base: {}, ${key}: { variant_of: base, requires: [${key}] } }\ndeployments: { ${key}: { tier: ${key}, model: ${key} } }\n`;
      expect(said(text)).toBe("");
      const policy = load(text);
      expect([...policy.tiers.keys()]).toEqual([name]);
      expect(policy.models.get(name)).toMatchObject({ variantOf: "base", requires: [name] });
      expect(policy.deployments[0]).toMatchObject({ name, tier: name });
    },
  );

  it("says the form of a share and of a size, where a bare number stands", () => {
    const allowed = (keys: string) => /allowed: (.*)$/m.exec(ofTier(keys))?.[1];
    expect(allowed("recovery: 98")).toBe('a percentage such as "98%" or a mapping (key: value)');
    expect(allowed("recovery: { min: 0.98 }")).toBe('a percentage such as "98%"');
    expect(allowed("min_quantized_share: 80")).toBe('a percentage such as "98%"');
    expect(allowed("max_size: 500")).toBe('a size such as "8GiB" or "500MB"');
    expect(allowed("verified: yes")).toBe("true or false");
  });
});

import { describe, expect, it } from "vitest";
import { HEAD, SIX_LINES, said } from "./support.ts";

describe("a policy that is no plain YAML", () => {
  it("says which key is there twice", () => {
    expect(
      said(`${HEAD}budgets:
  - { measure: a, max: 1, max: 2 }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:27: the key max is there twice; one would hide the other
        4 |   - { measure: a, max: 1, max: 2 }
          |                           ^^^"
    `);
  });

  it("says where a second document begins", () => {
    expect(
      said(`${SIX_LINES}---
version: 1
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:7:1: a second document begins here; a policy is one document
        7 | ---
          | ^^^"
    `);
  });

  it("says which tab indents", () => {
    expect(
      said(`${HEAD}objectives:
\taccuracy: { measure: a, goal: maximize }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:1: a tab indents here; YAML indents with spaces
        4 |  accuracy: { measure: a, goal: maximize }
          | ^"
    `);
  });

  it("takes no alias, and says what a leading star needs", () => {
    expect(said("version: 1\nresults: *.json\n")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:2:10: a value that begins with * is a YAML alias; a pattern that does needs quotes: "*.json"
        2 | results: *.json
          |          ^^^^^^"
    `);
  });

  it("takes no anchor", () => {
    expect(
      said(`${HEAD}models:
  a: &shared { aliases: [x] }
  b: *shared
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 2 problems
      policy.yml:4:6: anchors (&) are not read; a value that begins with & needs quotes
        4 |   a: &shared { aliases: [x] }
          |      ^^^^^^^
      policy.yml:5:6: a value that begins with * is a YAML alias; a pattern that does needs quotes: "*.json"
        5 |   b: *shared
          |      ^^^^^^^"
    `);
  });

  it("takes no merge key", () => {
    expect(
      said(`${HEAD}models:
  a: { aliases: [x] }
  b:
    <<: { aliases: [y] }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:6:5: merge keys (<<) are not read; the keys themselves stand here
        6 |     <<: { aliases: [y] }
          |     ^^"
    `);
  });

  it("takes no tag, known or not", () => {
    expect(
      said(`${HEAD}severity: !strict {}
models: !!map {}
budgets: !!js/function 'x'
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 4 problems
      policy.yml:3:11: a tag such as !name has no meaning here; a value that begins with ! needs quotes
        3 | severity: !strict {}
          |           ^^^^^^^
      policy.yml:4:9: a tag such as !name has no meaning here; a value that begins with ! needs quotes
        4 | models: !!map {}
          |         ^^^^^
      policy.yml:5:10: a tag such as !name has no meaning here; a value that begins with ! needs quotes
        5 | budgets: !!js/function 'x'
          |          ^^^^^^^^^^^^^
      policy.yml:5:24: budgets is "x"
        5 | budgets: !!js/function 'x'
          |                        ^^^
        allowed: a list"
    `);
  });

  it("takes no directive", () => {
    expect(
      said(`%FOO bar
---
${SIX_LINES}`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:1:1: a line that begins with % is a directive; a value that does needs quotes
        1 | %FOO bar
          | ^^^^^^^^"
    `);
  });

  it("takes no other version of YAML", () => {
    expect(
      said(`%YAML 1.1
---
${SIX_LINES}`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:1:1: %YAML 1.1 is declared; a policy is YAML 1.2
        1 | %YAML 1.1
          | ^"
    `);
  });

  it("says that a leading percent sign needs quotes", () => {
    expect(
      said(`${HEAD}%x: 1
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:1: a value cannot begin with %; it needs quotes
        3 | %x: 1
          | ^"
    `);
  });

  it("says that a leading at sign needs quotes", () => {
    expect(
      said(`${HEAD}models:
  a: { aliases: [@org/model] }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:18: a value cannot begin with @; it needs quotes
        4 |   a: { aliases: [@org/model] }
          |                  ^"
    `);
  });

  it("says that a name with a comma needs quotes inside braces", () => {
    expect(
      said(`${HEAD}budgets:
  - { measure: gsm8k/exact_match,strict-match, min: 0.3 }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:4:34: a key without a value inside { }; names with a comma or brace need quotes
        4 |   - { measure: gsm8k/exact_match,strict-match, min: 0.3 }
          |                                  ^^^^^^^^^^^^"
    `);
  });

  it("says that a name with a brace needs quotes", () => {
    expect(said("version: 1\nresults: [{ files: loadtest/{model}/*.json }]\n")).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:2:29: an unexpected {; names with a comma or brace need quotes
        2 | results: [{ files: loadtest/{model}/*.json }]
          |                             ^"
    `);
  });

  it("says which bracket is missing", () => {
    expect(
      said(`${HEAD}budgets: [{ measure: a, max: 1 }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:33: a closing ] is missing
        3 | budgets: [{ measure: a, max: 1 }
          |                                 ^"
    `);
  });

  it("says which quote is missing", () => {
    expect(
      said(`${HEAD}on_inconclusive: "fail
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:23: a closing " is missing
        3 | on_inconclusive: "fail
          |                       ^"
    `);
  });

  it("says that a value with a colon needs quotes", () => {
    expect(
      said(`${HEAD}waivers: reason: launch week
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:10: a second ": " on this line; a value that holds ": " needs quotes
        3 | waivers: reason: launch week
          |          ^"
    `);
  });

  it("says which key does not line up", () => {
    expect(
      said(`${HEAD}objectives:
   a: { measure: x, goal: maximize }
  b: { measure: x, goal: maximize }
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:5:1: all mapping items must start at the same column
        5 |   b: { measure: x, goal: maximize }
          | ^"
    `);
  });

  it("says that keys which read as something else need quotes", () => {
    expect(
      said(`${HEAD}models:
  1.10: {}
  null: {}
  0x10: {}
  ? [a]
  : {}
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 4 problems
      policy.yml:4:3: the key 1.10 is read as 1.1; a name needs quotes: "1.10"
        4 |   1.10: {}
          |   ^^^^
      policy.yml:5:3: the key null is read as nothing; a name needs quotes: "null"
        5 |   null: {}
          |   ^^^^
      policy.yml:6:3: the key 0x10 is read as 16; a name needs quotes: "0x10"
        6 |   0x10: {}
          |   ^^^^
      policy.yml:7:5: a key is plain text
        7 |   ? [a]
          |     ^^^"
    `);
  });

  it("is nested too deeply with 70 levels", () => {
    expect(
      said(`${HEAD}x: ${"[".repeat(70)}${"]".repeat(70)}
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:68: it is nested too deeply
        3 | x: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]
          |                                                                    ^^^^^^^"
    `);
  });

  it("is nested too deeply with 5,000 levels", () => {
    expect(
      said(`${HEAD}x: ${"[".repeat(5000)}
`),
    ).toMatchInlineSnapshot(`
      "policy.yml: 1 problem
      policy.yml:3:821: it is nested too deeply
        3 | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
          |                                      ^"
    `);
  });
});

import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/domain/policy.ts";
import { inspectJoin } from "../../src/evidence/inspect-join.ts";
import { joinText } from "../../src/evidence/inspect-join-text.ts";
import { join } from "../../src/evidence/join.ts";
import { modelOf } from "../support/policy.ts";
import { fileOf, readingOf } from "./support.ts";

const models: Policy["models"] = new Map([
  ["llama", modelOf("llama", { aliases: ["org/Llama-8B"] })],
  ["mistral", modelOf("mistral")],
]);
const FILES = [
  fileOf("evals/llama.json", [
    readingOf({ model: "org/Llama-8B", measure: "mmlu/acc" }),
    readingOf({ model: "org/Llama-8B", measure: "gsm8k/exact_match,strict-match" }),
    readingOf({ model: "org/Llama-8B", measure: "hellaswag/a_metric_with_a_rather_long_name" }),
  ]),
  fileOf("evals/mistra1.json", [readingOf({ model: "mistra1", variant: { prompt: "few-shot" } })]),
  fileOf("load/llama/run.json", [readingOf({ model: null, measure: "latency_p95_ms", at: { concurrency: 8 } })]),
  fileOf("load/llama.json", [readingOf({ model: "llama", measure: "latency_p95_ms" })], { facts: { gpus: 1 } }),
  fileOf("other.json", [readingOf({ model: null, measure: "f1" }), readingOf({ model: null, measure: "f1" })]),
];

describe("what goes to which candidate", () => {
  it("by a policy: its names and aliases, what it does not name, and what is nobody's, in 80 columns", () => {
    const shown = joinText(inspectJoin(join(FILES, models), models), "gate.yml", 80);
    expect(shown).toMatchInlineSnapshot(`
      "Candidates, by gate.yml

        llama
          as "org/Llama-8B", an alias
          evals/llama.json  3 readings
            mmlu/acc, gsm8k/exact_match,strict-match,
              hellaswag/a_metric_with_a_rather_long_name
          load/llama.json   1 reading   latency_p95_ms

        mistra1
          with prompt=few-shot
          No model of the policy. Near names: "mistral".
          evals/mistra1.json  1 reading  mmlu/acc

      Nobody's: no model is named

          load/llama/run.json  1 reading  latency_p95_ms
          Set results[].model for it. Near names: "llama".

          other.json  2 readings  f1
          Set results[].model for it.
      "
    `);
    for (const line of shown.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("without one: by the evidence's own strings, in 60 columns", () => {
    const shown = joinText(inspectJoin(join(FILES, new Map()), null), null, 60);
    expect(shown).toMatchInlineSnapshot(`
      "Candidates, without a policy

        llama
          load/llama.json  1 reading  latency_p95_ms

        mistra1
          with prompt=few-shot
          evals/mistra1.json  1 reading  mmlu/acc

        org/Llama-8B
          evals/llama.json  3 readings
            mmlu/acc, gsm8k/exact_match,strict-match,
              hellaswag/a_metric_with_a_rather_long_name

      Nobody's: no model is named

          load/llama/run.json  1 reading  latency_p95_ms
          Set results[].model for it. Near names: "llama".

          other.json  2 readings  f1
          Set results[].model for it.
      "
    `);
    for (const line of shown.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });

  it("for programs", () => {
    const { candidates, nobody } = inspectJoin(join(FILES, models), models);
    expect(candidates.map(({ id, declared, near, names }) => ({ id, declared, near, names }))).toEqual([
      {
        ...{ id: "llama", declared: true, near: [] },
        names: [
          { name: "llama", by: "name" },
          { name: "org/Llama-8B", by: "alias" },
        ],
      },
      { id: "mistra1", declared: false, near: ["mistral"], names: [{ name: "mistra1", by: "name" }] },
    ]);
    expect(candidates[0]?.files.map(({ path, readings }) => [path, readings])).toEqual([
      ["evals/llama.json", 3],
      ["load/llama.json", 1],
    ]);
    expect(nobody).toEqual([
      { path: "load/llama/run.json", readings: 1, measures: ["latency_p95_ms"], near: ["llama"] },
      { path: "other.json", readings: 2, measures: ["f1"], near: [] },
    ]);
  });

  it("with names that would command a terminal, and without candidates", () => {
    const evil = fileOf("e\u001b[2J.json", [readingOf({ model: "a\u202eb", measure: "m\u0007" })]);
    const shown = joinText(inspectJoin(join([evil], new Map()), null), null, 80);
    expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(joinText(inspectJoin(join([], new Map()), null), null, 80)).toBe(
      "Candidates, without a policy\n\n  None: no reading names a model.\n",
    );
  });
});

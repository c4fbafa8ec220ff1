import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { reportOf } from "../../src/report/index.ts";
import { HAS_GIT, NEEDS_GIT } from "../adapters/repository.ts";
import { FAMILY, policyText } from "../support/tier-world.ts";
import { gatePull } from "./pull.ts";
import { EVALS, example, stored } from "./report-dir.ts";
import { POLICY } from "./support.ts";

describe("a report directory", () => {
  it("holds what each request was, in the same bytes for the same run", async () => {
    const [first, second] = [await stored(example()), await stored(example())];
    expect(first).toEqual(second);
    const bytes = first["baseline/samples.jsonl.gz"] ?? new Uint8Array();
    expect([...bytes.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
    const [line = ""] = gunzipSync(bytes).toString("utf8").split("\n");
    expect(JSON.parse(line)).toMatchObject({ path: EVALS, requests: 1 });
  });

  it("does not keep an earlier run's requests beside a report that has none", async () => {
    const table = "model,accuracy,inference_cost_per_1k_usd\nsmall,0.7,0.1\n";
    const policy = `version: 1\nresults: models.csv\nbudgets: [{ measure: accuracy, min: 0.6 }]\n`;
    const left = { [POLICY]: policy, "models.csv": table, "out/samples.jsonl.gz": "an earlier run's" };
    const files = await stored(left);
    expect(gunzipSync(files["baseline/samples.jsonl.gz"] ?? new Uint8Array()).toString()).toBe("");
  });
});

describe.skipIf(!HAS_GIT)(`a report directory as the baseline${NEEDS_GIT}`, () => {
  it("gives the costs that its own run had, worked out anew from its requests", async () => {
    const judged = await gatePull({
      base: example(),
      head: { "README.md": "words\n" },
      workspace: await stored(example()),
      request: { baseline: { kind: "path", glob: "baseline/*" } },
    });
    expect(judged.baseline).toMatchObject({ source: "path", sha: null });
    expect(judged.subjects.length).toBeGreaterThan(1);
    for (const { name, measures, before } of judged.subjects) {
      const cost = "inference_cost_per_1k_saturated_usd";
      expect(before?.measures.get(cost), name).toMatchObject({ known: true });
      for (const [measure, now] of measures) {
        const was = before?.measures.get(measure);
        expect(was && { known: was.known, value: was.known ? was.value : null }, `${name} ${measure}`).toEqual({
          known: now.known,
          value: now.known ? now.value : null,
        });
      }
    }
    expect(reportOf(judged).candidates.map((one) => one.change?.kind)).toEqual(judged.subjects.map(() => "same"));
  });

  it("knows of what precision the artefacts were", async () => {
    const before = { [POLICY]: policyText({ model: "llama" }), ...FAMILY };
    const judged = await gatePull({
      base: before,
      head: { [POLICY]: policyText({}) },
      workspace: await stored(before),
      request: { baseline: { kind: "path", glob: "baseline/*" } },
    });
    const [chat] = judged.subjects;
    expect(chat?.served.precision).toMatchObject({ class: "int8", grade: "A" });
    expect(chat?.before?.served?.precision).toMatchObject({ class: "bf16", grade: "A", weight: { bits: 16 } });
  });
});

import { describe, expect, it } from "vitest";
import { HAS_GIT, NEEDS_GIT } from "../adapters/repository.ts";
import { gatePull } from "./pull.ts";
import { changing, evaluated, MODELS, serving, shop } from "./pull-shop.ts";
import { said } from "./support.ts";

const all = ["small", "medium", "large", "huge"] as const;

describe.skipIf(!HAS_GIT)(`a frontier that the baseline measured${NEEDS_GIT}`, () => {
  it("holds each deployment against candidates in its own place, whatever load the others carry", async () => {
    const judged = await gatePull({ base: shop({}, all), head: { "README.md": "words\n" } });
    expect(said(judged)).toEqual([]);
    expect(judged.subjects.map((one) => one.standing?.status)).toEqual(["on", "on", "on"]);
  });

  it("fails what is dearer and less accurate than a candidate of the baseline", async () => {
    const models = { ...MODELS, worse: { acc: 0.65, input: 0.3, output: 1 } };
    const deployed = serving({ search: { model: "worse", requests: 30_000_000 } });
    const limits = { budgets: ["{ measure: mmlu/acc, min: 0.6 }"] };
    const judged = await gatePull({
      base: shop(limits),
      head: changing({ ...limits, models, deployed }, evaluated("worse", 0.65)),
    });
    expect(said(judged)).toEqual([
      'fail frontier/dominated "search" is behind what it was, "small": that is 1.2 pt better on accuracy (66.2 % against 65.0 %) and $9,360 cheaper on cost ($5,340 against $14,700)',
    ]);
  });

  it("warns of what was behind a better candidate before, and fails it when it is made worse", async () => {
    const models = { ...MODELS, better: { acc: 0.69, input: 0.09, output: 0.3 } };
    const base = { ...shop({ models }), ...evaluated("better", 0.69) };
    const kept = await gatePull({ base, head: { "README.md": "words\n" } });
    expect(kept.verdict).toBe("warn");
    expect(said(kept)).toHaveLength(3);
    expect(said(kept)[0]).toMatch(/^warn frontier\/dominated .*, as it was before this change$/);
    const dearer = serving({ chat: { model: "large", requests: 12_000_000 } });
    const limits = { budgets: ["{ measure: mmlu/acc, min: 0.65 }"] };
    const worse = await gatePull({
      base: { ...base, ...shop({ models, ...limits }), ...evaluated("better", 0.69) },
      head: changing({ models, deployed: dearer, ...limits }, evaluated("large", 0.684)),
    });
    expect(said(worse)[0]).toMatch(/^fail frontier\/dominated "chat" is dominated: "better", measured at the baseline/);
  });

  it("is nothing that the run proposes to declare", async () => {
    const models = { ...MODELS, next: { acc: 0.7, input: 0.05, output: 0.2 } };
    const deployed = serving({ chat: { model: "next", requests: 12_000_000 } });
    const judged = await gatePull({ base: shop({}), head: changing({ models, deployed }, evaluated("next", 0.7)) });
    expect(judged.verdict).toBe("pass");
    expect(judged.frontiers.flatMap((one) => one.proposed)).toEqual([]);
  });
});

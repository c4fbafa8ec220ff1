import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepsEnough, recoveryOf } from "../../src/precision/recovery.ts";
import { lmEval } from "../gate/support.ts";
import { about, evaluated, MODELS, tierGate } from "../support/tier-world.ts";

type Results = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** An evaluation of any tasks. */
const onTasks = (model: string, results: Results, over: Record<string, unknown> = {}) =>
  lmEval(model, {}, { results, versions: {}, "n-shot": {}, "n-samples": {}, higher_is_better: {}, ...over });

/** What `tier/recovery`, or what it lacks, says of the variant's evaluation against its reference's. */
async function kept(variant: string, reference: string, recovery = "98%", measures = "", more = "") {
  const asked = measures === "" ? recovery : `{ min: ${recovery}, measures: [${measures}] }`;
  const judged = await tierGate(
    { tier: `precisions: any, recovery: ${asked}`, more },
    { "evals/llama.json": reference, "evals/llama-w8a8.json": variant },
  );
  return about(judged, "tier/recovery", "evidence/");
}

const mmlu = (acc: number, of = 0.684, recovery = "98%") =>
  kept(evaluated("org/llama-w8a8", acc), evaluated("org/llama", of), recovery);
const perplexity = (value: number, reference: number, more = "") =>
  kept(
    onTasks("org/llama-w8a8", { wikitext: { "word_perplexity,none": value } }),
    onTasks("org/llama", { wikitext: { "word_perplexity,none": reference } }),
    "98%",
    "wikitext/word_perplexity",
    `measures: { wikitext/word_perplexity: { goal: minimize } }\n${more}`,
  );

describe("tier/recovery", () => {
  it("cannot be told of a quantized model without a reference", async () => {
    const models = MODELS.replace("variant_of: llama, ", "");
    const judged = await tierGate({ tier: "precisions: any, recovery: 98%", models });
    expect(about(judged, "tier/recovery")).toEqual([
      'unknown "chat": what it keeps, of which the tier "realtime" wants 98 %, cannot be told: no reference is declared',
    ]);
  });

  it("says what is kept of what, and when the reference was measured", async () => {
    expect(await mmlu(0.679)).toEqual([
      'pass "chat" keeps 99.27 % of "llama" on mmlu/acc (67.9 % of 68.4 %, measured 2026-10-26); the tier "realtime" wants 98 %',
    ]);
    expect(await mmlu(0.636)).toEqual([
      'fail "chat" keeps 92.98 % of "llama" on mmlu/acc (63.6 % of 68.4 %, measured 2026-10-26), less than the 98 % that the tier "realtime" wants',
    ]);
  });

  it("is not rounded, and prints what tells it from the limit", async () => {
    const [line] = await mmlu(0.979_99, 1, "98%");
    expect(line).toMatch(/^fail "chat" keeps 97\.999 % of /);
    expect((await mmlu(0.4899, 0.5))[0]).toMatch(/^fail "chat" keeps 97\.98 % /);
  });

  it.each([
    [0.49, 0.5, "98%"],
    [0.4995, 0.5, "99.9%"],
    [0.001_045, 0.0011, "95%"],
    [0.6762, 0.69, "98%"],
  ])("passes exactly at its limit: %s of %s is %s", async (value, reference, limit) => {
    expect((await mmlu(value, reference, limit))[0]).toMatch(/^pass /);
  });

  it("never fails what is better than its reference", async () => {
    expect((await mmlu(0.7, 0.684, "100%"))[0]).toMatch(/^pass "chat" keeps 102\.34 % /);
  });

  it("turns round where lower is better", async () => {
    expect((await perplexity(10, 9.9))[0]).toMatch(/^pass "chat" keeps 99\.00 % /);
    expect((await perplexity(10, 9.7))[0]).toMatch(/^fail "chat" keeps 97\.00 % /);
    expect((await perplexity(9.7, 10))[0]).toMatch(/^pass "chat" keeps 103\.09 % /);
    expect((await perplexity(0, 10))[0]).toMatch(/^pass "chat" keeps more than all /);
  });

  it.each([
    [9, 0, "wikitext/word_perplexity of its reference is 0, of which no share can be kept"],
    [9, -1, "wikitext/word_perplexity of its reference is -1, of which no share can be kept"],
    [-1, 9, "wikitext/word_perplexity is -1, and what counts down cannot be below zero"],
  ])("cannot tell what %s keeps of %s", async (value, reference, why) => {
    expect(await perplexity(value, reference)).toEqual([`unknown "chat": ${why}`]);
  });

  it("fails what fell below zero", async () => {
    const correlation = (model: string, mcc: number) => onTasks(model, { cola: { "mcc,none": mcc } });
    const more = "measures: { cola/mcc: { goal: maximize } }";
    const said = await kept(
      correlation("org/llama-w8a8", -0.1),
      correlation("org/llama", 0.5),
      "98%",
      "cola/mcc",
      more,
    );
    expect(said[0]).toMatch(/^fail "chat" keeps -20\.00 % /);
  });

  it("takes fractions under a range to 100 for no percentages", async () => {
    const more = "measures: { mmlu/acc: { goal: maximize, range: [0, 100] } }";
    const of = (value: number, reference: number) =>
      kept(evaluated("org/llama-w8a8", value), evaluated("org/llama", reference), "7%", "mmlu/acc", more);
    expect(await of(0.05, 0.684)).toEqual([
      'unknown "chat": mmlu/acc counts to 100, and both values are at most 1 (0.05 and 0.684): fractions recorded as percent',
    ]);
    expect(await of(67.9, 0.684)).toEqual([
      'unknown "chat": mmlu/acc is 67.9 and 0.684 of its reference: one seems to count to 100, the other to 1',
    ]);
    expect((await of(67.9, 68.4))[0]).toMatch(/^pass /);
  });

  it("takes a percentage beside a fraction for no gain where no range is stated", async () => {
    const of = (model: string, value: number) => onTasks(model, { own: { "score,none": value } });
    const more = "measures: { own/score: { goal: maximize } }";
    expect(await kept(of("org/llama-w8a8", 61), of("org/llama", 0.684), "98%", "own/score", more)).toEqual([
      'unknown "chat": own/score is 61 and 0.684 of its reference: one seems to count to 100, the other to 1',
    ]);
  });

  it("compares nothing that was measured otherwise", async () => {
    const against = async (over: Record<string, unknown>) =>
      (await kept(evaluated("org/llama-w8a8", 0.679, over), evaluated("org/llama", 0.684)))[0];
    expect(await against({ "n-samples": { mmlu: { original: 14000, effective: 14000 } } })).toBe(
      'unknown "chat": mmlu/acc rests on 14,000 samples, its reference on 14,042',
    );
    expect(await against({ "n-shot": { mmlu: 0 }, configs: { mmlu: { task: "mmlu", num_fewshot: 0 } } })).toMatch(
      /^unknown "chat": mmlu\/acc was measured with .*shot/,
    );
    expect(await against({ config: { model: "vllm", model_args: "pretrained=org/llama-w8a8", limit: null } })).toBe(
      'unknown "chat": it was evaluated on the backend vllm, its reference on hf',
    );
  });

  it("judges each measure alone, and averages nothing", async () => {
    const both = (model: string, a: number, b: number) =>
      onTasks(
        model,
        { qa: { "acc,none": a }, sum: { "acc,none": b } },
        {
          higher_is_better: { qa: { acc: true }, sum: { acc: true } },
        },
      );
    const said = await kept(both("org/llama-w8a8", 0.9, 0.5), both("org/llama", 0.7, 0.6), "98%", '"*/acc"');
    expect(said.map((line) => line.slice(0, 40))).toEqual([
      'pass "chat" keeps 128.57 % of "llama" on',
      'fail "chat" keeps 83.33 % of "llama" on ',
    ]);
  });

  it("misses what the reference was evaluated on and the variant was not", async () => {
    const reference = onTasks("org/llama", { qa: { "acc,none": 0.7 }, sum: { "acc,none": 0.6 } });
    const said = await kept(onTasks("org/llama-w8a8", { qa: { "acc,none": 0.7 } }), reference, "98%", '"*/acc"');
    expect(said).toHaveLength(2);
    expect(said[1]).toMatch(/^unknown "chat": .*sum\/acc/);
  });

  it("misses a glob that matches no measure", async () => {
    const said = await kept(
      evaluated("org/llama-w8a8", 0.68),
      evaluated("org/llama", 0.684),
      "98%",
      "mmlu/acc, gsm8k/*",
    );
    expect(said[0]).toMatch(/^pass /);
    expect(said[1]).toMatch(/^unknown "chat": .*gsm8k\/\*/);
  });
});

describe("what a variant keeps", () => {
  const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  const goal = fc.constantFrom("maximize" as const, "minimize" as const);

  it("is the same on every scale", () => {
    fc.assert(
      fc.property(positive, positive, goal, fc.integer({ min: -20, max: 20 }), (value, reference, way, power) => {
        const scale = 2 ** power;
        expect(recoveryOf(value * scale, reference * scale, way)).toBe(recoveryOf(value, reference, way));
      }),
    );
  });

  it("grows with what is better, and reaches all where nothing is lost", () => {
    fc.assert(
      fc.property(positive, positive, positive, goal, (one, other, reference, way) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const [worse, better] = way === "maximize" ? [low, high] : [high, low];
        expect(recoveryOf(worse, reference, way) ?? Number.NaN).toBeLessThanOrEqual(
          recoveryOf(better, reference, way) ?? Number.NaN,
        );
        expect(keepsEnough(recoveryOf(reference, reference, way) ?? 0, 1)).toBe(true);
      }),
    );
  });

  it("reaches a limit exactly where its decimals do", () => {
    const limit = fc.integer({ min: 500, max: 1000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), limit, (reference, permille) => {
        const value = Number(`${reference * permille}e-7`);
        const min = Number(`${permille}e-3`);
        const share = recoveryOf(value, reference / 10_000, "maximize") ?? 0;
        expect(keepsEnough(share, min)).toBe(true);
        const less = recoveryOf(value - 1e-9, reference / 10_000, "maximize") ?? 0;
        expect(keepsEnough(less, min)).toBe(false);
      }),
    );
  });
});

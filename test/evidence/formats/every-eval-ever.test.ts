import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANYTHING, expectCutsToBeSaid, expectSound } from "./properties.ts";
import { readAs, readingOf, reversed, takerOf } from "./reading.ts";

function result(over: object = {}): Record<string, unknown> {
  return {
    evaluation_name: "Quiz",
    source_data: { dataset_name: "quiz", source_type: "hf_dataset", hf_repo: "org/quiz" },
    metric_config: { lower_is_better: false, score_type: "continuous", min_score: 0.0, max_score: 1.0 },
    score_details: { score: 0.75 },
    ...over,
  };
}

function record(results: unknown = [result()], over: object = {}): Record<string, unknown> {
  return {
    schema_version: "0.2.0",
    evaluation_id: "board/org_m/1770682486.6",
    retrieved_timestamp: "1770682486.623709",
    source_metadata: { source_name: "Board", source_type: "documentation", evaluator_relationship: "third_party" },
    model_info: { name: "M", id: "org/m", inference_platform: "unknown", additional_details: { precision: "int8" } },
    evaluation_results: results,
    ...over,
  };
}

const read = (file: unknown, path = "r.json") => readAs("every-eval-ever", { [path]: file }, path);

describe("recognition", () => {
  it("takes a record, a list and JSON Lines of records, in whatever order of keys", async () => {
    expect(await takerOf(record())).toBe("every-eval-ever");
    expect(await takerOf(reversed(record()))).toBe("every-eval-ever");
    expect(await takerOf([record()])).toBe("every-eval-ever");
    expect(await takerOf(`${JSON.stringify(record())}\n${JSON.stringify(record())}\n`)).toBe("every-eval-ever");
  });

  it("leaves its single samples and other results alone", async () => {
    const sample = { schema_version: "0.2.2", evaluation_id: "e", model_id: "org/m", sample_id: "1", evaluation: {} };
    expect(await takerOf(sample)).not.toBe("every-eval-ever");
    expect(await takerOf({ evaluation_results: [], other: 1 })).not.toBe("every-eval-ever");
  });
});

describe("a record", () => {
  it("gives score, bounds, direction, data set and place", async () => {
    expect(readingOf(await read(record()), "Quiz/score")).toEqual({
      model: "org/m",
      variant: null,
      measure: "Quiz/score",
      pointer: "/evaluation_results/0/score_details/score",
      value: 0.75,
      unit: null,
      stderr: null,
      n: null,
      at: null,
      comparable: { dataset: "org/quiz" },
      goal: "maximize",
      range: [0, 1],
    });
  });

  it("gives facts, and takes the precision that it states for a hint", async () => {
    const evidence = await read(record());
    expect(evidence).toMatchObject({ format: "every-eval-ever", formatVersion: "0.2.0", problems: [], unusable: [] });
    expect(evidence.facts).toEqual({
      tool: "every-eval-ever",
      evaluation_id: "board/org_m/1770682486.6",
      source: "Board",
      source_type: "documentation",
      evaluator: "third_party",
      retrieved_at: "2026-02-10T00:14:46.623Z",
      precision_hint: { value: "int8", source: "model_info.additional_details.precision" },
    });
  });

  it("was not measured when it was retrieved", async () => {
    expect((await read(record())).measuredAt).toBeNull();
    const timed = await read(record([result()], { evaluation_timestamp: "1770463617.0" }));
    expect(timed.measuredAt).toBe("2026-02-07T11:26:57.000Z");
    const each = (time: string) => result({ evaluation_timestamp: time });
    const two = record([each("2026-02-07T11:00:00Z"), each("2026-02-07T13:00:00+01:00")]);
    expect((await read(two)).measuredAt).toBe("2026-02-07T12:00:00.000Z");
    expect((await read(record([each("2026-02-07T11:00:00"), result()]))).measuredAt).toBeNull();
  });

  it("reads direction minimize, and states none that is not stated", async () => {
    const goals = [{ lower_is_better: true }, {}, { lower_is_better: "no" }];
    const { readings } = await read(record(goals.map((metric_config) => result({ metric_config }))));
    expect(readings.map((one) => one.goal)).toEqual(["minimize", undefined, undefined]);
  });

  it("gives no range that the score breaks, or that is none", async () => {
    const bounds = [
      [0, 1],
      [0, 100],
      [1, 1],
      [0, null],
    ] as const;
    const results = bounds.map(([min_score, max_score]) =>
      result({ metric_config: { min_score, max_score }, score_details: { score: 44.9 } }),
    );
    const { readings } = await read(record(results));
    expect(readings.map((one) => one.range)).toEqual([undefined, [0, 100], undefined, undefined]);
  });

  it("takes the name of a model without an id, and says that there is neither", async () => {
    expect((await read(record([result()], { model_info: { name: "M" } }))).readings[0]?.model).toBe("M");
    const nobody = await read(record([result()], { model_info: {} }));
    expect(nobody.readings[0]?.model).toBeNull();
    expect(nobody.problems).toEqual(["/model_info names no model (id or name)."]);
  });
});

describe("schema 0.2.2", () => {
  const full = () =>
    result({
      evaluation_result_id: "e#acc",
      source_data: { dataset_name: "quiz", hf_repo: "org/quiz", hf_split: "test", samples_number: 200 },
      metric_config: { metric_id: "accuracy", metric_name: "Accuracy", lower_is_better: false },
      score_details: {
        score: 0.75,
        uncertainty: {
          standard_error: { value: 0.03, method: "analytic" },
          standard_deviation: 0.43,
          num_samples: 198,
        },
      },
      generation_config: {
        generation_args: { temperature: 0.5, top_p: null, max_tokens: 64, reasoning: true, prompt_template: "{q}" },
      },
    });

  it("reads error and samples of the uncertainty, the metric's id, settings and library", async () => {
    const evidence = await read(record([full()], { eval_library: { name: "lm_eval", version: "0.4.9.2" } }));
    expect(readingOf(evidence, "Quiz/accuracy")).toMatchObject({
      stderr: 0.03,
      n: 198,
      variant: { temperature: "0.5", reasoning: "true", prompt: expect.stringMatching(/^[0-9a-f]{12}$/) },
      comparable: { harness: "lm_eval 0.4", dataset: "org/quiz", split: "test", max_tokens: "64" },
    });
    expect(evidence.facts.eval_library).toBe("lm_eval 0.4.9.2");
  });

  it("counts the samples of the source where the uncertainty does not, and takes no deviation for an error", async () => {
    const details = { score: 0.7, uncertainty: { standard_deviation: 0.4 }, details: { stddev: 0.03 } };
    const one = result({ source_data: { samples_number: 165 }, score_details: details });
    expect((await read(record([one]))).readings[0]).toMatchObject({ n: 165, stderr: null });
  });

  it("counts the samples that the run took, not the data set that it took them from", async () => {
    const taken = (sample_ids: unknown, num_samples?: number) =>
      result({
        source_data: { samples_number: 2376, sample_ids },
        score_details: { score: 0.5, uncertainty: { num_samples } },
      });
    const results = [taken([1, 2, 3]), taken([1, 2, 3], 2), taken([]), taken(Array(2376).fill("a")), taken("1-3")];
    const { readings } = await read(record(results));
    expect(readings.map((one) => [one.n, one.limited])).toEqual([
      [3, { of: 2376 }],
      [2, { of: 2376 }],
      [2376, undefined],
      [2376, undefined],
      [2376, undefined],
    ]);
    const unsized = result({ source_data: { sample_ids: ["a", "b"] } });
    expect((await read(record([unsized]))).readings[0]).toMatchObject({ n: 2 });
  });

  it("has no value for an unknown level", async () => {
    const metric_config = { score_type: "levels", level_names: ["Low", "High"], has_unknown_level: true };
    const evidence = await read(record([result({ metric_config, score_details: { score: -1 } })]));
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems[0]).toContain("the value is -1, the format's word for an unknown level");
    const known = result({ metric_config: {}, score_details: { score: -1 } });
    expect((await read(record([known]))).readings[0]?.value).toBe(-1);
  });
});

describe("traps", () => {
  it("tells metrics of one evaluation apart by what differs", async () => {
    const one = (evaluation_description: string) => result({ metric_config: { evaluation_description } });
    const { readings } = await read(record([one("accuracy"), one("f1"), result({ evaluation_name: "Other" })]));
    expect(readings.map((each) => each.measure)).toEqual(["Quiz/score[accuracy]", "Quiz/score[f1]", "Other/score"]);
  });

  it("leaves results that nothing tells apart under one name, for the gate to find the conflict", async () => {
    const { readings } = await read(record([result(), result({ score_details: { score: 0.5 } })]));
    expect(readings.map((one) => [one.measure, one.value])).toEqual([
      ["Quiz/score", 0.75],
      ["Quiz/score", 0.5],
    ]);
  });

  it("reads several models of one file, each record with its own place", async () => {
    const lines = [record(), record([result()], { model_info: { id: "org/n" } })].map((one) => JSON.stringify(one));
    const evidence = await read(lines.join("\n"), "r.jsonl");
    expect(evidence.readings.map((one) => [one.model, one.pointer])).toEqual([
      ["org/m", "/1/evaluation_results/0/score_details/score"],
      ["org/n", "/2/evaluation_results/0/score_details/score"],
    ]);
  });

  it("says of a score that is no number, and of a record without results, what is wrong", async () => {
    const evidence = await read(record([result({ score_details: { score: "0.7" } }), result({ score_details: {} })]));
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems).toHaveLength(2);
    expect(evidence.problems[0]).toBe(
      '/evaluation_results/0/score_details/score: Quiz/score has no value: the value is "0.7", not a finite number.',
    );
    const empty = await read(record([]));
    expect(empty.unusable).toMatchObject([{ measure: null, pointer: "/evaluation_results" }]);
  });

  it("takes __proto__ for a name", async () => {
    const { readings } = await read(record([result({ evaluation_name: "__proto__" })]));
    expect(readings[0]?.measure).toBe("__proto__/score");
  });
});

describe("broken files", () => {
  it("refuses results that are no list", async () => {
    await expect(read(record({}))).rejects.toThrow('it has no list "evaluation_results"');
  });

  it("makes nothing of any beginning of a file", async () => {
    await expectCutsToBeSaid("every-eval-ever", JSON.stringify(record()), "r.json");
  });

  it("reads the same whatever the order of keys", async () => {
    expect((await read(reversed(record()))).readings).toEqual((await read(record())).readings);
  });

  it("reads only finite numbers from whatever stands in a result", async () => {
    const some = fc.record({ evaluation_name: ANYTHING, metric_config: ANYTHING, score: ANYTHING });
    await fc.assert(
      fc.asyncProperty(fc.array(some), async (rows) => {
        const results = rows.map(({ score, ...rest }) => result({ ...rest, score_details: { score } }));
        expectSound(await read(record(results)));
      }),
      { numRuns: 40 },
    );
  });
});

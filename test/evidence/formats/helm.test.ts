import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { READERS } from "../../../src/evidence/formats/index.ts";
import { readEvidence } from "../../../src/evidence/read.ts";
import { entryOf, silent, workspaceOf } from "../support.ts";
import { ANYTHING, expectCutsToBeSaid, expectSound } from "./properties.ts";
import { readAs, readingOf, reversed, takerOf } from "./reading.ts";

const stat = (name: string, mean: unknown, more: object = {}, count = 1) => ({
  name: { name, split: "test", ...more },
  count,
  sum: mean ?? 0,
  sum_squared: 0,
  ...(mean === undefined ? {} : { min: mean, max: mean, mean, variance: 0, stddev: 0 }),
});
const WORST = { perturbation: { name: "robustness", robustness: true, fairness: false, computed_on: "worst" } };

function stats(): unknown[] {
  return [
    stat("num_references", 2),
    stat("exact_match", 0.25),
    stat("exact_match", 0, WORST),
    stat("f1_score", 0.5),
    stat("f1_score", 0.9, { split: "valid" }),
    stat("art_score", 3.5),
    stat("num_prompt_tokens", 700.5),
    stat("num_completion_tokens", 38),
    stat("num_output_tokens", 38),
    stat("training_co2_cost", undefined, {}, 0),
    stat("inference_runtime", 1.25),
    stat("num_instances", 8),
    stat("num_instances", 2, { split: "valid" }),
  ];
}

function spec(adapter: object = {}): Record<string, unknown> {
  return {
    name: "quiz:subject=law,model=org_m,method=generation",
    scenario_spec: { class_name: "helm.QuizScenario", args: {} },
    adapter_spec: {
      method: "generation",
      instructions: "Answer.",
      max_train_instances: 5,
      max_eval_instances: 1000,
      num_train_trials: 1,
      model_deployment: "cloud/m",
      model: "org/m",
      temperature: 0.0,
      max_tokens: 100,
      ...adapter,
    },
    groups: ["quiz"],
  };
}

const run = (list: unknown = stats(), of: unknown = spec()) =>
  readAs("helm", { "r/stats.json": list, "r/run_spec.json": of }, "r/stats.json");
const TASK = "quiz:subject=law,method=generation";

describe("recognition", () => {
  it("takes the files of a run by what is in them, in whatever order", async () => {
    const state = { adapter_spec: spec().adapter_spec, request_states: [{ instance: {} }] };
    const scenario = { name: "quiz", description: "d", tags: [], definition_path: "https://example.org/q.py" };
    const each = [{ instance_id: "id1", train_trial_index: 0, stats: stats() }];
    for (const file of [stats(), spec(), state, scenario, each]) {
      expect(await takerOf(file)).toBe("helm");
      expect(await takerOf(reversed(file))).toBe("helm");
    }
  });

  it("leaves other lists and descriptions alone", async () => {
    for (const file of [[{ name: "a", count: 1, sum: 2 }], { name: "a", description: "b" }, []]) {
      expect(await takerOf(file)).not.toBe("helm");
    }
  });
});

describe("a run", () => {
  it("has the model and the task of the run_spec.json beside it", async () => {
    const evidence = await run();
    expect(readingOf(evidence, `${TASK}/f1_score`)).toEqual({
      model: "org/m",
      variant: null,
      measure: `${TASK}/f1_score`,
      pointer: "/3/mean",
      value: 0.5,
      stderr: null,
      n: 8,
      unit: null,
      at: null,
      comparable: {
        shots: "5",
        method: "generation",
        max_tokens: "100",
        train_trials: "1",
        instructions: expect.stringMatching(/^[0-9a-f]{12}$/),
        split: "test",
      },
      range: [0, 1],
    });
    expect(evidence).toMatchObject({ format: "helm", problems: [], unusable: [], measuredAt: null });
    expect(evidence.facts).toEqual({
      tool: "helm",
      run: "quiz:subject=law,model=org_m,method=generation",
      scenario: "helm.QuizScenario",
      groups: ["quiz"],
      model_deployment: "cloud/m",
      max_eval_instances: 1000,
      other_splits: { valid: 2 },
    });
  });

  it("reads no perturbation and no other split where there is a test split", async () => {
    const { readings } = await run();
    expect(readings.map((one) => [one.measure, one.value])).toEqual([
      [`${TASK}/exact_match`, 0.25],
      [`${TASK}/f1_score`, 0.5],
      [`${TASK}/art_score`, 3.5],
      ["input_tokens_mean", 700.5],
      ["output_tokens_mean", 38],
      ["latency_mean_ms", 1250],
    ]);
    expect(readings.find((one) => one.measure.endsWith("art_score"))).not.toHaveProperty("range");
  });

  it("reads the validation split where there is no other", async () => {
    const list = [stat("exact_match", 0.3, { split: "valid" }), stat("num_instances", 10, { split: "valid" })];
    const [reading] = (await run(list)).readings;
    expect(reading).toMatchObject({ value: 0.3, n: 10, comparable: { split: "valid" } });
  });

  it("takes n from num_instances, never from the count, which is of train trials", async () => {
    const list = [stat("exact_match", 0.3, {}, 3), { ...stat("num_instances", 10, {}, 3), sum: 30 }];
    expect((await run(list)).readings[0]).toMatchObject({ n: 10, stderr: null });
    expect((await run([stat("exact_match", 0.3, {}, 3)])).readings[0]?.n).toBeNull();
  });

  it("gives means of tokens and time the task that they are of, so that runs do not contradict each other", async () => {
    const latency = readingOf(await run(), "latency_mean_ms");
    expect(latency).toMatchObject({ unit: "ms", goal: "minimize", at: { task: TASK }, n: 8 });
  });

  it("is limited where it evaluated as many instances as it was allowed", async () => {
    expect((await run(stats(), spec({ max_eval_instances: 10 }))).readings[0]?.limited).toEqual({ of: null });
    expect((await run(stats(), spec({ max_eval_instances: 11 }))).readings[0]?.limited).toBeUndefined();
  });

  it("believes no perplexity of a model that returns no log probabilities", async () => {
    const list = [stat("logprob", 0), stat("perplexity", 1), stat("bits_per_byte", 0), stat("exact_match", 0)];
    const evidence = await run(list);
    expect(evidence.readings.map((one) => one.measure)).toEqual([`${TASK}/exact_match`]);
    expect(evidence.unusable.map((one) => one.measure)).toEqual([
      `${TASK}/logprob`,
      `${TASK}/perplexity`,
      `${TASK}/bits_per_byte`,
    ]);
    const known = await run([stat("logprob", -20), stat("perplexity", 3.5)]);
    expect(known.readings.map((one) => one.value)).toEqual([-20, 3.5]);
  });

  it("says of a stat without a mean, NaN or Infinity that it has no value, and where", async () => {
    const list = [stat("exact_match", undefined, {}, 0), stat("f1_score", "@"), stat("num_instances", 4)];
    const evidence = await run(JSON.stringify(list).replaceAll('"@"', "NaN"));
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems).toEqual([
      `/0/mean: ${TASK}/exact_match has no value: its count is 0: nothing was measured.`,
      `/1/mean: ${TASK}/f1_score has no value: the mean is NaN, not a finite number.`,
    ]);
  });

  it("takes a latency or a length of 0 for not measured", async () => {
    const evidence = await run([stat("inference_runtime", 0), stat("exact_match", 0), stat("num_instances", 4)]);
    expect(evidence.readings.map((one) => one.measure)).toEqual([`${TASK}/exact_match`]);
    expect(evidence.unusable).toMatchObject([{ measure: "latency_mean_ms", pointer: "/0/mean" }]);
  });

  it("has no value that rests on 0 instances", async () => {
    const evidence = await run([stat("exact_match", 0), stat("num_instances", 0)]);
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable[0]?.why).toBe("it rests on 0 instances");
  });

  it("keeps parts of a split apart", async () => {
    const { readings } = await run([stat("toxicity", 0.1, { sub_split: "toxic" }), stat("toxicity", 0.2)]);
    expect(readings.map((one) => one.measure)).toEqual([`${TASK}/toxicity:toxic`, `${TASK}/toxicity`]);
  });

  it("tells temperatures apart, and calls 0 the usual one", async () => {
    expect((await run(stats(), spec({ temperature: 0.7 }))).readings[0]?.variant).toEqual({ temperature: "0.7" });
  });

  it("has no metric to offer: says so", async () => {
    const evidence = await run([stat("num_references", 1)]);
    expect(evidence.unusable).toMatchObject([{ measure: null, model: "org/m" }]);
    expect(evidence.problems).toEqual(["The file has no stat of an evaluation."]);
  });

  it("claims the other files of its folder as parts", async () => {
    const files = { "r/stats.json": stats(), "r/run_spec.json": spec(), "r/per_instance_stats.json": [] };
    const evidence = await readAs("helm", files, "r/stats.json");
    expect(evidence.parts).toEqual(["r/run_spec.json", "r/per_instance_stats.json"]);
  });
});

describe("a suite of runs", () => {
  const folder = (name: string, of: object) => ({
    [`runs/${name}/stats.json`]: JSON.stringify(stats()),
    [`runs/${name}/run_spec.json`]: JSON.stringify(of),
    [`runs/${name}/per_instance_stats.json`]: JSON.stringify([{ instance_id: "a", stats: stats() }]),
  });

  it("is read by one pattern: each stats.json with its own specification, the rest as parts", async () => {
    const other = { ...spec({ model: "org/n" }), name: "riddle:model=org_n" };
    const { workspace } = workspaceOf({
      ...folder("quiz:model=org_m", spec()),
      ...folder("riddle:model=org_n", other),
    });
    const { files } = await readEvidence(workspace, [entryOf("runs/**/*.json")], READERS, silent);
    expect(files.map(({ path, outcome }) => [path, outcome])).toEqual([
      ["runs/quiz:model=org_m/per_instance_stats.json", "skipped"],
      ["runs/quiz:model=org_m/run_spec.json", "skipped"],
      ["runs/quiz:model=org_m/stats.json", "read"],
      ["runs/riddle:model=org_n/per_instance_stats.json", "skipped"],
      ["runs/riddle:model=org_n/run_spec.json", "skipped"],
      ["runs/riddle:model=org_n/stats.json", "read"],
    ]);
    const read = files.flatMap(({ evidence }) => (evidence ? [evidence] : []));
    expect(read.map((one) => one.readings[0]?.measure)).toEqual([`${TASK}/exact_match`, "riddle/exact_match"]);
    expect(read.map((one) => one.readings[0]?.model)).toEqual(["org/m", "org/n"]);
  });
});

describe("single files", () => {
  it("reads stats without a run_spec.json, for a model that nobody names", async () => {
    const evidence = await readAs("helm", { "stats.json": stats() }, "stats.json");
    expect(readingOf(evidence, "helm/exact_match")).toMatchObject({ model: null, value: 0.25, n: 8 });
    expect(evidence.problems).toEqual([
      "There is no run_spec.json beside it: the model and the task are not known. Keep it beside, or say both in the results entry (model, task).",
    ]);
  });

  it("takes the task that the policy says", async () => {
    const evidence = await readAs("helm", { "stats.json": stats() }, "stats.json", entryOf("*", { task: "law" }));
    expect(readingOf(evidence, "law/exact_match").value).toBe(0.25);
  });

  it("says what is wrong with a broken run_spec.json, and reads the numbers", async () => {
    const broken = await run(stats(), '{"adapter_spec": {');
    expect(broken.problems[0]).toMatch(/^The run_spec.json beside it is broken \(line 1, column 19: .*cut off\)/);
    expect(broken.readings.length).toBeGreaterThan(0);
    expect((await run(stats(), "[]")).problems[0]).toContain("is not an object");
    expect((await run(stats(), { name: "quiz" })).problems[0]).toContain("names no model");
  });

  it.each([
    ["run_spec.json", spec(), "the specification of a HELM run"],
    ["per_instance_stats.json", [{ instance_id: "a", stats: stats() }], "the stats of each instance of a HELM run"],
    ["scenario_state.json", { adapter_spec: {}, request_states: [] }, "the requests and answers of a HELM run"],
    ["scenario.json", { name: "q", description: "d", definition_path: "p" }, "the description of a HELM scenario"],
  ])("says of %s alone that the numbers are elsewhere", async (path, file, what) => {
    const evidence = await readAs("helm", { [path]: file }, path);
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems).toEqual([
      `The file is ${what}; the numbers are in the stats.json of the run: name that instead.`,
    ]);
    expect(evidence.unusable).toHaveLength(1);
  });
});

describe("broken files", () => {
  it("takes __proto__ for a name, and says which elements are no stats", async () => {
    const list = JSON.stringify([stat("x", 0.5), 7, stat("num_instances", 3)]).replace('"x"', '"__proto__"');
    const evidence = await run(list);
    expect(evidence.readings.map((one) => one.measure)).toEqual([`${TASK}/__proto__`]);
    expect(evidence.problems).toEqual(["/1 is no stat: it has no name.name."]);
  });

  it("makes nothing of any beginning of a file", async () => {
    await expectCutsToBeSaid("helm", JSON.stringify(stats()), "stats.json");
    await expectCutsToBeSaid("helm", JSON.stringify(spec()), "run_spec.json");
  });

  it("reads the same whatever the order of keys", async () => {
    const there = await run(reversed(stats()), reversed(spec()));
    expect(there.readings).toEqual((await run()).readings);
  });

  it("reads only finite numbers from whatever stands in a stat", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.string(), ANYTHING), { minLength: 1 }), async (pairs) => {
        const list = [stat("exact_match", 1), ...pairs.map(([name, mean]) => stat(name, mean))];
        expectSound(await run(list));
      }),
      { numRuns: 40 },
    );
  });
});

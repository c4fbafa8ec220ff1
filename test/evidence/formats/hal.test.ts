import { describe, expect, it } from "vitest";
import { prefixes } from "./properties.ts";
import { readerOf, readFirst, reversed, valuesOf } from "./reading.ts";

/** An upload as the harness writes it today: four tasks, three of them right. */
function upload(over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    config: {
      agent_name: "Tool Agent",
      benchmark_name: "quizbench",
      date: "2026-02-03",
      run_id: "quizbench_1",
      agent_args: { model_name: "lab/model-1", temperature: "0.2", budget: 3 },
      prompt_sensitivity: false,
    },
    results: {
      accuracy: 0.75,
      written_accuracy: 0.5,
      successful_tasks: ["a", "b", "c"],
      failed_tasks: ["d"],
      total_cost: 0.4,
      latencies: {
        a: {
          first_call_timestamp: "2026-02-03T10:00:00+00:00",
          last_call_timestamp: "2026-02-03T10:00:04+00:00",
          total_time: 4,
        },
        b: {
          first_call_timestamp: "2026-02-03T10:00:00+00:00",
          last_call_timestamp: "2026-02-03T10:00:02+00:00",
          total_time: 2,
        },
        c: {
          first_call_timestamp: "2026-02-03T10:01:00+00:00",
          last_call_timestamp: "2026-02-03T10:01:00+00:00",
          total_time: 0,
        },
      },
    },
    raw_eval_results: { a: { score: 1 }, b: { score: 1 }, c: { score: 1 }, d: { score: 0 } },
    raw_logging_results: {},
    total_usage: {
      "model-1": {
        prompt_tokens: 4000,
        completion_tokens: 800,
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: 1000,
      },
    },
    total_cost: 0.4,
    git_info: { commit: "16bb" },
    ...over,
  };
}

const read = (value: unknown, entry = {}) => readFirst({ "u_UPLOAD.json": JSON.stringify(value) }, entry);
const results = (over: object) => upload({ results: { ...(upload().results as object), ...over } });
const named = (model: string) => upload({ config: { benchmark_name: "quizbench", agent_args: { model_name: model } } });

it("is known by its results beside what the benchmark gave", async () => {
  expect(await readerOf({ file: JSON.stringify(upload()) })).toBe("hal");
  expect(await readerOf({ file: JSON.stringify({ raw_eval_results: {}, accuracy: 1 }) })).toBeNull();
  expect(await readerOf({ file: JSON.stringify({ results: { accuracy: 1 } }) })).toBe("metrics-json");
});

describe("scores", () => {
  it("reads every number of the results below the benchmark, n only of the accuracy", async () => {
    const evidence = await read(upload());
    expect(evidence.readings[0]).toEqual({
      model: "lab/model-1",
      variant: { temperature: "0.2", agent: "Tool Agent" },
      measure: "quizbench/accuracy",
      value: 0.75,
      unit: null,
      stderr: null,
      n: 4,
      at: null,
      pointer: "/results/accuracy",
      goal: "maximize",
      range: [0, 1],
    });
    expect(evidence.readings.map(({ measure, value, unit, n }) => [measure, value, unit, n])).toEqual([
      ["quizbench/accuracy", 0.75, null, 4],
      ["quizbench/written_accuracy", 0.5, null, null],
      ["quizbench/task_time_mean_s", 3, "s", 2],
    ]);
    expect(evidence.problems).toEqual([]);
  });

  it("says where the accuracy counts tasks that were not attempted, and gives no n then", async () => {
    const evidence = await read(results({ accuracy: 0.3 }));
    expect(evidence.readings[0]).toMatchObject({ value: 0.3, n: null });
    expect(evidence.problems).toEqual([
      "The accuracy is 0.3, but 3 of the 4 tasks that are listed succeeded: the tool counts tasks that were not attempted as failed, or parts of tasks.",
    ]);
  });

  it("says how many tasks have nothing but an error", async () => {
    const raw_eval_results = { a: { score: 1 }, b: { score: 1 }, c: { score: 1 }, d: "TIMEOUT" };
    const evidence = await read(upload({ raw_eval_results }));
    expect(evidence.problems).toEqual(["1 of 4 tasks have no result but an error; the tool counts them as failed."]);
  });

  it.each([["NaN"], ["null"], ['"nan"'], ["Infinity"]])("takes %s as no value", async (literal) => {
    const text = JSON.stringify(upload()).replace('"accuracy":0.75', `"accuracy":${literal}`);
    const evidence = await readFirst({ "u.json": text });
    expect(evidence.unusable).toMatchObject([{ measure: "quizbench/accuracy", pointer: "/results/accuracy" }]);
    expect(valuesOf(evidence)).not.toHaveProperty("quizbench/accuracy");
  });

  it("has no range where an accuracy is in percent", async () => {
    expect((await read(results({ accuracy: 75 }))).readings[0]).not.toHaveProperty("range");
  });

  it.each([
    ["rewards", { a: { reward: 1 }, b: { reward: 0 } }, 0.5],
    ["bare numbers", { a: 1, b: 0, c: 0, d: 0 }, 0.25],
    ["truths", { a: true, b: false }, 0.5],
    ["several variations", { a: [{ score: 1 }, { score: 0 }], b: [{ score: 1 }, { score: 1 }] }, 0.75],
  ])("takes the mean of %s where the file states no accuracy, and says so", async (_, raw, value) => {
    const evidence = await read({ config: {}, results: {}, raw_eval_results: raw }, { task: "t" });
    expect(evidence.readings).toMatchObject([
      { measure: "t/accuracy", value, n: Object.keys(raw).length, pointer: "/raw_eval_results" },
    ]);
    expect(evidence.problems).toContain("The file states no accuracy; it is the mean reward of its tasks.");
  });

  it("counts an error as a failure, but errors alone are no accuracy of 0", async () => {
    const some = await read({ results: {}, raw_eval_results: { a: { reward: 1 }, b: "ERROR" } });
    expect(some.readings).toMatchObject([{ measure: "hal/accuracy", value: 0.5, n: 2 }]);
    expect(some.problems).toContain("1 of 2 tasks have no result but an error, and count as failed.");
    const all = await read({ results: {}, raw_eval_results: { a: "ERROR", b: "ERROR" } });
    expect(all.readings).toEqual([]);
    expect(all.unusable).toMatchObject([{ measure: "hal/accuracy", why: "all 2 tasks have no result but an error" }]);
  });

  it("says that a file without any score has none", async () => {
    const evidence = await read({ results: {}, raw_eval_results: {} });
    expect(evidence.unusable).toMatchObject([{ measure: null, why: "the file has no score" }]);
  });
});

describe("cost and tokens", () => {
  it("gives the model its tokens and, as the only model, the cost", async () => {
    expect((await read(upload())).usage).toEqual([
      {
        model: "lab/model-1",
        variant: { temperature: "0.2", agent: "Tool Agent" },
        requests: 4,
        inputTokens: 4000,
        outputTokens: 800,
        cacheReadTokens: 1000,
        cacheWriteTokens: 0,
        costUsd: 0.4,
        cached: false,
        score: null,
        pointer: "/total_usage/model-1",
      },
    ]);
  });

  it("is of the tasks, whatever the benchmark keeps as its raw results", async () => {
    const requests = async (value: unknown) => (await read(value)).usage.map((one) => one.requests);
    // Tables of USACO, totals of SWE-bench: no key of them is a task.
    const raw_eval_results = { rdict: {}, sdict: {}, rs: [], ss: [], total_instances: 4 };
    expect(await requests(upload({ raw_eval_results }))).toEqual([4]);
    const timed = { ...(upload().results as object), failed_tasks: null, successful_tasks: null };
    expect(await requests(upload({ raw_eval_results, results: timed }))).toEqual([3]);
  });

  it("takes a cost of 0 for what the tool has no price of", async () => {
    const evidence = await read(results({ total_cost: 0 }));
    expect(evidence.usage).toMatchObject([{ inputTokens: 4000, costUsd: null }]);
    expect(evidence.problems).toEqual(['The total cost is 0 for 4800 tokens: the tool has no price of "model-1".']);
  });

  it("gives no model the cost of several", async () => {
    const total_usage = {
      "lab/model-1": { prompt_tokens: 40, completion_tokens: 8 },
      user: { prompt_tokens: 9, completion_tokens: 1 },
    };
    const evidence = await read(upload({ total_usage }));
    expect(evidence.usage).toMatchObject([
      { inputTokens: 40, outputTokens: 8, costUsd: null, pointer: "/total_usage/lab~1model-1" },
    ]);
    expect(evidence.facts.total_cost_usd).toBe(0.4);
    expect(evidence.problems).toEqual(['The run also used "user", so that the total cost of 0.4 USD is not its own.']);
  });

  it("takes no tokens of another model for those of the model under test", async () => {
    const evidence = await read(named("other"));
    expect(evidence.usage).toEqual([]);
    expect(evidence.problems).toEqual([
      'The tokens are of "model-1", and none of them is the model under test; none are read.',
    ]);
  });

  it("adds tokens that were written to a cache, and those read where they are not among the prompt's", async () => {
    const counts = {
      prompt_tokens: 100,
      completion_tokens: 8,
      cache_creation_input_tokens: 50,
      cache_read_input_tokens: 900,
    };
    expect((await read(upload({ total_usage: { "model-1": counts } }))).usage).toMatchObject([{ inputTokens: 1050 }]);
  });

  it("reads costs per task where there are no totals, and none of 0", async () => {
    const value = { results: { costs: { a: 0.001, b: 0 } }, raw_eval_results: { a: { reward: 1 }, b: { reward: 0 } } };
    const evidence = await read(value);
    expect(evidence.usage).toMatchObject([{ requests: 1, costUsd: 0.001, score: 1, pointer: "/results/costs/a" }]);
    expect(evidence.problems).toContain("1 of 2 tasks have no cost above 0; theirs is unknown.");
  });
});

describe("what is around", () => {
  it("says when the last call was traced; the day alone is a fact", async () => {
    const evidence = await read(upload());
    expect(evidence.measuredAt).toBe("2026-02-03T10:01:00.000Z");
    expect(evidence.facts).toMatchObject({ tool: "hal", benchmark: "quizbench", date: "2026-02-03", git_hash: "16bb" });
    expect((await read(results({ latencies: {} }))).measuredAt).toBeNull();
  });

  it("takes the wall clock's time of a task before that of its traces", async () => {
    expect(valuesOf(await read(upload({ wall_clock_times: { a: 9, b: 11 } })))).toMatchObject({
      "quizbench/task_time_mean_s": 10,
    });
  });

  it("compares scores over varied prompts only with each other", async () => {
    const config = { ...(upload().config as object), prompt_sensitivity: true };
    expect((await read(upload({ config }))).readings[0]?.comparable).toEqual({ prompt_sensitivity: "true" });
  });
});

describe("broken files", () => {
  it("reads no prefix", async () => {
    for (const one of await prefixes(JSON.stringify(upload()), "u.json", 23)) expect(one).toBeTypeOf("string");
  });

  it("does not care for the order of keys", async () => {
    const there = await read(upload());
    const other = await read(reversed(upload()));
    expect(other.readings.map((one) => one.measure).sort()).toEqual(there.readings.map((one) => one.measure).sort());
    expect(other.usage).toEqual(there.usage);
    expect(valuesOf(other)).toEqual(valuesOf(there));
  });

  it.each([[{ results: 4, raw_eval_results: {} }], [{ results: [], raw_eval_results: [] }]])(
    "says what is wrong with %j",
    async (value) => {
      await expect(read(value)).rejects.toThrow('it has no object "results"');
    },
  );

  it("survives what is not what it should be", async () => {
    const strange = upload({ total_usage: { __proto__x: 4 }, config: [], git_info: null, wall_clock_times: "x" });
    expect(valuesOf(await read(strange))).toMatchObject({ "hal/accuracy": 0.75 });
  });
});

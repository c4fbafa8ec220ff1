import { describe, expect, it } from "vitest";
import { expectCutsToBeSaid } from "./properties.ts";
import { readAs, readingOf, reversed, takerOf } from "./reading.ts";

const ARGS = "pretrained=org/m,dtype=auto";
const CONFIG = { model: "hf", model_args: ARGS, batch_size: "auto", limit: null, gen_kwargs: null };
const row = (acc: number) => ({ "acc,none": acc, "acc_stderr,none": 0.04 });

/** The shape of each version with a group "all" of two tasks, as the tool wrote it then. */
const V02 = {
  results: {
    one: { acc: 0.4, acc_stderr: 0.04, acc_norm: 0.5, acc_norm_stderr: 0.04 },
    two: { ppl: 28.6, ppl_stderr: 1 },
  },
  versions: { one: 0, two: 1 },
  config: { model: "hf-causal", model_args: "use_fast=True,pretrained=org/m", num_fewshot: 0, limit: null },
};

const V040 = {
  results: { one: row(0.4), two: row(0.6), all: { ...row(0.5), alias: "all" } },
  configs: { one: { task: "one", num_fewshot: 5 }, two: { task: "two", num_fewshot: 5 } },
  versions: { one: 1.0, two: "Yaml", all: "N/A" },
  "n-shot": { one: 5, two: 5, all: 0 },
  config: CONFIG,
  git_hash: "4600d6bf",
};

const V042 = {
  ...V040,
  groups: { all: { ...row(0.5), alias: "all" } },
  group_subtasks: { all: ["two", "one"] },
  date: 1_713_000_000.25,
  pretty_env_info: "GPU models and configuration: GPU 0: NVIDIA A100 80GB PCIe\n",
  transformers_version: "4.39.3",
};

const V043 = {
  ...V042,
  group_subtasks: { all: ["one", "two"], one: [], two: [] },
  higher_is_better: { one: { acc: true }, two: { acc: true }, all: { acc: true } },
  "n-samples": { one: { original: 120, effective: 120 }, two: { original: 80, effective: 80 } },
  config: { ...CONFIG, model_dtype: "torch.bfloat16", model_num_parameters: 8_030_261_248, model_revision: "main" },
  task_hashes: { one: "aa", two: "bb" },
  model_source: "hf",
  model_name: "org/m",
  chat_template: null,
  start_time: 251.5,
  end_time: 791.5,
  total_evaluation_time_seconds: "540.0746",
};

const { start_time, end_time, ...timeless } = V043;
const V0410 = {
  ...timeless,
  config: { ...V043.config, model_args: { pretrained: "org/m", dtype: "bfloat16", revision: null }, limit: 20.0 },
  "n-samples": { one: { original: 120, effective: 20 }, two: { original: 80, effective: 20 } },
  lm_eval_version: "0.4.10",
};

const V0412 = {
  ...V0410,
  results: {
    one: { name: "one", alias: "one", sample_len: 20, ...row(0.4) },
    two: { name: "two", alias: "two", sample_len: 20, ...row(0.6), "f1,none": 0.7, "f1_stderr,none": "N/A" },
    all: {
      name: "all",
      alias: "all",
      sample_len: 60,
      ...row(0.5),
      "f1,none": 0.7,
      sample_count: { "acc,none": 40, "f1,none": 20 },
    },
  },
  lm_eval_version: "0.4.12",
};

const VERSIONS = { V02, V040, V042, V043, V0410, V0412 };
const read = (file: unknown) => readAs("lm-eval", { "r.json": file }, "r.json");

describe.each(Object.entries(VERSIONS))("%s", (name, file) => {
  it("is recognised, and read alike whatever the order of its keys", async () => {
    expect(await takerOf(file)).toBe("lm-eval");
    const bySort = (one: { measure: string }, other: { measure: string }) => (one.measure < other.measure ? -1 : 1);
    const there = [...(await read(reversed(file))).readings].sort(bySort);
    expect(there).toEqual([...(await read(file)).readings].sort(bySort));
  });

  it("names the model of its arguments, and every metric once", async () => {
    const evidence = await read(file);
    const measures = evidence.readings.map((one) => one.measure);
    expect(new Set(measures).size).toBe(measures.length);
    expect(evidence.readings.every((one) => one.model === "org/m")).toBe(true);
    expect(evidence).toMatchObject({ problems: [], unusable: [] });
    expect(readingOf(evidence, "one/acc")).toMatchObject({ value: 0.4, stderr: 0.04 });
    expect(measures.filter((one) => one.startsWith("all/"))).toHaveLength(
      name === "V02" ? 0 : name === "V0412" ? 2 : 1,
    );
  });

  it("makes nothing of any beginning of it", async () => {
    await expectCutsToBeSaid("lm-eval", JSON.stringify(file), "r.json");
  });
});

describe("what each version says", () => {
  it("0.2: bare keys, no group, no n, no direction, shots for all tasks", async () => {
    const evidence = await read(V02);
    expect(readingOf(evidence, "two/ppl")).toMatchObject({
      value: 28.6,
      stderr: 1,
      n: null,
      comparable: { harness: "0.2-0.3", task_version: "1", shots: "0" },
    });
    expect(readingOf(evidence, "two/ppl").goal).toBeUndefined();
    expect(evidence.facts).not.toHaveProperty("groups");
  });

  it("0.4.0: a group is a row without a task of its own; no n, no time", async () => {
    const evidence = await read(V040);
    expect(evidence).toMatchObject({ formatVersion: "0.4", measuredAt: null, facts: { groups: ["all"] } });
    expect(readingOf(evidence, "all/acc")).toMatchObject({ n: null, pointer: "/results/all/acc,none" });
    expect(readingOf(evidence, "one/acc").comparable).toEqual({ harness: "0.4", task_version: "1", shots: "5" });
    expect(readingOf(evidence, "two/acc").comparable).not.toHaveProperty("task_version");
  });

  it("0.4.2: a group in both places is read once, with the shots of its tasks, and there is a time", async () => {
    const evidence = await read(V042);
    expect(readingOf(evidence, "all/acc").comparable).toMatchObject({ shots: "5" });
    expect(evidence.measuredAt).toBe("2024-04-13T09:20:00.250Z");
    expect(evidence.facts).toMatchObject({ host_gpus: ["NVIDIA A100 80GB PCIe"], transformers_version: "4.39.3" });
  });

  it("0.4.3: n of tasks and none of a group, direction, a duration given as text, a clock that is no time of day", async () => {
    const evidence = await read(V043);
    expect(readingOf(evidence, "one/acc")).toMatchObject({ n: 120, goal: "maximize", comparable: { dataset: "aa" } });
    expect(readingOf(evidence, "all/acc")).toMatchObject({ n: null, goal: "maximize" });
    expect(evidence.measuredAt).toBe("2024-04-13T09:20:00.250Z");
    expect(evidence.facts).toMatchObject({ duration_s: 540.0746, compute_dtype: "torch.bfloat16" });
    expect(evidence.readings.every((one) => one.variant === null)).toBe(true);
  });

  it("0.4.10: arguments that are null are not there, and a limit makes the run limited", async () => {
    const evidence = await read({ ...V0410, model_name: undefined });
    expect(readingOf(evidence, "one/acc")).toMatchObject({
      model: "org/m",
      variant: null,
      n: 20,
      limited: { of: 120 },
    });
    expect(readingOf(evidence, "all/acc").limited).toEqual({ of: 200 });
    expect(evidence).toMatchObject({ formatVersion: "0.4.10", facts: { limit: 20, duration_s: 540.0746 } });
  });

  it("0.4.12: of a group the samples behind each metric, never the length of all of them", async () => {
    const evidence = await read(V0412);
    expect(readingOf(evidence, "all/acc")).toMatchObject({ n: 40, limited: { of: 200 } });
    expect(readingOf(evidence, "all/f1")).toMatchObject({ n: 20, limited: { of: 80 } });
    expect(readingOf(evidence, "two/f1")).toMatchObject({ n: 20, stderr: null });
    expect(evidence.readings).toHaveLength(5);
  });
});

describe("RULER", () => {
  const file = {
    ...V0410,
    results: { niah: { alias: "niah", "4096,none": 1.0, "4096_stderr,none": "N/A", "8192,none": -1.0 } },
    groups: undefined,
    group_subtasks: { niah: [] },
    configs: { niah: { task: "niah", num_fewshot: 0 } },
    higher_is_better: { niah: { "4096": true, "8192": true, "131072": true } },
    "n-samples": { niah: { original: 500, effective: 4 } },
  };

  it("is read by context length: no stderr, a length of -1 unusable, one that has only a direction not at all", async () => {
    const evidence = await read(file);
    expect(evidence.readings).toHaveLength(1);
    expect(readingOf(evidence, "niah/4096")).toMatchObject({
      value: 1,
      stderr: null,
      n: 4,
      goal: "maximize",
      limited: { of: 500 },
      pointer: "/results/niah/4096,none",
    });
    expect(evidence.unusable.map((one) => [one.measure, one.why])).toEqual([
      ["niah/8192", "the value is -1: this context length was not measured"],
    ]);
  });
});

describe("lmms-eval", () => {
  const row = {
    alias: "mme",
    "mme_score,none": 567.1,
    "mme_score_stderr,none": "N/A",
    "mme_score_stderr_clt,none": 0.029,
    "acc,none": 0.5,
    "acc_stderr,none": "N/A",
    "acc_stderr_clt,none": 0.03,
    "acc_stderr_clustered,none": "N/A",
  };
  const file = {
    ...V043,
    results: { mme: row },
    groups: undefined,
    group_subtasks: { mme: [] },
    configs: { mme: { task: "mme", metadata: [{ version: 0.0 }] } },
    versions: { mme: "Yaml" },
    "n-shot": { mme: 0 },
    config: { model: "openai", model_args: "model_version=org/m,base_url=http://127.0.0.1:8090/v1" },
    lmms_eval_version: "branch@v0.6-244",
    date: "20260924_034931",
    model_name: undefined,
  };

  it("states errors of samples: none of a score that is their sum", async () => {
    const evidence = await read(file);
    expect(readingOf(evidence, "mme/mme_score")).toMatchObject({ value: 567.1, stderr: null, model: "org/m" });
    expect(readingOf(evidence, "mme/acc")).toMatchObject({ value: 0.5, stderr: 0.03 });
  });

  it("states the samples of a task: none of a part whose error shows that it rests on fewer", async () => {
    const parts = {
      "average,none": 0.378,
      "average_stderr_clt,none": 0.0125,
      "coarse perception,none": 0.378,
      "coarse perception_stderr_clt,none": 0.0306,
      "rating,none": 3.1,
      "rating_stderr_clt,none": 0.05,
    };
    const samples = { mme: { original: 1500, effective: 1500 } };
    const evidence = await read({ ...file, results: { mme: parts }, "n-samples": samples });
    expect(evidence.readings.map((one) => [one.measure, one.stderr, one.n])).toEqual([
      ["mme/average", 0.0125, 1500],
      ["mme/coarse perception", 0.0306, null],
      ["mme/rating", null, 1500],
    ]);
  });

  it("is a harness of its own, with a date that has no zone", async () => {
    const evidence = await read(file);
    expect(readingOf(evidence, "mme/acc").comparable).toMatchObject({ harness: "lmms-eval 0.6", shots: "0" });
    expect(evidence).toMatchObject({ measuredAt: null, facts: { tool: "lmms-eval", tool_version: "branch@v0.6-244" } });
  });
});

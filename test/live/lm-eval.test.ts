import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FakeModel, MODEL, startFakeModel } from "./fake-model.ts";
import { candidatesOf, type Place, type Python, pythonWith, read, readOne, run, valuesOf, withTool } from "./tools.ts";

/** What lm-evaluation-harness itself writes, of tasks on disk, its own dummy model and of a server. */

const QUESTIONS = Array.from({ length: 8 }, (_, index) => index);
const ANSWER = "a".repeat(16);

const TASK = {
  dataset_path: "json",
  test_split: "test",
  doc_to_text: "{{question}}",
  num_fewshot: 0,
};
const metric = (name: string) => ({ metric: name, aggregation: "mean", higher_is_better: true });
const dataset = (name: string) => ({ data_files: { test: `tasks/${name}.jsonl` } });

/** YAML takes JSON, so the tasks are written as that. */
const TASKS = {
  quiz: {
    ...TASK,
    task: "gate_quiz",
    dataset_kwargs: dataset("quiz"),
    output_type: "multiple_choice",
    doc_to_choice: "{{choices}}",
    doc_to_target: "answer",
    metric_list: [metric("acc"), metric("acc_norm")],
    metadata: { version: 2 },
  },
  said: {
    ...TASK,
    task: "gate_said",
    dataset_kwargs: dataset("said"),
    output_type: "generate_until",
    doc_to_target: "answer",
    generation_kwargs: { until: ["\n"], max_gen_toks: ANSWER.length },
    metric_list: [metric("exact_match")],
    metadata: { version: 1 },
  },
  both: {
    group: "gate",
    task: ["gate_quiz", "gate_said"],
    aggregate_metric_list: [{ metric: "acc", aggregation: "mean", weight_by_size: true, filter_list: "none" }],
    metadata: { version: 1 },
  },
};
const ROWS = {
  quiz: QUESTIONS.map((index) => ({ question: `What is ${index}?`, choices: ["a", "b", "c"], answer: index % 3 })),
  // The server gives a quarter of these answers, and the dummy model (`lol`) another.
  said: QUESTIONS.map((index) => ({ question: `Say ${index}`, answer: ["lol", "no", ANSWER, "yes"][index % 4] })),
};

let fake: FakeModel;

async function evaluate({ folder, tool }: Place<Python>): Promise<void> {
  mkdirSync(join(folder, "tasks"));
  for (const [name, task] of Object.entries(TASKS)) {
    writeFileSync(join(folder, "tasks", `${name}.yaml`), JSON.stringify(task));
  }
  for (const [name, rows] of Object.entries(ROWS)) {
    writeFileSync(join(folder, "tasks", `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  }
  const evaluated = (name: string, model: string, tasks: string, ...rest: string[]) =>
    run(folder, tool.command("lm_eval"), [
      ...["--model", model, "--tasks", tasks, "--include_path", "tasks", "--output_path", `out/${name}`],
      ...rest,
    ]);
  await evaluated("whole", "dummy", "gate", "--log_samples");
  await evaluated("limit", "dummy", "gate_quiz", "--limit", "5");
  fake = await startFakeModel();
  const server = `base_url=${fake.address}/v1/chat/completions,num_concurrent=1,max_retries=1,tokenized_requests=False`;
  const args = ["--model_args", `model=${MODEL},${server}`, "--apply_chat_template", "--gen_kwargs", "temperature=0.5"];
  await evaluated("served", "local-chat-completions", "gate_said", ...args);
  await fake.stop();
}

const PACKAGES = ["lm_eval[api]==0.4.13"];
const place = withTool("lm-eval", (folder) => pythonWith(folder, PACKAGES), evaluate);

describe("lm-evaluation-harness", () => {
  it("writes results of tasks and groups; its random name of the dummy model is no model", async () => {
    const evidence = await readOne(place().folder, "out/whole/*/results_*.json");
    expect(evidence).toMatchObject({ format: "lm-eval", formatVersion: "0.4.13" });
    const values = valuesOf(evidence);
    expect(values).toMatchObject({ "gate_said/exact_match": 0.25, "gate/acc": values["gate_quiz/acc"] });
    expect(Object.keys(values).sort()).toEqual([
      "gate/acc",
      "gate_quiz/acc",
      "gate_quiz/acc_norm",
      "gate_said/exact_match",
    ]);
    expect(evidence.readings.find((one) => one.measure === "gate_said/exact_match")).toMatchObject({
      model: null,
      n: 8,
      stderr: expect.closeTo(Math.sqrt((0.25 * 0.75) / 7), 6),
      goal: "maximize",
    });
    expect(evidence.problems).toEqual([expect.stringMatching(/^The run named no model: "[a-z0-9]{8}" is a random/)]);
  });

  it("lets results[].model say the model, and leaves its samples alone", async () => {
    const files = await read(place().folder, "out/whole/**", "mine");
    expect([...candidatesOf(files).keys()]).toEqual(["mine"]);
    expect(files.map(({ outcome }) => outcome).sort()).toEqual(["read", "skipped", "skipped"]);
  });

  it("says that --limit was of a part", async () => {
    const { readings } = await readOne(place().folder, "out/limit/**");
    expect(readings).toHaveLength(2);
    for (const one of readings) expect(one).toMatchObject({ n: 5, limited: { of: 8 } });
  });

  it("names the model of a server, with its sampling", async () => {
    const evidence = await readOne(place().folder, "out/served/**");
    expect(fake.served.map((one) => [one.model, one.outputTokens])).toEqual(Array(8).fill([MODEL, ANSWER.length]));
    expect(evidence.readings).toMatchObject([
      { model: MODEL, measure: "gate_said/exact_match", value: 0.25, n: 8, variant: { temperature: "0.5" } },
    ]);
    expect(evidence.problems).toEqual([]);
    expect(Date.parse(evidence.measuredAt ?? "")).toBeGreaterThan(Date.now() - 600_000);
  });
});

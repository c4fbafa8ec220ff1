import { describe, expect, it } from "vitest";
import { prefixes } from "./properties.ts";
import { readerOf, readFirst, reversed, valuesOf } from "./reading.ts";

const META = `artifact_uri: file:///store/1/abc/artifacts
end_time: 1795839128637
entry_point_name: ''
experiment_id: '1'
lifecycle_stage: active
run_id: abc
run_name: good
source_type: 4
start_time: 1795839128611
status: 3
tags: []
user_id: somebody
`;

/** A run's folder: `meta.yaml` first, so that it is the file. */
function folder(files: Readonly<Record<string, string>> = {}, meta = META): Record<string, string> {
  const own = Object.entries(files).map(([path, text]) => [`mlruns/1/abc/${path}`, text]);
  return { "mlruns/1/abc/meta.yaml": meta, ...Object.fromEntries(own) };
}

const INFO = {
  run_id: "abc",
  run_uuid: "abc",
  experiment_id: "1",
  run_name: "good",
  status: "FINISHED",
  start_time: 1795839128611,
  end_time: 1795839128637,
  lifecycle_stage: "active",
};

interface Over {
  readonly info?: object;
  readonly metrics?: unknown;
  readonly params?: unknown;
  readonly tags?: unknown;
}

const metric = (key: string, value: unknown, more: object = {}) => ({ key, value, timestamp: 1, step: 0, ...more });
const run = ({ info = {}, metrics = [metric("acc", 0.5)], params = [], tags = [] }: Over = {}) => ({
  info: { ...INFO, ...info },
  data: { metrics, params, tags },
});
const rest = (over: Over = {}) => ({ "get.json": JSON.stringify({ run: run(over) }) });
const param = (key: string, value: string) => ({ key, value });

describe("recognition", () => {
  it.each([
    ["a run of the file store", META],
    [
      "one of early versions, by run_uuid and without a stage",
      META.replace("run_id", "run_uuid").replace(/lifecycle.*\n/, ""),
    ],
    ["an experiment", "artifact_location: file:///store/1\nexperiment_id: '1'\nlifecycle_stage: active\nname: e\n"],
    ["a body of runs/get", JSON.stringify({ run: run() })],
    ["a body of runs/search", JSON.stringify({ runs: [run()], next_page_token: "x" })],
    ["what `mlflow runs describe` prints", JSON.stringify(run())],
    ["a list of such runs", JSON.stringify([run()])],
    ["an export", JSON.stringify({ system: {}, mlflow: { info: INFO, metrics: {}, params: {}, tags: {} } })],
    ["an early export", JSON.stringify({ info: INFO, metrics: { acc: 0.5 }, params: {}, tags: {} })],
  ])("takes %s", async (_, text) => {
    expect(await readerOf({ file: text })).toBe("mlflow");
  });

  it.each([
    [
      "a data set of the store",
      "digest: 829d62c1\nname: quiz\nprofile: '{}'\nschema: '{}'\nsource: '{}'\nsource_type: code\n",
    ],
    ["an output of a run", "destination_id: m-1\ndestination_type: MODEL_OUTPUT\nsource_id: m-1\nstep: 0\ntags: {}\n"],
    ["a registered model", "creation_timestamp: 1\nlast_updated_timestamp: 2\nname: m\n"],
    ["an exported experiment", JSON.stringify({ mlflow: { experiment: { experiment_id: "1" }, runs: ["abc"] } })],
    ["some other info", JSON.stringify({ info: { title: "API", version: "1" }, paths: {} })],
  ])("leaves %s alone", async (_, text) => {
    expect(await readerOf({ file: text })).toBeNull();
  });
});

describe("the file store", () => {
  it("reads metrics, model and settings below the run, and names the files that it read", async () => {
    const evidence = await readFirst(
      folder({
        "metrics/mmlu/acc": "1000 0.625 0\n",
        "params/model": "org/m",
        "params/temperature": "0.0",
        "params/num_fewshot": "5",
        "params/note": "two\nlines",
        "tags/team": "ml",
        "tags/mlflow.user": "somebody",
        "outputs/m-1/meta.yaml": "destination_id: m-1\n",
        "artifacts/metrics.json": "{}",
      }),
    );
    expect(evidence).toMatchObject({
      format: "mlflow",
      measuredAt: "2026-11-28T04:12:08.637Z",
      problems: [],
      unusable: [],
      usage: [],
    });
    expect(evidence.readings).toEqual([
      {
        model: "org/m",
        variant: { temperature: "0" },
        measure: "mlflow/mmlu/acc",
        value: 0.625,
        unit: null,
        stderr: null,
        n: null,
        at: null,
        pointer: "/metrics/mmlu~1acc/1",
        comparable: { shots: "5" },
      },
    ]);
    expect(evidence.facts).toMatchObject({ run_name: "good", duration_s: 0.026, tags: { team: "ml" } });
    expect(evidence.parts?.map((path) => path.replace("mlruns/1/abc/", ""))).toEqual([
      "metrics/mmlu/acc",
      "params/model",
      "params/note",
      "params/num_fewshot",
      "params/temperature",
      "tags/mlflow.user",
      "tags/team",
      "outputs/m-1/meta.yaml",
    ]);
  });

  it.each([
    ["the greatest step", "1 0.1 0\n2 0.9 10\n3 0.5 5\n", 0.9, 2],
    ["of one step the latest", "5 0.1 1\n9 0.2 1\n7 0.3 1\n", 0.2, 2],
    ["of one step and time the greatest value", "5 0.1 1\n5 0.3 1\n5 0.2 1\n", 0.3, 2],
    ["steps below 0 too", "5 0.1 -2\n5 0.2 -1\n", 0.2, 2],
    ["lines of early versions, without a step", "5 0.1\n6 0.2\n", 0.2, 2],
    ["lines with a data set, and their step", "5 0.1 3 quiz 829d\n6 0.2 1 quiz 829d\n", 0.1, 1],
    ["a data set with a space in its name", "5 0.1 3 my quiz 829d\n", 0.1, 1],
    ["Windows line ends", "5 0.1 0\r\n", 0.1, 1],
    ["exponents", "5 1e-05 0\n", 1e-5, 1],
  ])("takes %s", async (_, text, value, line) => {
    const { readings } = await readFirst(folder({ "metrics/acc": text }));
    expect(readings.map((one) => [one.value, one.pointer])).toEqual([[value, `/metrics/acc/${line}`]]);
  });

  it("compares only values of one data set, where lines name it", async () => {
    const { readings } = await readFirst(folder({ "metrics/acc": "5 0.1 3 my quiz 829d\n" }));
    expect(readings[0]?.comparable).toEqual({ dataset: "my quiz@829d" });
  });

  it.each([
    ["nan", "1 nan 0\n", "the value is NaN, not a finite number"],
    ["inf", "1 inf 0\n", "the value is Infinity, not a finite number"],
    ["-inf", "1 -inf 0\n", "the value is -Infinity, not a finite number"],
    ["nothing", "", "its file is empty"],
    ["a word", "1 high 0\n", 'line 1 is not "timestamp value step"'],
    ["hexadecimal digits", "1 0x10 0\n", 'line 1 is not "timestamp value step"'],
    ["a line that is cut off", "1 0.5 0\n2 0.62", "line 2 does not end: the file is cut off"],
    ["no number at the latest step", "1 0.5 0\n2 nan 1\n", "the value is NaN, not a finite number"],
  ])("reads no metric of %s, and says so", async (_, text, why) => {
    const evidence = await readFirst(folder({ "metrics/acc": text, "metrics/f1": "1 0.5 0\n" }));
    expect(valuesOf(evidence)).toEqual({ "mlflow/f1": 0.5 });
    expect(evidence.unusable).toMatchObject([{ measure: "mlflow/acc", why }]);
    expect(evidence.problems).toEqual([`${evidence.unusable[0]?.pointer}: mlflow/acc has no value: ${why}.`]);
  });

  it.each([
    ["status: 1", 'the run "good" is RUNNING, not FINISHED'],
    ["status: 2", 'the run "good" is SCHEDULED, not FINISHED'],
    ["status: 4", 'the run "good" is FAILED, not FINISHED'],
    ["status: 5", 'the run "good" is KILLED, not FINISHED'],
    ["status: 9", 'the run "good" is 9, not FINISHED'],
    ["", 'the run "good" is RUNNING, not FINISHED'],
  ])("reads nothing of a run with %j", async (line, why) => {
    const files = folder({ "metrics/acc": "1 0.5 0\n", "params/model": "m" }, META.replace("status: 3", line));
    const evidence = await readFirst(files);
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable).toEqual([{ model: "m", variant: null, measure: null, why, pointer: "" }]);
    expect(evidence.problems).toEqual([`Nothing is read: ${why}.`]);
    expect(evidence.measuredAt).toBeNull();
  });

  it("passes over a deleted run: it says nothing of its model", async () => {
    const evidence = await readFirst(folder({ "metrics/acc": "1 0.5 0\n" }, META.replace("active", "deleted")));
    expect(evidence).toMatchObject({ readings: [], unusable: [] });
    expect(evidence.problems).toEqual(['Nothing is read: the run "good" is deleted.']);
  });

  it("says of a run without metrics that it has none", async () => {
    const evidence = await readFirst(folder());
    expect(evidence.unusable.map((one) => one.why)).toEqual(['the run "good" has no metric']);
  });

  it.each([
    ["an experiment", "artifact_location: x\nexperiment_id: '1'\nlifecycle_stage: active\nname: e\n"],
    ["a logged model", "artifact_location: x\nexperiment_id: '1'\nmodel_id: m-1\nname: e\nstatus: 2\n"],
  ])("says that %s is no run", async (what, text) => {
    const evidence = await readFirst({ "mlruns/1/meta.yaml": text });
    expect(evidence).toMatchObject({ readings: [], unusable: [] });
    expect(evidence.problems).toEqual([`It is the meta.yaml of ${what} ("e"), which is no run; name those of runs.`]);
  });

  it("reads no prefix of a meta.yaml as a finished run, but the whole one", async () => {
    for (const one of await prefixes(META, "meta.yaml", 3)) {
      if (typeof one === "string") expect(one).toMatch(/known to nobody|cut off|no YAML|no run/);
      else expect(one.problems.length).toBeGreaterThan(0);
    }
  });
});

describe("the REST API", () => {
  it("reads a body of runs/get", async () => {
    const metrics = [metric("mmlu/acc", 0.625), metric("latency_p95_ms", 412.5), metric("error_rate", 0)];
    const evidence = await readFirst(rest({ metrics, params: [param("Model-Name", "org/m"), param("top_p", "0.90")] }));
    expect(evidence.problems).toEqual([]);
    expect(evidence.readings.map(({ measure, value, unit, pointer }) => [measure, value, unit, pointer])).toEqual([
      ["mlflow/mmlu/acc", 0.625, null, "/run/data/metrics/0/value"],
      ["latency_p95_ms", 412.5, "ms", "/run/data/metrics/1/value"],
      ["error_rate", 0, "ratio", "/run/data/metrics/2/value"],
    ]);
    expect(evidence.readings[0]).toMatchObject({ model: "org/m", variant: { top_p: "0.9" } });
  });

  it.each([
    ["NaN", '"NaN"'],
    ["Infinity", '"Infinity"'],
    [1.7976931348623157e308, "1.7976931348623157e+308, which the tool writes for infinity"],
    [-1.7976931348623157e308, "-1.7976931348623157e+308, which the tool writes for infinity"],
    ["0.5", '"0.5"'],
    [null, "null"],
    [undefined, "nothing"],
  ])("takes %j as no value", async (value, found) => {
    const { unusable } = await readFirst(rest({ metrics: [metric("acc", value)] }));
    expect(unusable).toMatchObject([{ measure: "mlflow/acc", pointer: "/run/data/metrics/0/value" }]);
    expect(unusable[0]?.why).toContain(found);
  });

  it.each([
    ["latency_p95_ms", 0],
    ["throughput_rps", 0],
    ["cost_per_correct_usd", 0],
    ["latency_p95_ms", -1],
  ])("takes no %s of %d", async (name, value) => {
    const evidence = await readFirst(rest({ metrics: [metric(name, value)] }));
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable[0]?.why).toMatch(/which nothing measured in .* can be/);
  });

  it("takes the latest of one metric that is there twice, whatever its order; numbers may be text", async () => {
    const metrics = [
      metric("acc", 0.1, { step: "2", timestamp: "7" }),
      metric("acc", 0.9, { step: "10", timestamp: "5" }),
    ];
    expect(valuesOf(await readFirst(rest({ metrics })))).toEqual({ "mlflow/acc": 0.9 });
    expect(valuesOf(await readFirst(rest({ metrics: metrics.reverse() })))).toEqual({ "mlflow/acc": 0.9 });
  });

  it("keeps what MLflow 3 adds: data sets of metrics and of the run, models", async () => {
    const whole = {
      ...run({ metrics: [metric("acc", 0.5, { dataset_name: "quiz", dataset_digest: "829d", model_id: "m-1" })] }),
      inputs: { dataset_inputs: [{ dataset: { name: "quiz", digest: "829d" } }], model_inputs: [{ model_id: "m-1" }] },
      outputs: { model_outputs: [{ model_id: "m-1", step: 0 }] },
    };
    const evidence = await readFirst({ "get.json": JSON.stringify({ run: whole }) });
    expect(evidence.readings[0]?.comparable).toEqual({ dataset: "quiz@829d" });
    expect(evidence.facts).toMatchObject({ datasets: ["quiz@829d"] });
  });

  it("reads every finished run of a search, each under its own model", async () => {
    const runs = [
      run({ params: [param("model", "a")] }),
      run({ params: [param("model", "b")], info: { status: "RUNNING" } }),
      run({ params: [param("llm", "c")], info: { end_time: 1795839000000 } }),
      run({ params: [param("model", "d")], info: { lifecycle_stage: "deleted" } }),
    ];
    const evidence = await readFirst({ "s.json": JSON.stringify({ runs, next_page_token: "more" }) });
    expect(evidence.readings.map((one) => [one.model, one.pointer])).toEqual([
      ["a", "/runs/0/data/metrics/0/value"],
      ["c", "/runs/2/data/metrics/0/value"],
    ]);
    expect(evidence.unusable).toMatchObject([{ model: "b", measure: null, pointer: "/runs/1" }]);
    expect(evidence.problems).toEqual([
      "The answer has more pages (next_page_token): runs beyond this one are not in the file.",
      '/runs/1: nothing is read: the run "good" is RUNNING, not FINISHED.',
      '/runs/3: nothing is read: the run "good" is deleted.',
    ]);
    expect(evidence.measuredAt).toBe("2026-11-28T04:10:00.000Z");
  });

  it("tells runs of one model apart by the parameters that differ", async () => {
    const params = (lr: string) => [param("model", "m"), param("lr", lr), param("epochs", "3")];
    const runs = [
      run({ params: params("0.1") }),
      run({ params: params("0.20") }),
      run({ params: [param("model", "x")] }),
    ];
    const { readings } = await readFirst({ "s.json": JSON.stringify({ runs }) });
    expect(readings.map((one) => [one.model, one.variant])).toEqual([
      ["m", { lr: "0.1" }],
      ["m", { lr: "0.2" }],
      ["x", null],
    ]);
  });

  it("leaves runs that are alike in everything as repetitions", async () => {
    const runs = [run(), run({ metrics: [metric("acc", 0.6)] })];
    const { readings } = await readFirst({ "s.json": JSON.stringify({ runs }) });
    expect(readings.map((one) => [one.value, one.variant])).toEqual([
      [0.5, null],
      [0.6, null],
    ]);
  });

  it("says that a run without a status is not believed", async () => {
    const evidence = await readFirst(rest({ info: { status: undefined } }));
    expect(evidence.problems).toEqual(['/run: nothing is read: the run "good" has no status.']);
  });
});

describe("exports", () => {
  it("takes the latest point of each history", async () => {
    const mlflow = {
      info: INFO,
      params: { model: "org/m" },
      metrics: {
        acc: [
          { value: 0.5, timestamp: 1, step: 0 },
          { value: 0.75, timestamp: 2, step: 1 },
        ],
        empty: [],
      },
      tags: { "mlflow.source.git.commit": "1f76" },
    };
    const evidence = await readFirst({ "run.json": JSON.stringify({ system: { mlflow_version: "2.3.2" }, mlflow }) });
    expect(evidence).toMatchObject({ formatVersion: "2.3.2", facts: { tool_version: "2.3.2", git_hash: "1f76" } });
    expect(evidence.readings.map((one) => [one.model, one.value, one.pointer])).toEqual([
      ["org/m", 0.75, "/mlflow/metrics/acc/1/value"],
    ]);
    expect(evidence.unusable.map((one) => one.measure)).toEqual(["mlflow/empty"]);
  });

  it("reads what `mlflow runs describe` prints, and an early export", async () => {
    const plain = { metrics: { acc: 0.5 }, params: { model: "m" }, tags: {} };
    for (const root of [
      { info: INFO, data: plain },
      { info: INFO, ...plain },
    ]) {
      const { readings } = await readFirst({ "run.json": JSON.stringify(root) });
      expect(readings.map((one) => [one.model, one.value])).toEqual([["m", 0.5]]);
    }
  });
});

describe("names", () => {
  it("puts the entry's task before a metric, but not before a measure of the closed table", async () => {
    const metrics = [metric("acc", 0.5), metric("latency_p95_ms", 5)];
    expect(valuesOf(await readFirst(rest({ metrics }), { task: "quiz" }))).toEqual({
      "quiz/acc": 0.5,
      latency_p95_ms: 5,
    });
  });

  it("reads only what the entry's measures name, and says what is not there", async () => {
    const metrics = [metric("val/p95", 5), metric("acc", 0.5)];
    const measures = { latency_p95_ms: "val/p95", "quiz/f1": "f1" };
    const evidence = await readFirst(rest({ metrics }), { measures });
    expect(evidence.readings.map((one) => [one.measure, one.value, one.unit])).toEqual([["latency_p95_ms", 5, "ms"]]);
    expect(evidence.problems).toEqual(['quiz/f1 has no value: there is no metric "f1" (has: val/p95, acc).']);
  });

  it("takes the model from the parameter or tag that the entry names", async () => {
    const over = { params: [param("model", "x"), param("net", "org/n")], tags: [param("served", "org/t")] };
    expect((await readFirst(rest(over), { columns: { model: "net" } })).readings[0]?.model).toBe("org/n");
    expect((await readFirst(rest(over), { columns: { model: "served" } })).readings[0]?.model).toBe("org/t");
    await expect(readFirst(rest(over), { columns: { model: "nett" } })).rejects.toThrow(
      'columns.model is "nett", and the run has no such parameter or tag',
    );
    await expect(readFirst(rest(over), { columns: { seed: "s" } })).rejects.toThrow('columns names "seed"');
  });

  it("names no model where no well-known parameter does", async () => {
    const { readings } = await readFirst(rest({ params: [param("max_depth", "4"), param("model", "None")] }));
    expect(readings[0]?.model).toBeNull();
  });

  it("reads names that are not only names", async () => {
    const text = `{"run": {"info": ${JSON.stringify(INFO)}, "data": {"metrics": {"__proto__": 0.5, "constructor": 1},
      "params": {"__proto__": "x", "model": "m"}}}}`;
    expect((await readFirst({ "get.json": text })).readings.map((one) => one.measure)).toEqual([
      "mlflow/__proto__",
      "mlflow/constructor",
    ]);
  });
});

describe("broken files", () => {
  it("reads no prefix of a body", async () => {
    const text = JSON.stringify({ run: run({ params: [param("model", "m")] }) });
    for (const one of await prefixes(text, "get.json", 7)) expect(one).toBeTypeOf("string");
  });

  it("does not care for the order of keys", async () => {
    const value = { runs: [run({ params: [param("model", "m")] })] };
    const there = await readFirst({ "a.json": JSON.stringify(value) });
    expect(await readFirst({ "a.json": JSON.stringify(reversed(value)) })).toEqual(there);
  });

  it.each([
    [{ run: { info: INFO, data: { metrics: "none" } } }, 'the run "good" has no metric'],
    [{ run: { info: INFO } }, "has no metric"],
    [
      { run: { info: { ...INFO, start_time: "soon", end_time: {} }, data: { metrics: [4, null, { key: 5 }] } } },
      "has no metric",
    ],
  ])("says what is wrong with %j", async (value, message) => {
    const evidence = await readFirst({ "get.json": JSON.stringify(value) });
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems.join(" ")).toMatch(message);
  });
});

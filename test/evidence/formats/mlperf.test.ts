import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mlperf } from "../../../src/evidence/formats/mlperf.ts";
import { holdsForPrefixes } from "./properties.ts";
import { readingOf, readWith, takerOf, valuesOf } from "./reading.ts";

const FRAME = "================================================";
const TREE = "closed/Org/results/8xGPU/llama-99";
const HASH = `hash=${"0a".repeat(32)}`;

interface Parts {
  readonly scenario: string;
  readonly result: readonly string[];
  readonly stats: readonly string[];
  readonly valid?: string;
  readonly closing?: string;
}

/** A summary as LoadGen frames it. */
function summary({ scenario, result, stats, valid = "VALID", closing = CLOSING }: Parts): string {
  const head = [FRAME, "MLPerf Results Summary", FRAME, "SUT name : PySUT", `Scenario : ${scenario}`];
  const middle = [
    "Mode     : PerformanceOnly",
    ...result,
    `Result is : ${valid}`,
    "  Min duration satisfied : Yes",
    "",
  ];
  const parameters = [FRAME, "Test Parameters Used", FRAME, "samples_per_query : 1", "target_qps : 83.5", ""];
  return [...head, ...middle, FRAME, "Additional Stats", FRAME, ...stats, "", ...parameters, closing].join("\n");
}

const CLOSING = "No warnings encountered during test.\n\nNo errors encountered during test.\n";
const LATENCIES = [
  "Min latency (ns)                : 100000000",
  "Mean latency (ns)               : 43579602295",
  "50.00 percentile latency (ns)   : 875073063",
  "95.00 percentile latency (ns)   : 2000000",
  "99.90 percentile latency (ns)   : 9000000",
];

function server(over: Partial<Parts> = {}): string {
  return summary({
    scenario: "Server",
    result: ["Completed samples per second    : 81.68", "Completed tokens per second: 24593.77"],
    stats: [
      "Scheduled samples per second : 83.90",
      ...LATENCIES,
      "",
      "Completed tokens per second                 : 24593.77",
      "Mean First Token latency (ns)               : 918456323",
      "99.00 percentile first token latency (ns)   : 1914647645",
      "Mean Time to Output Token (ns)               : 144594078",
      "90.00 percentile time to output token (ns)   : 163835875",
    ],
    ...over,
  });
}

const offline = (over: Partial<Parts> = {}) =>
  summary({
    scenario: "Offline",
    result: ["Samples per second: 92.1544", "Tokens per second: 27803.9"],
    stats: LATENCIES,
    ...over,
  });

const at = (scenario: string) => `${TREE}/${scenario}/performance/run_1/mlperf_log_summary.txt`;
const read = (text: string, path = "mlperf_log_summary.txt") => readWith(mlperf, text, path);

describe("recognition", () => {
  it("takes each file of a submission by its content, and is the only reader that does", async () => {
    const measurements = {
      input_data_types: "int32",
      retraining: "No",
      starting_weights_filename: "w",
      weight_data_types: "fp8",
      weight_transformations: "none",
    };
    const system = {
      accelerator_model_name: "GPU",
      accelerators_per_node: 8,
      number_of_nodes: 1,
      host_processor_model_name: "CPU",
    };
    const files = [
      server(),
      offline(),
      `\n${CLOSING}`,
      "\nResults\n\n{'rouge1': 44.4, 'gen_num': 7}\n",
      measurements,
      system,
    ];
    for (const file of files) expect(await takerOf(file, "some.name")).toBe("mlperf");
  });

  it.each([
    `accuracy=76.456%, good=38228, total=50000\n${HASH}\n`,
    "mAP=37.557%\n",
    `{"exact_match": 83.67, "f1": 90.87}\n${HASH}\n`,
    "Word Error Rate: 7.45%, accuracy=92.55%\n",
    "Accuracy: mean = 0.86172, kidney = 0.9, tumor = 0.8\n",
    `BLEU: 23.9\n${HASH}\n`,
  ])("takes the output of an accuracy script: %s", async (text) => {
    expect(await takerOf(text, "accuracy.txt")).toBe("mlperf");
  });

  it("takes a score that is JSON, with text after it", async () => {
    const text = '{"exact_match": 83.67, "f1": 90.87}\nReading examples...\n';
    expect(await takerOf(text, "accuracy.txt")).toBe("mlperf");
    expect(valuesOf(await read(text))).toEqual({ "mlperf/exact_match": 83.67, "mlperf/f1": 90.87 });
  });

  it.each([
    `# Notes\n\n${server()}`,
    "accuracy: 0.7\n",
    '{"exact_match": 83.67, "f1": 90.87}',
    "epoch,accuracy\n1,0.5\n2,0.6\n",
    "accelerators are fast\n",
  ])("leaves what only mentions it alone: %.24s", async (text) => {
    expect(await takerOf(text, "f.txt")).not.toBe("mlperf");
  });
});

describe("a Server run", () => {
  it("is in nanoseconds, with latencies of requests, first tokens and output tokens", async () => {
    const evidence = await read(server(), at("Server"));
    expect(valuesOf(evidence)).toEqual({
      latency_mean_ms: 43579.602295,
      latency_p50_ms: 875.073063,
      latency_p95_ms: 2,
      ttft_mean_ms: 918.456323,
      ttft_p99_ms: 1914.647645,
      tpot_mean_ms: 144.594078,
      tpot_p90_ms: 163.835875,
      throughput_rps: 81.68,
      output_tokens_per_s: 24593.77,
    });
    expect(readingOf(evidence, "throughput_rps")).toEqual({
      model: "llama-99",
      variant: null,
      measure: "throughput_rps",
      value: 81.68,
      unit: "requests/s",
      stderr: null,
      n: null,
      at: { scenario: "Server", system: "8xGPU" },
      pointer: "/7",
      goal: "maximize",
    });
    expect(evidence).toMatchObject({ problems: [], unusable: [], measuredAt: null, formatVersion: null });
    expect(evidence.facts).toMatchObject({
      system: "8xGPU",
      scenario: "Server",
      scheduled_rate: 83.9,
      target_qps: 83.5,
    });
  });

  it("is Interactive where its folder says so: LoadGen prints Server", async () => {
    expect(readingOf(await read(server(), at("Interactive")), "ttft_mean_ms").at?.scenario).toBe("Interactive");
  });

  it("takes completed, not scheduled samples, whichever comes first", async () => {
    const result = ["Scheduled samples per second : 83.90"];
    const stats = ["Completed samples per second    : 80.5", ...LATENCIES];
    expect(valuesOf(await read(server({ result, stats }))).throughput_rps).toBe(80.5);
  });

  it("reads the newer words for the time per output token", async () => {
    const stats = ["Mean Time per Output Token (ns)               : 61403731"];
    expect(valuesOf(await read(server({ stats }))).tpot_mean_ms).toBe(61.403731);
  });

  it("has neither of two values under one name", async () => {
    const stats = [...LATENCIES, "Mean latency (ns)               : 5"];
    const evidence = await read(server({ stats }));
    expect(valuesOf(evidence)).not.toHaveProperty("latency_mean_ms");
    expect(evidence.problems).toEqual(['"mean latency (ns)" stands in it twice, with two values; neither is read.']);
  });
});

describe("an Offline run", () => {
  it("has throughput, and no latency of a request", async () => {
    const evidence = await read(offline(), at("Offline"));
    expect(valuesOf(evidence)).toEqual({ throughput_rps: 92.1544, output_tokens_per_s: 27803.9 });
    expect(evidence.unusable.map(({ measure, pointer }) => [measure, pointer])).toEqual([
      ["latency_mean_ms", "/16"],
      ["latency_p50_ms", "/17"],
      ["latency_p95_ms", "/18"],
    ]);
    expect(evidence.problems).toEqual([
      "Not read: /16, /17, /18; Offline hands over all samples at once: its latency is that of the batch, not of a request.",
    ]);
  });

  it("without tokens or a folder has samples, and no model", async () => {
    const evidence = await read(offline({ result: ["Samples per second: 0.165037"] }));
    expect(readingOf(evidence, "throughput_rps")).toMatchObject({
      value: 0.165037,
      model: null,
      at: { scenario: "Offline" },
    });
  });
});

describe("a SingleStream run", () => {
  it.each(["SingleStream", "Single Stream"])(
    "called %s counts the queries that LoadGen processed",
    async (scenario) => {
      const result = ["90.0th percentile latency (ns) : 32645600"];
      const stats = [
        "QPS w/ loadgen overhead         : 31.5",
        "QPS w/o loadgen overhead        : 32.5",
        "Mean latency (ns)               : 30000000",
        "TPS w/ loadgen overhead         : 900.5",
      ];
      const text = summary({ scenario, result, stats }).replace(
        "  Min duration satisfied : Yes",
        "  Min duration satisfied : Yes\nEarly Stopping Result:\n * Processed at least 64 queries (2048).",
      );
      const evidence = await read(text);
      expect(valuesOf(evidence)).toEqual({
        latency_mean_ms: 30,
        latency_p90_ms: 32.6456,
        throughput_rps: 31.5,
        output_tokens_per_s: 900.5,
      });
      expect(readingOf(evidence, "latency_p90_ms")).toMatchObject({
        n: 2048,
        at: { scenario: "SingleStream" },
        pointer: "/7",
      });
    },
  );
});

describe("a MultiStream run", () => {
  it("of 0.5 has another name, and its target beside the words", async () => {
    const stats = ['Per-query latency:  "target_ns" : 50000000, "target_ms" : 50', ...LATENCIES.slice(2, 4)];
    const more = ["", "Per-sample latency:", ...LATENCIES.slice(0, 2), "50.00 percentile latency (ns)   : 7"];
    const evidence = await read(
      summary({ scenario: "Multi Stream", result: ["Samples per query : 2692"], stats: [...stats, ...more] }),
    );
    expect(valuesOf(evidence)).toEqual({ latency_p50_ms: 875.073063, latency_p95_ms: 2 });
    expect(evidence.readings[0]?.at).toEqual({ scenario: "MultiStream" });
  });

  it("has latencies of queries; those of samples, which come again, are left out", async () => {
    const stats = [
      "Per-query latency:  ",
      ...LATENCIES,
      "",
      "Per-sample latency:",
      "Mean latency (ns)               : 7",
    ];
    const evidence = await read(
      summary({ scenario: "MultiStream", result: ["99th percentile latency (ns) : 524773"], stats }),
    );
    expect(valuesOf(evidence)).toEqual({
      latency_mean_ms: 43579.602295,
      latency_p50_ms: 875.073063,
      latency_p95_ms: 2,
      latency_p99_ms: 0.524773,
    });
    expect(evidence.problems).toEqual([]);
  });
});

describe("a run that does not count", () => {
  it("is invalid, for the reason that LoadGen gives", async () => {
    const text = server({ valid: "INVALID" }).replace("Min duration satisfied : Yes", "Min duration satisfied : NO");
    const evidence = await read(text, at("Server"));
    expect(evidence.readings).toEqual([]);
    expect(evidence.unusable).toMatchObject([{ model: "llama-99", measure: null, pointer: "/9" }]);
    expect(evidence.problems).toEqual([
      "/9: LoadGen says that the result is INVALID (min duration satisfied: NO); nothing of the run counts.",
    ]);
  });

  it("was cut off before its result", async () => {
    const text = server();
    const evidence = await read(text.slice(0, text.indexOf("Result is")));
    expect(evidence.problems).toEqual([
      'There is no line "Result is": the summary is cut off; nothing of the run counts.',
    ]);
  });

  it.each(["TEST06", "TEST04-A"])("is the compliance test %s", async (test) => {
    const evidence = await read(server(), `${TREE}/Server/${test}/performance/run_1/mlperf_log_summary.txt`);
    expect(evidence.problems).toEqual([`It is the compliance test ${test}, not a result; nothing of the run counts.`]);
  });

  it("ran in accuracy mode: the note that it leaves has no number", async () => {
    const evidence = await read(
      "\n2 warnings encountered. See detailed log.\n\nNo errors encountered during test.\n",
      `${TREE}/Offline/accuracy/mlperf_log_summary.txt`,
    );
    expect(evidence).toMatchObject({ readings: [], unusable: [], facts: { scenario: "Offline" } });
    expect(evidence.problems).toEqual([
      "It is the note that a run in accuracy mode leaves; its scores are in accuracy.txt.",
    ]);
  });
});

describe("a run that counts with a doubt", () => {
  it("had errors", async () => {
    const closing = "1 warning encountered. See detailed log.\n\n2 ERRORS encountered. See detailed log.\n";
    const evidence = await read(server({ closing }));
    expect(evidence.facts.warnings).toBe(1);
    expect(evidence.problems).toEqual(["LoadGen counted 2 errors during the test; its detailed log has them."]);
  });

  it("was cut off after its result: a number without its line's end is none", async () => {
    const text = server();
    const evidence = await read(text.slice(0, text.indexOf("875073063") + 4));
    expect(valuesOf(evidence)).not.toHaveProperty("latency_p50_ms");
    expect(evidence.problems).toEqual([
      "LoadGen's closing lines are not there: the summary is cut off, and more values may be missing.",
    ]);
  });

  it("was cut off before its first number: it says so, and that it is cut off", async () => {
    const text = server({ result: [] });
    const evidence = await read(text.slice(0, text.indexOf("Mean latency")));
    expect(evidence).toMatchObject({ readings: [], unusable: [] });
    expect(evidence.problems).toEqual([
      "The result is valid, but no line states a latency or a throughput.",
      "LoadGen's closing lines are not there: the summary is cut off, and more values may be missing.",
    ]);
  });

  it("says no scenario: nobody knows whose latency it is", async () => {
    const evidence = await read(server().replace("Scenario : Server\n", ""));
    expect(Object.keys(valuesOf(evidence))).toEqual(["throughput_rps", "output_tokens_per_s"]);
    expect(evidence.problems[0]).toContain("no scenario is stated");
  });

  it("has values that are no numbers, or 0", async () => {
    const result = ["Completed samples per second    : nan", "Completed tokens per second: 0.00"];
    const evidence = await read(server({ result, stats: [] }));
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems).toEqual([
      '/7: throughput_rps has no value: the value is "nan", not a finite number.',
      "/8: output_tokens_per_s has no value: the value is 0, which tools write for what they did not measure.",
    ]);
  });
});

describe("accuracy.txt", () => {
  const path = `${TREE}/Server/accuracy/accuracy.txt`;

  it("is a Python literal: scores in percent, their n, and the tokens of an answer", async () => {
    const text = `\nResults\n\n{'rouge1': 44.4406, 'rougeLsum': 42.0258, 'gen_len': 29, 'gen_num': 24576, 'tokens_per_sample': 301.3}\n\n${HASH}\n`;
    const evidence = await read(text, path);
    expect(valuesOf(evidence)).toEqual({
      "mlperf/rouge1": 44.4406,
      "mlperf/rougeLsum": 42.0258,
      output_tokens_mean: 301.3,
    });
    expect(readingOf(evidence, "mlperf/rouge1")).toEqual({
      model: "llama-99",
      variant: null,
      measure: "mlperf/rouge1",
      value: 44.4406,
      unit: null,
      stderr: null,
      n: 24576,
      at: { scenario: "Server", system: "8xGPU" },
      pointer: "/4/rouge1",
      goal: "maximize",
      range: [0, 100],
    });
    expect(evidence).toMatchObject({ problems: [], facts: { gen_len: 29, gen_num: 24576 } });
  });

  it("takes the task that the policy names", async () => {
    const evidence = await readWith(mlperf, "{'rouge1': 44.4, 'gen_num': 7}\n", path, { task: "openorca" });
    expect(valuesOf(evidence)).toEqual({ "openorca/rouge1": 44.4 });
  });

  it("leaves other literals of a log alone, and takes what stands beside a score", async () => {
    const text =
      "{'python': 487} {'python': 863}\n\n{'rouge1': 45.2, 'gsm8k': 73.14, 'mbxp': 59.9, 'new_score': 0.5}\n";
    expect(valuesOf(await read(text, path))).toEqual({
      "mlperf/rouge1": 45.2,
      "mlperf/gsm8k": 73.14,
      "mlperf/mbxp": 59.9,
      "mlperf/new_score": 0.5,
    });
  });

  it("reads numbers as text, in NumPy's type, and over several lines", async () => {
    const text = "Accuracy Results: {'FID_SCORE': '23.01',\n 'CLIP_SCORE': np.float64(31.69)\n}\n";
    const evidence = await read(text, path);
    expect(valuesOf(evidence)).toEqual({ "mlperf/FID_SCORE": 23.01, "mlperf/CLIP_SCORE": 31.69 });
    expect(readingOf(evidence, "mlperf/FID_SCORE").goal).toBe("minimize");
  });

  it.each([
    ["accuracy=76.456%, good=38228, total=50000\n", { "mlperf/accuracy": 76.456 }, 50000],
    [
      "AUC=80.233%, accuracy=96.606%, good=86, total=89, queries=33\n",
      { "mlperf/accuracy": 96.606, "mlperf/AUC": 80.233 },
      89,
    ],
    ["mAP=37.557%\n", { "mlperf/mAP": 37.557 }, null],
    ["Word Error Rate: 7.45%, accuracy=92.55%\n", { "mlperf/WER": 7.45, "mlperf/accuracy": 92.55 }, null],
    ["Accuracy: mean = 0.86172, kidney = 0.9, tumor = 0.8\n", { "mlperf/mean_DICE": 0.86172 }, null],
    [`{"exact_match": 83.67, "f1": 90.87}\n${HASH}\n`, { "mlperf/exact_match": 83.67, "mlperf/f1": 90.87 }, null],
    [
      `{'exact_match': 81.36, 'tokens_per_sample': 3886.2, 'num-samples': 4388}\n${HASH}\n`,
      { "mlperf/exact_match": 81.36, output_tokens_mean: 3886.2 },
      4388,
    ],
  ])("reads the line of another script: %s", async (text, expected, n) => {
    const evidence = await read(text, path);
    expect(valuesOf(evidence)).toEqual(expected);
    expect(new Set(evidence.readings.map((one) => one.n))).toEqual(new Set([n]));
  });

  it("has no score of a literal that is not closed, nor of one that is not a number", async () => {
    const cut = await read("{'rouge1': 44.4, 'rouge2': 2", path);
    expect(cut.readings).toEqual([]);
    expect(cut.problems).toEqual([
      "No line of it is a score; nothing of the run counts.",
      "Line 1 does not end: the file is cut off there, and the line is not read.",
    ]);
    const nan = await read("{'rouge1': nan, 'rouge2': 22.1}\n", path);
    expect(valuesOf(nan)).toEqual({ "mlperf/rouge2": 22.1 });
    expect(nan.problems).toEqual(["/1/rouge1: mlperf/rouge1 has no value: the value is NaN, not a finite number."]);
  });

  it("has neither of two scores of one name", async () => {
    const evidence = await read("{'rouge1': 44.4, 'gen_num': 7}\n{'rouge1': 45.5, 'gen_num': 7}\n", path);
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems).toEqual([
      "/1/rouge1: mlperf/rouge1 has no value: the file has several values of it: 44.4 and 45.5.",
    ]);
  });

  it("of a compliance test is no result", async () => {
    const evidence = await read("{'rouge1': 44.4}\n", `${TREE}/Offline/TEST06/accuracy/accuracy.txt`);
    expect(evidence.readings).toEqual([]);
  });
});

describe("descriptions", () => {
  it("say the precision of the weights", async () => {
    const measurements = {
      input_data_types: "int32",
      retraining: "No",
      starting_weights_filename: "w",
      weight_data_types: "fp8",
      weight_transformations: "quantization",
    };
    const evidence = await readWith(mlperf, measurements, `open/Org/measurements/sys/m/offline/measurements.json`);
    expect(evidence).toMatchObject({ readings: [], unusable: [], problems: [] });
    expect(evidence.facts).toEqual({
      tool: "mlperf",
      system: "sys",
      scenario: "Offline",
      model: "m",
      precision: "fp8",
      input_data_types: "int32",
      weight_transformations: "quantization",
      retraining: "No",
      starting_weights: "w",
    });
  });

  it("say the hardware, of all nodes together, also where numbers are text", async () => {
    const system = {
      accelerator_model_name: "GPU",
      accelerators_per_node: "8",
      number_of_nodes: "2",
      host_processor_model_name: "CPU",
    };
    const { facts } = await readWith(mlperf, system, "closed/Org/systems/2x8xGPU.json");
    expect(facts).toMatchObject({ system: "2x8xGPU", hardware: "GPU", gpus: 16, nodes: 2 });
  });

  it("say no hardware where there is no accelerator", async () => {
    const system = { accelerator_model_name: "", accelerators_per_node: 0, number_of_nodes: 1 };
    const { facts } = await readWith(mlperf, system, "s.json");
    expect(facts).not.toHaveProperty("gpus");
    expect(facts).not.toHaveProperty("hardware");
  });
});

describe("hostile files", () => {
  it("never give a number from a prefix, nor throw anything but a sentence", async () => {
    await holdsForPrefixes(mlperf, server(), at("Server"));
    await holdsForPrefixes(mlperf, offline());
    await holdsForPrefixes(mlperf, `{'rouge1': 44.4406, 'gen_num': 24576}\n${HASH}\n`, "accuracy.txt");
    await holdsForPrefixes(mlperf, "accuracy=76.456%, good=38228, total=50000\n", "accuracy.txt");
  });

  it("of any lines are read in no time", async () => {
    const line = fc.constantFrom(
      "{",
      "}",
      "{'rouge1': ",
      "=".repeat(40),
      "Mean latency (ns) : ",
      "'a': 1,",
      "__proto__ : 1",
      " : ",
      "Result is : VALID",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 60 }), async (lines) => {
        const text = `${FRAME}\nMLPerf Results Summary\n${FRAME}\n${lines.join("\n")}`;
        const evidence = await read(text);
        return evidence.readings.every((one) => Number.isFinite(one.value));
      }),
      { numRuns: 60 },
    );
    const start = performance.now();
    await read(`${"{'rouge1': ".repeat(20_000)}\n`.repeat(5), "accuracy.txt").catch(() => null);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("take __proto__ as a name", async () => {
    const evidence = await read("{'rouge1': 44.4, '__proto__': 3, 'constructor': 4}\n", "accuracy.txt");
    expect(Object.keys(valuesOf(evidence))).toEqual(["mlperf/rouge1", "mlperf/constructor"]);
  });
});

// Ratios measured in one run: whole processes against `node -e 0`, reading against JSON.parse, the filter against a sort.
// Absolute times move from machine to machine and from minute to minute; ratios of interleaved runs move little.
import { spawnSync } from "node:child_process";
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";
import { artefacts } from "./bench-artefacts.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const home = mkdtempSync(join(tmpdir(), "bench-"));
const rows = [];

const ANSWER = "The answer follows from the passage above. ".repeat(40);
const ENTRY = Object.fromEntries(
  [
    "format",
    "model",
    "task",
    "deployment",
    "hardware",
    "gpus",
    "where",
    "columns",
    "measures",
    "repeats",
    "location",
  ].map((key) => [key, null]),
);
const QUIET = { info() {}, warn() {}, progress() {} };

try {
  if (!process.argv.includes("--large")) await processes();
  if (process.argv.includes("--large")) await streaming();
  else await inside();
  print(rows);
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Start to exit of the action, of the command line, and of nothing. */
async function processes() {
  const workspace = join(home, "example");
  cpSync(join(ROOT, "examples", "llama-chat"), workspace, { recursive: true });
  const index = join(ROOT, "dist", "index.js");
  const cases = [
    { name: "node -e 0", args: ["-e", "0"], exit: 0, aim: null },
    { name: "the action, wrong input", args: [index], env: { "INPUT_FAIL-ON": "x" }, exit: 1, aim: 2 },
    { name: "the action, no policy", args: [index], env: { INPUT_POLICY: "no.yml" }, exit: 1, aim: 2 },
    { name: "the action, example", args: [index], exit: 1, aim: 3 },
    { name: "check, example", args: [join(ROOT, "dist", "cli.js"), "check"], exit: 1, aim: 3 },
  ];
  const env = { PATH: process.env.PATH ?? "" };
  const times = cases.map(() => []);
  for (let round = 0; round < 21; round++) {
    for (const [index, { name, args, exit, env: extra }] of cases.entries()) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, args, {
        cwd: workspace,
        env: { ...env, ...extra },
        stdio: "ignore",
      });
      times[index].push(performance.now() - start);
      if (status !== exit) throw new Error(`${name}: exit ${status}, not ${exit}`);
    }
  }
  const [floor] = times.map(median);
  for (const [index, { name, aim }] of cases.entries()) row(name, median(times[index]), floor, aim);
}

/** Parts of the gate in one process, each beside the plainest thing that reads or orders the same data. */
async function inside() {
  const gate = await parts();
  await reading(gate);
  await sniffing(gate);
  await artefacts(gate, home, { row, timed, median });
  filtering(gate);
}

/** The sources that are measured, bundled as they are. */
async function parts() {
  const outfile = join(home, "parts.mjs");
  await esbuild.build({
    stdin: {
      resolveDir: ROOT,
      contents: `
        export { openWorkspace } from "./src/adapters/workspace.ts";
        export { READERS } from "./src/evidence/formats/index.ts";
        export { makeDocument } from "./src/evidence/document.ts";
        export { readEvidence } from "./src/evidence/read.ts";
        export { recognise } from "./src/evidence/recognise.ts";
        export { nondominated } from "./src/frontier/nondominated.ts";`,
    },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return import(outfile);
}

/** Evaluation files of 50 MB: runs that kept their answers, or very many tasks. */
async function reading(gate) {
  const directory = join(home, "big");
  mkdirSync(directory);
  const documents = { promptfoo: bigEvaluation, "lm-eval": bigHarness, "inspect-ai": bigLog };
  for (const [format, make] of Object.entries(documents)) {
    const path = join(directory, `${format}.json`);
    writeFileSync(path, make(50e6));
    const size = statSync(path).size;
    const plain = [];
    const read = [];
    for (let round = 0; round < 5; round++) {
      plain.push(await timed(() => JSON.parse(readFileSync(path, "utf8"))));
      read.push(await timed(() => evidenceOf(gate, directory, `${format}.json`, format)));
    }
    row(`JSON.parse of ${Math.round(size / 1e6)} MB of ${format}`, median(plain), median(plain), null);
    row("reading it as evidence", median(read), median(plain), 1.3);
    rmSync(path);
  }
}

async function evidenceOf({ openWorkspace, readEvidence, READERS }, directory, name, format) {
  const { files } = await readEvidence(openWorkspace(directory), [{ ...ENTRY, files: name }], READERS, QUIET);
  const evidence = files[0]?.evidence;
  if (evidence?.format !== format || evidence.readings.length === 0) {
    throw new Error(`the file of the bench was not read as ${format}: ${files[0]?.why}`);
  }
  return evidence;
}

/** lm-evaluation-harness with 1,000 tasks whose prompts are long. */
function bigHarness(size) {
  const names = Array.from({ length: 1000 }, (_, index) => `task_${index}`);
  const each = (make) => Object.fromEntries(names.map((name, index) => [name, make(name, index)]));
  const prompt = ANSWER.repeat(Math.ceil(size / 1000 / ANSWER.length));
  const document = {
    results: each((alias, index) => ({ alias, "acc,none": 0.5 + index / 5000, "acc_stderr,none": 0.01 })),
    configs: each((task) => ({ task, doc_to_text: prompt, num_fewshot: 5, metadata: { version: 1 } })),
    versions: each(() => 1),
    "n-shot": each(() => 5),
    higher_is_better: each(() => ({ acc: true })),
    "n-samples": each(() => ({ original: 1000, effective: 1000 })),
    config: { model: "hf", model_args: "pretrained=org/model", limit: null },
    date: 1_741_300_000,
    model_name: "org/model",
  };
  return JSON.stringify(document, null, 2);
}

/** A log of Inspect with its transcripts. */
function bigLog(size) {
  const usage = { "openai/gpt": { input_tokens: 600, output_tokens: 100, total_tokens: 700 } };
  const sample = (id) => ({
    ...{ id, epoch: 1, input: ANSWER, target: "A", model_usage: usage },
    messages: ["user", "assistant"].map((role) => ({ role, content: ANSWER })),
    scores: { choice: { value: id % 5 ? "C" : "I" } },
    events: Array.from({ length: 6 }, () => ({ event: "model", input: [{ role: "user", content: ANSWER }] })),
  });
  const samples = Array.from({ length: Math.ceil(size / JSON.stringify(sample(0), null, 2).length) }, (_, id) =>
    sample(id),
  );
  const [total_samples, completed_samples] = [samples.length, samples.length];
  const scores = [{ name: "choice", scorer: "choice", metrics: { accuracy: { name: "accuracy", value: 0.8 } } }];
  const evaluation = { task: "mmlu", model: "openai/gpt", created: "2026-11-01T00:00:00+00:00", config: {} };
  const results = { total_samples, completed_samples, scores };
  return JSON.stringify(
    { version: 2, status: "success", eval: evaluation, plan: {}, results, stats: {}, samples },
    null,
    2,
  );
}

function bigEvaluation(size) {
  const answer = ANSWER;
  const result = (index) => ({
    provider: { id: `openai:model-${index % 3}` },
    prompt: { raw: answer, label: "prompt" },
    promptIdx: index % 3,
    testIdx: Math.floor(index / 3),
    vars: { question: answer },
    response: { output: answer, tokenUsage: { total: 700, prompt: 600, completion: 100 } },
    success: index % 5 !== 0,
    score: index % 5 === 0 ? 0 : 1,
    latencyMs: 400 + (index % 97),
    cost: 0.0001,
    namedScores: {},
  });
  const count = Math.ceil(size / JSON.stringify(result(0)).length);
  const results = Array.from({ length: count }, (_, index) => result(index));
  return JSON.stringify({
    evalId: "eval-bench",
    results: { version: 3, timestamp: "2026-11-01T00:00:00Z", prompts: [], results, stats: {} },
  });
}

/**
 * With `--large`: 1 GB of JSON Lines, each way in a process of its own, because its peak of memory counts too. The floor
 * parses line by line and adds one number up.
 */
async function streaming() {
  await parts();
  const directory = join(home, "large");
  mkdirSync(directory);
  const name = "samples_mmlu_2026-11-01T00-00-00.000000.jsonl";
  const file = openSync(join(directory, name), "w");
  const line = (doc_id) =>
    JSON.stringify({
      ...{ doc_id, doc: { question: ANSWER, answer: doc_id % 4 }, target: `${doc_id % 4}`, resps: [[ANSWER]] },
      ...{ arguments: { gen_args_0: { arg_0: ANSWER } }, filtered_resps: ["A"], filter: "none", metrics: ["acc"] },
      acc: doc_id % 5 ? 1 : 0,
    });
  for (let id = 0, done = 0; done < 1e9; ) {
    const text = Array.from({ length: 500 }, () => `${line(id++)}\n`).join("");
    done += writeSync(file, text);
  }
  closeSync(file);
  const plain = `
    import { closeSync, openSync, readSync } from "node:fs";
    const file = openSync(process.argv[1], "r");
    const buffer = Buffer.allocUnsafe(1 << 20);
    let [rest, sum] = ["", 0];
    for (let length; (length = readSync(file, buffer)) > 0; ) {
      const lines = (rest + buffer.toString("latin1", 0, length)).split("\\n");
      rest = lines.pop();
      for (const line of lines) sum += JSON.parse(line).acc;
    }
    closeSync(file);`;
  const read = `
    import { dirname, basename } from "node:path";
    import { openWorkspace, readEvidence, READERS } from ${JSON.stringify(join(home, "parts.mjs"))};
    const entry = { ...${JSON.stringify(ENTRY)}, files: basename(process.argv[1]) };
    const log = { info() {}, warn() {}, progress() {} };
    const { files } = await readEvidence(openWorkspace(dirname(process.argv[1])), [entry], READERS, log);
    if (files[0].evidence?.readings.length !== 1) throw new Error(files[0].why);`;
  const measured = [plain, read].map((code) => {
    const runs = Array.from({ length: 3 }, () => {
      const end = `; console.log(performance.now() - start, process.resourceUsage().maxRSS / 1024)`;
      const whole = `const start = performance.now(); ${code} ${end}`;
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ["--input-type=module", "-e", whole, join(directory, name)],
        { encoding: "utf8" },
      );
      if (status !== 0) throw new Error(`a process of the bench failed: ${stderr}`);
      return stdout.trim().split(" ").map(Number);
    });
    return { ms: median(runs.map(([ms]) => ms)), mb: Math.max(...runs.map(([, mb]) => mb)) };
  });
  const [floor, ours] = measured;
  row(`JSON.parse of 1 GB of lines (peak ${Math.round(floor.mb)} MB)`, floor.ms, floor.ms, null);
  row(`reading them (peak ${Math.round(ours.mb)} MB, aim 300)`, ours.ms, floor.ms, 1.2);
}

/** 2,000 files of all kinds: telling what each is, beside reading its first 64 KiB. */
async function sniffing({ openWorkspace, makeDocument, recognise, READERS }) {
  const directory = join(home, "many");
  mkdirSync(directory);
  const kinds = [
    readFileSync(join(ROOT, "examples/llama-chat/evals/bf16.json")),
    readFileSync(join(ROOT, "examples/llama-chat/loadtest/bf16-concurrency8.json")),
    Buffer.from(bigEvaluation(100_000)),
    Buffer.from("model,accuracy,cost\na,0.5,1\n".repeat(500)),
    Buffer.from(JSON.stringify({ nothing: Array(20_000).fill("of ours") })),
  ];
  const names = Array.from({ length: 2000 }, (_, index) => `file-${index}.json`);
  for (const [index, name] of names.entries()) writeFileSync(join(directory, name), kinds[index % kinds.length]);
  const heads = [];
  const told = [];
  for (let round = 0; round < 5; round++) {
    heads.push(await timed(() => names.forEach((name) => void headOf(join(directory, name)))));
    told.push(
      await timed(async () => {
        const workspace = openWorkspace(directory);
        for (const name of names) await recognise(makeDocument(await workspace.open(name), null), READERS, null);
      }),
    );
  }
  row("first 64 KiB of 2,000 files", median(heads), median(heads), null);
  row("recognising them", median(told), median(heads), 2);
  await unknown(openWorkspace, makeDocument, recognise, READERS);
}

/** A large document that is nobody's, beside parsing it: all its keys are looked through before it is called unknown. */
async function unknown(openWorkspace, makeDocument, recognise, READERS) {
  const packages = Array.from({ length: 60_000 }, (_, index) => [
    `node_modules/package-${index}`,
    { version: `1.2.${index}`, resolved: "x".repeat(120), dependencies: { one: "^1.0.0", two: "^2.0.0" } },
  ]);
  const path = join(home, "unknown.json");
  writeFileSync(path, JSON.stringify({ packages: Object.fromEntries(packages) }));
  const plain = [];
  const told = [];
  for (let round = 0; round < 5; round++) {
    plain.push(await timed(() => JSON.parse(readFileSync(path, "utf8"))));
    told.push(
      await timed(async () => {
        const { reader } = await recognise(
          makeDocument(await openWorkspace(home).open("unknown.json"), null),
          READERS,
          null,
        );
        if (reader !== null) throw new Error("the unknown file of the bench is known");
      }),
    );
  }
  row("JSON.parse of an unknown document", median(plain), median(plain), null);
  row("calling it unknown", median(told), median(plain), 1);
}

function headOf(path) {
  const file = openSync(path, "r");
  const buffer = Buffer.allocUnsafe(65_536);
  const length = readSync(file, buffer, 0, buffer.length, 0);
  closeSync(file);
  return buffer.subarray(0, length);
}

/** The 2-D filter on a million points, beside sorting as many numbers. */
function filtering({ nondominated }) {
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const points = Array.from({ length: 1e6 }, () => [random(), random()]);
  const numbers = Float64Array.from(points, ([x]) => x);
  const sort = [];
  const filter = [];
  for (let round = 0; round < 5; round++) {
    const copy = numbers.slice();
    sort.push(clock(() => copy.sort()));
    filter.push(clock(() => nondominated(points)));
  }
  row("typed-array sort of 1e6", median(sort), median(sort), null);
  row("2-D frontier of 1e6", median(filter), median(sort), null);
}

async function timed(action) {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

function clock(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

function row(what, ms, floor, aim) {
  rows.push([
    what,
    ms.toFixed(1),
    (ms / floor).toFixed(2),
    aim === null ? "" : `${aim}`,
    aim === null ? "" : ms / floor <= aim ? "yes" : "no",
  ]);
}

function print(body) {
  const table = [["what", "ms", "ratio", "aim", "met"], ...body];
  const widths = table[0].map((_, column) => Math.max(...table.map((cells) => cells[column].length)));
  console.log(`Node ${process.versions.node}, medians; ratio to the row with 1.00 above it\n`);
  for (const cells of table) {
    console.log(
      cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join("  "),
    );
  }
}

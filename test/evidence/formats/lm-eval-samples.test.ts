import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { READERS } from "../../../src/evidence/formats/index.ts";
import { gathered } from "../../../src/evidence/gather.ts";
import { outlineOf } from "../../../src/evidence/outline.ts";
import { readEvidence } from "../../../src/evidence/read.ts";
import { entryOf, silent, workspaceOf } from "../support.ts";

const STAMP = "2025-06-30T19-40-09.461247";
const NAME = `samples_gsm8k_${STAMP}.jsonl`;

const rowOf = (doc_id: number, rest: object = {}) => ({
  doc_id,
  doc: { question: "1 + 1" },
  target: "2",
  arguments: { gen_args_0: { arg_0: "1 + 1" } },
  resps: [["2"]],
  filtered_resps: ["2"],
  filter: "none",
  metrics: ["exact_match"],
  doc_hash: "a",
  prompt_hash: "b",
  target_hash: "c",
  exact_match: 1,
  ...rest,
});
const linesOf = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
const SCORES = [1, 0, 1, 1];
const ROWS = SCORES.map((exact_match, id) => rowOf(id, { exact_match }));

/** The results of the same run. */
const resultsOf = (rest: object = {}) => ({
  results: { gsm8k: { alias: "gsm8k", "exact_match,none": 0.75, "exact_match_stderr,none": 0.25 } },
  configs: { gsm8k: { task: "gsm8k" } },
  versions: { gsm8k: 3 },
  "n-shot": { gsm8k: 5 },
  higher_is_better: { gsm8k: { exact_match: true } },
  "n-samples": { gsm8k: { original: 4, effective: 4 } },
  config: { model: "hf", model_args: "pretrained=org/m" },
  model_name: "org/m",
  date: 1_751_312_409,
  ...rest,
});

async function reading(files: Record<string, string>, pattern = "**/*.jsonl") {
  const { workspace } = workspaceOf(files);
  const found = await readEvidence(workspace, [entryOf(pattern)], READERS, silent);
  return found.files;
}

async function evidenceOf(text: string, path = `org__m/${NAME}`, more: Record<string, string> = {}) {
  const [file] = await reading({ [path]: text, ...more });
  if (!file?.evidence) throw new Error(file?.why ?? "not read");
  expect(file.evidence.format).toBe("lm-eval-samples");
  return file.evidence;
}

const short = (evidence: Awaited<ReturnType<typeof evidenceOf>>) =>
  evidence.readings.map(({ measure, value, n }) => [measure, value, n]);

describe("rows of lm-evaluation-harness", () => {
  it("are a mean and a count per metric, the task from the file's name and the model from its folder", async () => {
    const { readings, facts, problems } = await evidenceOf(linesOf(ROWS));
    expect(readings).toEqual([
      {
        ...{ model: "org/m", variant: null, measure: "gsm8k/exact_match", value: 0.75, unit: null, n: 4, at: null },
        ...{ stderr: 0.25, range: [0, 1], pointer: "/1/exact_match" },
      },
    ]);
    expect(facts).toEqual({ tool: "lm-eval", run: STAMP, rows: 4, filters: ["none"], model_from: "the folder's name" });
    expect(problems).toEqual([
      `The scores are means of its rows; results_${STAMP}.json, which is not beside it, would have the tool's own.`,
    ]);
  });

  it("of a folder or name that says nothing belong to nobody, and say so", async () => {
    const { readings, problems } = await evidenceOf(linesOf(ROWS), "evals/rows.jsonl");
    expect(readings[0]).toMatchObject({ model: null, measure: "lm-eval-samples/exact_match" });
    expect(problems[0]).toContain("It does not say whose they are: set results[].model.");
    expect(problems[0]).toContain("Nor does its name say the task: set results[].task.");
    expect((await evidenceOf(linesOf(ROWS), `__home__me__m/${NAME}`)).readings[0]?.model).toBeNull();
  });

  it("of several filters are measures of their own", async () => {
    const rows = ["strict-match", "flexible-extract"].flatMap((filter, at) =>
      ROWS.map((row) => ({ ...row, filter, exact_match: at })),
    );
    expect(short(await evidenceOf(linesOf(rows)))).toEqual([
      ["gsm8k/exact_match,strict-match", 0, 4],
      ["gsm8k/exact_match,flexible-extract", 1, 4],
    ]);
  });

  it("before 0.4.5 name neither filter nor metrics; several filters then have each doc_id twice, and no score", async () => {
    const old = ROWS.map(({ filter, metrics, ...row }) => ({ ...row, acc_norm: true }));
    expect(short(await evidenceOf(linesOf(old)))).toEqual([
      ["gsm8k/exact_match", 0.75, 4],
      ["gsm8k/acc_norm", 1, 4],
    ]);
    const { readings, problems } = await evidenceOf(linesOf([...old, ...old]));
    expect(readings).toEqual([]);
    expect(problems[0]).toBe(
      "/1/exact_match: gsm8k/exact_match: doc_id 0 stands twice (again in line 5): rows of several runs, or of filters that are not named.",
    );
  });

  it("before 0.4.2 are a list under the same name", async () => {
    const { readings } = await evidenceOf(JSON.stringify(ROWS, null, 2));
    expect(readings[0]).toMatchObject({ value: 0.75, n: 4, pointer: "/0/exact_match" });
  });

  it("of lmms-eval have the time first in their name", async () => {
    const path = "org__m/20250630_194009_samples_mmmu_val.jsonl";
    expect(short(await evidenceOf(linesOf(ROWS), path))).toEqual([["mmmu_val/exact_match", 0.75, 4]]);
  });

  it("that are not finite are counted and make no score", async () => {
    const rows = ROWS.map((row) => ({ ...row, metrics: ["mae"], mae: row.doc_id * 1.5 }));
    const text = linesOf(rows).replace('"mae":1.5', '"mae":Infinity').replace('"mae":3', '"mae":NaN');
    const { readings, unusable, problems } = await evidenceOf(text);
    expect(readings).toEqual([]);
    expect(unusable).toHaveLength(1);
    expect(problems[0]).toBe("/1/mae: gsm8k/mae: 2 of 4 rows have no finite value (first in line 2: Infinity).");
  });

  it("of numbers other than 0 and 1 have a mean without a range, and pairs and perplexities none", async () => {
    const rows = ROWS.map((row) => {
      return { ...row, metrics: ["f1", "pair", "perplexity"], f1: row.doc_id / 4, pair: [1, 0], perplexity: -3.5 };
    });
    const { readings, problems } = await evidenceOf(linesOf(rows));
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({ measure: "gsm8k/f1", value: 0.375, n: 4 });
    expect(readings[0]).not.toHaveProperty("range");
    expect(problems[0]).toContain("gsm8k/pair: 4 of 4 rows have no finite value (first in line 1: a list)");
    expect(problems[1]).toContain("gsm8k/perplexity: its rows are not averaged by the tool");
  });

  it("that all are right have no standard error, not one of 0", async () => {
    const { readings } = await evidenceOf(linesOf(ROWS.map((row) => ({ ...row, exact_match: 1 }))));
    expect(readings[0]).toMatchObject({ value: 1, stderr: null, n: 4 });
  });

  it.each([
    ["a line that is no sample", `${linesOf(ROWS)}{"other": 1}\n`, '/5 is not a sample: it has no "doc_id"'],
    ["a line that is cut off", linesOf(ROWS).slice(0, -30), "line 4, column"],
    ["a line that is no object", `${linesOf(ROWS)}[1]\n`, "/5 is not a sample: it is no object"],
  ])("are broken by %s", async (_, text, why) => {
    const [file] = await reading({ [NAME]: text });
    expect(file).toMatchObject({ outcome: "unreadable", evidence: null });
    expect(file?.why).toContain(why);
  });

  it("take external names as they are", async () => {
    const text = linesOf([rowOf(0, { metrics: ["__proto__"] })]).replace('"exact_match":1', '"__proto__":0.5');
    expect(short(await evidenceOf(text))).toEqual([["gsm8k/__proto__", 0.5, 1]]);
  });

  it("of any beginning are an error or say fewer rows, and the order of keys does not matter", async () => {
    const text = linesOf(ROWS);
    for (let end = 0; end < text.length; end += 13) {
      const [file] = await reading({ [NAME]: text.slice(0, end) });
      const whole = end > 0 && text[end - 1] === "\n";
      if (!whole && file?.evidence)
        expect(file.evidence.readings[0]?.n).toBeLessThanOrEqual(text.slice(0, end + 1).split("\n").length);
      if (file?.evidence === null) expect(file.why).not.toBe("");
    }
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(Object.keys(ROWS[0] ?? {}), { minLength: 12 }), async (keys) => {
        const shuffled = ROWS.map((row) => Object.fromEntries(keys.map((key) => [key, row[key as keyof typeof row]])));
        expect(short(await evidenceOf(linesOf(shuffled)))).toEqual([["gsm8k/exact_match", 0.75, 4]]);
      }),
      { numRuns: 10 },
    );
  });
});

describe("rows beside the results of their run", () => {
  const results = `org__m/results_${STAMP}.json`;
  const rows = `org__m/${NAME}`;

  it("say nothing of their own where the results are evidence too: no conflict, nothing twice", async () => {
    for (const score of [0.75, 0.7500001, 0.5]) {
      const stated = resultsOf({ results: { gsm8k: { "exact_match,none": score } } });
      const { workspace } = workspaceOf({ [results]: JSON.stringify(stated), [rows]: linesOf(ROWS) });
      for (const repeats of [null, "mean"] as const) {
        const entries = [entryOf("**/*.json*", { repeats })];
        const { files, ...rest } = await readEvidence(workspace, entries, READERS, silent);
        expect(files.map(({ path, outcome, why }) => [path, outcome, why])).toEqual([
          [results, "read", null],
          [rows, "skipped", `it was read as part of ${results}`],
        ]);
        const { candidates, read } = gathered({ files, ...rest }, entries, new Map());
        expect(candidates.map(({ id, readings }) => [id, readings.length])).toEqual([["org/m", 1]]);
        const [candidate] = candidates;
        if (candidate) expect(read(candidate, "gsm8k/exact_match")).toMatchObject({ value: score, n: 4 });
      }
    }
  });

  it.each([
    [`gsm8k_5shot_${STAMP}.json`, NAME],
    ["20250630_194009_gsm8k_results.json", "20250630_194009_samples_gsm8k.jsonl"],
  ])("say nothing of their own beside %s, whose name is the run's", async (summed, rowsName) => {
    const { workspace } = workspaceOf({ [summed]: JSON.stringify(resultsOf()), [rowsName]: linesOf(ROWS) });
    const { files } = await readEvidence(workspace, [entryOf("*.json*")], READERS, silent);
    expect(files.map(({ path, outcome, why }) => [path, outcome, why])).toEqual(
      expect.arrayContaining([
        [summed, "read", null],
        [rowsName, "skipped", `it was read as part of ${summed}`],
      ]),
    );
  });

  it("take model, settings, direction and what must be equal from them where only the rows are evidence", async () => {
    const { readings, problems, measuredAt } = await evidenceOf(linesOf(ROWS), `x/${NAME}`, {
      [`x/results_${STAMP}.json`]: JSON.stringify(
        resultsOf({ config: { model_args: "pretrained=org/m,revision=r1" } }),
      ),
    });
    expect(readings).toEqual([
      expect.objectContaining({
        ...{ model: "org/m", variant: { revision: "r1" }, value: 0.75, n: 4, goal: "maximize" },
        comparable: { harness: "0.4", task_version: "3", shots: "5" },
      }),
    ]);
    expect(problems).toEqual([]);
    expect(measuredAt).toBe("2025-06-30T19:40:09.000Z");
  });

  it("that are fewer than the run had are a part, and say so", async () => {
    const stated = resultsOf({ "n-samples": { gsm8k: { original: 5000, effective: 5000 } } });
    const { readings, problems } = await evidenceOf(linesOf(ROWS), rows, { [results]: JSON.stringify(stated) });
    expect(readings[0]).toMatchObject({ value: 0.75, n: 4, limited: { of: 5000 } });
    expect(problems).toEqual([`It has 4 rows, and results_${STAMP}.json counts 5000: its means are of a part.`]);
  });

  it("whose mean is not the tool's own score have none", async () => {
    const stated = resultsOf({ results: { gsm8k: { "exact_match,none": 0.61 } } });
    const { readings, problems } = await evidenceOf(linesOf(ROWS), rows, { [results]: JSON.stringify(stated) });
    expect(readings).toEqual([]);
    expect(problems[0]).toContain("the mean of its 4 rows is 0.75, and the results file states 0.61");
  });

  it("without a filter belong to the one that the results have", async () => {
    const stated = resultsOf({ results: { gsm8k: { "exact_match,strict-match": 0.75 } } });
    const old = ROWS.map(({ filter, ...row }) => row);
    const { readings } = await evidenceOf(linesOf(old), rows, { [results]: JSON.stringify(stated) });
    expect(readings[0]?.measure).toBe("gsm8k/exact_match,strict-match");
  });

  it("go on alone where the file beside is broken or somebody else's", async () => {
    for (const beside of ["{", "[]", '{"results": 1}']) {
      const { readings } = await evidenceOf(linesOf(ROWS), rows, { [results]: beside });
      expect(readings[0]).toMatchObject({ model: "org/m", value: 0.75 });
    }
  });
});

describe("the format", () => {
  it("is told by its rows, also of one line or a list, and not by what only looks alike", () => {
    const ids = (text: string) =>
      READERS.filter((one) => one.recognise(outlineOf(Buffer.from(text), "x"))).map(({ id }) => id);
    expect(ids(linesOf(ROWS))).toEqual(["lm-eval-samples"]);
    expect(ids(linesOf(ROWS.slice(0, 1)))).toEqual(["lm-eval-samples"]);
    expect(ids(JSON.stringify(ROWS))).toEqual(["lm-eval-samples"]);
    expect(ids('{"doc_id": 1, "target": 2}\n{"doc_id": 2, "target": 2}\n')).not.toContain("lm-eval-samples");
  });
});

import { describe, expect, it } from "vitest";
import { prefixes } from "./properties.ts";
import { readerOf, readFirst, valuesOf } from "./reading.ts";

const entry = (value: string, more = "", id = "org/quiz", task = "quiz_hard") => `- dataset:
    id: ${id}
    task_id: ${task}
  value: ${value}
${more}`;
const read = (text: string, given = {}) => readFirst({ "quiz.yaml": text }, given);

describe("recognition", () => {
  it.each([
    ["a list", entry("0.4")],
    ["after comments and a mark", `# results\n---\n\n${entry("0.4")}`],
    ["with keys in another order", "- value: 0.4\n  dataset: {task_id: quiz_hard, id: org/quiz}\n"],
    ["in one line", "- {dataset: {id: org/quiz, task_id: quiz_hard}, value: 0.4}\n"],
    ["as JSON", '[{"value": 0.4, "dataset": {"id": "org/quiz", "task_id": "quiz_hard"}}]\n'],
  ])("takes %s", async (_, text) => {
    expect(await readerOf({ file: text })).toBe("hf-eval-results");
    expect(valuesOf(await read(text))).toEqual({ "org/quiz/quiz_hard": 0.4 });
  });

  it.each([
    ["a list of something else", "- name: x\n  value: 3\n"],
    ["a mapping", "dataset:\n  id: x\n  task_id: y\nvalue: 1\n"],
    ["an Ansible task", "- name: copy\n  copy:\n    dest: /x\n  tags: [value]\n"],
    ["a workflow", "- uses: actions/checkout@v4\n  with:\n    id: x\n"],
  ])("leaves %s alone", async (_, text) => {
    expect(await readerOf({ file: text })).not.toBe("hf-eval-results");
  });
});

describe("results", () => {
  it("reads a measure for each benchmark, on whatever scale, and no model", async () => {
    const text = entry("20.90", "  notes: no-tools\n", "cais/hle", "hle") + entry("0.412");
    const evidence = await read(text);
    expect(evidence).toMatchObject({ format: "hf-eval-results", problems: [], measuredAt: null });
    expect(evidence.readings).toEqual([
      {
        model: null,
        variant: null,
        measure: "cais/hle/hle",
        value: 20.9,
        unit: null,
        stderr: null,
        n: null,
        at: null,
        pointer: "/0/value",
        comparable: { notes: "no-tools" },
      },
      expect.objectContaining({ measure: "org/quiz/quiz_hard", value: 0.412, pointer: "/1/value", comparable: {} }),
    ]);
  });

  it("tells one benchmark that is there twice apart by the notes", async () => {
    const { readings } = await read(
      entry("0.4", "  notes: no-tools\n") + entry("0.6", "  notes: with tools\n") + entry("0.5"),
    );
    expect(readings.map((one) => [one.value, one.variant])).toEqual([
      [0.4, { notes: "no-tools" }],
      [0.6, { notes: "with tools" }],
      [0.5, null],
    ]);
  });

  it("reads the lists of metrics of the format's drafts", async () => {
    const text =
      "- dataset:\n    id: org/quiz\n    task_id: q\n  metrics:\n    - metric_id: accuracy\n      value: 20.9\n";
    expect((await read(text)).readings).toMatchObject([
      { measure: "org/quiz/q/accuracy", value: 20.9, pointer: "/0/metrics/0/value" },
    ]);
  });

  it.each([
    ["a placeholder", "{metric_value}", "an object"],
    ["text", '"0.4"', '"0.4"'],
    ["NaN", ".nan", "NaN"],
    ["infinity", "-.inf", "-Infinity"],
    ["nothing", "", "null"],
  ])("takes %s as no value", async (_, value, found) => {
    const evidence = await read(entry(value));
    expect(evidence.readings).toEqual([]);
    expect(evidence.problems).toEqual([
      `/0/value: org/quiz/quiz_hard has no value: the value is ${found}, not a finite number.`,
    ]);
  });

  it("says where the task or the data set is missing", async () => {
    const text = `${entry("0.4")}- dataset: {id: org/other}\n  value: 1\n- value: 2\n- 5\n`;
    const evidence = await read(text);
    expect(valuesOf(evidence)).toEqual({ "org/quiz/quiz_hard": 0.4, "org/other": 1 });
    expect(evidence.problems).toEqual([
      '/1 names no task of "org/other" (dataset.task_id), which the Hub requires.',
      "/2 names no data set (dataset.id); it is not read.",
      "/3 is 5, not a mapping.",
    ]);
  });

  it("takes the oldest time of all, with a zone; a day alone is a fact", async () => {
    const at = (date: string) => `  date: "${date}"\n`;
    const timed = entry("1", at("2026-02-01T10:00:00Z")) + entry("2", at("2026-01-01T12:00:00+02:00"), "org/b");
    expect((await read(timed)).measuredAt).toBe("2026-01-01T10:00:00.000Z");
    const day = await read(entry("1", at("2026-02-01")));
    expect(day).toMatchObject({ measuredAt: null, facts: { dates: ["2026-02-01"] } });
  });

  it("keeps sources and tokens as facts", async () => {
    const more = "  verifyToken: abc\n  source:\n    url: https://example.org/logs\n";
    expect((await read(entry("1", more))).facts).toMatchObject({
      sources: ["https://example.org/logs"],
      with_verify_token: 1,
    });
  });
});

describe("broken files", () => {
  it("says that a file may be cut off, and takes no prefix without a word", async () => {
    for (const one of await prefixes(entry("0.625", "  notes: x\n") + entry("0.5"), "q.yaml")) {
      if (typeof one === "string") expect(one).toMatch(/known to nobody|no YAML|not one YAML list/);
      else if (!one.problems.join().includes("cut off")) expect([0.625, undefined]).toContain(one.readings[0]?.value);
    }
  });

  it.each([
    ["- dataset: {id: a, task_id: b}\n  value: [1\n", "no YAML"],
    ["- {dataset: {id: a, task_id: b}, value: 1}\n---\n- 5\n", "it is not one YAML list"],
  ])("refuses %j", async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it("reads names that are not only names", async () => {
    expect(valuesOf(await read(entry("1", "", "__proto__", "constructor")))).toEqual({ "__proto__/constructor": 1 });
  });
});

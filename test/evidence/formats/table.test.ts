import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/domain/evidence.ts";
import type { ResultsEntry } from "../../../src/domain/policy.ts";
import { makeDocument } from "../../../src/evidence/document.ts";
import { READERS } from "../../../src/evidence/formats/index.ts";
import { table } from "../../../src/evidence/formats/table.ts";
import { isDressed } from "../../../src/evidence/formats/table-cells.ts";
import { cellsOf } from "../../../src/evidence/formats/table-text.ts";
import { outlineOf } from "../../../src/evidence/outline.ts";
import { entryOf, workspaceOf } from "../support.ts";

async function read(content: string | Uint8Array, entry: Partial<ResultsEntry> | null = null): Promise<Evidence> {
  const { workspace } = workspaceOf({ "t.csv": content });
  const source = await workspace.open("t.csv");
  return table.read(makeDocument(source, entry === null ? null : entryOf("t.csv", entry)));
}

const recognised = (text: string) => table.recognise(outlineOf(Buffer.from(text), "t.csv"));
const cells = ({ readings }: Evidence) =>
  readings.map(({ model, measure, value, row }) => `${row} ${model} ${measure}=${value}`);

const CSV = "model,acc,cost\norg/a,0.5,1.25\norg/b,0.75,3\n";

describe("a column by the name of a measure", () => {
  it("says of each row that it has no number, where none has one", async () => {
    const evidence = await read("model,acc,ttft_p99_ms,note\norg/a,0.5,-,-\norg/b,0.75,,-\n");
    expect(cells(evidence)).toEqual(["1 org/a acc=0.5", "2 org/b acc=0.75"]);
    expect(evidence.unusable.map(({ measure, model, why }) => `${model} ${measure}: ${why}`)).toEqual([
      'org/a ttft_p99_ms: the cell is "-", not a plain number',
      "org/b ttft_p99_ms: the cell is empty",
    ]);
  });
});

describe("recognition", () => {
  it.each([
    CSV,
    CSV.replaceAll(",", "\t"),
    CSV.replaceAll(",", ";"),
    `\ufeff${CSV.replaceAll("\n", "\r\n")}`,
    '"model","acc"\n"a, b","0.5"\n',
    ",Test_acc,Provider\n0,0.5,x\n",
    "model,acc\na,0.5",
    "model, acc\na, 0.5\n",
    "\n\nmodel\tacc\na\t0.5\n",
    "Acc (%),Cost (USD)\n50,0.5\n",
    "model,acc,acc\na,1,2\n",
    "model,acc\na,0.5\nb\nc,0.7\n",
    '[{"model":"a","acc":0.5}]',
    '{"id":"a","acc":0.5}\n{"id":"b","acc":0.7}\n',
  ])("takes %j, and no other reader does", (text) => {
    const ids = READERS.filter((reader) => reader.recognise(outlineOf(Buffer.from(text), "t"))).map(({ id }) => id);
    expect(ids).toEqual(["table"]);
  });

  it.each([
    "",
    "model\na\n",
    "0.5,0.7\n0.2,0.4\n",
    "prompt,answer\nWhat is 2+2?,4\nCapital?,Paris\n",
    "Hello, world\nHow are you, today\n",
    "import os, sys\nx = 1, 2\n",
    "# Title, here\n\n- a, 1\n- b, 2\n",
    "<body>a, b</body>\n1, 2\n",
    "for i, x in list:\n1, 2\n",
    "model,acc\n",
    "acc: 0.5\nloss: 0.1\n",
    '[{"name":{"name":"f1"},"count":1}]',
    "[[1,2],[3,4]]",
    "[1,2,3]",
    '[{"acc":0.5}]',
    '[{"model":"a","acc":"0.5"}]',
    '{"doc_id":1,"doc":{"q":"?"},"acc":1}\n{"doc_id":2,"doc":{"q":"?"},"acc":0}\n',
    'question,n,"[openai:gpt-4] Answer"\nWhat?,1,[PASS] yes\n',
  ])("leaves %j alone", (text) => {
    expect(recognised(text)).toBe(false);
  });

  it("takes a table whose rows do not end in the first 64 KiB", () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `model-${index},0.5,"a, b"`);
    const text = `model,acc,note\n${rows.join("\n")}`.slice(0, 64 * 1024);
    expect(recognised(text)).toBe(true);
  });
});

describe("rows", () => {
  it("gives model, value, row and place", async () => {
    const { readings, problems, format } = await read(CSV);
    expect({ format, problems }).toEqual({ format: "table", problems: [] });
    expect(readings).toHaveLength(4);
    expect(readings[3]).toEqual({
      model: "org/b",
      variant: null,
      measure: "cost",
      value: 3,
      unit: null,
      stderr: null,
      n: null,
      at: null,
      pointer: "/2/cost",
      row: 2,
    });
  });

  it.each([
    ["TSV", CSV.replaceAll(",", "\t")],
    ["semicolons", CSV.replaceAll(",", ";")],
    ["a BOM and CRLF", `\ufeff${CSV.replaceAll("\n", "\r\n")}`],
    ["blank lines", CSV.replaceAll("\n", "\n\n")],
    ["spaces around cells", CSV.replaceAll(",", " , ")],
    ["a JSON list", '[{"model":"org/a","acc":0.5,"cost":1.25},{"model":"org/b","acc":0.75,"cost":3}]'],
    ["JSON Lines", '{"model":"org/a","acc":0.5,"cost":1.25}\n{"cost":3,"acc":0.75,"model":"org/b"}\n'],
  ])("reads %s as it reads CSV", async (_, text) => {
    expect(cells(await read(text)).sort()).toEqual(cells(await read(CSV)).sort());
  });

  it("reads quoted cells with delimiters, quotes and line ends in them", async () => {
    const text = '"model","note","acc"\n"a, ""b""","one\ntwo",0.5\nc,"x",0.25\n';
    expect(cells(await read(text))).toEqual(['1 a, "b" acc=0.5', "2 c acc=0.25"]);
  });

  it("reads records across the pieces in which it takes a large file", async () => {
    const rows = Array.from({ length: 4999 }, (_, index) => `m${index},${index / 8},"line\n${index}"`);
    const { readings } = await read(`model,score,note\n${rows.join("\n")}\n`);
    expect(readings).toHaveLength(4999);
    expect(readings.at(-1)).toMatchObject({ model: "m4998", value: 624.75, row: 4999, pointer: "/4999/score" });
  });

  it("reads a compressed file", async () => {
    expect(cells(await read(gzipSync(CSV)))).toEqual(cells(await read(CSV)));
  });

  it("points into JSON by index and into JSON Lines by line, and counts rows from 1", async () => {
    const list = await read('[{"id":"a","x/y":1},{"id":"b","x/y":2}]');
    expect(list.readings.map(({ pointer, row }) => [pointer, row])).toEqual([
      ["/0/x~1y", 1],
      ["/1/x~1y", 2],
    ]);
    const lines = await read('{"id":"a","s":1}\n\n{"id":"b","s":2}\n');
    expect(lines.readings.map(({ pointer, row }) => [pointer, row])).toEqual([
      ["/1/s", 1],
      ["/3/s", 2],
    ]);
  });
});

describe("names of rows", () => {
  it.each([
    ["name,Model,ID,x\nn,m,i,1\n", "i"],
    ["name,MODEL,x\nn,m,1\n", "m"],
    ["Name,x\nn,1\n", "n"],
    ["id,model,x\n1,m,5\n2,k,6\n", "m"],
    ["id,x\n7,5\n", "7"],
    ["modelname,x\nn,1\n", null],
  ])("of %j are %j", async (text, expected) => {
    expect((await read(text)).readings[0]?.model).toBe(expected);
  });

  it.each(["id", "model"])("are the column that the entry calls %s", async (role) => {
    const { readings, facts } = await read("agent,model,x\nA,m,1\nB,m,2\n", { columns: { [role]: "agent" } });
    expect(readings.map((one) => one.model)).toEqual(["A", "B"]);
    expect(facts).toEqual({ model: "m" });
  });

  it("are not guessed for a row without one", async () => {
    const { readings, unusable } = await read("model,x\n,1\nb,2\n");
    expect(readings.map((one) => one.model)).toEqual(["b"]);
    expect(unusable).toEqual([
      { model: null, variant: null, measure: null, why: 'row 1 has no "model"', pointer: "/1" },
    ]);
  });

  it("may be names of the language's own", async () => {
    const { readings } = await read("model,__proto__,constructor\n__proto__,1,2\n");
    expect(readings.map(({ model, measure, value }) => [model, measure, value])).toEqual([
      ["__proto__", "__proto__", 1],
      ["__proto__", "constructor", 2],
    ]);
  });
});

describe("columns", () => {
  it("are bare names, or under the entry's task; operational measures have their unit and no task", async () => {
    const text = "model,acc,latency_p95_ms\na,0.5,120\n";
    expect((await read(text)).readings.map((one) => one.measure)).toEqual(["acc", "latency_p95_ms"]);
    const { readings } = await read(text, { task: "quiz" });
    expect(readings.map(({ measure, unit, goal }) => [measure, unit, goal])).toEqual([
      ["quiz/acc", null, undefined],
      ["latency_p95_ms", "ms", "minimize"],
    ]);
  });

  it("may hold the task of each row", async () => {
    const { readings } = await read("bench,model,acc\ngaia,a,0.5\nusaco,a,0.25\n", { columns: { task: "bench" } });
    expect(readings.map((one) => one.measure)).toEqual(["gaia/acc", "usaco/acc"]);
    const without = await read("bench,model,acc\n,a,0.5\nusaco,a,0.25\n", { columns: { task: "bench" } });
    expect(without.readings.map((one) => one.measure)).toEqual(["usaco/acc"]);
    expect(without.unusable.map((one) => one.why)).toEqual(['row 1 has no "bench"']);
  });

  it("are only those that the entry's measures name, under their names", async () => {
    const measures = { "quiz/acc": "Acc (%)", throughput_rps: "rps" };
    const { readings } = await read("model,Acc (%),rps,z\na,50,2,9\n", { measures, task: "no" });
    expect(readings.map(({ measure, value, pointer }) => [measure, value, pointer])).toEqual([
      ["quiz/acc", 50, "/1/Acc (%)"],
      ["throughput_rps", 2, "/1/rps"],
    ]);
  });

  it("that the entry names and the table lacks are said", async () => {
    const { readings, unusable, problems } = await read(CSV, { measures: { "quiz/f1": "f1" } });
    expect(readings).toEqual([]);
    expect(unusable.map(({ measure, why }) => `${measure}: ${why}`)).toEqual([
      'quiz/f1: no column "f1" (has: model, acc, cost)',
    ]);
    expect(problems).toEqual(['quiz/f1: no column "f1" (has: model, acc, cost).']);
  });

  it("may hold n and standard errors, which are no measures", async () => {
    const text = "model,acc,acc_stderr,f1,samples\na,0.5,0.05,0.4,100\nb,0.6,,0.3,1.5\n";
    const { readings } = await read(text, { columns: { n: "samples" } });
    expect(readings.map(({ model, measure, stderr, n }) => [model, measure, stderr, n])).toEqual([
      ["a", "acc", 0.05, 100],
      ["a", "f1", null, 100],
      ["b", "acc", null, null],
      ["b", "f1", null, null],
    ]);
  });

  it("of standard errors belong to the one measure, else to none", async () => {
    const columns = { stderr: "se" };
    const one = await read("model,acc,se\na,0.5,0.05\n", { columns });
    expect(one.readings.map(({ measure, stderr }) => [measure, stderr])).toEqual([["acc", 0.05]]);
    const two = await read("model,acc,f1,se\na,0.5,0.4,0.05\n", { columns });
    expect(two.readings.map(({ measure, stderr }) => [measure, stderr])).toEqual([
      ["acc", null],
      ["f1", null],
    ]);
    expect(two.problems).toEqual(["columns.stderr cannot belong to 2 measures; name such a column <measure>_stderr."]);
  });

  it("of text are facts, while they are few", async () => {
    expect((await read("model,acc,gpu,tier\na,1,L4,x\nb,1,L4,y\n")).facts).toEqual({ gpu: "L4", tier: ["x", "y"] });
    const many = Array.from({ length: 30 }, (_, index) => `a${index},1,t${index}`);
    expect((await read(`model,acc,note\n${many.join("\n")}\n`)).facts).toEqual({});
  });

  it("without a name, such as the index that pandas writes, are not read", async () => {
    expect(cells(await read(",model,acc\n0,a,0.5\n"))).toEqual(["1 a acc=0.5"]);
  });

  it("of lists and objects are said and not read", async () => {
    const { readings, problems } = await read('[{"id":"a","s":1,"raw":[1]}]');
    expect(readings.map((one) => one.measure)).toEqual(["s"]);
    expect(problems).toEqual(['Column "raw" holds lists or objects, which are not read.']);
  });

  it.each([
    [{ columns: { model: "net" } }, 'columns.model is "net", and there is no such column (has: model, acc, cost)'],
    [{ columns: { speed: "acc" } }, 'columns names "speed", which a table does not have (id, model, n, stderr, task)'],
  ])("refuse %j", async (entry, message) => {
    await expect(read(CSV, entry)).rejects.toThrow(message);
  });
});

describe("cells", () => {
  it.each(["", "NA", "N/A", "NaN", "nan", "null", "None", "inf", "-Infinity", "1e999"])(
    "without a value (%j) are no 0",
    async (cell) => {
      const { readings, unusable } = await read(`model,acc,f1\na,${cell},1\nb,0.5,1\n`);
      expect(readings.map(({ model, measure }) => `${model} ${measure}`)).toEqual(["a f1", "b acc", "b f1"]);
      const why = cell === "" ? "the cell is empty" : `the cell is "${cell}", not a plain number`;
      expect(unusable).toEqual([{ model: "a", variant: null, measure: "acc", why, pointer: "/1/acc" }]);
    },
  );

  it("that a JSON row leaves out are no 0", async () => {
    const { readings, unusable } = await read('[{"id":"a","s":1,"t":2},{"id":"b","s":null}]');
    expect(readings).toHaveLength(2);
    expect(unusable.map(({ model, measure }) => `${model} ${measure}`)).toEqual(["b s", "b t"]);
  });

  it.each([
    ["+1", 1],
    ["-0.5", -0.5],
    [".5", 0.5],
    ["5.", 5],
    ["1e-3", 0.001],
    ["0", 0],
    ["007", 7],
  ] as const)("of plain numbers (%s) are numbers", async (cell, value) => {
    expect((await read(`model,x\na,${cell}\n`)).readings[0]?.value).toBe(value);
  });

  it.each(['"1,234"', "85%", "$3.50", "3 €", "1 234", "1'234"])("in a dress (%s) are text, and said", async (cell) => {
    const { readings, problems } = await read(`model,x,y\na,${cell},1\n`);
    expect(readings.map((one) => one.measure)).toEqual(["y"]);
    const plain = cell.replaceAll('"', "");
    expect(problems).toEqual([`Column "x" holds "${plain}", which is not a plain number; no number is read from it.`]);
  });

  it.each(["2025-08-08", "1.2.3", "gpt-4", "w4a16", "12 GB", "0x10", ""])("such as %j are only text", (cell) => {
    expect(isDressed(cell)).toBe(false);
  });

  it("of text among numbers are unusable for their row, and said once", async () => {
    const { readings, unusable, problems } = await read("model,x\na,1\nb,85%\nc,high\nd,2\n");
    expect(readings.map((one) => one.model)).toEqual(["a", "d"]);
    expect(unusable.map(({ model, why }) => `${model}: ${why}`)).toEqual([
      'b: the cell is "85%", not a plain number',
      'c: the cell is "high", not a plain number',
    ]);
    expect(problems).toEqual(['Column "x": 2 of 4 rows hold no plain number, first "85%" in row 2.']);
  });

  it("of JSON that hold numbers as text are said, not read", async () => {
    const { readings, problems } = await read('[{"id":"a","s":"0.5","t":1}]');
    expect(readings.map((one) => one.measure)).toEqual(["t"]);
    expect(problems).toEqual(['Column "s" holds "0.5", which is not a plain number; no number is read from it.']);
  });
});

describe("broken files", () => {
  it("refuses a header that repeats a name", async () => {
    await expect(read("model,acc,acc\na,1,2\n")).rejects.toThrow('the header names "acc" twice');
  });

  it("leaves ragged rows out, and says which", async () => {
    const { readings, unusable, problems } = await read("model,acc,f1\na,1,1\nb,1\nc,1,1,1\nd,1,1\n");
    expect([...new Set(readings.map(({ model, row }) => `${row} ${model}`))]).toEqual(["1 a", "4 d"]);
    expect(unusable.map(({ pointer, measure }) => [pointer, measure])).toEqual([
      ["/2", null],
      ["/3", null],
    ]);
    expect(problems).toEqual(["/2: row 2 has 2 cells, the header 3.", "/3: row 3 has 4 cells, the header 3."]);
  });

  it.each([
    ['model,acc\na,0.5\n"b,0.7\n', "line 3: the quotes do not pair"],
    ['model,acc\na"b,0.5\n', "line 2: the quotes do not pair"],
    ["model,acc\n", "it has no rows"],
    ["[]", "it has no rows"],
    ["[1]", "/0 is not an object"],
    ['{"id":"a","s":1}\n{"id":', "line 2, column 7: the JSON is cut off"],
  ])("says what is wrong with %j", async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it("reads of a prefix only what the whole file has, or says that it may be cut off", async () => {
    const text = 'model,acc,note\norg/a,0.625,"x, y"\norg/b,0.75,"two\nlines"\norg/c,12.5,z\n';
    const whole = new Set(cells(await read(text)));
    for (let length = 0; length < text.length; length++) {
      const evidence = await read(text.slice(0, length)).catch((error: Error) => error);
      if (evidence instanceof Error) {
        expect(evidence.message).toMatch(/no rows|quotes do not pair/);
      } else if (cells(evidence).some((cell) => !whole.has(cell))) {
        expect(evidence.problems).toContain("The last row has no line end; the file may be cut off.");
      }
    }
  });

  it("gives back every cell of any table that is written as CSV", async () => {
    const name = fc
      .string({ minLength: 1, maxLength: 6 })
      .filter((one) => one.trim() === one && !/^[\r\n]|\r/.test(one));
    const row = fc.record({
      model: name.filter((one) => /^\w/.test(one) && !/^(na|nan|null|none|nil|inf)/i.test(one)),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const text = `model,score\n${rows.map(({ model, value }) => `${quoted(model)},${value}\n`).join("")}`;
        const { readings } = await read(text);
        expect(readings.map(({ model, value }) => [model, value])).toEqual(
          rows.map(({ model, value }) => [model, value === 0 ? 0 : value]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("delimited text", () => {
  it("without quotes splits as the parser of quoted text splits it", () => {
    const plain = fc.array(
      fc.array(
        fc.string().map((text) => text.replaceAll(/["\r\n\ufeff]/g, "")),
        { minLength: 1 },
      ),
    );
    fc.assert(
      fc.property(plain, fc.constantFrom(",", "\t", ";"), (rows, delimiter) => {
        const text = rows.map((row) => row.join(delimiter)).join("\n");
        const options = { delimiter, relax_column_count: true, skip_empty_lines: true };
        expect(cellsOf(text, delimiter)).toEqual(parse(text, options));
      }),
    );
  });
});

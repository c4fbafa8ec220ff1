import { execFileSync } from "node:child_process";
import { symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Evidence, Reading } from "../../src/domain/evidence.ts";
import type { ResultsEntry } from "../../src/domain/policy.ts";
import { readEvidence } from "../../src/evidence/read.ts";
import type { Reader } from "../../src/evidence/reader.ts";
import { array, at, finite, text } from "../../src/evidence/values.ts";
import { zipOf } from "../adapters/zip.ts";
import { entryOf, silent, workspaceOf } from "./support.ts";

const about = { title: "Probe", files: "any", recognised: "a key of its own", feeds: {} };

/** A format of this test's own: `{"format": "probe", "model"?, "rows": [{measure, value, at?}]}`. */
const probe: Reader = {
  id: "lm-eval",
  about,
  recognise: (outline) => outline.keys.has("probe"),
  read: async (document) => {
    const json = await document.json();
    const rows = array(at(json, "rows")).map(
      (row, index): Reading => ({
        model: text(at(json, "model")),
        variant: null,
        measure: text(at(row, "measure")) ?? "acc",
        value: finite(at(row, "value")) ?? 0,
        unit: null,
        stderr: null,
        n: null,
        at: (at(row, "at") as Reading["at"] | undefined) ?? null,
        pointer: `/rows/${index}`,
      }),
    );
    const facts = { ...(at(json, "facts") as Evidence["facts"] | undefined) };
    const rest = { formatVersion: null, unusable: [], usage: [], problems: [], measuredAt: null };
    return { format: "lm-eval", readings: rows, facts, ...rest };
  },
};

/** Takes every JSON document, as the last resorts do. */
const greedy: Reader = {
  id: "metrics-json",
  about,
  recognise: (outline) => outline.kind === "object",
  read: async (document) => {
    await document.json();
    const rest = { formatVersion: null, unusable: [], usage: [], problems: [], measuredAt: null };
    return { format: "metrics-json", readings: [], facts: {}, ...rest };
  },
};

const readers = [probe, greedy];

async function reading(
  files: Record<string, string | Uint8Array>,
  entries: readonly ResultsEntry[],
  models = new Map(),
) {
  const { workspace } = workspaceOf(files);
  return readEvidence(workspace, entries, readers, silent, models);
}

const probeOf = (rest: object = {}) =>
  JSON.stringify({ probe: 1, rows: [{ measure: "mmlu/acc", value: 0.5 }], ...rest });

describe("what becomes of a file", () => {
  it("read, with its digest, its size and the entry that named it", async () => {
    const { files, dead } = await reading({ "evals/a.json": probeOf() }, [entryOf("none/*"), entryOf("evals/*.json")]);
    expect(dead).toEqual([0]);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({
      path: "evals/a.json",
      outcome: "read",
      why: null,
      entry: 1,
      size: probeOf().length,
    });
    expect(files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ["empty.json", "", "the file is empty"],
    ["x.bin", "a\0b", "no known format: binary data"],
    [
      "d.parquet",
      "PAR1\u0015\u0004\u0015\0",
      "a Parquet table, which no reader opens; name the results file beside it (",
    ],
    [
      "lfs.json",
      `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 123\n`,
      "a Git LFS pointer, not the content; check out with `lfs: true`",
    ],
    ["a.txt", "hello", "no known format: text that is neither JSON nor a table"],
    ["l.jsonl", '{"q": 1}\n{"q": 2}', 'no known format: JSON Lines with the keys "q"'],
    ["a.json", "[[1]]", "no known format: a JSON array with no keys"],
    ["u.json", new Uint8Array([0xff, 0xfe, 0x7b, 0]), "the text is UTF-16; write it as UTF-8"],
    [
      "z.zip",
      zipOf([{ name: "m", method: 0, data: Buffer.from(""), size: 0 }]),
      'no known format: a ZIP archive with "m"',
    ],
    ["t.zip", "PK\u0003\u0004cut", "the ZIP archive is broken or cut off ("],
  ])(
    "%s is skipped with why where a wildcard matched it, and unreadable where it was named",
    async (path, content, why) => {
      const wild = await reading({ [path]: content }, [entryOf("*")]);
      expect(wild.files[0]).toMatchObject({ outcome: "skipped", evidence: null, sha256: null });
      expect(wild.files[0]?.why).toContain(why);
      const named = await reading({ [path]: content }, [entryOf(`./${path}`)]);
      expect(named.files[0]).toMatchObject({ outcome: "unreadable", evidence: null });
      expect(named.files[0]?.why).toContain(why);
    },
  );

  it("a broken file of a known format is unreadable, and no last resort takes it", async () => {
    const { files } = await reading({ "a.json": '{"probe": 1, "rows": [' }, [entryOf("*.json")]);
    expect(files[0]).toMatchObject({
      outcome: "unreadable",
      why: "it looks like lm-eval, but line 1, column 23: the JSON is cut off",
    });
  });

  it("an archive that is cut off is unreadable where its members show what it was", async () => {
    const log: Reader = {
      ...probe,
      id: "inspect-ai",
      recognise: (outline) => outline.kind === "zip" && outline.keys.has("_journal/start.json"),
      read: async (document) => {
        await document.source.archive();
        return probe.read(document);
      },
    };
    const whole = zipOf([{ name: "_journal/start.json", method: 0, data: Buffer.from("{}"), size: 2 }]);
    const { workspace } = workspaceOf({ "a.eval": whole.subarray(0, whole.length - 30) });
    const { files } = await readEvidence(workspace, [entryOf("*.eval")], [log], silent);
    expect(files[0]).toMatchObject({ outcome: "unreadable" });
    expect(files[0]?.why).toContain("it looks like inspect-ai, but the ZIP archive is broken or cut off (");
  });

  it("key order does not matter: the whole document is looked at before a last resort takes it", async () => {
    const late = `{"filler": ${JSON.stringify("x".repeat(70_000))}, "probe": 1, "rows": []}`;
    const { files } = await reading({ "a.json": late }, [entryOf("*.json")]);
    expect(files[0]?.evidence?.format).toBe("lm-eval");
  });

  it("a reader that runs out of stack says that the file is nested too deeply", async () => {
    const deep: Reader = {
      ...probe,
      read: async (document) => {
        const depthOf = (value: unknown): number => 1 + Math.max(0, ...array(value).map(depthOf));
        depthOf(await document.json());
        return probe.read(document);
      },
    };
    const { workspace } = workspaceOf({ "a.json": `${"[".repeat(100_000)}${"]".repeat(100_000)}` });
    const { files } = await readEvidence(workspace, [entryOf("a.json", { format: "lm-eval" })], [deep], silent);
    expect(files[0]?.why).toBe("it looks like lm-eval, but it is nested too deeply to be read");
  });

  it("named and not there, a directory or a FIFO ends the run; matched, a FIFO is skipped", async () => {
    const { root, workspace } = workspaceOf({ "d/a.json": probeOf() });
    execFileSync("mkfifo", [join(root, "d/pipe.json")]);
    symlinkSync("nowhere", join(root, "d/dangling.json"));
    const named = (path: string) => readEvidence(workspace, [entryOf(path)], readers, silent);
    await expect(named("none.json")).rejects.toMatchObject({
      code: "file-unreadable",
      message: "none.json: no such file",
    });
    await expect(named("d")).rejects.toThrow("d: a directory, not a regular file");
    await expect(named("d/pipe.json")).rejects.toThrow("d/pipe.json: a FIFO, not a regular file");
    const { files } = await named("d/*.json");
    expect(files.map((file) => [file.path, file.outcome, file.why])).toEqual([
      ["d/a.json", "read", null],
      ["d/dangling.json", "skipped", "no such file"],
      ["d/pipe.json", "skipped", "a FIFO, not a regular file"],
    ]);
  });

  it("a matched link that leads out ends the run", async () => {
    const { root, workspace } = workspaceOf();
    symlinkSync("/etc/hostname", join(root, "a.json"));
    await expect(readEvidence(workspace, [entryOf("*.json")], readers, silent)).rejects.toMatchObject({
      code: "file-outside",
    });
  });

  it("read as part of another is no evidence of its own, whichever comes first", async () => {
    const parted: Reader = {
      ...probe,
      read: async (document) => ({ ...(await probe.read(document)), parts: ["a.json", "z.json"] }),
    };
    const { workspace } = workspaceOf({ "a.json": '{"x": 1}', "m.json": probeOf(), "z.json": '{"x": 1}' });
    const { files } = await readEvidence(workspace, [entryOf("*")], [parted, greedy], silent);
    const said = "it was read as part of m.json";
    expect(files.map(({ path, outcome, why, evidence }) => [path, outcome, why, evidence === null])).toEqual([
      ["a.json", "skipped", said, true],
      ["m.json", "read", null, false],
      ["z.json", "skipped", said, true],
    ]);
  });

  it("a sparse file of 1 GB is skipped for its head", async () => {
    const { root, workspace } = workspaceOf({ "big.json": "" });
    truncateSync(join(root, "big.json"), 1e9);
    const before = process.memoryUsage().arrayBuffers;
    const { files } = await readEvidence(workspace, [entryOf("*.json")], readers, silent);
    expect(files[0]).toMatchObject({ outcome: "skipped", why: "no known format: binary data", size: 1e9 });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50e6);
  });

  it("10,000 files are read, one more is too many", async () => {
    const { root, workspace } = workspaceOf({ "b/one.json": probeOf() });
    for (let index = 0; index < 10_000; index++) writeFileSync(join(root, `${index}.json`), "{}");
    const { files } = await readEvidence(workspace, [entryOf("*.json")], readers, silent);
    expect(files).toHaveLength(10_000);
    await expect(readEvidence(workspace, [entryOf("*.json"), entryOf("b/*")], readers, silent)).rejects.toThrow(
      "results name 10001 files, more than 10000; narrow the patterns",
    );
  });

  it("a format in the entry forces its reader, and one without a reader is said", async () => {
    const forced = await reading({ "a.json": "{}" }, [entryOf("*.json", { format: "lm-eval" })]);
    expect(forced.files[0]?.evidence?.format).toBe("lm-eval");
    const none = await reading({ "a.json": "{}" }, [entryOf("*.json", { format: "helm" })]);
    expect(none.files[0]?.why).toBe('format "helm" has no reader (there are: lm-eval, metrics-json)');
  });
});

describe("an entry of results", () => {
  it("adds the model, hardware and GPUs that the file does not say", async () => {
    const entry = entryOf("*.json", { model: "m", hardware: "g5.xlarge", gpus: 1 });
    const { files, conflicts } = await reading({ "a.json": probeOf() }, [entry]);
    expect(files[0]?.evidence?.readings[0]?.model).toBe("m");
    expect(files[0]?.evidence?.facts).toEqual({ hardware: "g5.xlarge", gpus: 1 });
    expect(conflicts).toEqual([]);
  });

  it("takes the model from the path", async () => {
    const paths = ["runs/llama/x/a.json", "runs/__proto__/x/a.json"];
    const { files } = await reading(Object.fromEntries(paths.map((path) => [path, probeOf()])), [
      entryOf("**/{model}/x/*.json"),
    ]);
    expect(files.map((file) => file.evidence?.readings[0]?.model)).toEqual(["__proto__", "llama"]);
    const part = await reading({ "r-llama.v2.json": probeOf() }, [entryOf("r-{model}.json")]);
    expect(part.files[0]?.evidence?.readings[0]?.model).toBe("llama.v2");
    await expect(reading({}, [entryOf("{model}_*.json")])).rejects.toThrow(
      'results "{model}_*.json" has a wildcard beside {model} in "{model}_*.json"; write {model} once',
    );
  });

  it("that contradicts the file is a conflict, and the file keeps its word", async () => {
    const content = probeOf({ model: "org/a", facts: { hardware: "h100" } });
    const entry = entryOf("*.json", { model: "org/b", hardware: "a10g", task: "gsm8k" });
    const { files, conflicts } = await reading({ "a.json": content }, [entry]);
    expect(files[0]?.evidence?.readings[0]?.model).toBe("org/a");
    expect(conflicts).toEqual([
      { path: "a.json", message: 'the file names the model "org/a", and results "*.json" says "org/b"' },
      { path: "a.json", message: 'the file measures "mmlu", and results "*.json" says task "gsm8k"' },
      { path: "a.json", message: 'the file says hardware "h100", and results "*.json" says "a10g"' },
    ]);
  });

  it("that uses another name of the same model is none", async () => {
    const models = new Map([
      ["llama", { name: "llama", aliases: ["org/a"], location: { path: "p", line: 1, column: 1 } }],
    ]);
    const ours = (model: string, said: string) =>
      reading({ "a.json": probeOf({ model }) }, [entryOf("*.json", { model: said })], models);
    expect((await ours("org/a", "llama")).conflicts).toEqual([]);
    expect((await ours("org/a@abc", "llama")).conflicts).toEqual([]);
    expect((await ours("org/b", "org__b")).conflicts).toEqual([]);
    expect((await ours("org/c", "llama")).conflicts).toHaveLength(1);
  });

  it("keeps the readings of its load, and says when none is left", async () => {
    const rows = [1, 8].map((concurrency) => ({ measure: "throughput_rps", value: concurrency, at: { concurrency } }));
    const of = (concurrency: number) =>
      reading({ "a.json": probeOf({ rows }) }, [entryOf("*", { where: { concurrency } })]);
    expect((await of(8)).files[0]?.evidence?.readings.map((one) => one.value)).toEqual([8]);
    const none = (await of(9)).files[0]?.evidence;
    expect(none?.readings).toEqual([]);
    expect(none?.problems).toEqual([
      "No reading was measured at concurrency 9 (there are: concurrency 1; concurrency 8).",
    ]);
  });

  it("reads a file once that two entries name, for the first, and says where they differ", async () => {
    const entries = [
      entryOf("*.json", { model: "a" }),
      entryOf("a.json", { model: "b" }),
      entryOf("./a.*", { model: "a" }),
    ];
    const { files, dead } = await reading({ "a.json": probeOf() }, entries);
    expect(dead).toEqual([]);
    expect(files).toHaveLength(1);
    expect(files[0]?.evidence?.readings[0]?.model).toBe("a");
    expect(files[0]?.evidence?.problems).toEqual([
      'It is named by results "*.json" and "a.json", which differ in model; the first counts.',
    ]);
  });
});

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence, EvidenceFile } from "../../src/domain/evidence.ts";
import { READERS } from "../../src/evidence/formats/index.ts";
import { parseJson } from "../../src/evidence/json.ts";
import { outlineOf } from "../../src/evidence/outline.ts";
import { readEvidence } from "../../src/evidence/read.ts";
import { entryOf, silent, workspaceOf } from "./support.ts";

const HOME = fileURLToPath(new URL("fixtures/", import.meta.url));
const LAST_RESORTS: ReadonlySet<string> = new Set(["metrics-json", "table"]);

/** Formats whose files are bytes: their own tests make them. */
const ELSEWHERE = ["safetensors", "gguf", "onnx", "tflite"];

const folders = readdirSync(HOME).filter((name) => statSync(join(HOME, name)).isDirectory());

interface Fixture {
  readonly id: string;
  /** Relative to the folder of its format. */
  readonly path: string;
  readonly text: string;
  /** The files of its run, itself included: alone where it stands in no folder of its own. */
  readonly run: Readonly<Record<string, string>>;
}

const fixtures: readonly Fixture[] = folders.flatMap((id) => {
  const base = join(HOME, id);
  const paths = filesOf(base).map((path) => relative(base, path).replaceAll("\\", "/"));
  const text = (path: string) => readFileSync(join(base, path), "utf8");
  return paths.map((path) => {
    const run = path.includes("/") ? paths.filter((one) => one.split("/")[0] === path.split("/")[0]) : [path];
    return { id, path, text: text(path), run: Object.fromEntries(run.map((one) => [one, text(one)])) };
  });
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
    const path = join(folder, one.name);
    return one.isDirectory() ? filesOf(path) : [path];
  });
}

/** What is read of a fixture, in the place of its file `text`. */
async function readOf({ path, run }: Fixture, text: string): Promise<EvidenceFile> {
  const { workspace } = workspaceOf({ ...run, [path]: text });
  const { files } = await readEvidence(workspace, [entryOf(path)], READERS, silent);
  const [file] = files;
  if (!file || files.length !== 1) throw new Error(`${path} is ${files.length} files`);
  return file;
}

function claimants({ path, text }: Fixture): string[] {
  const outline = outlineOf(Buffer.from(text).subarray(0, 65_536), path);
  return READERS.filter((reader) => reader.recognise(outline)).map(({ id }) => id);
}

const numbers = ({ readings }: Evidence) =>
  new Map(
    readings.map((one) => [JSON.stringify([one.pointer, one.measure, one.model, one.variant, one.at]), one.value]),
  );

const named = fixtures.map((fixture) => [`${fixture.id}/${fixture.path}`, fixture] as const);
const alone = named.filter(([, { run }]) => Object.keys(run).length === 1);

describe("the fixtures of all formats", () => {
  it("are there for every reader, and for nothing else", () => {
    const ids = READERS.map(({ id }) => id);
    expect(folders.filter((name) => !ids.includes(name))).toEqual([]);
    expect(ids.filter((id) => !folders.includes(id)).sort()).toEqual(ids.filter((id) => ELSEWHERE.includes(id)).sort());
  });

  it.each(alone)("%s is claimed by its reader, and by no other but a last resort", (_, fixture) => {
    const { id } = fixture;
    const claimed = claimants(fixture);
    expect(claimed).toContain(id);
    if (LAST_RESORTS.has(id)) expect(claimed.filter((one) => !LAST_RESORTS.has(one))).toEqual([]);
    else expect(claimed.filter((one) => one !== id && !LAST_RESORTS.has(one))).toEqual([]);
  });

  it.each(named)("%s is read, or is part of what is", async (_, fixture) => {
    const file = await readOf(fixture, fixture.text);
    if (Object.keys(fixture.run).length > 1 && file.evidence === null) return;
    expect([file.why, file.evidence?.format]).toEqual([null, fixture.id]);
  });
});

describe("any beginning of a fixture", () => {
  it.each(named)(
    "%s is unreadable, unknown, or says what is wrong; never another number without a word",
    async (_, one) => {
      const { evidence } = await readOf(one, one.text);
      const whole = evidence === null ? new Map<string, number>() : numbers(evidence);
      const size = one.text.length;
      const cuts = fc.sample(fc.integer({ min: 0, max: Math.max(0, size - 1) }), { numRuns: 40, seed: 7 });
      for (const cut of [...cuts, size - 1]) {
        const file = await readOf(one, one.text.slice(0, cut));
        if (file.evidence === null) {
          expect(file.why ?? "").not.toBe("");
          continue;
        }
        const found = file.evidence;
        // A file of lines or rows that ends with one is a shorter file, which nobody can tell from a whole one.
        const isWhole =
          one.text.slice(0, cut).trimEnd() === one.text.trimEnd() ||
          /\n$/.test(one.text.slice(0, cut)) ||
          one.text[cut] === "\n";
        const silentlyOther = [...numbers(found)].filter(([key, value]) => whole.get(key) !== value);
        if (!isWhole && silentlyOther.length > 0) expect(found.problems, `cut at ${cut}`).not.toEqual([]);
        for (const reading of found.readings) expect(Number.isFinite(reading.value)).toBe(true);
      }
    },
  );
});

describe("the order of keys", () => {
  const json = named.filter(([, { text }]) => /^\s*[[{]/.test(text));

  it.each(json)("%s may be any", async (_, one) => {
    const file = await readOf(one, one.text);
    const first = file.evidence;
    for (const seed of [1, 2, 3, 4, 5]) {
      const again = (await readOf(one, shuffledText(one.text, seed))).evidence;
      expect(again?.format).toBe(first?.format);
      if (first && again) expect(sorted(numbers(again))).toEqual(sorted(numbers(first)));
    }
  });
});

const sorted = (map: ReadonlyMap<string, number>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** A document, or each of its lines, with the keys of every object in another order. */
function shuffledText(text: string, seed: number): string {
  try {
    return written(shuffled(parseJson(text), seed), 1);
  } catch {
    const lines = text.trimEnd().split("\n");
    return `${lines.map((line) => written(shuffled(parseJson(line), seed), 0)).join("\n")}\n`;
  }
}

function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, seed));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, below]) => [key, shuffled(below, seed)] as const);
  const order =
    fc.sample(fc.shuffledSubarray(entries, { minLength: entries.length }), { numRuns: 1, seed })[0] ?? entries;
  return Object.fromEntries(order);
}

/** JSON in which what is not finite is bare, as the tools write it. */
function written(value: unknown, indent: number): string {
  const mark = "\ue000";
  const text = JSON.stringify(
    value,
    (_, one) => (typeof one === "number" && !Number.isFinite(one) ? mark + one : one),
    indent,
  );
  return text.replaceAll(/"\ue000(-?\w+)"/g, "$1");
}

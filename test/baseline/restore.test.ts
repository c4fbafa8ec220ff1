import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { restore } from "../../src/baseline/restore.ts";
import type { Report } from "../../src/domain/generated/report.ts";
import { reportJson, reportOf, samplesText } from "../../src/report/index.ts";
import { gateIn } from "../gate/support.ts";
import { ROOT } from "../structure/sources.ts";

const judgement = await gateIn(join(ROOT, "examples/llama-chat"));
const stored = reportJson(reportOf(judgement));

type Loose = { [key: string]: unknown };
const changed = (change: (report: Loose) => void): string => {
  const report = JSON.parse(stored) as Loose;
  change(report);
  return JSON.stringify(report);
};
const first = (report: Loose, list: string): Loose => (report[list] as Loose[])[0] ?? {};

async function* lines(text: string) {
  yield* text.split("\n");
}

describe("a stored report", () => {
  it("gives back every reading with its file, format and time", async () => {
    const restored = await restore(stored, null);
    if ("refused" in restored) return expect.fail(restored.refused);
    const told = (of: typeof judgement.files) =>
      of.map(({ path, sha256, evidence }) => ({
        ...{ path, sha256, format: evidence?.format, measuredAt: evidence?.measuredAt },
        readings: evidence?.readings.map(({ measure, value, stderr, n, pointer, model }) => ({
          ...{ measure, value, stderr, n, pointer, model },
        })),
      }));
    expect(told(restored.files)).toEqual(told(judgement.files));
  });

  it("is believed in nothing but readings: verdict, findings, costs and totals may say what they like", async () => {
    const other = changed((report) => {
      Object.assign(report, { verdict: "pass", blocked: false, findings: [], prices: [], candidates: [] });
      Object.assign(report.totals as Loose, { text: "$0", delta: null });
    });
    expect(await restore(other, null)).toEqual(await restore(stored, null));
  });

  it.each<[what: string, report: string, why: RegExp]>([
    ["no JSON", "{", /^report\.json is no JSON$/],
    ["no report", "[]", /does not fit its schema: \//],
    ["a key that no report has", changed((report) => Object.assign(report, { run: "me" })), /does not fit its schema/],
    [
      "a reading that is text",
      changed((report) => Object.assign(first(report, "readings"), { value: "0.9" })),
      /value/,
    ],
    ["another version", changed((report) => Object.assign(report, { schema_version: "2" })), /schema_version/],
    ["a list that is none", changed((report) => Object.assign(report, { readings: {} })), /\/readings/],
  ])("is refused as %s, with the place", async (_, report, why) => {
    expect(await restore(report, null)).toEqual({ refused: expect.stringMatching(why) });
  });
});

describe("stored samples", () => {
  const sample = (over: Loose) =>
    JSON.stringify({
      ...{ path: "evals/a.json", id: "/rows/0", candidate: "m", variant: null, requests: 1, score: 1, cost_usd: 0.1 },
      ...{ input_tokens: 10, output_tokens: 2, cache_read_tokens: 0, cache_write_tokens: 0, cached: false },
      ...over,
    });

  it("are what a run with requests writes, line by line", async () => {
    const report = JSON.parse(stored) as Report;
    const [path = ""] = report.evidence.map((one) => one.path);
    const restored = await restore(stored, lines(`${sample({ path })}\n${sample({ path, id: "/rows/1" })}\n`));
    if ("refused" in restored) return expect.fail(restored.refused);
    expect(restored.files.find((one) => one.path === path)?.evidence?.usage).toHaveLength(2);
    // No tool of the example writes a row for each request.
    expect(samplesText(judgement)).toBeNull();
  });

  it.each([
    ["no JSON", "{"],
    ["a number that is text", sample({ input_tokens: "10" })],
    ["a key that no sample has", sample({ prompt: "secret" })],
  ])("are refused as %s, with the line", async (_, line) => {
    const refused = await restore(stored, lines(`${sample({})}\n${line}\n`));
    expect(refused).toEqual({ refused: expect.stringMatching(/^samples\.jsonl\.gz line 2 does not fit its schema/) });
  });
});

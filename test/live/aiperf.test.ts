import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FakeModel, MODEL, type Served, startFakeModel } from "./fake-model.ts";
import { writeTokenizer } from "./tokenizer.ts";
import { candidatesOf, type Place, type Python, pythonWith, read, readOne, run, valuesOf, withTool } from "./tools.ts";

/** What AIPerf itself writes of a server that counts what it is asked. */

let fake: FakeModel;
let counted: Readonly<Record<"plain" | "sweep", readonly Served[]>>;

async function measure({ folder, tool }: Place<Python>): Promise<void> {
  fake = await startFakeModel();
  writeTokenizer(join(folder, "tokenizer"));
  const profile = async (name: string, ...rest: string[]) => {
    const before = fake.served.length;
    const shape = ["--synthetic-input-tokens-mean", "60", "--output-tokens-mean", "16", "--streaming", "--ui", "none"];
    const server = ["--model", MODEL, "--url", fake.address, "--endpoint-type", "chat"];
    const files = ["--tokenizer", join(folder, "tokenizer"), "--output-artifact-dir", name];
    // Offline it takes a folder for the name of a cached tokenizer.
    const env = { HF_HUB_OFFLINE: undefined, TRANSFORMERS_OFFLINE: undefined };
    await run(folder, tool.command("aiperf"), ["profile", ...server, ...shape, ...files, ...rest], { env });
    return fake.served.slice(before);
  };
  const plain = await profile("plain", "--concurrency", "4", "--request-count", "40", "--warmup-request-count", "3");
  fake.failEvery = 5;
  counted = { plain, sweep: await profile("sweep", "--concurrency", "2,4", "--request-count", "20") };
  await fake.stop();
}

const place = withTool("aiperf", (folder) => pythonWith(folder, ["aiperf==0.13.0"]), measure);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

describe("aiperf", () => {
  it("writes a report whose requests and tokens are those that the server counted", async () => {
    const evidence = await readOne(place().folder, "plain/profile_export_aiperf.json");
    const measured = counted.plain.slice(3);
    expect(measured).toHaveLength(40);
    const values = valuesOf(evidence);
    expect(values.input_tokens_mean).toBeCloseTo(mean(measured.map((one) => one.inputTokens)), 6);
    expect(values.output_tokens_mean).toBeCloseTo(mean(measured.map((one) => one.outputTokens)), 6);
    expect(values).toMatchObject({ error_rate: 0, output_tokens_mean: 16 });
    // Ten milliseconds to the first token, two to each of the other fifteen.
    expect(values.latency_p50_ms).toBeGreaterThan(40);
    expect(values.ttft_p50_ms).toBeGreaterThan(9);
    expect(values.ttft_p50_ms).toBeLessThan(values.latency_p50_ms as number);
    expect(values.itl_p50_ms).toBeGreaterThan(1.9);
    expect(evidence.readings.every((one) => one.n === 40 && one.model === MODEL)).toBe(true);
    expect(evidence.readings[0]?.at).toEqual({ concurrency: 4 });
    expect(evidence).toMatchObject({ formatVersion: "0.13.0", problems: [] });
    expect(Date.parse(evidence.measuredAt ?? "")).toBeGreaterThan(Date.now() - 600_000);
  });

  it("is one measurement, however many files of it are named", async () => {
    const files = await read(place().folder, "plain/**");
    expect(files.filter(({ outcome }) => outcome === "read").map(({ path }) => path)).toEqual([
      "plain/profile_export_aiperf.json",
    ]);
    expect(files.filter(({ why }) => why?.startsWith("it was read as part of ")).length).toBeGreaterThanOrEqual(6);
    expect([...candidatesOf(files).keys()]).toEqual([MODEL]);
  });

  it("has in its log of requests what its report says, without the warm-up", async () => {
    const report = valuesOf(await readOne(place().folder, "plain/profile_export_aiperf.json"));
    const log = valuesOf(await readOne(place().folder, "plain/profile_export.jsonl"));
    for (const measure of ["latency_mean_ms", "latency_p95_ms", "ttft_mean_ms", "itl_mean_ms", "input_tokens_mean"]) {
      expect(log[measure]).toBeCloseTo(report[measure] as number, 6);
    }
  });

  it("writes a report for each load of a sweep, with the failed requests", async () => {
    const files = await read(place().folder, "sweep/**");
    const reports = files.flatMap(({ evidence }) => (evidence?.readings.length ? [evidence] : []));
    expect(reports.map((one) => one.readings[0]?.at)).toEqual([{ concurrency: 2 }, { concurrency: 4 }]);
    expect(counted.sweep.filter((one) => one.status !== 200)).toHaveLength(8);
    for (const one of reports) {
      expect(one.readings.find(({ measure }) => measure === "error_rate")).toMatchObject({ value: 0.2, n: 20 });
      expect(one.problems).toEqual([expect.stringMatching(/^4 of 20 requests failed/)]);
    }
  });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FakeModel, MODEL, startFakeModel } from "./fake-model.ts";
import { writeTokenizer } from "./tokenizer.ts";
import { type Place, type Python, pythonWith, read, readOne, run, valuesOf, withTool } from "./tools.ts";

/** What inference-perf itself writes of a server that counts what it is asked. */

let fake: FakeModel;

const configOf = (server: string, tokenizer: string) => {
  const lengths = (mean: number, spread: number) => {
    return { min: mean - spread, max: mean + spread, mean, std_dev: spread / 4, total_count: 60 };
  };
  return {
    api: { type: "completion", streaming: true },
    data: { type: "random", input_distribution: lengths(60, 20), output_distribution: lengths(16, 0) },
    load: {
      type: "constant",
      interval: 1,
      num_workers: 1,
      stages: [10, 20].map((rate) => ({ rate, duration: 2 })),
    },
    server: { type: "vllm", model_name: MODEL, base_url: server, ignore_eos: true },
    tokenizer: { pretrained_model_name_or_path: tokenizer },
    report: { request_lifecycle: { summary: true, per_stage: true, per_request: true } },
    storage: { local_storage: { path: "out" } },
  };
};

async function measure({ folder, tool }: Place<Python>): Promise<void> {
  fake = await startFakeModel();
  fake.failEvery = 5;
  // YAML takes JSON.
  const config = configOf(fake.address, writeTokenizer(join(folder, "tokenizer")));
  writeFileSync(join(folder, "config.yml"), JSON.stringify(config));
  await run(folder, tool.command("inference-perf"), ["--config_file", "config.yml"]);
  await fake.stop();
}

const PACKAGES = ["inference-perf==0.7.0"];
const place = withTool("inference-perf", (folder) => pythonWith(folder, PACKAGES, [3, 12]), measure);

describe("inference-perf", () => {
  it("writes a report for each stage, with model, rate and failed requests", async () => {
    const files = await read(place().folder, "out/stage_*.json");
    const stages = files.flatMap(({ evidence }) => evidence ?? []);
    expect(stages.map((one) => one.readings[0]?.at)).toEqual([{ request_rate: 10 }, { request_rate: 20 }]);
    for (const one of stages) {
      const values = valuesOf(one);
      expect(one.readings.every(({ model }) => model === MODEL)).toBe(true);
      expect(values.output_tokens_mean).toBe(16);
      expect(values.latency_p50_ms).toBeGreaterThan(40);
      expect(values.ttft_p50_ms).toBeGreaterThan(9);
      expect(values.error_rate).toBeGreaterThan(0.1);
    }
  });

  it("sums up as many requests, errors and tokens as the server counted", async () => {
    const summary = await readOne(place().folder, "out/summary_lifecycle_metrics.json");
    const answered = fake.served.filter((one) => one.status === 200);
    expect(summary.readings.find((one) => one.measure === "error_rate")).toMatchObject({
      n: fake.served.length,
      value: expect.closeTo(1 - answered.length / fake.served.length, 9),
    });
    const sent = answered.reduce((sum, one) => sum + one.inputTokens, 0);
    expect(valuesOf(summary).input_tokens_mean).toBeCloseTo(sent / answered.length, 6);
  });

  it("reads nothing else of the folder", async () => {
    const files = await read(place().folder, "out/*");
    expect(files.filter(({ outcome }) => outcome === "read").map(({ path }) => path)).toEqual([
      "out/stage_0_lifecycle_metrics.json",
      "out/stage_1_lifecycle_metrics.json",
      "out/summary_lifecycle_metrics.json",
    ]);
    expect(files.filter(({ outcome }) => outcome === "unreadable")).toEqual([]);
  });
});

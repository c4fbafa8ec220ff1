import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FakeModel, MODEL, startFakeModel } from "./fake-model.ts";
import { writeTokenizer } from "./tokenizer.ts";
import { candidatesOf, type Place, type Python, pythonWith, read, readOne, run, withTool } from "./tools.ts";

/** What GuideLLM itself writes of a server that counts what it is asked. */

/**
 * The tool takes four classes of PyTorch to iterate over its data, which is several gigabytes. These stand in for them:
 * of what is sent, measured and written nothing goes through them.
 */
const TORCH: Readonly<Record<string, string>> = {
  "torch/__init__.py": `from . import utils

__version__ = "2.15.0"


class Generator:
    def manual_seed(self, seed):
        return self
`,
  "torch/utils/__init__.py": "from . import data\n",
  "torch/utils/data/__init__.py": `from . import dataloader, dataset


def get_worker_info():
    return None
`,
  "torch/utils/data/dataset.py": `from typing import Generic, TypeVar

T = TypeVar("T")


class IterableDataset(Generic[T]):
    pass
`,
  "torch/utils/data/dataloader.py": `from typing import Generic, TypeVar

T = TypeVar("T")


class DataLoader(Generic[T]):
    def __init__(self, dataset, collate_fn=None, **rest):
        self.dataset = dataset
        self.collate_fn = collate_fn

    def __iter__(self):
        return (self.collate_fn([item]) for item in self.dataset)
`,
  "torch-2.15.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: torch\nVersion: 2.15.0\n",
  "torch-2.15.0.dist-info/INSTALLER": "pip\n",
  "torch-2.15.0.dist-info/RECORD": "",
};

function standIn(library: string): void {
  for (const [path, content] of Object.entries(TORCH)) {
    mkdirSync(dirname(join(library, path)), { recursive: true });
    writeFileSync(join(library, path), content);
  }
}

let fake: FakeModel;

async function measure({ folder, tool }: Place<Python>): Promise<void> {
  fake = await startFakeModel();
  fake.failEvery = 5;
  const options = {
    backend: `kind=openai_http,target=${fake.address},model=${MODEL}`,
    profile: "kind=concurrent,streams=2",
    constraint: "kind=max_requests,count=20",
    tokenizer: `kind=hf_auto,model=${writeTokenizer(join(folder, "tokenizer"))}`,
    data: "kind=synthetic_text,prompt_tokens=60,output_tokens=16",
  };
  const outputs = ["json", "yaml", "csv"].flatMap((kind) => ["--output", `kind=${kind},path=${folder}/run.${kind}`]);
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const sweep = ["--override", "profile.streams", "2,4", "--disable-progress"];
  await run(folder, tool.command("guidellm"), ["run", ...args, ...sweep, ...outputs], { env: { USE_TORCH: "0" } });
  await fake.stop();
}

/** Jinja comes with PyTorch otherwise. */
const PACKAGES = ["guidellm==0.8.1", "jinja2==3.1.6"];
const place = withTool("guidellm", (folder) => pythonWith(folder, PACKAGES, [3, 10], standIn), measure);

describe("guidellm", () => {
  it("writes each load with requests, errors and tokens as the server counted them", async () => {
    const evidence = await readOne(place().folder, "run.json");
    expect(evidence).toMatchObject({ format: "guidellm", formatVersion: "0.8.1" });
    expect(fake.served.length).toBeGreaterThanOrEqual(40);
    expect(fake.served.filter((one) => one.status === 200 && one.inputTokens < 60)).toEqual([]);
    for (const concurrency of [2, 4]) {
      const readings = evidence.readings.filter(({ at }) => at?.concurrency === concurrency);
      const values = Object.fromEntries(readings.map((one) => [one.measure, one.value]));
      expect(readings.every(({ model }) => model === MODEL)).toBe(true);
      expect(readings.find(({ measure }) => measure === "error_rate")).toMatchObject({ value: 0.2, n: 20 });
      expect(values.output_tokens_mean).toBeCloseTo(16, 9);
      expect(values.input_tokens_mean).toBeGreaterThanOrEqual(60);
      expect(values.latency_p50_ms).toBeGreaterThan(40);
      expect(values.ttft_p50_ms).toBeGreaterThan(9);
      expect(values.itl_p50_ms).toBeGreaterThan(1.9);
      expect(values.throughput_rps).toBeLessThan((1000 * concurrency) / 40);
      expect(evidence.problems.join("\n")).toContain("Of 20 requests, 4 failed; the numbers are of the other 16.");
    }
    expect(Date.parse(evidence.measuredAt ?? "")).toBeGreaterThan(Date.now() - 600_000);
  });

  it("writes the same as YAML", async () => {
    const [json, yaml] = [await readOne(place().folder, "run.json"), await readOne(place().folder, "run.yaml")];
    expect(yaml.readings).toEqual(json.readings);
    expect([...candidatesOf(await read(place().folder, "run.json")).keys()]).toEqual([MODEL]);
  });
});

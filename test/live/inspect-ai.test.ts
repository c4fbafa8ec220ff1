import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/domain/evidence.ts";
import { type FakeModel, MODEL, startFakeModel } from "./fake-model.ts";
import { candidatesOf, type Place, type Python, pythonWith, read, readOne, run, valuesOf, withTool } from "./tools.ts";

/** What Inspect itself writes, of its own mock model and of a server. */

let fake: FakeModel;

async function evaluate({ folder, tool }: Place<Python>): Promise<void> {
  fake = await startFakeModel();
  const script = join(import.meta.dirname, "inspect_runs.py");
  await run(folder, tool.command("python"), [script, "logs", `${fake.address}/v1`], {
    env: { PYTHONDONTWRITEBYTECODE: "1" },
  });
  await fake.stop();
}

const PACKAGES = ["inspect-ai==0.3.285", "openai==3.57.0"];
const place = withTool("inspect-ai", (folder) => pythonWith(folder, PACKAGES), evaluate);
const of = (name: string): Promise<Evidence> => readOne(place().folder, `logs/${name}/*`);
const tokens = ({ usage }: Evidence) => usage.map((one) => [one.inputTokens, one.outputTokens, one.score]);

describe("inspect-ai", () => {
  it.each(["archive", "json"])("writes a log (%s) with scores, settings and tokens of each sample", async (name) => {
    const evidence = await of(name);
    expect(evidence).toMatchObject({ format: "inspect-ai", formatVersion: "2", problems: [] });
    expect(evidence.readings).toHaveLength(1);
    expect(evidence.readings[0]).toMatchObject({
      model: "mockllm/model",
      variant: name === "json" ? { temperature: "0.5" } : null,
      measure: "quiz/includes/accuracy",
      value: 0.75,
      stderr: expect.closeTo(0.163663, 6),
      n: 8,
      comparable: { task_version: "3" },
    });
    expect(evidence.readings[0]?.limited).toBeUndefined();
    expect(tokens(evidence)).toEqual(Array.from({ length: 8 }, (_, index) => [10, 5, index % 4 ? 1 : 0]));
    expect(Date.parse(evidence.measuredAt ?? "")).toBeGreaterThan(Date.now() - 600_000);
  });

  it("says that --limit was of a part", async () => {
    const { readings } = await of("limit");
    expect(readings).toMatchObject([{ value: expect.closeTo(2 / 3, 6), n: 3, limited: { of: 8 } }]);
  });

  it("counts items, not epochs", async () => {
    const evidence = await of("epochs");
    expect(evidence.readings).toMatchObject([{ value: 0.75, n: 8 }]);
    expect(evidence.usage).toHaveLength(16);
  });

  it("ends in an error, and nothing of that run is read", async () => {
    const evidence = await of("broken");
    expect(evidence.readings).toEqual([]);
    expect(evidence.usage).toEqual([]);
    expect(evidence.problems[0]).toContain('status is "error"');
  });

  it("leaves out a sample that failed, which is said", async () => {
    const evidence = await of("tolerant");
    expect(evidence.readings).toMatchObject([{ value: expect.closeTo(5 / 7, 6), n: 7, limited: { of: 8 } }]);
    expect(evidence.usage).toHaveLength(7);
    expect(evidence.problems[0]).toBe("7 of 8 samples completed; the scores leave out the others.");
  });

  it("keeps a grader's tokens from the model's", async () => {
    const evidence = await of("graded");
    expect(valuesOf(evidence)).toEqual({ "quiz/model_graded_qa/accuracy": 1 });
    expect(tokens(evidence)).toEqual(Array(8).fill([10, 5, 1]));
  });

  it("has the tokens that the server counted, and joins with the rest by model", async () => {
    const evidence = await of("served");
    expect(tokens(evidence)).toEqual(fake.served.map((one) => [one.inputTokens, one.outputTokens, 0]));
    expect(fake.served).toHaveLength(8);
    expect([...candidatesOf(await read(place().folder, "logs/**")).keys()]).toEqual([
      "mockllm/model",
      `openai-api/fake/${MODEL}`,
    ]);
  });
});

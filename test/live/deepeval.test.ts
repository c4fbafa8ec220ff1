import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { candidatesOf, type Place, type Python, pythonWith, read, readOne, run, valuesOf, withTool } from "./tools.ts";

/** What DeepEval itself writes, of a metric without a judge. */

async function evaluate({ folder, tool }: Place<Python>): Promise<void> {
  await run(folder, tool.command("python"), [join(import.meta.dirname, "deepeval_run.py")], {
    env: {
      DEEPEVAL_TELEMETRY_OPT_OUT: "YES",
      DEEPEVAL_RESULTS_FOLDER: join(folder, "results"),
      PYTHONDONTWRITEBYTECODE: "1",
    },
  });
}

const place = withTool("deepeval", (folder) => pythonWith(folder, ["deepeval==4.3.1"]), evaluate);

describe("deepeval", () => {
  it.each(["results/*.json", ".deepeval/.latest_test_run.json"])(
    "writes %s with scores, model and cost",
    async (files) => {
      const evidence = await readOne(place().folder, files);
      expect(evidence.format).toBe("deepeval");
      expect(valuesOf(evidence)).toEqual({
        "deepeval/Exact": expect.closeTo(5.5 / 7, 9),
        "deepeval/Exact/pass_rate": expect.closeTo(5 / 7, 9),
        "deepeval/pass_rate": 0.625,
        latency_mean_ms: 500,
      });
      expect(evidence.readings[0]).toMatchObject({ model: "org/model-8b", n: 7, variant: { temperature: "0" } });
      expect(evidence.usage.map((one) => one.costUsd)).toEqual(Array(8).fill(0.001));
      expect(evidence.problems).toEqual([
        "deepeval/Exact: 1 of 8 evaluations failed to give a score; the mean is of the other 7.",
      ]);
    },
  );

  it("is one candidate", async () => {
    expect([...candidatesOf(await read(place().folder, "results/*")).keys()]).toEqual(["org/model-8b"]);
  });
});

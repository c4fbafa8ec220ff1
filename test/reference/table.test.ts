import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openWorkspace } from "../../src/adapters/workspace.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import type { ResultsEntry } from "../../src/domain/policy.ts";
import { makeDocument } from "../../src/evidence/document.ts";
import { READERS } from "../../src/evidence/formats/index.ts";
import { recognise } from "../../src/evidence/recognise.ts";
import { entryOf } from "../evidence/support.ts";
import { referenceFolder } from "./evidence.ts";

const folder = referenceFolder("pareto");

async function read(path: string, entry: Partial<ResultsEntry> = {}): Promise<Evidence> {
  const document = makeDocument(await openWorkspace(folder).open(path), entryOf(path, entry));
  const { reader, seen } = await recognise(document, READERS, null);
  if (reader === null) throw new Error(`${path} is known to no reader: ${seen}`);
  return reader.read(document);
}

/** Rows of a file by the plainest means; these files have no quotes but the agents' names. */
function rowsOf(path: string): string[][] {
  const [, ...rows] = readFileSync(join(folder, path), "utf8").trim().split("\n");
  return rows.map((row) => row.trim().split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
}

it("reads the HAL table: a task and an agent for each row", async () => {
  const path = "hal/hal_parsed_results.csv";
  const evidence = await read(path, { columns: { model: "agent", task: "benchmark" } });
  const rows = rowsOf(path);
  expect(evidence).toMatchObject({ format: "table", problems: [] });
  const lost = new Set(evidence.unusable.map(({ measure, why }) => `${measure}: ${why}`));
  expect(lost).toEqual(
    new Set(["n_success", "n_failed"].map((name) => `scienceagentbench/${name}: the cell is empty`)),
  );
  const found = evidence.readings.filter((one) => /\/(accuracy|total_cost_usd)$/.test(one.measure));
  expect(found.map(({ row, model, measure, value }) => [row, model, measure, value])).toEqual(
    rows.flatMap(([task, agent, , cost, accuracy], index) => [
      [index + 1, agent?.replaceAll('"', ""), `${task}/total_cost_usd`, Number(cost)],
      [index + 1, agent?.replaceAll('"', ""), `${task}/accuracy`, Number(accuracy)],
    ]),
  );
});

describe("agent-eval", () => {
  const { tables } = JSON.parse(readFileSync(join(folder, "agent-eval/frontiers.json"), "utf8")) as {
    tables: { csv: string; agents: string[]; points_mean_cost_accuracy: [number, number][] }[];
  };

  it.each(tables.map((one) => [one.csv, one] as const))("gives the means of %s", async (path, expected) => {
    const evidence = await read(path, { columns: { model: "agent", n: "total_tasks" } });
    const mean = (agent: string, measure: string) => {
      const values = evidence.readings.flatMap((one) =>
        one.model === agent && one.measure === measure ? one.value : [],
      );
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    for (const [index, agent] of expected.agents.entries()) {
      const [cost, accuracy] = expected.points_mean_cost_accuracy[index] ?? [];
      expect(mean(agent, "total_cost_usd")).toBeCloseTo(cost ?? Number.NaN, 10);
      expect(mean(agent, "accuracy")).toBeCloseTo(accuracy ?? Number.NaN, 10);
    }
    expect(new Set(evidence.readings.map((one) => one.model))).toEqual(new Set(expected.agents));
    const sizes = rowsOf(path).map((row) => Number(row.at(4)));
    expect(evidence.readings.every((one) => one.n === sizes[(one.row ?? 0) - 1])).toBe(true);
  });
});

describe("FrugalGPT", () => {
  const files = readdirSync(join(folder, "frugalgpt")).filter((name) => name.startsWith("summary_"));

  it.each(files)("reads accuracy, cost and n of each row of %s", async (name) => {
    const path = `frugalgpt/${name}`;
    const measures = { accuracy: "Test_acc", cost: "Test_cost" };
    const evidence = await read(path, { columns: { model: "Method", n: "Test_size" }, measures });
    expect(evidence.unusable).toEqual([]);
    const rows = rowsOf(path).map((row) => ({ accuracy: Number(row[1]), cost: Number(row[2]), n: Number(row[3]) }));
    expect(evidence.readings.map(({ row, measure, value, n }) => [row, measure, value, n])).toEqual(
      rows.flatMap(({ accuracy, cost, n }, index) => [
        [index + 1, "accuracy", accuracy, n],
        [index + 1, "cost", cost, n],
      ]),
    );
  });

  it("reads the table of two units as it stands: what to make of it is not the reader's to say", async () => {
    const evidence = await read("frugalgpt/headlines_e8_perf_seed_9_2024updatedmodel.csv");
    expect(evidence.readings[0]).toMatchObject({ measure: "Test_acc", value: 0.1, pointer: "/1/Test_acc" });
  });
});

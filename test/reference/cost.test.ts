import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { catalogued } from "../../src/cost/catalogue.ts";
import { CATALOGUE } from "../../src/cost/generated/catalogue.ts";
import { referenceFolder } from "./evidence.ts";

const CSV = join(referenceFolder("cost"), "prices/gpu_instance_prices.csv");
const GENERATED = "src/cost/generated/catalogue.ts";

/** Rows by the plainest means: quotes stand around cells with a comma alone. */
function rowsOf(text: string): Record<string, string>[] {
  const [head = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
  return rows.map((cells) =>
    Object.fromEntries(head.map((name, index) => [name, (cells[index] ?? "").replaceAll('"', "")])),
  );
}

const ROWS = rowsOf(readFileSync(CSV, "utf8"));

/** `8`, or the fraction `1/6`. */
function count(text = ""): number {
  const [over, under = "1"] = text.split("/");
  return Number(over) / Number(under);
}

describe("the bundled catalogue", () => {
  it("is the list of public prices, row for row", () => {
    expect(CATALOGUE).toHaveLength(63);
    expect(CATALOGUE).toEqual(
      ROWS.map((row) => ({
        cloud: row.cloud,
        region: row.region,
        type: row.instance_type,
        accelerator: row.accelerator,
        gpus: count(row.accelerator_count),
        memoryMib: row.accelerator_mem_mib === "" ? null : Number(row.accelerator_mem_mib),
        usdPerHour: Number(row.on_demand_usd_per_hour),
        source: row.on_demand_source,
        asOf: row.as_of === "" ? null : row.as_of,
      })),
    );
  });

  it("is what the script makes of that list, byte for byte", () => {
    const folder = mkdtempSync(join(tmpdir(), "pareto-gate-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const target = join(folder, "catalogue.ts");
    execFileSync(process.execPath, ["scripts/catalogue.mjs", CSV, target]);
    expect(readFileSync(target, "utf8")).toBe(readFileSync(GENERATED, "utf8"));
  });

  it("finds each type of the list, and holds no spot price", () => {
    for (const { instance_type: type = "", spot_usd_per_hour_low: spot } of ROWS) {
      const found = catalogued(type);
      expect(found.map((one) => one.type)).toContain(type);
      if (spot) expect(found.map((one) => one.usdPerHour)).not.toContain(Number(spot));
    }
  });
});

describe("the table of the method", () => {
  const text = readFileSync(join(referenceFolder("method"), "cost.md"), "utf8");
  const lines = text.split("\n").filter((line) => /^\| (aws|azure|gcp|lambda|runpod|nebius) \|/.test(line));

  it("gives what the catalogue gives", () => {
    const cells = lines.map((line) => line.split("|").map((cell) => cell.trim()));
    expect(
      CATALOGUE.map(({ cloud, region, type, accelerator, gpus, usdPerHour, asOf }) => [
        ...[cloud, region, type, accelerator, gpus, usdPerHour, asOf],
      ]),
    ).toEqual(
      cells.map(([, cloud, region, type, accelerator, gpus, usdPerHour, asOf]) => [
        ...[cloud, region, type, accelerator, count(gpus), Number(usdPerHour), asOf === "n/r" ? null : asOf],
      ]),
    );
  });
});

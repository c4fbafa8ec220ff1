import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";

const HEADER =
  "cloud,region,instance_type,accelerator,accelerator_count,accelerator_mem_mib,on_demand_usd_per_hour,on_demand_source,as_of,spot_usd_per_hour_low";
const ROW = "aws,us-east-1,g5.xlarge,a10g,1,22888,1.006,a list,2026-07-20,0.4";

/** The catalogue that the script makes of these rows, or the first line of what it says instead. */
function made(...rows: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "pareto-gate-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [from, to] = [join(folder, "prices.csv"), join(folder, "catalogue.ts")];
  writeFileSync(from, [HEADER, ...rows, ""].join("\n"));
  const { status, stderr } = spawnSync(process.execPath, ["scripts/catalogue.mjs", from, to], { encoding: "utf8" });
  return status === 0 ? readFileSync(to, "utf8") : (/^Error: (.*)$/m.exec(stderr)?.[1] ?? stderr);
}

it("makes one row of each price, without the spot price", () => {
  const text = made(ROW, "azure,eastus,NV6,a10,1/6,,0.454,a list,,");
  expect(text).toContain('"usdPerHour":1.006,"source":"a list","asOf":"2026-07-20"}');
  expect(text).toContain(`"gpus":${1 / 6},"memoryMib":null,"usdPerHour":0.454,"source":"a list","asOf":null}`);
  expect(text).not.toContain("0.4,");
});

it.each([
  ["1.006", "", 'row 1 (g5.xlarge): on_demand_usd_per_hour is "", and a price is above 0'],
  ["1.006", "0", 'row 1 (g5.xlarge): on_demand_usd_per_hour is "0", and a price is above 0'],
  ["a10g,1,", "a10g,0,", 'row 1 (g5.xlarge): accelerator_count is "0", and a count is 8 or 1/6'],
  ["a10g,1,", "a10g,1/0,", 'row 1 (g5.xlarge): accelerator_count is "1/0", and a count is 8 or 1/6'],
  ["22888", "24 GB", 'row 1 (g5.xlarge): accelerator_mem_mib is "24 GB", and memory is MiB, or empty'],
  ["a list", "", "row 1 (g5.xlarge): on_demand_source is empty, and every price says where it stands"],
  [
    "2026-07-20",
    "July 2026",
    'row 1 (g5.xlarge): as_of is "July 2026", and a date is 2026-07-20, or empty where the source gives none',
  ],
])("refuses a row with %s written as %j", (right, wrong, message) => {
  expect(made(ROW.replace(right, wrong))).toBe(message);
});

it("refuses one type twice in one region", () => {
  expect(made(ROW, ROW)).toBe("g5.xlarge in us-east-1 is there twice");
});

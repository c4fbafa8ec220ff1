import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("the README shows what the demo prints", () => {
  const shown = /node dist\/cli\.js demo\n```\n\n```\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8"))?.[1];
  expect(shown).toContain("Blocked");
  const { stdout } = spawnSync(process.execPath, ["dist/cli.js", "demo"], { encoding: "utf8" });
  expect(stdout.slice(0, shown?.length)).toBe(shown);
});

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderMarkdown, renderText, reportJson, reportOf } from "../../src/report/index.ts";
import { valid } from "../report/schema.ts";
import { gateIn } from "./support.ts";

const STORIES = join(import.meta.dirname, "..", "golden");

/** A story is a small repository and what the gate says of it. Each report was read by a person before it was accepted. */
describe.each(readdirSync(STORIES).sort())("the story %s", (story) => {
  const judged = gateIn(join(STORIES, story, "repo")).then(reportOf);
  const golden = (name: string) => join(STORIES, story, name);

  it("reads well on a terminal of 80 columns", async () => {
    await expect(renderText(await judged, { width: 80, color: false })).toMatchFileSnapshot(golden("report.txt"));
  });

  it("reads well as a job summary", async () => {
    await expect(renderMarkdown(await judged)).toMatchFileSnapshot(golden("report.md"));
  });

  it("tells machines the same, by the schema", async () => {
    const report = await judged;
    expect(valid(JSON.parse(reportJson(report)))).toBe("");
    await expect(reportJson(report)).toMatchFileSnapshot(golden("report.json"));
  });
});

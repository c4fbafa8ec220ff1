import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderComment, renderText, reportJson, reportOf } from "../../src/report/index.ts";
import { HAS_GIT, NEEDS_GIT } from "../adapters/repository.ts";
import { valid } from "../report/schema.ts";
import { gatePull } from "./pull.ts";
import { STORIES } from "./pull-stories.ts";

const RUN = "https://github.com/octo/models/actions/runs/1187";
const COMMENT_UNITS = 64_000;

/** Each report was read by a person before it was accepted. */
describe.skipIf(!HAS_GIT)(`a pull request${NEEDS_GIT}`, () => {
  it.each(Object.entries(STORIES))("%s reads well as a comment, in a log and by machines", async (name, story) => {
    const report = reportOf(await gatePull(await story()));
    const golden = (file: string) => join(import.meta.dirname, "..", "golden-pr", name, file);
    const comment = renderComment(report, { lead: null, run: RUN });
    expect(comment.length).toBeLessThan(COMMENT_UNITS);
    expect(valid(JSON.parse(reportJson(report)))).toBe("");
    await expect(comment).toMatchFileSnapshot(golden("comment.md"));
    await expect(renderText(report, { width: 100, color: false })).toMatchFileSnapshot(golden("report.txt"));
  });
});

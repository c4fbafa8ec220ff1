import { describe, expect, it } from "vitest";
import { annotations, outputs, renderMarkdown, renderPatch, renderText, reportOf } from "../../src/report/index.ts";
import { allUnknown, many, nothingFound, oneFails } from "./support.ts";

/** Every golden file has been read by a person before it was accepted. */
const STORIES = {
  "one-fails": oneFails(),
  "forty-deployments": many(40, (index) => index % 9 === 4),
  "all-unknown": allUnknown(),
  "nothing-found": nothingFound(),
  "all-pass": many(3, () => false),
};

describe.each(Object.entries(STORIES))("the story %s", (name, judgement) => {
  const report = reportOf(judgement);
  const golden = (extension: string) => `golden/${name}.${extension}`;

  it("reads well as a job summary", async () => {
    await expect(renderMarkdown(report)).toMatchFileSnapshot(golden("md"));
  });

  it.each([80, 120])("reads well in %i columns", async (width) => {
    await expect(renderText(report, { width, color: false })).toMatchFileSnapshot(golden(`${width}.txt`));
  });

  it("tells machines the same", async () => {
    const parts = { outputs: outputs(report), annotations: annotations(report), patch: renderPatch(report) };
    await expect(`${JSON.stringify(parts, null, 2)}\n`).toMatchFileSnapshot(golden("json"));
  });
});

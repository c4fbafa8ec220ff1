import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/domain/width.ts";
import { renderMarkdown, renderText, reportOf } from "../../src/report/index.ts";
import { valid } from "./schema.ts";
import { allUnknown, judgementOf, many, nothingFound, oneFails, subjectOf } from "./support.ts";

const STORIES = {
  oneFails,
  allUnknown,
  nothingFound,
  allPass: () => many(3, () => false),
  all500Fail: () => many(500, () => true),
};

describe.each(Object.entries(STORIES))("the report of %s", (_, story) => {
  it("is as its schema says", () => {
    expect(valid(reportOf(story()))).toBe("");
  });

  it("is the same for the same judgement", () => {
    expect(renderMarkdown(reportOf(story()))).toBe(renderMarkdown(reportOf(story())));
  });
});

describe("the job summary", () => {
  const rows = (page: string) => (page.split("</table>")[0]?.match(/^<tr>/gm) ?? []).length;

  it("begins with the verdict and, money first, the objectives", () => {
    const [first, , second] = renderMarkdown(reportOf(oneFails())).split("\n");
    expect(first).toBe("### ⛔ Blocked: 1 of 2 deployments breaks the policy");
    expect(second).toMatch(/^\*\*\$5,795 a month\*\* · /);
  });

  it("has a row for every subject while they are few, and counts those that pass when they are many", () => {
    expect(rows(renderMarkdown(reportOf(many(12, () => false))))).toBe(12);
    const page = renderMarkdown(reportOf(many(500, (index) => index < 3)));
    expect(rows(page)).toBe(3);
    expect(page).toContain("497 more deployments pass.");
    expect(page).toContain("<summary>All 500 deployments</summary>");
  });

  it("says once what is the same for many subjects", () => {
    const page = renderMarkdown(reportOf(many(500, () => true)));
    expect(page).toContain("`service-004`, and 495 more: ");
    expect(page.match(/above the limit/g)).toHaveLength(1);
  });

  it("folds what is beyond the first dozen of findings that differ", () => {
    const judgement = many(20, () => true);
    const findings = judgement.findings.map((one, index) => ({ ...one, message: `${one.message} (${index})` }));
    const page = renderMarkdown(reportOf({ ...judgement, findings }));
    expect(page).toContain("<details><summary>8 more</summary>\n\n13. **");
  });

  it("says of a waived finding until when and why", () => {
    expect(renderMarkdown(reportOf(oneFails()))).toContain("Waived until 2026-12-15: launch week");
  });

  it("marks what does not block by its own verdict", () => {
    const open = reportOf({ ...allUnknown(), blocked: false, failOn: "never" });
    expect(renderMarkdown(open)).toMatch(/^### ❔ Not blocked, because fail-on is `never`: /);
  });

  it("shows what is measured and not deployed", () => {
    const candidate = {
      id: "spare",
      model: "spare",
      names: [],
      settings: {},
      readings: [],
      unusable: [],
      usage: [],
      facts: [],
    };
    const page = renderMarkdown(reportOf(judgementOf({ undeployed: [candidate], subjects: [subjectOf("chat", {})] })));
    expect(page).toContain("<summary>Measured and not deployed: 1 candidate</summary>");
  });
});

describe("a report beyond the size of a job summary", () => {
  const huge = (count: number) => {
    const judgement = many(count, () => true);
    // Each word costs its code span, so that the list is larger than any page.
    const assumptions = judgement.subjects.map(({ name }) => ({ subject: name, text: "<é> ".repeat(400) }));
    return reportOf({ ...judgement, assumptions });
  };
  const page = renderMarkdown(huge(500));

  it("has room: whole sections give way and are named", () => {
    expect(new TextEncoder().encode(page).length).toBeLessThanOrEqual(900 * 1024);
    expect(page).toMatch(/Left out for size: every deployment, .*; all is in `report.json`\./);
  });

  it("keeps the decision, and every section that is there is whole", () => {
    expect(page).toMatch(/^### ⛔ Blocked: all 500 deployments break the policy/);
    for (const [open, close] of [
      ["<details", "</details>"],
      ["<table>", "</table>"],
      ["```mermaid", "\n```\n"],
    ] as const) {
      expect(page.split(open).length).toBe(page.split(close).length);
    }
  });

  it("does not lose what is of use for the sake of what is long", () => {
    expect(page).toContain("**What blocks it**");
    expect(page).toContain("<thead>");
  });
});

describe("the text", () => {
  it.each([40, 80, 120, 200])("is nowhere wider than %i columns", (width) => {
    for (const story of Object.values(STORIES)) {
      const lines = renderText(reportOf(story()), { width, color: false }).split("\n");
      expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
    }
  });

  it("says the same with colour and without", () => {
    for (const story of Object.values(STORIES)) {
      const [plain, color] = [false, true].map((on) => renderText(reportOf(story()), { width: 80, color: on }));
      expect(stripVTControlCharacters(color ?? "")).toBe(plain);
    }
  });
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MEASURES } from "../../src/domain/measures.ts";
import { RULE_IDS } from "../../src/domain/rules.ts";
import { READERS } from "../../src/evidence/formats/index.ts";
import { ROOT, textOf } from "./sources.ts";

/** Page → what it must name, each in a code span. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  "docs/rules.md": RULE_IDS,
  "docs/measures.md": [...MEASURES.keys()],
  "docs/formats.md": READERS.map((reader) => reader.id),
};

describe("documentation", () => {
  it.each(Object.entries(PAGES))("%s names everything there is", (page, names) => {
    expect(existsSync(join(ROOT, page)), `${page} is not there`).toBe(true);
    const text = textOf(page);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

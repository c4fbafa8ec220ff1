import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

type Part = Readonly<Record<string, unknown>>;

/** Places of the schema where a report may be as long as it likes. */
function uncapped(part: unknown, path: string): string[] {
  if (typeof part !== "object" || part === null) return [];
  const { type, ...one } = part as Part;
  const types = [type].flat();
  const lacks = [
    ...(types.includes("string") && one.maxLength === undefined ? [`${path}: maxLength`] : []),
    ...(types.includes("array") && one.maxItems === undefined ? [`${path}: maxItems`] : []),
    ...(typeof one.additionalProperties === "object" && one.maxProperties === undefined
      ? [`${path}: maxProperties`]
      : []),
  ];
  return [...lacks, ...Object.entries(part).flatMap(([key, inner]) => uncapped(inner, `${path}/${key}`))];
}

it("every text, list and map of a report has a most: it may come from a stranger", () => {
  const schema = new URL("../../src/report/report.schema.json", import.meta.url);
  expect(uncapped(JSON.parse(readFileSync(schema, "utf8")), "")).toEqual([]);
});

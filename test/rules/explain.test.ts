import { describe, expect, it } from "vitest";
import { RULE_IDS, RULES } from "../../src/domain/rules.ts";
import { EXPLANATIONS, explainText } from "../../src/rules/explain.ts";

describe("the explanation of a rule", () => {
  it.each(RULE_IDS)("keeps to the width where no word or line of policy is longer: %s", (rule) => {
    for (const width of [40, 80]) {
      const example = EXPLANATIONS[rule].example?.split("\n") ?? [];
      const own = [...example.map((line) => `  ${line}`), `    ${rule}: `, `${rule}: ${RULES[rule].title}`];
      const settings = EXPLANATIONS[rule].settings.map(([key]) => `  ${key}`);
      const prose = explainText(rule, width)
        .split("\n")
        .filter((line) => ![...own, ...settings].some((one) => line.startsWith(one) && one !== ""))
        .filter((line) => line.trim().includes(" "));
      expect(prose.filter((line) => line.length > width)).toEqual([]);
    }
  });

  it.each(RULE_IDS)("has every word of what it checks, and offers another severity than its own: %s", (rule) => {
    const page = explainText(rule).replaceAll(/\s+/g, " ");
    const { checks, satisfy, settings } = EXPLANATIONS[rule];
    for (const text of [checks, satisfy, ...settings.flat()]) expect(page).toContain(text);
    const offered = RULES[rule].fallback === "warn" ? "fail" : "warn";
    expect(page).toContain(`Another severity severity: ${rule}: ${offered} # fail, warn or off`);
  });

  it("has its parts in this order, its example as it is written", () => {
    const page = explainText("budget/near").split("\n");
    expect(page[0]).toBe("budget/near: A measure is close to its limit");
    const headings = ["Default", "Settings", "How to satisfy it", "Example", "Another severity"];
    expect(page.filter((line) => headings.includes(line))).toEqual(headings);
    expect(page[page.indexOf("Default") + 1]).toBe("  A violation is a warning and blocks nothing.");
    const example = EXPLANATIONS["budget/near"].example?.split("\n") ?? [];
    expect(example.length).toBeGreaterThan(0);
    const at = page.indexOf("Example") + 1;
    expect(page.slice(at, at + example.length)).toEqual(example.map((line) => `  ${line}`));
    for (const rule of RULE_IDS)
      expect(explainText(rule).includes("\nExample\n")).toBe(EXPLANATIONS[rule].example !== null);
  });

  it("fills its lines", () => {
    const lines = explainText("frontier/dominated", 80).split("\n");
    const [first = "", second = ""] = lines.slice(2, 4);
    expect(`${first} ${second.split(" ")[0]}`.length).toBeGreaterThan(80);
    expect(first.length).toBeLessThanOrEqual(80);
  });
});

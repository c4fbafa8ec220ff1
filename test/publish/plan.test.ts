import { describe, expect, it } from "vitest";
import { finding } from "../../src/domain/rules.ts";
import { type Annotation, publication, type Rendered } from "../../src/publish/plan.ts";

const wanted = { summary: true, annotations: true, reportDir: "out" };
const passed = { blocked: false, verdict: "pass", failOn: "fail", findings: [] } as const;
const failing = {
  ...passed,
  blocked: true,
  verdict: "fail",
  findings: [finding("budget/max", "fail", "too dear")],
} as const;

function rendered(given: Partial<Rendered> = {}): Rendered {
  return {
    text: "text",
    json: "{}",
    markdown: "# md",
    patch: null,
    annotations: [],
    outputs: { verdict: "pass" },
    ...given,
  };
}

const remarks = (level: Annotation["level"], count: number): Annotation[] =>
  Array.from({ length: count }, (_, index) => ({
    level,
    title: "t",
    message: `${level} ${index}`,
    path: "p.yml",
    line: 1,
    column: 1,
  }));

describe("publication", () => {
  it("names every file that it writes", () => {
    const plan = publication(rendered({ patch: "points: []" }), passed, { ...wanted, reportDir: "out/" });
    expect(plan.files).toEqual([
      { path: "out/report.json", content: "{}" },
      { path: "out/report.md", content: "# md" },
      { path: "out/frontier.yml", content: "points: []" },
    ]);
    expect(plan.outputs).toEqual({
      verdict: "pass",
      "report-json": "out/report.json",
      "report-markdown": "out/report.md",
      "frontier-patch": "out/frontier.yml",
    });
  });

  it("leaves the patch's path empty where nothing is proposed", () => {
    expect(publication(rendered(), passed, wanted).outputs["frontier-patch"]).toBe("");
  });

  it("leaves out what the inputs do not want", () => {
    const plan = publication(rendered({ annotations: remarks("error", 1) }), failing, {
      ...wanted,
      summary: false,
      annotations: false,
    });
    expect(plan).toMatchObject({ summary: null, annotations: [], failure: "Deployment blocked: 1 finding fails" });
  });

  it("keeps one place among the ten errors for the failure, and says how many are not shown", () => {
    const annotations = [...remarks("error", 12), ...remarks("warning", 11), ...remarks("notice", 10)];
    const plan = publication(rendered({ annotations }), failing, wanted);
    const levels = plan.annotations.map((one) => one.level);
    expect(levels.filter((one) => one === "error")).toHaveLength(9);
    expect(levels.filter((one) => one === "warning")).toHaveLength(10);
    expect(levels.filter((one) => one === "notice")).toHaveLength(10);
    expect(plan.annotations[8]?.message).toBe("4 more of this level are in the report");
    expect(plan.annotations[18]?.message).toBe("2 more of this level are in the report");
  });

  it("shows nine errors and a failure without cutting any", () => {
    const plan = publication(rendered({ annotations: remarks("error", 9) }), failing, wanted);
    expect(plan.annotations.map((one) => one.message)).toEqual(remarks("error", 9).map((one) => one.message));
  });

  it("never hands the runner a summary that it would drop, counted in bytes", () => {
    const fits = "é".repeat(512 * 1024 - 1);
    expect(publication(rendered({ markdown: fits }), passed, wanted).summary).toBe(fits);
    expect(publication(rendered({ markdown: `${fits}é` }), passed, wanted).summary).toBe(
      "The report is too large for a job summary: see `out/report.md`.\n",
    );
  });

  it.each([
    ["fail", ["fail", "fail", "warn"], "Deployment blocked: 2 findings fail"],
    ["inconclusive", ["unknown", "warn"], "Deployment blocked: the evidence cannot tell (1 finding is unknown)"],
    ["inconclusive", [], "Deployment blocked: nothing was judged"],
    ["warn", ["warn"], 'Deployment blocked: 1 finding warns, and fail-on is "warn"'],
  ] as const)("says why %s blocks: %j", (verdict, outcomes, failure) => {
    const findings = outcomes.map((outcome) => finding("budget/max", outcome, "m"));
    const judgement = { blocked: true, verdict, failOn: "warn", findings } as const;
    expect(publication(rendered(), judgement, wanted).failure).toBe(failure);
  });

  it("fails nothing that is not blocked", () => {
    expect(publication(rendered(), { ...failing, blocked: false }, wanted).failure).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import type { ReportFrontier } from "../../src/domain/generated/report.ts";
import { chartOf } from "../../src/report/chart.ts";
import { chartLabels } from "../../src/report/chart-labels.ts";
import { reportOf } from "../../src/report/index.ts";
import { judgementOf, many, oneFails, viewOf } from "./support.ts";

const frontierOf = (judgement: Parameters<typeof reportOf>[0]): ReportFrontier => {
  const [first] = reportOf(judgement).frontiers;
  if (!first) throw new Error("no frontier");
  return first;
};
const declared = (...points: [string, number, number][]) => frontierOf(judgementOf({ frontiers: [viewOf(points)] }));
const pointsOf = (mermaid = "") => [...mermaid.matchAll(/^ {4}"(.*)": \[([\d.]+), ([\d.]+)\]/gm)];

describe("the chart of a frontier", () => {
  it("has the money on x and says which ends the axes have", () => {
    const mermaid = chartOf(frontierOf(oneFails()), "deployment")?.mermaid;
    expect(mermaid).toMatch(/x-axis "cost per 1k: \$0\.0523 to \$0\.576 \(log\)"/);
    expect(mermaid).toMatch(/y-axis "mmlu\/acc: 64\.3 % to 84\.2 %"/);
  });

  it("is linear where the money spans little", () => {
    const chart = chartOf(declared(["a", 0.6, 0.1], ["b", 0.7, 0.2], ["c", 0.8, 0.3]), "deployment");
    expect(chart?.mermaid).not.toContain("(log)");
    const [c, b, a] = pointsOf(chart?.mermaid).map(([, , x]) => Number(x)) as [number, number, number];
    expect(b - a).toBeCloseTo(c - b, 2);
  });

  it("is not there with fewer than two points, or fewer than two objectives", () => {
    expect(chartOf(declared(["a", 0.6, 0.1]), "deployment")).toBeNull();
    const frontier = frontierOf(oneFails());
    expect(chartOf({ ...frontier, objectives: frontier.objectives.slice(0, 1) }, "deployment")).toBeNull();
  });

  it("draws equal points without dividing by nothing", () => {
    const chart = chartOf(declared(["a", 0.6, 0.1], ["b", 0.6, 0.1]), "deployment");
    expect(pointsOf(chart?.mermaid).map(([, , x, y]) => [x, y])).toEqual([
      ["0.500", "0.500"],
      ["0.500", "0.500"],
    ]);
  });

  it("goes along the corners of the declared points that nothing beats", () => {
    const frontier = declared(["cheap", 0.6, 0.1], ["good", 0.8, 0.3], ["beaten", 0.5, 0.2]);
    const declaredPoints = frontier.declared?.map((one) => ({
      ...one,
      dominated_by: one.id === "beaten" ? "cheap" : null,
    }));
    const chart = chartOf({ ...frontier, declared: declaredPoints ?? null }, "deployment");
    const dots = [...(chart?.mermaid ?? "").matchAll(/" ":::f: \[([\d.]+), ([\d.]+)\]/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const [, cheap] =
      pointsOf(chart?.mermaid)
        .find(([, label]) => label === "cheap")
        ?.slice(1)
        .map(Number) ?? [];
    expect(dots.every(([, y], index) => index === 0 || (y ?? 0) >= (dots[index - 1]?.[1] ?? 0))).toBe(true);
    expect(dots.some(([, y]) => y !== undefined && cheap !== undefined && Math.abs(y - cheap) < 0.001)).toBe(false);
  });

  it("has at most twenty points of five hundred: those that fail, and the frontier", () => {
    const chart = chartOf(frontierOf(many(500, (index) => index % 50 === 7)), "deployment");
    expect(pointsOf(chart?.mermaid)).toHaveLength(20);
    expect(chart?.mermaid.match(/#cf222e/g)).toHaveLength(10);
    expect(chart?.mermaid.match(/#57606a/g)).toHaveLength(3);
    expect(chart?.legend).toContain("20 of 503 points");
  });

  it("shows two of three objectives without a staircase, and says so", () => {
    const frontier = frontierOf(oneFails());
    const third = { ...frontier.objectives[0], name: "speed" } as ReportFrontier["objectives"][number];
    const chart = chartOf({ ...frontier, objectives: [...frontier.objectives, third] }, "deployment");
    expect(chart?.mermaid).not.toContain(":::f");
    expect(chart?.legend).toContain("two of 3 objectives");
  });
});

describe("labels of a chart", () => {
  const apart = (...labels: string[]) => chartLabels(labels.map((label, index) => ({ label, x: 0.5, y: index / 10 })));

  it("hold letters, digits, spaces and ._- only", () => {
    expect(apart('a"b`c', "meta/llama-3.1:8b", "日本 語", '"]')).toEqual([
      "a b c",
      "meta llama-3.1 8b",
      "日本 語",
      "unnamed",
    ]);
  });

  it("are cut in the middle and never the same", () => {
    const long = "a-very-long-name-of-a-model-that-fills-the-chart-w8a8";
    const [first = "", second = ""] = apart(long, long);
    expect(first).toMatch(/^a-very-long.*\.\..*-w8a8$/);
    expect(first.length).toBeLessThan(30);
    expect(second).toBe(`${first} 2`);
  });

  it("give way where they would lie on a more important one", () => {
    const labels = chartLabels([
      { label: "first", x: 0.5, y: 0.5 },
      { label: "hidden", x: 0.52, y: 0.51 },
      { label: "beside", x: 0.9, y: 0.5 },
    ]);
    expect(labels).toEqual(["first", " ", "beside"]);
  });
});

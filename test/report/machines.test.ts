import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Judgement } from "../../src/domain/judgement.ts";
import { finding } from "../../src/domain/rules.ts";
import { parsePolicy } from "../../src/policy/parse.ts";
import { pointsOf } from "../../src/policy/points.ts";
import { annotations, outputs, renderPatch, reportOf } from "../../src/report/index.ts";
import {
  ACCURACY,
  allUnknown,
  at,
  COST,
  judgementOf,
  many,
  nothingFound,
  oneFails,
  pointOf,
  subjectOf,
  viewOf,
} from "./support.ts";

describe("the outputs", () => {
  it("are those of action.yml, but for the paths of files", () => {
    const action = parse(readFileSync("action.yml", "utf8")) as { outputs: Record<string, unknown> };
    const paths = ["report-json", "report-markdown", "frontier-patch", "comment-url", "comment-status"];
    expect(Object.keys(outputs(reportOf(oneFails())))).toEqual(
      Object.keys(action.outputs).filter((name) => !paths.includes(name)),
    );
  });

  it("count findings and add up the money as a plain decimal", () => {
    expect(outputs(reportOf(oneFails()))).toEqual({
      verdict: "fail",
      blocked: "true",
      "fail-count": "2",
      "warn-count": "2",
      "unknown-count": "0",
      "waived-count": "1",
      "monthly-cost": "5794.65",
      "monthly-cost-baseline": "",
      "monthly-cost-delta": "",
      "monthly-cost-delta-percent": "",
      "baseline-source": "none",
      "baseline-sha": "",
      "frontier-status": "dominated",
    });
  });

  it("are empty where there is no number and no frontier", () => {
    expect(outputs(reportOf(allUnknown()))).toMatchObject({ "monthly-cost": "", "frontier-status": "unknown" });
    expect(outputs(reportOf(nothingFound()))).toMatchObject({ "monthly-cost": "", "frontier-status": "" });
    const one = subjectOf("chat", { monthly_cost_usd: 0.0000001 });
    expect(outputs(reportOf(judgementOf({ subjects: [one] })))["monthly-cost"]).toBe("0.0000001");
    const partly = [one, subjectOf("search", {})];
    expect(outputs(reportOf(judgementOf({ subjects: partly })))["monthly-cost"]).toBe("");
  });

  it("say the best status only where every deployment has it", () => {
    expect(outputs(reportOf(many(3, () => false)))["frontier-status"]).toBe("on");
    const undeclared = judgementOf({ ...many(3, () => false), frontiers: [viewOf(null)] });
    expect(outputs(reportOf(undeclared))["frontier-status"]).toBe("");
  });
});

describe("annotations", () => {
  const outcomes = (["fail", "unknown", "warn", "pass"] as const).map((outcome) =>
    finding("budget/max", outcome, `it is ${outcome}`, { location: at(9), hint: "at most 1" }),
  );
  const levels = (parts: Partial<Judgement>) =>
    annotations(reportOf(judgementOf({ findings: outcomes, ...parts }))).map(({ level }) => level);

  it("are errors where they block, and nothing where they pass", () => {
    expect(levels({ blocked: true })).toEqual(["error", "error", "warning"]);
    expect(levels({ blocked: false })).toEqual(["error", "warning", "warning"]);
  });

  it("stand on the line that decided, with what would pass", () => {
    expect(annotations(reportOf(judgementOf({ findings: outcomes })))[0]).toEqual({
      level: "error",
      title: "Pareto Gate: budget/max",
      message: "It is fail\nwould pass: at most 1",
      path: ".github/pareto-gate.yml",
      line: 9,
      column: 5,
    });
  });

  it("are notices for what a waiver covers, and name its end and reason", () => {
    const waived = annotations(reportOf(oneFails())).find(({ level }) => level === "notice");
    expect(waived?.title).toBe("Pareto Gate: budget/max, waived");
    expect(waived?.message).toMatch(/\nwaived until 2026-12-15: launch week$/);
  });
});

describe("the proposed frontier", () => {
  const read = (patch: string) => {
    const text = `version: 1
results: evals/*.json
objectives:
  accuracy: { measure: mmlu/acc, goal: maximize }
  cost: { measure: ${COST}, goal: minimize }
frontier: { file: frontier.yml }
`;
    const file = parsePolicy("policy.yml", text);
    return pointsOf(file, file.value as never, () => patch).get("")?.points;
  };

  it("is read by the policy as it was written: what nothing replaces, then what is proposed", () => {
    expect(read(renderPatch(reportOf(oneFails())) ?? "")).toEqual([
      { model: "llama-3.1-8b-w8a8", accuracy: 0.679, cost: 0.094 },
      { model: "llama-3.1-70b-fp8", accuracy: 0.823, cost: 0.31 },
      {
        ...{ model: "llama-3.1-8b-int4", accuracy: 0.664, cost: 0.066, n: 14042, stderr: 0.0039 },
        ...{ as_of: "2026-11-24", source: "evals/search.json", basis: "replica_hours" },
      },
    ]);
  });

  it("is null where nothing extends the declared one", () => {
    expect(renderPatch(reportOf(many(3, () => false)))).toBeNull();
    expect(renderPatch(reportOf(nothingFound()))).toBeNull();
  });

  it("keeps an equal point and one of another basis, and says a point once", () => {
    const search = subjectOf("search", { [COST]: 0.1, [ACCURACY]: 0.7 }, { model: "new" });
    const main = viewOf([]);
    const values = [0.7, 0.1];
    const points = [
      pointOf(["equal", 0.7, 0.1]),
      pointOf(["beaten", 0.6, 0.1]),
      pointOf(["other basis", 0.6, 0.1], { basis: "tokens", source: 'say "so"', asOf: "2026-10-30" }),
    ];
    const view = {
      ...main,
      rule: { ...main.rule, points },
      measured: [{ id: "new", subject: "search", values, status: "extends" as const, before: null }],
      proposed: [
        { id: "new", values },
        { id: "new", values },
      ],
    };
    const patch = renderPatch(reportOf(judgementOf({ subjects: [search], frontiers: [view] }))) ?? "";
    expect(read(patch)?.map(({ model }) => model)).toEqual(["equal", "other basis", "new"]);
    expect(patch).toContain('# Left out: "beaten", which "new" strictly dominates.');
    expect(read(patch)?.[1]).toMatchObject({ source: 'say "so"', as_of: "2026-10-30", basis: "tokens" });
  });
});

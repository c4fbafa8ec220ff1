import { describe, expect, it } from "vitest";
import { runStep } from "../rig/runner.ts";
import { crashIn, example, POLICY, passing, said } from "./support.ts";

const BLOCKED = { verdict: "error", blocked: "true" };

describe("the action, started as a runner starts it", () => {
  it("passes a model that keeps every rule", async () => {
    const step = await runStep({ files: passing() });
    expect(said(step)).toEqual([]);
    expect(step).toMatchObject({ exit: 0, stderr: "", sideEffects: "" });
    expect(Object.fromEntries(step.outputs)).toMatchObject({ verdict: "pass", blocked: "false", "fail-count": "0" });
  });

  it("fails the example: report, outputs and summary first, then the annotations, last the failure", async () => {
    const step = await runStep({ files: example() });
    expect(step).toMatchObject({ exit: 1, stderr: "", sideEffects: "" });
    expect(Object.fromEntries(step.outputs)).toMatchObject({
      verdict: "fail",
      blocked: "true",
      "frontier-status": "dominated",
      "report-json": "pareto-gate-report/report.json",
      "report-markdown": "pareto-gate-report/report.md",
    });
    expect(JSON.parse(step.read("pareto-gate-report/report.json") ?? "")).toMatchObject({ verdict: "fail" });
    expect(step.summary).toContain("llama-3.1-8b-bf16");
    expect(step.annotations.some(({ properties }) => properties.file === POLICY)).toBe(true);
    expect(step.annotations.at(-1)?.level).not.toBe("notice");
    expect(step.commands.at(-1)).toMatchObject({ name: "error", properties: {} });
  });

  it("reports and lets go with fail-on: never", async () => {
    const step = await runStep({ files: example(), inputs: { "fail-on": "never" } });
    expect(step.exit).toBe(0);
    expect(Object.fromEntries(step.outputs)).toMatchObject({ verdict: "fail", blocked: "false" });
  });

  it("says nothing where it is asked to say nothing", async () => {
    const step = await runStep({ files: example(), inputs: { summary: "false", annotations: "false" } });
    expect(step.summary).toBe("");
    expect(step.commands).toHaveLength(1);
    expect(step.exit).toBe(1);
  });

  it("is inconclusive, and blocks, when no file has what the policy asks for", async () => {
    const { [POLICY]: policy = "" } = passing();
    const step = await runStep({ files: { [POLICY]: policy.replace("models.csv", "evals/**/*.json") } });
    expect(step).toMatchObject({ exit: 1, stderr: "" });
    expect(Object.fromEntries(step.outputs)).toMatchObject({ verdict: "inconclusive", blocked: "true" });
  });

  it("judges no pull request whose event file nobody can read", async () => {
    const event = '{"pull_request": {"number": 1';
    const step = await runStep({ files: passing(), event, eventName: "pull_request" });
    expect(crashIn(step)).toEqual([]);
    expect(Object.fromEntries(step.outputs)).toEqual(BLOCKED);
    expect(step.log).toEqual([]);
  });

  it("gives the same bytes twice", async () => {
    const [one, two] = await Promise.all([runStep({ files: example() }), runStep({ files: example() })]);
    expect(one.summary).toBe(two.summary);
    expect(one.read("pareto-gate-report/report.json")).toBe(two.read("pareto-gate-report/report.json"));
    expect(one.stdout).toBe(two.stdout);
  });
});

describe("what cannot be judged is one error, exit 1, and blocked", () => {
  it.each([
    ["no policy", { files: {} }, POLICY],
    [
      "a policy that is broken",
      { files: { [POLICY]: "version: 1\nbudgest: []\n" } },
      `${POLICY}:2:1: unknown key "budgest"`,
    ],
    [
      "a wrong input",
      { files: passing(), inputs: { "fail-on": "error" } },
      'Input "fail-on": "error" is not allowed (allowed: fail, warn, never)',
    ],
    [
      "a policy outside the workspace",
      { files: passing(), inputs: { policy: "../../gate.yml" } },
      "outside the workspace",
    ],
    [
      "a workspace that is not there",
      { files: passing(), env: { GITHUB_WORKSPACE: "/nowhere/at/all" } },
      "/nowhere/at/all",
    ],
    [
      "reports outside the workspace",
      { files: passing(), inputs: { "report-dir": "../reports" } },
      "outside the workspace",
    ],
    ["a report directory that is a file", { files: passing(), inputs: { "report-dir": "models.csv" } }, "models.csv"],
    [
      "results that name a file which is not there",
      { files: passing(), inputs: { results: "evals/a.json" } },
      "evals/a.json",
    ],
  ])("%s", async (_, step, message) => {
    const result = await runStep(step);
    expect(crashIn(result)).toEqual([]);
    expect(result.annotations[0]?.message).toContain(message);
    expect(Object.fromEntries(result.outputs)).toEqual(BLOCKED);
    expect(result.sideEffects).toBe("");
  });

  it("an empty environment", async () => {
    const result = await runStep({ bare: true });
    expect(crashIn(result)).toEqual([]);
    expect(said(result)).toHaveLength(1);
    expect(result.annotations[0]?.message).toContain(POLICY);
  });

  it.each(["/", "/dev/full", "/nowhere/output"])("outputs that cannot be written: %s", async (path) => {
    const result = await runStep({ files: passing(), env: { GITHUB_OUTPUT: path } });
    expect(crashIn(result)).toEqual([]);
    expect(result.log).toEqual([]);
  });
});

describe("publishing never changes the verdict", () => {
  it.each(["/", "/nowhere/summary"])("a summary that cannot be written: %s", async (path) => {
    const result = await runStep({ files: passing(), env: { GITHUB_STEP_SUMMARY: path } });
    expect(result).toMatchObject({ exit: 0, stderr: "" });
    expect(result.outputs.get("verdict")).toBe("pass");
    expect(result.log.join("\n")).toContain("Warning: The job summary could not be written");
  });
});

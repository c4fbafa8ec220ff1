import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { filesBelow, textOf } from "./sources.ts";
import { own, shown } from "./workflows.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>> | string;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const PINNED = /^[^@]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
/** What the gate can make use of, beside what a deployment of one's own needs. */
const ALLOWED: Readonly<Record<string, string>> = {
  contents: "read",
  actions: "read",
  "pull-requests": "write",
  checks: "write",
};

const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap((job) => job.steps ?? []);
const eventsOf = ({ on }: Workflow): readonly string[] => (typeof on === "string" ? [on] : Object.keys(on));

describe.each([...own, ...shown])("$name", ({ text }) => {
  const workflow = parse(text) as Workflow;
  const steps = stepsOf(workflow);

  it("is not started by the event that hands a stranger the token", () => {
    expect(eventsOf(workflow)).not.toContain("pull_request_target");
  });

  it("runs after another run without the code of a pull request: to publish, or to judge data by the default branch", () => {
    if (!eventsOf(workflow).includes("workflow_run")) return;
    const checkouts = steps.filter((step) => step.uses?.startsWith("actions/checkout@"));
    const gates = steps.filter((step) => step.uses?.startsWith("pareto-gate/"));
    expect(gates.map((step) => step.with?.mode ?? "gate")).toEqual([checkouts.length === 0 ? "publish" : "gate"]);
    expect(checkouts.filter((step) => step.with?.ref !== undefined || step.with?.repository !== undefined)).toEqual([]);
    expect(steps.filter((step) => step.run !== undefined)).toEqual([]);
    for (const step of steps.filter((one) => one.uses?.startsWith("actions/download-artifact@"))) {
      expect(step.with?.path).toMatch(/^\w+$/);
    }
  });

  it("starts without permissions and gives each job no more than it needs", () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions = {} } of Object.values(workflow.jobs)) {
      if (typeof permissions === "string") expect.fail(`permissions: ${permissions}`);
      expect(ALLOWED).toMatchObject(permissions);
    }
  });

  it("leaves no token behind a checkout", () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  it("pins what it uses by commit, with the version beside it", () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, name]) => name ?? "");
    const others = uses.filter((name) => !name.startsWith("./") && !name.startsWith("pareto-gate/"));
    expect(uses).toHaveLength(steps.filter((step) => step.uses).length);
    expect(others.filter((name) => !PINNED.test(name))).toEqual([]);
  });

  it("puts no expression into a script", () => {
    expect(steps.filter((step) => step.run?.includes("${{"))).toEqual([]);
  });
});

describe("workflows", () => {
  it("are there: ours, in files to copy, and in the pages", () => {
    expect(own.length).toBeGreaterThan(0);
    expect(shown.filter(({ name }) => name.startsWith("examples/workflows/")).length).toBeGreaterThan(3);
    expect(shown.filter(({ name }) => name.startsWith("README.md")).length).toBeGreaterThan(0);
  });

  it("use each action at one version", () => {
    const uses = [...own, ...shown].flatMap(({ text }) => [...text.matchAll(/uses: ((?!\.)[^@\s]+)@(.+)$/gm)]);
    const versions = new Map<string, Set<string>>();
    for (const [, name = "", version = ""] of uses) {
      versions.set(name, (versions.get(name) ?? new Set()).add(version));
    }
    expect([...versions].filter(([, all]) => all.size > 1)).toEqual([]);
  });

  it("to copy stand in docs/workflows.md as they are", () => {
    const page = textOf("docs/workflows.md");
    for (const path of filesBelow("examples/workflows")) {
      expect(page, path).toContain(`\`\`\`yml\n${textOf(path)}\`\`\`\n`);
    }
  });

  it("that gate pull requests have all of their history, and store the report that later runs start from", () => {
    const gates = shown
      .filter(({ name }) => name.startsWith("examples/workflows/"))
      .map(({ name, text }) => ({ name, workflow: parse(text) as Workflow }))
      .filter(({ workflow }) => eventsOf(workflow).includes("push"));
    expect(gates.length).toBeGreaterThan(0);
    for (const { name, workflow } of gates) {
      const [checkout] = stepsOf(workflow).filter((step) => step.uses?.startsWith("actions/checkout@"));
      expect(checkout?.with?.["fetch-depth"], name).toBe(0);
      const upload = stepsOf(workflow).find((step) => step.uses?.startsWith("actions/upload-artifact@"));
      expect(upload?.with, name).toEqual({ name: "pareto-gate-report", path: "pareto-gate-report" });
      expect(Object.values(workflow.jobs)[0]?.permissions, name).toMatchObject({ actions: "read", contents: "read" });
    }
  });
});

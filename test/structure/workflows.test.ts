import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { filesBelow, textOf } from "./sources.ts";

interface Job {
  readonly permissions?: unknown;
  readonly steps?: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Record<string, unknown>;
  }[];
}
interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const own = filesBelow(".github/workflows");
const shown = filesBelow("examples").filter((path) => /\.github\/workflows\/.*\.ya?ml$/.test(path));
const PINNED = /^[^@]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

describe.each([...own, ...shown])("%s", (path) => {
  const text = textOf(path);
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);

  it("is not started by events that hand a stranger the token", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(Object.keys(workflow.on)).not.toContain("workflow_run");
  });

  it("says which permissions it has", () => {
    expect(workflow.permissions).toEqual(own.includes(path) ? {} : expect.anything());
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).not.toBe("write-all");
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

it("there is a workflow of our own", () => {
  expect(own.length).toBeGreaterThan(0);
});

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type FakeGitHub, type Scope, shaOf, TOKEN } from "../rig/github.ts";
import { ROOT, runStep, type Step, type StepResult } from "../rig/runner.ts";
import { example } from "./support.ts";

export const HEAD = shaOf("head");
export const BASE = shaOf("base");
export const PULL = 12;

/** The bundle as these sources build it, for the tests of one file. */
export function freshDist(): () => string {
  let home = "";
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "dist-"));
    const build = [join(ROOT, "scripts", "build.mjs"), "--no-generate", "--outdir", join(home, "dist")];
    execFileSync(process.execPath, build, { cwd: home });
  }, 60_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  return () => join(home, "dist");
}

/** The event file of a pull request, as far as anyone reads it. */
export function pullEvent(repository: string | null = "octo/models", number = PULL): string {
  const head = { sha: HEAD, ref: "topic", repo: repository === null ? null : { full_name: repository } };
  const base = { sha: BASE, ref: "main", repo: { full_name: "octo/models" } };
  return JSON.stringify({ action: "synchronize", number, pull_request: { number, head, base } });
}

export function queueEvent(): string {
  return JSON.stringify({ merge_group: { head_sha: HEAD, base_sha: BASE, base_ref: "refs/heads/main" } });
}

/** A repository with one open pull request. */
export function stocked(github: FakeGitHub): FakeGitHub {
  const { state } = github;
  state.commits.set(BASE, { parents: [], files: {} });
  state.commits.set(HEAD, { parents: [BASE], files: {} });
  state.refs.set("main", BASE);
  const head = { sha: HEAD, ref: "topic", repository: "octo/models" };
  state.pulls.push({ number: PULL, state: "open", head, base: { sha: BASE, ref: "main" } });
  return github;
}

export function allow(github: FakeGitHub, scope: Scope, access: "none" | "read" | "write"): void {
  github.state.permissions = { ...github.state.permissions, [scope]: access };
}

export type PullStep = Step & {
  readonly run?: number;
  readonly attempt?: number;
  /** The files of base; without them base has the same as the change. */
  readonly base?: Readonly<Record<string, string | Uint8Array>>;
};

/** The example as it was before the pull request moved its deployment to the dearer model. */
export function cheaper(): Record<string, string | Uint8Array> {
  const files = example();
  const path = ".github/pareto-gate.yml";
  const policy = new TextDecoder().decode(files[path]);
  return { ...files, [path]: policy.replace("    model: llama-3.1-8b-bf16\n", "    model: llama-3.1-8b-w8a8\n") };
}

/** A step on the pull request, against the fake. */
export function onPull(github: FakeGitHub, dist: string, step: PullStep): Promise<StepResult> {
  const { run = 100, attempt = 1, env, base = step.files ?? {}, ...rest } = step;
  github.state.commits.set(BASE, { parents: [], files: base });
  return runStep({
    ...{ github, dist, eventName: "pull_request", event: pullEvent() },
    ...rest,
    env: { GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt), ...env },
  });
}

/** What was asked to publish, apart from what the baseline asked. */
export const routesOf = (github: FakeGitHub): string[] =>
  github.seen
    .map(({ route }) => route.replace("/repos/{owner}/{repo}", ""))
    .filter((route) => /\/(issues|check-runs|pulls|graphql)/.test(route));

/** Every byte that a step let out; a token must not be among them. */
export function tokensIn(step: StepResult): number {
  const files = [step.read("pareto-gate-report/report.json"), step.read("pareto-gate-report/report.md"), step.summary];
  const all = [step.stdout, step.stderr, step.sideEffects, ...step.outputs.values(), ...files].join("\n");
  return all.split(TOKEN).length - 1 + all.split(/ghs_/).length - 1;
}

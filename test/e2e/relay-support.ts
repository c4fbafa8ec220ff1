import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipOf } from "../adapters/zip.ts";
import { type FakeGitHub, type State, type StoredPull, type StoredRun, startGitHub } from "../rig/github.ts";
import { ROOT, runStep, type Step, type StepResult } from "../rig/runner.ts";

/** The pair of workflows of a fork: the runs, the pull request and the artifact that the payloads in `rig/events` tell of. */

export const event = (name: string): string =>
  readFileSync(join(ROOT, "test", "rig", "events", `${name}.json`), "utf8");

export const FORK = "contributor/models";
export const HEAD = "6dcb09b5b57875f334f61aebed695e2e4193db5e";
export const BASE = "c3d0be41ecbe669545ee3e94d31ed9a4bc91ee3c";
export const RUN = 30433642;
export const PULL = 8;

export const forkRun: StoredRun = {
  ...{ id: RUN, attempt: 2, event: "pull_request", status: "completed", conclusion: "failure" },
  ...{ workflow: ".github/workflows/gate.yml", headSha: HEAD, headBranch: "main", headRepository: FORK },
};

export const forkPull: StoredPull = {
  ...{ number: PULL, state: "open", base: { sha: BASE, ref: "main" } },
  head: { sha: HEAD, ref: "main", repository: FORK },
};

export const packed = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipOf(
    Object.entries(files).map(([name, content]) => {
      const data = Buffer.from(content);
      return { name, method: 0, data, size: data.length };
    }),
  );

/** A repository in which a fork's run has finished; its artifact holds this, or there is none. */
export async function afterFork(content: Uint8Array | null, pulls: readonly StoredPull[] = [forkPull]) {
  const github = await startGitHub();
  github.state.commits.set(BASE, { parents: [], files: {} }).set(HEAD, { parents: [BASE], files: {} });
  github.state.refs.set("main", BASE);
  github.state.pulls.push(...pulls);
  github.state.runs.push(forkRun);
  if (content !== null) {
    github.state.artifacts.push({ id: 77, name: "pareto-gate-report", run: RUN, zip: content });
  }
  return github;
}

const READS: State["permissions"] = { actions: "read", checks: "read", contents: "read", "pull-requests": "read" };

/** The gate on the fork's own pull request, whose token writes nothing. Base has the same files. */
export function judged(github: FakeGitHub, dist: string, step: Step): Promise<StepResult> {
  github.state.permissions = READS;
  github.state.commits.set(BASE, { parents: [], files: step.files ?? {} });
  return runStep({ github, dist, eventName: "pull_request", event: event("pull_request-fork"), ...step });
}

/** The second workflow of the pair, on the default branch; its token writes what `may` says beside comments. */
export function relayed(
  github: FakeGitHub,
  dist: string,
  step: Step = {},
  may: Partial<State["permissions"]> = {},
): Promise<StepResult> {
  const least = { actions: "read", checks: "none", contents: "none", "pull-requests": "write" } as const;
  github.state.permissions = { ...least, ...may };
  const { inputs, env, ...rest } = step;
  return runStep({
    ...{ github, dist, eventName: "workflow_run", event: event("workflow_run-fork") },
    ...rest,
    inputs: { mode: "publish", ...inputs },
    env: {
      GITHUB_RUN_ID: "900",
      GITHUB_SHA: BASE,
      GITHUB_WORKFLOW_REF: "octo/models/.github/workflows/comment.yml@refs/heads/main",
      ...env,
    },
  });
}

/** The second half with what `change` makes of the payload. */
export function told(change: (run: Record<string, unknown>) => void): string {
  const payload = JSON.parse(event("workflow_run-fork"));
  change(payload.workflow_run);
  return JSON.stringify(payload);
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change, ObservedRun } from "../../src/domain/change.ts";
import { readChange } from "../../src/inputs/event.ts";
import { GitHubError, type PullRequest, type WorkflowRun } from "../../src/ports.ts";
import { withPull } from "../../src/publish/relay-change.ts";
import { findRun, pullOf } from "../../src/publish/relay-run.ts";

const HEAD = "6dcb09b5b57875f334f61aebed695e2e4193db5e";
const run: WorkflowRun = {
  ...{ id: 7, attempt: 1, event: "pull_request", status: "completed", conclusion: "success" },
  ...{ workflow: ".github/workflows/gate.yml", headSha: HEAD, headBranch: "feat/x", headRepository: "Mallory/Models" },
  ...{ repository: "octo/models", createdAt: "2026-11-24T09:30:00Z", url: "https://github.test/run" },
};
const pull: PullRequest = {
  ...{ number: 8, state: "open", headSha: HEAD, headRef: "feat/x", headRepository: "mallory/models" },
  ...{ baseSha: HEAD.replace("6", "7"), baseRef: "main", baseRepository: "Octo/Models" },
};
const observed: ObservedRun = {
  ...{ id: 7, attempt: 1, event: "pull_request", workflow: run.workflow, conclusion: "success", headSha: HEAD },
  ...{ headBranch: "feat/x", headRepository: "mallory/models", pulls: [] },
};

/** What was asked for stands in `asked`. */
function github(found: WorkflowRun | null, pulls: readonly PullRequest[], asked: unknown[] = []) {
  return {
    run: async () => found,
    async *pullRequestsFrom(head: { readonly owner: string; readonly branch: string }) {
      asked.push(head);
      for (const one of pulls) yield [one];
    },
  };
}

describe("the run that an event tells of", () => {
  it("is found with its pull request, over all pages, whatever the case of names", async () => {
    const asked: unknown[] = [];
    const others = [{ ...pull, number: 3, headSha: HEAD.replace("6", "9") }];
    expect(await findRun(github(run, [...others, pull], asked), observed, "octo/models")).toEqual({ run, pull });
    expect(asked).toEqual([{ owner: "Mallory", branch: "feat/x" }]);
  });

  it.each<readonly [string, Partial<WorkflowRun>]>([
    ["is of another repository", { repository: "octo/other" }],
    ["came from a branch that GitHub does not name", { headBranch: null }],
    ["came from a branch without a name", { headBranch: "" }],
  ])("is refused where it %s, and no pull request is asked for", async (_, parts) => {
    const asked: unknown[] = [];
    const found = await findRun(github({ ...run, ...parts }, [pull], asked), observed, "octo/models");
    expect(found).toMatchObject({ status: "failed" });
    expect(asked).toEqual([]);
  });
});

describe("the pull request of a run", () => {
  const text = fc.constantFrom("mallory/models", "octo/models", "mallory/other", null);
  const pulls = fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 99 }),
      state: fc.constantFrom("open" as const, "closed" as const),
      headSha: fc.constantFrom(HEAD, HEAD.replace("6", "9")),
      headRepository: text,
      baseRepository: text.map((name) => name ?? ""),
    }),
    { maxLength: 5 },
  );

  it("is the only open one with its commit, its repository and this repository, or none", () => {
    fc.assert(
      fc.property(pulls, (parts) => {
        const all = parts.map((one) => ({ ...pull, ...one }));
        const right = all.filter(
          (one) =>
            one.state === "open" &&
            one.headSha === HEAD &&
            one.headRepository === "mallory/models" &&
            one.baseRepository === "octo/models",
        );
        const found = pullOf(run, all, "octo/models");
        if (right.length === 1) expect(found).toBe(right[0]);
        else expect(found).toMatchObject({ why: expect.stringMatching(/closed|moved on|no open|several/) });
      }),
    );
  });
});

describe("a change that a workflow_run judges anew", () => {
  const env = { GITHUB_EVENT_NAME: "workflow_run", GITHUB_REPOSITORY: "octo/models", GITHUB_SHA: HEAD };
  const payload = (event: string) =>
    JSON.stringify({ workflow_run: { id: 7, run_attempt: 1, event, head_sha: HEAD, pull_requests: [{ number: 1 }] } });
  const change = (event = "pull_request"): Change => readChange(env, payload(event));

  it("has the pull request and the base that GitHub says, not those of the payload", async () => {
    const { base, pull: about, problems } = await withPull(change(), async () => github(run, [pull]));
    expect(base).toEqual({ branch: "main", sha: pull.baseSha });
    expect(about).toMatchObject({ number: 8, headRepository: "mallory/models", fork: true });
    expect(problems).toEqual([]);
  });

  it("starts from the tip of the default branch where it goes there", async () => {
    const of = { ...change(), defaultBranch: "main", sha: "c".repeat(40) };
    expect((await withPull(of, async () => github(run, [pull]))).base?.sha).toBe("c".repeat(40));
    const elsewhere = { ...of, defaultBranch: "trunk" };
    expect((await withPull(elsewhere, async () => github(run, [pull]))).base?.sha).toBe(pull.baseSha);
  });

  it("has none where that is refused or GitHub does not answer, and says why", async () => {
    const refused = await withPull(change(), async () => github(run, []));
    expect(refused).toMatchObject({ base: null, pull: null });
    expect(refused.problems.join()).toContain("6dcb09b is the head of no open pull request");
    const silent = await withPull(change(), async () => {
      throw new GitHubError(503, "Service Unavailable");
    });
    expect(silent.problems.join()).toContain("GitHub did not tell (Service Unavailable)");
  });

  it("is left as it is where it is of no pull request, and GitHub is not asked", async () => {
    const never = () => Promise.reject(new Error("asked"));
    const pushed = change("push");
    expect(await withPull(pushed, never)).toBe(pushed);
    const own = readChange({ ...env, GITHUB_EVENT_NAME: "push" }, "{}");
    expect(await withPull(own, never)).toBe(own);
  });
});

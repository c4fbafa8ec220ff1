import { describe, expect, it } from "vitest";
import { textOf } from "../structure/sources.ts";
import { type Rig, rigFor } from "./act.ts";

const POLICY = ".github/pareto-gate.yml";
const EXAMPLE = textOf(`examples/llama-chat/${POLICY}`);
const served = (model: string) => EXAMPLE.replace("    model: llama-3.1-8b-bf16\n", `    model: ${model}\n`);
/** Passes; and what the example moves it to, which does not. */
const GOOD = served("llama-3.1-8b-w8a8");
const DEAR = served("llama-3.1-8b-bf16");

/** A branch with a change to main, and what GitHub makes of both; runs the workflow on it. */
async function onPull(rig: Rig, base: string, files: Readonly<Record<string, string | null>>) {
  const { git, github } = rig;
  git("checkout", "-q", "-b", "topic", base);
  const head = rig.commit(files);
  git("checkout", "-q", "--detach", base);
  git("merge", "-q", "--no-ff", "-m", "trial merge", head);
  const repo = { full_name: github.state.repository };
  const pull = { number: 12, head: { sha: head, ref: "topic", repo }, base: { sha: base, ref: "main", repo } };
  github.state.commits.set(base, { parents: [], files: {} }).set(head, { parents: [base], files: {} });
  github.state.pulls.push({
    ...{ number: 12, state: "open" },
    head: { sha: head, ref: "topic", repository: repo.full_name },
    base: { sha: base, ref: "main" },
  });
  return rig.run("pull_request", { action: "synchronize", number: 12, pull_request: pull });
}

const bodies = ({ github }: Rig) => github.state.comments.map(({ body }) => body);

describe("examples/workflows/pull-request.yml", () => {
  it("blocks a dearer model and says so on the pull request", async () => {
    await using rig = await rigFor("examples/workflows/pull-request.yml");
    const base = rig.commit({ [POLICY]: GOOD });
    const { exit, outputs, log } = await onPull(rig, base, { [POLICY]: DEAR });
    expect(Object.fromEntries(outputs), log).toMatchObject({
      ...{ verdict: "fail", blocked: "true", "comment-status": "created" },
      ...{ "baseline-source": "commit", "baseline-sha": base, "monthly-cost-delta": "734.38" },
    });
    expect(exit).toBe(1);
    expect(bodies(rig)).toEqual([expect.stringContaining("$1,469 → $2,203 a month")]);
    expect(rig.github.violations).toEqual([]);
  });

  it("lets a change of nothing pass, and says nothing", async () => {
    await using rig = await rigFor("examples/workflows/pull-request.yml");
    const { exit, outputs, log } = await onPull(rig, rig.commit({ [POLICY]: GOOD }), { "README.md": "more words" });
    expect(exit, log).toBe(0);
    expect(outputs.get("blocked")).toBe("false");
    expect(outputs.get("comment-status")).toBe("skipped");
    expect(bodies(rig)).toEqual([]);
  });
});

describe("examples/workflows/merge-queue.yml", () => {
  it("reports on a merge group, and comments nowhere", async () => {
    await using rig = await rigFor("examples/workflows/merge-queue.yml");
    const base = rig.commit({ [POLICY]: GOOD });
    const head = rig.commit({ [POLICY]: DEAR });
    const group = { head_sha: head, base_sha: base, base_ref: "refs/heads/main" };
    const { exit, outputs, log } = await rig.run("merge_group", { action: "checks_requested", merge_group: group });
    expect(Object.fromEntries(outputs), log).toMatchObject({ verdict: "fail", "baseline-sha": base });
    expect(outputs.get("comment-status")).toBe("skipped");
    expect(exit).toBe(1);
  });
});

describe("examples/workflows/release-gate.yml", () => {
  const release = (rig: Rig, tag: string) =>
    rig.run("release", {
      action: "published",
      release: { tag_name: tag, published_at: "2026-11-24T09:30:00Z", draft: false, prerelease: false },
    });

  it.each([
    { policy: DEAR, verdict: "fail", exit: 1, jobs: ["gate"] },
    { policy: GOOD, verdict: "pass", exit: 0, jobs: ["gate", "deploy"] },
  ])("starts the deployment only where the verdict is pass: $verdict", async ({ policy, verdict, exit, jobs }) => {
    await using rig = await rigFor("examples/workflows/release-gate.yml");
    const before = rig.commit({ [POLICY]: GOOD, "deploy.sh": "#!/bin/sh\necho deployed\n" });
    rig.git("tag", "v1.2.0");
    rig.github.state.releases.push({ tag: "v1.2.0", publishedAt: "2026-11-01T09:00:00Z" });
    rig.commit({ [POLICY]: policy });
    const ran = await release(rig, "v1.3.0");
    expect(ran.outputs.get("verdict"), ran.log).toBe(verdict);
    expect(ran.outputs.get("baseline-sha")).toBe(before);
    expect(ran.exit).toBe(exit);
    expect(ran.jobs).toEqual(jobs);
  });
});

describe("examples/workflows/docs-only.yml", () => {
  const POLICIED = GOOD.replace("    endpoint: /v1/chat\n", "    endpoint: /v1/chat\n    depends_on: [prompts/**]\n");
  // The results are made by the workflow and committed nowhere.
  const EVALUATE = "#!/bin/sh\necho evaluating\ncp -r kept/evals kept/loadtest .\n";
  async function withStoredReport(): Promise<{ readonly rig: Rig; readonly base: string }> {
    const rig = await rigFor("examples/workflows/docs-only.yml");
    rig.commit({ "kept/.keep": "" });
    for (const name of ["evals", "loadtest"]) rig.git("mv", name, `kept/${name}`);
    const base = rig.commit({ [POLICY]: POLICIED, "evaluate.sh": EVALUATE, "prompts/system.txt": "Be brief." });
    const ran = await rig.run("push", { ref: "refs/heads/main", before: "0".repeat(40), after: base });
    expect(ran.exit, ran.log).toBe(0);
    expect(ran.log).toContain("evaluating");
    rig.store(base);
    return { rig, base };
  }

  it("judges a change of documentation on the report that main has stored", async () => {
    const { rig, base } = await withStoredReport();
    await using _ = rig;
    const { exit, outputs, log } = await onPull(rig, base, { "README.md": "more words" });
    expect(exit, log).toBe(0);
    expect(log).not.toContain("evaluating");
    expect(Object.fromEntries(outputs)).toMatchObject({ "baseline-source": "artifact", "baseline-sha": base });
    expect(outputs.get("monthly-cost")).toBe("1468.76");
  });

  it("evaluates anew where a prompt changed", async () => {
    const { rig, base } = await withStoredReport();
    await using _ = rig;
    const { log, outputs } = await onPull(rig, base, { "prompts/system.txt": "Be very brief." });
    expect(log).toContain("evaluating");
    // The same readings as before: somebody copied old results.
    expect(outputs.get("verdict"), log).toBe("fail");
    expect(log).toContain("prompts/system.txt changed");
  });
});

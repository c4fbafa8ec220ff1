import { describe, expect, it } from "vitest";
import { isNeeded, postingOf } from "../../src/publish/posting.ts";
import { runOf } from "../../src/publish/run.ts";
import type { Target } from "../../src/publish/target.ts";
import { reportOf } from "../../src/report/index.ts";
import { many, oneFails } from "../report/support.ts";

const SHA = "c0ffee".padEnd(40, "0");
const target: Target = { pull: 12, sha: SHA, isClaimed: false, isReadOnly: false, fault: null };
const run = runOf({
  GITHUB_REPOSITORY: "octo/models",
  GITHUB_SERVER_URL: "https://github.test",
  GITHUB_RUN_ID: "7",
  GITHUB_RUN_ATTEMPT: "1",
});
const wanted = { policy: "p.yml", comment: "on-change", commentKey: "gate", checkName: "Gate" } as const;

describe("what a report is on GitHub", () => {
  it("is a comment that names its commit and links to its run, and a check run", async () => {
    const report = reportOf(oneFails());
    const { comment, check } = await postingOf(report, run, target, wanted);
    expect(comment).toMatchObject({ mark: { key: "gate", run: 7, attempt: 1 }, isFailing: true, isNews: true });
    expect(comment?.text).toContain("<sub>Commit c0ffee0</sub>");
    expect(comment?.text).toContain("https://github.test/octo/models/actions/runs/7/attempts/1");
    expect(check?.run).toMatchObject({ name: "Gate", sha: SHA, conclusion: "failure", title: report.summary.headline });
    expect(check?.annotations.every(({ path, line }) => path !== "" && line >= 1)).toBe(true);
  });

  it("is no news, and a success, where all passes", async () => {
    const { comment, check } = await postingOf(reportOf(many(3, () => false)), run, target, wanted);
    expect(comment).toMatchObject({ isFailing: false, isNews: false });
    expect(check?.run.conclusion).toBe("success");
  });

  it("has room on GitHub however many deployments there are", async () => {
    const { comment, check } = await postingOf(reportOf(many(500, (index) => index % 3 === 0)), run, target, wanted);
    expect(comment?.text.length).toBeLessThanOrEqual(65_000);
    expect(check?.run.summary.length).toBeLessThanOrEqual(65_535);
  });

  it("asks GitHub for nothing where nothing is wanted", async () => {
    const report = reportOf(oneFails());
    const needed = async (given: object, at: object = {}) =>
      isNeeded(await postingOf(report, run, { ...target, ...at }, { ...wanted, checkName: null, ...given }));
    expect(await needed({})).toBe(true);
    expect(await needed({ comment: "never" })).toBe(false);
    expect(await needed({}, { pull: null })).toBe(false);
    expect(await needed({ checkName: "Gate" }, { pull: null })).toBe(true);
    expect(await needed({ checkName: "Gate" }, { pull: null, sha: null })).toBe(false);
  });
});

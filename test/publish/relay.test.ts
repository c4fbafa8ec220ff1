import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storedReport } from "../../src/baseline/restore.ts";
import type { Report } from "../../src/domain/generated/report.ts";
import type { PullRequest, WorkflowRun } from "../../src/ports.ts";
import { marked, readMark, textAbove } from "../../src/publish/marker.ts";
import { leadOf, relayedPosting } from "../../src/publish/relay.ts";
import { reportOf } from "../../src/report/index.ts";
import { named } from "../report/hostile.ts";
import { MERMAID_LINE, outside, TAGS } from "../report/page.ts";
import { reports } from "./relay-hostile.ts";

const SHA = "6dcb09b5b57875f334f61aebed695e2e4193db5e";
const run: WorkflowRun = {
  ...{ id: 30433642, attempt: 2, event: "pull_request", status: "completed", conclusion: "timed_out" },
  ...{ workflow: ".github/workflows/gate.yml", headSha: SHA, headBranch: "main", headRepository: "contributor/models" },
  ...{ repository: "octo/models", createdAt: "2026-11-24T09:30:00Z", url: "https://github.test/run" },
};
const pull: PullRequest = {
  ...{ number: 8, state: "open", headSha: SHA, headRef: "main", headRepository: "contributor/models" },
  ...{ baseSha: SHA, baseRef: "main", baseRepository: "octo/models" },
};
const env = { GITHUB_REPOSITORY: "octo/models", GITHUB_SERVER_URL: "https://github.test", GITHUB_JOB: "gate" };
const ADDRESS = "https://github.test/octo/models/actions/runs/30433642/attempts/2";
const LEAD = `**Reported by the fork's own run, not verified** ([the run's conclusion: timed out](${ADDRESS}))`;
const wanted = { policy: ".github/pareto-gate.yml", comment: "always", commentKey: null } as const;

async function commentOf(report: Report): Promise<string> {
  const { comment, check, target } = await relayedPosting(report, { run, pull }, env, wanted);
  expect(check).toBeNull();
  expect(target).toMatchObject({ pull: 8, sha: SHA });
  return comment === null ? "" : marked(comment.text, comment.mark);
}

/** What is not as every page of ours is; empty when all is right. */
function strayIn(body: string): string[] {
  const page = textAbove(body).replaceAll(`](${ADDRESS})`, "]");
  const charts = page.match(/(?<=^```mermaid\n)[\s\S]*?(?=\n```$)/gm) ?? [];
  const rest = outside(page);
  const words = rest.replace(TAGS, " ").replace("[the run's conclusion: timed out]", "");
  return [
    ...charts.flatMap((chart) => chart.split("\n")).filter((line) => !MERMAID_LINE.test(line)),
    ...(words.match(/[<>|~\\@]|https?:\/\/|www\.|!\[|\]\(|:[a-z]\w*:|`(?!`*\n)/g) ?? []),
    ...(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(body) ? ["a character that nobody sees"] : []),
    ...unclosed(rest),
  ];
}

/** Elements that do not close in the order in which they opened. */
function unclosed(html: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
    if (name === "br") continue;
    if (slash === "") open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}

describe("a report that a stranger has written by hand", () => {
  it("is our lines around code, whatever its texts and numbers are", async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        expect(storedReport(JSON.stringify(report))).toEqual(report);
        const body = await commentOf(report);
        expect(body.split("\n")[0]).toBe(LEAD);
        expect(strayIn(body)).toEqual([]);
        expect(readMark(body)).toMatchObject({ run: 30433642, attempt: 2 });
        expect(outside(body).match(/<!--/g)).toHaveLength(1);
        expect(body.length).toBeLessThanOrEqual(65_000);
        expect(new TextEncoder().encode(body).length).toBeLessThanOrEqual(200_000);
      }),
      { numRuns: 400 },
    );
  });

  it("has a first line of ours and a size that GitHub takes, however much it holds", async () => {
    const report = reportOf(named("a! b@c ".repeat(400)));
    const many = <T>(items: readonly T[], count: number) =>
      Array.from({ length: count }, (_, index) => items[index % items.length] as T);
    const huge: Report = {
      ...report,
      deployments: many(report.deployments, 3_000),
      findings: many(report.findings, 5_000),
      frontiers: many(report.frontiers, 100),
      assumptions: many(report.assumptions, 5_000),
      summary: { ...report.summary, headline: "x! ".repeat(30_000), objectives: "1 · ".repeat(25_000) },
    };
    const body = await commentOf(huge);
    expect(body.split("\n")[0]).toBe(LEAD);
    expect(body).toContain(`The report is too large for this place: it is in [the job summary](${ADDRESS}).`);
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(strayIn(body)).toEqual([]);
  });

  it.each<readonly [string, (report: Report) => unknown]>([
    [
      "a text of more than 100,000 characters",
      (report) => ({ ...report, baseline: { ...report.baseline, why: "x".repeat(100_001) } }),
    ],
    [
      "more than 32 columns",
      (report) => ({
        ...report,
        summary: { ...report.summary, columns: Array.from({ length: 33 }, () => ({ measure: "m", label: "m" })) },
      }),
    ],
    [
      "more than 100 frontiers",
      (report) => ({ ...report, frontiers: Array.from({ length: 101 }, () => report.frontiers[0]) }),
    ],
    ["a key of its own", (report) => ({ ...report, why: "trust me" })],
    ["another version", (report) => ({ ...report, schema_version: "2" })],
  ])("is refused with %s", (_, change) => {
    expect(storedReport(JSON.stringify(change(reportOf(named("chat")))))).toHaveProperty("refused");
  });

  it("is refused where a number is beyond what a number can be", () => {
    const text = JSON.stringify(reportOf(named("chat"))).replace(/"value":0\.4,/, '"value":1e999,');
    expect(text).toContain("1e999");
    expect(storedReport(text)).toHaveProperty("refused");
  });
});

describe("the first line", () => {
  it.each([
    ["success", "success"],
    ["timed_out", "timed out"],
    [null, "unknown"],
    ["<b>fine</b>](https://example.org)", "unknown"],
  ])("says a conclusion of %j in GitHub's words or not at all", (conclusion, said) => {
    const lead = leadOf({ run: { ...run, conclusion }, pull }, null);
    expect(lead).toBe(`**Reported by the fork's own run, not verified** (the run's conclusion: ${said})`);
  });
});

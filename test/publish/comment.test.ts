import { describe, expect, it } from "vitest";
import type { IssueComment } from "../../src/ports.ts";
import { claimants, isOwn, planComment, type WantedComment } from "../../src/publish/comment.ts";
import { marked } from "../../src/publish/marker.ts";

const BOT = "github-actions[bot]";
const mark = { key: "gate", run: 20, attempt: 1, digest: "00000000000000aa" };
const wanted: WantedComment = { mode: "on-change", mark, text: "new", isFailing: true, isNews: true };

function comment(id: number, given: Partial<typeof mark> & { readonly text?: string } = {}): IssueComment {
  const { text = "old", ...rest } = given;
  const body = marked(text, { ...mark, run: 10, digest: "00000000000000bb", ...rest });
  return { id, body, author: BOT, isBot: true, app: "github-actions", url: `u${id}` };
}

describe("which comments are ours", () => {
  it("has the key on the last line", () => {
    const quoting = { ...comment(3), body: `${comment(3).body}\nso it says` };
    expect(claimants([comment(1), comment(2, { key: "other" }), quoting], "gate").map(({ id }) => id)).toEqual([1]);
  });

  it.each([
    [BOT, BOT, true, true],
    ["my-app", "my-app[bot]", true, true],
    ["octocat", "octocat", false, true],
    ["octocat", "mallory", false, false],
    ["my-app", "my-app[bot]", false, false],
    [BOT, "other[bot]", true, false],
    [null, BOT, true, true],
    [null, BOT, false, false],
    [null, "other[bot]", true, false],
  ])("of the token of %s, by %s (bot: %s): %s", (viewer, author, isBot, own) => {
    expect(isOwn({ ...comment(1), author, isBot }, viewer)).toBe(own);
  });
});

describe("when a first comment is written", () => {
  it.each([
    ["on-change", true, true, true],
    ["on-change", false, true, true],
    ["on-change", false, false, false],
    ["on-failure", true, true, true],
    ["on-failure", false, true, false],
    ["always", false, false, true],
    ["never", true, true, false],
  ] as const)("%s, failing: %s, news: %s → %s", (mode, isFailing, isNews, isWritten) => {
    const plan = planComment([], { ...wanted, mode, isFailing, isNews }, 2);
    const create = { actions: [{ kind: "create", body: marked("new", mark) }], status: "created" };
    expect(plan).toEqual({ url: null, notice: null, ...(isWritten ? create : { actions: [], status: "skipped" }) });
  });
});

describe("a comment that is there", () => {
  it.each(["on-change", "on-failure", "always"] as const)("is kept current with %s, also to resolved", (mode) => {
    const plan = planComment([comment(4)], { ...wanted, mode, isFailing: false, isNews: false }, 2);
    expect(plan).toEqual({
      actions: [{ kind: "update", id: 4, body: marked("new", mark) }],
      status: "updated",
      url: "u4",
      notice: null,
    });
  });

  it("is left alone with never", () => {
    expect(planComment([comment(4)], { ...wanted, mode: "never" }, 2)).toMatchObject({
      actions: [],
      status: "skipped",
    });
  });

  it("of the same text is not written again, whatever run its links lead to", () => {
    const text = "new [report](https://x/actions/runs/10/attempts/1)";
    const now = { ...wanted, text: "new [report](https://x/actions/runs/20/attempts/1)" };
    expect(planComment([comment(4, { text })], now, 2)).toMatchObject({ actions: [], status: "unchanged", url: "u4" });
  });

  it("that somebody has edited is written again", () => {
    const edited = { ...comment(4, { text: "new" }), body: comment(4, { text: "new" }).body.replace("new", "passes!") };
    expect(planComment([edited], wanted, 2).status).toBe("updated");
  });

  it("is the oldest; the others are removed, as many as there is room for", () => {
    const plan = planComment([comment(9), comment(4), comment(7), comment(8)], wanted, 2);
    expect(plan.actions.map((one) => ("id" in one ? [one.kind, one.id] : [one.kind]))).toEqual([
      ["update", 4],
      ["delete", 7],
      ["delete", 8],
    ]);
    const same = planComment([comment(4, { text: "new" }), comment(7)], wanted, 2);
    expect(same).toMatchObject({ actions: [{ kind: "delete", id: 7 }], status: "unchanged" });
  });

  it.each([
    ["a newer run", { run: 21 }],
    ["a newer attempt of this run", { run: 20, attempt: 2 }],
  ])("of %s stays, also if it is not the oldest", (_, given) => {
    const plan = planComment([comment(4), comment(5, given)], wanted, 2);
    expect(plan).toMatchObject({
      actions: [],
      status: "skipped",
      notice: expect.stringContaining("newer than this one"),
    });
  });

  it("of this very run with other content is another job's", () => {
    const plan = planComment([comment(4, { run: 20 })], wanted, 2);
    expect(plan).toMatchObject({ actions: [], status: "skipped", notice: expect.stringContaining('same key "gate"') });
  });

  it("of this very run with this content is ours, done", () => {
    const plan = planComment([comment(4, { ...mark, text: "new" })], wanted, 2);
    expect(plan).toMatchObject({ actions: [], status: "unchanged", notice: null });
  });
});

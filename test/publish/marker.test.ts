import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contentDigest,
  defaultKey,
  isOlder,
  type Mark,
  marked,
  readMark,
  textAbove,
} from "../../src/publish/marker.ts";

const mark: Mark = { key: "chat-1a2b3c4", run: 17, attempt: 2, digest: "0123456789abcdef" };
const LINE = "<!-- pareto-gate key=chat-1a2b3c4 run=17 attempt=2 digest=0123456789abcdef -->";

describe("the mark of a comment", () => {
  it("is its last line, and is read back", () => {
    const body = marked("### Blocked\n", mark);
    expect(body).toBe(`### Blocked\n\n${LINE}`);
    expect(readMark(body)).toEqual(mark);
    expect(textAbove(body)).toBe("### Blocked");
  });

  it("survives an editor's line ends and a blank line after it", () => {
    const body = marked("a\nb", mark).replaceAll("\n", "\r\n");
    expect(readMark(`${body}\r\n\r\n`)).toEqual(mark);
    expect(textAbove(body)).toBe("a\nb");
  });

  it.each([
    ["words after it", `${LINE}\nI quote this`],
    ["words before it on its line", `> ${LINE}`],
    ["blanks before it, as in code", `    ${LINE}`],
    ["another key", LINE.replace("chat-1a2b3c4", "Chat")],
    ["no digest", LINE.replace(/ digest=\w+/, "")],
    ["a run that is no number", LINE.replace("17", "1e3")],
    ["nothing", ""],
  ])("is none with %s", (_, body) => {
    expect(readMark(body)).toBeNull();
  });

  it("is found below any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(readMark(marked(text, mark))).toEqual(mark);
      }),
    );
  });

  it("knows the older of two runs, and of two attempts of one", () => {
    expect(isOlder({ run: 9, attempt: 3 }, { run: 10, attempt: 1 })).toBe(true);
    expect(isOlder({ run: 10, attempt: 1 }, { run: 10, attempt: 2 })).toBe(true);
    expect(isOlder({ run: 10, attempt: 2 }, { run: 10, attempt: 2 })).toBe(false);
    expect(isOlder({ run: 11, attempt: 1 }, { run: 10, attempt: 2 })).toBe(false);
  });
});

describe("the digest of a text", () => {
  it("does not count which run a link leads to", async () => {
    const text = (run: string) => `[report](https://github.com/o/r/actions/runs/${run})`;
    expect(await contentDigest(text("1/attempts/1"))).toBe(await contentDigest(text("22/attempts/3")));
    expect(await contentDigest("a")).not.toBe(await contentDigest("b"));
    expect(await contentDigest("a")).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe("the key that nobody gave", () => {
  const gate = { workflow: ".github/workflows/model gate.yml", job: "judge", policy: ".github/pareto-gate.yml" };

  it("can be read, and is the same every time", async () => {
    expect(await defaultKey(gate)).toMatch(/^model-gate-judge-pareto-gate-[0-9a-f]{7}$/);
    expect(await defaultKey(gate)).toBe(await defaultKey({ ...gate }));
  });

  it("differs where workflow, job or policy do, even if they read alike", async () => {
    const keys = await Promise.all([
      defaultKey(gate),
      defaultKey({ ...gate, workflow: ".github/workflows/model-gate.yml" }),
      defaultKey({ ...gate, job: "Judge" }),
      defaultKey({ ...gate, policy: "other/pareto-gate.yml" }),
    ]);
    expect(new Set(keys).size).toBe(4);
  });

  it("is a key whatever it is made from", async () => {
    const any = fc.record({ workflow: fc.string({ unit: "binary" }), job: fc.string(), policy: fc.string() });
    await fc.assert(
      fc.asyncProperty(any, async (of) => {
        expect(await defaultKey(of)).toMatch(/^[a-z0-9-]{1,40}$/);
      }),
    );
  });
});

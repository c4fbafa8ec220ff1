import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { parseBaseline } from "../../src/inputs/baseline.ts";

const WHERE = 'Input "baseline"';
const ALLOWED = "(allowed: auto, none, path:GLOB, artifact:NAME, ref:GITREF)";

describe("parseBaseline", () => {
  it.each([
    ["auto", { kind: "auto" }],
    [" none ", { kind: "none" }],
    ["path:baseline/**/*.json", { kind: "path", glob: "baseline/**/*.json" }],
    ["path: a b.json", { kind: "path", glob: "a b.json" }],
    ["artifact:pareto-gate-report", { kind: "artifact", name: "pareto-gate-report" }],
    ["artifact:chat [main]", { kind: "artifact", name: "chat [main]" }],
    ["ref:v1.2.0", { kind: "ref", ref: "v1.2.0" }],
    ["ref:refs/heads/team/über", { kind: "ref", ref: "refs/heads/team/über" }],
    ["ref:HEAD~1", { kind: "ref", ref: "HEAD~1" }],
    ["ref:main^2~10", { kind: "ref", ref: "main^2~10" }],
    ["ref:6dcb09b5b57875f334f61aebed695e2e4193db5e", { kind: "ref", ref: "6dcb09b5b57875f334f61aebed695e2e4193db5e" }],
  ])("reads %j", (text, spec) => {
    expect(parseBaseline(text, WHERE)).toEqual(spec);
  });

  it.each(["", "main", "Auto", "auto:x", "file:a", "__proto__:x", "ref", "artifact", ":x"])(
    "does not know %j",
    (text) => {
      expect(() => parseBaseline(text, WHERE)).toThrow(
        new UserError("usage", `${WHERE}: ${JSON.stringify(text)} is not allowed ${ALLOWED}`),
      );
    },
  );

  it.each(["path:", "artifact: ", "ref:"])("needs a value after %j", (text) => {
    expect(() => parseBaseline(text, WHERE)).toThrow(
      `${WHERE}: ${JSON.stringify(text.trim())} has nothing after "${text.trim()}" ${ALLOWED}`,
    );
  });

  it.each(["path:a\nb", `path:${"x".repeat(1025)}`])("takes one glob (%#)", (text) => {
    expect(() => parseBaseline(text, WHERE)).toThrow("takes one path or glob of one line");
  });

  it.each(["artifact:a/b", "artifact:a:b", "artifact:a\nb", `artifact:${"x".repeat(256)}`])(
    "takes a name that an artifact can have (%#)",
    (text) => {
      expect(() => parseBaseline(text, WHERE)).toThrow("takes the name of an artifact");
    },
  );

  it.each([
    ...[
      "ref:--all",
      "ref:-h",
      "ref:a b",
      "ref:a..b",
      "ref::/fix",
      "ref:main:file",
      "ref:@{u}",
      "ref:main@{1}",
      "ref:a\nb",
    ],
    ...[
      "ref:^main",
      "ref:a^b",
      "ref:main^{tree}",
      "ref:/main",
      "ref:main/",
      "ref:x.lock",
      "ref:a*",
      "ref:[a]",
      "ref:a\\b",
    ],
  ])("takes a branch, a tag or a commit, not %j", (text) => {
    expect(() => parseBaseline(text, WHERE)).toThrow("takes a branch, a tag or a commit");
  });
});

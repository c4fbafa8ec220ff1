import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { readActionInputs } from "../../src/inputs/action.ts";

const given = (inputs: Record<string, string>) => readActionInputs((name) => inputs[name] ?? "");

describe("readActionInputs", () => {
  it("falls back to the defaults when nothing is set", () => {
    expect(given({})).toEqual({
      mode: "gate",
      policy: ".github/pareto-gate.yml",
      results: [],
      baseline: { kind: "auto" },
      onMissingBaseline: null,
      failOn: "fail",
      summary: true,
      annotations: true,
      reportDir: "pareto-gate-report",
      comment: "on-change",
      commentKey: null,
      checkName: null,
      prNumber: null,
      token: "",
      now: null,
    });
  });

  it("takes one path or glob from each line, whatever ends the line", () => {
    expect(given({ results: " evals/*.json\r\n\n  load test/a.json \rb.csv" }).results).toEqual([
      "evals/*.json",
      "load test/a.json",
      "b.csv",
    ]);
  });

  it("reads every input", () => {
    expect(
      given({
        policy: "gate.yml",
        "on-missing-baseline": "fail",
        "fail-on": "never",
        summary: "false",
        annotations: "false",
        "report-dir": "out",
        comment: "on-failure",
        "comment-key": "chat-2",
        "check-name": "Pareto Gate: chat",
        "pr-number": "17",
        "github-token": " t0ken ",
      }),
    ).toMatchObject({
      policy: "gate.yml",
      onMissingBaseline: "fail",
      failOn: "never",
      summary: false,
      annotations: false,
      reportDir: "out",
      comment: "on-failure",
      commentKey: "chat-2",
      checkName: "Pareto Gate: chat",
      prNumber: 17,
      token: "t0ken",
    });
  });

  it.each([
    ["fail-on", "error", 'Input "fail-on": "error" is not allowed (allowed: fail, warn, never)'],
    ["fail-on", "Fail", 'Input "fail-on": "Fail" is not allowed (allowed: fail, warn, never)'],
    ["on-missing-baseline", "skip", 'Input "on-missing-baseline": "skip" is not allowed (allowed: ignore, warn, fail)'],
    ["summary", "yes", 'Input "summary": "yes" is not allowed (allowed: true, false)'],
    ["comment", "yes", 'Input "comment": "yes" is not allowed (allowed: on-change, always, on-failure, never)'],
    [
      "comment-key",
      "a b --> <b>",
      'Input "comment-key": "a b --> <b>" is not allowed (allowed: such as "chat-gate": a-z, 0-9, -; at most 40)',
    ],
    ["pr-number", "0x1", 'Input "pr-number": "0x1" is not allowed (allowed: a number such as "12")'],
    ["check-name", "a\nb", 'Input "check-name": "a\\nb" has several lines; it takes one name'],
    ["github-token", "a\nb", 'Input "github-token": the value has several lines; it takes one token'],
    ["annotations", "__proto__", 'Input "annotations": "__proto__" is not allowed (allowed: true, false)'],
    ["policy", "a.yml\nb.yml", 'Input "policy": "a.yml\\nb.yml" has several lines; it takes one path'],
    [
      "report-dir",
      "a\n::set-output name=verdict::pass",
      'Input "report-dir": "a\\n::set-output name=verdict::pass" has several lines; it takes one path',
    ],
  ])("refuses %s: %j", (name, value, message) => {
    expect(() => given({ [name]: value })).toThrow(new UserError("usage", message));
  });
});

describe("mode: publish", () => {
  it.each([
    [{ "check-name": "Gate" }, 'Input "check-name" does not go with mode "publish": a report that nobody has verified'],
    [
      { "pr-number": "12" },
      'Input "pr-number" does not go with mode "publish": the pull request is found by the commit',
    ],
    [{ mode: "relay" }, 'Input "mode": "relay" is not allowed (allowed: gate, publish)'],
  ])("refuses %j", (inputs, message) => {
    expect(() => given({ mode: "publish", ...inputs })).toThrow(message);
  });

  it("takes the other inputs as they are", () => {
    const inputs = { mode: "publish", "comment-key": "chat", comment: "always", "report-dir": "out/chat" };
    expect(given(inputs)).toMatchObject({
      mode: "publish",
      commentKey: "chat",
      comment: "always",
      reportDir: "out/chat",
    });
  });
});

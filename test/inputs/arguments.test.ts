import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { parseCall } from "../../src/inputs/arguments.ts";

function wrong(...args: string[]): UserError {
  try {
    parseCall(args);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`accepted: ${args.join(" ")}`);
}

describe("parseCall", () => {
  it("fills in every default of check", () => {
    expect(parseCall(["check"])).toEqual({
      command: "check",
      color: true,
      request: {
        ...{ policy: ".github/pareto-gate.yml", results: [], failOn: "fail", onMissingBaseline: null, now: null },
        baseline: { kind: "none" },
      },
      format: "text",
      json: null,
      markdown: null,
    });
  });

  it("reads every option of check, with a space or an equals sign", () => {
    const call = parseCall(
      "check --policy=p.yml --results a.json --results b/*.json --baseline ref:HEAD~1 --json r.json --markdown r.md --format markdown --now 2026-11-24 --fail-on never --no-color".split(
        " ",
      ),
    );
    expect(call).toEqual({
      command: "check",
      color: false,
      request: {
        policy: "p.yml",
        results: ["a.json", "b/*.json"],
        baseline: { kind: "ref", ref: "HEAD~1" },
        failOn: "never",
        onMissingBaseline: null,
        now: "2026-11-24",
      },
      format: "markdown",
      json: "r.json",
      markdown: "r.md",
    });
  });

  it("keeps the axes of a frontier in the order of the call", () => {
    const call = parseCall([
      "frontier",
      "--minimize",
      "cost",
      "--maximize",
      "mmlu/acc",
      "--minimize",
      "latency_p95_ms",
    ]);
    expect(call).toMatchObject({
      axes: [
        { measure: "cost", goal: "minimize" },
        { measure: "mmlu/acc", goal: "maximize" },
        { measure: "latency_p95_ms", goal: "minimize" },
      ],
    });
  });

  it("reads a reference of measures whose names hold commas", () => {
    const call = parseCall(["frontier", "--reference", "gsm8k/exact_match,strict-match=0.25,cost=-1.5e1"]);
    expect(call).toMatchObject({
      reference: new Map([
        ["gsm8k/exact_match,strict-match", 0.25],
        ["cost", -15],
      ]),
    });
  });

  it.each([
    ["nothing", [], null],
    ["--help alone", ["--help"], null],
    ["help and a command", ["help", "init"], "init"],
    ["a command and --help, whatever else is wrong", ["check", "--polcy", "--help"], "check"],
    ["-h", ["check", "-h"], "check"],
  ])("shows help for %s", (_, args, of) => {
    expect(parseCall(args)).toMatchObject({ command: "help", of });
  });

  it("prints the version wherever it is asked for", () => {
    expect(parseCall(["--version"])).toMatchObject({ command: "version" });
    expect(parseCall(["check", "--version"])).toMatchObject({ command: "version" });
  });

  it.each([
    [["chekc"], 'Unknown command "chekc"; did you mean "check"?'],
    [["check", "--polcy", "x"], 'check: unknown option "--polcy"; did you mean "--policy"?'],
    [["check", "--html", "x"], 'check: unknown option "--html"'],
    [["inspect", "a", "--table"], 'inspect: unknown option "--table"'],
    [["inspect", "a", "--policy", "p.yml"], "inspect: --policy says whose files these are, and needs --join"],
    [["check", "-p", "x"], 'check: unknown option "-p"'],
    [["--polcy"], 'unknown option "--polcy"'],
    [["check", "--policy"], "check: --policy needs a value, FILE"],
    [["check", "--policy", "--json"], 'check: --policy needs a value, FILE, found "--json"'],
    [["check", "--policy="], "check: --policy needs a value, FILE, found an empty one"],
    [["validate", "--json=yes"], 'validate: --json takes no value, found "yes"'],
    [["check", "--format", "html"], 'check: --format "html" is not allowed (allowed: text, json, markdown)'],
    [
      ["check", "--format", "markdwon"],
      'check: --format "markdwon" is not allowed; did you mean "markdown"? (allowed: text, json, markdown)',
    ],
    [
      ["check", "--baseline", "main"],
      'check: --baseline: "main" is not allowed (allowed: auto, none, path:GLOB, artifact:NAME, ref:GITREF)',
    ],
    [
      ["check", "--fail-on", "constructor"],
      'check: --fail-on "constructor" is not allowed (allowed: fail, warn, never)',
    ],
    [["check", "--policy", "a", "--policy", "b"], 'check: --policy is given 2 times ("a", "b"); it takes one'],
    [["check", "evals"], 'check: unexpected "evals"; it takes options only'],
    [["explain", "a", "b"], 'explain: unexpected "b"; it takes at most 1 RULE'],
    [["inspect"], "inspect: no PATH; it takes at least 1, such as: pareto-gate inspect evals/bf16.json"],
    [["frontier", "--maximize", "a", "--minimize", "a"], 'frontier: "a" is an axis twice; each measure is one axis'],
    [
      ["frontier", "--reference", "a=1,b"],
      'frontier: --reference "a=1,b": "b" is not MEASURE=NUMBER, each measure once, such as "accuracy=0.5,cost=1.2"',
    ],
    [
      ["frontier", "--reference", "a=1e999"],
      'frontier: --reference "a=1e999": "a=1e999" is not MEASURE=NUMBER, each measure once, such as "accuracy=0.5,cost=1.2"',
    ],
    [
      ["frontier", "--reference", "a=1,a=2"],
      'frontier: --reference "a=1,a=2": "a=2" is not MEASURE=NUMBER, each measure once, such as "accuracy=0.5,cost=1.2"',
    ],
  ])("refuses %j and says what is right", (args, message) => {
    expect(wrong(...args)).toMatchObject({ code: "usage", message });
  });

  it.each(["__proto__", "constructor", "toString"])("takes %s for a name like any other", (name) => {
    expect(wrong(name).message).toBe(`Unknown command "${name}"`);
    expect(wrong("check", `--${name}`, "x").message).toBe(`check: unknown option "--${name}"`);
    expect(parseCall(["explain", name])).toMatchObject({ rule: name });
  });

  it("never throws anything but a UserError", () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom("check", "frontier", "--policy", "--json", "--reference", "a=1", "--", "-", "-h", "--no-color"),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (args) => {
        try {
          return typeof parseCall(args).command === "string";
        } catch (error) {
          return error instanceof UserError && error.code === "usage";
        }
      }),
      { numRuns: 2000 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runStep } from "../rig/runner.ts";
import { POLICY } from "./support.ts";

/** Every name fails a budget, so that every name is said: in the log, in annotations, in the summary. */
const policy = `version: 1
results: "**/*.json"
objectives:
  accuracy: { measure: accuracy, goal: maximize }
budgets:
  - { measure: accuracy, min: 0.9 }
`;

const piece = fc.oneof(
  fc.constantFrom(
    "::set-output name=verdict::pass",
    "::error::",
    "##[set-output name=blocked;]false",
    "::stop-commands::x",
  ),
  fc.constantFrom(
    "\n",
    "\r",
    "\r\n",
    "%0A",
    "%0D%0A",
    "\u2028",
    "\u0085",
    "\u001b[2J",
    "\u202e",
    "|",
    "`",
    "<img src=x>",
  ),
  fc.constantFrom("@octo", "#1", "https://evil.example", "![a](b)", "$x$", "__proto__", "\nname=evil", "ghadelimiter_"),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const name = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));

const LEVELS = ["error", "warning", "notice"];
const PROPERTIES = ["title", "file", "line", "col"];

describe("hostile names", () => {
  it("never become a command, an output or an environment variable", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), async (models) => {
        const rows = models.map((model) => ({ model, accuracy: 0.5 }));
        const step = await runStep({ files: { [POLICY]: policy, "evals/table.json": JSON.stringify(rows) } });
        expect(step.stderr).toBe("");
        expect(step.exit).toBe(1);
        expect(step.sideEffects).toBe("");
        expect(step.outputs.get("blocked")).toBe("true");
        expect(step.outputs.has("name")).toBe(false);
        expect(step.commands.filter((one) => !LEVELS.includes(one.name))).toEqual([]);
        expect(
          step.commands.flatMap((one) => Object.keys(one.properties)).filter((key) => !PROPERTIES.includes(key)),
        ).toEqual([]);
        expect(step.summary).not.toBeNull();
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it("in a file's name neither", async () => {
    const files = {
      [POLICY]: policy,
      "evals/##[set-output name=verdict;]pass.json": "{",
      "evals/::error::x.json": "[]",
    };
    const step = await runStep({ files });
    expect(step).toMatchObject({ exit: 1, stderr: "" });
    expect(step.commands.filter((one) => !LEVELS.includes(one.name))).toEqual([]);
  });
});

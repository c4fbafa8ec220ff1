import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, type StepResult } from "../rig/runner.ts";
import { filesBelow } from "../structure/sources.ts";

/** The example repository as the files of a workspace. */
export function example(): Record<string, Uint8Array> {
  const directory = "examples/llama-chat";
  return Object.fromEntries(
    filesBelow(directory).map((path) => [path.slice(directory.length + 1), readFileSync(join(ROOT, path))]),
  );
}

export const POLICY = ".github/pareto-gate.yml";

/** A policy over one table whose only model passes everything. */
export function passing(): Record<string, string> {
  return {
    [POLICY]: `version: 1
results: models.csv
objectives:
  accuracy: { measure: accuracy, goal: maximize }
  cost: { measure: inference_cost_per_1k_usd, goal: minimize }
frontier:
  points:
    - { model: small, accuracy: 0.7, cost: 0.1, n: 1000, as_of: 2026-10-01 }
budgets:
  - { measure: accuracy, min: 0.6 }
  - { measure: inference_cost_per_1k_usd, max: 0.3 }
`,
    "models.csv": "model,accuracy,inference_cost_per_1k_usd\nsmall,0.7,0.1\n",
  };
}

/** What a person would call a crash: anything on standard error, a stack, or more than the one annotation. */
export function crashIn(step: StepResult): string[] {
  const errors = step.commands.filter((command) => command.name === "error");
  return [
    ...(step.stderr === "" ? [] : [`standard error: ${step.stderr}`]),
    ...(/^\s+at .+:\d+/m.test(step.stdout) ? [`a stack: ${step.stdout}`] : []),
    ...(errors.length === 1 ? [] : [`${errors.length} errors`]),
    ...(step.exit === 1 ? [] : [`exit ${step.exit}`]),
  ];
}

/** What a step says by commands, as `level message`. */
export const said = (step: StepResult): string[] => step.commands.map(({ name, data }) => `${name} ${data}`);

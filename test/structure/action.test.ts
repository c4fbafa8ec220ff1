import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ACTION_INPUTS, type ActionInput, readActionInputs } from "../../src/inputs/action.ts";
import { ROOT, textOf } from "./sources.ts";

interface Declared {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}

const action = parse(textOf("action.yml")) as {
  readonly inputs: Readonly<Record<string, Declared>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
};
const inputs: Readonly<Record<string, ActionInput>> = ACTION_INPUTS;

describe("action.yml", () => {
  it("declares the inputs that the code reads, with the same defaults", () => {
    const declared = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? null]);
    const read = Object.entries(inputs).map(([name, input]) => [name, input.fallback]);
    expect(declared).toEqual(read);
  });

  it("is read by the code in full, and by nothing but names it declares", () => {
    const asked = new Set<string>();
    readActionInputs((name) => {
      asked.add(name);
      return "";
    });
    expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it("gives no default to what the policy may set too", () => {
    expect(action.inputs["on-missing-baseline"]).not.toHaveProperty("default");
  });

  it("says of each input which values are allowed", () => {
    for (const [name, { allowed }] of Object.entries(inputs)) {
      for (const value of allowed ?? []) expect(action.inputs[name]?.description).toContain(`"${value}"`);
    }
  });

  it("starts the bundle on Node 24", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
  });

  it("stands in the README's tables, every input and output", () => {
    if (!existsSync(join(ROOT, "README.md"))) return;
    const rows = textOf("README.md")
      .split("\n")
      .flatMap((line) => /^\|\s*`([a-z-]+)`\s*\|/.exec(line)?.[1] ?? []);
    const named = textOf("README.md");
    expect(Object.keys(action.inputs).filter((name) => !rows.includes(name))).toEqual([]);
    expect(Object.keys(action.outputs).filter((name) => !named.includes(`\`${name}\``))).toEqual([]);
  });
});

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { ROOT } from "../structure/sources.ts";

/** What a process did. */
export interface Ran {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Options {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Closes the reading end of standard output before anything is printed. */
  readonly deaf?: boolean;
}

/** The day on which every call judges. */
export const NOW = ["--now", "2026-11-24"] as const;

/** Builds the program once for the tests of a file, away from the checkout, and runs it as a person would. */
export function builtCli() {
  let home = "";
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "cli-"));
    const build = [join(ROOT, "scripts", "build.mjs"), "--no-generate", "--outdir", join(home, "dist")];
    execFileSync(process.execPath, build, { cwd: home, stdio: "pipe" });
  }, 60_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const script = () => join(home, "dist", "cli.js");
  return {
    script,
    dist: () => join(home, "dist"),
    run: (args: readonly string[], options: Options) => run(script(), args, options),
  };
}

/** Runs a script in an environment of nothing but a path. */
export function run(script: string, args: readonly string[], { cwd, env, deaf }: Options): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, env: { PATH: process.env.PATH ?? "", ...env } });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    if (deaf) child.stdout.destroy();
    else child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.stdin.end();
    child.on("error", reject);
    child.on("close", (exit) => {
      resolve({ exit, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}

/** A policy over one table, by what its row says: 0.7 at 0.1 passes, 0.7 at 0.5 fails, no accuracy is inconclusive. */
export const TABLE_POLICY = `version: 1
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
`;

export const table = (rows: string) => `model,accuracy,inference_cost_per_1k_usd\n${rows}\n`;

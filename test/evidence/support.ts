import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { openWorkspace } from "../../src/adapters/workspace.ts";
import type { Evidence, EvidenceFile, Reading } from "../../src/domain/evidence.ts";
import type { ResultsEntry } from "../../src/domain/policy.ts";
import type { Log, Workspace } from "../../src/ports.ts";

/** A workspace of its own for one test, with these files in it; gone when the test is. */
export function workspaceOf(files: Readonly<Record<string, string | Uint8Array>> = {}): {
  readonly root: string;
  readonly workspace: Workspace;
} {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "pareto-gate-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return { root, workspace: openWorkspace(root) };
}

/** An entry of `results` that says nothing but its files. */
export function entryOf(files: string, rest: Partial<ResultsEntry> = {}): ResultsEntry {
  const nothing = { format: null, model: null, task: null, deployment: null, hardware: null, gpus: null };
  return { files, ...nothing, where: null, columns: null, measures: null, repeats: null, location: null, ...rest };
}

export const silent: Log = { info: () => {}, warn: () => {}, progress: () => {} };

/** A reading of the model "m", one sample value without anything that a file may leave out. */
export function readingOf(rest: Partial<Reading> = {}): Reading {
  const nothing = { variant: null, unit: null, stderr: null, n: null, at: null };
  return { model: "m", measure: "mmlu/acc", value: 0.5, pointer: "/results/mmlu", ...nothing, ...rest };
}

/** A file that was read, by the first entry of `results`. */
export function fileOf(path: string, readings: readonly Reading[], rest: Partial<Evidence> = {}): EvidenceFile {
  const nothing = { unusable: [], usage: [], facts: {}, problems: [], formatVersion: null, measuredAt: null };
  const evidence: Evidence = { format: "lm-eval", readings, ...nothing, ...rest };
  return { path, size: 1, sha256: `digest of ${path}`, evidence, outcome: "read", why: null, entry: 0 };
}

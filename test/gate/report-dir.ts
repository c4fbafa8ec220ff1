import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { judge } from "../../src/action.ts";
import { readActionInputs } from "../../src/inputs/action.ts";
import type { ActionRequest } from "../../src/inputs/request.ts";
import { workspaceOf } from "../evidence/support.ts";
import type { Tree } from "./pull.ts";
import { POLICY, TODAY } from "./support.ts";

const STORY = join(import.meta.dirname, "..", "golden", "six-lines", "repo");
const read = (path: string) => readFileSync(join(STORY, path));
export const EVALS = "evals/capitals.json";

/** The example of six lines: an evaluation whose rows say what each request cost in tokens. */
export function example(): Tree {
  return { [POLICY]: read(POLICY), [EVALS]: read(EVALS) };
}

/** What a step of the Action leaves in its report directory, beside what was there. */
export async function stored(files: Tree): Promise<Record<string, Uint8Array>> {
  const { root } = workspaceOf(files);
  const inputs: Readonly<Record<string, string>> = { baseline: "none", now: TODAY, "report-dir": "out/" };
  const request = readActionInputs((name) => inputs[name] ?? "") as ActionRequest;
  const silent = { directory: root, env: {}, write: () => {} };
  await judge(request, silent);
  // Requests are there only where an evaluation says what each was.
  const left = ["report.json", "samples.jsonl.gz"].filter((name) => existsSync(join(root, "out", name)));
  return Object.fromEntries(left.map((name) => [`baseline/${name}`, readFileSync(join(root, "out", name))]));
}

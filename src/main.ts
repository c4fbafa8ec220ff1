import { error, getInput, notice, setFailed, setOutput, summary, warning } from "@actions/core";
import type { ActionRequest } from "./inputs/request.ts";
import type { Publication } from "./publish/plan.ts";

// Everything but the runner's toolkit is loaded below: whatever fails to load must end here, as one annotation.
const ANNOTATE = { error, warning, notice };

let failed = false;
process.on("uncaughtException", fail);
try {
  // Overwritten at the end, so that a crash cannot read as permission.
  writeOutputs({ verdict: "error", blocked: "true" });
  await act();
} catch (thrown) {
  fail(thrown);
}

async function act(): Promise<void> {
  const { readActionInputs } = await import("./inputs/action.ts");
  const request = readActionInputs(getInput);
  if (request.mode === "publish") return pass(request);
  const { judge } = await import("./action.ts");
  const { plan, log, toGitHub } = await judge(request, {
    directory: process.env.GITHUB_WORKSPACE || process.cwd(),
    env: process.env,
    write: (line) => process.stdout.write(line),
  });
  if (failed) return;
  writeOutputs(plan.outputs);
  // The verdict stands from here on; what cannot be shown is said.
  await best(log.warn, "job summary", () => writeSummary(plan));
  await best(log.warn, "annotations", () => annotate(plan));
  await best(log.warn, "comment", async () => {
    const { status, url, notices } = await toGitHub();
    writeOutputs({ "comment-status": status, "comment-url": url });
    for (const text of notices) notice(text, { title: "Pareto Gate" });
  });
  if (plan.failure !== null) setFailed(plan.failure);
}

/** Passes on another run's report. Whatever that report says, this step does not fail by it. */
async function pass(request: ActionRequest): Promise<void> {
  const { relay } = await import("./relay.ts");
  const { outputs, notices } = await relay(request, {
    env: process.env,
    write: (line) => process.stdout.write(line),
  });
  if (failed) return;
  writeOutputs(outputs);
  for (const text of notices) notice(text, { title: "Pareto Gate" });
}

/** Does something that costs only itself when it fails. */
async function best(warn: (text: string) => void, what: string, action: () => unknown): Promise<void> {
  try {
    await action();
  } catch (thrown) {
    warn(`The ${what} could not be written: ${sentenceOf(thrown)}`);
  }
}

async function writeSummary({ summary: text }: Publication): Promise<void> {
  if (text !== null && process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(text, true).write();
}

function annotate({ annotations }: Publication): void {
  for (const { level, message, title, path, line, column } of annotations) {
    const place = path === null ? {} : { file: path, startLine: line, startColumn: column };
    ANNOTATE[level](message, { title, ...place });
  }
}

/** By a delimiter that no value can know. Outside a runner there is nobody to read outputs. */
function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  if (!process.env.GITHUB_OUTPUT) return;
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** One annotation and exit 1, however often and wherever something fails. */
function fail(thrown: unknown): void {
  process.exitCode = 1;
  if (failed) return;
  failed = true;
  setFailed(sentenceOf(thrown));
  try {
    writeOutputs({ verdict: "error", blocked: "true" });
  } catch {
    // The file of outputs is what failed; the exit says so.
  }
}

/** A user's error with its details; anything else by its message. Never a stack; never a character that a log obeys. */
function sentenceOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return "A fault of Pareto Gate: something that is no error was thrown";
  const details = "details" in thrown && Array.isArray(thrown.details) ? thrown.details.map(String) : [];
  const text =
    thrown.name === "UserError" ? [thrown.message, ...details].join("\n") : `A fault of Pareto Gate: ${thrown.message}`;
  return text.replace(/[^\P{C}\n]/gu, "\uFFFD");
}

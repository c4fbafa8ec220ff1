import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type Command, readStreams } from "./commands.ts";
import { readOutputs, SUMMARY_BYTES } from "./files.ts";

/** A runner for one step of this action: starts `dist/index.js` as GitHub's runner does and reads back what it did. */

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Step {
  /** Path in the workspace → content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** As written under `with:`; action.yml's defaults fill the rest. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly eventName?: string;
  /** Text of the event file. */
  readonly event?: string;
  /** Over the runner's environment; null removes a variable. */
  readonly env?: Readonly<Record<string, string | null>>;
  /** A fake GitHub to talk to, with its token; without one nothing answers, and there is no token. */
  readonly github?: { readonly url: string; readonly state: { readonly token: string } };
  /** Nothing but PATH in the environment. */
  readonly bare?: boolean;
  readonly prepare?: (workspace: string) => void;
  /** Directory of index.js. */
  readonly dist?: string;
}

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly exit: number | null;
  readonly commands: readonly Command[];
  /** As GitHub would show them: ten of each level, messages cut at 4,096 characters. */
  readonly annotations: readonly Annotation[];
  readonly outputs: ReadonlyMap<string, string>;
  /** What GitHub would show; null where it is too large to be uploaded. */
  readonly summary: string | null;
  readonly log: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  /** What was written to GITHUB_ENV, GITHUB_PATH and GITHUB_STATE together. */
  readonly sideEffects: string;
  /** A file of the workspace after the step; null if it is not there. */
  readonly read: (path: string) => string | null;
}

const LEVELS = ["error", "warning", "notice"] as const;
const FILES = ["OUTPUT", "STEP_SUMMARY", "STATE", "ENV", "PATH"] as const;

/** `PARETO_GATE_NODE` names another Node to run the same steps on. */
export const NODE = process.env.PARETO_GATE_NODE ?? process.execPath;

export async function runStep(step: Step): Promise<StepResult> {
  const home = mkdtempSync(join(tmpdir(), "runner-"));
  try {
    const workspace = join(home, "work", "repo", "repo");
    const temp = join(home, "work", "_temp");
    for (const directory of [workspace, temp]) mkdirSync(directory, { recursive: true });
    for (const [path, content] of Object.entries(step.files ?? {})) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), content);
    }
    for (const name of FILES) writeFileSync(join(temp, name), "");
    writeFileSync(join(temp, "event.json"), step.event ?? "{}");
    step.prepare?.(workspace);
    const { exit, stdout, stderr } = await start(step, workspace, environment(step, workspace, temp));
    const { commands, log } = readStreams(stdout, stderr);
    const file = (name: (typeof FILES)[number]) => readFileSync(join(temp, name), "utf8");
    const summary = file("STEP_SUMMARY");
    const files = new Map<string, string | null>();
    const read = (path: string) => files.get(path) ?? null;
    for (const path of REPORTS) files.set(path, textOf(join(workspace, path)));
    return {
      exit,
      commands,
      annotations: annotationsOf(commands),
      outputs: readOutputs(file("OUTPUT")),
      summary: Buffer.byteLength(summary) > SUMMARY_BYTES ? null : summary,
      log,
      stdout,
      stderr,
      sideEffects: file("ENV") + file("PATH") + file("STATE"),
      read,
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const REPORTS = ["report.json", "report.md"].map((name) => `pareto-gate-report/${name}`);

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function environment(step: Step, workspace: string, temp: string): Record<string, string> {
  const path = { PATH: process.env.PATH ?? "" };
  if (step.bare) return path;
  const all: Record<string, string | null> = {
    ...path,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: "octocat",
    GITHUB_API_URL: step.github?.url ?? "http://127.0.0.1:9",
    GITHUB_EVENT_NAME: step.eventName ?? "push",
    GITHUB_EVENT_PATH: join(temp, "event.json"),
    GITHUB_JOB: "gate",
    GITHUB_REF: "refs/heads/main",
    GITHUB_REPOSITORY: "octo/models",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "100",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
    GITHUB_WORKFLOW_REF: "octo/models/.github/workflows/gate.yml@refs/heads/main",
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: "Linux",
    RUNNER_TEMP: temp,
    ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, join(temp, name)])),
    ...inputsOf(step.inputs ?? {}, step.github?.state.token ?? ""),
    ...step.env,
  };
  return Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => one[1] !== null));
}

/** `INPUT_*` as the runner sets them: every input of action.yml, "" where there is no default; hyphens stay. */
function inputsOf(given: Readonly<Record<string, string>>, token: string): Record<string, string> {
  const { inputs } = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as {
    inputs: Record<string, { default?: string }>;
  };
  const evaluated = (text: string) => text.replace(/\$\{\{ github\.token \}\}/, token);
  const defaults = Object.entries(inputs).map(([name, input]) => [name, evaluated(input.default ?? "")] as const);
  const names = Object.entries({ ...Object.fromEntries(defaults), ...given });
  return Object.fromEntries(names.map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]));
}

function start(step: Step, cwd: string, env: Record<string, string>) {
  const entry = join(step.dist ?? join(ROOT, "dist"), "index.js");
  return new Promise<{ exit: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(NODE, [entry], { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: 20_000 });
    const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout.on("data", (chunk: Buffer) => chunks.stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (exit) => {
      const text = (name: "stdout" | "stderr") => Buffer.concat(chunks[name]).toString("utf8");
      resolve({ exit, stdout: text("stdout"), stderr: text("stderr") });
    });
  });
}

function annotationsOf(commands: readonly Command[]): Annotation[] {
  return LEVELS.flatMap((level) =>
    commands
      .filter((command) => command.name === level)
      .slice(0, 10)
      .map(({ data, properties }) => ({ level, message: data.slice(0, 4096), properties })),
  );
}

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { openWorkspace } from "../../src/adapters/workspace.ts";
import type { Candidate, Evidence, EvidenceFile } from "../../src/domain/evidence.ts";
import { READERS } from "../../src/evidence/formats/index.ts";
import { join as joined } from "../../src/evidence/join.ts";
import { readEvidence } from "../../src/evidence/read.ts";
import { entryOf, silent } from "../evidence/support.ts";

/** What a tool needs to run; or a sentence that says why it cannot. */
export type Installed<T> = T | { readonly reason: string };

/** The folder in which the tools of one test file work, and what was installed for it. */
export interface Place<T> {
  readonly folder: string;
  readonly tool: T;
}

const INSTALL_MS = 580_000;
const RUN_MS = 300_000;

/**
 * A tool for the tests of one file, in a temporary folder that goes with them; the tests are skipped, and say why, where
 * it cannot be installed. `LIVE_TOOLS=DIR` keeps what is installed for the next time. `prepare` runs once, before them.
 */
export function withTool<T extends object>(
  name: string,
  install: (folder: string) => Installed<T>,
  prepare: (place: Place<T>) => Promise<void> = async () => {},
): () => Place<T> {
  let place: Place<T> | null = null;
  let reason = "it was not installed";
  const folder = mkdtempSync(join(tmpdir(), "pareto-gate-live-"));
  beforeAll(async () => {
    const kept = process.env.LIVE_TOOLS ?? join(folder, "tools");
    mkdirSync(kept, { recursive: true });
    const tool = install(join(kept, name));
    if ("reason" in tool) {
      reason = tool.reason as string;
      console.warn(`${name} is not tried: ${reason}`);
      return;
    }
    place = { folder, tool };
    await prepare(place);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  beforeEach((context) => {
    if (place === null) context.skip(reason);
  });
  return () => {
    if (place === null) throw new Error(reason);
    return place;
  };
}

/** Commands of a virtual environment with these packages, of exactly these versions. */
export interface Python {
  readonly command: (name: string) => string;
}

/** A virtual environment of a Python of this version or a later one. `prepare` gets its library before the packages. */
export function pythonWith(
  folder: string,
  packages: readonly string[],
  least: readonly [number, number] = [3, 10],
  prepare: (library: string) => void = () => {},
): Installed<Python> {
  const command = (name: string) => join(folder, "bin", name);
  const mark = join(folder, `${packages.join(" ").replaceAll("/", "_")}.installed`);
  if (existsSync(mark)) return { command };
  const found = ["python3", "python3.14", "python3.13", "python3.12"].find((one) => isPython(one, least));
  if (found === undefined) return { reason: `there is no Python ${least.join(".")} or later` };
  const made = faultOf(found, ["-m", "venv", "--clear", folder]);
  if (made !== null) return { reason: `${found} makes no virtual environment: ${made}` };
  const library = spawnSync(command("python"), ["-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]);
  prepare(library.stdout.toString().trim());
  const installed = faultOf(command("python"), ["-m", "pip", "install", "--quiet", ...packages]);
  if (installed !== null) return { reason: `pip cannot install ${packages.join(" ")}: ${installed}` };
  mkdirSync(mark);
  return { command };
}

function isPython(name: string, [major, minor]: readonly [number, number]): boolean {
  return faultOf(name, ["-c", `import sys; sys.exit(sys.version_info < (${major}, ${minor}))`]) === null;
}

/** Why a command failed, in its last line; null: it did not. */
export function faultOf(command: string, args: readonly string[]): string | null {
  const { status, error, stderr } = spawnSync(command, args, { timeout: INSTALL_MS, encoding: "utf8" });
  if (status === 0) return null;
  return error?.message ?? stderr.trim().split("\n").at(-1) ?? `exit ${status}`;
}

/** None of the tools may ask a hub or send telemetry, and what they write has no colours. */
const QUIET = {
  HF_HUB_OFFLINE: "1",
  HF_DATASETS_OFFLINE: "1",
  TRANSFORMERS_OFFLINE: "1",
  DO_NOT_TRACK: "1",
  NO_COLOR: "1",
  COLUMNS: "200",
};

/** Runs a tool in a folder; one that ends with a code that is not `ok` is an error with the end of what it printed. */
export async function run(
  folder: string,
  command: string,
  args: readonly string[],
  { env = {}, ok = [0] }: { readonly env?: Readonly<Record<string, string | undefined>>; readonly ok?: number[] } = {},
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const caches = { HF_HOME: join(folder, ".hub"), XDG_CACHE_HOME: join(folder, ".cache") };
  // Asynchronous: the fake model answers from this very process.
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...QUIET, ...caches, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: RUN_MS,
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => {
      printed = `${printed}${data.toString("utf8")}`.slice(-100_000);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code === null || !ok.includes(code)) {
    throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${printed.slice(-3000)}`);
  }
  return printed;
}

/** All files of a pattern below a folder, as the gate reads them. */
export async function read(
  folder: string,
  files: string,
  model: string | null = null,
): Promise<readonly EvidenceFile[]> {
  return (await readEvidence(openWorkspace(folder), [entryOf(files, { model })], READERS, silent)).files;
}

/** Those of them that were read. */
export function evidenceIn(files: readonly EvidenceFile[]): readonly Evidence[] {
  return files.flatMap(({ evidence }) => evidence ?? []);
}

/** The one file of a pattern, read. */
export async function readOne(folder: string, files: string, model: string | null = null): Promise<Evidence> {
  const [evidence, ...more] = evidenceIn(await read(folder, files, model));
  if (evidence === undefined || more.length > 0) throw new Error(`not one file of ${files} was read`);
  return evidence;
}

/** Candidates by id, without a policy. */
export function candidatesOf(files: readonly EvidenceFile[]): ReadonlyMap<string, Candidate> {
  return new Map(joined(files, new Map()).candidates.map((one) => [one.id, one]));
}

/** Values by measure of one model's readings, or of readings under one load. */
export function valuesOf({ readings }: Pick<Evidence, "readings">): Readonly<Record<string, number>> {
  return Object.fromEntries(readings.map((one) => [one.measure, one.value]));
}

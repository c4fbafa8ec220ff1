import { spawn, spawnSync } from "node:child_process";
import { createWriteStream } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** Ids of the runs that `log_runs.py` logs, by what becomes of them. */
export interface Ids {
  readonly good: string;
  readonly failed: string;
  readonly deleted: string;
  readonly running: string;
  readonly experiment: string;
}

const QUIET = { MLFLOW_DISABLE_TELEMETRY: "true", MLFLOW_ALLOW_FILE_STORE: "true", GIT_PYTHON_REFRESH: "quiet" };
const ENVIRONMENT = { ...process.env, ...QUIET };
const INSTALL_MS = 500_000;

/** A Python that has mlflow: MLFLOW_PYTHON, else one in a virtual environment below `folder`; or why there is none. */
export function pythonWithMlflow(folder: string): { readonly python: string } | { readonly reason: string } {
  const given = process.env.MLFLOW_PYTHON;
  if (given !== undefined) {
    const fault = faultOf(given, ["-c", "import mlflow"], 60_000);
    return fault === null ? { python: given } : { reason: `MLFLOW_PYTHON (${given}) cannot import mlflow: ${fault}` };
  }
  const environment = join(folder, "python");
  const made = faultOf("python3", ["-m", "venv", environment], 60_000);
  if (made !== null) return { reason: `python3 makes no virtual environment: ${made}` };
  const python = join(environment, "bin", "python");
  const installed = faultOf(python, ["-m", "pip", "install", "--quiet", "mlflow"], INSTALL_MS);
  return installed === null ? { python } : { reason: `pip cannot install mlflow: ${installed}` };
}

/** Why a command failed, in its last line; null: it did not. */
function faultOf(command: string, args: readonly string[], timeout: number): string | null {
  const { status, error, stderr } = spawnSync(command, args, { env: ENVIRONMENT, timeout, encoding: "utf8" });
  if (status === 0) return null;
  return error?.message ?? stderr.trim().split("\n").at(-1) ?? `exit ${status}`;
}

/** Logs the runs to a store (`file:…` or a server's address). */
export async function logRuns(python: string, store: string): Promise<Ids> {
  const { status, stdout, stderr } = spawnSync(python, [join(import.meta.dirname, "log_runs.py"), store], {
    env: ENVIRONMENT,
    timeout: 110_000,
    encoding: "utf8",
  });
  const line = stdout?.split("\n").find((one) => one.startsWith("IDS "));
  if (status !== 0 || line === undefined) throw new Error(`the runs were not logged: ${stderr}`);
  return JSON.parse(line.slice(4)) as Ids;
}

/** A tracking server on the loopback interface, over a database in this folder. */
export async function startServer(
  python: string,
  folder: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const store = ["--backend-store-uri", `sqlite:///${join(folder, "runs.db")}`, "--workers", "1"];
  const files = ["--artifacts-destination", join(folder, "artifacts")];
  const args = ["-m", "mlflow", "server", "--host", "127.0.0.1", "--port", String(port), ...store, ...files];
  // A group of its own, so that the workers that it starts end with it.
  const server = spawn(python, args, {
    env: ENVIRONMENT,
    cwd: folder,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log = createWriteStream(join(folder, "server.log"));
  server.stdout.pipe(log);
  server.stderr.pipe(log);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const stop = async () => {
    for (const signal of ["SIGTERM", "SIGKILL"] as const) {
      if (server.pid === undefined || !signalled(server.pid, signal)) return;
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 10_000))]);
    }
  };
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 240; tries++) {
    if (server.exitCode !== null) throw new Error(`the server ended: see ${join(folder, "server.log")}`);
    const answer = await fetch(`${address}/health`).catch(() => null);
    if (answer?.ok) return { address, stop };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await stop();
  throw new Error("the server did not answer within two minutes");
}

/** Sends a signal to all of a group; false: nothing of it is left. */
function signalled(group: number, signal: "SIGTERM" | "SIGKILL"): boolean {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return address.port;
}

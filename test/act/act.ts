import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { zipOf } from "../adapters/zip.ts";
import { type FakeGitHub, startGitHub } from "../rig/github.ts";
import { ROOT } from "../rig/runner.ts";

/** A workflow file as it is, run by nektos/act on this machine: a clone, an event, and the fake GitHub behind the API. */

const ACT = process.env.ACT ?? "act";
const REPOSITORY = "octo/models";
/** Where the workflow lies in the clone. */
const WORKFLOW = ".github/workflows/gate.yml";

export interface Ran {
  readonly exit: number | null;
  readonly log: string;
  /** Of all steps together. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Jobs that were started, by their ids. */
  readonly jobs: readonly string[];
}

export interface Rig extends AsyncDisposable {
  readonly github: FakeGitHub;
  /** Commits the example's files with these over them, null removes one; gives the commit. */
  commit(files?: Readonly<Record<string, string | null>>): string;
  git(...args: readonly string[]): string;
  /** Runs the workflow on what is checked out. */
  run(event: string, payload: Readonly<Record<string, unknown>>): Promise<Ran>;
  /** Makes what the last run has uploaded an artifact of a finished run of main. */
  store(sha: string): void;
}

/** A clone of the example with one of the recipes as its workflow. */
export async function rigFor(recipe: string): Promise<Rig> {
  const home = mkdtempSync(join(tmpdir(), "act-"));
  const clone = join(home, "models");
  const uploads = join(home, "uploads");
  cpSync(join(ROOT, "examples/llama-chat"), clone, { recursive: true });
  rmSync(join(clone, ".github/workflows"), { recursive: true });
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    writeFileSync(join(clone, path), content, { mode: path.endsWith(".sh") ? 0o755 : 0o644 });
  };
  write(WORKFLOW, readFileSync(join(ROOT, recipe), "utf8"));
  const github = await startGitHub();
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=dev", "-c", "user.email=dev@example.com", ...args], {
      cwd: clone,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  git("init", "-q", "-b", "main");
  git("remote", "add", "origin", `https://github.com/${REPOSITORY}.git`);
  const actions = actionsIn(home, uploads);

  return {
    github,
    git,
    commit(files = {}) {
      for (const [path, content] of Object.entries(files)) {
        if (content === null) rmSync(join(clone, path), { recursive: true, force: true });
        else write(path, content);
      }
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", "change");
      return git("rev-parse", "HEAD");
    },
    run(event, payload) {
      const file = join(home, "event.json");
      const repository = { full_name: REPOSITORY, default_branch: "main" };
      writeFileSync(file, JSON.stringify({ repository, ...payload }));
      return runAct(clone, home, github, [event, "-W", WORKFLOW, "-e", file, ...actions]);
    },
    store(sha) {
      const id = 500 + github.state.runs.length;
      const run = { id, attempt: 1, event: "push", status: "completed", conclusion: "success" } as const;
      github.state.runs.push({
        ...run,
        workflow: WORKFLOW,
        headSha: sha,
        headBranch: "main",
        headRepository: REPOSITORY,
      });
      github.state.artifacts.push({ id: id + 1000, name: "pareto-gate-report", run: id, zip: zipped(uploads) });
    },
    async [Symbol.asyncDispose]() {
      await github[Symbol.asyncDispose]();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The actions of the recipes: this one as it is committed, and an upload that ends in a directory. */
function actionsIn(home: string, uploads: string): string[] {
  const gate = join(home, "gate");
  cpSync(join(ROOT, "action.yml"), join(gate, "action.yml"), { recursive: true });
  cpSync(join(ROOT, "dist"), join(gate, "dist"), { recursive: true });
  const upload = join(home, "upload");
  mkdirSync(upload);
  const run = `mkdir -p '${uploads}' && cp -r "$FROM"/. '${uploads}'`;
  const step = { run, shell: "bash", env: { FROM: `\${{ inputs.path }}` } };
  const inputs = { name: { required: true }, path: { required: true } };
  writeFileSync(
    join(upload, "action.yml"),
    JSON.stringify({ name: "Upload", description: "", inputs, runs: { using: "composite", steps: [step] } }),
  );
  const version = /upload-artifact@([0-9a-f]{40})/.exec(
    readFileSync(join(ROOT, "examples/workflows/pull-request.yml"), "utf8"),
  )?.[1];
  return [`pareto-gate/pareto-gate@v0=${gate}`, `actions/upload-artifact@${version}=${upload}`].flatMap((one) => [
    "--local-repository",
    one,
  ]);
}

function zipped(directory: string): Buffer {
  return zipOf(
    readdirSync(directory).map((name) => {
      const data = readFileSync(join(directory, name));
      return { name, method: 0, data, size: data.length };
    }),
  );
}

function runAct(clone: string, home: string, github: FakeGitHub, args: readonly string[]): Promise<Ran> {
  const env = {
    GITHUB_API_URL: github.url,
    // act does not say which file runs.
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/${WORKFLOW}@refs/heads/main`,
  };
  const all = [
    ...args,
    ...["-P", "ubuntu-latest=-self-hosted", "--no-cache-server"],
    ...["-s", `GITHUB_TOKEN=${github.state.token}`],
    ...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
  ];
  // Nothing of this machine's own environment: it may be a runner itself.
  const own = {
    ...{ PATH: process.env.PATH, HOME: home, TMPDIR: home },
    ...{ XDG_CACHE_HOME: join(home, "cache"), XDG_CONFIG_HOME: join(home, "config") },
  };
  return new Promise((resolve, reject) => {
    const child = spawn(ACT, all, { cwd: clone, env: own, stdio: ["ignore", "pipe", "pipe"] });
    let log = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        log += text;
      });
    }
    child.on("error", reject);
    child.on("close", (exit) => {
      const outputs = [...log.matchAll(/::set-output:: ([\w-]+)=(.*)$/gm)].map(
        ([, name = "", value = ""]) => [name, value] as const,
      );
      const jobs = [...log.matchAll(/^\[[^\]]*\/([\w-]+?) *\]/gm)].map(([, name = ""]) => name);
      resolve({ exit, log, outputs: new Map(outputs), jobs: [...new Set(jobs)] });
    });
  });
}

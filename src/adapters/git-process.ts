import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join, relative, resolve, sep } from "node:path";

/** What git said. `code` is null where it did not end by itself. */
export interface GitAnswer {
  readonly code: number | null;
  readonly out: Buffer;
  readonly error: string;
  /** More output than was allowed. */
  readonly tooMuch: boolean;
}

export type RunGit = (
  args: readonly string[],
  options?: { readonly cap?: number; readonly input?: string },
) => Promise<GitAnswer>;

const DEFAULT_CAP = 1024 * 1024;
const PATIENCE_MS = 120_000;

/** Settings that a repository's own configuration cannot change: no program but git itself is started. */
const SETTINGS = [
  ...["core.fsmonitor=false", "core.hooksPath=/dev/null", "core.attributesFile=/dev/null", "core.quotePath=false"],
  ...[
    "safe.bareRepository=explicit",
    "protocol.allow=never",
    "submodule.recurse=false",
    "gc.auto=0",
    "advice.graftFileDeprecated=false",
  ],
].flatMap((setting) => ["-c", setting]);

/** What of the environment git is given: where it is, whose configuration says which clones are safe, and what Windows needs. */
const PASSED = ["PATH", "HOME", "XDG_CONFIG_HOME", "USERPROFILE", "SYSTEMROOT", "TEMP", "TMP"];

/** Runs git in `directory`, without a shell, without a network and without the system's configuration. */
export function gitIn(program: string, directory: string, env: NodeJS.ProcessEnv): RunGit {
  const environment = {
    ...Object.fromEntries(PASSED.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    ...{ GIT_CONFIG_NOSYSTEM: "1", GIT_ATTR_NOSYSTEM: "1", GIT_NO_REPLACE_OBJECTS: "1", GIT_GRAFT_FILE: "/dev/null" },
    ...{ GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" },
    ...{ LC_ALL: "C", LANGUAGE: "" },
  };
  return (args, { cap = DEFAULT_CAP, input = "" } = {}) =>
    new Promise((done) => {
      const child = execFile(
        program,
        ["--no-pager", "--literal-pathspecs", ...SETTINGS, ...args],
        {
          ...{ cwd: directory, env: environment, encoding: "buffer", maxBuffer: cap, timeout: PATIENCE_MS },
          ...{ windowsHide: true, shell: false },
        },
        (error, out, err) => {
          const failure = error as (Error & { code?: number | string }) | null;
          const code = failure === null ? 0 : typeof failure.code === "number" ? failure.code : null;
          const tooMuch = failure?.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER";
          done({ code, out, error: err.toString("utf8") || (code === null ? (failure?.message ?? "") : ""), tooMuch });
        },
      );
      // It may end without reading what it is asked.
      child.stdin?.on("error", () => {});
      child.stdin?.end(input);
    });
}

/**
 * git, by the absolute directories of PATH that are not inside the workspace: a file named `git` in what is judged is
 * never started. Null where there is none.
 */
export function findGit(env: NodeJS.ProcessEnv, workspace: string): string | null {
  const names = process.platform === "win32" ? ["git.exe"] : ["git"];
  const outside = (directory: string) => {
    const tail = relative(resolve(workspace), directory);
    return tail === ".." || tail.startsWith(`..${sep}`) || isAbsolute(tail);
  };
  const directories = (env.PATH ?? env.Path ?? "").split(delimiter).filter((one) => isAbsolute(one) && outside(one));
  return directories.flatMap((one) => names.map((name) => join(one, name))).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

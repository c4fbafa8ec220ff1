import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

export const HAS_GIT = (() => {
  try {
    execFileSync("git", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** Said in the name of what is skipped where git is not. */
export const NEEDS_GIT = HAS_GIT ? "" : " (skipped: there is no git on this machine)";

type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A repository of its own for one test. */
export interface Fixture {
  readonly root: string;
  git(...args: string[]): string;
  /** Writes files (null removes one), commits everything and gives the commit's id. */
  commit(files: Files, message?: string): string;
}

const WHO = ["user.name=A", "user.email=a@example.com", "commit.gpgsign=false", "core.autocrlf=false"];

/** An empty directory that is gone when the test is. */
export function directory(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "pareto-gate-git-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

export function repositoryIn(root: string): Fixture {
  let clock = Date.parse("2026-01-01T00:00:00Z");
  const git = (...args: string[]): string => {
    const date = new Date(clock).toISOString();
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, GIT_CONFIG_NOSYSTEM: "1" };
    const settings = WHO.flatMap((one) => ["-c", one]);
    return execFileSync("git", [...settings, ...args], { cwd: root, env, encoding: "utf8", stdio: "pipe" }).trim();
  };
  return {
    root,
    git,
    commit: (files, message = "c") => {
      clock += 60_000;
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        if (content === null) rmSync(join(root, path));
        else writeFileSync(join(root, path), content);
      }
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", message);
      return git("rev-parse", "HEAD");
    },
  };
}

/** A new repository on a branch `main`. */
export function newRepository(): Fixture {
  const made = repositoryIn(directory());
  made.git("init", "-q", "-b", "main");
  return made;
}

/** A clone with this much history, as `actions/checkout` makes one. */
export function shallowClone(of: Fixture, depth: number, ref: string): Fixture {
  const made = repositoryIn(directory());
  made.git("init", "-q", "-b", "main");
  made.git("fetch", "-q", `--depth=${depth}`, `file://${of.root}`, ref);
  made.git("checkout", "-q", "--detach", "FETCH_HEAD");
  return made;
}

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  MAX_TREE_BYTES
} from "./chunk-V2PC7MEC.js";
import {
  showBytes
} from "./chunk-LH4ULNVM.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/adapters/git.ts
import { readFileSync } from "node:fs";
import { resolve as absolute } from "node:path";

// src/adapters/git-output.ts
var NUL = 0;
var TAB = 9;
var LF = 10;
var LINK = "120000";
function parseTree(out) {
  const text = new TextDecoder("utf-8", { ignoreBOM: true });
  const entries = records(out).flatMap((record) => {
    const tab = record.indexOf(TAB);
    const [mode = "", type = "", id = "", size = ""] = text.decode(record.subarray(0, tab)).split(/ +/);
    const kind = type === "commit" ? "submodule" : mode === LINK ? "link" : "file";
    const known = { id, size: kind === "submodule" ? 0 : Number(size), target: null };
    return tab === -1 ? [] : [{ path: text.decode(record.subarray(tab + 1)), kind, ...known }];
  });
  return entries.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
function paths(out) {
  const text = new TextDecoder("utf-8", { ignoreBOM: true });
  return records(out).map((record) => text.decode(record)).sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
}
function parseBatch(out) {
  const contents = /* @__PURE__ */ new Map();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(LF, at);
    if (end === -1) break;
    const [id = "", , size] = new TextDecoder().decode(out.subarray(at, end)).split(" ");
    at = end + 1;
    if (size === void 0 || !/^\d+$/.test(size)) continue;
    contents.set(id, new TextDecoder().decode(out.subarray(at, at + Number(size))));
    at += Number(size) + 1;
  }
  return contents;
}
function records(out) {
  const found = [];
  for (let start = 0; start < out.length; ) {
    const end = out.indexOf(NUL, start);
    found.push(out.subarray(start, end === -1 ? out.length : end));
    start = end === -1 ? out.length : end + 1;
  }
  return found;
}

// src/adapters/git-process.ts
import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join, relative, resolve, sep } from "node:path";
var DEFAULT_CAP = 1024 * 1024;
var PATIENCE_MS = 12e4;
var SETTINGS = [
  ...["core.fsmonitor=false", "core.hooksPath=/dev/null", "core.attributesFile=/dev/null", "core.quotePath=false"],
  ...[
    "safe.bareRepository=explicit",
    "protocol.allow=never",
    "submodule.recurse=false",
    "gc.auto=0",
    "advice.graftFileDeprecated=false"
  ]
].flatMap((setting) => ["-c", setting]);
var PASSED = ["PATH", "HOME", "XDG_CONFIG_HOME", "USERPROFILE", "SYSTEMROOT", "TEMP", "TMP"];
function gitIn(program, directory, env) {
  const environment = {
    ...Object.fromEntries(PASSED.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]])),
    ...{ GIT_CONFIG_NOSYSTEM: "1", GIT_ATTR_NOSYSTEM: "1", GIT_NO_REPLACE_OBJECTS: "1", GIT_GRAFT_FILE: "/dev/null" },
    ...{ GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none" },
    ...{ LC_ALL: "C", LANGUAGE: "" }
  };
  return (args, { cap = DEFAULT_CAP, input = "" } = {}) => new Promise((done) => {
    const child = execFile(
      program,
      ["--no-pager", "--literal-pathspecs", ...SETTINGS, ...args],
      {
        ...{ cwd: directory, env: environment, encoding: "buffer", maxBuffer: cap, timeout: PATIENCE_MS },
        ...{ windowsHide: true, shell: false }
      },
      (error, out, err) => {
        const failure = error;
        const code = failure === null ? 0 : typeof failure.code === "number" ? failure.code : null;
        const tooMuch2 = failure?.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER";
        done({ code, out, error: err.toString("utf8") || (code === null ? failure?.message ?? "" : ""), tooMuch: tooMuch2 });
      }
    );
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(input);
  });
}
function findGit(env, workspace) {
  const names = process.platform === "win32" ? ["git.exe"] : ["git"];
  const outside = (directory) => {
    const tail = relative(resolve(workspace), directory);
    return tail === ".." || tail.startsWith(`..${sep}`) || isAbsolute(tail);
  };
  const directories = (env.PATH ?? env.Path ?? "").split(delimiter).filter((one) => isAbsolute(one) && outside(one));
  return directories.flatMap((one) => names.map((name) => join(one, name))).find(isProgram) ?? null;
}
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// src/adapters/git.ts
var ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var MAX_LINKS = 1e4;
var MAX_TARGET_BYTES = 4096;
var SPARE_BYTES = 64 * 1024;
async function openRepository(directory, env = process.env) {
  const program = findGit(env, directory);
  if (program === null) return { repository: null, why: "no git on PATH, so the clone cannot be asked" };
  const git = gitIn(program, directory, env);
  const answer = await git(["rev-parse", "--is-inside-work-tree"]);
  if (answer.code === 0 && textOf(answer) === "true") return { repository: repositoryOf(git, directory), why: null };
  return { repository: null, why: refusal(answer, directory) };
}
function refusal({ error, code }, directory) {
  if (/dubious ownership|unsafe repository/.test(error)) {
    return `git does not look into the clone, because another user owns it; allow it with: git config --global --add safe.directory ${absolute(directory)}`;
  }
  if (code === 0 || /not a git repository/.test(error)) return "the workspace is not in a git clone";
  return `git cannot read the clone (${error.trim().split("\n")[0] ?? "it did not start"})`;
}
function repositoryOf(git, directory) {
  const lists = /* @__PURE__ */ new Map();
  const resolve2 = async (ref) => {
    if (ref === "" || ref.startsWith("-") || /[\0\n]/.test(ref)) return null;
    const answer = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
    const id = textOf(answer);
    return answer.code === 0 && ID.test(id) ? id : null;
  };
  const list = (commit) => {
    const known = lists.get(commit);
    if (known) return known;
    const made = listOf(git, checked(commit));
    lists.set(commit, made);
    return made;
  };
  const indexes = /* @__PURE__ */ new Map();
  const indexed = async (commit) => {
    const known = indexes.get(commit);
    if (known) return known;
    const made = new Map((await list(commit))?.map((one) => [one.path, one]));
    indexes.set(commit, made);
    return made;
  };
  return {
    head: () => resolve2("HEAD"),
    resolve: resolve2,
    list,
    parents: async (commit) => {
      const answer = await git(["cat-file", "commit", checked(commit)]);
      if (answer.code !== 0) return null;
      const [header = ""] = answer.out.toString("utf8").split("\n\n", 1);
      return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, id]) => id ?? []);
    },
    mergeBase: async (a, b) => {
      const answer = await git(["merge-base", checked(a), checked(b)]);
      if (answer.code !== 0 && answer.code !== 1) return "shallow";
      const base = answer.code === 0 ? textOf(answer) : null;
      return await isWhole(git, directory, [a, b], base) ? base : "shallow";
    },
    read: async (commit, path, cap) => {
      const where = `${path} at ${commit.slice(0, 7)}`;
      const entry = (await indexed(commit)).get(path);
      if (!entry) throw new UserError("file-unreadable", `${where}: not in this commit, or the clone lacks the commit`);
      if (entry.kind === "submodule") throw new UserError("file-unreadable", `${where}: a submodule, not a file`);
      if (entry.size > cap) {
        throw new UserError("cap-exceeded", `${where}: ${showBytes(entry.size)}, more than ${showBytes(cap)}`);
      }
      const answer = await git(["cat-file", "blob", checked(entry.id)], { cap: entry.size + SPARE_BYTES });
      if (answer.code === 0 && answer.out.length === entry.size) return answer.out;
      throw new UserError("file-unreadable", `${where}: git cannot read it (${answer.error.trim().split("\n")[0]})`);
    },
    changed: async (a, b) => {
      const how = ["-r", "-z", "--no-renames", "--name-only", "--relative", "--no-ext-diff", "--no-textconv"];
      const answer = await git(["diff-tree", ...how, "--ignore-submodules=none", checked(a), checked(b), "--"], {
        cap: MAX_TREE_BYTES
      });
      if (answer.tooMuch) throw tooMuch(`the paths that changed from ${a.slice(0, 7)} to ${b.slice(0, 7)}`);
      return answer.code === 0 ? paths(answer.out) : null;
    }
  };
}
async function listOf(git, commit) {
  const answer = await git(["ls-tree", "-r", "-z", "-l", commit], { cap: MAX_TREE_BYTES });
  if (answer.tooMuch) throw tooMuch(`the tree of ${commit.slice(0, 7)}`);
  if (answer.code !== 0) return null;
  const entries = parseTree(answer.out);
  const links = entries.filter((one) => one.kind === "link" && one.size <= MAX_TARGET_BYTES).slice(0, MAX_LINKS);
  if (links.length === 0) return entries;
  const input = `${links.map((one) => one.id).join("\n")}
`;
  const cap = links.length * (MAX_TARGET_BYTES + 128);
  const targets = parseBatch((await git(["cat-file", "--batch"], { input, cap })).out);
  return entries.map((one) => one.kind === "link" ? { ...one, target: targets.get(one.id) ?? null } : one);
}
async function isWhole(git, directory, tips, base) {
  const [shallow, file] = textOf(await git(["rev-parse", "--is-shallow-repository", "--git-path", "shallow"])).split(
    "\n"
  );
  if (shallow === "false") return true;
  if (base === null || !file) return false;
  const answer = await git(["rev-list", ...tips, "--not", base, "--"], { cap: MAX_TREE_BYTES });
  if (answer.code !== 0) return false;
  const between = new Set(answer.out.toString("latin1").split("\n"));
  return !cuts(absolute(directory, file)).some((id) => between.has(id));
}
function cuts(file) {
  return readFileSync(file, "latin1").split("\n").filter((line) => ID.test(line));
}
function checked(id) {
  if (ID.test(id)) return id;
  throw new Error(`${JSON.stringify(id)} is not a whole commit id`);
}
function textOf({ out }) {
  return out.toString("utf8").trim();
}
function tooMuch(what) {
  return new UserError("cap-exceeded", `git: ${what}: more than ${showBytes(MAX_TREE_BYTES)}, the limit of a listing`);
}
export {
  openRepository
};

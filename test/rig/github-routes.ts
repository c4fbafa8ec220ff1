import { artifactFacts, commentFacts, commitFacts, pullFacts, runFacts } from "./github-facts.ts";
import {
  ancestors,
  blobId,
  commitOf,
  type Scope,
  type State,
  type StoredCheck,
  type StoredComment,
  treeId,
} from "./github-state.ts";
import type { Facts } from "./sample.ts";

/** A request as a route sees it. */
export interface Ask {
  readonly state: State;
  /** Where GitHub is, without a slash at its end. */
  readonly base: string;
  /** Where artifacts are stored. */
  readonly store: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Facts;
}

/** Facts of an answer; a list is cut into pages by the server. `location` is a redirect. */
export interface Reply {
  readonly status: number;
  readonly facts?: unknown;
  /** Key of the list in an answer that is an object with a count; null: the answer is the list. */
  readonly list?: string | null;
  readonly location?: string;
}

interface Route {
  readonly needs: readonly [Scope, "read" | "write"];
  readonly run: (ask: Ask) => Reply;
}

const refuse = (status: number, message: string): Reply => ({ status, facts: { message } });
const NOT_FOUND = refuse(404, "Not Found");

/** The real edge of a comment, whatever GitHub's message says. */
const COMMENT_BYTES = 262_144;

const REPO = "/repos/{owner}/{repo}";

export const ROUTES: Readonly<Record<string, Route>> = {
  [`GET ${REPO}/issues/{issue_number}/comments`]: {
    needs: ["pull-requests", "read"],
    run: ({ state, path }) => {
      const all = state.comments.filter((one) => one.issue === Number(path.issue_number));
      return { status: 200, list: null, facts: all.map((one) => commentFacts(state, one)) };
    },
  },
  [`POST ${REPO}/issues/{issue_number}/comments`]: {
    needs: ["pull-requests", "write"],
    run: ({ state, path, body }) => {
      const issue = Number(path.issue_number);
      if (state.locked.has(issue)) return refuse(403, "Unable to create comment because issue is locked.");
      const fault = bodyFault(body.body);
      if (fault) return fault;
      const comment: StoredComment = { id: state.next++, issue, author: state.bot, body: String(body.body) };
      state.comments.push(comment);
      return { status: 201, facts: commentFacts(state, comment) };
    },
  },
  [`PATCH ${REPO}/issues/comments/{comment_id}`]: {
    needs: ["pull-requests", "write"],
    run: ({ state, path, body }) => {
      const comment = state.comments.find((one) => one.id === Number(path.comment_id));
      if (!comment) return NOT_FOUND;
      const fault = bodyFault(body.body);
      if (fault) return fault;
      comment.body = String(body.body);
      return { status: 200, facts: commentFacts(state, comment) };
    },
  },
  [`DELETE ${REPO}/issues/comments/{comment_id}`]: {
    needs: ["pull-requests", "write"],
    run: ({ state, path }) => {
      const at = state.comments.findIndex((one) => one.id === Number(path.comment_id));
      if (at < 0) return NOT_FOUND;
      state.comments.splice(at, 1);
      return { status: 204 };
    },
  },
  [`POST ${REPO}/check-runs`]: {
    needs: ["checks", "write"],
    run: ({ state, base, body }) => {
      // The description does not say that the one asks for the other.
      if (body.status === "completed" && body.conclusion === undefined) return refuse(422, "Invalid request.");
      if (!state.commits.has(String(body.head_sha))) return refuse(422, `No commit found for SHA: ${body.head_sha}`);
      const check: StoredCheck = {
        id: state.next++,
        name: String(body.name),
        sha: String(body.head_sha),
        status: String(body.status ?? "queued"),
        conclusion: typeof body.conclusion === "string" ? body.conclusion : null,
        title: "",
        summary: "",
        annotations: [],
      };
      state.checks.push(check);
      return { status: 201, facts: outputInto(check, base, body) };
    },
  },
  [`PATCH ${REPO}/check-runs/{check_run_id}`]: {
    needs: ["checks", "write"],
    run: ({ state, base, path, body }) => {
      const check = state.checks.find((one) => one.id === Number(path.check_run_id));
      return check ? { status: 200, facts: outputInto(check, base, body) } : NOT_FOUND;
    },
  },
  [`GET ${REPO}/pulls/{pull_number}`]: {
    needs: ["pull-requests", "read"],
    run: ({ state, path }) => {
      const pull = state.pulls.find((one) => one.number === Number(path.pull_number));
      return pull ? { status: 200, facts: pullFacts(state, pull) } : NOT_FOUND;
    },
  },
  [`GET ${REPO}/pulls`]: {
    needs: ["pull-requests", "read"],
    run: ({ state, query }) => {
      const owner = (name: string | null) => name?.split("/")[0];
      const found = state.pulls.filter(
        ({ state: stands, head }) =>
          (query.state === "all" || stands === (query.state ?? "open")) &&
          (query.head === undefined || query.head === `${owner(head.repository)}:${head.ref}`),
      );
      return { status: 200, list: null, facts: found.map((one) => pullFacts(state, one)) };
    },
  },
  [`GET ${REPO}/compare/{basehead}`]: { needs: ["contents", "read"], run: compare },
  [`GET ${REPO}/commits/{ref}`]: {
    needs: ["contents", "read"],
    run: ({ state, path }) => {
      const sha = commitOf(state, path.ref ?? "");
      return sha === null
        ? refuse(422, `No commit found for SHA: ${path.ref}`)
        : { status: 200, facts: commitFacts(state, sha) };
    },
  },
  [`GET ${REPO}/git/trees/{tree_sha}`]: {
    needs: ["contents", "read"],
    run: ({ state, path }) => {
      const sha = commitOf(state, path.tree_sha ?? "");
      if (sha === null) return NOT_FOUND;
      const all = Object.entries(state.commits.get(sha)?.files ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
      const tree = all.slice(0, state.treeLimit).map(([name, content]) => ({
        path: name,
        mode: "100644",
        type: "blob",
        sha: blobId(content),
        size: Buffer.byteLength(content),
      }));
      return { status: 200, facts: { sha: treeId(sha), truncated: all.length > tree.length, tree } };
    },
  },
  [`GET ${REPO}/git/blobs/{file_sha}`]: {
    needs: ["contents", "read"],
    run: ({ state, path }) => {
      const all = [...state.commits.values()].flatMap(({ files }) => Object.values(files));
      const content = all.find((one) => blobId(one) === path.file_sha);
      if (content === undefined) return NOT_FOUND;
      const bytes = Buffer.from(content);
      const facts = { sha: path.file_sha, size: bytes.length, encoding: "base64", content: base64(bytes) };
      return { status: 200, facts };
    },
  },
  [`GET ${REPO}/contents/{path}`]: { needs: ["contents", "read"], run: contents },
  [`GET ${REPO}/actions/runs`]: {
    needs: ["actions", "read"],
    run: (ask) => ({ status: 200, list: "workflow_runs", facts: runsOf(ask) }),
  },
  [`GET ${REPO}/actions/workflows/{workflow_id}/runs`]: {
    needs: ["actions", "read"],
    run: (ask) => {
      const path = `.github/workflows/${ask.path.workflow_id}`;
      return { status: 200, list: "workflow_runs", facts: runsOf(ask).filter((one) => one.path === path) };
    },
  },
  [`GET ${REPO}/actions/runs/{run_id}`]: {
    needs: ["actions", "read"],
    run: ({ state, path }) => {
      const run = state.runs.find((one) => one.id === Number(path.run_id));
      return run ? { status: 200, facts: runFacts(state, run) } : NOT_FOUND;
    },
  },
  [`GET ${REPO}/actions/runs/{run_id}/artifacts`]: {
    needs: ["actions", "read"],
    run: ({ state, path }) => ({
      status: 200,
      list: "artifacts",
      facts: artifactFacts(state, (one) => one.run === Number(path.run_id)),
    }),
  },
  [`GET ${REPO}/actions/artifacts`]: {
    needs: ["actions", "read"],
    run: ({ state, query }) => ({
      status: 200,
      list: "artifacts",
      facts: artifactFacts(state, (one) => query.name === undefined || one.name === query.name),
    }),
  },
  [`GET ${REPO}/actions/artifacts/{artifact_id}/{archive_format}`]: {
    needs: ["actions", "read"],
    run: ({ state, store, path }) => {
      const artifact = state.artifacts.find((one) => one.id === Number(path.artifact_id));
      if (!artifact) return NOT_FOUND;
      if (artifact.expired) return refuse(410, "Artifact has expired");
      return { status: 302, location: `${store}/zip/${artifact.id}?sig=signed` };
    },
  },
  [`GET ${REPO}/releases`]: {
    needs: ["contents", "read"],
    run: ({ state }) => ({
      status: 200,
      list: null,
      facts: state.releases.map(({ tag, publishedAt, draft, prerelease }) => ({
        tag_name: tag,
        draft: draft === true,
        prerelease: prerelease === true,
        published_at: publishedAt,
      })),
    }),
  },
};

function bodyFault(body: unknown): Reply | null {
  if (typeof body !== "string" || body.trim() === "") return refuse(422, "Validation Failed");
  return Buffer.byteLength(body) > COMMENT_BYTES ? refuse(422, "Body is too long (maximum is 65536 characters)") : null;
}

function compare({ state, path }: Ask): Reply {
  const [from = "", to = ""] = (path.basehead ?? "").split("...");
  const [base, head] = [commitOf(state, from), commitOf(state, to)];
  if (base === null || head === null) return NOT_FOUND;
  const [older, newer] = [ancestors(state, base), ancestors(state, head)];
  const common = newer.find((sha) => older.includes(sha));
  if (common === undefined) return refuse(404, `No common ancestor between ${from} and ${to}.`);
  const ahead = newer.filter((sha) => !older.includes(sha)).length;
  const behind = older.filter((sha) => !newer.includes(sha)).length;
  const status = ahead > 0 ? (behind > 0 ? "diverged" : "ahead") : behind > 0 ? "behind" : "identical";
  return {
    status: 200,
    facts: {
      status,
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      merge_base_commit: commitFacts(state, common),
      base_commit: commitFacts(state, base),
    },
  };
}

function contents({ state, path, query }: Ask): Reply {
  const sha = commitOf(state, query.ref ?? "main");
  const content = sha === null ? undefined : state.commits.get(sha)?.files[path.path ?? ""];
  if (content === undefined) return NOT_FOUND;
  const bytes = Buffer.from(content);
  const large = bytes.length > 1024 * 1024;
  const name = path.path?.split("/").at(-1);
  return {
    status: 200,
    facts: {
      ...{ type: "file", name, path: path.path, sha: blobId(content), size: bytes.length },
      ...(large ? { encoding: "none", content: "" } : { encoding: "base64", content: base64(bytes) }),
    },
  };
}

/** In lines of 60 characters, as GitHub sends it. */
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64").replace(/.{60}/g, "$&\n");

function runsOf({ state, query }: Ask): Facts[] {
  const wanted = (given: string | undefined, value: string | null) => given === undefined || given === value;
  const found = state.runs.filter(
    (one) =>
      wanted(query.branch, one.headBranch) &&
      wanted(query.event, one.event) &&
      wanted(query.head_sha, one.headSha) &&
      (wanted(query.status, one.status) || wanted(query.status, one.conclusion)),
  );
  return found.sort((a, b) => b.id - a.id).map((one) => runFacts(state, one));
}

function outputInto(check: StoredCheck, base: string, body: Facts): Facts {
  const output = (body.output ?? {}) as { title?: string; summary?: string; annotations?: unknown[] };
  check.title = output.title ?? check.title;
  check.summary = output.summary ?? check.summary;
  check.annotations.push(...(output.annotations ?? []));
  const { id, name, sha, status, conclusion } = check;
  return { id, name, head_sha: sha, status, conclusion, html_url: `${base}/runs/${id}`, pull_requests: [] };
}

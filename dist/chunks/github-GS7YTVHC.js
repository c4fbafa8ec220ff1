import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  HttpClient
} from "./chunk-H6PUMPQ3.js";
import {
  GitHubError
} from "./chunk-52HUCTYR.js";
import {
  showBytes
} from "./chunk-LH4ULNVM.js";

// src/adapters/github-errors.ts
var LONGEST = 300;
function refusalOf(error) {
  const response = field(error, "response");
  const status = field(response, "status");
  if (typeof status !== "number") return null;
  const headers = field(response, "headers");
  const header = (name) => {
    const value = field(headers, name);
    return typeof value === "string" ? value : void 0;
  };
  return { status, message: messageOf(field(response, "data")), header };
}
function reduced(error, token) {
  if (error instanceof GitHubError) return error;
  const refusal = refusalOf(error);
  const text = refusal?.message ?? (error instanceof Error ? error.message : String(error));
  return new GitHubError(refusal?.status ?? null, safe(text, token) || "no reason given");
}
function messageOf(data) {
  const message = field(data, "message");
  const errors = field(data, "errors");
  const details = Array.isArray(errors) ? errors.flatMap(detailOf).join("; ") : "";
  return [typeof message === "string" ? message : "", details].filter((text) => text !== "").join(": ");
}
function detailOf(error) {
  if (typeof error === "string") return [error];
  const message = field(error, "message");
  if (typeof message === "string") return [message];
  const parts = [field(error, "field"), field(error, "code")].filter((part) => typeof part === "string");
  return parts.length === 0 ? [] : [parts.join(" ")];
}
function safe(text, token) {
  const line = text.replace(/[\p{C}\s]+/gu, " ").trim();
  const clean = token === "" ? line : line.replaceAll(token, "***");
  return clean.length <= LONGEST ? clean : `${clean.slice(0, LONGEST - 1)}\u2026`;
}
function field(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}

// src/adapters/github-retry.ts
var MOST_TRIES = 3;
var RETRY_BUDGET = 6e4;
var PAUSES = [1e3, 3e3];
var SECONDARY_PAUSE = 6e4;
function pauseBefore(refusal, tried, spent, now) {
  if (tried >= MOST_TRIES || !isPassing(refusal)) return null;
  const pause = askedPause(refusal, now) ?? (isLimit(refusal) ? SECONDARY_PAUSE : PAUSES[tried - 1] ?? 0);
  return spent + pause <= RETRY_BUDGET ? pause : null;
}
function isPassing(refusal) {
  return refusal.status >= 500 || isLimit(refusal);
}
function isLimit({ status, message, header }) {
  if (status === 429) return true;
  if (status !== 403) return false;
  const none = header("x-ratelimit-remaining") === "0";
  return none || header("retry-after") !== void 0 || /secondary rate limit|abuse detection/i.test(message);
}
function askedPause({ header }, now) {
  const after = Number(header("retry-after") ?? Number.NaN);
  if (Number.isFinite(after) && after >= 0) return after * 1e3;
  const reset = Number(header("x-ratelimit-reset") ?? Number.NaN);
  const out = header("x-ratelimit-remaining") === "0" && Number.isFinite(reset);
  return out ? Math.max(0, reset * 1e3 - now) : null;
}

// src/adapters/github-transport.ts
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
var BODILESS = /* @__PURE__ */ new Set([204, 205, 304]);
var agents = /* @__PURE__ */ new Map();
async function send(url, wanted) {
  const signal = AbortSignal.timeout(wanted.timeout);
  try {
    const message = await headOf(new URL(url), wanted, signal);
    const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
    return { status: message.statusCode ?? 0, headers: new Map(headers), body: await bodyOf(message, wanted.cap) };
  } catch (error) {
    if (signal.aborted) throw new Error(`no whole answer within ${wanted.timeout / 1e3} s`);
    throw error instanceof TooLarge ? error : new Error(reasonOf(error));
  }
}
function fetchBy(limits) {
  return async (url, init) => {
    const { method, headers, body } = init;
    const answer = await send(url, { method, headers, body: body ?? null, ...limits });
    const content = BODILESS.has(answer.status) ? null : Buffer.from(answer.body);
    return new Response(content, { status: answer.status, headers: [...answer.headers] });
  };
}
function headOf(url, { method, headers, body }, signal) {
  return new Promise((resolve, reject) => {
    const bytes = body === null ? null : Buffer.from(body);
    const length = bytes === null ? {} : { "content-length": String(bytes.length) };
    const options = {
      method,
      headers: { ...headers, ...length },
      agent: agentOf(url),
      signal
    };
    const request = url.protocol === "https:" ? requestHttps(url, options, resolve) : requestHttp(url, options, resolve);
    request.on("error", reject);
    request.end(bytes);
  });
}
function agentOf(url) {
  const agent = agents.get(url.origin) ?? new HttpClient("", [], { keepAlive: true }).getAgent(url.origin);
  agents.set(url.origin, agent);
  return agent;
}
var TooLarge = class extends Error {
};
async function bodyOf(message, cap) {
  const parts = [];
  let size = 0;
  for await (const part of message) {
    size += part.length;
    if (size > cap) throw new TooLarge(`the answer has more than ${showBytes(cap)}`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
var REASONS = /* @__PURE__ */ new Map([
  ["ECONNREFUSED", "the connection was refused"],
  ["ECONNRESET", "the connection was cut off"],
  ["ENOTFOUND", "the host was not found"],
  ["EAI_AGAIN", "the host was not found"],
  ["ETIMEDOUT", "no connection in time"]
]);
function reasonOf(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS.get(code) ?? `the connection failed${/^[A-Z0-9_]{1,40}$/.test(code) ? ` (${code})` : ""}`;
}

// src/adapters/github-client.ts
var API_VERSION = "2022-11-28";
var MiB = 1024 * 1024;
var MOST_BYTES = 96 * MiB;
var QUIET = { debug: () => {
}, info: () => {
}, warn: () => {
}, error: () => {
} };
async function toolkit() {
  try {
    return await import("./utils-CUJMBMZK.js");
  } catch (error) {
    throw new GitHubError(null, `the toolkit did not load: ${error instanceof Error ? error.message : String(error)}`);
  }
}
async function openClient({ apiUrl, token, agent }, clock) {
  const { GitHub, getOctokitOptions } = await toolkit();
  const client = new GitHub(
    getOctokitOptions(token, {
      baseUrl: apiUrl.replace(/\/+$/, ""),
      userAgent: agent,
      log: QUIET,
      request: { fetch: fetchBy({ cap: MOST_BYTES, timeout: clock.answer }), log: QUIET }
    })
  );
  const state = { requests: 0, spent: 0 };
  client.hook.wrap("request", async (send2, options) => {
    options.headers["x-github-api-version"] = API_VERSION;
    for (let tried = 1; ; tried++) {
      const start = clock.now();
      state.requests++;
      try {
        const response = await send2(options);
        if (response.status >= 300 && options.request.redirect !== "manual") {
          throw new GitHubError(response.status, "a redirect, which is not followed");
        }
        if (response.status < 300 && response.status !== 204 && typeof response.data !== "object") {
          throw new GitHubError(response.status, "the answer is no JSON");
        }
        return response;
      } catch (error) {
        const refusal = refusalOf(error);
        const now = clock.now();
        const pause = refusal && pauseBefore(refusal, tried, state.spent + (now - start), now);
        if (pause === null) throw reduced(error, token);
        state.spent += now - start + pause;
        await clock.pause(pause);
      }
    }
  });
  return { client, state };
}

// src/adapters/github-download.ts
var TIMEOUT = 6e4;
async function downloadZip(client, artifact, cap) {
  const route = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";
  const { status, headers } = await client.request(route, {
    ...artifact,
    archive_format: "zip",
    request: { redirect: "manual" }
  });
  if (status !== 302) throw new GitHubError(status, "the artifact has no address to download it from");
  const target = addressOf(headers.location, client.request.endpoint.DEFAULTS.baseUrl);
  const wanted = { method: "GET", headers: { accept: "*/*" }, body: null, cap, timeout: TIMEOUT };
  const answer = await send(target, wanted).catch((error) => {
    throw new GitHubError(null, `the artifact's store: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (answer.status !== 200) throw new GitHubError(null, `the artifact's store answered ${answer.status}`);
  return answer.body;
}
function addressOf(location, from) {
  if (location === void 0 || !URL.canParse(location)) {
    throw new GitHubError(302, "the artifact's redirect names no address");
  }
  const target = new URL(location);
  const allowed = new URL(from).protocol === "https:" ? ["https:"] : ["https:", "http:"];
  if (!allowed.includes(target.protocol)) throw new GitHubError(302, "the artifact's redirect leaves https");
  return target.href;
}

// src/adapters/github-pages.ts
var PAGE = 100;
var MOST_PAGES = 100;
async function* pages(fetch) {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { items, link } = await asked(() => fetch({ page, per_page: PAGE }));
    yield items;
    if (!/rel="next"/.test(link ?? "")) return;
  }
  throw new GitHubError(null, `there are more than ${MOST_PAGES * PAGE} of them`);
}
async function orNull(statuses, ask) {
  try {
    return await asked(ask);
  } catch (error) {
    if (error instanceof GitHubError && error.status !== null && statuses.includes(error.status)) return null;
    throw error;
  }
}
async function asked(ask) {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GitHubError) throw error;
    throw new GitHubError(null, "the answer has another form than GitHub describes");
  }
}

// src/adapters/github-plain.ts
function plainComment(raw) {
  return {
    id: Number(raw.id),
    body: raw.body ?? "",
    author: raw.user?.login ?? "",
    isBot: raw.user?.type === "Bot",
    app: raw.performed_via_github_app?.slug ?? null,
    url: raw.html_url
  };
}
function plainPull({ number, state, head, base }) {
  return {
    number,
    state: state === "open" ? "open" : "closed",
    headSha: head.sha,
    headRef: head.ref,
    headRepository: head.repo?.full_name ?? null,
    baseSha: base.sha,
    baseRef: base.ref,
    baseRepository: base.repo?.full_name ?? ""
  };
}
function plainCommit({ sha, commit, parents }) {
  return {
    sha,
    tree: commit.tree.sha,
    parents: parents.map((one) => one.sha),
    committedAt: commit.committer?.date ?? null
  };
}
var LINK_MODE = "120000";
function plainTree({ tree, truncated }) {
  const entries = tree.flatMap(({ path, mode, type, sha, size }) => {
    const kind = type === "commit" ? "submodule" : mode === LINK_MODE ? "link" : "file";
    return type === "tree" ? [] : [{ path, kind, size: size ?? 0, id: sha, target: null }];
  });
  return { entries, truncated };
}
function plainRun(raw) {
  return {
    id: Number(raw.id),
    attempt: raw.run_attempt ?? 1,
    event: raw.event,
    status: raw.status ?? "",
    conclusion: raw.conclusion,
    workflow: raw.path.replace(/@.*$/s, ""),
    headSha: raw.head_sha,
    headBranch: raw.head_branch,
    headRepository: raw.head_repository?.full_name ?? null,
    repository: raw.repository.full_name,
    createdAt: raw.created_at,
    url: raw.html_url
  };
}
function plainArtifact(raw) {
  return {
    id: Number(raw.id),
    name: raw.name,
    size: raw.size_in_bytes,
    expired: raw.expired,
    createdAt: raw.created_at ?? "",
    runId: raw.workflow_run?.id === void 0 ? null : Number(raw.workflow_run.id),
    headSha: raw.workflow_run?.head_sha ?? null
  };
}
function plainRelease(raw) {
  return { tag: raw.tag_name, draft: raw.draft, prerelease: raw.prerelease, publishedAt: raw.published_at };
}

// src/adapters/github-history.ts
function history(client, where) {
  const blob = (file_sha, cap) => asked(async () => {
    const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
    return decoded((await client.request(route, { ...where, file_sha })).data.content, cap);
  });
  return {
    pullRequest: (pull_number) => orNull([404], async () => {
      const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
      return plainPull((await client.request(route, { ...where, pull_number })).data);
    }),
    pullRequestsFrom: ({ owner, branch }) => pages(async (page) => {
      const wanted = { state: "open", head: `${owner}:${branch}` };
      const found = await client.request("GET /repos/{owner}/{repo}/pulls", { ...where, ...page, ...wanted });
      return { items: found.data.map(plainPull), link: found.headers.link };
    }),
    compare: (base, head) => orNull([404], async () => {
      const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
      const page = { per_page: 1, page: 2 };
      const { data } = await client.request(route, { ...where, ...page, basehead: `${base}...${head}` });
      return {
        status: data.status,
        mergeBase: data.merge_base_commit.sha,
        ahead: data.ahead_by,
        behind: data.behind_by
      };
    }),
    commit: (ref) => orNull(
      [404, 422],
      async () => plainCommit((await client.request("GET /repos/{owner}/{repo}/commits/{ref}", { ...where, ref })).data)
    ),
    tree: (tree_sha) => orNull([404], async () => {
      const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
      return plainTree((await client.request(route, { ...where, tree_sha, recursive: "1" })).data);
    }),
    blob,
    contents: (path, ref, cap) => orNull([404], async () => {
      const { data } = await client.request("GET /repos/{owner}/{repo}/contents/{path}", { ...where, path, ref });
      if (Array.isArray(data) || data.type !== "file" || !("content" in data)) return null;
      return data.encoding === "base64" ? decoded(data.content, cap) : await blob(data.sha, cap);
    }),
    releases: () => pages(async (page) => {
      const found = await client.request("GET /repos/{owner}/{repo}/releases", { ...where, ...page });
      return { items: found.data.map(plainRelease), link: found.headers.link };
    })
  };
}
function runs(client, where) {
  return {
    run: (run_id) => orNull([404], async () => {
      const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
      return plainRun((await client.request(route, { ...where, run_id })).data);
    }),
    runs: (query) => pages(async (page) => {
      const asked2 = { ...where, ...page, ...asQuery(query) };
      const found = query.workflow === null ? await client.request("GET /repos/{owner}/{repo}/actions/runs", asked2) : await client.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
        ...asked2,
        workflow_id: query.workflow
      });
      return { items: found.data.workflow_runs.map(plainRun), link: found.headers.link };
    }),
    artifacts: (of) => pages(async (page) => {
      const found = "run" in of ? await client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
        ...where,
        ...page,
        run_id: of.run
      }) : await client.request("GET /repos/{owner}/{repo}/actions/artifacts", { ...where, ...page, name: of.name });
      return { items: found.data.artifacts.map(plainArtifact), link: found.headers.link };
    }),
    downloadArtifact: (artifact_id, cap) => orNull([404, 410], () => downloadZip(client, { ...where, artifact_id }, cap))
  };
}
function asQuery({ branch, event, headSha, status }) {
  return {
    ...branch === null ? {} : { branch },
    ...event === null ? {} : { event },
    ...headSha === null ? {} : { head_sha: headSha },
    ...status === null ? {} : { status }
  };
}
function decoded(base64, cap) {
  const bytes = Buffer.from(base64, "base64");
  if (bytes.length > cap)
    throw new GitHubError(null, `the file has ${showBytes(bytes.length)}, more than ${showBytes(cap)}`);
  return bytes;
}

// src/adapters/github.ts
var ANNOTATIONS = 50;
var REAL_CLOCK = {
  now: () => Date.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  answer: 1e4
};
async function openGitHub(access, clock = REAL_CLOCK) {
  const [, owner = "", repo = ""] = /^([\w.-]+)\/([\w.-]+)$/.exec(access.repository) ?? [];
  if (!/^https?:$/.test(URL.canParse(access.apiUrl) ? new URL(access.apiUrl).protocol : "")) {
    throw new GitHubError(null, "GITHUB_API_URL is not the address of an API");
  }
  if (access.token === "") throw new GitHubError(null, 'there is no token: "github-token" is empty');
  if (owner === "") throw new GitHubError(null, 'the repository is not named as "owner/name"');
  const { client, state } = await openClient(access, clock);
  const where = { owner, repo };
  return {
    get requests() {
      return state.requests;
    },
    viewer: () => viewerOf(client),
    ...comments(client, where),
    createCheckRun: (run, annotations) => createCheckRun(client, where, run, annotations),
    ...history(client, where),
    ...runs(client, where)
  };
}
async function viewerOf(client) {
  try {
    const { viewer } = await client.graphql("query { viewer { login } }");
    return typeof viewer?.login === "string" ? viewer.login : null;
  } catch {
    return null;
  }
}
function comments(client, where) {
  return {
    comments: (issue_number) => pages(async (page) => {
      const found = await client.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...where,
        ...page,
        issue_number
      });
      return { items: found.data.map(plainComment), link: found.headers.link };
    }),
    createComment: (issue_number, body) => asked(async () => {
      const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
      return plainComment((await client.request(route, { ...where, issue_number, body })).data);
    }),
    updateComment: (comment_id, body) => asked(async () => {
      const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
      return plainComment((await client.request(route, { ...where, comment_id, body })).data);
    }),
    deleteComment: async (comment_id) => {
      await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...where, comment_id });
    }
  };
}
async function createCheckRun(client, where, { name, sha, conclusion, title, summary }, annotations) {
  const remarks = annotations.map((one) => ({
    path: one.path,
    start_line: one.line,
    end_line: one.line,
    annotation_level: one.level,
    title: one.title,
    message: one.message
  }));
  const output = (from) => ({ title, summary, annotations: remarks.slice(from, from + ANNOTATIONS) });
  const { data } = await client.request("POST /repos/{owner}/{repo}/check-runs", {
    ...where,
    name,
    head_sha: sha,
    status: "completed",
    conclusion,
    output: output(0)
  });
  for (let from = ANNOTATIONS; from < remarks.length; from += ANNOTATIONS) {
    const route = "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}";
    await client.request(route, { ...where, check_run_id: data.id, output: output(from) });
  }
  return { url: data.html_url ?? "" };
}
export {
  openGitHub
};

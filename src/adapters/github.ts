import { type GitHub, GitHubError, type NewCheckRun } from "../ports.ts";
import { type Client, type Clock, type GitHubAccess, openClient, type Repository } from "./github-client.ts";
import { history, runs } from "./github-history.ts";
import { asked, pages } from "./github-pages.ts";
import { plainComment } from "./github-plain.ts";

/** What GitHub takes with one request. */
const ANNOTATIONS = 50;

const REAL_CLOCK: Clock = {
  now: () => Date.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  answer: 10_000,
};

/** GitHub's API behind the port. Loads the toolkit's client; sends nothing yet. Throws a `GitHubError`. */
export async function openGitHub(access: GitHubAccess, clock: Clock = REAL_CLOCK): Promise<GitHub> {
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
    ...runs(client, where),
  };
}

/** Installation tokens may not ask the REST API who they are; the other one tells them. */
async function viewerOf(client: Client): Promise<string | null> {
  try {
    const { viewer } = await client.graphql<{ viewer?: { login?: unknown } }>("query { viewer { login } }");
    return typeof viewer?.login === "string" ? viewer.login : null;
  } catch {
    return null;
  }
}

function comments(client: Client, where: Repository) {
  return {
    comments: (issue_number: number) =>
      pages(async (page) => {
        const found = await client.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...where,
          ...page,
          issue_number,
        });
        return { items: found.data.map(plainComment), link: found.headers.link };
      }),
    createComment: (issue_number: number, body: string) =>
      asked(async () => {
        const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
        return plainComment((await client.request(route, { ...where, issue_number, body })).data);
      }),
    updateComment: (comment_id: number, body: string) =>
      asked(async () => {
        const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
        return plainComment((await client.request(route, { ...where, comment_id, body })).data);
      }),
    deleteComment: async (comment_id: number) => {
      await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...where, comment_id });
    },
  };
}

async function createCheckRun(
  client: Client,
  where: Repository,
  { name, sha, conclusion, title, summary }: NewCheckRun,
  annotations: Parameters<GitHub["createCheckRun"]>[1],
) {
  const remarks = annotations.map((one) => ({
    path: one.path,
    start_line: one.line,
    end_line: one.line,
    annotation_level: one.level,
    title: one.title,
    message: one.message,
  }));
  const output = (from: number) => ({ title, summary, annotations: remarks.slice(from, from + ANNOTATIONS) });
  const { data } = await client.request("POST /repos/{owner}/{repo}/check-runs", {
    ...where,
    name,
    head_sha: sha,
    status: "completed",
    conclusion,
    output: output(0),
  });
  for (let from = ANNOTATIONS; from < remarks.length; from += ANNOTATIONS) {
    const route = "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}";
    await client.request(route, { ...where, check_run_id: data.id, output: output(from) });
  }
  return { url: data.html_url ?? "" };
}

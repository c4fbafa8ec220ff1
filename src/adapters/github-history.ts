import { showBytes } from "../domain/bytes.ts";
import { GitHubError, type RunQuery } from "../ports.ts";
import type { Client, Repository } from "./github-client.ts";
import { downloadZip } from "./github-download.ts";
import { asked, orNull, pages } from "./github-pages.ts";
import { plainArtifact, plainCommit, plainPull, plainRelease, plainRun, plainTree } from "./github-plain.ts";

/** Pull requests, commits and files. */
export function history(client: Client, where: Repository) {
  const blob = (file_sha: string, cap: number) =>
    asked(async () => {
      const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
      return decoded((await client.request(route, { ...where, file_sha })).data.content, cap);
    });
  return {
    pullRequest: (pull_number: number) =>
      orNull([404], async () => {
        const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
        return plainPull((await client.request(route, { ...where, pull_number })).data);
      }),
    pullRequestsFrom: ({ owner, branch }: { readonly owner: string; readonly branch: string }) =>
      pages(async (page) => {
        const wanted = { state: "open", head: `${owner}:${branch}` } as const;
        const found = await client.request("GET /repos/{owner}/{repo}/pulls", { ...where, ...page, ...wanted });
        return { items: found.data.map(plainPull), link: found.headers.link };
      }),
    compare: (base: string, head: string) =>
      orNull([404], async () => {
        const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
        // The first page has up to 300 files, whatever is asked for; the second has none.
        const page = { per_page: 1, page: 2 };
        const { data } = await client.request(route, { ...where, ...page, basehead: `${base}...${head}` });
        return {
          status: data.status,
          mergeBase: data.merge_base_commit.sha,
          ahead: data.ahead_by,
          behind: data.behind_by,
        };
      }),
    commit: (ref: string) =>
      orNull([404, 422], async () =>
        plainCommit((await client.request("GET /repos/{owner}/{repo}/commits/{ref}", { ...where, ref })).data),
      ),
    tree: (tree_sha: string) =>
      orNull([404], async () => {
        const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
        return plainTree((await client.request(route, { ...where, tree_sha, recursive: "1" })).data);
      }),
    blob,
    contents: (path: string, ref: string, cap: number) =>
      orNull([404], async () => {
        const { data } = await client.request("GET /repos/{owner}/{repo}/contents/{path}", { ...where, path, ref });
        if (Array.isArray(data) || data.type !== "file" || !("content" in data)) return null;
        // Above 1 MB GitHub names the content and leaves it out.
        return data.encoding === "base64" ? decoded(data.content, cap) : await blob(data.sha, cap);
      }),
    releases: () =>
      pages(async (page) => {
        const found = await client.request("GET /repos/{owner}/{repo}/releases", { ...where, ...page });
        return { items: found.data.map(plainRelease), link: found.headers.link };
      }),
  };
}

/** Workflow runs and what they stored. */
export function runs(client: Client, where: Repository) {
  return {
    run: (run_id: number) =>
      orNull([404], async () => {
        const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
        return plainRun((await client.request(route, { ...where, run_id })).data);
      }),
    runs: (query: RunQuery) =>
      pages(async (page) => {
        const asked = { ...where, ...page, ...asQuery(query) };
        const found =
          query.workflow === null
            ? await client.request("GET /repos/{owner}/{repo}/actions/runs", asked)
            : await client.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
                ...asked,
                workflow_id: query.workflow,
              });
        return { items: found.data.workflow_runs.map(plainRun), link: found.headers.link };
      }),
    artifacts: (of: { readonly run: number } | { readonly name: string }) =>
      pages(async (page) => {
        const found =
          "run" in of
            ? await client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
                ...where,
                ...page,
                run_id: of.run,
              })
            : await client.request("GET /repos/{owner}/{repo}/actions/artifacts", { ...where, ...page, name: of.name });
        return { items: found.data.artifacts.map(plainArtifact), link: found.headers.link };
      }),
    downloadArtifact: (artifact_id: number, cap: number) =>
      orNull([404, 410], () => downloadZip(client, { ...where, artifact_id }, cap)),
  };
}

function asQuery({ branch, event, headSha, status }: RunQuery) {
  return {
    ...(branch === null ? {} : { branch }),
    ...(event === null ? {} : { event }),
    ...(headSha === null ? {} : { head_sha: headSha }),
    ...(status === null ? {} : { status: status as "completed" }),
  };
}

function decoded(base64: string, cap: number): Uint8Array {
  const bytes = Buffer.from(base64, "base64");
  if (bytes.length > cap)
    throw new GitHubError(null, `the file has ${showBytes(bytes.length)}, more than ${showBytes(cap)}`);
  return bytes;
}

import { GitHubError } from "../ports.ts";
import type { Client, Repository } from "./github-client.ts";
import { send } from "./github-transport.ts";

/** An archive of 100 MB needs longer than an answer of the API. */
const TIMEOUT = 60_000;

/**
 * The zip of an artifact: GitHub answers with the address of a store, signed for a minute. That one redirect is followed
 * by a request of its own, without the token, and never from https to http.
 */
export async function downloadZip(
  client: Client,
  artifact: Repository & { readonly artifact_id: number },
  cap: number,
): Promise<Uint8Array> {
  const route = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";
  const { status, headers } = await client.request(route, {
    ...artifact,
    archive_format: "zip",
    request: { redirect: "manual" },
  });
  if (status !== 302) throw new GitHubError(status, "the artifact has no address to download it from");
  const target = addressOf(headers.location, client.request.endpoint.DEFAULTS.baseUrl);
  const wanted = { method: "GET", headers: { accept: "*/*" }, body: null, cap, timeout: TIMEOUT };
  const answer = await send(target, wanted).catch((error: unknown) => {
    throw new GitHubError(null, `the artifact's store: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (answer.status !== 200) throw new GitHubError(null, `the artifact's store answered ${answer.status}`);
  return answer.body;
}

/** Where a redirect of the API at `from` leads; an error where the token's caller must not follow. */
export function addressOf(location: string | undefined, from: string): string {
  if (location === undefined || !URL.canParse(location)) {
    throw new GitHubError(302, "the artifact's redirect names no address");
  }
  const target = new URL(location);
  const allowed = new URL(from).protocol === "https:" ? ["https:"] : ["https:", "http:"];
  if (!allowed.includes(target.protocol)) throw new GitHubError(302, "the artifact's redirect leaves https");
  return target.href;
}

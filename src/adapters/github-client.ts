import { GitHubError } from "../ports.ts";
import { reduced, refusalOf } from "./github-errors.ts";
import { pauseBefore } from "./github-retry.ts";
import { fetchBy } from "./github-transport.ts";

/** Where GitHub is and as whom to ask. */
export interface GitHubAccess {
  /** `GITHUB_API_URL` as the runner sets it. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** Sent as the user agent. */
  readonly agent: string;
}

/** The repository as the routes name it. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** What time is to the client; tests have their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  pause(milliseconds: number): Promise<void>;
  /** Milliseconds until the last byte of an answer. */
  readonly answer: number;
}

const API_VERSION = "2022-11-28";
const MiB = 1024 * 1024;
/** Of one answer: a file of 64 MiB as base64; a tree of 100,000 entries has about 25 MB. */
const MOST_BYTES = 96 * MiB;

const QUIET = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The toolkit parses the event file while it loads, and throws where it cannot. */
async function toolkit() {
  try {
    return await import("@actions/github/lib/utils");
  } catch (error) {
    throw new GitHubError(null, `the toolkit did not load: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * The toolkit's Octokit with one hook that every request goes through: it counts, tries again what may pass, and reduces
 * what is thrown to a `GitHubError`.
 */
export async function openClient({ apiUrl, token, agent }: GitHubAccess, clock: Clock) {
  const { GitHub, getOctokitOptions } = await toolkit();
  const client = new GitHub(
    getOctokitOptions(token, {
      baseUrl: apiUrl.replace(/\/+$/, ""),
      userAgent: agent,
      log: QUIET,
      request: { fetch: fetchBy({ cap: MOST_BYTES, timeout: clock.answer }), log: QUIET },
    }),
  );
  const state = { requests: 0, spent: 0 };
  client.hook.wrap("request", async (send, options) => {
    // Octokit's other hook gets this object whatever is passed on.
    options.headers["x-github-api-version"] = API_VERSION;
    for (let tried = 1; ; tried++) {
      const start = clock.now();
      state.requests++;
      try {
        const response = await send(options);
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

export type Client = Awaited<ReturnType<typeof openClient>>["client"];

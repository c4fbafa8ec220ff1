/** What started the run, as far as the environment says; null where it does not. */
export interface GitHubEvent {
  readonly name: string | null;
  /** The commit that is judged: 40 or 64 hexadecimal digits. */
  readonly sha: string | null;
  readonly ref: string | null;
}

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Reads the event from the environment alone; the payload file is not opened. */
export function readEvent(env: Readonly<Record<string, string | undefined>>): GitHubEvent {
  const sha = env.GITHUB_SHA ?? "";
  return { name: env.GITHUB_EVENT_NAME || null, sha: SHA.test(sha) ? sha : null, ref: env.GITHUB_REF || null };
}

/** The run as the runner's environment tells it; "" and 0 where it does not. */
export interface Run {
  readonly apiUrl: string;
  readonly repository: string;
  readonly id: number;
  readonly attempt: number;
  /** Path of the workflow file. */
  readonly workflow: string;
  readonly job: string;
  /** Address of the run; null where it is not known. */
  readonly url: string | null;
}

/** Reads the runner's environment (GitHub Docs, "Variables reference"). */
export function runOf(env: Readonly<Record<string, string | undefined>>): Run {
  const repository = env.GITHUB_REPOSITORY ?? "";
  const id = countOf(env.GITHUB_RUN_ID);
  const attempt = countOf(env.GITHUB_RUN_ATTEMPT);
  const server = env.GITHUB_SERVER_URL ?? "";
  const known = /^https?:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && id > 0;
  return {
    apiUrl: env.GITHUB_API_URL ?? "",
    repository,
    id,
    attempt,
    // `owner/name/PATH@REF`
    workflow: (env.GITHUB_WORKFLOW_REF ?? "").replace(/^[^/]*\/[^/]*\//, "").replace(/@.*$/s, ""),
    job: env.GITHUB_JOB ?? "",
    url: known ? `${server}/${repository}/actions/runs/${id}/attempts/${Math.max(1, attempt)}` : null,
  };
}

function countOf(text: string | undefined): number {
  return /^\d{1,15}$/.test(text ?? "") ? Number(text) : 0;
}

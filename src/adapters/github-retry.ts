/** How long to wait before the next try of a request, if there is one. Pure: the caller waits. */

const MOST_TRIES = 3;
/** Milliseconds that failed tries and the waits between them may take in one run, over all requests. */
export const RETRY_BUDGET = 60_000;
/** Milliseconds before the second and the third try where GitHub does not say. */
const PAUSES = [1_000, 3_000];
/** GitHub asks for a minute after a secondary limit that says nothing else. */
const SECONDARY_PAUSE = 60_000;

/** An answer that is no success. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  /** Header by its name in lower case. */
  readonly header: (name: string) => string | undefined;
}

/**
 * Milliseconds until the next try; null: there is none. `tried` counts the tries so far, `spent` the milliseconds of
 * `RETRY_BUDGET` that are gone, `now` is in milliseconds since 1970.
 */
export function pauseBefore(refusal: Refusal, tried: number, spent: number, now: number): number | null {
  if (tried >= MOST_TRIES || !isPassing(refusal)) return null;
  const pause = askedPause(refusal, now) ?? (isLimit(refusal) ? SECONDARY_PAUSE : (PAUSES[tried - 1] ?? 0));
  return spent + pause <= RETRY_BUDGET ? pause : null;
}

/** What may be gone at the next try: too many requests, a limit, a fault of the server. A missing permission stays. */
function isPassing(refusal: Refusal): boolean {
  return refusal.status >= 500 || isLimit(refusal);
}

/** GitHub answers both of its limits with 403 or 429, and says by header or text that it is one. */
export function isLimit({ status, message, header }: Refusal): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const none = header("x-ratelimit-remaining") === "0";
  return none || header("retry-after") !== undefined || /secondary rate limit|abuse detection/i.test(message);
}

function askedPause({ header }: Refusal, now: number): number | null {
  const after = Number(header("retry-after") ?? Number.NaN);
  if (Number.isFinite(after) && after >= 0) return after * 1000;
  const reset = Number(header("x-ratelimit-reset") ?? Number.NaN);
  const out = header("x-ratelimit-remaining") === "0" && Number.isFinite(reset);
  return out ? Math.max(0, reset * 1000 - now) : null;
}

/** Looks into parsed JSON of unknown shape: every step gives null where the value is absent or of another type. */

/** GitHub delivers no payload above 25 MB. */
export const MAX_PAYLOAD_LENGTH = 32 * 1024 * 1024;

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ZERO = /^0+$/;
const REPOSITORY = /^[A-Za-z0-9-]{1,100}\/[A-Za-z0-9._-]{1,100}$/;
const MAX_TEXT = 1024;

/** The value below these keys; own keys only. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner) && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : null,
    value,
  );
}

/** A text of one line with at most 1,024 characters; others are no names. */
export function textAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = at(value, ...keys);
  return typeof found === "string" && found !== "" && found.length <= MAX_TEXT && !/\p{Cc}/u.test(found) ? found : null;
}

/** A whole commit id that is not zero, the id of no commit. */
export function shaAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = textAt(value, ...keys);
  return found !== null && SHA.test(found) && !ZERO.test(found) ? found : null;
}

/** `owner/name`. */
export function repositoryAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = textAt(value, ...keys);
  return found !== null && REPOSITORY.test(found) ? found : null;
}

/** A positive whole number, also where it is written as text. */
export function numberAt(value: unknown, ...keys: readonly string[]): number | null {
  const found = at(value, ...keys);
  const number = typeof found === "string" && /^\d{1,16}$/.test(found) ? Number(found) : found;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** The branch of a ref that is one, or of a bare name. */
export function branchOf(ref: string | null): string | null {
  if (ref === null) return null;
  if (!ref.startsWith("refs/")) return ref;
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) || null : null;
}

/** The tag of a ref that is one. */
export function tagOf(ref: string | null): string | null {
  return ref?.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) || null : null;
}

/** The payload, or null with a sentence about what it is instead. Never throws. */
export function parsePayload(text: string | null): { readonly payload: unknown; readonly problem: string | null } {
  if (text === null)
    return { payload: null, problem: "the event's payload is not there, or no file of at most 32 MiB" };
  if (text.length > MAX_PAYLOAD_LENGTH) return { payload: null, problem: "the event's payload is larger than 32 MiB" };
  try {
    const payload: unknown = JSON.parse(text);
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return { payload, problem: null };
    return { payload: null, problem: "the event's payload is no JSON object" };
  } catch {
    return { payload: null, problem: "the event's payload is no JSON" };
  }
}

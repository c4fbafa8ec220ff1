import { readFileSync, statSync } from "node:fs";

/** GitHub delivers no payload above 25 MB. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;

/** The text of the event file that the runner names; null where there is no readable file of a payload's size. */
export function readEventFile(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const path = env.GITHUB_EVENT_PATH;
  if (!path) return null;
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size <= MAX_EVENT_BYTES ? readFileSync(path, "utf8") : null;
  } catch {
    return null;
  }
}

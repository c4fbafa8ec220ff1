import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";

/** GitHub's own limit of a payload. */
const MOST_BYTES = 25 * 1024 * 1024;

/** The payload of the event as the runner stored it, not yet parsed; null where there is no readable file of its size. */
export function readEventFile(path: string | undefined): string | null {
  if (!path) return null;
  try {
    const handle = openSync(path, "r");
    try {
      const stats = fstatSync(handle);
      return stats.isFile() && stats.size <= MOST_BYTES ? readFileSync(handle, "utf8") : null;
    } finally {
      closeSync(handle);
    }
  } catch {
    return null;
  }
}

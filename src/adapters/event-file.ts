import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";

/** GitHub's own limit of a payload. */
const MOST_BYTES = 25 * 1024 * 1024;

/** The payload of the event, as the runner stored it; null where there is none, or it is no JSON: nobody has to know why. */
export function readEventFile(path: string | undefined): unknown {
  if (!path) return null;
  try {
    const handle = openSync(path, "r");
    try {
      const stats = fstatSync(handle);
      return stats.isFile() && stats.size <= MOST_BYTES ? JSON.parse(readFileSync(handle, "utf8")) : null;
    } finally {
      closeSync(handle);
    }
  } catch {
    return null;
  }
}

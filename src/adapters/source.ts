import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { UserError } from "../errors.ts";
import type { Source } from "../ports.ts";
import { type Shared, sourceOf, spend } from "./content.ts";
import { guarded } from "./faults.ts";

/** One opening of a file; `real` has no links left. */
interface Target {
  readonly path: string;
  readonly real: string;
  readonly stats: Stats;
}

/**
 * A regular file as a `Source`. The handle is opened anew for each request, and each time it must be the file that
 * was checked first: a swap between two looks is an error, not other content.
 */
export function fileSource(path: string, real: string, shared: Shared): Source {
  const stats = statSync(real);
  if (!stats.isFile())
    throw new UserError(
      "file-unreadable",
      `${path}: ${kindOf(stats)}, not a regular file${stats.isDirectory() ? `; name the files in it, such as ${path}/**/*.json` : ""}`,
    );
  const target: Target = { path, real, stats };
  const range = (offset: number, length: number) => {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, stats.size - offset)));
    return buffer.subarray(0, into(offset, buffer));
  };
  const into = (offset: number, buffer: Uint8Array) => guarded(path, () => readChecked(target, offset, buffer, shared));
  return sourceOf({ path, label: path, size: stats.size, range, into }, shared);
}

/** Reads what exists of a range from a handle that is still the checked file: how many bytes that were. */
function readChecked(target: Target, offset: number, buffer: Uint8Array, shared: Shared): number {
  const wanted = Math.max(0, Math.min(buffer.length, target.stats.size - offset));
  const handle = openSync(target.real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const now = fstatSync(handle);
    if (now.ino !== target.stats.ino || now.dev !== target.stats.dev || now.size < target.stats.size) {
      throw new UserError("file-unreadable", `${target.path}: it changed while it was read`);
    }
    let done = 0;
    while (done < wanted) {
      const count = readSync(handle, buffer, done, wanted - done, offset + done);
      if (count === 0) break;
      done += count;
    }
    spend(target.path, done, shared);
    return done;
  } finally {
    closeSync(handle);
  }
}

/** What a path is that is no regular file, with its article. */
export function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return "a directory";
  if (stats.isFIFO()) return "a FIFO";
  if (stats.isSocket()) return "a socket";
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return "a device";
  return "a special file";
}

import type { Source } from "../ports.ts";
import { isPointer } from "./lfs.ts";
import type { OnnxTensor } from "./onnx-tensor.ts";
import { quoted } from "./tensors.ts";

/** Where the data outside of a model's file are. */
export interface ExternalData {
  /** Bytes of the files beside it; of one that is not there what the tensors take of it. */
  readonly bytes: number;
  /** Whether every byte that a tensor takes was found. */
  readonly whole: boolean;
  readonly notes: readonly string[];
}

/** Files that one model may spread its data over. */
const MAX_FILES = 10_000;

/** Looks for the files that hold a model's data. Throws a sentence where one is shorter than its tensors say. */
export async function externalData(source: Source, tensors: readonly OnnxTensor[]): Promise<ExternalData> {
  const ends = new Map<string, number>();
  for (const { external, bytes } of tensors) {
    if (external === null) continue;
    const end = external.offset + (external.length ?? bytes);
    ends.set(external.location, Math.max(ends.get(external.location) ?? 0, end));
    if (ends.size > MAX_FILES) throw new Error(`its data are said to be in more than ${MAX_FILES} files`);
  }
  let bytes = 0;
  const notes: string[] = [];
  for (const [location, end] of [...ends].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = /[/\\]/.test(location) ? null : await source.sibling(location);
    if (file === null) {
      const why = /[/\\]/.test(location) ? "is not in the same folder and is not opened" : "is not there";
      notes.push(`its data are in ${quoted(location)}, which ${why}`);
      bytes += end;
    } else if (file.size < end && isPointer(await file.head())) {
      notes.push(`its data are in ${quoted(location)}, a Git LFS pointer: check out with \`lfs: true\``);
      bytes += end;
    } else if (file.size < end) {
      throw new Error(
        `${quoted(location)} beside it is cut off: it has ${file.size} bytes, and its tensors end at ${end}`,
      );
    } else bytes += file.size;
  }
  return { bytes, whole: notes.length === 0, notes };
}

/** What a Git LFS pointer says of the file that it stands for. */
export interface Pointer {
  readonly oid: string;
  /** Bytes of the file that is not here. */
  readonly size: number;
}

const FIRST_LINE = "version https://git-lfs.github.com/spec/v1";
/** The specification: a pointer is shorter than this. */
export const MAX_POINTER = 1024;

/** Whether bytes begin like a pointer. */
export function isPointer(head: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(head.subarray(0, FIRST_LINE.length)) === FIRST_LINE;
}

/** A pointer's fields; null where the bytes are none. Throws an Error with a sentence where one is broken. */
export function parsePointer(bytes: Uint8Array): Pointer | null {
  if (!isPointer(bytes)) return null;
  if (bytes.length > MAX_POINTER) throw new Error(`the pointer is longer than ${MAX_POINTER} bytes`);
  const lines = new TextDecoder("utf-8").decode(bytes).split("\n");
  const value = (key: string) =>
    lines
      .find((line) => line.startsWith(`${key} `))
      ?.slice(key.length + 1)
      .trim();
  const [, oid] = /^sha256:([0-9a-f]{64})$/.exec(value("oid") ?? "") ?? [];
  const written = value("size") ?? "";
  const size = /^\d{1,16}$/.test(written) ? Number(written) : Number.NaN;
  if (oid === undefined) throw new Error("the pointer has no line `oid sha256:` with 64 hexadecimal digits");
  if (!Number.isSafeInteger(size)) throw new Error("the pointer has no line `size` with a number of bytes");
  return { oid, size };
}

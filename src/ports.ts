/**
 * What the gate needs of the world, and nothing more. `adapters/` implements these; tests pass their own.
 */

/** One file as a reader sees it. Every byte that a reader gets comes through here. */
export interface Source {
  /** Relative to the workspace, `/` as separator. */
  readonly path: string;
  /** Bytes on disk. */
  readonly size: number;
  /** The first 64 KiB (fewer if the file is smaller). */
  head(): Promise<Uint8Array>;
  /** Exactly the bytes [offset, offset + length) that exist; never past the end. */
  slice(offset: number, length: number): Promise<Uint8Array>;
  /** The whole file, up to the document cap; beyond it a `UserError`. gzip is undone. */
  bytes(): Promise<Uint8Array>;
  /** Lines without their terminator, streamed; gzip is undone. */
  lines(): AsyncIterable<string>;
  /** A file beside this one (no separators in `name`), inside the workspace; null if it is not there. */
  sibling(name: string): Promise<Source | null>;
  /** Of the bytes on disk, hex. */
  sha256(): Promise<string>;
  /** The file as a ZIP archive. Throws a plain Error with a sentence when it is none or is broken. */
  archive(): Promise<Archive>;
}

/** A ZIP, read under caps; members may be stored, deflated or zstd. */
export interface Archive {
  readonly names: readonly string[];
  /** A member's bytes, decompressed; null if there is no such member. */
  read(name: string): Promise<Uint8Array | null>;
}

/** Files below one root. Nothing outside it is ever opened. */
export interface Workspace {
  /**
   * Paths that match the glob, sorted by code point; a pattern without wildcard is a path. No directories, but links
   * and special files are listed: what they are is known, and said, when they are opened.
   */
  glob(pattern: string): Promise<readonly string[]>;
  /** A regular file inside the root, links resolved. Anything else is a `UserError` that says what it is. */
  open(path: string): Promise<Source>;
  /** A small text file such as the policy, up to `cap` bytes; null if it is not there. */
  text(path: string, cap: number): Promise<string | null>;
  write(path: string, content: string, overwrite: boolean): Promise<void>;
}

/** Where the run says what it does while it does it (standard error; progress only on a terminal). */
export interface Log {
  info(text: string): void;
  warn(text: string): void;
  progress(text: string): void;
}

import type { Source } from "../ports.ts";

/** Bytes that are in memory at one time, of a file of any size. */
const BYTES = 16 * 1024;

/** A part of a file, moved along as it is read: what is loaded stays until the next load. */
export interface Window {
  readonly size: number;
  /** Where `at` is in `bytes()`, or -1 where `length` bytes from it are not loaded. */
  find(at: number, length: number): number;
  bytes(): Uint8Array;
  /** Loads what is at `at`, as much as fits and is there. */
  load(at: number): Promise<void>;
  /** A copy of `length` bytes; the caller has checked that the file has them. Throws where the file became shorter. */
  slice(at: number, length: number): Promise<Uint8Array>;
}

/** A window on a file. Allocates 16 KiB at a time, however long the file says its parts are. */
export function openWindow(source: Source): Window {
  let base = 0;
  let held = new Uint8Array(0);
  const find = (at: number, length: number) => (at >= base && at + length <= base + held.length ? at - base : -1);
  return {
    size: source.size,
    find,
    bytes: () => held,
    load: async (at) => {
      const wanted = Math.min(BYTES, source.size - at);
      const got = await source.slice(at, wanted);
      if (got.length !== wanted) throw new Error("it became shorter while it was read");
      base = at;
      held = new Uint8Array(got);
    },
    slice: async (at, length) => {
      const place = find(at, length);
      if (place >= 0) return held.slice(place, place + length);
      const got = await source.slice(at, length);
      if (got.length !== length) throw new Error("it became shorter while it was read");
      return got;
    },
  };
}

import { unquoted } from "./scan.ts";

export const QUOTE = 34;
export const BACKSLASH = 92;
/** Bytes of a string that are looked at one by one before the rest is searched for its end. */
export const SHORT = 48;
/** Bytes of one key that are kept: no format has a longer one. */
const MAX_KEY = 1024;
/** Different keys that are remembered. */
const MAX_KNOWN = 4096;

/** The index of the quote that ends a string, from within it and after no half of an escape; -1 where it goes on. */
export function stringEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  const short = Math.min(bytes.length, from + SHORT);
  while (at < short) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) return at;
    at += byte === BACKSLASH ? 2 : 1;
  }
  for (let quote = bytes.indexOf(QUOTE, at); quote !== -1; quote = bytes.indexOf(QUOTE, at)) {
    if (slashesBefore(bytes, quote, at) % 2 === 0) return quote;
    at = quote + 1;
  }
  return -1;
}

/** Whether the bytes end in the first half of an escape. */
export function endsEscaped(bytes: Uint8Array, from: number): boolean {
  return slashesBefore(bytes, bytes.length, from) % 2 === 1;
}

function slashesBefore(bytes: Uint8Array, end: number, from: number): number {
  let at = end;
  while (at > from && bytes[at - 1] === BACKSLASH) at--;
  return end - at;
}

/** Adds bytes of a key, as many as are kept. */
export function keep(key: number[], bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to && key.length < MAX_KEY; at++) key.push(bytes[at] as number);
}

/** Bytes as a key; most keys of a file stand in it many times, and are made a text once. */
export function namer(): (bytes: Uint8Array, from: number, to: number) => string {
  const decoder = new TextDecoder("utf-8");
  const known = new Map<number, string>();
  return (bytes, from, to) => {
    const end = Math.min(to, from + MAX_KEY);
    let hash = end - from;
    let plain = true;
    for (let at = from; at < end; at++) {
      const byte = bytes[at] as number;
      hash = (Math.imul(hash, 31) + byte) | 0;
      if (byte >= 128 || byte === BACKSLASH) plain = false;
    }
    const there = plain ? known.get(hash) : undefined;
    if (there !== undefined && isText(bytes, from, end, there)) return there;
    const whole = decoder.decode(bytes.subarray(from, end));
    if (!plain) return unquoted(`"${whole}"`);
    if (known.size < MAX_KNOWN) known.set(hash, whole);
    return whole;
  };
}

function isText(bytes: Uint8Array, from: number, end: number, text: string): boolean {
  if (text.length !== end - from) return false;
  for (let at = from; at < end; at++) if (text.charCodeAt(at - from) !== bytes[at]) return false;
  return true;
}

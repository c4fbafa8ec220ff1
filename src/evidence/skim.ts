import { type Keys, MAX_LEVELS } from "./scan.ts";
import { BACKSLASH, endsEscaped, keep, namer, QUOTE, SHORT, stringEnd } from "./skim-strings.ts";

/**
 * The keys of a whole JSON document, of three levels, without its values: bytes go by once, in pieces, and what lies
 * deeper, in later elements of lists and in strings is only stepped over. It takes text that is almost JSON; what is
 * wrong with it is for a parser to say.
 */
export interface Skim {
  /** The keys so far. */
  keys(): Keys;
  /** The first value has ended and another begins: the text is JSON Lines. */
  readonly several: boolean;
  /** The text ended inside a value. */
  readonly open: boolean;
  /** Takes the next bytes of the text. */
  push(bytes: Uint8Array): void;
}

/** An object whose keys count, or a list whose first element does. */
interface Frame {
  readonly array: boolean;
  /** How many objects this value is inside of, itself included. */
  readonly depth: number;
  /** A member was named, and its value is being read. */
  named: boolean;
}

const COMMA = 44;
const COLON = 58;
/** `{` and `[` differ in one bit, and so do `}` and `]`. */
const CASE = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const BLANK = 0x20;

/** Lists in lists that are followed to their first element. */
const MAX_FRAMES = 64;
/** Bytes of pieces that wait for a colon. */
const MAX_HELD = 4 * 1024 * 1024;

export function skim(): Skim {
  const nameOf = namer();
  /** All keys in the order of the text, each with its level: what is below one follows it, on higher levels. */
  const names: string[] = [];
  const levels: number[] = [];
  const frames: Frame[] = [];
  let frame: Frame | undefined;
  /** Brackets open that nothing of interest is in. */
  let skipped = 0;
  let begun = false;
  let ended = false;
  let several = false;
  let quoted = false;
  /** The last byte was a backslash in a string. */
  let escaped = false;
  /** Bytes of the key that is being read, as far as earlier pieces had it; null where a string is no key. */
  let key: number[] | null = null;
  const held: Uint8Array[] = [];
  let heldBytes = 0;

  /** A key has a colon after it: pieces without one wait, and are looked at only if one comes. */
  function push(bytes: Uint8Array): void {
    if (several) return;
    held.push(bytes);
    heldBytes += bytes.length;
    if (bytes.indexOf(COLON) !== -1 || heldBytes > MAX_HELD) readHeld();
  }

  function readHeld(): void {
    for (const piece of held.splice(0)) read(piece);
    heldBytes = 0;
  }

  function read(bytes: Uint8Array): void {
    let at = 0;
    const end = bytes.length;
    while (at < end && !several) {
      if (quoted) at = inString(bytes, at);
      else if (skipped > 0) at = overValue(bytes, at);
      else at = token(bytes, at);
    }
  }

  /** Steps on to the end of a string, or of the bytes. */
  function inString(bytes: Uint8Array, from: number): number {
    let at = from;
    if (escaped) {
      escaped = false;
      at++;
    }
    const close = stringEnd(bytes, at);
    if (key !== null) keep(key, bytes, from, close === -1 ? bytes.length : close);
    if (close === -1) {
      escaped = endsEscaped(bytes, at);
      return bytes.length;
    }
    quoted = false;
    if (key !== null) note(nameOf(Uint8Array.from(key), 0, key.length));
    key = null;
    return close + 1;
  }

  /** Steps over brackets and strings until the value that is not of interest ends. */
  function overValue(bytes: Uint8Array, from: number): number {
    const end = bytes.length;
    let at = from;
    let depth = skipped;
    while (at < end) {
      const byte = bytes[at++] as number;
      if (byte === QUOTE) {
        // Short strings are the many: a call for each would cost more than its bytes.
        const short = Math.min(end, at + SHORT);
        let next = 0;
        while (at < short) {
          next = bytes[at] as number;
          if (next === QUOTE) break;
          at += next === BACKSLASH ? 2 : 1;
        }
        if (at >= short || next !== QUOTE) {
          const close = stringEnd(bytes, at);
          if (close === -1) {
            quoted = true;
            escaped = at > end || endsEscaped(bytes, at);
            at = end;
            break;
          }
          at = close;
        }
        at++;
      } else if ((byte | CASE) === OPEN) depth++;
      else if ((byte | CASE) === CLOSE && --depth === 0) break;
    }
    skipped = depth;
    if (depth === 0) leave();
    return at;
  }

  function token(bytes: Uint8Array, at: number): number {
    const byte = bytes[at] as number;
    if (byte <= BLANK) return at + 1;
    if (byte === QUOTE) {
      const first = at + 1;
      begin();
      if (frame === undefined || frame.array || frame.named) key = null;
      else {
        const close = stringEnd(bytes, first);
        if (close !== -1) {
          note(nameOf(bytes, first, close));
          return close + 1;
        }
        key = [];
      }
      quoted = true;
      return first;
    }
    if ((byte | CASE) === OPEN) {
      begin();
      enter(byte !== OPEN);
    } else if ((byte | CASE) === CLOSE) {
      frames.pop();
      frame = frames.at(-1);
      leave();
    } else if (byte === COMMA && frame !== undefined) {
      frame.named = false;
      if (frame.array) pass();
    } else if (byte !== COLON) begin();
    return at + 1;
  }

  /** A value begins: the second one at the top makes it JSON Lines. */
  function begin(): void {
    if (frame === undefined && ended) several = true;
  }

  function enter(array: boolean): void {
    if (several) return;
    begun = true;
    const depth = frame?.depth ?? 0;
    const keyless = frame !== undefined && !frame.array && !frame.named;
    if (keyless || depth >= MAX_LEVELS || frames.length >= MAX_FRAMES) {
      skipped = 1;
      return;
    }
    frame = { array, depth: array ? depth : depth + 1, named: false };
    frames.push(frame);
  }

  /** A value ended: of a list the rest is of no interest. */
  function leave(): void {
    if (frame === undefined) ended = begun;
  }

  /** Of a list that has given its first element only the end is looked for. */
  function pass(): void {
    frames.pop();
    frame = frames.at(-1);
    skipped = 1;
  }

  function note(name: string): void {
    if (!frame) return;
    frame.named = true;
    names.push(name);
    levels.push(frame.depth);
  }

  return {
    keys: () => keysFrom(names, levels, 0, 1),
    push,
    get several() {
      return several;
    },
    get open() {
      readHeld();
      return begun && !ended;
    },
  };
}

/** The keys that follow at a level, until one of a lower level; of equal names the last counts. */
function keysFrom(names: readonly string[], levels: readonly number[], from: number, level: number): Keys {
  let made: Map<string, Keys> | null = null;
  return {
    get children() {
      if (made !== null) return made;
      made = new Map();
      for (let at = from; at < names.length; at++) {
        const here = levels[at] as number;
        if (here < level) break;
        if (here === level) made.set(names[at] as string, keysFrom(names, levels, at + 1, level + 1));
      }
      return made;
    },
  };
}

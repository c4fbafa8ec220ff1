import { sentence, UserError } from "../errors.ts";
import { textOf } from "./document.ts";
import { membersIn, outlineOf, outlineOfMembers, outlineOfValue } from "./outline.ts";
import type { Document, Outline, Reader } from "./reader.ts";

/** Formats that take what no other claims: they wait until the whole document was looked at. */
const LAST_RESORTS: ReadonlySet<string> = new Set(["metrics-json", "table"]);

/** Most files show what they are in fewer bytes than recognition may look at. */
const GLANCE_BYTES = 8 * 1024;
const LF = 10;
const POINTER = "version https://git-lfs.github.com/spec/";

/** Whether more bytes can only add keys. The first of many JSON lines looks like one object until it ends. */
function isSettled({ kind, text }: Outline, head: Uint8Array): boolean {
  return kind === "array" || kind === "jsonl" || (kind === "object" && (text.includes("\n") || !head.includes(LF)));
}

/** The reader of a file, or null with what was seen instead. `forced` is the entry's `format`. */
export async function recognise(
  document: Document,
  readers: readonly Reader[],
  forced: string | null,
): Promise<{ readonly reader: Reader | null; readonly seen: string }> {
  const { source } = document;
  if (forced !== null) {
    const reader = readers.find((one) => one.id === forced) ?? null;
    return { reader, seen: `format "${forced}" has no reader (there are: ${readers.map((one) => one.id).join(", ")})` };
  }
  const head = await source.head();
  const early = outlineOf(head.subarray(0, GLANCE_BYTES), source.path);
  const glimpsed = head.length > GLANCE_BYTES && isSettled(early, head) ? claim(readers, early) : null;
  if (glimpsed !== null && !LAST_RESORTS.has(glimpsed.id)) return { reader: glimpsed, seen: "" };
  const first = head.length > GLANCE_BYTES ? outlineOf(head, source.path) : early;
  if (first.kind === "zip") return ofArchive(document, readers, head);
  const claimed = claim(readers, first);
  const json = first.kind === "object" || first.kind === "array";
  const partial = head.length < source.size;
  if (!json || (claimed !== null && !LAST_RESORTS.has(claimed.id)))
    return { reader: claimed, seen: describe(first, head) };
  if (!partial) return { reader: claimed, seen: describe(first, head) };
  try {
    const whole = outlineOfValue(await document.json(), first.text, source.path, head);
    return { reader: claim(readers, whole) ?? claimed, seen: describe(whole, head) };
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { reader: claimed, seen: `it looks like JSON, but ${sentence(error)}` };
  }
}

async function ofArchive(document: Document, readers: readonly Reader[], head: Uint8Array) {
  try {
    const { names } = await document.source.archive();
    const outline = outlineOfMembers(names, document.source.path);
    if (names.some((name) => /(?:^|\/)data\.pkl$/.test(name))) return { reader: claim(readers, outline), seen: PICKLE };
    const some = names.slice(0, 3).map((name) => `"${name}"`);
    return {
      reader: claim(readers, outline),
      seen: `no known format: a ZIP archive with ${some.join(", ") || "nothing"}`,
    };
  } catch (error) {
    if (error instanceof UserError) throw error;
    // The reader that takes its members finds it broken, so that a log cut off in transfer is not passed over.
    const outline = outlineOfMembers(membersIn(head), document.source.path);
    return { reader: claim(readers, outline), seen: sentence(error) };
  }
}

function claim(readers: readonly Reader[], outline: Outline): Reader | null {
  return readers.find((reader) => reader.recognise(outline)) ?? null;
}

const PICKLE =
  "a Python pickle (PyTorch): opaque, because to read it is to run it; export safetensors, or name its config.json";
const ENGINE = /\.(?:plan|engine)$/i;
const OPAQUE_ENGINE = "a compiled TensorRT engine: opaque; name the config.json of its checkpoint or engine folder";

/** Protocol 2 and later begin with a mark and their number; what follows is an operation, not text. */
function isPickle(head: Uint8Array): boolean {
  const [mark, protocol = 0] = head;
  return mark === 0x80 && protocol >= 2 && protocol <= 5;
}

const PARQUET =
  "a Parquet table, which no reader opens; name the results file beside it (lighteval: results/…/results_*.json for its details/…), or convert it to CSV or JSON Lines";

function isParquet(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x41 && head[2] === 0x52 && head[3] === 0x31;
}

/** What a file is that no reader claims, in a few words. */
function describe(outline: Outline, head: Uint8Array): string {
  if (head.length === 0) return "the file is empty";
  try {
    textOf(head.subarray(0, 2));
  } catch (error) {
    return sentence(error);
  }
  if (outline.text.startsWith(POINTER)) return "a Git LFS pointer, not the content; check out with `lfs: true`";
  if (isPickle(head)) return PICKLE;
  if (isParquet(head)) return PARQUET;
  if (outline.kind === "binary" && ENGINE.test(outline.path)) return OPAQUE_ENGINE;
  if (outline.kind === "binary") return "no known format: binary data";
  if (outline.kind === "text") return "no known format: text that is neither JSON nor a table";
  const names = [...outline.keys].slice(0, 6).map((key) => `"${key}"`);
  const what = outline.kind === "jsonl" ? "JSON Lines" : `a JSON ${outline.kind}`;
  return `no known format: ${what} with ${names.length === 0 ? "no keys" : `the keys ${names.join(", ")}`}`;
}

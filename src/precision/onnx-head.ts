/** Wire types of ModelProto's fields: whole numbers (0) and what has a length (2). */
const MODEL: ReadonlyMap<number, number> = new Map([
  ...[1, 5].map((field): [number, number] => [field, 0]),
  ...[2, 3, 4, 6, 7, 8, 14, 20, 25, 26].map((field): [number, number] => [field, 2]),
]);
/** Fields that a graph begins with in practice; all have a length. */
const GRAPH: ReadonlySet<number> = new Set([1, 2, 5, 10, 11, 12, 13, 14, 15, 16]);
const MAX_IR_VERSION = 1_000;

interface Read {
  readonly value: number;
  readonly next: number;
}

function varint(head: Uint8Array, at: number): Read | null {
  let value = 0;
  for (let index = 0; index < 10; index++) {
    const byte = head[at + index];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 128 ** index;
    if (byte < 0x80) return { value, next: at + index + 1 };
  }
  return null;
}

/**
 * Whether first bytes are those of an ONNX model. The format has no magic number: they must be fields of a ModelProto, each
 * with its wire type, among them the version and a graph that begins like one.
 */
export function looksLikeOnnx(head: Uint8Array): boolean {
  let at = 0;
  let version = false;
  while (at < head.length) {
    const tag = varint(head, at);
    if (tag === null || MODEL.get(Math.floor(tag.value / 8)) !== tag.value % 8) return false;
    const field = Math.floor(tag.value / 8);
    const value = varint(head, tag.next);
    if (value === null) return false;
    if (field === 1) {
      if (value.value < 1 || value.value > MAX_IR_VERSION) return false;
      version = true;
    }
    if (field === 7) return beginsGraph(head, value) && (version || versionFollows(head, value));
    at = tag.value % 8 === 0 ? value.next : value.next + value.value;
  }
  return false;
}

function beginsGraph(head: Uint8Array, { value, next }: Read): boolean {
  if (value === 0) return true;
  const tag = varint(head, next);
  return tag !== null && tag.value % 8 === 2 && GRAPH.has(Math.floor(tag.value / 8));
}

/** Writers may put the version behind the graph; of a large one nothing more is seen. */
function versionFollows(head: Uint8Array, { value, next }: Read): boolean {
  const end = next + value;
  return head[end] === 8 && (head[end + 1] ?? 0) >= 1 && (head[end + 1] ?? 0) < 128;
}

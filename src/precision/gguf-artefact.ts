import type { Fact } from "../domain/evidence.ts";
import type { Precision, Share } from "../domain/precision.ts";
import { classesAgree, classWidth, termOf } from "../domain/vocabulary.ts";
import type { Source } from "../ports.ts";
import { type Artefact, checkedAgainst } from "./artefact.ts";
import { described } from "./classify.ts";
import { pointerOf } from "./declared.ts";
import { sum } from "./descriptor.ts";
import { type GgufHeader, readGguf } from "./gguf.ts";
import { FILE_TYPES, GGML_BY_NAME, GUESSED } from "./gguf-types.ts";
import { kvFact, kvShapeOfGguf } from "./memory.ts";
import { FLOAT_16 } from "./statement.ts";
import { counted, type Tensor } from "./tensors.ts";

/** Below this share of the matrix parameters, a file type's own class is not what the file is made of. */
const LEAST_SHARE = 0.1;
const MAX_SPLITS = 1_000;

/** A GGUF file, with the other parts of a split model beside it. Throws an Error with a sentence where it is broken. */
export async function ggufArtefact(source: Source): Promise<Artefact> {
  const header = await readGguf(source);
  const parts = await partsOf(source, header);
  const tensors = [header, ...parts.headers].flatMap((one) => one.tensors);
  // Of a part that is not there nobody knows the size, and so not the whole one.
  const bytes = parts.missing.length > 0 ? null : source.size + sum(parts.sizes);
  const absent = [...parts.missing.map((name) => `part ${name} of the model is not there`), ...parts.pointers];
  const precision = ggufPrecision(tensors, header, source.path);
  return {
    precision: {
      ...precision,
      bytes,
      grade:
        parts.missing.length > 0 ? "C" : parts.pointers.length > 0 && precision.grade === "A" ? "B" : precision.grade,
      notes: [...precision.notes, ...absent],
    },
    tensors: counted(tensors),
    formatVersion: String(header.version),
    facts: factsOf(header),
  };
}

/** What the tensors of a GGUF file are; its file type, which is only a declaration, is held against them. Grade A. */
function ggufPrecision(tensors: readonly Tensor[], header: GgufHeader, path: string): Precision {
  const shares = sharesOf(tensors);
  const unknown = tensors.filter(({ dtype }) => !GGML_BY_NAME.has(dtype));
  const types = [...new Set(unknown.map((one) => one.dtype))].sort();
  const label = labelOf(header);
  const low = shares.filter((one) => one.bits < 16).map((one) => [one.class, FLOAT_16] as const);
  const found = described(shares, {
    strange: sum(unknown.map((one) => one.elements)),
    method: null,
    activations: new Map(low),
  });
  const against = label === null || found.class === null ? [] : fileTypeSays(label, found);
  const method = against.length === 0 && label !== null ? label : mostOf(tensors);
  const notes = [
    ...found.notes,
    ...(types.length === 0 ? [] : [`${unknown.length} tensors have types that are not known (${types.join(", ")})`]),
  ];
  const checked = checkedAgainst({ ...found, contradictions: against, notes }, path, null);
  return { ...checked, method: found.parameters === null ? null : `gguf ${method}` };
}

function sharesOf(tensors: readonly Tensor[]): Share[] {
  const shares = new Map<string, { parameters: number; matrix: number; bytes: number }>();
  for (const tensor of tensors) {
    const name = GGML_BY_NAME.get(tensor.dtype)?.class ?? null;
    if (name === null) continue;
    const one = shares.get(name) ?? { parameters: 0, matrix: 0, bytes: 0 };
    const matrix = tensor.shape.filter((size) => size > 1).length > 1 ? tensor.elements : 0;
    shares.set(name, {
      parameters: one.parameters + tensor.elements,
      matrix: one.matrix + matrix,
      bytes: one.bytes + tensor.bytes,
    });
  }
  return [...shares].map(([name, one]) => ({ class: name, bits: classWidth(name)?.bits ?? 0, ...one }));
}

function labelOf({ metadata }: GgufHeader): string | null {
  const type = metadata.get("general.file_type");
  return typeof type === "number" ? (FILE_TYPES.get(type % GUESSED) ?? null) : null;
}

/** The type that most elements have. */
function mostOf(tensors: readonly Tensor[]): string {
  return Object.entries(counted(tensors))[0]?.[0] ?? "";
}

/** A mixture holds types beside the one it is named after; one that holds hardly any of it is misnamed. */
function fileTypeSays(label: string, found: Precision): string[] {
  const said = termOf(label)?.class ?? null;
  const total = sum(found.shares.map((share) => share.matrix));
  if (said === null || total === 0) return [];
  const held = sum(found.shares.filter((share) => near(said, share)).map((share) => share.matrix));
  if (held / total >= LEAST_SHARE) return [];
  return [`general.file_type says ${label}, the tensors are mostly ${found.class}`];
}

/** A mixture of few bits borrows from the next ones. */
function near(said: string, share: Share): boolean {
  const bits = classWidth(said)?.bits ?? 0;
  return classesAgree(said, share.class) || (bits < 8 && share.bits < 8 && Math.abs(bits - share.bits) <= 1);
}

interface Parts {
  readonly headers: readonly GgufHeader[];
  readonly sizes: readonly number[];
  readonly missing: readonly string[];
  /** Of parts that only a pointer of Git LFS stands for, a sentence each. */
  readonly pointers: readonly string[];
}

/** The other files of `NAME-00001-of-00003.gguf`. */
async function partsOf(source: Source, { metadata }: GgufHeader): Promise<Parts> {
  const count = metadata.get("split.count");
  const name = source.path.slice(source.path.lastIndexOf("/") + 1);
  const [, stem, own, total] = /^(.*)-(\d{5})-of-(\d{5})\.gguf$/.exec(name) ?? [];
  const none = { headers: [], sizes: [], missing: [], pointers: [] };
  if (typeof count !== "number" || count < 2) return none;
  if (stem === undefined || Number(total) !== count || count > MAX_SPLITS) {
    return { ...none, missing: [`1 to ${count}, of which its name does not tell the others,`] };
  }
  const headers: GgufHeader[] = [];
  const sizes: number[] = [];
  const missing: string[] = [];
  const pointers: string[] = [];
  for (let index = 1; index <= count; index++) {
    if (index === Number(own)) continue;
    const other = `${stem}-${String(index).padStart(5, "0")}-of-${total}.gguf`;
    const part = await source.sibling(other);
    if (part === null) missing.push(other);
    else {
      try {
        const pointer = await pointerOf(part);
        if (pointer === null) headers.push(await readGguf(part));
        else pointers.push(`part ${other} is a Git LFS pointer: check out with \`lfs: true\``);
        sizes.push(pointer?.size ?? part.size);
      } catch (error) {
        throw new Error(`part ${other}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return { headers, sizes, missing, pointers };
}

function factsOf({ metadata, endian }: GgufHeader): Record<string, Fact> {
  const wanted = ["general.architecture", "general.name", "general.size_label", "general.file_type"];
  const found = wanted.flatMap((key): [string, Fact][] => {
    const value = metadata.get(key);
    return value === undefined ? [] : [[key, value]];
  });
  const shape = kvShapeOfGguf(metadata);
  return {
    ...Object.fromEntries(found),
    ...(endian === "big" ? { byte_order: "big endian" } : {}),
    ...(shape === null ? {} : { kv_shape: kvFact(shape) }),
  };
}

import type { Precision } from "../domain/precision.ts";
import type { Source } from "../ports.ts";
import { type Artefact, nameClaim } from "./artefact.ts";
import { type Beside, besideOf } from "./beside.ts";
import { bySize } from "./by-size.ts";
import { UNKNOWN_PRECISION } from "./descriptor.ts";
import { type ConfigKind, configKind, SIDECARS } from "./hf-config.ts";
import { word } from "./json.ts";
import { isPointer, MAX_POINTER, type Pointer, parsePointer } from "./lfs.ts";
import { expectedOf } from "./shape.ts";
import { factsOf } from "./weights.ts";

/** Names under which a configuration is a sidecar's or the model's, by what it is. */
const NAMES: Readonly<Partial<Record<ConfigKind, string>>> = {
  modelopt: SIDECARS[0],
  gptq: SIDECARS[1],
  awq: SIDECARS[2],
  onnx: SIDECARS[1],
};

/** A configuration with those beside it: a declaration, grade C. `value` is its parsed document. */
export async function configArtefact(source: Source, value: unknown): Promise<Artefact> {
  const kind = configKind(value);
  if (kind === null) throw new Error("it has no key that speaks of a model or of its quantization");
  const name = lastName(source.path) || (NAMES[kind] ?? "config.json");
  const beside = await besideOf(source, { name, value });
  const dtype = factsOf(beside).compute_dtype;
  const precision = declared(beside);
  const nothing = beside.statement === null;
  const unproven = `${dtype === undefined ? "no dtype is declared" : `${word(dtype)} is declared, which is the dtype of computation`}, and no quantization is stated: the precision of the weights is unproven; a sidecar (${SIDECARS[0]}) or the weights would settle it`;
  return {
    precision: {
      ...precision,
      parameters: parametersOf(beside),
      notes: nothing ? [unproven, ...precision.notes] : precision.notes,
    },
    tensors: null,
    formatVersion: null,
    facts: { ...factsOf(beside), ...modelFacts(beside) },
  };
}

/** What the configurations declare. Grade C. */
export function declared({ statement, contradictions, notes }: Beside): Precision {
  if (statement === null) return { ...UNKNOWN_PRECISION, contradictions, notes };
  const { class: name, weight, activation, kv, method, group } = statement;
  const all = [...statement.notes, ...notes];
  const said = {
    class: name,
    weight,
    activation,
    kv,
    method,
    group,
    ...(statement.kvOpen ? { kvOpen: true as const } : {}),
  };
  return { ...UNKNOWN_PRECISION, ...said, contradictions, notes: all };
}

function configOf({ files }: Beside): unknown {
  return files.find(({ value }) => configKind(value) === "model")?.value ?? null;
}

function parametersOf(beside: Beside): number | null {
  return expectedOf(configOf(beside))?.parameters ?? null;
}

function modelFacts(beside: Beside): Record<string, string> {
  const config = configOf(beside);
  const type = typeof config === "object" && config !== null && "model_type" in config ? config.model_type : null;
  return typeof type === "string" ? { model_type: type } : {};
}

/** A pointer of Git LFS: its size next to what the configurations beside it imply. Grade B at best. */
export async function pointerArtefact(source: Source): Promise<Artefact> {
  const pointer = parsePointer(await source.slice(0, MAX_POINTER + 1));
  if (pointer === null) throw new Error("it does not begin like a pointer of Git LFS");
  const beside = await besideOf(source, null);
  const { others, missing } = await otherParts(source);
  const facts = { ...factsOf(beside), oid: pointer.oid };
  if (missing.length === 0)
    return { precision: pointed([pointer, ...others], beside, source.path), tensors: null, formatVersion: "1", facts };
  const note = `the artefact is not checked out, and of its parts ${missing.join(", ")} not even a pointer is there: nobody knows its size`;
  const said = declared(beside);
  return { precision: { ...said, notes: [note, ...said.notes] }, tensors: null, formatVersion: "1", facts };
}

const PART = /^(.*)-(\d{5})-of-(\d{5})(\.\w+)$/;
const MAX_PARTS = 1_000;

/** Pointers to the other parts of one artefact, by the names that all tools give them: `NAME-00001-of-00003.gguf`. */
async function otherParts(source: Source): Promise<{ readonly others: Pointer[]; readonly missing: string[] }> {
  const others: Pointer[] = [];
  const missing: string[] = [];
  const [, stem = "", own, total = "", ending = ""] = PART.exec(lastName(source.path)) ?? [];
  for (let index = 1; index <= Math.min(Number(total), MAX_PARTS + 1); index++) {
    const number = String(index).padStart(5, "0");
    if (number === own) continue;
    const name = `${stem}-${number}-of-${total}${ending}`;
    const part = index > MAX_PARTS ? null : await source.sibling(name);
    const pointer = part === null ? null : await pointerOf(part);
    if (pointer !== null) others.push(pointer);
    else if (missing.length < 4) missing.push(name);
  }
  return { others, missing };
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** What the pointers of one artefact prove together. */
export function pointed(pointers: readonly Pointer[], beside: Beside, path: string): Precision {
  const bytes = pointers.reduce((total, { size }) => total + size, 0);
  const said = declared(beside);
  const found = bySize(bytes, configOf(beside), beside.statement);
  const claim = nameClaim(path);
  const absent = `the artefact is not checked out: a pointer of Git LFS stands for its ${bytes} bytes (\`lfs: true\`, or git lfs pull)`;
  const named = claim === null ? [] : [`its name claims ${claim}, which proves nothing`];
  if (found === null) return { ...said, bytes, notes: [absent, ...said.notes, ...named] };
  // A folder has the quantized ONNX file beside the whole one: the statement is of the former.
  if (beside.statement?.method === "onnx-dynamic" && found.class !== said.class && found.grade === "B") {
    return { ...UNKNOWN_PRECISION, ...found, bytes, notes: [absent, ...found.notes, ...named] };
  }
  const against =
    said.class !== null && found.grade === "B" && found.class !== said.class
      ? [`${beside.statement?.place} says ${said.class}, the size is that of ${found.weight?.bits} bits a weight`]
      : [];
  const unfit = found.grade === "C" ? { class: said.class, weight: said.weight, activation: said.activation } : {};
  const notes = [absent, ...found.notes, ...named, ...beside.notes];
  return { ...said, ...found, ...unfit, bytes, contradictions: [...said.contradictions, ...against], notes };
}

/** A file's pointer; null where it is the file itself. */
export async function pointerOf(source: Source): Promise<Pointer | null> {
  if (source.size > MAX_POINTER) return null;
  const bytes = await source.slice(0, MAX_POINTER);
  return isPointer(bytes) ? parsePointer(bytes) : null;
}

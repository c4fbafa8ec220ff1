import type { EvidenceFile } from "../domain/evidence.ts";
import { type ModelDecl, plainEntry } from "../domain/policy.ts";
import { UserError } from "../errors.ts";
import type { Source, Workspace } from "../ports.ts";
import { apply } from "./apply.ts";
import { makeDocument } from "./document.ts";
import { gguf } from "./formats/gguf.ts";
import { hfConfig } from "./formats/hf-config.ts";
import { lfsPointer } from "./formats/lfs-pointer.ts";
import { onnx } from "./formats/onnx.ts";
import { safetensors } from "./formats/safetensors.ts";
import { tflite } from "./formats/tflite.ts";
import { readKnown } from "./read.ts";
import type { Reader } from "./reader.ts";
import { recognise } from "./recognise.ts";

const READERS: readonly Reader[] = [safetensors, gguf, onnx, tflite, hfConfig, lfsPointer];
const SHOWN = 4;

/** The artefacts of the policy's models. */
export interface Artefacts {
  /** One file of each model: the one that tells most. Its readings are the model's. */
  readonly files: readonly EvidenceFile[];
  /** Model → why nothing was read of its artefact; a sentence without its full stop. */
  readonly unread: ReadonlyMap<string, string>;
  /** Models whose `artifact` matches no file at all. */
  readonly dead: readonly string[];
}

/**
 * Reads of every model with an `artifact` the file that tells its precision: the index of shards, else the weights, else
 * pointers to them, else its configuration. Two artefacts under one name are none: nobody could say which is deployed.
 * Throws a `UserError` where a path leads out of the workspace.
 */
export async function readArtefacts(workspace: Workspace, models: Iterable<ModelDecl>): Promise<Artefacts> {
  const files = new Map<string, EvidenceFile>();
  const unread = new Map<string, string>();
  const dead: string[] = [];
  for (const model of models) {
    if (model.artifact === null) continue;
    const paths = await pathsOf(workspace, model.artifact);
    if (paths.length === 0) dead.push(model.name);
    const found = paths.length === 0 ? `no file matches "${model.artifact}"` : await primaryOf(workspace, paths);
    if (typeof found === "string") {
      unread.set(model.name, found);
      continue;
    }
    const file = await readKnown(makeDocument(found.source, null), found.reader);
    const own = file.evidence === null ? file : ownedBy(model, file);
    files.set(file.path, ofBoth(files.get(file.path), own));
    if (file.evidence === null) unread.set(model.name, `${file.path}: ${file.why}`);
  }
  return { files: [...files.values()], unread, dead };
}

/** Two models may be made of one artefact: what it says is of both. */
function ofBoth(before: EvidenceFile | undefined, file: EvidenceFile): EvidenceFile {
  const [one, other] = [before?.evidence ?? null, file.evidence];
  if (one === null || other === null) return file;
  const readings = [...one.readings, ...other.readings];
  return { ...file, evidence: { ...other, readings, unusable: [...one.unusable, ...other.unusable] } };
}

/** All files of a folder, or those that a glob or a name matches. */
async function pathsOf(workspace: Workspace, artifact: string): Promise<readonly string[]> {
  const plain = artifact.replace(/\/+$/, "");
  const inside = await workspace.glob(`${plain}/*`);
  if (inside.length > 0) return inside;
  const found = await workspace.glob(plain);
  return found.length === 1 && found[0] === plain && typeof (await opened(workspace, plain)) === "string" ? [] : found;
}

/** A sentence where it is no file that can be opened; a way out of the workspace ends the run. */
async function opened(workspace: Workspace, path: string): Promise<Source | string> {
  try {
    return await workspace.open(path);
  } catch (error) {
    if (error instanceof UserError && error.code !== "file-outside") return error.message;
    throw error;
  }
}

/** What a trainer leaves beside the weights, in the same kinds of file. */
const NO_WEIGHTS = /(^|\/)(training_args|optimizer|scheduler|scaler|rng_state[_0-9]*)\.(bin|pt|pth)$/;

interface Found {
  readonly source: Source;
  readonly reader: Reader;
}

/** What tells most, first: the lowest rank that any file has. */
function rankOf({ source, reader }: Found): number {
  if (reader.id === "hf-config") return /(^|\/)config\.json$/.test(source.path) ? 3 : 4;
  if (reader.id === "lfs-pointer") return 2;
  return /\.index\.json$/.test(source.path) ? 0 : 1;
}

/** Weights of which only a pointer is there: beside others that are, nobody could say which of them is deployed. */
function isAway({ source, reader }: Found): boolean {
  return reader.id === "lfs-pointer" && /\.(safetensors|gguf|onnx|tflite)$/i.test(source.path);
}

/** The one file to read, or why there is none. */
async function primaryOf(workspace: Workspace, paths: readonly string[]): Promise<Found | string> {
  const found: Found[] = [];
  const strange: string[] = [];
  for (const path of paths) {
    const source = await opened(workspace, path);
    if (typeof source === "string") {
      if (paths.length === 1) strange.push(source);
      continue;
    }
    if (NO_WEIGHTS.test(path)) continue;
    const { reader, seen } = await recognise(makeDocument(source, null), READERS, null);
    if (reader !== null) found.push({ source, reader });
    else if (paths.length === 1 || /opaque/.test(seen)) strange.push(`${path} is ${seen}`);
  }
  if (found.length === 0) return strange[0] ?? `none of its ${paths.length} files is a model artefact`;
  const best = Math.min(...found.map(rankOf));
  const [first, ...others] = withoutParts(found.filter((one) => rankOf(one) === best || (best === 1 && isAway(one))));
  if (first && others.length === 0) return isLoneShard(first.source.path) ? shardless(first.source.path) : first;
  const names = [first, ...others].flatMap((one) => one?.source.path ?? []);
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return `it holds ${names.length} artefacts (${names.slice(0, SHOWN).join(", ")}${more}); name one of them`;
}

const PART = /^(.*)-(\d{5})-of-(\d{5})(\.[a-z]+)$/;

/** Of the parts of one artefact the first: its reader finds the others beside it. */
function withoutParts(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ source }) => {
    const [, stem, , count, ending] = PART.exec(source.path) ?? [];
    const whole = stem === undefined ? source.path : `${stem}-of-${count}${ending}`;
    if (seen.has(whole)) return false;
    seen.add(whole);
    return true;
  });
}

/** Parts of GGUF name their count themselves; shards of safetensors are known by their index alone. */
function isLoneShard(path: string): boolean {
  const [, , , count, ending] = PART.exec(path) ?? [];
  return ending === ".safetensors" && Number(count) > 1;
}

function shardless(path: string): string {
  return `${path} is one of several shards, and their index (model.safetensors.index.json) is not beside it`;
}

/** The file with its model: its readings are the model's, and so are its facts where it has none. */
function ownedBy(model: ModelDecl, file: EvidenceFile): EvidenceFile {
  const { evidence } = file;
  if (evidence === null) return file;
  const entry = { ...plainEntry(file.path, model.location), model: model.name };
  const found = { path: file.path, index: 0, entry, wild: false, also: [] };
  const owned = apply(evidence, found, [entry], new Map([[model.name, model]])).evidence;
  return { ...file, evidence: { ...owned, about: [{ model: model.name, variant: null }] } };
}

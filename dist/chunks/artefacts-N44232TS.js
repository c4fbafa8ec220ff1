import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  apply,
  readKnown,
  recognise
} from "./chunk-DZ4GXRKV.js";
import "./chunk-PLPB5AKB.js";
import {
  plainEntry
} from "./chunk-CEARZYBP.js";
import {
  gguf,
  hfConfig,
  lfsPointer,
  onnx,
  safetensors,
  tflite
} from "./chunk-ZOEBL45Z.js";
import {
  makeDocument
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/evidence/artefacts.ts
var READERS = [safetensors, gguf, onnx, tflite, hfConfig, lfsPointer];
var SHOWN = 4;
async function readArtefacts(workspace, models) {
  const files = /* @__PURE__ */ new Map();
  const unread = /* @__PURE__ */ new Map();
  const dead = [];
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
function ofBoth(before, file) {
  const [one, other] = [before?.evidence ?? null, file.evidence];
  if (one === null || other === null) return file;
  const readings = [...one.readings, ...other.readings];
  return { ...file, evidence: { ...other, readings, unusable: [...one.unusable, ...other.unusable] } };
}
async function pathsOf(workspace, artifact) {
  const plain = artifact.replace(/\/+$/, "");
  const inside = await workspace.glob(`${plain}/*`);
  if (inside.length > 0) return inside;
  const found = await workspace.glob(plain);
  return found.length === 1 && found[0] === plain && typeof await opened(workspace, plain) === "string" ? [] : found;
}
async function opened(workspace, path) {
  try {
    return await workspace.open(path);
  } catch (error) {
    if (error instanceof UserError && error.code !== "file-outside") return error.message;
    throw error;
  }
}
var NO_WEIGHTS = /(^|\/)(training_args|optimizer|scheduler|scaler|rng_state[_0-9]*)\.(bin|pt|pth)$/;
function rankOf({ source, reader }) {
  if (reader.id === "hf-config") return /(^|\/)config\.json$/.test(source.path) ? 3 : 4;
  if (reader.id === "lfs-pointer") return 2;
  return /\.index\.json$/.test(source.path) ? 0 : 1;
}
function isAway({ source, reader }) {
  return reader.id === "lfs-pointer" && /\.(safetensors|gguf|onnx|tflite)$/i.test(source.path);
}
async function primaryOf(workspace, paths) {
  const found = [];
  const strange = [];
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
  const [first, ...others] = withoutParts(found.filter((one) => rankOf(one) === best || best === 1 && isAway(one)));
  if (first && others.length === 0) return isLoneShard(first.source.path) ? shardless(first.source.path) : first;
  const names = [first, ...others].flatMap((one) => one?.source.path ?? []);
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return `it holds ${names.length} artefacts (${names.slice(0, SHOWN).join(", ")}${more}); name one of them`;
}
var PART = /^(.*)-(\d{5})-of-(\d{5})(\.[a-z]+)$/;
function withoutParts(found) {
  const seen = /* @__PURE__ */ new Set();
  return found.filter(({ source }) => {
    const [, stem, , count, ending] = PART.exec(source.path) ?? [];
    const whole = stem === void 0 ? source.path : `${stem}-of-${count}${ending}`;
    if (seen.has(whole)) return false;
    seen.add(whole);
    return true;
  });
}
function isLoneShard(path) {
  const [, , , count, ending] = PART.exec(path) ?? [];
  return ending === ".safetensors" && Number(count) > 1;
}
function shardless(path) {
  return `${path} is one of several shards, and their index (model.safetensors.index.json) is not beside it`;
}
function ownedBy(model, file) {
  const { evidence } = file;
  if (evidence === null) return file;
  const entry = { ...plainEntry(file.path, model.location), model: model.name };
  const found = { path: file.path, index: 0, entry, wild: false, also: [] };
  const owned = apply(evidence, found, [entry], /* @__PURE__ */ new Map([[model.name, model]])).evidence;
  return { ...file, evidence: { ...owned, about: [{ model: model.name, variant: null }] } };
}
export {
  readArtefacts
};

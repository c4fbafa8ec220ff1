import type { Evidence } from "../../domain/evidence.ts";
import { shardedArtefact } from "../../precision/shards.ts";
import { safetensorsArtefact } from "../../precision/weights.ts";
import type { About, Document, Outline, Reader } from "../reader.ts";
import { artefactEvidence, refuseCompressed } from "./artefact.ts";

const OPEN_BRACE = 0x7b;
/** What may follow the brace: a name, the end of an empty header, or space. */
const NEXT = new Set([0x22, 0x7d, 0x20, 0x0a, 0x0d, 0x09]);

const about: About = {
  title: "safetensors",
  files: "*.safetensors, model.safetensors.index.json",
  recognised: "a length and a JSON header; an index with `weight_map`",
  feeds: { precision: "bytes" },
};

/** Safetensors files, by their header alone, and the index of a sharded model with its shards. */
export const safetensors: Reader = { id: "safetensors", about, headerOnly: true, recognise, read };

function recognise(outline: Outline): boolean {
  return isFile(outline.head) || isIndex(outline);
}

/** Eight bytes of a length, of which the last are zero in every header that is allowed, then JSON. */
function isFile(head: Uint8Array): boolean {
  return head[8] === OPEN_BRACE && NEXT.has(head[9] ?? 0x20) && head.subarray(0, 8).includes(0);
}

function isIndex({ kind, keys }: Outline): boolean {
  return (
    kind === "object" && keys.has("weight_map") && [...keys].every((key) => ["metadata", "weight_map"].includes(key))
  );
}

async function read(document: Document): Promise<Evidence> {
  const { source } = document;
  await refuseCompressed(source);
  const artefact = isFile(await source.slice(0, 10))
    ? await safetensorsArtefact(source)
    : await shardedArtefact(source, await document.json());
  return artefactEvidence("safetensors", artefact);
}

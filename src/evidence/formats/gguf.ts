import { ggufArtefact } from "../../precision/gguf-artefact.ts";
import type { Reader } from "../reader.ts";
import { artefactEvidence, refuseCompressed } from "./artefact.ts";

const MAGIC = "GGUF";

/** GGUF files of llama.cpp and its kin, by their header alone. */
export const gguf: Reader = {
  id: "gguf",
  headerOnly: true,
  recognise: ({ head }) => [...MAGIC].every((sign, index) => head[index] === sign.charCodeAt(0)),
  read: async ({ source }) => {
    await refuseCompressed(source);
    return artefactEvidence("gguf", await ggufArtefact(source));
  },
};

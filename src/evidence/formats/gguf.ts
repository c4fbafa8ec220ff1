import { ggufArtefact } from "../../precision/gguf-artefact.ts";
import type { About, Reader } from "../reader.ts";
import { artefactEvidence, refuseCompressed } from "./artefact.ts";

const MAGIC = "GGUF";

const about: About = {
  title: "GGUF",
  files: "*.gguf",
  recognised: "the bytes `GGUF`",
  feeds: { precision: "bytes" },
};

/** GGUF files of llama.cpp and its kin, by their header alone. */
export const gguf: Reader = {
  id: "gguf",
  about,
  headerOnly: true,
  recognise: ({ head }) => [...MAGIC].every((sign, index) => head[index] === sign.charCodeAt(0)),
  read: async ({ source }) => {
    await refuseCompressed(source);
    return artefactEvidence("gguf", await ggufArtefact(source));
  },
};

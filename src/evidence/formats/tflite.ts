import { TFLITE_MAGIC } from "../../precision/tflite.ts";
import { tfliteArtefact } from "../../precision/tflite-artefact.ts";
import type { About, Reader } from "../reader.ts";
import { artefactEvidence, refuseCompressed } from "./artefact.ts";

const about: About = {
  title: "TFLite / LiteRT",
  files: "*.tflite",
  recognised: "the bytes `TFL3` at the fifth",
  feeds: { precision: "bytes" },
};

/** TFLite and LiteRT models, by the tables of their FlatBuffer alone. */
export const tflite: Reader = {
  id: "tflite",
  about,
  headerOnly: true,
  recognise: ({ head }) => [...TFLITE_MAGIC].every((sign, index) => head[4 + index] === sign.charCodeAt(0)),
  read: async ({ source }) => {
    await refuseCompressed(source);
    return artefactEvidence("tflite", await tfliteArtefact(source));
  },
};

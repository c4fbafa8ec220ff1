import { TFLITE_MAGIC } from "../../precision/tflite.ts";
import { tfliteArtefact } from "../../precision/tflite-artefact.ts";
import type { Reader } from "../reader.ts";
import { artefactEvidence, refuseCompressed } from "./artefact.ts";

/** TFLite and LiteRT models, by the tables of their FlatBuffer alone. */
export const tflite: Reader = {
  id: "tflite",
  headerOnly: true,
  recognise: ({ head }) => [...TFLITE_MAGIC].every((sign, index) => head[4 + index] === sign.charCodeAt(0)),
  read: async ({ source }) => {
    await refuseCompressed(source);
    return artefactEvidence("tflite", await tfliteArtefact(source));
  },
};

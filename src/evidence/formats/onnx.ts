import { onnxArtefact } from "../../precision/onnx-artefact.ts";
import { looksLikeOnnx } from "../../precision/onnx-head.ts";
import type { About, Reader } from "../reader.ts";
import { artefactEvidence, refuseCompressed } from "./artefact.ts";

const about: About = {
  title: "ONNX",
  files: "*.onnx",
  recognised: "fields of a ModelProto",
  feeds: { precision: "bytes" },
};

/** ONNX models, by the structure of their protobuf alone, with the data files beside them. */
export const onnx: Reader = {
  id: "onnx",
  about,
  headerOnly: true,
  recognise: ({ head }) => looksLikeOnnx(head),
  read: async ({ source }) => {
    await refuseCompressed(source);
    return artefactEvidence("onnx", await onnxArtefact(source));
  },
};

import { pointerArtefact } from "../../precision/declared.ts";
import { isPointer } from "../../precision/lfs.ts";
import type { About, Reader } from "../reader.ts";
import { artefactEvidence } from "./artefact.ts";

/** A pointer to results says nothing and stays unreadable; one to weights still tells their size. */
const WEIGHTS =
  /\.(?:safetensors|gguf|ggml|onnx|onnx_data|onnx\.data|tflite|bin|pt|pth|ckpt|h5|keras|pb|mlmodel|plan|engine|npz)$/i;

const about: About = {
  title: "Git LFS pointer",
  files: "any weights that Git LFS keeps",
  recognised: "the pointer's first line, at a name of weights",
  feeds: { precision: "size" },
};

/** Pointers of Git LFS that stand for the weights of a model. */
export const lfsPointer: Reader = {
  id: "lfs-pointer",
  about,
  recognise: ({ head, path }) => isPointer(head) && WEIGHTS.test(path),
  read: async ({ source }) => artefactEvidence("lfs-pointer", await pointerArtefact(source)),
};

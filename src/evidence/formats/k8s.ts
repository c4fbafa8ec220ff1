import type { Launch } from "../../precision/launch.ts";
import { launchesOfManifest, launchesOfServe, serveConfigOf } from "../../precision/manifest.ts";
import { textOf } from "../document.ts";
import type { About, Outline, Reader } from "../reader.ts";
import { launchEvidence } from "./launches.ts";
import { yamlDocuments } from "./yaml-documents.ts";

const about: About = {
  title: "Kubernetes and Helm",
  files: "manifests and values files",
  recognised: "YAML with `apiVersion` and `kind`, or values that start a server",
  feeds: { precision: "flags" },
};

/** Kubernetes manifests, YAML of one or many documents or JSON: what their containers serve models with. */
export const k8s: Reader = {
  id: "k8s",
  about,
  recognise,
  read: async (document) => {
    const text = textOf(await document.source.bytes());
    return launchEvidence("k8s", yamlDocuments(text).flatMap(launchesOf));
  },
};

function launchesOf(resource: unknown): readonly Launch[] {
  const serve = serveConfigOf(resource);
  return serve === null ? launchesOfManifest(resource) : yamlDocuments(serve).flatMap(launchesOfServe);
}

function recognise({ kind, keys, text }: Outline): boolean {
  if (kind === "object") return keys.has("apiVersion") && keys.has("kind");
  return kind === "text" && isManifest(text);
}

/** YAML of Kubernetes, whatever it is of. */
export function isManifest(text: string): boolean {
  return /^\uFEFF?apiVersion:[ \t]*\S/m.test(text) && /^\uFEFF?kind:[ \t]*\S/m.test(text);
}

import type { About, Document, Outline, Reader } from "../reader.ts";
import { fileKindOf } from "./helm-files.ts";

const about: About = {
  title: "HELM",
  files: "stats.json of a run, beside its run_spec.json",
  recognised:
    "a list of `name.name`, `count` and `sum`; for the other files of a run `adapter_spec`, `instance_id`, `definition_path`",
  feeds: { model: "run_spec.json", score: "yes", n: "yes", tokens: "means", latency: "mean" },
};

/**
 * Runs of Stanford's HELM: a folder in which stats.json has the numbers and run_spec.json says of what. Measures are
 * `<run name without the model>/<stat>`. The other files of the folder are parts of the run, and on their own say so.
 */
export const helm: Reader = {
  id: "helm",
  about,
  recognise: (outline: Outline) => fileKindOf(outline) !== null,
  read: async (document: Document) => (await import("./helm-run.ts")).evidenceOf(document),
};

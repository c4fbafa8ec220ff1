import type { About, Outline, Reader } from "../reader.ts";

const about: About = {
  title: "MLflow",
  files: "a run's meta.yaml below mlruns/, bodies of runs/get and runs/search, exported run.json",
  recognised: "`info` of a run with `run_id`; in YAML, `artifact_uri` or `artifact_location` with `experiment_id`",
  feeds: { model: "parameter", score: "yes", cost: "named", latency: "named", throughput: "named", time: "yes" },
};

/**
 * Runs of MLflow 0.9 to 3: a run's folder of the file store (the file to name is its `meta.yaml`), bodies of the REST
 * API, what `mlflow runs describe` prints, and run.json of mlflow-export-import. Metrics keep their names.
 */
export const mlflow: Reader = {
  id: "mlflow",
  about,
  recognise,
  read: async (document) => (await import("./mlflow-read.ts")).read(document),
};

/** Where an object has what is known of a run, by shape: REST, a search, an export, a run itself. */
const PLACES: readonly (readonly string[])[] = [["run", "info"], ["runs", "info"], ["mlflow", "info"], ["info"]];

function recognise(outline: Outline): boolean {
  const { kind, text } = outline;
  if (kind === "text") return /^\uFEFF?artifact_(?:uri|location):/m.test(text) && /^\uFEFF?experiment_id:/m.test(text);
  if (kind !== "object" && kind !== "array") return false;
  const found = PLACES.find((place) => isRunInfo(outline.nested(...place)));
  if (found === undefined) return false;
  return found.length > 1 || outline.keys.has("data") || outline.keys.has("metrics");
}

function isRunInfo(keys: ReadonlySet<string>): boolean {
  return (keys.has("run_id") || keys.has("run_uuid")) && keys.has("experiment_id");
}

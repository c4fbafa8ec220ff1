import { at, object, text } from "./json.ts";
import type { Launch, Settings } from "./launch.ts";
import { launchesOfContainer, launchesOfScript } from "./launches.ts";
import { containerOf, countIn, hardwareOf, MAX_DEPTH, MAX_LAUNCHES, scalar } from "./resource.ts";
import { launchesOfValues } from "./values-file.ts";

type Json = Readonly<Record<string, unknown>>;

/** Formats of a KServe model that a runtime of vLLM serves. */
const VLLM_FORMATS: ReadonlySet<string> = new Set(["huggingface", "vllm"]);

/**
 * The servers of models that one Kubernetes resource starts: any resource with containers (Deployment, StatefulSet, Job,
 * LeaderWorkerSet, RayCluster, DynamoGraphDeployment …), KServe's InferenceService and LLMInferenceService, KubeAI's Model, scripts in a
 * ConfigMap, and lists of these. Init containers only prepare, and do not count.
 */
export function launchesOfManifest(resource: unknown): readonly Launch[] {
  const kind = text(at(resource, "kind"));
  const items = at(resource, "items");
  if (kind?.endsWith("List") && Array.isArray(items)) return items.flatMap((one) => launchesOfManifest(one));
  if (kind === "ConfigMap") return ofConfigMap(resource);
  if (kind === "Model" && text(at(resource, "spec", "url")) !== null) {
    return launchesOfValues({ name: text(at(resource, "metadata", "name")), ...object(at(resource, "spec")) });
  }
  const name = text(at(resource, "metadata", "name"));
  const around: Settings = { ...modelOf(resource), name, replicas: countIn(at(resource, "spec", "replicas")) };
  const found: Launch[] = [];
  visit(kind?.startsWith("LLMInferenceService") ? withoutRouter(resource) : resource, around, found, 0);
  return found;
}

/**
 * Applications of Ray Serve that a RayService holds as a text of YAML, and how they are read as values: what its containers
 * run is said there and not by them. null: it is another resource.
 */
export function serveConfigOf(resource: unknown): string | null {
  return text(at(resource, "kind")) === "RayService" ? text(at(resource, "spec", "serveConfigV2")) : null;
}

/** Servers of an application of Ray Serve: its engine is vLLM where it names none. */
export function launchesOfServe(application: unknown): readonly Launch[] {
  return launchesOfValues(application).map((one) => ({ ...one, engine: one.engine ?? "vllm" }));
}

/** The router of an LLMInferenceService has containers of its own, which choose among servers and are none (KServe, LLMInferenceService). */
function withoutRouter(resource: unknown): unknown {
  const spec = Object.entries(object(at(resource, "spec")) ?? {}).filter(([key]) => key !== "router");
  return { ...object(resource), spec: Object.fromEntries(spec) };
}

/** What the resource says of the model beside its containers. */
function modelOf(resource: unknown): Settings {
  const kind = text(at(resource, "kind"));
  if (kind?.startsWith("LLMInferenceService")) {
    return {
      engine: "vllm",
      model: text(at(resource, "spec", "model", "uri")),
      endpoint: text(at(resource, "spec", "model", "name")),
      tensorParallel: countIn(at(resource, "spec", "parallelism", "tensor")),
      pipelineParallel: countIn(at(resource, "spec", "parallelism", "pipeline")),
    };
  }
  if (kind !== "InferenceService") return {};
  const workers = at(resource, "spec", "predictor", "workerSpec");
  return {
    endpoint: text(at(resource, "metadata", "name")),
    tensorParallel: countIn(at(workers, "tensorParallelSize")),
    pipelineParallel: countIn(at(workers, "pipelineParallelSize")),
  };
}

/** Every list of containers, with the replicas of what is nearest around it. */
function visit(value: unknown, around: Settings, found: Launch[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const one of value) visit(one, around, found, depth + 1);
    return;
  }
  const here = object(value);
  if (here === null) return;
  const replicas = countIn(here.replicas) ?? countIn(here.minReplicas);
  const hardware = hardwareOf(here);
  const near: Settings = {
    ...around,
    ...(replicas === null ? {} : { replicas }),
    ...(hardware === null ? {} : { hardware }),
  };
  for (const [key, below] of Object.entries(here)) {
    if (key === "containers" && Array.isArray(below)) {
      for (const one of below) add(found, launchesOfContainer(containerOf(one, near)));
    } else if (key === "mainContainer") {
      add(found, launchesOfContainer(containerOf(below, near)));
    } else if (isPredictor(below)) {
      add(found, launchesOfContainer(containerOf(below, { ...near, ...predictor(key, below) })));
    } else visit(below, near, found, depth + 1);
  }
}

function add(found: Launch[], more: readonly Launch[]): void {
  found.push(...more);
  if (found.length > MAX_LAUNCHES) throw new Error(`it describes more than ${MAX_LAUNCHES} containers`);
}

/** KServe: `predictor.model`, or the older `predictor.<framework>`. */
function isPredictor(value: unknown): value is Json {
  return text(at(value, "storageUri")) !== null || text(at(value, "modelFormat", "name")) !== null;
}

function predictor(key: string, value: Json): Settings {
  // OpenShift AI writes vLLM.
  const format = (text(at(value, "modelFormat", "name")) ?? key).toLowerCase();
  return {
    model: text(value.storageUri) ?? text(at(value, "storage", "path")),
    ...(VLLM_FORMATS.has(format) ? { engine: "vllm" as const } : {}),
    ...(format === "triton" ? { engine: "triton" as const } : {}),
  };
}

/** Scripts that containers run from a volume. */
function ofConfigMap(resource: unknown): readonly Launch[] {
  const name = text(at(resource, "metadata", "name"));
  return Object.values(object(at(resource, "data")) ?? {})
    .flatMap((one) => scalar(one) ?? [])
    .flatMap((script) => launchesOfScript(script, name === null ? {} : { name }));
}

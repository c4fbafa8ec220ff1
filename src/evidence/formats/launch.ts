import { isDockerfile, launchesOfDockerfile } from "../../precision/dockerfile.ts";
import type { Launch } from "../../precision/launch.ts";
import { launchesOfScript } from "../../precision/launches.ts";
import { isModelfile, modelfileLaunch } from "../../precision/modelfile.ts";
import { isServingProperties, servingPropertiesLaunch } from "../../precision/serving-properties.ts";
import { isTritonConfig, tritonLaunch } from "../../precision/triton.ts";
import { launchesOfValues } from "../../precision/values-file.ts";
import { textOf } from "../document.ts";
import type { About, Outline, Reader } from "../reader.ts";
import { isManifest } from "./k8s.ts";
import { launchEvidence } from "./launches.ts";
import { yamlDocuments } from "./yaml-documents.ts";

const about: About = {
  title: "Launch scripts",
  files: "shell scripts, Dockerfiles, Modelfiles, serving.properties, Triton's config.pbtxt",
  recognised: "commands of a known engine",
  feeds: { precision: "flags" },
};

/**
 * How a server of models is started, wherever that is not a Kubernetes manifest: shell scripts and systemd units,
 * Dockerfiles, Compose files, Modelfiles of Ollama, Helm values, catalogues of models, configurations of vLLM, DJL Serving
 * and Triton.
 */
export const launch: Reader = {
  id: "launch",
  about,
  recognise: ({ kind, text }: Outline) => kind === "text" && !isManifest(text) && kindOf(text) !== null,
  read: async (document) => {
    const text = textOf(await document.source.bytes());
    const found = launchesOf(text);
    const evidence = launchEvidence("launch", found);
    if (found.length > 0) return evidence;
    return { ...evidence, problems: ["Nothing in it starts a server of a known engine."] };
  },
};

type Kind = "triton" | "dockerfile" | "modelfile" | "properties" | "values" | "script";

const ENGINES =
  /vllm|sglang|djl-inference|tgi-inference|text-generation-(inference|launcher)|trtllm|tensorrt-?llm|tritonserver|ollama|llama-server|llama\.cpp|lmdeploy/i;
/** Keys that only files about serving models have. */
const KEYS =
  /^[ \t]*(?:- +)?["']?(?:modelURL|vllmConfig|cli_args|(?:kv|tensor|pipeline)[_-](?:cache[_-]dtype|parallel[_-]size)|kvCacheDtype|tensorParallelSize|max[_-]model[_-]len|maxModelLen|gpu[_-]memory[_-]utilization|resourceProfile)["']?[ \t]*:/m;
const FLAGS =
  /^[ \t]*(?:- +["'[]{0,4}|["'a-zA-Z_-]{1,80}:.*)--(?:quantiz|kv[_-]cache-dtype|max[_-]model[_-]len|tensor[_-]parallel|gpu[_-]memory|model[ =-])/m;
const STORES = /^[ \t]*(?:- +)?["']?(?:url|uri|model\w*)["']?[ \t]*:[ \t]*["']?(?:hf|ollama):\/\//m;
const SWEEP = /^[ \t]+runner[ \t]*:.*\n(?:[ \t].*\n){0,40}?[ \t]+precision[ \t]*:/m;
const IMAGE = /^[ \t]*(?:- +)?(?:[iI]mage|cmd|commands)[ \t]*:/m;

/** What a text is, by its lines that are no comments; null: it starts no server. */
function kindOf(text: string): Kind | null {
  const bare = text.includes("#") ? text.replaceAll(/^[ \t]*#(?!!).*$/gm, "") : text;
  if (/^ {0,3}```/m.test(bare)) return null;
  if (isTritonConfig(bare)) return "triton";
  if (isModelfile(bare)) return "modelfile";
  if (isServingProperties(bare)) return "properties";
  if (isDockerfile(bare)) return ENGINES.test(bare) ? "dockerfile" : null;
  const script = bare.startsWith("#!");
  // Each of these has a colon, and most texts that are looked at have none: tables.
  const keyed = !script && bare.includes(":");
  if (keyed && (KEYS.test(bare) || FLAGS.test(bare) || STORES.test(bare) || SWEEP.test(bare))) return "values";
  if (!ENGINES.test(bare)) return null;
  if (keyed && IMAGE.test(bare)) return "values";
  return launchesOfScript(bare).length > 0 ? "script" : null;
}

function launchesOf(text: string): readonly Launch[] {
  const kind = kindOf(text);
  if (kind === "triton") return [tritonLaunch(text)];
  if (kind === "modelfile") return [modelfileLaunch(text)];
  if (kind === "properties") return [servingPropertiesLaunch(text)];
  if (kind === "dockerfile") return launchesOfDockerfile(text);
  if (kind === "values") return yamlDocuments(text).flatMap(launchesOfValues);
  return launchesOfScript(text);
}

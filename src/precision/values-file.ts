import { type Engine, engineOfImage } from "./engines.ts";
import { at, object, text } from "./json.ts";
import { type Launch, launchOf, type Settings } from "./launch.ts";
import { readFlags, set } from "./launch-flags.ts";
import { launchesOfContainer } from "./launches.ts";
import { countIn, envOf, MAX_DEPTH, MAX_LAUNCHES, scalar, wordsOf } from "./resource.ts";

type Json = Readonly<Record<string, unknown>>;
type Setting = Parameters<typeof set>[2];

/** Keys of charts and catalogues, without case, `_` and `-`. */
const KEYS: ReadonlyMap<string, Setting> = new Map<string, Setting>([
  ...["modelurl", "modelid", "model", "storageuri", "modeluri", "modelpath", "modelsource"].map(
    (key): [string, Setting] => [key, "model"],
  ),
  ...["quantization", "quantize"].map((key): [string, Setting] => [key, "quantization"]),
  ...["kvcachedtype", "kvcachetype"].map((key): [string, Setting] => [key, "kvCacheDtype"]),
  ["dtype", "dtype"],
  ...["maxmodellen", "contextlength", "maxmodellength", "maxtotaltokens"].map((key): [string, Setting] => [
    key,
    "maxModelLen",
  ]),
  ...["tensorparallelsize", "tp", "tpsize", "tensorparallelism", "numshard"].map((key): [string, Setting] => [
    key,
    "tensorParallel",
  ]),
  ...["pipelineparallelsize", "pp", "ppsize"].map((key): [string, Setting] => [key, "pipelineParallel"]),
  ...["gpumemoryutilization", "memfractionstatic"].map((key): [string, Setting] => [key, "memoryUtilization"]),
  ["servedmodelname", "endpoint"],
]);
/** A model named by a URL counts only with the scheme of a store of models. */
const STORES = /^(hf|huggingface|ollama|s3|gs|pvc|oci|ngc):\/\//;
/** Objects inside of an entry that hold its flags. */
const INSIDE: ReadonlySet<string> = new Set(
  "vllmconfig engineargs enginekwargs engineconfig modelloadingconfig serverargs vllm config".split(" "),
);
const ARGS: ReadonlySet<string> = new Set(
  "args cliargs extraargs vllmargs additionalargs extracmdargs engineargs extraflags flags arguments".split(" "),
);
const ENVS: ReadonlySet<string> = new Set("env envs envvars extraenv environment".split(" "));
const HARDWARE: ReadonlySet<string> = new Set(
  "resourceprofile gputype requestgputype runner accelerator acceleratortype hardware gpu instancetype".split(" "),
);
const REPLICAS: ReadonlySet<string> = new Set(["replicas", "replicacount", "minreplicas"]);
const ENGINES: ReadonlyMap<string, Engine> = new Map<string, Engine>([
  ...["vllm", "sglang", "tgi", "triton", "ollama", "lmdeploy"].map((name): [string, Engine] => [name, name as Engine]),
  ...["trt", "trtllm", "tensorrt-llm"].map((name): [string, Engine] => [name, "tensorrt-llm"]),
  ["llamacpp", "llama.cpp"],
]);

/**
 * The servers that a values file, a catalogue of models, a Compose file or a configuration of vLLM describes: every object
 * that names a model and anything of how it is served.
 */
export function launchesOfValues(value: unknown): readonly Launch[] {
  const found: Launch[] = [];
  visit(value, null, found, 0);
  return found;
}

function visit(value: unknown, name: string | null, found: Launch[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const one of value) visit(one, name, found, depth + 1);
    return;
  }
  const here = object(value);
  if (here === null) return;
  const launches = ofEntry(here, text(here.name) ?? name);
  found.push(...launches);
  if (found.length > MAX_LAUNCHES) throw new Error(`it describes more than ${MAX_LAUNCHES} servers`);
  if (launches.length > 0) return;
  for (const [key, below] of Object.entries(here)) visit(below, key, found, depth + 1);
}

function plain(key: string): string {
  return key.toLowerCase().replaceAll(/[_-]/g, "");
}

interface Collected {
  readonly settings: Settings;
  readonly notes: string[];
  readonly words: string[];
  readonly env: Map<string, string>;
  /** Whether it says anything of how the model is served. */
  served: boolean;
}

function ofEntry(here: Json, name: string | null): readonly Launch[] {
  const command = [...wordsOf(here.entrypoint), ...wordsOf(here.command)];
  const env = new Map([...envOf(here.environment), ...envOf(here.Environment), ...envOf(here.env)]);
  const image = text(here.image) ?? text(here.Image);
  const container = () => {
    const around = { name, replicas: countIn(here.replicas) };
    const words = [...command, ...wordsOf(here.args)];
    return launchesOfContainer({ name, image, words, replaced: wordsOf(here.entrypoint).length > 0, env, around });
  };
  if (image !== null && command.length > 0) return container();
  const script = scriptOf(here);
  if (script !== null) {
    // What serves there reads its environment as in a container.
    const words = ["/bin/sh", "-c", script];
    return launchesOfContainer({ name, image, words, env, around: {} });
  }
  const all: Collected = { settings: {}, notes: [], words: [], env: new Map(), served: false };
  collect(here, all, 0);
  // A service of Compose, or a model of SageMaker, may say everything in its environment.
  if (all.settings.model == null && image !== null && env.size > 0 && engineOfImage(image) !== null) return container();
  if (all.settings.model == null || !all.served) return [];
  const { notes, words } = all;
  const around: Settings = { name, ...all.settings };
  if (all.env.size > 0 || around.image != null) {
    return launchesOfContainer({ name, image: around.image ?? null, words, env: all.env, around }).map((one) => ({
      ...one,
      notes: [...notes, ...one.notes],
    }));
  }
  const flags = readFlags(words, around.engine ?? null, false);
  return [launchOf({ ...around, ...flags.settings }, [...notes, ...flags.notes])];
}

/** A command line for a shell: of a proxy (`cmd`), or the lines of a service of dstack (`commands`). */
function scriptOf({ cmd, commands }: Json): string | null {
  if (!Array.isArray(commands)) return lineOf(text(cmd));
  return commands.flatMap((one) => scalar(one) ?? []).join("\n");
}

/** llama-swap takes the lines of `cmd` as one, without those that are comments; a script for a shell keeps its own. */
function lineOf(cmd: string | null): string | null {
  if (cmd === null || /\s-\w*c\s+["']/.test(cmd)) return cmd;
  return cmd.replaceAll(/^[ \t]*#.*$/gm, "").replaceAll(/\\?\r?\n/g, " ");
}

function collect(here: Json, all: Collected, depth: number): void {
  for (const [key, value] of Object.entries(here)) {
    const word = plain(key);
    const setting = KEYS.get(word);
    const written = scalar(value);
    if (setting !== undefined && written !== null) {
      set(all.settings, all.notes, setting, written, key);
      all.served ||= setting !== "model" && setting !== "endpoint";
    } else if (word === "model" && object(value) !== null) {
      const named = text(at(value, "uri")) ?? text(at(value, "id")) ?? text(at(value, "name"));
      if (named !== null) all.settings.model ??= named;
      if (depth < 2) collect(value as Json, all, depth + 1);
    } else if ((word === "url" || word === "uri") && STORES.test(written ?? "")) all.settings.model = written;
    else if (ARGS.has(word) && (Array.isArray(value) || written !== null)) {
      all.words.push(...wordsOf(value));
      all.served = true;
    } else if (INSIDE.has(word) && object(value) !== null && depth < 2) {
      all.served = true;
      collect(value as Json, all, depth + 1);
    } else if (ENVS.has(word)) for (const [one, is] of envOf(value)) all.env.set(one, is);
    else if (HARDWARE.has(word) && text(value) !== null) {
      all.settings.hardware = text(value);
      all.served = true;
    } else if (REPLICAS.has(word)) all.settings.replicas = countIn(value);
    else if (word === "precision" && text(value) !== null) {
      all.settings.declared = text(value);
      all.served = true;
    } else if (["engine", "framework", "backend"].includes(word) && written !== null) {
      const engine = ENGINES.get(written.toLowerCase().replace(/^dynamo-/, ""));
      if (engine !== undefined) all.settings.engine = engine;
      all.served = true;
    } else if (word === "image") setImage(all, text(value) ?? imageOf(value));
    else if (word === "repository" && written !== null) setImage(all, imageOf(here));
  }
}

function setImage(all: Collected, image: string | null): void {
  if (image === null) return;
  all.settings.image = image;
  // A model beside the image of an engine is served by that, whatever else is left to the engine.
  all.served ||= engineOfImage(image) !== null;
}

/** Charts write an image in two keys. */
function imageOf(value: unknown): string | null {
  const repository = text(at(value, "repository"));
  const tag = scalar(at(value, "tag"));
  return repository === null ? null : tag === null ? repository : `${repository}:${tag}`;
}

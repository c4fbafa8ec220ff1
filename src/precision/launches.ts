import { callOf, dockerRun, type Engine, engineOfImage, shellScript } from "./engines.ts";
import { type Launch, launchOf, type Settings } from "./launch.ts";
import { readEnv } from "./launch-env.ts";
import { readFlags } from "./launch-flags.ts";
import { commandsOf, type Room, roomFor } from "./shell-words.ts";

/** A container, as a manifest, a Compose file or `docker run` describes it. */
export interface Container {
  readonly name: string | null;
  readonly image: string | null;
  /** Entry point and arguments, one after the other. */
  readonly words: readonly string[];
  /** The words begin with a program that runs instead of the image's own. */
  readonly replaced?: boolean;
  readonly env: ReadonlyMap<string, string>;
  /** Variables come from a file or a ConfigMap, too, which are not here. */
  readonly more?: boolean;
  /** What is known besides: of the resource that the container belongs to. Flags win over it. */
  readonly around: Settings;
}

/** Shells in shells: `bash -c "docker run … bash -c …"`. */
const MAX_DEPTH = 4;
/** Engines that take their settings from variables, and what these may then set. */
const READS_ENV: ReadonlySet<Engine> = new Set<Engine>(["tgi", "llama.cpp", "ollama"]);
const ELSEWHERE: Settings = { quantization: "$(envFrom)", kvCacheDtype: "$(envFrom)" };
const MOUNT = "/mnt/models";
/** Programs that images of engines are run with, too, and that serve nothing: clients, measurements, waiting. */
const IDLE =
  /^\s*(?:\S*\/)?(sleep|sshd|tail|cat|curl|ls|true|ray|lm[_-]eval|guidellm|aiperf|genai-perf|pytest)\s+[^\n;&|]*$|^\s*vllm (bench|run-batch|chat|complete|collect-env)\b|^\S*python\S* (-\w )?\S*(benchmark_\w+\.py|\b(sglang|vllm)\.bench\w*|sglang_router\.launch_router|dynamo\.(frontend|planner|router)\b)/;

/** All servers that a script starts. Commented lines do not count; every branch does. */
export function launchesOfScript(
  script: string,
  around: Settings = {},
  env: ReadonlyMap<string, string> = new Map(),
  depth = 0,
  room: Room = roomFor(),
): readonly Launch[] {
  if (depth > MAX_DEPTH) return [];
  const text = withoutPrinted(script).replaceAll(/^ExecStart=[-@:+!]*/gm, "");
  return commandsOf(text, env, room).flatMap((command): readonly Launch[] => {
    const own = new Map([...env, ...command.env]);
    const docker = dockerRun(command.words);
    if (docker !== null) {
      const container = { name: null, image: docker.image, words: docker.rest, env: docker.env, around };
      return launchesOfContainer(container, depth + 1, room);
    }
    const inner = shellScript(command.words);
    if (inner !== null) return launchesOfScript(inner, around, own, depth + 1, room);
    const call = callOf(command.words);
    return call === null ? [] : [made({ ...call, env: own, around })];
  });
}

/** What `cat` only prints, a help text, starts nothing; what it writes to a file or hands on may. */
function withoutPrinted(script: string): string {
  if (!script.includes("<<")) return script;
  let until: string | null = null;
  const kept = script.split("\n").map((line) => {
    if (until !== null) {
      if (line.trim() === until) until = null;
      return "";
    }
    until = /^[ \t]*cat[ \t]+<<-?[ \t]*["']?(\w+)["']?[ \t]*\r?$/.exec(line)?.[1] ?? null;
    return line;
  });
  return kept.join("\n");
}

/** The servers that a container starts: none where it is of no known engine and names no model. */
export function launchesOfContainer(container: Container, depth = 0, room: Room = roomFor()): readonly Launch[] {
  const { env, image, name } = container;
  const around = { ...container.around, ...(name === null ? {} : { name }), ...(image === null ? {} : { image }) };
  const words = container.words.map((word) => dereferenced(word, env)).flatMap(parted);
  const script = shellScript(words);
  const byImage = image === null ? null : engineOfImage(image);
  if (script !== null) {
    const found = launchesOfScript(
      script,
      { ...around, ...(byImage === null ? {} : { engine: byImage }) },
      env,
      depth + 1,
      room,
    );
    if (found.length > 0) return found;
  }
  // An image whose entry point is the engine's own program begins with what that is told: `serve org/model`.
  const call = callOf(words) ?? (byImage === null || script !== null ? null : callOf([byImage, ...words]));
  // A program in place of the image's own may be anything: what it serves, and how, is only what its flags say.
  const strange = call === null && byImage !== null && (script !== null || isReplaced(container));
  if (strange && IDLE.test(script ?? words.join(" "))) return [];
  const engine = call?.engine ?? (strange ? null : byImage) ?? container.around.engine ?? null;
  if (container.more && engine !== null && READS_ENV.has(engine)) Object.assign(around, ELSEWHERE);
  const rest = call?.rest ?? (script === null ? words : []);
  const launch = made({ engine, rest, positional: call?.positional ?? engine === "vllm", env, around });
  if (strange) return [{ ...launch, notes: [...launch.notes, strangeNote(words)] }];
  return engine !== null || isOne(launch) ? [launch] : [];
}

/** Whether another program than the image's own runs; entry points of images only prepare what they start. */
function isReplaced({ replaced, words }: Container): boolean {
  return replaced === true && !/(^|\/)(server|[\w.-]*entrypoint[\w.-]*)$/.test(words[0] ?? "");
}

function strangeNote(words: readonly string[]): string {
  const shown = JSON.stringify(words.join(" ").slice(0, 80));
  return `Its command ${shown} is none of a known engine: what that serves, and how, the file does not tell.`;
}

/** Whether anything but a name tells that this is a server of models. */
function isOne(launch: Launch): boolean {
  return launch.quantization !== null || launch.kvCacheDtype !== null || launch.maxModelLen !== null;
}

/** Flags win over the environment, as engines read them, and both over what is said around them. */
function made(from: {
  readonly engine: Engine | null;
  readonly rest: readonly string[];
  readonly positional: boolean;
  readonly env: ReadonlyMap<string, string>;
  readonly around: Settings;
}): Launch {
  const { engine, env, around } = from;
  const set = readEnv(env);
  const listed = set.words.flatMap((list) => commandsOf(list, env).flatMap((command) => command.words));
  const later = readFlags(listed, engine, false);
  const flags = readFlags(from.rest, engine, from.positional);
  const settings = { ...around, ...set.settings, ...later.settings, ...flags.settings };
  // KServe puts what it fetched there: the model is what its storage address names.
  if (around.model != null && settings.model?.startsWith(MOUNT)) settings.model = around.model;
  return launchOf({ ...settings, engine: engine ?? around.engine ?? null }, [
    ...set.notes,
    ...later.notes,
    ...flags.notes,
  ]);
}

/** Kubernetes puts variables of the container into its words: `$(NAME)`; beyond any use they stay as they are written. */
function dereferenced(word: string, env: ReadonlyMap<string, string>): string {
  const room = roomFor();
  return word.replaceAll(/\$\((\w+)\)/g, (whole, name: string) => {
    const value = env.get(name);
    if (value === undefined || value.length > room.left) return whole;
    room.left -= value.length;
    return value;
  });
}

/** A list item that holds several flags, as charts pass them on. A script keeps its lines. */
function parted(word: string): readonly string[] {
  if (!/^--?[A-Za-z][\w-]*[=\s]/.test(word) || !/\s/.test(word.trim()) || /[{}]/.test(word)) return [word];
  return commandsOf(word).flatMap((command) => command.words);
}

import type { Launch } from "./launch.ts";
import { launchesOfContainer } from "./launches.ts";

/** Whether text is a Dockerfile that says what runs. */
export function isDockerfile(text: string): boolean {
  return /^FROM\s+\S/im.test(text) && /^(CMD|ENTRYPOINT)\s/im.test(text);
}

/** The servers that an image starts: those of its last stage. A CMD holds the arguments of its ENTRYPOINT. */
export function launchesOfDockerfile(text: string): readonly Launch[] {
  const env = new Map<string, string>();
  let image: string | null = null;
  let [entry, command]: [readonly string[], readonly string[]] = [[], []];
  const lines = text.replaceAll(/^[ \t]*#.*$/gm, "").replaceAll(/\\\r?\n/g, " ");
  for (const [, word = "", rest = ""] of lines.matchAll(/^[ \t]*([A-Z]+)[ \t]+(.*)$/gim)) {
    const kind = word.toUpperCase();
    if (kind === "FROM") {
      image = /^(?:--\S+\s+)*(\S+)/.exec(rest)?.[1] ?? null;
      env.clear();
      [entry, command] = [[], []];
    }
    if (kind === "ENV") for (const [name, value] of pairsOf(rest)) env.set(name, value);
    if (kind === "ENTRYPOINT") [entry, command] = [execOf(rest), []];
    if (kind === "CMD") command = execOf(rest);
  }
  return launchesOfContainer({ name: null, image, words: [...entry, ...command], env, around: {} });
}

/** `NAME=value …`, or the older `NAME value`. */
function pairsOf(rest: string): readonly (readonly [string, string])[] {
  const [, older, is = ""] = /^(\w+)\s+([^=]*)$/.exec(rest) ?? [];
  if (older !== undefined) return [[older, is]];
  const found = [...rest.matchAll(/(\w+)=("(?:\\.|[^"\\])*"|'[^']*'|\S*)/g)];
  return found.map(([, name = "", value = ""]) => [name, value.replaceAll(/^["']|["']$/g, "")] as const);
}

/** `["vllm", "serve"]` as it stands; the other form runs in a shell. */
function execOf(rest: string): readonly string[] {
  try {
    const words: unknown = JSON.parse(rest);
    if (Array.isArray(words)) return words.filter((word) => typeof word === "string");
  } catch {
    // Not the exec form.
  }
  return ["/bin/sh", "-c", rest];
}

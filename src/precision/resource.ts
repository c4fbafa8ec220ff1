import { at, object, text } from "./json.ts";
import type { Settings } from "./launch.ts";
import type { Container } from "./launches.ts";

/** Values nest in the values of strangers: beyond this nothing is looked at. */
export const MAX_DEPTH = 24;
/** Containers and entries that one file may describe. */
export const MAX_LAUNCHES = 10_000;

/** Text of a scalar as YAML has it: numbers and truth values are flags' values too. */
export function scalar(value: unknown): string | null {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : text(value);
}

/** A word of a command line: what is quoted in it keeps its blanks; a quote that nothing closes is a sign like any other. */
const WORD = /(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g;

/** A list of words, or one text that is a command line; its variables stay as they are written. */
export function wordsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => scalar(one) ?? []);
  const words = scalar(value)?.match(WORD) ?? [];
  return words.filter((word) => word !== "\\").map((word) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, "$1$2"));
}

/**
 * Environment variables: `[{name, value}]`, `[NAME=value]` or `{NAME: value}`. Those that the cluster fills in have their
 * own name as a value that nothing resolves.
 */
export function envOf(value: unknown): ReadonlyMap<string, string> {
  const pairs = Array.isArray(value)
    ? value.map((one): readonly [string | null, string | null] => {
        const [, name, rest] = /^(\w+)=(.*)$/s.exec(text(one) ?? "") ?? [];
        if (name !== undefined) return [name, rest ?? ""];
        const own = text(at(one, "name"));
        return [own, at(one, "valueFrom") === undefined ? scalar(at(one, "value")) : `$(${own})`];
      })
    : Object.entries(object(value) ?? {}).map(([name, one]) => [name, scalar(one)] as const);
  return new Map(pairs.flatMap(([name, one]) => (name === null || one === null ? [] : [[name, one] as const])));
}

/** A container of a pod, or of KServe's `model`, which is one without a name. */
export function containerOf(value: unknown, around: Settings): Container {
  return {
    name: [around.name, text(at(value, "name"))].filter((one) => one != null).join("/") || null,
    image: text(at(value, "image")),
    words: [...wordsOf(at(value, "command")), ...wordsOf(at(value, "args"))],
    replaced: wordsOf(at(value, "command")).length > 0,
    env: envOf(at(value, "env")),
    more: hasConfigMap(at(value, "envFrom")),
    around,
  };
}

/** Whether variables come from a ConfigMap; those of a Secret are tokens. */
function hasConfigMap(sources: unknown): boolean {
  return Array.isArray(sources) && sources.some((one) => at(one, "configMapRef") !== undefined);
}

/** GPU that the nodes of a pod have: by label, such as `nvidia.com/gpu.product` or `cloud.google.com/gke-accelerator`. */
export function hardwareOf(pod: unknown): string | null {
  const labels = Object.entries(object(at(pod, "nodeSelector")) ?? {});
  const found = labels.find(([key]) => /gpu\.product|accelerator|gpu-?(type|name|model)|instance-type$/.test(key));
  return found === undefined ? null : text(found[1]);
}

/** A count of 0 and more; a chart's default of one is not written. */
export function countIn(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

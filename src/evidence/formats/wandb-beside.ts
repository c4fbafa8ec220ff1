import type { Fact } from "../../domain/evidence.ts";
import { sentence, UserError } from "../../errors.ts";
import type { Source } from "../../ports.ts";
import { textOf } from "../document.ts";
import { parseJson } from "../json.ts";
import { at, count, entries, isObject, text } from "../values.ts";
import { stated } from "./facts.ts";
import type { Params } from "./run-settings.ts";
import { yamlDocuments } from "./yaml-documents.ts";

/** What the files beside a summary say. */
export interface Beside {
  readonly params: Params;
  readonly facts: Readonly<Record<string, Fact>>;
  /** Of the client. */
  readonly version: string | null;
  readonly problems: readonly string[];
  readonly parts: readonly string[];
}

/** `config.yaml` and `wandb-metadata.json` of the run's folder, where they are. */
export async function besideOf(source: Source): Promise<Beside> {
  const [config, metadata] = [await source.sibling("config.yaml"), await source.sibling("wandb-metadata.json")];
  const problems: string[] = [];
  const settings = await parsed(config, "config.yaml", problems, (plain) => yamlDocuments(plain)[0]);
  const machine = await parsed(metadata, "wandb-metadata.json", problems, parseJson);
  const version = text(at(settings, "_wandb", "value", "cli_version"));
  return {
    params: paramsOf(settings),
    facts: factsOf(machine, version),
    version,
    problems,
    parts: [config, metadata].flatMap((file) => (file === null ? [] : [file.path])),
  };
}

async function parsed(
  file: Source | null,
  name: string,
  problems: string[],
  parse: (plain: string) => unknown,
): Promise<unknown> {
  if (file === null) return null;
  try {
    return parse(textOf(await file.bytes()));
  } catch (error) {
    if (error instanceof UserError) throw error;
    problems.push(`${name} beside it is not read: ${sentence(error)}.`);
    return null;
  }
}

/** `name: { desc, value }`; nested values by their names in dots. */
function paramsOf(config: unknown): Params {
  const params = new Map<string, string>();
  for (const [key, one] of entries(config)) {
    if (key === "wandb_version" || key === "_wandb") continue;
    const value = isObject(one) && Object.hasOwn(one, "value") ? one.value : one;
    const pairs: [string, unknown][] = isObject(value)
      ? Object.entries(value).map(([name, below]) => [`${key}.${name}`, below])
      : [[key, value]];
    for (const [name, below] of pairs) if (isScalar(below)) params.set(name, String(below));
  }
  return params;
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** The machine is the one that ran the script, not necessarily the one that served the model. */
function factsOf(machine: unknown, version: string | null): Readonly<Record<string, Fact>> {
  const name = text(at(machine, "gpu"));
  const number = count(at(machine, "gpu_count"));
  return stated([
    ["tool_version", version],
    ["host_gpus", name === null ? null : { name, count: number }],
    ["git_hash", text(at(machine, "git", "commit"))],
    ["program", text(at(machine, "program"))],
    ["started_at", text(at(machine, "startedAt"))],
  ]);
}

import type { Candidate } from "../domain/evidence.ts";
import type { Issue } from "../domain/judgement.ts";
import type { DeploymentDecl } from "../domain/policy.ts";
import type { Launched } from "../precision/launch.ts";
import { declaredBy } from "../precision/launch-precision.ts";
import type { Tools } from "./tools.ts";

/** Whose precision is asked: a candidate, or a declared model that no evidence knows. */
export type Whose = Pick<Candidate, "model" | "names" | "settings" | "facts"> & { readonly id: string };

interface Chosen {
  readonly launch: Launched | null;
  readonly issue: Issue | null;
}

const NONE: Chosen = { launch: null, issue: null };
const SHOWN = 4;

/**
 * How a deployment's manifests start its model. A server that names no model, or only a path inside its container, counts
 * where there is no other; manifests that name other models alone are a mismatch.
 */
export function launchOf(whose: Whose, deployment: DeploymentDecl | null, tools: Tools, own: boolean): Chosen {
  const manifests = deployment === null ? undefined : tools.manifests.get(deployment.name);
  if (deployment === null || manifests === undefined || manifests.launches.length === 0) return NONE;
  const { launches } = manifests;
  const mine = launches.filter(({ launch }) => launch.model !== null && means(launch.model, whose, tools));
  const nameless = launches.filter(({ launch }) => launch.model === null || isInside(launch.model, tools));
  // What is only tried in this place would be started as what is there now, under its own name.
  const chosen = mine.length > 0 ? mine : nameless.length > 0 || own ? nameless : launches;
  if (chosen.length === 0) return { launch: null, issue: mismatch(whose, launches) };
  const [first, ...others] = distinct(chosen);
  if (first === undefined) return NONE;
  return others.length === 0 ? { launch: first, issue: null } : { launch: null, issue: ambiguous([first, ...others]) };
}

/** Whether a model's name in a manifest means the candidate: by its names and aliases, or as the place of its artefact. */
function means(name: string, whose: Whose, { find, policy }: Tools): boolean {
  const decl = policy.models.get(whose.model);
  const places = [decl?.artifact, whose.model, ...(decl?.aliases ?? []), ...whose.names];
  if (places.some((one) => one !== undefined && one !== null && samePlace(name, one))) return true;
  const found = find(name);
  return "id" in found && found.model === whose.model;
}

/** Equal strings, or a path whose last part is the other's. */
function samePlace(name: string, other: string): boolean {
  if (name === other) return true;
  return /^\.{0,2}\//.test(name) && lastOf(name) === lastOf(other);
}

function lastOf(path: string): string {
  return path.replace(/\/+$/, "").split("/").at(-1) ?? path;
}

/** A path in the container, such as `/mnt/models`, tells nothing; the name of a model that is known does. */
function isInside(name: string, { find }: Tools): boolean {
  return /^\.{0,2}\//.test(name) && !("id" in find(lastOf(name)));
}

/** Servers that start the model alike are one: prefill and decode, or the same in two files. */
function distinct(launches: readonly Launched[]): Launched[] {
  const keyOf = ({ launch }: Launched) =>
    JSON.stringify([
      launch.quantization,
      launch.kvCacheDtype,
      launch.valuesDtype,
      launch.dtype,
      declaredBy(launch).class,
    ]);
  return [...new Map([...launches].reverse().map((one) => [keyOf(one), one])).values()].reverse();
}

function mismatch(whose: Whose, launches: readonly Launched[]): Issue {
  const names = [...new Map(launches.map(({ launch, path }) => [launch.model, path]))];
  const listed = names.slice(0, SHOWN).map(([name, path]) => `"${name}" (${path})`);
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return {
    rule: "evidence/mismatch",
    message: `it is said to serve "${whose.model}", and its manifests start ${listed.join(", ")}${more}`,
    hint: `if it is the same model, add the name to models."${whose.model}".aliases; else evaluate and declare the model that is started`,
  };
}

function ambiguous(launches: readonly Launched[]): Issue {
  const ways = launches.slice(0, SHOWN).map(({ launch, path }) => {
    const { quantization, kvCacheDtype, dtype } = launch;
    return `${path}: ${[quantization, kvCacheDtype && `KV ${kvCacheDtype}`, dtype].filter(Boolean).join(", ") || "no flag"}`;
  });
  return {
    rule: "evidence/ambiguous",
    message: `its manifests start the model in ${launches.length} ways (${ways.join("; ")})`,
    hint: "name the manifest of this deployment alone",
  };
}

import type { Evidence, Fact, Unusable } from "../../domain/evidence.ts";
import { outlineOf, outlineOfValue } from "../outline.ts";
import type { Document } from "../reader.ts";
import { array, at, isObject, type Json, text } from "../values.ts";
import { stated } from "./facts.ts";
import { BESIDE, type FileKind, fileKindOf } from "./helm-files.ts";
import { type Spec, specBeside, specOf } from "./helm-spec.ts";
import { statsOf } from "./helm-stats.ts";

/** What one file of a run says: stats.json everything, any other that it is a part of a run. */
export async function evidenceOf(document: Document): Promise<Evidence> {
  const { source } = document;
  const head = await source.head();
  const early = outlineOf(head, source.path);
  const kind = fileKindOf(early) ?? fileKindOf(outlineOfValue(await document.json(), early));
  if (kind === "stats") return ofStats(document);
  if (kind === "run_spec") return ofSpec(await document.json());
  return partOnly(kind, null, {});
}

async function ofStats(document: Document): Promise<Evidence> {
  const root = await document.json();
  if (!Array.isArray(root)) throw new Error("it is not a list of stats");
  const spec = await specBeside(document.source);
  const { readings, unusable, problems, facts } = statsOf(root, spec, document.entry?.task ?? null);
  const { model, variant } = spec;
  const nothing = readings.length + unusable.length === 0;
  const empty: Unusable = { model, variant, measure: null, why: "the file has no stat of an evaluation", pointer: "" };
  return {
    format: "helm",
    formatVersion: null,
    readings,
    unusable: nothing ? [empty] : unusable,
    usage: [],
    facts: { ...factsOf(spec), ...facts },
    problems: [
      ...(spec.problem === null ? [] : [spec.problem]),
      ...problems,
      ...(nothing ? ["The file has no stat of an evaluation."] : []),
    ],
    measuredAt: null,
    parts: await partsOf(document),
  };
}

/** Files of the folder that belong to the run, this one left out. */
async function partsOf({ source }: Document): Promise<readonly string[]> {
  const there = await Promise.all(BESIDE.map((name) => source.sibling(name)));
  return there.flatMap((one) => (one === null || one.path === source.path ? [] : [one.path]));
}

async function ofSpec(root: unknown): Promise<Evidence> {
  if (!isObject(root)) throw new Error("it is not a JSON object");
  const spec = await specOf(root, null);
  return partOnly("run_spec", spec.model, factsOf(spec));
}

const HOLDS: Readonly<Record<Exclude<FileKind, "stats">, string>> = {
  run_spec: "the specification of a HELM run",
  scenario_state: "the requests and answers of a HELM run",
  per_instance_stats: "the stats of each instance of a HELM run",
  scenario: "the description of a HELM scenario",
};

/** A part of a run without the numbers: no reading, and where they are. */
function partOnly(
  kind: keyof typeof HOLDS | null,
  model: string | null,
  facts: Readonly<Record<string, Fact>>,
): Evidence {
  const what = kind === null ? "a part of a HELM run" : HOLDS[kind];
  const why = `it is ${what}; the numbers are in the stats.json of the run`;
  return {
    format: "helm",
    formatVersion: null,
    readings: [],
    unusable: [{ model, variant: null, measure: null, why, pointer: "" }],
    usage: [],
    facts: { tool: "helm", ...facts },
    problems: [`The file is ${what}; the numbers are in the stats.json of the run: name that instead.`],
    measuredAt: null,
  };
}

function factsOf({ root, maxInstances }: Spec): Readonly<Record<string, Fact>> {
  const groups = array(at(root, "groups")).filter((one): one is string => typeof one === "string");
  return stated([
    ["tool", "helm"],
    ["run", text(root.name)],
    ["scenario", scenarioOf(root)],
    ["groups", groups.length === 0 ? null : groups],
    ["model_deployment", text(at(root, "adapter_spec", "model_deployment"))],
    ["max_eval_instances", maxInstances],
  ]);
}

function scenarioOf(root: Json): string | null {
  return text(at(root, "scenario_spec", "class_name")) ?? text(at(root, "scenario", "class_name"));
}

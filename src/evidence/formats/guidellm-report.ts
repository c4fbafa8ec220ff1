import { parse as parseYaml } from "yaml";
import type { Evidence, Fact } from "../../domain/evidence.ts";
import { textOf } from "../document.ts";
import type { Document } from "../reader.ts";
import { array, at, count, finite, isObject, type Json, object, text } from "../values.ts";
import { toldApart } from "./alike.ts";
import { stated } from "./facts.ts";
import { measure } from "./guidellm-benchmark.ts";
import { loadOf, modelOf, strategyOf } from "./guidellm-load.ts";
import { isYamlReport } from "./guidellm-yaml.ts";
import { instantOfSeconds } from "./instant.ts";
import { together } from "./measured.ts";
import { precisionHint } from "./precision-hint.ts";

/** A report in JSON or YAML, with each of its benchmarks under its own load. */
export async function evidenceOf(document: Document): Promise<Evidence> {
  const root = await rootOf(document);
  if (!Array.isArray(root.benchmarks)) throw new Error('it has no list "benchmarks"');
  const benchmarks = root.benchmarks.map((value: unknown, index) => {
    if (!isObject(value)) throw new Error(`/benchmarks/${index} is not an object`);
    return value;
  });
  const models = benchmarks.map((one) => modelOf(one, root));
  const loads = toldApart(
    benchmarks.map((one, index) => ({
      model: models[index],
      load: loadOf(one, root, index),
      settings: { strategy: strategyOf(one, root).type, benchmark: index },
    })),
  );
  const measured = together(
    benchmarks.map((one, index) =>
      measure(one, `/benchmarks/${index}`, { model: models[index] ?? null, variant: null, at: loads[index] ?? null }),
    ),
  );
  const empty = benchmarks.length === 0;
  const why = "the report has no benchmark";
  return {
    format: "guidellm",
    formatVersion: text(at(root, "metadata", "guidellm_version")),
    readings: measured.readings,
    unusable: empty
      ? [{ model: modelOf({}, root), variant: null, measure: null, why, pointer: "/benchmarks" }]
      : measured.unusable,
    usage: [],
    facts: factsOf(root, benchmarks, models),
    problems: empty ? ["The report has no benchmark; nothing was measured."] : measured.problems,
    measuredAt: measuredAt(benchmarks),
  };
}

async function rootOf(document: Document): Promise<Json> {
  const head = new TextDecoder("utf-8").decode(await document.source.head());
  const root = isYamlReport(head) ? await yamlOf(document) : await document.json();
  if (!isObject(root)) throw new Error("it is not an object");
  return root;
}

/** The keys of a benchmark that stand last, sorted or not: a report without them was cut off. */
const LAST = ["metrics", "start_time", "end_time"];

async function yamlOf(document: Document): Promise<unknown> {
  let root: unknown;
  try {
    root = parseYaml(textOf(await document.source.bytes()), { maxAliasCount: 10_000, logLevel: "silent" });
  } catch (error) {
    const [first = ""] = (error instanceof Error ? error.message : "").split("\n");
    throw new Error(`the YAML is broken: ${first.replace(/[.:]$/, "")}`);
  }
  const cut = array(at(root, "benchmarks")).findIndex((one) => LAST.some((key) => at(one, key) === undefined));
  if (cut !== -1) throw new Error(`the YAML is cut off: /benchmarks/${cut} has no ${LAST.join(", or no ")}`);
  return root;
}

function factsOf(root: Json, benchmarks: readonly Json[], models: readonly (string | null)[]) {
  const args = object(root.args);
  const spec = object(at(root, "config", "spec"));
  const first = object(benchmarks[0]);
  return stated([
    ["tool", "guidellm"],
    ["tool_version", text(at(root, "metadata", "guidellm_version"))],
    ["profile", text(args.profile) ?? text(at(spec, "profile", "kind")) ?? text(at(first, "args", "profile", "type_"))],
    ["backend", text(args.backend) ?? text(at(spec, "backend", "kind")) ?? text(at(first, "worker", "backend_type"))],
    ["request_format", text(args.request_format) ?? text(at(args, "backend_kwargs", "request_format"))],
    ["data", dataOf(args.data ?? spec.data ?? at(first, "request_loader", "data"))],
    ["max_seconds", finite(args.max_seconds) ?? finite(at(first, "args", "max_duration"))],
    ["max_requests", count(args.max_requests) ?? count(at(first, "args", "max_number"))],
    ["random_seed", finite(args.random_seed)],
    ["labels", labelsOf(at(root, "config", "metadata", "labels"))],
    ["precision_hint", precisionHint(models.find((one) => one !== null) ?? "")],
  ]);
}

const SHOWN = 200;

/** What was asked, shortened: a data set may be written out in the arguments. */
function dataOf(data: unknown): Fact {
  const said = array(Array.isArray(data) ? data : [data]).flatMap((one) =>
    typeof one === "string" ? one : isObject(one) ? JSON.stringify(one) : [],
  );
  const whole = said.join(" ");
  if (whole === "") return null;
  return whole.length > SHOWN ? `${whole.slice(0, SHOWN)}…` : whole;
}

function labelsOf(labels: unknown): Fact {
  const known = Object.entries(object(labels)).flatMap(([key, value]) =>
    typeof value === "string" ? [[key, value] as const] : [],
  );
  return known.length === 0 ? null : Object.fromEntries(known);
}

/** When the first benchmark began, seconds since the epoch. */
function measuredAt(benchmarks: readonly Json[]): string | null {
  const starts = benchmarks.flatMap(
    (one) => finite(one.start_time) ?? finite(at(one, "run_stats", "start_time")) ?? [],
  );
  const wall = starts.filter((seconds) => seconds > 1e9 && seconds < 1e11);
  return wall.length === 0 ? null : instantOfSeconds(Math.min(...wall));
}

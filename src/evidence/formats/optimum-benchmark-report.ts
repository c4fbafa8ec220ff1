import type { Evidence, Goal } from "../../domain/evidence.ts";
import { sentence, UserError } from "../../errors.ts";
import { textOf } from "../document.ts";
import { parseJson } from "../json.ts";
import type { Document } from "../reader.ts";
import { array, at, count, isObject, type Json, kindOf, object, pointer, text } from "../values.ts";
import { type Measured, measuredOf, type Subject, together, type Value } from "./measured.ts";
import { factsOf, subjectOf } from "./optimum-benchmark-config.ts";

/** Parts of a call that are operational measures; every other part keeps the tool's name. */
const LATENCIES: ReadonlyMap<string, string> = new Map([
  ["forward", "latency"],
  ["call", "latency"],
  ["generate", "latency"],
  ["prefill", "ttft"],
  ["per_token", "itl"],
]);
const POINTS = ["mean", "p50", "p90", "p95", "p99"];
/** Units that the tool writes, in seconds. */
const SECONDS: ReadonlyMap<string, number> = new Map([
  ["s", 1],
  ["ms", 1e-3],
  ["us", 1e-6],
  ["ns", 1e-9],
]);

const CONFIG = "benchmark_config.json";
const NO_CONFIG =
  "Without its configuration the report says neither model nor batch size: a latency is that of a batch, maybe of many requests. " +
  `Keep ${CONFIG} beside it.`;

/** Readings of one report; its configuration is in the same file, or in the one that the tool writes beside it. */
export async function evidenceOf(document: Document): Promise<Evidence> {
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  const whole = isObject(root.config) && Object.hasOwn(root, "report");
  const beside = whole ? { config: object(root.config), parts: [], problems: [] } : await configBeside(document);
  const isBare = Object.keys(beside.config).length === 0 && beside.problems.length === 0;
  const subject = subjectOf(beside.config);
  const found = whole ? reportOf(root.report, pointer("report"), subject) : reportOf(root, "", subject);
  return {
    format: "optimum-benchmark",
    formatVersion: text(at(beside.config, "environment", "optimum_benchmark_version")),
    ...found,
    usage: [],
    facts: factsOf(beside.config),
    problems: [...beside.problems, ...found.problems, ...(isBare ? [NO_CONFIG] : [])],
    measuredAt: null,
    parts: beside.parts,
  };
}

interface Beside {
  readonly config: Json;
  readonly parts: readonly string[];
  readonly problems: readonly string[];
}

async function configBeside({ source }: Document): Promise<Beside> {
  const file = await source.sibling(CONFIG);
  if (file === null) return { config: {}, parts: [], problems: [] };
  try {
    return { config: object(parseJson(textOf(await file.bytes()))), parts: [file.path], problems: [] };
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { config: {}, parts: [], problems: [`${CONFIG} beside it is not read: ${sentence(error)}.`] };
  }
}

function reportOf(report: unknown, place: string, subject: Subject): Measured {
  if (!isObject(report)) {
    const why = `the report is ${kindOf(report)}, not an object: the benchmark did not finish`;
    const { model, variant } = subject;
    return {
      readings: [],
      unusable: [{ model, variant, measure: null, why, pointer: place }],
      problems: [`${place}: ${why}.`],
    };
  }
  return together(
    Object.entries(report).flatMap(([part, value]) => {
      const here = `${place}${pointer(part)}`;
      return isObject(value) ? [latencyOf(part, value, here, subject), throughputOf(part, value, here, subject)] : [];
    }),
  );
}

function latencyOf(part: string, value: Json, place: string, subject: Subject): Measured {
  const { latency } = value;
  if (latency === undefined || latency === null) return { readings: [], unusable: [], problems: [] };
  const name = LATENCIES.get(part);
  const measure = (point: string) =>
    name === undefined ? `optimum-benchmark/${part}.latency.${point}` : `${name}_${point}_ms`;
  const here = `${place}${pointer("latency")}`;
  const seconds = SECONDS.get(text(at(latency, "unit")) ?? "");
  if (!isObject(latency) || seconds === undefined)
    return unknownUnit(measure("mean"), at(latency, "unit"), here, subject);
  const runs = count(latency.count) ?? (array(latency.values).length || null);
  return measuredOf(
    POINTS.filter((point) => Object.hasOwn(latency, point)).map((point): Value => {
      const shared = { measure: measure(point), raw: latency[point], pointer: `${here}${pointer(point)}`, n: runs };
      if (name !== undefined) return { ...shared, factor: 1000 * seconds };
      return { ...shared, factor: seconds, said: { unit: "s", goal: "minimize" } };
    }),
    subject,
  );
}

function throughputOf(part: string, value: Json, place: string, subject: Subject): Measured {
  const { throughput } = value;
  if (throughput === undefined || throughput === null) return { readings: [], unusable: [], problems: [] };
  const here = `${place}${pointer("throughput")}`;
  const unit = text(at(throughput, "unit"));
  // One sample is one request, where all of the call was timed. Tokens are of a part of the call alone.
  const whole = LATENCIES.get(part) === "latency" && unit === "samples/s";
  const measure = whole ? "throughput_rps" : `optimum-benchmark/${part}.throughput`;
  if (unit === null) return unknownUnit(measure, at(throughput, "unit"), here, subject);
  const stated = { measure, raw: at(throughput, "value"), factor: 1, pointer: `${here}${pointer("value")}`, n: null };
  const goal: Goal = "maximize";
  return measuredOf([whole ? stated : { ...stated, said: { unit, goal } }], subject);
}

function unknownUnit(measure: string, unit: unknown, place: string, { model, variant }: Subject): Measured {
  const why = `its unit is ${kindOf(unit)}; known are ${[...SECONDS.keys()].join(", ")} and rates by the second`;
  return {
    readings: [],
    unusable: [{ model, variant, measure, why, pointer: place }],
    problems: [`${place}: ${why}.`],
  };
}

import type { Evidence } from "../../domain/evidence.ts";
import { sentence, UserError } from "../../errors.ts";
import type { Source } from "../../ports.ts";
import { textOf } from "../document.ts";
import type { Document } from "../reader.ts";
import { isObject, type Json, pointer, text } from "../values.ts";
import { evidenceOf } from "./mlflow-evidence.ts";
import { type Broken, isLater, type Point, statusOf, whole } from "./mlflow-run.ts";
import { yamlDocuments } from "./yaml-documents.ts";

/**
 * A run of the file store: its `meta.yaml` is the file, and metrics, parameters and tags are files below it. Pointers
 * of metrics are `/metrics/<name>/<line>`.
 */
export async function runOfFolder({ source, entry }: Document): Promise<Evidence> {
  const [meta] = yamlDocuments(textOf(await source.bytes()));
  if (!isObject(meta)) throw new Error("it is not a YAML mapping");
  const other = otherThanRun(meta);
  if (other !== null) return nothing(meta, other);
  const id = text(meta.run_id) ?? text(meta.run_uuid);
  if (id === null) throw new Error('it names no run ("run_id" is missing): the meta.yaml is cut off');
  const [metricFiles, paramFiles, tagFiles, rest] = [
    await source.below("metrics/**"),
    await source.below("params/**"),
    await source.below("tags/**"),
    [...(await source.below("inputs/**")), ...(await source.below("outputs/**"))],
  ];
  const metrics = new Map<string, Point | Broken>();
  for (const file of metricFiles) {
    const name = nameOf(file, source, "metrics");
    metrics.set(name, await latestOf(file, name));
  }
  const run = {
    place: "",
    id,
    name: text(meta.run_name) ?? text(meta.name),
    experiment: statusOf(meta.experiment_id),
    // What has no status is running, as the tool itself takes it.
    status: statusOf(meta.status) ?? "RUNNING",
    deleted: meta.lifecycle_stage === "deleted",
    start: whole(meta.start_time),
    end: whole(meta.end_time),
    params: await textsOf(paramFiles, source, "params"),
    tags: await textsOf(tagFiles, source, "tags"),
    metrics,
    datasets: [],
  };
  const evidence = await evidenceOf([run], entry, { root: null, problems: [] });
  const parts = [...metricFiles, ...paramFiles, ...tagFiles, ...rest].map(({ path }) => path);
  return { ...evidence, parts };
}

/** What a `meta.yaml` is of, where not of a run. */
function otherThanRun(meta: Json): string | null {
  if (Object.hasOwn(meta, "run_id") || Object.hasOwn(meta, "run_uuid")) return null;
  if (Object.hasOwn(meta, "model_id")) return "a logged model";
  return Object.hasOwn(meta, "artifact_location") ? "an experiment" : null;
}

function nothing(meta: Json, what: string): Evidence {
  const name = text(meta.name);
  const said = `It is the meta.yaml of ${what}${name === null ? "" : ` ("${name}")`}, which is no run; name those of runs.`;
  const empty = { formatVersion: null, readings: [], unusable: [], usage: [], measuredAt: null };
  return {
    format: "mlflow",
    ...empty,
    facts: { tool: "mlflow", ...(name === null ? {} : { name }) },
    problems: [said],
  };
}

/** A metric's name may hold `/`: then its file is in a folder. */
function nameOf(file: Source, meta: Source, folder: string): string {
  const base = meta.path.slice(0, meta.path.lastIndexOf("/") + 1);
  return file.path.slice(base.length + folder.length + 1);
}

async function textsOf(files: readonly Source[], meta: Source, folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files) texts.set(nameOf(file, meta, folder), textOf(await file.bytes()).replace(/\r?\n$/, ""));
  return texts;
}

const LF = 10;

/**
 * The latest line: `timestamp value`, with a step since 0.9, with the data set's name and digest since 3. Every line
 * that the tool wrote ends in a line feed, so one without is cut off.
 */
async function latestOf(file: Source, name: string): Promise<Point | Broken> {
  const place = (line: number) => pointer("metrics", name, line);
  try {
    const [last] = await file.slice(Math.max(0, file.size - 1), 1);
    let latest: Point | null = null;
    let number = 0;
    for await (const line of file.lines()) {
      number++;
      if (line.trim() === "") continue;
      const point = pointOf(line, place(number));
      if (point === null) return { why: `line ${number} is not "timestamp value step"`, pointer: place(number) };
      if (latest === null || isLater(point, latest)) latest = point;
    }
    if (latest === null) return { why: "its file is empty", pointer: pointer("metrics", name) };
    if (last !== LF) return { why: `line ${number} does not end: the file is cut off`, pointer: place(number) };
    return latest;
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { why: sentence(error), pointer: pointer("metrics", name) };
  }
}

const NUMBER = /^[+-]?(?:\d{1,400}\.?\d{0,400}|\.\d{1,400})(?:e[+-]?\d{1,5})?$/i;
const NOT_FINITE: ReadonlyMap<string, number> = new Map([
  ["nan", Number.NaN],
  ["inf", Number.POSITIVE_INFINITY],
  ["infinity", Number.POSITIVE_INFINITY],
  ["-inf", Number.NEGATIVE_INFINITY],
  ["-infinity", Number.NEGATIVE_INFINITY],
]);

function pointOf(line: string, place: string): Point | null {
  const [time = "", value = "", step = "0", ...data] = line.trim().split(" ");
  const number = NUMBER.test(value) ? Number(value) : NOT_FINITE.get(value.toLowerCase());
  const [when, at] = [whole(time), whole(step)];
  if (number === undefined || when === null || at === null) return null;
  const digest = data.at(-1);
  const dataset = data.length < 2 ? null : `${data.slice(0, -1).join(" ")}@${digest}`;
  return { value: number, step: at, time: when, pointer: place, dataset };
}

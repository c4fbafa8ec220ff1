import { array, at, entries, isObject, type Json, object, pointer, text } from "../values.ts";
import { isLater, type Point, type Run, statusOf, whole } from "./mlflow-run.ts";

/** The runs of a JSON document, in whichever shape: REST, `mlflow runs describe`, or an export. */
export function runsOf(root: unknown): readonly Run[] {
  if (Array.isArray(root)) return root.flatMap((one, index) => runAt(one, pointer(index)));
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (Array.isArray(root.runs)) return root.runs.flatMap((one, index) => runAt(one, pointer("runs", index)));
  if (isObject(root.run)) return runAt(root.run, pointer("run"));
  if (isObject(root.mlflow)) return runAt(root.mlflow, pointer("mlflow"));
  return runAt(root, "");
}

function runAt(value: unknown, place: string): Run[] {
  if (!isObject(value) || !isObject(value.info))
    throw new Error(`${place === "" ? "it" : place} has no "info" of a run`);
  const { info } = value;
  // An export has metrics, params and tags beside `info`, everything else below `data`.
  const inside = isObject(value.data) || !isObject(value.metrics);
  const data = inside ? object(value.data) : value;
  const path = inside ? `${place}/data` : place;
  return [
    {
      place,
      id: text(info.run_id) ?? text(info.run_uuid),
      name: text(info.run_name) ?? text(info.name),
      experiment: statusOf(info.experiment_id),
      status: statusOf(info.status),
      deleted: info.lifecycle_stage === "deleted",
      start: whole(info.start_time),
      end: whole(info.end_time),
      params: textsOf(data.params),
      tags: textsOf(data.tags),
      metrics: metricsOf(data.metrics, `${path}/metrics`),
      datasets: datasetsOf(value),
    },
  ];
}

/** `[{ key, value }]` of the API, or an object. */
function textsOf(value: unknown): ReadonlyMap<string, string> {
  const pairs = Array.isArray(value)
    ? value.map((one): [unknown, unknown] => [at(one, "key"), at(one, "value")])
    : entries(value);
  return new Map(
    pairs.flatMap(([key, one]): [string, string][] =>
      typeof key === "string" && one !== null && typeof one !== "object" ? [[key, String(one)]] : [],
    ),
  );
}

/** The latest point of each metric: of a list with keys, or of an object of numbers or of histories. */
function metricsOf(value: unknown, place: string): ReadonlyMap<string, Point> {
  const latest = new Map<string, Point>();
  const add = (name: string, point: Point) => {
    const before = latest.get(name);
    if (before === undefined || isLater(point, before)) latest.set(name, point);
  };
  for (const [index, one] of array(value).entries()) {
    const name = at(one, "key");
    if (typeof name === "string") add(name, pointOf(one, `${place}${pointer(index, "value")}`));
  }
  for (const [name, one] of entries(value)) {
    const here = `${place}${pointer(name)}`;
    if (!Array.isArray(one)) add(name, { value: one, step: 0, time: 0, pointer: here, dataset: null });
    else if (one.length === 0) add(name, { value: undefined, step: 0, time: 0, pointer: here, dataset: null });
    else for (const [index, each] of one.entries()) add(name, pointOf(each, `${here}${pointer(index, "value")}`));
  }
  return latest;
}

function pointOf(point: unknown, place: string): Point {
  return {
    value: at(point, "value"),
    step: whole(at(point, "step")) ?? 0,
    time: whole(at(point, "timestamp")) ?? 0,
    pointer: place,
    dataset: datasetOf(text(at(point, "dataset_name")), text(at(point, "dataset_digest"))),
  };
}

function datasetOf(name: string | null, digest: string | null): string | null {
  return name === null ? null : digest === null ? name : `${name}@${digest}`;
}

function datasetsOf(run: Json): string[] {
  const inputs = array(at(run, "inputs", "dataset_inputs")).map((one) => at(one, "dataset"));
  return inputs.flatMap((one) => datasetOf(text(at(one, "name")), text(at(one, "digest"))) ?? []);
}

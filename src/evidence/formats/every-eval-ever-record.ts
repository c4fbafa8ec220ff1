import type { Evidence, Reading, Unusable } from "../../domain/evidence.ts";
import { array, at, count, finite, isObject, type Json, kindOf, pointer, text } from "../values.ts";
import { measuresOf } from "./every-eval-ever-names.ts";
import { comparableOf, factsOf, momentOf, settingsOf } from "./every-eval-ever-settings.ts";
import { agreed } from "./facts.ts";
import { newestOf } from "./instant.ts";
import { objectsOf, type Record as Placed } from "./records.ts";
import { problemsOfUnusable } from "./unusable.ts";

interface Said {
  readonly readings: readonly Reading[];
  readonly unusable: readonly Unusable[];
  readonly problems: readonly string[];
}

/** What the records of a file say. */
export async function evidenceOf(records: readonly Placed[]): Promise<Evidence> {
  const roots = objectsOf(records);
  for (const { place, record } of roots) {
    if (Array.isArray(record.evaluation_results)) continue;
    throw new Error(`${place === "" ? "it" : place} has no list "evaluation_results"`);
  }
  const said = await Promise.all(roots.map(({ place, record }) => saidOf(place, record)));
  return {
    format: "every-eval-ever",
    formatVersion: text(roots[0]?.record.schema_version),
    readings: said.flatMap((one) => one.readings),
    unusable: said.flatMap((one) => one.unusable),
    usage: [],
    facts: agreed(roots.map(({ record }) => factsOf(record))),
    problems: said.flatMap((one) => one.problems),
    measuredAt: newestOf(roots.map(({ record }) => momentOf(record))),
  };
}

async function saidOf(place: string, root: Json): Promise<Said> {
  const model = text(at(root, "model_info", "id")) ?? text(at(root, "model_info", "name"));
  const results = array(root.evaluation_results);
  const measures = measuresOf(results);
  const readings: Reading[] = [];
  const unusable: Unusable[] = [];
  for (const [index, result] of results.entries()) {
    const score = at(result, "score_details", "score");
    const subject = { model, variant: await settingsOf(result), measure: measures[index] ?? "" };
    const where = { ...subject, pointer: `${place}${pointer("evaluation_results", index, "score_details", "score")}` };
    const why = whyNot(result, score);
    if (why !== null) unusable.push({ ...where, why });
    else readings.push({ ...where, ...detailsOf(root, result, finite(score) ?? 0) });
  }
  const here = `${place}/evaluation_results`;
  if (results.length === 0) {
    unusable.push({ model, variant: null, measure: null, why: "the record has no result", pointer: here });
  }
  return {
    readings,
    unusable,
    problems: [
      ...(model === null ? [`${place}/model_info names no model (id or name).`] : []),
      ...(results.length === 0 ? [`${here} has no result.`] : []),
      ...problemsOfUnusable(unusable.filter((one) => one.measure !== null)),
    ],
  };
}

function whyNot(result: unknown, score: unknown): string | null {
  const value = finite(score);
  if (value === null) return `the value is ${kindOf(score)}, not a finite number`;
  const unknown = value === -1 && at(result, "metric_config", "has_unknown_level") === true;
  return unknown ? "the value is -1, the format's word for an unknown level" : null;
}

function detailsOf(root: Json, result: unknown, value: number) {
  const metric = at(result, "metric_config");
  const lower = at(metric, "lower_is_better");
  const [least, most] = [finite(at(metric, "min_score")), finite(at(metric, "max_score"))];
  const bounded = least !== null && most !== null && least < most && value >= least && value <= most;
  return {
    value,
    unit: null,
    stderr: stderrOf(result),
    ...sizeOf(result),
    at: null,
    comparable: comparableOf(root, result),
    ...(typeof lower === "boolean" ? { goal: lower ? ("minimize" as const) : ("maximize" as const) } : {}),
    ...(bounded ? { range: [least, most] as const } : {}),
  };
}

/** The stated standard error: an object with its method, or (early) a bare number. A deviation is none. */
function stderrOf(result: unknown): number | null {
  const stated = at(result, "score_details", "uncertainty", "standard_error");
  const value = finite(isObject(stated) ? at(stated, "value") : stated);
  return value !== null && value >= 0 ? value : null;
}

/** How many samples were evaluated. `samples_number` is the size of the data set, of which a run may have taken a part. */
function sizeOf(result: unknown): Pick<Reading, "n" | "limited"> {
  const whole = count(at(result, "source_data", "samples_number")) || null;
  const listed = array(at(result, "source_data", "sample_ids")).length || null;
  const part = listed !== null && whole !== null && listed < whole ? listed : null;
  const n = count(at(result, "score_details", "uncertainty", "num_samples")) || part || whole || listed;
  return { n, ...(n !== null && whole !== null && n < whole ? { limited: { of: whole } } : {}) };
}

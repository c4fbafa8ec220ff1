import type { Evidence, Fact } from "../../domain/evidence.ts";
import { stated } from "./facts.ts";
import { type Measured, measuredOf, NOTHING, refused, type Subject, together, unread, type Value } from "./measured.ts";
import { fieldsOf, type Summary } from "./mlperf-fields.ts";
import { loadOf, type Place, placeOf, scenarioOf } from "./mlperf-path.ts";

const POINTS = { mean: "mean", p50: "50", p90: "90", p95: "95", p99: "99" };
const MS = 1e-6;

/** LoadGen's names of a latency at a point: in its statistics, and of the one percentile that is the result. */
const LATENCIES: Readonly<Record<string, (stat: string) => readonly string[]>> = {
  latency: (stat) =>
    stat === "mean" ? ["mean latency (ns)"] : [`${stat} percentile latency (ns)`, `${stat}th percentile latency (ns)`],
  ttft: (stat) =>
    stat === "mean"
      ? ["mean first token latency (ns)"]
      : [`${stat} percentile first token latency (ns)`, `${stat}th first token percentile latency (ns)`],
  tpot: (stat) =>
    stat === "mean"
      ? ["mean time to output token (ns)", "mean time per output token (ns)"]
      : [`${stat} percentile time to output token (ns)`, `${stat} percentile time per output token (ns)`],
};
const RATES: readonly (readonly [measure: string, names: readonly string[]])[] = [
  ["throughput_rps", ["completed samples per second", "samples per second", "qps w/ loadgen overhead"]],
  ["output_tokens_per_s", ["completed tokens per second", "tokens per second", "tps w/ loadgen overhead"]],
];

/** Readings of one summary. An invalid or cut-off run has none. */
export function evidenceOf(text: string, path: string): Evidence {
  const place = placeOf(path);
  const summary = fieldsOf(text);
  const printed = summary.fields.get("scenario")?.value ?? null;
  const subject: Subject = { model: place.model, variant: null, at: loadOf(place, printed) };
  const found =
    statusOf(summary, place, subject) ?? valuesOf(summary, subject, scenarioOf(place.scenario ?? printed ?? ""));
  return { ...bare(factsOf(summary, place)), ...found, problems: [...found.problems, ...remarks(summary, found)] };
}

/** A run in accuracy mode: its scores are in another file. */
export function evidenceOfNote(path: string): Evidence {
  const problems = ["It is the note that a run in accuracy mode leaves; its scores are in accuracy.txt."];
  return { ...bare(placeFacts(placeOf(path))), ...NOTHING, problems };
}

function bare(facts: Readonly<Record<string, Fact>>) {
  const nothing = { formatVersion: null, usage: [], measuredAt: null };
  return { format: "mlperf", facts, ...nothing };
}

/** Why no number of the run counts; null: it is valid. */
function statusOf({ fields }: Summary, { test }: Place, subject: Subject): Measured | null {
  const result = fields.get("result is");
  const mode = fields.get("mode");
  if (test !== null) return refused(subject, `it is the compliance test ${test}, not a result`, "");
  if (result === undefined) return refused(subject, 'there is no line "Result is": the summary is cut off', "");
  if (result.value !== "VALID") {
    const why = [...fields]
      .filter(([key, { value }]) => / satisfied$/.test(key) && /^no$/i.test(value))
      .map(([key]) => key);
    const reasons = why.length === 0 ? "" : ` (${why.map((key) => `${key}: NO`).join("; ")})`;
    return refused(subject, `LoadGen says that the result is ${result.value}${reasons}`, `/${result.line}`);
  }
  if (mode !== undefined && !/^performance/i.test(mode.value)) {
    return refused(subject, `it ran in mode ${mode.value}, and only a performance run measures speed`, `/${mode.line}`);
  }
  return null;
}

function valuesOf(summary: Summary, subject: Subject, scenario: string): Measured {
  const pick = (measure: string, names: readonly string[], factor: number): Value[] => {
    const field = names.flatMap((name) => summary.fields.get(name) ?? [])[0];
    if (!field) return [];
    const value = field.number ?? field.value;
    return [{ measure, raw: value, factor, pointer: `/${field.line}`, n: null }];
  };
  const latencies = Object.entries(LATENCIES).flatMap(([name, names]) =>
    Object.entries(POINTS).flatMap(([point, stat]) => pick(`${name}_${point}_ms`, names(stat), MS)),
  );
  const rates = RATES.flatMap(([measure, names]) => pick(measure, names, 1));
  const counted = (values: readonly Value[]) => values.map((one) => ({ ...one, n: summary.queries }));
  return spedAt(
    scenario,
    counted(latencies),
    scenario === "Offline" || scenario === "" ? rates : counted(rates),
    subject,
  );
}

/** What a run of the scenario measured; its latencies only where they are those of requests. */
export function spedAt(
  scenario: string,
  latencies: readonly Value[],
  others: readonly Value[],
  subject: Subject,
): Measured {
  if (scenario !== "Offline" && scenario !== "") return measuredOf([...latencies, ...others], subject);
  return together([measuredOf(others, subject), unread(latencies, scenario === "" ? UNKNOWN : BATCH, subject)]);
}

const BATCH = "Offline hands over all samples at once: its latency is that of the batch, not of a request";
const UNKNOWN = "no scenario is stated, and in some a latency is not that of a request";

function remarks({ errors, complete, repeated }: Summary, { readings, problems }: Measured): readonly string[] {
  // Of a run that is refused its reason says enough.
  if (readings.length === 0 && problems.length > 0) return [];
  const twice = repeated.map((key) => `"${key}" stands in it twice, with two values; neither is read.`);
  return [
    ...(readings.length === 0 ? ["The result is valid, but no line states a latency or a throughput."] : []),
    ...twice,
    ...(errors > 0 ? [`LoadGen counted ${errors} errors during the test; its detailed log has them.`] : []),
    ...(complete
      ? []
      : ["LoadGen's closing lines are not there: the summary is cut off, and more values may be missing."]),
  ];
}

const PARAMETERS = ["samples_per_query", "target_qps", "min_query_count", "performance_sample_count"];

function factsOf({ fields, warnings }: Summary, place: Place): Readonly<Record<string, Fact>> {
  const said = (key: string) => fields.get(key)?.value ?? null;
  const parameters = PARAMETERS.map((key): [string, Fact] => [key, fields.get(key)?.number ?? null]);
  return stated([
    ...Object.entries(placeFacts(place, said("scenario"))),
    ["sut", said("sut name")],
    ["mode", said("mode")],
    ["result", said("result is")],
    ["scheduled_rate", fields.get("scheduled samples per second")?.number ?? null],
    ...parameters,
    ["warnings", warnings === 0 ? null : warnings],
  ]);
}

export function placeFacts({ system, scenario, test }: Place, printed: string | null = null) {
  return stated([
    ["tool", "mlperf"],
    ["system", system],
    ["scenario", scenario ?? (printed === null ? null : scenarioOf(printed))],
    ["compliance_test", test],
  ]);
}

import type { FormatId, Reading, Settings, Unusable } from "../../domain/evidence.ts";
import { MEASURES } from "../../domain/measures.ts";
import type { ResultsEntry } from "../../domain/policy.ts";
import { finite, kindOf } from "../values.ts";
import { factsOfMeasure } from "./operational.ts";

/** A metric under the name that its user gave it, as trackers of experiments keep them. */
export interface OwnMetric {
  readonly name: string;
  readonly value: unknown;
  readonly pointer: string;
  /** Why the value cannot be used, where the tool says so in its own way. */
  readonly why?: string;
  readonly comparable?: Readonly<Record<string, string>>;
}

export interface Subject {
  readonly model: string | null;
  readonly variant: Settings | null;
}

/** Units of which nothing that was measured is 0 or less. */
const POSITIVE: ReadonlySet<string> = new Set(["ms", "USD", "requests/s", "tokens/s", "tokens"]);

/**
 * Metrics keep their names, under `<task>/` where the policy names a task or the tool lends its own (`tool`); a measure
 * of the closed table is that measure. Where the policy names measures, only those are read.
 */
export function readOwn(
  metrics: readonly OwnMetric[],
  subject: Subject,
  entry: ResultsEntry | null,
  tool: FormatId | null,
): { readonly readings: readonly Reading[]; readonly unusable: readonly Unusable[] } {
  const readings: Reading[] = [];
  const unusable: Unusable[] = [];
  for (const { measure, key, metric } of wantedOf(metrics, entry, tool)) {
    const why = metric === null ? `there is no metric "${key}" (has: ${listed(metrics)})` : whyNot(measure, metric);
    const place = { model: subject.model, variant: subject.variant, measure, pointer: metric?.pointer ?? "" };
    if (why !== null || metric === null) unusable.push({ ...place, why: why ?? "" });
    else {
      const whole = { ...place, value: finite(metric.value) ?? 0, stderr: null, n: null, at: null };
      const { comparable } = metric;
      readings.push({ ...whole, ...factsOfMeasure(measure), ...(comparable ? { comparable } : {}) });
    }
  }
  return { readings, unusable };
}

function wantedOf(metrics: readonly OwnMetric[], entry: ResultsEntry | null, tool: FormatId | null) {
  if (entry?.measures) {
    return Object.entries(entry.measures).map(([measure, key]) => {
      return { measure, key, metric: metrics.find(({ name }) => name === key) ?? null };
    });
  }
  const task = entry?.task ?? tool;
  return metrics.map((metric) => {
    const bare = task === null || MEASURES.has(metric.name);
    return { measure: bare ? metric.name : `${task}/${metric.name}`, key: metric.name, metric };
  });
}

function whyNot(measure: string, { value, why }: OwnMetric): string | null {
  if (why !== undefined) return why;
  const number = finite(value);
  if (number === null) return `the value is ${kindOf(value)}, not a finite number`;
  const unit = MEASURES.get(measure)?.unit;
  const measured = unit === undefined || !POSITIVE.has(unit) || number > 0;
  return measured ? null : `the value is ${number}, which nothing measured in ${unit} can be`;
}

function listed(metrics: readonly OwnMetric[]): string {
  const names = metrics.slice(0, 8).map(({ name }) => name);
  const more = metrics.length - names.length;
  return names.length === 0 ? "none" : `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

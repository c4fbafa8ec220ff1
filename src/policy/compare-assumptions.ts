import { showBytes } from "../domain/bytes.ts";
import type { DeploymentDecl, Policy, ResultsEntry, Workload } from "../domain/policy.ts";
import type { Entry, Fact, Side } from "./compare-entries.ts";
import type { RowKey } from "./compare-rows.ts";
import { placeOf } from "./compare-rules.ts";

const WORKLOAD = {
  requestsPerMonth: "deployments.*.workload.requests_per_month",
  peakRps: "deployments.*.workload.peak_rps",
  inputTokens: "deployments.*.workload.input_tokens",
  outputTokens: "deployments.*.workload.output_tokens",
  productionPerEval: "deployments.*.workload.production_per_eval",
} as const satisfies Readonly<Record<keyof Workload, RowKey>>;

const LOADS = {
  concurrency: "deployments.*.load.concurrency",
  request_rate: "deployments.*.load.request_rate",
} as const satisfies Readonly<Record<string, RowKey>>;

/** Deployments: what is assumed of them, and what their results depend on. */
export function deployments({ policy }: Side): Entry[] {
  return policy.deployments.map((one) => ({
    id: one.name,
    label: `deployments.${one.name}`,
    summary: one.model === null ? "" : `(model ${one.model})`,
    location: one.location,
    facts: [
      { key: "deployments.*.tier", value: one.tier },
      ...workload(one),
      ...load(one),
      { key: "deployments.*.depends_on", value: one.dependsOn },
      { key: "deployments.*.manifests", value: one.manifests.length === 0 ? null : one.manifests },
    ],
  }));
}

function workload({ workload: declared }: DeploymentDecl): Fact[] {
  return Object.entries(WORKLOAD).map(([field, key]) => ({ key, value: declared?.[field as keyof Workload] ?? null }));
}

function load({ load: declared }: DeploymentDecl): Fact[] {
  return Object.entries(LOADS).map(([name, key]) => ({ key, value: declared?.[name] ?? null }));
}

export function models({ policy }: Side): Entry[] {
  return [...policy.models.values()].map(({ name, aliases, variantOf, artifact, requires, location }) => ({
    id: name,
    label: `models.${name}`,
    summary: aliases.length === 0 ? "" : `(${aliases.join(", ")})`,
    location,
    facts: [
      { key: "models.*.variant_of", value: variantOf },
      { key: "models.*.artifact", value: artifact },
      { key: "models.*.requires", value: requires },
    ],
  }));
}

/** Whose each alias is. An alias that comes or goes with its model is said with the model. */
export function aliases({ policy, other }: Side): Entry[] {
  const elsewhere = ownersOf(other);
  return [...ownersOf(policy)].flatMap(([alias, owner]): Entry[] => {
    if (!elsewhere.has(alias) && !other.models.has(owner)) return [];
    const location = policy.models.get(owner)?.location ?? null;
    const facts: Fact[] = [{ key: "models.*.aliases", value: owner }];
    return [{ id: alias, label: `alias "${alias}"`, summary: "", location, facts }];
  });
}

function ownersOf({ models: declared }: Policy): Map<string, string> {
  return new Map(
    [...declared.values()].flatMap(({ name, aliases: all }) => all.map((alias) => [alias, name] as const)),
  );
}

/** Accelerators that the policy describes. */
export function hardware({ policy }: Side): Entry[] {
  return [...policy.hardware.values()].map(({ name, native, memory, sm, location }) => ({
    id: name,
    label: `hardware.${name}`,
    summary: describedBy([
      ...(native === null ? [] : [`native ${native.join(", ")}`]),
      ...(memory === null ? [] : [`memory ${showBytes(memory)}`]),
      ...(sm === null ? [] : [`sm ${sm}`]),
    ]),
    location,
    facts: [
      { key: "hardware.*.native", value: native },
      { key: "hardware.*.memory", value: memory === null ? null : { kind: "bytes", value: memory } },
      { key: "hardware.*.sm", value: sm },
    ],
  }));
}

function describedBy(parts: readonly string[]): string {
  return parts.length === 0 ? "" : `(${parts.join("; ")})`;
}

/** The day that all prices are of. */
export function priceDay({ policy }: Side): Entry[] {
  const label = "prices";
  const facts: Fact[] = [{ key: "prices.as_of", value: policy.prices.asOf }];
  return [{ id: label, label, summary: "", location: placeOf(policy, "prices.as_of"), facts }];
}

export function instances({ policy: { prices } }: Side): Entry[] {
  return [...prices.instances].map(([type, one]) => ({
    id: type,
    label: `prices.instances.${type}`,
    summary: String(one.usdPerHour),
    location: one.location,
    facts: [
      { key: "prices.instances.*.usd_per_hour", value: one.usdPerHour },
      { key: "prices.instances.*.gpus", value: one.gpus },
      { key: "prices.instances.*.as_of", value: ownDay(one, prices) },
    ],
  }));
}

export function tokens({ policy: { prices } }: Side): Entry[] {
  return [...prices.tokens].map(([model, one]) => ({
    id: model,
    label: `prices.tokens.${model}`,
    summary: `input_per_1m_usd ${one.inputPer1mUsd}, output_per_1m_usd ${one.outputPer1mUsd}`,
    location: one.location,
    facts: [
      { key: "prices.tokens.*.input_per_1m_usd", value: one.inputPer1mUsd },
      { key: "prices.tokens.*.output_per_1m_usd", value: one.outputPer1mUsd },
      { key: "prices.tokens.*.cache_read_per_1m_usd", value: one.cacheReadPer1mUsd },
      { key: "prices.tokens.*.cache_write_per_1m_usd", value: one.cacheWritePer1mUsd },
      { key: "prices.tokens.*.as_of", value: ownDay(one, prices) },
    ],
  }));
}

/** Null for the day that all prices are of: that is said once. */
function ownDay({ asOf }: { readonly asOf: string | null }, all: Policy["prices"]): string | null {
  return asOf === all.asOf ? null : asOf;
}

/** Which files are read, and by what settings. */
export function results({ policy }: Side): Entry[] {
  return policy.results.map((one) => ({
    id: one.files,
    label: `results "${one.files}"`,
    summary: "",
    location: one.location,
    facts: [
      { key: "entry.format", value: one.format },
      { key: "entry.model", value: one.model },
      { key: "entry.task", value: one.task },
      { key: "entry.deployment", value: one.deployment },
      { key: "entry.hardware", value: one.hardware },
      { key: "entry.gpus", value: one.gpus },
      { key: "entry.where.*", value: listed(one.where) },
      { key: "entry.columns.*", value: listed(one.columns) },
      { key: "entry.measures.*", value: listed(one.measures) },
      { key: "entry.repeats", value: one.repeats },
    ],
  }));
}

function listed(record: ResultsEntry["where"]): string[] | null {
  return record === null ? null : Object.entries(record).map(([key, value]) => `${key}: ${value}`);
}

/** A file is read by the first entry that names it, so the order of entries says something too. */
export function resultsOrder({ policy, other }: Side): Entry[] {
  const common = new Set(other.results.map((one) => one.files));
  const files = [...new Set(policy.results.map((one) => one.files))].filter((one) => common.has(one));
  const facts: Fact[] = [{ key: "results", value: files.map((one) => `"${one}"`).join(", ") }];
  const [first] = policy.results;
  return [{ id: "", label: "results", summary: "", location: first?.location ?? null, facts }];
}

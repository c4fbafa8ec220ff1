import {
  accepted,
  asHead,
  byEntry,
  type Direction,
  down,
  fewer,
  identity,
  inOrder,
  later,
  more,
  onMerge,
  tolerance,
  undecidable,
  unlessDropped,
  unlessIdle,
  up,
  words,
} from "./compare-values.ts";

/** Whose value counts while a change is judged (DESIGN 3.3 and 5). */
export type Kind = "rule" | "assumption" | "subject";

export interface Row {
  readonly kind: Kind;
  readonly change: Direction;
  /** What the difference is called; else the last part of the key. */
  readonly name?: string;
  /** How a value is called that is not written; else `none`. */
  readonly none?: string;
}

const rule = (change: Direction, rest: Partial<Row> = {}): Row => ({ kind: "rule", change, ...rest });
const assumption: Row = { kind: "assumption", change: onMerge };
const subject: Row = { kind: "subject", change: asHead };
/** Head's, but what proves something is missed where it goes. */
const proof: Row = { kind: "subject", change: unlessDropped };
/** How a file is read: head's files, but base's settings for those that base names. */
const reading: Row = { kind: "subject", change: undecidable };

/**
 * Every key of the policy's schema, by its path: `*` is a name of the user's, `[]` a place in a list, and what stands in
 * `$defs` begins with its name there. One row says what a difference of that key does.
 */
export const ROWS = {
  version: rule(identity),

  results: { ...reading, name: "order" },
  "entry.files": { ...reading, change: identity },
  "entry.format": reading,
  "entry.model": reading,
  "entry.task": reading,
  "entry.deployment": reading,
  "entry.hardware": reading,
  "entry.gpus": reading,
  "entry.where.*": { ...reading, name: "where" },
  "entry.columns.*": { ...reading, name: "columns" },
  "entry.measures.*": { ...reading, name: "measures" },
  "entry.repeats": reading,

  "measures.*.goal": rule(unlessIdle),
  "measures.*.range": rule(unlessIdle),
  "measures.*.unit": rule(unlessIdle),
  "measures.*.min_n": rule(down),
  "measures.*.mean_of.*": rule(unlessIdle, { name: "mean_of" }),

  "objectives.*.measure": rule(undecidable),
  "objectives.*.goal": rule(undecidable),
  "objectives.*.tolerance": rule(tolerance, { none: "default" }),
  "point.model": rule(identity),
  "point.n": rule(unlessIdle),
  "point.stderr": rule(unlessIdle),
  "point.as_of": rule(words),
  "point.source": rule(words),
  "point.basis": rule(unlessIdle),
  "point.*": rule(byEntry),
  // Where points stand does not matter; that some are declared does.
  "frontier.file": rule(undecidable, { name: "points" }),
  "frontiers.*.file": rule(undecidable, { name: "points" }),
  "frontiers.*.deployments": rule(undecidable),

  "budgets[].measure": rule(identity),
  "budgets[].max": rule(up),
  "budgets[].min": rule(down),
  "budgets[].max_increase": rule(up),
  "budgets[].max_increase.limit": rule(up, { name: "max_increase" }),
  "budgets[].max_increase.since": rule(undecidable, { name: "max_increase since" }),
  "budgets[].max_decrease": rule(up),
  "budgets[].max_decrease.limit": rule(up, { name: "max_decrease" }),
  "budgets[].max_decrease.since": rule(undecidable, { name: "max_decrease since" }),
  "budgets[].warn_at": rule(up),
  "budgets[].warn_below": rule(down),
  "budgets[].across": rule(undecidable, { none: "each" }),
  "budgets[].against": rule(undecidable),
  "budgets[].deployments": rule(fewer, { none: "all" }),
  "budgets[].models": rule(fewer, { none: "all" }),
  "budgets[].tiers": rule(fewer, { none: "all" }),

  "tiers.*.precisions": rule(accepted, { none: "any" }),
  "tiers.*.kv_cache": rule(accepted, { none: "any" }),
  "tiers.*.recovery": rule(down),
  "tiers.*.recovery.min": rule(down, { name: "recovery" }),
  "tiers.*.recovery.measures": rule(more, { name: "recovery of", none: "the maximized objectives" }),
  "tiers.*.verified": rule(inOrder("true", null), { none: "false" }),
  "tiers.*.require_variant": rule(inOrder("true", null), { none: "false" }),
  "tiers.*.max_size": rule(up),
  "tiers.*.min_quantized_share": rule(down),
  "hardware.*.native": assumption,
  "hardware.*.memory": assumption,
  "hardware.*.sm": assumption,

  "models.*.aliases": { ...assumption, name: "" },
  "models.*.variant_of": assumption,
  "models.*.artifact": proof,
  "models.*.precision": subject,
  "models.*.requires": rule(more),

  "deployments.*.model": subject,
  "deployments.*.endpoint": subject,
  "deployments.*.serving.instance": subject,
  "deployments.*.serving.region": subject,
  "deployments.*.serving.gpus_per_replica": subject,
  "deployments.*.serving.replicas": subject,
  "deployments.*.serving.replicas.min": subject,
  "deployments.*.serving.replicas.max": subject,
  "deployments.*.serving.target_utilization": subject,
  "deployments.*.serving.max_context": subject,
  "deployments.*.serving.max_concurrency": subject,
  "deployments.*.hardware": subject,
  "deployments.*.manifests": proof,
  "deployments.*.tags.*": subject,
  "deployments.*.tier": assumption,
  "deployments.*.workload.requests_per_month": assumption,
  "deployments.*.workload.peak_rps": assumption,
  "deployments.*.workload.input_tokens": assumption,
  "deployments.*.workload.output_tokens": assumption,
  "deployments.*.workload.production_per_eval": assumption,
  "deployments.*.load.concurrency": { ...assumption, name: "load.concurrency" },
  "deployments.*.load.request_rate": { ...assumption, name: "load.request_rate" },
  "deployments.*.depends_on": rule(fewer),

  "prices.as_of": assumption,
  "prices.instances.*.usd_per_hour": { ...assumption, name: "" },
  "prices.instances.*.gpus": assumption,
  "prices.instances.*.as_of": assumption,
  "prices.tokens.*.input_per_1m_usd": assumption,
  "prices.tokens.*.output_per_1m_usd": assumption,
  "prices.tokens.*.cache_read_per_1m_usd": assumption,
  "prices.tokens.*.cache_write_per_1m_usd": assumption,
  "prices.tokens.*.as_of": assumption,

  "severity.*": rule(inOrder("fail", "unknown", "warn", "off"), { name: "" }),
  on_inconclusive: rule(inOrder("fail", "warn"), { name: "" }),
  on_missing_baseline: rule(inOrder("fail", "warn", "ignore"), { name: "" }),
  "evidence.max_age": rule(up),
  "event.waivers": rule(inOrder("none", null), { none: "as declared" }),
  "event.on_missing_baseline": rule(inOrder("fail", "warn", null), { none: "as declared" }),
  "event.on_inconclusive": rule(inOrder("fail", null), { none: "as declared" }),
  "event.max_age": rule(up, { none: "as declared" }),

  "waivers[].rule": rule(identity),
  "waivers[].deployment": rule(identity),
  "waivers[].model": rule(identity),
  "waivers[].tier": rule(identity),
  "waivers[].measure": rule(identity),
  "waivers[].cap": rule(byEntry),
  "waivers[].reason": rule(words),
  "waivers[].owner": rule(words),
  "waivers[].until": rule(later),
} as const satisfies Readonly<Record<string, Row>>;

export type RowKey = keyof typeof ROWS;

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  require_ucs2length
} from "./chunk-M526KZBZ.js";
import {
  __toESM
} from "./chunk-PBTHCYGG.js";

// src/baseline/generated/validate-report.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var pr = xe;
var Qe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:pareto-gate:report:1", type: "object", additionalProperties: false, required: ["schema_version", "tool", "judged_on", "verdict", "blocked", "fail_on", "summary", "policy", "baseline", "deployments", "candidates", "removed", "totals", "findings", "frontiers", "evidence", "skipped", "prices", "assumptions", "waivers", "readings"], properties: { schema_version: { const: "1" }, tool: { $ref: "#/$defs/section-tool" }, judged_on: { type: "string", maxLength: 40 }, verdict: { enum: ["pass", "warn", "fail", "inconclusive"] }, blocked: { type: "boolean" }, fail_on: { enum: ["fail", "warn", "never"] }, summary: { $ref: "#/$defs/section-summary" }, policy: { $ref: "#/$defs/section-policy" }, baseline: { $ref: "#/$defs/section-baseline" }, deployments: { $ref: "#/$defs/section-deployments" }, candidates: { $ref: "#/$defs/section-candidates" }, removed: { $ref: "#/$defs/section-removed" }, tiers: { $ref: "#/$defs/section-tiers" }, totals: { $ref: "#/$defs/section-totals" }, findings: { $ref: "#/$defs/section-findings" }, frontiers: { $ref: "#/$defs/section-frontiers" }, evidence: { $ref: "#/$defs/section-evidence" }, skipped: { $ref: "#/$defs/section-skipped" }, prices: { $ref: "#/$defs/section-prices" }, assumptions: { $ref: "#/$defs/section-assumptions" }, waivers: { $ref: "#/$defs/section-waivers" }, readings: { $ref: "#/$defs/section-readings" }, samples: { $ref: "#/$defs/section-samples" } }, $defs: { location: { type: "object", additionalProperties: false, required: ["path", "line", "column"], properties: { path: { type: "string", maxLength: 1e5 }, line: { type: "integer", minimum: 0 }, column: { type: "integer", minimum: 0 } } }, source: { type: "object", additionalProperties: false, required: ["text", "path", "pointer", "as_of"], properties: { text: { type: "string", maxLength: 1e5 }, path: { type: ["string", "null"], maxLength: 1e5 }, pointer: { type: ["string", "null"], maxLength: 1e5 }, as_of: { type: ["string", "null"], maxLength: 1e5 } } }, measure: { type: "object", additionalProperties: false, required: ["value", "unit", "text", "stderr", "n", "basis", "source"], properties: { value: { type: ["number", "null"] }, unit: { type: ["string", "null"], maxLength: 1e5 }, text: { type: "string", maxLength: 1e5 }, stderr: { type: ["number", "null"] }, n: { type: ["number", "null"] }, basis: { enum: ["measured", "tokens", "replica_hours", "declared", null] }, source: { type: "array", items: { $ref: "#/$defs/source" }, maxItems: 1e4 }, formula: { type: "string", maxLength: 1e5 }, limited: { type: "object", additionalProperties: false, required: ["of"], properties: { of: { type: ["number", "null"] } } }, unknown: { type: "object", additionalProperties: false, required: ["rule", "reason", "hint"], properties: { rule: { type: "string", maxLength: 1e5 }, reason: { type: "string", maxLength: 1e5 }, hint: { type: ["string", "null"], maxLength: 1e5 } } } } }, delta: { type: "object", additionalProperties: false, required: ["absolute", "percent", "text", "percent_text", "why"], properties: { absolute: { type: ["number", "null"] }, percent: { type: ["number", "null"] }, text: { type: "string", maxLength: 1e5 }, percent_text: { type: "string", maxLength: 1e5 }, why: { type: ["string", "null"], maxLength: 1e5 } } }, standing: { type: "object", additionalProperties: false, required: ["family", "status", "text", "dominated_by", "gap", "excluded"], properties: { family: { type: "string", maxLength: 1e5 }, status: { enum: ["extends", "on", "tolerated", "dominated", "unknown"] }, text: { type: "string", maxLength: 1e5 }, dominated_by: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, gap: { type: "array", items: { type: "object", additionalProperties: false, required: ["objective", "measure", "needed", "strict", "current", "text"], properties: { objective: { type: "string", maxLength: 1e5 }, measure: { type: "string", maxLength: 1e5 }, needed: { type: "number" }, strict: { type: "boolean" }, current: { type: "number" }, text: { type: "string", maxLength: 1e5 } } }, maxItems: 32 }, excluded: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "why"], properties: { name: { type: "string", maxLength: 1e5 }, why: { type: "string", maxLength: 1e5 } } }, maxItems: 1e5 } } }, subject: { type: "object", additionalProperties: false, required: ["name", "kind", "judged", "outcome", "model", "tier", "operating_point", "change", "measures", "baseline_measures", "deltas", "frontier", "precision"], properties: { name: { type: "string", maxLength: 1e5 }, kind: { enum: ["deployment", "candidate"] }, judged: { type: "boolean" }, outcome: { enum: ["pass", "warn", "fail", "unknown"] }, model: { type: ["string", "null"], maxLength: 1e5 }, tier: { type: ["string", "null"], maxLength: 1e5 }, operating_point: { anyOf: [{ type: "object", additionalProperties: false, required: ["at", "path", "why"], properties: { at: { type: "object", additionalProperties: { type: ["number", "string"], maxLength: 1e5 }, maxProperties: 1e3 }, path: { type: "string", maxLength: 1e5 }, why: { type: "string", maxLength: 1e5 } } }, { type: "null" }] }, change: { anyOf: [{ $ref: "#/$defs/change" }, { type: "null" }] }, measures: { type: "object", additionalProperties: { $ref: "#/$defs/measure" }, maxProperties: 1e4 }, baseline_measures: { type: "object", additionalProperties: { $ref: "#/$defs/measure" }, maxProperties: 1e4 }, deltas: { type: "object", additionalProperties: { $ref: "#/$defs/delta" }, maxProperties: 1e4 }, frontier: { anyOf: [{ $ref: "#/$defs/standing" }, { type: "null" }] }, precision: { anyOf: [{ $ref: "#/$defs/precision" }, { type: "null" }] } } }, width: { type: "object", additionalProperties: false, required: ["bits", "kind"], properties: { bits: { type: "number" }, kind: { enum: ["float", "int", "nf", "lut", "mixed", null] } } }, recovered: { type: "object", additionalProperties: false, required: ["measure", "value", "reference", "share", "text", "why", "measured_on"], properties: { measure: { type: "string", maxLength: 1e5 }, value: { $ref: "#/$defs/measure" }, reference: { $ref: "#/$defs/measure" }, share: { type: ["number", "null"] }, text: { type: "string", maxLength: 1e5 }, why: { type: ["string", "null"], maxLength: 1e5 }, measured_on: { type: ["string", "null"], maxLength: 1e5 } } }, precision: { type: "object", additionalProperties: false, required: ["text", "declared", "detected", "evidence", "recovery", "baseline"], properties: { text: { type: "string", maxLength: 1e5 }, declared: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e4 }, detected: { type: "object", additionalProperties: false, required: ["class", "weight", "activation", "kv", "method", "bits_per_weight", "quantized_share", "parameters", "bytes", "grade"], properties: { class: { type: ["string", "null"], maxLength: 1e5 }, weight: { anyOf: [{ $ref: "#/$defs/width" }, { type: "null" }] }, activation: { anyOf: [{ $ref: "#/$defs/width" }, { type: "null" }] }, kv: { anyOf: [{ $ref: "#/$defs/width" }, { type: "null" }] }, method: { type: ["string", "null"], maxLength: 1e5 }, bits_per_weight: { type: ["number", "null"] }, quantized_share: { type: ["number", "null"] }, parameters: { type: ["number", "null"] }, bytes: { type: ["number", "null"] }, grade: { enum: ["A", "B", "C"] } } }, evidence: { type: "object", additionalProperties: false, required: ["artefact", "unread", "launch", "accelerator", "contradictions", "notes"], properties: { artefact: { type: ["string", "null"], maxLength: 1e5 }, unread: { type: ["string", "null"], maxLength: 1e5 }, launch: { anyOf: [{ type: "object", additionalProperties: false, required: ["path", "flags"], properties: { path: { type: "string", maxLength: 1e5 }, flags: { type: "string", maxLength: 1e5 } } }, { type: "null" }] }, accelerator: { anyOf: [{ type: "object", additionalProperties: false, required: ["name", "by"], properties: { name: { type: "string", maxLength: 1e5 }, by: { type: "string", maxLength: 1e5 } } }, { type: "null" }] }, contradictions: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e4 }, notes: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e4 } } }, recovery: { type: "array", items: { $ref: "#/$defs/recovered" }, maxItems: 1e4 }, baseline: { anyOf: [{ type: "object", additionalProperties: false, required: ["class", "grade"], properties: { class: { type: "string", maxLength: 1e5 }, grade: { enum: ["A", "B", "C"] } } }, { type: "null" }] } } }, variant: { type: "object", additionalProperties: false, required: ["model", "class", "grade", "bits_per_weight", "recovery", "recovery_unknown", "cost", "accepted", "proved", "evaluated", "keeps"], properties: { model: { type: "string", maxLength: 1e5 }, class: { type: ["string", "null"], maxLength: 1e5 }, grade: { enum: ["A", "B", "C"] }, bits_per_weight: { type: ["number", "null"] }, recovery: { type: ["number", "null"] }, recovery_unknown: { type: ["string", "null"], maxLength: 1e5 }, cost: { anyOf: [{ type: "object", additionalProperties: false, required: ["measure", "label", "value"], properties: { measure: { type: "string", maxLength: 1e5 }, label: { type: "string", maxLength: 1e5 }, value: { $ref: "#/$defs/measure" } } }, { type: "null" }] }, accepted: { type: ["boolean", "null"] }, proved: { type: "boolean" }, evaluated: { type: "boolean" }, keeps: { type: ["boolean", "null"] } } }, cell: { type: "object", additionalProperties: false, required: ["base", "tier", "deployments", "required", "state", "best", "says", "variants"], properties: { base: { type: "string", maxLength: 1e5 }, tier: { type: "string", maxLength: 1e5 }, deployments: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e4 }, required: { type: "boolean" }, state: { enum: ["proved", "missing", "unknown", "none"] }, best: { type: ["string", "null"], maxLength: 1e5 }, says: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 100 }, variants: { type: "array", items: { $ref: "#/$defs/variant" }, maxItems: 1e4 } } }, point: { type: "object", additionalProperties: false, required: ["id", "values", "n", "stderr", "as_of", "source", "basis"], properties: { id: { type: "string", maxLength: 1e5 }, values: { type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, n: { type: ["number", "null"] }, stderr: { type: ["number", "null"] }, as_of: { type: ["string", "null"], maxLength: 1e5 }, source: { type: ["string", "null"], maxLength: 1e5 }, basis: { type: ["string", "null"], maxLength: 1e5 } } }, waived: { type: "object", additionalProperties: false, required: ["index", "reason", "until"], properties: { index: { type: "integer", minimum: 0 }, reason: { type: "string", maxLength: 1e5 }, until: { type: "string", maxLength: 1e5 } } }, finding: { type: "object", additionalProperties: false, required: ["rule", "outcome", "subject", "model", "message", "measure", "value", "limit", "unit", "location", "hint", "needed_by", "waiver", "policy"], properties: { rule: { type: "string", maxLength: 1e5 }, outcome: { enum: ["pass", "warn", "fail", "unknown"] }, subject: { type: ["string", "null"], maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, message: { type: "string", maxLength: 1e5 }, measure: { type: ["string", "null"], maxLength: 1e5 }, value: { type: ["number", "null"] }, limit: { type: ["number", "null"] }, unit: { type: ["string", "null"], maxLength: 1e5 }, location: { anyOf: [{ $ref: "#/$defs/location" }, { type: "null" }] }, hint: { type: ["string", "null"], maxLength: 1e5 }, needed_by: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, waiver: { anyOf: [{ $ref: "#/$defs/waived" }, { type: "null" }] }, policy: { enum: ["base", "head", "both", null] } } }, frontier: { type: "object", additionalProperties: false, required: ["name", "source", "objectives", "declared", "measured", "proposed", "hypervolume"], properties: { name: { type: "string", maxLength: 1e5 }, source: { enum: ["policy", "baseline"] }, objectives: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "measure", "label", "goal", "unit", "range", "tolerance"], properties: { name: { type: "string", maxLength: 1e5 }, measure: { type: "string", maxLength: 1e5 }, label: { type: "string", maxLength: 1e5 }, goal: { enum: ["maximize", "minimize"] }, unit: { type: ["string", "null"], maxLength: 1e5 }, range: { anyOf: [{ type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 }, { type: "null" }] }, tolerance: { type: "object", additionalProperties: false, required: ["kind", "value"], properties: { kind: { enum: ["absolute", "percent"] }, value: { type: "number" } } } } }, maxItems: 32 }, declared: { anyOf: [{ type: "array", items: { $ref: "#/$defs/declared" }, maxItems: 1e5 }, { type: "null" }] }, measured: { type: "array", items: { type: "object", additionalProperties: false, required: ["id", "subject", "values", "status", "before"], properties: { id: { type: "string", maxLength: 1e5 }, subject: { type: ["string", "null"], maxLength: 1e5 }, values: { type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, status: { enum: ["extends", "on", "tolerated", "dominated", "unknown"] }, before: { anyOf: [{ type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, { type: "null" }] } } }, maxItems: 1e5 }, proposed: { type: "array", items: { $ref: "#/$defs/point" }, maxItems: 1e5 }, hypervolume: { type: ["number", "null"] } } }, declared: { type: "object", additionalProperties: false, required: ["id", "values", "n", "stderr", "as_of", "source", "basis", "dominated_by", "replaced_by"], properties: { id: { type: "string", maxLength: 1e5 }, values: { type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, n: { type: ["number", "null"] }, stderr: { type: ["number", "null"] }, as_of: { type: ["string", "null"], maxLength: 1e5 }, source: { type: ["string", "null"], maxLength: 1e5 }, basis: { type: ["string", "null"], maxLength: 1e5 }, dominated_by: { type: ["string", "null"], maxLength: 1e5 }, replaced_by: { type: ["string", "null"], maxLength: 1e5 } } }, change: { type: "object", additionalProperties: false, required: ["kind", "was"], properties: { kind: { enum: ["same", "moved", "repointed", "renamed", "new"] }, was: { anyOf: [{ type: "object", additionalProperties: false, required: ["name", "model"], properties: { name: { type: "string", maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 } } }, { type: "null" }] } } }, reading: { type: "object", additionalProperties: false, required: ["path", "model", "variant", "measure", "value", "unit", "stderr", "n", "at", "pointer"], properties: { path: { type: "string", maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, variant: { anyOf: [{ type: "object", additionalProperties: { type: "string", maxLength: 1e5 }, maxProperties: 1e3 }, { type: "null" }] }, measure: { type: "string", maxLength: 1e5 }, value: { type: "number" }, unit: { type: ["string", "null"], maxLength: 1e5 }, stderr: { type: ["number", "null"] }, n: { type: ["number", "null"] }, at: { anyOf: [{ type: "object", additionalProperties: { type: ["number", "string"], maxLength: 1e5 }, maxProperties: 1e3 }, { type: "null" }] }, pointer: { type: "string", maxLength: 1e5 }, goal: { enum: ["maximize", "minimize"] }, range: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 }, comparable: { type: "object", additionalProperties: { type: "string", maxLength: 1e5 }, maxProperties: 1e3 }, limited: { type: "object", additionalProperties: false, required: ["of"], properties: { of: { type: ["number", "null"] } } }, row: { type: "integer", minimum: 1 } } }, sample: { type: "object", additionalProperties: false, required: ["path", "id", "candidate", "variant", "requests", "input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens", "cost_usd", "cached", "score"], properties: { path: { type: "string", maxLength: 1e5 }, id: { type: "string", maxLength: 1e5 }, candidate: { type: ["string", "null"], maxLength: 1e5 }, variant: { anyOf: [{ type: "object", additionalProperties: { type: "string", maxLength: 1e5 }, maxProperties: 1e3 }, { type: "null" }] }, requests: { type: "number" }, input_tokens: { type: ["number", "null"] }, output_tokens: { type: ["number", "null"] }, cache_read_tokens: { type: "number" }, cache_write_tokens: { type: "number" }, cost_usd: { type: ["number", "null"] }, cached: { type: "boolean" }, score: { type: ["number", "null"] } } }, "section-tool": { type: "object", additionalProperties: false, required: ["name", "version"], properties: { name: { type: "string", maxLength: 1e5 }, version: { type: "string", maxLength: 200 } } }, "section-summary": { type: "object", additionalProperties: false, required: ["headline", "objectives", "columns", "counts", "noise", "noun"], properties: { headline: { type: "string", maxLength: 1e5 }, objectives: { type: ["string", "null"], maxLength: 1e5 }, columns: { type: "array", items: { type: "object", additionalProperties: false, required: ["measure", "label"], properties: { measure: { type: "string", maxLength: 1e5 }, label: { type: "string", maxLength: 1e5 } } }, maxItems: 32 }, counts: { type: "object", additionalProperties: false, required: ["fail", "unknown", "warn", "pass", "waived"], properties: { fail: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, warn: { type: "integer", minimum: 0 }, pass: { type: "integer", minimum: 0 }, waived: { type: "integer", minimum: 0 } } }, noise: { type: ["string", "null"], maxLength: 1e5 }, noun: { enum: ["deployment", "candidate"] }, precision: { type: "boolean" } } }, "section-policy": { type: "object", additionalProperties: false, required: ["path", "source", "digest", "changes"], properties: { path: { type: "string", maxLength: 1e5 }, source: { type: "string", maxLength: 1e5 }, digest: { type: "string", maxLength: 128 }, changes: { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "text"], properties: { kind: { enum: ["loosened", "tightened", "restated", "assumed", "declared", "dropped"] }, text: { type: "string", maxLength: 1e5 } } }, maxItems: 1e4 } } }, "section-baseline": { type: "object", additionalProperties: false, required: ["source", "sha", "why", "branch"], properties: { source: { type: "string", maxLength: 1e5 }, sha: { type: ["string", "null"], maxLength: 128 }, why: { type: "string", maxLength: 1e5 }, branch: { type: ["string", "null"], maxLength: 1e5 } } }, "section-deployments": { type: "array", items: { $ref: "#/$defs/subject" }, maxItems: 1e4 }, "section-candidates": { type: "array", items: { $ref: "#/$defs/subject" }, maxItems: 1e5 }, "section-removed": { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "model", "monthly_cost_usd", "text"], properties: { name: { type: "string", maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, monthly_cost_usd: { type: ["number", "null"] }, text: { type: ["string", "null"], maxLength: 1e5 } } }, maxItems: 1e4 }, "section-tiers": { type: "array", items: { $ref: "#/$defs/cell" }, maxItems: 1e5 }, "section-totals": { type: "object", additionalProperties: false, required: ["monthly_cost_usd", "known_monthly_cost_usd", "text", "unknown_parts", "baseline_monthly_cost_usd", "delta"], properties: { monthly_cost_usd: { type: ["number", "null"] }, known_monthly_cost_usd: { type: ["number", "null"] }, text: { type: ["string", "null"], maxLength: 1e5 }, unknown_parts: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e4 }, baseline_monthly_cost_usd: { type: ["number", "null"] }, delta: { anyOf: [{ $ref: "#/$defs/delta" }, { type: "null" }] } } }, "section-findings": { type: "array", items: { $ref: "#/$defs/finding" }, maxItems: 1e5 }, "section-frontiers": { type: "array", items: { $ref: "#/$defs/frontier" }, maxItems: 100 }, "section-evidence": { type: "array", items: { type: "object", additionalProperties: false, required: ["path", "format", "format_version", "sha256", "readings", "measured_at", "problems", "origin", "facts"], properties: { path: { type: "string", maxLength: 1e5 }, format: { type: "string", maxLength: 1e5 }, format_version: { type: ["string", "null"], maxLength: 1e5 }, sha256: { type: ["string", "null"], maxLength: 128 }, readings: { type: "integer", minimum: 0 }, candidates: { type: "array", maxItems: 1e5, items: { type: "object", additionalProperties: false, required: ["id", "readings"], properties: { id: { type: "string", maxLength: 1e5 }, readings: { type: "integer", minimum: 0 } } } }, nobody: { type: "object", additionalProperties: false, required: ["readings", "near"], properties: { readings: { type: "integer", minimum: 0 }, near: { type: "array", maxItems: 100, items: { type: "string", maxLength: 1e5 } } } }, measured_at: { type: ["string", "null"], maxLength: 1e5 }, problems: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, origin: { type: "string", maxLength: 1e5 }, facts: { type: "object", additionalProperties: false, required: ["hardware", "gpus", "deployment"], properties: { hardware: { type: ["string", "null"], maxLength: 1e5 }, gpus: { type: ["number", "null"] }, deployment: { type: ["string", "null"], maxLength: 1e5 }, precision: { type: "object", additionalProperties: false, required: ["class", "weight", "activation", "kv", "method", "bits_per_weight", "quantized_share", "parameters", "bytes", "grade"], properties: { class: { type: ["string", "null"], maxLength: 1e5 }, weight: { type: ["object", "null"], additionalProperties: false, required: ["bits", "kind"], properties: { bits: { type: "number" }, kind: { type: ["string", "null"], maxLength: 1e5 } } }, activation: { type: ["object", "null"], additionalProperties: false, required: ["bits", "kind"], properties: { bits: { type: "number" }, kind: { type: ["string", "null"], maxLength: 1e5 } } }, kv: { type: ["object", "null"], additionalProperties: false, required: ["bits", "kind"], properties: { bits: { type: "number" }, kind: { type: ["string", "null"], maxLength: 1e5 } } }, method: { type: ["string", "null"], maxLength: 1e5 }, bits_per_weight: { type: ["number", "null"] }, quantized_share: { type: ["number", "null"] }, parameters: { type: ["number", "null"] }, bytes: { type: ["number", "null"] }, grade: { enum: ["A", "B", "C"] } } } } } } }, maxItems: 1e5 }, "section-skipped": { type: "array", items: { type: "object", additionalProperties: false, required: ["path", "outcome", "why"], properties: { path: { type: "string", maxLength: 1e5 }, outcome: { enum: ["skipped", "unreadable"] }, why: { type: ["string", "null"], maxLength: 1e5 } } }, maxItems: 1e5 }, "section-prices": { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "id", "text", "source", "as_of", "used_by", "only_here"], properties: { kind: { enum: ["instance", "tokens"] }, id: { type: "string", maxLength: 1e5 }, text: { type: "string", maxLength: 1e5 }, source: { type: "string", maxLength: 1e5 }, as_of: { type: ["string", "null"], maxLength: 1e5 }, used_by: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, only_here: { type: "boolean" } } }, maxItems: 1e5 }, "section-assumptions": { type: "array", items: { type: "object", additionalProperties: false, required: ["subject", "text"], properties: { subject: { type: ["string", "null"], maxLength: 1e5 }, text: { type: "string", maxLength: 1e5 } } }, maxItems: 1e5 }, "section-waivers": { type: "array", items: { type: "object", additionalProperties: false, required: ["index", "rule", "deployment", "model", "tier", "measure", "cap", "reason", "owner", "until", "used", "expired", "days_left"], properties: { index: { type: "integer", minimum: 0 }, rule: { type: "string", maxLength: 1e5 }, deployment: { type: ["string", "null"], maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, tier: { type: ["string", "null"], maxLength: 1e5 }, measure: { type: ["string", "null"], maxLength: 1e5 }, cap: { type: ["number", "null"] }, reason: { type: "string", maxLength: 1e5 }, owner: { type: "string", maxLength: 1e5 }, until: { type: "string", maxLength: 1e5 }, used: { type: "boolean" }, expired: { type: "boolean" }, days_left: { type: "integer" } } }, maxItems: 1e5 }, "section-readings": { type: "array", items: { $ref: "#/$defs/reading" }, maxItems: 1e6 }, "section-samples": { type: "array", items: { $ref: "#/$defs/sample" }, maxItems: 1e6 } } };
var a = Object.prototype.hasOwnProperty;
var _ = import_ucs2length.default.default ?? import_ucs2length.default;
function we(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = we.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let f;
    if ((r.name === void 0 || !a.call(r, "name")) && (f = "name") || (r.version === void 0 || !a.call(r, "version")) && (f = "version")) return we.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const y = e;
      for (const n of Object.keys(r)) if (!(n === "name" || n === "version")) {
        return we.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (y === e) {
        if (r.name !== void 0 && a.call(r, "name")) {
          let n = r.name;
          const l = e;
          if (e === l) if (typeof n == "string") {
            if (_(n) > 1e5) return we.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return we.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
          var i = l === e;
        } else var i = true;
        if (i) if (r.version !== void 0 && a.call(r, "version")) {
          let n = r.version;
          const l = e;
          if (e === l) if (typeof n == "string") {
            if (_(n) > 200) return we.errors = [{ instancePath: t + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 200 } }], false;
          } else return we.errors = [{ instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } }], false;
          var i = l === e;
        } else var i = true;
      }
    }
  } else return we.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return we.errors = s, e === 0;
}
we.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Re = { type: "object", additionalProperties: false, required: ["headline", "objectives", "columns", "counts", "noise", "noun"], properties: { headline: { type: "string", maxLength: 1e5 }, objectives: { type: ["string", "null"], maxLength: 1e5 }, columns: { type: "array", items: { type: "object", additionalProperties: false, required: ["measure", "label"], properties: { measure: { type: "string", maxLength: 1e5 }, label: { type: "string", maxLength: 1e5 } } }, maxItems: 32 }, counts: { type: "object", additionalProperties: false, required: ["fail", "unknown", "warn", "pass", "waived"], properties: { fail: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, warn: { type: "integer", minimum: 0 }, pass: { type: "integer", minimum: 0 }, waived: { type: "integer", minimum: 0 } } }, noise: { type: ["string", "null"], maxLength: 1e5 }, noun: { enum: ["deployment", "candidate"] }, precision: { type: "boolean" } } };
function R(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = R.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let l;
    if ((r.headline === void 0 || !a.call(r, "headline")) && (l = "headline") || (r.objectives === void 0 || !a.call(r, "objectives")) && (l = "objectives") || (r.columns === void 0 || !a.call(r, "columns")) && (l = "columns") || (r.counts === void 0 || !a.call(r, "counts")) && (l = "counts") || (r.noise === void 0 || !a.call(r, "noise")) && (l = "noise") || (r.noun === void 0 || !a.call(r, "noun")) && (l = "noun")) return R.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      const o = e;
      for (const p of Object.keys(r)) if (!(p === "headline" || p === "objectives" || p === "columns" || p === "counts" || p === "noise" || p === "noun" || p === "precision")) {
        return R.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
        break;
      }
      if (o === e) {
        if (r.headline !== void 0 && a.call(r, "headline")) {
          let p = r.headline;
          const k = e;
          if (e === k) if (typeof p == "string") {
            if (_(p) > 1e5) return R.errors = [{ instancePath: t + "/headline", schemaPath: "#/properties/headline/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return R.errors = [{ instancePath: t + "/headline", schemaPath: "#/properties/headline/type", keyword: "type", params: { type: "string" } }], false;
          var i = k === e;
        } else var i = true;
        if (i) {
          if (r.objectives !== void 0 && a.call(r, "objectives")) {
            let p = r.objectives;
            const k = e;
            if (typeof p != "string" && p !== null) return R.errors = [{ instancePath: t + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: Re.properties.objectives.type } }], false;
            if (e === k && typeof p == "string" && _(p) > 1e5) return R.errors = [{ instancePath: t + "/objectives", schemaPath: "#/properties/objectives/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            var i = k === e;
          } else var i = true;
          if (i) {
            if (r.columns !== void 0 && a.call(r, "columns")) {
              let p = r.columns;
              const k = e;
              if (e === k) if (Array.isArray(p)) {
                if (p.length > 32) return R.errors = [{ instancePath: t + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 32 } }], false;
                {
                  var f = true;
                  const d = p.length;
                  for (let m = 0; m < d; m++) {
                    let L = p[m];
                    const u = e;
                    if (e === u) if (L && typeof L == "object" && !Array.isArray(L)) {
                      let P;
                      if ((L.measure === void 0 || !a.call(L, "measure")) && (P = "measure") || (L.label === void 0 || !a.call(L, "label")) && (P = "label")) return R.errors = [{ instancePath: t + "/columns/" + m, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: P } }], false;
                      {
                        const D = e;
                        for (const q of Object.keys(L)) if (!(q === "measure" || q === "label")) {
                          return R.errors = [{ instancePath: t + "/columns/" + m, schemaPath: "#/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } }], false;
                          break;
                        }
                        if (D === e) {
                          if (L.measure !== void 0 && a.call(L, "measure")) {
                            let q = L.measure;
                            const V = e;
                            if (e === V) if (typeof q == "string") {
                              if (_(q) > 1e5) return R.errors = [{ instancePath: t + "/columns/" + m + "/measure", schemaPath: "#/properties/columns/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                            } else return R.errors = [{ instancePath: t + "/columns/" + m + "/measure", schemaPath: "#/properties/columns/items/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
                            var y = V === e;
                          } else var y = true;
                          if (y) if (L.label !== void 0 && a.call(L, "label")) {
                            let q = L.label;
                            const V = e;
                            if (e === V) if (typeof q == "string") {
                              if (_(q) > 1e5) return R.errors = [{ instancePath: t + "/columns/" + m + "/label", schemaPath: "#/properties/columns/items/properties/label/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                            } else return R.errors = [{ instancePath: t + "/columns/" + m + "/label", schemaPath: "#/properties/columns/items/properties/label/type", keyword: "type", params: { type: "string" } }], false;
                            var y = V === e;
                          } else var y = true;
                        }
                      }
                    } else return R.errors = [{ instancePath: t + "/columns/" + m, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "object" } }], false;
                    var f = u === e;
                    if (!f) break;
                  }
                }
              } else return R.errors = [{ instancePath: t + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } }], false;
              var i = k === e;
            } else var i = true;
            if (i) {
              if (r.counts !== void 0 && a.call(r, "counts")) {
                let p = r.counts;
                const k = e;
                if (e === k) if (p && typeof p == "object" && !Array.isArray(p)) {
                  let d;
                  if ((p.fail === void 0 || !a.call(p, "fail")) && (d = "fail") || (p.unknown === void 0 || !a.call(p, "unknown")) && (d = "unknown") || (p.warn === void 0 || !a.call(p, "warn")) && (d = "warn") || (p.pass === void 0 || !a.call(p, "pass")) && (d = "pass") || (p.waived === void 0 || !a.call(p, "waived")) && (d = "waived")) return R.errors = [{ instancePath: t + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: d } }], false;
                  {
                    const m = e;
                    for (const L of Object.keys(p)) if (!(L === "fail" || L === "unknown" || L === "warn" || L === "pass" || L === "waived")) {
                      return R.errors = [{ instancePath: t + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L } }], false;
                      break;
                    }
                    if (m === e) {
                      if (p.fail !== void 0 && a.call(p, "fail")) {
                        let L = p.fail;
                        const u = e;
                        if (!(typeof L == "number" && !(L % 1) && !isNaN(L) && isFinite(L))) return R.errors = [{ instancePath: t + "/counts/fail", schemaPath: "#/properties/counts/properties/fail/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === u && typeof L == "number" && isFinite(L) && (L < 0 || isNaN(L))) return R.errors = [{ instancePath: t + "/counts/fail", schemaPath: "#/properties/counts/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var n = u === e;
                      } else var n = true;
                      if (n) {
                        if (p.unknown !== void 0 && a.call(p, "unknown")) {
                          let L = p.unknown;
                          const u = e;
                          if (!(typeof L == "number" && !(L % 1) && !isNaN(L) && isFinite(L))) return R.errors = [{ instancePath: t + "/counts/unknown", schemaPath: "#/properties/counts/properties/unknown/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === u && typeof L == "number" && isFinite(L) && (L < 0 || isNaN(L))) return R.errors = [{ instancePath: t + "/counts/unknown", schemaPath: "#/properties/counts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var n = u === e;
                        } else var n = true;
                        if (n) {
                          if (p.warn !== void 0 && a.call(p, "warn")) {
                            let L = p.warn;
                            const u = e;
                            if (!(typeof L == "number" && !(L % 1) && !isNaN(L) && isFinite(L))) return R.errors = [{ instancePath: t + "/counts/warn", schemaPath: "#/properties/counts/properties/warn/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === u && typeof L == "number" && isFinite(L) && (L < 0 || isNaN(L))) return R.errors = [{ instancePath: t + "/counts/warn", schemaPath: "#/properties/counts/properties/warn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var n = u === e;
                          } else var n = true;
                          if (n) {
                            if (p.pass !== void 0 && a.call(p, "pass")) {
                              let L = p.pass;
                              const u = e;
                              if (!(typeof L == "number" && !(L % 1) && !isNaN(L) && isFinite(L))) return R.errors = [{ instancePath: t + "/counts/pass", schemaPath: "#/properties/counts/properties/pass/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === u && typeof L == "number" && isFinite(L) && (L < 0 || isNaN(L))) return R.errors = [{ instancePath: t + "/counts/pass", schemaPath: "#/properties/counts/properties/pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var n = u === e;
                            } else var n = true;
                            if (n) if (p.waived !== void 0 && a.call(p, "waived")) {
                              let L = p.waived;
                              const u = e;
                              if (!(typeof L == "number" && !(L % 1) && !isNaN(L) && isFinite(L))) return R.errors = [{ instancePath: t + "/counts/waived", schemaPath: "#/properties/counts/properties/waived/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === u && typeof L == "number" && isFinite(L) && (L < 0 || isNaN(L))) return R.errors = [{ instancePath: t + "/counts/waived", schemaPath: "#/properties/counts/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var n = u === e;
                            } else var n = true;
                          }
                        }
                      }
                    }
                  }
                } else return R.errors = [{ instancePath: t + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" } }], false;
                var i = k === e;
              } else var i = true;
              if (i) {
                if (r.noise !== void 0 && a.call(r, "noise")) {
                  let p = r.noise;
                  const k = e;
                  if (typeof p != "string" && p !== null) return R.errors = [{ instancePath: t + "/noise", schemaPath: "#/properties/noise/type", keyword: "type", params: { type: Re.properties.noise.type } }], false;
                  if (e === k && typeof p == "string" && _(p) > 1e5) return R.errors = [{ instancePath: t + "/noise", schemaPath: "#/properties/noise/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  var i = k === e;
                } else var i = true;
                if (i) {
                  if (r.noun !== void 0 && a.call(r, "noun")) {
                    let p = r.noun;
                    const k = e;
                    if (!(p === "deployment" || p === "candidate")) return R.errors = [{ instancePath: t + "/noun", schemaPath: "#/properties/noun/enum", keyword: "enum", params: { allowedValues: Re.properties.noun.enum } }], false;
                    var i = k === e;
                  } else var i = true;
                  if (i) if (r.precision !== void 0 && a.call(r, "precision")) {
                    const p = e;
                    if (typeof r.precision != "boolean") return R.errors = [{ instancePath: t + "/precision", schemaPath: "#/properties/precision/type", keyword: "type", params: { type: "boolean" } }], false;
                    var i = p === e;
                  } else var i = true;
                }
              }
            }
          }
        }
      }
    }
  } else return R.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return R.errors = s, e === 0;
}
R.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ir = { type: "object", additionalProperties: false, required: ["path", "source", "digest", "changes"], properties: { path: { type: "string", maxLength: 1e5 }, source: { type: "string", maxLength: 1e5 }, digest: { type: "string", maxLength: 128 }, changes: { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "text"], properties: { kind: { enum: ["loosened", "tightened", "restated", "assumed", "declared", "dropped"] }, text: { type: "string", maxLength: 1e5 } } }, maxItems: 1e4 } } };
function oe(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = oe.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let n;
    if ((r.path === void 0 || !a.call(r, "path")) && (n = "path") || (r.source === void 0 || !a.call(r, "source")) && (n = "source") || (r.digest === void 0 || !a.call(r, "digest")) && (n = "digest") || (r.changes === void 0 || !a.call(r, "changes")) && (n = "changes")) return oe.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      const l = e;
      for (const o of Object.keys(r)) if (!(o === "path" || o === "source" || o === "digest" || o === "changes")) {
        return oe.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (l === e) {
        if (r.path !== void 0 && a.call(r, "path")) {
          let o = r.path;
          const p = e;
          if (e === p) if (typeof o == "string") {
            if (_(o) > 1e5) return oe.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return oe.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var i = p === e;
        } else var i = true;
        if (i) {
          if (r.source !== void 0 && a.call(r, "source")) {
            let o = r.source;
            const p = e;
            if (e === p) if (typeof o == "string") {
              if (_(o) > 1e5) return oe.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            } else return oe.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }], false;
            var i = p === e;
          } else var i = true;
          if (i) {
            if (r.digest !== void 0 && a.call(r, "digest")) {
              let o = r.digest;
              const p = e;
              if (e === p) if (typeof o == "string") {
                if (_(o) > 128) return oe.errors = [{ instancePath: t + "/digest", schemaPath: "#/properties/digest/maxLength", keyword: "maxLength", params: { limit: 128 } }], false;
              } else return oe.errors = [{ instancePath: t + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } }], false;
              var i = p === e;
            } else var i = true;
            if (i) if (r.changes !== void 0 && a.call(r, "changes")) {
              let o = r.changes;
              const p = e;
              if (e === p) if (Array.isArray(o)) {
                if (o.length > 1e4) return oe.errors = [{ instancePath: t + "/changes", schemaPath: "#/properties/changes/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                {
                  var f = true;
                  const x = o.length;
                  for (let d = 0; d < x; d++) {
                    let m = o[d];
                    const L = e;
                    if (e === L) if (m && typeof m == "object" && !Array.isArray(m)) {
                      let c;
                      if ((m.kind === void 0 || !a.call(m, "kind")) && (c = "kind") || (m.text === void 0 || !a.call(m, "text")) && (c = "text")) return oe.errors = [{ instancePath: t + "/changes/" + d, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: c } }], false;
                      {
                        const P = e;
                        for (const D of Object.keys(m)) if (!(D === "kind" || D === "text")) {
                          return oe.errors = [{ instancePath: t + "/changes/" + d, schemaPath: "#/properties/changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } }], false;
                          break;
                        }
                        if (P === e) {
                          if (m.kind !== void 0 && a.call(m, "kind")) {
                            let D = m.kind;
                            const q = e;
                            if (!(D === "loosened" || D === "tightened" || D === "restated" || D === "assumed" || D === "declared" || D === "dropped")) return oe.errors = [{ instancePath: t + "/changes/" + d + "/kind", schemaPath: "#/properties/changes/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ir.properties.changes.items.properties.kind.enum } }], false;
                            var y = q === e;
                          } else var y = true;
                          if (y) if (m.text !== void 0 && a.call(m, "text")) {
                            let D = m.text;
                            const q = e;
                            if (e === q) if (typeof D == "string") {
                              if (_(D) > 1e5) return oe.errors = [{ instancePath: t + "/changes/" + d + "/text", schemaPath: "#/properties/changes/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                            } else return oe.errors = [{ instancePath: t + "/changes/" + d + "/text", schemaPath: "#/properties/changes/items/properties/text/type", keyword: "type", params: { type: "string" } }], false;
                            var y = q === e;
                          } else var y = true;
                        }
                      }
                    } else return oe.errors = [{ instancePath: t + "/changes/" + d, schemaPath: "#/properties/changes/items/type", keyword: "type", params: { type: "object" } }], false;
                    var f = L === e;
                    if (!f) break;
                  }
                }
              } else return oe.errors = [{ instancePath: t + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
              var i = p === e;
            } else var i = true;
          }
        }
      }
    }
  } else return oe.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return oe.errors = s, e === 0;
}
oe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var er = { type: "object", additionalProperties: false, required: ["source", "sha", "why", "branch"], properties: { source: { type: "string", maxLength: 1e5 }, sha: { type: ["string", "null"], maxLength: 128 }, why: { type: "string", maxLength: 1e5 }, branch: { type: ["string", "null"], maxLength: 1e5 } } };
function he(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = he.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let f;
    if ((r.source === void 0 || !a.call(r, "source")) && (f = "source") || (r.sha === void 0 || !a.call(r, "sha")) && (f = "sha") || (r.why === void 0 || !a.call(r, "why")) && (f = "why") || (r.branch === void 0 || !a.call(r, "branch")) && (f = "branch")) return he.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const y = e;
      for (const n of Object.keys(r)) if (!(n === "source" || n === "sha" || n === "why" || n === "branch")) {
        return he.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (y === e) {
        if (r.source !== void 0 && a.call(r, "source")) {
          let n = r.source;
          const l = e;
          if (e === l) if (typeof n == "string") {
            if (_(n) > 1e5) return he.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return he.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }], false;
          var i = l === e;
        } else var i = true;
        if (i) {
          if (r.sha !== void 0 && a.call(r, "sha")) {
            let n = r.sha;
            const l = e;
            if (typeof n != "string" && n !== null) return he.errors = [{ instancePath: t + "/sha", schemaPath: "#/properties/sha/type", keyword: "type", params: { type: er.properties.sha.type } }], false;
            if (e === l && typeof n == "string" && _(n) > 128) return he.errors = [{ instancePath: t + "/sha", schemaPath: "#/properties/sha/maxLength", keyword: "maxLength", params: { limit: 128 } }], false;
            var i = l === e;
          } else var i = true;
          if (i) {
            if (r.why !== void 0 && a.call(r, "why")) {
              let n = r.why;
              const l = e;
              if (e === l) if (typeof n == "string") {
                if (_(n) > 1e5) return he.errors = [{ instancePath: t + "/why", schemaPath: "#/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              } else return he.errors = [{ instancePath: t + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } }], false;
              var i = l === e;
            } else var i = true;
            if (i) if (r.branch !== void 0 && a.call(r, "branch")) {
              let n = r.branch;
              const l = e;
              if (typeof n != "string" && n !== null) return he.errors = [{ instancePath: t + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: er.properties.branch.type } }], false;
              if (e === l && typeof n == "string" && _(n) > 1e5) return he.errors = [{ instancePath: t + "/branch", schemaPath: "#/properties/branch/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              var i = l === e;
            } else var i = true;
          }
        }
      }
    }
  } else return he.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return he.errors = s, e === 0;
}
he.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Se = { type: "object", additionalProperties: false, required: ["name", "kind", "judged", "outcome", "model", "tier", "operating_point", "change", "measures", "baseline_measures", "deltas", "frontier", "precision"], properties: { name: { type: "string", maxLength: 1e5 }, kind: { enum: ["deployment", "candidate"] }, judged: { type: "boolean" }, outcome: { enum: ["pass", "warn", "fail", "unknown"] }, model: { type: ["string", "null"], maxLength: 1e5 }, tier: { type: ["string", "null"], maxLength: 1e5 }, operating_point: { anyOf: [{ type: "object", additionalProperties: false, required: ["at", "path", "why"], properties: { at: { type: "object", additionalProperties: { type: ["number", "string"], maxLength: 1e5 }, maxProperties: 1e3 }, path: { type: "string", maxLength: 1e5 }, why: { type: "string", maxLength: 1e5 } } }, { type: "null" }] }, change: { anyOf: [{ $ref: "#/$defs/change" }, { type: "null" }] }, measures: { type: "object", additionalProperties: { $ref: "#/$defs/measure" }, maxProperties: 1e4 }, baseline_measures: { type: "object", additionalProperties: { $ref: "#/$defs/measure" }, maxProperties: 1e4 }, deltas: { type: "object", additionalProperties: { $ref: "#/$defs/delta" }, maxProperties: 1e4 }, frontier: { anyOf: [{ $ref: "#/$defs/standing" }, { type: "null" }] }, precision: { anyOf: [{ $ref: "#/$defs/precision" }, { type: "null" }] } } };
var rr = { type: "object", additionalProperties: false, required: ["kind", "was"], properties: { kind: { enum: ["same", "moved", "repointed", "renamed", "new"] }, was: { anyOf: [{ type: "object", additionalProperties: false, required: ["name", "model"], properties: { name: { type: "string", maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 } } }, { type: "null" }] } } };
function je(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = je.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let n;
    if ((r.kind === void 0 || !a.call(r, "kind")) && (n = "kind") || (r.was === void 0 || !a.call(r, "was")) && (n = "was")) return je.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      const l = e;
      for (const o of Object.keys(r)) if (!(o === "kind" || o === "was")) {
        return je.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (l === e) {
        if (r.kind !== void 0 && a.call(r, "kind")) {
          let o = r.kind;
          const p = e;
          if (!(o === "same" || o === "moved" || o === "repointed" || o === "renamed" || o === "new")) return je.errors = [{ instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: rr.properties.kind.enum } }], false;
          var i = p === e;
        } else var i = true;
        if (i) if (r.was !== void 0 && a.call(r, "was")) {
          let o = r.was;
          const p = e, k = e;
          let x = false;
          const d = e;
          if (e === d) if (o && typeof o == "object" && !Array.isArray(o)) {
            let u;
            if ((o.name === void 0 || !a.call(o, "name")) && (u = "name") || (o.model === void 0 || !a.call(o, "model")) && (u = "model")) {
              const c = { instancePath: t + "/was", schemaPath: "#/properties/was/anyOf/0/required", keyword: "required", params: { missingProperty: u } };
              s === null ? s = [c] : s.push(c), e++;
            } else {
              const c = e;
              for (const P of Object.keys(o)) if (!(P === "name" || P === "model")) {
                const D = { instancePath: t + "/was", schemaPath: "#/properties/was/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
                s === null ? s = [D] : s.push(D), e++;
                break;
              }
              if (c === e) {
                if (o.name !== void 0 && a.call(o, "name")) {
                  let P = o.name;
                  const D = e;
                  if (e === D) if (typeof P == "string") {
                    if (_(P) > 1e5) {
                      const q = { instancePath: t + "/was/name", schemaPath: "#/properties/was/anyOf/0/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                      s === null ? s = [q] : s.push(q), e++;
                    }
                  } else {
                    const q = { instancePath: t + "/was/name", schemaPath: "#/properties/was/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
                    s === null ? s = [q] : s.push(q), e++;
                  }
                  var f = D === e;
                } else var f = true;
                if (f) if (o.model !== void 0 && a.call(o, "model")) {
                  let P = o.model;
                  const D = e;
                  if (typeof P != "string" && P !== null) {
                    const V = { instancePath: t + "/was/model", schemaPath: "#/properties/was/anyOf/0/properties/model/type", keyword: "type", params: { type: rr.properties.was.anyOf[0].properties.model.type } };
                    s === null ? s = [V] : s.push(V), e++;
                  }
                  if (e === D && typeof P == "string" && _(P) > 1e5) {
                    const V = { instancePath: t + "/was/model", schemaPath: "#/properties/was/anyOf/0/properties/model/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                    s === null ? s = [V] : s.push(V), e++;
                  }
                  var f = D === e;
                } else var f = true;
              }
            }
          } else {
            const u = { instancePath: t + "/was", schemaPath: "#/properties/was/anyOf/0/type", keyword: "type", params: { type: "object" } };
            s === null ? s = [u] : s.push(u), e++;
          }
          var y = d === e;
          x = x || y;
          const m = e;
          if (o !== null) {
            const u = { instancePath: t + "/was", schemaPath: "#/properties/was/anyOf/1/type", keyword: "type", params: { type: "null" } };
            s === null ? s = [u] : s.push(u), e++;
          }
          var y = m === e;
          if (x = x || y, x) e = k, s !== null && (k ? s.length = k : s = null);
          else {
            const u = { instancePath: t + "/was", schemaPath: "#/properties/was/anyOf", keyword: "anyOf", params: {} };
            return s === null ? s = [u] : s.push(u), e++, je.errors = s, false;
          }
          var i = p === e;
        } else var i = true;
      }
    }
  } else return je.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return je.errors = s, e === 0;
}
je.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ie = { type: "object", additionalProperties: false, required: ["value", "unit", "text", "stderr", "n", "basis", "source"], properties: { value: { type: ["number", "null"] }, unit: { type: ["string", "null"], maxLength: 1e5 }, text: { type: "string", maxLength: 1e5 }, stderr: { type: ["number", "null"] }, n: { type: ["number", "null"] }, basis: { enum: ["measured", "tokens", "replica_hours", "declared", null] }, source: { type: "array", items: { $ref: "#/$defs/source" }, maxItems: 1e4 }, formula: { type: "string", maxLength: 1e5 }, limited: { type: "object", additionalProperties: false, required: ["of"], properties: { of: { type: ["number", "null"] } } }, unknown: { type: "object", additionalProperties: false, required: ["rule", "reason", "hint"], properties: { rule: { type: "string", maxLength: 1e5 }, reason: { type: "string", maxLength: 1e5 }, hint: { type: ["string", "null"], maxLength: 1e5 } } } } };
var Te = { type: "object", additionalProperties: false, required: ["text", "path", "pointer", "as_of"], properties: { text: { type: "string", maxLength: 1e5 }, path: { type: ["string", "null"], maxLength: 1e5 }, pointer: { type: ["string", "null"], maxLength: 1e5 }, as_of: { type: ["string", "null"], maxLength: 1e5 } } };
function ve(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = ve.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let f;
    if ((r.text === void 0 || !a.call(r, "text")) && (f = "text") || (r.path === void 0 || !a.call(r, "path")) && (f = "path") || (r.pointer === void 0 || !a.call(r, "pointer")) && (f = "pointer") || (r.as_of === void 0 || !a.call(r, "as_of")) && (f = "as_of")) return ve.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const y = e;
      for (const n of Object.keys(r)) if (!(n === "text" || n === "path" || n === "pointer" || n === "as_of")) {
        return ve.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (y === e) {
        if (r.text !== void 0 && a.call(r, "text")) {
          let n = r.text;
          const l = e;
          if (e === l) if (typeof n == "string") {
            if (_(n) > 1e5) return ve.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return ve.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
          var i = l === e;
        } else var i = true;
        if (i) {
          if (r.path !== void 0 && a.call(r, "path")) {
            let n = r.path;
            const l = e;
            if (typeof n != "string" && n !== null) return ve.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: Te.properties.path.type } }], false;
            if (e === l && typeof n == "string" && _(n) > 1e5) return ve.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            var i = l === e;
          } else var i = true;
          if (i) {
            if (r.pointer !== void 0 && a.call(r, "pointer")) {
              let n = r.pointer;
              const l = e;
              if (typeof n != "string" && n !== null) return ve.errors = [{ instancePath: t + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: Te.properties.pointer.type } }], false;
              if (e === l && typeof n == "string" && _(n) > 1e5) return ve.errors = [{ instancePath: t + "/pointer", schemaPath: "#/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              var i = l === e;
            } else var i = true;
            if (i) if (r.as_of !== void 0 && a.call(r, "as_of")) {
              let n = r.as_of;
              const l = e;
              if (typeof n != "string" && n !== null) return ve.errors = [{ instancePath: t + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: Te.properties.as_of.type } }], false;
              if (e === l && typeof n == "string" && _(n) > 1e5) return ve.errors = [{ instancePath: t + "/as_of", schemaPath: "#/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              var i = l === e;
            } else var i = true;
          }
        }
      }
    }
  } else return ve.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ve.errors = s, e === 0;
}
ve.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function J(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = J.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let n;
    if ((r.value === void 0 || !a.call(r, "value")) && (n = "value") || (r.unit === void 0 || !a.call(r, "unit")) && (n = "unit") || (r.text === void 0 || !a.call(r, "text")) && (n = "text") || (r.stderr === void 0 || !a.call(r, "stderr")) && (n = "stderr") || (r.n === void 0 || !a.call(r, "n")) && (n = "n") || (r.basis === void 0 || !a.call(r, "basis")) && (n = "basis") || (r.source === void 0 || !a.call(r, "source")) && (n = "source")) return J.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      const l = e;
      for (const o of Object.keys(r)) if (!a.call(Ie.properties, o)) {
        return J.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (l === e) {
        if (r.value !== void 0 && a.call(r, "value")) {
          let o = r.value;
          const p = e;
          if (!(typeof o == "number" && isFinite(o)) && o !== null) return J.errors = [{ instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: Ie.properties.value.type } }], false;
          var i = p === e;
        } else var i = true;
        if (i) {
          if (r.unit !== void 0 && a.call(r, "unit")) {
            let o = r.unit;
            const p = e;
            if (typeof o != "string" && o !== null) return J.errors = [{ instancePath: t + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: Ie.properties.unit.type } }], false;
            if (e === p && typeof o == "string" && _(o) > 1e5) return J.errors = [{ instancePath: t + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            var i = p === e;
          } else var i = true;
          if (i) {
            if (r.text !== void 0 && a.call(r, "text")) {
              let o = r.text;
              const p = e;
              if (e === p) if (typeof o == "string") {
                if (_(o) > 1e5) return J.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              } else return J.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
              var i = p === e;
            } else var i = true;
            if (i) {
              if (r.stderr !== void 0 && a.call(r, "stderr")) {
                let o = r.stderr;
                const p = e;
                if (!(typeof o == "number" && isFinite(o)) && o !== null) return J.errors = [{ instancePath: t + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: Ie.properties.stderr.type } }], false;
                var i = p === e;
              } else var i = true;
              if (i) {
                if (r.n !== void 0 && a.call(r, "n")) {
                  let o = r.n;
                  const p = e;
                  if (!(typeof o == "number" && isFinite(o)) && o !== null) return J.errors = [{ instancePath: t + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: Ie.properties.n.type } }], false;
                  var i = p === e;
                } else var i = true;
                if (i) {
                  if (r.basis !== void 0 && a.call(r, "basis")) {
                    let o = r.basis;
                    const p = e;
                    if (!(o === "measured" || o === "tokens" || o === "replica_hours" || o === "declared" || o === null)) return J.errors = [{ instancePath: t + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: Ie.properties.basis.enum } }], false;
                    var i = p === e;
                  } else var i = true;
                  if (i) {
                    if (r.source !== void 0 && a.call(r, "source")) {
                      let o = r.source;
                      const p = e;
                      if (e === p) if (Array.isArray(o)) {
                        if (o.length > 1e4) return J.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                        {
                          var f = true;
                          const x = o.length;
                          for (let d = 0; d < x; d++) {
                            const m = e;
                            ve(o[d], { instancePath: t + "/source/" + d, parentData: o, parentDataProperty: d, rootData: E, dynamicAnchors: z }) || (s = s === null ? ve.errors : s.concat(ve.errors), e = s.length);
                            var f = m === e;
                            if (!f) break;
                          }
                        }
                      } else return J.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "array" } }], false;
                      var i = p === e;
                    } else var i = true;
                    if (i) {
                      if (r.formula !== void 0 && a.call(r, "formula")) {
                        let o = r.formula;
                        const p = e;
                        if (e === p) if (typeof o == "string") {
                          if (_(o) > 1e5) return J.errors = [{ instancePath: t + "/formula", schemaPath: "#/properties/formula/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                        } else return J.errors = [{ instancePath: t + "/formula", schemaPath: "#/properties/formula/type", keyword: "type", params: { type: "string" } }], false;
                        var i = p === e;
                      } else var i = true;
                      if (i) {
                        if (r.limited !== void 0 && a.call(r, "limited")) {
                          let o = r.limited;
                          const p = e;
                          if (e === p) if (o && typeof o == "object" && !Array.isArray(o)) {
                            let x;
                            if ((o.of === void 0 || !a.call(o, "of")) && (x = "of")) return J.errors = [{ instancePath: t + "/limited", schemaPath: "#/properties/limited/required", keyword: "required", params: { missingProperty: x } }], false;
                            {
                              const d = e;
                              for (const m of Object.keys(o)) if (m !== "of") {
                                return J.errors = [{ instancePath: t + "/limited", schemaPath: "#/properties/limited/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }], false;
                                break;
                              }
                              if (d === e && o.of !== void 0 && a.call(o, "of")) {
                                let m = o.of;
                                if (!(typeof m == "number" && isFinite(m)) && m !== null) return J.errors = [{ instancePath: t + "/limited/of", schemaPath: "#/properties/limited/properties/of/type", keyword: "type", params: { type: Ie.properties.limited.properties.of.type } }], false;
                              }
                            }
                          } else return J.errors = [{ instancePath: t + "/limited", schemaPath: "#/properties/limited/type", keyword: "type", params: { type: "object" } }], false;
                          var i = p === e;
                        } else var i = true;
                        if (i) if (r.unknown !== void 0 && a.call(r, "unknown")) {
                          let o = r.unknown;
                          const p = e;
                          if (e === p) if (o && typeof o == "object" && !Array.isArray(o)) {
                            let x;
                            if ((o.rule === void 0 || !a.call(o, "rule")) && (x = "rule") || (o.reason === void 0 || !a.call(o, "reason")) && (x = "reason") || (o.hint === void 0 || !a.call(o, "hint")) && (x = "hint")) return J.errors = [{ instancePath: t + "/unknown", schemaPath: "#/properties/unknown/required", keyword: "required", params: { missingProperty: x } }], false;
                            {
                              const d = e;
                              for (const m of Object.keys(o)) if (!(m === "rule" || m === "reason" || m === "hint")) {
                                return J.errors = [{ instancePath: t + "/unknown", schemaPath: "#/properties/unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }], false;
                                break;
                              }
                              if (d === e) {
                                if (o.rule !== void 0 && a.call(o, "rule")) {
                                  let m = o.rule;
                                  const L = e;
                                  if (e === L) if (typeof m == "string") {
                                    if (_(m) > 1e5) return J.errors = [{ instancePath: t + "/unknown/rule", schemaPath: "#/properties/unknown/properties/rule/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                  } else return J.errors = [{ instancePath: t + "/unknown/rule", schemaPath: "#/properties/unknown/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
                                  var y = L === e;
                                } else var y = true;
                                if (y) {
                                  if (o.reason !== void 0 && a.call(o, "reason")) {
                                    let m = o.reason;
                                    const L = e;
                                    if (e === L) if (typeof m == "string") {
                                      if (_(m) > 1e5) return J.errors = [{ instancePath: t + "/unknown/reason", schemaPath: "#/properties/unknown/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                    } else return J.errors = [{ instancePath: t + "/unknown/reason", schemaPath: "#/properties/unknown/properties/reason/type", keyword: "type", params: { type: "string" } }], false;
                                    var y = L === e;
                                  } else var y = true;
                                  if (y) if (o.hint !== void 0 && a.call(o, "hint")) {
                                    let m = o.hint;
                                    const L = e;
                                    if (typeof m != "string" && m !== null) return J.errors = [{ instancePath: t + "/unknown/hint", schemaPath: "#/properties/unknown/properties/hint/type", keyword: "type", params: { type: Ie.properties.unknown.properties.hint.type } }], false;
                                    if (e === L && typeof m == "string" && _(m) > 1e5) return J.errors = [{ instancePath: t + "/unknown/hint", schemaPath: "#/properties/unknown/properties/hint/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                    var y = L === e;
                                  } else var y = true;
                                }
                              }
                            }
                          } else return J.errors = [{ instancePath: t + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "object" } }], false;
                          var i = p === e;
                        } else var i = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return J.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return J.errors = s, e === 0;
}
J.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ue = { type: "object", additionalProperties: false, required: ["absolute", "percent", "text", "percent_text", "why"], properties: { absolute: { type: ["number", "null"] }, percent: { type: ["number", "null"] }, text: { type: "string", maxLength: 1e5 }, percent_text: { type: "string", maxLength: 1e5 }, why: { type: ["string", "null"], maxLength: 1e5 } } };
function me(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = me.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let f;
    if ((r.absolute === void 0 || !a.call(r, "absolute")) && (f = "absolute") || (r.percent === void 0 || !a.call(r, "percent")) && (f = "percent") || (r.text === void 0 || !a.call(r, "text")) && (f = "text") || (r.percent_text === void 0 || !a.call(r, "percent_text")) && (f = "percent_text") || (r.why === void 0 || !a.call(r, "why")) && (f = "why")) return me.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const y = e;
      for (const n of Object.keys(r)) if (!(n === "absolute" || n === "percent" || n === "text" || n === "percent_text" || n === "why")) {
        return me.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (y === e) {
        if (r.absolute !== void 0 && a.call(r, "absolute")) {
          let n = r.absolute;
          const l = e;
          if (!(typeof n == "number" && isFinite(n)) && n !== null) return me.errors = [{ instancePath: t + "/absolute", schemaPath: "#/properties/absolute/type", keyword: "type", params: { type: Ue.properties.absolute.type } }], false;
          var i = l === e;
        } else var i = true;
        if (i) {
          if (r.percent !== void 0 && a.call(r, "percent")) {
            let n = r.percent;
            const l = e;
            if (!(typeof n == "number" && isFinite(n)) && n !== null) return me.errors = [{ instancePath: t + "/percent", schemaPath: "#/properties/percent/type", keyword: "type", params: { type: Ue.properties.percent.type } }], false;
            var i = l === e;
          } else var i = true;
          if (i) {
            if (r.text !== void 0 && a.call(r, "text")) {
              let n = r.text;
              const l = e;
              if (e === l) if (typeof n == "string") {
                if (_(n) > 1e5) return me.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              } else return me.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
              var i = l === e;
            } else var i = true;
            if (i) {
              if (r.percent_text !== void 0 && a.call(r, "percent_text")) {
                let n = r.percent_text;
                const l = e;
                if (e === l) if (typeof n == "string") {
                  if (_(n) > 1e5) return me.errors = [{ instancePath: t + "/percent_text", schemaPath: "#/properties/percent_text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                } else return me.errors = [{ instancePath: t + "/percent_text", schemaPath: "#/properties/percent_text/type", keyword: "type", params: { type: "string" } }], false;
                var i = l === e;
              } else var i = true;
              if (i) if (r.why !== void 0 && a.call(r, "why")) {
                let n = r.why;
                const l = e;
                if (typeof n != "string" && n !== null) return me.errors = [{ instancePath: t + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: Ue.properties.why.type } }], false;
                if (e === l && typeof n == "string" && _(n) > 1e5) return me.errors = [{ instancePath: t + "/why", schemaPath: "#/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                var i = l === e;
              } else var i = true;
            }
          }
        }
      }
    }
  } else return me.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return me.errors = s, e === 0;
}
me.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var nr = { type: "object", additionalProperties: false, required: ["family", "status", "text", "dominated_by", "gap", "excluded"], properties: { family: { type: "string", maxLength: 1e5 }, status: { enum: ["extends", "on", "tolerated", "dominated", "unknown"] }, text: { type: "string", maxLength: 1e5 }, dominated_by: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, gap: { type: "array", items: { type: "object", additionalProperties: false, required: ["objective", "measure", "needed", "strict", "current", "text"], properties: { objective: { type: "string", maxLength: 1e5 }, measure: { type: "string", maxLength: 1e5 }, needed: { type: "number" }, strict: { type: "boolean" }, current: { type: "number" }, text: { type: "string", maxLength: 1e5 } } }, maxItems: 32 }, excluded: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "why"], properties: { name: { type: "string", maxLength: 1e5 }, why: { type: "string", maxLength: 1e5 } } }, maxItems: 1e5 } } };
function Q(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = Q.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if ((r.family === void 0 || !a.call(r, "family")) && (p = "family") || (r.status === void 0 || !a.call(r, "status")) && (p = "status") || (r.text === void 0 || !a.call(r, "text")) && (p = "text") || (r.dominated_by === void 0 || !a.call(r, "dominated_by")) && (p = "dominated_by") || (r.gap === void 0 || !a.call(r, "gap")) && (p = "gap") || (r.excluded === void 0 || !a.call(r, "excluded")) && (p = "excluded")) return Q.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    {
      const k = e;
      for (const x of Object.keys(r)) if (!(x === "family" || x === "status" || x === "text" || x === "dominated_by" || x === "gap" || x === "excluded")) {
        return Q.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } }], false;
        break;
      }
      if (k === e) {
        if (r.family !== void 0 && a.call(r, "family")) {
          let x = r.family;
          const d = e;
          if (e === d) if (typeof x == "string") {
            if (_(x) > 1e5) return Q.errors = [{ instancePath: t + "/family", schemaPath: "#/properties/family/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return Q.errors = [{ instancePath: t + "/family", schemaPath: "#/properties/family/type", keyword: "type", params: { type: "string" } }], false;
          var i = d === e;
        } else var i = true;
        if (i) {
          if (r.status !== void 0 && a.call(r, "status")) {
            let x = r.status;
            const d = e;
            if (!(x === "extends" || x === "on" || x === "tolerated" || x === "dominated" || x === "unknown")) return Q.errors = [{ instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: nr.properties.status.enum } }], false;
            var i = d === e;
          } else var i = true;
          if (i) {
            if (r.text !== void 0 && a.call(r, "text")) {
              let x = r.text;
              const d = e;
              if (e === d) if (typeof x == "string") {
                if (_(x) > 1e5) return Q.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              } else return Q.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
              var i = d === e;
            } else var i = true;
            if (i) {
              if (r.dominated_by !== void 0 && a.call(r, "dominated_by")) {
                let x = r.dominated_by;
                const d = e;
                if (e === d) if (Array.isArray(x)) {
                  if (x.length > 1e5) return Q.errors = [{ instancePath: t + "/dominated_by", schemaPath: "#/properties/dominated_by/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                  {
                    var f = true;
                    const L = x.length;
                    for (let u = 0; u < L; u++) {
                      let c = x[u];
                      const P = e;
                      if (e === P) if (typeof c == "string") {
                        if (_(c) > 1e5) return Q.errors = [{ instancePath: t + "/dominated_by/" + u, schemaPath: "#/properties/dominated_by/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                      } else return Q.errors = [{ instancePath: t + "/dominated_by/" + u, schemaPath: "#/properties/dominated_by/items/type", keyword: "type", params: { type: "string" } }], false;
                      var f = P === e;
                      if (!f) break;
                    }
                  }
                } else return Q.errors = [{ instancePath: t + "/dominated_by", schemaPath: "#/properties/dominated_by/type", keyword: "type", params: { type: "array" } }], false;
                var i = d === e;
              } else var i = true;
              if (i) {
                if (r.gap !== void 0 && a.call(r, "gap")) {
                  let x = r.gap;
                  const d = e;
                  if (e === d) if (Array.isArray(x)) {
                    if (x.length > 32) return Q.errors = [{ instancePath: t + "/gap", schemaPath: "#/properties/gap/maxItems", keyword: "maxItems", params: { limit: 32 } }], false;
                    {
                      var y = true;
                      const L = x.length;
                      for (let u = 0; u < L; u++) {
                        let c = x[u];
                        const P = e;
                        if (e === P) if (c && typeof c == "object" && !Array.isArray(c)) {
                          let q;
                          if ((c.objective === void 0 || !a.call(c, "objective")) && (q = "objective") || (c.measure === void 0 || !a.call(c, "measure")) && (q = "measure") || (c.needed === void 0 || !a.call(c, "needed")) && (q = "needed") || (c.strict === void 0 || !a.call(c, "strict")) && (q = "strict") || (c.current === void 0 || !a.call(c, "current")) && (q = "current") || (c.text === void 0 || !a.call(c, "text")) && (q = "text")) return Q.errors = [{ instancePath: t + "/gap/" + u, schemaPath: "#/properties/gap/items/required", keyword: "required", params: { missingProperty: q } }], false;
                          {
                            const V = e;
                            for (const g of Object.keys(c)) if (!(g === "objective" || g === "measure" || g === "needed" || g === "strict" || g === "current" || g === "text")) {
                              return Q.errors = [{ instancePath: t + "/gap/" + u, schemaPath: "#/properties/gap/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } }], false;
                              break;
                            }
                            if (V === e) {
                              if (c.objective !== void 0 && a.call(c, "objective")) {
                                let g = c.objective;
                                const b = e;
                                if (e === b) if (typeof g == "string") {
                                  if (_(g) > 1e5) return Q.errors = [{ instancePath: t + "/gap/" + u + "/objective", schemaPath: "#/properties/gap/items/properties/objective/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else return Q.errors = [{ instancePath: t + "/gap/" + u + "/objective", schemaPath: "#/properties/gap/items/properties/objective/type", keyword: "type", params: { type: "string" } }], false;
                                var n = b === e;
                              } else var n = true;
                              if (n) {
                                if (c.measure !== void 0 && a.call(c, "measure")) {
                                  let g = c.measure;
                                  const b = e;
                                  if (e === b) if (typeof g == "string") {
                                    if (_(g) > 1e5) return Q.errors = [{ instancePath: t + "/gap/" + u + "/measure", schemaPath: "#/properties/gap/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                  } else return Q.errors = [{ instancePath: t + "/gap/" + u + "/measure", schemaPath: "#/properties/gap/items/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
                                  var n = b === e;
                                } else var n = true;
                                if (n) {
                                  if (c.needed !== void 0 && a.call(c, "needed")) {
                                    let g = c.needed;
                                    const b = e;
                                    if (!(typeof g == "number" && isFinite(g))) return Q.errors = [{ instancePath: t + "/gap/" + u + "/needed", schemaPath: "#/properties/gap/items/properties/needed/type", keyword: "type", params: { type: "number" } }], false;
                                    var n = b === e;
                                  } else var n = true;
                                  if (n) {
                                    if (c.strict !== void 0 && a.call(c, "strict")) {
                                      const g = e;
                                      if (typeof c.strict != "boolean") return Q.errors = [{ instancePath: t + "/gap/" + u + "/strict", schemaPath: "#/properties/gap/items/properties/strict/type", keyword: "type", params: { type: "boolean" } }], false;
                                      var n = g === e;
                                    } else var n = true;
                                    if (n) {
                                      if (c.current !== void 0 && a.call(c, "current")) {
                                        let g = c.current;
                                        const b = e;
                                        if (!(typeof g == "number" && isFinite(g))) return Q.errors = [{ instancePath: t + "/gap/" + u + "/current", schemaPath: "#/properties/gap/items/properties/current/type", keyword: "type", params: { type: "number" } }], false;
                                        var n = b === e;
                                      } else var n = true;
                                      if (n) if (c.text !== void 0 && a.call(c, "text")) {
                                        let g = c.text;
                                        const b = e;
                                        if (e === b) if (typeof g == "string") {
                                          if (_(g) > 1e5) return Q.errors = [{ instancePath: t + "/gap/" + u + "/text", schemaPath: "#/properties/gap/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                        } else return Q.errors = [{ instancePath: t + "/gap/" + u + "/text", schemaPath: "#/properties/gap/items/properties/text/type", keyword: "type", params: { type: "string" } }], false;
                                        var n = b === e;
                                      } else var n = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else return Q.errors = [{ instancePath: t + "/gap/" + u, schemaPath: "#/properties/gap/items/type", keyword: "type", params: { type: "object" } }], false;
                        var y = P === e;
                        if (!y) break;
                      }
                    }
                  } else return Q.errors = [{ instancePath: t + "/gap", schemaPath: "#/properties/gap/type", keyword: "type", params: { type: "array" } }], false;
                  var i = d === e;
                } else var i = true;
                if (i) if (r.excluded !== void 0 && a.call(r, "excluded")) {
                  let x = r.excluded;
                  const d = e;
                  if (e === d) if (Array.isArray(x)) {
                    if (x.length > 1e5) return Q.errors = [{ instancePath: t + "/excluded", schemaPath: "#/properties/excluded/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                    {
                      var l = true;
                      const L = x.length;
                      for (let u = 0; u < L; u++) {
                        let c = x[u];
                        const P = e;
                        if (e === P) if (c && typeof c == "object" && !Array.isArray(c)) {
                          let q;
                          if ((c.name === void 0 || !a.call(c, "name")) && (q = "name") || (c.why === void 0 || !a.call(c, "why")) && (q = "why")) return Q.errors = [{ instancePath: t + "/excluded/" + u, schemaPath: "#/properties/excluded/items/required", keyword: "required", params: { missingProperty: q } }], false;
                          {
                            const V = e;
                            for (const g of Object.keys(c)) if (!(g === "name" || g === "why")) {
                              return Q.errors = [{ instancePath: t + "/excluded/" + u, schemaPath: "#/properties/excluded/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } }], false;
                              break;
                            }
                            if (V === e) {
                              if (c.name !== void 0 && a.call(c, "name")) {
                                let g = c.name;
                                const b = e;
                                if (e === b) if (typeof g == "string") {
                                  if (_(g) > 1e5) return Q.errors = [{ instancePath: t + "/excluded/" + u + "/name", schemaPath: "#/properties/excluded/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else return Q.errors = [{ instancePath: t + "/excluded/" + u + "/name", schemaPath: "#/properties/excluded/items/properties/name/type", keyword: "type", params: { type: "string" } }], false;
                                var o = b === e;
                              } else var o = true;
                              if (o) if (c.why !== void 0 && a.call(c, "why")) {
                                let g = c.why;
                                const b = e;
                                if (e === b) if (typeof g == "string") {
                                  if (_(g) > 1e5) return Q.errors = [{ instancePath: t + "/excluded/" + u + "/why", schemaPath: "#/properties/excluded/items/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else return Q.errors = [{ instancePath: t + "/excluded/" + u + "/why", schemaPath: "#/properties/excluded/items/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                                var o = b === e;
                              } else var o = true;
                            }
                          }
                        } else return Q.errors = [{ instancePath: t + "/excluded/" + u, schemaPath: "#/properties/excluded/items/type", keyword: "type", params: { type: "object" } }], false;
                        var l = P === e;
                        if (!l) break;
                      }
                    }
                  } else return Q.errors = [{ instancePath: t + "/excluded", schemaPath: "#/properties/excluded/type", keyword: "type", params: { type: "array" } }], false;
                  var i = d === e;
                } else var i = true;
              }
            }
          }
        }
      }
    }
  } else return Q.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Q.errors = s, e === 0;
}
Q.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var qe = { type: "object", additionalProperties: false, required: ["text", "declared", "detected", "evidence", "recovery", "baseline"], properties: { text: { type: "string", maxLength: 1e5 }, declared: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e4 }, detected: { type: "object", additionalProperties: false, required: ["class", "weight", "activation", "kv", "method", "bits_per_weight", "quantized_share", "parameters", "bytes", "grade"], properties: { class: { type: ["string", "null"], maxLength: 1e5 }, weight: { anyOf: [{ $ref: "#/$defs/width" }, { type: "null" }] }, activation: { anyOf: [{ $ref: "#/$defs/width" }, { type: "null" }] }, kv: { anyOf: [{ $ref: "#/$defs/width" }, { type: "null" }] }, method: { type: ["string", "null"], maxLength: 1e5 }, bits_per_weight: { type: ["number", "null"] }, quantized_share: { type: ["number", "null"] }, parameters: { type: ["number", "null"] }, bytes: { type: ["number", "null"] }, grade: { enum: ["A", "B", "C"] } } }, evidence: { type: "object", additionalProperties: false, required: ["artefact", "unread", "launch", "accelerator", "contradictions", "notes"], properties: { artefact: { type: ["string", "null"], maxLength: 1e5 }, unread: { type: ["string", "null"], maxLength: 1e5 }, launch: { anyOf: [{ type: "object", additionalProperties: false, required: ["path", "flags"], properties: { path: { type: "string", maxLength: 1e5 }, flags: { type: "string", maxLength: 1e5 } } }, { type: "null" }] }, accelerator: { anyOf: [{ type: "object", additionalProperties: false, required: ["name", "by"], properties: { name: { type: "string", maxLength: 1e5 }, by: { type: "string", maxLength: 1e5 } } }, { type: "null" }] }, contradictions: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e4 }, notes: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e4 } } }, recovery: { type: "array", items: { $ref: "#/$defs/recovered" }, maxItems: 1e4 }, baseline: { anyOf: [{ type: "object", additionalProperties: false, required: ["class", "grade"], properties: { class: { type: "string", maxLength: 1e5 }, grade: { enum: ["A", "B", "C"] } } }, { type: "null" }] } } };
var or = { type: "object", additionalProperties: false, required: ["bits", "kind"], properties: { bits: { type: "number" }, kind: { enum: ["float", "int", "nf", "lut", "mixed", null] } } };
function ge(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = ge.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let f;
    if ((r.bits === void 0 || !a.call(r, "bits")) && (f = "bits") || (r.kind === void 0 || !a.call(r, "kind")) && (f = "kind")) return ge.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const y = e;
      for (const n of Object.keys(r)) if (!(n === "bits" || n === "kind")) {
        return ge.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (y === e) {
        if (r.bits !== void 0 && a.call(r, "bits")) {
          let n = r.bits;
          const l = e;
          if (!(typeof n == "number" && isFinite(n))) return ge.errors = [{ instancePath: t + "/bits", schemaPath: "#/properties/bits/type", keyword: "type", params: { type: "number" } }], false;
          var i = l === e;
        } else var i = true;
        if (i) if (r.kind !== void 0 && a.call(r, "kind")) {
          let n = r.kind;
          const l = e;
          if (!(n === "float" || n === "int" || n === "nf" || n === "lut" || n === "mixed" || n === null)) return ge.errors = [{ instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: or.properties.kind.enum } }], false;
          var i = l === e;
        } else var i = true;
      }
    }
  } else return ge.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ge.errors = s, e === 0;
}
ge.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var We = { type: "object", additionalProperties: false, required: ["measure", "value", "reference", "share", "text", "why", "measured_on"], properties: { measure: { type: "string", maxLength: 1e5 }, value: { $ref: "#/$defs/measure" }, reference: { $ref: "#/$defs/measure" }, share: { type: ["number", "null"] }, text: { type: "string", maxLength: 1e5 }, why: { type: ["string", "null"], maxLength: 1e5 }, measured_on: { type: ["string", "null"], maxLength: 1e5 } } };
function ce(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = ce.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let f;
    if ((r.measure === void 0 || !a.call(r, "measure")) && (f = "measure") || (r.value === void 0 || !a.call(r, "value")) && (f = "value") || (r.reference === void 0 || !a.call(r, "reference")) && (f = "reference") || (r.share === void 0 || !a.call(r, "share")) && (f = "share") || (r.text === void 0 || !a.call(r, "text")) && (f = "text") || (r.why === void 0 || !a.call(r, "why")) && (f = "why") || (r.measured_on === void 0 || !a.call(r, "measured_on")) && (f = "measured_on")) return ce.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const y = e;
      for (const n of Object.keys(r)) if (!(n === "measure" || n === "value" || n === "reference" || n === "share" || n === "text" || n === "why" || n === "measured_on")) {
        return ce.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (y === e) {
        if (r.measure !== void 0 && a.call(r, "measure")) {
          let n = r.measure;
          const l = e;
          if (e === l) if (typeof n == "string") {
            if (_(n) > 1e5) return ce.errors = [{ instancePath: t + "/measure", schemaPath: "#/properties/measure/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return ce.errors = [{ instancePath: t + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
          var i = l === e;
        } else var i = true;
        if (i) {
          if (r.value !== void 0 && a.call(r, "value")) {
            const n = e;
            J(r.value, { instancePath: t + "/value", parentData: r, parentDataProperty: "value", rootData: E, dynamicAnchors: z }) || (s = s === null ? J.errors : s.concat(J.errors), e = s.length);
            var i = n === e;
          } else var i = true;
          if (i) {
            if (r.reference !== void 0 && a.call(r, "reference")) {
              const n = e;
              J(r.reference, { instancePath: t + "/reference", parentData: r, parentDataProperty: "reference", rootData: E, dynamicAnchors: z }) || (s = s === null ? J.errors : s.concat(J.errors), e = s.length);
              var i = n === e;
            } else var i = true;
            if (i) {
              if (r.share !== void 0 && a.call(r, "share")) {
                let n = r.share;
                const l = e;
                if (!(typeof n == "number" && isFinite(n)) && n !== null) return ce.errors = [{ instancePath: t + "/share", schemaPath: "#/properties/share/type", keyword: "type", params: { type: We.properties.share.type } }], false;
                var i = l === e;
              } else var i = true;
              if (i) {
                if (r.text !== void 0 && a.call(r, "text")) {
                  let n = r.text;
                  const l = e;
                  if (e === l) if (typeof n == "string") {
                    if (_(n) > 1e5) return ce.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  } else return ce.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
                  var i = l === e;
                } else var i = true;
                if (i) {
                  if (r.why !== void 0 && a.call(r, "why")) {
                    let n = r.why;
                    const l = e;
                    if (typeof n != "string" && n !== null) return ce.errors = [{ instancePath: t + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: We.properties.why.type } }], false;
                    if (e === l && typeof n == "string" && _(n) > 1e5) return ce.errors = [{ instancePath: t + "/why", schemaPath: "#/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var i = l === e;
                  } else var i = true;
                  if (i) if (r.measured_on !== void 0 && a.call(r, "measured_on")) {
                    let n = r.measured_on;
                    const l = e;
                    if (typeof n != "string" && n !== null) return ce.errors = [{ instancePath: t + "/measured_on", schemaPath: "#/properties/measured_on/type", keyword: "type", params: { type: We.properties.measured_on.type } }], false;
                    if (e === l && typeof n == "string" && _(n) > 1e5) return ce.errors = [{ instancePath: t + "/measured_on", schemaPath: "#/properties/measured_on/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var i = l === e;
                  } else var i = true;
                }
              }
            }
          }
        }
      }
    }
  } else return ce.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ce.errors = s, e === 0;
}
ce.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function S(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = S.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let q;
    if ((r.text === void 0 || !a.call(r, "text")) && (q = "text") || (r.declared === void 0 || !a.call(r, "declared")) && (q = "declared") || (r.detected === void 0 || !a.call(r, "detected")) && (q = "detected") || (r.evidence === void 0 || !a.call(r, "evidence")) && (q = "evidence") || (r.recovery === void 0 || !a.call(r, "recovery")) && (q = "recovery") || (r.baseline === void 0 || !a.call(r, "baseline")) && (q = "baseline")) return S.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: q } }], false;
    {
      const V = e;
      for (const g of Object.keys(r)) if (!(g === "text" || g === "declared" || g === "detected" || g === "evidence" || g === "recovery" || g === "baseline")) {
        return S.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } }], false;
        break;
      }
      if (V === e) {
        if (r.text !== void 0 && a.call(r, "text")) {
          let g = r.text;
          const b = e;
          if (e === b) if (typeof g == "string") {
            if (_(g) > 1e5) return S.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return S.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
          var i = b === e;
        } else var i = true;
        if (i) {
          if (r.declared !== void 0 && a.call(r, "declared")) {
            let g = r.declared;
            const b = e;
            if (e === b) if (Array.isArray(g)) {
              if (g.length > 1e4) return S.errors = [{ instancePath: t + "/declared", schemaPath: "#/properties/declared/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
              {
                var f = true;
                const I = g.length;
                for (let H = 0; H < I; H++) {
                  let w = g[H];
                  const v = e;
                  if (e === v) if (typeof w == "string") {
                    if (_(w) > 1e5) return S.errors = [{ instancePath: t + "/declared/" + H, schemaPath: "#/properties/declared/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  } else return S.errors = [{ instancePath: t + "/declared/" + H, schemaPath: "#/properties/declared/items/type", keyword: "type", params: { type: "string" } }], false;
                  var f = v === e;
                  if (!f) break;
                }
              }
            } else return S.errors = [{ instancePath: t + "/declared", schemaPath: "#/properties/declared/type", keyword: "type", params: { type: "array" } }], false;
            var i = b === e;
          } else var i = true;
          if (i) {
            if (r.detected !== void 0 && a.call(r, "detected")) {
              let g = r.detected;
              const b = e;
              if (e === b) if (g && typeof g == "object" && !Array.isArray(g)) {
                let I;
                if ((g.class === void 0 || !a.call(g, "class")) && (I = "class") || (g.weight === void 0 || !a.call(g, "weight")) && (I = "weight") || (g.activation === void 0 || !a.call(g, "activation")) && (I = "activation") || (g.kv === void 0 || !a.call(g, "kv")) && (I = "kv") || (g.method === void 0 || !a.call(g, "method")) && (I = "method") || (g.bits_per_weight === void 0 || !a.call(g, "bits_per_weight")) && (I = "bits_per_weight") || (g.quantized_share === void 0 || !a.call(g, "quantized_share")) && (I = "quantized_share") || (g.parameters === void 0 || !a.call(g, "parameters")) && (I = "parameters") || (g.bytes === void 0 || !a.call(g, "bytes")) && (I = "bytes") || (g.grade === void 0 || !a.call(g, "grade")) && (I = "grade")) return S.errors = [{ instancePath: t + "/detected", schemaPath: "#/properties/detected/required", keyword: "required", params: { missingProperty: I } }], false;
                {
                  const H = e;
                  for (const w of Object.keys(g)) if (!a.call(qe.properties.detected.properties, w)) {
                    return S.errors = [{ instancePath: t + "/detected", schemaPath: "#/properties/detected/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } }], false;
                    break;
                  }
                  if (H === e) {
                    if (g.class !== void 0 && a.call(g, "class")) {
                      let w = g.class;
                      const v = e;
                      if (typeof w != "string" && w !== null) return S.errors = [{ instancePath: t + "/detected/class", schemaPath: "#/properties/detected/properties/class/type", keyword: "type", params: { type: qe.properties.detected.properties.class.type } }], false;
                      if (e === v && typeof w == "string" && _(w) > 1e5) return S.errors = [{ instancePath: t + "/detected/class", schemaPath: "#/properties/detected/properties/class/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                      var y = v === e;
                    } else var y = true;
                    if (y) {
                      if (g.weight !== void 0 && a.call(g, "weight")) {
                        let w = g.weight;
                        const v = e, B = e;
                        let O = false;
                        const N = e;
                        ge(w, { instancePath: t + "/detected/weight", parentData: g, parentDataProperty: "weight", rootData: E, dynamicAnchors: z }) || (s = s === null ? ge.errors : s.concat(ge.errors), e = s.length);
                        var n = N === e;
                        O = O || n;
                        const K = e;
                        if (w !== null) {
                          const $ = { instancePath: t + "/detected/weight", schemaPath: "#/properties/detected/properties/weight/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          s === null ? s = [$] : s.push($), e++;
                        }
                        var n = K === e;
                        if (O = O || n, O) e = B, s !== null && (B ? s.length = B : s = null);
                        else {
                          const $ = { instancePath: t + "/detected/weight", schemaPath: "#/properties/detected/properties/weight/anyOf", keyword: "anyOf", params: {} };
                          return s === null ? s = [$] : s.push($), e++, S.errors = s, false;
                        }
                        var y = v === e;
                      } else var y = true;
                      if (y) {
                        if (g.activation !== void 0 && a.call(g, "activation")) {
                          let w = g.activation;
                          const v = e, B = e;
                          let O = false;
                          const N = e;
                          ge(w, { instancePath: t + "/detected/activation", parentData: g, parentDataProperty: "activation", rootData: E, dynamicAnchors: z }) || (s = s === null ? ge.errors : s.concat(ge.errors), e = s.length);
                          var l = N === e;
                          O = O || l;
                          const K = e;
                          if (w !== null) {
                            const $ = { instancePath: t + "/detected/activation", schemaPath: "#/properties/detected/properties/activation/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            s === null ? s = [$] : s.push($), e++;
                          }
                          var l = K === e;
                          if (O = O || l, O) e = B, s !== null && (B ? s.length = B : s = null);
                          else {
                            const $ = { instancePath: t + "/detected/activation", schemaPath: "#/properties/detected/properties/activation/anyOf", keyword: "anyOf", params: {} };
                            return s === null ? s = [$] : s.push($), e++, S.errors = s, false;
                          }
                          var y = v === e;
                        } else var y = true;
                        if (y) {
                          if (g.kv !== void 0 && a.call(g, "kv")) {
                            let w = g.kv;
                            const v = e, B = e;
                            let O = false;
                            const N = e;
                            ge(w, { instancePath: t + "/detected/kv", parentData: g, parentDataProperty: "kv", rootData: E, dynamicAnchors: z }) || (s = s === null ? ge.errors : s.concat(ge.errors), e = s.length);
                            var o = N === e;
                            O = O || o;
                            const K = e;
                            if (w !== null) {
                              const $ = { instancePath: t + "/detected/kv", schemaPath: "#/properties/detected/properties/kv/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              s === null ? s = [$] : s.push($), e++;
                            }
                            var o = K === e;
                            if (O = O || o, O) e = B, s !== null && (B ? s.length = B : s = null);
                            else {
                              const $ = { instancePath: t + "/detected/kv", schemaPath: "#/properties/detected/properties/kv/anyOf", keyword: "anyOf", params: {} };
                              return s === null ? s = [$] : s.push($), e++, S.errors = s, false;
                            }
                            var y = v === e;
                          } else var y = true;
                          if (y) {
                            if (g.method !== void 0 && a.call(g, "method")) {
                              let w = g.method;
                              const v = e;
                              if (typeof w != "string" && w !== null) return S.errors = [{ instancePath: t + "/detected/method", schemaPath: "#/properties/detected/properties/method/type", keyword: "type", params: { type: qe.properties.detected.properties.method.type } }], false;
                              if (e === v && typeof w == "string" && _(w) > 1e5) return S.errors = [{ instancePath: t + "/detected/method", schemaPath: "#/properties/detected/properties/method/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                              var y = v === e;
                            } else var y = true;
                            if (y) {
                              if (g.bits_per_weight !== void 0 && a.call(g, "bits_per_weight")) {
                                let w = g.bits_per_weight;
                                const v = e;
                                if (!(typeof w == "number" && isFinite(w)) && w !== null) return S.errors = [{ instancePath: t + "/detected/bits_per_weight", schemaPath: "#/properties/detected/properties/bits_per_weight/type", keyword: "type", params: { type: qe.properties.detected.properties.bits_per_weight.type } }], false;
                                var y = v === e;
                              } else var y = true;
                              if (y) {
                                if (g.quantized_share !== void 0 && a.call(g, "quantized_share")) {
                                  let w = g.quantized_share;
                                  const v = e;
                                  if (!(typeof w == "number" && isFinite(w)) && w !== null) return S.errors = [{ instancePath: t + "/detected/quantized_share", schemaPath: "#/properties/detected/properties/quantized_share/type", keyword: "type", params: { type: qe.properties.detected.properties.quantized_share.type } }], false;
                                  var y = v === e;
                                } else var y = true;
                                if (y) {
                                  if (g.parameters !== void 0 && a.call(g, "parameters")) {
                                    let w = g.parameters;
                                    const v = e;
                                    if (!(typeof w == "number" && isFinite(w)) && w !== null) return S.errors = [{ instancePath: t + "/detected/parameters", schemaPath: "#/properties/detected/properties/parameters/type", keyword: "type", params: { type: qe.properties.detected.properties.parameters.type } }], false;
                                    var y = v === e;
                                  } else var y = true;
                                  if (y) {
                                    if (g.bytes !== void 0 && a.call(g, "bytes")) {
                                      let w = g.bytes;
                                      const v = e;
                                      if (!(typeof w == "number" && isFinite(w)) && w !== null) return S.errors = [{ instancePath: t + "/detected/bytes", schemaPath: "#/properties/detected/properties/bytes/type", keyword: "type", params: { type: qe.properties.detected.properties.bytes.type } }], false;
                                      var y = v === e;
                                    } else var y = true;
                                    if (y) if (g.grade !== void 0 && a.call(g, "grade")) {
                                      let w = g.grade;
                                      const v = e;
                                      if (!(w === "A" || w === "B" || w === "C")) return S.errors = [{ instancePath: t + "/detected/grade", schemaPath: "#/properties/detected/properties/grade/enum", keyword: "enum", params: { allowedValues: qe.properties.detected.properties.grade.enum } }], false;
                                      var y = v === e;
                                    } else var y = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              } else return S.errors = [{ instancePath: t + "/detected", schemaPath: "#/properties/detected/type", keyword: "type", params: { type: "object" } }], false;
              var i = b === e;
            } else var i = true;
            if (i) {
              if (r.evidence !== void 0 && a.call(r, "evidence")) {
                let g = r.evidence;
                const b = e;
                if (e === b) if (g && typeof g == "object" && !Array.isArray(g)) {
                  let I;
                  if ((g.artefact === void 0 || !a.call(g, "artefact")) && (I = "artefact") || (g.unread === void 0 || !a.call(g, "unread")) && (I = "unread") || (g.launch === void 0 || !a.call(g, "launch")) && (I = "launch") || (g.accelerator === void 0 || !a.call(g, "accelerator")) && (I = "accelerator") || (g.contradictions === void 0 || !a.call(g, "contradictions")) && (I = "contradictions") || (g.notes === void 0 || !a.call(g, "notes")) && (I = "notes")) return S.errors = [{ instancePath: t + "/evidence", schemaPath: "#/properties/evidence/required", keyword: "required", params: { missingProperty: I } }], false;
                  {
                    const H = e;
                    for (const w of Object.keys(g)) if (!(w === "artefact" || w === "unread" || w === "launch" || w === "accelerator" || w === "contradictions" || w === "notes")) {
                      return S.errors = [{ instancePath: t + "/evidence", schemaPath: "#/properties/evidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } }], false;
                      break;
                    }
                    if (H === e) {
                      if (g.artefact !== void 0 && a.call(g, "artefact")) {
                        let w = g.artefact;
                        const v = e;
                        if (typeof w != "string" && w !== null) return S.errors = [{ instancePath: t + "/evidence/artefact", schemaPath: "#/properties/evidence/properties/artefact/type", keyword: "type", params: { type: qe.properties.evidence.properties.artefact.type } }], false;
                        if (e === v && typeof w == "string" && _(w) > 1e5) return S.errors = [{ instancePath: t + "/evidence/artefact", schemaPath: "#/properties/evidence/properties/artefact/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                        var p = v === e;
                      } else var p = true;
                      if (p) {
                        if (g.unread !== void 0 && a.call(g, "unread")) {
                          let w = g.unread;
                          const v = e;
                          if (typeof w != "string" && w !== null) return S.errors = [{ instancePath: t + "/evidence/unread", schemaPath: "#/properties/evidence/properties/unread/type", keyword: "type", params: { type: qe.properties.evidence.properties.unread.type } }], false;
                          if (e === v && typeof w == "string" && _(w) > 1e5) return S.errors = [{ instancePath: t + "/evidence/unread", schemaPath: "#/properties/evidence/properties/unread/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                          var p = v === e;
                        } else var p = true;
                        if (p) {
                          if (g.launch !== void 0 && a.call(g, "launch")) {
                            let w = g.launch;
                            const v = e, B = e;
                            let O = false;
                            const N = e;
                            if (e === N) if (w && typeof w == "object" && !Array.isArray(w)) {
                              let $;
                              if ((w.path === void 0 || !a.call(w, "path")) && ($ = "path") || (w.flags === void 0 || !a.call(w, "flags")) && ($ = "flags")) {
                                const ae = { instancePath: t + "/evidence/launch", schemaPath: "#/properties/evidence/properties/launch/anyOf/0/required", keyword: "required", params: { missingProperty: $ } };
                                s === null ? s = [ae] : s.push(ae), e++;
                              } else {
                                const ae = e;
                                for (const X of Object.keys(w)) if (!(X === "path" || X === "flags")) {
                                  const C = { instancePath: t + "/evidence/launch", schemaPath: "#/properties/evidence/properties/launch/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: X } };
                                  s === null ? s = [C] : s.push(C), e++;
                                  break;
                                }
                                if (ae === e) {
                                  if (w.path !== void 0 && a.call(w, "path")) {
                                    let X = w.path;
                                    const C = e;
                                    if (e === C) if (typeof X == "string") {
                                      if (_(X) > 1e5) {
                                        const M = { instancePath: t + "/evidence/launch/path", schemaPath: "#/properties/evidence/properties/launch/anyOf/0/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                                        s === null ? s = [M] : s.push(M), e++;
                                      }
                                    } else {
                                      const M = { instancePath: t + "/evidence/launch/path", schemaPath: "#/properties/evidence/properties/launch/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" } };
                                      s === null ? s = [M] : s.push(M), e++;
                                    }
                                    var k = C === e;
                                  } else var k = true;
                                  if (k) if (w.flags !== void 0 && a.call(w, "flags")) {
                                    let X = w.flags;
                                    const C = e;
                                    if (e === C) if (typeof X == "string") {
                                      if (_(X) > 1e5) {
                                        const ee = { instancePath: t + "/evidence/launch/flags", schemaPath: "#/properties/evidence/properties/launch/anyOf/0/properties/flags/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                                        s === null ? s = [ee] : s.push(ee), e++;
                                      }
                                    } else {
                                      const ee = { instancePath: t + "/evidence/launch/flags", schemaPath: "#/properties/evidence/properties/launch/anyOf/0/properties/flags/type", keyword: "type", params: { type: "string" } };
                                      s === null ? s = [ee] : s.push(ee), e++;
                                    }
                                    var k = C === e;
                                  } else var k = true;
                                }
                              }
                            } else {
                              const $ = { instancePath: t + "/evidence/launch", schemaPath: "#/properties/evidence/properties/launch/anyOf/0/type", keyword: "type", params: { type: "object" } };
                              s === null ? s = [$] : s.push($), e++;
                            }
                            var x = N === e;
                            O = O || x;
                            const K = e;
                            if (w !== null) {
                              const $ = { instancePath: t + "/evidence/launch", schemaPath: "#/properties/evidence/properties/launch/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              s === null ? s = [$] : s.push($), e++;
                            }
                            var x = K === e;
                            if (O = O || x, O) e = B, s !== null && (B ? s.length = B : s = null);
                            else {
                              const $ = { instancePath: t + "/evidence/launch", schemaPath: "#/properties/evidence/properties/launch/anyOf", keyword: "anyOf", params: {} };
                              return s === null ? s = [$] : s.push($), e++, S.errors = s, false;
                            }
                            var p = v === e;
                          } else var p = true;
                          if (p) {
                            if (g.accelerator !== void 0 && a.call(g, "accelerator")) {
                              let w = g.accelerator;
                              const v = e, B = e;
                              let O = false;
                              const N = e;
                              if (e === N) if (w && typeof w == "object" && !Array.isArray(w)) {
                                let $;
                                if ((w.name === void 0 || !a.call(w, "name")) && ($ = "name") || (w.by === void 0 || !a.call(w, "by")) && ($ = "by")) {
                                  const ae = { instancePath: t + "/evidence/accelerator", schemaPath: "#/properties/evidence/properties/accelerator/anyOf/0/required", keyword: "required", params: { missingProperty: $ } };
                                  s === null ? s = [ae] : s.push(ae), e++;
                                } else {
                                  const ae = e;
                                  for (const X of Object.keys(w)) if (!(X === "name" || X === "by")) {
                                    const C = { instancePath: t + "/evidence/accelerator", schemaPath: "#/properties/evidence/properties/accelerator/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: X } };
                                    s === null ? s = [C] : s.push(C), e++;
                                    break;
                                  }
                                  if (ae === e) {
                                    if (w.name !== void 0 && a.call(w, "name")) {
                                      let X = w.name;
                                      const C = e;
                                      if (e === C) if (typeof X == "string") {
                                        if (_(X) > 1e5) {
                                          const M = { instancePath: t + "/evidence/accelerator/name", schemaPath: "#/properties/evidence/properties/accelerator/anyOf/0/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                                          s === null ? s = [M] : s.push(M), e++;
                                        }
                                      } else {
                                        const M = { instancePath: t + "/evidence/accelerator/name", schemaPath: "#/properties/evidence/properties/accelerator/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
                                        s === null ? s = [M] : s.push(M), e++;
                                      }
                                      var d = C === e;
                                    } else var d = true;
                                    if (d) if (w.by !== void 0 && a.call(w, "by")) {
                                      let X = w.by;
                                      const C = e;
                                      if (e === C) if (typeof X == "string") {
                                        if (_(X) > 1e5) {
                                          const ee = { instancePath: t + "/evidence/accelerator/by", schemaPath: "#/properties/evidence/properties/accelerator/anyOf/0/properties/by/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                                          s === null ? s = [ee] : s.push(ee), e++;
                                        }
                                      } else {
                                        const ee = { instancePath: t + "/evidence/accelerator/by", schemaPath: "#/properties/evidence/properties/accelerator/anyOf/0/properties/by/type", keyword: "type", params: { type: "string" } };
                                        s === null ? s = [ee] : s.push(ee), e++;
                                      }
                                      var d = C === e;
                                    } else var d = true;
                                  }
                                }
                              } else {
                                const $ = { instancePath: t + "/evidence/accelerator", schemaPath: "#/properties/evidence/properties/accelerator/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                s === null ? s = [$] : s.push($), e++;
                              }
                              var m = N === e;
                              O = O || m;
                              const K = e;
                              if (w !== null) {
                                const $ = { instancePath: t + "/evidence/accelerator", schemaPath: "#/properties/evidence/properties/accelerator/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                s === null ? s = [$] : s.push($), e++;
                              }
                              var m = K === e;
                              if (O = O || m, O) e = B, s !== null && (B ? s.length = B : s = null);
                              else {
                                const $ = { instancePath: t + "/evidence/accelerator", schemaPath: "#/properties/evidence/properties/accelerator/anyOf", keyword: "anyOf", params: {} };
                                return s === null ? s = [$] : s.push($), e++, S.errors = s, false;
                              }
                              var p = v === e;
                            } else var p = true;
                            if (p) {
                              if (g.contradictions !== void 0 && a.call(g, "contradictions")) {
                                let w = g.contradictions;
                                const v = e;
                                if (e === v) if (Array.isArray(w)) {
                                  if (w.length > 1e4) return S.errors = [{ instancePath: t + "/evidence/contradictions", schemaPath: "#/properties/evidence/properties/contradictions/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                                  {
                                    var L = true;
                                    const O = w.length;
                                    for (let N = 0; N < O; N++) {
                                      let K = w[N];
                                      const j = e;
                                      if (e === j) if (typeof K == "string") {
                                        if (_(K) > 1e5) return S.errors = [{ instancePath: t + "/evidence/contradictions/" + N, schemaPath: "#/properties/evidence/properties/contradictions/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                      } else return S.errors = [{ instancePath: t + "/evidence/contradictions/" + N, schemaPath: "#/properties/evidence/properties/contradictions/items/type", keyword: "type", params: { type: "string" } }], false;
                                      var L = j === e;
                                      if (!L) break;
                                    }
                                  }
                                } else return S.errors = [{ instancePath: t + "/evidence/contradictions", schemaPath: "#/properties/evidence/properties/contradictions/type", keyword: "type", params: { type: "array" } }], false;
                                var p = v === e;
                              } else var p = true;
                              if (p) if (g.notes !== void 0 && a.call(g, "notes")) {
                                let w = g.notes;
                                const v = e;
                                if (e === v) if (Array.isArray(w)) {
                                  if (w.length > 1e4) return S.errors = [{ instancePath: t + "/evidence/notes", schemaPath: "#/properties/evidence/properties/notes/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                                  {
                                    var u = true;
                                    const O = w.length;
                                    for (let N = 0; N < O; N++) {
                                      let K = w[N];
                                      const j = e;
                                      if (e === j) if (typeof K == "string") {
                                        if (_(K) > 1e5) return S.errors = [{ instancePath: t + "/evidence/notes/" + N, schemaPath: "#/properties/evidence/properties/notes/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                      } else return S.errors = [{ instancePath: t + "/evidence/notes/" + N, schemaPath: "#/properties/evidence/properties/notes/items/type", keyword: "type", params: { type: "string" } }], false;
                                      var u = j === e;
                                      if (!u) break;
                                    }
                                  }
                                } else return S.errors = [{ instancePath: t + "/evidence/notes", schemaPath: "#/properties/evidence/properties/notes/type", keyword: "type", params: { type: "array" } }], false;
                                var p = v === e;
                              } else var p = true;
                            }
                          }
                        }
                      }
                    }
                  }
                } else return S.errors = [{ instancePath: t + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "object" } }], false;
                var i = b === e;
              } else var i = true;
              if (i) {
                if (r.recovery !== void 0 && a.call(r, "recovery")) {
                  let g = r.recovery;
                  const b = e;
                  if (e === b) if (Array.isArray(g)) {
                    if (g.length > 1e4) return S.errors = [{ instancePath: t + "/recovery", schemaPath: "#/properties/recovery/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                    {
                      var c = true;
                      const I = g.length;
                      for (let H = 0; H < I; H++) {
                        const w = e;
                        ce(g[H], { instancePath: t + "/recovery/" + H, parentData: g, parentDataProperty: H, rootData: E, dynamicAnchors: z }) || (s = s === null ? ce.errors : s.concat(ce.errors), e = s.length);
                        var c = w === e;
                        if (!c) break;
                      }
                    }
                  } else return S.errors = [{ instancePath: t + "/recovery", schemaPath: "#/properties/recovery/type", keyword: "type", params: { type: "array" } }], false;
                  var i = b === e;
                } else var i = true;
                if (i) if (r.baseline !== void 0 && a.call(r, "baseline")) {
                  let g = r.baseline;
                  const b = e, A = e;
                  let I = false;
                  const H = e;
                  if (e === H) if (g && typeof g == "object" && !Array.isArray(g)) {
                    let B;
                    if ((g.class === void 0 || !a.call(g, "class")) && (B = "class") || (g.grade === void 0 || !a.call(g, "grade")) && (B = "grade")) {
                      const O = { instancePath: t + "/baseline", schemaPath: "#/properties/baseline/anyOf/0/required", keyword: "required", params: { missingProperty: B } };
                      s === null ? s = [O] : s.push(O), e++;
                    } else {
                      const O = e;
                      for (const N of Object.keys(g)) if (!(N === "class" || N === "grade")) {
                        const K = { instancePath: t + "/baseline", schemaPath: "#/properties/baseline/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
                        s === null ? s = [K] : s.push(K), e++;
                        break;
                      }
                      if (O === e) {
                        if (g.class !== void 0 && a.call(g, "class")) {
                          let N = g.class;
                          const K = e;
                          if (e === K) if (typeof N == "string") {
                            if (_(N) > 1e5) {
                              const j = { instancePath: t + "/baseline/class", schemaPath: "#/properties/baseline/anyOf/0/properties/class/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                              s === null ? s = [j] : s.push(j), e++;
                            }
                          } else {
                            const j = { instancePath: t + "/baseline/class", schemaPath: "#/properties/baseline/anyOf/0/properties/class/type", keyword: "type", params: { type: "string" } };
                            s === null ? s = [j] : s.push(j), e++;
                          }
                          var P = K === e;
                        } else var P = true;
                        if (P) if (g.grade !== void 0 && a.call(g, "grade")) {
                          let N = g.grade;
                          const K = e;
                          if (!(N === "A" || N === "B" || N === "C")) {
                            const $ = { instancePath: t + "/baseline/grade", schemaPath: "#/properties/baseline/anyOf/0/properties/grade/enum", keyword: "enum", params: { allowedValues: qe.properties.baseline.anyOf[0].properties.grade.enum } };
                            s === null ? s = [$] : s.push($), e++;
                          }
                          var P = K === e;
                        } else var P = true;
                      }
                    }
                  } else {
                    const B = { instancePath: t + "/baseline", schemaPath: "#/properties/baseline/anyOf/0/type", keyword: "type", params: { type: "object" } };
                    s === null ? s = [B] : s.push(B), e++;
                  }
                  var D = H === e;
                  I = I || D;
                  const w = e;
                  if (g !== null) {
                    const B = { instancePath: t + "/baseline", schemaPath: "#/properties/baseline/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    s === null ? s = [B] : s.push(B), e++;
                  }
                  var D = w === e;
                  if (I = I || D, I) e = A, s !== null && (A ? s.length = A : s = null);
                  else {
                    const B = { instancePath: t + "/baseline", schemaPath: "#/properties/baseline/anyOf", keyword: "anyOf", params: {} };
                    return s === null ? s = [B] : s.push(B), e++, S.errors = s, false;
                  }
                  var i = b === e;
                } else var i = true;
              }
            }
          }
        }
      }
    }
  } else return S.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return S.errors = s, e === 0;
}
S.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function re(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = re.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if ((r.name === void 0 || !a.call(r, "name")) && (m = "name") || (r.kind === void 0 || !a.call(r, "kind")) && (m = "kind") || (r.judged === void 0 || !a.call(r, "judged")) && (m = "judged") || (r.outcome === void 0 || !a.call(r, "outcome")) && (m = "outcome") || (r.model === void 0 || !a.call(r, "model")) && (m = "model") || (r.tier === void 0 || !a.call(r, "tier")) && (m = "tier") || (r.operating_point === void 0 || !a.call(r, "operating_point")) && (m = "operating_point") || (r.change === void 0 || !a.call(r, "change")) && (m = "change") || (r.measures === void 0 || !a.call(r, "measures")) && (m = "measures") || (r.baseline_measures === void 0 || !a.call(r, "baseline_measures")) && (m = "baseline_measures") || (r.deltas === void 0 || !a.call(r, "deltas")) && (m = "deltas") || (r.frontier === void 0 || !a.call(r, "frontier")) && (m = "frontier") || (r.precision === void 0 || !a.call(r, "precision")) && (m = "precision")) return re.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: m } }], false;
    {
      const L = e;
      for (const u of Object.keys(r)) if (!a.call(Se.properties, u)) {
        return re.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (L === e) {
        if (r.name !== void 0 && a.call(r, "name")) {
          let u = r.name;
          const c = e;
          if (e === c) if (typeof u == "string") {
            if (_(u) > 1e5) return re.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return re.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
          var i = c === e;
        } else var i = true;
        if (i) {
          if (r.kind !== void 0 && a.call(r, "kind")) {
            let u = r.kind;
            const c = e;
            if (!(u === "deployment" || u === "candidate")) return re.errors = [{ instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Se.properties.kind.enum } }], false;
            var i = c === e;
          } else var i = true;
          if (i) {
            if (r.judged !== void 0 && a.call(r, "judged")) {
              const u = e;
              if (typeof r.judged != "boolean") return re.errors = [{ instancePath: t + "/judged", schemaPath: "#/properties/judged/type", keyword: "type", params: { type: "boolean" } }], false;
              var i = u === e;
            } else var i = true;
            if (i) {
              if (r.outcome !== void 0 && a.call(r, "outcome")) {
                let u = r.outcome;
                const c = e;
                if (!(u === "pass" || u === "warn" || u === "fail" || u === "unknown")) return re.errors = [{ instancePath: t + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: Se.properties.outcome.enum } }], false;
                var i = c === e;
              } else var i = true;
              if (i) {
                if (r.model !== void 0 && a.call(r, "model")) {
                  let u = r.model;
                  const c = e;
                  if (typeof u != "string" && u !== null) return re.errors = [{ instancePath: t + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: Se.properties.model.type } }], false;
                  if (e === c && typeof u == "string" && _(u) > 1e5) return re.errors = [{ instancePath: t + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  var i = c === e;
                } else var i = true;
                if (i) {
                  if (r.tier !== void 0 && a.call(r, "tier")) {
                    let u = r.tier;
                    const c = e;
                    if (typeof u != "string" && u !== null) return re.errors = [{ instancePath: t + "/tier", schemaPath: "#/properties/tier/type", keyword: "type", params: { type: Se.properties.tier.type } }], false;
                    if (e === c && typeof u == "string" && _(u) > 1e5) return re.errors = [{ instancePath: t + "/tier", schemaPath: "#/properties/tier/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var i = c === e;
                  } else var i = true;
                  if (i) {
                    if (r.operating_point !== void 0 && a.call(r, "operating_point")) {
                      let u = r.operating_point;
                      const c = e, P = e;
                      let D = false;
                      const q = e;
                      if (e === q) if (u && typeof u == "object" && !Array.isArray(u)) {
                        let b;
                        if ((u.at === void 0 || !a.call(u, "at")) && (b = "at") || (u.path === void 0 || !a.call(u, "path")) && (b = "path") || (u.why === void 0 || !a.call(u, "why")) && (b = "why")) {
                          const A = { instancePath: t + "/operating_point", schemaPath: "#/properties/operating_point/anyOf/0/required", keyword: "required", params: { missingProperty: b } };
                          s === null ? s = [A] : s.push(A), e++;
                        } else {
                          const A = e;
                          for (const I of Object.keys(u)) if (!(I === "at" || I === "path" || I === "why")) {
                            const H = { instancePath: t + "/operating_point", schemaPath: "#/properties/operating_point/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I } };
                            s === null ? s = [H] : s.push(H), e++;
                            break;
                          }
                          if (A === e) {
                            if (u.at !== void 0 && a.call(u, "at")) {
                              let I = u.at;
                              const H = e;
                              if (e === H) if (I && typeof I == "object" && !Array.isArray(I)) if (Object.keys(I).length > 1e3) {
                                const w = { instancePath: t + "/operating_point/at", schemaPath: "#/properties/operating_point/anyOf/0/properties/at/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
                                s === null ? s = [w] : s.push(w), e++;
                              } else for (const w of Object.keys(I)) {
                                let v = I[w];
                                const B = e;
                                if (!(typeof v == "number" && isFinite(v)) && typeof v != "string") {
                                  const O = { instancePath: t + "/operating_point/at/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/operating_point/anyOf/0/properties/at/additionalProperties/type", keyword: "type", params: { type: Se.properties.operating_point.anyOf[0].properties.at.additionalProperties.type } };
                                  s === null ? s = [O] : s.push(O), e++;
                                }
                                if (e === B && typeof v == "string" && _(v) > 1e5) {
                                  const O = { instancePath: t + "/operating_point/at/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/operating_point/anyOf/0/properties/at/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                                  s === null ? s = [O] : s.push(O), e++;
                                }
                                var f = B === e;
                                if (!f) break;
                              }
                              else {
                                const w = { instancePath: t + "/operating_point/at", schemaPath: "#/properties/operating_point/anyOf/0/properties/at/type", keyword: "type", params: { type: "object" } };
                                s === null ? s = [w] : s.push(w), e++;
                              }
                              var y = H === e;
                            } else var y = true;
                            if (y) {
                              if (u.path !== void 0 && a.call(u, "path")) {
                                let I = u.path;
                                const H = e;
                                if (e === H) if (typeof I == "string") {
                                  if (_(I) > 1e5) {
                                    const v = { instancePath: t + "/operating_point/path", schemaPath: "#/properties/operating_point/anyOf/0/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                                    s === null ? s = [v] : s.push(v), e++;
                                  }
                                } else {
                                  const v = { instancePath: t + "/operating_point/path", schemaPath: "#/properties/operating_point/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" } };
                                  s === null ? s = [v] : s.push(v), e++;
                                }
                                var y = H === e;
                              } else var y = true;
                              if (y) if (u.why !== void 0 && a.call(u, "why")) {
                                let I = u.why;
                                const H = e;
                                if (e === H) if (typeof I == "string") {
                                  if (_(I) > 1e5) {
                                    const v = { instancePath: t + "/operating_point/why", schemaPath: "#/properties/operating_point/anyOf/0/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                                    s === null ? s = [v] : s.push(v), e++;
                                  }
                                } else {
                                  const v = { instancePath: t + "/operating_point/why", schemaPath: "#/properties/operating_point/anyOf/0/properties/why/type", keyword: "type", params: { type: "string" } };
                                  s === null ? s = [v] : s.push(v), e++;
                                }
                                var y = H === e;
                              } else var y = true;
                            }
                          }
                        }
                      } else {
                        const b = { instancePath: t + "/operating_point", schemaPath: "#/properties/operating_point/anyOf/0/type", keyword: "type", params: { type: "object" } };
                        s === null ? s = [b] : s.push(b), e++;
                      }
                      var n = q === e;
                      D = D || n;
                      const V = e;
                      if (u !== null) {
                        const b = { instancePath: t + "/operating_point", schemaPath: "#/properties/operating_point/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        s === null ? s = [b] : s.push(b), e++;
                      }
                      var n = V === e;
                      if (D = D || n, D) e = P, s !== null && (P ? s.length = P : s = null);
                      else {
                        const b = { instancePath: t + "/operating_point", schemaPath: "#/properties/operating_point/anyOf", keyword: "anyOf", params: {} };
                        return s === null ? s = [b] : s.push(b), e++, re.errors = s, false;
                      }
                      var i = c === e;
                    } else var i = true;
                    if (i) {
                      if (r.change !== void 0 && a.call(r, "change")) {
                        let u = r.change;
                        const c = e, P = e;
                        let D = false;
                        const q = e;
                        je(u, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: E, dynamicAnchors: z }) || (s = s === null ? je.errors : s.concat(je.errors), e = s.length);
                        var l = q === e;
                        D = D || l;
                        const V = e;
                        if (u !== null) {
                          const b = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          s === null ? s = [b] : s.push(b), e++;
                        }
                        var l = V === e;
                        if (D = D || l, D) e = P, s !== null && (P ? s.length = P : s = null);
                        else {
                          const b = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
                          return s === null ? s = [b] : s.push(b), e++, re.errors = s, false;
                        }
                        var i = c === e;
                      } else var i = true;
                      if (i) {
                        if (r.measures !== void 0 && a.call(r, "measures")) {
                          let u = r.measures;
                          const c = e;
                          if (e === c) if (u && typeof u == "object" && !Array.isArray(u)) {
                            if (Object.keys(u).length > 1e4) return re.errors = [{ instancePath: t + "/measures", schemaPath: "#/properties/measures/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } }], false;
                            for (const D of Object.keys(u)) {
                              const q = e;
                              J(u[D], { instancePath: t + "/measures/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: u, parentDataProperty: D, rootData: E, dynamicAnchors: z }) || (s = s === null ? J.errors : s.concat(J.errors), e = s.length);
                              var o = q === e;
                              if (!o) break;
                            }
                          } else return re.errors = [{ instancePath: t + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "object" } }], false;
                          var i = c === e;
                        } else var i = true;
                        if (i) {
                          if (r.baseline_measures !== void 0 && a.call(r, "baseline_measures")) {
                            let u = r.baseline_measures;
                            const c = e;
                            if (e === c) if (u && typeof u == "object" && !Array.isArray(u)) {
                              if (Object.keys(u).length > 1e4) return re.errors = [{ instancePath: t + "/baseline_measures", schemaPath: "#/properties/baseline_measures/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } }], false;
                              for (const D of Object.keys(u)) {
                                const q = e;
                                J(u[D], { instancePath: t + "/baseline_measures/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: u, parentDataProperty: D, rootData: E, dynamicAnchors: z }) || (s = s === null ? J.errors : s.concat(J.errors), e = s.length);
                                var p = q === e;
                                if (!p) break;
                              }
                            } else return re.errors = [{ instancePath: t + "/baseline_measures", schemaPath: "#/properties/baseline_measures/type", keyword: "type", params: { type: "object" } }], false;
                            var i = c === e;
                          } else var i = true;
                          if (i) {
                            if (r.deltas !== void 0 && a.call(r, "deltas")) {
                              let u = r.deltas;
                              const c = e;
                              if (e === c) if (u && typeof u == "object" && !Array.isArray(u)) {
                                if (Object.keys(u).length > 1e4) return re.errors = [{ instancePath: t + "/deltas", schemaPath: "#/properties/deltas/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } }], false;
                                for (const D of Object.keys(u)) {
                                  const q = e;
                                  me(u[D], { instancePath: t + "/deltas/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: u, parentDataProperty: D, rootData: E, dynamicAnchors: z }) || (s = s === null ? me.errors : s.concat(me.errors), e = s.length);
                                  var k = q === e;
                                  if (!k) break;
                                }
                              } else return re.errors = [{ instancePath: t + "/deltas", schemaPath: "#/properties/deltas/type", keyword: "type", params: { type: "object" } }], false;
                              var i = c === e;
                            } else var i = true;
                            if (i) {
                              if (r.frontier !== void 0 && a.call(r, "frontier")) {
                                let u = r.frontier;
                                const c = e, P = e;
                                let D = false;
                                const q = e;
                                Q(u, { instancePath: t + "/frontier", parentData: r, parentDataProperty: "frontier", rootData: E, dynamicAnchors: z }) || (s = s === null ? Q.errors : s.concat(Q.errors), e = s.length);
                                var x = q === e;
                                D = D || x;
                                const V = e;
                                if (u !== null) {
                                  const b = { instancePath: t + "/frontier", schemaPath: "#/properties/frontier/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                  s === null ? s = [b] : s.push(b), e++;
                                }
                                var x = V === e;
                                if (D = D || x, D) e = P, s !== null && (P ? s.length = P : s = null);
                                else {
                                  const b = { instancePath: t + "/frontier", schemaPath: "#/properties/frontier/anyOf", keyword: "anyOf", params: {} };
                                  return s === null ? s = [b] : s.push(b), e++, re.errors = s, false;
                                }
                                var i = c === e;
                              } else var i = true;
                              if (i) if (r.precision !== void 0 && a.call(r, "precision")) {
                                let u = r.precision;
                                const c = e, P = e;
                                let D = false;
                                const q = e;
                                S(u, { instancePath: t + "/precision", parentData: r, parentDataProperty: "precision", rootData: E, dynamicAnchors: z }) || (s = s === null ? S.errors : s.concat(S.errors), e = s.length);
                                var d = q === e;
                                D = D || d;
                                const V = e;
                                if (u !== null) {
                                  const b = { instancePath: t + "/precision", schemaPath: "#/properties/precision/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                  s === null ? s = [b] : s.push(b), e++;
                                }
                                var d = V === e;
                                if (D = D || d, D) e = P, s !== null && (P ? s.length = P : s = null);
                                else {
                                  const b = { instancePath: t + "/precision", schemaPath: "#/properties/precision/anyOf", keyword: "anyOf", params: {} };
                                  return s === null ? s = [b] : s.push(b), e++, re.errors = s, false;
                                }
                                var i = c === e;
                              } else var i = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return re.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return re.errors = s, e === 0;
}
re.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ae(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = Ae.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e4) return Ae.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
    {
      var i = true;
      const f = r.length;
      for (let y = 0; y < f; y++) {
        const n = e;
        re(r[y], { instancePath: t + "/" + y, parentData: r, parentDataProperty: y, rootData: E, dynamicAnchors: z }) || (s = s === null ? re.errors : s.concat(re.errors), e = s.length);
        var i = n === e;
        if (!i) break;
      }
    }
  } else return Ae.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Ae.errors = s, e === 0;
}
Ae.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function De(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = De.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e5) return De.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
    {
      var i = true;
      const f = r.length;
      for (let y = 0; y < f; y++) {
        const n = e;
        re(r[y], { instancePath: t + "/" + y, parentData: r, parentDataProperty: y, rootData: E, dynamicAnchors: z }) || (s = s === null ? re.errors : s.concat(re.errors), e = s.length);
        var i = n === e;
        if (!i) break;
      }
    }
  } else return De.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return De.errors = s, e === 0;
}
De.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Xe = { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "model", "monthly_cost_usd", "text"], properties: { name: { type: "string", maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, monthly_cost_usd: { type: ["number", "null"] }, text: { type: ["string", "null"], maxLength: 1e5 } } }, maxItems: 1e4 };
function ye(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = ye.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e4) return ye.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
    {
      var i = true;
      const y = r.length;
      for (let n = 0; n < y; n++) {
        let l = r[n];
        const o = e;
        if (e === o) if (l && typeof l == "object" && !Array.isArray(l)) {
          let k;
          if ((l.name === void 0 || !a.call(l, "name")) && (k = "name") || (l.model === void 0 || !a.call(l, "model")) && (k = "model") || (l.monthly_cost_usd === void 0 || !a.call(l, "monthly_cost_usd")) && (k = "monthly_cost_usd") || (l.text === void 0 || !a.call(l, "text")) && (k = "text")) return ye.errors = [{ instancePath: t + "/" + n, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: k } }], false;
          {
            const x = e;
            for (const d of Object.keys(l)) if (!(d === "name" || d === "model" || d === "monthly_cost_usd" || d === "text")) {
              return ye.errors = [{ instancePath: t + "/" + n, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
              break;
            }
            if (x === e) {
              if (l.name !== void 0 && a.call(l, "name")) {
                let d = l.name;
                const m = e;
                if (e === m) if (typeof d == "string") {
                  if (_(d) > 1e5) return ye.errors = [{ instancePath: t + "/" + n + "/name", schemaPath: "#/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                } else return ye.errors = [{ instancePath: t + "/" + n + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } }], false;
                var f = m === e;
              } else var f = true;
              if (f) {
                if (l.model !== void 0 && a.call(l, "model")) {
                  let d = l.model;
                  const m = e;
                  if (typeof d != "string" && d !== null) return ye.errors = [{ instancePath: t + "/" + n + "/model", schemaPath: "#/items/properties/model/type", keyword: "type", params: { type: Xe.items.properties.model.type } }], false;
                  if (e === m && typeof d == "string" && _(d) > 1e5) return ye.errors = [{ instancePath: t + "/" + n + "/model", schemaPath: "#/items/properties/model/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  var f = m === e;
                } else var f = true;
                if (f) {
                  if (l.monthly_cost_usd !== void 0 && a.call(l, "monthly_cost_usd")) {
                    let d = l.monthly_cost_usd;
                    const m = e;
                    if (!(typeof d == "number" && isFinite(d)) && d !== null) return ye.errors = [{ instancePath: t + "/" + n + "/monthly_cost_usd", schemaPath: "#/items/properties/monthly_cost_usd/type", keyword: "type", params: { type: Xe.items.properties.monthly_cost_usd.type } }], false;
                    var f = m === e;
                  } else var f = true;
                  if (f) if (l.text !== void 0 && a.call(l, "text")) {
                    let d = l.text;
                    const m = e;
                    if (typeof d != "string" && d !== null) return ye.errors = [{ instancePath: t + "/" + n + "/text", schemaPath: "#/items/properties/text/type", keyword: "type", params: { type: Xe.items.properties.text.type } }], false;
                    if (e === m && typeof d == "string" && _(d) > 1e5) return ye.errors = [{ instancePath: t + "/" + n + "/text", schemaPath: "#/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var f = m === e;
                  } else var f = true;
                }
              }
            }
          }
        } else return ye.errors = [{ instancePath: t + "/" + n, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
        var i = o === e;
        if (!i) break;
      }
    }
  } else return ye.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return ye.errors = s, e === 0;
}
ye.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var tr = { type: "object", additionalProperties: false, required: ["base", "tier", "deployments", "required", "state", "best", "says", "variants"], properties: { base: { type: "string", maxLength: 1e5 }, tier: { type: "string", maxLength: 1e5 }, deployments: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e4 }, required: { type: "boolean" }, state: { enum: ["proved", "missing", "unknown", "none"] }, best: { type: ["string", "null"], maxLength: 1e5 }, says: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 100 }, variants: { type: "array", items: { $ref: "#/$defs/variant" }, maxItems: 1e4 } } };
var $e = { type: "object", additionalProperties: false, required: ["model", "class", "grade", "bits_per_weight", "recovery", "recovery_unknown", "cost", "accepted", "proved", "evaluated", "keeps"], properties: { model: { type: "string", maxLength: 1e5 }, class: { type: ["string", "null"], maxLength: 1e5 }, grade: { enum: ["A", "B", "C"] }, bits_per_weight: { type: ["number", "null"] }, recovery: { type: ["number", "null"] }, recovery_unknown: { type: ["string", "null"], maxLength: 1e5 }, cost: { anyOf: [{ type: "object", additionalProperties: false, required: ["measure", "label", "value"], properties: { measure: { type: "string", maxLength: 1e5 }, label: { type: "string", maxLength: 1e5 }, value: { $ref: "#/$defs/measure" } } }, { type: "null" }] }, accepted: { type: ["boolean", "null"] }, proved: { type: "boolean" }, evaluated: { type: "boolean" }, keeps: { type: ["boolean", "null"] } } };
function le(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = le.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let n;
    if ((r.model === void 0 || !a.call(r, "model")) && (n = "model") || (r.class === void 0 || !a.call(r, "class")) && (n = "class") || (r.grade === void 0 || !a.call(r, "grade")) && (n = "grade") || (r.bits_per_weight === void 0 || !a.call(r, "bits_per_weight")) && (n = "bits_per_weight") || (r.recovery === void 0 || !a.call(r, "recovery")) && (n = "recovery") || (r.recovery_unknown === void 0 || !a.call(r, "recovery_unknown")) && (n = "recovery_unknown") || (r.cost === void 0 || !a.call(r, "cost")) && (n = "cost") || (r.accepted === void 0 || !a.call(r, "accepted")) && (n = "accepted") || (r.proved === void 0 || !a.call(r, "proved")) && (n = "proved") || (r.evaluated === void 0 || !a.call(r, "evaluated")) && (n = "evaluated") || (r.keeps === void 0 || !a.call(r, "keeps")) && (n = "keeps")) return le.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      const l = e;
      for (const o of Object.keys(r)) if (!a.call($e.properties, o)) {
        return le.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (l === e) {
        if (r.model !== void 0 && a.call(r, "model")) {
          let o = r.model;
          const p = e;
          if (e === p) if (typeof o == "string") {
            if (_(o) > 1e5) return le.errors = [{ instancePath: t + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return le.errors = [{ instancePath: t + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } }], false;
          var i = p === e;
        } else var i = true;
        if (i) {
          if (r.class !== void 0 && a.call(r, "class")) {
            let o = r.class;
            const p = e;
            if (typeof o != "string" && o !== null) return le.errors = [{ instancePath: t + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: $e.properties.class.type } }], false;
            if (e === p && typeof o == "string" && _(o) > 1e5) return le.errors = [{ instancePath: t + "/class", schemaPath: "#/properties/class/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            var i = p === e;
          } else var i = true;
          if (i) {
            if (r.grade !== void 0 && a.call(r, "grade")) {
              let o = r.grade;
              const p = e;
              if (!(o === "A" || o === "B" || o === "C")) return le.errors = [{ instancePath: t + "/grade", schemaPath: "#/properties/grade/enum", keyword: "enum", params: { allowedValues: $e.properties.grade.enum } }], false;
              var i = p === e;
            } else var i = true;
            if (i) {
              if (r.bits_per_weight !== void 0 && a.call(r, "bits_per_weight")) {
                let o = r.bits_per_weight;
                const p = e;
                if (!(typeof o == "number" && isFinite(o)) && o !== null) return le.errors = [{ instancePath: t + "/bits_per_weight", schemaPath: "#/properties/bits_per_weight/type", keyword: "type", params: { type: $e.properties.bits_per_weight.type } }], false;
                var i = p === e;
              } else var i = true;
              if (i) {
                if (r.recovery !== void 0 && a.call(r, "recovery")) {
                  let o = r.recovery;
                  const p = e;
                  if (!(typeof o == "number" && isFinite(o)) && o !== null) return le.errors = [{ instancePath: t + "/recovery", schemaPath: "#/properties/recovery/type", keyword: "type", params: { type: $e.properties.recovery.type } }], false;
                  var i = p === e;
                } else var i = true;
                if (i) {
                  if (r.recovery_unknown !== void 0 && a.call(r, "recovery_unknown")) {
                    let o = r.recovery_unknown;
                    const p = e;
                    if (typeof o != "string" && o !== null) return le.errors = [{ instancePath: t + "/recovery_unknown", schemaPath: "#/properties/recovery_unknown/type", keyword: "type", params: { type: $e.properties.recovery_unknown.type } }], false;
                    if (e === p && typeof o == "string" && _(o) > 1e5) return le.errors = [{ instancePath: t + "/recovery_unknown", schemaPath: "#/properties/recovery_unknown/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var i = p === e;
                  } else var i = true;
                  if (i) {
                    if (r.cost !== void 0 && a.call(r, "cost")) {
                      let o = r.cost;
                      const p = e, k = e;
                      let x = false;
                      const d = e;
                      if (e === d) if (o && typeof o == "object" && !Array.isArray(o)) {
                        let u;
                        if ((o.measure === void 0 || !a.call(o, "measure")) && (u = "measure") || (o.label === void 0 || !a.call(o, "label")) && (u = "label") || (o.value === void 0 || !a.call(o, "value")) && (u = "value")) {
                          const c = { instancePath: t + "/cost", schemaPath: "#/properties/cost/anyOf/0/required", keyword: "required", params: { missingProperty: u } };
                          s === null ? s = [c] : s.push(c), e++;
                        } else {
                          const c = e;
                          for (const P of Object.keys(o)) if (!(P === "measure" || P === "label" || P === "value")) {
                            const D = { instancePath: t + "/cost", schemaPath: "#/properties/cost/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
                            s === null ? s = [D] : s.push(D), e++;
                            break;
                          }
                          if (c === e) {
                            if (o.measure !== void 0 && a.call(o, "measure")) {
                              let P = o.measure;
                              const D = e;
                              if (e === D) if (typeof P == "string") {
                                if (_(P) > 1e5) {
                                  const q = { instancePath: t + "/cost/measure", schemaPath: "#/properties/cost/anyOf/0/properties/measure/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                                  s === null ? s = [q] : s.push(q), e++;
                                }
                              } else {
                                const q = { instancePath: t + "/cost/measure", schemaPath: "#/properties/cost/anyOf/0/properties/measure/type", keyword: "type", params: { type: "string" } };
                                s === null ? s = [q] : s.push(q), e++;
                              }
                              var f = D === e;
                            } else var f = true;
                            if (f) {
                              if (o.label !== void 0 && a.call(o, "label")) {
                                let P = o.label;
                                const D = e;
                                if (e === D) if (typeof P == "string") {
                                  if (_(P) > 1e5) {
                                    const V = { instancePath: t + "/cost/label", schemaPath: "#/properties/cost/anyOf/0/properties/label/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                                    s === null ? s = [V] : s.push(V), e++;
                                  }
                                } else {
                                  const V = { instancePath: t + "/cost/label", schemaPath: "#/properties/cost/anyOf/0/properties/label/type", keyword: "type", params: { type: "string" } };
                                  s === null ? s = [V] : s.push(V), e++;
                                }
                                var f = D === e;
                              } else var f = true;
                              if (f) if (o.value !== void 0 && a.call(o, "value")) {
                                const P = e;
                                J(o.value, { instancePath: t + "/cost/value", parentData: o, parentDataProperty: "value", rootData: E, dynamicAnchors: z }) || (s = s === null ? J.errors : s.concat(J.errors), e = s.length);
                                var f = P === e;
                              } else var f = true;
                            }
                          }
                        }
                      } else {
                        const u = { instancePath: t + "/cost", schemaPath: "#/properties/cost/anyOf/0/type", keyword: "type", params: { type: "object" } };
                        s === null ? s = [u] : s.push(u), e++;
                      }
                      var y = d === e;
                      x = x || y;
                      const m = e;
                      if (o !== null) {
                        const u = { instancePath: t + "/cost", schemaPath: "#/properties/cost/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        s === null ? s = [u] : s.push(u), e++;
                      }
                      var y = m === e;
                      if (x = x || y, x) e = k, s !== null && (k ? s.length = k : s = null);
                      else {
                        const u = { instancePath: t + "/cost", schemaPath: "#/properties/cost/anyOf", keyword: "anyOf", params: {} };
                        return s === null ? s = [u] : s.push(u), e++, le.errors = s, false;
                      }
                      var i = p === e;
                    } else var i = true;
                    if (i) {
                      if (r.accepted !== void 0 && a.call(r, "accepted")) {
                        let o = r.accepted;
                        const p = e;
                        if (typeof o != "boolean" && o !== null) return le.errors = [{ instancePath: t + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: $e.properties.accepted.type } }], false;
                        var i = p === e;
                      } else var i = true;
                      if (i) {
                        if (r.proved !== void 0 && a.call(r, "proved")) {
                          const o = e;
                          if (typeof r.proved != "boolean") return le.errors = [{ instancePath: t + "/proved", schemaPath: "#/properties/proved/type", keyword: "type", params: { type: "boolean" } }], false;
                          var i = o === e;
                        } else var i = true;
                        if (i) {
                          if (r.evaluated !== void 0 && a.call(r, "evaluated")) {
                            const o = e;
                            if (typeof r.evaluated != "boolean") return le.errors = [{ instancePath: t + "/evaluated", schemaPath: "#/properties/evaluated/type", keyword: "type", params: { type: "boolean" } }], false;
                            var i = o === e;
                          } else var i = true;
                          if (i) if (r.keeps !== void 0 && a.call(r, "keeps")) {
                            let o = r.keeps;
                            const p = e;
                            if (typeof o != "boolean" && o !== null) return le.errors = [{ instancePath: t + "/keeps", schemaPath: "#/properties/keeps/type", keyword: "type", params: { type: $e.properties.keeps.type } }], false;
                            var i = p === e;
                          } else var i = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return le.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return le.errors = s, e === 0;
}
le.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function te(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = te.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let l;
    if ((r.base === void 0 || !a.call(r, "base")) && (l = "base") || (r.tier === void 0 || !a.call(r, "tier")) && (l = "tier") || (r.deployments === void 0 || !a.call(r, "deployments")) && (l = "deployments") || (r.required === void 0 || !a.call(r, "required")) && (l = "required") || (r.state === void 0 || !a.call(r, "state")) && (l = "state") || (r.best === void 0 || !a.call(r, "best")) && (l = "best") || (r.says === void 0 || !a.call(r, "says")) && (l = "says") || (r.variants === void 0 || !a.call(r, "variants")) && (l = "variants")) return te.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      const o = e;
      for (const p of Object.keys(r)) if (!(p === "base" || p === "tier" || p === "deployments" || p === "required" || p === "state" || p === "best" || p === "says" || p === "variants")) {
        return te.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
        break;
      }
      if (o === e) {
        if (r.base !== void 0 && a.call(r, "base")) {
          let p = r.base;
          const k = e;
          if (e === k) if (typeof p == "string") {
            if (_(p) > 1e5) return te.errors = [{ instancePath: t + "/base", schemaPath: "#/properties/base/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return te.errors = [{ instancePath: t + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" } }], false;
          var i = k === e;
        } else var i = true;
        if (i) {
          if (r.tier !== void 0 && a.call(r, "tier")) {
            let p = r.tier;
            const k = e;
            if (e === k) if (typeof p == "string") {
              if (_(p) > 1e5) return te.errors = [{ instancePath: t + "/tier", schemaPath: "#/properties/tier/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            } else return te.errors = [{ instancePath: t + "/tier", schemaPath: "#/properties/tier/type", keyword: "type", params: { type: "string" } }], false;
            var i = k === e;
          } else var i = true;
          if (i) {
            if (r.deployments !== void 0 && a.call(r, "deployments")) {
              let p = r.deployments;
              const k = e;
              if (e === k) if (Array.isArray(p)) {
                if (p.length > 1e4) return te.errors = [{ instancePath: t + "/deployments", schemaPath: "#/properties/deployments/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                {
                  var f = true;
                  const d = p.length;
                  for (let m = 0; m < d; m++) {
                    let L = p[m];
                    const u = e;
                    if (e === u) if (typeof L == "string") {
                      if (_(L) > 1e5) return te.errors = [{ instancePath: t + "/deployments/" + m, schemaPath: "#/properties/deployments/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    } else return te.errors = [{ instancePath: t + "/deployments/" + m, schemaPath: "#/properties/deployments/items/type", keyword: "type", params: { type: "string" } }], false;
                    var f = u === e;
                    if (!f) break;
                  }
                }
              } else return te.errors = [{ instancePath: t + "/deployments", schemaPath: "#/properties/deployments/type", keyword: "type", params: { type: "array" } }], false;
              var i = k === e;
            } else var i = true;
            if (i) {
              if (r.required !== void 0 && a.call(r, "required")) {
                const p = e;
                if (typeof r.required != "boolean") return te.errors = [{ instancePath: t + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" } }], false;
                var i = p === e;
              } else var i = true;
              if (i) {
                if (r.state !== void 0 && a.call(r, "state")) {
                  let p = r.state;
                  const k = e;
                  if (!(p === "proved" || p === "missing" || p === "unknown" || p === "none")) return te.errors = [{ instancePath: t + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: tr.properties.state.enum } }], false;
                  var i = k === e;
                } else var i = true;
                if (i) {
                  if (r.best !== void 0 && a.call(r, "best")) {
                    let p = r.best;
                    const k = e;
                    if (typeof p != "string" && p !== null) return te.errors = [{ instancePath: t + "/best", schemaPath: "#/properties/best/type", keyword: "type", params: { type: tr.properties.best.type } }], false;
                    if (e === k && typeof p == "string" && _(p) > 1e5) return te.errors = [{ instancePath: t + "/best", schemaPath: "#/properties/best/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var i = k === e;
                  } else var i = true;
                  if (i) {
                    if (r.says !== void 0 && a.call(r, "says")) {
                      let p = r.says;
                      const k = e;
                      if (e === k) if (Array.isArray(p)) {
                        if (p.length > 100) return te.errors = [{ instancePath: t + "/says", schemaPath: "#/properties/says/maxItems", keyword: "maxItems", params: { limit: 100 } }], false;
                        {
                          var y = true;
                          const d = p.length;
                          for (let m = 0; m < d; m++) {
                            let L = p[m];
                            const u = e;
                            if (e === u) if (typeof L == "string") {
                              if (_(L) > 1e5) return te.errors = [{ instancePath: t + "/says/" + m, schemaPath: "#/properties/says/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                            } else return te.errors = [{ instancePath: t + "/says/" + m, schemaPath: "#/properties/says/items/type", keyword: "type", params: { type: "string" } }], false;
                            var y = u === e;
                            if (!y) break;
                          }
                        }
                      } else return te.errors = [{ instancePath: t + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "array" } }], false;
                      var i = k === e;
                    } else var i = true;
                    if (i) if (r.variants !== void 0 && a.call(r, "variants")) {
                      let p = r.variants;
                      const k = e;
                      if (e === k) if (Array.isArray(p)) {
                        if (p.length > 1e4) return te.errors = [{ instancePath: t + "/variants", schemaPath: "#/properties/variants/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                        {
                          var n = true;
                          const d = p.length;
                          for (let m = 0; m < d; m++) {
                            const L = e;
                            le(p[m], { instancePath: t + "/variants/" + m, parentData: p, parentDataProperty: m, rootData: E, dynamicAnchors: z }) || (s = s === null ? le.errors : s.concat(le.errors), e = s.length);
                            var n = L === e;
                            if (!n) break;
                          }
                        }
                      } else return te.errors = [{ instancePath: t + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" } }], false;
                      var i = k === e;
                    } else var i = true;
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return te.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return te.errors = s, e === 0;
}
te.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Fe(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = Fe.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e5) return Fe.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
    {
      var i = true;
      const f = r.length;
      for (let y = 0; y < f; y++) {
        const n = e;
        te(r[y], { instancePath: t + "/" + y, parentData: r, parentDataProperty: y, rootData: E, dynamicAnchors: z }) || (s = s === null ? te.errors : s.concat(te.errors), e = s.length);
        var i = n === e;
        if (!i) break;
      }
    }
  } else return Fe.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Fe.errors = s, e === 0;
}
Fe.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Ke = { type: "object", additionalProperties: false, required: ["monthly_cost_usd", "known_monthly_cost_usd", "text", "unknown_parts", "baseline_monthly_cost_usd", "delta"], properties: { monthly_cost_usd: { type: ["number", "null"] }, known_monthly_cost_usd: { type: ["number", "null"] }, text: { type: ["string", "null"], maxLength: 1e5 }, unknown_parts: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e4 }, baseline_monthly_cost_usd: { type: ["number", "null"] }, delta: { anyOf: [{ $ref: "#/$defs/delta" }, { type: "null" }] } } };
function ue(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = ue.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let n;
    if ((r.monthly_cost_usd === void 0 || !a.call(r, "monthly_cost_usd")) && (n = "monthly_cost_usd") || (r.known_monthly_cost_usd === void 0 || !a.call(r, "known_monthly_cost_usd")) && (n = "known_monthly_cost_usd") || (r.text === void 0 || !a.call(r, "text")) && (n = "text") || (r.unknown_parts === void 0 || !a.call(r, "unknown_parts")) && (n = "unknown_parts") || (r.baseline_monthly_cost_usd === void 0 || !a.call(r, "baseline_monthly_cost_usd")) && (n = "baseline_monthly_cost_usd") || (r.delta === void 0 || !a.call(r, "delta")) && (n = "delta")) return ue.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      const l = e;
      for (const o of Object.keys(r)) if (!(o === "monthly_cost_usd" || o === "known_monthly_cost_usd" || o === "text" || o === "unknown_parts" || o === "baseline_monthly_cost_usd" || o === "delta")) {
        return ue.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (l === e) {
        if (r.monthly_cost_usd !== void 0 && a.call(r, "monthly_cost_usd")) {
          let o = r.monthly_cost_usd;
          const p = e;
          if (!(typeof o == "number" && isFinite(o)) && o !== null) return ue.errors = [{ instancePath: t + "/monthly_cost_usd", schemaPath: "#/properties/monthly_cost_usd/type", keyword: "type", params: { type: Ke.properties.monthly_cost_usd.type } }], false;
          var i = p === e;
        } else var i = true;
        if (i) {
          if (r.known_monthly_cost_usd !== void 0 && a.call(r, "known_monthly_cost_usd")) {
            let o = r.known_monthly_cost_usd;
            const p = e;
            if (!(typeof o == "number" && isFinite(o)) && o !== null) return ue.errors = [{ instancePath: t + "/known_monthly_cost_usd", schemaPath: "#/properties/known_monthly_cost_usd/type", keyword: "type", params: { type: Ke.properties.known_monthly_cost_usd.type } }], false;
            var i = p === e;
          } else var i = true;
          if (i) {
            if (r.text !== void 0 && a.call(r, "text")) {
              let o = r.text;
              const p = e;
              if (typeof o != "string" && o !== null) return ue.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: Ke.properties.text.type } }], false;
              if (e === p && typeof o == "string" && _(o) > 1e5) return ue.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              var i = p === e;
            } else var i = true;
            if (i) {
              if (r.unknown_parts !== void 0 && a.call(r, "unknown_parts")) {
                let o = r.unknown_parts;
                const p = e;
                if (e === p) if (Array.isArray(o)) {
                  if (o.length > 1e4) return ue.errors = [{ instancePath: t + "/unknown_parts", schemaPath: "#/properties/unknown_parts/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                  {
                    var f = true;
                    const x = o.length;
                    for (let d = 0; d < x; d++) {
                      let m = o[d];
                      const L = e;
                      if (e === L) if (typeof m == "string") {
                        if (_(m) > 1e5) return ue.errors = [{ instancePath: t + "/unknown_parts/" + d, schemaPath: "#/properties/unknown_parts/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                      } else return ue.errors = [{ instancePath: t + "/unknown_parts/" + d, schemaPath: "#/properties/unknown_parts/items/type", keyword: "type", params: { type: "string" } }], false;
                      var f = L === e;
                      if (!f) break;
                    }
                  }
                } else return ue.errors = [{ instancePath: t + "/unknown_parts", schemaPath: "#/properties/unknown_parts/type", keyword: "type", params: { type: "array" } }], false;
                var i = p === e;
              } else var i = true;
              if (i) {
                if (r.baseline_monthly_cost_usd !== void 0 && a.call(r, "baseline_monthly_cost_usd")) {
                  let o = r.baseline_monthly_cost_usd;
                  const p = e;
                  if (!(typeof o == "number" && isFinite(o)) && o !== null) return ue.errors = [{ instancePath: t + "/baseline_monthly_cost_usd", schemaPath: "#/properties/baseline_monthly_cost_usd/type", keyword: "type", params: { type: Ke.properties.baseline_monthly_cost_usd.type } }], false;
                  var i = p === e;
                } else var i = true;
                if (i) if (r.delta !== void 0 && a.call(r, "delta")) {
                  let o = r.delta;
                  const p = e, k = e;
                  let x = false;
                  const d = e;
                  me(o, { instancePath: t + "/delta", parentData: r, parentDataProperty: "delta", rootData: E, dynamicAnchors: z }) || (s = s === null ? me.errors : s.concat(me.errors), e = s.length);
                  var y = d === e;
                  x = x || y;
                  const m = e;
                  if (o !== null) {
                    const u = { instancePath: t + "/delta", schemaPath: "#/properties/delta/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    s === null ? s = [u] : s.push(u), e++;
                  }
                  var y = m === e;
                  if (x = x || y, x) e = k, s !== null && (k ? s.length = k : s = null);
                  else {
                    const u = { instancePath: t + "/delta", schemaPath: "#/properties/delta/anyOf", keyword: "anyOf", params: {} };
                    return s === null ? s = [u] : s.push(u), e++, ue.errors = s, false;
                  }
                  var i = p === e;
                } else var i = true;
              }
            }
          }
        }
      }
    }
  } else return ue.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ue.errors = s, e === 0;
}
ue.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Oe = { type: "object", additionalProperties: false, required: ["rule", "outcome", "subject", "model", "message", "measure", "value", "limit", "unit", "location", "hint", "needed_by", "waiver", "policy"], properties: { rule: { type: "string", maxLength: 1e5 }, outcome: { enum: ["pass", "warn", "fail", "unknown"] }, subject: { type: ["string", "null"], maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, message: { type: "string", maxLength: 1e5 }, measure: { type: ["string", "null"], maxLength: 1e5 }, value: { type: ["number", "null"] }, limit: { type: ["number", "null"] }, unit: { type: ["string", "null"], maxLength: 1e5 }, location: { anyOf: [{ $ref: "#/$defs/location" }, { type: "null" }] }, hint: { type: ["string", "null"], maxLength: 1e5 }, needed_by: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, waiver: { anyOf: [{ $ref: "#/$defs/waived" }, { type: "null" }] }, policy: { enum: ["base", "head", "both", null] } } };
function ke(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = ke.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let f;
    if ((r.path === void 0 || !a.call(r, "path")) && (f = "path") || (r.line === void 0 || !a.call(r, "line")) && (f = "line") || (r.column === void 0 || !a.call(r, "column")) && (f = "column")) return ke.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const y = e;
      for (const n of Object.keys(r)) if (!(n === "path" || n === "line" || n === "column")) {
        return ke.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (y === e) {
        if (r.path !== void 0 && a.call(r, "path")) {
          let n = r.path;
          const l = e;
          if (e === l) if (typeof n == "string") {
            if (_(n) > 1e5) return ke.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return ke.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var i = l === e;
        } else var i = true;
        if (i) {
          if (r.line !== void 0 && a.call(r, "line")) {
            let n = r.line;
            const l = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ke.errors = [{ instancePath: t + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === l && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ke.errors = [{ instancePath: t + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var i = l === e;
          } else var i = true;
          if (i) if (r.column !== void 0 && a.call(r, "column")) {
            let n = r.column;
            const l = e;
            if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return ke.errors = [{ instancePath: t + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === l && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return ke.errors = [{ instancePath: t + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var i = l === e;
          } else var i = true;
        }
      }
    }
  } else return ke.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ke.errors = s, e === 0;
}
ke.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Pe(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = Pe.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let f;
    if ((r.index === void 0 || !a.call(r, "index")) && (f = "index") || (r.reason === void 0 || !a.call(r, "reason")) && (f = "reason") || (r.until === void 0 || !a.call(r, "until")) && (f = "until")) return Pe.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const y = e;
      for (const n of Object.keys(r)) if (!(n === "index" || n === "reason" || n === "until")) {
        return Pe.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (y === e) {
        if (r.index !== void 0 && a.call(r, "index")) {
          let n = r.index;
          const l = e;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) return Pe.errors = [{ instancePath: t + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === l && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) return Pe.errors = [{ instancePath: t + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var i = l === e;
        } else var i = true;
        if (i) {
          if (r.reason !== void 0 && a.call(r, "reason")) {
            let n = r.reason;
            const l = e;
            if (e === l) if (typeof n == "string") {
              if (_(n) > 1e5) return Pe.errors = [{ instancePath: t + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            } else return Pe.errors = [{ instancePath: t + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } }], false;
            var i = l === e;
          } else var i = true;
          if (i) if (r.until !== void 0 && a.call(r, "until")) {
            let n = r.until;
            const l = e;
            if (e === l) if (typeof n == "string") {
              if (_(n) > 1e5) return Pe.errors = [{ instancePath: t + "/until", schemaPath: "#/properties/until/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            } else return Pe.errors = [{ instancePath: t + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" } }], false;
            var i = l === e;
          } else var i = true;
        }
      }
    }
  } else return Pe.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Pe.errors = s, e === 0;
}
Pe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Y(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = Y.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let l;
    if ((r.rule === void 0 || !a.call(r, "rule")) && (l = "rule") || (r.outcome === void 0 || !a.call(r, "outcome")) && (l = "outcome") || (r.subject === void 0 || !a.call(r, "subject")) && (l = "subject") || (r.model === void 0 || !a.call(r, "model")) && (l = "model") || (r.message === void 0 || !a.call(r, "message")) && (l = "message") || (r.measure === void 0 || !a.call(r, "measure")) && (l = "measure") || (r.value === void 0 || !a.call(r, "value")) && (l = "value") || (r.limit === void 0 || !a.call(r, "limit")) && (l = "limit") || (r.unit === void 0 || !a.call(r, "unit")) && (l = "unit") || (r.location === void 0 || !a.call(r, "location")) && (l = "location") || (r.hint === void 0 || !a.call(r, "hint")) && (l = "hint") || (r.needed_by === void 0 || !a.call(r, "needed_by")) && (l = "needed_by") || (r.waiver === void 0 || !a.call(r, "waiver")) && (l = "waiver") || (r.policy === void 0 || !a.call(r, "policy")) && (l = "policy")) return Y.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      const o = e;
      for (const p of Object.keys(r)) if (!a.call(Oe.properties, p)) {
        return Y.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
        break;
      }
      if (o === e) {
        if (r.rule !== void 0 && a.call(r, "rule")) {
          let p = r.rule;
          const k = e;
          if (e === k) if (typeof p == "string") {
            if (_(p) > 1e5) return Y.errors = [{ instancePath: t + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return Y.errors = [{ instancePath: t + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
          var i = k === e;
        } else var i = true;
        if (i) {
          if (r.outcome !== void 0 && a.call(r, "outcome")) {
            let p = r.outcome;
            const k = e;
            if (!(p === "pass" || p === "warn" || p === "fail" || p === "unknown")) return Y.errors = [{ instancePath: t + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: Oe.properties.outcome.enum } }], false;
            var i = k === e;
          } else var i = true;
          if (i) {
            if (r.subject !== void 0 && a.call(r, "subject")) {
              let p = r.subject;
              const k = e;
              if (typeof p != "string" && p !== null) return Y.errors = [{ instancePath: t + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: Oe.properties.subject.type } }], false;
              if (e === k && typeof p == "string" && _(p) > 1e5) return Y.errors = [{ instancePath: t + "/subject", schemaPath: "#/properties/subject/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              var i = k === e;
            } else var i = true;
            if (i) {
              if (r.model !== void 0 && a.call(r, "model")) {
                let p = r.model;
                const k = e;
                if (typeof p != "string" && p !== null) return Y.errors = [{ instancePath: t + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: Oe.properties.model.type } }], false;
                if (e === k && typeof p == "string" && _(p) > 1e5) return Y.errors = [{ instancePath: t + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                var i = k === e;
              } else var i = true;
              if (i) {
                if (r.message !== void 0 && a.call(r, "message")) {
                  let p = r.message;
                  const k = e;
                  if (e === k) if (typeof p == "string") {
                    if (_(p) > 1e5) return Y.errors = [{ instancePath: t + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  } else return Y.errors = [{ instancePath: t + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }], false;
                  var i = k === e;
                } else var i = true;
                if (i) {
                  if (r.measure !== void 0 && a.call(r, "measure")) {
                    let p = r.measure;
                    const k = e;
                    if (typeof p != "string" && p !== null) return Y.errors = [{ instancePath: t + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: Oe.properties.measure.type } }], false;
                    if (e === k && typeof p == "string" && _(p) > 1e5) return Y.errors = [{ instancePath: t + "/measure", schemaPath: "#/properties/measure/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var i = k === e;
                  } else var i = true;
                  if (i) {
                    if (r.value !== void 0 && a.call(r, "value")) {
                      let p = r.value;
                      const k = e;
                      if (!(typeof p == "number" && isFinite(p)) && p !== null) return Y.errors = [{ instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: Oe.properties.value.type } }], false;
                      var i = k === e;
                    } else var i = true;
                    if (i) {
                      if (r.limit !== void 0 && a.call(r, "limit")) {
                        let p = r.limit;
                        const k = e;
                        if (!(typeof p == "number" && isFinite(p)) && p !== null) return Y.errors = [{ instancePath: t + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: Oe.properties.limit.type } }], false;
                        var i = k === e;
                      } else var i = true;
                      if (i) {
                        if (r.unit !== void 0 && a.call(r, "unit")) {
                          let p = r.unit;
                          const k = e;
                          if (typeof p != "string" && p !== null) return Y.errors = [{ instancePath: t + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: Oe.properties.unit.type } }], false;
                          if (e === k && typeof p == "string" && _(p) > 1e5) return Y.errors = [{ instancePath: t + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                          var i = k === e;
                        } else var i = true;
                        if (i) {
                          if (r.location !== void 0 && a.call(r, "location")) {
                            let p = r.location;
                            const k = e, x = e;
                            let d = false;
                            const m = e;
                            ke(p, { instancePath: t + "/location", parentData: r, parentDataProperty: "location", rootData: E, dynamicAnchors: z }) || (s = s === null ? ke.errors : s.concat(ke.errors), e = s.length);
                            var f = m === e;
                            d = d || f;
                            const L = e;
                            if (p !== null) {
                              const c = { instancePath: t + "/location", schemaPath: "#/properties/location/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              s === null ? s = [c] : s.push(c), e++;
                            }
                            var f = L === e;
                            if (d = d || f, d) e = x, s !== null && (x ? s.length = x : s = null);
                            else {
                              const c = { instancePath: t + "/location", schemaPath: "#/properties/location/anyOf", keyword: "anyOf", params: {} };
                              return s === null ? s = [c] : s.push(c), e++, Y.errors = s, false;
                            }
                            var i = k === e;
                          } else var i = true;
                          if (i) {
                            if (r.hint !== void 0 && a.call(r, "hint")) {
                              let p = r.hint;
                              const k = e;
                              if (typeof p != "string" && p !== null) return Y.errors = [{ instancePath: t + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: Oe.properties.hint.type } }], false;
                              if (e === k && typeof p == "string" && _(p) > 1e5) return Y.errors = [{ instancePath: t + "/hint", schemaPath: "#/properties/hint/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                              var i = k === e;
                            } else var i = true;
                            if (i) {
                              if (r.needed_by !== void 0 && a.call(r, "needed_by")) {
                                let p = r.needed_by;
                                const k = e;
                                if (e === k) if (Array.isArray(p)) {
                                  if (p.length > 1e5) return Y.errors = [{ instancePath: t + "/needed_by", schemaPath: "#/properties/needed_by/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                                  {
                                    var y = true;
                                    const d = p.length;
                                    for (let m = 0; m < d; m++) {
                                      let L = p[m];
                                      const u = e;
                                      if (e === u) if (typeof L == "string") {
                                        if (_(L) > 1e5) return Y.errors = [{ instancePath: t + "/needed_by/" + m, schemaPath: "#/properties/needed_by/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                      } else return Y.errors = [{ instancePath: t + "/needed_by/" + m, schemaPath: "#/properties/needed_by/items/type", keyword: "type", params: { type: "string" } }], false;
                                      var y = u === e;
                                      if (!y) break;
                                    }
                                  }
                                } else return Y.errors = [{ instancePath: t + "/needed_by", schemaPath: "#/properties/needed_by/type", keyword: "type", params: { type: "array" } }], false;
                                var i = k === e;
                              } else var i = true;
                              if (i) {
                                if (r.waiver !== void 0 && a.call(r, "waiver")) {
                                  let p = r.waiver;
                                  const k = e, x = e;
                                  let d = false;
                                  const m = e;
                                  Pe(p, { instancePath: t + "/waiver", parentData: r, parentDataProperty: "waiver", rootData: E, dynamicAnchors: z }) || (s = s === null ? Pe.errors : s.concat(Pe.errors), e = s.length);
                                  var n = m === e;
                                  d = d || n;
                                  const L = e;
                                  if (p !== null) {
                                    const c = { instancePath: t + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                    s === null ? s = [c] : s.push(c), e++;
                                  }
                                  var n = L === e;
                                  if (d = d || n, d) e = x, s !== null && (x ? s.length = x : s = null);
                                  else {
                                    const c = { instancePath: t + "/waiver", schemaPath: "#/properties/waiver/anyOf", keyword: "anyOf", params: {} };
                                    return s === null ? s = [c] : s.push(c), e++, Y.errors = s, false;
                                  }
                                  var i = k === e;
                                } else var i = true;
                                if (i) if (r.policy !== void 0 && a.call(r, "policy")) {
                                  let p = r.policy;
                                  const k = e;
                                  if (!(p === "base" || p === "head" || p === "both" || p === null)) return Y.errors = [{ instancePath: t + "/policy", schemaPath: "#/properties/policy/enum", keyword: "enum", params: { allowedValues: Oe.properties.policy.enum } }], false;
                                  var i = k === e;
                                } else var i = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return Y.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Y.errors = s, e === 0;
}
Y.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ne(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = Ne.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e5) return Ne.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
    {
      var i = true;
      const f = r.length;
      for (let y = 0; y < f; y++) {
        const n = e;
        Y(r[y], { instancePath: t + "/" + y, parentData: r, parentDataProperty: y, rootData: E, dynamicAnchors: z }) || (s = s === null ? Y.errors : s.concat(Y.errors), e = s.length);
        var i = n === e;
        if (!i) break;
      }
    }
  } else return Ne.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Ne.errors = s, e === 0;
}
Ne.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Me = { type: "object", additionalProperties: false, required: ["name", "source", "objectives", "declared", "measured", "proposed", "hypervolume"], properties: { name: { type: "string", maxLength: 1e5 }, source: { enum: ["policy", "baseline"] }, objectives: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "measure", "label", "goal", "unit", "range", "tolerance"], properties: { name: { type: "string", maxLength: 1e5 }, measure: { type: "string", maxLength: 1e5 }, label: { type: "string", maxLength: 1e5 }, goal: { enum: ["maximize", "minimize"] }, unit: { type: ["string", "null"], maxLength: 1e5 }, range: { anyOf: [{ type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 }, { type: "null" }] }, tolerance: { type: "object", additionalProperties: false, required: ["kind", "value"], properties: { kind: { enum: ["absolute", "percent"] }, value: { type: "number" } } } } }, maxItems: 32 }, declared: { anyOf: [{ type: "array", items: { $ref: "#/$defs/declared" }, maxItems: 1e5 }, { type: "null" }] }, measured: { type: "array", items: { type: "object", additionalProperties: false, required: ["id", "subject", "values", "status", "before"], properties: { id: { type: "string", maxLength: 1e5 }, subject: { type: ["string", "null"], maxLength: 1e5 }, values: { type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, status: { enum: ["extends", "on", "tolerated", "dominated", "unknown"] }, before: { anyOf: [{ type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, { type: "null" }] } } }, maxItems: 1e5 }, proposed: { type: "array", items: { $ref: "#/$defs/point" }, maxItems: 1e5 }, hypervolume: { type: ["number", "null"] } } };
var Ee = { type: "object", additionalProperties: false, required: ["id", "values", "n", "stderr", "as_of", "source", "basis", "dominated_by", "replaced_by"], properties: { id: { type: "string", maxLength: 1e5 }, values: { type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, n: { type: ["number", "null"] }, stderr: { type: ["number", "null"] }, as_of: { type: ["string", "null"], maxLength: 1e5 }, source: { type: ["string", "null"], maxLength: 1e5 }, basis: { type: ["string", "null"], maxLength: 1e5 }, dominated_by: { type: ["string", "null"], maxLength: 1e5 }, replaced_by: { type: ["string", "null"], maxLength: 1e5 } } };
function se(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = se.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let y;
    if ((r.id === void 0 || !a.call(r, "id")) && (y = "id") || (r.values === void 0 || !a.call(r, "values")) && (y = "values") || (r.n === void 0 || !a.call(r, "n")) && (y = "n") || (r.stderr === void 0 || !a.call(r, "stderr")) && (y = "stderr") || (r.as_of === void 0 || !a.call(r, "as_of")) && (y = "as_of") || (r.source === void 0 || !a.call(r, "source")) && (y = "source") || (r.basis === void 0 || !a.call(r, "basis")) && (y = "basis") || (r.dominated_by === void 0 || !a.call(r, "dominated_by")) && (y = "dominated_by") || (r.replaced_by === void 0 || !a.call(r, "replaced_by")) && (y = "replaced_by")) return se.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: y } }], false;
    {
      const n = e;
      for (const l of Object.keys(r)) if (!a.call(Ee.properties, l)) {
        return se.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
        break;
      }
      if (n === e) {
        if (r.id !== void 0 && a.call(r, "id")) {
          let l = r.id;
          const o = e;
          if (e === o) if (typeof l == "string") {
            if (_(l) > 1e5) return se.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return se.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], false;
          var i = o === e;
        } else var i = true;
        if (i) {
          if (r.values !== void 0 && a.call(r, "values")) {
            let l = r.values;
            const o = e;
            if (e === o) if (l && typeof l == "object" && !Array.isArray(l)) {
              if (Object.keys(l).length > 32) return se.errors = [{ instancePath: t + "/values", schemaPath: "#/properties/values/maxProperties", keyword: "maxProperties", params: { limit: 32 } }], false;
              for (const k of Object.keys(l)) {
                let x = l[k];
                const d = e;
                if (!(typeof x == "number" && isFinite(x))) return se.errors = [{ instancePath: t + "/values/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: "number" } }], false;
                var f = d === e;
                if (!f) break;
              }
            } else return se.errors = [{ instancePath: t + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } }], false;
            var i = o === e;
          } else var i = true;
          if (i) {
            if (r.n !== void 0 && a.call(r, "n")) {
              let l = r.n;
              const o = e;
              if (!(typeof l == "number" && isFinite(l)) && l !== null) return se.errors = [{ instancePath: t + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: Ee.properties.n.type } }], false;
              var i = o === e;
            } else var i = true;
            if (i) {
              if (r.stderr !== void 0 && a.call(r, "stderr")) {
                let l = r.stderr;
                const o = e;
                if (!(typeof l == "number" && isFinite(l)) && l !== null) return se.errors = [{ instancePath: t + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: Ee.properties.stderr.type } }], false;
                var i = o === e;
              } else var i = true;
              if (i) {
                if (r.as_of !== void 0 && a.call(r, "as_of")) {
                  let l = r.as_of;
                  const o = e;
                  if (typeof l != "string" && l !== null) return se.errors = [{ instancePath: t + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: Ee.properties.as_of.type } }], false;
                  if (e === o && typeof l == "string" && _(l) > 1e5) return se.errors = [{ instancePath: t + "/as_of", schemaPath: "#/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  var i = o === e;
                } else var i = true;
                if (i) {
                  if (r.source !== void 0 && a.call(r, "source")) {
                    let l = r.source;
                    const o = e;
                    if (typeof l != "string" && l !== null) return se.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: Ee.properties.source.type } }], false;
                    if (e === o && typeof l == "string" && _(l) > 1e5) return se.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var i = o === e;
                  } else var i = true;
                  if (i) {
                    if (r.basis !== void 0 && a.call(r, "basis")) {
                      let l = r.basis;
                      const o = e;
                      if (typeof l != "string" && l !== null) return se.errors = [{ instancePath: t + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: Ee.properties.basis.type } }], false;
                      if (e === o && typeof l == "string" && _(l) > 1e5) return se.errors = [{ instancePath: t + "/basis", schemaPath: "#/properties/basis/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                      var i = o === e;
                    } else var i = true;
                    if (i) {
                      if (r.dominated_by !== void 0 && a.call(r, "dominated_by")) {
                        let l = r.dominated_by;
                        const o = e;
                        if (typeof l != "string" && l !== null) return se.errors = [{ instancePath: t + "/dominated_by", schemaPath: "#/properties/dominated_by/type", keyword: "type", params: { type: Ee.properties.dominated_by.type } }], false;
                        if (e === o && typeof l == "string" && _(l) > 1e5) return se.errors = [{ instancePath: t + "/dominated_by", schemaPath: "#/properties/dominated_by/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                        var i = o === e;
                      } else var i = true;
                      if (i) if (r.replaced_by !== void 0 && a.call(r, "replaced_by")) {
                        let l = r.replaced_by;
                        const o = e;
                        if (typeof l != "string" && l !== null) return se.errors = [{ instancePath: t + "/replaced_by", schemaPath: "#/properties/replaced_by/type", keyword: "type", params: { type: Ee.properties.replaced_by.type } }], false;
                        if (e === o && typeof l == "string" && _(l) > 1e5) return se.errors = [{ instancePath: t + "/replaced_by", schemaPath: "#/properties/replaced_by/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                        var i = o === e;
                      } else var i = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return se.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return se.errors = s, e === 0;
}
se.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var He = { type: "object", additionalProperties: false, required: ["id", "values", "n", "stderr", "as_of", "source", "basis"], properties: { id: { type: "string", maxLength: 1e5 }, values: { type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, n: { type: ["number", "null"] }, stderr: { type: ["number", "null"] }, as_of: { type: ["string", "null"], maxLength: 1e5 }, source: { type: ["string", "null"], maxLength: 1e5 }, basis: { type: ["string", "null"], maxLength: 1e5 } } };
function pe(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = pe.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let y;
    if ((r.id === void 0 || !a.call(r, "id")) && (y = "id") || (r.values === void 0 || !a.call(r, "values")) && (y = "values") || (r.n === void 0 || !a.call(r, "n")) && (y = "n") || (r.stderr === void 0 || !a.call(r, "stderr")) && (y = "stderr") || (r.as_of === void 0 || !a.call(r, "as_of")) && (y = "as_of") || (r.source === void 0 || !a.call(r, "source")) && (y = "source") || (r.basis === void 0 || !a.call(r, "basis")) && (y = "basis")) return pe.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: y } }], false;
    {
      const n = e;
      for (const l of Object.keys(r)) if (!(l === "id" || l === "values" || l === "n" || l === "stderr" || l === "as_of" || l === "source" || l === "basis")) {
        return pe.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
        break;
      }
      if (n === e) {
        if (r.id !== void 0 && a.call(r, "id")) {
          let l = r.id;
          const o = e;
          if (e === o) if (typeof l == "string") {
            if (_(l) > 1e5) return pe.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return pe.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], false;
          var i = o === e;
        } else var i = true;
        if (i) {
          if (r.values !== void 0 && a.call(r, "values")) {
            let l = r.values;
            const o = e;
            if (e === o) if (l && typeof l == "object" && !Array.isArray(l)) {
              if (Object.keys(l).length > 32) return pe.errors = [{ instancePath: t + "/values", schemaPath: "#/properties/values/maxProperties", keyword: "maxProperties", params: { limit: 32 } }], false;
              for (const k of Object.keys(l)) {
                let x = l[k];
                const d = e;
                if (!(typeof x == "number" && isFinite(x))) return pe.errors = [{ instancePath: t + "/values/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: "number" } }], false;
                var f = d === e;
                if (!f) break;
              }
            } else return pe.errors = [{ instancePath: t + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } }], false;
            var i = o === e;
          } else var i = true;
          if (i) {
            if (r.n !== void 0 && a.call(r, "n")) {
              let l = r.n;
              const o = e;
              if (!(typeof l == "number" && isFinite(l)) && l !== null) return pe.errors = [{ instancePath: t + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: He.properties.n.type } }], false;
              var i = o === e;
            } else var i = true;
            if (i) {
              if (r.stderr !== void 0 && a.call(r, "stderr")) {
                let l = r.stderr;
                const o = e;
                if (!(typeof l == "number" && isFinite(l)) && l !== null) return pe.errors = [{ instancePath: t + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: He.properties.stderr.type } }], false;
                var i = o === e;
              } else var i = true;
              if (i) {
                if (r.as_of !== void 0 && a.call(r, "as_of")) {
                  let l = r.as_of;
                  const o = e;
                  if (typeof l != "string" && l !== null) return pe.errors = [{ instancePath: t + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: He.properties.as_of.type } }], false;
                  if (e === o && typeof l == "string" && _(l) > 1e5) return pe.errors = [{ instancePath: t + "/as_of", schemaPath: "#/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  var i = o === e;
                } else var i = true;
                if (i) {
                  if (r.source !== void 0 && a.call(r, "source")) {
                    let l = r.source;
                    const o = e;
                    if (typeof l != "string" && l !== null) return pe.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: He.properties.source.type } }], false;
                    if (e === o && typeof l == "string" && _(l) > 1e5) return pe.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var i = o === e;
                  } else var i = true;
                  if (i) if (r.basis !== void 0 && a.call(r, "basis")) {
                    let l = r.basis;
                    const o = e;
                    if (typeof l != "string" && l !== null) return pe.errors = [{ instancePath: t + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: He.properties.basis.type } }], false;
                    if (e === o && typeof l == "string" && _(l) > 1e5) return pe.errors = [{ instancePath: t + "/basis", schemaPath: "#/properties/basis/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var i = o === e;
                  } else var i = true;
                }
              }
            }
          }
        }
      }
    }
  } else return pe.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return pe.errors = s, e === 0;
}
pe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function G(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = G.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let P;
    if ((r.name === void 0 || !a.call(r, "name")) && (P = "name") || (r.source === void 0 || !a.call(r, "source")) && (P = "source") || (r.objectives === void 0 || !a.call(r, "objectives")) && (P = "objectives") || (r.declared === void 0 || !a.call(r, "declared")) && (P = "declared") || (r.measured === void 0 || !a.call(r, "measured")) && (P = "measured") || (r.proposed === void 0 || !a.call(r, "proposed")) && (P = "proposed") || (r.hypervolume === void 0 || !a.call(r, "hypervolume")) && (P = "hypervolume")) return G.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: P } }], false;
    {
      const D = e;
      for (const q of Object.keys(r)) if (!(q === "name" || q === "source" || q === "objectives" || q === "declared" || q === "measured" || q === "proposed" || q === "hypervolume")) {
        return G.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } }], false;
        break;
      }
      if (D === e) {
        if (r.name !== void 0 && a.call(r, "name")) {
          let q = r.name;
          const V = e;
          if (e === V) if (typeof q == "string") {
            if (_(q) > 1e5) return G.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return G.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
          var i = V === e;
        } else var i = true;
        if (i) {
          if (r.source !== void 0 && a.call(r, "source")) {
            let q = r.source;
            const V = e;
            if (!(q === "policy" || q === "baseline")) return G.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: Me.properties.source.enum } }], false;
            var i = V === e;
          } else var i = true;
          if (i) {
            if (r.objectives !== void 0 && a.call(r, "objectives")) {
              let q = r.objectives;
              const V = e;
              if (e === V) if (Array.isArray(q)) {
                if (q.length > 32) return G.errors = [{ instancePath: t + "/objectives", schemaPath: "#/properties/objectives/maxItems", keyword: "maxItems", params: { limit: 32 } }], false;
                {
                  var f = true;
                  const b = q.length;
                  for (let A = 0; A < b; A++) {
                    let I = q[A];
                    const H = e;
                    if (e === H) if (I && typeof I == "object" && !Array.isArray(I)) {
                      let v;
                      if ((I.name === void 0 || !a.call(I, "name")) && (v = "name") || (I.measure === void 0 || !a.call(I, "measure")) && (v = "measure") || (I.label === void 0 || !a.call(I, "label")) && (v = "label") || (I.goal === void 0 || !a.call(I, "goal")) && (v = "goal") || (I.unit === void 0 || !a.call(I, "unit")) && (v = "unit") || (I.range === void 0 || !a.call(I, "range")) && (v = "range") || (I.tolerance === void 0 || !a.call(I, "tolerance")) && (v = "tolerance")) return G.errors = [{ instancePath: t + "/objectives/" + A, schemaPath: "#/properties/objectives/items/required", keyword: "required", params: { missingProperty: v } }], false;
                      {
                        const B = e;
                        for (const O of Object.keys(I)) if (!(O === "name" || O === "measure" || O === "label" || O === "goal" || O === "unit" || O === "range" || O === "tolerance")) {
                          return G.errors = [{ instancePath: t + "/objectives/" + A, schemaPath: "#/properties/objectives/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } }], false;
                          break;
                        }
                        if (B === e) {
                          if (I.name !== void 0 && a.call(I, "name")) {
                            let O = I.name;
                            const N = e;
                            if (e === N) if (typeof O == "string") {
                              if (_(O) > 1e5) return G.errors = [{ instancePath: t + "/objectives/" + A + "/name", schemaPath: "#/properties/objectives/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                            } else return G.errors = [{ instancePath: t + "/objectives/" + A + "/name", schemaPath: "#/properties/objectives/items/properties/name/type", keyword: "type", params: { type: "string" } }], false;
                            var y = N === e;
                          } else var y = true;
                          if (y) {
                            if (I.measure !== void 0 && a.call(I, "measure")) {
                              let O = I.measure;
                              const N = e;
                              if (e === N) if (typeof O == "string") {
                                if (_(O) > 1e5) return G.errors = [{ instancePath: t + "/objectives/" + A + "/measure", schemaPath: "#/properties/objectives/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                              } else return G.errors = [{ instancePath: t + "/objectives/" + A + "/measure", schemaPath: "#/properties/objectives/items/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
                              var y = N === e;
                            } else var y = true;
                            if (y) {
                              if (I.label !== void 0 && a.call(I, "label")) {
                                let O = I.label;
                                const N = e;
                                if (e === N) if (typeof O == "string") {
                                  if (_(O) > 1e5) return G.errors = [{ instancePath: t + "/objectives/" + A + "/label", schemaPath: "#/properties/objectives/items/properties/label/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else return G.errors = [{ instancePath: t + "/objectives/" + A + "/label", schemaPath: "#/properties/objectives/items/properties/label/type", keyword: "type", params: { type: "string" } }], false;
                                var y = N === e;
                              } else var y = true;
                              if (y) {
                                if (I.goal !== void 0 && a.call(I, "goal")) {
                                  let O = I.goal;
                                  const N = e;
                                  if (!(O === "maximize" || O === "minimize")) return G.errors = [{ instancePath: t + "/objectives/" + A + "/goal", schemaPath: "#/properties/objectives/items/properties/goal/enum", keyword: "enum", params: { allowedValues: Me.properties.objectives.items.properties.goal.enum } }], false;
                                  var y = N === e;
                                } else var y = true;
                                if (y) {
                                  if (I.unit !== void 0 && a.call(I, "unit")) {
                                    let O = I.unit;
                                    const N = e;
                                    if (typeof O != "string" && O !== null) return G.errors = [{ instancePath: t + "/objectives/" + A + "/unit", schemaPath: "#/properties/objectives/items/properties/unit/type", keyword: "type", params: { type: Me.properties.objectives.items.properties.unit.type } }], false;
                                    if (e === N && typeof O == "string" && _(O) > 1e5) return G.errors = [{ instancePath: t + "/objectives/" + A + "/unit", schemaPath: "#/properties/objectives/items/properties/unit/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                    var y = N === e;
                                  } else var y = true;
                                  if (y) {
                                    if (I.range !== void 0 && a.call(I, "range")) {
                                      let O = I.range;
                                      const N = e, K = e;
                                      let j = false;
                                      const $ = e;
                                      if (e === $) if (Array.isArray(O)) if (O.length > 2) {
                                        const C = { instancePath: t + "/objectives/" + A + "/range", schemaPath: "#/properties/objectives/items/properties/range/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 2 } };
                                        s === null ? s = [C] : s.push(C), e++;
                                      } else if (O.length < 2) {
                                        const C = { instancePath: t + "/objectives/" + A + "/range", schemaPath: "#/properties/objectives/items/properties/range/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 } };
                                        s === null ? s = [C] : s.push(C), e++;
                                      } else {
                                        var n = true;
                                        const C = O.length;
                                        for (let M = 0; M < C; M++) {
                                          let ee = O[M];
                                          const Je = e;
                                          if (!(typeof ee == "number" && isFinite(ee))) {
                                            const Ye = { instancePath: t + "/objectives/" + A + "/range/" + M, schemaPath: "#/properties/objectives/items/properties/range/anyOf/0/items/type", keyword: "type", params: { type: "number" } };
                                            s === null ? s = [Ye] : s.push(Ye), e++;
                                          }
                                          var n = Je === e;
                                          if (!n) break;
                                        }
                                      }
                                      else {
                                        const C = { instancePath: t + "/objectives/" + A + "/range", schemaPath: "#/properties/objectives/items/properties/range/anyOf/0/type", keyword: "type", params: { type: "array" } };
                                        s === null ? s = [C] : s.push(C), e++;
                                      }
                                      var l = $ === e;
                                      j = j || l;
                                      const ae = e;
                                      if (O !== null) {
                                        const C = { instancePath: t + "/objectives/" + A + "/range", schemaPath: "#/properties/objectives/items/properties/range/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                        s === null ? s = [C] : s.push(C), e++;
                                      }
                                      var l = ae === e;
                                      if (j = j || l, j) e = K, s !== null && (K ? s.length = K : s = null);
                                      else {
                                        const C = { instancePath: t + "/objectives/" + A + "/range", schemaPath: "#/properties/objectives/items/properties/range/anyOf", keyword: "anyOf", params: {} };
                                        return s === null ? s = [C] : s.push(C), e++, G.errors = s, false;
                                      }
                                      var y = N === e;
                                    } else var y = true;
                                    if (y) if (I.tolerance !== void 0 && a.call(I, "tolerance")) {
                                      let O = I.tolerance;
                                      const N = e;
                                      if (e === N) if (O && typeof O == "object" && !Array.isArray(O)) {
                                        let j;
                                        if ((O.kind === void 0 || !a.call(O, "kind")) && (j = "kind") || (O.value === void 0 || !a.call(O, "value")) && (j = "value")) return G.errors = [{ instancePath: t + "/objectives/" + A + "/tolerance", schemaPath: "#/properties/objectives/items/properties/tolerance/required", keyword: "required", params: { missingProperty: j } }], false;
                                        {
                                          const $ = e;
                                          for (const ae of Object.keys(O)) if (!(ae === "kind" || ae === "value")) {
                                            return G.errors = [{ instancePath: t + "/objectives/" + A + "/tolerance", schemaPath: "#/properties/objectives/items/properties/tolerance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ae } }], false;
                                            break;
                                          }
                                          if ($ === e) {
                                            if (O.kind !== void 0 && a.call(O, "kind")) {
                                              let ae = O.kind;
                                              const X = e;
                                              if (!(ae === "absolute" || ae === "percent")) return G.errors = [{ instancePath: t + "/objectives/" + A + "/tolerance/kind", schemaPath: "#/properties/objectives/items/properties/tolerance/properties/kind/enum", keyword: "enum", params: { allowedValues: Me.properties.objectives.items.properties.tolerance.properties.kind.enum } }], false;
                                              var o = X === e;
                                            } else var o = true;
                                            if (o) if (O.value !== void 0 && a.call(O, "value")) {
                                              let ae = O.value;
                                              const X = e;
                                              if (!(typeof ae == "number" && isFinite(ae))) return G.errors = [{ instancePath: t + "/objectives/" + A + "/tolerance/value", schemaPath: "#/properties/objectives/items/properties/tolerance/properties/value/type", keyword: "type", params: { type: "number" } }], false;
                                              var o = X === e;
                                            } else var o = true;
                                          }
                                        }
                                      } else return G.errors = [{ instancePath: t + "/objectives/" + A + "/tolerance", schemaPath: "#/properties/objectives/items/properties/tolerance/type", keyword: "type", params: { type: "object" } }], false;
                                      var y = N === e;
                                    } else var y = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else return G.errors = [{ instancePath: t + "/objectives/" + A, schemaPath: "#/properties/objectives/items/type", keyword: "type", params: { type: "object" } }], false;
                    var f = H === e;
                    if (!f) break;
                  }
                }
              } else return G.errors = [{ instancePath: t + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "array" } }], false;
              var i = V === e;
            } else var i = true;
            if (i) {
              if (r.declared !== void 0 && a.call(r, "declared")) {
                let q = r.declared;
                const V = e, g = e;
                let b = false;
                const A = e;
                if (e === A) if (Array.isArray(q)) if (q.length > 1e5) {
                  const w = { instancePath: t + "/declared", schemaPath: "#/properties/declared/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 1e5 } };
                  s === null ? s = [w] : s.push(w), e++;
                } else {
                  var p = true;
                  const w = q.length;
                  for (let v = 0; v < w; v++) {
                    const B = e;
                    se(q[v], { instancePath: t + "/declared/" + v, parentData: q, parentDataProperty: v, rootData: E, dynamicAnchors: z }) || (s = s === null ? se.errors : s.concat(se.errors), e = s.length);
                    var p = B === e;
                    if (!p) break;
                  }
                }
                else {
                  const w = { instancePath: t + "/declared", schemaPath: "#/properties/declared/anyOf/0/type", keyword: "type", params: { type: "array" } };
                  s === null ? s = [w] : s.push(w), e++;
                }
                var k = A === e;
                b = b || k;
                const I = e;
                if (q !== null) {
                  const w = { instancePath: t + "/declared", schemaPath: "#/properties/declared/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  s === null ? s = [w] : s.push(w), e++;
                }
                var k = I === e;
                if (b = b || k, b) e = g, s !== null && (g ? s.length = g : s = null);
                else {
                  const w = { instancePath: t + "/declared", schemaPath: "#/properties/declared/anyOf", keyword: "anyOf", params: {} };
                  return s === null ? s = [w] : s.push(w), e++, G.errors = s, false;
                }
                var i = V === e;
              } else var i = true;
              if (i) {
                if (r.measured !== void 0 && a.call(r, "measured")) {
                  let q = r.measured;
                  const V = e;
                  if (e === V) if (Array.isArray(q)) {
                    if (q.length > 1e5) return G.errors = [{ instancePath: t + "/measured", schemaPath: "#/properties/measured/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                    {
                      var x = true;
                      const b = q.length;
                      for (let A = 0; A < b; A++) {
                        let I = q[A];
                        const H = e;
                        if (e === H) if (I && typeof I == "object" && !Array.isArray(I)) {
                          let v;
                          if ((I.id === void 0 || !a.call(I, "id")) && (v = "id") || (I.subject === void 0 || !a.call(I, "subject")) && (v = "subject") || (I.values === void 0 || !a.call(I, "values")) && (v = "values") || (I.status === void 0 || !a.call(I, "status")) && (v = "status") || (I.before === void 0 || !a.call(I, "before")) && (v = "before")) return G.errors = [{ instancePath: t + "/measured/" + A, schemaPath: "#/properties/measured/items/required", keyword: "required", params: { missingProperty: v } }], false;
                          {
                            const B = e;
                            for (const O of Object.keys(I)) if (!(O === "id" || O === "subject" || O === "values" || O === "status" || O === "before")) {
                              return G.errors = [{ instancePath: t + "/measured/" + A, schemaPath: "#/properties/measured/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } }], false;
                              break;
                            }
                            if (B === e) {
                              if (I.id !== void 0 && a.call(I, "id")) {
                                let O = I.id;
                                const N = e;
                                if (e === N) if (typeof O == "string") {
                                  if (_(O) > 1e5) return G.errors = [{ instancePath: t + "/measured/" + A + "/id", schemaPath: "#/properties/measured/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else return G.errors = [{ instancePath: t + "/measured/" + A + "/id", schemaPath: "#/properties/measured/items/properties/id/type", keyword: "type", params: { type: "string" } }], false;
                                var d = N === e;
                              } else var d = true;
                              if (d) {
                                if (I.subject !== void 0 && a.call(I, "subject")) {
                                  let O = I.subject;
                                  const N = e;
                                  if (typeof O != "string" && O !== null) return G.errors = [{ instancePath: t + "/measured/" + A + "/subject", schemaPath: "#/properties/measured/items/properties/subject/type", keyword: "type", params: { type: Me.properties.measured.items.properties.subject.type } }], false;
                                  if (e === N && typeof O == "string" && _(O) > 1e5) return G.errors = [{ instancePath: t + "/measured/" + A + "/subject", schemaPath: "#/properties/measured/items/properties/subject/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                  var d = N === e;
                                } else var d = true;
                                if (d) {
                                  if (I.values !== void 0 && a.call(I, "values")) {
                                    let O = I.values;
                                    const N = e;
                                    if (e === N) if (O && typeof O == "object" && !Array.isArray(O)) {
                                      if (Object.keys(O).length > 32) return G.errors = [{ instancePath: t + "/measured/" + A + "/values", schemaPath: "#/properties/measured/items/properties/values/maxProperties", keyword: "maxProperties", params: { limit: 32 } }], false;
                                      for (const j of Object.keys(O)) {
                                        let $ = O[j];
                                        const ae = e;
                                        if (!(typeof $ == "number" && isFinite($))) return G.errors = [{ instancePath: t + "/measured/" + A + "/values/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measured/items/properties/values/additionalProperties/type", keyword: "type", params: { type: "number" } }], false;
                                        var m = ae === e;
                                        if (!m) break;
                                      }
                                    } else return G.errors = [{ instancePath: t + "/measured/" + A + "/values", schemaPath: "#/properties/measured/items/properties/values/type", keyword: "type", params: { type: "object" } }], false;
                                    var d = N === e;
                                  } else var d = true;
                                  if (d) {
                                    if (I.status !== void 0 && a.call(I, "status")) {
                                      let O = I.status;
                                      const N = e;
                                      if (!(O === "extends" || O === "on" || O === "tolerated" || O === "dominated" || O === "unknown")) return G.errors = [{ instancePath: t + "/measured/" + A + "/status", schemaPath: "#/properties/measured/items/properties/status/enum", keyword: "enum", params: { allowedValues: Me.properties.measured.items.properties.status.enum } }], false;
                                      var d = N === e;
                                    } else var d = true;
                                    if (d) if (I.before !== void 0 && a.call(I, "before")) {
                                      let O = I.before;
                                      const N = e, K = e;
                                      let j = false;
                                      const $ = e;
                                      if (e === $) if (O && typeof O == "object" && !Array.isArray(O)) if (Object.keys(O).length > 32) {
                                        const C = { instancePath: t + "/measured/" + A + "/before", schemaPath: "#/properties/measured/items/properties/before/anyOf/0/maxProperties", keyword: "maxProperties", params: { limit: 32 } };
                                        s === null ? s = [C] : s.push(C), e++;
                                      } else for (const C of Object.keys(O)) {
                                        let M = O[C];
                                        const ee = e;
                                        if (!(typeof M == "number" && isFinite(M))) {
                                          const Je = { instancePath: t + "/measured/" + A + "/before/" + C.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measured/items/properties/before/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "number" } };
                                          s === null ? s = [Je] : s.push(Je), e++;
                                        }
                                        var L = ee === e;
                                        if (!L) break;
                                      }
                                      else {
                                        const C = { instancePath: t + "/measured/" + A + "/before", schemaPath: "#/properties/measured/items/properties/before/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                        s === null ? s = [C] : s.push(C), e++;
                                      }
                                      var u = $ === e;
                                      j = j || u;
                                      const ae = e;
                                      if (O !== null) {
                                        const C = { instancePath: t + "/measured/" + A + "/before", schemaPath: "#/properties/measured/items/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                        s === null ? s = [C] : s.push(C), e++;
                                      }
                                      var u = ae === e;
                                      if (j = j || u, j) e = K, s !== null && (K ? s.length = K : s = null);
                                      else {
                                        const C = { instancePath: t + "/measured/" + A + "/before", schemaPath: "#/properties/measured/items/properties/before/anyOf", keyword: "anyOf", params: {} };
                                        return s === null ? s = [C] : s.push(C), e++, G.errors = s, false;
                                      }
                                      var d = N === e;
                                    } else var d = true;
                                  }
                                }
                              }
                            }
                          }
                        } else return G.errors = [{ instancePath: t + "/measured/" + A, schemaPath: "#/properties/measured/items/type", keyword: "type", params: { type: "object" } }], false;
                        var x = H === e;
                        if (!x) break;
                      }
                    }
                  } else return G.errors = [{ instancePath: t + "/measured", schemaPath: "#/properties/measured/type", keyword: "type", params: { type: "array" } }], false;
                  var i = V === e;
                } else var i = true;
                if (i) {
                  if (r.proposed !== void 0 && a.call(r, "proposed")) {
                    let q = r.proposed;
                    const V = e;
                    if (e === V) if (Array.isArray(q)) {
                      if (q.length > 1e5) return G.errors = [{ instancePath: t + "/proposed", schemaPath: "#/properties/proposed/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                      {
                        var c = true;
                        const b = q.length;
                        for (let A = 0; A < b; A++) {
                          const I = e;
                          pe(q[A], { instancePath: t + "/proposed/" + A, parentData: q, parentDataProperty: A, rootData: E, dynamicAnchors: z }) || (s = s === null ? pe.errors : s.concat(pe.errors), e = s.length);
                          var c = I === e;
                          if (!c) break;
                        }
                      }
                    } else return G.errors = [{ instancePath: t + "/proposed", schemaPath: "#/properties/proposed/type", keyword: "type", params: { type: "array" } }], false;
                    var i = V === e;
                  } else var i = true;
                  if (i) if (r.hypervolume !== void 0 && a.call(r, "hypervolume")) {
                    let q = r.hypervolume;
                    const V = e;
                    if (!(typeof q == "number" && isFinite(q)) && q !== null) return G.errors = [{ instancePath: t + "/hypervolume", schemaPath: "#/properties/hypervolume/type", keyword: "type", params: { type: Me.properties.hypervolume.type } }], false;
                    var i = V === e;
                  } else var i = true;
                }
              }
            }
          }
        }
      }
    }
  } else return G.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return G.errors = s, e === 0;
}
G.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function ze(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = ze.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 100) return ze.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } }], false;
    {
      var i = true;
      const f = r.length;
      for (let y = 0; y < f; y++) {
        const n = e;
        G(r[y], { instancePath: t + "/" + y, parentData: r, parentDataProperty: y, rootData: E, dynamicAnchors: z }) || (s = s === null ? G.errors : s.concat(G.errors), e = s.length);
        var i = n === e;
        if (!i) break;
      }
    }
  } else return ze.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return ze.errors = s, e === 0;
}
ze.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var fe = { type: "array", items: { type: "object", additionalProperties: false, required: ["path", "format", "format_version", "sha256", "readings", "measured_at", "problems", "origin", "facts"], properties: { path: { type: "string", maxLength: 1e5 }, format: { type: "string", maxLength: 1e5 }, format_version: { type: ["string", "null"], maxLength: 1e5 }, sha256: { type: ["string", "null"], maxLength: 128 }, readings: { type: "integer", minimum: 0 }, candidates: { type: "array", maxItems: 1e5, items: { type: "object", additionalProperties: false, required: ["id", "readings"], properties: { id: { type: "string", maxLength: 1e5 }, readings: { type: "integer", minimum: 0 } } } }, nobody: { type: "object", additionalProperties: false, required: ["readings", "near"], properties: { readings: { type: "integer", minimum: 0 }, near: { type: "array", maxItems: 100, items: { type: "string", maxLength: 1e5 } } } }, measured_at: { type: ["string", "null"], maxLength: 1e5 }, problems: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, origin: { type: "string", maxLength: 1e5 }, facts: { type: "object", additionalProperties: false, required: ["hardware", "gpus", "deployment"], properties: { hardware: { type: ["string", "null"], maxLength: 1e5 }, gpus: { type: ["number", "null"] }, deployment: { type: ["string", "null"], maxLength: 1e5 }, precision: { type: "object", additionalProperties: false, required: ["class", "weight", "activation", "kv", "method", "bits_per_weight", "quantized_share", "parameters", "bytes", "grade"], properties: { class: { type: ["string", "null"], maxLength: 1e5 }, weight: { type: ["object", "null"], additionalProperties: false, required: ["bits", "kind"], properties: { bits: { type: "number" }, kind: { type: ["string", "null"], maxLength: 1e5 } } }, activation: { type: ["object", "null"], additionalProperties: false, required: ["bits", "kind"], properties: { bits: { type: "number" }, kind: { type: ["string", "null"], maxLength: 1e5 } } }, kv: { type: ["object", "null"], additionalProperties: false, required: ["bits", "kind"], properties: { bits: { type: "number" }, kind: { type: ["string", "null"], maxLength: 1e5 } } }, method: { type: ["string", "null"], maxLength: 1e5 }, bits_per_weight: { type: ["number", "null"] }, quantized_share: { type: ["number", "null"] }, parameters: { type: ["number", "null"] }, bytes: { type: ["number", "null"] }, grade: { enum: ["A", "B", "C"] } } } } } } }, maxItems: 1e5 };
function F(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = F.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e5) return F.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
    {
      var i = true;
      const u = r.length;
      for (let c = 0; c < u; c++) {
        let P = r[c];
        const D = e;
        if (e === D) if (P && typeof P == "object" && !Array.isArray(P)) {
          let V;
          if ((P.path === void 0 || !a.call(P, "path")) && (V = "path") || (P.format === void 0 || !a.call(P, "format")) && (V = "format") || (P.format_version === void 0 || !a.call(P, "format_version")) && (V = "format_version") || (P.sha256 === void 0 || !a.call(P, "sha256")) && (V = "sha256") || (P.readings === void 0 || !a.call(P, "readings")) && (V = "readings") || (P.measured_at === void 0 || !a.call(P, "measured_at")) && (V = "measured_at") || (P.problems === void 0 || !a.call(P, "problems")) && (V = "problems") || (P.origin === void 0 || !a.call(P, "origin")) && (V = "origin") || (P.facts === void 0 || !a.call(P, "facts")) && (V = "facts")) return F.errors = [{ instancePath: t + "/" + c, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: V } }], false;
          {
            const g = e;
            for (const b of Object.keys(P)) if (!a.call(fe.items.properties, b)) {
              return F.errors = [{ instancePath: t + "/" + c, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } }], false;
              break;
            }
            if (g === e) {
              if (P.path !== void 0 && a.call(P, "path")) {
                let b = P.path;
                const A = e;
                if (e === A) if (typeof b == "string") {
                  if (_(b) > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/path", schemaPath: "#/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                } else return F.errors = [{ instancePath: t + "/" + c + "/path", schemaPath: "#/items/properties/path/type", keyword: "type", params: { type: "string" } }], false;
                var f = A === e;
              } else var f = true;
              if (f) {
                if (P.format !== void 0 && a.call(P, "format")) {
                  let b = P.format;
                  const A = e;
                  if (e === A) if (typeof b == "string") {
                    if (_(b) > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/format", schemaPath: "#/items/properties/format/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  } else return F.errors = [{ instancePath: t + "/" + c + "/format", schemaPath: "#/items/properties/format/type", keyword: "type", params: { type: "string" } }], false;
                  var f = A === e;
                } else var f = true;
                if (f) {
                  if (P.format_version !== void 0 && a.call(P, "format_version")) {
                    let b = P.format_version;
                    const A = e;
                    if (typeof b != "string" && b !== null) return F.errors = [{ instancePath: t + "/" + c + "/format_version", schemaPath: "#/items/properties/format_version/type", keyword: "type", params: { type: fe.items.properties.format_version.type } }], false;
                    if (e === A && typeof b == "string" && _(b) > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/format_version", schemaPath: "#/items/properties/format_version/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var f = A === e;
                  } else var f = true;
                  if (f) {
                    if (P.sha256 !== void 0 && a.call(P, "sha256")) {
                      let b = P.sha256;
                      const A = e;
                      if (typeof b != "string" && b !== null) return F.errors = [{ instancePath: t + "/" + c + "/sha256", schemaPath: "#/items/properties/sha256/type", keyword: "type", params: { type: fe.items.properties.sha256.type } }], false;
                      if (e === A && typeof b == "string" && _(b) > 128) return F.errors = [{ instancePath: t + "/" + c + "/sha256", schemaPath: "#/items/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 128 } }], false;
                      var f = A === e;
                    } else var f = true;
                    if (f) {
                      if (P.readings !== void 0 && a.call(P, "readings")) {
                        let b = P.readings;
                        const A = e;
                        if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) return F.errors = [{ instancePath: t + "/" + c + "/readings", schemaPath: "#/items/properties/readings/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === A && typeof b == "number" && isFinite(b) && (b < 0 || isNaN(b))) return F.errors = [{ instancePath: t + "/" + c + "/readings", schemaPath: "#/items/properties/readings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var f = A === e;
                      } else var f = true;
                      if (f) {
                        if (P.candidates !== void 0 && a.call(P, "candidates")) {
                          let b = P.candidates;
                          const A = e;
                          if (e === A) if (Array.isArray(b)) {
                            if (b.length > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/candidates", schemaPath: "#/items/properties/candidates/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                            {
                              var y = true;
                              const H = b.length;
                              for (let w = 0; w < H; w++) {
                                let v = b[w];
                                const B = e;
                                if (e === B) if (v && typeof v == "object" && !Array.isArray(v)) {
                                  let N;
                                  if ((v.id === void 0 || !a.call(v, "id")) && (N = "id") || (v.readings === void 0 || !a.call(v, "readings")) && (N = "readings")) return F.errors = [{ instancePath: t + "/" + c + "/candidates/" + w, schemaPath: "#/items/properties/candidates/items/required", keyword: "required", params: { missingProperty: N } }], false;
                                  {
                                    const K = e;
                                    for (const j of Object.keys(v)) if (!(j === "id" || j === "readings")) {
                                      return F.errors = [{ instancePath: t + "/" + c + "/candidates/" + w, schemaPath: "#/items/properties/candidates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } }], false;
                                      break;
                                    }
                                    if (K === e) {
                                      if (v.id !== void 0 && a.call(v, "id")) {
                                        let j = v.id;
                                        const $ = e;
                                        if (e === $) if (typeof j == "string") {
                                          if (_(j) > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/candidates/" + w + "/id", schemaPath: "#/items/properties/candidates/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                        } else return F.errors = [{ instancePath: t + "/" + c + "/candidates/" + w + "/id", schemaPath: "#/items/properties/candidates/items/properties/id/type", keyword: "type", params: { type: "string" } }], false;
                                        var n = $ === e;
                                      } else var n = true;
                                      if (n) if (v.readings !== void 0 && a.call(v, "readings")) {
                                        let j = v.readings;
                                        const $ = e;
                                        if (!(typeof j == "number" && !(j % 1) && !isNaN(j) && isFinite(j))) return F.errors = [{ instancePath: t + "/" + c + "/candidates/" + w + "/readings", schemaPath: "#/items/properties/candidates/items/properties/readings/type", keyword: "type", params: { type: "integer" } }], false;
                                        if (e === $ && typeof j == "number" && isFinite(j) && (j < 0 || isNaN(j))) return F.errors = [{ instancePath: t + "/" + c + "/candidates/" + w + "/readings", schemaPath: "#/items/properties/candidates/items/properties/readings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                        var n = $ === e;
                                      } else var n = true;
                                    }
                                  }
                                } else return F.errors = [{ instancePath: t + "/" + c + "/candidates/" + w, schemaPath: "#/items/properties/candidates/items/type", keyword: "type", params: { type: "object" } }], false;
                                var y = B === e;
                                if (!y) break;
                              }
                            }
                          } else return F.errors = [{ instancePath: t + "/" + c + "/candidates", schemaPath: "#/items/properties/candidates/type", keyword: "type", params: { type: "array" } }], false;
                          var f = A === e;
                        } else var f = true;
                        if (f) {
                          if (P.nobody !== void 0 && a.call(P, "nobody")) {
                            let b = P.nobody;
                            const A = e;
                            if (e === A) if (b && typeof b == "object" && !Array.isArray(b)) {
                              let H;
                              if ((b.readings === void 0 || !a.call(b, "readings")) && (H = "readings") || (b.near === void 0 || !a.call(b, "near")) && (H = "near")) return F.errors = [{ instancePath: t + "/" + c + "/nobody", schemaPath: "#/items/properties/nobody/required", keyword: "required", params: { missingProperty: H } }], false;
                              {
                                const w = e;
                                for (const v of Object.keys(b)) if (!(v === "readings" || v === "near")) {
                                  return F.errors = [{ instancePath: t + "/" + c + "/nobody", schemaPath: "#/items/properties/nobody/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } }], false;
                                  break;
                                }
                                if (w === e) {
                                  if (b.readings !== void 0 && a.call(b, "readings")) {
                                    let v = b.readings;
                                    const B = e;
                                    if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return F.errors = [{ instancePath: t + "/" + c + "/nobody/readings", schemaPath: "#/items/properties/nobody/properties/readings/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === B && typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v))) return F.errors = [{ instancePath: t + "/" + c + "/nobody/readings", schemaPath: "#/items/properties/nobody/properties/readings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                                    var l = B === e;
                                  } else var l = true;
                                  if (l) if (b.near !== void 0 && a.call(b, "near")) {
                                    let v = b.near;
                                    const B = e;
                                    if (e === B) if (Array.isArray(v)) {
                                      if (v.length > 100) return F.errors = [{ instancePath: t + "/" + c + "/nobody/near", schemaPath: "#/items/properties/nobody/properties/near/maxItems", keyword: "maxItems", params: { limit: 100 } }], false;
                                      {
                                        var o = true;
                                        const N = v.length;
                                        for (let K = 0; K < N; K++) {
                                          let j = v[K];
                                          const $ = e;
                                          if (e === $) if (typeof j == "string") {
                                            if (_(j) > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/nobody/near/" + K, schemaPath: "#/items/properties/nobody/properties/near/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                          } else return F.errors = [{ instancePath: t + "/" + c + "/nobody/near/" + K, schemaPath: "#/items/properties/nobody/properties/near/items/type", keyword: "type", params: { type: "string" } }], false;
                                          var o = $ === e;
                                          if (!o) break;
                                        }
                                      }
                                    } else return F.errors = [{ instancePath: t + "/" + c + "/nobody/near", schemaPath: "#/items/properties/nobody/properties/near/type", keyword: "type", params: { type: "array" } }], false;
                                    var l = B === e;
                                  } else var l = true;
                                }
                              }
                            } else return F.errors = [{ instancePath: t + "/" + c + "/nobody", schemaPath: "#/items/properties/nobody/type", keyword: "type", params: { type: "object" } }], false;
                            var f = A === e;
                          } else var f = true;
                          if (f) {
                            if (P.measured_at !== void 0 && a.call(P, "measured_at")) {
                              let b = P.measured_at;
                              const A = e;
                              if (typeof b != "string" && b !== null) return F.errors = [{ instancePath: t + "/" + c + "/measured_at", schemaPath: "#/items/properties/measured_at/type", keyword: "type", params: { type: fe.items.properties.measured_at.type } }], false;
                              if (e === A && typeof b == "string" && _(b) > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/measured_at", schemaPath: "#/items/properties/measured_at/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                              var f = A === e;
                            } else var f = true;
                            if (f) {
                              if (P.problems !== void 0 && a.call(P, "problems")) {
                                let b = P.problems;
                                const A = e;
                                if (e === A) if (Array.isArray(b)) {
                                  if (b.length > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/problems", schemaPath: "#/items/properties/problems/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                                  {
                                    var p = true;
                                    const H = b.length;
                                    for (let w = 0; w < H; w++) {
                                      let v = b[w];
                                      const B = e;
                                      if (e === B) if (typeof v == "string") {
                                        if (_(v) > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/problems/" + w, schemaPath: "#/items/properties/problems/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                      } else return F.errors = [{ instancePath: t + "/" + c + "/problems/" + w, schemaPath: "#/items/properties/problems/items/type", keyword: "type", params: { type: "string" } }], false;
                                      var p = B === e;
                                      if (!p) break;
                                    }
                                  }
                                } else return F.errors = [{ instancePath: t + "/" + c + "/problems", schemaPath: "#/items/properties/problems/type", keyword: "type", params: { type: "array" } }], false;
                                var f = A === e;
                              } else var f = true;
                              if (f) {
                                if (P.origin !== void 0 && a.call(P, "origin")) {
                                  let b = P.origin;
                                  const A = e;
                                  if (e === A) if (typeof b == "string") {
                                    if (_(b) > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/origin", schemaPath: "#/items/properties/origin/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                  } else return F.errors = [{ instancePath: t + "/" + c + "/origin", schemaPath: "#/items/properties/origin/type", keyword: "type", params: { type: "string" } }], false;
                                  var f = A === e;
                                } else var f = true;
                                if (f) if (P.facts !== void 0 && a.call(P, "facts")) {
                                  let b = P.facts;
                                  const A = e;
                                  if (e === A) if (b && typeof b == "object" && !Array.isArray(b)) {
                                    let H;
                                    if ((b.hardware === void 0 || !a.call(b, "hardware")) && (H = "hardware") || (b.gpus === void 0 || !a.call(b, "gpus")) && (H = "gpus") || (b.deployment === void 0 || !a.call(b, "deployment")) && (H = "deployment")) return F.errors = [{ instancePath: t + "/" + c + "/facts", schemaPath: "#/items/properties/facts/required", keyword: "required", params: { missingProperty: H } }], false;
                                    {
                                      const w = e;
                                      for (const v of Object.keys(b)) if (!(v === "hardware" || v === "gpus" || v === "deployment" || v === "precision")) {
                                        return F.errors = [{ instancePath: t + "/" + c + "/facts", schemaPath: "#/items/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } }], false;
                                        break;
                                      }
                                      if (w === e) {
                                        if (b.hardware !== void 0 && a.call(b, "hardware")) {
                                          let v = b.hardware;
                                          const B = e;
                                          if (typeof v != "string" && v !== null) return F.errors = [{ instancePath: t + "/" + c + "/facts/hardware", schemaPath: "#/items/properties/facts/properties/hardware/type", keyword: "type", params: { type: fe.items.properties.facts.properties.hardware.type } }], false;
                                          if (e === B && typeof v == "string" && _(v) > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/facts/hardware", schemaPath: "#/items/properties/facts/properties/hardware/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                          var k = B === e;
                                        } else var k = true;
                                        if (k) {
                                          if (b.gpus !== void 0 && a.call(b, "gpus")) {
                                            let v = b.gpus;
                                            const B = e;
                                            if (!(typeof v == "number" && isFinite(v)) && v !== null) return F.errors = [{ instancePath: t + "/" + c + "/facts/gpus", schemaPath: "#/items/properties/facts/properties/gpus/type", keyword: "type", params: { type: fe.items.properties.facts.properties.gpus.type } }], false;
                                            var k = B === e;
                                          } else var k = true;
                                          if (k) {
                                            if (b.deployment !== void 0 && a.call(b, "deployment")) {
                                              let v = b.deployment;
                                              const B = e;
                                              if (typeof v != "string" && v !== null) return F.errors = [{ instancePath: t + "/" + c + "/facts/deployment", schemaPath: "#/items/properties/facts/properties/deployment/type", keyword: "type", params: { type: fe.items.properties.facts.properties.deployment.type } }], false;
                                              if (e === B && typeof v == "string" && _(v) > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/facts/deployment", schemaPath: "#/items/properties/facts/properties/deployment/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                              var k = B === e;
                                            } else var k = true;
                                            if (k) if (b.precision !== void 0 && a.call(b, "precision")) {
                                              let v = b.precision;
                                              const B = e;
                                              if (e === B) if (v && typeof v == "object" && !Array.isArray(v)) {
                                                let N;
                                                if ((v.class === void 0 || !a.call(v, "class")) && (N = "class") || (v.weight === void 0 || !a.call(v, "weight")) && (N = "weight") || (v.activation === void 0 || !a.call(v, "activation")) && (N = "activation") || (v.kv === void 0 || !a.call(v, "kv")) && (N = "kv") || (v.method === void 0 || !a.call(v, "method")) && (N = "method") || (v.bits_per_weight === void 0 || !a.call(v, "bits_per_weight")) && (N = "bits_per_weight") || (v.quantized_share === void 0 || !a.call(v, "quantized_share")) && (N = "quantized_share") || (v.parameters === void 0 || !a.call(v, "parameters")) && (N = "parameters") || (v.bytes === void 0 || !a.call(v, "bytes")) && (N = "bytes") || (v.grade === void 0 || !a.call(v, "grade")) && (N = "grade")) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision", schemaPath: "#/items/properties/facts/properties/precision/required", keyword: "required", params: { missingProperty: N } }], false;
                                                {
                                                  const K = e;
                                                  for (const j of Object.keys(v)) if (!a.call(fe.items.properties.facts.properties.precision.properties, j)) {
                                                    return F.errors = [{ instancePath: t + "/" + c + "/facts/precision", schemaPath: "#/items/properties/facts/properties/precision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } }], false;
                                                    break;
                                                  }
                                                  if (K === e) {
                                                    if (v.class !== void 0 && a.call(v, "class")) {
                                                      let j = v.class;
                                                      const $ = e;
                                                      if (typeof j != "string" && j !== null) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/class", schemaPath: "#/items/properties/facts/properties/precision/properties/class/type", keyword: "type", params: { type: fe.items.properties.facts.properties.precision.properties.class.type } }], false;
                                                      if (e === $ && typeof j == "string" && _(j) > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/class", schemaPath: "#/items/properties/facts/properties/precision/properties/class/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                                      var x = $ === e;
                                                    } else var x = true;
                                                    if (x) {
                                                      if (v.weight !== void 0 && a.call(v, "weight")) {
                                                        let j = v.weight;
                                                        const $ = e;
                                                        if (!(j && typeof j == "object" && !Array.isArray(j)) && j !== null) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/weight", schemaPath: "#/items/properties/facts/properties/precision/properties/weight/type", keyword: "type", params: { type: fe.items.properties.facts.properties.precision.properties.weight.type } }], false;
                                                        if (e === $ && j && typeof j == "object" && !Array.isArray(j)) {
                                                          let X;
                                                          if ((j.bits === void 0 || !a.call(j, "bits")) && (X = "bits") || (j.kind === void 0 || !a.call(j, "kind")) && (X = "kind")) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/weight", schemaPath: "#/items/properties/facts/properties/precision/properties/weight/required", keyword: "required", params: { missingProperty: X } }], false;
                                                          {
                                                            const C = e;
                                                            for (const M of Object.keys(j)) if (!(M === "bits" || M === "kind")) {
                                                              return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/weight", schemaPath: "#/items/properties/facts/properties/precision/properties/weight/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: M } }], false;
                                                              break;
                                                            }
                                                            if (C === e) {
                                                              if (j.bits !== void 0 && a.call(j, "bits")) {
                                                                let M = j.bits;
                                                                const ee = e;
                                                                if (!(typeof M == "number" && isFinite(M))) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/weight/bits", schemaPath: "#/items/properties/facts/properties/precision/properties/weight/properties/bits/type", keyword: "type", params: { type: "number" } }], false;
                                                                var d = ee === e;
                                                              } else var d = true;
                                                              if (d) if (j.kind !== void 0 && a.call(j, "kind")) {
                                                                let M = j.kind;
                                                                const ee = e;
                                                                if (typeof M != "string" && M !== null) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/weight/kind", schemaPath: "#/items/properties/facts/properties/precision/properties/weight/properties/kind/type", keyword: "type", params: { type: fe.items.properties.facts.properties.precision.properties.weight.properties.kind.type } }], false;
                                                                if (e === ee && typeof M == "string" && _(M) > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/weight/kind", schemaPath: "#/items/properties/facts/properties/precision/properties/weight/properties/kind/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                                                var d = ee === e;
                                                              } else var d = true;
                                                            }
                                                          }
                                                        }
                                                        var x = $ === e;
                                                      } else var x = true;
                                                      if (x) {
                                                        if (v.activation !== void 0 && a.call(v, "activation")) {
                                                          let j = v.activation;
                                                          const $ = e;
                                                          if (!(j && typeof j == "object" && !Array.isArray(j)) && j !== null) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/activation", schemaPath: "#/items/properties/facts/properties/precision/properties/activation/type", keyword: "type", params: { type: fe.items.properties.facts.properties.precision.properties.activation.type } }], false;
                                                          if (e === $ && j && typeof j == "object" && !Array.isArray(j)) {
                                                            let X;
                                                            if ((j.bits === void 0 || !a.call(j, "bits")) && (X = "bits") || (j.kind === void 0 || !a.call(j, "kind")) && (X = "kind")) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/activation", schemaPath: "#/items/properties/facts/properties/precision/properties/activation/required", keyword: "required", params: { missingProperty: X } }], false;
                                                            {
                                                              const C = e;
                                                              for (const M of Object.keys(j)) if (!(M === "bits" || M === "kind")) {
                                                                return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/activation", schemaPath: "#/items/properties/facts/properties/precision/properties/activation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: M } }], false;
                                                                break;
                                                              }
                                                              if (C === e) {
                                                                if (j.bits !== void 0 && a.call(j, "bits")) {
                                                                  let M = j.bits;
                                                                  const ee = e;
                                                                  if (!(typeof M == "number" && isFinite(M))) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/activation/bits", schemaPath: "#/items/properties/facts/properties/precision/properties/activation/properties/bits/type", keyword: "type", params: { type: "number" } }], false;
                                                                  var m = ee === e;
                                                                } else var m = true;
                                                                if (m) if (j.kind !== void 0 && a.call(j, "kind")) {
                                                                  let M = j.kind;
                                                                  const ee = e;
                                                                  if (typeof M != "string" && M !== null) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/activation/kind", schemaPath: "#/items/properties/facts/properties/precision/properties/activation/properties/kind/type", keyword: "type", params: { type: fe.items.properties.facts.properties.precision.properties.activation.properties.kind.type } }], false;
                                                                  if (e === ee && typeof M == "string" && _(M) > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/activation/kind", schemaPath: "#/items/properties/facts/properties/precision/properties/activation/properties/kind/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                                                  var m = ee === e;
                                                                } else var m = true;
                                                              }
                                                            }
                                                          }
                                                          var x = $ === e;
                                                        } else var x = true;
                                                        if (x) {
                                                          if (v.kv !== void 0 && a.call(v, "kv")) {
                                                            let j = v.kv;
                                                            const $ = e;
                                                            if (!(j && typeof j == "object" && !Array.isArray(j)) && j !== null) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/kv", schemaPath: "#/items/properties/facts/properties/precision/properties/kv/type", keyword: "type", params: { type: fe.items.properties.facts.properties.precision.properties.kv.type } }], false;
                                                            if (e === $ && j && typeof j == "object" && !Array.isArray(j)) {
                                                              let X;
                                                              if ((j.bits === void 0 || !a.call(j, "bits")) && (X = "bits") || (j.kind === void 0 || !a.call(j, "kind")) && (X = "kind")) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/kv", schemaPath: "#/items/properties/facts/properties/precision/properties/kv/required", keyword: "required", params: { missingProperty: X } }], false;
                                                              {
                                                                const C = e;
                                                                for (const M of Object.keys(j)) if (!(M === "bits" || M === "kind")) {
                                                                  return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/kv", schemaPath: "#/items/properties/facts/properties/precision/properties/kv/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: M } }], false;
                                                                  break;
                                                                }
                                                                if (C === e) {
                                                                  if (j.bits !== void 0 && a.call(j, "bits")) {
                                                                    let M = j.bits;
                                                                    const ee = e;
                                                                    if (!(typeof M == "number" && isFinite(M))) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/kv/bits", schemaPath: "#/items/properties/facts/properties/precision/properties/kv/properties/bits/type", keyword: "type", params: { type: "number" } }], false;
                                                                    var L = ee === e;
                                                                  } else var L = true;
                                                                  if (L) if (j.kind !== void 0 && a.call(j, "kind")) {
                                                                    let M = j.kind;
                                                                    const ee = e;
                                                                    if (typeof M != "string" && M !== null) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/kv/kind", schemaPath: "#/items/properties/facts/properties/precision/properties/kv/properties/kind/type", keyword: "type", params: { type: fe.items.properties.facts.properties.precision.properties.kv.properties.kind.type } }], false;
                                                                    if (e === ee && typeof M == "string" && _(M) > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/kv/kind", schemaPath: "#/items/properties/facts/properties/precision/properties/kv/properties/kind/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                                                    var L = ee === e;
                                                                  } else var L = true;
                                                                }
                                                              }
                                                            }
                                                            var x = $ === e;
                                                          } else var x = true;
                                                          if (x) {
                                                            if (v.method !== void 0 && a.call(v, "method")) {
                                                              let j = v.method;
                                                              const $ = e;
                                                              if (typeof j != "string" && j !== null) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/method", schemaPath: "#/items/properties/facts/properties/precision/properties/method/type", keyword: "type", params: { type: fe.items.properties.facts.properties.precision.properties.method.type } }], false;
                                                              if (e === $ && typeof j == "string" && _(j) > 1e5) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/method", schemaPath: "#/items/properties/facts/properties/precision/properties/method/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                                              var x = $ === e;
                                                            } else var x = true;
                                                            if (x) {
                                                              if (v.bits_per_weight !== void 0 && a.call(v, "bits_per_weight")) {
                                                                let j = v.bits_per_weight;
                                                                const $ = e;
                                                                if (!(typeof j == "number" && isFinite(j)) && j !== null) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/bits_per_weight", schemaPath: "#/items/properties/facts/properties/precision/properties/bits_per_weight/type", keyword: "type", params: { type: fe.items.properties.facts.properties.precision.properties.bits_per_weight.type } }], false;
                                                                var x = $ === e;
                                                              } else var x = true;
                                                              if (x) {
                                                                if (v.quantized_share !== void 0 && a.call(v, "quantized_share")) {
                                                                  let j = v.quantized_share;
                                                                  const $ = e;
                                                                  if (!(typeof j == "number" && isFinite(j)) && j !== null) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/quantized_share", schemaPath: "#/items/properties/facts/properties/precision/properties/quantized_share/type", keyword: "type", params: { type: fe.items.properties.facts.properties.precision.properties.quantized_share.type } }], false;
                                                                  var x = $ === e;
                                                                } else var x = true;
                                                                if (x) {
                                                                  if (v.parameters !== void 0 && a.call(v, "parameters")) {
                                                                    let j = v.parameters;
                                                                    const $ = e;
                                                                    if (!(typeof j == "number" && isFinite(j)) && j !== null) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/parameters", schemaPath: "#/items/properties/facts/properties/precision/properties/parameters/type", keyword: "type", params: { type: fe.items.properties.facts.properties.precision.properties.parameters.type } }], false;
                                                                    var x = $ === e;
                                                                  } else var x = true;
                                                                  if (x) {
                                                                    if (v.bytes !== void 0 && a.call(v, "bytes")) {
                                                                      let j = v.bytes;
                                                                      const $ = e;
                                                                      if (!(typeof j == "number" && isFinite(j)) && j !== null) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/bytes", schemaPath: "#/items/properties/facts/properties/precision/properties/bytes/type", keyword: "type", params: { type: fe.items.properties.facts.properties.precision.properties.bytes.type } }], false;
                                                                      var x = $ === e;
                                                                    } else var x = true;
                                                                    if (x) if (v.grade !== void 0 && a.call(v, "grade")) {
                                                                      let j = v.grade;
                                                                      const $ = e;
                                                                      if (!(j === "A" || j === "B" || j === "C")) return F.errors = [{ instancePath: t + "/" + c + "/facts/precision/grade", schemaPath: "#/items/properties/facts/properties/precision/properties/grade/enum", keyword: "enum", params: { allowedValues: fe.items.properties.facts.properties.precision.properties.grade.enum } }], false;
                                                                      var x = $ === e;
                                                                    } else var x = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else return F.errors = [{ instancePath: t + "/" + c + "/facts/precision", schemaPath: "#/items/properties/facts/properties/precision/type", keyword: "type", params: { type: "object" } }], false;
                                              var k = B === e;
                                            } else var k = true;
                                          }
                                        }
                                      }
                                    }
                                  } else return F.errors = [{ instancePath: t + "/" + c + "/facts", schemaPath: "#/items/properties/facts/type", keyword: "type", params: { type: "object" } }], false;
                                  var f = A === e;
                                } else var f = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        } else return F.errors = [{ instancePath: t + "/" + c, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
        var i = D === e;
        if (!i) break;
      }
    }
  } else return F.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return F.errors = s, e === 0;
}
F.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var sr = { type: "array", items: { type: "object", additionalProperties: false, required: ["path", "outcome", "why"], properties: { path: { type: "string", maxLength: 1e5 }, outcome: { enum: ["skipped", "unreadable"] }, why: { type: ["string", "null"], maxLength: 1e5 } } }, maxItems: 1e5 };
function be(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = be.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e5) return be.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
    {
      var i = true;
      const y = r.length;
      for (let n = 0; n < y; n++) {
        let l = r[n];
        const o = e;
        if (e === o) if (l && typeof l == "object" && !Array.isArray(l)) {
          let k;
          if ((l.path === void 0 || !a.call(l, "path")) && (k = "path") || (l.outcome === void 0 || !a.call(l, "outcome")) && (k = "outcome") || (l.why === void 0 || !a.call(l, "why")) && (k = "why")) return be.errors = [{ instancePath: t + "/" + n, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: k } }], false;
          {
            const x = e;
            for (const d of Object.keys(l)) if (!(d === "path" || d === "outcome" || d === "why")) {
              return be.errors = [{ instancePath: t + "/" + n, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
              break;
            }
            if (x === e) {
              if (l.path !== void 0 && a.call(l, "path")) {
                let d = l.path;
                const m = e;
                if (e === m) if (typeof d == "string") {
                  if (_(d) > 1e5) return be.errors = [{ instancePath: t + "/" + n + "/path", schemaPath: "#/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                } else return be.errors = [{ instancePath: t + "/" + n + "/path", schemaPath: "#/items/properties/path/type", keyword: "type", params: { type: "string" } }], false;
                var f = m === e;
              } else var f = true;
              if (f) {
                if (l.outcome !== void 0 && a.call(l, "outcome")) {
                  let d = l.outcome;
                  const m = e;
                  if (!(d === "skipped" || d === "unreadable")) return be.errors = [{ instancePath: t + "/" + n + "/outcome", schemaPath: "#/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: sr.items.properties.outcome.enum } }], false;
                  var f = m === e;
                } else var f = true;
                if (f) if (l.why !== void 0 && a.call(l, "why")) {
                  let d = l.why;
                  const m = e;
                  if (typeof d != "string" && d !== null) return be.errors = [{ instancePath: t + "/" + n + "/why", schemaPath: "#/items/properties/why/type", keyword: "type", params: { type: sr.items.properties.why.type } }], false;
                  if (e === m && typeof d == "string" && _(d) > 1e5) return be.errors = [{ instancePath: t + "/" + n + "/why", schemaPath: "#/items/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  var f = m === e;
                } else var f = true;
              }
            }
          }
        } else return be.errors = [{ instancePath: t + "/" + n, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
        var i = o === e;
        if (!i) break;
      }
    }
  } else return be.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return be.errors = s, e === 0;
}
be.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var ar = { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "id", "text", "source", "as_of", "used_by", "only_here"], properties: { kind: { enum: ["instance", "tokens"] }, id: { type: "string", maxLength: 1e5 }, text: { type: "string", maxLength: 1e5 }, source: { type: "string", maxLength: 1e5 }, as_of: { type: ["string", "null"], maxLength: 1e5 }, used_by: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, only_here: { type: "boolean" } } }, maxItems: 1e5 };
function ie(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = ie.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e5) return ie.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
    {
      var i = true;
      const n = r.length;
      for (let l = 0; l < n; l++) {
        let o = r[l];
        const p = e;
        if (e === p) if (o && typeof o == "object" && !Array.isArray(o)) {
          let x;
          if ((o.kind === void 0 || !a.call(o, "kind")) && (x = "kind") || (o.id === void 0 || !a.call(o, "id")) && (x = "id") || (o.text === void 0 || !a.call(o, "text")) && (x = "text") || (o.source === void 0 || !a.call(o, "source")) && (x = "source") || (o.as_of === void 0 || !a.call(o, "as_of")) && (x = "as_of") || (o.used_by === void 0 || !a.call(o, "used_by")) && (x = "used_by") || (o.only_here === void 0 || !a.call(o, "only_here")) && (x = "only_here")) return ie.errors = [{ instancePath: t + "/" + l, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: x } }], false;
          {
            const d = e;
            for (const m of Object.keys(o)) if (!(m === "kind" || m === "id" || m === "text" || m === "source" || m === "as_of" || m === "used_by" || m === "only_here")) {
              return ie.errors = [{ instancePath: t + "/" + l, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }], false;
              break;
            }
            if (d === e) {
              if (o.kind !== void 0 && a.call(o, "kind")) {
                let m = o.kind;
                const L = e;
                if (!(m === "instance" || m === "tokens")) return ie.errors = [{ instancePath: t + "/" + l + "/kind", schemaPath: "#/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ar.items.properties.kind.enum } }], false;
                var f = L === e;
              } else var f = true;
              if (f) {
                if (o.id !== void 0 && a.call(o, "id")) {
                  let m = o.id;
                  const L = e;
                  if (e === L) if (typeof m == "string") {
                    if (_(m) > 1e5) return ie.errors = [{ instancePath: t + "/" + l + "/id", schemaPath: "#/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  } else return ie.errors = [{ instancePath: t + "/" + l + "/id", schemaPath: "#/items/properties/id/type", keyword: "type", params: { type: "string" } }], false;
                  var f = L === e;
                } else var f = true;
                if (f) {
                  if (o.text !== void 0 && a.call(o, "text")) {
                    let m = o.text;
                    const L = e;
                    if (e === L) if (typeof m == "string") {
                      if (_(m) > 1e5) return ie.errors = [{ instancePath: t + "/" + l + "/text", schemaPath: "#/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    } else return ie.errors = [{ instancePath: t + "/" + l + "/text", schemaPath: "#/items/properties/text/type", keyword: "type", params: { type: "string" } }], false;
                    var f = L === e;
                  } else var f = true;
                  if (f) {
                    if (o.source !== void 0 && a.call(o, "source")) {
                      let m = o.source;
                      const L = e;
                      if (e === L) if (typeof m == "string") {
                        if (_(m) > 1e5) return ie.errors = [{ instancePath: t + "/" + l + "/source", schemaPath: "#/items/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                      } else return ie.errors = [{ instancePath: t + "/" + l + "/source", schemaPath: "#/items/properties/source/type", keyword: "type", params: { type: "string" } }], false;
                      var f = L === e;
                    } else var f = true;
                    if (f) {
                      if (o.as_of !== void 0 && a.call(o, "as_of")) {
                        let m = o.as_of;
                        const L = e;
                        if (typeof m != "string" && m !== null) return ie.errors = [{ instancePath: t + "/" + l + "/as_of", schemaPath: "#/items/properties/as_of/type", keyword: "type", params: { type: ar.items.properties.as_of.type } }], false;
                        if (e === L && typeof m == "string" && _(m) > 1e5) return ie.errors = [{ instancePath: t + "/" + l + "/as_of", schemaPath: "#/items/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                        var f = L === e;
                      } else var f = true;
                      if (f) {
                        if (o.used_by !== void 0 && a.call(o, "used_by")) {
                          let m = o.used_by;
                          const L = e;
                          if (e === L) if (Array.isArray(m)) {
                            if (m.length > 1e5) return ie.errors = [{ instancePath: t + "/" + l + "/used_by", schemaPath: "#/items/properties/used_by/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                            {
                              var y = true;
                              const c = m.length;
                              for (let P = 0; P < c; P++) {
                                let D = m[P];
                                const q = e;
                                if (e === q) if (typeof D == "string") {
                                  if (_(D) > 1e5) return ie.errors = [{ instancePath: t + "/" + l + "/used_by/" + P, schemaPath: "#/items/properties/used_by/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else return ie.errors = [{ instancePath: t + "/" + l + "/used_by/" + P, schemaPath: "#/items/properties/used_by/items/type", keyword: "type", params: { type: "string" } }], false;
                                var y = q === e;
                                if (!y) break;
                              }
                            }
                          } else return ie.errors = [{ instancePath: t + "/" + l + "/used_by", schemaPath: "#/items/properties/used_by/type", keyword: "type", params: { type: "array" } }], false;
                          var f = L === e;
                        } else var f = true;
                        if (f) if (o.only_here !== void 0 && a.call(o, "only_here")) {
                          const m = e;
                          if (typeof o.only_here != "boolean") return ie.errors = [{ instancePath: t + "/" + l + "/only_here", schemaPath: "#/items/properties/only_here/type", keyword: "type", params: { type: "boolean" } }], false;
                          var f = m === e;
                        } else var f = true;
                      }
                    }
                  }
                }
              }
            }
          }
        } else return ie.errors = [{ instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
        var i = p === e;
        if (!i) break;
      }
    }
  } else return ie.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return ie.errors = s, e === 0;
}
ie.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var lr = { type: "array", items: { type: "object", additionalProperties: false, required: ["subject", "text"], properties: { subject: { type: ["string", "null"], maxLength: 1e5 }, text: { type: "string", maxLength: 1e5 } } }, maxItems: 1e5 };
function _e(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = _e.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e5) return _e.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
    {
      var i = true;
      const y = r.length;
      for (let n = 0; n < y; n++) {
        let l = r[n];
        const o = e;
        if (e === o) if (l && typeof l == "object" && !Array.isArray(l)) {
          let k;
          if ((l.subject === void 0 || !a.call(l, "subject")) && (k = "subject") || (l.text === void 0 || !a.call(l, "text")) && (k = "text")) return _e.errors = [{ instancePath: t + "/" + n, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: k } }], false;
          {
            const x = e;
            for (const d of Object.keys(l)) if (!(d === "subject" || d === "text")) {
              return _e.errors = [{ instancePath: t + "/" + n, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
              break;
            }
            if (x === e) {
              if (l.subject !== void 0 && a.call(l, "subject")) {
                let d = l.subject;
                const m = e;
                if (typeof d != "string" && d !== null) return _e.errors = [{ instancePath: t + "/" + n + "/subject", schemaPath: "#/items/properties/subject/type", keyword: "type", params: { type: lr.items.properties.subject.type } }], false;
                if (e === m && typeof d == "string" && _(d) > 1e5) return _e.errors = [{ instancePath: t + "/" + n + "/subject", schemaPath: "#/items/properties/subject/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                var f = m === e;
              } else var f = true;
              if (f) if (l.text !== void 0 && a.call(l, "text")) {
                let d = l.text;
                const m = e;
                if (e === m) if (typeof d == "string") {
                  if (_(d) > 1e5) return _e.errors = [{ instancePath: t + "/" + n + "/text", schemaPath: "#/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                } else return _e.errors = [{ instancePath: t + "/" + n + "/text", schemaPath: "#/items/properties/text/type", keyword: "type", params: { type: "string" } }], false;
                var f = m === e;
              } else var f = true;
            }
          }
        } else return _e.errors = [{ instancePath: t + "/" + n, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
        var i = o === e;
        if (!i) break;
      }
    }
  } else return _e.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return _e.errors = s, e === 0;
}
_e.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Ge = { type: "array", items: { type: "object", additionalProperties: false, required: ["index", "rule", "deployment", "model", "tier", "measure", "cap", "reason", "owner", "until", "used", "expired", "days_left"], properties: { index: { type: "integer", minimum: 0 }, rule: { type: "string", maxLength: 1e5 }, deployment: { type: ["string", "null"], maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, tier: { type: ["string", "null"], maxLength: 1e5 }, measure: { type: ["string", "null"], maxLength: 1e5 }, cap: { type: ["number", "null"] }, reason: { type: "string", maxLength: 1e5 }, owner: { type: "string", maxLength: 1e5 }, until: { type: "string", maxLength: 1e5 }, used: { type: "boolean" }, expired: { type: "boolean" }, days_left: { type: "integer" } } }, maxItems: 1e5 };
function Z(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = Z.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e5) return Z.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
    {
      var i = true;
      const y = r.length;
      for (let n = 0; n < y; n++) {
        let l = r[n];
        const o = e;
        if (e === o) if (l && typeof l == "object" && !Array.isArray(l)) {
          let k;
          if ((l.index === void 0 || !a.call(l, "index")) && (k = "index") || (l.rule === void 0 || !a.call(l, "rule")) && (k = "rule") || (l.deployment === void 0 || !a.call(l, "deployment")) && (k = "deployment") || (l.model === void 0 || !a.call(l, "model")) && (k = "model") || (l.tier === void 0 || !a.call(l, "tier")) && (k = "tier") || (l.measure === void 0 || !a.call(l, "measure")) && (k = "measure") || (l.cap === void 0 || !a.call(l, "cap")) && (k = "cap") || (l.reason === void 0 || !a.call(l, "reason")) && (k = "reason") || (l.owner === void 0 || !a.call(l, "owner")) && (k = "owner") || (l.until === void 0 || !a.call(l, "until")) && (k = "until") || (l.used === void 0 || !a.call(l, "used")) && (k = "used") || (l.expired === void 0 || !a.call(l, "expired")) && (k = "expired") || (l.days_left === void 0 || !a.call(l, "days_left")) && (k = "days_left")) return Z.errors = [{ instancePath: t + "/" + n, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: k } }], false;
          {
            const x = e;
            for (const d of Object.keys(l)) if (!a.call(Ge.items.properties, d)) {
              return Z.errors = [{ instancePath: t + "/" + n, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
              break;
            }
            if (x === e) {
              if (l.index !== void 0 && a.call(l, "index")) {
                let d = l.index;
                const m = e;
                if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return Z.errors = [{ instancePath: t + "/" + n + "/index", schemaPath: "#/items/properties/index/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === m && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return Z.errors = [{ instancePath: t + "/" + n + "/index", schemaPath: "#/items/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var f = m === e;
              } else var f = true;
              if (f) {
                if (l.rule !== void 0 && a.call(l, "rule")) {
                  let d = l.rule;
                  const m = e;
                  if (e === m) if (typeof d == "string") {
                    if (_(d) > 1e5) return Z.errors = [{ instancePath: t + "/" + n + "/rule", schemaPath: "#/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  } else return Z.errors = [{ instancePath: t + "/" + n + "/rule", schemaPath: "#/items/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
                  var f = m === e;
                } else var f = true;
                if (f) {
                  if (l.deployment !== void 0 && a.call(l, "deployment")) {
                    let d = l.deployment;
                    const m = e;
                    if (typeof d != "string" && d !== null) return Z.errors = [{ instancePath: t + "/" + n + "/deployment", schemaPath: "#/items/properties/deployment/type", keyword: "type", params: { type: Ge.items.properties.deployment.type } }], false;
                    if (e === m && typeof d == "string" && _(d) > 1e5) return Z.errors = [{ instancePath: t + "/" + n + "/deployment", schemaPath: "#/items/properties/deployment/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var f = m === e;
                  } else var f = true;
                  if (f) {
                    if (l.model !== void 0 && a.call(l, "model")) {
                      let d = l.model;
                      const m = e;
                      if (typeof d != "string" && d !== null) return Z.errors = [{ instancePath: t + "/" + n + "/model", schemaPath: "#/items/properties/model/type", keyword: "type", params: { type: Ge.items.properties.model.type } }], false;
                      if (e === m && typeof d == "string" && _(d) > 1e5) return Z.errors = [{ instancePath: t + "/" + n + "/model", schemaPath: "#/items/properties/model/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                      var f = m === e;
                    } else var f = true;
                    if (f) {
                      if (l.tier !== void 0 && a.call(l, "tier")) {
                        let d = l.tier;
                        const m = e;
                        if (typeof d != "string" && d !== null) return Z.errors = [{ instancePath: t + "/" + n + "/tier", schemaPath: "#/items/properties/tier/type", keyword: "type", params: { type: Ge.items.properties.tier.type } }], false;
                        if (e === m && typeof d == "string" && _(d) > 1e5) return Z.errors = [{ instancePath: t + "/" + n + "/tier", schemaPath: "#/items/properties/tier/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                        var f = m === e;
                      } else var f = true;
                      if (f) {
                        if (l.measure !== void 0 && a.call(l, "measure")) {
                          let d = l.measure;
                          const m = e;
                          if (typeof d != "string" && d !== null) return Z.errors = [{ instancePath: t + "/" + n + "/measure", schemaPath: "#/items/properties/measure/type", keyword: "type", params: { type: Ge.items.properties.measure.type } }], false;
                          if (e === m && typeof d == "string" && _(d) > 1e5) return Z.errors = [{ instancePath: t + "/" + n + "/measure", schemaPath: "#/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                          var f = m === e;
                        } else var f = true;
                        if (f) {
                          if (l.cap !== void 0 && a.call(l, "cap")) {
                            let d = l.cap;
                            const m = e;
                            if (!(typeof d == "number" && isFinite(d)) && d !== null) return Z.errors = [{ instancePath: t + "/" + n + "/cap", schemaPath: "#/items/properties/cap/type", keyword: "type", params: { type: Ge.items.properties.cap.type } }], false;
                            var f = m === e;
                          } else var f = true;
                          if (f) {
                            if (l.reason !== void 0 && a.call(l, "reason")) {
                              let d = l.reason;
                              const m = e;
                              if (e === m) if (typeof d == "string") {
                                if (_(d) > 1e5) return Z.errors = [{ instancePath: t + "/" + n + "/reason", schemaPath: "#/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                              } else return Z.errors = [{ instancePath: t + "/" + n + "/reason", schemaPath: "#/items/properties/reason/type", keyword: "type", params: { type: "string" } }], false;
                              var f = m === e;
                            } else var f = true;
                            if (f) {
                              if (l.owner !== void 0 && a.call(l, "owner")) {
                                let d = l.owner;
                                const m = e;
                                if (e === m) if (typeof d == "string") {
                                  if (_(d) > 1e5) return Z.errors = [{ instancePath: t + "/" + n + "/owner", schemaPath: "#/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else return Z.errors = [{ instancePath: t + "/" + n + "/owner", schemaPath: "#/items/properties/owner/type", keyword: "type", params: { type: "string" } }], false;
                                var f = m === e;
                              } else var f = true;
                              if (f) {
                                if (l.until !== void 0 && a.call(l, "until")) {
                                  let d = l.until;
                                  const m = e;
                                  if (e === m) if (typeof d == "string") {
                                    if (_(d) > 1e5) return Z.errors = [{ instancePath: t + "/" + n + "/until", schemaPath: "#/items/properties/until/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                  } else return Z.errors = [{ instancePath: t + "/" + n + "/until", schemaPath: "#/items/properties/until/type", keyword: "type", params: { type: "string" } }], false;
                                  var f = m === e;
                                } else var f = true;
                                if (f) {
                                  if (l.used !== void 0 && a.call(l, "used")) {
                                    const d = e;
                                    if (typeof l.used != "boolean") return Z.errors = [{ instancePath: t + "/" + n + "/used", schemaPath: "#/items/properties/used/type", keyword: "type", params: { type: "boolean" } }], false;
                                    var f = d === e;
                                  } else var f = true;
                                  if (f) {
                                    if (l.expired !== void 0 && a.call(l, "expired")) {
                                      const d = e;
                                      if (typeof l.expired != "boolean") return Z.errors = [{ instancePath: t + "/" + n + "/expired", schemaPath: "#/items/properties/expired/type", keyword: "type", params: { type: "boolean" } }], false;
                                      var f = d === e;
                                    } else var f = true;
                                    if (f) if (l.days_left !== void 0 && a.call(l, "days_left")) {
                                      let d = l.days_left;
                                      const m = e;
                                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return Z.errors = [{ instancePath: t + "/" + n + "/days_left", schemaPath: "#/items/properties/days_left/type", keyword: "type", params: { type: "integer" } }], false;
                                      var f = m === e;
                                    } else var f = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        } else return Z.errors = [{ instancePath: t + "/" + n, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
        var i = o === e;
        if (!i) break;
      }
    }
  } else return Z.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Z.errors = s, e === 0;
}
Z.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Ve = { type: "object", additionalProperties: false, required: ["path", "model", "variant", "measure", "value", "unit", "stderr", "n", "at", "pointer"], properties: { path: { type: "string", maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, variant: { anyOf: [{ type: "object", additionalProperties: { type: "string", maxLength: 1e5 }, maxProperties: 1e3 }, { type: "null" }] }, measure: { type: "string", maxLength: 1e5 }, value: { type: "number" }, unit: { type: ["string", "null"], maxLength: 1e5 }, stderr: { type: ["number", "null"] }, n: { type: ["number", "null"] }, at: { anyOf: [{ type: "object", additionalProperties: { type: ["number", "string"], maxLength: 1e5 }, maxProperties: 1e3 }, { type: "null" }] }, pointer: { type: "string", maxLength: 1e5 }, goal: { enum: ["maximize", "minimize"] }, range: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 }, comparable: { type: "object", additionalProperties: { type: "string", maxLength: 1e5 }, maxProperties: 1e3 }, limited: { type: "object", additionalProperties: false, required: ["of"], properties: { of: { type: ["number", "null"] } } }, row: { type: "integer", minimum: 1 } } };
function T(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = T.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let k;
    if ((r.path === void 0 || !a.call(r, "path")) && (k = "path") || (r.model === void 0 || !a.call(r, "model")) && (k = "model") || (r.variant === void 0 || !a.call(r, "variant")) && (k = "variant") || (r.measure === void 0 || !a.call(r, "measure")) && (k = "measure") || (r.value === void 0 || !a.call(r, "value")) && (k = "value") || (r.unit === void 0 || !a.call(r, "unit")) && (k = "unit") || (r.stderr === void 0 || !a.call(r, "stderr")) && (k = "stderr") || (r.n === void 0 || !a.call(r, "n")) && (k = "n") || (r.at === void 0 || !a.call(r, "at")) && (k = "at") || (r.pointer === void 0 || !a.call(r, "pointer")) && (k = "pointer")) return T.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: k } }], false;
    {
      const x = e;
      for (const d of Object.keys(r)) if (!a.call(Ve.properties, d)) {
        return T.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
        break;
      }
      if (x === e) {
        if (r.path !== void 0 && a.call(r, "path")) {
          let d = r.path;
          const m = e;
          if (e === m) if (typeof d == "string") {
            if (_(d) > 1e5) return T.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return T.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var i = m === e;
        } else var i = true;
        if (i) {
          if (r.model !== void 0 && a.call(r, "model")) {
            let d = r.model;
            const m = e;
            if (typeof d != "string" && d !== null) return T.errors = [{ instancePath: t + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: Ve.properties.model.type } }], false;
            if (e === m && typeof d == "string" && _(d) > 1e5) return T.errors = [{ instancePath: t + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            var i = m === e;
          } else var i = true;
          if (i) {
            if (r.variant !== void 0 && a.call(r, "variant")) {
              let d = r.variant;
              const m = e, L = e;
              let u = false;
              const c = e;
              if (e === c) if (d && typeof d == "object" && !Array.isArray(d)) if (Object.keys(d).length > 1e3) {
                const q = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/0/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
                s === null ? s = [q] : s.push(q), e++;
              } else for (const q of Object.keys(d)) {
                let V = d[q];
                const g = e;
                if (e === g) if (typeof V == "string") {
                  if (_(V) > 1e5) {
                    const b = { instancePath: t + "/variant/" + q.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variant/anyOf/0/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                    s === null ? s = [b] : s.push(b), e++;
                  }
                } else {
                  const b = { instancePath: t + "/variant/" + q.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variant/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  s === null ? s = [b] : s.push(b), e++;
                }
                var f = g === e;
                if (!f) break;
              }
              else {
                const q = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/0/type", keyword: "type", params: { type: "object" } };
                s === null ? s = [q] : s.push(q), e++;
              }
              var y = c === e;
              u = u || y;
              const P = e;
              if (d !== null) {
                const q = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/1/type", keyword: "type", params: { type: "null" } };
                s === null ? s = [q] : s.push(q), e++;
              }
              var y = P === e;
              if (u = u || y, u) e = L, s !== null && (L ? s.length = L : s = null);
              else {
                const q = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf", keyword: "anyOf", params: {} };
                return s === null ? s = [q] : s.push(q), e++, T.errors = s, false;
              }
              var i = m === e;
            } else var i = true;
            if (i) {
              if (r.measure !== void 0 && a.call(r, "measure")) {
                let d = r.measure;
                const m = e;
                if (e === m) if (typeof d == "string") {
                  if (_(d) > 1e5) return T.errors = [{ instancePath: t + "/measure", schemaPath: "#/properties/measure/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                } else return T.errors = [{ instancePath: t + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
                var i = m === e;
              } else var i = true;
              if (i) {
                if (r.value !== void 0 && a.call(r, "value")) {
                  let d = r.value;
                  const m = e;
                  if (!(typeof d == "number" && isFinite(d))) return T.errors = [{ instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } }], false;
                  var i = m === e;
                } else var i = true;
                if (i) {
                  if (r.unit !== void 0 && a.call(r, "unit")) {
                    let d = r.unit;
                    const m = e;
                    if (typeof d != "string" && d !== null) return T.errors = [{ instancePath: t + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: Ve.properties.unit.type } }], false;
                    if (e === m && typeof d == "string" && _(d) > 1e5) return T.errors = [{ instancePath: t + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var i = m === e;
                  } else var i = true;
                  if (i) {
                    if (r.stderr !== void 0 && a.call(r, "stderr")) {
                      let d = r.stderr;
                      const m = e;
                      if (!(typeof d == "number" && isFinite(d)) && d !== null) return T.errors = [{ instancePath: t + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: Ve.properties.stderr.type } }], false;
                      var i = m === e;
                    } else var i = true;
                    if (i) {
                      if (r.n !== void 0 && a.call(r, "n")) {
                        let d = r.n;
                        const m = e;
                        if (!(typeof d == "number" && isFinite(d)) && d !== null) return T.errors = [{ instancePath: t + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: Ve.properties.n.type } }], false;
                        var i = m === e;
                      } else var i = true;
                      if (i) {
                        if (r.at !== void 0 && a.call(r, "at")) {
                          let d = r.at;
                          const m = e, L = e;
                          let u = false;
                          const c = e;
                          if (e === c) if (d && typeof d == "object" && !Array.isArray(d)) if (Object.keys(d).length > 1e3) {
                            const q = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf/0/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
                            s === null ? s = [q] : s.push(q), e++;
                          } else for (const q of Object.keys(d)) {
                            let V = d[q];
                            const g = e;
                            if (!(typeof V == "number" && isFinite(V)) && typeof V != "string") {
                              const b = { instancePath: t + "/at/" + q.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/at/anyOf/0/additionalProperties/type", keyword: "type", params: { type: Ve.properties.at.anyOf[0].additionalProperties.type } };
                              s === null ? s = [b] : s.push(b), e++;
                            }
                            if (e === g && typeof V == "string" && _(V) > 1e5) {
                              const b = { instancePath: t + "/at/" + q.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/at/anyOf/0/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                              s === null ? s = [b] : s.push(b), e++;
                            }
                            var n = g === e;
                            if (!n) break;
                          }
                          else {
                            const q = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf/0/type", keyword: "type", params: { type: "object" } };
                            s === null ? s = [q] : s.push(q), e++;
                          }
                          var l = c === e;
                          u = u || l;
                          const P = e;
                          if (d !== null) {
                            const q = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            s === null ? s = [q] : s.push(q), e++;
                          }
                          var l = P === e;
                          if (u = u || l, u) e = L, s !== null && (L ? s.length = L : s = null);
                          else {
                            const q = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {} };
                            return s === null ? s = [q] : s.push(q), e++, T.errors = s, false;
                          }
                          var i = m === e;
                        } else var i = true;
                        if (i) {
                          if (r.pointer !== void 0 && a.call(r, "pointer")) {
                            let d = r.pointer;
                            const m = e;
                            if (e === m) if (typeof d == "string") {
                              if (_(d) > 1e5) return T.errors = [{ instancePath: t + "/pointer", schemaPath: "#/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                            } else return T.errors = [{ instancePath: t + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" } }], false;
                            var i = m === e;
                          } else var i = true;
                          if (i) {
                            if (r.goal !== void 0 && a.call(r, "goal")) {
                              let d = r.goal;
                              const m = e;
                              if (!(d === "maximize" || d === "minimize")) return T.errors = [{ instancePath: t + "/goal", schemaPath: "#/properties/goal/enum", keyword: "enum", params: { allowedValues: Ve.properties.goal.enum } }], false;
                              var i = m === e;
                            } else var i = true;
                            if (i) {
                              if (r.range !== void 0 && a.call(r, "range")) {
                                let d = r.range;
                                const m = e;
                                if (e === m) if (Array.isArray(d)) {
                                  if (d.length > 2) return T.errors = [{ instancePath: t + "/range", schemaPath: "#/properties/range/maxItems", keyword: "maxItems", params: { limit: 2 } }], false;
                                  if (d.length < 2) return T.errors = [{ instancePath: t + "/range", schemaPath: "#/properties/range/minItems", keyword: "minItems", params: { limit: 2 } }], false;
                                  {
                                    var o = true;
                                    const u = d.length;
                                    for (let c = 0; c < u; c++) {
                                      let P = d[c];
                                      const D = e;
                                      if (!(typeof P == "number" && isFinite(P))) return T.errors = [{ instancePath: t + "/range/" + c, schemaPath: "#/properties/range/items/type", keyword: "type", params: { type: "number" } }], false;
                                      var o = D === e;
                                      if (!o) break;
                                    }
                                  }
                                } else return T.errors = [{ instancePath: t + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "array" } }], false;
                                var i = m === e;
                              } else var i = true;
                              if (i) {
                                if (r.comparable !== void 0 && a.call(r, "comparable")) {
                                  let d = r.comparable;
                                  const m = e;
                                  if (e === m) if (d && typeof d == "object" && !Array.isArray(d)) {
                                    if (Object.keys(d).length > 1e3) return T.errors = [{ instancePath: t + "/comparable", schemaPath: "#/properties/comparable/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } }], false;
                                    for (const u of Object.keys(d)) {
                                      let c = d[u];
                                      const P = e;
                                      if (e === P) if (typeof c == "string") {
                                        if (_(c) > 1e5) return T.errors = [{ instancePath: t + "/comparable/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/comparable/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                      } else return T.errors = [{ instancePath: t + "/comparable/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/comparable/additionalProperties/type", keyword: "type", params: { type: "string" } }], false;
                                      var p = P === e;
                                      if (!p) break;
                                    }
                                  } else return T.errors = [{ instancePath: t + "/comparable", schemaPath: "#/properties/comparable/type", keyword: "type", params: { type: "object" } }], false;
                                  var i = m === e;
                                } else var i = true;
                                if (i) {
                                  if (r.limited !== void 0 && a.call(r, "limited")) {
                                    let d = r.limited;
                                    const m = e;
                                    if (e === m) if (d && typeof d == "object" && !Array.isArray(d)) {
                                      let u;
                                      if ((d.of === void 0 || !a.call(d, "of")) && (u = "of")) return T.errors = [{ instancePath: t + "/limited", schemaPath: "#/properties/limited/required", keyword: "required", params: { missingProperty: u } }], false;
                                      {
                                        const c = e;
                                        for (const P of Object.keys(d)) if (P !== "of") {
                                          return T.errors = [{ instancePath: t + "/limited", schemaPath: "#/properties/limited/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } }], false;
                                          break;
                                        }
                                        if (c === e && d.of !== void 0 && a.call(d, "of")) {
                                          let P = d.of;
                                          if (!(typeof P == "number" && isFinite(P)) && P !== null) return T.errors = [{ instancePath: t + "/limited/of", schemaPath: "#/properties/limited/properties/of/type", keyword: "type", params: { type: Ve.properties.limited.properties.of.type } }], false;
                                        }
                                      }
                                    } else return T.errors = [{ instancePath: t + "/limited", schemaPath: "#/properties/limited/type", keyword: "type", params: { type: "object" } }], false;
                                    var i = m === e;
                                  } else var i = true;
                                  if (i) if (r.row !== void 0 && a.call(r, "row")) {
                                    let d = r.row;
                                    const m = e;
                                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return T.errors = [{ instancePath: t + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === m && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) return T.errors = [{ instancePath: t + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                    var i = m === e;
                                  } else var i = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return T.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return T.errors = s, e === 0;
}
T.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Be(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = Be.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e6) return Be.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e6 } }], false;
    {
      var i = true;
      const f = r.length;
      for (let y = 0; y < f; y++) {
        const n = e;
        T(r[y], { instancePath: t + "/" + y, parentData: r, parentDataProperty: y, rootData: E, dynamicAnchors: z }) || (s = s === null ? T.errors : s.concat(T.errors), e = s.length);
        var i = n === e;
        if (!i) break;
      }
    }
  } else return Be.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Be.errors = s, e === 0;
}
Be.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Le = { type: "object", additionalProperties: false, required: ["path", "id", "candidate", "variant", "requests", "input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens", "cost_usd", "cached", "score"], properties: { path: { type: "string", maxLength: 1e5 }, id: { type: "string", maxLength: 1e5 }, candidate: { type: ["string", "null"], maxLength: 1e5 }, variant: { anyOf: [{ type: "object", additionalProperties: { type: "string", maxLength: 1e5 }, maxProperties: 1e3 }, { type: "null" }] }, requests: { type: "number" }, input_tokens: { type: ["number", "null"] }, output_tokens: { type: ["number", "null"] }, cache_read_tokens: { type: "number" }, cache_write_tokens: { type: "number" }, cost_usd: { type: ["number", "null"] }, cached: { type: "boolean" }, score: { type: ["number", "null"] } } };
function ne(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = ne.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let n;
    if ((r.path === void 0 || !a.call(r, "path")) && (n = "path") || (r.id === void 0 || !a.call(r, "id")) && (n = "id") || (r.candidate === void 0 || !a.call(r, "candidate")) && (n = "candidate") || (r.variant === void 0 || !a.call(r, "variant")) && (n = "variant") || (r.requests === void 0 || !a.call(r, "requests")) && (n = "requests") || (r.input_tokens === void 0 || !a.call(r, "input_tokens")) && (n = "input_tokens") || (r.output_tokens === void 0 || !a.call(r, "output_tokens")) && (n = "output_tokens") || (r.cache_read_tokens === void 0 || !a.call(r, "cache_read_tokens")) && (n = "cache_read_tokens") || (r.cache_write_tokens === void 0 || !a.call(r, "cache_write_tokens")) && (n = "cache_write_tokens") || (r.cost_usd === void 0 || !a.call(r, "cost_usd")) && (n = "cost_usd") || (r.cached === void 0 || !a.call(r, "cached")) && (n = "cached") || (r.score === void 0 || !a.call(r, "score")) && (n = "score")) return ne.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      const l = e;
      for (const o of Object.keys(r)) if (!a.call(Le.properties, o)) {
        return ne.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (l === e) {
        if (r.path !== void 0 && a.call(r, "path")) {
          let o = r.path;
          const p = e;
          if (e === p) if (typeof o == "string") {
            if (_(o) > 1e5) return ne.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return ne.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var i = p === e;
        } else var i = true;
        if (i) {
          if (r.id !== void 0 && a.call(r, "id")) {
            let o = r.id;
            const p = e;
            if (e === p) if (typeof o == "string") {
              if (_(o) > 1e5) return ne.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            } else return ne.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], false;
            var i = p === e;
          } else var i = true;
          if (i) {
            if (r.candidate !== void 0 && a.call(r, "candidate")) {
              let o = r.candidate;
              const p = e;
              if (typeof o != "string" && o !== null) return ne.errors = [{ instancePath: t + "/candidate", schemaPath: "#/properties/candidate/type", keyword: "type", params: { type: Le.properties.candidate.type } }], false;
              if (e === p && typeof o == "string" && _(o) > 1e5) return ne.errors = [{ instancePath: t + "/candidate", schemaPath: "#/properties/candidate/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              var i = p === e;
            } else var i = true;
            if (i) {
              if (r.variant !== void 0 && a.call(r, "variant")) {
                let o = r.variant;
                const p = e, k = e;
                let x = false;
                const d = e;
                if (e === d) if (o && typeof o == "object" && !Array.isArray(o)) if (Object.keys(o).length > 1e3) {
                  const u = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/0/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
                  s === null ? s = [u] : s.push(u), e++;
                } else for (const u of Object.keys(o)) {
                  let c = o[u];
                  const P = e;
                  if (e === P) if (typeof c == "string") {
                    if (_(c) > 1e5) {
                      const D = { instancePath: t + "/variant/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variant/anyOf/0/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                      s === null ? s = [D] : s.push(D), e++;
                    }
                  } else {
                    const D = { instancePath: t + "/variant/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variant/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    s === null ? s = [D] : s.push(D), e++;
                  }
                  var f = P === e;
                  if (!f) break;
                }
                else {
                  const u = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/0/type", keyword: "type", params: { type: "object" } };
                  s === null ? s = [u] : s.push(u), e++;
                }
                var y = d === e;
                x = x || y;
                const m = e;
                if (o !== null) {
                  const u = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  s === null ? s = [u] : s.push(u), e++;
                }
                var y = m === e;
                if (x = x || y, x) e = k, s !== null && (k ? s.length = k : s = null);
                else {
                  const u = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf", keyword: "anyOf", params: {} };
                  return s === null ? s = [u] : s.push(u), e++, ne.errors = s, false;
                }
                var i = p === e;
              } else var i = true;
              if (i) {
                if (r.requests !== void 0 && a.call(r, "requests")) {
                  let o = r.requests;
                  const p = e;
                  if (!(typeof o == "number" && isFinite(o))) return ne.errors = [{ instancePath: t + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "number" } }], false;
                  var i = p === e;
                } else var i = true;
                if (i) {
                  if (r.input_tokens !== void 0 && a.call(r, "input_tokens")) {
                    let o = r.input_tokens;
                    const p = e;
                    if (!(typeof o == "number" && isFinite(o)) && o !== null) return ne.errors = [{ instancePath: t + "/input_tokens", schemaPath: "#/properties/input_tokens/type", keyword: "type", params: { type: Le.properties.input_tokens.type } }], false;
                    var i = p === e;
                  } else var i = true;
                  if (i) {
                    if (r.output_tokens !== void 0 && a.call(r, "output_tokens")) {
                      let o = r.output_tokens;
                      const p = e;
                      if (!(typeof o == "number" && isFinite(o)) && o !== null) return ne.errors = [{ instancePath: t + "/output_tokens", schemaPath: "#/properties/output_tokens/type", keyword: "type", params: { type: Le.properties.output_tokens.type } }], false;
                      var i = p === e;
                    } else var i = true;
                    if (i) {
                      if (r.cache_read_tokens !== void 0 && a.call(r, "cache_read_tokens")) {
                        let o = r.cache_read_tokens;
                        const p = e;
                        if (!(typeof o == "number" && isFinite(o))) return ne.errors = [{ instancePath: t + "/cache_read_tokens", schemaPath: "#/properties/cache_read_tokens/type", keyword: "type", params: { type: "number" } }], false;
                        var i = p === e;
                      } else var i = true;
                      if (i) {
                        if (r.cache_write_tokens !== void 0 && a.call(r, "cache_write_tokens")) {
                          let o = r.cache_write_tokens;
                          const p = e;
                          if (!(typeof o == "number" && isFinite(o))) return ne.errors = [{ instancePath: t + "/cache_write_tokens", schemaPath: "#/properties/cache_write_tokens/type", keyword: "type", params: { type: "number" } }], false;
                          var i = p === e;
                        } else var i = true;
                        if (i) {
                          if (r.cost_usd !== void 0 && a.call(r, "cost_usd")) {
                            let o = r.cost_usd;
                            const p = e;
                            if (!(typeof o == "number" && isFinite(o)) && o !== null) return ne.errors = [{ instancePath: t + "/cost_usd", schemaPath: "#/properties/cost_usd/type", keyword: "type", params: { type: Le.properties.cost_usd.type } }], false;
                            var i = p === e;
                          } else var i = true;
                          if (i) {
                            if (r.cached !== void 0 && a.call(r, "cached")) {
                              const o = e;
                              if (typeof r.cached != "boolean") return ne.errors = [{ instancePath: t + "/cached", schemaPath: "#/properties/cached/type", keyword: "type", params: { type: "boolean" } }], false;
                              var i = o === e;
                            } else var i = true;
                            if (i) if (r.score !== void 0 && a.call(r, "score")) {
                              let o = r.score;
                              const p = e;
                              if (!(typeof o == "number" && isFinite(o)) && o !== null) return ne.errors = [{ instancePath: t + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: Le.properties.score.type } }], false;
                              var i = p === e;
                            } else var i = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return ne.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ne.errors = s, e === 0;
}
ne.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ce(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = Ce.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e6) return Ce.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e6 } }], false;
    {
      var i = true;
      const f = r.length;
      for (let y = 0; y < f; y++) {
        const n = e;
        ne(r[y], { instancePath: t + "/" + y, parentData: r, parentDataProperty: y, rootData: E, dynamicAnchors: z }) || (s = s === null ? ne.errors : s.concat(ne.errors), e = s.length);
        var i = n === e;
        if (!i) break;
      }
    }
  } else return Ce.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Ce.errors = s, e === 0;
}
Ce.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function xe(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = xe.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let f;
    if ((r.schema_version === void 0 || !a.call(r, "schema_version")) && (f = "schema_version") || (r.tool === void 0 || !a.call(r, "tool")) && (f = "tool") || (r.judged_on === void 0 || !a.call(r, "judged_on")) && (f = "judged_on") || (r.verdict === void 0 || !a.call(r, "verdict")) && (f = "verdict") || (r.blocked === void 0 || !a.call(r, "blocked")) && (f = "blocked") || (r.fail_on === void 0 || !a.call(r, "fail_on")) && (f = "fail_on") || (r.summary === void 0 || !a.call(r, "summary")) && (f = "summary") || (r.policy === void 0 || !a.call(r, "policy")) && (f = "policy") || (r.baseline === void 0 || !a.call(r, "baseline")) && (f = "baseline") || (r.deployments === void 0 || !a.call(r, "deployments")) && (f = "deployments") || (r.candidates === void 0 || !a.call(r, "candidates")) && (f = "candidates") || (r.removed === void 0 || !a.call(r, "removed")) && (f = "removed") || (r.totals === void 0 || !a.call(r, "totals")) && (f = "totals") || (r.findings === void 0 || !a.call(r, "findings")) && (f = "findings") || (r.frontiers === void 0 || !a.call(r, "frontiers")) && (f = "frontiers") || (r.evidence === void 0 || !a.call(r, "evidence")) && (f = "evidence") || (r.skipped === void 0 || !a.call(r, "skipped")) && (f = "skipped") || (r.prices === void 0 || !a.call(r, "prices")) && (f = "prices") || (r.assumptions === void 0 || !a.call(r, "assumptions")) && (f = "assumptions") || (r.waivers === void 0 || !a.call(r, "waivers")) && (f = "waivers") || (r.readings === void 0 || !a.call(r, "readings")) && (f = "readings")) return xe.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const y = e;
      for (const n of Object.keys(r)) if (!a.call(Qe.properties, n)) {
        return xe.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (y === e) {
        if (r.schema_version !== void 0 && a.call(r, "schema_version")) {
          const n = e;
          if (r.schema_version !== "1") return xe.errors = [{ instancePath: t + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "1" } }], false;
          var i = n === e;
        } else var i = true;
        if (i) {
          if (r.tool !== void 0 && a.call(r, "tool")) {
            const n = e;
            we(r.tool, { instancePath: t + "/tool", parentData: r, parentDataProperty: "tool", rootData: E, dynamicAnchors: z }) || (s = s === null ? we.errors : s.concat(we.errors), e = s.length);
            var i = n === e;
          } else var i = true;
          if (i) {
            if (r.judged_on !== void 0 && a.call(r, "judged_on")) {
              let n = r.judged_on;
              const l = e;
              if (e === l) if (typeof n == "string") {
                if (_(n) > 40) return xe.errors = [{ instancePath: t + "/judged_on", schemaPath: "#/properties/judged_on/maxLength", keyword: "maxLength", params: { limit: 40 } }], false;
              } else return xe.errors = [{ instancePath: t + "/judged_on", schemaPath: "#/properties/judged_on/type", keyword: "type", params: { type: "string" } }], false;
              var i = l === e;
            } else var i = true;
            if (i) {
              if (r.verdict !== void 0 && a.call(r, "verdict")) {
                let n = r.verdict;
                const l = e;
                if (!(n === "pass" || n === "warn" || n === "fail" || n === "inconclusive")) return xe.errors = [{ instancePath: t + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: Qe.properties.verdict.enum } }], false;
                var i = l === e;
              } else var i = true;
              if (i) {
                if (r.blocked !== void 0 && a.call(r, "blocked")) {
                  const n = e;
                  if (typeof r.blocked != "boolean") return xe.errors = [{ instancePath: t + "/blocked", schemaPath: "#/properties/blocked/type", keyword: "type", params: { type: "boolean" } }], false;
                  var i = n === e;
                } else var i = true;
                if (i) {
                  if (r.fail_on !== void 0 && a.call(r, "fail_on")) {
                    let n = r.fail_on;
                    const l = e;
                    if (!(n === "fail" || n === "warn" || n === "never")) return xe.errors = [{ instancePath: t + "/fail_on", schemaPath: "#/properties/fail_on/enum", keyword: "enum", params: { allowedValues: Qe.properties.fail_on.enum } }], false;
                    var i = l === e;
                  } else var i = true;
                  if (i) {
                    if (r.summary !== void 0 && a.call(r, "summary")) {
                      const n = e;
                      R(r.summary, { instancePath: t + "/summary", parentData: r, parentDataProperty: "summary", rootData: E, dynamicAnchors: z }) || (s = s === null ? R.errors : s.concat(R.errors), e = s.length);
                      var i = n === e;
                    } else var i = true;
                    if (i) {
                      if (r.policy !== void 0 && a.call(r, "policy")) {
                        const n = e;
                        oe(r.policy, { instancePath: t + "/policy", parentData: r, parentDataProperty: "policy", rootData: E, dynamicAnchors: z }) || (s = s === null ? oe.errors : s.concat(oe.errors), e = s.length);
                        var i = n === e;
                      } else var i = true;
                      if (i) {
                        if (r.baseline !== void 0 && a.call(r, "baseline")) {
                          const n = e;
                          he(r.baseline, { instancePath: t + "/baseline", parentData: r, parentDataProperty: "baseline", rootData: E, dynamicAnchors: z }) || (s = s === null ? he.errors : s.concat(he.errors), e = s.length);
                          var i = n === e;
                        } else var i = true;
                        if (i) {
                          if (r.deployments !== void 0 && a.call(r, "deployments")) {
                            const n = e;
                            Ae(r.deployments, { instancePath: t + "/deployments", parentData: r, parentDataProperty: "deployments", rootData: E, dynamicAnchors: z }) || (s = s === null ? Ae.errors : s.concat(Ae.errors), e = s.length);
                            var i = n === e;
                          } else var i = true;
                          if (i) {
                            if (r.candidates !== void 0 && a.call(r, "candidates")) {
                              const n = e;
                              De(r.candidates, { instancePath: t + "/candidates", parentData: r, parentDataProperty: "candidates", rootData: E, dynamicAnchors: z }) || (s = s === null ? De.errors : s.concat(De.errors), e = s.length);
                              var i = n === e;
                            } else var i = true;
                            if (i) {
                              if (r.removed !== void 0 && a.call(r, "removed")) {
                                const n = e;
                                ye(r.removed, { instancePath: t + "/removed", parentData: r, parentDataProperty: "removed", rootData: E, dynamicAnchors: z }) || (s = s === null ? ye.errors : s.concat(ye.errors), e = s.length);
                                var i = n === e;
                              } else var i = true;
                              if (i) {
                                if (r.tiers !== void 0 && a.call(r, "tiers")) {
                                  const n = e;
                                  Fe(r.tiers, { instancePath: t + "/tiers", parentData: r, parentDataProperty: "tiers", rootData: E, dynamicAnchors: z }) || (s = s === null ? Fe.errors : s.concat(Fe.errors), e = s.length);
                                  var i = n === e;
                                } else var i = true;
                                if (i) {
                                  if (r.totals !== void 0 && a.call(r, "totals")) {
                                    const n = e;
                                    ue(r.totals, { instancePath: t + "/totals", parentData: r, parentDataProperty: "totals", rootData: E, dynamicAnchors: z }) || (s = s === null ? ue.errors : s.concat(ue.errors), e = s.length);
                                    var i = n === e;
                                  } else var i = true;
                                  if (i) {
                                    if (r.findings !== void 0 && a.call(r, "findings")) {
                                      const n = e;
                                      Ne(r.findings, { instancePath: t + "/findings", parentData: r, parentDataProperty: "findings", rootData: E, dynamicAnchors: z }) || (s = s === null ? Ne.errors : s.concat(Ne.errors), e = s.length);
                                      var i = n === e;
                                    } else var i = true;
                                    if (i) {
                                      if (r.frontiers !== void 0 && a.call(r, "frontiers")) {
                                        const n = e;
                                        ze(r.frontiers, { instancePath: t + "/frontiers", parentData: r, parentDataProperty: "frontiers", rootData: E, dynamicAnchors: z }) || (s = s === null ? ze.errors : s.concat(ze.errors), e = s.length);
                                        var i = n === e;
                                      } else var i = true;
                                      if (i) {
                                        if (r.evidence !== void 0 && a.call(r, "evidence")) {
                                          const n = e;
                                          F(r.evidence, { instancePath: t + "/evidence", parentData: r, parentDataProperty: "evidence", rootData: E, dynamicAnchors: z }) || (s = s === null ? F.errors : s.concat(F.errors), e = s.length);
                                          var i = n === e;
                                        } else var i = true;
                                        if (i) {
                                          if (r.skipped !== void 0 && a.call(r, "skipped")) {
                                            const n = e;
                                            be(r.skipped, { instancePath: t + "/skipped", parentData: r, parentDataProperty: "skipped", rootData: E, dynamicAnchors: z }) || (s = s === null ? be.errors : s.concat(be.errors), e = s.length);
                                            var i = n === e;
                                          } else var i = true;
                                          if (i) {
                                            if (r.prices !== void 0 && a.call(r, "prices")) {
                                              const n = e;
                                              ie(r.prices, { instancePath: t + "/prices", parentData: r, parentDataProperty: "prices", rootData: E, dynamicAnchors: z }) || (s = s === null ? ie.errors : s.concat(ie.errors), e = s.length);
                                              var i = n === e;
                                            } else var i = true;
                                            if (i) {
                                              if (r.assumptions !== void 0 && a.call(r, "assumptions")) {
                                                const n = e;
                                                _e(r.assumptions, { instancePath: t + "/assumptions", parentData: r, parentDataProperty: "assumptions", rootData: E, dynamicAnchors: z }) || (s = s === null ? _e.errors : s.concat(_e.errors), e = s.length);
                                                var i = n === e;
                                              } else var i = true;
                                              if (i) {
                                                if (r.waivers !== void 0 && a.call(r, "waivers")) {
                                                  const n = e;
                                                  Z(r.waivers, { instancePath: t + "/waivers", parentData: r, parentDataProperty: "waivers", rootData: E, dynamicAnchors: z }) || (s = s === null ? Z.errors : s.concat(Z.errors), e = s.length);
                                                  var i = n === e;
                                                } else var i = true;
                                                if (i) {
                                                  if (r.readings !== void 0 && a.call(r, "readings")) {
                                                    const n = e;
                                                    Be(r.readings, { instancePath: t + "/readings", parentData: r, parentDataProperty: "readings", rootData: E, dynamicAnchors: z }) || (s = s === null ? Be.errors : s.concat(Be.errors), e = s.length);
                                                    var i = n === e;
                                                  } else var i = true;
                                                  if (i) if (r.samples !== void 0 && a.call(r, "samples")) {
                                                    const n = e;
                                                    Ce(r.samples, { instancePath: t + "/samples", parentData: r, parentDataProperty: "samples", rootData: E, dynamicAnchors: z }) || (s = s === null ? Ce.errors : s.concat(Ce.errors), e = s.length);
                                                    var i = n === e;
                                                  } else var i = true;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return xe.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return xe.errors = s, e === 0;
}
xe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Pr = de;
function de(r, { instancePath: t = "", parentData: U, parentDataProperty: W, rootData: E = r, dynamicAnchors: z = {} } = {}) {
  let s = null, e = 0;
  const h = de.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let n;
    if ((r.path === void 0 || !a.call(r, "path")) && (n = "path") || (r.id === void 0 || !a.call(r, "id")) && (n = "id") || (r.candidate === void 0 || !a.call(r, "candidate")) && (n = "candidate") || (r.variant === void 0 || !a.call(r, "variant")) && (n = "variant") || (r.requests === void 0 || !a.call(r, "requests")) && (n = "requests") || (r.input_tokens === void 0 || !a.call(r, "input_tokens")) && (n = "input_tokens") || (r.output_tokens === void 0 || !a.call(r, "output_tokens")) && (n = "output_tokens") || (r.cache_read_tokens === void 0 || !a.call(r, "cache_read_tokens")) && (n = "cache_read_tokens") || (r.cache_write_tokens === void 0 || !a.call(r, "cache_write_tokens")) && (n = "cache_write_tokens") || (r.cost_usd === void 0 || !a.call(r, "cost_usd")) && (n = "cost_usd") || (r.cached === void 0 || !a.call(r, "cached")) && (n = "cached") || (r.score === void 0 || !a.call(r, "score")) && (n = "score")) return de.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: n } }], false;
    {
      const l = e;
      for (const o of Object.keys(r)) if (!a.call(Le.properties, o)) {
        return de.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (l === e) {
        if (r.path !== void 0 && a.call(r, "path")) {
          let o = r.path;
          const p = e;
          if (e === p) if (typeof o == "string") {
            if (_(o) > 1e5) return de.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return de.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var i = p === e;
        } else var i = true;
        if (i) {
          if (r.id !== void 0 && a.call(r, "id")) {
            let o = r.id;
            const p = e;
            if (e === p) if (typeof o == "string") {
              if (_(o) > 1e5) return de.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            } else return de.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], false;
            var i = p === e;
          } else var i = true;
          if (i) {
            if (r.candidate !== void 0 && a.call(r, "candidate")) {
              let o = r.candidate;
              const p = e;
              if (typeof o != "string" && o !== null) return de.errors = [{ instancePath: t + "/candidate", schemaPath: "#/properties/candidate/type", keyword: "type", params: { type: Le.properties.candidate.type } }], false;
              if (e === p && typeof o == "string" && _(o) > 1e5) return de.errors = [{ instancePath: t + "/candidate", schemaPath: "#/properties/candidate/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              var i = p === e;
            } else var i = true;
            if (i) {
              if (r.variant !== void 0 && a.call(r, "variant")) {
                let o = r.variant;
                const p = e, k = e;
                let x = false;
                const d = e;
                if (e === d) if (o && typeof o == "object" && !Array.isArray(o)) if (Object.keys(o).length > 1e3) {
                  const u = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/0/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
                  s === null ? s = [u] : s.push(u), e++;
                } else for (const u of Object.keys(o)) {
                  let c = o[u];
                  const P = e;
                  if (e === P) if (typeof c == "string") {
                    if (_(c) > 1e5) {
                      const D = { instancePath: t + "/variant/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variant/anyOf/0/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                      s === null ? s = [D] : s.push(D), e++;
                    }
                  } else {
                    const D = { instancePath: t + "/variant/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variant/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    s === null ? s = [D] : s.push(D), e++;
                  }
                  var f = P === e;
                  if (!f) break;
                }
                else {
                  const u = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/0/type", keyword: "type", params: { type: "object" } };
                  s === null ? s = [u] : s.push(u), e++;
                }
                var y = d === e;
                x = x || y;
                const m = e;
                if (o !== null) {
                  const u = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  s === null ? s = [u] : s.push(u), e++;
                }
                var y = m === e;
                if (x = x || y, x) e = k, s !== null && (k ? s.length = k : s = null);
                else {
                  const u = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf", keyword: "anyOf", params: {} };
                  return s === null ? s = [u] : s.push(u), e++, de.errors = s, false;
                }
                var i = p === e;
              } else var i = true;
              if (i) {
                if (r.requests !== void 0 && a.call(r, "requests")) {
                  let o = r.requests;
                  const p = e;
                  if (!(typeof o == "number" && isFinite(o))) return de.errors = [{ instancePath: t + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "number" } }], false;
                  var i = p === e;
                } else var i = true;
                if (i) {
                  if (r.input_tokens !== void 0 && a.call(r, "input_tokens")) {
                    let o = r.input_tokens;
                    const p = e;
                    if (!(typeof o == "number" && isFinite(o)) && o !== null) return de.errors = [{ instancePath: t + "/input_tokens", schemaPath: "#/properties/input_tokens/type", keyword: "type", params: { type: Le.properties.input_tokens.type } }], false;
                    var i = p === e;
                  } else var i = true;
                  if (i) {
                    if (r.output_tokens !== void 0 && a.call(r, "output_tokens")) {
                      let o = r.output_tokens;
                      const p = e;
                      if (!(typeof o == "number" && isFinite(o)) && o !== null) return de.errors = [{ instancePath: t + "/output_tokens", schemaPath: "#/properties/output_tokens/type", keyword: "type", params: { type: Le.properties.output_tokens.type } }], false;
                      var i = p === e;
                    } else var i = true;
                    if (i) {
                      if (r.cache_read_tokens !== void 0 && a.call(r, "cache_read_tokens")) {
                        let o = r.cache_read_tokens;
                        const p = e;
                        if (!(typeof o == "number" && isFinite(o))) return de.errors = [{ instancePath: t + "/cache_read_tokens", schemaPath: "#/properties/cache_read_tokens/type", keyword: "type", params: { type: "number" } }], false;
                        var i = p === e;
                      } else var i = true;
                      if (i) {
                        if (r.cache_write_tokens !== void 0 && a.call(r, "cache_write_tokens")) {
                          let o = r.cache_write_tokens;
                          const p = e;
                          if (!(typeof o == "number" && isFinite(o))) return de.errors = [{ instancePath: t + "/cache_write_tokens", schemaPath: "#/properties/cache_write_tokens/type", keyword: "type", params: { type: "number" } }], false;
                          var i = p === e;
                        } else var i = true;
                        if (i) {
                          if (r.cost_usd !== void 0 && a.call(r, "cost_usd")) {
                            let o = r.cost_usd;
                            const p = e;
                            if (!(typeof o == "number" && isFinite(o)) && o !== null) return de.errors = [{ instancePath: t + "/cost_usd", schemaPath: "#/properties/cost_usd/type", keyword: "type", params: { type: Le.properties.cost_usd.type } }], false;
                            var i = p === e;
                          } else var i = true;
                          if (i) {
                            if (r.cached !== void 0 && a.call(r, "cached")) {
                              const o = e;
                              if (typeof r.cached != "boolean") return de.errors = [{ instancePath: t + "/cached", schemaPath: "#/properties/cached/type", keyword: "type", params: { type: "boolean" } }], false;
                              var i = o === e;
                            } else var i = true;
                            if (i) if (r.score !== void 0 && a.call(r, "score")) {
                              let o = r.score;
                              const p = e;
                              if (!(typeof o == "number" && isFinite(o)) && o !== null) return de.errors = [{ instancePath: t + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: Le.properties.score.type } }], false;
                              var i = p === e;
                            } else var i = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return de.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return de.errors = s, e === 0;
}
de.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/baseline/restore.ts
var MOST_SAMPLES = 5e6;
async function restore(report, samples) {
  const stored = storedReport(report);
  if ("refused" in stored) return stored;
  const rows = samples === null ? { samples: [] } : await samplesOf(samples);
  if ("refused" in rows) return rows;
  return { files: filesOf(stored, rows.samples), judgedOn: stored.judged_on };
}
function storedReport(text) {
  const parsed = parse(text);
  if (parsed === null) return { refused: "report.json is no JSON" };
  if (!pr(parsed)) return { refused: `report.json does not fit its schema: ${violation(pr.errors)}` };
  return parsed;
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function violation(errors) {
  const [first] = errors ?? [];
  return first ? `${first.instancePath === "" ? "/" : first.instancePath}: ${first.keyword}` : "unknown";
}
async function samplesOf(lines) {
  const samples = [];
  let index = -1;
  for await (const line of lines) {
    index++;
    if (line === "") continue;
    const parsed = parse(line);
    if (!Pr(parsed)) {
      return {
        refused: `samples.jsonl.gz line ${index + 1} does not fit its schema: ${violation(Pr.errors)}`
      };
    }
    if (samples.length >= MOST_SAMPLES) return { refused: `samples.jsonl.gz has more than ${MOST_SAMPLES} lines` };
    samples.push(parsed);
  }
  return { samples };
}
function filesOf({ evidence, readings }, samples) {
  const read = byPath(readings);
  const used = byPath(samples);
  return evidence.flatMap(({ path, format, format_version, sha256, measured_at, facts }) => {
    if (format === null) return [];
    return [
      {
        ...{ path, size: 0, sha256, outcome: "read", why: null, entry: null },
        evidence: {
          format,
          formatVersion: format_version,
          readings: (read.get(path) ?? []).map(readingOf),
          unusable: [],
          usage: (used.get(path) ?? []).map(usageOf),
          facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)),
          problems: [],
          measuredAt: measured_at
        }
      }
    ];
  });
}
function byPath(items) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(item.path);
    if (group) group.push(item);
    else groups.set(item.path, [item]);
  }
  return groups;
}
function readingOf({ path: _2, ...stored }) {
  return stored;
}
function usageOf(row) {
  return {
    model: row.candidate,
    variant: row.variant,
    requests: row.requests,
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    cacheReadTokens: row.cache_read_tokens,
    cacheWriteTokens: row.cache_write_tokens,
    costUsd: row.cost_usd,
    cached: row.cached,
    score: row.score,
    pointer: row.id
  };
}

export {
  restore,
  storedReport
};

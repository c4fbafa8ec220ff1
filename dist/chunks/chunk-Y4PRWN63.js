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
var Ye = ue;
var Me = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:pareto-gate:report:1", type: "object", additionalProperties: false, required: ["schema_version", "tool", "judged_on", "verdict", "blocked", "fail_on", "summary", "policy", "baseline", "deployments", "candidates", "removed", "totals", "findings", "frontiers", "evidence", "skipped", "prices", "assumptions", "waivers", "readings"], properties: { schema_version: { const: "1" }, tool: { $ref: "#/$defs/section-tool" }, judged_on: { type: "string", maxLength: 40 }, verdict: { enum: ["pass", "warn", "fail", "inconclusive"] }, blocked: { type: "boolean" }, fail_on: { enum: ["fail", "warn", "never"] }, summary: { $ref: "#/$defs/section-summary" }, policy: { $ref: "#/$defs/section-policy" }, baseline: { $ref: "#/$defs/section-baseline" }, deployments: { $ref: "#/$defs/section-deployments" }, candidates: { $ref: "#/$defs/section-candidates" }, removed: { $ref: "#/$defs/section-removed" }, totals: { $ref: "#/$defs/section-totals" }, findings: { $ref: "#/$defs/section-findings" }, frontiers: { $ref: "#/$defs/section-frontiers" }, evidence: { $ref: "#/$defs/section-evidence" }, skipped: { $ref: "#/$defs/section-skipped" }, prices: { $ref: "#/$defs/section-prices" }, assumptions: { $ref: "#/$defs/section-assumptions" }, waivers: { $ref: "#/$defs/section-waivers" }, readings: { $ref: "#/$defs/section-readings" }, samples: { $ref: "#/$defs/section-samples" } }, $defs: { location: { type: "object", additionalProperties: false, required: ["path", "line", "column"], properties: { path: { type: "string", maxLength: 1e5 }, line: { type: "integer", minimum: 0 }, column: { type: "integer", minimum: 0 } } }, source: { type: "object", additionalProperties: false, required: ["text", "path", "pointer", "as_of"], properties: { text: { type: "string", maxLength: 1e5 }, path: { type: ["string", "null"], maxLength: 1e5 }, pointer: { type: ["string", "null"], maxLength: 1e5 }, as_of: { type: ["string", "null"], maxLength: 1e5 } } }, measure: { type: "object", additionalProperties: false, required: ["value", "unit", "text", "stderr", "n", "basis", "source"], properties: { value: { type: ["number", "null"] }, unit: { type: ["string", "null"], maxLength: 1e5 }, text: { type: "string", maxLength: 1e5 }, stderr: { type: ["number", "null"] }, n: { type: ["number", "null"] }, basis: { enum: ["measured", "tokens", "replica_hours", "declared", null] }, source: { type: "array", items: { $ref: "#/$defs/source" }, maxItems: 1e4 }, formula: { type: "string", maxLength: 1e5 }, limited: { type: "object", additionalProperties: false, required: ["of"], properties: { of: { type: ["number", "null"] } } }, unknown: { type: "object", additionalProperties: false, required: ["rule", "reason", "hint"], properties: { rule: { type: "string", maxLength: 1e5 }, reason: { type: "string", maxLength: 1e5 }, hint: { type: ["string", "null"], maxLength: 1e5 } } } } }, delta: { type: "object", additionalProperties: false, required: ["absolute", "percent", "text", "percent_text", "why"], properties: { absolute: { type: ["number", "null"] }, percent: { type: ["number", "null"] }, text: { type: "string", maxLength: 1e5 }, percent_text: { type: "string", maxLength: 1e5 }, why: { type: ["string", "null"], maxLength: 1e5 } } }, standing: { type: "object", additionalProperties: false, required: ["family", "status", "text", "dominated_by", "gap", "excluded"], properties: { family: { type: "string", maxLength: 1e5 }, status: { enum: ["extends", "on", "tolerated", "dominated", "unknown"] }, text: { type: "string", maxLength: 1e5 }, dominated_by: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, gap: { type: "array", items: { type: "object", additionalProperties: false, required: ["objective", "measure", "needed", "strict", "current", "text"], properties: { objective: { type: "string", maxLength: 1e5 }, measure: { type: "string", maxLength: 1e5 }, needed: { type: "number" }, strict: { type: "boolean" }, current: { type: "number" }, text: { type: "string", maxLength: 1e5 } } }, maxItems: 32 }, excluded: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "why"], properties: { name: { type: "string", maxLength: 1e5 }, why: { type: "string", maxLength: 1e5 } } }, maxItems: 1e5 } } }, subject: { type: "object", additionalProperties: false, required: ["name", "kind", "judged", "outcome", "model", "tier", "operating_point", "change", "measures", "baseline_measures", "deltas", "frontier", "precision"], properties: { name: { type: "string", maxLength: 1e5 }, kind: { enum: ["deployment", "candidate"] }, judged: { type: "boolean" }, outcome: { enum: ["pass", "warn", "fail", "unknown"] }, model: { type: ["string", "null"], maxLength: 1e5 }, tier: { type: ["string", "null"], maxLength: 1e5 }, operating_point: { anyOf: [{ type: "object", additionalProperties: false, required: ["at", "path", "why"], properties: { at: { type: "object", additionalProperties: { type: ["number", "string"], maxLength: 1e5 }, maxProperties: 1e3 }, path: { type: "string", maxLength: 1e5 }, why: { type: "string", maxLength: 1e5 } } }, { type: "null" }] }, change: { anyOf: [{ $ref: "#/$defs/change" }, { type: "null" }] }, measures: { type: "object", additionalProperties: { $ref: "#/$defs/measure" }, maxProperties: 1e4 }, baseline_measures: { type: "object", additionalProperties: { $ref: "#/$defs/measure" }, maxProperties: 1e4 }, deltas: { type: "object", additionalProperties: { $ref: "#/$defs/delta" }, maxProperties: 1e4 }, frontier: { anyOf: [{ $ref: "#/$defs/standing" }, { type: "null" }] }, precision: { type: "null" } } }, point: { type: "object", additionalProperties: false, required: ["id", "values", "n", "stderr", "as_of", "source", "basis"], properties: { id: { type: "string", maxLength: 1e5 }, values: { type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, n: { type: ["number", "null"] }, stderr: { type: ["number", "null"] }, as_of: { type: ["string", "null"], maxLength: 1e5 }, source: { type: ["string", "null"], maxLength: 1e5 }, basis: { type: ["string", "null"], maxLength: 1e5 } } }, waived: { type: "object", additionalProperties: false, required: ["index", "reason", "until"], properties: { index: { type: "integer", minimum: 0 }, reason: { type: "string", maxLength: 1e5 }, until: { type: "string", maxLength: 1e5 } } }, finding: { type: "object", additionalProperties: false, required: ["rule", "outcome", "subject", "model", "message", "measure", "value", "limit", "unit", "location", "hint", "needed_by", "waiver", "policy"], properties: { rule: { type: "string", maxLength: 1e5 }, outcome: { enum: ["pass", "warn", "fail", "unknown"] }, subject: { type: ["string", "null"], maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, message: { type: "string", maxLength: 1e5 }, measure: { type: ["string", "null"], maxLength: 1e5 }, value: { type: ["number", "null"] }, limit: { type: ["number", "null"] }, unit: { type: ["string", "null"], maxLength: 1e5 }, location: { anyOf: [{ $ref: "#/$defs/location" }, { type: "null" }] }, hint: { type: ["string", "null"], maxLength: 1e5 }, needed_by: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, waiver: { anyOf: [{ $ref: "#/$defs/waived" }, { type: "null" }] }, policy: { enum: ["base", "head", "both", null] } } }, frontier: { type: "object", additionalProperties: false, required: ["name", "source", "objectives", "declared", "measured", "proposed", "hypervolume"], properties: { name: { type: "string", maxLength: 1e5 }, source: { enum: ["policy", "baseline"] }, objectives: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "measure", "label", "goal", "unit", "range", "tolerance"], properties: { name: { type: "string", maxLength: 1e5 }, measure: { type: "string", maxLength: 1e5 }, label: { type: "string", maxLength: 1e5 }, goal: { enum: ["maximize", "minimize"] }, unit: { type: ["string", "null"], maxLength: 1e5 }, range: { anyOf: [{ type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 }, { type: "null" }] }, tolerance: { type: "object", additionalProperties: false, required: ["kind", "value"], properties: { kind: { enum: ["absolute", "percent"] }, value: { type: "number" } } } } }, maxItems: 32 }, declared: { anyOf: [{ type: "array", items: { $ref: "#/$defs/declared" }, maxItems: 1e5 }, { type: "null" }] }, measured: { type: "array", items: { type: "object", additionalProperties: false, required: ["id", "subject", "values", "status", "before"], properties: { id: { type: "string", maxLength: 1e5 }, subject: { type: ["string", "null"], maxLength: 1e5 }, values: { type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, status: { enum: ["extends", "on", "tolerated", "dominated", "unknown"] }, before: { anyOf: [{ type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, { type: "null" }] } } }, maxItems: 1e5 }, proposed: { type: "array", items: { $ref: "#/$defs/point" }, maxItems: 1e5 }, hypervolume: { type: ["number", "null"] } } }, declared: { type: "object", additionalProperties: false, required: ["id", "values", "n", "stderr", "as_of", "source", "basis", "dominated_by", "replaced_by"], properties: { id: { type: "string", maxLength: 1e5 }, values: { type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, n: { type: ["number", "null"] }, stderr: { type: ["number", "null"] }, as_of: { type: ["string", "null"], maxLength: 1e5 }, source: { type: ["string", "null"], maxLength: 1e5 }, basis: { type: ["string", "null"], maxLength: 1e5 }, dominated_by: { type: ["string", "null"], maxLength: 1e5 }, replaced_by: { type: ["string", "null"], maxLength: 1e5 } } }, change: { type: "object", additionalProperties: false, required: ["kind", "was"], properties: { kind: { enum: ["same", "moved", "repointed", "renamed", "new"] }, was: { anyOf: [{ type: "object", additionalProperties: false, required: ["name", "model"], properties: { name: { type: "string", maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 } } }, { type: "null" }] } } }, reading: { type: "object", additionalProperties: false, required: ["path", "model", "variant", "measure", "value", "unit", "stderr", "n", "at", "pointer"], properties: { path: { type: "string", maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, variant: { anyOf: [{ type: "object", additionalProperties: { type: "string", maxLength: 1e5 }, maxProperties: 1e3 }, { type: "null" }] }, measure: { type: "string", maxLength: 1e5 }, value: { type: "number" }, unit: { type: ["string", "null"], maxLength: 1e5 }, stderr: { type: ["number", "null"] }, n: { type: ["number", "null"] }, at: { anyOf: [{ type: "object", additionalProperties: { type: ["number", "string"], maxLength: 1e5 }, maxProperties: 1e3 }, { type: "null" }] }, pointer: { type: "string", maxLength: 1e5 }, goal: { enum: ["maximize", "minimize"] }, range: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 }, comparable: { type: "object", additionalProperties: { type: "string", maxLength: 1e5 }, maxProperties: 1e3 }, limited: { type: "object", additionalProperties: false, required: ["of"], properties: { of: { type: ["number", "null"] } } }, row: { type: "integer", minimum: 1 } } }, sample: { type: "object", additionalProperties: false, required: ["path", "id", "candidate", "variant", "requests", "input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens", "cost_usd", "cached", "score"], properties: { path: { type: "string", maxLength: 1e5 }, id: { type: "string", maxLength: 1e5 }, candidate: { type: ["string", "null"], maxLength: 1e5 }, variant: { anyOf: [{ type: "object", additionalProperties: { type: "string", maxLength: 1e5 }, maxProperties: 1e3 }, { type: "null" }] }, requests: { type: "number" }, input_tokens: { type: ["number", "null"] }, output_tokens: { type: ["number", "null"] }, cache_read_tokens: { type: "number" }, cache_write_tokens: { type: "number" }, cost_usd: { type: ["number", "null"] }, cached: { type: "boolean" }, score: { type: ["number", "null"] } } }, "section-tool": { type: "object", additionalProperties: false, required: ["name", "version"], properties: { name: { type: "string", maxLength: 1e5 }, version: { type: "string", maxLength: 200 } } }, "section-summary": { type: "object", additionalProperties: false, required: ["headline", "objectives", "columns", "counts", "noise", "noun"], properties: { headline: { type: "string", maxLength: 1e5 }, objectives: { type: ["string", "null"], maxLength: 1e5 }, columns: { type: "array", items: { type: "object", additionalProperties: false, required: ["measure", "label"], properties: { measure: { type: "string", maxLength: 1e5 }, label: { type: "string", maxLength: 1e5 } } }, maxItems: 32 }, counts: { type: "object", additionalProperties: false, required: ["fail", "unknown", "warn", "pass", "waived"], properties: { fail: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, warn: { type: "integer", minimum: 0 }, pass: { type: "integer", minimum: 0 }, waived: { type: "integer", minimum: 0 } } }, noise: { type: ["string", "null"], maxLength: 1e5 }, noun: { enum: ["deployment", "candidate"] } } }, "section-policy": { type: "object", additionalProperties: false, required: ["path", "source", "digest", "changes"], properties: { path: { type: "string", maxLength: 1e5 }, source: { type: "string", maxLength: 1e5 }, digest: { type: "string", maxLength: 128 }, changes: { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "text"], properties: { kind: { enum: ["loosened", "tightened", "restated", "assumed", "declared", "dropped"] }, text: { type: "string", maxLength: 1e5 } } }, maxItems: 1e4 } } }, "section-baseline": { type: "object", additionalProperties: false, required: ["source", "sha", "why", "branch"], properties: { source: { type: "string", maxLength: 1e5 }, sha: { type: ["string", "null"], maxLength: 128 }, why: { type: "string", maxLength: 1e5 }, branch: { type: ["string", "null"], maxLength: 1e5 } } }, "section-deployments": { type: "array", items: { $ref: "#/$defs/subject" }, maxItems: 1e4 }, "section-candidates": { type: "array", items: { $ref: "#/$defs/subject" }, maxItems: 1e5 }, "section-removed": { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "model", "monthly_cost_usd", "text"], properties: { name: { type: "string", maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, monthly_cost_usd: { type: ["number", "null"] }, text: { type: ["string", "null"], maxLength: 1e5 } } }, maxItems: 1e4 }, "section-totals": { type: "object", additionalProperties: false, required: ["monthly_cost_usd", "known_monthly_cost_usd", "text", "unknown_parts", "baseline_monthly_cost_usd", "delta"], properties: { monthly_cost_usd: { type: ["number", "null"] }, known_monthly_cost_usd: { type: ["number", "null"] }, text: { type: ["string", "null"], maxLength: 1e5 }, unknown_parts: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e4 }, baseline_monthly_cost_usd: { type: ["number", "null"] }, delta: { anyOf: [{ $ref: "#/$defs/delta" }, { type: "null" }] } } }, "section-findings": { type: "array", items: { $ref: "#/$defs/finding" }, maxItems: 1e5 }, "section-frontiers": { type: "array", items: { $ref: "#/$defs/frontier" }, maxItems: 100 }, "section-evidence": { type: "array", items: { type: "object", additionalProperties: false, required: ["path", "format", "format_version", "sha256", "readings", "measured_at", "problems", "origin", "facts"], properties: { path: { type: "string", maxLength: 1e5 }, format: { type: "string", maxLength: 1e5 }, format_version: { type: ["string", "null"], maxLength: 1e5 }, sha256: { type: ["string", "null"], maxLength: 128 }, readings: { type: "integer", minimum: 0 }, measured_at: { type: ["string", "null"], maxLength: 1e5 }, problems: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, origin: { type: "string", maxLength: 1e5 }, facts: { type: "object", additionalProperties: false, required: ["hardware", "gpus", "deployment"], properties: { hardware: { type: ["string", "null"], maxLength: 1e5 }, gpus: { type: ["number", "null"] }, deployment: { type: ["string", "null"], maxLength: 1e5 } } } } }, maxItems: 1e5 }, "section-skipped": { type: "array", items: { type: "object", additionalProperties: false, required: ["path", "outcome", "why"], properties: { path: { type: "string", maxLength: 1e5 }, outcome: { enum: ["skipped", "unreadable"] }, why: { type: ["string", "null"], maxLength: 1e5 } } }, maxItems: 1e5 }, "section-prices": { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "id", "text", "source", "as_of", "used_by", "only_here"], properties: { kind: { enum: ["instance", "tokens"] }, id: { type: "string", maxLength: 1e5 }, text: { type: "string", maxLength: 1e5 }, source: { type: "string", maxLength: 1e5 }, as_of: { type: ["string", "null"], maxLength: 1e5 }, used_by: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, only_here: { type: "boolean" } } }, maxItems: 1e5 }, "section-assumptions": { type: "array", items: { type: "object", additionalProperties: false, required: ["subject", "text"], properties: { subject: { type: ["string", "null"], maxLength: 1e5 }, text: { type: "string", maxLength: 1e5 } } }, maxItems: 1e5 }, "section-waivers": { type: "array", items: { type: "object", additionalProperties: false, required: ["index", "rule", "deployment", "model", "tier", "measure", "cap", "reason", "owner", "until", "used", "expired", "days_left"], properties: { index: { type: "integer", minimum: 0 }, rule: { type: "string", maxLength: 1e5 }, deployment: { type: ["string", "null"], maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, tier: { type: ["string", "null"], maxLength: 1e5 }, measure: { type: ["string", "null"], maxLength: 1e5 }, cap: { type: ["number", "null"] }, reason: { type: "string", maxLength: 1e5 }, owner: { type: "string", maxLength: 1e5 }, until: { type: "string", maxLength: 1e5 }, used: { type: "boolean" }, expired: { type: "boolean" }, days_left: { type: "integer" } } }, maxItems: 1e5 }, "section-readings": { type: "array", items: { $ref: "#/$defs/reading" }, maxItems: 1e6 }, "section-samples": { type: "array", items: { $ref: "#/$defs/sample" }, maxItems: 1e6 } } };
var a = Object.prototype.hasOwnProperty;
var k = import_ucs2length.default.default ?? import_ucs2length.default;
function fe(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = fe.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if ((r.name === void 0 || !a.call(r, "name")) && (u = "name") || (r.version === void 0 || !a.call(r, "version")) && (u = "version")) return fe.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: u } }], false;
    {
      const h = e;
      for (const o of Object.keys(r)) if (!(o === "name" || o === "version")) {
        return fe.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (h === e) {
        if (r.name !== void 0 && a.call(r, "name")) {
          let o = r.name;
          const l = e;
          if (e === l) if (typeof o == "string") {
            if (k(o) > 1e5) return fe.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return fe.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
          var s = l === e;
        } else var s = true;
        if (s) if (r.version !== void 0 && a.call(r, "version")) {
          let o = r.version;
          const l = e;
          if (e === l) if (typeof o == "string") {
            if (k(o) > 200) return fe.errors = [{ instancePath: t + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 200 } }], false;
          } else return fe.errors = [{ instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } }], false;
          var s = l === e;
        } else var s = true;
      }
    }
  } else return fe.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return fe.errors = i, e === 0;
}
fe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Se = { type: "object", additionalProperties: false, required: ["headline", "objectives", "columns", "counts", "noise", "noun"], properties: { headline: { type: "string", maxLength: 1e5 }, objectives: { type: ["string", "null"], maxLength: 1e5 }, columns: { type: "array", items: { type: "object", additionalProperties: false, required: ["measure", "label"], properties: { measure: { type: "string", maxLength: 1e5 }, label: { type: "string", maxLength: 1e5 } } }, maxItems: 32 }, counts: { type: "object", additionalProperties: false, required: ["fail", "unknown", "warn", "pass", "waived"], properties: { fail: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, warn: { type: "integer", minimum: 0 }, pass: { type: "integer", minimum: 0 }, waived: { type: "integer", minimum: 0 } } }, noise: { type: ["string", "null"], maxLength: 1e5 }, noun: { enum: ["deployment", "candidate"] } } };
function E(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = E.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let l;
    if ((r.headline === void 0 || !a.call(r, "headline")) && (l = "headline") || (r.objectives === void 0 || !a.call(r, "objectives")) && (l = "objectives") || (r.columns === void 0 || !a.call(r, "columns")) && (l = "columns") || (r.counts === void 0 || !a.call(r, "counts")) && (l = "counts") || (r.noise === void 0 || !a.call(r, "noise")) && (l = "noise") || (r.noun === void 0 || !a.call(r, "noun")) && (l = "noun")) return E.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      const n = e;
      for (const m of Object.keys(r)) if (!(m === "headline" || m === "objectives" || m === "columns" || m === "counts" || m === "noise" || m === "noun")) {
        return E.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }], false;
        break;
      }
      if (n === e) {
        if (r.headline !== void 0 && a.call(r, "headline")) {
          let m = r.headline;
          const v = e;
          if (e === v) if (typeof m == "string") {
            if (k(m) > 1e5) return E.errors = [{ instancePath: t + "/headline", schemaPath: "#/properties/headline/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return E.errors = [{ instancePath: t + "/headline", schemaPath: "#/properties/headline/type", keyword: "type", params: { type: "string" } }], false;
          var s = v === e;
        } else var s = true;
        if (s) {
          if (r.objectives !== void 0 && a.call(r, "objectives")) {
            let m = r.objectives;
            const v = e;
            if (typeof m != "string" && m !== null) return E.errors = [{ instancePath: t + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: Se.properties.objectives.type } }], false;
            if (e === v && typeof m == "string" && k(m) > 1e5) return E.errors = [{ instancePath: t + "/objectives", schemaPath: "#/properties/objectives/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            var s = v === e;
          } else var s = true;
          if (s) {
            if (r.columns !== void 0 && a.call(r, "columns")) {
              let m = r.columns;
              const v = e;
              if (e === v) if (Array.isArray(m)) {
                if (m.length > 32) return E.errors = [{ instancePath: t + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 32 } }], false;
                {
                  var u = true;
                  const p = m.length;
                  for (let d = 0; d < p; d++) {
                    let f = m[d];
                    const y = e;
                    if (e === y) if (f && typeof f == "object" && !Array.isArray(f)) {
                      let _;
                      if ((f.measure === void 0 || !a.call(f, "measure")) && (_ = "measure") || (f.label === void 0 || !a.call(f, "label")) && (_ = "label")) return E.errors = [{ instancePath: t + "/columns/" + d, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: _ } }], false;
                      {
                        const q = e;
                        for (const g of Object.keys(f)) if (!(g === "measure" || g === "label")) {
                          return E.errors = [{ instancePath: t + "/columns/" + d, schemaPath: "#/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } }], false;
                          break;
                        }
                        if (q === e) {
                          if (f.measure !== void 0 && a.call(f, "measure")) {
                            let g = f.measure;
                            const A = e;
                            if (e === A) if (typeof g == "string") {
                              if (k(g) > 1e5) return E.errors = [{ instancePath: t + "/columns/" + d + "/measure", schemaPath: "#/properties/columns/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                            } else return E.errors = [{ instancePath: t + "/columns/" + d + "/measure", schemaPath: "#/properties/columns/items/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
                            var h = A === e;
                          } else var h = true;
                          if (h) if (f.label !== void 0 && a.call(f, "label")) {
                            let g = f.label;
                            const A = e;
                            if (e === A) if (typeof g == "string") {
                              if (k(g) > 1e5) return E.errors = [{ instancePath: t + "/columns/" + d + "/label", schemaPath: "#/properties/columns/items/properties/label/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                            } else return E.errors = [{ instancePath: t + "/columns/" + d + "/label", schemaPath: "#/properties/columns/items/properties/label/type", keyword: "type", params: { type: "string" } }], false;
                            var h = A === e;
                          } else var h = true;
                        }
                      }
                    } else return E.errors = [{ instancePath: t + "/columns/" + d, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "object" } }], false;
                    var u = y === e;
                    if (!u) break;
                  }
                }
              } else return E.errors = [{ instancePath: t + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } }], false;
              var s = v === e;
            } else var s = true;
            if (s) {
              if (r.counts !== void 0 && a.call(r, "counts")) {
                let m = r.counts;
                const v = e;
                if (e === v) if (m && typeof m == "object" && !Array.isArray(m)) {
                  let p;
                  if ((m.fail === void 0 || !a.call(m, "fail")) && (p = "fail") || (m.unknown === void 0 || !a.call(m, "unknown")) && (p = "unknown") || (m.warn === void 0 || !a.call(m, "warn")) && (p = "warn") || (m.pass === void 0 || !a.call(m, "pass")) && (p = "pass") || (m.waived === void 0 || !a.call(m, "waived")) && (p = "waived")) return E.errors = [{ instancePath: t + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: p } }], false;
                  {
                    const d = e;
                    for (const f of Object.keys(m)) if (!(f === "fail" || f === "unknown" || f === "warn" || f === "pass" || f === "waived")) {
                      return E.errors = [{ instancePath: t + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } }], false;
                      break;
                    }
                    if (d === e) {
                      if (m.fail !== void 0 && a.call(m, "fail")) {
                        let f = m.fail;
                        const y = e;
                        if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) return E.errors = [{ instancePath: t + "/counts/fail", schemaPath: "#/properties/counts/properties/fail/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === y && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) return E.errors = [{ instancePath: t + "/counts/fail", schemaPath: "#/properties/counts/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var o = y === e;
                      } else var o = true;
                      if (o) {
                        if (m.unknown !== void 0 && a.call(m, "unknown")) {
                          let f = m.unknown;
                          const y = e;
                          if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) return E.errors = [{ instancePath: t + "/counts/unknown", schemaPath: "#/properties/counts/properties/unknown/type", keyword: "type", params: { type: "integer" } }], false;
                          if (e === y && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) return E.errors = [{ instancePath: t + "/counts/unknown", schemaPath: "#/properties/counts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var o = y === e;
                        } else var o = true;
                        if (o) {
                          if (m.warn !== void 0 && a.call(m, "warn")) {
                            let f = m.warn;
                            const y = e;
                            if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) return E.errors = [{ instancePath: t + "/counts/warn", schemaPath: "#/properties/counts/properties/warn/type", keyword: "type", params: { type: "integer" } }], false;
                            if (e === y && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) return E.errors = [{ instancePath: t + "/counts/warn", schemaPath: "#/properties/counts/properties/warn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var o = y === e;
                          } else var o = true;
                          if (o) {
                            if (m.pass !== void 0 && a.call(m, "pass")) {
                              let f = m.pass;
                              const y = e;
                              if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) return E.errors = [{ instancePath: t + "/counts/pass", schemaPath: "#/properties/counts/properties/pass/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === y && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) return E.errors = [{ instancePath: t + "/counts/pass", schemaPath: "#/properties/counts/properties/pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var o = y === e;
                            } else var o = true;
                            if (o) if (m.waived !== void 0 && a.call(m, "waived")) {
                              let f = m.waived;
                              const y = e;
                              if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) return E.errors = [{ instancePath: t + "/counts/waived", schemaPath: "#/properties/counts/properties/waived/type", keyword: "type", params: { type: "integer" } }], false;
                              if (e === y && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) return E.errors = [{ instancePath: t + "/counts/waived", schemaPath: "#/properties/counts/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var o = y === e;
                            } else var o = true;
                          }
                        }
                      }
                    }
                  }
                } else return E.errors = [{ instancePath: t + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" } }], false;
                var s = v === e;
              } else var s = true;
              if (s) {
                if (r.noise !== void 0 && a.call(r, "noise")) {
                  let m = r.noise;
                  const v = e;
                  if (typeof m != "string" && m !== null) return E.errors = [{ instancePath: t + "/noise", schemaPath: "#/properties/noise/type", keyword: "type", params: { type: Se.properties.noise.type } }], false;
                  if (e === v && typeof m == "string" && k(m) > 1e5) return E.errors = [{ instancePath: t + "/noise", schemaPath: "#/properties/noise/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  var s = v === e;
                } else var s = true;
                if (s) if (r.noun !== void 0 && a.call(r, "noun")) {
                  let m = r.noun;
                  const v = e;
                  if (!(m === "deployment" || m === "candidate")) return E.errors = [{ instancePath: t + "/noun", schemaPath: "#/properties/noun/enum", keyword: "enum", params: { allowedValues: Se.properties.noun.enum } }], false;
                  var s = v === e;
                } else var s = true;
              }
            }
          }
        }
      }
    }
  } else return E.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return E.errors = i, e === 0;
}
E.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ue = { type: "object", additionalProperties: false, required: ["path", "source", "digest", "changes"], properties: { path: { type: "string", maxLength: 1e5 }, source: { type: "string", maxLength: 1e5 }, digest: { type: "string", maxLength: 128 }, changes: { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "text"], properties: { kind: { enum: ["loosened", "tightened", "restated", "assumed", "declared", "dropped"] }, text: { type: "string", maxLength: 1e5 } } }, maxItems: 1e4 } } };
function W(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = W.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let o;
    if ((r.path === void 0 || !a.call(r, "path")) && (o = "path") || (r.source === void 0 || !a.call(r, "source")) && (o = "source") || (r.digest === void 0 || !a.call(r, "digest")) && (o = "digest") || (r.changes === void 0 || !a.call(r, "changes")) && (o = "changes")) return W.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      const l = e;
      for (const n of Object.keys(r)) if (!(n === "path" || n === "source" || n === "digest" || n === "changes")) {
        return W.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (r.path !== void 0 && a.call(r, "path")) {
          let n = r.path;
          const m = e;
          if (e === m) if (typeof n == "string") {
            if (k(n) > 1e5) return W.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return W.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var s = m === e;
        } else var s = true;
        if (s) {
          if (r.source !== void 0 && a.call(r, "source")) {
            let n = r.source;
            const m = e;
            if (e === m) if (typeof n == "string") {
              if (k(n) > 1e5) return W.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            } else return W.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }], false;
            var s = m === e;
          } else var s = true;
          if (s) {
            if (r.digest !== void 0 && a.call(r, "digest")) {
              let n = r.digest;
              const m = e;
              if (e === m) if (typeof n == "string") {
                if (k(n) > 128) return W.errors = [{ instancePath: t + "/digest", schemaPath: "#/properties/digest/maxLength", keyword: "maxLength", params: { limit: 128 } }], false;
              } else return W.errors = [{ instancePath: t + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } }], false;
              var s = m === e;
            } else var s = true;
            if (s) if (r.changes !== void 0 && a.call(r, "changes")) {
              let n = r.changes;
              const m = e;
              if (e === m) if (Array.isArray(n)) {
                if (n.length > 1e4) return W.errors = [{ instancePath: t + "/changes", schemaPath: "#/properties/changes/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                {
                  var u = true;
                  const b = n.length;
                  for (let p = 0; p < b; p++) {
                    let d = n[p];
                    const f = e;
                    if (e === f) if (d && typeof d == "object" && !Array.isArray(d)) {
                      let P;
                      if ((d.kind === void 0 || !a.call(d, "kind")) && (P = "kind") || (d.text === void 0 || !a.call(d, "text")) && (P = "text")) return W.errors = [{ instancePath: t + "/changes/" + p, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: P } }], false;
                      {
                        const _ = e;
                        for (const q of Object.keys(d)) if (!(q === "kind" || q === "text")) {
                          return W.errors = [{ instancePath: t + "/changes/" + p, schemaPath: "#/properties/changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } }], false;
                          break;
                        }
                        if (_ === e) {
                          if (d.kind !== void 0 && a.call(d, "kind")) {
                            let q = d.kind;
                            const g = e;
                            if (!(q === "loosened" || q === "tightened" || q === "restated" || q === "assumed" || q === "declared" || q === "dropped")) return W.errors = [{ instancePath: t + "/changes/" + p + "/kind", schemaPath: "#/properties/changes/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Ue.properties.changes.items.properties.kind.enum } }], false;
                            var h = g === e;
                          } else var h = true;
                          if (h) if (d.text !== void 0 && a.call(d, "text")) {
                            let q = d.text;
                            const g = e;
                            if (e === g) if (typeof q == "string") {
                              if (k(q) > 1e5) return W.errors = [{ instancePath: t + "/changes/" + p + "/text", schemaPath: "#/properties/changes/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                            } else return W.errors = [{ instancePath: t + "/changes/" + p + "/text", schemaPath: "#/properties/changes/items/properties/text/type", keyword: "type", params: { type: "string" } }], false;
                            var h = g === e;
                          } else var h = true;
                        }
                      }
                    } else return W.errors = [{ instancePath: t + "/changes/" + p, schemaPath: "#/properties/changes/items/type", keyword: "type", params: { type: "object" } }], false;
                    var u = f === e;
                    if (!u) break;
                  }
                }
              } else return W.errors = [{ instancePath: t + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
              var s = m === e;
            } else var s = true;
          }
        }
      }
    }
  } else return W.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return W.errors = i, e === 0;
}
W.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ke = { type: "object", additionalProperties: false, required: ["source", "sha", "why", "branch"], properties: { source: { type: "string", maxLength: 1e5 }, sha: { type: ["string", "null"], maxLength: 128 }, why: { type: "string", maxLength: 1e5 }, branch: { type: ["string", "null"], maxLength: 1e5 } } };
function se(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = se.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if ((r.source === void 0 || !a.call(r, "source")) && (u = "source") || (r.sha === void 0 || !a.call(r, "sha")) && (u = "sha") || (r.why === void 0 || !a.call(r, "why")) && (u = "why") || (r.branch === void 0 || !a.call(r, "branch")) && (u = "branch")) return se.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: u } }], false;
    {
      const h = e;
      for (const o of Object.keys(r)) if (!(o === "source" || o === "sha" || o === "why" || o === "branch")) {
        return se.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (h === e) {
        if (r.source !== void 0 && a.call(r, "source")) {
          let o = r.source;
          const l = e;
          if (e === l) if (typeof o == "string") {
            if (k(o) > 1e5) return se.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return se.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }], false;
          var s = l === e;
        } else var s = true;
        if (s) {
          if (r.sha !== void 0 && a.call(r, "sha")) {
            let o = r.sha;
            const l = e;
            if (typeof o != "string" && o !== null) return se.errors = [{ instancePath: t + "/sha", schemaPath: "#/properties/sha/type", keyword: "type", params: { type: Ke.properties.sha.type } }], false;
            if (e === l && typeof o == "string" && k(o) > 128) return se.errors = [{ instancePath: t + "/sha", schemaPath: "#/properties/sha/maxLength", keyword: "maxLength", params: { limit: 128 } }], false;
            var s = l === e;
          } else var s = true;
          if (s) {
            if (r.why !== void 0 && a.call(r, "why")) {
              let o = r.why;
              const l = e;
              if (e === l) if (typeof o == "string") {
                if (k(o) > 1e5) return se.errors = [{ instancePath: t + "/why", schemaPath: "#/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              } else return se.errors = [{ instancePath: t + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } }], false;
              var s = l === e;
            } else var s = true;
            if (s) if (r.branch !== void 0 && a.call(r, "branch")) {
              let o = r.branch;
              const l = e;
              if (typeof o != "string" && o !== null) return se.errors = [{ instancePath: t + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: Ke.properties.branch.type } }], false;
              if (e === l && typeof o == "string" && k(o) > 1e5) return se.errors = [{ instancePath: t + "/branch", schemaPath: "#/properties/branch/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              var s = l === e;
            } else var s = true;
          }
        }
      }
    }
  } else return se.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return se.errors = i, e === 0;
}
se.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var De = { type: "object", additionalProperties: false, required: ["name", "kind", "judged", "outcome", "model", "tier", "operating_point", "change", "measures", "baseline_measures", "deltas", "frontier", "precision"], properties: { name: { type: "string", maxLength: 1e5 }, kind: { enum: ["deployment", "candidate"] }, judged: { type: "boolean" }, outcome: { enum: ["pass", "warn", "fail", "unknown"] }, model: { type: ["string", "null"], maxLength: 1e5 }, tier: { type: ["string", "null"], maxLength: 1e5 }, operating_point: { anyOf: [{ type: "object", additionalProperties: false, required: ["at", "path", "why"], properties: { at: { type: "object", additionalProperties: { type: ["number", "string"], maxLength: 1e5 }, maxProperties: 1e3 }, path: { type: "string", maxLength: 1e5 }, why: { type: "string", maxLength: 1e5 } } }, { type: "null" }] }, change: { anyOf: [{ $ref: "#/$defs/change" }, { type: "null" }] }, measures: { type: "object", additionalProperties: { $ref: "#/$defs/measure" }, maxProperties: 1e4 }, baseline_measures: { type: "object", additionalProperties: { $ref: "#/$defs/measure" }, maxProperties: 1e4 }, deltas: { type: "object", additionalProperties: { $ref: "#/$defs/delta" }, maxProperties: 1e4 }, frontier: { anyOf: [{ $ref: "#/$defs/standing" }, { type: "null" }] }, precision: { type: "null" } } };
var Qe = { type: "object", additionalProperties: false, required: ["kind", "was"], properties: { kind: { enum: ["same", "moved", "repointed", "renamed", "new"] }, was: { anyOf: [{ type: "object", additionalProperties: false, required: ["name", "model"], properties: { name: { type: "string", maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 } } }, { type: "null" }] } } };
function ce(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = ce.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let o;
    if ((r.kind === void 0 || !a.call(r, "kind")) && (o = "kind") || (r.was === void 0 || !a.call(r, "was")) && (o = "was")) return ce.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      const l = e;
      for (const n of Object.keys(r)) if (!(n === "kind" || n === "was")) {
        return ce.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (r.kind !== void 0 && a.call(r, "kind")) {
          let n = r.kind;
          const m = e;
          if (!(n === "same" || n === "moved" || n === "repointed" || n === "renamed" || n === "new")) return ce.errors = [{ instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Qe.properties.kind.enum } }], false;
          var s = m === e;
        } else var s = true;
        if (s) if (r.was !== void 0 && a.call(r, "was")) {
          let n = r.was;
          const m = e, v = e;
          let b = false;
          const p = e;
          if (e === p) if (n && typeof n == "object" && !Array.isArray(n)) {
            let y;
            if ((n.name === void 0 || !a.call(n, "name")) && (y = "name") || (n.model === void 0 || !a.call(n, "model")) && (y = "model")) {
              const P = { instancePath: t + "/was", schemaPath: "#/properties/was/anyOf/0/required", keyword: "required", params: { missingProperty: y } };
              i === null ? i = [P] : i.push(P), e++;
            } else {
              const P = e;
              for (const _ of Object.keys(n)) if (!(_ === "name" || _ === "model")) {
                const q = { instancePath: t + "/was", schemaPath: "#/properties/was/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
                i === null ? i = [q] : i.push(q), e++;
                break;
              }
              if (P === e) {
                if (n.name !== void 0 && a.call(n, "name")) {
                  let _ = n.name;
                  const q = e;
                  if (e === q) if (typeof _ == "string") {
                    if (k(_) > 1e5) {
                      const g = { instancePath: t + "/was/name", schemaPath: "#/properties/was/anyOf/0/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                      i === null ? i = [g] : i.push(g), e++;
                    }
                  } else {
                    const g = { instancePath: t + "/was/name", schemaPath: "#/properties/was/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
                    i === null ? i = [g] : i.push(g), e++;
                  }
                  var u = q === e;
                } else var u = true;
                if (u) if (n.model !== void 0 && a.call(n, "model")) {
                  let _ = n.model;
                  const q = e;
                  if (typeof _ != "string" && _ !== null) {
                    const A = { instancePath: t + "/was/model", schemaPath: "#/properties/was/anyOf/0/properties/model/type", keyword: "type", params: { type: Qe.properties.was.anyOf[0].properties.model.type } };
                    i === null ? i = [A] : i.push(A), e++;
                  }
                  if (e === q && typeof _ == "string" && k(_) > 1e5) {
                    const A = { instancePath: t + "/was/model", schemaPath: "#/properties/was/anyOf/0/properties/model/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                    i === null ? i = [A] : i.push(A), e++;
                  }
                  var u = q === e;
                } else var u = true;
              }
            }
          } else {
            const y = { instancePath: t + "/was", schemaPath: "#/properties/was/anyOf/0/type", keyword: "type", params: { type: "object" } };
            i === null ? i = [y] : i.push(y), e++;
          }
          var h = p === e;
          b = b || h;
          const d = e;
          if (n !== null) {
            const y = { instancePath: t + "/was", schemaPath: "#/properties/was/anyOf/1/type", keyword: "type", params: { type: "null" } };
            i === null ? i = [y] : i.push(y), e++;
          }
          var h = d === e;
          if (b = b || h, b) e = v, i !== null && (v ? i.length = v : i = null);
          else {
            const y = { instancePath: t + "/was", schemaPath: "#/properties/was/anyOf", keyword: "anyOf", params: {} };
            return i === null ? i = [y] : i.push(y), e++, ce.errors = i, false;
          }
          var s = m === e;
        } else var s = true;
      }
    }
  } else return ce.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ce.errors = i, e === 0;
}
ce.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ve = { type: "object", additionalProperties: false, required: ["value", "unit", "text", "stderr", "n", "basis", "source"], properties: { value: { type: ["number", "null"] }, unit: { type: ["string", "null"], maxLength: 1e5 }, text: { type: "string", maxLength: 1e5 }, stderr: { type: ["number", "null"] }, n: { type: ["number", "null"] }, basis: { enum: ["measured", "tokens", "replica_hours", "declared", null] }, source: { type: "array", items: { $ref: "#/$defs/source" }, maxItems: 1e4 }, formula: { type: "string", maxLength: 1e5 }, limited: { type: "object", additionalProperties: false, required: ["of"], properties: { of: { type: ["number", "null"] } } }, unknown: { type: "object", additionalProperties: false, required: ["rule", "reason", "hint"], properties: { rule: { type: "string", maxLength: 1e5 }, reason: { type: "string", maxLength: 1e5 }, hint: { type: ["string", "null"], maxLength: 1e5 } } } } };
var Be = { type: "object", additionalProperties: false, required: ["text", "path", "pointer", "as_of"], properties: { text: { type: "string", maxLength: 1e5 }, path: { type: ["string", "null"], maxLength: 1e5 }, pointer: { type: ["string", "null"], maxLength: 1e5 }, as_of: { type: ["string", "null"], maxLength: 1e5 } } };
function ae(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = ae.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if ((r.text === void 0 || !a.call(r, "text")) && (u = "text") || (r.path === void 0 || !a.call(r, "path")) && (u = "path") || (r.pointer === void 0 || !a.call(r, "pointer")) && (u = "pointer") || (r.as_of === void 0 || !a.call(r, "as_of")) && (u = "as_of")) return ae.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: u } }], false;
    {
      const h = e;
      for (const o of Object.keys(r)) if (!(o === "text" || o === "path" || o === "pointer" || o === "as_of")) {
        return ae.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (h === e) {
        if (r.text !== void 0 && a.call(r, "text")) {
          let o = r.text;
          const l = e;
          if (e === l) if (typeof o == "string") {
            if (k(o) > 1e5) return ae.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return ae.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
          var s = l === e;
        } else var s = true;
        if (s) {
          if (r.path !== void 0 && a.call(r, "path")) {
            let o = r.path;
            const l = e;
            if (typeof o != "string" && o !== null) return ae.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: Be.properties.path.type } }], false;
            if (e === l && typeof o == "string" && k(o) > 1e5) return ae.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            var s = l === e;
          } else var s = true;
          if (s) {
            if (r.pointer !== void 0 && a.call(r, "pointer")) {
              let o = r.pointer;
              const l = e;
              if (typeof o != "string" && o !== null) return ae.errors = [{ instancePath: t + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: Be.properties.pointer.type } }], false;
              if (e === l && typeof o == "string" && k(o) > 1e5) return ae.errors = [{ instancePath: t + "/pointer", schemaPath: "#/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              var s = l === e;
            } else var s = true;
            if (s) if (r.as_of !== void 0 && a.call(r, "as_of")) {
              let o = r.as_of;
              const l = e;
              if (typeof o != "string" && o !== null) return ae.errors = [{ instancePath: t + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: Be.properties.as_of.type } }], false;
              if (e === l && typeof o == "string" && k(o) > 1e5) return ae.errors = [{ instancePath: t + "/as_of", schemaPath: "#/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              var s = l === e;
            } else var s = true;
          }
        }
      }
    }
  } else return ae.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ae.errors = i, e === 0;
}
ae.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function V(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = V.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let o;
    if ((r.value === void 0 || !a.call(r, "value")) && (o = "value") || (r.unit === void 0 || !a.call(r, "unit")) && (o = "unit") || (r.text === void 0 || !a.call(r, "text")) && (o = "text") || (r.stderr === void 0 || !a.call(r, "stderr")) && (o = "stderr") || (r.n === void 0 || !a.call(r, "n")) && (o = "n") || (r.basis === void 0 || !a.call(r, "basis")) && (o = "basis") || (r.source === void 0 || !a.call(r, "source")) && (o = "source")) return V.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      const l = e;
      for (const n of Object.keys(r)) if (!a.call(ve.properties, n)) {
        return V.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (r.value !== void 0 && a.call(r, "value")) {
          let n = r.value;
          const m = e;
          if (!(typeof n == "number" && isFinite(n)) && n !== null) return V.errors = [{ instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: ve.properties.value.type } }], false;
          var s = m === e;
        } else var s = true;
        if (s) {
          if (r.unit !== void 0 && a.call(r, "unit")) {
            let n = r.unit;
            const m = e;
            if (typeof n != "string" && n !== null) return V.errors = [{ instancePath: t + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: ve.properties.unit.type } }], false;
            if (e === m && typeof n == "string" && k(n) > 1e5) return V.errors = [{ instancePath: t + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            var s = m === e;
          } else var s = true;
          if (s) {
            if (r.text !== void 0 && a.call(r, "text")) {
              let n = r.text;
              const m = e;
              if (e === m) if (typeof n == "string") {
                if (k(n) > 1e5) return V.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              } else return V.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
              var s = m === e;
            } else var s = true;
            if (s) {
              if (r.stderr !== void 0 && a.call(r, "stderr")) {
                let n = r.stderr;
                const m = e;
                if (!(typeof n == "number" && isFinite(n)) && n !== null) return V.errors = [{ instancePath: t + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: ve.properties.stderr.type } }], false;
                var s = m === e;
              } else var s = true;
              if (s) {
                if (r.n !== void 0 && a.call(r, "n")) {
                  let n = r.n;
                  const m = e;
                  if (!(typeof n == "number" && isFinite(n)) && n !== null) return V.errors = [{ instancePath: t + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: ve.properties.n.type } }], false;
                  var s = m === e;
                } else var s = true;
                if (s) {
                  if (r.basis !== void 0 && a.call(r, "basis")) {
                    let n = r.basis;
                    const m = e;
                    if (!(n === "measured" || n === "tokens" || n === "replica_hours" || n === "declared" || n === null)) return V.errors = [{ instancePath: t + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: ve.properties.basis.enum } }], false;
                    var s = m === e;
                  } else var s = true;
                  if (s) {
                    if (r.source !== void 0 && a.call(r, "source")) {
                      let n = r.source;
                      const m = e;
                      if (e === m) if (Array.isArray(n)) {
                        if (n.length > 1e4) return V.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                        {
                          var u = true;
                          const b = n.length;
                          for (let p = 0; p < b; p++) {
                            const d = e;
                            ae(n[p], { instancePath: t + "/source/" + p, parentData: n, parentDataProperty: p, rootData: I, dynamicAnchors: O }) || (i = i === null ? ae.errors : i.concat(ae.errors), e = i.length);
                            var u = d === e;
                            if (!u) break;
                          }
                        }
                      } else return V.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "array" } }], false;
                      var s = m === e;
                    } else var s = true;
                    if (s) {
                      if (r.formula !== void 0 && a.call(r, "formula")) {
                        let n = r.formula;
                        const m = e;
                        if (e === m) if (typeof n == "string") {
                          if (k(n) > 1e5) return V.errors = [{ instancePath: t + "/formula", schemaPath: "#/properties/formula/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                        } else return V.errors = [{ instancePath: t + "/formula", schemaPath: "#/properties/formula/type", keyword: "type", params: { type: "string" } }], false;
                        var s = m === e;
                      } else var s = true;
                      if (s) {
                        if (r.limited !== void 0 && a.call(r, "limited")) {
                          let n = r.limited;
                          const m = e;
                          if (e === m) if (n && typeof n == "object" && !Array.isArray(n)) {
                            let b;
                            if ((n.of === void 0 || !a.call(n, "of")) && (b = "of")) return V.errors = [{ instancePath: t + "/limited", schemaPath: "#/properties/limited/required", keyword: "required", params: { missingProperty: b } }], false;
                            {
                              const p = e;
                              for (const d of Object.keys(n)) if (d !== "of") {
                                return V.errors = [{ instancePath: t + "/limited", schemaPath: "#/properties/limited/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
                                break;
                              }
                              if (p === e && n.of !== void 0 && a.call(n, "of")) {
                                let d = n.of;
                                if (!(typeof d == "number" && isFinite(d)) && d !== null) return V.errors = [{ instancePath: t + "/limited/of", schemaPath: "#/properties/limited/properties/of/type", keyword: "type", params: { type: ve.properties.limited.properties.of.type } }], false;
                              }
                            }
                          } else return V.errors = [{ instancePath: t + "/limited", schemaPath: "#/properties/limited/type", keyword: "type", params: { type: "object" } }], false;
                          var s = m === e;
                        } else var s = true;
                        if (s) if (r.unknown !== void 0 && a.call(r, "unknown")) {
                          let n = r.unknown;
                          const m = e;
                          if (e === m) if (n && typeof n == "object" && !Array.isArray(n)) {
                            let b;
                            if ((n.rule === void 0 || !a.call(n, "rule")) && (b = "rule") || (n.reason === void 0 || !a.call(n, "reason")) && (b = "reason") || (n.hint === void 0 || !a.call(n, "hint")) && (b = "hint")) return V.errors = [{ instancePath: t + "/unknown", schemaPath: "#/properties/unknown/required", keyword: "required", params: { missingProperty: b } }], false;
                            {
                              const p = e;
                              for (const d of Object.keys(n)) if (!(d === "rule" || d === "reason" || d === "hint")) {
                                return V.errors = [{ instancePath: t + "/unknown", schemaPath: "#/properties/unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
                                break;
                              }
                              if (p === e) {
                                if (n.rule !== void 0 && a.call(n, "rule")) {
                                  let d = n.rule;
                                  const f = e;
                                  if (e === f) if (typeof d == "string") {
                                    if (k(d) > 1e5) return V.errors = [{ instancePath: t + "/unknown/rule", schemaPath: "#/properties/unknown/properties/rule/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                  } else return V.errors = [{ instancePath: t + "/unknown/rule", schemaPath: "#/properties/unknown/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
                                  var h = f === e;
                                } else var h = true;
                                if (h) {
                                  if (n.reason !== void 0 && a.call(n, "reason")) {
                                    let d = n.reason;
                                    const f = e;
                                    if (e === f) if (typeof d == "string") {
                                      if (k(d) > 1e5) return V.errors = [{ instancePath: t + "/unknown/reason", schemaPath: "#/properties/unknown/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                    } else return V.errors = [{ instancePath: t + "/unknown/reason", schemaPath: "#/properties/unknown/properties/reason/type", keyword: "type", params: { type: "string" } }], false;
                                    var h = f === e;
                                  } else var h = true;
                                  if (h) if (n.hint !== void 0 && a.call(n, "hint")) {
                                    let d = n.hint;
                                    const f = e;
                                    if (typeof d != "string" && d !== null) return V.errors = [{ instancePath: t + "/unknown/hint", schemaPath: "#/properties/unknown/properties/hint/type", keyword: "type", params: { type: ve.properties.unknown.properties.hint.type } }], false;
                                    if (e === f && typeof d == "string" && k(d) > 1e5) return V.errors = [{ instancePath: t + "/unknown/hint", schemaPath: "#/properties/unknown/properties/hint/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                    var h = f === e;
                                  } else var h = true;
                                }
                              }
                            }
                          } else return V.errors = [{ instancePath: t + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "object" } }], false;
                          var s = m === e;
                        } else var s = true;
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
  } else return V.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return V.errors = i, e === 0;
}
V.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ce = { type: "object", additionalProperties: false, required: ["absolute", "percent", "text", "percent_text", "why"], properties: { absolute: { type: ["number", "null"] }, percent: { type: ["number", "null"] }, text: { type: "string", maxLength: 1e5 }, percent_text: { type: "string", maxLength: 1e5 }, why: { type: ["string", "null"], maxLength: 1e5 } } };
function Z(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = Z.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if ((r.absolute === void 0 || !a.call(r, "absolute")) && (u = "absolute") || (r.percent === void 0 || !a.call(r, "percent")) && (u = "percent") || (r.text === void 0 || !a.call(r, "text")) && (u = "text") || (r.percent_text === void 0 || !a.call(r, "percent_text")) && (u = "percent_text") || (r.why === void 0 || !a.call(r, "why")) && (u = "why")) return Z.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: u } }], false;
    {
      const h = e;
      for (const o of Object.keys(r)) if (!(o === "absolute" || o === "percent" || o === "text" || o === "percent_text" || o === "why")) {
        return Z.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (h === e) {
        if (r.absolute !== void 0 && a.call(r, "absolute")) {
          let o = r.absolute;
          const l = e;
          if (!(typeof o == "number" && isFinite(o)) && o !== null) return Z.errors = [{ instancePath: t + "/absolute", schemaPath: "#/properties/absolute/type", keyword: "type", params: { type: Ce.properties.absolute.type } }], false;
          var s = l === e;
        } else var s = true;
        if (s) {
          if (r.percent !== void 0 && a.call(r, "percent")) {
            let o = r.percent;
            const l = e;
            if (!(typeof o == "number" && isFinite(o)) && o !== null) return Z.errors = [{ instancePath: t + "/percent", schemaPath: "#/properties/percent/type", keyword: "type", params: { type: Ce.properties.percent.type } }], false;
            var s = l === e;
          } else var s = true;
          if (s) {
            if (r.text !== void 0 && a.call(r, "text")) {
              let o = r.text;
              const l = e;
              if (e === l) if (typeof o == "string") {
                if (k(o) > 1e5) return Z.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              } else return Z.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
              var s = l === e;
            } else var s = true;
            if (s) {
              if (r.percent_text !== void 0 && a.call(r, "percent_text")) {
                let o = r.percent_text;
                const l = e;
                if (e === l) if (typeof o == "string") {
                  if (k(o) > 1e5) return Z.errors = [{ instancePath: t + "/percent_text", schemaPath: "#/properties/percent_text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                } else return Z.errors = [{ instancePath: t + "/percent_text", schemaPath: "#/properties/percent_text/type", keyword: "type", params: { type: "string" } }], false;
                var s = l === e;
              } else var s = true;
              if (s) if (r.why !== void 0 && a.call(r, "why")) {
                let o = r.why;
                const l = e;
                if (typeof o != "string" && o !== null) return Z.errors = [{ instancePath: t + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: Ce.properties.why.type } }], false;
                if (e === l && typeof o == "string" && k(o) > 1e5) return Z.errors = [{ instancePath: t + "/why", schemaPath: "#/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                var s = l === e;
              } else var s = true;
            }
          }
        }
      }
    }
  } else return Z.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Z.errors = i, e === 0;
}
Z.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var We = { type: "object", additionalProperties: false, required: ["family", "status", "text", "dominated_by", "gap", "excluded"], properties: { family: { type: "string", maxLength: 1e5 }, status: { enum: ["extends", "on", "tolerated", "dominated", "unknown"] }, text: { type: "string", maxLength: 1e5 }, dominated_by: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, gap: { type: "array", items: { type: "object", additionalProperties: false, required: ["objective", "measure", "needed", "strict", "current", "text"], properties: { objective: { type: "string", maxLength: 1e5 }, measure: { type: "string", maxLength: 1e5 }, needed: { type: "number" }, strict: { type: "boolean" }, current: { type: "number" }, text: { type: "string", maxLength: 1e5 } } }, maxItems: 32 }, excluded: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "why"], properties: { name: { type: "string", maxLength: 1e5 }, why: { type: "string", maxLength: 1e5 } } }, maxItems: 1e5 } } };
function F(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = F.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if ((r.family === void 0 || !a.call(r, "family")) && (m = "family") || (r.status === void 0 || !a.call(r, "status")) && (m = "status") || (r.text === void 0 || !a.call(r, "text")) && (m = "text") || (r.dominated_by === void 0 || !a.call(r, "dominated_by")) && (m = "dominated_by") || (r.gap === void 0 || !a.call(r, "gap")) && (m = "gap") || (r.excluded === void 0 || !a.call(r, "excluded")) && (m = "excluded")) return F.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: m } }], false;
    {
      const v = e;
      for (const b of Object.keys(r)) if (!(b === "family" || b === "status" || b === "text" || b === "dominated_by" || b === "gap" || b === "excluded")) {
        return F.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } }], false;
        break;
      }
      if (v === e) {
        if (r.family !== void 0 && a.call(r, "family")) {
          let b = r.family;
          const p = e;
          if (e === p) if (typeof b == "string") {
            if (k(b) > 1e5) return F.errors = [{ instancePath: t + "/family", schemaPath: "#/properties/family/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return F.errors = [{ instancePath: t + "/family", schemaPath: "#/properties/family/type", keyword: "type", params: { type: "string" } }], false;
          var s = p === e;
        } else var s = true;
        if (s) {
          if (r.status !== void 0 && a.call(r, "status")) {
            let b = r.status;
            const p = e;
            if (!(b === "extends" || b === "on" || b === "tolerated" || b === "dominated" || b === "unknown")) return F.errors = [{ instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: We.properties.status.enum } }], false;
            var s = p === e;
          } else var s = true;
          if (s) {
            if (r.text !== void 0 && a.call(r, "text")) {
              let b = r.text;
              const p = e;
              if (e === p) if (typeof b == "string") {
                if (k(b) > 1e5) return F.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              } else return F.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
              var s = p === e;
            } else var s = true;
            if (s) {
              if (r.dominated_by !== void 0 && a.call(r, "dominated_by")) {
                let b = r.dominated_by;
                const p = e;
                if (e === p) if (Array.isArray(b)) {
                  if (b.length > 1e5) return F.errors = [{ instancePath: t + "/dominated_by", schemaPath: "#/properties/dominated_by/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                  {
                    var u = true;
                    const f = b.length;
                    for (let y = 0; y < f; y++) {
                      let P = b[y];
                      const _ = e;
                      if (e === _) if (typeof P == "string") {
                        if (k(P) > 1e5) return F.errors = [{ instancePath: t + "/dominated_by/" + y, schemaPath: "#/properties/dominated_by/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                      } else return F.errors = [{ instancePath: t + "/dominated_by/" + y, schemaPath: "#/properties/dominated_by/items/type", keyword: "type", params: { type: "string" } }], false;
                      var u = _ === e;
                      if (!u) break;
                    }
                  }
                } else return F.errors = [{ instancePath: t + "/dominated_by", schemaPath: "#/properties/dominated_by/type", keyword: "type", params: { type: "array" } }], false;
                var s = p === e;
              } else var s = true;
              if (s) {
                if (r.gap !== void 0 && a.call(r, "gap")) {
                  let b = r.gap;
                  const p = e;
                  if (e === p) if (Array.isArray(b)) {
                    if (b.length > 32) return F.errors = [{ instancePath: t + "/gap", schemaPath: "#/properties/gap/maxItems", keyword: "maxItems", params: { limit: 32 } }], false;
                    {
                      var h = true;
                      const f = b.length;
                      for (let y = 0; y < f; y++) {
                        let P = b[y];
                        const _ = e;
                        if (e === _) if (P && typeof P == "object" && !Array.isArray(P)) {
                          let g;
                          if ((P.objective === void 0 || !a.call(P, "objective")) && (g = "objective") || (P.measure === void 0 || !a.call(P, "measure")) && (g = "measure") || (P.needed === void 0 || !a.call(P, "needed")) && (g = "needed") || (P.strict === void 0 || !a.call(P, "strict")) && (g = "strict") || (P.current === void 0 || !a.call(P, "current")) && (g = "current") || (P.text === void 0 || !a.call(P, "text")) && (g = "text")) return F.errors = [{ instancePath: t + "/gap/" + y, schemaPath: "#/properties/gap/items/required", keyword: "required", params: { missingProperty: g } }], false;
                          {
                            const A = e;
                            for (const j of Object.keys(P)) if (!(j === "objective" || j === "measure" || j === "needed" || j === "strict" || j === "current" || j === "text")) {
                              return F.errors = [{ instancePath: t + "/gap/" + y, schemaPath: "#/properties/gap/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } }], false;
                              break;
                            }
                            if (A === e) {
                              if (P.objective !== void 0 && a.call(P, "objective")) {
                                let j = P.objective;
                                const $ = e;
                                if (e === $) if (typeof j == "string") {
                                  if (k(j) > 1e5) return F.errors = [{ instancePath: t + "/gap/" + y + "/objective", schemaPath: "#/properties/gap/items/properties/objective/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else return F.errors = [{ instancePath: t + "/gap/" + y + "/objective", schemaPath: "#/properties/gap/items/properties/objective/type", keyword: "type", params: { type: "string" } }], false;
                                var o = $ === e;
                              } else var o = true;
                              if (o) {
                                if (P.measure !== void 0 && a.call(P, "measure")) {
                                  let j = P.measure;
                                  const $ = e;
                                  if (e === $) if (typeof j == "string") {
                                    if (k(j) > 1e5) return F.errors = [{ instancePath: t + "/gap/" + y + "/measure", schemaPath: "#/properties/gap/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                  } else return F.errors = [{ instancePath: t + "/gap/" + y + "/measure", schemaPath: "#/properties/gap/items/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
                                  var o = $ === e;
                                } else var o = true;
                                if (o) {
                                  if (P.needed !== void 0 && a.call(P, "needed")) {
                                    let j = P.needed;
                                    const $ = e;
                                    if (!(typeof j == "number" && isFinite(j))) return F.errors = [{ instancePath: t + "/gap/" + y + "/needed", schemaPath: "#/properties/gap/items/properties/needed/type", keyword: "type", params: { type: "number" } }], false;
                                    var o = $ === e;
                                  } else var o = true;
                                  if (o) {
                                    if (P.strict !== void 0 && a.call(P, "strict")) {
                                      const j = e;
                                      if (typeof P.strict != "boolean") return F.errors = [{ instancePath: t + "/gap/" + y + "/strict", schemaPath: "#/properties/gap/items/properties/strict/type", keyword: "type", params: { type: "boolean" } }], false;
                                      var o = j === e;
                                    } else var o = true;
                                    if (o) {
                                      if (P.current !== void 0 && a.call(P, "current")) {
                                        let j = P.current;
                                        const $ = e;
                                        if (!(typeof j == "number" && isFinite(j))) return F.errors = [{ instancePath: t + "/gap/" + y + "/current", schemaPath: "#/properties/gap/items/properties/current/type", keyword: "type", params: { type: "number" } }], false;
                                        var o = $ === e;
                                      } else var o = true;
                                      if (o) if (P.text !== void 0 && a.call(P, "text")) {
                                        let j = P.text;
                                        const $ = e;
                                        if (e === $) if (typeof j == "string") {
                                          if (k(j) > 1e5) return F.errors = [{ instancePath: t + "/gap/" + y + "/text", schemaPath: "#/properties/gap/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                        } else return F.errors = [{ instancePath: t + "/gap/" + y + "/text", schemaPath: "#/properties/gap/items/properties/text/type", keyword: "type", params: { type: "string" } }], false;
                                        var o = $ === e;
                                      } else var o = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else return F.errors = [{ instancePath: t + "/gap/" + y, schemaPath: "#/properties/gap/items/type", keyword: "type", params: { type: "object" } }], false;
                        var h = _ === e;
                        if (!h) break;
                      }
                    }
                  } else return F.errors = [{ instancePath: t + "/gap", schemaPath: "#/properties/gap/type", keyword: "type", params: { type: "array" } }], false;
                  var s = p === e;
                } else var s = true;
                if (s) if (r.excluded !== void 0 && a.call(r, "excluded")) {
                  let b = r.excluded;
                  const p = e;
                  if (e === p) if (Array.isArray(b)) {
                    if (b.length > 1e5) return F.errors = [{ instancePath: t + "/excluded", schemaPath: "#/properties/excluded/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                    {
                      var l = true;
                      const f = b.length;
                      for (let y = 0; y < f; y++) {
                        let P = b[y];
                        const _ = e;
                        if (e === _) if (P && typeof P == "object" && !Array.isArray(P)) {
                          let g;
                          if ((P.name === void 0 || !a.call(P, "name")) && (g = "name") || (P.why === void 0 || !a.call(P, "why")) && (g = "why")) return F.errors = [{ instancePath: t + "/excluded/" + y, schemaPath: "#/properties/excluded/items/required", keyword: "required", params: { missingProperty: g } }], false;
                          {
                            const A = e;
                            for (const j of Object.keys(P)) if (!(j === "name" || j === "why")) {
                              return F.errors = [{ instancePath: t + "/excluded/" + y, schemaPath: "#/properties/excluded/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j } }], false;
                              break;
                            }
                            if (A === e) {
                              if (P.name !== void 0 && a.call(P, "name")) {
                                let j = P.name;
                                const $ = e;
                                if (e === $) if (typeof j == "string") {
                                  if (k(j) > 1e5) return F.errors = [{ instancePath: t + "/excluded/" + y + "/name", schemaPath: "#/properties/excluded/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else return F.errors = [{ instancePath: t + "/excluded/" + y + "/name", schemaPath: "#/properties/excluded/items/properties/name/type", keyword: "type", params: { type: "string" } }], false;
                                var n = $ === e;
                              } else var n = true;
                              if (n) if (P.why !== void 0 && a.call(P, "why")) {
                                let j = P.why;
                                const $ = e;
                                if (e === $) if (typeof j == "string") {
                                  if (k(j) > 1e5) return F.errors = [{ instancePath: t + "/excluded/" + y + "/why", schemaPath: "#/properties/excluded/items/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else return F.errors = [{ instancePath: t + "/excluded/" + y + "/why", schemaPath: "#/properties/excluded/items/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                                var n = $ === e;
                              } else var n = true;
                            }
                          }
                        } else return F.errors = [{ instancePath: t + "/excluded/" + y, schemaPath: "#/properties/excluded/items/type", keyword: "type", params: { type: "object" } }], false;
                        var l = _ === e;
                        if (!l) break;
                      }
                    }
                  } else return F.errors = [{ instancePath: t + "/excluded", schemaPath: "#/properties/excluded/type", keyword: "type", params: { type: "array" } }], false;
                  var s = p === e;
                } else var s = true;
              }
            }
          }
        }
      }
    }
  } else return F.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return F.errors = i, e === 0;
}
F.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function K(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = K.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let p;
    if ((r.name === void 0 || !a.call(r, "name")) && (p = "name") || (r.kind === void 0 || !a.call(r, "kind")) && (p = "kind") || (r.judged === void 0 || !a.call(r, "judged")) && (p = "judged") || (r.outcome === void 0 || !a.call(r, "outcome")) && (p = "outcome") || (r.model === void 0 || !a.call(r, "model")) && (p = "model") || (r.tier === void 0 || !a.call(r, "tier")) && (p = "tier") || (r.operating_point === void 0 || !a.call(r, "operating_point")) && (p = "operating_point") || (r.change === void 0 || !a.call(r, "change")) && (p = "change") || (r.measures === void 0 || !a.call(r, "measures")) && (p = "measures") || (r.baseline_measures === void 0 || !a.call(r, "baseline_measures")) && (p = "baseline_measures") || (r.deltas === void 0 || !a.call(r, "deltas")) && (p = "deltas") || (r.frontier === void 0 || !a.call(r, "frontier")) && (p = "frontier") || (r.precision === void 0 || !a.call(r, "precision")) && (p = "precision")) return K.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    {
      const d = e;
      for (const f of Object.keys(r)) if (!a.call(De.properties, f)) {
        return K.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } }], false;
        break;
      }
      if (d === e) {
        if (r.name !== void 0 && a.call(r, "name")) {
          let f = r.name;
          const y = e;
          if (e === y) if (typeof f == "string") {
            if (k(f) > 1e5) return K.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return K.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
          var s = y === e;
        } else var s = true;
        if (s) {
          if (r.kind !== void 0 && a.call(r, "kind")) {
            let f = r.kind;
            const y = e;
            if (!(f === "deployment" || f === "candidate")) return K.errors = [{ instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: De.properties.kind.enum } }], false;
            var s = y === e;
          } else var s = true;
          if (s) {
            if (r.judged !== void 0 && a.call(r, "judged")) {
              const f = e;
              if (typeof r.judged != "boolean") return K.errors = [{ instancePath: t + "/judged", schemaPath: "#/properties/judged/type", keyword: "type", params: { type: "boolean" } }], false;
              var s = f === e;
            } else var s = true;
            if (s) {
              if (r.outcome !== void 0 && a.call(r, "outcome")) {
                let f = r.outcome;
                const y = e;
                if (!(f === "pass" || f === "warn" || f === "fail" || f === "unknown")) return K.errors = [{ instancePath: t + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: De.properties.outcome.enum } }], false;
                var s = y === e;
              } else var s = true;
              if (s) {
                if (r.model !== void 0 && a.call(r, "model")) {
                  let f = r.model;
                  const y = e;
                  if (typeof f != "string" && f !== null) return K.errors = [{ instancePath: t + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: De.properties.model.type } }], false;
                  if (e === y && typeof f == "string" && k(f) > 1e5) return K.errors = [{ instancePath: t + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  var s = y === e;
                } else var s = true;
                if (s) {
                  if (r.tier !== void 0 && a.call(r, "tier")) {
                    let f = r.tier;
                    const y = e;
                    if (typeof f != "string" && f !== null) return K.errors = [{ instancePath: t + "/tier", schemaPath: "#/properties/tier/type", keyword: "type", params: { type: De.properties.tier.type } }], false;
                    if (e === y && typeof f == "string" && k(f) > 1e5) return K.errors = [{ instancePath: t + "/tier", schemaPath: "#/properties/tier/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var s = y === e;
                  } else var s = true;
                  if (s) {
                    if (r.operating_point !== void 0 && a.call(r, "operating_point")) {
                      let f = r.operating_point;
                      const y = e, P = e;
                      let _ = false;
                      const q = e;
                      if (e === q) if (f && typeof f == "object" && !Array.isArray(f)) {
                        let j;
                        if ((f.at === void 0 || !a.call(f, "at")) && (j = "at") || (f.path === void 0 || !a.call(f, "path")) && (j = "path") || (f.why === void 0 || !a.call(f, "why")) && (j = "why")) {
                          const $ = { instancePath: t + "/operating_point", schemaPath: "#/properties/operating_point/anyOf/0/required", keyword: "required", params: { missingProperty: j } };
                          i === null ? i = [$] : i.push($), e++;
                        } else {
                          const $ = e;
                          for (const L of Object.keys(f)) if (!(L === "at" || L === "path" || L === "why")) {
                            const w = { instancePath: t + "/operating_point", schemaPath: "#/properties/operating_point/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L } };
                            i === null ? i = [w] : i.push(w), e++;
                            break;
                          }
                          if ($ === e) {
                            if (f.at !== void 0 && a.call(f, "at")) {
                              let L = f.at;
                              const w = e;
                              if (e === w) if (L && typeof L == "object" && !Array.isArray(L)) if (Object.keys(L).length > 1e3) {
                                const ne = { instancePath: t + "/operating_point/at", schemaPath: "#/properties/operating_point/anyOf/0/properties/at/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
                                i === null ? i = [ne] : i.push(ne), e++;
                              } else for (const ne of Object.keys(L)) {
                                let G = L[ne];
                                const T = e;
                                if (!(typeof G == "number" && isFinite(G)) && typeof G != "string") {
                                  const ye = { instancePath: t + "/operating_point/at/" + ne.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/operating_point/anyOf/0/properties/at/additionalProperties/type", keyword: "type", params: { type: De.properties.operating_point.anyOf[0].properties.at.additionalProperties.type } };
                                  i === null ? i = [ye] : i.push(ye), e++;
                                }
                                if (e === T && typeof G == "string" && k(G) > 1e5) {
                                  const ye = { instancePath: t + "/operating_point/at/" + ne.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/operating_point/anyOf/0/properties/at/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                                  i === null ? i = [ye] : i.push(ye), e++;
                                }
                                var u = T === e;
                                if (!u) break;
                              }
                              else {
                                const ne = { instancePath: t + "/operating_point/at", schemaPath: "#/properties/operating_point/anyOf/0/properties/at/type", keyword: "type", params: { type: "object" } };
                                i === null ? i = [ne] : i.push(ne), e++;
                              }
                              var h = w === e;
                            } else var h = true;
                            if (h) {
                              if (f.path !== void 0 && a.call(f, "path")) {
                                let L = f.path;
                                const w = e;
                                if (e === w) if (typeof L == "string") {
                                  if (k(L) > 1e5) {
                                    const G = { instancePath: t + "/operating_point/path", schemaPath: "#/properties/operating_point/anyOf/0/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                                    i === null ? i = [G] : i.push(G), e++;
                                  }
                                } else {
                                  const G = { instancePath: t + "/operating_point/path", schemaPath: "#/properties/operating_point/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" } };
                                  i === null ? i = [G] : i.push(G), e++;
                                }
                                var h = w === e;
                              } else var h = true;
                              if (h) if (f.why !== void 0 && a.call(f, "why")) {
                                let L = f.why;
                                const w = e;
                                if (e === w) if (typeof L == "string") {
                                  if (k(L) > 1e5) {
                                    const G = { instancePath: t + "/operating_point/why", schemaPath: "#/properties/operating_point/anyOf/0/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                                    i === null ? i = [G] : i.push(G), e++;
                                  }
                                } else {
                                  const G = { instancePath: t + "/operating_point/why", schemaPath: "#/properties/operating_point/anyOf/0/properties/why/type", keyword: "type", params: { type: "string" } };
                                  i === null ? i = [G] : i.push(G), e++;
                                }
                                var h = w === e;
                              } else var h = true;
                            }
                          }
                        }
                      } else {
                        const j = { instancePath: t + "/operating_point", schemaPath: "#/properties/operating_point/anyOf/0/type", keyword: "type", params: { type: "object" } };
                        i === null ? i = [j] : i.push(j), e++;
                      }
                      var o = q === e;
                      _ = _ || o;
                      const g = e;
                      if (f !== null) {
                        const j = { instancePath: t + "/operating_point", schemaPath: "#/properties/operating_point/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        i === null ? i = [j] : i.push(j), e++;
                      }
                      var o = g === e;
                      if (_ = _ || o, _) e = P, i !== null && (P ? i.length = P : i = null);
                      else {
                        const j = { instancePath: t + "/operating_point", schemaPath: "#/properties/operating_point/anyOf", keyword: "anyOf", params: {} };
                        return i === null ? i = [j] : i.push(j), e++, K.errors = i, false;
                      }
                      var s = y === e;
                    } else var s = true;
                    if (s) {
                      if (r.change !== void 0 && a.call(r, "change")) {
                        let f = r.change;
                        const y = e, P = e;
                        let _ = false;
                        const q = e;
                        ce(f, { instancePath: t + "/change", parentData: r, parentDataProperty: "change", rootData: I, dynamicAnchors: O }) || (i = i === null ? ce.errors : i.concat(ce.errors), e = i.length);
                        var l = q === e;
                        _ = _ || l;
                        const g = e;
                        if (f !== null) {
                          const j = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          i === null ? i = [j] : i.push(j), e++;
                        }
                        var l = g === e;
                        if (_ = _ || l, _) e = P, i !== null && (P ? i.length = P : i = null);
                        else {
                          const j = { instancePath: t + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
                          return i === null ? i = [j] : i.push(j), e++, K.errors = i, false;
                        }
                        var s = y === e;
                      } else var s = true;
                      if (s) {
                        if (r.measures !== void 0 && a.call(r, "measures")) {
                          let f = r.measures;
                          const y = e;
                          if (e === y) if (f && typeof f == "object" && !Array.isArray(f)) {
                            if (Object.keys(f).length > 1e4) return K.errors = [{ instancePath: t + "/measures", schemaPath: "#/properties/measures/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } }], false;
                            for (const _ of Object.keys(f)) {
                              const q = e;
                              V(f[_], { instancePath: t + "/measures/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: f, parentDataProperty: _, rootData: I, dynamicAnchors: O }) || (i = i === null ? V.errors : i.concat(V.errors), e = i.length);
                              var n = q === e;
                              if (!n) break;
                            }
                          } else return K.errors = [{ instancePath: t + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "object" } }], false;
                          var s = y === e;
                        } else var s = true;
                        if (s) {
                          if (r.baseline_measures !== void 0 && a.call(r, "baseline_measures")) {
                            let f = r.baseline_measures;
                            const y = e;
                            if (e === y) if (f && typeof f == "object" && !Array.isArray(f)) {
                              if (Object.keys(f).length > 1e4) return K.errors = [{ instancePath: t + "/baseline_measures", schemaPath: "#/properties/baseline_measures/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } }], false;
                              for (const _ of Object.keys(f)) {
                                const q = e;
                                V(f[_], { instancePath: t + "/baseline_measures/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: f, parentDataProperty: _, rootData: I, dynamicAnchors: O }) || (i = i === null ? V.errors : i.concat(V.errors), e = i.length);
                                var m = q === e;
                                if (!m) break;
                              }
                            } else return K.errors = [{ instancePath: t + "/baseline_measures", schemaPath: "#/properties/baseline_measures/type", keyword: "type", params: { type: "object" } }], false;
                            var s = y === e;
                          } else var s = true;
                          if (s) {
                            if (r.deltas !== void 0 && a.call(r, "deltas")) {
                              let f = r.deltas;
                              const y = e;
                              if (e === y) if (f && typeof f == "object" && !Array.isArray(f)) {
                                if (Object.keys(f).length > 1e4) return K.errors = [{ instancePath: t + "/deltas", schemaPath: "#/properties/deltas/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } }], false;
                                for (const _ of Object.keys(f)) {
                                  const q = e;
                                  Z(f[_], { instancePath: t + "/deltas/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: f, parentDataProperty: _, rootData: I, dynamicAnchors: O }) || (i = i === null ? Z.errors : i.concat(Z.errors), e = i.length);
                                  var v = q === e;
                                  if (!v) break;
                                }
                              } else return K.errors = [{ instancePath: t + "/deltas", schemaPath: "#/properties/deltas/type", keyword: "type", params: { type: "object" } }], false;
                              var s = y === e;
                            } else var s = true;
                            if (s) {
                              if (r.frontier !== void 0 && a.call(r, "frontier")) {
                                let f = r.frontier;
                                const y = e, P = e;
                                let _ = false;
                                const q = e;
                                F(f, { instancePath: t + "/frontier", parentData: r, parentDataProperty: "frontier", rootData: I, dynamicAnchors: O }) || (i = i === null ? F.errors : i.concat(F.errors), e = i.length);
                                var b = q === e;
                                _ = _ || b;
                                const g = e;
                                if (f !== null) {
                                  const j = { instancePath: t + "/frontier", schemaPath: "#/properties/frontier/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                  i === null ? i = [j] : i.push(j), e++;
                                }
                                var b = g === e;
                                if (_ = _ || b, _) e = P, i !== null && (P ? i.length = P : i = null);
                                else {
                                  const j = { instancePath: t + "/frontier", schemaPath: "#/properties/frontier/anyOf", keyword: "anyOf", params: {} };
                                  return i === null ? i = [j] : i.push(j), e++, K.errors = i, false;
                                }
                                var s = y === e;
                              } else var s = true;
                              if (s) if (r.precision !== void 0 && a.call(r, "precision")) {
                                const f = e;
                                if (r.precision !== null) return K.errors = [{ instancePath: t + "/precision", schemaPath: "#/properties/precision/type", keyword: "type", params: { type: "null" } }], false;
                                var s = f === e;
                              } else var s = true;
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
  } else return K.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return K.errors = i, e === 0;
}
K.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function ke(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = ke.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e4) return ke.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
    {
      var s = true;
      const u = r.length;
      for (let h = 0; h < u; h++) {
        const o = e;
        K(r[h], { instancePath: t + "/" + h, parentData: r, parentDataProperty: h, rootData: I, dynamicAnchors: O }) || (i = i === null ? K.errors : i.concat(K.errors), e = i.length);
        var s = o === e;
        if (!s) break;
      }
    }
  } else return ke.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return ke.errors = i, e === 0;
}
ke.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function be(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = be.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e5) return be.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
    {
      var s = true;
      const u = r.length;
      for (let h = 0; h < u; h++) {
        const o = e;
        K(r[h], { instancePath: t + "/" + h, parentData: r, parentDataProperty: h, rootData: I, dynamicAnchors: O }) || (i = i === null ? K.errors : i.concat(K.errors), e = i.length);
        var s = o === e;
        if (!s) break;
      }
    }
  } else return be.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return be.errors = i, e === 0;
}
be.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Ge = { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "model", "monthly_cost_usd", "text"], properties: { name: { type: "string", maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, monthly_cost_usd: { type: ["number", "null"] }, text: { type: ["string", "null"], maxLength: 1e5 } } }, maxItems: 1e4 };
function te(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = te.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e4) return te.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
    {
      var s = true;
      const h = r.length;
      for (let o = 0; o < h; o++) {
        let l = r[o];
        const n = e;
        if (e === n) if (l && typeof l == "object" && !Array.isArray(l)) {
          let v;
          if ((l.name === void 0 || !a.call(l, "name")) && (v = "name") || (l.model === void 0 || !a.call(l, "model")) && (v = "model") || (l.monthly_cost_usd === void 0 || !a.call(l, "monthly_cost_usd")) && (v = "monthly_cost_usd") || (l.text === void 0 || !a.call(l, "text")) && (v = "text")) return te.errors = [{ instancePath: t + "/" + o, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: v } }], false;
          {
            const b = e;
            for (const p of Object.keys(l)) if (!(p === "name" || p === "model" || p === "monthly_cost_usd" || p === "text")) {
              return te.errors = [{ instancePath: t + "/" + o, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
              break;
            }
            if (b === e) {
              if (l.name !== void 0 && a.call(l, "name")) {
                let p = l.name;
                const d = e;
                if (e === d) if (typeof p == "string") {
                  if (k(p) > 1e5) return te.errors = [{ instancePath: t + "/" + o + "/name", schemaPath: "#/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                } else return te.errors = [{ instancePath: t + "/" + o + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } }], false;
                var u = d === e;
              } else var u = true;
              if (u) {
                if (l.model !== void 0 && a.call(l, "model")) {
                  let p = l.model;
                  const d = e;
                  if (typeof p != "string" && p !== null) return te.errors = [{ instancePath: t + "/" + o + "/model", schemaPath: "#/items/properties/model/type", keyword: "type", params: { type: Ge.items.properties.model.type } }], false;
                  if (e === d && typeof p == "string" && k(p) > 1e5) return te.errors = [{ instancePath: t + "/" + o + "/model", schemaPath: "#/items/properties/model/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  var u = d === e;
                } else var u = true;
                if (u) {
                  if (l.monthly_cost_usd !== void 0 && a.call(l, "monthly_cost_usd")) {
                    let p = l.monthly_cost_usd;
                    const d = e;
                    if (!(typeof p == "number" && isFinite(p)) && p !== null) return te.errors = [{ instancePath: t + "/" + o + "/monthly_cost_usd", schemaPath: "#/items/properties/monthly_cost_usd/type", keyword: "type", params: { type: Ge.items.properties.monthly_cost_usd.type } }], false;
                    var u = d === e;
                  } else var u = true;
                  if (u) if (l.text !== void 0 && a.call(l, "text")) {
                    let p = l.text;
                    const d = e;
                    if (typeof p != "string" && p !== null) return te.errors = [{ instancePath: t + "/" + o + "/text", schemaPath: "#/items/properties/text/type", keyword: "type", params: { type: Ge.items.properties.text.type } }], false;
                    if (e === d && typeof p == "string" && k(p) > 1e5) return te.errors = [{ instancePath: t + "/" + o + "/text", schemaPath: "#/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var u = d === e;
                  } else var u = true;
                }
              }
            }
          }
        } else return te.errors = [{ instancePath: t + "/" + o, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
        var s = n === e;
        if (!s) break;
      }
    }
  } else return te.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return te.errors = i, e === 0;
}
te.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Ve = { type: "object", additionalProperties: false, required: ["monthly_cost_usd", "known_monthly_cost_usd", "text", "unknown_parts", "baseline_monthly_cost_usd", "delta"], properties: { monthly_cost_usd: { type: ["number", "null"] }, known_monthly_cost_usd: { type: ["number", "null"] }, text: { type: ["string", "null"], maxLength: 1e5 }, unknown_parts: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e4 }, baseline_monthly_cost_usd: { type: ["number", "null"] }, delta: { anyOf: [{ $ref: "#/$defs/delta" }, { type: "null" }] } } };
function ee(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = ee.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let o;
    if ((r.monthly_cost_usd === void 0 || !a.call(r, "monthly_cost_usd")) && (o = "monthly_cost_usd") || (r.known_monthly_cost_usd === void 0 || !a.call(r, "known_monthly_cost_usd")) && (o = "known_monthly_cost_usd") || (r.text === void 0 || !a.call(r, "text")) && (o = "text") || (r.unknown_parts === void 0 || !a.call(r, "unknown_parts")) && (o = "unknown_parts") || (r.baseline_monthly_cost_usd === void 0 || !a.call(r, "baseline_monthly_cost_usd")) && (o = "baseline_monthly_cost_usd") || (r.delta === void 0 || !a.call(r, "delta")) && (o = "delta")) return ee.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      const l = e;
      for (const n of Object.keys(r)) if (!(n === "monthly_cost_usd" || n === "known_monthly_cost_usd" || n === "text" || n === "unknown_parts" || n === "baseline_monthly_cost_usd" || n === "delta")) {
        return ee.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (r.monthly_cost_usd !== void 0 && a.call(r, "monthly_cost_usd")) {
          let n = r.monthly_cost_usd;
          const m = e;
          if (!(typeof n == "number" && isFinite(n)) && n !== null) return ee.errors = [{ instancePath: t + "/monthly_cost_usd", schemaPath: "#/properties/monthly_cost_usd/type", keyword: "type", params: { type: Ve.properties.monthly_cost_usd.type } }], false;
          var s = m === e;
        } else var s = true;
        if (s) {
          if (r.known_monthly_cost_usd !== void 0 && a.call(r, "known_monthly_cost_usd")) {
            let n = r.known_monthly_cost_usd;
            const m = e;
            if (!(typeof n == "number" && isFinite(n)) && n !== null) return ee.errors = [{ instancePath: t + "/known_monthly_cost_usd", schemaPath: "#/properties/known_monthly_cost_usd/type", keyword: "type", params: { type: Ve.properties.known_monthly_cost_usd.type } }], false;
            var s = m === e;
          } else var s = true;
          if (s) {
            if (r.text !== void 0 && a.call(r, "text")) {
              let n = r.text;
              const m = e;
              if (typeof n != "string" && n !== null) return ee.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: Ve.properties.text.type } }], false;
              if (e === m && typeof n == "string" && k(n) > 1e5) return ee.errors = [{ instancePath: t + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              var s = m === e;
            } else var s = true;
            if (s) {
              if (r.unknown_parts !== void 0 && a.call(r, "unknown_parts")) {
                let n = r.unknown_parts;
                const m = e;
                if (e === m) if (Array.isArray(n)) {
                  if (n.length > 1e4) return ee.errors = [{ instancePath: t + "/unknown_parts", schemaPath: "#/properties/unknown_parts/maxItems", keyword: "maxItems", params: { limit: 1e4 } }], false;
                  {
                    var u = true;
                    const b = n.length;
                    for (let p = 0; p < b; p++) {
                      let d = n[p];
                      const f = e;
                      if (e === f) if (typeof d == "string") {
                        if (k(d) > 1e5) return ee.errors = [{ instancePath: t + "/unknown_parts/" + p, schemaPath: "#/properties/unknown_parts/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                      } else return ee.errors = [{ instancePath: t + "/unknown_parts/" + p, schemaPath: "#/properties/unknown_parts/items/type", keyword: "type", params: { type: "string" } }], false;
                      var u = f === e;
                      if (!u) break;
                    }
                  }
                } else return ee.errors = [{ instancePath: t + "/unknown_parts", schemaPath: "#/properties/unknown_parts/type", keyword: "type", params: { type: "array" } }], false;
                var s = m === e;
              } else var s = true;
              if (s) {
                if (r.baseline_monthly_cost_usd !== void 0 && a.call(r, "baseline_monthly_cost_usd")) {
                  let n = r.baseline_monthly_cost_usd;
                  const m = e;
                  if (!(typeof n == "number" && isFinite(n)) && n !== null) return ee.errors = [{ instancePath: t + "/baseline_monthly_cost_usd", schemaPath: "#/properties/baseline_monthly_cost_usd/type", keyword: "type", params: { type: Ve.properties.baseline_monthly_cost_usd.type } }], false;
                  var s = m === e;
                } else var s = true;
                if (s) if (r.delta !== void 0 && a.call(r, "delta")) {
                  let n = r.delta;
                  const m = e, v = e;
                  let b = false;
                  const p = e;
                  Z(n, { instancePath: t + "/delta", parentData: r, parentDataProperty: "delta", rootData: I, dynamicAnchors: O }) || (i = i === null ? Z.errors : i.concat(Z.errors), e = i.length);
                  var h = p === e;
                  b = b || h;
                  const d = e;
                  if (n !== null) {
                    const y = { instancePath: t + "/delta", schemaPath: "#/properties/delta/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    i === null ? i = [y] : i.push(y), e++;
                  }
                  var h = d === e;
                  if (b = b || h, b) e = v, i !== null && (v ? i.length = v : i = null);
                  else {
                    const y = { instancePath: t + "/delta", schemaPath: "#/properties/delta/anyOf", keyword: "anyOf", params: {} };
                    return i === null ? i = [y] : i.push(y), e++, ee.errors = i, false;
                  }
                  var s = m === e;
                } else var s = true;
              }
            }
          }
        }
      }
    }
  } else return ee.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ee.errors = i, e === 0;
}
ee.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ge = { type: "object", additionalProperties: false, required: ["rule", "outcome", "subject", "model", "message", "measure", "value", "limit", "unit", "location", "hint", "needed_by", "waiver", "policy"], properties: { rule: { type: "string", maxLength: 1e5 }, outcome: { enum: ["pass", "warn", "fail", "unknown"] }, subject: { type: ["string", "null"], maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, message: { type: "string", maxLength: 1e5 }, measure: { type: ["string", "null"], maxLength: 1e5 }, value: { type: ["number", "null"] }, limit: { type: ["number", "null"] }, unit: { type: ["string", "null"], maxLength: 1e5 }, location: { anyOf: [{ $ref: "#/$defs/location" }, { type: "null" }] }, hint: { type: ["string", "null"], maxLength: 1e5 }, needed_by: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, waiver: { anyOf: [{ $ref: "#/$defs/waived" }, { type: "null" }] }, policy: { enum: ["base", "head", "both", null] } } };
function le(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = le.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if ((r.path === void 0 || !a.call(r, "path")) && (u = "path") || (r.line === void 0 || !a.call(r, "line")) && (u = "line") || (r.column === void 0 || !a.call(r, "column")) && (u = "column")) return le.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: u } }], false;
    {
      const h = e;
      for (const o of Object.keys(r)) if (!(o === "path" || o === "line" || o === "column")) {
        return le.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (h === e) {
        if (r.path !== void 0 && a.call(r, "path")) {
          let o = r.path;
          const l = e;
          if (e === l) if (typeof o == "string") {
            if (k(o) > 1e5) return le.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return le.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var s = l === e;
        } else var s = true;
        if (s) {
          if (r.line !== void 0 && a.call(r, "line")) {
            let o = r.line;
            const l = e;
            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return le.errors = [{ instancePath: t + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === l && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return le.errors = [{ instancePath: t + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var s = l === e;
          } else var s = true;
          if (s) if (r.column !== void 0 && a.call(r, "column")) {
            let o = r.column;
            const l = e;
            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return le.errors = [{ instancePath: t + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } }], false;
            if (e === l && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return le.errors = [{ instancePath: t + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var s = l === e;
          } else var s = true;
        }
      }
    }
  } else return le.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return le.errors = i, e === 0;
}
le.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function pe(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = pe.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if ((r.index === void 0 || !a.call(r, "index")) && (u = "index") || (r.reason === void 0 || !a.call(r, "reason")) && (u = "reason") || (r.until === void 0 || !a.call(r, "until")) && (u = "until")) return pe.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: u } }], false;
    {
      const h = e;
      for (const o of Object.keys(r)) if (!(o === "index" || o === "reason" || o === "until")) {
        return pe.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (h === e) {
        if (r.index !== void 0 && a.call(r, "index")) {
          let o = r.index;
          const l = e;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return pe.errors = [{ instancePath: t + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" } }], false;
          if (e === l && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return pe.errors = [{ instancePath: t + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var s = l === e;
        } else var s = true;
        if (s) {
          if (r.reason !== void 0 && a.call(r, "reason")) {
            let o = r.reason;
            const l = e;
            if (e === l) if (typeof o == "string") {
              if (k(o) > 1e5) return pe.errors = [{ instancePath: t + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            } else return pe.errors = [{ instancePath: t + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } }], false;
            var s = l === e;
          } else var s = true;
          if (s) if (r.until !== void 0 && a.call(r, "until")) {
            let o = r.until;
            const l = e;
            if (e === l) if (typeof o == "string") {
              if (k(o) > 1e5) return pe.errors = [{ instancePath: t + "/until", schemaPath: "#/properties/until/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            } else return pe.errors = [{ instancePath: t + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" } }], false;
            var s = l === e;
          } else var s = true;
        }
      }
    }
  } else return pe.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return pe.errors = i, e === 0;
}
pe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function M(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = M.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let l;
    if ((r.rule === void 0 || !a.call(r, "rule")) && (l = "rule") || (r.outcome === void 0 || !a.call(r, "outcome")) && (l = "outcome") || (r.subject === void 0 || !a.call(r, "subject")) && (l = "subject") || (r.model === void 0 || !a.call(r, "model")) && (l = "model") || (r.message === void 0 || !a.call(r, "message")) && (l = "message") || (r.measure === void 0 || !a.call(r, "measure")) && (l = "measure") || (r.value === void 0 || !a.call(r, "value")) && (l = "value") || (r.limit === void 0 || !a.call(r, "limit")) && (l = "limit") || (r.unit === void 0 || !a.call(r, "unit")) && (l = "unit") || (r.location === void 0 || !a.call(r, "location")) && (l = "location") || (r.hint === void 0 || !a.call(r, "hint")) && (l = "hint") || (r.needed_by === void 0 || !a.call(r, "needed_by")) && (l = "needed_by") || (r.waiver === void 0 || !a.call(r, "waiver")) && (l = "waiver") || (r.policy === void 0 || !a.call(r, "policy")) && (l = "policy")) return M.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      const n = e;
      for (const m of Object.keys(r)) if (!a.call(ge.properties, m)) {
        return M.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }], false;
        break;
      }
      if (n === e) {
        if (r.rule !== void 0 && a.call(r, "rule")) {
          let m = r.rule;
          const v = e;
          if (e === v) if (typeof m == "string") {
            if (k(m) > 1e5) return M.errors = [{ instancePath: t + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return M.errors = [{ instancePath: t + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
          var s = v === e;
        } else var s = true;
        if (s) {
          if (r.outcome !== void 0 && a.call(r, "outcome")) {
            let m = r.outcome;
            const v = e;
            if (!(m === "pass" || m === "warn" || m === "fail" || m === "unknown")) return M.errors = [{ instancePath: t + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: ge.properties.outcome.enum } }], false;
            var s = v === e;
          } else var s = true;
          if (s) {
            if (r.subject !== void 0 && a.call(r, "subject")) {
              let m = r.subject;
              const v = e;
              if (typeof m != "string" && m !== null) return M.errors = [{ instancePath: t + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: ge.properties.subject.type } }], false;
              if (e === v && typeof m == "string" && k(m) > 1e5) return M.errors = [{ instancePath: t + "/subject", schemaPath: "#/properties/subject/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              var s = v === e;
            } else var s = true;
            if (s) {
              if (r.model !== void 0 && a.call(r, "model")) {
                let m = r.model;
                const v = e;
                if (typeof m != "string" && m !== null) return M.errors = [{ instancePath: t + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: ge.properties.model.type } }], false;
                if (e === v && typeof m == "string" && k(m) > 1e5) return M.errors = [{ instancePath: t + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                var s = v === e;
              } else var s = true;
              if (s) {
                if (r.message !== void 0 && a.call(r, "message")) {
                  let m = r.message;
                  const v = e;
                  if (e === v) if (typeof m == "string") {
                    if (k(m) > 1e5) return M.errors = [{ instancePath: t + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  } else return M.errors = [{ instancePath: t + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }], false;
                  var s = v === e;
                } else var s = true;
                if (s) {
                  if (r.measure !== void 0 && a.call(r, "measure")) {
                    let m = r.measure;
                    const v = e;
                    if (typeof m != "string" && m !== null) return M.errors = [{ instancePath: t + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: ge.properties.measure.type } }], false;
                    if (e === v && typeof m == "string" && k(m) > 1e5) return M.errors = [{ instancePath: t + "/measure", schemaPath: "#/properties/measure/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var s = v === e;
                  } else var s = true;
                  if (s) {
                    if (r.value !== void 0 && a.call(r, "value")) {
                      let m = r.value;
                      const v = e;
                      if (!(typeof m == "number" && isFinite(m)) && m !== null) return M.errors = [{ instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: ge.properties.value.type } }], false;
                      var s = v === e;
                    } else var s = true;
                    if (s) {
                      if (r.limit !== void 0 && a.call(r, "limit")) {
                        let m = r.limit;
                        const v = e;
                        if (!(typeof m == "number" && isFinite(m)) && m !== null) return M.errors = [{ instancePath: t + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: ge.properties.limit.type } }], false;
                        var s = v === e;
                      } else var s = true;
                      if (s) {
                        if (r.unit !== void 0 && a.call(r, "unit")) {
                          let m = r.unit;
                          const v = e;
                          if (typeof m != "string" && m !== null) return M.errors = [{ instancePath: t + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: ge.properties.unit.type } }], false;
                          if (e === v && typeof m == "string" && k(m) > 1e5) return M.errors = [{ instancePath: t + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                          var s = v === e;
                        } else var s = true;
                        if (s) {
                          if (r.location !== void 0 && a.call(r, "location")) {
                            let m = r.location;
                            const v = e, b = e;
                            let p = false;
                            const d = e;
                            le(m, { instancePath: t + "/location", parentData: r, parentDataProperty: "location", rootData: I, dynamicAnchors: O }) || (i = i === null ? le.errors : i.concat(le.errors), e = i.length);
                            var u = d === e;
                            p = p || u;
                            const f = e;
                            if (m !== null) {
                              const P = { instancePath: t + "/location", schemaPath: "#/properties/location/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              i === null ? i = [P] : i.push(P), e++;
                            }
                            var u = f === e;
                            if (p = p || u, p) e = b, i !== null && (b ? i.length = b : i = null);
                            else {
                              const P = { instancePath: t + "/location", schemaPath: "#/properties/location/anyOf", keyword: "anyOf", params: {} };
                              return i === null ? i = [P] : i.push(P), e++, M.errors = i, false;
                            }
                            var s = v === e;
                          } else var s = true;
                          if (s) {
                            if (r.hint !== void 0 && a.call(r, "hint")) {
                              let m = r.hint;
                              const v = e;
                              if (typeof m != "string" && m !== null) return M.errors = [{ instancePath: t + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: ge.properties.hint.type } }], false;
                              if (e === v && typeof m == "string" && k(m) > 1e5) return M.errors = [{ instancePath: t + "/hint", schemaPath: "#/properties/hint/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                              var s = v === e;
                            } else var s = true;
                            if (s) {
                              if (r.needed_by !== void 0 && a.call(r, "needed_by")) {
                                let m = r.needed_by;
                                const v = e;
                                if (e === v) if (Array.isArray(m)) {
                                  if (m.length > 1e5) return M.errors = [{ instancePath: t + "/needed_by", schemaPath: "#/properties/needed_by/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                                  {
                                    var h = true;
                                    const p = m.length;
                                    for (let d = 0; d < p; d++) {
                                      let f = m[d];
                                      const y = e;
                                      if (e === y) if (typeof f == "string") {
                                        if (k(f) > 1e5) return M.errors = [{ instancePath: t + "/needed_by/" + d, schemaPath: "#/properties/needed_by/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                      } else return M.errors = [{ instancePath: t + "/needed_by/" + d, schemaPath: "#/properties/needed_by/items/type", keyword: "type", params: { type: "string" } }], false;
                                      var h = y === e;
                                      if (!h) break;
                                    }
                                  }
                                } else return M.errors = [{ instancePath: t + "/needed_by", schemaPath: "#/properties/needed_by/type", keyword: "type", params: { type: "array" } }], false;
                                var s = v === e;
                              } else var s = true;
                              if (s) {
                                if (r.waiver !== void 0 && a.call(r, "waiver")) {
                                  let m = r.waiver;
                                  const v = e, b = e;
                                  let p = false;
                                  const d = e;
                                  pe(m, { instancePath: t + "/waiver", parentData: r, parentDataProperty: "waiver", rootData: I, dynamicAnchors: O }) || (i = i === null ? pe.errors : i.concat(pe.errors), e = i.length);
                                  var o = d === e;
                                  p = p || o;
                                  const f = e;
                                  if (m !== null) {
                                    const P = { instancePath: t + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                    i === null ? i = [P] : i.push(P), e++;
                                  }
                                  var o = f === e;
                                  if (p = p || o, p) e = b, i !== null && (b ? i.length = b : i = null);
                                  else {
                                    const P = { instancePath: t + "/waiver", schemaPath: "#/properties/waiver/anyOf", keyword: "anyOf", params: {} };
                                    return i === null ? i = [P] : i.push(P), e++, M.errors = i, false;
                                  }
                                  var s = v === e;
                                } else var s = true;
                                if (s) if (r.policy !== void 0 && a.call(r, "policy")) {
                                  let m = r.policy;
                                  const v = e;
                                  if (!(m === "base" || m === "head" || m === "both" || m === null)) return M.errors = [{ instancePath: t + "/policy", schemaPath: "#/properties/policy/enum", keyword: "enum", params: { allowedValues: ge.properties.policy.enum } }], false;
                                  var s = v === e;
                                } else var s = true;
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
  } else return M.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return M.errors = i, e === 0;
}
M.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Pe(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = Pe.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e5) return Pe.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
    {
      var s = true;
      const u = r.length;
      for (let h = 0; h < u; h++) {
        const o = e;
        M(r[h], { instancePath: t + "/" + h, parentData: r, parentDataProperty: h, rootData: I, dynamicAnchors: O }) || (i = i === null ? M.errors : i.concat(M.errors), e = i.length);
        var s = o === e;
        if (!s) break;
      }
    }
  } else return Pe.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Pe.errors = i, e === 0;
}
Pe.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var qe = { type: "object", additionalProperties: false, required: ["name", "source", "objectives", "declared", "measured", "proposed", "hypervolume"], properties: { name: { type: "string", maxLength: 1e5 }, source: { enum: ["policy", "baseline"] }, objectives: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "measure", "label", "goal", "unit", "range", "tolerance"], properties: { name: { type: "string", maxLength: 1e5 }, measure: { type: "string", maxLength: 1e5 }, label: { type: "string", maxLength: 1e5 }, goal: { enum: ["maximize", "minimize"] }, unit: { type: ["string", "null"], maxLength: 1e5 }, range: { anyOf: [{ type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 }, { type: "null" }] }, tolerance: { type: "object", additionalProperties: false, required: ["kind", "value"], properties: { kind: { enum: ["absolute", "percent"] }, value: { type: "number" } } } } }, maxItems: 32 }, declared: { anyOf: [{ type: "array", items: { $ref: "#/$defs/declared" }, maxItems: 1e5 }, { type: "null" }] }, measured: { type: "array", items: { type: "object", additionalProperties: false, required: ["id", "subject", "values", "status", "before"], properties: { id: { type: "string", maxLength: 1e5 }, subject: { type: ["string", "null"], maxLength: 1e5 }, values: { type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, status: { enum: ["extends", "on", "tolerated", "dominated", "unknown"] }, before: { anyOf: [{ type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, { type: "null" }] } } }, maxItems: 1e5 }, proposed: { type: "array", items: { $ref: "#/$defs/point" }, maxItems: 1e5 }, hypervolume: { type: ["number", "null"] } } };
var _e = { type: "object", additionalProperties: false, required: ["id", "values", "n", "stderr", "as_of", "source", "basis", "dominated_by", "replaced_by"], properties: { id: { type: "string", maxLength: 1e5 }, values: { type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, n: { type: ["number", "null"] }, stderr: { type: ["number", "null"] }, as_of: { type: ["string", "null"], maxLength: 1e5 }, source: { type: ["string", "null"], maxLength: 1e5 }, basis: { type: ["string", "null"], maxLength: 1e5 }, dominated_by: { type: ["string", "null"], maxLength: 1e5 }, replaced_by: { type: ["string", "null"], maxLength: 1e5 } } };
function Q(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = Q.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let h;
    if ((r.id === void 0 || !a.call(r, "id")) && (h = "id") || (r.values === void 0 || !a.call(r, "values")) && (h = "values") || (r.n === void 0 || !a.call(r, "n")) && (h = "n") || (r.stderr === void 0 || !a.call(r, "stderr")) && (h = "stderr") || (r.as_of === void 0 || !a.call(r, "as_of")) && (h = "as_of") || (r.source === void 0 || !a.call(r, "source")) && (h = "source") || (r.basis === void 0 || !a.call(r, "basis")) && (h = "basis") || (r.dominated_by === void 0 || !a.call(r, "dominated_by")) && (h = "dominated_by") || (r.replaced_by === void 0 || !a.call(r, "replaced_by")) && (h = "replaced_by")) return Q.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: h } }], false;
    {
      const o = e;
      for (const l of Object.keys(r)) if (!a.call(_e.properties, l)) {
        return Q.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
        break;
      }
      if (o === e) {
        if (r.id !== void 0 && a.call(r, "id")) {
          let l = r.id;
          const n = e;
          if (e === n) if (typeof l == "string") {
            if (k(l) > 1e5) return Q.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return Q.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], false;
          var s = n === e;
        } else var s = true;
        if (s) {
          if (r.values !== void 0 && a.call(r, "values")) {
            let l = r.values;
            const n = e;
            if (e === n) if (l && typeof l == "object" && !Array.isArray(l)) {
              if (Object.keys(l).length > 32) return Q.errors = [{ instancePath: t + "/values", schemaPath: "#/properties/values/maxProperties", keyword: "maxProperties", params: { limit: 32 } }], false;
              for (const v of Object.keys(l)) {
                let b = l[v];
                const p = e;
                if (!(typeof b == "number" && isFinite(b))) return Q.errors = [{ instancePath: t + "/values/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: "number" } }], false;
                var u = p === e;
                if (!u) break;
              }
            } else return Q.errors = [{ instancePath: t + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } }], false;
            var s = n === e;
          } else var s = true;
          if (s) {
            if (r.n !== void 0 && a.call(r, "n")) {
              let l = r.n;
              const n = e;
              if (!(typeof l == "number" && isFinite(l)) && l !== null) return Q.errors = [{ instancePath: t + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: _e.properties.n.type } }], false;
              var s = n === e;
            } else var s = true;
            if (s) {
              if (r.stderr !== void 0 && a.call(r, "stderr")) {
                let l = r.stderr;
                const n = e;
                if (!(typeof l == "number" && isFinite(l)) && l !== null) return Q.errors = [{ instancePath: t + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: _e.properties.stderr.type } }], false;
                var s = n === e;
              } else var s = true;
              if (s) {
                if (r.as_of !== void 0 && a.call(r, "as_of")) {
                  let l = r.as_of;
                  const n = e;
                  if (typeof l != "string" && l !== null) return Q.errors = [{ instancePath: t + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: _e.properties.as_of.type } }], false;
                  if (e === n && typeof l == "string" && k(l) > 1e5) return Q.errors = [{ instancePath: t + "/as_of", schemaPath: "#/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  var s = n === e;
                } else var s = true;
                if (s) {
                  if (r.source !== void 0 && a.call(r, "source")) {
                    let l = r.source;
                    const n = e;
                    if (typeof l != "string" && l !== null) return Q.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: _e.properties.source.type } }], false;
                    if (e === n && typeof l == "string" && k(l) > 1e5) return Q.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var s = n === e;
                  } else var s = true;
                  if (s) {
                    if (r.basis !== void 0 && a.call(r, "basis")) {
                      let l = r.basis;
                      const n = e;
                      if (typeof l != "string" && l !== null) return Q.errors = [{ instancePath: t + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: _e.properties.basis.type } }], false;
                      if (e === n && typeof l == "string" && k(l) > 1e5) return Q.errors = [{ instancePath: t + "/basis", schemaPath: "#/properties/basis/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                      var s = n === e;
                    } else var s = true;
                    if (s) {
                      if (r.dominated_by !== void 0 && a.call(r, "dominated_by")) {
                        let l = r.dominated_by;
                        const n = e;
                        if (typeof l != "string" && l !== null) return Q.errors = [{ instancePath: t + "/dominated_by", schemaPath: "#/properties/dominated_by/type", keyword: "type", params: { type: _e.properties.dominated_by.type } }], false;
                        if (e === n && typeof l == "string" && k(l) > 1e5) return Q.errors = [{ instancePath: t + "/dominated_by", schemaPath: "#/properties/dominated_by/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                        var s = n === e;
                      } else var s = true;
                      if (s) if (r.replaced_by !== void 0 && a.call(r, "replaced_by")) {
                        let l = r.replaced_by;
                        const n = e;
                        if (typeof l != "string" && l !== null) return Q.errors = [{ instancePath: t + "/replaced_by", schemaPath: "#/properties/replaced_by/type", keyword: "type", params: { type: _e.properties.replaced_by.type } }], false;
                        if (e === n && typeof l == "string" && k(l) > 1e5) return Q.errors = [{ instancePath: t + "/replaced_by", schemaPath: "#/properties/replaced_by/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                        var s = n === e;
                      } else var s = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return Q.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Q.errors = i, e === 0;
}
Q.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Fe = { type: "object", additionalProperties: false, required: ["id", "values", "n", "stderr", "as_of", "source", "basis"], properties: { id: { type: "string", maxLength: 1e5 }, values: { type: "object", additionalProperties: { type: "number" }, maxProperties: 32 }, n: { type: ["number", "null"] }, stderr: { type: ["number", "null"] }, as_of: { type: ["string", "null"], maxLength: 1e5 }, source: { type: ["string", "null"], maxLength: 1e5 }, basis: { type: ["string", "null"], maxLength: 1e5 } } };
function X(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = X.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let h;
    if ((r.id === void 0 || !a.call(r, "id")) && (h = "id") || (r.values === void 0 || !a.call(r, "values")) && (h = "values") || (r.n === void 0 || !a.call(r, "n")) && (h = "n") || (r.stderr === void 0 || !a.call(r, "stderr")) && (h = "stderr") || (r.as_of === void 0 || !a.call(r, "as_of")) && (h = "as_of") || (r.source === void 0 || !a.call(r, "source")) && (h = "source") || (r.basis === void 0 || !a.call(r, "basis")) && (h = "basis")) return X.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: h } }], false;
    {
      const o = e;
      for (const l of Object.keys(r)) if (!(l === "id" || l === "values" || l === "n" || l === "stderr" || l === "as_of" || l === "source" || l === "basis")) {
        return X.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
        break;
      }
      if (o === e) {
        if (r.id !== void 0 && a.call(r, "id")) {
          let l = r.id;
          const n = e;
          if (e === n) if (typeof l == "string") {
            if (k(l) > 1e5) return X.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return X.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], false;
          var s = n === e;
        } else var s = true;
        if (s) {
          if (r.values !== void 0 && a.call(r, "values")) {
            let l = r.values;
            const n = e;
            if (e === n) if (l && typeof l == "object" && !Array.isArray(l)) {
              if (Object.keys(l).length > 32) return X.errors = [{ instancePath: t + "/values", schemaPath: "#/properties/values/maxProperties", keyword: "maxProperties", params: { limit: 32 } }], false;
              for (const v of Object.keys(l)) {
                let b = l[v];
                const p = e;
                if (!(typeof b == "number" && isFinite(b))) return X.errors = [{ instancePath: t + "/values/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: "number" } }], false;
                var u = p === e;
                if (!u) break;
              }
            } else return X.errors = [{ instancePath: t + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } }], false;
            var s = n === e;
          } else var s = true;
          if (s) {
            if (r.n !== void 0 && a.call(r, "n")) {
              let l = r.n;
              const n = e;
              if (!(typeof l == "number" && isFinite(l)) && l !== null) return X.errors = [{ instancePath: t + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: Fe.properties.n.type } }], false;
              var s = n === e;
            } else var s = true;
            if (s) {
              if (r.stderr !== void 0 && a.call(r, "stderr")) {
                let l = r.stderr;
                const n = e;
                if (!(typeof l == "number" && isFinite(l)) && l !== null) return X.errors = [{ instancePath: t + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: Fe.properties.stderr.type } }], false;
                var s = n === e;
              } else var s = true;
              if (s) {
                if (r.as_of !== void 0 && a.call(r, "as_of")) {
                  let l = r.as_of;
                  const n = e;
                  if (typeof l != "string" && l !== null) return X.errors = [{ instancePath: t + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: Fe.properties.as_of.type } }], false;
                  if (e === n && typeof l == "string" && k(l) > 1e5) return X.errors = [{ instancePath: t + "/as_of", schemaPath: "#/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  var s = n === e;
                } else var s = true;
                if (s) {
                  if (r.source !== void 0 && a.call(r, "source")) {
                    let l = r.source;
                    const n = e;
                    if (typeof l != "string" && l !== null) return X.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: Fe.properties.source.type } }], false;
                    if (e === n && typeof l == "string" && k(l) > 1e5) return X.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var s = n === e;
                  } else var s = true;
                  if (s) if (r.basis !== void 0 && a.call(r, "basis")) {
                    let l = r.basis;
                    const n = e;
                    if (typeof l != "string" && l !== null) return X.errors = [{ instancePath: t + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: Fe.properties.basis.type } }], false;
                    if (e === n && typeof l == "string" && k(l) > 1e5) return X.errors = [{ instancePath: t + "/basis", schemaPath: "#/properties/basis/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var s = n === e;
                  } else var s = true;
                }
              }
            }
          }
        }
      }
    }
  } else return X.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return X.errors = i, e === 0;
}
X.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function D(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = D.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let _;
    if ((r.name === void 0 || !a.call(r, "name")) && (_ = "name") || (r.source === void 0 || !a.call(r, "source")) && (_ = "source") || (r.objectives === void 0 || !a.call(r, "objectives")) && (_ = "objectives") || (r.declared === void 0 || !a.call(r, "declared")) && (_ = "declared") || (r.measured === void 0 || !a.call(r, "measured")) && (_ = "measured") || (r.proposed === void 0 || !a.call(r, "proposed")) && (_ = "proposed") || (r.hypervolume === void 0 || !a.call(r, "hypervolume")) && (_ = "hypervolume")) return D.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: _ } }], false;
    {
      const q = e;
      for (const g of Object.keys(r)) if (!(g === "name" || g === "source" || g === "objectives" || g === "declared" || g === "measured" || g === "proposed" || g === "hypervolume")) {
        return D.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } }], false;
        break;
      }
      if (q === e) {
        if (r.name !== void 0 && a.call(r, "name")) {
          let g = r.name;
          const A = e;
          if (e === A) if (typeof g == "string") {
            if (k(g) > 1e5) return D.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return D.errors = [{ instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
          var s = A === e;
        } else var s = true;
        if (s) {
          if (r.source !== void 0 && a.call(r, "source")) {
            let g = r.source;
            const A = e;
            if (!(g === "policy" || g === "baseline")) return D.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: qe.properties.source.enum } }], false;
            var s = A === e;
          } else var s = true;
          if (s) {
            if (r.objectives !== void 0 && a.call(r, "objectives")) {
              let g = r.objectives;
              const A = e;
              if (e === A) if (Array.isArray(g)) {
                if (g.length > 32) return D.errors = [{ instancePath: t + "/objectives", schemaPath: "#/properties/objectives/maxItems", keyword: "maxItems", params: { limit: 32 } }], false;
                {
                  var u = true;
                  const $ = g.length;
                  for (let L = 0; L < $; L++) {
                    let w = g[L];
                    const ne = e;
                    if (e === ne) if (w && typeof w == "object" && !Array.isArray(w)) {
                      let T;
                      if ((w.name === void 0 || !a.call(w, "name")) && (T = "name") || (w.measure === void 0 || !a.call(w, "measure")) && (T = "measure") || (w.label === void 0 || !a.call(w, "label")) && (T = "label") || (w.goal === void 0 || !a.call(w, "goal")) && (T = "goal") || (w.unit === void 0 || !a.call(w, "unit")) && (T = "unit") || (w.range === void 0 || !a.call(w, "range")) && (T = "range") || (w.tolerance === void 0 || !a.call(w, "tolerance")) && (T = "tolerance")) return D.errors = [{ instancePath: t + "/objectives/" + L, schemaPath: "#/properties/objectives/items/required", keyword: "required", params: { missingProperty: T } }], false;
                      {
                        const ye = e;
                        for (const x of Object.keys(w)) if (!(x === "name" || x === "measure" || x === "label" || x === "goal" || x === "unit" || x === "range" || x === "tolerance")) {
                          return D.errors = [{ instancePath: t + "/objectives/" + L, schemaPath: "#/properties/objectives/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } }], false;
                          break;
                        }
                        if (ye === e) {
                          if (w.name !== void 0 && a.call(w, "name")) {
                            let x = w.name;
                            const H = e;
                            if (e === H) if (typeof x == "string") {
                              if (k(x) > 1e5) return D.errors = [{ instancePath: t + "/objectives/" + L + "/name", schemaPath: "#/properties/objectives/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                            } else return D.errors = [{ instancePath: t + "/objectives/" + L + "/name", schemaPath: "#/properties/objectives/items/properties/name/type", keyword: "type", params: { type: "string" } }], false;
                            var h = H === e;
                          } else var h = true;
                          if (h) {
                            if (w.measure !== void 0 && a.call(w, "measure")) {
                              let x = w.measure;
                              const H = e;
                              if (e === H) if (typeof x == "string") {
                                if (k(x) > 1e5) return D.errors = [{ instancePath: t + "/objectives/" + L + "/measure", schemaPath: "#/properties/objectives/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                              } else return D.errors = [{ instancePath: t + "/objectives/" + L + "/measure", schemaPath: "#/properties/objectives/items/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
                              var h = H === e;
                            } else var h = true;
                            if (h) {
                              if (w.label !== void 0 && a.call(w, "label")) {
                                let x = w.label;
                                const H = e;
                                if (e === H) if (typeof x == "string") {
                                  if (k(x) > 1e5) return D.errors = [{ instancePath: t + "/objectives/" + L + "/label", schemaPath: "#/properties/objectives/items/properties/label/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else return D.errors = [{ instancePath: t + "/objectives/" + L + "/label", schemaPath: "#/properties/objectives/items/properties/label/type", keyword: "type", params: { type: "string" } }], false;
                                var h = H === e;
                              } else var h = true;
                              if (h) {
                                if (w.goal !== void 0 && a.call(w, "goal")) {
                                  let x = w.goal;
                                  const H = e;
                                  if (!(x === "maximize" || x === "minimize")) return D.errors = [{ instancePath: t + "/objectives/" + L + "/goal", schemaPath: "#/properties/objectives/items/properties/goal/enum", keyword: "enum", params: { allowedValues: qe.properties.objectives.items.properties.goal.enum } }], false;
                                  var h = H === e;
                                } else var h = true;
                                if (h) {
                                  if (w.unit !== void 0 && a.call(w, "unit")) {
                                    let x = w.unit;
                                    const H = e;
                                    if (typeof x != "string" && x !== null) return D.errors = [{ instancePath: t + "/objectives/" + L + "/unit", schemaPath: "#/properties/objectives/items/properties/unit/type", keyword: "type", params: { type: qe.properties.objectives.items.properties.unit.type } }], false;
                                    if (e === H && typeof x == "string" && k(x) > 1e5) return D.errors = [{ instancePath: t + "/objectives/" + L + "/unit", schemaPath: "#/properties/objectives/items/properties/unit/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                    var h = H === e;
                                  } else var h = true;
                                  if (h) {
                                    if (w.range !== void 0 && a.call(w, "range")) {
                                      let x = w.range;
                                      const H = e, Ie = e;
                                      let re = false;
                                      const he = e;
                                      if (e === he) if (Array.isArray(x)) if (x.length > 2) {
                                        const J = { instancePath: t + "/objectives/" + L + "/range", schemaPath: "#/properties/objectives/items/properties/range/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 2 } };
                                        i === null ? i = [J] : i.push(J), e++;
                                      } else if (x.length < 2) {
                                        const J = { instancePath: t + "/objectives/" + L + "/range", schemaPath: "#/properties/objectives/items/properties/range/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 } };
                                        i === null ? i = [J] : i.push(J), e++;
                                      } else {
                                        var o = true;
                                        const J = x.length;
                                        for (let Oe = 0; Oe < J; Oe++) {
                                          let Ne = x[Oe];
                                          const Ee = e;
                                          if (!(typeof Ne == "number" && isFinite(Ne))) {
                                            const He = { instancePath: t + "/objectives/" + L + "/range/" + Oe, schemaPath: "#/properties/objectives/items/properties/range/anyOf/0/items/type", keyword: "type", params: { type: "number" } };
                                            i === null ? i = [He] : i.push(He), e++;
                                          }
                                          var o = Ee === e;
                                          if (!o) break;
                                        }
                                      }
                                      else {
                                        const J = { instancePath: t + "/objectives/" + L + "/range", schemaPath: "#/properties/objectives/items/properties/range/anyOf/0/type", keyword: "type", params: { type: "array" } };
                                        i === null ? i = [J] : i.push(J), e++;
                                      }
                                      var l = he === e;
                                      re = re || l;
                                      const oe = e;
                                      if (x !== null) {
                                        const J = { instancePath: t + "/objectives/" + L + "/range", schemaPath: "#/properties/objectives/items/properties/range/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                        i === null ? i = [J] : i.push(J), e++;
                                      }
                                      var l = oe === e;
                                      if (re = re || l, re) e = Ie, i !== null && (Ie ? i.length = Ie : i = null);
                                      else {
                                        const J = { instancePath: t + "/objectives/" + L + "/range", schemaPath: "#/properties/objectives/items/properties/range/anyOf", keyword: "anyOf", params: {} };
                                        return i === null ? i = [J] : i.push(J), e++, D.errors = i, false;
                                      }
                                      var h = H === e;
                                    } else var h = true;
                                    if (h) if (w.tolerance !== void 0 && a.call(w, "tolerance")) {
                                      let x = w.tolerance;
                                      const H = e;
                                      if (e === H) if (x && typeof x == "object" && !Array.isArray(x)) {
                                        let re;
                                        if ((x.kind === void 0 || !a.call(x, "kind")) && (re = "kind") || (x.value === void 0 || !a.call(x, "value")) && (re = "value")) return D.errors = [{ instancePath: t + "/objectives/" + L + "/tolerance", schemaPath: "#/properties/objectives/items/properties/tolerance/required", keyword: "required", params: { missingProperty: re } }], false;
                                        {
                                          const he = e;
                                          for (const oe of Object.keys(x)) if (!(oe === "kind" || oe === "value")) {
                                            return D.errors = [{ instancePath: t + "/objectives/" + L + "/tolerance", schemaPath: "#/properties/objectives/items/properties/tolerance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: oe } }], false;
                                            break;
                                          }
                                          if (he === e) {
                                            if (x.kind !== void 0 && a.call(x, "kind")) {
                                              let oe = x.kind;
                                              const ze = e;
                                              if (!(oe === "absolute" || oe === "percent")) return D.errors = [{ instancePath: t + "/objectives/" + L + "/tolerance/kind", schemaPath: "#/properties/objectives/items/properties/tolerance/properties/kind/enum", keyword: "enum", params: { allowedValues: qe.properties.objectives.items.properties.tolerance.properties.kind.enum } }], false;
                                              var n = ze === e;
                                            } else var n = true;
                                            if (n) if (x.value !== void 0 && a.call(x, "value")) {
                                              let oe = x.value;
                                              const ze = e;
                                              if (!(typeof oe == "number" && isFinite(oe))) return D.errors = [{ instancePath: t + "/objectives/" + L + "/tolerance/value", schemaPath: "#/properties/objectives/items/properties/tolerance/properties/value/type", keyword: "type", params: { type: "number" } }], false;
                                              var n = ze === e;
                                            } else var n = true;
                                          }
                                        }
                                      } else return D.errors = [{ instancePath: t + "/objectives/" + L + "/tolerance", schemaPath: "#/properties/objectives/items/properties/tolerance/type", keyword: "type", params: { type: "object" } }], false;
                                      var h = H === e;
                                    } else var h = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else return D.errors = [{ instancePath: t + "/objectives/" + L, schemaPath: "#/properties/objectives/items/type", keyword: "type", params: { type: "object" } }], false;
                    var u = ne === e;
                    if (!u) break;
                  }
                }
              } else return D.errors = [{ instancePath: t + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "array" } }], false;
              var s = A === e;
            } else var s = true;
            if (s) {
              if (r.declared !== void 0 && a.call(r, "declared")) {
                let g = r.declared;
                const A = e, j = e;
                let $ = false;
                const L = e;
                if (e === L) if (Array.isArray(g)) if (g.length > 1e5) {
                  const G = { instancePath: t + "/declared", schemaPath: "#/properties/declared/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 1e5 } };
                  i === null ? i = [G] : i.push(G), e++;
                } else {
                  var m = true;
                  const G = g.length;
                  for (let T = 0; T < G; T++) {
                    const ye = e;
                    Q(g[T], { instancePath: t + "/declared/" + T, parentData: g, parentDataProperty: T, rootData: I, dynamicAnchors: O }) || (i = i === null ? Q.errors : i.concat(Q.errors), e = i.length);
                    var m = ye === e;
                    if (!m) break;
                  }
                }
                else {
                  const G = { instancePath: t + "/declared", schemaPath: "#/properties/declared/anyOf/0/type", keyword: "type", params: { type: "array" } };
                  i === null ? i = [G] : i.push(G), e++;
                }
                var v = L === e;
                $ = $ || v;
                const w = e;
                if (g !== null) {
                  const G = { instancePath: t + "/declared", schemaPath: "#/properties/declared/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  i === null ? i = [G] : i.push(G), e++;
                }
                var v = w === e;
                if ($ = $ || v, $) e = j, i !== null && (j ? i.length = j : i = null);
                else {
                  const G = { instancePath: t + "/declared", schemaPath: "#/properties/declared/anyOf", keyword: "anyOf", params: {} };
                  return i === null ? i = [G] : i.push(G), e++, D.errors = i, false;
                }
                var s = A === e;
              } else var s = true;
              if (s) {
                if (r.measured !== void 0 && a.call(r, "measured")) {
                  let g = r.measured;
                  const A = e;
                  if (e === A) if (Array.isArray(g)) {
                    if (g.length > 1e5) return D.errors = [{ instancePath: t + "/measured", schemaPath: "#/properties/measured/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                    {
                      var b = true;
                      const $ = g.length;
                      for (let L = 0; L < $; L++) {
                        let w = g[L];
                        const ne = e;
                        if (e === ne) if (w && typeof w == "object" && !Array.isArray(w)) {
                          let T;
                          if ((w.id === void 0 || !a.call(w, "id")) && (T = "id") || (w.subject === void 0 || !a.call(w, "subject")) && (T = "subject") || (w.values === void 0 || !a.call(w, "values")) && (T = "values") || (w.status === void 0 || !a.call(w, "status")) && (T = "status") || (w.before === void 0 || !a.call(w, "before")) && (T = "before")) return D.errors = [{ instancePath: t + "/measured/" + L, schemaPath: "#/properties/measured/items/required", keyword: "required", params: { missingProperty: T } }], false;
                          {
                            const ye = e;
                            for (const x of Object.keys(w)) if (!(x === "id" || x === "subject" || x === "values" || x === "status" || x === "before")) {
                              return D.errors = [{ instancePath: t + "/measured/" + L, schemaPath: "#/properties/measured/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } }], false;
                              break;
                            }
                            if (ye === e) {
                              if (w.id !== void 0 && a.call(w, "id")) {
                                let x = w.id;
                                const H = e;
                                if (e === H) if (typeof x == "string") {
                                  if (k(x) > 1e5) return D.errors = [{ instancePath: t + "/measured/" + L + "/id", schemaPath: "#/properties/measured/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else return D.errors = [{ instancePath: t + "/measured/" + L + "/id", schemaPath: "#/properties/measured/items/properties/id/type", keyword: "type", params: { type: "string" } }], false;
                                var p = H === e;
                              } else var p = true;
                              if (p) {
                                if (w.subject !== void 0 && a.call(w, "subject")) {
                                  let x = w.subject;
                                  const H = e;
                                  if (typeof x != "string" && x !== null) return D.errors = [{ instancePath: t + "/measured/" + L + "/subject", schemaPath: "#/properties/measured/items/properties/subject/type", keyword: "type", params: { type: qe.properties.measured.items.properties.subject.type } }], false;
                                  if (e === H && typeof x == "string" && k(x) > 1e5) return D.errors = [{ instancePath: t + "/measured/" + L + "/subject", schemaPath: "#/properties/measured/items/properties/subject/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                  var p = H === e;
                                } else var p = true;
                                if (p) {
                                  if (w.values !== void 0 && a.call(w, "values")) {
                                    let x = w.values;
                                    const H = e;
                                    if (e === H) if (x && typeof x == "object" && !Array.isArray(x)) {
                                      if (Object.keys(x).length > 32) return D.errors = [{ instancePath: t + "/measured/" + L + "/values", schemaPath: "#/properties/measured/items/properties/values/maxProperties", keyword: "maxProperties", params: { limit: 32 } }], false;
                                      for (const re of Object.keys(x)) {
                                        let he = x[re];
                                        const oe = e;
                                        if (!(typeof he == "number" && isFinite(he))) return D.errors = [{ instancePath: t + "/measured/" + L + "/values/" + re.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measured/items/properties/values/additionalProperties/type", keyword: "type", params: { type: "number" } }], false;
                                        var d = oe === e;
                                        if (!d) break;
                                      }
                                    } else return D.errors = [{ instancePath: t + "/measured/" + L + "/values", schemaPath: "#/properties/measured/items/properties/values/type", keyword: "type", params: { type: "object" } }], false;
                                    var p = H === e;
                                  } else var p = true;
                                  if (p) {
                                    if (w.status !== void 0 && a.call(w, "status")) {
                                      let x = w.status;
                                      const H = e;
                                      if (!(x === "extends" || x === "on" || x === "tolerated" || x === "dominated" || x === "unknown")) return D.errors = [{ instancePath: t + "/measured/" + L + "/status", schemaPath: "#/properties/measured/items/properties/status/enum", keyword: "enum", params: { allowedValues: qe.properties.measured.items.properties.status.enum } }], false;
                                      var p = H === e;
                                    } else var p = true;
                                    if (p) if (w.before !== void 0 && a.call(w, "before")) {
                                      let x = w.before;
                                      const H = e, Ie = e;
                                      let re = false;
                                      const he = e;
                                      if (e === he) if (x && typeof x == "object" && !Array.isArray(x)) if (Object.keys(x).length > 32) {
                                        const J = { instancePath: t + "/measured/" + L + "/before", schemaPath: "#/properties/measured/items/properties/before/anyOf/0/maxProperties", keyword: "maxProperties", params: { limit: 32 } };
                                        i === null ? i = [J] : i.push(J), e++;
                                      } else for (const J of Object.keys(x)) {
                                        let Oe = x[J];
                                        const Ne = e;
                                        if (!(typeof Oe == "number" && isFinite(Oe))) {
                                          const Ee = { instancePath: t + "/measured/" + L + "/before/" + J.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measured/items/properties/before/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "number" } };
                                          i === null ? i = [Ee] : i.push(Ee), e++;
                                        }
                                        var f = Ne === e;
                                        if (!f) break;
                                      }
                                      else {
                                        const J = { instancePath: t + "/measured/" + L + "/before", schemaPath: "#/properties/measured/items/properties/before/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                        i === null ? i = [J] : i.push(J), e++;
                                      }
                                      var y = he === e;
                                      re = re || y;
                                      const oe = e;
                                      if (x !== null) {
                                        const J = { instancePath: t + "/measured/" + L + "/before", schemaPath: "#/properties/measured/items/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                        i === null ? i = [J] : i.push(J), e++;
                                      }
                                      var y = oe === e;
                                      if (re = re || y, re) e = Ie, i !== null && (Ie ? i.length = Ie : i = null);
                                      else {
                                        const J = { instancePath: t + "/measured/" + L + "/before", schemaPath: "#/properties/measured/items/properties/before/anyOf", keyword: "anyOf", params: {} };
                                        return i === null ? i = [J] : i.push(J), e++, D.errors = i, false;
                                      }
                                      var p = H === e;
                                    } else var p = true;
                                  }
                                }
                              }
                            }
                          }
                        } else return D.errors = [{ instancePath: t + "/measured/" + L, schemaPath: "#/properties/measured/items/type", keyword: "type", params: { type: "object" } }], false;
                        var b = ne === e;
                        if (!b) break;
                      }
                    }
                  } else return D.errors = [{ instancePath: t + "/measured", schemaPath: "#/properties/measured/type", keyword: "type", params: { type: "array" } }], false;
                  var s = A === e;
                } else var s = true;
                if (s) {
                  if (r.proposed !== void 0 && a.call(r, "proposed")) {
                    let g = r.proposed;
                    const A = e;
                    if (e === A) if (Array.isArray(g)) {
                      if (g.length > 1e5) return D.errors = [{ instancePath: t + "/proposed", schemaPath: "#/properties/proposed/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                      {
                        var P = true;
                        const $ = g.length;
                        for (let L = 0; L < $; L++) {
                          const w = e;
                          X(g[L], { instancePath: t + "/proposed/" + L, parentData: g, parentDataProperty: L, rootData: I, dynamicAnchors: O }) || (i = i === null ? X.errors : i.concat(X.errors), e = i.length);
                          var P = w === e;
                          if (!P) break;
                        }
                      }
                    } else return D.errors = [{ instancePath: t + "/proposed", schemaPath: "#/properties/proposed/type", keyword: "type", params: { type: "array" } }], false;
                    var s = A === e;
                  } else var s = true;
                  if (s) if (r.hypervolume !== void 0 && a.call(r, "hypervolume")) {
                    let g = r.hypervolume;
                    const A = e;
                    if (!(typeof g == "number" && isFinite(g)) && g !== null) return D.errors = [{ instancePath: t + "/hypervolume", schemaPath: "#/properties/hypervolume/type", keyword: "type", params: { type: qe.properties.hypervolume.type } }], false;
                    var s = A === e;
                  } else var s = true;
                }
              }
            }
          }
        }
      }
    }
  } else return D.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return D.errors = i, e === 0;
}
D.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function we(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = we.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 100) return we.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } }], false;
    {
      var s = true;
      const u = r.length;
      for (let h = 0; h < u; h++) {
        const o = e;
        D(r[h], { instancePath: t + "/" + h, parentData: r, parentDataProperty: h, rootData: I, dynamicAnchors: O }) || (i = i === null ? D.errors : i.concat(D.errors), e = i.length);
        var s = o === e;
        if (!s) break;
      }
    }
  } else return we.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return we.errors = i, e === 0;
}
we.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Ae = { type: "array", items: { type: "object", additionalProperties: false, required: ["path", "format", "format_version", "sha256", "readings", "measured_at", "problems", "origin", "facts"], properties: { path: { type: "string", maxLength: 1e5 }, format: { type: "string", maxLength: 1e5 }, format_version: { type: ["string", "null"], maxLength: 1e5 }, sha256: { type: ["string", "null"], maxLength: 128 }, readings: { type: "integer", minimum: 0 }, measured_at: { type: ["string", "null"], maxLength: 1e5 }, problems: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, origin: { type: "string", maxLength: 1e5 }, facts: { type: "object", additionalProperties: false, required: ["hardware", "gpus", "deployment"], properties: { hardware: { type: ["string", "null"], maxLength: 1e5 }, gpus: { type: ["number", "null"] }, deployment: { type: ["string", "null"], maxLength: 1e5 } } } } }, maxItems: 1e5 };
function z(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = z.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e5) return z.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
    {
      var s = true;
      const l = r.length;
      for (let n = 0; n < l; n++) {
        let m = r[n];
        const v = e;
        if (e === v) if (m && typeof m == "object" && !Array.isArray(m)) {
          let p;
          if ((m.path === void 0 || !a.call(m, "path")) && (p = "path") || (m.format === void 0 || !a.call(m, "format")) && (p = "format") || (m.format_version === void 0 || !a.call(m, "format_version")) && (p = "format_version") || (m.sha256 === void 0 || !a.call(m, "sha256")) && (p = "sha256") || (m.readings === void 0 || !a.call(m, "readings")) && (p = "readings") || (m.measured_at === void 0 || !a.call(m, "measured_at")) && (p = "measured_at") || (m.problems === void 0 || !a.call(m, "problems")) && (p = "problems") || (m.origin === void 0 || !a.call(m, "origin")) && (p = "origin") || (m.facts === void 0 || !a.call(m, "facts")) && (p = "facts")) return z.errors = [{ instancePath: t + "/" + n, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: p } }], false;
          {
            const d = e;
            for (const f of Object.keys(m)) if (!a.call(Ae.items.properties, f)) {
              return z.errors = [{ instancePath: t + "/" + n, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } }], false;
              break;
            }
            if (d === e) {
              if (m.path !== void 0 && a.call(m, "path")) {
                let f = m.path;
                const y = e;
                if (e === y) if (typeof f == "string") {
                  if (k(f) > 1e5) return z.errors = [{ instancePath: t + "/" + n + "/path", schemaPath: "#/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                } else return z.errors = [{ instancePath: t + "/" + n + "/path", schemaPath: "#/items/properties/path/type", keyword: "type", params: { type: "string" } }], false;
                var u = y === e;
              } else var u = true;
              if (u) {
                if (m.format !== void 0 && a.call(m, "format")) {
                  let f = m.format;
                  const y = e;
                  if (e === y) if (typeof f == "string") {
                    if (k(f) > 1e5) return z.errors = [{ instancePath: t + "/" + n + "/format", schemaPath: "#/items/properties/format/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  } else return z.errors = [{ instancePath: t + "/" + n + "/format", schemaPath: "#/items/properties/format/type", keyword: "type", params: { type: "string" } }], false;
                  var u = y === e;
                } else var u = true;
                if (u) {
                  if (m.format_version !== void 0 && a.call(m, "format_version")) {
                    let f = m.format_version;
                    const y = e;
                    if (typeof f != "string" && f !== null) return z.errors = [{ instancePath: t + "/" + n + "/format_version", schemaPath: "#/items/properties/format_version/type", keyword: "type", params: { type: Ae.items.properties.format_version.type } }], false;
                    if (e === y && typeof f == "string" && k(f) > 1e5) return z.errors = [{ instancePath: t + "/" + n + "/format_version", schemaPath: "#/items/properties/format_version/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var u = y === e;
                  } else var u = true;
                  if (u) {
                    if (m.sha256 !== void 0 && a.call(m, "sha256")) {
                      let f = m.sha256;
                      const y = e;
                      if (typeof f != "string" && f !== null) return z.errors = [{ instancePath: t + "/" + n + "/sha256", schemaPath: "#/items/properties/sha256/type", keyword: "type", params: { type: Ae.items.properties.sha256.type } }], false;
                      if (e === y && typeof f == "string" && k(f) > 128) return z.errors = [{ instancePath: t + "/" + n + "/sha256", schemaPath: "#/items/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 128 } }], false;
                      var u = y === e;
                    } else var u = true;
                    if (u) {
                      if (m.readings !== void 0 && a.call(m, "readings")) {
                        let f = m.readings;
                        const y = e;
                        if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) return z.errors = [{ instancePath: t + "/" + n + "/readings", schemaPath: "#/items/properties/readings/type", keyword: "type", params: { type: "integer" } }], false;
                        if (e === y && typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f))) return z.errors = [{ instancePath: t + "/" + n + "/readings", schemaPath: "#/items/properties/readings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var u = y === e;
                      } else var u = true;
                      if (u) {
                        if (m.measured_at !== void 0 && a.call(m, "measured_at")) {
                          let f = m.measured_at;
                          const y = e;
                          if (typeof f != "string" && f !== null) return z.errors = [{ instancePath: t + "/" + n + "/measured_at", schemaPath: "#/items/properties/measured_at/type", keyword: "type", params: { type: Ae.items.properties.measured_at.type } }], false;
                          if (e === y && typeof f == "string" && k(f) > 1e5) return z.errors = [{ instancePath: t + "/" + n + "/measured_at", schemaPath: "#/items/properties/measured_at/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                          var u = y === e;
                        } else var u = true;
                        if (u) {
                          if (m.problems !== void 0 && a.call(m, "problems")) {
                            let f = m.problems;
                            const y = e;
                            if (e === y) if (Array.isArray(f)) {
                              if (f.length > 1e5) return z.errors = [{ instancePath: t + "/" + n + "/problems", schemaPath: "#/items/properties/problems/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                              {
                                var h = true;
                                const _ = f.length;
                                for (let q = 0; q < _; q++) {
                                  let g = f[q];
                                  const A = e;
                                  if (e === A) if (typeof g == "string") {
                                    if (k(g) > 1e5) return z.errors = [{ instancePath: t + "/" + n + "/problems/" + q, schemaPath: "#/items/properties/problems/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                  } else return z.errors = [{ instancePath: t + "/" + n + "/problems/" + q, schemaPath: "#/items/properties/problems/items/type", keyword: "type", params: { type: "string" } }], false;
                                  var h = A === e;
                                  if (!h) break;
                                }
                              }
                            } else return z.errors = [{ instancePath: t + "/" + n + "/problems", schemaPath: "#/items/properties/problems/type", keyword: "type", params: { type: "array" } }], false;
                            var u = y === e;
                          } else var u = true;
                          if (u) {
                            if (m.origin !== void 0 && a.call(m, "origin")) {
                              let f = m.origin;
                              const y = e;
                              if (e === y) if (typeof f == "string") {
                                if (k(f) > 1e5) return z.errors = [{ instancePath: t + "/" + n + "/origin", schemaPath: "#/items/properties/origin/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                              } else return z.errors = [{ instancePath: t + "/" + n + "/origin", schemaPath: "#/items/properties/origin/type", keyword: "type", params: { type: "string" } }], false;
                              var u = y === e;
                            } else var u = true;
                            if (u) if (m.facts !== void 0 && a.call(m, "facts")) {
                              let f = m.facts;
                              const y = e;
                              if (e === y) if (f && typeof f == "object" && !Array.isArray(f)) {
                                let _;
                                if ((f.hardware === void 0 || !a.call(f, "hardware")) && (_ = "hardware") || (f.gpus === void 0 || !a.call(f, "gpus")) && (_ = "gpus") || (f.deployment === void 0 || !a.call(f, "deployment")) && (_ = "deployment")) return z.errors = [{ instancePath: t + "/" + n + "/facts", schemaPath: "#/items/properties/facts/required", keyword: "required", params: { missingProperty: _ } }], false;
                                {
                                  const q = e;
                                  for (const g of Object.keys(f)) if (!(g === "hardware" || g === "gpus" || g === "deployment")) {
                                    return z.errors = [{ instancePath: t + "/" + n + "/facts", schemaPath: "#/items/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } }], false;
                                    break;
                                  }
                                  if (q === e) {
                                    if (f.hardware !== void 0 && a.call(f, "hardware")) {
                                      let g = f.hardware;
                                      const A = e;
                                      if (typeof g != "string" && g !== null) return z.errors = [{ instancePath: t + "/" + n + "/facts/hardware", schemaPath: "#/items/properties/facts/properties/hardware/type", keyword: "type", params: { type: Ae.items.properties.facts.properties.hardware.type } }], false;
                                      if (e === A && typeof g == "string" && k(g) > 1e5) return z.errors = [{ instancePath: t + "/" + n + "/facts/hardware", schemaPath: "#/items/properties/facts/properties/hardware/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                      var o = A === e;
                                    } else var o = true;
                                    if (o) {
                                      if (f.gpus !== void 0 && a.call(f, "gpus")) {
                                        let g = f.gpus;
                                        const A = e;
                                        if (!(typeof g == "number" && isFinite(g)) && g !== null) return z.errors = [{ instancePath: t + "/" + n + "/facts/gpus", schemaPath: "#/items/properties/facts/properties/gpus/type", keyword: "type", params: { type: Ae.items.properties.facts.properties.gpus.type } }], false;
                                        var o = A === e;
                                      } else var o = true;
                                      if (o) if (f.deployment !== void 0 && a.call(f, "deployment")) {
                                        let g = f.deployment;
                                        const A = e;
                                        if (typeof g != "string" && g !== null) return z.errors = [{ instancePath: t + "/" + n + "/facts/deployment", schemaPath: "#/items/properties/facts/properties/deployment/type", keyword: "type", params: { type: Ae.items.properties.facts.properties.deployment.type } }], false;
                                        if (e === A && typeof g == "string" && k(g) > 1e5) return z.errors = [{ instancePath: t + "/" + n + "/facts/deployment", schemaPath: "#/items/properties/facts/properties/deployment/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                        var o = A === e;
                                      } else var o = true;
                                    }
                                  }
                                }
                              } else return z.errors = [{ instancePath: t + "/" + n + "/facts", schemaPath: "#/items/properties/facts/type", keyword: "type", params: { type: "object" } }], false;
                              var u = y === e;
                            } else var u = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        } else return z.errors = [{ instancePath: t + "/" + n, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
        var s = v === e;
        if (!s) break;
      }
    }
  } else return z.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return z.errors = i, e === 0;
}
z.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Re = { type: "array", items: { type: "object", additionalProperties: false, required: ["path", "outcome", "why"], properties: { path: { type: "string", maxLength: 1e5 }, outcome: { enum: ["skipped", "unreadable"] }, why: { type: ["string", "null"], maxLength: 1e5 } } }, maxItems: 1e5 };
function ie(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = ie.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e5) return ie.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
    {
      var s = true;
      const h = r.length;
      for (let o = 0; o < h; o++) {
        let l = r[o];
        const n = e;
        if (e === n) if (l && typeof l == "object" && !Array.isArray(l)) {
          let v;
          if ((l.path === void 0 || !a.call(l, "path")) && (v = "path") || (l.outcome === void 0 || !a.call(l, "outcome")) && (v = "outcome") || (l.why === void 0 || !a.call(l, "why")) && (v = "why")) return ie.errors = [{ instancePath: t + "/" + o, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: v } }], false;
          {
            const b = e;
            for (const p of Object.keys(l)) if (!(p === "path" || p === "outcome" || p === "why")) {
              return ie.errors = [{ instancePath: t + "/" + o, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
              break;
            }
            if (b === e) {
              if (l.path !== void 0 && a.call(l, "path")) {
                let p = l.path;
                const d = e;
                if (e === d) if (typeof p == "string") {
                  if (k(p) > 1e5) return ie.errors = [{ instancePath: t + "/" + o + "/path", schemaPath: "#/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                } else return ie.errors = [{ instancePath: t + "/" + o + "/path", schemaPath: "#/items/properties/path/type", keyword: "type", params: { type: "string" } }], false;
                var u = d === e;
              } else var u = true;
              if (u) {
                if (l.outcome !== void 0 && a.call(l, "outcome")) {
                  let p = l.outcome;
                  const d = e;
                  if (!(p === "skipped" || p === "unreadable")) return ie.errors = [{ instancePath: t + "/" + o + "/outcome", schemaPath: "#/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: Re.items.properties.outcome.enum } }], false;
                  var u = d === e;
                } else var u = true;
                if (u) if (l.why !== void 0 && a.call(l, "why")) {
                  let p = l.why;
                  const d = e;
                  if (typeof p != "string" && p !== null) return ie.errors = [{ instancePath: t + "/" + o + "/why", schemaPath: "#/items/properties/why/type", keyword: "type", params: { type: Re.items.properties.why.type } }], false;
                  if (e === d && typeof p == "string" && k(p) > 1e5) return ie.errors = [{ instancePath: t + "/" + o + "/why", schemaPath: "#/items/properties/why/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  var u = d === e;
                } else var u = true;
              }
            }
          }
        } else return ie.errors = [{ instancePath: t + "/" + o, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
        var s = n === e;
        if (!s) break;
      }
    }
  } else return ie.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return ie.errors = i, e === 0;
}
ie.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Te = { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "id", "text", "source", "as_of", "used_by", "only_here"], properties: { kind: { enum: ["instance", "tokens"] }, id: { type: "string", maxLength: 1e5 }, text: { type: "string", maxLength: 1e5 }, source: { type: "string", maxLength: 1e5 }, as_of: { type: ["string", "null"], maxLength: 1e5 }, used_by: { type: "array", items: { type: "string", maxLength: 1e5 }, maxItems: 1e5 }, only_here: { type: "boolean" } } }, maxItems: 1e5 };
function R(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = R.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e5) return R.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
    {
      var s = true;
      const o = r.length;
      for (let l = 0; l < o; l++) {
        let n = r[l];
        const m = e;
        if (e === m) if (n && typeof n == "object" && !Array.isArray(n)) {
          let b;
          if ((n.kind === void 0 || !a.call(n, "kind")) && (b = "kind") || (n.id === void 0 || !a.call(n, "id")) && (b = "id") || (n.text === void 0 || !a.call(n, "text")) && (b = "text") || (n.source === void 0 || !a.call(n, "source")) && (b = "source") || (n.as_of === void 0 || !a.call(n, "as_of")) && (b = "as_of") || (n.used_by === void 0 || !a.call(n, "used_by")) && (b = "used_by") || (n.only_here === void 0 || !a.call(n, "only_here")) && (b = "only_here")) return R.errors = [{ instancePath: t + "/" + l, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: b } }], false;
          {
            const p = e;
            for (const d of Object.keys(n)) if (!(d === "kind" || d === "id" || d === "text" || d === "source" || d === "as_of" || d === "used_by" || d === "only_here")) {
              return R.errors = [{ instancePath: t + "/" + l, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
              break;
            }
            if (p === e) {
              if (n.kind !== void 0 && a.call(n, "kind")) {
                let d = n.kind;
                const f = e;
                if (!(d === "instance" || d === "tokens")) return R.errors = [{ instancePath: t + "/" + l + "/kind", schemaPath: "#/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Te.items.properties.kind.enum } }], false;
                var u = f === e;
              } else var u = true;
              if (u) {
                if (n.id !== void 0 && a.call(n, "id")) {
                  let d = n.id;
                  const f = e;
                  if (e === f) if (typeof d == "string") {
                    if (k(d) > 1e5) return R.errors = [{ instancePath: t + "/" + l + "/id", schemaPath: "#/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  } else return R.errors = [{ instancePath: t + "/" + l + "/id", schemaPath: "#/items/properties/id/type", keyword: "type", params: { type: "string" } }], false;
                  var u = f === e;
                } else var u = true;
                if (u) {
                  if (n.text !== void 0 && a.call(n, "text")) {
                    let d = n.text;
                    const f = e;
                    if (e === f) if (typeof d == "string") {
                      if (k(d) > 1e5) return R.errors = [{ instancePath: t + "/" + l + "/text", schemaPath: "#/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    } else return R.errors = [{ instancePath: t + "/" + l + "/text", schemaPath: "#/items/properties/text/type", keyword: "type", params: { type: "string" } }], false;
                    var u = f === e;
                  } else var u = true;
                  if (u) {
                    if (n.source !== void 0 && a.call(n, "source")) {
                      let d = n.source;
                      const f = e;
                      if (e === f) if (typeof d == "string") {
                        if (k(d) > 1e5) return R.errors = [{ instancePath: t + "/" + l + "/source", schemaPath: "#/items/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                      } else return R.errors = [{ instancePath: t + "/" + l + "/source", schemaPath: "#/items/properties/source/type", keyword: "type", params: { type: "string" } }], false;
                      var u = f === e;
                    } else var u = true;
                    if (u) {
                      if (n.as_of !== void 0 && a.call(n, "as_of")) {
                        let d = n.as_of;
                        const f = e;
                        if (typeof d != "string" && d !== null) return R.errors = [{ instancePath: t + "/" + l + "/as_of", schemaPath: "#/items/properties/as_of/type", keyword: "type", params: { type: Te.items.properties.as_of.type } }], false;
                        if (e === f && typeof d == "string" && k(d) > 1e5) return R.errors = [{ instancePath: t + "/" + l + "/as_of", schemaPath: "#/items/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                        var u = f === e;
                      } else var u = true;
                      if (u) {
                        if (n.used_by !== void 0 && a.call(n, "used_by")) {
                          let d = n.used_by;
                          const f = e;
                          if (e === f) if (Array.isArray(d)) {
                            if (d.length > 1e5) return R.errors = [{ instancePath: t + "/" + l + "/used_by", schemaPath: "#/items/properties/used_by/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
                            {
                              var h = true;
                              const P = d.length;
                              for (let _ = 0; _ < P; _++) {
                                let q = d[_];
                                const g = e;
                                if (e === g) if (typeof q == "string") {
                                  if (k(q) > 1e5) return R.errors = [{ instancePath: t + "/" + l + "/used_by/" + _, schemaPath: "#/items/properties/used_by/items/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else return R.errors = [{ instancePath: t + "/" + l + "/used_by/" + _, schemaPath: "#/items/properties/used_by/items/type", keyword: "type", params: { type: "string" } }], false;
                                var h = g === e;
                                if (!h) break;
                              }
                            }
                          } else return R.errors = [{ instancePath: t + "/" + l + "/used_by", schemaPath: "#/items/properties/used_by/type", keyword: "type", params: { type: "array" } }], false;
                          var u = f === e;
                        } else var u = true;
                        if (u) if (n.only_here !== void 0 && a.call(n, "only_here")) {
                          const d = e;
                          if (typeof n.only_here != "boolean") return R.errors = [{ instancePath: t + "/" + l + "/only_here", schemaPath: "#/items/properties/only_here/type", keyword: "type", params: { type: "boolean" } }], false;
                          var u = d === e;
                        } else var u = true;
                      }
                    }
                  }
                }
              }
            }
          }
        } else return R.errors = [{ instancePath: t + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
        var s = m === e;
        if (!s) break;
      }
    }
  } else return R.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return R.errors = i, e === 0;
}
R.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Xe = { type: "array", items: { type: "object", additionalProperties: false, required: ["subject", "text"], properties: { subject: { type: ["string", "null"], maxLength: 1e5 }, text: { type: "string", maxLength: 1e5 } } }, maxItems: 1e5 };
function me(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = me.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e5) return me.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
    {
      var s = true;
      const h = r.length;
      for (let o = 0; o < h; o++) {
        let l = r[o];
        const n = e;
        if (e === n) if (l && typeof l == "object" && !Array.isArray(l)) {
          let v;
          if ((l.subject === void 0 || !a.call(l, "subject")) && (v = "subject") || (l.text === void 0 || !a.call(l, "text")) && (v = "text")) return me.errors = [{ instancePath: t + "/" + o, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: v } }], false;
          {
            const b = e;
            for (const p of Object.keys(l)) if (!(p === "subject" || p === "text")) {
              return me.errors = [{ instancePath: t + "/" + o, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
              break;
            }
            if (b === e) {
              if (l.subject !== void 0 && a.call(l, "subject")) {
                let p = l.subject;
                const d = e;
                if (typeof p != "string" && p !== null) return me.errors = [{ instancePath: t + "/" + o + "/subject", schemaPath: "#/items/properties/subject/type", keyword: "type", params: { type: Xe.items.properties.subject.type } }], false;
                if (e === d && typeof p == "string" && k(p) > 1e5) return me.errors = [{ instancePath: t + "/" + o + "/subject", schemaPath: "#/items/properties/subject/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                var u = d === e;
              } else var u = true;
              if (u) if (l.text !== void 0 && a.call(l, "text")) {
                let p = l.text;
                const d = e;
                if (e === d) if (typeof p == "string") {
                  if (k(p) > 1e5) return me.errors = [{ instancePath: t + "/" + o + "/text", schemaPath: "#/items/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                } else return me.errors = [{ instancePath: t + "/" + o + "/text", schemaPath: "#/items/properties/text/type", keyword: "type", params: { type: "string" } }], false;
                var u = d === e;
              } else var u = true;
            }
          }
        } else return me.errors = [{ instancePath: t + "/" + o, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
        var s = n === e;
        if (!s) break;
      }
    }
  } else return me.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return me.errors = i, e === 0;
}
me.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var $e = { type: "array", items: { type: "object", additionalProperties: false, required: ["index", "rule", "deployment", "model", "tier", "measure", "cap", "reason", "owner", "until", "used", "expired", "days_left"], properties: { index: { type: "integer", minimum: 0 }, rule: { type: "string", maxLength: 1e5 }, deployment: { type: ["string", "null"], maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, tier: { type: ["string", "null"], maxLength: 1e5 }, measure: { type: ["string", "null"], maxLength: 1e5 }, cap: { type: ["number", "null"] }, reason: { type: "string", maxLength: 1e5 }, owner: { type: "string", maxLength: 1e5 }, until: { type: "string", maxLength: 1e5 }, used: { type: "boolean" }, expired: { type: "boolean" }, days_left: { type: "integer" } } }, maxItems: 1e5 };
function S(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = S.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e5) return S.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e5 } }], false;
    {
      var s = true;
      const h = r.length;
      for (let o = 0; o < h; o++) {
        let l = r[o];
        const n = e;
        if (e === n) if (l && typeof l == "object" && !Array.isArray(l)) {
          let v;
          if ((l.index === void 0 || !a.call(l, "index")) && (v = "index") || (l.rule === void 0 || !a.call(l, "rule")) && (v = "rule") || (l.deployment === void 0 || !a.call(l, "deployment")) && (v = "deployment") || (l.model === void 0 || !a.call(l, "model")) && (v = "model") || (l.tier === void 0 || !a.call(l, "tier")) && (v = "tier") || (l.measure === void 0 || !a.call(l, "measure")) && (v = "measure") || (l.cap === void 0 || !a.call(l, "cap")) && (v = "cap") || (l.reason === void 0 || !a.call(l, "reason")) && (v = "reason") || (l.owner === void 0 || !a.call(l, "owner")) && (v = "owner") || (l.until === void 0 || !a.call(l, "until")) && (v = "until") || (l.used === void 0 || !a.call(l, "used")) && (v = "used") || (l.expired === void 0 || !a.call(l, "expired")) && (v = "expired") || (l.days_left === void 0 || !a.call(l, "days_left")) && (v = "days_left")) return S.errors = [{ instancePath: t + "/" + o, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: v } }], false;
          {
            const b = e;
            for (const p of Object.keys(l)) if (!a.call($e.items.properties, p)) {
              return S.errors = [{ instancePath: t + "/" + o, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
              break;
            }
            if (b === e) {
              if (l.index !== void 0 && a.call(l, "index")) {
                let p = l.index;
                const d = e;
                if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return S.errors = [{ instancePath: t + "/" + o + "/index", schemaPath: "#/items/properties/index/type", keyword: "type", params: { type: "integer" } }], false;
                if (e === d && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return S.errors = [{ instancePath: t + "/" + o + "/index", schemaPath: "#/items/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                var u = d === e;
              } else var u = true;
              if (u) {
                if (l.rule !== void 0 && a.call(l, "rule")) {
                  let p = l.rule;
                  const d = e;
                  if (e === d) if (typeof p == "string") {
                    if (k(p) > 1e5) return S.errors = [{ instancePath: t + "/" + o + "/rule", schemaPath: "#/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                  } else return S.errors = [{ instancePath: t + "/" + o + "/rule", schemaPath: "#/items/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
                  var u = d === e;
                } else var u = true;
                if (u) {
                  if (l.deployment !== void 0 && a.call(l, "deployment")) {
                    let p = l.deployment;
                    const d = e;
                    if (typeof p != "string" && p !== null) return S.errors = [{ instancePath: t + "/" + o + "/deployment", schemaPath: "#/items/properties/deployment/type", keyword: "type", params: { type: $e.items.properties.deployment.type } }], false;
                    if (e === d && typeof p == "string" && k(p) > 1e5) return S.errors = [{ instancePath: t + "/" + o + "/deployment", schemaPath: "#/items/properties/deployment/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var u = d === e;
                  } else var u = true;
                  if (u) {
                    if (l.model !== void 0 && a.call(l, "model")) {
                      let p = l.model;
                      const d = e;
                      if (typeof p != "string" && p !== null) return S.errors = [{ instancePath: t + "/" + o + "/model", schemaPath: "#/items/properties/model/type", keyword: "type", params: { type: $e.items.properties.model.type } }], false;
                      if (e === d && typeof p == "string" && k(p) > 1e5) return S.errors = [{ instancePath: t + "/" + o + "/model", schemaPath: "#/items/properties/model/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                      var u = d === e;
                    } else var u = true;
                    if (u) {
                      if (l.tier !== void 0 && a.call(l, "tier")) {
                        let p = l.tier;
                        const d = e;
                        if (typeof p != "string" && p !== null) return S.errors = [{ instancePath: t + "/" + o + "/tier", schemaPath: "#/items/properties/tier/type", keyword: "type", params: { type: $e.items.properties.tier.type } }], false;
                        if (e === d && typeof p == "string" && k(p) > 1e5) return S.errors = [{ instancePath: t + "/" + o + "/tier", schemaPath: "#/items/properties/tier/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                        var u = d === e;
                      } else var u = true;
                      if (u) {
                        if (l.measure !== void 0 && a.call(l, "measure")) {
                          let p = l.measure;
                          const d = e;
                          if (typeof p != "string" && p !== null) return S.errors = [{ instancePath: t + "/" + o + "/measure", schemaPath: "#/items/properties/measure/type", keyword: "type", params: { type: $e.items.properties.measure.type } }], false;
                          if (e === d && typeof p == "string" && k(p) > 1e5) return S.errors = [{ instancePath: t + "/" + o + "/measure", schemaPath: "#/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                          var u = d === e;
                        } else var u = true;
                        if (u) {
                          if (l.cap !== void 0 && a.call(l, "cap")) {
                            let p = l.cap;
                            const d = e;
                            if (!(typeof p == "number" && isFinite(p)) && p !== null) return S.errors = [{ instancePath: t + "/" + o + "/cap", schemaPath: "#/items/properties/cap/type", keyword: "type", params: { type: $e.items.properties.cap.type } }], false;
                            var u = d === e;
                          } else var u = true;
                          if (u) {
                            if (l.reason !== void 0 && a.call(l, "reason")) {
                              let p = l.reason;
                              const d = e;
                              if (e === d) if (typeof p == "string") {
                                if (k(p) > 1e5) return S.errors = [{ instancePath: t + "/" + o + "/reason", schemaPath: "#/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                              } else return S.errors = [{ instancePath: t + "/" + o + "/reason", schemaPath: "#/items/properties/reason/type", keyword: "type", params: { type: "string" } }], false;
                              var u = d === e;
                            } else var u = true;
                            if (u) {
                              if (l.owner !== void 0 && a.call(l, "owner")) {
                                let p = l.owner;
                                const d = e;
                                if (e === d) if (typeof p == "string") {
                                  if (k(p) > 1e5) return S.errors = [{ instancePath: t + "/" + o + "/owner", schemaPath: "#/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                } else return S.errors = [{ instancePath: t + "/" + o + "/owner", schemaPath: "#/items/properties/owner/type", keyword: "type", params: { type: "string" } }], false;
                                var u = d === e;
                              } else var u = true;
                              if (u) {
                                if (l.until !== void 0 && a.call(l, "until")) {
                                  let p = l.until;
                                  const d = e;
                                  if (e === d) if (typeof p == "string") {
                                    if (k(p) > 1e5) return S.errors = [{ instancePath: t + "/" + o + "/until", schemaPath: "#/items/properties/until/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                  } else return S.errors = [{ instancePath: t + "/" + o + "/until", schemaPath: "#/items/properties/until/type", keyword: "type", params: { type: "string" } }], false;
                                  var u = d === e;
                                } else var u = true;
                                if (u) {
                                  if (l.used !== void 0 && a.call(l, "used")) {
                                    const p = e;
                                    if (typeof l.used != "boolean") return S.errors = [{ instancePath: t + "/" + o + "/used", schemaPath: "#/items/properties/used/type", keyword: "type", params: { type: "boolean" } }], false;
                                    var u = p === e;
                                  } else var u = true;
                                  if (u) {
                                    if (l.expired !== void 0 && a.call(l, "expired")) {
                                      const p = e;
                                      if (typeof l.expired != "boolean") return S.errors = [{ instancePath: t + "/" + o + "/expired", schemaPath: "#/items/properties/expired/type", keyword: "type", params: { type: "boolean" } }], false;
                                      var u = p === e;
                                    } else var u = true;
                                    if (u) if (l.days_left !== void 0 && a.call(l, "days_left")) {
                                      let p = l.days_left;
                                      const d = e;
                                      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return S.errors = [{ instancePath: t + "/" + o + "/days_left", schemaPath: "#/items/properties/days_left/type", keyword: "type", params: { type: "integer" } }], false;
                                      var u = d === e;
                                    } else var u = true;
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
        } else return S.errors = [{ instancePath: t + "/" + o, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
        var s = n === e;
        if (!s) break;
      }
    }
  } else return S.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return S.errors = i, e === 0;
}
S.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var xe = { type: "object", additionalProperties: false, required: ["path", "model", "variant", "measure", "value", "unit", "stderr", "n", "at", "pointer"], properties: { path: { type: "string", maxLength: 1e5 }, model: { type: ["string", "null"], maxLength: 1e5 }, variant: { anyOf: [{ type: "object", additionalProperties: { type: "string", maxLength: 1e5 }, maxProperties: 1e3 }, { type: "null" }] }, measure: { type: "string", maxLength: 1e5 }, value: { type: "number" }, unit: { type: ["string", "null"], maxLength: 1e5 }, stderr: { type: ["number", "null"] }, n: { type: ["number", "null"] }, at: { anyOf: [{ type: "object", additionalProperties: { type: ["number", "string"], maxLength: 1e5 }, maxProperties: 1e3 }, { type: "null" }] }, pointer: { type: "string", maxLength: 1e5 }, goal: { enum: ["maximize", "minimize"] }, range: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 }, comparable: { type: "object", additionalProperties: { type: "string", maxLength: 1e5 }, maxProperties: 1e3 }, limited: { type: "object", additionalProperties: false, required: ["of"], properties: { of: { type: ["number", "null"] } } }, row: { type: "integer", minimum: 1 } } };
function N(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = N.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let v;
    if ((r.path === void 0 || !a.call(r, "path")) && (v = "path") || (r.model === void 0 || !a.call(r, "model")) && (v = "model") || (r.variant === void 0 || !a.call(r, "variant")) && (v = "variant") || (r.measure === void 0 || !a.call(r, "measure")) && (v = "measure") || (r.value === void 0 || !a.call(r, "value")) && (v = "value") || (r.unit === void 0 || !a.call(r, "unit")) && (v = "unit") || (r.stderr === void 0 || !a.call(r, "stderr")) && (v = "stderr") || (r.n === void 0 || !a.call(r, "n")) && (v = "n") || (r.at === void 0 || !a.call(r, "at")) && (v = "at") || (r.pointer === void 0 || !a.call(r, "pointer")) && (v = "pointer")) return N.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: v } }], false;
    {
      const b = e;
      for (const p of Object.keys(r)) if (!a.call(xe.properties, p)) {
        return N.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
        break;
      }
      if (b === e) {
        if (r.path !== void 0 && a.call(r, "path")) {
          let p = r.path;
          const d = e;
          if (e === d) if (typeof p == "string") {
            if (k(p) > 1e5) return N.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return N.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var s = d === e;
        } else var s = true;
        if (s) {
          if (r.model !== void 0 && a.call(r, "model")) {
            let p = r.model;
            const d = e;
            if (typeof p != "string" && p !== null) return N.errors = [{ instancePath: t + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: xe.properties.model.type } }], false;
            if (e === d && typeof p == "string" && k(p) > 1e5) return N.errors = [{ instancePath: t + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            var s = d === e;
          } else var s = true;
          if (s) {
            if (r.variant !== void 0 && a.call(r, "variant")) {
              let p = r.variant;
              const d = e, f = e;
              let y = false;
              const P = e;
              if (e === P) if (p && typeof p == "object" && !Array.isArray(p)) if (Object.keys(p).length > 1e3) {
                const g = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/0/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
                i === null ? i = [g] : i.push(g), e++;
              } else for (const g of Object.keys(p)) {
                let A = p[g];
                const j = e;
                if (e === j) if (typeof A == "string") {
                  if (k(A) > 1e5) {
                    const $ = { instancePath: t + "/variant/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variant/anyOf/0/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                    i === null ? i = [$] : i.push($), e++;
                  }
                } else {
                  const $ = { instancePath: t + "/variant/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variant/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  i === null ? i = [$] : i.push($), e++;
                }
                var u = j === e;
                if (!u) break;
              }
              else {
                const g = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/0/type", keyword: "type", params: { type: "object" } };
                i === null ? i = [g] : i.push(g), e++;
              }
              var h = P === e;
              y = y || h;
              const _ = e;
              if (p !== null) {
                const g = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/1/type", keyword: "type", params: { type: "null" } };
                i === null ? i = [g] : i.push(g), e++;
              }
              var h = _ === e;
              if (y = y || h, y) e = f, i !== null && (f ? i.length = f : i = null);
              else {
                const g = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf", keyword: "anyOf", params: {} };
                return i === null ? i = [g] : i.push(g), e++, N.errors = i, false;
              }
              var s = d === e;
            } else var s = true;
            if (s) {
              if (r.measure !== void 0 && a.call(r, "measure")) {
                let p = r.measure;
                const d = e;
                if (e === d) if (typeof p == "string") {
                  if (k(p) > 1e5) return N.errors = [{ instancePath: t + "/measure", schemaPath: "#/properties/measure/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                } else return N.errors = [{ instancePath: t + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
                var s = d === e;
              } else var s = true;
              if (s) {
                if (r.value !== void 0 && a.call(r, "value")) {
                  let p = r.value;
                  const d = e;
                  if (!(typeof p == "number" && isFinite(p))) return N.errors = [{ instancePath: t + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } }], false;
                  var s = d === e;
                } else var s = true;
                if (s) {
                  if (r.unit !== void 0 && a.call(r, "unit")) {
                    let p = r.unit;
                    const d = e;
                    if (typeof p != "string" && p !== null) return N.errors = [{ instancePath: t + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: xe.properties.unit.type } }], false;
                    if (e === d && typeof p == "string" && k(p) > 1e5) return N.errors = [{ instancePath: t + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                    var s = d === e;
                  } else var s = true;
                  if (s) {
                    if (r.stderr !== void 0 && a.call(r, "stderr")) {
                      let p = r.stderr;
                      const d = e;
                      if (!(typeof p == "number" && isFinite(p)) && p !== null) return N.errors = [{ instancePath: t + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: xe.properties.stderr.type } }], false;
                      var s = d === e;
                    } else var s = true;
                    if (s) {
                      if (r.n !== void 0 && a.call(r, "n")) {
                        let p = r.n;
                        const d = e;
                        if (!(typeof p == "number" && isFinite(p)) && p !== null) return N.errors = [{ instancePath: t + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: xe.properties.n.type } }], false;
                        var s = d === e;
                      } else var s = true;
                      if (s) {
                        if (r.at !== void 0 && a.call(r, "at")) {
                          let p = r.at;
                          const d = e, f = e;
                          let y = false;
                          const P = e;
                          if (e === P) if (p && typeof p == "object" && !Array.isArray(p)) if (Object.keys(p).length > 1e3) {
                            const g = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf/0/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
                            i === null ? i = [g] : i.push(g), e++;
                          } else for (const g of Object.keys(p)) {
                            let A = p[g];
                            const j = e;
                            if (!(typeof A == "number" && isFinite(A)) && typeof A != "string") {
                              const $ = { instancePath: t + "/at/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/at/anyOf/0/additionalProperties/type", keyword: "type", params: { type: xe.properties.at.anyOf[0].additionalProperties.type } };
                              i === null ? i = [$] : i.push($), e++;
                            }
                            if (e === j && typeof A == "string" && k(A) > 1e5) {
                              const $ = { instancePath: t + "/at/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/at/anyOf/0/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                              i === null ? i = [$] : i.push($), e++;
                            }
                            var o = j === e;
                            if (!o) break;
                          }
                          else {
                            const g = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf/0/type", keyword: "type", params: { type: "object" } };
                            i === null ? i = [g] : i.push(g), e++;
                          }
                          var l = P === e;
                          y = y || l;
                          const _ = e;
                          if (p !== null) {
                            const g = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            i === null ? i = [g] : i.push(g), e++;
                          }
                          var l = _ === e;
                          if (y = y || l, y) e = f, i !== null && (f ? i.length = f : i = null);
                          else {
                            const g = { instancePath: t + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {} };
                            return i === null ? i = [g] : i.push(g), e++, N.errors = i, false;
                          }
                          var s = d === e;
                        } else var s = true;
                        if (s) {
                          if (r.pointer !== void 0 && a.call(r, "pointer")) {
                            let p = r.pointer;
                            const d = e;
                            if (e === d) if (typeof p == "string") {
                              if (k(p) > 1e5) return N.errors = [{ instancePath: t + "/pointer", schemaPath: "#/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                            } else return N.errors = [{ instancePath: t + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" } }], false;
                            var s = d === e;
                          } else var s = true;
                          if (s) {
                            if (r.goal !== void 0 && a.call(r, "goal")) {
                              let p = r.goal;
                              const d = e;
                              if (!(p === "maximize" || p === "minimize")) return N.errors = [{ instancePath: t + "/goal", schemaPath: "#/properties/goal/enum", keyword: "enum", params: { allowedValues: xe.properties.goal.enum } }], false;
                              var s = d === e;
                            } else var s = true;
                            if (s) {
                              if (r.range !== void 0 && a.call(r, "range")) {
                                let p = r.range;
                                const d = e;
                                if (e === d) if (Array.isArray(p)) {
                                  if (p.length > 2) return N.errors = [{ instancePath: t + "/range", schemaPath: "#/properties/range/maxItems", keyword: "maxItems", params: { limit: 2 } }], false;
                                  if (p.length < 2) return N.errors = [{ instancePath: t + "/range", schemaPath: "#/properties/range/minItems", keyword: "minItems", params: { limit: 2 } }], false;
                                  {
                                    var n = true;
                                    const y = p.length;
                                    for (let P = 0; P < y; P++) {
                                      let _ = p[P];
                                      const q = e;
                                      if (!(typeof _ == "number" && isFinite(_))) return N.errors = [{ instancePath: t + "/range/" + P, schemaPath: "#/properties/range/items/type", keyword: "type", params: { type: "number" } }], false;
                                      var n = q === e;
                                      if (!n) break;
                                    }
                                  }
                                } else return N.errors = [{ instancePath: t + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "array" } }], false;
                                var s = d === e;
                              } else var s = true;
                              if (s) {
                                if (r.comparable !== void 0 && a.call(r, "comparable")) {
                                  let p = r.comparable;
                                  const d = e;
                                  if (e === d) if (p && typeof p == "object" && !Array.isArray(p)) {
                                    if (Object.keys(p).length > 1e3) return N.errors = [{ instancePath: t + "/comparable", schemaPath: "#/properties/comparable/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } }], false;
                                    for (const y of Object.keys(p)) {
                                      let P = p[y];
                                      const _ = e;
                                      if (e === _) if (typeof P == "string") {
                                        if (k(P) > 1e5) return N.errors = [{ instancePath: t + "/comparable/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/comparable/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
                                      } else return N.errors = [{ instancePath: t + "/comparable/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/comparable/additionalProperties/type", keyword: "type", params: { type: "string" } }], false;
                                      var m = _ === e;
                                      if (!m) break;
                                    }
                                  } else return N.errors = [{ instancePath: t + "/comparable", schemaPath: "#/properties/comparable/type", keyword: "type", params: { type: "object" } }], false;
                                  var s = d === e;
                                } else var s = true;
                                if (s) {
                                  if (r.limited !== void 0 && a.call(r, "limited")) {
                                    let p = r.limited;
                                    const d = e;
                                    if (e === d) if (p && typeof p == "object" && !Array.isArray(p)) {
                                      let y;
                                      if ((p.of === void 0 || !a.call(p, "of")) && (y = "of")) return N.errors = [{ instancePath: t + "/limited", schemaPath: "#/properties/limited/required", keyword: "required", params: { missingProperty: y } }], false;
                                      {
                                        const P = e;
                                        for (const _ of Object.keys(p)) if (_ !== "of") {
                                          return N.errors = [{ instancePath: t + "/limited", schemaPath: "#/properties/limited/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } }], false;
                                          break;
                                        }
                                        if (P === e && p.of !== void 0 && a.call(p, "of")) {
                                          let _ = p.of;
                                          if (!(typeof _ == "number" && isFinite(_)) && _ !== null) return N.errors = [{ instancePath: t + "/limited/of", schemaPath: "#/properties/limited/properties/of/type", keyword: "type", params: { type: xe.properties.limited.properties.of.type } }], false;
                                        }
                                      }
                                    } else return N.errors = [{ instancePath: t + "/limited", schemaPath: "#/properties/limited/type", keyword: "type", params: { type: "object" } }], false;
                                    var s = d === e;
                                  } else var s = true;
                                  if (s) if (r.row !== void 0 && a.call(r, "row")) {
                                    let p = r.row;
                                    const d = e;
                                    if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return N.errors = [{ instancePath: t + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (e === d && typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p))) return N.errors = [{ instancePath: t + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                    var s = d === e;
                                  } else var s = true;
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
  } else return N.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return N.errors = i, e === 0;
}
N.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Le(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = Le.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e6) return Le.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e6 } }], false;
    {
      var s = true;
      const u = r.length;
      for (let h = 0; h < u; h++) {
        const o = e;
        N(r[h], { instancePath: t + "/" + h, parentData: r, parentDataProperty: h, rootData: I, dynamicAnchors: O }) || (i = i === null ? N.errors : i.concat(N.errors), e = i.length);
        var s = o === e;
        if (!s) break;
      }
    }
  } else return Le.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Le.errors = i, e === 0;
}
Le.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var de = { type: "object", additionalProperties: false, required: ["path", "id", "candidate", "variant", "requests", "input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens", "cost_usd", "cached", "score"], properties: { path: { type: "string", maxLength: 1e5 }, id: { type: "string", maxLength: 1e5 }, candidate: { type: ["string", "null"], maxLength: 1e5 }, variant: { anyOf: [{ type: "object", additionalProperties: { type: "string", maxLength: 1e5 }, maxProperties: 1e3 }, { type: "null" }] }, requests: { type: "number" }, input_tokens: { type: ["number", "null"] }, output_tokens: { type: ["number", "null"] }, cache_read_tokens: { type: "number" }, cache_write_tokens: { type: "number" }, cost_usd: { type: ["number", "null"] }, cached: { type: "boolean" }, score: { type: ["number", "null"] } } };
function U(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = U.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let o;
    if ((r.path === void 0 || !a.call(r, "path")) && (o = "path") || (r.id === void 0 || !a.call(r, "id")) && (o = "id") || (r.candidate === void 0 || !a.call(r, "candidate")) && (o = "candidate") || (r.variant === void 0 || !a.call(r, "variant")) && (o = "variant") || (r.requests === void 0 || !a.call(r, "requests")) && (o = "requests") || (r.input_tokens === void 0 || !a.call(r, "input_tokens")) && (o = "input_tokens") || (r.output_tokens === void 0 || !a.call(r, "output_tokens")) && (o = "output_tokens") || (r.cache_read_tokens === void 0 || !a.call(r, "cache_read_tokens")) && (o = "cache_read_tokens") || (r.cache_write_tokens === void 0 || !a.call(r, "cache_write_tokens")) && (o = "cache_write_tokens") || (r.cost_usd === void 0 || !a.call(r, "cost_usd")) && (o = "cost_usd") || (r.cached === void 0 || !a.call(r, "cached")) && (o = "cached") || (r.score === void 0 || !a.call(r, "score")) && (o = "score")) return U.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      const l = e;
      for (const n of Object.keys(r)) if (!a.call(de.properties, n)) {
        return U.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (r.path !== void 0 && a.call(r, "path")) {
          let n = r.path;
          const m = e;
          if (e === m) if (typeof n == "string") {
            if (k(n) > 1e5) return U.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return U.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var s = m === e;
        } else var s = true;
        if (s) {
          if (r.id !== void 0 && a.call(r, "id")) {
            let n = r.id;
            const m = e;
            if (e === m) if (typeof n == "string") {
              if (k(n) > 1e5) return U.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            } else return U.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], false;
            var s = m === e;
          } else var s = true;
          if (s) {
            if (r.candidate !== void 0 && a.call(r, "candidate")) {
              let n = r.candidate;
              const m = e;
              if (typeof n != "string" && n !== null) return U.errors = [{ instancePath: t + "/candidate", schemaPath: "#/properties/candidate/type", keyword: "type", params: { type: de.properties.candidate.type } }], false;
              if (e === m && typeof n == "string" && k(n) > 1e5) return U.errors = [{ instancePath: t + "/candidate", schemaPath: "#/properties/candidate/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              var s = m === e;
            } else var s = true;
            if (s) {
              if (r.variant !== void 0 && a.call(r, "variant")) {
                let n = r.variant;
                const m = e, v = e;
                let b = false;
                const p = e;
                if (e === p) if (n && typeof n == "object" && !Array.isArray(n)) if (Object.keys(n).length > 1e3) {
                  const y = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/0/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
                  i === null ? i = [y] : i.push(y), e++;
                } else for (const y of Object.keys(n)) {
                  let P = n[y];
                  const _ = e;
                  if (e === _) if (typeof P == "string") {
                    if (k(P) > 1e5) {
                      const q = { instancePath: t + "/variant/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variant/anyOf/0/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                      i === null ? i = [q] : i.push(q), e++;
                    }
                  } else {
                    const q = { instancePath: t + "/variant/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variant/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    i === null ? i = [q] : i.push(q), e++;
                  }
                  var u = _ === e;
                  if (!u) break;
                }
                else {
                  const y = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/0/type", keyword: "type", params: { type: "object" } };
                  i === null ? i = [y] : i.push(y), e++;
                }
                var h = p === e;
                b = b || h;
                const d = e;
                if (n !== null) {
                  const y = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  i === null ? i = [y] : i.push(y), e++;
                }
                var h = d === e;
                if (b = b || h, b) e = v, i !== null && (v ? i.length = v : i = null);
                else {
                  const y = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf", keyword: "anyOf", params: {} };
                  return i === null ? i = [y] : i.push(y), e++, U.errors = i, false;
                }
                var s = m === e;
              } else var s = true;
              if (s) {
                if (r.requests !== void 0 && a.call(r, "requests")) {
                  let n = r.requests;
                  const m = e;
                  if (!(typeof n == "number" && isFinite(n))) return U.errors = [{ instancePath: t + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "number" } }], false;
                  var s = m === e;
                } else var s = true;
                if (s) {
                  if (r.input_tokens !== void 0 && a.call(r, "input_tokens")) {
                    let n = r.input_tokens;
                    const m = e;
                    if (!(typeof n == "number" && isFinite(n)) && n !== null) return U.errors = [{ instancePath: t + "/input_tokens", schemaPath: "#/properties/input_tokens/type", keyword: "type", params: { type: de.properties.input_tokens.type } }], false;
                    var s = m === e;
                  } else var s = true;
                  if (s) {
                    if (r.output_tokens !== void 0 && a.call(r, "output_tokens")) {
                      let n = r.output_tokens;
                      const m = e;
                      if (!(typeof n == "number" && isFinite(n)) && n !== null) return U.errors = [{ instancePath: t + "/output_tokens", schemaPath: "#/properties/output_tokens/type", keyword: "type", params: { type: de.properties.output_tokens.type } }], false;
                      var s = m === e;
                    } else var s = true;
                    if (s) {
                      if (r.cache_read_tokens !== void 0 && a.call(r, "cache_read_tokens")) {
                        let n = r.cache_read_tokens;
                        const m = e;
                        if (!(typeof n == "number" && isFinite(n))) return U.errors = [{ instancePath: t + "/cache_read_tokens", schemaPath: "#/properties/cache_read_tokens/type", keyword: "type", params: { type: "number" } }], false;
                        var s = m === e;
                      } else var s = true;
                      if (s) {
                        if (r.cache_write_tokens !== void 0 && a.call(r, "cache_write_tokens")) {
                          let n = r.cache_write_tokens;
                          const m = e;
                          if (!(typeof n == "number" && isFinite(n))) return U.errors = [{ instancePath: t + "/cache_write_tokens", schemaPath: "#/properties/cache_write_tokens/type", keyword: "type", params: { type: "number" } }], false;
                          var s = m === e;
                        } else var s = true;
                        if (s) {
                          if (r.cost_usd !== void 0 && a.call(r, "cost_usd")) {
                            let n = r.cost_usd;
                            const m = e;
                            if (!(typeof n == "number" && isFinite(n)) && n !== null) return U.errors = [{ instancePath: t + "/cost_usd", schemaPath: "#/properties/cost_usd/type", keyword: "type", params: { type: de.properties.cost_usd.type } }], false;
                            var s = m === e;
                          } else var s = true;
                          if (s) {
                            if (r.cached !== void 0 && a.call(r, "cached")) {
                              const n = e;
                              if (typeof r.cached != "boolean") return U.errors = [{ instancePath: t + "/cached", schemaPath: "#/properties/cached/type", keyword: "type", params: { type: "boolean" } }], false;
                              var s = n === e;
                            } else var s = true;
                            if (s) if (r.score !== void 0 && a.call(r, "score")) {
                              let n = r.score;
                              const m = e;
                              if (!(typeof n == "number" && isFinite(n)) && n !== null) return U.errors = [{ instancePath: t + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: de.properties.score.type } }], false;
                              var s = m === e;
                            } else var s = true;
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
  } else return U.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return U.errors = i, e === 0;
}
U.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function je(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = je.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (Array.isArray(r)) {
    if (r.length > 1e6) return je.errors = [{ instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e6 } }], false;
    {
      var s = true;
      const u = r.length;
      for (let h = 0; h < u; h++) {
        const o = e;
        U(r[h], { instancePath: t + "/" + h, parentData: r, parentDataProperty: h, rootData: I, dynamicAnchors: O }) || (i = i === null ? U.errors : i.concat(U.errors), e = i.length);
        var s = o === e;
        if (!s) break;
      }
    }
  } else return je.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return je.errors = i, e === 0;
}
je.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function ue(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = ue.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if ((r.schema_version === void 0 || !a.call(r, "schema_version")) && (u = "schema_version") || (r.tool === void 0 || !a.call(r, "tool")) && (u = "tool") || (r.judged_on === void 0 || !a.call(r, "judged_on")) && (u = "judged_on") || (r.verdict === void 0 || !a.call(r, "verdict")) && (u = "verdict") || (r.blocked === void 0 || !a.call(r, "blocked")) && (u = "blocked") || (r.fail_on === void 0 || !a.call(r, "fail_on")) && (u = "fail_on") || (r.summary === void 0 || !a.call(r, "summary")) && (u = "summary") || (r.policy === void 0 || !a.call(r, "policy")) && (u = "policy") || (r.baseline === void 0 || !a.call(r, "baseline")) && (u = "baseline") || (r.deployments === void 0 || !a.call(r, "deployments")) && (u = "deployments") || (r.candidates === void 0 || !a.call(r, "candidates")) && (u = "candidates") || (r.removed === void 0 || !a.call(r, "removed")) && (u = "removed") || (r.totals === void 0 || !a.call(r, "totals")) && (u = "totals") || (r.findings === void 0 || !a.call(r, "findings")) && (u = "findings") || (r.frontiers === void 0 || !a.call(r, "frontiers")) && (u = "frontiers") || (r.evidence === void 0 || !a.call(r, "evidence")) && (u = "evidence") || (r.skipped === void 0 || !a.call(r, "skipped")) && (u = "skipped") || (r.prices === void 0 || !a.call(r, "prices")) && (u = "prices") || (r.assumptions === void 0 || !a.call(r, "assumptions")) && (u = "assumptions") || (r.waivers === void 0 || !a.call(r, "waivers")) && (u = "waivers") || (r.readings === void 0 || !a.call(r, "readings")) && (u = "readings")) return ue.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: u } }], false;
    {
      const h = e;
      for (const o of Object.keys(r)) if (!a.call(Me.properties, o)) {
        return ue.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (h === e) {
        if (r.schema_version !== void 0 && a.call(r, "schema_version")) {
          const o = e;
          if (r.schema_version !== "1") return ue.errors = [{ instancePath: t + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "1" } }], false;
          var s = o === e;
        } else var s = true;
        if (s) {
          if (r.tool !== void 0 && a.call(r, "tool")) {
            const o = e;
            fe(r.tool, { instancePath: t + "/tool", parentData: r, parentDataProperty: "tool", rootData: I, dynamicAnchors: O }) || (i = i === null ? fe.errors : i.concat(fe.errors), e = i.length);
            var s = o === e;
          } else var s = true;
          if (s) {
            if (r.judged_on !== void 0 && a.call(r, "judged_on")) {
              let o = r.judged_on;
              const l = e;
              if (e === l) if (typeof o == "string") {
                if (k(o) > 40) return ue.errors = [{ instancePath: t + "/judged_on", schemaPath: "#/properties/judged_on/maxLength", keyword: "maxLength", params: { limit: 40 } }], false;
              } else return ue.errors = [{ instancePath: t + "/judged_on", schemaPath: "#/properties/judged_on/type", keyword: "type", params: { type: "string" } }], false;
              var s = l === e;
            } else var s = true;
            if (s) {
              if (r.verdict !== void 0 && a.call(r, "verdict")) {
                let o = r.verdict;
                const l = e;
                if (!(o === "pass" || o === "warn" || o === "fail" || o === "inconclusive")) return ue.errors = [{ instancePath: t + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: Me.properties.verdict.enum } }], false;
                var s = l === e;
              } else var s = true;
              if (s) {
                if (r.blocked !== void 0 && a.call(r, "blocked")) {
                  const o = e;
                  if (typeof r.blocked != "boolean") return ue.errors = [{ instancePath: t + "/blocked", schemaPath: "#/properties/blocked/type", keyword: "type", params: { type: "boolean" } }], false;
                  var s = o === e;
                } else var s = true;
                if (s) {
                  if (r.fail_on !== void 0 && a.call(r, "fail_on")) {
                    let o = r.fail_on;
                    const l = e;
                    if (!(o === "fail" || o === "warn" || o === "never")) return ue.errors = [{ instancePath: t + "/fail_on", schemaPath: "#/properties/fail_on/enum", keyword: "enum", params: { allowedValues: Me.properties.fail_on.enum } }], false;
                    var s = l === e;
                  } else var s = true;
                  if (s) {
                    if (r.summary !== void 0 && a.call(r, "summary")) {
                      const o = e;
                      E(r.summary, { instancePath: t + "/summary", parentData: r, parentDataProperty: "summary", rootData: I, dynamicAnchors: O }) || (i = i === null ? E.errors : i.concat(E.errors), e = i.length);
                      var s = o === e;
                    } else var s = true;
                    if (s) {
                      if (r.policy !== void 0 && a.call(r, "policy")) {
                        const o = e;
                        W(r.policy, { instancePath: t + "/policy", parentData: r, parentDataProperty: "policy", rootData: I, dynamicAnchors: O }) || (i = i === null ? W.errors : i.concat(W.errors), e = i.length);
                        var s = o === e;
                      } else var s = true;
                      if (s) {
                        if (r.baseline !== void 0 && a.call(r, "baseline")) {
                          const o = e;
                          se(r.baseline, { instancePath: t + "/baseline", parentData: r, parentDataProperty: "baseline", rootData: I, dynamicAnchors: O }) || (i = i === null ? se.errors : i.concat(se.errors), e = i.length);
                          var s = o === e;
                        } else var s = true;
                        if (s) {
                          if (r.deployments !== void 0 && a.call(r, "deployments")) {
                            const o = e;
                            ke(r.deployments, { instancePath: t + "/deployments", parentData: r, parentDataProperty: "deployments", rootData: I, dynamicAnchors: O }) || (i = i === null ? ke.errors : i.concat(ke.errors), e = i.length);
                            var s = o === e;
                          } else var s = true;
                          if (s) {
                            if (r.candidates !== void 0 && a.call(r, "candidates")) {
                              const o = e;
                              be(r.candidates, { instancePath: t + "/candidates", parentData: r, parentDataProperty: "candidates", rootData: I, dynamicAnchors: O }) || (i = i === null ? be.errors : i.concat(be.errors), e = i.length);
                              var s = o === e;
                            } else var s = true;
                            if (s) {
                              if (r.removed !== void 0 && a.call(r, "removed")) {
                                const o = e;
                                te(r.removed, { instancePath: t + "/removed", parentData: r, parentDataProperty: "removed", rootData: I, dynamicAnchors: O }) || (i = i === null ? te.errors : i.concat(te.errors), e = i.length);
                                var s = o === e;
                              } else var s = true;
                              if (s) {
                                if (r.totals !== void 0 && a.call(r, "totals")) {
                                  const o = e;
                                  ee(r.totals, { instancePath: t + "/totals", parentData: r, parentDataProperty: "totals", rootData: I, dynamicAnchors: O }) || (i = i === null ? ee.errors : i.concat(ee.errors), e = i.length);
                                  var s = o === e;
                                } else var s = true;
                                if (s) {
                                  if (r.findings !== void 0 && a.call(r, "findings")) {
                                    const o = e;
                                    Pe(r.findings, { instancePath: t + "/findings", parentData: r, parentDataProperty: "findings", rootData: I, dynamicAnchors: O }) || (i = i === null ? Pe.errors : i.concat(Pe.errors), e = i.length);
                                    var s = o === e;
                                  } else var s = true;
                                  if (s) {
                                    if (r.frontiers !== void 0 && a.call(r, "frontiers")) {
                                      const o = e;
                                      we(r.frontiers, { instancePath: t + "/frontiers", parentData: r, parentDataProperty: "frontiers", rootData: I, dynamicAnchors: O }) || (i = i === null ? we.errors : i.concat(we.errors), e = i.length);
                                      var s = o === e;
                                    } else var s = true;
                                    if (s) {
                                      if (r.evidence !== void 0 && a.call(r, "evidence")) {
                                        const o = e;
                                        z(r.evidence, { instancePath: t + "/evidence", parentData: r, parentDataProperty: "evidence", rootData: I, dynamicAnchors: O }) || (i = i === null ? z.errors : i.concat(z.errors), e = i.length);
                                        var s = o === e;
                                      } else var s = true;
                                      if (s) {
                                        if (r.skipped !== void 0 && a.call(r, "skipped")) {
                                          const o = e;
                                          ie(r.skipped, { instancePath: t + "/skipped", parentData: r, parentDataProperty: "skipped", rootData: I, dynamicAnchors: O }) || (i = i === null ? ie.errors : i.concat(ie.errors), e = i.length);
                                          var s = o === e;
                                        } else var s = true;
                                        if (s) {
                                          if (r.prices !== void 0 && a.call(r, "prices")) {
                                            const o = e;
                                            R(r.prices, { instancePath: t + "/prices", parentData: r, parentDataProperty: "prices", rootData: I, dynamicAnchors: O }) || (i = i === null ? R.errors : i.concat(R.errors), e = i.length);
                                            var s = o === e;
                                          } else var s = true;
                                          if (s) {
                                            if (r.assumptions !== void 0 && a.call(r, "assumptions")) {
                                              const o = e;
                                              me(r.assumptions, { instancePath: t + "/assumptions", parentData: r, parentDataProperty: "assumptions", rootData: I, dynamicAnchors: O }) || (i = i === null ? me.errors : i.concat(me.errors), e = i.length);
                                              var s = o === e;
                                            } else var s = true;
                                            if (s) {
                                              if (r.waivers !== void 0 && a.call(r, "waivers")) {
                                                const o = e;
                                                S(r.waivers, { instancePath: t + "/waivers", parentData: r, parentDataProperty: "waivers", rootData: I, dynamicAnchors: O }) || (i = i === null ? S.errors : i.concat(S.errors), e = i.length);
                                                var s = o === e;
                                              } else var s = true;
                                              if (s) {
                                                if (r.readings !== void 0 && a.call(r, "readings")) {
                                                  const o = e;
                                                  Le(r.readings, { instancePath: t + "/readings", parentData: r, parentDataProperty: "readings", rootData: I, dynamicAnchors: O }) || (i = i === null ? Le.errors : i.concat(Le.errors), e = i.length);
                                                  var s = o === e;
                                                } else var s = true;
                                                if (s) if (r.samples !== void 0 && a.call(r, "samples")) {
                                                  const o = e;
                                                  je(r.samples, { instancePath: t + "/samples", parentData: r, parentDataProperty: "samples", rootData: I, dynamicAnchors: O }) || (i = i === null ? je.errors : i.concat(je.errors), e = i.length);
                                                  var s = o === e;
                                                } else var s = true;
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
  } else return ue.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ue.errors = i, e === 0;
}
ue.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var pr = Y;
function Y(r, { instancePath: t = "", parentData: B, parentDataProperty: C, rootData: I = r, dynamicAnchors: O = {} } = {}) {
  let i = null, e = 0;
  const c = Y.evaluated;
  if (c.dynamicProps && (c.props = void 0), c.dynamicItems && (c.items = void 0), e === 0) if (r && typeof r == "object" && !Array.isArray(r)) {
    let o;
    if ((r.path === void 0 || !a.call(r, "path")) && (o = "path") || (r.id === void 0 || !a.call(r, "id")) && (o = "id") || (r.candidate === void 0 || !a.call(r, "candidate")) && (o = "candidate") || (r.variant === void 0 || !a.call(r, "variant")) && (o = "variant") || (r.requests === void 0 || !a.call(r, "requests")) && (o = "requests") || (r.input_tokens === void 0 || !a.call(r, "input_tokens")) && (o = "input_tokens") || (r.output_tokens === void 0 || !a.call(r, "output_tokens")) && (o = "output_tokens") || (r.cache_read_tokens === void 0 || !a.call(r, "cache_read_tokens")) && (o = "cache_read_tokens") || (r.cache_write_tokens === void 0 || !a.call(r, "cache_write_tokens")) && (o = "cache_write_tokens") || (r.cost_usd === void 0 || !a.call(r, "cost_usd")) && (o = "cost_usd") || (r.cached === void 0 || !a.call(r, "cached")) && (o = "cached") || (r.score === void 0 || !a.call(r, "score")) && (o = "score")) return Y.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      const l = e;
      for (const n of Object.keys(r)) if (!a.call(de.properties, n)) {
        return Y.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } }], false;
        break;
      }
      if (l === e) {
        if (r.path !== void 0 && a.call(r, "path")) {
          let n = r.path;
          const m = e;
          if (e === m) if (typeof n == "string") {
            if (k(n) > 1e5) return Y.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
          } else return Y.errors = [{ instancePath: t + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var s = m === e;
        } else var s = true;
        if (s) {
          if (r.id !== void 0 && a.call(r, "id")) {
            let n = r.id;
            const m = e;
            if (e === m) if (typeof n == "string") {
              if (k(n) > 1e5) return Y.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
            } else return Y.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], false;
            var s = m === e;
          } else var s = true;
          if (s) {
            if (r.candidate !== void 0 && a.call(r, "candidate")) {
              let n = r.candidate;
              const m = e;
              if (typeof n != "string" && n !== null) return Y.errors = [{ instancePath: t + "/candidate", schemaPath: "#/properties/candidate/type", keyword: "type", params: { type: de.properties.candidate.type } }], false;
              if (e === m && typeof n == "string" && k(n) > 1e5) return Y.errors = [{ instancePath: t + "/candidate", schemaPath: "#/properties/candidate/maxLength", keyword: "maxLength", params: { limit: 1e5 } }], false;
              var s = m === e;
            } else var s = true;
            if (s) {
              if (r.variant !== void 0 && a.call(r, "variant")) {
                let n = r.variant;
                const m = e, v = e;
                let b = false;
                const p = e;
                if (e === p) if (n && typeof n == "object" && !Array.isArray(n)) if (Object.keys(n).length > 1e3) {
                  const y = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/0/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
                  i === null ? i = [y] : i.push(y), e++;
                } else for (const y of Object.keys(n)) {
                  let P = n[y];
                  const _ = e;
                  if (e === _) if (typeof P == "string") {
                    if (k(P) > 1e5) {
                      const q = { instancePath: t + "/variant/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variant/anyOf/0/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
                      i === null ? i = [q] : i.push(q), e++;
                    }
                  } else {
                    const q = { instancePath: t + "/variant/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variant/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    i === null ? i = [q] : i.push(q), e++;
                  }
                  var u = _ === e;
                  if (!u) break;
                }
                else {
                  const y = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/0/type", keyword: "type", params: { type: "object" } };
                  i === null ? i = [y] : i.push(y), e++;
                }
                var h = p === e;
                b = b || h;
                const d = e;
                if (n !== null) {
                  const y = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  i === null ? i = [y] : i.push(y), e++;
                }
                var h = d === e;
                if (b = b || h, b) e = v, i !== null && (v ? i.length = v : i = null);
                else {
                  const y = { instancePath: t + "/variant", schemaPath: "#/properties/variant/anyOf", keyword: "anyOf", params: {} };
                  return i === null ? i = [y] : i.push(y), e++, Y.errors = i, false;
                }
                var s = m === e;
              } else var s = true;
              if (s) {
                if (r.requests !== void 0 && a.call(r, "requests")) {
                  let n = r.requests;
                  const m = e;
                  if (!(typeof n == "number" && isFinite(n))) return Y.errors = [{ instancePath: t + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "number" } }], false;
                  var s = m === e;
                } else var s = true;
                if (s) {
                  if (r.input_tokens !== void 0 && a.call(r, "input_tokens")) {
                    let n = r.input_tokens;
                    const m = e;
                    if (!(typeof n == "number" && isFinite(n)) && n !== null) return Y.errors = [{ instancePath: t + "/input_tokens", schemaPath: "#/properties/input_tokens/type", keyword: "type", params: { type: de.properties.input_tokens.type } }], false;
                    var s = m === e;
                  } else var s = true;
                  if (s) {
                    if (r.output_tokens !== void 0 && a.call(r, "output_tokens")) {
                      let n = r.output_tokens;
                      const m = e;
                      if (!(typeof n == "number" && isFinite(n)) && n !== null) return Y.errors = [{ instancePath: t + "/output_tokens", schemaPath: "#/properties/output_tokens/type", keyword: "type", params: { type: de.properties.output_tokens.type } }], false;
                      var s = m === e;
                    } else var s = true;
                    if (s) {
                      if (r.cache_read_tokens !== void 0 && a.call(r, "cache_read_tokens")) {
                        let n = r.cache_read_tokens;
                        const m = e;
                        if (!(typeof n == "number" && isFinite(n))) return Y.errors = [{ instancePath: t + "/cache_read_tokens", schemaPath: "#/properties/cache_read_tokens/type", keyword: "type", params: { type: "number" } }], false;
                        var s = m === e;
                      } else var s = true;
                      if (s) {
                        if (r.cache_write_tokens !== void 0 && a.call(r, "cache_write_tokens")) {
                          let n = r.cache_write_tokens;
                          const m = e;
                          if (!(typeof n == "number" && isFinite(n))) return Y.errors = [{ instancePath: t + "/cache_write_tokens", schemaPath: "#/properties/cache_write_tokens/type", keyword: "type", params: { type: "number" } }], false;
                          var s = m === e;
                        } else var s = true;
                        if (s) {
                          if (r.cost_usd !== void 0 && a.call(r, "cost_usd")) {
                            let n = r.cost_usd;
                            const m = e;
                            if (!(typeof n == "number" && isFinite(n)) && n !== null) return Y.errors = [{ instancePath: t + "/cost_usd", schemaPath: "#/properties/cost_usd/type", keyword: "type", params: { type: de.properties.cost_usd.type } }], false;
                            var s = m === e;
                          } else var s = true;
                          if (s) {
                            if (r.cached !== void 0 && a.call(r, "cached")) {
                              const n = e;
                              if (typeof r.cached != "boolean") return Y.errors = [{ instancePath: t + "/cached", schemaPath: "#/properties/cached/type", keyword: "type", params: { type: "boolean" } }], false;
                              var s = n === e;
                            } else var s = true;
                            if (s) if (r.score !== void 0 && a.call(r, "score")) {
                              let n = r.score;
                              const m = e;
                              if (!(typeof n == "number" && isFinite(n)) && n !== null) return Y.errors = [{ instancePath: t + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: de.properties.score.type } }], false;
                              var s = m === e;
                            } else var s = true;
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
  return Y.errors = i, e === 0;
}
Y.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

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
  if (!Ye(parsed)) return { refused: `report.json does not fit its schema: ${violation(Ye.errors)}` };
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
    if (!pr(parsed)) {
      return {
        refused: `samples.jsonl.gz line ${index + 1} does not fit its schema: ${violation(pr.errors)}`
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
function readingOf({ path: _, ...stored }) {
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

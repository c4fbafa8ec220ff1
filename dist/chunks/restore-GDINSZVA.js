import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/domain/evidence.ts
var FORMAT_IDS = ["inspect-ai", "lm-eval", "promptfoo", "vllm-bench", "metrics-json", "table"];

// src/baseline/generated/validate-report.js
var We = de;
var Se = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:pareto-gate:report:1", type: "object", additionalProperties: false, required: ["schema_version", "tool", "judged_on", "verdict", "blocked", "fail_on", "summary", "policy", "baseline", "deployments", "candidates", "removed", "totals", "findings", "frontiers", "evidence", "skipped", "prices", "assumptions", "waivers", "readings"], properties: { schema_version: { const: "1" }, tool: { $ref: "#/$defs/section-tool" }, judged_on: { type: "string" }, verdict: { enum: ["pass", "warn", "fail", "inconclusive"] }, blocked: { type: "boolean" }, fail_on: { enum: ["fail", "warn", "never"] }, summary: { $ref: "#/$defs/section-summary" }, policy: { $ref: "#/$defs/section-policy" }, baseline: { $ref: "#/$defs/section-baseline" }, deployments: { $ref: "#/$defs/section-deployments" }, candidates: { $ref: "#/$defs/section-candidates" }, removed: { $ref: "#/$defs/section-removed" }, totals: { $ref: "#/$defs/section-totals" }, findings: { $ref: "#/$defs/section-findings" }, frontiers: { $ref: "#/$defs/section-frontiers" }, evidence: { $ref: "#/$defs/section-evidence" }, skipped: { $ref: "#/$defs/section-skipped" }, prices: { $ref: "#/$defs/section-prices" }, assumptions: { $ref: "#/$defs/section-assumptions" }, waivers: { $ref: "#/$defs/section-waivers" }, readings: { $ref: "#/$defs/section-readings" }, samples: { $ref: "#/$defs/section-samples" } }, $defs: { location: { type: "object", additionalProperties: false, required: ["path", "line", "column"], properties: { path: { type: "string" }, line: { type: "integer", minimum: 0 }, column: { type: "integer", minimum: 0 } } }, source: { type: "object", additionalProperties: false, required: ["text", "path", "pointer", "as_of"], properties: { text: { type: "string" }, path: { type: ["string", "null"] }, pointer: { type: ["string", "null"] }, as_of: { type: ["string", "null"] } } }, measure: { type: "object", additionalProperties: false, required: ["value", "unit", "text", "stderr", "n", "basis", "source"], properties: { value: { type: ["number", "null"] }, unit: { type: ["string", "null"] }, text: { type: "string" }, stderr: { type: ["number", "null"] }, n: { type: ["number", "null"] }, basis: { enum: ["measured", "tokens", "replica_hours", "declared", null] }, source: { type: "array", items: { $ref: "#/$defs/source" } }, formula: { type: "string" }, limited: { type: "object", additionalProperties: false, required: ["of"], properties: { of: { type: ["number", "null"] } } }, unknown: { type: "object", additionalProperties: false, required: ["rule", "reason", "hint"], properties: { rule: { type: "string" }, reason: { type: "string" }, hint: { type: ["string", "null"] } } } } }, delta: { type: "object", additionalProperties: false, required: ["absolute", "percent", "text", "percent_text", "why"], properties: { absolute: { type: ["number", "null"] }, percent: { type: ["number", "null"] }, text: { type: "string" }, percent_text: { type: "string" }, why: { type: ["string", "null"] } } }, standing: { type: "object", additionalProperties: false, required: ["family", "status", "text", "dominated_by", "gap", "excluded"], properties: { family: { type: "string" }, status: { enum: ["extends", "on", "tolerated", "dominated", "unknown"] }, text: { type: "string" }, dominated_by: { type: "array", items: { type: "string" } }, gap: { type: "array", items: { type: "object", additionalProperties: false, required: ["objective", "measure", "needed", "strict", "current", "text"], properties: { objective: { type: "string" }, measure: { type: "string" }, needed: { type: "number" }, strict: { type: "boolean" }, current: { type: "number" }, text: { type: "string" } } } }, excluded: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "why"], properties: { name: { type: "string" }, why: { type: "string" } } } } } }, subject: { type: "object", additionalProperties: false, required: ["name", "kind", "judged", "outcome", "model", "tier", "operating_point", "change", "measures", "baseline_measures", "deltas", "frontier", "precision"], properties: { name: { type: "string" }, kind: { enum: ["deployment", "candidate"] }, judged: { type: "boolean" }, outcome: { enum: ["pass", "warn", "fail", "unknown"] }, model: { type: ["string", "null"] }, tier: { type: ["string", "null"] }, operating_point: { anyOf: [{ type: "object", additionalProperties: false, required: ["at", "path", "why"], properties: { at: { type: "object", additionalProperties: { type: ["number", "string"] } }, path: { type: "string" }, why: { type: "string" } } }, { type: "null" }] }, change: { anyOf: [{ $ref: "#/$defs/change" }, { type: "null" }] }, measures: { type: "object", additionalProperties: { $ref: "#/$defs/measure" } }, baseline_measures: { type: "object", additionalProperties: { $ref: "#/$defs/measure" } }, deltas: { type: "object", additionalProperties: { $ref: "#/$defs/delta" } }, frontier: { anyOf: [{ $ref: "#/$defs/standing" }, { type: "null" }] }, precision: { type: "null" } } }, point: { type: "object", additionalProperties: false, required: ["id", "values", "n", "stderr", "as_of", "source", "basis"], properties: { id: { type: "string" }, values: { type: "object", additionalProperties: { type: "number" } }, n: { type: ["number", "null"] }, stderr: { type: ["number", "null"] }, as_of: { type: ["string", "null"] }, source: { type: ["string", "null"] }, basis: { type: ["string", "null"] } } }, waived: { type: "object", additionalProperties: false, required: ["index", "reason", "until"], properties: { index: { type: "integer", minimum: 0 }, reason: { type: "string" }, until: { type: "string" } } }, finding: { type: "object", additionalProperties: false, required: ["rule", "outcome", "subject", "model", "message", "measure", "value", "limit", "unit", "location", "hint", "needed_by", "waiver", "policy"], properties: { rule: { type: "string" }, outcome: { enum: ["pass", "warn", "fail", "unknown"] }, subject: { type: ["string", "null"] }, model: { type: ["string", "null"] }, message: { type: "string" }, measure: { type: ["string", "null"] }, value: { type: ["number", "null"] }, limit: { type: ["number", "null"] }, unit: { type: ["string", "null"] }, location: { anyOf: [{ $ref: "#/$defs/location" }, { type: "null" }] }, hint: { type: ["string", "null"] }, needed_by: { type: "array", items: { type: "string" } }, waiver: { anyOf: [{ $ref: "#/$defs/waived" }, { type: "null" }] }, policy: { enum: ["base", "head", "both", null] } } }, frontier: { type: "object", additionalProperties: false, required: ["name", "objectives", "declared", "measured", "proposed", "hypervolume"], properties: { name: { type: "string" }, objectives: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "measure", "label", "goal", "unit", "range", "tolerance"], properties: { name: { type: "string" }, measure: { type: "string" }, label: { type: "string" }, goal: { enum: ["maximize", "minimize"] }, unit: { type: ["string", "null"] }, range: { anyOf: [{ type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 }, { type: "null" }] }, tolerance: { type: "object", additionalProperties: false, required: ["kind", "value"], properties: { kind: { enum: ["absolute", "percent"] }, value: { type: "number" } } } } } }, declared: { anyOf: [{ type: "array", items: { $ref: "#/$defs/declared" } }, { type: "null" }] }, measured: { type: "array", items: { type: "object", additionalProperties: false, required: ["id", "subject", "values", "status", "before"], properties: { id: { type: "string" }, subject: { type: ["string", "null"] }, values: { type: "object", additionalProperties: { type: "number" } }, status: { enum: ["extends", "on", "tolerated", "dominated", "unknown"] }, before: { anyOf: [{ type: "object", additionalProperties: { type: "number" } }, { type: "null" }] } } } }, proposed: { type: "array", items: { $ref: "#/$defs/point" } }, hypervolume: { type: ["number", "null"] } } }, declared: { type: "object", additionalProperties: false, required: ["id", "values", "n", "stderr", "as_of", "source", "basis", "dominated_by", "replaced_by"], properties: { id: { type: "string" }, values: { type: "object", additionalProperties: { type: "number" } }, n: { type: ["number", "null"] }, stderr: { type: ["number", "null"] }, as_of: { type: ["string", "null"] }, source: { type: ["string", "null"] }, basis: { type: ["string", "null"] }, dominated_by: { type: ["string", "null"] }, replaced_by: { type: ["string", "null"] } } }, change: { type: "object", additionalProperties: false, required: ["kind", "was"], properties: { kind: { enum: ["same", "moved", "repointed", "renamed", "new"] }, was: { anyOf: [{ type: "object", additionalProperties: false, required: ["name", "model"], properties: { name: { type: "string" }, model: { type: ["string", "null"] } } }, { type: "null" }] } } }, reading: { type: "object", additionalProperties: false, required: ["path", "model", "variant", "measure", "value", "unit", "stderr", "n", "at", "pointer"], properties: { path: { type: "string" }, model: { type: ["string", "null"] }, variant: { anyOf: [{ type: "object", additionalProperties: { type: "string" } }, { type: "null" }] }, measure: { type: "string" }, value: { type: "number" }, unit: { type: ["string", "null"] }, stderr: { type: ["number", "null"] }, n: { type: ["number", "null"] }, at: { anyOf: [{ type: "object", additionalProperties: { type: ["number", "string"] } }, { type: "null" }] }, pointer: { type: "string" }, goal: { enum: ["maximize", "minimize"] }, range: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 }, comparable: { type: "object", additionalProperties: { type: "string" } }, limited: { type: "object", additionalProperties: false, required: ["of"], properties: { of: { type: ["number", "null"] } } }, row: { type: "integer", minimum: 1 } } }, sample: { type: "object", additionalProperties: false, required: ["path", "id", "candidate", "variant", "requests", "input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens", "cost_usd", "cached", "score"], properties: { path: { type: "string" }, id: { type: "string" }, candidate: { type: ["string", "null"] }, variant: { anyOf: [{ type: "object", additionalProperties: { type: "string" } }, { type: "null" }] }, requests: { type: "number" }, input_tokens: { type: ["number", "null"] }, output_tokens: { type: ["number", "null"] }, cache_read_tokens: { type: "number" }, cache_write_tokens: { type: "number" }, cost_usd: { type: ["number", "null"] }, cached: { type: "boolean" }, score: { type: ["number", "null"] } } }, "section-tool": { type: "object", additionalProperties: false, required: ["name", "version"], properties: { name: { type: "string" }, version: { type: "string" } } }, "section-summary": { type: "object", additionalProperties: false, required: ["headline", "objectives", "columns", "counts", "noise", "noun"], properties: { headline: { type: "string" }, objectives: { type: ["string", "null"] }, columns: { type: "array", items: { type: "object", additionalProperties: false, required: ["measure", "label"], properties: { measure: { type: "string" }, label: { type: "string" } } } }, counts: { type: "object", additionalProperties: false, required: ["fail", "unknown", "warn", "pass", "waived"], properties: { fail: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, warn: { type: "integer", minimum: 0 }, pass: { type: "integer", minimum: 0 }, waived: { type: "integer", minimum: 0 } } }, noise: { type: ["string", "null"] }, noun: { enum: ["deployment", "candidate"] } } }, "section-policy": { type: "object", additionalProperties: false, required: ["path", "source", "digest", "changes"], properties: { path: { type: "string" }, source: { type: "string" }, digest: { type: "string" }, changes: { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "text"], properties: { kind: { enum: ["loosened", "tightened", "restated", "assumed", "declared", "dropped"] }, text: { type: "string" } } } } } }, "section-baseline": { type: "object", additionalProperties: false, required: ["source", "sha", "why"], properties: { source: { type: "string" }, sha: { type: ["string", "null"] }, why: { type: "string" } } }, "section-deployments": { type: "array", items: { $ref: "#/$defs/subject" } }, "section-candidates": { type: "array", items: { $ref: "#/$defs/subject" } }, "section-removed": { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "model", "monthly_cost_usd", "text"], properties: { name: { type: "string" }, model: { type: ["string", "null"] }, monthly_cost_usd: { type: ["number", "null"] }, text: { type: ["string", "null"] } } } }, "section-totals": { type: "object", additionalProperties: false, required: ["monthly_cost_usd", "known_monthly_cost_usd", "text", "unknown_parts", "baseline_monthly_cost_usd", "delta"], properties: { monthly_cost_usd: { type: ["number", "null"] }, known_monthly_cost_usd: { type: ["number", "null"] }, text: { type: ["string", "null"] }, unknown_parts: { type: "array", items: { type: "string" } }, baseline_monthly_cost_usd: { type: ["number", "null"] }, delta: { anyOf: [{ $ref: "#/$defs/delta" }, { type: "null" }] } } }, "section-findings": { type: "array", items: { $ref: "#/$defs/finding" } }, "section-frontiers": { type: "array", items: { $ref: "#/$defs/frontier" } }, "section-evidence": { type: "array", items: { type: "object", additionalProperties: false, required: ["path", "format", "format_version", "sha256", "readings", "measured_at", "problems", "origin", "facts"], properties: { path: { type: "string" }, format: { type: "string" }, format_version: { type: ["string", "null"] }, sha256: { type: ["string", "null"] }, readings: { type: "integer", minimum: 0 }, measured_at: { type: ["string", "null"] }, problems: { type: "array", items: { type: "string" } }, origin: { type: "string" }, facts: { type: "object", additionalProperties: false, required: ["hardware", "gpus", "deployment"], properties: { hardware: { type: ["string", "null"] }, gpus: { type: ["number", "null"] }, deployment: { type: ["string", "null"] } } } } } }, "section-skipped": { type: "array", items: { type: "object", additionalProperties: false, required: ["path", "outcome", "why"], properties: { path: { type: "string" }, outcome: { enum: ["skipped", "unreadable"] }, why: { type: ["string", "null"] } } } }, "section-prices": { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "id", "text", "source", "as_of", "used_by"], properties: { kind: { enum: ["instance", "tokens"] }, id: { type: "string" }, text: { type: "string" }, source: { type: "string" }, as_of: { type: ["string", "null"] }, used_by: { type: "array", items: { type: "string" } } } } }, "section-assumptions": { type: "array", items: { type: "object", additionalProperties: false, required: ["subject", "text"], properties: { subject: { type: ["string", "null"] }, text: { type: "string" } } } }, "section-waivers": { type: "array", items: { type: "object", additionalProperties: false, required: ["index", "rule", "deployment", "model", "tier", "measure", "cap", "reason", "owner", "until", "used", "expired", "days_left"], properties: { index: { type: "integer", minimum: 0 }, rule: { type: "string" }, deployment: { type: ["string", "null"] }, model: { type: ["string", "null"] }, tier: { type: ["string", "null"] }, measure: { type: ["string", "null"] }, cap: { type: ["number", "null"] }, reason: { type: "string" }, owner: { type: "string" }, until: { type: "string" }, used: { type: "boolean" }, expired: { type: "boolean" }, days_left: { type: "integer" } } } }, "section-readings": { type: "array", items: { $ref: "#/$defs/reading" } }, "section-samples": { type: "array", items: { $ref: "#/$defs/sample" } } } };
var s = Object.prototype.hasOwnProperty;
function fe(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = fe.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let f;
    if ((e.name === void 0 || !s.call(e, "name")) && (f = "name") || (e.version === void 0 || !s.call(e, "version")) && (f = "version")) return fe.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const c = r;
      for (const o of Object.keys(e)) if (!(o === "name" || o === "version")) {
        return fe.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (c === r) {
        if (e.name !== void 0 && s.call(e, "name")) {
          const o = r;
          if (typeof e.name != "string") return fe.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
          var t = o === r;
        } else var t = true;
        if (t) if (e.version !== void 0 && s.call(e, "version")) {
          const o = r;
          if (typeof e.version != "string") return fe.errors = [{ instancePath: i + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } }], false;
          var t = o === r;
        } else var t = true;
      }
    }
  } else return fe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return fe.errors = n, r === 0;
}
fe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Be = { type: "object", additionalProperties: false, required: ["headline", "objectives", "columns", "counts", "noise", "noun"], properties: { headline: { type: "string" }, objectives: { type: ["string", "null"] }, columns: { type: "array", items: { type: "object", additionalProperties: false, required: ["measure", "label"], properties: { measure: { type: "string" }, label: { type: "string" } } } }, counts: { type: "object", additionalProperties: false, required: ["fail", "unknown", "warn", "pass", "waived"], properties: { fail: { type: "integer", minimum: 0 }, unknown: { type: "integer", minimum: 0 }, warn: { type: "integer", minimum: 0 }, pass: { type: "integer", minimum: 0 }, waived: { type: "integer", minimum: 0 } } }, noise: { type: ["string", "null"] }, noun: { enum: ["deployment", "candidate"] } } };
function F(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = F.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let l;
    if ((e.headline === void 0 || !s.call(e, "headline")) && (l = "headline") || (e.objectives === void 0 || !s.call(e, "objectives")) && (l = "objectives") || (e.columns === void 0 || !s.call(e, "columns")) && (l = "columns") || (e.counts === void 0 || !s.call(e, "counts")) && (l = "counts") || (e.noise === void 0 || !s.call(e, "noise")) && (l = "noise") || (e.noun === void 0 || !s.call(e, "noun")) && (l = "noun")) return F.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      const a = r;
      for (const u of Object.keys(e)) if (!(u === "headline" || u === "objectives" || u === "columns" || u === "counts" || u === "noise" || u === "noun")) {
        return F.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (a === r) {
        if (e.headline !== void 0 && s.call(e, "headline")) {
          const u = r;
          if (typeof e.headline != "string") return F.errors = [{ instancePath: i + "/headline", schemaPath: "#/properties/headline/type", keyword: "type", params: { type: "string" } }], false;
          var t = u === r;
        } else var t = true;
        if (t) {
          if (e.objectives !== void 0 && s.call(e, "objectives")) {
            let u = e.objectives;
            const h = r;
            if (typeof u != "string" && u !== null) return F.errors = [{ instancePath: i + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: Be.properties.objectives.type } }], false;
            var t = h === r;
          } else var t = true;
          if (t) {
            if (e.columns !== void 0 && s.call(e, "columns")) {
              let u = e.columns;
              const h = r;
              if (r === h) if (Array.isArray(u)) {
                var f = true;
                const p = u.length;
                for (let m = 0; m < p; m++) {
                  let d = u[m];
                  const v = r;
                  if (r === v) if (d && typeof d == "object" && !Array.isArray(d)) {
                    let k;
                    if ((d.measure === void 0 || !s.call(d, "measure")) && (k = "measure") || (d.label === void 0 || !s.call(d, "label")) && (k = "label")) return F.errors = [{ instancePath: i + "/columns/" + m, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: k } }], false;
                    {
                      const O = r;
                      for (const _ of Object.keys(d)) if (!(_ === "measure" || _ === "label")) {
                        return F.errors = [{ instancePath: i + "/columns/" + m, schemaPath: "#/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } }], false;
                        break;
                      }
                      if (O === r) {
                        if (d.measure !== void 0 && s.call(d, "measure")) {
                          const _ = r;
                          if (typeof d.measure != "string") return F.errors = [{ instancePath: i + "/columns/" + m + "/measure", schemaPath: "#/properties/columns/items/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
                          var c = _ === r;
                        } else var c = true;
                        if (c) if (d.label !== void 0 && s.call(d, "label")) {
                          const _ = r;
                          if (typeof d.label != "string") return F.errors = [{ instancePath: i + "/columns/" + m + "/label", schemaPath: "#/properties/columns/items/properties/label/type", keyword: "type", params: { type: "string" } }], false;
                          var c = _ === r;
                        } else var c = true;
                      }
                    }
                  } else return F.errors = [{ instancePath: i + "/columns/" + m, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "object" } }], false;
                  var f = v === r;
                  if (!f) break;
                }
              } else return F.errors = [{ instancePath: i + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" } }], false;
              var t = h === r;
            } else var t = true;
            if (t) {
              if (e.counts !== void 0 && s.call(e, "counts")) {
                let u = e.counts;
                const h = r;
                if (r === h) if (u && typeof u == "object" && !Array.isArray(u)) {
                  let p;
                  if ((u.fail === void 0 || !s.call(u, "fail")) && (p = "fail") || (u.unknown === void 0 || !s.call(u, "unknown")) && (p = "unknown") || (u.warn === void 0 || !s.call(u, "warn")) && (p = "warn") || (u.pass === void 0 || !s.call(u, "pass")) && (p = "pass") || (u.waived === void 0 || !s.call(u, "waived")) && (p = "waived")) return F.errors = [{ instancePath: i + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: p } }], false;
                  {
                    const m = r;
                    for (const d of Object.keys(u)) if (!(d === "fail" || d === "unknown" || d === "warn" || d === "pass" || d === "waived")) {
                      return F.errors = [{ instancePath: i + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
                      break;
                    }
                    if (m === r) {
                      if (u.fail !== void 0 && s.call(u, "fail")) {
                        let d = u.fail;
                        const v = r;
                        if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return F.errors = [{ instancePath: i + "/counts/fail", schemaPath: "#/properties/counts/properties/fail/type", keyword: "type", params: { type: "integer" } }], false;
                        if (r === v && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return F.errors = [{ instancePath: i + "/counts/fail", schemaPath: "#/properties/counts/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                        var o = v === r;
                      } else var o = true;
                      if (o) {
                        if (u.unknown !== void 0 && s.call(u, "unknown")) {
                          let d = u.unknown;
                          const v = r;
                          if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return F.errors = [{ instancePath: i + "/counts/unknown", schemaPath: "#/properties/counts/properties/unknown/type", keyword: "type", params: { type: "integer" } }], false;
                          if (r === v && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return F.errors = [{ instancePath: i + "/counts/unknown", schemaPath: "#/properties/counts/properties/unknown/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                          var o = v === r;
                        } else var o = true;
                        if (o) {
                          if (u.warn !== void 0 && s.call(u, "warn")) {
                            let d = u.warn;
                            const v = r;
                            if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return F.errors = [{ instancePath: i + "/counts/warn", schemaPath: "#/properties/counts/properties/warn/type", keyword: "type", params: { type: "integer" } }], false;
                            if (r === v && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return F.errors = [{ instancePath: i + "/counts/warn", schemaPath: "#/properties/counts/properties/warn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                            var o = v === r;
                          } else var o = true;
                          if (o) {
                            if (u.pass !== void 0 && s.call(u, "pass")) {
                              let d = u.pass;
                              const v = r;
                              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return F.errors = [{ instancePath: i + "/counts/pass", schemaPath: "#/properties/counts/properties/pass/type", keyword: "type", params: { type: "integer" } }], false;
                              if (r === v && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return F.errors = [{ instancePath: i + "/counts/pass", schemaPath: "#/properties/counts/properties/pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var o = v === r;
                            } else var o = true;
                            if (o) if (u.waived !== void 0 && s.call(u, "waived")) {
                              let d = u.waived;
                              const v = r;
                              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return F.errors = [{ instancePath: i + "/counts/waived", schemaPath: "#/properties/counts/properties/waived/type", keyword: "type", params: { type: "integer" } }], false;
                              if (r === v && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return F.errors = [{ instancePath: i + "/counts/waived", schemaPath: "#/properties/counts/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                              var o = v === r;
                            } else var o = true;
                          }
                        }
                      }
                    }
                  }
                } else return F.errors = [{ instancePath: i + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" } }], false;
                var t = h === r;
              } else var t = true;
              if (t) {
                if (e.noise !== void 0 && s.call(e, "noise")) {
                  let u = e.noise;
                  const h = r;
                  if (typeof u != "string" && u !== null) return F.errors = [{ instancePath: i + "/noise", schemaPath: "#/properties/noise/type", keyword: "type", params: { type: Be.properties.noise.type } }], false;
                  var t = h === r;
                } else var t = true;
                if (t) if (e.noun !== void 0 && s.call(e, "noun")) {
                  let u = e.noun;
                  const h = r;
                  if (!(u === "deployment" || u === "candidate")) return F.errors = [{ instancePath: i + "/noun", schemaPath: "#/properties/noun/enum", keyword: "enum", params: { allowedValues: Be.properties.noun.enum } }], false;
                  var t = h === r;
                } else var t = true;
              }
            }
          }
        }
      }
    }
  } else return F.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return F.errors = n, r === 0;
}
F.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Qe = { type: "object", additionalProperties: false, required: ["path", "source", "digest", "changes"], properties: { path: { type: "string" }, source: { type: "string" }, digest: { type: "string" }, changes: { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "text"], properties: { kind: { enum: ["loosened", "tightened", "restated", "assumed", "declared", "dropped"] }, text: { type: "string" } } } } } };
function T(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = T.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let o;
    if ((e.path === void 0 || !s.call(e, "path")) && (o = "path") || (e.source === void 0 || !s.call(e, "source")) && (o = "source") || (e.digest === void 0 || !s.call(e, "digest")) && (o = "digest") || (e.changes === void 0 || !s.call(e, "changes")) && (o = "changes")) return T.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      const l = r;
      for (const a of Object.keys(e)) if (!(a === "path" || a === "source" || a === "digest" || a === "changes")) {
        return T.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } }], false;
        break;
      }
      if (l === r) {
        if (e.path !== void 0 && s.call(e, "path")) {
          const a = r;
          if (typeof e.path != "string") return T.errors = [{ instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var t = a === r;
        } else var t = true;
        if (t) {
          if (e.source !== void 0 && s.call(e, "source")) {
            const a = r;
            if (typeof e.source != "string") return T.errors = [{ instancePath: i + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }], false;
            var t = a === r;
          } else var t = true;
          if (t) {
            if (e.digest !== void 0 && s.call(e, "digest")) {
              const a = r;
              if (typeof e.digest != "string") return T.errors = [{ instancePath: i + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } }], false;
              var t = a === r;
            } else var t = true;
            if (t) if (e.changes !== void 0 && s.call(e, "changes")) {
              let a = e.changes;
              const u = r;
              if (r === u) if (Array.isArray(a)) {
                var f = true;
                const b = a.length;
                for (let p = 0; p < b; p++) {
                  let m = a[p];
                  const d = r;
                  if (r === d) if (m && typeof m == "object" && !Array.isArray(m)) {
                    let g;
                    if ((m.kind === void 0 || !s.call(m, "kind")) && (g = "kind") || (m.text === void 0 || !s.call(m, "text")) && (g = "text")) return T.errors = [{ instancePath: i + "/changes/" + p, schemaPath: "#/properties/changes/items/required", keyword: "required", params: { missingProperty: g } }], false;
                    {
                      const k = r;
                      for (const O of Object.keys(m)) if (!(O === "kind" || O === "text")) {
                        return T.errors = [{ instancePath: i + "/changes/" + p, schemaPath: "#/properties/changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O } }], false;
                        break;
                      }
                      if (k === r) {
                        if (m.kind !== void 0 && s.call(m, "kind")) {
                          let O = m.kind;
                          const _ = r;
                          if (!(O === "loosened" || O === "tightened" || O === "restated" || O === "assumed" || O === "declared" || O === "dropped")) return T.errors = [{ instancePath: i + "/changes/" + p + "/kind", schemaPath: "#/properties/changes/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Qe.properties.changes.items.properties.kind.enum } }], false;
                          var c = _ === r;
                        } else var c = true;
                        if (c) if (m.text !== void 0 && s.call(m, "text")) {
                          const O = r;
                          if (typeof m.text != "string") return T.errors = [{ instancePath: i + "/changes/" + p + "/text", schemaPath: "#/properties/changes/items/properties/text/type", keyword: "type", params: { type: "string" } }], false;
                          var c = O === r;
                        } else var c = true;
                      }
                    }
                  } else return T.errors = [{ instancePath: i + "/changes/" + p, schemaPath: "#/properties/changes/items/type", keyword: "type", params: { type: "object" } }], false;
                  var f = d === r;
                  if (!f) break;
                }
              } else return T.errors = [{ instancePath: i + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" } }], false;
              var t = u === r;
            } else var t = true;
          }
        }
      }
    }
  } else return T.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return T.errors = n, r === 0;
}
T.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Re = { type: "object", additionalProperties: false, required: ["source", "sha", "why"], properties: { source: { type: "string" }, sha: { type: ["string", "null"] }, why: { type: "string" } } };
function le(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = le.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let f;
    if ((e.source === void 0 || !s.call(e, "source")) && (f = "source") || (e.sha === void 0 || !s.call(e, "sha")) && (f = "sha") || (e.why === void 0 || !s.call(e, "why")) && (f = "why")) return le.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const c = r;
      for (const o of Object.keys(e)) if (!(o === "source" || o === "sha" || o === "why")) {
        return le.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (c === r) {
        if (e.source !== void 0 && s.call(e, "source")) {
          const o = r;
          if (typeof e.source != "string") return le.errors = [{ instancePath: i + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } }], false;
          var t = o === r;
        } else var t = true;
        if (t) {
          if (e.sha !== void 0 && s.call(e, "sha")) {
            let o = e.sha;
            const l = r;
            if (typeof o != "string" && o !== null) return le.errors = [{ instancePath: i + "/sha", schemaPath: "#/properties/sha/type", keyword: "type", params: { type: Re.properties.sha.type } }], false;
            var t = l === r;
          } else var t = true;
          if (t) if (e.why !== void 0 && s.call(e, "why")) {
            const o = r;
            if (typeof e.why != "string") return le.errors = [{ instancePath: i + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } }], false;
            var t = o === r;
          } else var t = true;
        }
      }
    }
  } else return le.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return le.errors = n, r === 0;
}
le.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var De = { type: "object", additionalProperties: false, required: ["name", "kind", "judged", "outcome", "model", "tier", "operating_point", "change", "measures", "baseline_measures", "deltas", "frontier", "precision"], properties: { name: { type: "string" }, kind: { enum: ["deployment", "candidate"] }, judged: { type: "boolean" }, outcome: { enum: ["pass", "warn", "fail", "unknown"] }, model: { type: ["string", "null"] }, tier: { type: ["string", "null"] }, operating_point: { anyOf: [{ type: "object", additionalProperties: false, required: ["at", "path", "why"], properties: { at: { type: "object", additionalProperties: { type: ["number", "string"] } }, path: { type: "string" }, why: { type: "string" } } }, { type: "null" }] }, change: { anyOf: [{ $ref: "#/$defs/change" }, { type: "null" }] }, measures: { type: "object", additionalProperties: { $ref: "#/$defs/measure" } }, baseline_measures: { type: "object", additionalProperties: { $ref: "#/$defs/measure" } }, deltas: { type: "object", additionalProperties: { $ref: "#/$defs/delta" } }, frontier: { anyOf: [{ $ref: "#/$defs/standing" }, { type: "null" }] }, precision: { type: "null" } } };
var Ke = { type: "object", additionalProperties: false, required: ["kind", "was"], properties: { kind: { enum: ["same", "moved", "repointed", "renamed", "new"] }, was: { anyOf: [{ type: "object", additionalProperties: false, required: ["name", "model"], properties: { name: { type: "string" }, model: { type: ["string", "null"] } } }, { type: "null" }] } } };
function ye(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = ye.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let o;
    if ((e.kind === void 0 || !s.call(e, "kind")) && (o = "kind") || (e.was === void 0 || !s.call(e, "was")) && (o = "was")) return ye.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      const l = r;
      for (const a of Object.keys(e)) if (!(a === "kind" || a === "was")) {
        return ye.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } }], false;
        break;
      }
      if (l === r) {
        if (e.kind !== void 0 && s.call(e, "kind")) {
          let a = e.kind;
          const u = r;
          if (!(a === "same" || a === "moved" || a === "repointed" || a === "renamed" || a === "new")) return ye.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Ke.properties.kind.enum } }], false;
          var t = u === r;
        } else var t = true;
        if (t) if (e.was !== void 0 && s.call(e, "was")) {
          let a = e.was;
          const u = r, h = r;
          let b = false;
          const p = r;
          if (r === p) if (a && typeof a == "object" && !Array.isArray(a)) {
            let v;
            if ((a.name === void 0 || !s.call(a, "name")) && (v = "name") || (a.model === void 0 || !s.call(a, "model")) && (v = "model")) {
              const g = { instancePath: i + "/was", schemaPath: "#/properties/was/anyOf/0/required", keyword: "required", params: { missingProperty: v } };
              n === null ? n = [g] : n.push(g), r++;
            } else {
              const g = r;
              for (const k of Object.keys(a)) if (!(k === "name" || k === "model")) {
                const O = { instancePath: i + "/was", schemaPath: "#/properties/was/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
                n === null ? n = [O] : n.push(O), r++;
                break;
              }
              if (g === r) {
                if (a.name !== void 0 && s.call(a, "name")) {
                  const k = r;
                  if (typeof a.name != "string") {
                    const O = { instancePath: i + "/was/name", schemaPath: "#/properties/was/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" } };
                    n === null ? n = [O] : n.push(O), r++;
                  }
                  var f = k === r;
                } else var f = true;
                if (f) if (a.model !== void 0 && s.call(a, "model")) {
                  let k = a.model;
                  const O = r;
                  if (typeof k != "string" && k !== null) {
                    const E = { instancePath: i + "/was/model", schemaPath: "#/properties/was/anyOf/0/properties/model/type", keyword: "type", params: { type: Ke.properties.was.anyOf[0].properties.model.type } };
                    n === null ? n = [E] : n.push(E), r++;
                  }
                  var f = O === r;
                } else var f = true;
              }
            }
          } else {
            const v = { instancePath: i + "/was", schemaPath: "#/properties/was/anyOf/0/type", keyword: "type", params: { type: "object" } };
            n === null ? n = [v] : n.push(v), r++;
          }
          var c = p === r;
          b = b || c;
          const m = r;
          if (a !== null) {
            const v = { instancePath: i + "/was", schemaPath: "#/properties/was/anyOf/1/type", keyword: "type", params: { type: "null" } };
            n === null ? n = [v] : n.push(v), r++;
          }
          var c = m === r;
          if (b = b || c, b) r = h, n !== null && (h ? n.length = h : n = null);
          else {
            const v = { instancePath: i + "/was", schemaPath: "#/properties/was/anyOf", keyword: "anyOf", params: {} };
            return n === null ? n = [v] : n.push(v), r++, ye.errors = n, false;
          }
          var t = u === r;
        } else var t = true;
      }
    }
  } else return ye.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ye.errors = n, r === 0;
}
ye.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var he = { type: "object", additionalProperties: false, required: ["value", "unit", "text", "stderr", "n", "basis", "source"], properties: { value: { type: ["number", "null"] }, unit: { type: ["string", "null"] }, text: { type: "string" }, stderr: { type: ["number", "null"] }, n: { type: ["number", "null"] }, basis: { enum: ["measured", "tokens", "replica_hours", "declared", null] }, source: { type: "array", items: { $ref: "#/$defs/source" } }, formula: { type: "string" }, limited: { type: "object", additionalProperties: false, required: ["of"], properties: { of: { type: ["number", "null"] } } }, unknown: { type: "object", additionalProperties: false, required: ["rule", "reason", "hint"], properties: { rule: { type: "string" }, reason: { type: "string" }, hint: { type: ["string", "null"] } } } } };
var Ce = { type: "object", additionalProperties: false, required: ["text", "path", "pointer", "as_of"], properties: { text: { type: "string" }, path: { type: ["string", "null"] }, pointer: { type: ["string", "null"] }, as_of: { type: ["string", "null"] } } };
function ne(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = ne.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let f;
    if ((e.text === void 0 || !s.call(e, "text")) && (f = "text") || (e.path === void 0 || !s.call(e, "path")) && (f = "path") || (e.pointer === void 0 || !s.call(e, "pointer")) && (f = "pointer") || (e.as_of === void 0 || !s.call(e, "as_of")) && (f = "as_of")) return ne.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const c = r;
      for (const o of Object.keys(e)) if (!(o === "text" || o === "path" || o === "pointer" || o === "as_of")) {
        return ne.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (c === r) {
        if (e.text !== void 0 && s.call(e, "text")) {
          const o = r;
          if (typeof e.text != "string") return ne.errors = [{ instancePath: i + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
          var t = o === r;
        } else var t = true;
        if (t) {
          if (e.path !== void 0 && s.call(e, "path")) {
            let o = e.path;
            const l = r;
            if (typeof o != "string" && o !== null) return ne.errors = [{ instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: Ce.properties.path.type } }], false;
            var t = l === r;
          } else var t = true;
          if (t) {
            if (e.pointer !== void 0 && s.call(e, "pointer")) {
              let o = e.pointer;
              const l = r;
              if (typeof o != "string" && o !== null) return ne.errors = [{ instancePath: i + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: Ce.properties.pointer.type } }], false;
              var t = l === r;
            } else var t = true;
            if (t) if (e.as_of !== void 0 && s.call(e, "as_of")) {
              let o = e.as_of;
              const l = r;
              if (typeof o != "string" && o !== null) return ne.errors = [{ instancePath: i + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: Ce.properties.as_of.type } }], false;
              var t = l === r;
            } else var t = true;
          }
        }
      }
    }
  } else return ne.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ne.errors = n, r === 0;
}
ne.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function V(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = V.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let o;
    if ((e.value === void 0 || !s.call(e, "value")) && (o = "value") || (e.unit === void 0 || !s.call(e, "unit")) && (o = "unit") || (e.text === void 0 || !s.call(e, "text")) && (o = "text") || (e.stderr === void 0 || !s.call(e, "stderr")) && (o = "stderr") || (e.n === void 0 || !s.call(e, "n")) && (o = "n") || (e.basis === void 0 || !s.call(e, "basis")) && (o = "basis") || (e.source === void 0 || !s.call(e, "source")) && (o = "source")) return V.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      const l = r;
      for (const a of Object.keys(e)) if (!s.call(he.properties, a)) {
        return V.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } }], false;
        break;
      }
      if (l === r) {
        if (e.value !== void 0 && s.call(e, "value")) {
          let a = e.value;
          const u = r;
          if (!(typeof a == "number" && isFinite(a)) && a !== null) return V.errors = [{ instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: he.properties.value.type } }], false;
          var t = u === r;
        } else var t = true;
        if (t) {
          if (e.unit !== void 0 && s.call(e, "unit")) {
            let a = e.unit;
            const u = r;
            if (typeof a != "string" && a !== null) return V.errors = [{ instancePath: i + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: he.properties.unit.type } }], false;
            var t = u === r;
          } else var t = true;
          if (t) {
            if (e.text !== void 0 && s.call(e, "text")) {
              const a = r;
              if (typeof e.text != "string") return V.errors = [{ instancePath: i + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
              var t = a === r;
            } else var t = true;
            if (t) {
              if (e.stderr !== void 0 && s.call(e, "stderr")) {
                let a = e.stderr;
                const u = r;
                if (!(typeof a == "number" && isFinite(a)) && a !== null) return V.errors = [{ instancePath: i + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: he.properties.stderr.type } }], false;
                var t = u === r;
              } else var t = true;
              if (t) {
                if (e.n !== void 0 && s.call(e, "n")) {
                  let a = e.n;
                  const u = r;
                  if (!(typeof a == "number" && isFinite(a)) && a !== null) return V.errors = [{ instancePath: i + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: he.properties.n.type } }], false;
                  var t = u === r;
                } else var t = true;
                if (t) {
                  if (e.basis !== void 0 && s.call(e, "basis")) {
                    let a = e.basis;
                    const u = r;
                    if (!(a === "measured" || a === "tokens" || a === "replica_hours" || a === "declared" || a === null)) return V.errors = [{ instancePath: i + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: he.properties.basis.enum } }], false;
                    var t = u === r;
                  } else var t = true;
                  if (t) {
                    if (e.source !== void 0 && s.call(e, "source")) {
                      let a = e.source;
                      const u = r;
                      if (r === u) if (Array.isArray(a)) {
                        var f = true;
                        const b = a.length;
                        for (let p = 0; p < b; p++) {
                          const m = r;
                          ne(a[p], { instancePath: i + "/source/" + p, parentData: a, parentDataProperty: p, rootData: j, dynamicAnchors: x }) || (n = n === null ? ne.errors : n.concat(ne.errors), r = n.length);
                          var f = m === r;
                          if (!f) break;
                        }
                      } else return V.errors = [{ instancePath: i + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "array" } }], false;
                      var t = u === r;
                    } else var t = true;
                    if (t) {
                      if (e.formula !== void 0 && s.call(e, "formula")) {
                        const a = r;
                        if (typeof e.formula != "string") return V.errors = [{ instancePath: i + "/formula", schemaPath: "#/properties/formula/type", keyword: "type", params: { type: "string" } }], false;
                        var t = a === r;
                      } else var t = true;
                      if (t) {
                        if (e.limited !== void 0 && s.call(e, "limited")) {
                          let a = e.limited;
                          const u = r;
                          if (r === u) if (a && typeof a == "object" && !Array.isArray(a)) {
                            let b;
                            if ((a.of === void 0 || !s.call(a, "of")) && (b = "of")) return V.errors = [{ instancePath: i + "/limited", schemaPath: "#/properties/limited/required", keyword: "required", params: { missingProperty: b } }], false;
                            {
                              const p = r;
                              for (const m of Object.keys(a)) if (m !== "of") {
                                return V.errors = [{ instancePath: i + "/limited", schemaPath: "#/properties/limited/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }], false;
                                break;
                              }
                              if (p === r && a.of !== void 0 && s.call(a, "of")) {
                                let m = a.of;
                                if (!(typeof m == "number" && isFinite(m)) && m !== null) return V.errors = [{ instancePath: i + "/limited/of", schemaPath: "#/properties/limited/properties/of/type", keyword: "type", params: { type: he.properties.limited.properties.of.type } }], false;
                              }
                            }
                          } else return V.errors = [{ instancePath: i + "/limited", schemaPath: "#/properties/limited/type", keyword: "type", params: { type: "object" } }], false;
                          var t = u === r;
                        } else var t = true;
                        if (t) if (e.unknown !== void 0 && s.call(e, "unknown")) {
                          let a = e.unknown;
                          const u = r;
                          if (r === u) if (a && typeof a == "object" && !Array.isArray(a)) {
                            let b;
                            if ((a.rule === void 0 || !s.call(a, "rule")) && (b = "rule") || (a.reason === void 0 || !s.call(a, "reason")) && (b = "reason") || (a.hint === void 0 || !s.call(a, "hint")) && (b = "hint")) return V.errors = [{ instancePath: i + "/unknown", schemaPath: "#/properties/unknown/required", keyword: "required", params: { missingProperty: b } }], false;
                            {
                              const p = r;
                              for (const m of Object.keys(a)) if (!(m === "rule" || m === "reason" || m === "hint")) {
                                return V.errors = [{ instancePath: i + "/unknown", schemaPath: "#/properties/unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }], false;
                                break;
                              }
                              if (p === r) {
                                if (a.rule !== void 0 && s.call(a, "rule")) {
                                  const m = r;
                                  if (typeof a.rule != "string") return V.errors = [{ instancePath: i + "/unknown/rule", schemaPath: "#/properties/unknown/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
                                  var c = m === r;
                                } else var c = true;
                                if (c) {
                                  if (a.reason !== void 0 && s.call(a, "reason")) {
                                    const m = r;
                                    if (typeof a.reason != "string") return V.errors = [{ instancePath: i + "/unknown/reason", schemaPath: "#/properties/unknown/properties/reason/type", keyword: "type", params: { type: "string" } }], false;
                                    var c = m === r;
                                  } else var c = true;
                                  if (c) if (a.hint !== void 0 && s.call(a, "hint")) {
                                    let m = a.hint;
                                    const d = r;
                                    if (typeof m != "string" && m !== null) return V.errors = [{ instancePath: i + "/unknown/hint", schemaPath: "#/properties/unknown/properties/hint/type", keyword: "type", params: { type: he.properties.unknown.properties.hint.type } }], false;
                                    var c = d === r;
                                  } else var c = true;
                                }
                              }
                            }
                          } else return V.errors = [{ instancePath: i + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "object" } }], false;
                          var t = u === r;
                        } else var t = true;
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
  } else return V.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return V.errors = n, r === 0;
}
V.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ge = { type: "object", additionalProperties: false, required: ["absolute", "percent", "text", "percent_text", "why"], properties: { absolute: { type: ["number", "null"] }, percent: { type: ["number", "null"] }, text: { type: "string" }, percent_text: { type: "string" }, why: { type: ["string", "null"] } } };
function X(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = X.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let f;
    if ((e.absolute === void 0 || !s.call(e, "absolute")) && (f = "absolute") || (e.percent === void 0 || !s.call(e, "percent")) && (f = "percent") || (e.text === void 0 || !s.call(e, "text")) && (f = "text") || (e.percent_text === void 0 || !s.call(e, "percent_text")) && (f = "percent_text") || (e.why === void 0 || !s.call(e, "why")) && (f = "why")) return X.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const c = r;
      for (const o of Object.keys(e)) if (!(o === "absolute" || o === "percent" || o === "text" || o === "percent_text" || o === "why")) {
        return X.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (c === r) {
        if (e.absolute !== void 0 && s.call(e, "absolute")) {
          let o = e.absolute;
          const l = r;
          if (!(typeof o == "number" && isFinite(o)) && o !== null) return X.errors = [{ instancePath: i + "/absolute", schemaPath: "#/properties/absolute/type", keyword: "type", params: { type: Ge.properties.absolute.type } }], false;
          var t = l === r;
        } else var t = true;
        if (t) {
          if (e.percent !== void 0 && s.call(e, "percent")) {
            let o = e.percent;
            const l = r;
            if (!(typeof o == "number" && isFinite(o)) && o !== null) return X.errors = [{ instancePath: i + "/percent", schemaPath: "#/properties/percent/type", keyword: "type", params: { type: Ge.properties.percent.type } }], false;
            var t = l === r;
          } else var t = true;
          if (t) {
            if (e.text !== void 0 && s.call(e, "text")) {
              const o = r;
              if (typeof e.text != "string") return X.errors = [{ instancePath: i + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
              var t = o === r;
            } else var t = true;
            if (t) {
              if (e.percent_text !== void 0 && s.call(e, "percent_text")) {
                const o = r;
                if (typeof e.percent_text != "string") return X.errors = [{ instancePath: i + "/percent_text", schemaPath: "#/properties/percent_text/type", keyword: "type", params: { type: "string" } }], false;
                var t = o === r;
              } else var t = true;
              if (t) if (e.why !== void 0 && s.call(e, "why")) {
                let o = e.why;
                const l = r;
                if (typeof o != "string" && o !== null) return X.errors = [{ instancePath: i + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: Ge.properties.why.type } }], false;
                var t = l === r;
              } else var t = true;
            }
          }
        }
      }
    }
  } else return X.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return X.errors = n, r === 0;
}
X.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Te = { type: "object", additionalProperties: false, required: ["family", "status", "text", "dominated_by", "gap", "excluded"], properties: { family: { type: "string" }, status: { enum: ["extends", "on", "tolerated", "dominated", "unknown"] }, text: { type: "string" }, dominated_by: { type: "array", items: { type: "string" } }, gap: { type: "array", items: { type: "object", additionalProperties: false, required: ["objective", "measure", "needed", "strict", "current", "text"], properties: { objective: { type: "string" }, measure: { type: "string" }, needed: { type: "number" }, strict: { type: "boolean" }, current: { type: "number" }, text: { type: "string" } } } }, excluded: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "why"], properties: { name: { type: "string" }, why: { type: "string" } } } } } };
function z(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = z.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let u;
    if ((e.family === void 0 || !s.call(e, "family")) && (u = "family") || (e.status === void 0 || !s.call(e, "status")) && (u = "status") || (e.text === void 0 || !s.call(e, "text")) && (u = "text") || (e.dominated_by === void 0 || !s.call(e, "dominated_by")) && (u = "dominated_by") || (e.gap === void 0 || !s.call(e, "gap")) && (u = "gap") || (e.excluded === void 0 || !s.call(e, "excluded")) && (u = "excluded")) return z.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: u } }], false;
    {
      const h = r;
      for (const b of Object.keys(e)) if (!(b === "family" || b === "status" || b === "text" || b === "dominated_by" || b === "gap" || b === "excluded")) {
        return z.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } }], false;
        break;
      }
      if (h === r) {
        if (e.family !== void 0 && s.call(e, "family")) {
          const b = r;
          if (typeof e.family != "string") return z.errors = [{ instancePath: i + "/family", schemaPath: "#/properties/family/type", keyword: "type", params: { type: "string" } }], false;
          var t = b === r;
        } else var t = true;
        if (t) {
          if (e.status !== void 0 && s.call(e, "status")) {
            let b = e.status;
            const p = r;
            if (!(b === "extends" || b === "on" || b === "tolerated" || b === "dominated" || b === "unknown")) return z.errors = [{ instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Te.properties.status.enum } }], false;
            var t = p === r;
          } else var t = true;
          if (t) {
            if (e.text !== void 0 && s.call(e, "text")) {
              const b = r;
              if (typeof e.text != "string") return z.errors = [{ instancePath: i + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } }], false;
              var t = b === r;
            } else var t = true;
            if (t) {
              if (e.dominated_by !== void 0 && s.call(e, "dominated_by")) {
                let b = e.dominated_by;
                const p = r;
                if (r === p) if (Array.isArray(b)) {
                  var f = true;
                  const d = b.length;
                  for (let v = 0; v < d; v++) {
                    const g = r;
                    if (typeof b[v] != "string") return z.errors = [{ instancePath: i + "/dominated_by/" + v, schemaPath: "#/properties/dominated_by/items/type", keyword: "type", params: { type: "string" } }], false;
                    var f = g === r;
                    if (!f) break;
                  }
                } else return z.errors = [{ instancePath: i + "/dominated_by", schemaPath: "#/properties/dominated_by/type", keyword: "type", params: { type: "array" } }], false;
                var t = p === r;
              } else var t = true;
              if (t) {
                if (e.gap !== void 0 && s.call(e, "gap")) {
                  let b = e.gap;
                  const p = r;
                  if (r === p) if (Array.isArray(b)) {
                    var c = true;
                    const d = b.length;
                    for (let v = 0; v < d; v++) {
                      let g = b[v];
                      const k = r;
                      if (r === k) if (g && typeof g == "object" && !Array.isArray(g)) {
                        let _;
                        if ((g.objective === void 0 || !s.call(g, "objective")) && (_ = "objective") || (g.measure === void 0 || !s.call(g, "measure")) && (_ = "measure") || (g.needed === void 0 || !s.call(g, "needed")) && (_ = "needed") || (g.strict === void 0 || !s.call(g, "strict")) && (_ = "strict") || (g.current === void 0 || !s.call(g, "current")) && (_ = "current") || (g.text === void 0 || !s.call(g, "text")) && (_ = "text")) return z.errors = [{ instancePath: i + "/gap/" + v, schemaPath: "#/properties/gap/items/required", keyword: "required", params: { missingProperty: _ } }], false;
                        {
                          const E = r;
                          for (const q of Object.keys(g)) if (!(q === "objective" || q === "measure" || q === "needed" || q === "strict" || q === "current" || q === "text")) {
                            return z.errors = [{ instancePath: i + "/gap/" + v, schemaPath: "#/properties/gap/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } }], false;
                            break;
                          }
                          if (E === r) {
                            if (g.objective !== void 0 && s.call(g, "objective")) {
                              const q = r;
                              if (typeof g.objective != "string") return z.errors = [{ instancePath: i + "/gap/" + v + "/objective", schemaPath: "#/properties/gap/items/properties/objective/type", keyword: "type", params: { type: "string" } }], false;
                              var o = q === r;
                            } else var o = true;
                            if (o) {
                              if (g.measure !== void 0 && s.call(g, "measure")) {
                                const q = r;
                                if (typeof g.measure != "string") return z.errors = [{ instancePath: i + "/gap/" + v + "/measure", schemaPath: "#/properties/gap/items/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
                                var o = q === r;
                              } else var o = true;
                              if (o) {
                                if (g.needed !== void 0 && s.call(g, "needed")) {
                                  let q = g.needed;
                                  const J = r;
                                  if (!(typeof q == "number" && isFinite(q))) return z.errors = [{ instancePath: i + "/gap/" + v + "/needed", schemaPath: "#/properties/gap/items/properties/needed/type", keyword: "type", params: { type: "number" } }], false;
                                  var o = J === r;
                                } else var o = true;
                                if (o) {
                                  if (g.strict !== void 0 && s.call(g, "strict")) {
                                    const q = r;
                                    if (typeof g.strict != "boolean") return z.errors = [{ instancePath: i + "/gap/" + v + "/strict", schemaPath: "#/properties/gap/items/properties/strict/type", keyword: "type", params: { type: "boolean" } }], false;
                                    var o = q === r;
                                  } else var o = true;
                                  if (o) {
                                    if (g.current !== void 0 && s.call(g, "current")) {
                                      let q = g.current;
                                      const J = r;
                                      if (!(typeof q == "number" && isFinite(q))) return z.errors = [{ instancePath: i + "/gap/" + v + "/current", schemaPath: "#/properties/gap/items/properties/current/type", keyword: "type", params: { type: "number" } }], false;
                                      var o = J === r;
                                    } else var o = true;
                                    if (o) if (g.text !== void 0 && s.call(g, "text")) {
                                      const q = r;
                                      if (typeof g.text != "string") return z.errors = [{ instancePath: i + "/gap/" + v + "/text", schemaPath: "#/properties/gap/items/properties/text/type", keyword: "type", params: { type: "string" } }], false;
                                      var o = q === r;
                                    } else var o = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else return z.errors = [{ instancePath: i + "/gap/" + v, schemaPath: "#/properties/gap/items/type", keyword: "type", params: { type: "object" } }], false;
                      var c = k === r;
                      if (!c) break;
                    }
                  } else return z.errors = [{ instancePath: i + "/gap", schemaPath: "#/properties/gap/type", keyword: "type", params: { type: "array" } }], false;
                  var t = p === r;
                } else var t = true;
                if (t) if (e.excluded !== void 0 && s.call(e, "excluded")) {
                  let b = e.excluded;
                  const p = r;
                  if (r === p) if (Array.isArray(b)) {
                    var l = true;
                    const d = b.length;
                    for (let v = 0; v < d; v++) {
                      let g = b[v];
                      const k = r;
                      if (r === k) if (g && typeof g == "object" && !Array.isArray(g)) {
                        let _;
                        if ((g.name === void 0 || !s.call(g, "name")) && (_ = "name") || (g.why === void 0 || !s.call(g, "why")) && (_ = "why")) return z.errors = [{ instancePath: i + "/excluded/" + v, schemaPath: "#/properties/excluded/items/required", keyword: "required", params: { missingProperty: _ } }], false;
                        {
                          const E = r;
                          for (const q of Object.keys(g)) if (!(q === "name" || q === "why")) {
                            return z.errors = [{ instancePath: i + "/excluded/" + v, schemaPath: "#/properties/excluded/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } }], false;
                            break;
                          }
                          if (E === r) {
                            if (g.name !== void 0 && s.call(g, "name")) {
                              const q = r;
                              if (typeof g.name != "string") return z.errors = [{ instancePath: i + "/excluded/" + v + "/name", schemaPath: "#/properties/excluded/items/properties/name/type", keyword: "type", params: { type: "string" } }], false;
                              var a = q === r;
                            } else var a = true;
                            if (a) if (g.why !== void 0 && s.call(g, "why")) {
                              const q = r;
                              if (typeof g.why != "string") return z.errors = [{ instancePath: i + "/excluded/" + v + "/why", schemaPath: "#/properties/excluded/items/properties/why/type", keyword: "type", params: { type: "string" } }], false;
                              var a = q === r;
                            } else var a = true;
                          }
                        }
                      } else return z.errors = [{ instancePath: i + "/excluded/" + v, schemaPath: "#/properties/excluded/items/type", keyword: "type", params: { type: "object" } }], false;
                      var l = k === r;
                      if (!l) break;
                    }
                  } else return z.errors = [{ instancePath: i + "/excluded", schemaPath: "#/properties/excluded/type", keyword: "type", params: { type: "array" } }], false;
                  var t = p === r;
                } else var t = true;
              }
            }
          }
        }
      }
    }
  } else return z.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return z.errors = n, r === 0;
}
z.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function C(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = C.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let p;
    if ((e.name === void 0 || !s.call(e, "name")) && (p = "name") || (e.kind === void 0 || !s.call(e, "kind")) && (p = "kind") || (e.judged === void 0 || !s.call(e, "judged")) && (p = "judged") || (e.outcome === void 0 || !s.call(e, "outcome")) && (p = "outcome") || (e.model === void 0 || !s.call(e, "model")) && (p = "model") || (e.tier === void 0 || !s.call(e, "tier")) && (p = "tier") || (e.operating_point === void 0 || !s.call(e, "operating_point")) && (p = "operating_point") || (e.change === void 0 || !s.call(e, "change")) && (p = "change") || (e.measures === void 0 || !s.call(e, "measures")) && (p = "measures") || (e.baseline_measures === void 0 || !s.call(e, "baseline_measures")) && (p = "baseline_measures") || (e.deltas === void 0 || !s.call(e, "deltas")) && (p = "deltas") || (e.frontier === void 0 || !s.call(e, "frontier")) && (p = "frontier") || (e.precision === void 0 || !s.call(e, "precision")) && (p = "precision")) return C.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: p } }], false;
    {
      const m = r;
      for (const d of Object.keys(e)) if (!s.call(De.properties, d)) {
        return C.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
        break;
      }
      if (m === r) {
        if (e.name !== void 0 && s.call(e, "name")) {
          const d = r;
          if (typeof e.name != "string") return C.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
          var t = d === r;
        } else var t = true;
        if (t) {
          if (e.kind !== void 0 && s.call(e, "kind")) {
            let d = e.kind;
            const v = r;
            if (!(d === "deployment" || d === "candidate")) return C.errors = [{ instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: De.properties.kind.enum } }], false;
            var t = v === r;
          } else var t = true;
          if (t) {
            if (e.judged !== void 0 && s.call(e, "judged")) {
              const d = r;
              if (typeof e.judged != "boolean") return C.errors = [{ instancePath: i + "/judged", schemaPath: "#/properties/judged/type", keyword: "type", params: { type: "boolean" } }], false;
              var t = d === r;
            } else var t = true;
            if (t) {
              if (e.outcome !== void 0 && s.call(e, "outcome")) {
                let d = e.outcome;
                const v = r;
                if (!(d === "pass" || d === "warn" || d === "fail" || d === "unknown")) return C.errors = [{ instancePath: i + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: De.properties.outcome.enum } }], false;
                var t = v === r;
              } else var t = true;
              if (t) {
                if (e.model !== void 0 && s.call(e, "model")) {
                  let d = e.model;
                  const v = r;
                  if (typeof d != "string" && d !== null) return C.errors = [{ instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: De.properties.model.type } }], false;
                  var t = v === r;
                } else var t = true;
                if (t) {
                  if (e.tier !== void 0 && s.call(e, "tier")) {
                    let d = e.tier;
                    const v = r;
                    if (typeof d != "string" && d !== null) return C.errors = [{ instancePath: i + "/tier", schemaPath: "#/properties/tier/type", keyword: "type", params: { type: De.properties.tier.type } }], false;
                    var t = v === r;
                  } else var t = true;
                  if (t) {
                    if (e.operating_point !== void 0 && s.call(e, "operating_point")) {
                      let d = e.operating_point;
                      const v = r, g = r;
                      let k = false;
                      const O = r;
                      if (r === O) if (d && typeof d == "object" && !Array.isArray(d)) {
                        let q;
                        if ((d.at === void 0 || !s.call(d, "at")) && (q = "at") || (d.path === void 0 || !s.call(d, "path")) && (q = "path") || (d.why === void 0 || !s.call(d, "why")) && (q = "why")) {
                          const J = { instancePath: i + "/operating_point", schemaPath: "#/properties/operating_point/anyOf/0/required", keyword: "required", params: { missingProperty: q } };
                          n === null ? n = [J] : n.push(J), r++;
                        } else {
                          const J = r;
                          for (const A of Object.keys(d)) if (!(A === "at" || A === "path" || A === "why")) {
                            const P = { instancePath: i + "/operating_point", schemaPath: "#/properties/operating_point/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
                            n === null ? n = [P] : n.push(P), r++;
                            break;
                          }
                          if (J === r) {
                            if (d.at !== void 0 && s.call(d, "at")) {
                              let A = d.at;
                              const P = r;
                              if (r === P) if (A && typeof A == "object" && !Array.isArray(A)) for (const U of Object.keys(A)) {
                                let te = A[U];
                                const K = r;
                                if (!(typeof te == "number" && isFinite(te)) && typeof te != "string") {
                                  const ve = { instancePath: i + "/operating_point/at/" + U.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/operating_point/anyOf/0/properties/at/additionalProperties/type", keyword: "type", params: { type: De.properties.operating_point.anyOf[0].properties.at.additionalProperties.type } };
                                  n === null ? n = [ve] : n.push(ve), r++;
                                }
                                var f = K === r;
                                if (!f) break;
                              }
                              else {
                                const U = { instancePath: i + "/operating_point/at", schemaPath: "#/properties/operating_point/anyOf/0/properties/at/type", keyword: "type", params: { type: "object" } };
                                n === null ? n = [U] : n.push(U), r++;
                              }
                              var c = P === r;
                            } else var c = true;
                            if (c) {
                              if (d.path !== void 0 && s.call(d, "path")) {
                                const A = r;
                                if (typeof d.path != "string") {
                                  const U = { instancePath: i + "/operating_point/path", schemaPath: "#/properties/operating_point/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" } };
                                  n === null ? n = [U] : n.push(U), r++;
                                }
                                var c = A === r;
                              } else var c = true;
                              if (c) if (d.why !== void 0 && s.call(d, "why")) {
                                const A = r;
                                if (typeof d.why != "string") {
                                  const U = { instancePath: i + "/operating_point/why", schemaPath: "#/properties/operating_point/anyOf/0/properties/why/type", keyword: "type", params: { type: "string" } };
                                  n === null ? n = [U] : n.push(U), r++;
                                }
                                var c = A === r;
                              } else var c = true;
                            }
                          }
                        }
                      } else {
                        const q = { instancePath: i + "/operating_point", schemaPath: "#/properties/operating_point/anyOf/0/type", keyword: "type", params: { type: "object" } };
                        n === null ? n = [q] : n.push(q), r++;
                      }
                      var o = O === r;
                      k = k || o;
                      const _ = r;
                      if (d !== null) {
                        const q = { instancePath: i + "/operating_point", schemaPath: "#/properties/operating_point/anyOf/1/type", keyword: "type", params: { type: "null" } };
                        n === null ? n = [q] : n.push(q), r++;
                      }
                      var o = _ === r;
                      if (k = k || o, k) r = g, n !== null && (g ? n.length = g : n = null);
                      else {
                        const q = { instancePath: i + "/operating_point", schemaPath: "#/properties/operating_point/anyOf", keyword: "anyOf", params: {} };
                        return n === null ? n = [q] : n.push(q), r++, C.errors = n, false;
                      }
                      var t = v === r;
                    } else var t = true;
                    if (t) {
                      if (e.change !== void 0 && s.call(e, "change")) {
                        let d = e.change;
                        const v = r, g = r;
                        let k = false;
                        const O = r;
                        ye(d, { instancePath: i + "/change", parentData: e, parentDataProperty: "change", rootData: j, dynamicAnchors: x }) || (n = n === null ? ye.errors : n.concat(ye.errors), r = n.length);
                        var l = O === r;
                        k = k || l;
                        const _ = r;
                        if (d !== null) {
                          const q = { instancePath: i + "/change", schemaPath: "#/properties/change/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          n === null ? n = [q] : n.push(q), r++;
                        }
                        var l = _ === r;
                        if (k = k || l, k) r = g, n !== null && (g ? n.length = g : n = null);
                        else {
                          const q = { instancePath: i + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {} };
                          return n === null ? n = [q] : n.push(q), r++, C.errors = n, false;
                        }
                        var t = v === r;
                      } else var t = true;
                      if (t) {
                        if (e.measures !== void 0 && s.call(e, "measures")) {
                          let d = e.measures;
                          const v = r;
                          if (r === v) if (d && typeof d == "object" && !Array.isArray(d)) for (const k of Object.keys(d)) {
                            const O = r;
                            V(d[k], { instancePath: i + "/measures/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: d, parentDataProperty: k, rootData: j, dynamicAnchors: x }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
                            var a = O === r;
                            if (!a) break;
                          }
                          else return C.errors = [{ instancePath: i + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "object" } }], false;
                          var t = v === r;
                        } else var t = true;
                        if (t) {
                          if (e.baseline_measures !== void 0 && s.call(e, "baseline_measures")) {
                            let d = e.baseline_measures;
                            const v = r;
                            if (r === v) if (d && typeof d == "object" && !Array.isArray(d)) for (const k of Object.keys(d)) {
                              const O = r;
                              V(d[k], { instancePath: i + "/baseline_measures/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: d, parentDataProperty: k, rootData: j, dynamicAnchors: x }) || (n = n === null ? V.errors : n.concat(V.errors), r = n.length);
                              var u = O === r;
                              if (!u) break;
                            }
                            else return C.errors = [{ instancePath: i + "/baseline_measures", schemaPath: "#/properties/baseline_measures/type", keyword: "type", params: { type: "object" } }], false;
                            var t = v === r;
                          } else var t = true;
                          if (t) {
                            if (e.deltas !== void 0 && s.call(e, "deltas")) {
                              let d = e.deltas;
                              const v = r;
                              if (r === v) if (d && typeof d == "object" && !Array.isArray(d)) for (const k of Object.keys(d)) {
                                const O = r;
                                X(d[k], { instancePath: i + "/deltas/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: d, parentDataProperty: k, rootData: j, dynamicAnchors: x }) || (n = n === null ? X.errors : n.concat(X.errors), r = n.length);
                                var h = O === r;
                                if (!h) break;
                              }
                              else return C.errors = [{ instancePath: i + "/deltas", schemaPath: "#/properties/deltas/type", keyword: "type", params: { type: "object" } }], false;
                              var t = v === r;
                            } else var t = true;
                            if (t) {
                              if (e.frontier !== void 0 && s.call(e, "frontier")) {
                                let d = e.frontier;
                                const v = r, g = r;
                                let k = false;
                                const O = r;
                                z(d, { instancePath: i + "/frontier", parentData: e, parentDataProperty: "frontier", rootData: j, dynamicAnchors: x }) || (n = n === null ? z.errors : n.concat(z.errors), r = n.length);
                                var b = O === r;
                                k = k || b;
                                const _ = r;
                                if (d !== null) {
                                  const q = { instancePath: i + "/frontier", schemaPath: "#/properties/frontier/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                  n === null ? n = [q] : n.push(q), r++;
                                }
                                var b = _ === r;
                                if (k = k || b, k) r = g, n !== null && (g ? n.length = g : n = null);
                                else {
                                  const q = { instancePath: i + "/frontier", schemaPath: "#/properties/frontier/anyOf", keyword: "anyOf", params: {} };
                                  return n === null ? n = [q] : n.push(q), r++, C.errors = n, false;
                                }
                                var t = v === r;
                              } else var t = true;
                              if (t) if (e.precision !== void 0 && s.call(e, "precision")) {
                                const d = r;
                                if (e.precision !== null) return C.errors = [{ instancePath: i + "/precision", schemaPath: "#/properties/precision/type", keyword: "type", params: { type: "null" } }], false;
                                var t = d === r;
                              } else var t = true;
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
  } else return C.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return C.errors = n, r === 0;
}
C.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Pe(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = Pe.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (Array.isArray(e)) {
    var t = true;
    const f = e.length;
    for (let c = 0; c < f; c++) {
      const o = r;
      C(e[c], { instancePath: i + "/" + c, parentData: e, parentDataProperty: c, rootData: j, dynamicAnchors: x }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length);
      var t = o === r;
      if (!t) break;
    }
  } else return Pe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Pe.errors = n, r === 0;
}
Pe.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function we(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = we.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (Array.isArray(e)) {
    var t = true;
    const f = e.length;
    for (let c = 0; c < f; c++) {
      const o = r;
      C(e[c], { instancePath: i + "/" + c, parentData: e, parentDataProperty: c, rootData: j, dynamicAnchors: x }) || (n = n === null ? C.errors : n.concat(C.errors), r = n.length);
      var t = o === r;
      if (!t) break;
    }
  } else return we.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return we.errors = n, r === 0;
}
we.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var He = { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "model", "monthly_cost_usd", "text"], properties: { name: { type: "string" }, model: { type: ["string", "null"] }, monthly_cost_usd: { type: ["number", "null"] }, text: { type: ["string", "null"] } } } };
function se(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = se.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (Array.isArray(e)) {
    var t = true;
    const c = e.length;
    for (let o = 0; o < c; o++) {
      let l = e[o];
      const a = r;
      if (r === a) if (l && typeof l == "object" && !Array.isArray(l)) {
        let h;
        if ((l.name === void 0 || !s.call(l, "name")) && (h = "name") || (l.model === void 0 || !s.call(l, "model")) && (h = "model") || (l.monthly_cost_usd === void 0 || !s.call(l, "monthly_cost_usd")) && (h = "monthly_cost_usd") || (l.text === void 0 || !s.call(l, "text")) && (h = "text")) return se.errors = [{ instancePath: i + "/" + o, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: h } }], false;
        {
          const b = r;
          for (const p of Object.keys(l)) if (!(p === "name" || p === "model" || p === "monthly_cost_usd" || p === "text")) {
            return se.errors = [{ instancePath: i + "/" + o, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
            break;
          }
          if (b === r) {
            if (l.name !== void 0 && s.call(l, "name")) {
              const p = r;
              if (typeof l.name != "string") return se.errors = [{ instancePath: i + "/" + o + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } }], false;
              var f = p === r;
            } else var f = true;
            if (f) {
              if (l.model !== void 0 && s.call(l, "model")) {
                let p = l.model;
                const m = r;
                if (typeof p != "string" && p !== null) return se.errors = [{ instancePath: i + "/" + o + "/model", schemaPath: "#/items/properties/model/type", keyword: "type", params: { type: He.items.properties.model.type } }], false;
                var f = m === r;
              } else var f = true;
              if (f) {
                if (l.monthly_cost_usd !== void 0 && s.call(l, "monthly_cost_usd")) {
                  let p = l.monthly_cost_usd;
                  const m = r;
                  if (!(typeof p == "number" && isFinite(p)) && p !== null) return se.errors = [{ instancePath: i + "/" + o + "/monthly_cost_usd", schemaPath: "#/items/properties/monthly_cost_usd/type", keyword: "type", params: { type: He.items.properties.monthly_cost_usd.type } }], false;
                  var f = m === r;
                } else var f = true;
                if (f) if (l.text !== void 0 && s.call(l, "text")) {
                  let p = l.text;
                  const m = r;
                  if (typeof p != "string" && p !== null) return se.errors = [{ instancePath: i + "/" + o + "/text", schemaPath: "#/items/properties/text/type", keyword: "type", params: { type: He.items.properties.text.type } }], false;
                  var f = m === r;
                } else var f = true;
              }
            }
          }
        }
      } else return se.errors = [{ instancePath: i + "/" + o, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
      var t = a === r;
      if (!t) break;
    }
  } else return se.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return se.errors = n, r === 0;
}
se.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Ve = { type: "object", additionalProperties: false, required: ["monthly_cost_usd", "known_monthly_cost_usd", "text", "unknown_parts", "baseline_monthly_cost_usd", "delta"], properties: { monthly_cost_usd: { type: ["number", "null"] }, known_monthly_cost_usd: { type: ["number", "null"] }, text: { type: ["string", "null"] }, unknown_parts: { type: "array", items: { type: "string" } }, baseline_monthly_cost_usd: { type: ["number", "null"] }, delta: { anyOf: [{ $ref: "#/$defs/delta" }, { type: "null" }] } } };
function ee(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = ee.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let o;
    if ((e.monthly_cost_usd === void 0 || !s.call(e, "monthly_cost_usd")) && (o = "monthly_cost_usd") || (e.known_monthly_cost_usd === void 0 || !s.call(e, "known_monthly_cost_usd")) && (o = "known_monthly_cost_usd") || (e.text === void 0 || !s.call(e, "text")) && (o = "text") || (e.unknown_parts === void 0 || !s.call(e, "unknown_parts")) && (o = "unknown_parts") || (e.baseline_monthly_cost_usd === void 0 || !s.call(e, "baseline_monthly_cost_usd")) && (o = "baseline_monthly_cost_usd") || (e.delta === void 0 || !s.call(e, "delta")) && (o = "delta")) return ee.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      const l = r;
      for (const a of Object.keys(e)) if (!(a === "monthly_cost_usd" || a === "known_monthly_cost_usd" || a === "text" || a === "unknown_parts" || a === "baseline_monthly_cost_usd" || a === "delta")) {
        return ee.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } }], false;
        break;
      }
      if (l === r) {
        if (e.monthly_cost_usd !== void 0 && s.call(e, "monthly_cost_usd")) {
          let a = e.monthly_cost_usd;
          const u = r;
          if (!(typeof a == "number" && isFinite(a)) && a !== null) return ee.errors = [{ instancePath: i + "/monthly_cost_usd", schemaPath: "#/properties/monthly_cost_usd/type", keyword: "type", params: { type: Ve.properties.monthly_cost_usd.type } }], false;
          var t = u === r;
        } else var t = true;
        if (t) {
          if (e.known_monthly_cost_usd !== void 0 && s.call(e, "known_monthly_cost_usd")) {
            let a = e.known_monthly_cost_usd;
            const u = r;
            if (!(typeof a == "number" && isFinite(a)) && a !== null) return ee.errors = [{ instancePath: i + "/known_monthly_cost_usd", schemaPath: "#/properties/known_monthly_cost_usd/type", keyword: "type", params: { type: Ve.properties.known_monthly_cost_usd.type } }], false;
            var t = u === r;
          } else var t = true;
          if (t) {
            if (e.text !== void 0 && s.call(e, "text")) {
              let a = e.text;
              const u = r;
              if (typeof a != "string" && a !== null) return ee.errors = [{ instancePath: i + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: Ve.properties.text.type } }], false;
              var t = u === r;
            } else var t = true;
            if (t) {
              if (e.unknown_parts !== void 0 && s.call(e, "unknown_parts")) {
                let a = e.unknown_parts;
                const u = r;
                if (r === u) if (Array.isArray(a)) {
                  var f = true;
                  const b = a.length;
                  for (let p = 0; p < b; p++) {
                    const m = r;
                    if (typeof a[p] != "string") return ee.errors = [{ instancePath: i + "/unknown_parts/" + p, schemaPath: "#/properties/unknown_parts/items/type", keyword: "type", params: { type: "string" } }], false;
                    var f = m === r;
                    if (!f) break;
                  }
                } else return ee.errors = [{ instancePath: i + "/unknown_parts", schemaPath: "#/properties/unknown_parts/type", keyword: "type", params: { type: "array" } }], false;
                var t = u === r;
              } else var t = true;
              if (t) {
                if (e.baseline_monthly_cost_usd !== void 0 && s.call(e, "baseline_monthly_cost_usd")) {
                  let a = e.baseline_monthly_cost_usd;
                  const u = r;
                  if (!(typeof a == "number" && isFinite(a)) && a !== null) return ee.errors = [{ instancePath: i + "/baseline_monthly_cost_usd", schemaPath: "#/properties/baseline_monthly_cost_usd/type", keyword: "type", params: { type: Ve.properties.baseline_monthly_cost_usd.type } }], false;
                  var t = u === r;
                } else var t = true;
                if (t) if (e.delta !== void 0 && s.call(e, "delta")) {
                  let a = e.delta;
                  const u = r, h = r;
                  let b = false;
                  const p = r;
                  X(a, { instancePath: i + "/delta", parentData: e, parentDataProperty: "delta", rootData: j, dynamicAnchors: x }) || (n = n === null ? X.errors : n.concat(X.errors), r = n.length);
                  var c = p === r;
                  b = b || c;
                  const m = r;
                  if (a !== null) {
                    const v = { instancePath: i + "/delta", schemaPath: "#/properties/delta/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    n === null ? n = [v] : n.push(v), r++;
                  }
                  var c = m === r;
                  if (b = b || c, b) r = h, n !== null && (h ? n.length = h : n = null);
                  else {
                    const v = { instancePath: i + "/delta", schemaPath: "#/properties/delta/anyOf", keyword: "anyOf", params: {} };
                    return n === null ? n = [v] : n.push(v), r++, ee.errors = n, false;
                  }
                  var t = u === r;
                } else var t = true;
              }
            }
          }
        }
      }
    }
  } else return ee.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ee.errors = n, r === 0;
}
ee.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var me = { type: "object", additionalProperties: false, required: ["rule", "outcome", "subject", "model", "message", "measure", "value", "limit", "unit", "location", "hint", "needed_by", "waiver", "policy"], properties: { rule: { type: "string" }, outcome: { enum: ["pass", "warn", "fail", "unknown"] }, subject: { type: ["string", "null"] }, model: { type: ["string", "null"] }, message: { type: "string" }, measure: { type: ["string", "null"] }, value: { type: ["number", "null"] }, limit: { type: ["number", "null"] }, unit: { type: ["string", "null"] }, location: { anyOf: [{ $ref: "#/$defs/location" }, { type: "null" }] }, hint: { type: ["string", "null"] }, needed_by: { type: "array", items: { type: "string" } }, waiver: { anyOf: [{ $ref: "#/$defs/waived" }, { type: "null" }] }, policy: { enum: ["base", "head", "both", null] } } };
function ie(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = ie.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let f;
    if ((e.path === void 0 || !s.call(e, "path")) && (f = "path") || (e.line === void 0 || !s.call(e, "line")) && (f = "line") || (e.column === void 0 || !s.call(e, "column")) && (f = "column")) return ie.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const c = r;
      for (const o of Object.keys(e)) if (!(o === "path" || o === "line" || o === "column")) {
        return ie.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (c === r) {
        if (e.path !== void 0 && s.call(e, "path")) {
          const o = r;
          if (typeof e.path != "string") return ie.errors = [{ instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var t = o === r;
        } else var t = true;
        if (t) {
          if (e.line !== void 0 && s.call(e, "line")) {
            let o = e.line;
            const l = r;
            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return ie.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }], false;
            if (r === l && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return ie.errors = [{ instancePath: i + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = l === r;
          } else var t = true;
          if (t) if (e.column !== void 0 && s.call(e, "column")) {
            let o = e.column;
            const l = r;
            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return ie.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } }], false;
            if (r === l && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return ie.errors = [{ instancePath: i + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
            var t = l === r;
          } else var t = true;
        }
      }
    }
  } else return ie.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ie.errors = n, r === 0;
}
ie.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function ae(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = ae.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let f;
    if ((e.index === void 0 || !s.call(e, "index")) && (f = "index") || (e.reason === void 0 || !s.call(e, "reason")) && (f = "reason") || (e.until === void 0 || !s.call(e, "until")) && (f = "until")) return ae.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const c = r;
      for (const o of Object.keys(e)) if (!(o === "index" || o === "reason" || o === "until")) {
        return ae.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (c === r) {
        if (e.index !== void 0 && s.call(e, "index")) {
          let o = e.index;
          const l = r;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return ae.errors = [{ instancePath: i + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" } }], false;
          if (r === l && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return ae.errors = [{ instancePath: i + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
          var t = l === r;
        } else var t = true;
        if (t) {
          if (e.reason !== void 0 && s.call(e, "reason")) {
            const o = r;
            if (typeof e.reason != "string") return ae.errors = [{ instancePath: i + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } }], false;
            var t = o === r;
          } else var t = true;
          if (t) if (e.until !== void 0 && s.call(e, "until")) {
            const o = r;
            if (typeof e.until != "string") return ae.errors = [{ instancePath: i + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" } }], false;
            var t = o === r;
          } else var t = true;
        }
      }
    }
  } else return ae.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return ae.errors = n, r === 0;
}
ae.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function G(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = G.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let l;
    if ((e.rule === void 0 || !s.call(e, "rule")) && (l = "rule") || (e.outcome === void 0 || !s.call(e, "outcome")) && (l = "outcome") || (e.subject === void 0 || !s.call(e, "subject")) && (l = "subject") || (e.model === void 0 || !s.call(e, "model")) && (l = "model") || (e.message === void 0 || !s.call(e, "message")) && (l = "message") || (e.measure === void 0 || !s.call(e, "measure")) && (l = "measure") || (e.value === void 0 || !s.call(e, "value")) && (l = "value") || (e.limit === void 0 || !s.call(e, "limit")) && (l = "limit") || (e.unit === void 0 || !s.call(e, "unit")) && (l = "unit") || (e.location === void 0 || !s.call(e, "location")) && (l = "location") || (e.hint === void 0 || !s.call(e, "hint")) && (l = "hint") || (e.needed_by === void 0 || !s.call(e, "needed_by")) && (l = "needed_by") || (e.waiver === void 0 || !s.call(e, "waiver")) && (l = "waiver") || (e.policy === void 0 || !s.call(e, "policy")) && (l = "policy")) return G.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l } }], false;
    {
      const a = r;
      for (const u of Object.keys(e)) if (!s.call(me.properties, u)) {
        return G.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } }], false;
        break;
      }
      if (a === r) {
        if (e.rule !== void 0 && s.call(e, "rule")) {
          const u = r;
          if (typeof e.rule != "string") return G.errors = [{ instancePath: i + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
          var t = u === r;
        } else var t = true;
        if (t) {
          if (e.outcome !== void 0 && s.call(e, "outcome")) {
            let u = e.outcome;
            const h = r;
            if (!(u === "pass" || u === "warn" || u === "fail" || u === "unknown")) return G.errors = [{ instancePath: i + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: me.properties.outcome.enum } }], false;
            var t = h === r;
          } else var t = true;
          if (t) {
            if (e.subject !== void 0 && s.call(e, "subject")) {
              let u = e.subject;
              const h = r;
              if (typeof u != "string" && u !== null) return G.errors = [{ instancePath: i + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: me.properties.subject.type } }], false;
              var t = h === r;
            } else var t = true;
            if (t) {
              if (e.model !== void 0 && s.call(e, "model")) {
                let u = e.model;
                const h = r;
                if (typeof u != "string" && u !== null) return G.errors = [{ instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: me.properties.model.type } }], false;
                var t = h === r;
              } else var t = true;
              if (t) {
                if (e.message !== void 0 && s.call(e, "message")) {
                  const u = r;
                  if (typeof e.message != "string") return G.errors = [{ instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }], false;
                  var t = u === r;
                } else var t = true;
                if (t) {
                  if (e.measure !== void 0 && s.call(e, "measure")) {
                    let u = e.measure;
                    const h = r;
                    if (typeof u != "string" && u !== null) return G.errors = [{ instancePath: i + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: me.properties.measure.type } }], false;
                    var t = h === r;
                  } else var t = true;
                  if (t) {
                    if (e.value !== void 0 && s.call(e, "value")) {
                      let u = e.value;
                      const h = r;
                      if (!(typeof u == "number" && isFinite(u)) && u !== null) return G.errors = [{ instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: me.properties.value.type } }], false;
                      var t = h === r;
                    } else var t = true;
                    if (t) {
                      if (e.limit !== void 0 && s.call(e, "limit")) {
                        let u = e.limit;
                        const h = r;
                        if (!(typeof u == "number" && isFinite(u)) && u !== null) return G.errors = [{ instancePath: i + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: me.properties.limit.type } }], false;
                        var t = h === r;
                      } else var t = true;
                      if (t) {
                        if (e.unit !== void 0 && s.call(e, "unit")) {
                          let u = e.unit;
                          const h = r;
                          if (typeof u != "string" && u !== null) return G.errors = [{ instancePath: i + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: me.properties.unit.type } }], false;
                          var t = h === r;
                        } else var t = true;
                        if (t) {
                          if (e.location !== void 0 && s.call(e, "location")) {
                            let u = e.location;
                            const h = r, b = r;
                            let p = false;
                            const m = r;
                            ie(u, { instancePath: i + "/location", parentData: e, parentDataProperty: "location", rootData: j, dynamicAnchors: x }) || (n = n === null ? ie.errors : n.concat(ie.errors), r = n.length);
                            var f = m === r;
                            p = p || f;
                            const d = r;
                            if (u !== null) {
                              const g = { instancePath: i + "/location", schemaPath: "#/properties/location/anyOf/1/type", keyword: "type", params: { type: "null" } };
                              n === null ? n = [g] : n.push(g), r++;
                            }
                            var f = d === r;
                            if (p = p || f, p) r = b, n !== null && (b ? n.length = b : n = null);
                            else {
                              const g = { instancePath: i + "/location", schemaPath: "#/properties/location/anyOf", keyword: "anyOf", params: {} };
                              return n === null ? n = [g] : n.push(g), r++, G.errors = n, false;
                            }
                            var t = h === r;
                          } else var t = true;
                          if (t) {
                            if (e.hint !== void 0 && s.call(e, "hint")) {
                              let u = e.hint;
                              const h = r;
                              if (typeof u != "string" && u !== null) return G.errors = [{ instancePath: i + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: me.properties.hint.type } }], false;
                              var t = h === r;
                            } else var t = true;
                            if (t) {
                              if (e.needed_by !== void 0 && s.call(e, "needed_by")) {
                                let u = e.needed_by;
                                const h = r;
                                if (r === h) if (Array.isArray(u)) {
                                  var c = true;
                                  const p = u.length;
                                  for (let m = 0; m < p; m++) {
                                    const d = r;
                                    if (typeof u[m] != "string") return G.errors = [{ instancePath: i + "/needed_by/" + m, schemaPath: "#/properties/needed_by/items/type", keyword: "type", params: { type: "string" } }], false;
                                    var c = d === r;
                                    if (!c) break;
                                  }
                                } else return G.errors = [{ instancePath: i + "/needed_by", schemaPath: "#/properties/needed_by/type", keyword: "type", params: { type: "array" } }], false;
                                var t = h === r;
                              } else var t = true;
                              if (t) {
                                if (e.waiver !== void 0 && s.call(e, "waiver")) {
                                  let u = e.waiver;
                                  const h = r, b = r;
                                  let p = false;
                                  const m = r;
                                  ae(u, { instancePath: i + "/waiver", parentData: e, parentDataProperty: "waiver", rootData: j, dynamicAnchors: x }) || (n = n === null ? ae.errors : n.concat(ae.errors), r = n.length);
                                  var o = m === r;
                                  p = p || o;
                                  const d = r;
                                  if (u !== null) {
                                    const g = { instancePath: i + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                    n === null ? n = [g] : n.push(g), r++;
                                  }
                                  var o = d === r;
                                  if (p = p || o, p) r = b, n !== null && (b ? n.length = b : n = null);
                                  else {
                                    const g = { instancePath: i + "/waiver", schemaPath: "#/properties/waiver/anyOf", keyword: "anyOf", params: {} };
                                    return n === null ? n = [g] : n.push(g), r++, G.errors = n, false;
                                  }
                                  var t = h === r;
                                } else var t = true;
                                if (t) if (e.policy !== void 0 && s.call(e, "policy")) {
                                  let u = e.policy;
                                  const h = r;
                                  if (!(u === "base" || u === "head" || u === "both" || u === null)) return G.errors = [{ instancePath: i + "/policy", schemaPath: "#/properties/policy/enum", keyword: "enum", params: { allowedValues: me.properties.policy.enum } }], false;
                                  var t = h === r;
                                } else var t = true;
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
  } else return G.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return G.errors = n, r === 0;
}
G.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function je(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = je.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (Array.isArray(e)) {
    var t = true;
    const f = e.length;
    for (let c = 0; c < f; c++) {
      const o = r;
      G(e[c], { instancePath: i + "/" + c, parentData: e, parentDataProperty: c, rootData: j, dynamicAnchors: x }) || (n = n === null ? G.errors : n.concat(G.errors), r = n.length);
      var t = o === r;
      if (!t) break;
    }
  } else return je.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return je.errors = n, r === 0;
}
je.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var $e = { type: "object", additionalProperties: false, required: ["name", "objectives", "declared", "measured", "proposed", "hypervolume"], properties: { name: { type: "string" }, objectives: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "measure", "label", "goal", "unit", "range", "tolerance"], properties: { name: { type: "string" }, measure: { type: "string" }, label: { type: "string" }, goal: { enum: ["maximize", "minimize"] }, unit: { type: ["string", "null"] }, range: { anyOf: [{ type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 }, { type: "null" }] }, tolerance: { type: "object", additionalProperties: false, required: ["kind", "value"], properties: { kind: { enum: ["absolute", "percent"] }, value: { type: "number" } } } } } }, declared: { anyOf: [{ type: "array", items: { $ref: "#/$defs/declared" } }, { type: "null" }] }, measured: { type: "array", items: { type: "object", additionalProperties: false, required: ["id", "subject", "values", "status", "before"], properties: { id: { type: "string" }, subject: { type: ["string", "null"] }, values: { type: "object", additionalProperties: { type: "number" } }, status: { enum: ["extends", "on", "tolerated", "dominated", "unknown"] }, before: { anyOf: [{ type: "object", additionalProperties: { type: "number" } }, { type: "null" }] } } } }, proposed: { type: "array", items: { $ref: "#/$defs/point" } }, hypervolume: { type: ["number", "null"] } } };
var ge = { type: "object", additionalProperties: false, required: ["id", "values", "n", "stderr", "as_of", "source", "basis", "dominated_by", "replaced_by"], properties: { id: { type: "string" }, values: { type: "object", additionalProperties: { type: "number" } }, n: { type: ["number", "null"] }, stderr: { type: ["number", "null"] }, as_of: { type: ["string", "null"] }, source: { type: ["string", "null"] }, basis: { type: ["string", "null"] }, dominated_by: { type: ["string", "null"] }, replaced_by: { type: ["string", "null"] } } };
function M(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = M.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let c;
    if ((e.id === void 0 || !s.call(e, "id")) && (c = "id") || (e.values === void 0 || !s.call(e, "values")) && (c = "values") || (e.n === void 0 || !s.call(e, "n")) && (c = "n") || (e.stderr === void 0 || !s.call(e, "stderr")) && (c = "stderr") || (e.as_of === void 0 || !s.call(e, "as_of")) && (c = "as_of") || (e.source === void 0 || !s.call(e, "source")) && (c = "source") || (e.basis === void 0 || !s.call(e, "basis")) && (c = "basis") || (e.dominated_by === void 0 || !s.call(e, "dominated_by")) && (c = "dominated_by") || (e.replaced_by === void 0 || !s.call(e, "replaced_by")) && (c = "replaced_by")) return M.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: c } }], false;
    {
      const o = r;
      for (const l of Object.keys(e)) if (!s.call(ge.properties, l)) {
        return M.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
        break;
      }
      if (o === r) {
        if (e.id !== void 0 && s.call(e, "id")) {
          const l = r;
          if (typeof e.id != "string") return M.errors = [{ instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], false;
          var t = l === r;
        } else var t = true;
        if (t) {
          if (e.values !== void 0 && s.call(e, "values")) {
            let l = e.values;
            const a = r;
            if (r === a) if (l && typeof l == "object" && !Array.isArray(l)) for (const h of Object.keys(l)) {
              let b = l[h];
              const p = r;
              if (!(typeof b == "number" && isFinite(b))) return M.errors = [{ instancePath: i + "/values/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: "number" } }], false;
              var f = p === r;
              if (!f) break;
            }
            else return M.errors = [{ instancePath: i + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } }], false;
            var t = a === r;
          } else var t = true;
          if (t) {
            if (e.n !== void 0 && s.call(e, "n")) {
              let l = e.n;
              const a = r;
              if (!(typeof l == "number" && isFinite(l)) && l !== null) return M.errors = [{ instancePath: i + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: ge.properties.n.type } }], false;
              var t = a === r;
            } else var t = true;
            if (t) {
              if (e.stderr !== void 0 && s.call(e, "stderr")) {
                let l = e.stderr;
                const a = r;
                if (!(typeof l == "number" && isFinite(l)) && l !== null) return M.errors = [{ instancePath: i + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: ge.properties.stderr.type } }], false;
                var t = a === r;
              } else var t = true;
              if (t) {
                if (e.as_of !== void 0 && s.call(e, "as_of")) {
                  let l = e.as_of;
                  const a = r;
                  if (typeof l != "string" && l !== null) return M.errors = [{ instancePath: i + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: ge.properties.as_of.type } }], false;
                  var t = a === r;
                } else var t = true;
                if (t) {
                  if (e.source !== void 0 && s.call(e, "source")) {
                    let l = e.source;
                    const a = r;
                    if (typeof l != "string" && l !== null) return M.errors = [{ instancePath: i + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: ge.properties.source.type } }], false;
                    var t = a === r;
                  } else var t = true;
                  if (t) {
                    if (e.basis !== void 0 && s.call(e, "basis")) {
                      let l = e.basis;
                      const a = r;
                      if (typeof l != "string" && l !== null) return M.errors = [{ instancePath: i + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: ge.properties.basis.type } }], false;
                      var t = a === r;
                    } else var t = true;
                    if (t) {
                      if (e.dominated_by !== void 0 && s.call(e, "dominated_by")) {
                        let l = e.dominated_by;
                        const a = r;
                        if (typeof l != "string" && l !== null) return M.errors = [{ instancePath: i + "/dominated_by", schemaPath: "#/properties/dominated_by/type", keyword: "type", params: { type: ge.properties.dominated_by.type } }], false;
                        var t = a === r;
                      } else var t = true;
                      if (t) if (e.replaced_by !== void 0 && s.call(e, "replaced_by")) {
                        let l = e.replaced_by;
                        const a = r;
                        if (typeof l != "string" && l !== null) return M.errors = [{ instancePath: i + "/replaced_by", schemaPath: "#/properties/replaced_by/type", keyword: "type", params: { type: ge.properties.replaced_by.type } }], false;
                        var t = a === r;
                      } else var t = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return M.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return M.errors = n, r === 0;
}
M.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Fe = { type: "object", additionalProperties: false, required: ["id", "values", "n", "stderr", "as_of", "source", "basis"], properties: { id: { type: "string" }, values: { type: "object", additionalProperties: { type: "number" } }, n: { type: ["number", "null"] }, stderr: { type: ["number", "null"] }, as_of: { type: ["string", "null"] }, source: { type: ["string", "null"] }, basis: { type: ["string", "null"] } } };
function Y(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = Y.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let c;
    if ((e.id === void 0 || !s.call(e, "id")) && (c = "id") || (e.values === void 0 || !s.call(e, "values")) && (c = "values") || (e.n === void 0 || !s.call(e, "n")) && (c = "n") || (e.stderr === void 0 || !s.call(e, "stderr")) && (c = "stderr") || (e.as_of === void 0 || !s.call(e, "as_of")) && (c = "as_of") || (e.source === void 0 || !s.call(e, "source")) && (c = "source") || (e.basis === void 0 || !s.call(e, "basis")) && (c = "basis")) return Y.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: c } }], false;
    {
      const o = r;
      for (const l of Object.keys(e)) if (!(l === "id" || l === "values" || l === "n" || l === "stderr" || l === "as_of" || l === "source" || l === "basis")) {
        return Y.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } }], false;
        break;
      }
      if (o === r) {
        if (e.id !== void 0 && s.call(e, "id")) {
          const l = r;
          if (typeof e.id != "string") return Y.errors = [{ instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], false;
          var t = l === r;
        } else var t = true;
        if (t) {
          if (e.values !== void 0 && s.call(e, "values")) {
            let l = e.values;
            const a = r;
            if (r === a) if (l && typeof l == "object" && !Array.isArray(l)) for (const h of Object.keys(l)) {
              let b = l[h];
              const p = r;
              if (!(typeof b == "number" && isFinite(b))) return Y.errors = [{ instancePath: i + "/values/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: "number" } }], false;
              var f = p === r;
              if (!f) break;
            }
            else return Y.errors = [{ instancePath: i + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } }], false;
            var t = a === r;
          } else var t = true;
          if (t) {
            if (e.n !== void 0 && s.call(e, "n")) {
              let l = e.n;
              const a = r;
              if (!(typeof l == "number" && isFinite(l)) && l !== null) return Y.errors = [{ instancePath: i + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: Fe.properties.n.type } }], false;
              var t = a === r;
            } else var t = true;
            if (t) {
              if (e.stderr !== void 0 && s.call(e, "stderr")) {
                let l = e.stderr;
                const a = r;
                if (!(typeof l == "number" && isFinite(l)) && l !== null) return Y.errors = [{ instancePath: i + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: Fe.properties.stderr.type } }], false;
                var t = a === r;
              } else var t = true;
              if (t) {
                if (e.as_of !== void 0 && s.call(e, "as_of")) {
                  let l = e.as_of;
                  const a = r;
                  if (typeof l != "string" && l !== null) return Y.errors = [{ instancePath: i + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: Fe.properties.as_of.type } }], false;
                  var t = a === r;
                } else var t = true;
                if (t) {
                  if (e.source !== void 0 && s.call(e, "source")) {
                    let l = e.source;
                    const a = r;
                    if (typeof l != "string" && l !== null) return Y.errors = [{ instancePath: i + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: Fe.properties.source.type } }], false;
                    var t = a === r;
                  } else var t = true;
                  if (t) if (e.basis !== void 0 && s.call(e, "basis")) {
                    let l = e.basis;
                    const a = r;
                    if (typeof l != "string" && l !== null) return Y.errors = [{ instancePath: i + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: Fe.properties.basis.type } }], false;
                    var t = a === r;
                  } else var t = true;
                }
              }
            }
          }
        }
      }
    }
  } else return Y.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Y.errors = n, r === 0;
}
Y.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function D(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = D.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let k;
    if ((e.name === void 0 || !s.call(e, "name")) && (k = "name") || (e.objectives === void 0 || !s.call(e, "objectives")) && (k = "objectives") || (e.declared === void 0 || !s.call(e, "declared")) && (k = "declared") || (e.measured === void 0 || !s.call(e, "measured")) && (k = "measured") || (e.proposed === void 0 || !s.call(e, "proposed")) && (k = "proposed") || (e.hypervolume === void 0 || !s.call(e, "hypervolume")) && (k = "hypervolume")) return D.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: k } }], false;
    {
      const O = r;
      for (const _ of Object.keys(e)) if (!(_ === "name" || _ === "objectives" || _ === "declared" || _ === "measured" || _ === "proposed" || _ === "hypervolume")) {
        return D.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } }], false;
        break;
      }
      if (O === r) {
        if (e.name !== void 0 && s.call(e, "name")) {
          const _ = r;
          if (typeof e.name != "string") return D.errors = [{ instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], false;
          var t = _ === r;
        } else var t = true;
        if (t) {
          if (e.objectives !== void 0 && s.call(e, "objectives")) {
            let _ = e.objectives;
            const E = r;
            if (r === E) if (Array.isArray(_)) {
              var f = true;
              const J = _.length;
              for (let A = 0; A < J; A++) {
                let P = _[A];
                const U = r;
                if (r === U) if (P && typeof P == "object" && !Array.isArray(P)) {
                  let K;
                  if ((P.name === void 0 || !s.call(P, "name")) && (K = "name") || (P.measure === void 0 || !s.call(P, "measure")) && (K = "measure") || (P.label === void 0 || !s.call(P, "label")) && (K = "label") || (P.goal === void 0 || !s.call(P, "goal")) && (K = "goal") || (P.unit === void 0 || !s.call(P, "unit")) && (K = "unit") || (P.range === void 0 || !s.call(P, "range")) && (K = "range") || (P.tolerance === void 0 || !s.call(P, "tolerance")) && (K = "tolerance")) return D.errors = [{ instancePath: i + "/objectives/" + A, schemaPath: "#/properties/objectives/items/required", keyword: "required", params: { missingProperty: K } }], false;
                  {
                    const ve = r;
                    for (const w of Object.keys(P)) if (!(w === "name" || w === "measure" || w === "label" || w === "goal" || w === "unit" || w === "range" || w === "tolerance")) {
                      return D.errors = [{ instancePath: i + "/objectives/" + A, schemaPath: "#/properties/objectives/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } }], false;
                      break;
                    }
                    if (ve === r) {
                      if (P.name !== void 0 && s.call(P, "name")) {
                        const w = r;
                        if (typeof P.name != "string") return D.errors = [{ instancePath: i + "/objectives/" + A + "/name", schemaPath: "#/properties/objectives/items/properties/name/type", keyword: "type", params: { type: "string" } }], false;
                        var c = w === r;
                      } else var c = true;
                      if (c) {
                        if (P.measure !== void 0 && s.call(P, "measure")) {
                          const w = r;
                          if (typeof P.measure != "string") return D.errors = [{ instancePath: i + "/objectives/" + A + "/measure", schemaPath: "#/properties/objectives/items/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
                          var c = w === r;
                        } else var c = true;
                        if (c) {
                          if (P.label !== void 0 && s.call(P, "label")) {
                            const w = r;
                            if (typeof P.label != "string") return D.errors = [{ instancePath: i + "/objectives/" + A + "/label", schemaPath: "#/properties/objectives/items/properties/label/type", keyword: "type", params: { type: "string" } }], false;
                            var c = w === r;
                          } else var c = true;
                          if (c) {
                            if (P.goal !== void 0 && s.call(P, "goal")) {
                              let w = P.goal;
                              const W = r;
                              if (!(w === "maximize" || w === "minimize")) return D.errors = [{ instancePath: i + "/objectives/" + A + "/goal", schemaPath: "#/properties/objectives/items/properties/goal/enum", keyword: "enum", params: { allowedValues: $e.properties.objectives.items.properties.goal.enum } }], false;
                              var c = W === r;
                            } else var c = true;
                            if (c) {
                              if (P.unit !== void 0 && s.call(P, "unit")) {
                                let w = P.unit;
                                const W = r;
                                if (typeof w != "string" && w !== null) return D.errors = [{ instancePath: i + "/objectives/" + A + "/unit", schemaPath: "#/properties/objectives/items/properties/unit/type", keyword: "type", params: { type: $e.properties.objectives.items.properties.unit.type } }], false;
                                var c = W === r;
                              } else var c = true;
                              if (c) {
                                if (P.range !== void 0 && s.call(P, "range")) {
                                  let w = P.range;
                                  const W = r, _e = r;
                                  let R = false;
                                  const ce = r;
                                  if (r === ce) if (Array.isArray(w)) if (w.length > 2) {
                                    const S = { instancePath: i + "/objectives/" + A + "/range", schemaPath: "#/properties/objectives/items/properties/range/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 2 } };
                                    n === null ? n = [S] : n.push(S), r++;
                                  } else if (w.length < 2) {
                                    const S = { instancePath: i + "/objectives/" + A + "/range", schemaPath: "#/properties/objectives/items/properties/range/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 } };
                                    n === null ? n = [S] : n.push(S), r++;
                                  } else {
                                    var o = true;
                                    const S = w.length;
                                    for (let ke = 0; ke < S; ke++) {
                                      let Ne = w[ke];
                                      const Ee = r;
                                      if (!(typeof Ne == "number" && isFinite(Ne))) {
                                        const Je = { instancePath: i + "/objectives/" + A + "/range/" + ke, schemaPath: "#/properties/objectives/items/properties/range/anyOf/0/items/type", keyword: "type", params: { type: "number" } };
                                        n === null ? n = [Je] : n.push(Je), r++;
                                      }
                                      var o = Ee === r;
                                      if (!o) break;
                                    }
                                  }
                                  else {
                                    const S = { instancePath: i + "/objectives/" + A + "/range", schemaPath: "#/properties/objectives/items/properties/range/anyOf/0/type", keyword: "type", params: { type: "array" } };
                                    n === null ? n = [S] : n.push(S), r++;
                                  }
                                  var l = ce === r;
                                  R = R || l;
                                  const re = r;
                                  if (w !== null) {
                                    const S = { instancePath: i + "/objectives/" + A + "/range", schemaPath: "#/properties/objectives/items/properties/range/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                    n === null ? n = [S] : n.push(S), r++;
                                  }
                                  var l = re === r;
                                  if (R = R || l, R) r = _e, n !== null && (_e ? n.length = _e : n = null);
                                  else {
                                    const S = { instancePath: i + "/objectives/" + A + "/range", schemaPath: "#/properties/objectives/items/properties/range/anyOf", keyword: "anyOf", params: {} };
                                    return n === null ? n = [S] : n.push(S), r++, D.errors = n, false;
                                  }
                                  var c = W === r;
                                } else var c = true;
                                if (c) if (P.tolerance !== void 0 && s.call(P, "tolerance")) {
                                  let w = P.tolerance;
                                  const W = r;
                                  if (r === W) if (w && typeof w == "object" && !Array.isArray(w)) {
                                    let R;
                                    if ((w.kind === void 0 || !s.call(w, "kind")) && (R = "kind") || (w.value === void 0 || !s.call(w, "value")) && (R = "value")) return D.errors = [{ instancePath: i + "/objectives/" + A + "/tolerance", schemaPath: "#/properties/objectives/items/properties/tolerance/required", keyword: "required", params: { missingProperty: R } }], false;
                                    {
                                      const ce = r;
                                      for (const re of Object.keys(w)) if (!(re === "kind" || re === "value")) {
                                        return D.errors = [{ instancePath: i + "/objectives/" + A + "/tolerance", schemaPath: "#/properties/objectives/items/properties/tolerance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: re } }], false;
                                        break;
                                      }
                                      if (ce === r) {
                                        if (w.kind !== void 0 && s.call(w, "kind")) {
                                          let re = w.kind;
                                          const ze = r;
                                          if (!(re === "absolute" || re === "percent")) return D.errors = [{ instancePath: i + "/objectives/" + A + "/tolerance/kind", schemaPath: "#/properties/objectives/items/properties/tolerance/properties/kind/enum", keyword: "enum", params: { allowedValues: $e.properties.objectives.items.properties.tolerance.properties.kind.enum } }], false;
                                          var a = ze === r;
                                        } else var a = true;
                                        if (a) if (w.value !== void 0 && s.call(w, "value")) {
                                          let re = w.value;
                                          const ze = r;
                                          if (!(typeof re == "number" && isFinite(re))) return D.errors = [{ instancePath: i + "/objectives/" + A + "/tolerance/value", schemaPath: "#/properties/objectives/items/properties/tolerance/properties/value/type", keyword: "type", params: { type: "number" } }], false;
                                          var a = ze === r;
                                        } else var a = true;
                                      }
                                    }
                                  } else return D.errors = [{ instancePath: i + "/objectives/" + A + "/tolerance", schemaPath: "#/properties/objectives/items/properties/tolerance/type", keyword: "type", params: { type: "object" } }], false;
                                  var c = W === r;
                                } else var c = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else return D.errors = [{ instancePath: i + "/objectives/" + A, schemaPath: "#/properties/objectives/items/type", keyword: "type", params: { type: "object" } }], false;
                var f = U === r;
                if (!f) break;
              }
            } else return D.errors = [{ instancePath: i + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "array" } }], false;
            var t = E === r;
          } else var t = true;
          if (t) {
            if (e.declared !== void 0 && s.call(e, "declared")) {
              let _ = e.declared;
              const E = r, q = r;
              let J = false;
              const A = r;
              if (r === A) if (Array.isArray(_)) {
                var u = true;
                const te = _.length;
                for (let K = 0; K < te; K++) {
                  const ve = r;
                  M(_[K], { instancePath: i + "/declared/" + K, parentData: _, parentDataProperty: K, rootData: j, dynamicAnchors: x }) || (n = n === null ? M.errors : n.concat(M.errors), r = n.length);
                  var u = ve === r;
                  if (!u) break;
                }
              } else {
                const te = { instancePath: i + "/declared", schemaPath: "#/properties/declared/anyOf/0/type", keyword: "type", params: { type: "array" } };
                n === null ? n = [te] : n.push(te), r++;
              }
              var h = A === r;
              J = J || h;
              const P = r;
              if (_ !== null) {
                const te = { instancePath: i + "/declared", schemaPath: "#/properties/declared/anyOf/1/type", keyword: "type", params: { type: "null" } };
                n === null ? n = [te] : n.push(te), r++;
              }
              var h = P === r;
              if (J = J || h, J) r = q, n !== null && (q ? n.length = q : n = null);
              else {
                const te = { instancePath: i + "/declared", schemaPath: "#/properties/declared/anyOf", keyword: "anyOf", params: {} };
                return n === null ? n = [te] : n.push(te), r++, D.errors = n, false;
              }
              var t = E === r;
            } else var t = true;
            if (t) {
              if (e.measured !== void 0 && s.call(e, "measured")) {
                let _ = e.measured;
                const E = r;
                if (r === E) if (Array.isArray(_)) {
                  var b = true;
                  const J = _.length;
                  for (let A = 0; A < J; A++) {
                    let P = _[A];
                    const U = r;
                    if (r === U) if (P && typeof P == "object" && !Array.isArray(P)) {
                      let K;
                      if ((P.id === void 0 || !s.call(P, "id")) && (K = "id") || (P.subject === void 0 || !s.call(P, "subject")) && (K = "subject") || (P.values === void 0 || !s.call(P, "values")) && (K = "values") || (P.status === void 0 || !s.call(P, "status")) && (K = "status") || (P.before === void 0 || !s.call(P, "before")) && (K = "before")) return D.errors = [{ instancePath: i + "/measured/" + A, schemaPath: "#/properties/measured/items/required", keyword: "required", params: { missingProperty: K } }], false;
                      {
                        const ve = r;
                        for (const w of Object.keys(P)) if (!(w === "id" || w === "subject" || w === "values" || w === "status" || w === "before")) {
                          return D.errors = [{ instancePath: i + "/measured/" + A, schemaPath: "#/properties/measured/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } }], false;
                          break;
                        }
                        if (ve === r) {
                          if (P.id !== void 0 && s.call(P, "id")) {
                            const w = r;
                            if (typeof P.id != "string") return D.errors = [{ instancePath: i + "/measured/" + A + "/id", schemaPath: "#/properties/measured/items/properties/id/type", keyword: "type", params: { type: "string" } }], false;
                            var p = w === r;
                          } else var p = true;
                          if (p) {
                            if (P.subject !== void 0 && s.call(P, "subject")) {
                              let w = P.subject;
                              const W = r;
                              if (typeof w != "string" && w !== null) return D.errors = [{ instancePath: i + "/measured/" + A + "/subject", schemaPath: "#/properties/measured/items/properties/subject/type", keyword: "type", params: { type: $e.properties.measured.items.properties.subject.type } }], false;
                              var p = W === r;
                            } else var p = true;
                            if (p) {
                              if (P.values !== void 0 && s.call(P, "values")) {
                                let w = P.values;
                                const W = r;
                                if (r === W) if (w && typeof w == "object" && !Array.isArray(w)) for (const R of Object.keys(w)) {
                                  let ce = w[R];
                                  const re = r;
                                  if (!(typeof ce == "number" && isFinite(ce))) return D.errors = [{ instancePath: i + "/measured/" + A + "/values/" + R.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measured/items/properties/values/additionalProperties/type", keyword: "type", params: { type: "number" } }], false;
                                  var m = re === r;
                                  if (!m) break;
                                }
                                else return D.errors = [{ instancePath: i + "/measured/" + A + "/values", schemaPath: "#/properties/measured/items/properties/values/type", keyword: "type", params: { type: "object" } }], false;
                                var p = W === r;
                              } else var p = true;
                              if (p) {
                                if (P.status !== void 0 && s.call(P, "status")) {
                                  let w = P.status;
                                  const W = r;
                                  if (!(w === "extends" || w === "on" || w === "tolerated" || w === "dominated" || w === "unknown")) return D.errors = [{ instancePath: i + "/measured/" + A + "/status", schemaPath: "#/properties/measured/items/properties/status/enum", keyword: "enum", params: { allowedValues: $e.properties.measured.items.properties.status.enum } }], false;
                                  var p = W === r;
                                } else var p = true;
                                if (p) if (P.before !== void 0 && s.call(P, "before")) {
                                  let w = P.before;
                                  const W = r, _e = r;
                                  let R = false;
                                  const ce = r;
                                  if (r === ce) if (w && typeof w == "object" && !Array.isArray(w)) for (const S of Object.keys(w)) {
                                    let ke = w[S];
                                    const Ne = r;
                                    if (!(typeof ke == "number" && isFinite(ke))) {
                                      const Ee = { instancePath: i + "/measured/" + A + "/before/" + S.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measured/items/properties/before/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "number" } };
                                      n === null ? n = [Ee] : n.push(Ee), r++;
                                    }
                                    var d = Ne === r;
                                    if (!d) break;
                                  }
                                  else {
                                    const S = { instancePath: i + "/measured/" + A + "/before", schemaPath: "#/properties/measured/items/properties/before/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                    n === null ? n = [S] : n.push(S), r++;
                                  }
                                  var v = ce === r;
                                  R = R || v;
                                  const re = r;
                                  if (w !== null) {
                                    const S = { instancePath: i + "/measured/" + A + "/before", schemaPath: "#/properties/measured/items/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                    n === null ? n = [S] : n.push(S), r++;
                                  }
                                  var v = re === r;
                                  if (R = R || v, R) r = _e, n !== null && (_e ? n.length = _e : n = null);
                                  else {
                                    const S = { instancePath: i + "/measured/" + A + "/before", schemaPath: "#/properties/measured/items/properties/before/anyOf", keyword: "anyOf", params: {} };
                                    return n === null ? n = [S] : n.push(S), r++, D.errors = n, false;
                                  }
                                  var p = W === r;
                                } else var p = true;
                              }
                            }
                          }
                        }
                      }
                    } else return D.errors = [{ instancePath: i + "/measured/" + A, schemaPath: "#/properties/measured/items/type", keyword: "type", params: { type: "object" } }], false;
                    var b = U === r;
                    if (!b) break;
                  }
                } else return D.errors = [{ instancePath: i + "/measured", schemaPath: "#/properties/measured/type", keyword: "type", params: { type: "array" } }], false;
                var t = E === r;
              } else var t = true;
              if (t) {
                if (e.proposed !== void 0 && s.call(e, "proposed")) {
                  let _ = e.proposed;
                  const E = r;
                  if (r === E) if (Array.isArray(_)) {
                    var g = true;
                    const J = _.length;
                    for (let A = 0; A < J; A++) {
                      const P = r;
                      Y(_[A], { instancePath: i + "/proposed/" + A, parentData: _, parentDataProperty: A, rootData: j, dynamicAnchors: x }) || (n = n === null ? Y.errors : n.concat(Y.errors), r = n.length);
                      var g = P === r;
                      if (!g) break;
                    }
                  } else return D.errors = [{ instancePath: i + "/proposed", schemaPath: "#/properties/proposed/type", keyword: "type", params: { type: "array" } }], false;
                  var t = E === r;
                } else var t = true;
                if (t) if (e.hypervolume !== void 0 && s.call(e, "hypervolume")) {
                  let _ = e.hypervolume;
                  const E = r;
                  if (!(typeof _ == "number" && isFinite(_)) && _ !== null) return D.errors = [{ instancePath: i + "/hypervolume", schemaPath: "#/properties/hypervolume/type", keyword: "type", params: { type: $e.properties.hypervolume.type } }], false;
                  var t = E === r;
                } else var t = true;
              }
            }
          }
        }
      }
    }
  } else return D.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return D.errors = n, r === 0;
}
D.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function xe(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = xe.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (Array.isArray(e)) {
    var t = true;
    const f = e.length;
    for (let c = 0; c < f; c++) {
      const o = r;
      D(e[c], { instancePath: i + "/" + c, parentData: e, parentDataProperty: c, rootData: j, dynamicAnchors: x }) || (n = n === null ? D.errors : n.concat(D.errors), r = n.length);
      var t = o === r;
      if (!t) break;
    }
  } else return xe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return xe.errors = n, r === 0;
}
xe.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var qe = { type: "array", items: { type: "object", additionalProperties: false, required: ["path", "format", "format_version", "sha256", "readings", "measured_at", "problems", "origin", "facts"], properties: { path: { type: "string" }, format: { type: "string" }, format_version: { type: ["string", "null"] }, sha256: { type: ["string", "null"] }, readings: { type: "integer", minimum: 0 }, measured_at: { type: ["string", "null"] }, problems: { type: "array", items: { type: "string" } }, origin: { type: "string" }, facts: { type: "object", additionalProperties: false, required: ["hardware", "gpus", "deployment"], properties: { hardware: { type: ["string", "null"] }, gpus: { type: ["number", "null"] }, deployment: { type: ["string", "null"] } } } } } };
function B(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = B.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (Array.isArray(e)) {
    var t = true;
    const l = e.length;
    for (let a = 0; a < l; a++) {
      let u = e[a];
      const h = r;
      if (r === h) if (u && typeof u == "object" && !Array.isArray(u)) {
        let p;
        if ((u.path === void 0 || !s.call(u, "path")) && (p = "path") || (u.format === void 0 || !s.call(u, "format")) && (p = "format") || (u.format_version === void 0 || !s.call(u, "format_version")) && (p = "format_version") || (u.sha256 === void 0 || !s.call(u, "sha256")) && (p = "sha256") || (u.readings === void 0 || !s.call(u, "readings")) && (p = "readings") || (u.measured_at === void 0 || !s.call(u, "measured_at")) && (p = "measured_at") || (u.problems === void 0 || !s.call(u, "problems")) && (p = "problems") || (u.origin === void 0 || !s.call(u, "origin")) && (p = "origin") || (u.facts === void 0 || !s.call(u, "facts")) && (p = "facts")) return B.errors = [{ instancePath: i + "/" + a, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: p } }], false;
        {
          const m = r;
          for (const d of Object.keys(u)) if (!s.call(qe.items.properties, d)) {
            return B.errors = [{ instancePath: i + "/" + a, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } }], false;
            break;
          }
          if (m === r) {
            if (u.path !== void 0 && s.call(u, "path")) {
              const d = r;
              if (typeof u.path != "string") return B.errors = [{ instancePath: i + "/" + a + "/path", schemaPath: "#/items/properties/path/type", keyword: "type", params: { type: "string" } }], false;
              var f = d === r;
            } else var f = true;
            if (f) {
              if (u.format !== void 0 && s.call(u, "format")) {
                const d = r;
                if (typeof u.format != "string") return B.errors = [{ instancePath: i + "/" + a + "/format", schemaPath: "#/items/properties/format/type", keyword: "type", params: { type: "string" } }], false;
                var f = d === r;
              } else var f = true;
              if (f) {
                if (u.format_version !== void 0 && s.call(u, "format_version")) {
                  let d = u.format_version;
                  const v = r;
                  if (typeof d != "string" && d !== null) return B.errors = [{ instancePath: i + "/" + a + "/format_version", schemaPath: "#/items/properties/format_version/type", keyword: "type", params: { type: qe.items.properties.format_version.type } }], false;
                  var f = v === r;
                } else var f = true;
                if (f) {
                  if (u.sha256 !== void 0 && s.call(u, "sha256")) {
                    let d = u.sha256;
                    const v = r;
                    if (typeof d != "string" && d !== null) return B.errors = [{ instancePath: i + "/" + a + "/sha256", schemaPath: "#/items/properties/sha256/type", keyword: "type", params: { type: qe.items.properties.sha256.type } }], false;
                    var f = v === r;
                  } else var f = true;
                  if (f) {
                    if (u.readings !== void 0 && s.call(u, "readings")) {
                      let d = u.readings;
                      const v = r;
                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return B.errors = [{ instancePath: i + "/" + a + "/readings", schemaPath: "#/items/properties/readings/type", keyword: "type", params: { type: "integer" } }], false;
                      if (r === v && typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d))) return B.errors = [{ instancePath: i + "/" + a + "/readings", schemaPath: "#/items/properties/readings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
                      var f = v === r;
                    } else var f = true;
                    if (f) {
                      if (u.measured_at !== void 0 && s.call(u, "measured_at")) {
                        let d = u.measured_at;
                        const v = r;
                        if (typeof d != "string" && d !== null) return B.errors = [{ instancePath: i + "/" + a + "/measured_at", schemaPath: "#/items/properties/measured_at/type", keyword: "type", params: { type: qe.items.properties.measured_at.type } }], false;
                        var f = v === r;
                      } else var f = true;
                      if (f) {
                        if (u.problems !== void 0 && s.call(u, "problems")) {
                          let d = u.problems;
                          const v = r;
                          if (r === v) if (Array.isArray(d)) {
                            var c = true;
                            const k = d.length;
                            for (let O = 0; O < k; O++) {
                              const _ = r;
                              if (typeof d[O] != "string") return B.errors = [{ instancePath: i + "/" + a + "/problems/" + O, schemaPath: "#/items/properties/problems/items/type", keyword: "type", params: { type: "string" } }], false;
                              var c = _ === r;
                              if (!c) break;
                            }
                          } else return B.errors = [{ instancePath: i + "/" + a + "/problems", schemaPath: "#/items/properties/problems/type", keyword: "type", params: { type: "array" } }], false;
                          var f = v === r;
                        } else var f = true;
                        if (f) {
                          if (u.origin !== void 0 && s.call(u, "origin")) {
                            const d = r;
                            if (typeof u.origin != "string") return B.errors = [{ instancePath: i + "/" + a + "/origin", schemaPath: "#/items/properties/origin/type", keyword: "type", params: { type: "string" } }], false;
                            var f = d === r;
                          } else var f = true;
                          if (f) if (u.facts !== void 0 && s.call(u, "facts")) {
                            let d = u.facts;
                            const v = r;
                            if (r === v) if (d && typeof d == "object" && !Array.isArray(d)) {
                              let k;
                              if ((d.hardware === void 0 || !s.call(d, "hardware")) && (k = "hardware") || (d.gpus === void 0 || !s.call(d, "gpus")) && (k = "gpus") || (d.deployment === void 0 || !s.call(d, "deployment")) && (k = "deployment")) return B.errors = [{ instancePath: i + "/" + a + "/facts", schemaPath: "#/items/properties/facts/required", keyword: "required", params: { missingProperty: k } }], false;
                              {
                                const O = r;
                                for (const _ of Object.keys(d)) if (!(_ === "hardware" || _ === "gpus" || _ === "deployment")) {
                                  return B.errors = [{ instancePath: i + "/" + a + "/facts", schemaPath: "#/items/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } }], false;
                                  break;
                                }
                                if (O === r) {
                                  if (d.hardware !== void 0 && s.call(d, "hardware")) {
                                    let _ = d.hardware;
                                    const E = r;
                                    if (typeof _ != "string" && _ !== null) return B.errors = [{ instancePath: i + "/" + a + "/facts/hardware", schemaPath: "#/items/properties/facts/properties/hardware/type", keyword: "type", params: { type: qe.items.properties.facts.properties.hardware.type } }], false;
                                    var o = E === r;
                                  } else var o = true;
                                  if (o) {
                                    if (d.gpus !== void 0 && s.call(d, "gpus")) {
                                      let _ = d.gpus;
                                      const E = r;
                                      if (!(typeof _ == "number" && isFinite(_)) && _ !== null) return B.errors = [{ instancePath: i + "/" + a + "/facts/gpus", schemaPath: "#/items/properties/facts/properties/gpus/type", keyword: "type", params: { type: qe.items.properties.facts.properties.gpus.type } }], false;
                                      var o = E === r;
                                    } else var o = true;
                                    if (o) if (d.deployment !== void 0 && s.call(d, "deployment")) {
                                      let _ = d.deployment;
                                      const E = r;
                                      if (typeof _ != "string" && _ !== null) return B.errors = [{ instancePath: i + "/" + a + "/facts/deployment", schemaPath: "#/items/properties/facts/properties/deployment/type", keyword: "type", params: { type: qe.items.properties.facts.properties.deployment.type } }], false;
                                      var o = E === r;
                                    } else var o = true;
                                  }
                                }
                              }
                            } else return B.errors = [{ instancePath: i + "/" + a + "/facts", schemaPath: "#/items/properties/facts/type", keyword: "type", params: { type: "object" } }], false;
                            var f = v === r;
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
      } else return B.errors = [{ instancePath: i + "/" + a, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
      var t = h === r;
      if (!t) break;
    }
  } else return B.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return B.errors = n, r === 0;
}
B.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Le = { type: "array", items: { type: "object", additionalProperties: false, required: ["path", "outcome", "why"], properties: { path: { type: "string" }, outcome: { enum: ["skipped", "unreadable"] }, why: { type: ["string", "null"] } } } };
function oe(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = oe.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (Array.isArray(e)) {
    var t = true;
    const c = e.length;
    for (let o = 0; o < c; o++) {
      let l = e[o];
      const a = r;
      if (r === a) if (l && typeof l == "object" && !Array.isArray(l)) {
        let h;
        if ((l.path === void 0 || !s.call(l, "path")) && (h = "path") || (l.outcome === void 0 || !s.call(l, "outcome")) && (h = "outcome") || (l.why === void 0 || !s.call(l, "why")) && (h = "why")) return oe.errors = [{ instancePath: i + "/" + o, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: h } }], false;
        {
          const b = r;
          for (const p of Object.keys(l)) if (!(p === "path" || p === "outcome" || p === "why")) {
            return oe.errors = [{ instancePath: i + "/" + o, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
            break;
          }
          if (b === r) {
            if (l.path !== void 0 && s.call(l, "path")) {
              const p = r;
              if (typeof l.path != "string") return oe.errors = [{ instancePath: i + "/" + o + "/path", schemaPath: "#/items/properties/path/type", keyword: "type", params: { type: "string" } }], false;
              var f = p === r;
            } else var f = true;
            if (f) {
              if (l.outcome !== void 0 && s.call(l, "outcome")) {
                let p = l.outcome;
                const m = r;
                if (!(p === "skipped" || p === "unreadable")) return oe.errors = [{ instancePath: i + "/" + o + "/outcome", schemaPath: "#/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: Le.items.properties.outcome.enum } }], false;
                var f = m === r;
              } else var f = true;
              if (f) if (l.why !== void 0 && s.call(l, "why")) {
                let p = l.why;
                const m = r;
                if (typeof p != "string" && p !== null) return oe.errors = [{ instancePath: i + "/" + o + "/why", schemaPath: "#/items/properties/why/type", keyword: "type", params: { type: Le.items.properties.why.type } }], false;
                var f = m === r;
              } else var f = true;
            }
          }
        }
      } else return oe.errors = [{ instancePath: i + "/" + o, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
      var t = a === r;
      if (!t) break;
    }
  } else return oe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return oe.errors = n, r === 0;
}
oe.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Me = { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "id", "text", "source", "as_of", "used_by"], properties: { kind: { enum: ["instance", "tokens"] }, id: { type: "string" }, text: { type: "string" }, source: { type: "string" }, as_of: { type: ["string", "null"] }, used_by: { type: "array", items: { type: "string" } } } } };
function Z(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = Z.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (Array.isArray(e)) {
    var t = true;
    const o = e.length;
    for (let l = 0; l < o; l++) {
      let a = e[l];
      const u = r;
      if (r === u) if (a && typeof a == "object" && !Array.isArray(a)) {
        let b;
        if ((a.kind === void 0 || !s.call(a, "kind")) && (b = "kind") || (a.id === void 0 || !s.call(a, "id")) && (b = "id") || (a.text === void 0 || !s.call(a, "text")) && (b = "text") || (a.source === void 0 || !s.call(a, "source")) && (b = "source") || (a.as_of === void 0 || !s.call(a, "as_of")) && (b = "as_of") || (a.used_by === void 0 || !s.call(a, "used_by")) && (b = "used_by")) return Z.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: b } }], false;
        {
          const p = r;
          for (const m of Object.keys(a)) if (!(m === "kind" || m === "id" || m === "text" || m === "source" || m === "as_of" || m === "used_by")) {
            return Z.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } }], false;
            break;
          }
          if (p === r) {
            if (a.kind !== void 0 && s.call(a, "kind")) {
              let m = a.kind;
              const d = r;
              if (!(m === "instance" || m === "tokens")) return Z.errors = [{ instancePath: i + "/" + l + "/kind", schemaPath: "#/items/properties/kind/enum", keyword: "enum", params: { allowedValues: Me.items.properties.kind.enum } }], false;
              var f = d === r;
            } else var f = true;
            if (f) {
              if (a.id !== void 0 && s.call(a, "id")) {
                const m = r;
                if (typeof a.id != "string") return Z.errors = [{ instancePath: i + "/" + l + "/id", schemaPath: "#/items/properties/id/type", keyword: "type", params: { type: "string" } }], false;
                var f = m === r;
              } else var f = true;
              if (f) {
                if (a.text !== void 0 && s.call(a, "text")) {
                  const m = r;
                  if (typeof a.text != "string") return Z.errors = [{ instancePath: i + "/" + l + "/text", schemaPath: "#/items/properties/text/type", keyword: "type", params: { type: "string" } }], false;
                  var f = m === r;
                } else var f = true;
                if (f) {
                  if (a.source !== void 0 && s.call(a, "source")) {
                    const m = r;
                    if (typeof a.source != "string") return Z.errors = [{ instancePath: i + "/" + l + "/source", schemaPath: "#/items/properties/source/type", keyword: "type", params: { type: "string" } }], false;
                    var f = m === r;
                  } else var f = true;
                  if (f) {
                    if (a.as_of !== void 0 && s.call(a, "as_of")) {
                      let m = a.as_of;
                      const d = r;
                      if (typeof m != "string" && m !== null) return Z.errors = [{ instancePath: i + "/" + l + "/as_of", schemaPath: "#/items/properties/as_of/type", keyword: "type", params: { type: Me.items.properties.as_of.type } }], false;
                      var f = d === r;
                    } else var f = true;
                    if (f) if (a.used_by !== void 0 && s.call(a, "used_by")) {
                      let m = a.used_by;
                      const d = r;
                      if (r === d) if (Array.isArray(m)) {
                        var c = true;
                        const g = m.length;
                        for (let k = 0; k < g; k++) {
                          const O = r;
                          if (typeof m[k] != "string") return Z.errors = [{ instancePath: i + "/" + l + "/used_by/" + k, schemaPath: "#/items/properties/used_by/items/type", keyword: "type", params: { type: "string" } }], false;
                          var c = O === r;
                          if (!c) break;
                        }
                      } else return Z.errors = [{ instancePath: i + "/" + l + "/used_by", schemaPath: "#/items/properties/used_by/type", keyword: "type", params: { type: "array" } }], false;
                      var f = d === r;
                    } else var f = true;
                  }
                }
              }
            }
          }
        }
      } else return Z.errors = [{ instancePath: i + "/" + l, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
      var t = u === r;
      if (!t) break;
    }
  } else return Z.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Z.errors = n, r === 0;
}
Z.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Ue = { type: "array", items: { type: "object", additionalProperties: false, required: ["subject", "text"], properties: { subject: { type: ["string", "null"] }, text: { type: "string" } } } };
function pe(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = pe.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (Array.isArray(e)) {
    var t = true;
    const c = e.length;
    for (let o = 0; o < c; o++) {
      let l = e[o];
      const a = r;
      if (r === a) if (l && typeof l == "object" && !Array.isArray(l)) {
        let h;
        if ((l.subject === void 0 || !s.call(l, "subject")) && (h = "subject") || (l.text === void 0 || !s.call(l, "text")) && (h = "text")) return pe.errors = [{ instancePath: i + "/" + o, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: h } }], false;
        {
          const b = r;
          for (const p of Object.keys(l)) if (!(p === "subject" || p === "text")) {
            return pe.errors = [{ instancePath: i + "/" + o, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
            break;
          }
          if (b === r) {
            if (l.subject !== void 0 && s.call(l, "subject")) {
              let p = l.subject;
              const m = r;
              if (typeof p != "string" && p !== null) return pe.errors = [{ instancePath: i + "/" + o + "/subject", schemaPath: "#/items/properties/subject/type", keyword: "type", params: { type: Ue.items.properties.subject.type } }], false;
              var f = m === r;
            } else var f = true;
            if (f) if (l.text !== void 0 && s.call(l, "text")) {
              const p = r;
              if (typeof l.text != "string") return pe.errors = [{ instancePath: i + "/" + o + "/text", schemaPath: "#/items/properties/text/type", keyword: "type", params: { type: "string" } }], false;
              var f = p === r;
            } else var f = true;
          }
        }
      } else return pe.errors = [{ instancePath: i + "/" + o, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
      var t = a === r;
      if (!t) break;
    }
  } else return pe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return pe.errors = n, r === 0;
}
pe.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Ie = { type: "array", items: { type: "object", additionalProperties: false, required: ["index", "rule", "deployment", "model", "tier", "measure", "cap", "reason", "owner", "until", "used", "expired", "days_left"], properties: { index: { type: "integer", minimum: 0 }, rule: { type: "string" }, deployment: { type: ["string", "null"] }, model: { type: ["string", "null"] }, tier: { type: ["string", "null"] }, measure: { type: ["string", "null"] }, cap: { type: ["number", "null"] }, reason: { type: "string" }, owner: { type: "string" }, until: { type: "string" }, used: { type: "boolean" }, expired: { type: "boolean" }, days_left: { type: "integer" } } } };
function H(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = H.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (Array.isArray(e)) {
    var t = true;
    const c = e.length;
    for (let o = 0; o < c; o++) {
      let l = e[o];
      const a = r;
      if (r === a) if (l && typeof l == "object" && !Array.isArray(l)) {
        let h;
        if ((l.index === void 0 || !s.call(l, "index")) && (h = "index") || (l.rule === void 0 || !s.call(l, "rule")) && (h = "rule") || (l.deployment === void 0 || !s.call(l, "deployment")) && (h = "deployment") || (l.model === void 0 || !s.call(l, "model")) && (h = "model") || (l.tier === void 0 || !s.call(l, "tier")) && (h = "tier") || (l.measure === void 0 || !s.call(l, "measure")) && (h = "measure") || (l.cap === void 0 || !s.call(l, "cap")) && (h = "cap") || (l.reason === void 0 || !s.call(l, "reason")) && (h = "reason") || (l.owner === void 0 || !s.call(l, "owner")) && (h = "owner") || (l.until === void 0 || !s.call(l, "until")) && (h = "until") || (l.used === void 0 || !s.call(l, "used")) && (h = "used") || (l.expired === void 0 || !s.call(l, "expired")) && (h = "expired") || (l.days_left === void 0 || !s.call(l, "days_left")) && (h = "days_left")) return H.errors = [{ instancePath: i + "/" + o, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: h } }], false;
        {
          const b = r;
          for (const p of Object.keys(l)) if (!s.call(Ie.items.properties, p)) {
            return H.errors = [{ instancePath: i + "/" + o, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
            break;
          }
          if (b === r) {
            if (l.index !== void 0 && s.call(l, "index")) {
              let p = l.index;
              const m = r;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return H.errors = [{ instancePath: i + "/" + o + "/index", schemaPath: "#/items/properties/index/type", keyword: "type", params: { type: "integer" } }], false;
              if (r === m && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return H.errors = [{ instancePath: i + "/" + o + "/index", schemaPath: "#/items/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], false;
              var f = m === r;
            } else var f = true;
            if (f) {
              if (l.rule !== void 0 && s.call(l, "rule")) {
                const p = r;
                if (typeof l.rule != "string") return H.errors = [{ instancePath: i + "/" + o + "/rule", schemaPath: "#/items/properties/rule/type", keyword: "type", params: { type: "string" } }], false;
                var f = p === r;
              } else var f = true;
              if (f) {
                if (l.deployment !== void 0 && s.call(l, "deployment")) {
                  let p = l.deployment;
                  const m = r;
                  if (typeof p != "string" && p !== null) return H.errors = [{ instancePath: i + "/" + o + "/deployment", schemaPath: "#/items/properties/deployment/type", keyword: "type", params: { type: Ie.items.properties.deployment.type } }], false;
                  var f = m === r;
                } else var f = true;
                if (f) {
                  if (l.model !== void 0 && s.call(l, "model")) {
                    let p = l.model;
                    const m = r;
                    if (typeof p != "string" && p !== null) return H.errors = [{ instancePath: i + "/" + o + "/model", schemaPath: "#/items/properties/model/type", keyword: "type", params: { type: Ie.items.properties.model.type } }], false;
                    var f = m === r;
                  } else var f = true;
                  if (f) {
                    if (l.tier !== void 0 && s.call(l, "tier")) {
                      let p = l.tier;
                      const m = r;
                      if (typeof p != "string" && p !== null) return H.errors = [{ instancePath: i + "/" + o + "/tier", schemaPath: "#/items/properties/tier/type", keyword: "type", params: { type: Ie.items.properties.tier.type } }], false;
                      var f = m === r;
                    } else var f = true;
                    if (f) {
                      if (l.measure !== void 0 && s.call(l, "measure")) {
                        let p = l.measure;
                        const m = r;
                        if (typeof p != "string" && p !== null) return H.errors = [{ instancePath: i + "/" + o + "/measure", schemaPath: "#/items/properties/measure/type", keyword: "type", params: { type: Ie.items.properties.measure.type } }], false;
                        var f = m === r;
                      } else var f = true;
                      if (f) {
                        if (l.cap !== void 0 && s.call(l, "cap")) {
                          let p = l.cap;
                          const m = r;
                          if (!(typeof p == "number" && isFinite(p)) && p !== null) return H.errors = [{ instancePath: i + "/" + o + "/cap", schemaPath: "#/items/properties/cap/type", keyword: "type", params: { type: Ie.items.properties.cap.type } }], false;
                          var f = m === r;
                        } else var f = true;
                        if (f) {
                          if (l.reason !== void 0 && s.call(l, "reason")) {
                            const p = r;
                            if (typeof l.reason != "string") return H.errors = [{ instancePath: i + "/" + o + "/reason", schemaPath: "#/items/properties/reason/type", keyword: "type", params: { type: "string" } }], false;
                            var f = p === r;
                          } else var f = true;
                          if (f) {
                            if (l.owner !== void 0 && s.call(l, "owner")) {
                              const p = r;
                              if (typeof l.owner != "string") return H.errors = [{ instancePath: i + "/" + o + "/owner", schemaPath: "#/items/properties/owner/type", keyword: "type", params: { type: "string" } }], false;
                              var f = p === r;
                            } else var f = true;
                            if (f) {
                              if (l.until !== void 0 && s.call(l, "until")) {
                                const p = r;
                                if (typeof l.until != "string") return H.errors = [{ instancePath: i + "/" + o + "/until", schemaPath: "#/items/properties/until/type", keyword: "type", params: { type: "string" } }], false;
                                var f = p === r;
                              } else var f = true;
                              if (f) {
                                if (l.used !== void 0 && s.call(l, "used")) {
                                  const p = r;
                                  if (typeof l.used != "boolean") return H.errors = [{ instancePath: i + "/" + o + "/used", schemaPath: "#/items/properties/used/type", keyword: "type", params: { type: "boolean" } }], false;
                                  var f = p === r;
                                } else var f = true;
                                if (f) {
                                  if (l.expired !== void 0 && s.call(l, "expired")) {
                                    const p = r;
                                    if (typeof l.expired != "boolean") return H.errors = [{ instancePath: i + "/" + o + "/expired", schemaPath: "#/items/properties/expired/type", keyword: "type", params: { type: "boolean" } }], false;
                                    var f = p === r;
                                  } else var f = true;
                                  if (f) if (l.days_left !== void 0 && s.call(l, "days_left")) {
                                    let p = l.days_left;
                                    const m = r;
                                    if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return H.errors = [{ instancePath: i + "/" + o + "/days_left", schemaPath: "#/items/properties/days_left/type", keyword: "type", params: { type: "integer" } }], false;
                                    var f = m === r;
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
      } else return H.errors = [{ instancePath: i + "/" + o, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], false;
      var t = a === r;
      if (!t) break;
    }
  } else return H.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return H.errors = n, r === 0;
}
H.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var be = { type: "object", additionalProperties: false, required: ["path", "model", "variant", "measure", "value", "unit", "stderr", "n", "at", "pointer"], properties: { path: { type: "string" }, model: { type: ["string", "null"] }, variant: { anyOf: [{ type: "object", additionalProperties: { type: "string" } }, { type: "null" }] }, measure: { type: "string" }, value: { type: "number" }, unit: { type: ["string", "null"] }, stderr: { type: ["number", "null"] }, n: { type: ["number", "null"] }, at: { anyOf: [{ type: "object", additionalProperties: { type: ["number", "string"] } }, { type: "null" }] }, pointer: { type: "string" }, goal: { enum: ["maximize", "minimize"] }, range: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 }, comparable: { type: "object", additionalProperties: { type: "string" } }, limited: { type: "object", additionalProperties: false, required: ["of"], properties: { of: { type: ["number", "null"] } } }, row: { type: "integer", minimum: 1 } } };
function N(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = N.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let h;
    if ((e.path === void 0 || !s.call(e, "path")) && (h = "path") || (e.model === void 0 || !s.call(e, "model")) && (h = "model") || (e.variant === void 0 || !s.call(e, "variant")) && (h = "variant") || (e.measure === void 0 || !s.call(e, "measure")) && (h = "measure") || (e.value === void 0 || !s.call(e, "value")) && (h = "value") || (e.unit === void 0 || !s.call(e, "unit")) && (h = "unit") || (e.stderr === void 0 || !s.call(e, "stderr")) && (h = "stderr") || (e.n === void 0 || !s.call(e, "n")) && (h = "n") || (e.at === void 0 || !s.call(e, "at")) && (h = "at") || (e.pointer === void 0 || !s.call(e, "pointer")) && (h = "pointer")) return N.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: h } }], false;
    {
      const b = r;
      for (const p of Object.keys(e)) if (!s.call(be.properties, p)) {
        return N.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } }], false;
        break;
      }
      if (b === r) {
        if (e.path !== void 0 && s.call(e, "path")) {
          const p = r;
          if (typeof e.path != "string") return N.errors = [{ instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var t = p === r;
        } else var t = true;
        if (t) {
          if (e.model !== void 0 && s.call(e, "model")) {
            let p = e.model;
            const m = r;
            if (typeof p != "string" && p !== null) return N.errors = [{ instancePath: i + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: be.properties.model.type } }], false;
            var t = m === r;
          } else var t = true;
          if (t) {
            if (e.variant !== void 0 && s.call(e, "variant")) {
              let p = e.variant;
              const m = r, d = r;
              let v = false;
              const g = r;
              if (r === g) if (p && typeof p == "object" && !Array.isArray(p)) for (const _ of Object.keys(p)) {
                const E = r;
                if (typeof p[_] != "string") {
                  const q = { instancePath: i + "/variant/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variant/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  n === null ? n = [q] : n.push(q), r++;
                }
                var f = E === r;
                if (!f) break;
              }
              else {
                const _ = { instancePath: i + "/variant", schemaPath: "#/properties/variant/anyOf/0/type", keyword: "type", params: { type: "object" } };
                n === null ? n = [_] : n.push(_), r++;
              }
              var c = g === r;
              v = v || c;
              const k = r;
              if (p !== null) {
                const _ = { instancePath: i + "/variant", schemaPath: "#/properties/variant/anyOf/1/type", keyword: "type", params: { type: "null" } };
                n === null ? n = [_] : n.push(_), r++;
              }
              var c = k === r;
              if (v = v || c, v) r = d, n !== null && (d ? n.length = d : n = null);
              else {
                const _ = { instancePath: i + "/variant", schemaPath: "#/properties/variant/anyOf", keyword: "anyOf", params: {} };
                return n === null ? n = [_] : n.push(_), r++, N.errors = n, false;
              }
              var t = m === r;
            } else var t = true;
            if (t) {
              if (e.measure !== void 0 && s.call(e, "measure")) {
                const p = r;
                if (typeof e.measure != "string") return N.errors = [{ instancePath: i + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: "string" } }], false;
                var t = p === r;
              } else var t = true;
              if (t) {
                if (e.value !== void 0 && s.call(e, "value")) {
                  let p = e.value;
                  const m = r;
                  if (!(typeof p == "number" && isFinite(p))) return N.errors = [{ instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } }], false;
                  var t = m === r;
                } else var t = true;
                if (t) {
                  if (e.unit !== void 0 && s.call(e, "unit")) {
                    let p = e.unit;
                    const m = r;
                    if (typeof p != "string" && p !== null) return N.errors = [{ instancePath: i + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: be.properties.unit.type } }], false;
                    var t = m === r;
                  } else var t = true;
                  if (t) {
                    if (e.stderr !== void 0 && s.call(e, "stderr")) {
                      let p = e.stderr;
                      const m = r;
                      if (!(typeof p == "number" && isFinite(p)) && p !== null) return N.errors = [{ instancePath: i + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: be.properties.stderr.type } }], false;
                      var t = m === r;
                    } else var t = true;
                    if (t) {
                      if (e.n !== void 0 && s.call(e, "n")) {
                        let p = e.n;
                        const m = r;
                        if (!(typeof p == "number" && isFinite(p)) && p !== null) return N.errors = [{ instancePath: i + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: be.properties.n.type } }], false;
                        var t = m === r;
                      } else var t = true;
                      if (t) {
                        if (e.at !== void 0 && s.call(e, "at")) {
                          let p = e.at;
                          const m = r, d = r;
                          let v = false;
                          const g = r;
                          if (r === g) if (p && typeof p == "object" && !Array.isArray(p)) for (const _ of Object.keys(p)) {
                            let E = p[_];
                            const q = r;
                            if (!(typeof E == "number" && isFinite(E)) && typeof E != "string") {
                              const J = { instancePath: i + "/at/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/at/anyOf/0/additionalProperties/type", keyword: "type", params: { type: be.properties.at.anyOf[0].additionalProperties.type } };
                              n === null ? n = [J] : n.push(J), r++;
                            }
                            var o = q === r;
                            if (!o) break;
                          }
                          else {
                            const _ = { instancePath: i + "/at", schemaPath: "#/properties/at/anyOf/0/type", keyword: "type", params: { type: "object" } };
                            n === null ? n = [_] : n.push(_), r++;
                          }
                          var l = g === r;
                          v = v || l;
                          const k = r;
                          if (p !== null) {
                            const _ = { instancePath: i + "/at", schemaPath: "#/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            n === null ? n = [_] : n.push(_), r++;
                          }
                          var l = k === r;
                          if (v = v || l, v) r = d, n !== null && (d ? n.length = d : n = null);
                          else {
                            const _ = { instancePath: i + "/at", schemaPath: "#/properties/at/anyOf", keyword: "anyOf", params: {} };
                            return n === null ? n = [_] : n.push(_), r++, N.errors = n, false;
                          }
                          var t = m === r;
                        } else var t = true;
                        if (t) {
                          if (e.pointer !== void 0 && s.call(e, "pointer")) {
                            const p = r;
                            if (typeof e.pointer != "string") return N.errors = [{ instancePath: i + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" } }], false;
                            var t = p === r;
                          } else var t = true;
                          if (t) {
                            if (e.goal !== void 0 && s.call(e, "goal")) {
                              let p = e.goal;
                              const m = r;
                              if (!(p === "maximize" || p === "minimize")) return N.errors = [{ instancePath: i + "/goal", schemaPath: "#/properties/goal/enum", keyword: "enum", params: { allowedValues: be.properties.goal.enum } }], false;
                              var t = m === r;
                            } else var t = true;
                            if (t) {
                              if (e.range !== void 0 && s.call(e, "range")) {
                                let p = e.range;
                                const m = r;
                                if (r === m) if (Array.isArray(p)) {
                                  if (p.length > 2) return N.errors = [{ instancePath: i + "/range", schemaPath: "#/properties/range/maxItems", keyword: "maxItems", params: { limit: 2 } }], false;
                                  if (p.length < 2) return N.errors = [{ instancePath: i + "/range", schemaPath: "#/properties/range/minItems", keyword: "minItems", params: { limit: 2 } }], false;
                                  {
                                    var a = true;
                                    const v = p.length;
                                    for (let g = 0; g < v; g++) {
                                      let k = p[g];
                                      const O = r;
                                      if (!(typeof k == "number" && isFinite(k))) return N.errors = [{ instancePath: i + "/range/" + g, schemaPath: "#/properties/range/items/type", keyword: "type", params: { type: "number" } }], false;
                                      var a = O === r;
                                      if (!a) break;
                                    }
                                  }
                                } else return N.errors = [{ instancePath: i + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "array" } }], false;
                                var t = m === r;
                              } else var t = true;
                              if (t) {
                                if (e.comparable !== void 0 && s.call(e, "comparable")) {
                                  let p = e.comparable;
                                  const m = r;
                                  if (r === m) if (p && typeof p == "object" && !Array.isArray(p)) for (const v of Object.keys(p)) {
                                    const g = r;
                                    if (typeof p[v] != "string") return N.errors = [{ instancePath: i + "/comparable/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/comparable/additionalProperties/type", keyword: "type", params: { type: "string" } }], false;
                                    var u = g === r;
                                    if (!u) break;
                                  }
                                  else return N.errors = [{ instancePath: i + "/comparable", schemaPath: "#/properties/comparable/type", keyword: "type", params: { type: "object" } }], false;
                                  var t = m === r;
                                } else var t = true;
                                if (t) {
                                  if (e.limited !== void 0 && s.call(e, "limited")) {
                                    let p = e.limited;
                                    const m = r;
                                    if (r === m) if (p && typeof p == "object" && !Array.isArray(p)) {
                                      let v;
                                      if ((p.of === void 0 || !s.call(p, "of")) && (v = "of")) return N.errors = [{ instancePath: i + "/limited", schemaPath: "#/properties/limited/required", keyword: "required", params: { missingProperty: v } }], false;
                                      {
                                        const g = r;
                                        for (const k of Object.keys(p)) if (k !== "of") {
                                          return N.errors = [{ instancePath: i + "/limited", schemaPath: "#/properties/limited/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } }], false;
                                          break;
                                        }
                                        if (g === r && p.of !== void 0 && s.call(p, "of")) {
                                          let k = p.of;
                                          if (!(typeof k == "number" && isFinite(k)) && k !== null) return N.errors = [{ instancePath: i + "/limited/of", schemaPath: "#/properties/limited/properties/of/type", keyword: "type", params: { type: be.properties.limited.properties.of.type } }], false;
                                        }
                                      }
                                    } else return N.errors = [{ instancePath: i + "/limited", schemaPath: "#/properties/limited/type", keyword: "type", params: { type: "object" } }], false;
                                    var t = m === r;
                                  } else var t = true;
                                  if (t) if (e.row !== void 0 && s.call(e, "row")) {
                                    let p = e.row;
                                    const m = r;
                                    if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return N.errors = [{ instancePath: i + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } }], false;
                                    if (r === m && typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p))) return N.errors = [{ instancePath: i + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], false;
                                    var t = m === r;
                                  } else var t = true;
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
  } else return N.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return N.errors = n, r === 0;
}
N.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ae(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = Ae.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (Array.isArray(e)) {
    var t = true;
    const f = e.length;
    for (let c = 0; c < f; c++) {
      const o = r;
      N(e[c], { instancePath: i + "/" + c, parentData: e, parentDataProperty: c, rootData: j, dynamicAnchors: x }) || (n = n === null ? N.errors : n.concat(N.errors), r = n.length);
      var t = o === r;
      if (!t) break;
    }
  } else return Ae.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Ae.errors = n, r === 0;
}
Ae.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var ue = { type: "object", additionalProperties: false, required: ["path", "id", "candidate", "variant", "requests", "input_tokens", "output_tokens", "cache_read_tokens", "cache_write_tokens", "cost_usd", "cached", "score"], properties: { path: { type: "string" }, id: { type: "string" }, candidate: { type: ["string", "null"] }, variant: { anyOf: [{ type: "object", additionalProperties: { type: "string" } }, { type: "null" }] }, requests: { type: "number" }, input_tokens: { type: ["number", "null"] }, output_tokens: { type: ["number", "null"] }, cache_read_tokens: { type: "number" }, cache_write_tokens: { type: "number" }, cost_usd: { type: ["number", "null"] }, cached: { type: "boolean" }, score: { type: ["number", "null"] } } };
function L(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = L.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let o;
    if ((e.path === void 0 || !s.call(e, "path")) && (o = "path") || (e.id === void 0 || !s.call(e, "id")) && (o = "id") || (e.candidate === void 0 || !s.call(e, "candidate")) && (o = "candidate") || (e.variant === void 0 || !s.call(e, "variant")) && (o = "variant") || (e.requests === void 0 || !s.call(e, "requests")) && (o = "requests") || (e.input_tokens === void 0 || !s.call(e, "input_tokens")) && (o = "input_tokens") || (e.output_tokens === void 0 || !s.call(e, "output_tokens")) && (o = "output_tokens") || (e.cache_read_tokens === void 0 || !s.call(e, "cache_read_tokens")) && (o = "cache_read_tokens") || (e.cache_write_tokens === void 0 || !s.call(e, "cache_write_tokens")) && (o = "cache_write_tokens") || (e.cost_usd === void 0 || !s.call(e, "cost_usd")) && (o = "cost_usd") || (e.cached === void 0 || !s.call(e, "cached")) && (o = "cached") || (e.score === void 0 || !s.call(e, "score")) && (o = "score")) return L.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      const l = r;
      for (const a of Object.keys(e)) if (!s.call(ue.properties, a)) {
        return L.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } }], false;
        break;
      }
      if (l === r) {
        if (e.path !== void 0 && s.call(e, "path")) {
          const a = r;
          if (typeof e.path != "string") return L.errors = [{ instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var t = a === r;
        } else var t = true;
        if (t) {
          if (e.id !== void 0 && s.call(e, "id")) {
            const a = r;
            if (typeof e.id != "string") return L.errors = [{ instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], false;
            var t = a === r;
          } else var t = true;
          if (t) {
            if (e.candidate !== void 0 && s.call(e, "candidate")) {
              let a = e.candidate;
              const u = r;
              if (typeof a != "string" && a !== null) return L.errors = [{ instancePath: i + "/candidate", schemaPath: "#/properties/candidate/type", keyword: "type", params: { type: ue.properties.candidate.type } }], false;
              var t = u === r;
            } else var t = true;
            if (t) {
              if (e.variant !== void 0 && s.call(e, "variant")) {
                let a = e.variant;
                const u = r, h = r;
                let b = false;
                const p = r;
                if (r === p) if (a && typeof a == "object" && !Array.isArray(a)) for (const v of Object.keys(a)) {
                  const g = r;
                  if (typeof a[v] != "string") {
                    const k = { instancePath: i + "/variant/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variant/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    n === null ? n = [k] : n.push(k), r++;
                  }
                  var f = g === r;
                  if (!f) break;
                }
                else {
                  const v = { instancePath: i + "/variant", schemaPath: "#/properties/variant/anyOf/0/type", keyword: "type", params: { type: "object" } };
                  n === null ? n = [v] : n.push(v), r++;
                }
                var c = p === r;
                b = b || c;
                const m = r;
                if (a !== null) {
                  const v = { instancePath: i + "/variant", schemaPath: "#/properties/variant/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  n === null ? n = [v] : n.push(v), r++;
                }
                var c = m === r;
                if (b = b || c, b) r = h, n !== null && (h ? n.length = h : n = null);
                else {
                  const v = { instancePath: i + "/variant", schemaPath: "#/properties/variant/anyOf", keyword: "anyOf", params: {} };
                  return n === null ? n = [v] : n.push(v), r++, L.errors = n, false;
                }
                var t = u === r;
              } else var t = true;
              if (t) {
                if (e.requests !== void 0 && s.call(e, "requests")) {
                  let a = e.requests;
                  const u = r;
                  if (!(typeof a == "number" && isFinite(a))) return L.errors = [{ instancePath: i + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "number" } }], false;
                  var t = u === r;
                } else var t = true;
                if (t) {
                  if (e.input_tokens !== void 0 && s.call(e, "input_tokens")) {
                    let a = e.input_tokens;
                    const u = r;
                    if (!(typeof a == "number" && isFinite(a)) && a !== null) return L.errors = [{ instancePath: i + "/input_tokens", schemaPath: "#/properties/input_tokens/type", keyword: "type", params: { type: ue.properties.input_tokens.type } }], false;
                    var t = u === r;
                  } else var t = true;
                  if (t) {
                    if (e.output_tokens !== void 0 && s.call(e, "output_tokens")) {
                      let a = e.output_tokens;
                      const u = r;
                      if (!(typeof a == "number" && isFinite(a)) && a !== null) return L.errors = [{ instancePath: i + "/output_tokens", schemaPath: "#/properties/output_tokens/type", keyword: "type", params: { type: ue.properties.output_tokens.type } }], false;
                      var t = u === r;
                    } else var t = true;
                    if (t) {
                      if (e.cache_read_tokens !== void 0 && s.call(e, "cache_read_tokens")) {
                        let a = e.cache_read_tokens;
                        const u = r;
                        if (!(typeof a == "number" && isFinite(a))) return L.errors = [{ instancePath: i + "/cache_read_tokens", schemaPath: "#/properties/cache_read_tokens/type", keyword: "type", params: { type: "number" } }], false;
                        var t = u === r;
                      } else var t = true;
                      if (t) {
                        if (e.cache_write_tokens !== void 0 && s.call(e, "cache_write_tokens")) {
                          let a = e.cache_write_tokens;
                          const u = r;
                          if (!(typeof a == "number" && isFinite(a))) return L.errors = [{ instancePath: i + "/cache_write_tokens", schemaPath: "#/properties/cache_write_tokens/type", keyword: "type", params: { type: "number" } }], false;
                          var t = u === r;
                        } else var t = true;
                        if (t) {
                          if (e.cost_usd !== void 0 && s.call(e, "cost_usd")) {
                            let a = e.cost_usd;
                            const u = r;
                            if (!(typeof a == "number" && isFinite(a)) && a !== null) return L.errors = [{ instancePath: i + "/cost_usd", schemaPath: "#/properties/cost_usd/type", keyword: "type", params: { type: ue.properties.cost_usd.type } }], false;
                            var t = u === r;
                          } else var t = true;
                          if (t) {
                            if (e.cached !== void 0 && s.call(e, "cached")) {
                              const a = r;
                              if (typeof e.cached != "boolean") return L.errors = [{ instancePath: i + "/cached", schemaPath: "#/properties/cached/type", keyword: "type", params: { type: "boolean" } }], false;
                              var t = a === r;
                            } else var t = true;
                            if (t) if (e.score !== void 0 && s.call(e, "score")) {
                              let a = e.score;
                              const u = r;
                              if (!(typeof a == "number" && isFinite(a)) && a !== null) return L.errors = [{ instancePath: i + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: ue.properties.score.type } }], false;
                              var t = u === r;
                            } else var t = true;
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
  } else return L.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return L.errors = n, r === 0;
}
L.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Oe(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = Oe.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (Array.isArray(e)) {
    var t = true;
    const f = e.length;
    for (let c = 0; c < f; c++) {
      const o = r;
      L(e[c], { instancePath: i + "/" + c, parentData: e, parentDataProperty: c, rootData: j, dynamicAnchors: x }) || (n = n === null ? L.errors : n.concat(L.errors), r = n.length);
      var t = o === r;
      if (!t) break;
    }
  } else return Oe.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], false;
  return Oe.errors = n, r === 0;
}
Oe.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function de(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = de.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let f;
    if ((e.schema_version === void 0 || !s.call(e, "schema_version")) && (f = "schema_version") || (e.tool === void 0 || !s.call(e, "tool")) && (f = "tool") || (e.judged_on === void 0 || !s.call(e, "judged_on")) && (f = "judged_on") || (e.verdict === void 0 || !s.call(e, "verdict")) && (f = "verdict") || (e.blocked === void 0 || !s.call(e, "blocked")) && (f = "blocked") || (e.fail_on === void 0 || !s.call(e, "fail_on")) && (f = "fail_on") || (e.summary === void 0 || !s.call(e, "summary")) && (f = "summary") || (e.policy === void 0 || !s.call(e, "policy")) && (f = "policy") || (e.baseline === void 0 || !s.call(e, "baseline")) && (f = "baseline") || (e.deployments === void 0 || !s.call(e, "deployments")) && (f = "deployments") || (e.candidates === void 0 || !s.call(e, "candidates")) && (f = "candidates") || (e.removed === void 0 || !s.call(e, "removed")) && (f = "removed") || (e.totals === void 0 || !s.call(e, "totals")) && (f = "totals") || (e.findings === void 0 || !s.call(e, "findings")) && (f = "findings") || (e.frontiers === void 0 || !s.call(e, "frontiers")) && (f = "frontiers") || (e.evidence === void 0 || !s.call(e, "evidence")) && (f = "evidence") || (e.skipped === void 0 || !s.call(e, "skipped")) && (f = "skipped") || (e.prices === void 0 || !s.call(e, "prices")) && (f = "prices") || (e.assumptions === void 0 || !s.call(e, "assumptions")) && (f = "assumptions") || (e.waivers === void 0 || !s.call(e, "waivers")) && (f = "waivers") || (e.readings === void 0 || !s.call(e, "readings")) && (f = "readings")) return de.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: f } }], false;
    {
      const c = r;
      for (const o of Object.keys(e)) if (!s.call(Se.properties, o)) {
        return de.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } }], false;
        break;
      }
      if (c === r) {
        if (e.schema_version !== void 0 && s.call(e, "schema_version")) {
          const o = r;
          if (e.schema_version !== "1") return de.errors = [{ instancePath: i + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "1" } }], false;
          var t = o === r;
        } else var t = true;
        if (t) {
          if (e.tool !== void 0 && s.call(e, "tool")) {
            const o = r;
            fe(e.tool, { instancePath: i + "/tool", parentData: e, parentDataProperty: "tool", rootData: j, dynamicAnchors: x }) || (n = n === null ? fe.errors : n.concat(fe.errors), r = n.length);
            var t = o === r;
          } else var t = true;
          if (t) {
            if (e.judged_on !== void 0 && s.call(e, "judged_on")) {
              const o = r;
              if (typeof e.judged_on != "string") return de.errors = [{ instancePath: i + "/judged_on", schemaPath: "#/properties/judged_on/type", keyword: "type", params: { type: "string" } }], false;
              var t = o === r;
            } else var t = true;
            if (t) {
              if (e.verdict !== void 0 && s.call(e, "verdict")) {
                let o = e.verdict;
                const l = r;
                if (!(o === "pass" || o === "warn" || o === "fail" || o === "inconclusive")) return de.errors = [{ instancePath: i + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: Se.properties.verdict.enum } }], false;
                var t = l === r;
              } else var t = true;
              if (t) {
                if (e.blocked !== void 0 && s.call(e, "blocked")) {
                  const o = r;
                  if (typeof e.blocked != "boolean") return de.errors = [{ instancePath: i + "/blocked", schemaPath: "#/properties/blocked/type", keyword: "type", params: { type: "boolean" } }], false;
                  var t = o === r;
                } else var t = true;
                if (t) {
                  if (e.fail_on !== void 0 && s.call(e, "fail_on")) {
                    let o = e.fail_on;
                    const l = r;
                    if (!(o === "fail" || o === "warn" || o === "never")) return de.errors = [{ instancePath: i + "/fail_on", schemaPath: "#/properties/fail_on/enum", keyword: "enum", params: { allowedValues: Se.properties.fail_on.enum } }], false;
                    var t = l === r;
                  } else var t = true;
                  if (t) {
                    if (e.summary !== void 0 && s.call(e, "summary")) {
                      const o = r;
                      F(e.summary, { instancePath: i + "/summary", parentData: e, parentDataProperty: "summary", rootData: j, dynamicAnchors: x }) || (n = n === null ? F.errors : n.concat(F.errors), r = n.length);
                      var t = o === r;
                    } else var t = true;
                    if (t) {
                      if (e.policy !== void 0 && s.call(e, "policy")) {
                        const o = r;
                        T(e.policy, { instancePath: i + "/policy", parentData: e, parentDataProperty: "policy", rootData: j, dynamicAnchors: x }) || (n = n === null ? T.errors : n.concat(T.errors), r = n.length);
                        var t = o === r;
                      } else var t = true;
                      if (t) {
                        if (e.baseline !== void 0 && s.call(e, "baseline")) {
                          const o = r;
                          le(e.baseline, { instancePath: i + "/baseline", parentData: e, parentDataProperty: "baseline", rootData: j, dynamicAnchors: x }) || (n = n === null ? le.errors : n.concat(le.errors), r = n.length);
                          var t = o === r;
                        } else var t = true;
                        if (t) {
                          if (e.deployments !== void 0 && s.call(e, "deployments")) {
                            const o = r;
                            Pe(e.deployments, { instancePath: i + "/deployments", parentData: e, parentDataProperty: "deployments", rootData: j, dynamicAnchors: x }) || (n = n === null ? Pe.errors : n.concat(Pe.errors), r = n.length);
                            var t = o === r;
                          } else var t = true;
                          if (t) {
                            if (e.candidates !== void 0 && s.call(e, "candidates")) {
                              const o = r;
                              we(e.candidates, { instancePath: i + "/candidates", parentData: e, parentDataProperty: "candidates", rootData: j, dynamicAnchors: x }) || (n = n === null ? we.errors : n.concat(we.errors), r = n.length);
                              var t = o === r;
                            } else var t = true;
                            if (t) {
                              if (e.removed !== void 0 && s.call(e, "removed")) {
                                const o = r;
                                se(e.removed, { instancePath: i + "/removed", parentData: e, parentDataProperty: "removed", rootData: j, dynamicAnchors: x }) || (n = n === null ? se.errors : n.concat(se.errors), r = n.length);
                                var t = o === r;
                              } else var t = true;
                              if (t) {
                                if (e.totals !== void 0 && s.call(e, "totals")) {
                                  const o = r;
                                  ee(e.totals, { instancePath: i + "/totals", parentData: e, parentDataProperty: "totals", rootData: j, dynamicAnchors: x }) || (n = n === null ? ee.errors : n.concat(ee.errors), r = n.length);
                                  var t = o === r;
                                } else var t = true;
                                if (t) {
                                  if (e.findings !== void 0 && s.call(e, "findings")) {
                                    const o = r;
                                    je(e.findings, { instancePath: i + "/findings", parentData: e, parentDataProperty: "findings", rootData: j, dynamicAnchors: x }) || (n = n === null ? je.errors : n.concat(je.errors), r = n.length);
                                    var t = o === r;
                                  } else var t = true;
                                  if (t) {
                                    if (e.frontiers !== void 0 && s.call(e, "frontiers")) {
                                      const o = r;
                                      xe(e.frontiers, { instancePath: i + "/frontiers", parentData: e, parentDataProperty: "frontiers", rootData: j, dynamicAnchors: x }) || (n = n === null ? xe.errors : n.concat(xe.errors), r = n.length);
                                      var t = o === r;
                                    } else var t = true;
                                    if (t) {
                                      if (e.evidence !== void 0 && s.call(e, "evidence")) {
                                        const o = r;
                                        B(e.evidence, { instancePath: i + "/evidence", parentData: e, parentDataProperty: "evidence", rootData: j, dynamicAnchors: x }) || (n = n === null ? B.errors : n.concat(B.errors), r = n.length);
                                        var t = o === r;
                                      } else var t = true;
                                      if (t) {
                                        if (e.skipped !== void 0 && s.call(e, "skipped")) {
                                          const o = r;
                                          oe(e.skipped, { instancePath: i + "/skipped", parentData: e, parentDataProperty: "skipped", rootData: j, dynamicAnchors: x }) || (n = n === null ? oe.errors : n.concat(oe.errors), r = n.length);
                                          var t = o === r;
                                        } else var t = true;
                                        if (t) {
                                          if (e.prices !== void 0 && s.call(e, "prices")) {
                                            const o = r;
                                            Z(e.prices, { instancePath: i + "/prices", parentData: e, parentDataProperty: "prices", rootData: j, dynamicAnchors: x }) || (n = n === null ? Z.errors : n.concat(Z.errors), r = n.length);
                                            var t = o === r;
                                          } else var t = true;
                                          if (t) {
                                            if (e.assumptions !== void 0 && s.call(e, "assumptions")) {
                                              const o = r;
                                              pe(e.assumptions, { instancePath: i + "/assumptions", parentData: e, parentDataProperty: "assumptions", rootData: j, dynamicAnchors: x }) || (n = n === null ? pe.errors : n.concat(pe.errors), r = n.length);
                                              var t = o === r;
                                            } else var t = true;
                                            if (t) {
                                              if (e.waivers !== void 0 && s.call(e, "waivers")) {
                                                const o = r;
                                                H(e.waivers, { instancePath: i + "/waivers", parentData: e, parentDataProperty: "waivers", rootData: j, dynamicAnchors: x }) || (n = n === null ? H.errors : n.concat(H.errors), r = n.length);
                                                var t = o === r;
                                              } else var t = true;
                                              if (t) {
                                                if (e.readings !== void 0 && s.call(e, "readings")) {
                                                  const o = r;
                                                  Ae(e.readings, { instancePath: i + "/readings", parentData: e, parentDataProperty: "readings", rootData: j, dynamicAnchors: x }) || (n = n === null ? Ae.errors : n.concat(Ae.errors), r = n.length);
                                                  var t = o === r;
                                                } else var t = true;
                                                if (t) if (e.samples !== void 0 && s.call(e, "samples")) {
                                                  const o = r;
                                                  Oe(e.samples, { instancePath: i + "/samples", parentData: e, parentDataProperty: "samples", rootData: j, dynamicAnchors: x }) || (n = n === null ? Oe.errors : n.concat(Oe.errors), r = n.length);
                                                  var t = o === r;
                                                } else var t = true;
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
  } else return de.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return de.errors = n, r === 0;
}
de.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ar = Q;
function Q(e, { instancePath: i = "", parentData: $, parentDataProperty: I, rootData: j = e, dynamicAnchors: x = {} } = {}) {
  let n = null, r = 0;
  const y = Q.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), r === 0) if (e && typeof e == "object" && !Array.isArray(e)) {
    let o;
    if ((e.path === void 0 || !s.call(e, "path")) && (o = "path") || (e.id === void 0 || !s.call(e, "id")) && (o = "id") || (e.candidate === void 0 || !s.call(e, "candidate")) && (o = "candidate") || (e.variant === void 0 || !s.call(e, "variant")) && (o = "variant") || (e.requests === void 0 || !s.call(e, "requests")) && (o = "requests") || (e.input_tokens === void 0 || !s.call(e, "input_tokens")) && (o = "input_tokens") || (e.output_tokens === void 0 || !s.call(e, "output_tokens")) && (o = "output_tokens") || (e.cache_read_tokens === void 0 || !s.call(e, "cache_read_tokens")) && (o = "cache_read_tokens") || (e.cache_write_tokens === void 0 || !s.call(e, "cache_write_tokens")) && (o = "cache_write_tokens") || (e.cost_usd === void 0 || !s.call(e, "cost_usd")) && (o = "cost_usd") || (e.cached === void 0 || !s.call(e, "cached")) && (o = "cached") || (e.score === void 0 || !s.call(e, "score")) && (o = "score")) return Q.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: o } }], false;
    {
      const l = r;
      for (const a of Object.keys(e)) if (!s.call(ue.properties, a)) {
        return Q.errors = [{ instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } }], false;
        break;
      }
      if (l === r) {
        if (e.path !== void 0 && s.call(e, "path")) {
          const a = r;
          if (typeof e.path != "string") return Q.errors = [{ instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], false;
          var t = a === r;
        } else var t = true;
        if (t) {
          if (e.id !== void 0 && s.call(e, "id")) {
            const a = r;
            if (typeof e.id != "string") return Q.errors = [{ instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], false;
            var t = a === r;
          } else var t = true;
          if (t) {
            if (e.candidate !== void 0 && s.call(e, "candidate")) {
              let a = e.candidate;
              const u = r;
              if (typeof a != "string" && a !== null) return Q.errors = [{ instancePath: i + "/candidate", schemaPath: "#/properties/candidate/type", keyword: "type", params: { type: ue.properties.candidate.type } }], false;
              var t = u === r;
            } else var t = true;
            if (t) {
              if (e.variant !== void 0 && s.call(e, "variant")) {
                let a = e.variant;
                const u = r, h = r;
                let b = false;
                const p = r;
                if (r === p) if (a && typeof a == "object" && !Array.isArray(a)) for (const v of Object.keys(a)) {
                  const g = r;
                  if (typeof a[v] != "string") {
                    const k = { instancePath: i + "/variant/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variant/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    n === null ? n = [k] : n.push(k), r++;
                  }
                  var f = g === r;
                  if (!f) break;
                }
                else {
                  const v = { instancePath: i + "/variant", schemaPath: "#/properties/variant/anyOf/0/type", keyword: "type", params: { type: "object" } };
                  n === null ? n = [v] : n.push(v), r++;
                }
                var c = p === r;
                b = b || c;
                const m = r;
                if (a !== null) {
                  const v = { instancePath: i + "/variant", schemaPath: "#/properties/variant/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  n === null ? n = [v] : n.push(v), r++;
                }
                var c = m === r;
                if (b = b || c, b) r = h, n !== null && (h ? n.length = h : n = null);
                else {
                  const v = { instancePath: i + "/variant", schemaPath: "#/properties/variant/anyOf", keyword: "anyOf", params: {} };
                  return n === null ? n = [v] : n.push(v), r++, Q.errors = n, false;
                }
                var t = u === r;
              } else var t = true;
              if (t) {
                if (e.requests !== void 0 && s.call(e, "requests")) {
                  let a = e.requests;
                  const u = r;
                  if (!(typeof a == "number" && isFinite(a))) return Q.errors = [{ instancePath: i + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "number" } }], false;
                  var t = u === r;
                } else var t = true;
                if (t) {
                  if (e.input_tokens !== void 0 && s.call(e, "input_tokens")) {
                    let a = e.input_tokens;
                    const u = r;
                    if (!(typeof a == "number" && isFinite(a)) && a !== null) return Q.errors = [{ instancePath: i + "/input_tokens", schemaPath: "#/properties/input_tokens/type", keyword: "type", params: { type: ue.properties.input_tokens.type } }], false;
                    var t = u === r;
                  } else var t = true;
                  if (t) {
                    if (e.output_tokens !== void 0 && s.call(e, "output_tokens")) {
                      let a = e.output_tokens;
                      const u = r;
                      if (!(typeof a == "number" && isFinite(a)) && a !== null) return Q.errors = [{ instancePath: i + "/output_tokens", schemaPath: "#/properties/output_tokens/type", keyword: "type", params: { type: ue.properties.output_tokens.type } }], false;
                      var t = u === r;
                    } else var t = true;
                    if (t) {
                      if (e.cache_read_tokens !== void 0 && s.call(e, "cache_read_tokens")) {
                        let a = e.cache_read_tokens;
                        const u = r;
                        if (!(typeof a == "number" && isFinite(a))) return Q.errors = [{ instancePath: i + "/cache_read_tokens", schemaPath: "#/properties/cache_read_tokens/type", keyword: "type", params: { type: "number" } }], false;
                        var t = u === r;
                      } else var t = true;
                      if (t) {
                        if (e.cache_write_tokens !== void 0 && s.call(e, "cache_write_tokens")) {
                          let a = e.cache_write_tokens;
                          const u = r;
                          if (!(typeof a == "number" && isFinite(a))) return Q.errors = [{ instancePath: i + "/cache_write_tokens", schemaPath: "#/properties/cache_write_tokens/type", keyword: "type", params: { type: "number" } }], false;
                          var t = u === r;
                        } else var t = true;
                        if (t) {
                          if (e.cost_usd !== void 0 && s.call(e, "cost_usd")) {
                            let a = e.cost_usd;
                            const u = r;
                            if (!(typeof a == "number" && isFinite(a)) && a !== null) return Q.errors = [{ instancePath: i + "/cost_usd", schemaPath: "#/properties/cost_usd/type", keyword: "type", params: { type: ue.properties.cost_usd.type } }], false;
                            var t = u === r;
                          } else var t = true;
                          if (t) {
                            if (e.cached !== void 0 && s.call(e, "cached")) {
                              const a = r;
                              if (typeof e.cached != "boolean") return Q.errors = [{ instancePath: i + "/cached", schemaPath: "#/properties/cached/type", keyword: "type", params: { type: "boolean" } }], false;
                              var t = a === r;
                            } else var t = true;
                            if (t) if (e.score !== void 0 && s.call(e, "score")) {
                              let a = e.score;
                              const u = r;
                              if (!(typeof a == "number" && isFinite(a)) && a !== null) return Q.errors = [{ instancePath: i + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: ue.properties.score.type } }], false;
                              var t = u === r;
                            } else var t = true;
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
  } else return Q.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], false;
  return Q.errors = n, r === 0;
}
Q.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/baseline/restore.ts
var MOST_SAMPLES = 5e6;
async function restore(report, samples) {
  const parsed = parse(report);
  if (parsed === null) return { refused: "report.json is no JSON" };
  if (!We(parsed)) return { refused: `report.json does not fit its schema: ${violation(We.errors)}` };
  const stored = parsed;
  const rows = samples === null ? { samples: [] } : await samplesOf(samples);
  if ("refused" in rows) return rows;
  return { files: filesOf(stored, rows.samples), judgedOn: stored.judged_on };
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
    if (!ar(parsed)) {
      return {
        refused: `samples.jsonl.gz line ${index + 1} does not fit its schema: ${violation(ar.errors)}`
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
    const known = FORMAT_IDS.find((one) => one === format);
    if (known === void 0) return [];
    return [
      {
        ...{ path, size: 0, sha256, outcome: "read", why: null, entry: null },
        evidence: {
          format: known,
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
  restore
};

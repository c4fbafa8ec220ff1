import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/evidence/formats/guidellm.ts
var about = {
  title: "GuideLLM",
  files: "benchmarks.json, or the same as YAML",
  recognised: "`benchmarks` with `metrics` of `request_latency` and others; `metadata.guidellm_version`",
  feeds: {
    model: "yes",
    n: "requests",
    tokens: "means",
    latency: "yes",
    throughput: "yes",
    precision: "name",
    time: "yes",
    version: "since 0.4"
  }
};
var guidellm = {
  id: "guidellm",
  about,
  recognise,
  read: async (document) => (await import("./guidellm-report-UODY5WHP.js")).evidenceOf(document)
};
var METRICS = ["request_latency", "requests_per_second", "time_to_first_token_ms", "output_tokens_per_second"];
function recognise(outline) {
  if (outline.kind === "text") return isYamlReport(outline.text);
  if (outline.kind !== "object" || !outline.keys.has("benchmarks")) return false;
  if (outline.nested("metadata").has("guidellm_version")) return true;
  const metrics = outline.nested("benchmarks", "metrics");
  return METRICS.some((name) => metrics.has(name));
}
function isYamlReport(text) {
  return /^(?:args|benchmarks|config|metadata):/.test(text) && /^benchmarks:/m.test(text) && MARK.test(text);
}
var MARK = /^ *(?:- )?(?:type_: ["']?generative_benchmark|guidellm_version:|module: ["']?guidellm\.)/m;

export {
  guidellm,
  isYamlReport
};

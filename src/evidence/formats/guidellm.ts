import type { About, Outline, Reader } from "../reader.ts";
import { isYamlReport } from "./guidellm-yaml.ts";

const about: About = {
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
    version: "since 0.4",
  },
};

/** Reports of GuideLLM, 0.2 to 0.8. Every benchmark of a report is a load of its own: a sweep has ten. */
export const guidellm: Reader = {
  id: "guidellm",
  about,
  recognise,
  read: async (document) => (await import("./guidellm-report.ts")).evidenceOf(document),
};

const METRICS = ["request_latency", "requests_per_second", "time_to_first_token_ms", "output_tokens_per_second"];

function recognise(outline: Outline): boolean {
  if (outline.kind === "text") return isYamlReport(outline.text);
  if (outline.kind !== "object" || !outline.keys.has("benchmarks")) return false;
  if (outline.nested("metadata").has("guidellm_version")) return true;
  const metrics = outline.nested("benchmarks", "metrics");
  return METRICS.some((name) => metrics.has(name));
}

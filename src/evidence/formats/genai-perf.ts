import type { About, Outline, Reader } from "../reader.ts";
import { toolOf } from "./nvidia-table.ts";

const about: About = {
  title: "NVIDIA GenAI-Perf",
  files: "*_genai_perf.json",
  recognised: "`input_config` of its command line or configuration beside `request_latency` and others",
  feeds: {
    model: "yes",
    n: "requests",
    tokens: "means",
    latency: "yes",
    throughput: "yes",
    hardware: "GPUs of the host",
  },
};

/** Reports of GenAI-Perf: metrics with their unit beside the configuration, flat until 2025 and nested since. */
export const genaiPerf: Reader = {
  id: "genai-perf",
  about,
  recognise,
  read: async (document) => (await import("./genai-perf-report.ts")).evidenceOf(document),
};

const METRICS = ["request_latency", "request_throughput", "output_token_throughput", "time_to_first_token"];

/** AIPerf took over the metrics, but neither `perf_analyzer` nor the flat configuration. */
function recognise(outline: Outline): boolean {
  if (outline.kind === "text") return toolOf(outline.text) === "genai-perf";
  if (outline.kind !== "object" || outline.keys.has("aiperf_version")) return false;
  if (!METRICS.some((name) => outline.keys.has(name))) return false;
  const config = outline.nested("input_config");
  if (config.has("perf_analyzer")) return true;
  return (
    config.has("model") && ["service_kind", "formatted_model_name", "endpoint_type"].some((key) => config.has(key))
  );
}

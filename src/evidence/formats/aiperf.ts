import type { About, Outline, Reader } from "../reader.ts";
import { toolOf } from "./nvidia-table.ts";

const about: About = {
  title: "NVIDIA AIPerf",
  files: "profile_export_aiperf.json; profile_export.jsonl",
  recognised:
    "`input_config` beside `was_cancelled`, `records` or `aiperf_version`; rows of requests with `metadata` and `metrics`",
  feeds: {
    model: "yes",
    n: "requests",
    samples: "yes",
    tokens: "means",
    latency: "yes",
    throughput: "yes",
    hardware: "GPUs of the host",
    time: "yes",
    version: "since 2026",
  },
};

/** Reports of AIPerf in the shapes of June, October and November 2025 and of 2026, and its log of requests. */
export const aiperf: Reader = {
  id: "aiperf",
  about,
  recognise,
  read: async (document) => {
    const { evidenceOf } = await import("./aiperf-evidence.ts");
    return evidenceOf(document);
  },
};

const REPORT = ["was_cancelled", "error_summary", "errors_by_type", "schema_version", "timeslices", "records"];
const CONFIG = ["loadgen", "phases", "models"];
const ROW = ["worker_id", "benchmark_phase", "session_num", "record_processor_id"];

function recognise(outline: Outline): boolean {
  const { keys, kind } = outline;
  if (kind === "text") return toolOf(outline.text) === "aiperf";
  if (kind !== "object" && kind !== "jsonl") return false;
  if (keys.has("metadata") && keys.has("metrics")) {
    const metadata = outline.nested("metadata");
    if (metadata.has("request_start_ns") && ROW.some((key) => metadata.has(key))) return true;
  }
  if (kind === "jsonl") return false;
  if (keys.has("aiperf_version")) return true;
  if (keys.has("aggregation_type") && keys.has("per_combination_metrics")) return true;
  const config = outline.nested("input_config");
  if (!keys.has("input_config") || config.has("perf_analyzer") || config.has("service_kind")) return false;
  return REPORT.some((key) => keys.has(key)) || CONFIG.some((key) => config.has(key));
}

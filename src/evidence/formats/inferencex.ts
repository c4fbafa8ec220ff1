import type { About, Outline, Reader } from "../reader.ts";

const about: About = {
  title: "InferenceX",
  files: "summaries of a run (`conc128.json`), `agg_*.json` of its CI (before 2026: InferenceMAX)",
  recognised: "`conc` beside `tput_per_gpu`, beside `request_metrics`, or beside `hw` and `metrics`",
  feeds: {
    model: "yes",
    n: "requests",
    latency: "where its unit is sure",
    throughput: "yes",
    hardware: "yes",
    precision: "yes",
    time: "yes",
  },
};

/** Results of SemiAnalysis InferenceX, formerly InferenceMAX: one record, a list of them, or JSON Lines. */
export const inferencex: Reader = {
  id: "inferencex",
  about,
  recognise,
  read: async (document) => (await import("./inferencex-record.ts")).evidenceOf(document),
};

function recognise({ kind, keys, nested }: Outline): boolean {
  if (kind !== "object" && kind !== "array" && kind !== "jsonl") return false;
  if (!keys.has("conc")) return false;
  if (keys.has("tput_per_gpu") || nested("metrics").has("tput_per_gpu")) return true;
  if (nested("request_metrics").has("latency")) return true;
  return ["hw", "metrics"].every((key) => keys.has(key));
}

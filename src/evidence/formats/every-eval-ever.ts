import type { Evidence } from "../../domain/evidence.ts";
import type { About, Document, Outline, Reader } from "../reader.ts";

const about: About = {
  title: "Every Eval Ever",
  files: "one JSON per model and evaluation, or a JSONL of them",
  recognised: "`evaluation_results` with `score_details`, beside `model_info`",
  feeds: {
    model: "yes",
    score: "yes",
    stderr: "where stated",
    n: "where stated",
    precision: "hint",
    time: "where stated",
    version: "schema",
  },
};

/**
 * The exchange format of the EvalEval coalition (schema 0.0.1 to 0.2.2): scores of one model with their metric's
 * direction and bounds, whichever tool or leaderboard they come from.
 */
export const everyEvalEver: Reader = { id: "every-eval-ever", about, recognise, read };

function recognise(outline: Outline): boolean {
  const { kind, keys } = outline;
  if (kind !== "object" && kind !== "array" && kind !== "jsonl") return false;
  if (!keys.has("evaluation_results") || !keys.has("model_info")) return false;
  const result = outline.nested("evaluation_results");
  return keys.has("schema_version") || result.has("score_details");
}

async function read(document: Document): Promise<Evidence> {
  const [{ recordsOf }, { evidenceOf }] = await Promise.all([
    import("./records.ts"),
    import("./every-eval-ever-record.ts"),
  ]);
  return evidenceOf(await recordsOf(document));
}

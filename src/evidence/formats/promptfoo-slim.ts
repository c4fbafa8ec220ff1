import { array, at, isObject, type Json } from "../values.ts";

/** What a row says that is read; the rest (answers, prompts, variables) is most of it. */
const KEPT = ["promptIdx", "testIdx", "success", "failureReason", "error", "score", "latencyMs", "cost"] as const;
const WHOLE = ["provider", "tokenUsage", "namedScores"] as const;
/** Keys that tell a row from another object, whatever they hold. */
const MARKS = ["testCase"] as const;

/**
 * Makes a row small before the next one is read: a file of lines may have millions. The labels of its few prompts are kept
 * once for all rows.
 */
export function slimmer(): (value: unknown) => unknown {
  const labels = new Map<string, string>();
  const once = (label: unknown) => {
    if (typeof label !== "string") return label;
    const there = labels.get(label) ?? label;
    labels.set(label, there);
    return there;
  };
  return (value) => {
    if (!isObject(value)) return value;
    const row: Record<string, unknown> = {};
    for (const key of [...KEPT, ...WHOLE]) if (Object.hasOwn(value, key)) row[key] = value[key];
    for (const key of MARKS) if (Object.hasOwn(value, key)) row[key] = true;
    if (Object.hasOwn(value, "prompt")) row.prompt = labelled(value.prompt, once);
    if (Object.hasOwn(value, "response"))
      row.response = picked(value.response, ["cached", "tokenUsage", "cost", "error"]);
    if (Object.hasOwn(value, "gradingResult")) row.gradingResult = graded(value.gradingResult);
    return row;
  };
}

/** The text by which a prompt goes. */
function labelled(prompt: unknown, once: (label: unknown) => unknown): unknown {
  if (!isObject(prompt)) return prompt;
  const key = ["label", "display", "raw"].find(
    (name) => typeof at(prompt, name) === "string" && at(prompt, name) !== "",
  );
  return key === undefined ? {} : { [key]: once(prompt[key]) };
}

function graded(value: unknown): unknown {
  if (!isObject(value)) return value;
  const parts = array(value.componentResults).map((part) => ({
    metadata: { graderError: at(part, "metadata", "graderError") },
    assertion: { metric: at(part, "assertion", "metric") },
  }));
  return { ...(picked(value, ["reason", "namedScoreWeights"]) as Json), componentResults: parts };
}

function picked(value: unknown, keys: readonly string[]): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, value[key]]] : [])));
}

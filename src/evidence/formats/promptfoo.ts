import type { Evidence, Fact, Usage } from "../../domain/evidence.ts";
import type { About, Document, Outline, Reader } from "../reader.ts";
import { at, finite, text } from "../values.ts";
import { stated } from "./facts.ts";
import { zonedInstant } from "./instant.ts";
import { type Column, columnsOf } from "./promptfoo-columns.ts";
import { isRow, type Output, outputOf, YAML_START } from "./promptfoo-file.ts";
import { isCached, latenciesOf, outcomeOf, tokensOf, usageOf } from "./promptfoo-rows.ts";
import { firstError, scoresOf } from "./promptfoo-scores.ts";

const about: About = {
  title: "promptfoo",
  files: "outputs of `-o`: JSON, YAML, JSON Lines",
  recognised: "`results` with `stats`, prompts or a table; rows with `promptIdx` and `testIdx`",
  feeds: {
    model: "provider",
    score: "pass rate",
    n: "yes",
    samples: "yes",
    tokens: "yes",
    cost: "yes",
    latency: "from rows",
    time: "yes",
    version: "newer",
  },
};

/**
 * Outputs of promptfoo, versions 1 to 3: JSON, JSON Lines (rows without totals) and YAML. Measures are
 * `<task>/pass_rate`, `<task>/score` and `<task>/<named score>`, the task being `promptfoo` where the policy names none.
 */
export const promptfoo: Reader = { id: "promptfoo", about, recognise, read };

function recognise(outline: Outline): boolean {
  const { kind, keys } = outline;
  if (kind === "text") return YAML_START.test(outline.text);
  if (kind === "jsonl") return isRow(keys) && keys.has("promptIdx");
  if (kind !== "object") return false;
  if (isRow(keys) && keys.has("promptIdx") && keys.has("testIdx")) return true;
  const summary = outline.nested("results");
  if (isRow(summary)) return keys.has("stats") || keys.has("prompts") || keys.has("table");
  return summary.has("results") && ["stats", "prompts", "table"].some((key) => summary.has(key));
}

async function read(document: Document): Promise<Evidence> {
  const output = await outputOf(document);
  const columns = await columnsOf(output);
  const scores = columns.map((column) => scoresOf(column, document.entry?.task ?? "promptfoo"));
  const nothing = columns.length === 0;
  const rows = columns.flatMap((column) => column.rows);
  const failed = rows.length > 0 && rows.every((row) => outcomeOf(row) === "error");
  const lost = scores.flatMap((one) => one.unusable).map((one) => `${one.pointer}: ${one.why}.`);
  const version = finite(output.summary.version);
  return {
    format: "promptfoo",
    formatVersion: version === null ? null : String(version),
    readings: columns.flatMap((column, index) => {
      const found = scores[index]?.readings ?? [];
      return found.length === 0 ? [] : [...found, ...latenciesOf(column)];
    }),
    unusable: nothing
      ? [{ model: null, variant: null, measure: null, why: "the file has no prompts and no rows", pointer: "/results" }]
      : scores.flatMap((one) => one.unusable),
    usage: columns.flatMap(usageOfColumn),
    facts: factsOf(output, rows.filter(isCached).length),
    problems: [
      ...(nothing ? ["The file has no prompts and no rows."] : []),
      ...(failed ? [`All ${rows.length} rows are errors, ${firstError(rows)}.`] : lost),
      ...scores.flatMap((one) => one.problems),
    ],
    measuredAt:
      zonedInstant(output.summary.timestamp) ?? zonedInstant(at(output.root, "metadata", "evaluationCreatedAt")),
  };
}

/** A row each; a file without rows has totals of its columns. */
function usageOfColumn(column: Column): readonly Usage[] {
  const { rows, head, model, variant } = column;
  if (rows.length > 0 || head === null) return rows.map((row) => usageOf(row, column));
  const used = at(head.value, "metrics", "tokenUsage");
  const requests = finite(at(used, "numRequests")) ?? 0;
  const tokens = tokensOf(used);
  if (requests <= 0 || (tokens.inputTokens ?? 0) + (tokens.outputTokens ?? 0) <= 0) return [];
  const cost = finite(at(head.value, "metrics", "cost"));
  const costUsd = cost !== null && cost > 0 ? cost : null;
  const pointer = `${head.place}/metrics/tokenUsage`;
  return [{ model, variant, requests, ...tokens, costUsd, cached: false, score: null, pointer }];
}

function factsOf({ root, summary, heads, rows }: Output, cached: number): Readonly<Record<string, Fact>> {
  const duration = finite(at(summary, "stats", "durationMs"));
  const labels = new Map(
    rows.flatMap(({ value }) => {
      const [id, label] = [text(at(value, "provider", "id")), text(at(value, "provider", "label"))];
      return id !== null && label !== null ? [[id, label] as const] : [];
    }),
  );
  return stated([
    ["tool", "promptfoo"],
    ["tool_version", text(at(root, "metadata", "promptfooVersion"))],
    ["eval_id", text(root.evalId)],
    ["description", text(at(root, "config", "description"))],
    ["duration_s", duration === null ? null : duration / 1000],
    ["provider_labels", labels.size === 0 ? null : Object.fromEntries(labels)],
    ["cached_rows", cached === 0 ? null : cached],
    [
      "grader_tokens",
      graderTokens(heads.map(({ value }) => at(value, "metrics", "tokenUsage", "assertions", "total"))),
    ],
  ]);
}

/** Tokens that graders used, all columns together: they are no cost of the models under test. */
function graderTokens(totals: readonly unknown[]): number | null {
  const sum = totals.reduce<number>((all, total) => all + (finite(total) ?? 0), 0);
  return sum > 0 ? sum : null;
}

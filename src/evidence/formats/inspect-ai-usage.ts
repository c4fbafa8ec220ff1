import type { Usage } from "../../domain/evidence.ts";
import { at, count, entries, finite, isObject, object, text } from "../values.ts";
import { type Log, modelOf, rolesOf, scoresOf } from "./inspect-ai-log.ts";
import type { Subject } from "./inspect-ai-scores.ts";
import { minus, type Tokens, tokensOf } from "./inspect-ai-tokens.ts";

/**
 * Tokens of the model under test alone: what it used in another role, as its own grader, is taken off. Null where the
 * holder (a sample or the statistics) does not tell.
 */
function ownTokens(log: Log, holder: unknown, model: string): Tokens | null {
  let rest = tokensOf(at(holder, "model_usage", model));
  for (const role of selfRoles(log, model)) {
    if (rest === null || !isObject(at(holder, "role_usage", role))) return null;
    const part = tokensOf(at(holder, "role_usage", role));
    rest = part === null ? rest : minus(rest, part);
  }
  return rest;
}

function selfRoles(log: Log, model: string): string[] {
  return [...rolesOf(log)].filter(([, name]) => name === model).map(([role]) => role);
}

/** Usage of the model under test: a row per sample where samples say it, else one total; and what is wrong with it. */
export function usageOf(log: Log, subject: Subject): { readonly usage: readonly Usage[]; readonly problems: string[] } {
  const model = modelOf(log);
  if (model === null) return { usage: [], problems: [] };
  if (isSelfGraded(log, model)) return { usage: [], problems: [inseparable(model)] };
  const samples = log.samples ?? [];
  const rows = samples.flatMap((sample, index) => {
    const tokens = failed(sample) ? null : ownTokens(log, sample, model);
    return tokens === null ? [] : [rowOf(subject, tokens, 1, scoreOf(log, sample), log.samplePlace(index))];
  });
  if (rows.length > 0) {
    const without = samples.length - rows.length;
    const why = "(failed, answered from a cache, or not reported)";
    const problem = `${without} of ${samples.length} samples carry no usable token counts ${why}.`;
    return { usage: rows, problems: without > 0 ? [problem] : [] };
  }
  const total = ownTokens(log, log.header.stats, model);
  const requests = count(at(log.header, "results", "total_samples")) ?? samples.length;
  if (total === null || requests === 0) return { usage: [], problems: absence(log, model) };
  const place = log.place("stats", "model_usage", model);
  return { usage: [rowOf(subject, total, requests, null, place)], problems: [] };
}

/** Why a log that counts tokens gives none for the model under test. */
function absence(log: Log, model: string): string[] {
  const used = entries(at(log.header, "stats", "model_usage")).filter(([, value]) => tokensOf(value) !== null);
  if (used.length === 0) return [];
  if (!used.some(([name]) => name === model)) {
    const names = used.map(([name]) => `"${name}"`).join(", ");
    return [`The log has no token counts of "${model}" (it has: ${names}).`];
  }
  if (selfRoles(log, model).length > 0) return [inseparable(model)];
  return ["The log does not say how many samples its tokens are of."];
}

function inseparable(model: string): string {
  return `"${model}" also graded its own answers, and the log does not tell those tokens apart; none are read.`;
}

function failed(sample: unknown): boolean {
  const error = at(sample, "error");
  return error !== undefined && error !== null;
}

function rowOf(subject: Subject, tokens: Tokens, requests: number, score: number | null, pointer: string): Usage {
  return {
    model: subject.model,
    variant: subject.variant,
    requests,
    inputTokens: tokens.input + tokens.cacheRead + tokens.cacheWrite,
    outputTokens: tokens.output,
    cacheReadTokens: tokens.cacheRead,
    cacheWriteTokens: tokens.cacheWrite,
    costUsd: tokens.costUsd,
    cached: false,
    score,
    pointer,
  };
}

/** Scorers that ask a model ask the one under test where neither they nor a role name another. */
function isSelfGraded(log: Log, model: string): boolean {
  const asks = scoresOf(log).some(
    ({ scorer, grader }) => /(^|\/)model_graded_/.test(scorer ?? "") && (grader === null || grader === model),
  );
  if (!asks || rolesOf(log).has("grader")) return false;
  return Object.keys(object(at(log.header, "stats", "model_usage"))).every((name) => name === model);
}

const LETTERS: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ["C", 1],
  ["I", 0],
  ["P", 0.5],
  ["N", 0],
  ["yes", 1],
  ["no", 0],
  ["true", 1],
  ["false", 0],
  [true, 1],
  [false, 0],
]);

/** How right an answer was by the first scorer of the results; null where its value is no number or letter. */
function scoreOf(log: Log, sample: unknown): number | null {
  const first = text(at(log.header, "results", "scores", 0, "scorer"));
  const scores = entries(at(sample, "scores"));
  const [, score] = scores.find(([name]) => name === first) ?? scores[0] ?? [];
  const value = at(score ?? at(sample, "score"), "value");
  return LETTERS.get(value) ?? finite(value);
}

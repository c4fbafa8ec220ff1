import type { Usage } from "../../domain/evidence.ts";
import { array, at, count, entries, finite, isObject, object, text } from "../values.ts";
import { type Log, modelOf, rolesOf } from "./inspect-ai-log.ts";
import type { Subject } from "./inspect-ai-scores.ts";

/** Tokens of one model as the tool counts them; its input excludes what a provider's cache read or wrote. */
interface Tokens {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly costUsd: number | null;
}

function tokensOf(value: unknown): Tokens | null {
  if (!isObject(value)) return null;
  const [cacheRead, cacheWrite] = ["read", "write"].map((way) => count(value[`input_tokens_cache_${way}`]) ?? 0);
  const input = count(value.input_tokens);
  const output = count(value.output_tokens);
  if (input === null || output === null) return null;
  const all = { input, output, cacheRead: cacheRead ?? 0, cacheWrite: cacheWrite ?? 0 };
  const cost = finite(value.total_cost);
  // Nothing used is nothing measured: the provider did not report, or the answer came from the tool's own cache.
  if (all.input + all.output + all.cacheRead + all.cacheWrite === 0) return null;
  return { ...all, costUsd: cost !== null && cost > 0 ? cost : null };
}

function minus(whole: Tokens, part: Tokens): Tokens {
  const left = (a: number, b: number) => Math.max(0, a - b);
  return {
    input: left(whole.input, part.input),
    output: left(whole.output, part.output),
    cacheRead: left(whole.cacheRead, part.cacheRead),
    cacheWrite: left(whole.cacheWrite, part.cacheWrite),
    costUsd: whole.costUsd === null || part.costUsd === null ? null : left(whole.costUsd, part.costUsd),
  };
}

/** Tokens of the model under test alone: what it used in another role, as its own grader, is taken off. */
function ownTokens(log: Log, holder: unknown, model: string): Tokens | null {
  const whole = tokensOf(at(holder, "model_usage", model));
  if (whole === null) return null;
  const others = selfRoles(log, model).map((role) => tokensOf(at(holder, "role_usage", role)));
  return others.reduce<Tokens>((rest, part) => (part === null ? rest : minus(rest, part)), whole);
}

function selfRoles(log: Log, model: string): string[] {
  return [...rolesOf(log)].filter(([, name]) => name === model).map(([role]) => role);
}

/** Usage of the model under test: a row per sample where samples say it, else one total; and what is wrong with it. */
export function usageOf(log: Log, subject: Subject): { readonly usage: readonly Usage[]; readonly problems: string[] } {
  const model = modelOf(log);
  if (model === null) return { usage: [], problems: [] };
  const mixed = mixtureOf(log, model);
  if (mixed !== null) return { usage: [], problems: [mixed] };
  const samples = log.samples ?? [];
  const rows = samples.flatMap((sample, index) => {
    const tokens = ownTokens(log, sample, model);
    return tokens === null || failed(sample)
      ? []
      : [rowOf(subject, tokens, 1, scoreOf(log, sample), log.samplePlace(index))];
  });
  if (rows.length > 0) {
    const without = samples.length - rows.length;
    const problem = `${without} of ${samples.length} samples carry no usable token counts (failed, or answered from a cache).`;
    return { usage: rows, problems: without > 0 ? [problem] : [] };
  }
  const total = ownTokens(log, log.header.stats, model);
  const requests = count(at(log.header, "results", "total_samples")) ?? samples.length;
  if (total === null || requests === 0) return { usage: [], problems: [] };
  return {
    usage: [rowOf(subject, total, requests, null, log.place("stats", "model_usage", model))],
    problems: [],
  };
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

/** Why the model's tokens cannot be told from a grader's: one model in two roles without usage by role. */
function mixtureOf(log: Log, model: string): string | null {
  const roles = selfRoles(log, model).filter(
    (role) => !isObject(at(log.header, "stats", "role_usage", role)) && !hasRoleRows(log, role),
  );
  if (roles.length > 0) {
    return `"${model}" is also ${roles.join(", ")}, and the log does not tell their tokens apart; its tokens are not read.`;
  }
  const graders = array(at(log.header, "eval", "scorers"))
    .filter((scorer) => /(^|\/)model_graded_/.test(text(at(scorer, "name")) ?? ""))
    .filter((scorer) => (at(scorer, "options", "model") ?? null) === null);
  const used = Object.keys(object(at(log.header, "stats", "model_usage")));
  if (graders.length === 0 || rolesOf(log).has("grader") || used.some((name) => name !== model)) return null;
  return `"${model}" graded its own answers, and the log does not tell those tokens apart; its tokens are not read.`;
}

function hasRoleRows(log: Log, role: string): boolean {
  return (log.samples ?? []).some((sample) => isObject(at(sample, "role_usage", role)));
}

const LETTERS: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ["C", 1],
  ["I", 0],
  ["P", 0.5],
  ["N", 0],
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

/** Tokens per model as the log sums them up, graders included: what the run used, not what the model needs. */
export function totalsOf(log: Log): Readonly<Record<string, string>> {
  const lines = entries(at(log.header, "stats", "model_usage")).flatMap(([name, value]): [string, string][] => {
    const tokens = tokensOf(value);
    if (tokens === null) return [];
    const cached = tokens.cacheRead + tokens.cacheWrite;
    return [[name, `input ${tokens.input}, output ${tokens.output}${cached > 0 ? `, cache ${cached}` : ""}`]];
  });
  return Object.fromEntries(lines);
}

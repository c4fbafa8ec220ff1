import type { Settings, Usage } from "../../domain/evidence.ts";
import { array, at, count, entries, finite, type Json, pointer } from "../values.ts";
import { rewardOf } from "./hal-scores.ts";

interface Subject {
  readonly model: string | null;
  readonly variant: Settings | null;
}

interface Used {
  readonly usage: readonly Usage[];
  readonly problems: readonly string[];
}

/**
 * Tokens and cost of the model under test: totals over all tasks. Other models of the run (a simulated user, a judge)
 * are not its. The tool prices what its own table has and takes the rest as 0, so that a cost of 0 is none, and a cost
 * of several models belongs to no single one.
 */
export function usageOf(root: Json, subject: Subject): Used {
  const totals = entries(root.total_usage);
  if (totals.length === 0) return ofTasks(root, subject);
  const own = totals.filter(([name]) => isNamed(name, subject.model));
  // A file that names no model has only one that it can mean.
  const [mine] = subject.model === null && totals.length === 1 ? totals : own;
  const cost = finite(at(root, "results", "total_cost")) ?? finite(root.total_cost);
  const problems: string[] = [];
  const alone = totals.length === 1;
  const others = totals.filter((one) => one !== mine).map(([name]) => `"${name}"`);
  if (mine === undefined) {
    const known = totals.map(([name]) => `"${name}"`).join(", ");
    return {
      usage: [],
      problems: [`The tokens are of ${known}, and none of them is the model under test; none are read.`],
    };
  }
  const tokens = tokensOf(mine[1]);
  const requests = tasksOf(root);
  if (tokens === null) return { usage: [], problems: [`/total_usage: "${mine[0]}" has no count of tokens.`] };
  if (!alone) {
    const says = cost === null ? "" : `, so that the total cost of ${cost} USD is not its own`;
    problems.push(`The run also used ${others.join(", ")}${says}.`);
  } else if (cost !== null && cost <= 0) {
    problems.push(
      `The total cost is ${cost} for ${tokens.input + tokens.output} tokens: the tool has no price of "${mine[0]}".`,
    );
  }
  if (requests === 0)
    return { usage: [], problems: [...problems, "The file does not say how many tasks its tokens are of."] };
  const row: Usage = {
    model: subject.model ?? mine[0],
    variant: subject.variant,
    requests,
    inputTokens: tokens.input,
    outputTokens: tokens.output,
    cacheReadTokens: tokens.cacheRead,
    cacheWriteTokens: tokens.cacheWrite,
    costUsd: alone && cost !== null && cost > 0 ? cost : null,
    cached: false,
    score: null,
    pointer: pointer("total_usage", mine[0]),
  };
  return { usage: [row], problems };
}

/**
 * Tasks that were attempted: those that the scores list, else those that were timed or have a reward. What benchmarks keep as
 * `raw_eval_results` may be anything: totals of SWE-bench, a log of Inspect, four tables of USACO.
 */
function tasksOf({ results, raw_eval_results }: Json): number {
  const listed = [...array(at(results, "successful_tasks")), ...array(at(results, "failed_tasks"))].length;
  const timed = entries(at(results, "latencies")).length;
  const rewarded = entries(raw_eval_results).filter(([key, value]) => rewardOf(key, value) !== null).length;
  return listed || timed || rewarded;
}

/** `openai/gpt-x` is what a router calls `gpt-x`. */
function isNamed(name: string, model: string | null): boolean {
  return (
    model !== null && (name === model || name === model.slice(model.lastIndexOf("/") + 1) || name.endsWith(`/${model}`))
  );
}

/**
 * The tool's prompt tokens hold those read from a cache; of Anthropic's it may be otherwise, and then they are fewer
 * than what was read. Those written to a cache are counted beside them.
 */
function tokensOf(value: unknown) {
  const [prompt, output] = [count(at(value, "prompt_tokens")), count(at(value, "completion_tokens"))];
  if (prompt === null || output === null || prompt + output === 0) return null;
  const cacheRead = count(at(value, "cache_read_input_tokens")) ?? 0;
  const cacheWrite = count(at(value, "cache_creation_input_tokens")) ?? 0;
  const input = (cacheRead > prompt ? prompt + cacheRead : prompt) + cacheWrite;
  return { input, output, cacheRead, cacheWrite };
}

/** Cost per task, as early versions and reliability runs state it. */
function ofTasks(root: Json, subject: Subject): Used {
  const costs = entries(at(root, "results", "costs"));
  const usage = costs.flatMap(([key, value]): Usage[] => {
    const cost = finite(value);
    if (cost === null || cost <= 0) return [];
    const reward = rewardOf(key, at(root, "raw_eval_results", key));
    return [
      {
        ...subject,
        requests: 1,
        inputTokens: null,
        outputTokens: null,
        cacheReadTokens: 0,
        cacheWriteTokens: 0,
        costUsd: cost,
        cached: false,
        score: reward?.reward ?? null,
        pointer: pointer("results", "costs", key),
      },
    ];
  });
  const lost = costs.length - usage.length;
  return {
    usage,
    problems: lost > 0 ? [`${lost} of ${costs.length} tasks have no cost above 0; theirs is unknown.`] : [],
  };
}

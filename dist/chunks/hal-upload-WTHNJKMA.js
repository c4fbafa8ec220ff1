import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isUnderstood,
  modelOf,
  settingsOf
} from "./chunk-HZ3BAZLA.js";
import {
  canBeProportion,
  isNumeric,
  nothingRead,
  stated,
  zonedInstant
} from "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  array,
  at,
  count,
  entries,
  finite,
  isObject,
  kindOf,
  object,
  pointer,
  text
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/hal-scores.ts
var OTHER = /* @__PURE__ */ new Set(["total_cost", "cost", "costs", "latencies", "successful_tasks", "failed_tasks"]);
function scoresOf(root, task) {
  const stated2 = entries(root.results).filter(([key, value]) => !OTHER.has(key) && isNumeric(value));
  if (stated2.length === 0) return ofTasks(root, task);
  const problems = [];
  const { n, problem } = tasksOf(root);
  if (problem !== null) problems.push(problem);
  const found = [];
  const unusable = [];
  for (const [key, value] of stated2) {
    const place = { measure: `${task}/${key}`, pointer: pointer("results", key) };
    const number = finite(value);
    if (number === null) {
      const why = `the value is ${kindOf(value)}, not a finite number`;
      unusable.push({ ...place, why });
      problems.push(`${place.pointer}: ${place.measure} has no value: ${why}.`);
      continue;
    }
    const share = key.endsWith("accuracy") && canBeProportion(number, null, n);
    found.push({
      ...place,
      value: number,
      n: key === "accuracy" ? n : null,
      ...share ? { goal: "maximize", range: [0, 1] } : {}
    });
  }
  return { found, unusable, problems };
}
function tasksOf(root) {
  const [done, lost] = [at(root, "results", "successful_tasks"), at(root, "results", "failed_tasks")];
  const accuracy = finite(at(root, "results", "accuracy"));
  if (!Array.isArray(done) || !Array.isArray(lost) || accuracy === null) return { n: null, problem: null };
  const n = done.length + lost.length;
  const own = done.length / n;
  const errors = entries(root.raw_eval_results).filter(([, value]) => typeof value === "string").length;
  const failed = errors === 0 ? null : `${errors} of ${n} tasks have no result but an error; the tool counts them as failed.`;
  if (n > 0 && accuracy < own - 1e-9) {
    const says = `The accuracy is ${accuracy}, but ${done.length} of the ${n} tasks that are listed succeeded`;
    return { n: null, problem: `${says}: the tool counts tasks that were not attempted as failed, or parts of tasks.` };
  }
  return { n: n === 0 ? null : n, problem: failed };
}
function ofTasks(root, task) {
  const all = entries(root.raw_eval_results).map(([key, value2]) => rewardOf(key, value2));
  const rewards = all.flatMap((one) => one === null ? [] : [one]);
  if (rewards.length === 0) return { found: [], unusable: [], problems: [] };
  const failed = rewards.filter(({ error }) => error).length;
  const measure = `${task}/accuracy`;
  const place = { measure, pointer: "/raw_eval_results" };
  if (failed === rewards.length) {
    const why = `all ${failed} tasks have no result but an error`;
    return {
      found: [],
      unusable: [{ ...place, why }],
      problems: [`${place.pointer}: ${measure} has no value: ${why}.`]
    };
  }
  const value = rewards.reduce((sum, { reward }) => sum + reward, 0) / rewards.length;
  const share = rewards.every(({ reward }) => reward >= 0 && reward <= 1);
  const says = "The file states no accuracy; it is the mean reward of its tasks.";
  const lost = `${failed} of ${rewards.length} tasks have no result but an error, and count as failed.`;
  return {
    found: [{ ...place, value, n: rewards.length, ...share ? { goal: "maximize", range: [0, 1] } : {} }],
    unusable: [],
    problems: failed > 0 ? [says, lost] : [says]
  };
}
function rewardOf(key, value) {
  const stated2 = isObject(value) ? value.reward ?? value.score : value;
  const tries = Array.isArray(stated2) ? array(stated2).map((one) => at(one, "reward") ?? at(one, "score") ?? one) : null;
  const numbers = tries?.flatMap((one) => finite(one) ?? []);
  if (numbers !== void 0 && numbers.length > 0 && numbers.length === tries?.length) {
    return { key, reward: numbers.reduce((sum, one) => sum + one, 0) / numbers.length, error: false };
  }
  if (typeof stated2 === "boolean") return { key, reward: stated2 ? 1 : 0, error: false };
  const number = finite(stated2);
  if (number !== null) return { key, reward: number, error: false };
  return typeof value === "string" || isObject(value) && typeof value.error === "string" ? { key, reward: 0, error: true } : null;
}

// src/evidence/formats/hal-times.ts
function timesOf(root) {
  const traced = at(root, "results", "latencies");
  const walls = entries(root.wall_clock_times).flatMap(([, value2]) => finite(value2) ?? []);
  const spans = entries(traced).flatMap(([, value2]) => finite(value2) ?? finite(at(value2, "total_time")) ?? []);
  const [times, pointer2] = walls.length > 0 ? [walls, "/wall_clock_times"] : [spans, "/results/latencies"];
  const positive = times.filter((time) => time > 0);
  const value = positive.reduce((sum, time) => sum + time, 0) / positive.length;
  const ends = entries(traced).flatMap(([, one]) => zonedInstant(at(one, "last_call_timestamp")) ?? []);
  return {
    reading: positive.length === 0 ? null : { value, n: positive.length, unit: "s", goal: "minimize", pointer: pointer2 },
    last: ends.sort().at(-1) ?? null
  };
}

// src/evidence/formats/hal-usage.ts
function usageOf(root, subject) {
  const totals = entries(root.total_usage);
  if (totals.length === 0) return ofTasks2(root, subject);
  const own = totals.filter(([name]) => isNamed(name, subject.model));
  const [mine] = subject.model === null && totals.length === 1 ? totals : own;
  const cost = finite(at(root, "results", "total_cost")) ?? finite(root.total_cost);
  const problems = [];
  const alone = totals.length === 1;
  const others = totals.filter((one) => one !== mine).map(([name]) => `"${name}"`);
  if (mine === void 0) {
    const known = totals.map(([name]) => `"${name}"`).join(", ");
    return {
      usage: [],
      problems: [`The tokens are of ${known}, and none of them is the model under test; none are read.`]
    };
  }
  const tokens = tokensOf(mine[1]);
  const requests = tasksOf2(root);
  if (tokens === null) return { usage: [], problems: [`/total_usage: "${mine[0]}" has no count of tokens.`] };
  if (!alone) {
    const says = cost === null ? "" : `, so that the total cost of ${cost} USD is not its own`;
    problems.push(`The run also used ${others.join(", ")}${says}.`);
  } else if (cost !== null && cost <= 0) {
    problems.push(
      `The total cost is ${cost} for ${tokens.input + tokens.output} tokens: the tool has no price of "${mine[0]}".`
    );
  }
  if (requests === 0)
    return { usage: [], problems: [...problems, "The file does not say how many tasks its tokens are of."] };
  const row = {
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
    pointer: pointer("total_usage", mine[0])
  };
  return { usage: [row], problems };
}
function tasksOf2({ results, raw_eval_results }) {
  const listed = [...array(at(results, "successful_tasks")), ...array(at(results, "failed_tasks"))].length;
  const timed = entries(at(results, "latencies")).length;
  const rewarded = entries(raw_eval_results).filter(([key, value]) => rewardOf(key, value) !== null).length;
  return listed || timed || rewarded;
}
function isNamed(name, model) {
  return model !== null && (name === model || name === model.slice(model.lastIndexOf("/") + 1) || name.endsWith(`/${model}`));
}
function tokensOf(value) {
  const [prompt, output] = [count(at(value, "prompt_tokens")), count(at(value, "completion_tokens"))];
  if (prompt === null || output === null || prompt + output === 0) return null;
  const cacheRead = count(at(value, "cache_read_input_tokens")) ?? 0;
  const cacheWrite = count(at(value, "cache_creation_input_tokens")) ?? 0;
  const input = (cacheRead > prompt ? prompt + cacheRead : prompt) + cacheWrite;
  return { input, output, cacheRead, cacheWrite };
}
function ofTasks2(root, subject) {
  const costs = entries(at(root, "results", "costs"));
  const usage = costs.flatMap(([key, value]) => {
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
        pointer: pointer("results", "costs", key)
      }
    ];
  });
  const lost = costs.length - usage.length;
  return {
    usage,
    problems: lost > 0 ? [`${lost} of ${costs.length} tasks have no cost above 0; theirs is unknown.`] : []
  };
}

// src/evidence/formats/hal-upload.ts
async function read(document) {
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (!isObject(root.results)) throw new Error('it has no object "results"');
  const params = paramsOf(root);
  const model = modelOf(params);
  const subject = { model, variant: await variantOf(root, params) };
  const task = document.entry?.task ?? text(at(root, "config", "benchmark_name")) ?? "hal";
  const scores = scoresOf(root, task);
  const times = timesOf(root);
  const used = usageOf(root, subject);
  const comparable = comparableOf(root);
  const shared = { ...subject, stderr: null, at: null, ...comparable === null ? {} : { comparable } };
  const readings = scores.found.map((one) => ({ ...shared, unit: null, ...one }));
  if (times.reading !== null) readings.push({ ...shared, ...times.reading, measure: `${task}/task_time_mean_s` });
  const none = { ...subject, measure: null, why: "the file has no score", pointer: "/results" };
  const nothing = scores.found.length + scores.unusable.length === 0;
  return {
    format: "hal",
    formatVersion: null,
    readings,
    unusable: nothing ? [none] : scores.unusable.map((one) => ({ ...subject, ...one })),
    usage: used.usage,
    facts: factsOf(root, params),
    problems: [
      ...nothing ? [nothingRead(none.pointer, none.why)] : [],
      ...scores.problems,
      ...used.problems,
      ...model === null ? ["The file names no model (config.agent_args.model_name)."] : []
    ],
    measuredAt: times.last
  };
}
function paramsOf(root) {
  const given = { ...object(at(root, "metadata", "agent_args")), ...object(at(root, "config", "agent_args")) };
  return new Map(
    entries(given).flatMap(
      ([key, value]) => value === null || typeof value === "object" ? [] : [[key.replace(/^agent\./, ""), String(value)]]
    )
  );
}
async function variantOf(root, params) {
  const agent = text(at(root, "config", "agent_name"));
  const settings = await settingsOf(params);
  return agent === null ? settings : { ...settings, agent };
}
function comparableOf(root) {
  return at(root, "config", "prompt_sensitivity") === true ? { prompt_sensitivity: "true" } : null;
}
function factsOf(root, params) {
  const others = [...params].filter(([key]) => !isUnderstood(key));
  return stated([
    ["tool", "hal"],
    ["run_id", text(at(root, "config", "run_id")) ?? text(at(root, "metadata", "run_id"))],
    ["benchmark", text(at(root, "config", "benchmark_name"))],
    // The day at the machine that ran it, without a zone.
    ["date", text(at(root, "config", "date"))],
    ["agent_hash", text(root.agent_hash)],
    ["git_hash", text(at(root, "git_info", "commit"))],
    ["total_cost_usd", finite(at(root, "results", "total_cost")) ?? finite(root.total_cost)],
    ["agent_args", others.length === 0 ? null : Object.fromEntries(others)]
  ]);
}
export {
  read
};

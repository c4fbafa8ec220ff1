import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  isUnderstood,
  modelOf,
  settingsOf
} from "./chunk-HZ3BAZLA.js";
import {
  factsOfMeasure,
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
  pointer,
  text
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/deepeval-metrics.ts
function casesOf(run, place) {
  return ["testCases", "conversationalTestCases"].flatMap(
    (key) => array(run[key]).flatMap((value, index) => {
      if (!isObject(value)) return [];
      const metrics = [...array(value.metricsData), ...array(value.metricsMetadata)].flatMap(evaluationOf);
      return [{ value, place: `${place}${pointer(key, index)}`, metrics }];
    })
  );
}
function evaluationOf(value) {
  const name = text(at(value, "name")) ?? text(at(value, "metric"));
  if (name === null || at(value, "skipped") === true) return [];
  const failed = text(at(value, "error")) !== null;
  const score = failed ? null : finite(at(value, "score"));
  const threshold = finite(at(value, "threshold")) ?? finite(at(value, "minimumScore"));
  const success = at(value, "success");
  const passed = typeof success === "boolean" ? success : score === null || threshold === null ? null : score >= threshold;
  return [{ name, score, passed: score === null ? null : passed, judge: text(at(value, "evaluationModel")) }];
}
function metricsOf(run, cases, place) {
  const totals = [...array(run.metricsScores)].map((value, index) => {
    return { name: text(at(value, "metric")), value, place: `${place}${pointer("metricsScores", index)}` };
  });
  const names = [
    .../* @__PURE__ */ new Set([
      ...cases.flatMap(({ metrics }) => metrics.map(({ name }) => name)),
      ...totals.flatMap(({ name }) => name ?? [])
    ])
  ];
  return names.map((name) => {
    const total = totals.find((one) => one.name === name) ?? null;
    const own = cases.flatMap(({ metrics }) => metrics.filter((one) => one.name === name));
    if (own.length > 0) {
      const scores2 = own.flatMap(({ score }) => score ?? []);
      const listed = array(at(total?.value, "scores")).length === scores2.length;
      return {
        name,
        scores: scores2,
        passes: own.filter(({ passed }) => passed === true).length,
        fails: own.filter(({ passed }) => passed === false).length,
        errors: own.length - scores2.length,
        place: total !== null && listed ? total.place : `${place}/testCases`
      };
    }
    const all = array(at(total?.value, "scores"));
    const scores = all.flatMap((score) => finite(score) ?? []);
    return {
      name,
      scores,
      passes: count(at(total?.value, "passes")) ?? 0,
      fails: count(at(total?.value, "fails")) ?? 0,
      errors: (count(at(total?.value, "errors")) ?? 0) + all.length - scores.length,
      place: total?.place ?? `${place}/metricsScores`
    };
  });
}

// src/evidence/formats/deepeval-run.ts
async function read(document) {
  const root = await document.json();
  const wrapped = isObject(at(root, "testRunData"));
  const run = wrapped ? at(root, "testRunData") : root;
  if (!isObject(run)) throw new Error("it is not a JSON object");
  const place = wrapped ? "/testRunData" : "";
  const cases = casesOf(run, place);
  const params = paramsOf(run);
  const subject = { model: modelOf(params), variant: await settingsOf(params) };
  const task = document.entry?.task ?? "deepeval";
  const metrics = metricsOf(run, cases, place);
  const none = whyNone(run, cases, metrics);
  const shared = { formatVersion: null, facts: factsOf(run, cases, params), measuredAt: measuredAt(cases) };
  if (none !== null) {
    const unusable = { ...subject, measure: null, why: none, pointer: place };
    return {
      format: "deepeval",
      ...shared,
      readings: [],
      unusable: [unusable],
      usage: [],
      problems: [nothingRead(place, none)]
    };
  }
  const scored = metrics.map((metric) => ofMetric(metric, subject, task));
  return {
    format: "deepeval",
    ...shared,
    readings: [
      ...scored.flatMap((one) => one.readings),
      ...passRate(run, cases, subject, task, place),
      ...latencyOf(cases, subject, place)
    ],
    unusable: scored.flatMap((one) => one.unusable),
    usage: cases.flatMap((one) => usageOf(one, subject)),
    problems: scored.flatMap((one) => one.problems)
  };
}
var PASSES = { unit: null, stderr: null, at: null, goal: "maximize", range: [0, 1] };
var SENT = "the run was sent to Confident AI, and only its link is kept here; name the run in the folder that DEEPEVAL_RESULTS_FOLDER says";
function whyNone(run, cases, metrics) {
  if (text(run.testRunLink) !== null && cases.length === 0) return SENT;
  if (cases.length === 0) return "the run has no test case";
  if (run.testPassed === void 0 && Array.isArray(run.metricsScores) && run.metricsScores.length === 0) {
    return "the run did not end: it has test cases, but neither scores nor how many of them passed";
  }
  if (metrics.length === 0) return "no test case has a metric";
  if (metrics.every(({ scores }) => scores.length === 0))
    return "every metric of every test case failed to give a score";
  return null;
}
function ofMetric(metric, subject, task) {
  const { name, scores, errors, place } = metric;
  const measure = `${task}/${name}`;
  const n = scores.length;
  if (n === 0) {
    const why = `all ${errors} evaluations failed to give a score`;
    const unusable = [measure, `${measure}/pass_rate`].map((one) => {
      return { ...subject, measure: one, why, pointer: place };
    });
    return { readings: [], unusable, problems: [`${place}: ${measure} has no value: ${why}.`] };
  }
  const value = scores.reduce((sum, score) => sum + score, 0) / n;
  const range = scores.every((score) => score >= 0 && score <= 1) ? { range: [0, 1] } : {};
  const judged = metric.passes + metric.fails;
  const readings = [
    { ...subject, measure, value, unit: null, stderr: null, n, at: null, pointer: place, ...range }
  ];
  if (judged > 0) {
    readings.push({
      ...subject,
      ...PASSES,
      measure: `${measure}/pass_rate`,
      value: metric.passes / judged,
      n: judged,
      pointer: place
    });
  }
  const lost = `${measure}: ${errors} of ${n + errors} evaluations failed to give a score; the mean is of the other ${n}.`;
  return { readings, unusable: [], problems: errors > 0 ? [lost] : [] };
}
function passRate(run, cases, subject, task, place) {
  const [passed, failed] = [count(run.testPassed), count(run.testFailed)];
  const judged = cases.filter(({ value: value2 }) => typeof value2.success === "boolean");
  const stated2 = passed !== null && failed !== null && passed + failed > 0;
  const n = stated2 ? passed + failed : judged.length;
  if (n === 0) return [];
  const value = (stated2 ? passed : judged.filter((one) => one.value.success === true).length) / n;
  const at2 = stated2 ? `${place}/testPassed` : `${place}/testCases`;
  return [{ ...subject, ...PASSES, measure: `${task}/pass_rate`, value, n, pointer: at2 }];
}
function latencyOf(cases, subject, place) {
  const times = cases.flatMap(({ value: value2 }) => finite(value2.completionTime) ?? []).filter((time) => time > 0);
  if (times.length === 0) return [];
  const measure = "latency_mean_ms";
  const value = 1e3 * times.reduce((sum, time) => sum + time, 0) / times.length;
  const shared = { ...subject, stderr: null, n: times.length, at: null, pointer: `${place}/testCases` };
  return [{ ...shared, measure, value, ...factsOfMeasure(measure) }];
}
function usageOf({ value, place }, subject) {
  const [input, output] = [count(value.inputTokenCount), count(value.outputTokenCount)];
  const cost = finite(value.tokenCost);
  const counted = (input ?? 0) + (output ?? 0) > 0;
  if (!counted && !(cost !== null && cost > 0)) return [];
  return [
    {
      ...subject,
      requests: 1,
      inputTokens: counted ? input : null,
      outputTokens: counted ? output : null,
      cacheReadTokens: 0,
      cacheWriteTokens: 0,
      costUsd: cost !== null && cost > 0 ? cost : null,
      cached: false,
      score: typeof value.success === "boolean" ? Number(value.success) : null,
      pointer: place
    }
  ];
}
function paramsOf(run) {
  const logged = [...entries(run.configurations), ...entries(run.hyperparameters)];
  return new Map(
    logged.flatMap(
      ([key, value]) => value === null || typeof value === "object" ? [] : [[key, String(value)]]
    )
  );
}
function factsOf(run, cases, params) {
  const judges = cases.flatMap((one) => one.metrics.flatMap(({ judge }) => judge ?? []));
  const others = [...params].filter(([key]) => !isUnderstood(key));
  const cost = finite(run.evaluationCost);
  return stated([
    ["tool", "deepeval"],
    ["identifier", text(run.identifier)],
    ["test_file", text(run.testFile)],
    ["dataset", text(run.datasetAlias)],
    ["judges", judges.length === 0 ? null : [...new Set(judges)].sort()],
    ["judge_cost_usd", cost !== null && cost > 0 ? cost : null],
    ["duration_s", finite(run.runDuration)],
    ["hyperparameters", others.length === 0 ? null : Object.fromEntries(others)]
  ]);
}
function measuredAt(cases) {
  const ends = cases.flatMap(({ value }) => {
    const end = text(at(value, "trace", "endTime")) ?? text(at(value, "trace", "startTime"));
    return zonedInstant(end) ?? [];
  });
  return ends.sort().at(-1) ?? null;
}
export {
  read
};

import type { About, Outline, Reader } from "../reader.ts";

const about: About = {
  title: "DeepEval",
  files: ".deepeval/.latest_test_run.json, test_run_*.json of its results folder",
  recognised: "`testRunData` with test cases; `testCases` with the scores of their metrics",
  feeds: {
    model: "where logged",
    score: "yes",
    n: "yes",
    samples: "yes",
    tokens: "where logged",
    cost: "where logged",
    latency: "mean",
    time: "of traces",
  },
};

/** Test runs of DeepEval, as its command keeps the latest one (below `testRunData`) and as it saves them to a folder. */
export const deepeval: Reader = {
  id: "deepeval",
  about,
  recognise,
  read: async (document) => (await import("./deepeval-run.ts")).read(document),
};

const CASES = ["testCases", "conversationalTestCases"];

function recognise(outline: Outline): boolean {
  if (outline.kind !== "object") return false;
  return isRun(outline.nested("testRunData")) || isRun(outline.keys) || hasMetrics(outline) || isLink(outline.keys);
}

/** What the tool leaves of a run that it sent to Confident AI: the link, and nothing else. */
function isLink(keys: ReadonlySet<string>): boolean {
  return keys.has("testRunLink") && keys.size === 1;
}

function isRun(keys: ReadonlySet<string>): boolean {
  const scored = ["metricsScores", "metricScores", "testPassed"].some((key) => keys.has(key));
  return scored && CASES.some((key) => keys.has(key));
}

function hasMetrics(outline: Outline): boolean {
  return CASES.flatMap((key) => [outline.nested(key), outline.nested("testRunData", key)]).some(
    (keys) => keys.has("metricsData") || keys.has("metricsMetadata"),
  );
}

/** What a result's file name says. */
export interface Named {
  readonly task: string | null;
  readonly model: string | null;
  /** The name begins with an evaluation of the tool; else the part before its first underscore was taken for one. */
  readonly sure: boolean;
  /** A trial run on a few examples. */
  readonly debug: boolean;
  /** `20250512_172412`, the local time at which the run began. */
  readonly began: string | null;
}

/** Evaluations of the tool whose samples score between 0 and 1. */
export const UNIT_EVALS: ReadonlySet<string> = new Set([
  "aime",
  "browsecomp",
  "gpqa",
  "healthbench",
  "healthbench_consensus",
  "healthbench_hard",
  "healthbench_meta",
  "humaneval",
  "math",
  "mgsm",
  "mmlu",
  "simpleqa",
]);
const KNOWN: readonly string[] = [...UNIT_EVALS, "drop"].sort((a, b) => b.length - a.length);

/** `<eval>_<model>[_<date>_<time>][_DEBUG][_allresults].json`, as the tool writes it. */
export function namedBy(path: string): Named {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.gz$/i, "");
  let stem = file.replace(/\.json$/i, "").replace(/_allresults$/, "");
  const debug = stem.endsWith("_DEBUG");
  if (debug) stem = stem.slice(0, -"_DEBUG".length);
  const began = /_(\d{8}_\d{6})$/.exec(stem)?.[1] ?? null;
  if (began !== null) stem = stem.slice(0, -began.length - 1);
  const known = KNOWN.find((one) => stem.startsWith(`${one}_`) || stem === one);
  const cut = known?.length ?? stem.indexOf("_");
  if (cut <= 0) return { task: null, model: null, sure: false, debug, began };
  return { task: stem.slice(0, cut), model: stem.slice(cut + 1) || null, sure: known !== undefined, debug, began };
}

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  blankPolicy,
  measuredPoints,
  pointText,
  quoted,
  rounded,
  scalar
} from "./chunk-OVDDWIGN.js";
import {
  named
} from "./chunk-XUNAP57A.js";
import {
  losses,
  measureInfo,
  nondominated
} from "./chunk-T2QXSHYT.js";
import {
  gather
} from "./chunk-FGHIZ26O.js";
import {
  judgedOn
} from "./chunk-AEWYOOPW.js";
import "./chunk-HESMF25I.js";
import "./chunk-4CJDLUUJ.js";
import "./chunk-M526KZBZ.js";
import "./chunk-DZ4GXRKV.js";
import "./chunk-PLPB5AKB.js";
import "./chunk-CEARZYBP.js";
import "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import {
  MEASURES,
  isCost,
  readsAsCost
} from "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  nameClaim
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-YIRWEOUU.js";
import "./chunk-6Z2NWHTD.js";
import "./chunk-LH4ULNVM.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/policy/propose.ts
var WANTED = ["mmlu/acc", "promptfoo/pass_rate", "pass_rate", "accuracy", "acc", "exact_match", "f1"];
function chooseAccuracy(measures) {
  const usable = measures.filter(
    ({ info, values }) => info.goal === "maximize" && info.unit !== "USD" && !MEASURES.has(info.name) && fits(info.name) && values.size > 0 && [...values.values()].every(({ value }) => isWritable(value))
  );
  const wanted = (one) => {
    const index = WANTED.findIndex((name) => one.info.name === name || one.info.name.endsWith(`/${name}`));
    return index < 0 ? WANTED.length : index;
  };
  const size = (one) => Math.max(0, ...[...one.values.values()].map((value) => value.n ?? 0));
  const [best] = [...usable].sort(
    (a, b) => b.values.size - a.values.size || wanted(a) - wanted(b) || size(b) - size(a) || (a.info.name < b.info.name ? -1 : 1)
  );
  return best ?? null;
}
function proposedAxes({ accuracy, cost, latency }) {
  const axes = [];
  if (accuracy) axes.push({ name: "accuracy", goal: "maximize", by: accuracy });
  if (typeof cost !== "string" && cost.values.size > 0) axes.push({ name: "cost", goal: "minimize", by: cost });
  if (!accuracy && latency) axes.push({ name: "latency", goal: "minimize", by: latency });
  return axes;
}
function fits(name) {
  return name.length > 0 && [...name].length <= 400 && quoted(name).length <= 1e3;
}
function isWritable(value) {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

// src/policy/init-tiers.ts
function tiersBlock({ variants = [] }) {
  const [first] = variants;
  const [model, base] = [first?.model ?? "NAME-int8", first?.base ?? "NAME"];
  const bases = [.../* @__PURE__ */ new Set([base, ...variants.map((one) => one.base)])];
  const seen = variants.filter((one) => fits(one.model) && fits(one.base)).map((one) => `#   ${scalar(one.model)}: { variant_of: ${scalar(one.base)}, artifact: models/\u2026 }`);
  return [
    "# Precision by class of deployment. Once tiers are written, each deployment needs one (deployments.NAME.tier), and a",
    "# quantized model names its full-precision reference and its weights.",
    "# tiers:",
    "#   batch: { precisions: any, recovery: 99% }",
    "#   realtime: { precisions: [fp8, int8, int4], recovery: 98%, verified: true }",
    "#   edge: { precisions: [int8], recovery: 95%, require_variant: true }",
    "# models:",
    ...bases.filter(fits).map((one) => `#   ${scalar(one)}: {}`),
    ...seen.length > 0 ? seen : [`#   ${scalar(model)}: { variant_of: ${scalar(base)}, artifact: models/\u2026 }`]
  ];
}

// src/policy/init.ts
function firstPolicy(facts) {
  const axes = proposedAxes(facts);
  if (axes.length === 0) {
    const message = "no result says how good or how fast a model is: there is nothing to make a frontier of";
    throw new UserError("nothing-to-read", message);
  }
  const frontier = facts.frontier.filter((id) => fits(id) && axes.every(({ by }) => by.values.has(id)));
  const blocks = [
    [
      "# Written by `pareto-gate init` from the results that were there. Every number is measured; every choice is yours.",
      "version: 1"
    ],
    [
      "# Where the evaluation and load-test tools leave their files.",
      "results:",
      ...facts.results.filter(fits).map((one) => `  - ${scalar(one)}`)
    ],
    facts.accuracy ? measuresBlock(facts.accuracy) : [],
    objectivesBlock(facts, axes),
    frontierBlock(frontier, axes, facts.judgedOn),
    budgetsBlock(facts, frontier),
    deploymentsBlock(facts, frontier),
    tiersBlock(facts)
  ];
  return `${blocks.flatMap((lines) => lines.length === 0 ? [] : [lines.join("\n")]).join("\n\n")}
`;
}
function measuresBlock({ info, values }) {
  const sizes = [...values.values()].map((value) => value.n);
  const known = sizes.filter((n) => n !== null && n >= 1);
  const range = info.range?.every(isWritable) ? [`range: [${info.range.join(", ")}]`] : [];
  const minN = known.length === sizes.length && known.length > 0 ? [`min_n: ${Math.min(...known)}`] : [];
  return [
    minN.length > 0 ? "# min_n: the smallest sample among today's results. A limited run settles nothing." : "# The files do not say how many samples a value rests on; add min_n when they do.",
    "measures:",
    `  ${scalar(info.name)}: { ${["goal: maximize", ...range, ...minN].join(", ")} }`
  ];
}
function objectivesBlock({ accuracy, cost }, axes) {
  const why = accuracy ? "Accuracy is the maximized measure that most models have; change it if another one decides." : "No result says how good the answers are; add one of an evaluation.";
  const later = "  # cost: { measure: inference_cost_per_1k_saturated_usd, goal: minimize }   # not yet: ";
  return [
    `# The axes of the frontier. ${why}`,
    "objectives:",
    ...axes.map(({ name, goal, by }) => `  ${name}: { measure: ${scalar(by.info.name)}, goal: ${goal} }`),
    ...typeof cost === "string" ? [`${later}${oneLine(cost)}`] : []
  ];
}
function frontierBlock(frontier, axes, judgedOn2) {
  const points = frontier.map((model) => {
    const known = axes.map(({ name, by }) => [name, by.values.get(model)]);
    const [, first] = known[0] ?? [];
    const source = first?.origins[0]?.path ?? null;
    const point = {
      model,
      values: new Map(known.map(([name, { value }]) => [name, value])),
      n: first?.n ?? null,
      stderr: first?.stderr ?? null,
      asOf: judgedOn2,
      source: source !== null && fits(source) ? source : null,
      basis: known.find(([name]) => name === "cost")?.[1].basis ?? null
    };
    return `    - ${pointText(point)}`;
  });
  return [
    "# Today's measured frontier: no other measured model is at least as good on every objective and better on one.",
    "frontier:",
    ...points.length === 0 ? ["  points: []"] : ["  points:", ...points]
  ];
}
function budgetsBlock({ accuracy, cost, latency }, frontier) {
  const onFrontier = (by) => frontier.flatMap((id) => by.values.get(id)?.value ?? []);
  const below = (by) => {
    const floor = Math.min(...onFrontier(by));
    const slack = by.info.range?.[1] === 1 ? 5e-3 : Math.abs(floor) * 0.01;
    return rounded(Math.max(floor - slack, by.info.range?.[0] ?? Number.NEGATIVE_INFINITY));
  };
  const above = (by) => rounded(Math.max(...onFrontier(by)) * 1.1);
  const isKnown = (by) => by !== null && typeof by !== "string" && frontier.length > 0 && onFrontier(by).length === frontier.length;
  const lines = [
    ...isKnown(accuracy) ? [`  - { measure: ${scalar(accuracy.info.name)}, min: ${below(accuracy)} }`] : [],
    ...isKnown(cost) ? [`  - { measure: ${scalar(cost.info.name)}, max: ${above(cost)}, warn_at: 95% }`] : [],
    ...isKnown(latency) ? [`  - { measure: ${scalar(latency.info.name)}, max: ${above(latency)} }`] : []
  ];
  const why = isKnown(accuracy) ? " A frontier needs a floor: the cheapest model is never dominated." : "";
  return lines.length === 0 ? [] : [`# What is measured today, with a little room.${why}`, "budgets:", ...lines];
}
function deploymentsBlock({ accuracy, cost, latency, candidates = [] }, frontier) {
  const known = [accuracy, latency, typeof cost === "string" ? null : cost].flatMap((by) => [
    ...by?.values.keys() ?? []
  ]);
  const isGuessed = frontier.length > 0 && [...known, ...candidates].some((id) => !frontier.includes(id));
  const example = [
    "#   chat:",
    `#     model: ${scalar(frontier.at(-1) ?? "NAME")}`,
    "#     workload: { requests_per_month: 1000000, peak_rps: 5, input_tokens: 900, output_tokens: 220 }",
    "#     serving: { instance: g5.xlarge, gpus_per_replica: 1, replicas: { min: 1, max: 4 } }"
  ];
  if (!isGuessed) {
    return [
      "# What is deployed. Without deployments every measured model is judged under its own name.",
      "# deployments:",
      ...example
    ];
  }
  return [
    "# What is deployed. A guess: the models of the frontier, under their own names; keep what you serve. Without deployments",
    "# every measured model is judged: those behind the frontier fail, those without these measures cannot be told.",
    "deployments:",
    ...frontier.map((id) => `  ${scalar(id)}: { model: ${scalar(id)} }`),
    "# With its traffic and what it runs on, a deployment has monthly costs:",
    ...example
  ];
}
function oneLine(text) {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").slice(0, 400);
}

// src/commands/variants.ts
var BESIDE = /(?:quantized|quant|dynamic|block|gguf|hf)$/;
function variantsAmong(ids) {
  const byName = new Map(ids.filter((id) => nameClaim(id) === null).map((id) => [plain(id), id]));
  return ids.flatMap((model) => {
    const word = nameClaim(model);
    if (word === null) return [];
    const cut = lastOf(model).toLowerCase().lastIndexOf(word.toLowerCase());
    const base = byName.get(plain(lastOf(model).slice(0, Math.max(cut, 0))));
    return base === void 0 || base === model ? [] : [{ model, base }];
  });
}
function lastOf(name) {
  return name.split("/").at(-1) ?? name;
}
function plain(name) {
  return lastOf(name).toLowerCase().replaceAll(/[^a-z0-9]/g, "").replace(BESIDE, "");
}

// src/commands/init.ts
var EVERYWHERE = ["**/*.json", "**/*.jsonl", "**/*.csv", "**/*.tsv", "**/*.eval", "**/*.json.gz"];
var COST = "inference_cost_per_1k_saturated_usd";
var LATENCY = "latency_p95_ms";
var init = async ({ policy: path, results, force, now }, terminal) => {
  const today = judgedOn(now, terminal.clock);
  if (!force && await terminal.workspace.text(path, 1 << 20) !== null) {
    throw new UserError("file-exists", `${path}: there is a policy already; --force overwrites it`);
  }
  const patterns = results.length > 0 ? results : EVERYWHERE;
  const blank = blankPolicy();
  const evidence = await gather(
    terminal.workspace,
    { results: await named(patterns, terminal.workspace), models: blank.models, deployments: null },
    terminal.log
  );
  const read = evidence.files.filter((file) => file.evidence !== null).map((file) => file.path);
  const telling = evidence.files.filter(({ evidence: said }) => said !== null && saysResults(said)).map((file) => file.path);
  const measured = evaluated(evidence);
  const accuracy = chooseAccuracy(measured);
  const priced = columnOfCost(measured, accuracy) ?? COST;
  const axes = [
    ...accuracy ? [{ name: "accuracy", measure: accuracy.info.name, goal: "maximize" }] : [],
    { name: "cost", measure: priced, goal: "minimize" },
    { name: "latency", measure: LATENCY, goal: "minimize" }
  ];
  const { subjects, info } = await measuredPoints(blank, evidence, axes, today);
  const of = (measure) => ({ info: info(measure), values: valuesOf(subjects, measure) });
  const latency = of(LATENCY);
  const found = {
    results: results.length > 0 ? results : patternsFor(telling),
    accuracy,
    cost: costOf(subjects, accuracy, of(priced)),
    latency: latency.values.size > 0 ? latency : null,
    candidates: evidence.candidates.map((one) => one.id),
    variants: variantsAmong(evidence.candidates.map((one) => one.id)),
    judgedOn: today
  };
  const proposed = proposedAxes(found);
  if (proposed.length === 0) throw new UserError("nothing-to-read", nothingFound(evidence, patterns, read));
  const text = firstPolicy({ ...found, frontier: frontierIds(proposed) });
  await terminal.workspace.write(path, text, force);
  terminal.print(
    `Wrote ${path} from ${telling.length} ${telling.length === 1 ? "file" : "files"} and ${evidence.candidates.length} measured ${evidence.candidates.length === 1 ? "model" : "models"}.
`
  );
  terminal.print("Read it, then run `pareto-gate check`.\n");
  return 0;
};
function saysResults({ readings, unusable, usage }) {
  return readings.length + unusable.length + usage.length > 0;
}
function columnOfCost(measures, accuracy) {
  const column = measures.find(
    ({ info, values }) => !isCost(info.name) && readsAsCost(info.name) && [...accuracy?.values.keys() ?? values.keys()].every((id) => (values.get(id)?.value ?? 0) > 0)
  );
  return column?.info.name ?? null;
}
var BETTER_HIGHER = /(^|[/_ ])(acc|accuracy|pass_rate|exact_match|em|f1|score|win_rate)$/i;
function evaluated({ candidates, read }) {
  const names = [...new Set(candidates.flatMap((one) => one.readings.map((reading) => reading.measure)))].sort();
  return names.map((name) => ({
    info: withGoal(measureInfo(name, blankPolicy(), candidates)),
    values: new Map(
      candidates.flatMap((one) => {
        const value = one.readings.some((reading) => reading.measure === name) ? read(one, name) : null;
        return value?.known ? [[one.id, value]] : [];
      })
    )
  }));
}
function withGoal(info) {
  return info.goal === null && BETTER_HIGHER.test(info.name) ? { ...info, goal: "maximize" } : info;
}
function valuesOf(subjects, measure) {
  return new Map(
    subjects.flatMap((one) => {
      const value = one.measures.get(measure);
      return value?.known && one.candidate ? [[one.candidate.id, value]] : [];
    })
  );
}
function costOf(subjects, accuracy, cost) {
  for (const { candidate, measures } of subjects) {
    if (!candidate || accuracy && !accuracy.values.has(candidate.id)) continue;
    const value = measures.get(cost.info.name);
    if (value && !value.known) return `${candidate.id}: ${value.reason}${value.hint === null ? "" : `; ${value.hint}`}`;
  }
  return cost;
}
function frontierIds(axes) {
  const [first] = axes;
  const ids = [...first?.by.values.keys() ?? []].filter((id) => axes.every(({ by }) => by.values.has(id)));
  const at = ids.map((id) => ({
    id,
    losses: losses(
      axes.map(({ by }) => by.values.get(id)?.value ?? Number.NaN),
      axes
    )
  }));
  const kept = nondominated(at.map((one) => one.losses)).flatMap((index) => at[index] ?? []);
  return kept.sort((a, b) => (b.losses[0] ?? 0) - (a.losses[0] ?? 0)).map(({ id }) => id);
}
function patternsFor(paths) {
  const patterns = paths.map((path) => {
    const [top, ...rest] = path.split("/");
    const ending = /(\.[^./]+(\.gz)?)$/.exec(path)?.[1] ?? "";
    return rest.length === 0 ? path : `${top}/**/*${ending}`;
  });
  return [...new Set(patterns)].sort();
}
function nothingFound(evidence, patterns, read) {
  const where = patterns.map((one) => `"${one}"`).join(", ");
  if (read.length === 0) return `no results were found in ${where}; name them with --results GLOB`;
  const measures = [
    ...new Set(evidence.candidates.flatMap((one) => one.readings.map((reading) => reading.measure)))
  ].sort();
  return `no evaluation result was found in ${where}: ${read.length} files were read, and none has a measure that is better when higher (has: ${measures.slice(0, 12).join(", ") || "nothing of a named model"})`;
}
export {
  init
};

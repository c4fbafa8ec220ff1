import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  apart,
  hypervolume,
  show,
  showDelta,
  showSize,
  versus,
  whole
} from "./chunk-MMV7THLN.js";
import {
  alternativesTo,
  applies,
  assemble,
  budgeted,
  dominates,
  familyFor,
  gather,
  isWild,
  knownMeasures,
  losses,
  matches,
  nondominated,
  openPriceBook,
  toleranceOf,
  toolsOf,
  valuesOf
} from "./chunk-NKOWLDDU.js";
import {
  readPolicy
} from "./chunk-CT76XEUY.js";
import {
  judgedOn
} from "./chunk-4RJFDGC2.js";
import {
  RULES,
  finding
} from "./chunk-HP7XEC5P.js";
import {
  columnsOf,
  flushed,
  padded,
  squeeze
} from "./chunk-HRIJYFQ7.js";
import {
  ON_MISSING_BASELINE
} from "./chunk-KDHT5K2G.js";
import {
  isBadCost,
  isCost,
  known,
  unknown
} from "./chunk-KCBOK5MA.js";
import {
  plainEntry
} from "./chunk-OQWEVMD3.js";

// src/verdict/decide.ts
function weigh(finding2, severities) {
  if (finding2.outcome === "pass") return "pass";
  const severity = severities.get(finding2.rule);
  if (severity === "off") return null;
  if (severity === "warn") return "warn";
  if (finding2.outcome === "unknown" || RULES[finding2.rule].fallback === "unknown") {
    if (severity === "fail" && RULES[finding2.rule].fallback === "unknown") return "fail";
    return softened(finding2, severities) ?? "unknown";
  }
  if (finding2.outcome === "warn") return severity ?? "warn";
  return severity ?? RULES[finding2.rule].fallback;
}
function softened(finding2, severities) {
  if (finding2.neededBy.length === 0) return void 0;
  const strict = finding2.neededBy.some((rule) => (severities.get(rule) ?? RULES[rule].fallback) === "fail");
  return strict ? void 0 : "warn";
}
function decide(outcomes, judged2, failOn, onInconclusive) {
  const verdict = outcomes.includes("fail") ? "fail" : outcomes.includes("unknown") || judged2 === 0 ? "inconclusive" : outcomes.includes("warn") ? "warn" : "pass";
  return { verdict, blocked: blocks(verdict, failOn, onInconclusive) };
}
function blocks(verdict, failOn, onInconclusive) {
  if (failOn === "never" || verdict === "pass") return false;
  if (verdict === "fail") return true;
  if (verdict === "inconclusive") return onInconclusive === "fail" || failOn === "warn";
  return failOn === "warn";
}
function exitCode(decision) {
  if (!decision.blocked) return 0;
  return decision.verdict === "inconclusive" ? 3 : 1;
}

// src/inputs/tighten.ts
function tightenMissingBaseline(policy, asked) {
  if (asked === null || asked === policy) return { value: policy, ignored: null };
  if (strictness(asked) > strictness(policy)) return { value: asked, ignored: null };
  return {
    value: policy,
    ignored: `on-missing-baseline "${asked}" is looser than the policy's "${policy}" and was ignored`
  };
}
function strictness(value) {
  return ON_MISSING_BASELINE.indexOf(value);
}

// src/rules/context.ts
function contextOf(policy, evidence3, subjects, frontiers, { info, judgedOn: judgedOn2, alternatives }) {
  const { files, dead: dead2, conflicts, nobody } = evidence3;
  return { policy, subjects, frontiers, files, deadResults: dead2, conflicts, nobody, alternatives, judgedOn: judgedOn2, info };
}
function named(subject) {
  return `"${subject.name}"`;
}
function cannotTell(subject, measure, lacking, neededBy, rest = {}) {
  return finding(lacking.rule, "unknown", `${named(subject)}: ${lacking.reason}`, {
    subject: subject.name,
    model: subject.model,
    measure,
    hint: lacking.hint,
    neededBy: [neededBy],
    ...rest
  });
}
function unfit(measure, value, target, info) {
  return tooSmall(measure, value, info) ?? offScale(measure, value, target, info);
}
function tooSmall(measure, value, info) {
  const enough = info.minN !== null && value.n !== null && value.n >= info.minN;
  if (enough) return null;
  if (info.minN !== null) {
    const has = value.n === null ? "the file does not say on how many samples it rests" : `it rests on ${value.n} samples`;
    return {
      known: false,
      rule: "evidence/not-comparable",
      reason: `${measure} needs at least ${info.minN} samples, and ${has}`,
      hint: `evaluate on at least ${info.minN} samples, or lower measures."${measure}".min_n`
    };
  }
  if (!value.limited) return null;
  const of = value.limited.of === null ? "" : ` of ${value.limited.of}`;
  return {
    known: false,
    rule: "evidence/not-comparable",
    reason: `${measure} comes from a limited run (${value.n ?? "an unknown number"}${of} samples)`,
    hint: `evaluate on the whole set, or state measures."${measure}".min_n: ${value.n ?? 1} if that many is enough`
  };
}
function offScale(measure, value, target, info) {
  if (info.range && (value.value < info.range[0] || value.value > info.range[1])) {
    return {
      known: false,
      rule: "evidence/scale",
      reason: `${measure} is ${value.value}, outside its range ${info.range[0]} to ${info.range[1]}`,
      hint: `correct the evidence, or state measures."${measure}".range`
    };
  }
  const operational = info.unit !== null && info.unit !== "ratio";
  if (info.range || operational) return null;
  if (value.value > 1 === target > 1 || target === 0 || value.value === 0) return null;
  const [percent, share2] = value.value > 1 ? ["the evidence", "the policy"] : ["the policy", "the evidence"];
  return {
    known: false,
    rule: "evidence/scale",
    reason: `${measure} is ${value.value} and is compared with ${target}: ${percent} seems to count to 100, ${share2} to 1`,
    hint: `write both on one scale and state measures."${measure}".range: [0, 1] or [0, 100]`
  };
}

// src/rules/budgets.ts
var budgets = {
  subject: (subject, context) => context.policy.budgets.filter((budget) => !budget.across && applies(budget, subject)).flatMap((budget) => worst(measured(budget, subject).map((one) => judge(budget, subject, one, context)))),
  run: (context) => context.policy.budgets.filter((budget) => budget.across).flatMap((budget) => judgeSum(budget, context))
};
var KINDS = {
  max: { rule: "budget/max", side: "above", broken: (value, limit) => value > limit },
  min: { rule: "budget/min", side: "below", broken: (value, limit) => value < limit }
};
function measured(budget, subject) {
  const all2 = [...subject.measures].map(([measure, value]) => ({ measure, value }));
  if (!isWild(budget.measure)) return all2.filter((one) => one.measure === budget.measure);
  return all2.filter((one) => matches(budget.measure, one.measure));
}
function judge(budget, subject, { measure, value }, context) {
  const kind = KINDS[budget.kind];
  const info = context.info(measure);
  const place2 = { location: budget.location, limit: budget.limit, unit: info.unit };
  if (!value.known) return cannotTell(subject, measure, value, kind.rule, place2);
  const reason = unfit(measure, value, budget.limit, info);
  if (reason) return cannotTell(subject, measure, reason, kind.rule, { ...place2, value: value.value });
  return verdictOf(
    budget,
    value,
    info,
    { subject: subject.name, model: subject.model, measure, ...place2 },
    named(subject)
  );
}
function verdictOf(budget, value, info, place2, who) {
  const kind = KINDS[budget.kind];
  const [shown, limit] = versus(value.value, budget.limit, info);
  const found = { ...place2, value: value.value };
  const says = `${who}: ${info.name} is ${shown}`;
  if (kind.broken(value.value, budget.limit)) {
    const by = showSize(value.value - budget.limit, info);
    const hint = `at ${budget.kind === "max" ? "most" : "least"} ${show(budget.limit, info)}`;
    return finding(kind.rule, "fail", `${says}, ${by} ${kind.side} the limit of ${limit}`, { ...found, hint });
  }
  const near = nearLimit(budget);
  if (near !== null && (budget.kind === "max" ? value.value >= near : value.value <= near)) {
    return finding("budget/near", "fail", `${says}, close to the limit of ${limit}`, {
      ...found,
      hint: `warns ${budget.kind === "max" ? "from" : "up to"} ${show(near, info)}`
    });
  }
  return finding(kind.rule, "pass", `${says}, within the limit of ${limit}`, found);
}
function nearLimit(budget) {
  if (budget.warn === null) return null;
  return budget.warn.kind === "percent" ? budget.warn.value / 100 * budget.limit : budget.warn.value;
}
var ORDER = { fail: 0, unknown: 1, warn: 2, pass: 3 };
function worst(findings2) {
  const rank = (one) => one.rule === "budget/near" ? ORDER.warn : ORDER[one.outcome];
  const excess = (one) => Math.abs((one.value ?? 0) - (one.limit ?? 0));
  const [first] = [...findings2].sort(
    (a, b) => rank(a) - rank(b) || (rank(a) === 0 ? excess(b) - excess(a) : excess(a) - excess(b))
  );
  return first ? [first] : [];
}
function judgeSum(budget, context) {
  const parts = budgeted(budget, context.subjects).flatMap(
    (subject) => measured(budget, subject).map((one) => ({ subject, ...one }))
  );
  if (parts.length === 0) return [];
  const kind = KINDS[budget.kind];
  const info = context.info(budget.measure);
  const sum = parts.reduce((total, part) => total + (part.value.known ? part.value.value : 0), 0);
  const lacking = parts.filter((part) => !part.value.known);
  const who = `all ${parts.length} deployments together`;
  const place2 = { measure: budget.measure, location: budget.location, limit: budget.limit, unit: info.unit };
  const settled = lacking.length === 0 || budget.kind === "max" && kind.broken(sum, budget.limit);
  if (!settled) {
    return lacking.map(
      (part) => part.value.known ? finding(kind.rule, "pass", "", {}) : cannotTell(part.subject, part.measure, part.value, kind.rule, { ...place2, value: null })
    );
  }
  const value = {
    known: true,
    value: sum,
    unit: info.unit,
    stderr: null,
    n: null,
    basis: null,
    formula: null,
    origins: []
  };
  const found = verdictOf(budget, value, info, place2, who);
  const missing = lacking.length > 0 ? ` (without ${lacking.map((part) => named(part.subject)).join(", ")}, unknown)` : "";
  return [{ ...found, message: `${found.message}${missing}` }];
}

// src/rules/cost.ts
var cost = {
  subject: (subject) => subject.issues.map(
    (issue) => finding(issue.rule, "fail", `${named(subject)}: ${issue.message}`, {
      subject: subject.name,
      model: subject.model,
      measure: issue.measure ?? null,
      value: issue.value ?? null,
      limit: issue.limit ?? null,
      location: subject.declared?.location ?? null,
      hint: issue.hint
    })
  )
};

// src/rules/evidence.ts
var evidence = {
  run: (context) => [
    ...nothingRead(context),
    ...unreadable(context),
    ...ownerless(context),
    ...contradictions(context)
  ]
};
function nothingRead(context) {
  if (context.files.some((file) => file.evidence !== null)) return [];
  const patterns = context.policy.results.map((entry) => `"${entry.files}"`).join(", ");
  const skipped = context.files.filter((file) => file.outcome === "skipped");
  const [first] = skipped;
  const seen = first ? `${skipped.length} files were found and none is a known format, such as ${first.path}: ${first.why}` : `no file matches ${patterns || "any results pattern"}`;
  return [
    finding("evidence/missing", "unknown", `there is no evidence: ${seen}`, {
      location: context.policy.results[0]?.location ?? null,
      hint: "run the evaluation before the gate, or correct `results`; `pareto-gate inspect PATH` shows what is read"
    })
  ];
}
function unreadable(context) {
  return context.files.filter((file) => file.outcome === "unreadable").map(
    (file) => finding("evidence/unreadable", "unknown", `${file.path}: ${file.why ?? "it cannot be read"}`, {
      location: { path: file.path, line: 1, column: 1 },
      hint: "write the file anew, or take it out of `results`"
    })
  );
}
function ownerless(context) {
  const paths = [...new Set(context.nobody.map((one) => one.path))].sort();
  return paths.map((path) => {
    const names = [...new Set(context.nobody.flatMap((one) => one.path === path ? [one.measure] : []))];
    const few = names.slice(0, 3).join(", ") + (names.length > 3 ? ` and ${names.length - 3} more` : "");
    return finding("evidence/missing", "unknown", `${path}: the file names no model for ${few}`, {
      location: { path, line: 1, column: 1 },
      hint: `write the results entry as { files: ${path}, model: \u2026 }`
    });
  });
}
function contradictions(context) {
  return context.conflicts.map(
    (conflict) => finding("evidence/conflict", "unknown", `${conflict.path}: ${conflict.message}`, {
      location: { path: conflict.path, line: 1, column: 1 },
      hint: "correct the entry of `results`, or the file"
    })
  );
}

// src/rules/frontier.ts
var OLD_POINT_DAYS = 180;
var frontier = {
  subject: (subject, context) => {
    const view = familyOf(subject, context);
    return view ? judge2(subject, view, context) : [];
  },
  run: (context) => [
    ...context.frontiers.flatMap((view) => [
      ...undeclared(view),
      ...declaredDominated(view),
      ...noFloor(view, context)
    ])
  ]
};
function familyOf(subject, context) {
  const view = context.frontiers.find((one) => one.rule.name === (subject.standing?.family ?? ""));
  return view?.rule.points ? view : null;
}
function judge2(subject, view, context) {
  const lacking = view.objectives.flatMap((objective) => {
    const value = subject.measures.get(objective.measure);
    if (!value) return [];
    const reason = value.known ? incomparable(objective, value, view, context) : value;
    return reason ? [cannotTell(subject, objective.measure, reason, "frontier/dominated", { location: objective.location })] : [];
  });
  if (lacking.length > 0) return lacking;
  const standing2 = subject.standing;
  if (!standing2) return [];
  const place2 = { subject: subject.name, model: subject.model, location: view.rule.location };
  if (standing2.status === "unknown") {
    const excluded = standing2.excluded ?? [];
    return [
      finding(
        "evidence/not-comparable",
        "unknown",
        `${named(subject)}: no point of the declared frontier can be compared with it: ${excluded.map((one) => one.why).join("; ")}`,
        {
          ...place2,
          neededBy: ["frontier/dominated"],
          hint: "declare the points on the same basis, or measure the cost as the points were measured"
        }
      )
    ];
  }
  if (standing2.status !== "dominated") {
    return [finding("frontier/dominated", "pass", `${named(subject)} ${STANDS[standing2.status]}`, place2)];
  }
  return [
    finding("frontier/dominated", "fail", dominatedBy(subject, view, context), {
      ...place2,
      hint: waysOut(subject, view, context)
    })
  ];
}
function incomparable(objective, value, view, context) {
  const { measure, goal, name: name2 } = objective;
  if (isBadCost(measure, goal, value.value)) {
    return unknown(
      "evidence/scale",
      `its ${measure} is ${value.value}, and a cost of zero or less is bad evidence, not a good deal`,
      "correct the evidence"
    );
  }
  const points = view.rule.points ?? [];
  const reasons = points.map((one) => unfit(measure, value, one.values.get(name2) ?? Number.NaN, context.info(measure)));
  return reasons.find((one) => one !== null) ?? null;
}
var STANDS = {
  extends: "extends the declared frontier",
  on: "is on the declared frontier",
  tolerated: "is behind the declared frontier by no more than the tolerance"
};
function dominatedBy(subject, view, context) {
  const name2 = subject.standing?.dominatedBy[0] ?? "";
  const point = view.rule.points?.find((one) => one.model === name2);
  if (!point) return `${named(subject)} is dominated by "${name2}"`;
  const better = view.objectives.flatMap((objective) => advantage(subject, point, objective, context));
  const caveat = caveats(point, context);
  if (subject.model === name2)
    return `${named(subject)} is behind its own declared point: that is ${better.join(" and ")}${caveat}`;
  return `${named(subject)} is dominated: "${name2}" is ${better.join(" and ")}${caveat}`;
}
function advantage(subject, point, objective, context) {
  const value = subject.measures.get(objective.measure);
  const other = point.values.get(objective.name);
  if (!value?.known || other === void 0 || value.value === other) return [];
  const info = context.info(objective.measure);
  const { pair, size } = apart(value.value, other, info);
  const word = info.unit === "USD" ? "cheaper" : info.unit === "ms" ? "faster" : "better";
  return [`${size} ${word} on ${objective.name} (${pair[1]} against ${pair[0]})`];
}
function caveats(point, context) {
  const lacks = [point.n === null && point.stderr === null ? "n" : "", point.asOf === null ? "date" : ""].filter(
    (one) => one !== ""
  );
  const says = lacks.length > 0 ? [`declared without ${lacks.join(" or ")}`] : [];
  const age = point.asOf === null ? 0 : (Date.parse(context.judgedOn) - Date.parse(point.asOf)) / 864e5;
  if (age > OLD_POINT_DAYS) says.push(`declared on ${point.asOf}`);
  return says.length > 0 ? ` [${says.join(", ")}]` : "";
}
var BOUNDS = {
  minimize: { strict: "below", closed: "at most" },
  maximize: { strict: "above", closed: "at least" }
};
function waysOut(subject, view, context) {
  const ways = (subject.standing?.gap ?? []).flatMap((gap) => {
    const objective = view.objectives.find((one) => one.name === gap.objective);
    if (!objective) return [];
    const info = context.info(objective.measure);
    const bound = BOUNDS[objective.goal][gap.strict ? "strict" : "closed"];
    const { pair, size } = apart(gap.current, gap.needed, info);
    const sign = gap.needed > gap.current ? "+" : "\u2212";
    return [`${objective.name} ${bound} ${pair[1]} (${sign}${size}) with all else as it is`];
  });
  return ways.join(", or ");
}
function undeclared(view) {
  if (view.rule.points !== null || view.objectives.length === 0) return [];
  const which = view.rule.name === "" ? "the frontier" : `the frontier "${view.rule.name}"`;
  return [
    finding(
      "baseline/missing",
      "fail",
      `${which} was not judged: none is declared, and there is no baseline to take it from`,
      {
        location: view.rule.location,
        hint: "declare points with `pareto-gate frontier --write`, which takes them from what is measured"
      }
    )
  ];
}
function declaredDominated(view) {
  return view.declaredDominated.map(
    ({ point, by }) => finding(
      "frontier/declared-dominated",
      "fail",
      `the declared point "${point.model}" is dominated by the declared point "${by}"`,
      {
        model: point.model,
        location: point.location,
        hint: "remove it: a point that another one beats decides nothing"
      }
    )
  );
}
function noFloor(view, context) {
  if (view.rule.points === null || !view.objectives.some((one) => one.goal === "minimize")) return [];
  const maximized = view.objectives.filter((one) => one.goal === "maximize");
  const floored = maximized.some(
    (objective) => context.policy.budgets.some((budget) => budget.kind === "min" && matches(budget.measure, objective.measure))
  );
  const [first] = maximized;
  if (floored || !first) return [];
  return [
    finding(
      "frontier/no-floor",
      "fail",
      `the cheapest model is never dominated, and no budget sets a floor for ${first.measure}`,
      {
        measure: first.measure,
        location: view.rule.location,
        hint: `add to budgets: { measure: "${first.measure}", min: \u2026 }`
      }
    )
  ];
}

// src/rules/hints.ts
var MENDABLE = /* @__PURE__ */ new Set(["budget/max", "budget/min", "frontier/dominated", "cost/capacity"]);
function withAlternatives(findings2, context, judge4) {
  const best = /* @__PURE__ */ new Map();
  return findings2.map((found) => {
    const subject = context.subjects.find((one) => one.name === found.subject);
    if (found.outcome !== "fail" || !subject || !MENDABLE.has(found.rule)) return found;
    const cached = best.get(subject.name);
    const text2 = cached === void 0 ? bestAlternative(subject, context, judge4) : cached;
    best.set(subject.name, text2);
    const hints = [found.hint, text2].filter((hint) => hint !== null);
    return { ...found, hint: hints.length > 0 ? hints.join("; ") : null };
  });
}
function bestAlternative(subject, context, judge4) {
  const family = context.frontiers.find((one) => one.rule.name === (subject.standing?.family ?? ""));
  const objectives = family?.objectives ?? [];
  const tried = context.alternatives(subject);
  const first = objectives.find((one) => one.goal === "minimize") ?? objectives[0];
  if (!first || tried.length === 0) return null;
  const sign = first.goal === "minimize" ? 1 : -1;
  const worth = (one) => {
    const value = one.measures.get(first.measure);
    return value?.known ? sign * value.value : Number.POSITIVE_INFINITY;
  };
  const passing3 = tried.filter((one) => worth(one) < Number.POSITIVE_INFINITY && judge4(one).every((found) => passes(found, context))).sort((a, b) => worth(a) - worth(b) || ((a.model ?? "") < (b.model ?? "") ? -1 : 1));
  const [best] = passing3;
  if (!best) return `no measured candidate satisfies every rule here (${tried.length} tried)`;
  const numbers = objectives.flatMap((objective) => {
    const value = best.measures.get(objective.measure);
    return value?.known ? [`${objective.name} ${show(value.value, context.info(objective.measure))}`] : [];
  });
  return `"${best.model}" would pass (${numbers.join(", ")})`;
}
function passes(found, context) {
  const severity = context.policy.severity.get(found.rule) ?? RULES[found.rule].fallback;
  return found.outcome === "pass" || severity === "warn" || severity === "off";
}

// src/rules/policy.ts
var policyRules = {
  run: (context) => [
    ...judgesNothing(context),
    ...deadResults(context),
    ...deadBudgets(context),
    ...deadFamilies(context)
  ]
};
function dead(message, context, hint) {
  return finding("policy/dead-rule", "unknown", message, { location: context.location, hint });
}
function judgesNothing({ policy }) {
  if (policy.budgets.length > 0 || policy.frontiers.some((family) => (family.points ?? []).length > 0)) return [];
  const location = { path: policy.path, line: 1, column: 1 };
  return [
    dead(
      "the policy judges nothing: it has no budgets and no declared frontier",
      { location },
      "add budgets or frontier; `pareto-gate init` proposes them from results that are there"
    )
  ];
}
function deadResults(context) {
  if (!context.files.some((file) => file.evidence !== null)) return [];
  return context.deadResults.flatMap((index) => {
    const entry = context.policy.results[index];
    return entry ? [dead(`results: no file matches "${entry.files}"`, entry, "correct the pattern, or remove it")] : [];
  });
}
function deadBudgets(context) {
  return context.policy.budgets.flatMap((budget) => {
    const label = `budgets: ${budget.kind} of ${budget.measure}`;
    const subjects = budgeted(budget, context.subjects);
    if (context.subjects.length > 0 && subjects.length === 0) {
      return [dead(`${label} is for ${selectors(budget)}, and there is none`, budget, choices(context))];
    }
    if (!isWild(budget.measure) || subjects.some((subject) => measured(budget, subject).length > 0)) return [];
    const names = [...new Set(subjects.flatMap((subject) => [...subject.measures.keys()]))].sort();
    return [dead(`${label} matches no measure`, budget, `there are: ${names.slice(0, 12).join(", ")}`)];
  });
}
function selectors(budget) {
  const parts = [
    ["deployments", budget.deployments],
    ["models", budget.models],
    ["tiers", budget.tiers]
  ];
  return parts.flatMap(([name2, patterns]) => patterns ? [`${name2} ${patterns.map((one) => `"${one}"`).join(", ")}`] : []).join(" and ");
}
function choices(context) {
  return `there are: ${context.subjects.slice(0, 12).map((subject) => `"${subject.name}"`).join(", ")}`;
}
function deadFamilies(context) {
  return context.policy.frontiers.flatMap(
    (family) => (family.deployments ?? []).filter(
      (pattern) => context.subjects.length > 0 && !context.subjects.some((subject) => matches(pattern, subject.name))
    ).map(
      (pattern) => dead(`frontiers."${family.name}": no deployment matches "${pattern}"`, family, choices(context))
    )
  );
}

// src/rules/index.ts
var FAMILIES = [evidence, budgets, frontier, cost, policyRules];
function applyRules(context) {
  const findings2 = FAMILIES.flatMap((family) => [
    ...family.run?.(context) ?? [],
    ...context.subjects.flatMap((subject) => family.subject?.(subject, context) ?? [])
  ]);
  return withAlternatives(merged(findings2), context, (subject) => subjectFindings(subject, context));
}
function subjectFindings(subject, context) {
  return FAMILIES.flatMap((family) => family.subject?.(subject, context) ?? []);
}
function merged(findings2) {
  const kept = /* @__PURE__ */ new Map();
  for (const found of findings2) {
    const key2 = found.outcome === "unknown" && found.measure !== null ? JSON.stringify([found.rule, found.subject, found.measure]) : JSON.stringify([found.rule, found.outcome, found.subject, found.measure, found.message, found.limit]);
    const before = kept.get(key2);
    const neededBy = [.../* @__PURE__ */ new Set([...before?.neededBy ?? [], ...found.neededBy])];
    kept.set(key2, before ? { ...before, neededBy } : found);
  }
  return [...kept.values()];
}

// src/subjects/prices.ts
function pricesUsed(assembled) {
  const prices2 = /* @__PURE__ */ new Map();
  for (const { prices: used } of assembled) {
    for (const price of used) {
      const key2 = JSON.stringify([price.kind, price.id, price.text, price.source]);
      const before = prices2.get(key2);
      const usedBy = [.../* @__PURE__ */ new Set([...before?.usedBy ?? [], ...price.usedBy])];
      prices2.set(key2, { ...price, usedBy });
    }
  }
  return [...prices2.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, price]) => price);
}

// src/subjects/views.ts
function frontierViews(policy, subjects, info) {
  return policy.frontiers.filter((family) => family.objectives.length > 0).map((family) => {
    const members = subjects.filter((subject) => familyFor(subject.name, policy)?.name === family.name);
    const measured3 = members.flatMap((subject) => {
      const values = valuesOf2(subject, family);
      return values ? [
        {
          id: subject.model ?? subject.name,
          subject: subject.name,
          values,
          status: subject.standing?.status ?? "unknown"
        }
      ] : [];
    });
    const extending = measured3.filter((one) => one.status === "extends");
    const kept = nondominated(extending.map((one) => losses(one.values, family.objectives)));
    return {
      rule: family,
      objectives: family.objectives.map((objective) => {
        const about = info(objective.measure);
        return { ...objective, info: about, tau: toleranceOf(objective, about) };
      }),
      measured: measured3,
      proposed: kept.flatMap((index) => extending[index] ?? []).map(({ id, values }) => ({ id, values })),
      declaredDominated: declaredDominated2(family),
      hypervolume: volume(family)
    };
  });
}
function valuesOf2(subject, family) {
  const values = family.objectives.map((objective) => subject.measures.get(objective.measure));
  return values.every((value) => value?.known) ? values.map((value) => value?.known ? value.value : Number.NaN) : null;
}
function declaredDominated2(family) {
  const points = (family.points ?? []).map((point) => ({
    point,
    at: losses(valuesOf(point, family), family.objectives)
  }));
  return points.flatMap(({ point, at }) => {
    const by = points.find((other) => dominates(other.at, at));
    return by ? [{ point, by: by.point.model }] : [];
  });
}
function volume(family) {
  const points = (family.points ?? []).map((point) => losses(valuesOf(point, family), family.objectives));
  if (points.length < 2) return null;
  const reference = family.objectives.map((_, axis) => {
    const values = points.map((point) => point[axis] ?? Number.NaN);
    const worst2 = Math.max(...values);
    return worst2 + 0.1 * (worst2 - Math.min(...values));
  });
  return hypervolume(points, reference);
}

// src/verdict/waivers.ts
var DAY_MS = 864e5;
function daysLeft(until, judgedOn2) {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${judgedOn2}T00:00:00Z`)) / DAY_MS);
}
function waive(findings2, policy, judgedOn2) {
  const used = /* @__PURE__ */ new Set();
  const living = policy.waivers.filter((waiver) => daysLeft(waiver.until, judgedOn2) >= 0);
  const waived = findings2.map((found) => {
    if (found.outcome !== "fail") return found;
    const waiver = living.find((one) => covers(one, found, policy));
    if (!waiver) return found;
    used.add(waiver.index);
    return {
      ...found,
      outcome: "warn",
      waiver: { index: waiver.index, reason: waiver.reason, until: waiver.until }
    };
  });
  const uses = policy.waivers.map((waiver) => {
    const left = daysLeft(waiver.until, judgedOn2);
    return { index: waiver.index, used: used.has(waiver.index), expired: left < 0, daysLeft: left };
  });
  return { findings: waived, uses };
}
function covers(waiver, found, policy) {
  if (waiver.rule !== found.rule) return false;
  const deployment = policy.deployments.find((one) => one.name === found.subject);
  if (waiver.deployment !== null && waiver.deployment !== found.subject) return false;
  if (waiver.model !== null && waiver.model !== found.model) return false;
  if (waiver.tier !== null && (deployment?.tier ?? null) !== waiver.tier) return false;
  if (waiver.measure !== null && waiver.measure !== found.measure) return false;
  return withinCap(waiver, found);
}
function withinCap(waiver, found) {
  if (waiver.cap === null) return true;
  if (found.value === null) return false;
  return found.rule === "budget/min" ? found.value >= waiver.cap : found.value <= waiver.cap;
}
function waiverFindings(policy, uses) {
  return policy.waivers.flatMap((waiver) => {
    const use = uses.find((one) => one.index === waiver.index);
    const target = waiver.deployment ?? waiver.model ?? waiver.tier ?? "";
    const place2 = {
      subject: waiver.deployment,
      model: waiver.model,
      measure: waiver.measure,
      location: waiver.location
    };
    if (use?.expired) {
      return [
        finding("waiver/expired", "fail", `the waiver of ${waiver.rule} for "${target}" ended on ${waiver.until}`, {
          ...place2,
          hint: `remove waivers[${waiver.index}], or have "${waiver.owner}" renew it with a new reason and end date`
        })
      ];
    }
    if (use && !use.used) {
      return [
        finding("waiver/unused", "fail", `no finding needs the waiver of ${waiver.rule} for "${target}"`, {
          ...place2,
          hint: `remove waivers[${waiver.index}]: an exception that nothing needs hides the next one`
        })
      ];
    }
    return [];
  });
}

// src/verdict/judge.ts
function judge3(raw, policy, judgedOn2, failOn) {
  const severities = severitiesOf(policy);
  const { findings: waived, uses } = waive(weighed(raw, severities), policy, judgedOn2);
  const findings2 = [...waived, ...weighed(waiverFindings(policy, uses), severities)];
  const outcomes = findings2.map((one) => one.outcome);
  const judged2 = findings2.filter((one) => !DESCRIBES.test(one.rule)).length;
  return { findings: findings2, waivers: uses, ...decide(outcomes, judged2, failOn, policy.onInconclusive) };
}
var DESCRIBES = /^(policy|waiver|baseline)\/|^frontier\/(declared-dominated|no-floor)$/;
var MISSING_BASELINE = {
  warn: "warn",
  fail: "fail",
  ignore: "off"
};
function severitiesOf(policy) {
  return new Map([["baseline/missing", MISSING_BASELINE[policy.onMissingBaseline]], ...policy.severity]);
}
function weighed(findings2, severities) {
  return findings2.flatMap((one) => {
    const outcome = weigh(one, severities);
    return outcome === null ? [] : [{ ...one, outcome }];
  });
}

// src/gate.ts
async function runGate(request, world) {
  const today = judgedOn(request.now, world.clock);
  const { policy, remarks } = underRequest(await readPolicy(world.workspace, request.policy, today), request);
  const evidence3 = await gather(world.workspace, policy.results, policy.models, world.log);
  const book = await openPriceBook(policy.prices, evidence3.candidates);
  const tools = toolsOf(policy, evidence3, book, today);
  const assembled = assemble(tools);
  const subjects = assembled.map((one) => one.subject);
  const frontiers = frontierViews(policy, subjects, tools.info);
  const context = contextOf(policy, evidence3, subjects, frontiers, {
    info: tools.info,
    judgedOn: today,
    alternatives: (one) => alternativesTo(one, tools)
  });
  const { findings: findings2, waivers: waivers2, verdict, blocked } = judge3(applyRules(context), policy, today, request.failOn);
  const deployed = new Set(subjects.map((one) => one.candidate?.id));
  return {
    ...{ policy, verdict, blocked, findings: findings2, waivers: waivers2, subjects, frontiers },
    toolVersion: world.toolVersion,
    judgedOn: today,
    failOn: request.failOn,
    undeployed: evidence3.candidates.filter((one) => !deployed.has(one.id)),
    files: evidence3.files,
    prices: pricesUsed(assembled),
    assumptions: [...remarks.map((text2) => ({ subject: null, text: text2 })), ...assembled.flatMap((one) => one.assumptions)],
    measures: knownMeasures(
      evidence3.candidates,
      subjects.flatMap((one) => [...one.measures.keys()]),
      tools.info
    ),
    baseline: { source: "none", sha: null, why: "this run compares with the declared frontier and budgets only" }
  };
}
function underRequest(policy, request) {
  const { value, ignored } = tightenMissingBaseline(policy.onMissingBaseline, request.onMissingBaseline);
  const off = [...policy.severity].flatMap(([rule, severity]) => severity === "off" ? [rule] : []);
  return {
    policy: {
      ...policy,
      results: [...policy.results, ...request.results.map((files) => plainEntry(files, null))],
      onMissingBaseline: value
    },
    remarks: [
      ...ignored === null ? [] : [ignored],
      ...off.length === 0 ? [] : [`switched off by the policy: ${off.join(", ")}`]
    ]
  };
}

// src/report/escape.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
var LONGEST = 200;
function visible(text2, longest = Number.POSITIVE_INFINITY) {
  const shown = text2.replace(/\r\n|[\n\r\t]/g, " ").replace(INVISIBLE, "\uFFFD");
  return shown.length <= longest ? shown : `${[...shown.slice(0, longest - 1)].slice(0, -1).join("")}\u2026`;
}
function terminal(text2) {
  return visible(text2).replace(/(?<=^|[\s\p{Z}]):{2,}/gu, (colons) => [...colons].join(" ")).replaceAll("##[", "## [");
}
function htmlCode(text2) {
  const entities = visible(text2, LONGEST).replace(
    /[^\p{L}\p{N}\p{M} ,.-]|(?<=www)\./giu,
    (sign) => `&#${sign.codePointAt(0)};`
  );
  return `<code>${entities === "" ? "(empty)" : entities}</code>`;
}
function codeSpan(text2) {
  const shown = visible(text2, LONGEST).replaceAll("|", "\xA6");
  if (shown.trim() === "") return "`(empty)`";
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((most, run) => Math.max(most, run.length), 0) + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") || shown.startsWith(" ") && shown.endsWith(" ") ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
var PLAIN = /^[\p{L}\p{N}.,;:()%$+−±–…?'’×÷=≤≥·→/{}-]+$/u;
var NOT_PLAIN = /www\.|:\S*:|:\/|\$\D|\$$|\$.*\$|\bgh-\d|(?=\d*[a-f])(?=[a-f]*\d)\b[0-9a-f]{7,}\b/i;
var LONGEST_SENTENCE = 2e3;
function prose(text2, code) {
  const parts = visible(text2, LONGEST_SENTENCE).split(/((?<=^|[\s([])"[^"]*"(?=$|[\s,;:.)\]])|`[^`]*`)/u);
  const pieces = parts.flatMap(
    (part, index) => index % 2 === 1 ? [{ text: part.slice(1, -1), isCode: true }] : words(part)
  );
  return joined(pieces).map((piece) => piece.isCode ? code(piece.text) : piece.text).join("");
}
function words(text2) {
  return text2.split(/( +)/).flatMap((word) => {
    if (word.trim() === "" || isPlain(word)) return [{ text: word, isCode: false }];
    const [, before = "", core = "", after = ""] = /^([([]?)(.*?)([.,;:)\]]*)$/u.exec(word) ?? [];
    if (core === "") return [{ text: word, isCode: true }];
    const bare = `${before.replace("[", "")}${core}${after.replaceAll("]", "")}`;
    return [
      { text: bracketed(before), isCode: false },
      { text: core, isCode: !isPlain(bare) },
      { text: bracketed(after), isCode: false }
    ];
  });
}
function bracketed(text2) {
  return text2.replace(/[[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
function joined(pieces) {
  const result = [];
  for (const piece of pieces.filter((one) => one.text !== "" || one.isCode)) {
    const last = result.at(-1);
    if (last?.isCode && piece.isCode) result[result.length - 1] = { text: last.text + piece.text, isCode: true };
    else result.push(piece);
  }
  return result;
}
function isPlain(word) {
  return PLAIN.test(word) && !NOT_PLAIN.test(word);
}
function strong(text2) {
  const inner = prose(text2, codeSpan).trim();
  return `**${inner === "" ? "(empty)" : inner}**`;
}
function blockStart(markdown) {
  return markdown.trimStart().replace(/^[-+=]/, "\\$&").replace(/^(\d+)(?=[.)])/, "$1\\");
}

// src/report/format.ts
function tidy(value) {
  const rounded = Number(value.toPrecision(12));
  return Object.is(rounded, -0) ? 0 : rounded;
}
function plainDecimal(value) {
  const text2 = String(tidy(value));
  const [mantissa = "", exponent] = text2.split("e");
  if (exponent === void 0) return text2;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [integer = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const point = integer.length + Number(exponent);
  const digits = integer + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  const filled = digits.padEnd(point, "0");
  return `${sign}${filled.slice(0, point)}${filled.length > point ? `.${filled.slice(point)}` : ""}`;
}
var MOST_DECIMALS = 6;
function printedSum(parts) {
  const total = parts.reduce((sum, part) => sum + part, 0);
  let decimals = Math.abs(total) >= 1e3 ? 0 : 2;
  const vanishes = () => parts.some((part) => part !== 0 && Math.abs(part) * 10 ** decimals < 0.5);
  while (decimals < MOST_DECIMALS && vanishes()) decimals += 2;
  const unit = 10 ** decimals;
  const show2 = (units) => dollars(units / unit, decimals);
  return { total: show2(Math.round(total * unit)), parts: largestRemainder(parts, unit).map(show2) };
}
function largestRemainder(parts, unit) {
  const floors = parts.map((part) => Math.floor(part * unit));
  const total = Math.round(parts.reduce((sum, part) => sum + part, 0) * unit);
  const missing = total - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = parts.map((part, index) => ({ index, rest: part * unit - Math.floor(part * unit) })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, Math.max(0, missing)).map(({ index }) => index));
  return floors.map((floor, index) => raised.has(index) ? floor + 1 : floor);
}
function dollars(value, decimals) {
  const [integer = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "\u2212" : ""}$${grouped}${fraction === void 0 ? "" : `.${fraction}`}`;
}
var LABELS = /* @__PURE__ */ new Map([
  ["monthly_cost_usd", "a month"],
  ["monthly_cost_max_usd", "a month at most"],
  ["inference_cost_per_1k_usd", "per 1k"],
  ["inference_cost_per_1k_saturated_usd", "per 1k, full"],
  ["cost_per_1m_tokens_usd", "per 1M tokens"],
  ["cost_per_correct_usd", "per correct"],
  ["throughput_rps", "requests/s"],
  ["output_tokens_per_s", "tokens/s"]
]);
function labelOf(measure) {
  const latency = /^(latency|ttft|tpot|itl)_(mean|p\d\d)_ms$/.exec(measure);
  return LABELS.get(measure) ?? (latency ? `${latency[1]} ${latency[2]}` : measure);
}
var PHRASES = /* @__PURE__ */ new Map([
  ["inference_cost_per_1k_usd", "per 1,000 requests"],
  ["inference_cost_per_1k_saturated_usd", "per 1,000 requests at full load"]
]);
function moneyPhrase(measure, text2) {
  return LABELS.has(measure) && measure.endsWith("_usd") ? `${text2} ${PHRASES.get(measure) ?? labelOf(measure)}` : `${measure} ${text2}`;
}

// src/report/sections.ts
var ALL_LISTED = 12;
var MOST_LISTED = 40;
function shownSubjects(report) {
  const judged2 = [...report.deployments, ...report.candidates].filter((one) => one.judged);
  const wanted = judged2.length <= ALL_LISTED ? judged2 : judged2.filter((one) => one.outcome !== "pass");
  const rows = (wanted.length === 0 ? judged2 : wanted).slice(0, wanted.length === 0 ? ALL_LISTED : MOST_LISTED);
  const left = judged2.filter((one) => !rows.includes(one));
  const passing3 = left.filter((one) => one.outcome === "pass").length;
  const others = left.length - passing3;
  const noun = (count) => `${whole(count)} more ${report.summary.noun}${count === 1 ? "" : "s"}`;
  const says = [
    ...passing3 > 0 ? [`${noun(passing3)} ${passing3 === 1 ? "passes" : "pass"}.`] : [],
    ...others > 0 ? [`${noun(others)} ${others === 1 ? "does" : "do"} not pass; all are in the report's JSON.`] : []
  ];
  return { rows, rest: says.length > 0 ? says.join(" ") : null };
}
var TITLES = [
  { outcome: "fail", title: (blocked) => blocked ? "What blocks it" : "What fails" },
  { outcome: "unknown", title: () => "What cannot be told" },
  { outcome: "warn", title: () => "Worth a look" }
];
function passingByRule({ findings: findings2 }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { rule, outcome } of findings2) if (outcome === "pass") counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
var MENDABLE2 = /* @__PURE__ */ new Set(["budget/max", "budget/min", "frontier/dominated", "cost/capacity"]);
function gathered(findings2) {
  const groups = /* @__PURE__ */ new Map();
  for (const [index, one] of findings2.entries()) {
    const opening = `"${one.subject ?? ""}": `;
    const says = one.message.startsWith(opening) ? one.message.slice(opening.length) : null;
    const { rule, hint, location, waiver } = one;
    const key2 = says === null ? String(index) : JSON.stringify([rule, says, hint, location, waiver]);
    const group = groups.get(key2);
    if (group) group.members.push(one);
    else groups.set(key2, { says: says ?? "", members: [one] });
  }
  return [...groups.values()].flatMap(({ says, members: [first, ...others] }) => {
    if (!first) return [];
    if (others.length === 0) return [first];
    const names = [first, ...others].map((one) => `"${one.subject}"`);
    return [{ ...first, message: `${named2(names, MOST_NAMED, ", ")}: ${says}` }];
  });
}
function proposalsOf({ frontiers }) {
  return frontiers.flatMap(({ name: name2, proposed, objectives }) => {
    if (proposed.length === 0) return [];
    const points = proposed.map(({ id, values }) => {
      const at = objectives.map(({ name: axis, unit, range }) => {
        const value = Object.hasOwn(values, axis) ? values[axis] ?? Number.NaN : Number.NaN;
        return `${axis} ${show(value, { unit, range })}`;
      });
      return `"${id}" (${at.join(", ")})`;
    });
    const main = name2 === "";
    const where = main ? "; frontier.yml in the report's directory is the frontier with it" : "";
    return [`Proposed for the frontier${main ? "" : ` "${name2}"`}: ${named2(points)}${where}`];
  });
}
function hintOf({ rule, outcome, hint, waiver }) {
  if (hint === null) return null;
  if (outcome !== "fail" && waiver === null || !MENDABLE2.has(rule)) return `to do: ${hint}`;
  if (/^no measured candidate/.test(hint)) return hint;
  return `would pass: ${hint.replace(/" would pass \(/, '" (')}`;
}
function placeOf({ rule, location }) {
  return location === null ? rule : `${rule} \xB7 ${location.path}:${location.line}`;
}
var MOST_NAMED = 5;
function footerOf(report) {
  return [
    `Pareto Gate ${report.tool.version} \xB7 judged on ${report.judged_on} \xB7 policy ${report.policy.path}`,
    evidenceLine(report),
    ...pricesLine(report),
    ...report.assumptions.length > 0 ? [
      `Assumed: ${named2(report.assumptions.map((one) => one.subject === null ? one.text : `"${one.subject}": ${one.text}`))}`
    ] : [],
    ...waiverLines(report)
  ];
}
function filesOf(count) {
  return `${whole(count)} ${count === 1 ? "file" : "files"}`;
}
function evidenceLine({ evidence: evidence3, skipped }) {
  const left = skipped.length === 0 ? "" : `, ${filesOf(skipped.length)} not: ${named2(skipped.map((one) => one.path))}`;
  return `Evidence: ${filesOf(evidence3.length)} read${left}`;
}
function priceDates({ prices: prices2 }) {
  const dates = prices2.flatMap((one) => one.as_of ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (prices2.length === 0) return null;
  if (first === void 0 || last === void 0) return "prices without a date";
  return `prices of ${first === last ? first : `${first} to ${last}`}${dates.length < prices2.length ? ", some without a date" : ""}`;
}
function pricesLine(report) {
  const dates = priceDates(report);
  if (dates === null) return [];
  const says = named2(report.prices.map((one) => `"${one.id}" ${one.text} (${one.source})`));
  return [`${dates.charAt(0).toUpperCase()}${dates.slice(1)}: ${says}`];
}
function waiverLines({ waivers: waivers2 }) {
  return waivers2.map(({ rule, deployment, model, tier, owner, until, days_left, used, expired, reason, ...over }) => {
    const left = expired ? `ended on ${until}` : `until ${until}, ${whole(days_left)} ${days_left === 1 ? "day" : "days"} left`;
    const target = `"${deployment ?? model ?? tier ?? ""}"`;
    const cap = over.cap === null ? "" : ` up to ${plainDecimal(over.cap)}`;
    const limit = over.measure === null ? "" : ` (${over.measure}${cap})`;
    return `Waiver of ${rule}${limit} for ${target}: ${reason} ("${owner}", ${left}${used ? "" : ", unused"})`;
  });
}
function named2(names, most = MOST_NAMED, separator = "; ") {
  const rest = names.length - most;
  return `${names.slice(0, most).join(separator)}${rest > 0 ? `${separator}and ${whole(rest)} more` : ""}`;
}

// src/report/annotations.ts
var LONGEST2 = 1200;
function annotations(report) {
  return report.findings.filter((one) => one.outcome !== "pass").map((one) => ({
    level: levelOf(one, report.blocked),
    title: `Pareto Gate: ${one.rule}${one.waiver ? ", waived" : ""}`,
    message: messageOf(one),
    path: one.location?.path ?? null,
    line: one.location?.line ?? 0,
    column: one.location?.column ?? 0
  }));
}
function levelOf({ outcome, waiver }, blocked) {
  if (waiver) return "notice";
  return outcome === "fail" || outcome === "unknown" && blocked ? "error" : "warning";
}
function messageOf(one) {
  const hint = hintOf(one);
  const parts = [
    one.message,
    ...hint === null ? [] : [hint],
    ...one.waiver ? [`waived until ${one.waiver.until}: ${one.waiver.reason}`] : []
  ];
  return parts.map((part) => terminal(visible(part, LONGEST2))).join("\n");
}

// src/report/chart-labels.ts
var LONGEST3 = 28;
var SIGN = 95e-4;
var LINE = 0.045;
function chartLabels(points) {
  const kept = [];
  return points.map(({ x, y, label }) => {
    const text2 = labelText(label);
    const hidden = kept.some(
      (other) => Math.abs(other.x - x) < (other.text.length + text2.length) / 2 * SIGN && Math.abs(other.y - y) < LINE
    );
    if (hidden) return " ";
    const unique = distinct(
      text2,
      kept.map((other) => other.text)
    );
    kept.push({ x, y, text: unique });
    return unique;
  });
}
function labelText(name2) {
  const plain2 = name2.replace(/[^\p{L}\p{N}._-]+/gu, " ").replace(/ +/g, " ").trim();
  return plain2 === "" ? "unnamed" : squeeze(plain2, LONGEST3).replace("\u2026", "..");
}
function distinct(text2, taken) {
  if (!taken.includes(text2)) return text2;
  let number = 2;
  while (taken.includes(`${text2} ${number}`)) number++;
  return `${text2} ${number}`;
}
function axisText(text2) {
  const plain2 = text2.replace(/[^\p{L}\p{N} $%,._/−-]+/gu, " ").replace(/ +/g, " ");
  return squeeze(plain2.trim(), 40).replace("\u2026", "..");
}

// src/report/chart.ts
var MOST_POINTS = 20;
var MOST_DECLARED = 10;
var LOG_SPREAD = 4;
var STATUSES = {
  dominated: { color: "#cf222e", says: "red: dominated" },
  unknown: { color: "#bf8700", says: "yellow: not compared" },
  extends: { color: "#1a7f37", says: "green: extends it" },
  tolerated: { color: "#8250df", says: "violet: within the tolerance" },
  on: { color: "#0969da", says: "blue: on it" }
};
var DECLARED_COLOR = "#57606a";
var INIT = JSON.stringify({
  quadrantChart: { chartWidth: 720, chartHeight: 420, quadrantInternalBorderStrokeWidth: 0, pointTextPadding: 6 },
  themeVariables: {
    quadrant1Fill: "#00000000",
    quadrant2Fill: "#00000000",
    quadrant3Fill: "#00000000",
    quadrant4Fill: "#00000000",
    quadrantInternalBorderStrokeFill: "#00000000",
    quadrantPointTextFill: "#6e7781"
  }
});
function chartOf(frontier2, noun) {
  const axes = axesOf(frontier2);
  if (axes === null) return null;
  const all2 = pointsOf(frontier2, axes, noun);
  if (all2.length < 2) return null;
  const points = chosen(all2);
  const scales = axes.map(
    (axis, index) => scaleOf(
      points.map((one) => one.at[index]),
      axis
    )
  );
  const placed = points.map((one) => ({ ...one, x: scales[0].place(one.at[0]), y: scales[1].place(one.at[1]) }));
  const flat = frontier2.objectives.length === 2;
  const steps = flat ? staircase(
    placed.filter((one) => one.isFrontier),
    axes
  ) : [];
  const labels = chartLabels(placed);
  const lines = [
    `%%{init: ${INIT}}%%`,
    "quadrantChart",
    `    x-axis "${scales[0].text}"`,
    `    y-axis "${scales[1].text}"`,
    ...steps.map((dot) => `    " ":::f: [${place(dot)}]`),
    // The subjects last: they lie on top.
    ...placed.map((one, index) => `    "${labels[index]}": [${place(one)}] ${styleOf(one)}`).reverse(),
    ...steps.length > 0 ? ["    classDef f radius: 1, color: #8c959f"] : []
  ];
  return { mermaid: lines.join("\n"), legend: legendOf(points, all2.length, frontier2) };
}
var place = ({ x, y }) => `${x.toFixed(3)}, ${y.toFixed(3)}`;
function styleOf({ status }) {
  return status === null ? `radius: 5, color: ${DECLARED_COLOR}` : `radius: ${status === "dominated" ? 8 : 7}, color: ${STATUSES[status].color}`;
}
function axesOf({ objectives }) {
  const [first, second] = objectives;
  if (!first || !second) return null;
  const isMoneyLast = second.unit === "USD" && first.unit !== "USD";
  const isMinimizedLast = first.unit !== "USD" && second.goal === "minimize" && first.goal === "maximize";
  return isMoneyLast || isMinimizedLast ? [second, first] : [first, second];
}
function pointsOf(frontier2, axes, noun) {
  const at = (values) => [
    own(values, axes[0].name),
    own(values, axes[1].name)
  ];
  const declared = (frontier2.declared ?? []).map(({ id, values, dominated_by }) => ({
    ...{ label: id, at: at(values), status: null, isFrontier: dominated_by === null }
  }));
  const measured3 = frontier2.measured.map(({ id, subject, values, status }) => ({
    ...{ label: noun === "deployment" ? subject ?? id : id, at: at(values), status, isFrontier: false }
  }));
  const ranked = Object.keys(STATUSES).flatMap(
    (status) => measured3.filter((one) => one.status === status)
  );
  const all2 = [...ranked, ...declared.filter((one) => one.isFrontier), ...declared.filter((one) => !one.isFrontier)];
  return all2.filter((one) => one.at.every(Number.isFinite));
}
function own(values, name2) {
  return Object.hasOwn(values, name2) ? values[name2] ?? Number.NaN : Number.NaN;
}
function chosen(all2) {
  const frontier2 = all2.filter((one) => one.isFrontier);
  const subjects = all2.filter((one) => one.status !== null);
  const room = Math.max(MOST_POINTS - subjects.length, Math.min(MOST_DECLARED, frontier2.length));
  return [...subjects.slice(0, MOST_POINTS - room), ...all2.filter((one) => one.status === null).slice(0, room)];
}
function scaleOf(values, objective) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isLog = objective.unit === "USD" && least > 0 && most / least > LOG_SPREAD;
  const [into, outOf] = isLog ? [Math.log10, (power) => 10 ** power] : [Number, Number];
  const spread = into(most) - into(least) || Math.abs(least) * 0.1 || 1;
  const [from, to] = [into(least) - spread * 0.12, into(most) + spread * 0.12];
  const info = { unit: objective.unit, range: objective.range };
  const [low, high] = [show(outOf(from), info), show(outOf(to), info)];
  const name2 = objective.unit === "USD" ? `${objective.name} ${objective.label}` : objective.label;
  const text2 = `${axisText(name2)}: ${axisText(low)} to ${axisText(high)}${isLog ? " (log)" : ""}`;
  return { text: text2, place: (value) => Math.min(1, Math.max(0, (into(value) - from) / (to - from))) };
}
var STEP = { x: 0.0125, y: 0.02 };
function staircase(points, axes) {
  const flip = ({ x, y }) => ({
    x: axes[0].goal === "minimize" ? x : 1 - x,
    y: axes[1].goal === "minimize" ? y : 1 - y
  });
  const losses2 = points.map(flip).sort((a, b) => a.x - b.x || a.y - b.y);
  const corners = losses2.filter((one, index) => losses2.slice(0, index).every((other) => other.y > one.y));
  const path = corners.flatMap((corner, index) => [{ x: corner.x, y: corners[index - 1]?.y ?? 1 }, corner]);
  const last = corners.at(-1);
  const ends = last ? [...path, { x: 1, y: last.y }] : [];
  return ends.slice(1).flatMap((to, index) => dotsBetween(ends[index], to)).map(flip);
}
function dotsBetween(from, to) {
  const count = Math.floor(Math.abs(to.x - from.x) / STEP.x + Math.abs(to.y - from.y) / STEP.y);
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 0.5) / count;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}
function legendOf(points, all2, frontier2) {
  const present = Object.keys(STATUSES).filter((status) => points.some((one) => one.status === status));
  const declared = points.some((one) => one.status === null);
  const flat = frontier2.objectives.length === 2;
  return [
    ...declared ? [flat ? "grey: declared frontier" : "grey: declared points"] : [],
    ...present.map((status) => STATUSES[status].says),
    ...points.length < all2 ? [`${plainDecimal(points.length)} of ${plainDecimal(all2)} points`] : [],
    ...flat ? [] : [`two of ${frontier2.objectives.length} objectives`]
  ].join(" \xB7 ");
}

// src/report/markdown-table.ts
var ICONS = { fail: "\u26D4", unknown: "\u2754", warn: "\u26A0\uFE0F", pass: "\u2705" };
var LONGEST_NAME = 80;
function words2(text2) {
  return prose(text2, htmlCode).replace(/(?<=\d) (?=%|ms\b|pt\b)/g, "&nbsp;");
}
function name(text2) {
  return text2 === null ? "\u2013" : htmlCode(squeeze(text2.slice(0, 10 * LONGEST_NAME), LONGEST_NAME));
}
function html(columns, rows) {
  const align = (column) => column.right ? ' align="right"' : "";
  const heads = columns.map(
    (column) => `<th${column.right ? align(column) : ' align="left"'}>${words2(column.head)}</th>`
  );
  const lines = rows.map((row, index) => {
    const cells = columns.map((column) => `<td${align(column)}>${column.cell(row, index)}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  return ["<table>", `<thead><tr>${heads.join("")}</tr></thead>`, "<tbody>", ...lines, "</tbody></table>"].join("\n");
}
function subjectTable(report, rows) {
  const judged2 = rows.some((one) => one.judged);
  const isDeployment = rows.some((one) => one.kind === "deployment");
  const valued = report.summary.columns.filter(({ measure }) => rows.some((one) => measureOf(one, measure)));
  const columns = [
    ...judged2 ? [{ head: "", cell: (one) => ICONS[one.outcome] }] : [],
    { head: isDeployment ? "deployment" : "candidate", cell: nameAndTier },
    ...isDeployment ? [{ head: "model", cell: (one) => name(one.model) }] : [],
    ...valued.map(({ measure, label }) => ({
      head: label,
      cell: (one) => words2(measureOf(one, measure)?.text ?? "\u2013"),
      right: true
    })),
    ...rows.some((one) => one.frontier) ? [{ head: "frontier", cell: standing }] : []
  ];
  return html(columns, rows);
}
function nameAndTier(one) {
  return one.tier === null ? name(one.name) : `${name(one.name)}<br>${words2(one.tier)}`;
}
function standing({ frontier: frontier2 }) {
  if (!frontier2) return "\u2013";
  const [status = "", ...ways] = frontier2.text.split(": ");
  return ways.length === 0 ? words2(status) : `${words2(status)}<br>${words2(ways.join(": "))}`;
}
function measureOf({ measures }, measure) {
  return Object.hasOwn(measures, measure) ? measures[measure] : void 0;
}
function figuresOf(subjects) {
  return subjects.flatMap(
    (one) => Object.entries(one.measures).map(([measure, value]) => ({ subject: one.name, measure, value }))
  );
}
function figureTable(figures2, noun) {
  return html(
    [
      { head: noun, cell: (one, index) => figures2[index - 1]?.subject === one.subject ? "" : name(one.subject) },
      { head: "measure", cell: (one) => name(one.measure) },
      { head: "value", cell: ({ value }) => words2(value.text), right: true },
      { head: "n", cell: ({ value }) => samples(value), right: true },
      { head: "from", cell: ({ value }) => origin(value) }
    ],
    figures2
  );
}
function samples({ n, stderr }) {
  const error = stderr === null ? "" : `<br>s.e. ${words2(plainDecimal(Number(stderr.toPrecision(2))))}`;
  return `${n === null ? "" : words2(whole(n))}${error}`;
}
var MOST_SOURCES = 3;
function origin(value) {
  if (value.unknown) return words2(value.unknown.reason);
  const shown = value.source.slice(0, MOST_SOURCES).map(({ text: text2, path, pointer }) => {
    const place2 = path === null || text2.includes(path) ? "" : ` ${name(path)}`;
    return `${words2(text2)}${place2}${pointer && !text2.includes(pointer) ? ` ${name(pointer)}` : ""}`;
  });
  const rest = value.source.length - shown.length;
  return [
    ...value.formula ? [words2(value.formula)] : [],
    ...value.limited ? [`part of the set${value.limited.of === null ? "" : `, which has ${whole(value.limited.of)}`}`] : [],
    ...shown,
    ...rest > 0 ? [`and ${rest} more`] : []
  ].join("<br>");
}

// src/report/words.ts
function countsOf(findings2) {
  const of = (outcome) => findings2.filter((one) => one.outcome === outcome).length;
  return {
    fail: of("fail"),
    unknown: of("unknown"),
    warn: of("warn"),
    pass: of("pass"),
    waived: findings2.filter((one) => one.waiver !== null).length
  };
}
function counted(count, noun) {
  return `${whole(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function headline(judgement, noun) {
  const { verdict, blocked, failOn } = judgement;
  const says = SAYS[verdict](judgement, noun);
  if (blocked) return `Blocked: ${says}${verdict === "warn" ? `, and fail-on is "${failOn}"` : ""}`;
  if (verdict === "pass") return `Passes: ${says}`;
  if (verdict === "warn") return `Passes with ${says}`;
  const why = failOn === "never" ? 'fail-on is "never"' : 'on_inconclusive is "warn"';
  return `Not blocked, because ${why}: ${says}`;
}
var SAYS = {
  fail: ({ findings: findings2, subjects }, noun) => {
    const breaking = affected(findings2, "fail");
    if (breaking === 0) return `${counted(countsOf(findings2).fail, "finding")} of the policy itself`;
    return `${share(breaking, subjects.length, noun)} ${breaking === 1 ? "breaks" : "break"} the policy`;
  },
  inconclusive: ({ findings: findings2, subjects }, noun) => {
    if (subjects.length === 0) return "the evidence cannot tell, nothing was measured";
    const unclear = affected(findings2, "unknown");
    const count = countsOf(findings2).unknown;
    if (count === 0) return "the evidence cannot tell, the policy judges nothing";
    if (unclear === 0) return `the evidence cannot tell, ${counted(count, "check")} could not be made`;
    return `the evidence cannot tell for ${share(unclear, subjects.length, noun)}`;
  },
  warn: ({ findings: findings2 }) => counted(countsOf(findings2).warn, "warning"),
  pass: ({ subjects }, noun) => `${counted(subjects.length, noun)} ${subjects.length === 1 ? "keeps" : "keep"} the policy`
};
function share(part, all2, noun) {
  if (all2 === 1) return `the only ${noun}`;
  return part === all2 ? `all ${counted(all2, noun)}` : `${whole(part)} of ${counted(all2, noun)}`;
}
function affected(findings2, outcome) {
  return new Set(findings2.flatMap((one) => one.outcome === outcome && one.subject !== null ? [one.subject] : [])).size;
}
function objectivesLine(judgement, total, unknownParts) {
  const measures = [...new Set(judgement.frontiers.flatMap((view) => view.objectives.map((one) => one.measure)))];
  const parts = [...measures.filter(isCost), ...measures.filter((measure) => !isCost(measure))].flatMap(
    (measure) => measure === "monthly_cost_usd" ? [] : spanOf(measure, judgement) ?? []
  );
  const lacking = unknownParts > 0 ? `, without ${counted(unknownParts, "deployment")} that cannot be priced` : "";
  const first = total === null ? [] : [`${total} a month${lacking}`];
  const all2 = [...first, ...parts];
  return all2.length > 0 ? all2.join(" \xB7 ") : null;
}
function spanOf(measure, { subjects, measures }) {
  const info = measures.get(measure) ?? { unit: null, range: null };
  const values = subjects.flatMap((subject) => {
    const value = subject.measures.get(measure);
    return value?.known ? [value] : [];
  });
  const [first] = values;
  if (!first) return null;
  const numbers = values.map((one) => one.value);
  const [low, high] = [show(Math.min(...numbers), info), show(Math.max(...numbers), info)];
  const text2 = low === high ? low : `${low} to ${high}`;
  const n = values.length === 1 && first.n !== null ? ` (n = ${whole(first.n)})` : "";
  return `${moneyPhrase(measure, text2)}${n}`;
}
function sentenceCase(text2) {
  return /^[a-z]+ /.test(text2) ? text2.charAt(0).toUpperCase() + text2.slice(1) : text2;
}

// src/report/markdown-details.ts
var MOST = 500;
function detailsOf(report) {
  return [all(report), undeployed(report), loads(report), figures(report), evidence2(report), prices(report)].concat([assumptions(report), waivers(report)]).filter((one) => one !== null);
}
function folded(plain2, title, body, open = false) {
  return { plain: plain2, text: `<details${open ? " open" : ""}><summary>${title}</summary>

${body}

</details>` };
}
function more(entries) {
  return entries.length > MOST ? `

and ${whole(entries.length - MOST)} more in \`report.json\`` : "";
}
function list(lines) {
  return lines.slice(0, MOST).map((line2) => `- ${blockStart(prose(line2, codeSpan))}`).join("\n").concat(more(lines));
}
var judged = ({ deployments, candidates }) => [...deployments, ...candidates].filter((one) => one.judged);
function all(report) {
  if (shownSubjects(report).rest === null) return null;
  const subjects = judged(report);
  const plain2 = `every ${report.summary.noun}`;
  return folded(
    plain2,
    `All ${counted(subjects.length, report.summary.noun)}`,
    subjectTable(report, subjects.slice(0, MOST)) + more(subjects)
  );
}
function undeployed(report) {
  const candidates = report.candidates.filter((one) => !one.judged);
  if (candidates.length === 0) return null;
  return folded(
    "what is measured and not deployed",
    `Measured and not deployed: ${counted(candidates.length, "candidate")}`,
    subjectTable(report, candidates.slice(0, MOST)) + more(candidates)
  );
}
function loads(report) {
  const lines = judged(report).flatMap(({ name: name2, operating_point: point }) => {
    if (point === null) return [];
    const at = Object.entries(point.at).map(([key2, value]) => `${key2} ${value}`);
    return [`"${name2}": ${[at.join(", "), `"${point.path}"`, point.why].filter((one) => one !== "").join(" \xB7 ")}`];
  });
  return lines.length === 0 ? null : folded("operating points", "Loads at which the costs hold", list(lines));
}
function figures(report) {
  const found = figuresOf(judged(report));
  if (found.length === 0) return null;
  const table2 = figureTable(found.slice(0, MOST), report.summary.noun);
  return folded("where each number comes from", "Where each number comes from", table2 + more(found));
}
function evidence2({ evidence: read, skipped }) {
  if (read.length + skipped.length === 0) return null;
  const left = skipped.length === 0 ? "" : `, ${whole(skipped.length)} not`;
  const lines = [
    ...skipped.map(({ path, outcome, why }) => `"${path}" ${outcome}${why === null ? "" : `: ${why}`}`),
    ...read.map(
      ({ path, format, format_version, readings, measured_at, problems }) => [
        `"${path}" \xB7 ${format}${format_version === null ? "" : ` ${format_version}`} \xB7 ${counted(readings, "reading")}`,
        ...measured_at === null ? [] : [`measured ${measured_at.slice(0, 10)}`],
        ...problems
      ].join(" \xB7 ")
    )
  ];
  return folded("evidence", `Evidence: ${filesOf(read.length)} read${left}`, list(lines), read.length === 0);
}
function prices(report) {
  const dates = priceDates(report);
  if (dates === null) return null;
  const lines = report.prices.map(({ id, text: text2, source, as_of, used_by }) => {
    const users = used_by.length > 3 ? counted(used_by.length, report.summary.noun) : used_by.map((one) => `"${one}"`).join(", ");
    return `"${id}" ${text2} \xB7 ${source}${as_of === null ? "" : ` of ${as_of}`}${users === "" ? "" : ` \xB7 for ${users}`}`;
  });
  return folded("prices", words2(`${dates.charAt(0).toUpperCase()}${dates.slice(1)}`), list(lines));
}
function assumptions({ assumptions: taken }) {
  if (taken.length === 0) return null;
  const lines = taken.map(({ subject, text: text2 }) => subject === null ? sentenceCase(text2) : `"${subject}": ${text2}`);
  return folded("assumptions", counted(taken.length, "assumption"), list(lines));
}
function waivers(report) {
  const lines = waiverLines(report);
  return lines.length === 0 ? null : folded("waivers", counted(lines.length, "waiver"), list(lines));
}

// src/report/markdown-findings.ts
var OPEN = 12;
var FOLDED = 200;
function findingSections(report) {
  return TITLES.flatMap(({ outcome, title }) => {
    const all2 = gathered(report.findings.filter((one) => one.outcome === outcome));
    if (all2.length === 0) return [];
    const items = all2.slice(0, OPEN + FOLDED).map(item);
    const open = [`**${title(report.blocked)}**`, items.slice(0, OPEN).join("\n")].join("\n\n");
    const rest = all2.length - OPEN;
    const more2 = `${whole(rest)} more`;
    if (rest <= 0) return [{ full: open, brief: open }];
    const beyond = all2.length - items.length;
    const folded2 = [
      `<details><summary>${more2}</summary>`,
      items.slice(OPEN).join("\n"),
      ...beyond > 0 ? [`and ${whole(beyond)} in \`report.json\``] : [],
      "</details>"
    ];
    return [{ full: [open, ...folded2].join("\n\n"), brief: `${open}

${more2} in \`report.json\`` }];
  });
}
function item(one, index) {
  const mark = `${index + 1}. `;
  const hint = hintOf(one);
  const lines = [
    `${strong(one.message)} <sub>${prose(placeOf(one), codeSpan)}</sub>`,
    ...hint === null ? [] : [prose(sentenceCase(hint), codeSpan)],
    ...one.waiver ? [`Waived until ${prose(`${one.waiver.until}: ${one.waiver.reason}`, codeSpan)}`] : []
  ];
  return mark + lines.join(`<br>
${" ".repeat(mark.length)}`);
}

// src/report/markdown.ts
var MOST_BYTES = 900 * 1024;
var MOST_CHARTS = 4;
function renderMarkdown(report) {
  const { rows, rest } = shownSubjects(report);
  const table2 = [...rows.length > 0 ? [subjectTable(report, rows)] : [], ...rest === null ? [] : [rest]].join(
    "\n\n"
  );
  const details = detailsOf(report);
  return fitting([
    firm(head(report)),
    { text: table2, brief: "", plain: "the table", weight: 102 },
    ...findingSections(report).map(({ full, brief }) => ({ text: full, brief, plain: null, weight: 100 })),
    firm(
      proposalsOf(report).map((line2) => `${plain(line2)}.`).join("\n\n")
    ),
    ...charts(report).map((text2) => ({ text: text2, brief: "", plain: "the chart", weight: 99 })),
    firm(passing(report)),
    // The first of the details are the longest, and what they say is in the JSON more handily.
    ...details.map(({ text: text2, plain: plain2 }, index) => ({ text: text2, brief: "", plain: plain2, weight: index })),
    firm(footer(report))
  ]);
}
function firm(text2) {
  return { text: text2, brief: text2, plain: null, weight: Number.POSITIVE_INFINITY };
}
function fitting(sections) {
  const order = sections.filter((one) => one.text !== one.brief).sort((a, b) => a.weight - b.weight);
  for (let gone = 0; ; gone++) {
    const out = new Set(order.slice(0, gone));
    const missing = [...new Set([...out].flatMap((one) => one.plain ?? []))];
    const note = missing.length === 0 ? [] : [`Left out for size: ${missing.join(", ")}; all is in \`report.json\`.`];
    const texts = [...sections.map((one) => out.has(one) ? one.brief : one.text), ...note];
    const page = `${texts.filter((text2) => text2 !== "").join("\n\n")}
`;
    if (gone >= order.length || new TextEncoder().encode(page).length <= MOST_BYTES) return page;
  }
}
var VERDICT_ICONS = { pass: ICONS.pass, warn: ICONS.warn, fail: ICONS.fail, inconclusive: ICONS.unknown };
function head({ verdict, blocked, summary }) {
  const icon = blocked ? ICONS.fail : VERDICT_ICONS[verdict];
  const [money2, ...others] = summary.objectives?.split(" \xB7 ") ?? [];
  const objectives = money2 === void 0 ? [] : [[strong(money2), ...others.map(plain)].join(" \xB7 ")];
  return [`### ${icon} ${plain(summary.headline)}`, ...objectives].join("\n\n");
}
var plain = (text2) => prose(text2, codeSpan);
function charts(report) {
  return report.frontiers.slice(0, MOST_CHARTS).flatMap((frontier2) => {
    const chart = chartOf(frontier2, report.summary.noun);
    if (chart === null) return [];
    const which = frontier2.name === "" ? "" : ` (${name(frontier2.name)})`;
    const [open, title] = frontier2.measured.length > 0 ? [" open", "Where it stands on the frontier"] : ["", "The declared frontier"];
    return [
      [
        `<details${open}><summary><b>${title}</b>${which}</summary>`,
        `\`\`\`mermaid
${chart.mermaid}
\`\`\``,
        `<sub>${chart.legend}</sub>`,
        "</details>"
      ].join("\n\n")
    ];
  });
}
function passing(report) {
  const { counts, noise } = report.summary;
  const rules = passingByRule(report).map(([rule, count], _, { length }) => length === 1 ? rule : `${count} ${rule}`);
  const checks = `**${counted(counts.pass, "check")} ${counts.pass === 1 ? "passes" : "pass"}:** ${plain(rules.join(", "))}.`;
  return [...counts.pass === 0 ? [] : [checks], ...noise === null ? [] : [`${plain(noise)}.`]].join("<br>\n");
}
function footer(report) {
  const { tool, judged_on, policy, baseline } = report;
  const dates = priceDates(report);
  const parts = [
    `Pareto Gate ${tool.version}`,
    `judged on ${judged_on}`,
    `policy "${policy.path}"`,
    ...baseline.source === "none" ? [] : [`against ${baseline.source} ${baseline.sha?.slice(0, 7) ?? ""}`.trim()],
    ...dates === null ? [] : [dates]
  ];
  return `<sub>${plain(parts.join(" \xB7 "))}</sub>`;
}

// src/report/subjects.ts
var OUTCOMES = ["fail", "unknown", "warn", "pass"];
function keyed(entries, make) {
  return Object.fromEntries([...entries].map(([name2, value]) => [name2, make(value, name2)]));
}
function subjectOf(subject, judgement, printed) {
  const outcomes = new Set(judgement.findings.filter((one) => one.subject === subject.name).map((one) => one.outcome));
  return {
    name: subject.name,
    kind: subject.kind,
    judged: true,
    outcome: OUTCOMES.find((outcome) => outcomes.has(outcome)) ?? "unknown",
    model: subject.model,
    tier: subject.declared?.tier ?? null,
    operating_point: subject.operatingPoint && {
      at: { ...subject.operatingPoint.at },
      path: subject.operatingPoint.path,
      why: subject.operatingPoint.why
    },
    measures: keyed(subject.measures, (value, name2) => measureOf2(value, infoOf(name2, judgement), printed.get(name2))),
    baseline_measures: {},
    deltas: {},
    frontier: subject.standing && standingOf(subject.standing, judgement),
    precision: null
  };
}
function undeployedOf(candidate, judgement) {
  const readings = /* @__PURE__ */ new Map();
  for (const reading of candidate.readings) {
    readings.set(reading.measure, [...readings.get(reading.measure) ?? [], reading]);
  }
  const sorted = [...readings].sort(([a], [b]) => a < b ? -1 : 1);
  return {
    name: candidate.id,
    kind: "candidate",
    judged: false,
    outcome: "unknown",
    model: candidate.model,
    tier: null,
    operating_point: null,
    measures: keyed(sorted, (all2, name2) => measureOf2(soleValue(name2, all2), infoOf(name2, judgement))),
    baseline_measures: {},
    deltas: {},
    frontier: null,
    precision: null
  };
}
function soleValue(measure, readings) {
  const [first] = readings;
  if (!first || readings.some((one) => one.value !== first.value)) {
    return unknown("evidence/ambiguous", `${readings.length} values of ${measure}, and no rule that chooses`);
  }
  const { value, unit, stderr, n, path, pointer } = first;
  return known(value, unit, { stderr, n, origins: [{ text: path, path, pointer }] });
}
function infoOf(measure, judgement) {
  return judgement.measures.get(measure) ?? { name: measure, unit: null, goal: null, range: null, minN: null };
}
function measureOf2(value, info, printed) {
  if (!value.known) {
    const { rule, reason, hint } = value;
    const why = { unknown: { rule, reason, hint } };
    return { value: null, unit: info.unit, text: "unknown", stderr: null, n: null, basis: null, source: [], ...why };
  }
  return {
    value: tidy(value.value),
    unit: value.unit ?? info.unit,
    text: printed ?? show(value.value, info),
    stderr: value.stderr === null ? null : tidy(value.stderr),
    n: value.n,
    basis: value.basis,
    source: value.origins.map(sourceOf),
    ...formulaAndLimit(value)
  };
}
function formulaAndLimit({ formula, limited }) {
  return { ...formula === null ? {} : { formula }, ...limited ? { limited: { of: limited.of } } : {} };
}
function sourceOf({ text: text2, path, pointer, as_of }) {
  return { text: text2, path: path ?? null, pointer: pointer ?? null, as_of: as_of ?? null };
}
function standingOf(standing2, judgement) {
  const view = judgement.frontiers.find((one) => one.rule.name === standing2.family);
  const gap = standing2.gap.map(({ objective, needed, strict, current }) => {
    const axis = view?.objectives.find((one) => one.name === objective);
    const info = axis?.info ?? infoOf(objective, judgement);
    const text2 = `${objective} ${showDelta(needed - current, info)}`;
    return {
      objective,
      measure: axis?.measure ?? objective,
      needed: tidy(needed),
      strict,
      current: tidy(current),
      text: text2
    };
  });
  return {
    family: standing2.family,
    status: standing2.status,
    text: standingText(standing2, view, money(gap, view)?.text ?? null),
    dominated_by: [...standing2.dominatedBy],
    gap,
    excluded: (standing2.excluded ?? []).map(({ name: name2, why }) => ({ name: name2, why }))
  };
}
function money(gap, view) {
  const minimized = view?.objectives.filter((one) => one.goal === "minimize").map((one) => one.name) ?? [];
  return gap.find((one) => minimized.includes(one.objective)) ?? gap[0];
}
function standingText(standing2, view, way) {
  if (standing2.status === "unknown" && view?.rule.points === null) return "none declared";
  return standing2.status === "dominated" && way !== null ? `dominated: needs ${way}` : standing2.status;
}

// src/report/frontiers.ts
function frontierOf(view, judgement) {
  const named3 = (values) => keyed(
    view.objectives.map((one, index) => [one.name, values[index] ?? Number.NaN]),
    tidy
  );
  const proposed = distinct2(view.proposed);
  return {
    name: view.rule.name,
    objectives: view.objectives.map(({ name: name2, measure, goal, info, tau }) => ({
      ...{ name: name2, measure, goal },
      label: labelOf(measure),
      unit: info.unit,
      range: info.range && [info.range[0], info.range[1]],
      tolerance: { kind: tau.kind, value: tidy(tau.value) }
    })),
    declared: view.rule.points?.map(({ model, values, n, stderr, asOf, source, basis }, index) => ({
      id: model,
      values: keyed(values, tidy),
      ...{ n, stderr, as_of: asOf, source, basis },
      dominated_by: view.declaredDominated.find((one) => one.point.model === model)?.by ?? null,
      replaced_by: replacement(view.rule.points?.[index], proposed, view, judgement)
    })) ?? null,
    measured: view.measured.map(({ id, subject, values, status }) => ({ id, subject, values: named3(values), status })),
    proposed: proposed.map(({ id, values }) => ({
      id,
      values: named3(values),
      ...provenance(id, view, judgement)
    })),
    hypervolume: view.hypervolume === null ? null : tidy(view.hypervolume)
  };
}
function distinct2(proposed) {
  const same = (a, b) => a.id === b.id && a.values.every((value, axis) => value === b.values[axis]);
  return proposed.filter((one, index) => proposed.findIndex((other) => same(one, other)) === index);
}
function replacement(point, proposed, view, judgement) {
  const beats = (one) => {
    const gains = view.objectives.map(({ name: name2, goal }, axis) => {
      const gain = (one.values[axis] ?? Number.NaN) - (point?.values.get(name2) ?? Number.NaN);
      return goal === "maximize" ? gain : -gain;
    });
    return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
  };
  const comparable = (one) => {
    const { basis } = provenance(one.id, view, judgement);
    return point?.basis == null || basis === null || point.basis === basis;
  };
  return proposed.find((one) => beats(one) && comparable(one))?.id ?? null;
}
function provenance(id, view, judgement) {
  const owner = view.measured.find((one) => one.id === id && one.status === "extends")?.subject;
  const subject = judgement.subjects.find((one) => one.name === owner);
  const quality = subject && measured2(subject, view, (measure) => !isCost(measure));
  const cost2 = subject && measured2(subject, view, isCost);
  return {
    n: quality?.n ?? null,
    stderr: quality?.stderr ?? null,
    as_of: judgement.judgedOn,
    source: quality?.origins[0]?.path ?? null,
    basis: cost2?.basis ?? null
  };
}
function measured2(subject, view, wanted) {
  const measure = view.objectives.find((one) => wanted(one.measure))?.measure;
  const value = measure === void 0 ? void 0 : subject.measures.get(measure);
  return value?.known ? value : void 0;
}

// src/report/model.ts
var MONTHLY = "monthly_cost_usd";
var MOST_COLUMNS = 4;
function reportOf(judgement) {
  const { totals, printed } = totalsOf(judgement);
  const subjects = judgement.subjects.map((one) => subjectOf(one, judgement, printed.get(one.name) ?? /* @__PURE__ */ new Map()));
  const deployments = subjects.filter((one) => one.kind === "deployment");
  return {
    schema_version: "1",
    tool: { name: "pareto-gate", version: judgement.toolVersion },
    judged_on: judgement.judgedOn,
    verdict: judgement.verdict,
    blocked: judgement.blocked,
    fail_on: judgement.failOn,
    summary: summaryOf(judgement, totals),
    policy: { path: judgement.policy.path, source: "working tree", digest: judgement.policy.digest },
    baseline: { source: judgement.baseline.source, sha: judgement.baseline.sha, why: judgement.baseline.why },
    deployments,
    candidates: [
      ...subjects.filter((one) => one.kind === "candidate"),
      ...judgement.undeployed.map((one) => undeployedOf(one, judgement))
    ],
    totals,
    findings: findingsOf(judgement),
    frontiers: judgement.frontiers.map((view) => frontierOf(view, judgement)),
    ...evidenceOf(judgement),
    prices: judgement.prices.map(({ kind, id, text: text2, source, asOf, usedBy }) => ({
      ...{ kind, id, text: text2, source },
      as_of: asOf,
      used_by: [...usedBy]
    })),
    assumptions: judgement.assumptions.map(({ subject, text: text2 }) => ({ subject, text: text2 })),
    waivers: waiversOf(judgement)
  };
}
function reportJson(report) {
  return `${JSON.stringify(report, null, 2)}
`;
}
function summaryOf(judgement, totals) {
  const noun = judgement.subjects.some((one) => one.kind === "deployment") ? "deployment" : "candidate";
  return {
    headline: headline(judgement, noun),
    objectives: objectivesLine(judgement, totals.text, totals.unknown_parts.length),
    columns: columnsOf2(judgement).map((measure) => ({ measure, label: labelOf(measure) })),
    counts: countsOf(judgement.findings),
    noise: judgement.findings.some((one) => one.outcome === "pass" || one.outcome === "fail") ? "No error bars yet: thresholds compare bare values" : null,
    noun
  };
}
function columnsOf2({ subjects, frontiers, policy }) {
  const monthly = subjects.some((one) => one.measures.get(MONTHLY)?.known) ? [MONTHLY] : [];
  const objectives = frontiers.flatMap((view) => view.objectives.map((one) => one.measure));
  const budgeted2 = policy.budgets.map((one) => one.measure);
  const wanted = (objectives.length > 0 ? objectives : budgeted2).filter(
    (measure) => subjects.some((one) => one.measures.has(measure))
  );
  const ordered = [...wanted.filter(isCost), ...wanted.filter((measure) => !isCost(measure))];
  return [.../* @__PURE__ */ new Set([...monthly, ...ordered])].slice(0, MOST_COLUMNS);
}
function totalsOf({ subjects }) {
  const deployments = subjects.filter((one) => one.kind === "deployment");
  const parts = deployments.flatMap(({ name: name2, measures }) => {
    const value = measures.get(MONTHLY);
    return value?.known ? [{ name: name2, value: value.value }] : [];
  });
  const lacking = deployments.filter((one) => !one.measures.get(MONTHLY)?.known).map((one) => one.name);
  const known2 = parts.length > 0 ? tidy(parts.reduce((sum2, part) => sum2 + part.value, 0)) : null;
  const sum = printedSum(parts.map((part) => part.value));
  const printed = new Map(parts.map((part, index) => [part.name, /* @__PURE__ */ new Map([[MONTHLY, sum.parts[index] ?? ""]])]));
  const totals = {
    monthly_cost_usd: lacking.length === 0 ? known2 : null,
    known_monthly_cost_usd: known2,
    text: known2 === null ? null : sum.total,
    unknown_parts: lacking
  };
  return { totals, printed };
}
function findingsOf({ findings: findings2 }) {
  return OUTCOMES.flatMap((outcome) => findings2.filter((one) => one.outcome === outcome).map(findingOf));
}
function findingOf(one) {
  return {
    rule: one.rule,
    outcome: one.outcome,
    subject: one.subject,
    model: one.model,
    message: sentenceCase(one.message),
    measure: one.measure,
    value: one.value === null ? null : tidy(one.value),
    limit: one.limit === null ? null : tidy(one.limit),
    unit: one.unit,
    location: one.location && { path: one.location.path, line: one.location.line, column: one.location.column },
    hint: one.hint,
    needed_by: [...one.neededBy],
    waiver: one.waiver && { index: one.waiver.index, reason: one.waiver.reason, until: one.waiver.until }
  };
}
function evidenceOf({ files }) {
  return {
    evidence: files.flatMap(
      ({ path, sha256, evidence: evidence3 }) => evidence3 === null ? [] : [
        {
          path,
          format: evidence3.format,
          format_version: evidence3.formatVersion,
          sha256,
          readings: evidence3.readings.length,
          measured_at: evidence3.measuredAt,
          problems: [...evidence3.problems],
          origin: "workspace"
        }
      ]
    ),
    skipped: files.flatMap(
      ({ path, evidence: evidence3, outcome, why }) => evidence3 === null ? [{ path, outcome: outcome === "unreadable" ? outcome : "skipped", why }] : []
    )
  };
}
function waiversOf({ waivers: waivers2, policy }) {
  return waivers2.flatMap(({ index, used, expired, daysLeft: daysLeft2 }) => {
    const declared = policy.waivers.find((one) => one.index === index);
    if (!declared) return [];
    const { rule, deployment, model, tier, measure, cap, reason, owner, until } = declared;
    return [
      { index, rule, deployment, model, tier, measure, cap, reason, owner, until, used, expired, days_left: daysLeft2 }
    ];
  });
}

// src/report/outputs.ts
var STATUSES2 = ["dominated", "unknown", "tolerated", "on", "extends"];
function outputs(report) {
  const { counts } = report.summary;
  const cost2 = report.totals.monthly_cost_usd;
  return {
    verdict: report.verdict,
    blocked: String(report.blocked),
    "fail-count": String(counts.fail),
    "warn-count": String(counts.warn),
    "unknown-count": String(counts.unknown),
    "waived-count": String(counts.waived),
    "monthly-cost": cost2 === null ? "" : plainDecimal(cost2),
    "frontier-status": worstStanding(report)
  };
}
function worstStanding(report) {
  const declared = new Set(report.frontiers.flatMap((one) => one.declared === null ? [] : [one.name]));
  const found = new Set(
    [...report.deployments, ...report.candidates].flatMap(
      ({ judged: judged2, frontier: frontier2 }) => judged2 && frontier2 && declared.has(frontier2.family) ? [frontier2.status] : []
    )
  );
  return STATUSES2.find((status) => found.has(status)) ?? "";
}

// src/report/patch.ts
var LONGEST_TEXT = 400;
var MOST_SAMPLES = 1e9;
function renderPatch(report) {
  const main = report.frontiers.find((one) => one.name === "");
  const proposed = (main?.proposed ?? []).filter((one) => one.id !== "" && one.id.length <= LONGEST_TEXT);
  if (!main || proposed.length === 0) return null;
  const declared = main.declared ?? [];
  const kept = declared.filter((one) => one.replaced_by === null);
  const gone = declared.filter((one) => one.replaced_by !== null);
  return [
    `# Proposed by Pareto Gate ${report.tool.version} on ${report.judged_on}: review it, then commit it as the file of`,
    "# `frontier: { file: \u2026 }` in the policy, or copy its points there.",
    ...gone.map((one) => `# Left out: ${quoted(one.id)}, which ${quoted(one.replaced_by ?? "")} strictly dominates.`),
    "points:",
    ...kept.map((one) => line(one, "")),
    ...proposed.map((one) => line(one, " # proposed")),
    ""
  ].join("\n");
}
function line(point, remark) {
  const { id, values, n, stderr, as_of, source, basis } = point;
  const samples2 = n !== null && Number.isInteger(n) && n >= 1 && n <= MOST_SAMPLES ? n : null;
  const parts = [
    `model: ${quoted(id)}`,
    ...Object.entries(values).map(([name2, value]) => `${key(name2)}: ${plainDecimal(value)}`),
    ...samples2 === null ? [] : [`n: ${samples2}`],
    ...stderr === null || !(stderr >= 0) ? [] : [`stderr: ${plainDecimal(stderr)}`],
    ...text("as_of", as_of),
    ...text("source", source),
    ...text("basis", basis)
  ];
  return `  - { ${parts.join(", ")} }${remark}`;
}
function key(name2) {
  return /^[a-z][a-z0-9_-]*$/i.test(name2) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(name2) ? name2 : quoted(name2);
}
function text(key2, value) {
  return value === null || value === "" || value.length > LONGEST_TEXT ? [] : [`${key2}: ${quoted(value)}`];
}
function quoted(value) {
  return JSON.stringify(value).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`
  );
}

// src/report/layout.ts
var GAP = "  ";
function tableLines(columns) {
  const widths = columns.map(widthOf);
  const line2 = (pick) => columns.map((column, index) => (column.right ? flushed : padded)(pick(column), widths[index] ?? 0)).join(GAP).trimEnd();
  const rows = columns[0]?.cells.map((_, row) => line2((column) => column.cells[row] ?? "")) ?? [];
  return [line2((column) => column.head), ...rows];
}
function widthOf({ head: head2, cells }) {
  return [head2, ...cells].reduce((most, text2) => Math.max(most, columnsOf(text2)), 0);
}
function tableWidth(columns) {
  return columns.reduce((sum, column) => sum + widthOf(column), 0) + GAP.length * Math.max(0, columns.length - 1);
}
var BREAKS = / (?!(?:%|pt|ms|h)(?:[\s,;.)]|$))/;
function wrapped(text2, width, first = "", rest = first) {
  const room = Math.max(3, width - Math.max(columnsOf(first), columnsOf(rest)));
  const words3 = text2.split(BREAKS).flatMap((word) => word.trim() === "" ? [] : broken(word.trim(), room));
  const lines = [];
  let line2 = first;
  let empty = true;
  for (const word of words3) {
    if (!empty && columnsOf(line2) + 1 + columnsOf(word) > width) {
      lines.push(line2);
      [line2, empty] = [rest, true];
    }
    line2 += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty && lines.length > 0 ? lines : [...lines, line2];
}
function broken(word, room) {
  const pieces = [];
  let [piece, used] = ["", 0];
  for (const sign of word) {
    const columns = columnsOf(sign);
    if (used + columns > room && used > 1) {
      pieces.push(piece);
      [piece, used] = ["\u2026", 1];
    }
    piece += sign;
    used += columns;
  }
  return [...pieces, piece];
}

// src/report/text.ts
var MOST_FINDINGS = 50;
var SHORTEST_NAME = 10;
var NARROWEST = 5;
var WIDEST = 30;
var SGR = { fail: "31", unknown: "33", warn: "33", pass: "32" };
var VERDICT_SGR = { ...SGR, inconclusive: "33" };
function renderText(report, style) {
  const { width } = style;
  const { headline: headline2, objectives, noise } = report.summary;
  const sections = [
    [
      ...wrapped(terminal(headline2), width).map((line2) => paint(line2, `1;${VERDICT_SGR[report.verdict]}`, style)),
      ...wrapped(terminal(objectives ?? ""), width).filter((line2) => line2 !== "")
    ],
    table(report, style),
    ...TITLES.map(({ outcome, title }) => findings(report, outcome, title(report.blocked), style)),
    proposalsOf(report).flatMap((line2) => wrapped(terminal(`${line2}.`), width, "", "  ")),
    [...wrapped(passing2(report), width), ...wrapped(noise === null ? "" : `${noise}.`, width)].filter(
      (line2) => line2 !== ""
    ),
    footerOf(report).flatMap((line2) => wrapped(terminal(line2), width, "", "  "))
  ];
  const blocks2 = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${blocks2.join("\n\n")}
`;
}
function paint(text2, sgr, { color }) {
  return color ? `\x1B[${sgr}m${text2}\x1B[0m` : text2;
}
function table(report, style) {
  const { rows, rest } = shownSubjects(report);
  if (rows.length === 0) return [];
  const column = (head3, cell, right = false) => ({
    head: right ? squeeze(terminal(head3), WIDEST) : terminal(head3),
    cells: rows.map((one) => right ? squeeze(terminal(cell(one)), WIDEST) : terminal(cell(one))),
    right
  });
  const ownName = rows.some((one) => one.kind === "deployment");
  const names = column(report.summary.noun, (one) => one.name);
  const models = ownName ? [column("model", (one) => one.model ?? "\u2013")] : [];
  const values = report.summary.columns.map(
    ({ measure, label }) => column(label, (one) => Object.hasOwn(one.measures, measure) ? one.measures[measure]?.text ?? "\u2013" : "\u2013", true)
  );
  const frontier2 = rows.some((one) => one.frontier) ? [column("frontier", (one) => one.frontier?.status ?? "\u2013")] : [];
  const outcome = column("", (one) => one.judged ? one.outcome : "\u2013");
  const shown = fitted([outcome], [names, ...models], [...values, ...frontier2], style.width);
  const [head2 = "", ...lines] = tableLines(shown);
  const colored = lines.map((line2, index) => {
    const word = outcome.cells[index] ?? "";
    return paint(line2.slice(0, word.length), SGR[rows[index]?.outcome ?? "unknown"], style) + line2.slice(word.length);
  });
  return [head2, ...colored, ...rest === null ? [] : wrapped(rest, style.width)];
}
function fitted(before, flexible, after, width, shortest = SHORTEST_NAME) {
  const all2 = [...before, ...flexible, ...after];
  let excess = tableWidth(all2) - width;
  const narrowed = flexible.map(widthOf);
  while (excess > 0 && narrowed.some((size) => size > shortest)) {
    const widest = narrowed.indexOf(Math.max(...narrowed));
    narrowed[widest] = (narrowed[widest] ?? 0) - 1;
    excess--;
  }
  const cut = flexible.map((column, index) => ({
    ...column,
    cells: column.cells.map((cell) => squeeze(cell, narrowed[index] ?? shortest))
  }));
  const kept = [...after];
  while (kept.length > 1 && tableWidth([...before, ...cut, ...kept]) > width) kept.splice(-2, 1);
  const result = [...before, ...cut, ...kept];
  const tooWide = tableWidth(result) > width && shortest > NARROWEST;
  return tooWide ? fitted(before, flexible, after, width, NARROWEST) : result;
}
function findings(report, outcome, title, style) {
  const all2 = gathered(report.findings.filter((one) => one.outcome === outcome));
  if (all2.length === 0) return [];
  const rest = all2.length - MOST_FINDINGS;
  return [
    paint(title, `1;${SGR[outcome]}`, style),
    ...all2.slice(0, MOST_FINDINGS).flatMap((one, index) => item2(one, `${index + 1}. `, style.width)),
    ...rest > 0 ? [`${rest} more are in the report's JSON`] : []
  ];
}
function item2(one, mark, width) {
  const indent = " ".repeat(mark.length);
  const hint = hintOf(one);
  const [message, place2] = [terminal(one.message), terminal(placeOf(one))];
  const isShort = columnsOf(`${mark}${message} \xB7 ${place2}`) <= width;
  return [
    ...wrapped(isShort ? `${message} \xB7 ${place2}` : message, width, mark, indent),
    ...isShort ? [] : wrapped(place2, width, indent),
    ...hint === null ? [] : wrapped(terminal(hint), width, indent, `${indent}  `),
    ...one.waiver ? wrapped(terminal(`waived until ${one.waiver.until}: ${one.waiver.reason}`), width, indent) : []
  ];
}
function passing2({ summary: { counts } }) {
  if (counts.pass === 0) return "";
  return counts.pass === 1 ? "1 check passes." : `${counts.pass} checks pass.`;
}

export {
  exitCode,
  runGate,
  annotations,
  renderMarkdown,
  reportOf,
  reportJson,
  outputs,
  renderPatch,
  renderText
};

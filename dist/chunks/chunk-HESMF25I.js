import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  require_ucs2length
} from "./chunk-M526KZBZ.js";
import {
  EVENTS,
  plainEntry
} from "./chunk-CEARZYBP.js";
import {
  require_dist
} from "./chunk-PEFCRR2N.js";
import {
  CLASSES,
  termOf
} from "./chunk-FIBQDHYA.js";
import {
  nearestName
} from "./chunk-YIRWEOUU.js";
import {
  bytesOf
} from "./chunk-LH4ULNVM.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";
import {
  __toESM
} from "./chunk-PBTHCYGG.js";

// src/policy/problem.ts
var MAX_PROBLEMS = 20;
var InvalidPolicy = class extends UserError {
  problems;
  constructor(file, problems) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    const shown = problems.slice(0, MAX_PROBLEMS).map((problem2) => problemText(file, problem2));
    const rest = problems.length - shown.length;
    super("policy-invalid", `${file.path}: ${count}`, rest > 0 ? [...shown, `\u2026 and ${rest} more`] : shown);
    this.problems = problems.map(({ span, message, allowed, suggestion }) => ({
      path: file.path,
      ...position(file, span.from),
      message,
      allowed,
      suggestion
    }));
  }
};
function textFile(path, text) {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return { path, text, starts };
}
function position(file, offset) {
  let [low, high] = [0, file.starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((file.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: [...file.text.slice(file.starts[low], offset)].length + 1 };
}
var WIDTH = 80;
function problemText(file, problem2) {
  const { line, column } = position(file, problem2.span.from);
  const begin = file.starts[line - 1] ?? 0;
  const end = file.starts[line] ?? file.text.length + 1;
  const source = [...file.text.slice(begin, end - 1).replace(/\r$/, "")].map(visible);
  const marked = [...file.text.slice(problem2.span.from, problem2.span.to)].length;
  const gutter = `  ${line} | `;
  const room = WIDTH - gutter.length;
  const start = column - 1 < room ? 0 : column - 1 - Math.floor(room / 2);
  const shown = source.slice(start, start + room);
  const caret = column - 1 - start;
  const length = Math.max(1, Math.min(marked, shown.length - caret));
  const near = problem2.suggestion === null ? "" : ` (did you mean "${problem2.suggestion}"?)`;
  return [
    [...`${file.path}:${line}:${column}: ${problem2.message}${near}`].map(visible).join(""),
    `${gutter}${shown.join("")}`.trimEnd(),
    `${" ".repeat(gutter.length - 2)}| ${" ".repeat(caret)}${"^".repeat(length)}`,
    ...problem2.allowed === null ? [] : [[...`  allowed: ${problem2.allowed}`].map(visible).join("")]
  ].join("\n");
}
function visible(character) {
  if (character === "	") return " ";
  return /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(character) ? "\uFFFD" : character;
}

// src/policy/parse.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/policy/strays.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_DEPTH = 64;
var ALIAS = 'a value that begins with * is a YAML alias; a pattern that does needs quotes: "*.json"';
var MERGE = "merge keys (<<) are not read; the keys themselves stand here";
var BARE = "a key without a value inside { }; names with a comma or brace need quotes";
var KEY = "a key is plain text";
var ANCHOR = "anchors (&) are not read; a value that begins with & needs quotes";
var TAG = "a tag such as !name has no meaning here; a value that begins with ! needs quotes";
var DEEP = "it is nested too deeply";
function strays(document, text) {
  const problems = [];
  let readable = true;
  const note = (span, message) => {
    problems.push({ span, message, allowed: null, suggestion: null });
  };
  const refuse = (node, message, fatal) => {
    const [from, to] = node.range ?? [0, 1];
    note({ from, to: Math.max(to, from + 1) }, message);
    if (fatal) readable = false;
  };
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== "1.2") {
    const message = `%YAML ${document.directives.yaml.version} is declared; a policy is YAML 1.2`;
    note({ from: 0, to: 1 }, message);
  }
  const left = [];
  const add = (node, depth) => {
    if ((0, import_yaml.isNode)(node)) left.push({ node, depth });
  };
  add(document.contents, 0);
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, depth } = next;
    if ("anchor" in node && node.anchor) note(before(node, `&${node.anchor}`, text), ANCHOR);
    if (node.tag) note(before(node, "!", text), TAG);
    if (depth > MAX_DEPTH) refuse(node, DEEP, true);
    else if ((0, import_yaml.isAlias)(node)) refuse(node, ALIAS, true);
    else if ((0, import_yaml.isSeq)(node)) for (const item of node.items) add(item, depth + 1);
    else if ((0, import_yaml.isMap)(node)) {
      for (const { key, value } of node.items) {
        if ((0, import_yaml.isNode)(key)) {
          if (!(0, import_yaml.isScalar)(key)) refuse(key, (0, import_yaml.isAlias)(key) ? ALIAS : KEY, true);
          else if (key.value === "<<" && key.type === "PLAIN") refuse(key, MERGE, false);
          else if (!isName(key)) refuse(key, readAs(key), false);
          else if (node.flow && isNothing(value)) refuse(key, BARE, false);
        }
        add(value, depth + 1);
      }
    }
  }
  return { problems, readable };
}
function isNothing(value) {
  return value === null || (0, import_yaml.isScalar)(value) && value.value === null && (value.source ?? "") === "";
}
function isName({ value, source }) {
  return typeof value === "string" || value !== null && String(value) === source;
}
function readAs({ source = "", value }) {
  const written = source === "" ? "a key without a name" : `the key ${source}`;
  return `${written} is read as ${value === null ? "nothing" : String(value)}; a name needs quotes: "${source}"`;
}
function before(node, mark, text) {
  const end = node.range?.[0] ?? 0;
  let from = Math.max(0, text.lastIndexOf(mark, end));
  while (text[from - 1] === "!") from--;
  const [written = mark] = /^[^\s,[\]{}]+/.exec(text.slice(from, from + 200)) ?? [];
  return { from, to: from + written.length };
}

// src/policy/parse.ts
var MAX_POLICY_BYTES = 128 * 1024;
function parsePolicy(path, raw) {
  const file = textFile(path, raw.replace(/^\uFEFF/, ""));
  const bytes = new TextEncoder().encode(raw).length;
  if (bytes > MAX_POLICY_BYTES) {
    throw new InvalidPolicy(textFile(path, ""), [
      problem(0, 1, `the file has ${bytes} bytes`, `at most ${MAX_POLICY_BYTES} bytes`)
    ]);
  }
  const document = (0, import_yaml2.parseDocument)(file.text, {
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    logLevel: "error"
  });
  const broken = document.errors.filter((error) => !SOFT.has(error.code));
  if (broken.length > 0) throw new InvalidPolicy(file, firstOfEachLine(broken, file));
  const found2 = strays(document, file.text);
  const stated = [...document.errors, ...document.warnings].filter((error) => error.code !== "TAG_RESOLVE_FAILED");
  const soft = stated.map((error) => said(error, file.text));
  const problems = inOrder([...soft, ...found2.problems]);
  if (!found2.readable) throw new InvalidPolicy(file, problems);
  return { ...file, document, value: document.toJS({ maxAliasCount: 0 }), problems };
}
function inOrder(problems) {
  const places = /* @__PURE__ */ new Map();
  for (const one of problems) {
    const place = `${one.span.from}-${one.span.to}`;
    if (!places.has(place)) places.set(place, one);
  }
  return [...places.values()].sort((a, b) => a.span.from - b.span.from);
}
var SOFT = /* @__PURE__ */ new Set(["DUPLICATE_KEY", "TAG_RESOLVE_FAILED"]);
function firstOfEachLine(errors, file) {
  const lines = /* @__PURE__ */ new Map();
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const line = file.text.slice(0, error.pos[0]).split("\n").length;
    if (!lines.has(line)) lines.set(line, said(error, file.text));
  }
  return [...lines.values()];
}
var TRAPS = {
  BAD_ALIAS: "an anchor or alias without a name; a value that begins with & or * needs quotes",
  TAB_AS_INDENT: "a tab indents here; YAML indents with spaces",
  MULTIPLE_DOCS: "a second document begins here; a policy is one document",
  BAD_DIRECTIVE: "a line that begins with % is a directive; a value that does needs quotes",
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " on this line; a value that holds ": " needs quotes',
  RESOURCE_EXHAUSTION: "it is nested too deeply"
};
function said(error, text) {
  const [from, to] = error.pos;
  if (error.code === "DUPLICATE_KEY") {
    const [key = ""] = /^("[^"\n]*"|'[^'\n]*'|[^:,{}\s]+)/.exec(text.slice(from, from + 400)) ?? [];
    return problem(
      from,
      from + Math.max(1, key.length),
      `the key ${key} is there twice; one would hide the other`,
      null
    );
  }
  const start = Math.min(from, Math.max(0, text.length - 1));
  return problem(start, Math.max(to, start + 1), TRAPS[error.code] ?? plain(error, text), null);
}
function plain(error, text) {
  const character = text[error.pos[0]] ?? "";
  if (error.code === "BAD_SCALAR_START") return `a value cannot begin with ${character}; it needs quotes`;
  const before2 = text.slice(0, error.pos[0]).split("\n").at(-1) ?? "";
  if (error.code === "UNEXPECTED_TOKEN" && /[{}[\],]/.test(character) && /[{[]/.test(before2))
    return `an unexpected ${character}; names with a comma or brace need quotes`;
  const [, missing] = /(?:must end with|and end with a|Missing closing) (["'\]}])/.exec(error.message) ?? [];
  if (missing !== void 0) return `a closing ${missing} is missing`;
  const message = (error.message.split("\n")[0] ?? "").replace(/ at line .*$/, "").replace(/[.:]$/, "");
  return `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
function problem(from, to, message, allowed, suggestion = null) {
  return { span: { from, to }, message, allowed, suggestion };
}
function isEmpty(file) {
  const { contents } = file.document;
  return contents === null || file.value === null && !(0, import_yaml2.isMap)(contents) && !(0, import_yaml2.isSeq)(contents);
}

// src/policy/load.ts
var import_yaml4 = __toESM(require_dist(), 1);

// src/policy/check-budgets.ts
function checkBudgets(policy, say) {
  const seen = /* @__PURE__ */ new Map();
  for (const [index, budget] of (policy.budgets ?? []).entries()) {
    const here = ["budgets", index];
    if (LIMITS.every((limit) => budget[limit] === void 0))
      say(here, `budgets[${index}] has no limit`, { allowed: LIMITS.join(", ") });
    if (budget.against !== void 0 && budget.measure !== EXTRA_POINT)
      say(
        [...here, "against"],
        `against belongs to ${EXTRA_POINT}, and this is a budget on ${JSON.stringify(budget.measure)}`,
        { which: "key" }
      );
    if (budget.max !== void 0 && budget.min !== void 0 && budget.min > budget.max)
      say([...here, "min"], `min is ${budget.min}, more than max, which is ${budget.max}`);
    for (const [warn, limit] of WARNINGS) {
      if (budget[warn] === void 0) continue;
      const bound = budget[limit];
      if (bound === void 0) say([...here, warn], `${warn} belongs to ${limit}, and there is none`, { which: "key" });
      else if (isBeyond(warn, at(budget[warn], bound), bound))
        say([...here, warn], `${warn} is ${budget[warn]}, beyond ${limit}, which is ${bound}: it would never warn`);
    }
    const identity = identityOf(budget);
    const first = seen.get(identity);
    if (first === void 0) seen.set(identity, index);
    else
      say(here, `a second budget on ${JSON.stringify(budget.measure)} with the selectors of budgets[${first}]`, {
        allowed: "one entry with both limits"
      });
  }
}
var LIMITS = ["max", "min", "max_increase", "max_decrease"];
var EXTRA_POINT = "cost_per_extra_point_usd";
var WARNINGS = [
  ["warn_at", "max"],
  ["warn_below", "min"]
];
function at(threshold, limit) {
  return typeof threshold === "number" ? threshold : Number.parseFloat(threshold) / 100 * limit;
}
function isBeyond(warn, threshold, limit) {
  return warn === "warn_at" ? threshold > limit : threshold < limit;
}
function identityOf(budget) {
  const selectors = [budget.deployments, budget.models, budget.tiers].map(
    (one) => one ? [...new Set(one)].sort() : null
  );
  return JSON.stringify([budget.measure, ...selectors, budget.across ?? null]);
}

// src/policy/check-days.ts
var MAX_DAYS = 180;
function checkDays(policy, say) {
  checkDay(policy.prices?.as_of, ["prices", "as_of"], say);
  for (const kind of ["instances", "tokens"]) {
    for (const [name, price] of Object.entries(policy.prices?.[kind] ?? {}))
      checkDay(price.as_of, ["prices", kind, name, "as_of"], say);
  }
  for (const [index, { until }] of (policy.waivers ?? []).entries()) checkDay(until, ["waivers", index, "until"], say);
}
function checkDay(day, at2, say) {
  if (day !== void 0 && !isDay(day)) say(at2, `${JSON.stringify(day)} is no day of the calendar`);
}
function checkDates(policy, judgedOn, say) {
  const last = new Date(Date.parse(`${judgedOn}T00:00:00Z`) + MAX_DAYS * 864e5).toISOString().slice(0, 10);
  for (const [index, { until }] of (policy.waivers ?? []).entries()) {
    if (isDay(until) && until > last)
      say(["waivers", index, "until"], `the waiver ends more than ${MAX_DAYS} days after ${judgedOn}`, {
        allowed: `at most ${last}`
      });
  }
}
function isDay(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

// src/policy/check-names.ts
function checkAliases(policy, say) {
  const models = Object.entries(policy.models ?? {});
  const owners = new Map(models.map(([name]) => [name, name]));
  for (const [name, { aliases = [] }] of models) {
    for (const [index, alias] of aliases.entries()) {
      const owner = owners.get(alias);
      if (owner === void 0) owners.set(alias, name);
      else if (owner !== name)
        say(
          ["models", name, "aliases", index],
          `${JSON.stringify(alias)} already means the model ${JSON.stringify(owner)}`
        );
    }
  }
}
function checkResults(policy, say) {
  const deployments = Object.keys(policy.deployments ?? {});
  if (typeof policy.results === "string") {
    checkFiles(policy.results, ["results"], say);
    return;
  }
  for (const [index, entry] of policy.results.entries()) {
    const here = ["results", index];
    if (typeof entry === "string") {
      checkFiles(entry, here, say);
      continue;
    }
    checkFiles(entry.files, [...here, "files"], say);
    if (entry.model !== void 0 && entry.files.includes(MODEL))
      say([...here, "model"], `the model is named here and by ${MODEL} in files`, {
        allowed: "one of both",
        which: "key"
      });
    if (entry.deployment !== void 0 && !deployments.includes(entry.deployment))
      say([...here, "deployment"], `no deployment is named ${JSON.stringify(entry.deployment)}`, {
        allowed: deployments.join(", ") || "none is declared",
        suggestion: nearestName(entry.deployment, deployments)
      });
  }
}
var MODEL = "{model}";
function checkFiles(files, at2, say) {
  checkPath(files, at2, say);
  if (files.split(MODEL).length > 2)
    say(at2, `${JSON.stringify(files)} has ${MODEL} more than once`, { allowed: `one ${MODEL}` });
}
function checkPath(path, at2, say) {
  const allowed = "a path below the repository's root";
  if (/^([/\\]|[A-Za-z]:[/\\])/.test(path)) say(at2, `${JSON.stringify(path)} is an absolute path`, { allowed });
  else if (path.split(/[/\\]/).includes("..")) say(at2, `${JSON.stringify(path)} leaves the repository`, { allowed });
}
function checkMeans(policy, say) {
  const measures = new Map(Object.entries(policy.measures ?? {}));
  const parts = (name) => Object.keys(measures.get(name)?.mean_of ?? {});
  for (const name of measures.keys()) {
    const seen = /* @__PURE__ */ new Set();
    const left = parts(name);
    for (let next = left.pop(); next !== void 0 && !seen.has(name); next = left.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      left.push(...parts(next));
    }
    if (seen.has(name))
      say(["measures", name, "mean_of"], `${JSON.stringify(name)} is a mean of itself`, { which: "key" });
  }
}

// src/policy/locate.ts
var import_yaml3 = __toESM(require_dist(), 1);
function spanOf(file, path, which) {
  let value = file.document.contents;
  let key = null;
  for (const step of path) {
    const next = child(value, step);
    if (!next) break;
    [key, value] = [next.key, next.value];
  }
  const node = which === "key" && key ? key : (0, import_yaml3.isNode)(value) ? value : key;
  const [from, to] = node?.range ?? [0, 1];
  const range = from === to && key?.range ? key.range : [from, to];
  return { from: range[0], to: Math.max(range[1], range[0] + 1) };
}
function child(node, step) {
  if ((0, import_yaml3.isSeq)(node)) return typeof step === "number" ? { key: null, value: node.items[step] } : null;
  if (!(0, import_yaml3.isMap)(node)) return null;
  const pair = node.items.findLast((one) => (0, import_yaml3.isScalar)(one.key) && String(one.key.value) === String(step));
  return pair && (0, import_yaml3.isScalar)(pair.key) ? { key: pair.key, value: pair.value } : null;
}
function locate(file, path) {
  const { from } = spanOf(file, path, typeof path.at(-1) === "number" ? "value" : "key");
  return { path: file.path, ...position(file, from) };
}
function pathOf(pointer, value) {
  let here = value;
  const raw = pointer.split("/").slice(1);
  return raw.map((escaped) => {
    const step = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    const key = Array.isArray(here) ? Number(step) : step;
    here = valueAt(here, [key]);
    return key;
  });
}
function valueAt(value, path) {
  return path.reduce(
    (here, step) => typeof here === "object" && here !== null && Object.hasOwn(here, step) ? here[step] : void 0,
    value
  );
}
function pathText(path) {
  return path.map((step, index) => {
    if (typeof step === "number") return `[${step}]`;
    const plain2 = /^[A-Za-z_][\w-]*$/.test(step) ? step : JSON.stringify(step);
    return index === 0 ? plain2 : `.${plain2}`;
  }).join("");
}

// src/policy/normalise-budgets.ts
function amountOf(value) {
  return typeof value === "number" ? { kind: "absolute", value } : { kind: "percent", value: Number(value.slice(0, -1)) };
}
function budgetsOf(one, location) {
  const common = { ...selected(one, location), against: one.against ?? "baseline" };
  const { max, min, warn_at, warn_below } = one;
  const warn = (at2) => at2 === void 0 ? null : amountOf(at2);
  return [
    ...max === void 0 ? [] : [{ ...common, kind: "max", limit: max, warn: warn(warn_at) }],
    ...min === void 0 ? [] : [{ ...common, kind: "min", limit: min, warn: warn(warn_below) }]
  ];
}
function movesOf(one, location) {
  const common = selected(one, location);
  return ["increase", "decrease"].flatMap((kind) => {
    const said2 = one[`max_${kind}`];
    if (said2 === void 0) return [];
    const { limit, since = "merge_base" } = typeof said2 === "object" ? said2 : { limit: said2 };
    return [{ ...common, kind, limit: amountOf(limit), since }];
  });
}
function selected(one, location) {
  return {
    measure: one.measure,
    across: one.across !== void 0,
    deployments: one.deployments ?? null,
    models: one.models ?? null,
    tiers: one.tiers ?? null,
    location
  };
}

// src/policy/normalise-deployments.ts
function deploymentsOf(deployments, place) {
  return Object.entries(deployments).map(([name, one]) => deploymentOf(name, one, place("deployments", name)));
}
function deploymentOf(name, one, location) {
  return {
    name,
    model: one.model ?? null,
    tier: one.tier ?? null,
    endpoint: one.endpoint ?? null,
    workload: one.workload ? workloadOf(one.workload) : null,
    serving: one.serving ? servingOf(one.serving) : null,
    hardware: one.hardware ?? null,
    manifests: typeof one.manifests === "string" ? [one.manifests] : one.manifests ?? [],
    load: one.load ? { ...one.load } : null,
    tags: one.tags ?? {},
    dependsOn: one.depends_on ?? [],
    location
  };
}
function workloadOf(one) {
  return {
    requestsPerMonth: one.requests_per_month ?? null,
    peakRps: one.peak_rps ?? null,
    inputTokens: one.input_tokens ?? null,
    outputTokens: one.output_tokens ?? null,
    productionPerEval: one.production_per_eval ?? null
  };
}
function servingOf(one) {
  const { replicas, target_utilization: target } = one;
  return {
    instance: one.instance ?? null,
    region: one.region ?? null,
    gpusPerReplica: one.gpus_per_replica ?? null,
    replicas: replicas === void 0 ? null : typeof replicas === "number" ? { min: replicas, max: replicas } : { ...replicas },
    targetUtilization: target === void 0 ? null : typeof target === "number" ? target : Number(target.slice(0, -1)) / 100,
    maxContext: one.max_context ?? null,
    maxConcurrency: one.max_concurrency ?? null
  };
}

// src/policy/normalise-tiers.ts
function tiersOf(tiers, place) {
  return new Map(
    Object.entries(tiers).map(([name, one]) => [
      name,
      {
        name,
        precisions: one.precisions ?? null,
        kvCache: one.kv_cache ?? null,
        recovery: recoveryOf(one.recovery),
        verified: one.verified ?? false,
        requireVariant: one.require_variant ?? false,
        maxSize: one.max_size === void 0 ? null : bytesOf(one.max_size),
        minQuantizedShare: one.min_quantized_share === void 0 ? null : shareOf(one.min_quantized_share),
        location: place("tiers", name)
      }
    ])
  );
}
function recoveryOf(recovery) {
  if (recovery === void 0) return null;
  if (typeof recovery === "string") return { min: shareOf(recovery), measures: null };
  return { min: shareOf(recovery.min), measures: recovery.measures ?? null };
}
function shareOf(percent) {
  return Number(`${percent.slice(0, -1)}e-2`);
}
function hardwareOf(hardware, place) {
  return new Map(
    Object.entries(hardware).map(([name, { native, memory, sm }]) => [
      name,
      {
        name,
        native: native ?? null,
        memory: memory === void 0 ? null : bytesOf(memory),
        sm: sm ?? null,
        location: place("hardware", name)
      }
    ])
  );
}
function modelsOf(models, place) {
  return new Map(
    Object.entries(models).map(([name, one]) => [
      name,
      {
        name,
        aliases: one.aliases ?? [],
        variantOf: one.variant_of ?? null,
        artifact: one.artifact ?? null,
        precision: one.precision ?? null,
        requires: one.requires ?? [],
        location: place("models", name)
      }
    ])
  );
}

// src/policy/normalise.ts
function normalise(file, identity, place, pointsOf2) {
  return {
    ...identity,
    results: resultsOf(file.results, place),
    measures: new Map(
      Object.entries(file.measures ?? {}).map(([name, one]) => [
        name,
        {
          goal: one.goal ?? null,
          range: one.range ?? null,
          unit: one.unit ?? null,
          minN: one.min_n ?? null,
          meanOf: one.mean_of ? new Map(Object.entries(one.mean_of)) : null,
          location: place("measures", name)
        }
      ])
    ),
    frontiers: frontiersOf(file, place, pointsOf2),
    budgets: (file.budgets ?? []).flatMap((one, index) => budgetsOf(one, place("budgets", index))),
    moves: (file.budgets ?? []).flatMap((one, index) => movesOf(one, place("budgets", index))),
    tiers: tiersOf(file.tiers ?? {}, place),
    hardware: hardwareOf(file.hardware ?? {}, place),
    models: modelsOf(file.models ?? {}, place),
    deployments: deploymentsOf(file.deployments ?? {}, place),
    prices: pricesOf(file.prices ?? {}, place),
    severity: new Map(Object.entries(file.severity ?? {})),
    onInconclusive: file.on_inconclusive ?? "fail",
    onMissingBaseline: file.on_missing_baseline ?? "warn",
    maxAgeDays: daysOf(file.evidence?.max_age),
    events: eventsOf(file.events ?? {}),
    waivers: (file.waivers ?? []).map((one, index) => ({
      index,
      rule: one.rule,
      deployment: one.deployment ?? null,
      model: one.model ?? null,
      tier: one.tier ?? null,
      measure: one.measure ?? null,
      cap: one.cap ?? null,
      reason: one.reason,
      owner: one.owner,
      until: one.until,
      location: place("waivers", index)
    })),
    places: placesOf(file, place)
  };
}
function placesOf(file, place) {
  const single = ["on_inconclusive", "on_missing_baseline", "evidence"].filter((key) => key in file);
  const paths = [
    ...single.map((key) => [key]),
    ...Object.keys(file.severity ?? {}).map((rule) => ["severity", rule]),
    ...Object.keys(file.events ?? {}).map((name) => ["events", name]),
    ...file.prices?.as_of === void 0 ? [] : [["prices", "as_of"]]
  ];
  return new Map(paths.map((path) => [path.join("."), place(...path)]));
}
function resultsOf(results, place) {
  if (typeof results === "string") return [plainEntry(results, place("results"))];
  return results.map((one, index) => {
    const location = place("results", index);
    return typeof one === "string" ? plainEntry(one, location) : { ...plainEntry(one.files, location), ...one };
  });
}
function objectivesOf(objectives, place) {
  return Object.entries(objectives).map(([name, one]) => ({
    name,
    measure: one.measure,
    goal: one.goal,
    tolerance: one.tolerance === void 0 ? null : amountOf(one.tolerance),
    location: place(name)
  }));
}
function frontiersOf(file, place, pointsOf2) {
  const main = file.objectives ? [
    {
      name: "",
      deployments: null,
      objectives: objectivesOf(file.objectives, (name) => place("objectives", name)),
      points: declared(pointsOf2("")),
      location: place(file.frontier ? "frontier" : "objectives")
    }
  ] : [];
  const families = Object.entries(file.frontiers ?? {}).map(
    ([name, one]) => ({
      name,
      deployments: one.deployments,
      objectives: objectivesOf(one.objectives, (axis) => place("frontiers", name, "objectives", axis)),
      points: declared(pointsOf2(name)),
      location: place("frontiers", name)
    })
  );
  return [...main, ...families];
}
var POINT_KEYS = /* @__PURE__ */ new Set(["model", "n", "stderr", "as_of", "source", "basis"]);
function declared(from) {
  if (from === null) return null;
  return from.points.map((point, index) => ({
    model: point.model,
    values: new Map(Object.entries(point).filter(([key]) => !POINT_KEYS.has(key))),
    n: point.n ?? null,
    stderr: point.stderr ?? null,
    asOf: point.as_of ?? null,
    source: point.source ?? null,
    basis: point.basis ?? null,
    location: from.place(index)
  }));
}
function daysOf(age) {
  return age === void 0 ? null : Number(age.slice(0, -1));
}
function eventsOf(events) {
  return new Map(
    EVENTS.flatMap((name) => {
      const one = events[name];
      if (!one) return [];
      const { waivers = null, on_missing_baseline = null, on_inconclusive = null, max_age } = one;
      const rules = { waivers, onMissingBaseline: on_missing_baseline, onInconclusive: on_inconclusive };
      return [[name, { ...rules, maxAgeDays: daysOf(max_age) }]];
    })
  );
}
function pricesOf(prices, place) {
  return {
    asOf: prices.as_of ?? null,
    instances: new Map(
      Object.entries(prices.instances ?? {}).map(([type, one]) => [
        type,
        {
          usdPerHour: one.usd_per_hour,
          gpus: one.gpus ?? null,
          asOf: one.as_of ?? prices.as_of ?? null,
          location: place("prices", "instances", type)
        }
      ])
    ),
    tokens: new Map(
      Object.entries(prices.tokens ?? {}).map(([model, one]) => [
        model,
        {
          inputPer1mUsd: one.input_per_1m_usd,
          outputPer1mUsd: one.output_per_1m_usd,
          cacheReadPer1mUsd: one.cache_read_per_1m_usd ?? null,
          cacheWritePer1mUsd: one.cache_write_per_1m_usd ?? null,
          asOf: one.as_of ?? prices.as_of ?? null,
          location: place("prices", "tokens", model)
        }
      ])
    )
  };
}

// src/policy/check-frontiers.ts
function checkFrontiers(policy, say) {
  const { frontier, objectives } = policy;
  if (frontier && !objectives)
    say(["frontier"], "a frontier is declared, and there are no objectives to compare by", { which: "key" });
  if (frontier?.points && objectives)
    checkPoints(frontier.points, Object.keys(objectives), ["frontier", "points"], say);
  if (frontier?.file !== void 0) checkPath(frontier.file, ["frontier", "file"], say);
  const owners = /* @__PURE__ */ new Map();
  for (const [name, family] of Object.entries(policy.frontiers ?? {})) {
    const here = ["frontiers", name];
    if (family.points && family.file !== void 0)
      say([...here, "file"], "points stand here and in a file", { allowed: "one of points, file", which: "key" });
    if (family.points) checkPoints(family.points, Object.keys(family.objectives), [...here, "points"], say);
    if (family.file !== void 0) checkPath(family.file, [...here, "file"], say);
    for (const [index, glob] of family.deployments.entries()) {
      const owner = owners.get(glob);
      if (owner !== void 0)
        say([...here, "deployments", index], `${JSON.stringify(glob)} is of the family ${JSON.stringify(owner)}`);
      else owners.set(glob, name);
    }
  }
}
function checkPoints(points, objectives, at2, say) {
  for (const [index, point] of points.entries()) {
    const here = [...at2, index];
    const meant = /* @__PURE__ */ new Set();
    for (const key of Object.keys(point)) {
      if (POINT_KEYS.has(key) || objectives.includes(key)) continue;
      const suggestion = nearestName(key, [...objectives, ...POINT_KEYS]);
      if (suggestion !== null) meant.add(suggestion);
      say([...here, key], `${JSON.stringify(key)} is no objective of this frontier`, {
        allowed: [...objectives, ...POINT_KEYS].join(", "),
        suggestion,
        which: "key"
      });
    }
    const lacking2 = objectives.filter((name) => !Object.hasOwn(point, name) && !meant.has(name));
    if (lacking2.length > 0) say(here, `${pathText(here)} lacks ${lacking2.map((name) => `"${name}"`).join(", ")}`);
    if (typeof point.as_of === "string") checkDay(point.as_of, [...here, "as_of"], say);
  }
}

// src/policy/check-tiers.ts
function checkTiers(policy, say) {
  for (const [name, tier] of Object.entries(policy.tiers ?? {})) {
    const at2 = ["tiers", name];
    checkWords(tier.precisions, [...at2, "precisions"], say);
    checkWords(tier.kv_cache, [...at2, "kv_cache"], say);
    const { recovery } = tier;
    const [least, place] = typeof recovery === "object" ? [recovery.min, [...at2, "recovery", "min"]] : [recovery, [...at2, "recovery"]];
    checkShare(least, place, say);
    checkShare(tier.min_quantized_share, [...at2, "min_quantized_share"], say);
    checkSize(tier.max_size, [...at2, "max_size"], say);
  }
  for (const [name, one] of Object.entries(policy.hardware ?? {})) {
    checkWords(one.native, ["hardware", name, "native"], say);
    checkSize(one.memory, ["hardware", name, "memory"], say);
  }
}
function checkVariants(policy, say) {
  const tiers = Object.keys(policy.tiers ?? {});
  const models = policy.models ?? {};
  const known = (name, at2) => {
    if (tiers.includes(name)) return;
    const allowed = tiers.join(", ") || "none is declared; write tiers";
    say(at2, `no tier is named ${JSON.stringify(name)}`, { allowed, suggestion: nearestName(name, tiers) });
  };
  for (const [name, one] of Object.entries(models)) {
    const at2 = ["models", name];
    for (const [index, tier] of (one.requires ?? []).entries()) known(tier, [...at2, "requires", index]);
    if (one.precision !== void 0) checkWords([one.precision], [...at2, "precision"], say, true);
    if (one.artifact !== void 0) checkArtifact(one.artifact, [...at2, "artifact"], say);
    checkReference(name, models, say);
  }
  for (const [name, one] of Object.entries(policy.deployments ?? {})) {
    const at2 = ["deployments", name];
    if (one.tier !== void 0 && policy.tiers !== void 0) known(one.tier, [...at2, "tier"]);
    const manifests = typeof one.manifests === "string" ? [one.manifests] : one.manifests ?? [];
    for (const [index, path] of manifests.entries())
      checkPath(path, typeof one.manifests === "string" ? [...at2, "manifests"] : [...at2, "manifests", index], say);
  }
}
function checkReference(name, models, say) {
  const base = models[name]?.variant_of;
  if (base === void 0) return;
  const at2 = ["models", name, "variant_of"];
  const names = Object.keys(models);
  if (base === name) say(at2, `${JSON.stringify(name)} is a variant of itself`);
  else if (!Object.hasOwn(models, base))
    say(at2, `no model is named ${JSON.stringify(base)}`, {
      allowed: names.filter((one) => one !== name).join(", ") || "no other is declared",
      suggestion: nearestName(base, names)
    });
  else if (models[base]?.variant_of !== void 0)
    say(at2, `${JSON.stringify(base)} is itself a variant of ${JSON.stringify(models[base]?.variant_of)}`, {
      allowed: "the full-precision model"
    });
}
function checkArtifact(path, at2, say) {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path))
    say(at2, `${JSON.stringify(path)} is an address, and nothing is fetched`, {
      allowed: "a path below the repository's root; a name elsewhere belongs to aliases"
    });
  else checkPath(path, at2, say);
}
function checkWords(words, at2, say, single = false) {
  if (words === void 0 || words === "any") return;
  for (const [index, word] of words.entries()) {
    if (termOf(word) !== null) continue;
    say(single ? at2 : [...at2, index], `${JSON.stringify(word)} is no precision`, {
      allowed: `${CLASSES.join(", ")}, or a scheme such as w8a8 or w4a16`,
      suggestion: nearestName(word, CLASSES)
    });
  }
}
function checkShare(percent, at2, say) {
  if (percent === void 0) return;
  const value = Number(percent.slice(0, -1));
  if (!(value >= 0 && value <= 100)) say(at2, `${at2.at(-1)} is ${percent}`, { allowed: "0% to 100%" });
}
function checkSize(size, at2, say) {
  if (size === void 0) return;
  const bytes = bytesOf(size);
  if (!(bytes > 0 && Number.isSafeInteger(bytes)))
    say(at2, `${at2.at(-1)} is ${size}`, { allowed: "more than 0B, at most 9007TB" });
}

// src/policy/check-waivers.ts
var TARGETS = ["deployment", "model", "tier"];
function checkWaivers(policy, say) {
  for (const [index, waiver] of (policy.waivers ?? []).entries()) {
    const here = ["waivers", index];
    const targets = TARGETS.filter((key) => waiver[key] !== void 0);
    if (targets.length !== 1) {
      const whom = targets.length === 0 ? "names no subject" : `names several subjects: ${targets.join(", ")}`;
      say(here, `waivers[${index}] ${whom}`, { allowed: `one of ${TARGETS.join(", ")}` });
    }
    const lacking2 = ["measure", "cap"].filter((key) => waiver[key] === void 0);
    if (waiver.rule.startsWith("budget/") && lacking2.length > 0)
      say([...here, "rule"], `a waiver of ${waiver.rule} lacks ${lacking2.map((key) => `"${key}"`).join(", ")}`);
  }
}

// src/policy/say.ts
function sayer(file, problems) {
  return (path, message, { allowed, suggestion, which = "value" } = {}) => {
    problems.push({
      span: spanOf(file, path, which),
      message,
      allowed: allowed ?? null,
      suggestion: suggestion ?? null
    });
  };
}

// src/policy/check.ts
var CHECKS = [
  { reads: ["models"], check: checkAliases },
  { reads: ["budgets"], check: checkBudgets },
  { reads: ["results", "deployments"], check: checkResults },
  { reads: ["measures"], check: checkMeans },
  { reads: ["measures"], check: checkRanges },
  { reads: ["deployments"], check: checkReplicas },
  { reads: ["tiers", "hardware"], check: checkTiers },
  { reads: ["tiers", "models", "deployments"], check: checkVariants },
  { reads: ["objectives", "frontier", "frontiers"], check: checkFrontiers },
  { reads: ["waivers"], check: checkWaivers },
  { reads: ["prices", "waivers"], check: checkDays }
];
function checkMeaning(file, mistyped) {
  if (typeof file.value !== "object" || file.value === null || Array.isArray(file.value)) return [];
  const problems = [];
  const say = sayer(file, problems);
  checkNumbers(file.value, [], say);
  for (const { reads, check } of CHECKS) {
    if (!reads.some((section) => mistyped.has(section))) check(file.value, say);
  }
  return problems;
}
function checkNumbers(value, path, say) {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) say(path, `${pathText(path)} is not a finite number`);
    else if (Number.isInteger(value) && !Number.isSafeInteger(value))
      say(path, `${pathText(path)} is too large to be held exactly`, { allowed: `at most ${Number.MAX_SAFE_INTEGER}` });
  } else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) checkNumbers(one, [...path, index], say);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, one] of Object.entries(value)) checkNumbers(one, [...path, key], say);
  }
}
function checkRanges(policy, say) {
  for (const [name, { range }] of Object.entries(policy.measures ?? {})) {
    if (range && range[0] >= range[1])
      say(["measures", name, "range"], `the range begins at ${range[0]} and ends at ${range[1]}`);
  }
}
function checkReplicas(policy, say) {
  for (const [name, { serving }] of Object.entries(policy.deployments ?? {})) {
    const at2 = ["deployments", name, "serving"];
    const replicas = serving?.replicas;
    if (typeof replicas === "object" && replicas.min > replicas.max)
      say([...at2, "replicas"], `replicas.min is ${replicas.min}, more than replicas.max, which is ${replicas.max}`);
    const target = serving?.target_utilization;
    if (typeof target === "string" && !(Number.parseFloat(target) > 0 && Number.parseFloat(target) <= 100))
      say([...at2, "target_utilization"], `target_utilization is ${target}`, { allowed: "more than 0%, at most 100%" });
  }
}

// src/policy/generated/validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var he = ie;
var re = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:pareto-gate:policy:1", type: "object", additionalProperties: false, required: ["version", "results"], properties: { version: { const: 1 }, results: { $ref: "#/$defs/section-results" }, measures: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { goal: { enum: ["maximize", "minimize"] }, range: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 }, unit: { type: "string", minLength: 1, maxLength: 40 }, min_n: { type: "integer", minimum: 1, maximum: 1e9 }, mean_of: { type: "object", additionalProperties: { type: "number", exclusiveMinimum: 0, maximum: 1e9 }, propertyNames: { minLength: 1, maxLength: 400 }, minProperties: 1, maxProperties: 100 } } }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 1e3 }, objectives: { $ref: "#/$defs/objectives" }, frontier: { $ref: "#/$defs/section-frontier" }, frontiers: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { deployments: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } }, objectives: { $ref: "#/$defs/objectives" }, points: { $ref: "#/$defs/points" }, file: { type: "string", minLength: 1, maxLength: 400 } }, required: ["deployments", "objectives"] }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 100 }, budgets: { $ref: "#/$defs/section-budgets" }, tiers: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { precisions: { oneOf: [{ const: "any" }, { type: "array", minItems: 1, maxItems: 40, items: { type: "string", minLength: 1, maxLength: 60 } }] }, kv_cache: { oneOf: [{ const: "any" }, { type: "array", minItems: 1, maxItems: 40, items: { type: "string", minLength: 1, maxLength: 60 } }] }, recovery: { oneOf: [{ type: "string", pattern: "^[0-9]{1,3}(\\.[0-9]+)?%$", maxLength: 20 }, { type: "object", additionalProperties: false, properties: { min: { type: "string", pattern: "^[0-9]{1,3}(\\.[0-9]+)?%$", maxLength: 20 }, measures: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 400 } } }, required: ["min"] }] }, verified: { type: "boolean" }, require_variant: { type: "boolean" }, max_size: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?([KMGT]i?B|B)$", maxLength: 24 }, min_quantized_share: { type: "string", pattern: "^[0-9]{1,3}(\\.[0-9]+)?%$", maxLength: 20 } } }, propertyNames: { minLength: 1, maxLength: 60 }, maxProperties: 100 }, models: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { aliases: { type: "array", items: { type: "string", minLength: 1, maxLength: 1e3 }, maxItems: 200, uniqueItems: true }, variant_of: { type: "string", minLength: 1, maxLength: 400 }, artifact: { type: "string", minLength: 1, maxLength: 400 }, precision: { type: "string", minLength: 1, maxLength: 60 }, requires: { type: "array", minItems: 1, maxItems: 100, uniqueItems: true, items: { type: "string", minLength: 1, maxLength: 60 } } } }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 1e3 }, deployments: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { model: { type: "string", minLength: 1, maxLength: 400 }, tier: { type: "string", minLength: 1, maxLength: 60 }, endpoint: { type: "string", minLength: 1, maxLength: 400 }, workload: { type: "object", additionalProperties: false, properties: { requests_per_month: { type: "number", exclusiveMinimum: 0, maximum: 1e15 }, peak_rps: { type: "number", exclusiveMinimum: 0, maximum: 1e9 }, input_tokens: { type: "number", minimum: 0, maximum: 1e9 }, output_tokens: { type: "number", minimum: 0, maximum: 1e9 }, production_per_eval: { type: "number", exclusiveMinimum: 0, maximum: 1e6 } } }, serving: { type: "object", additionalProperties: false, properties: { instance: { type: "string", minLength: 1, maxLength: 100 }, region: { type: "string", minLength: 1, maxLength: 60 }, gpus_per_replica: { type: "number", exclusiveMinimum: 0, maximum: 1e4 }, replicas: { oneOf: [{ type: "integer", maximum: 1e9, minimum: 1 }, { type: "object", additionalProperties: false, properties: { min: { type: "integer", maximum: 1e9, minimum: 0 }, max: { type: "integer", maximum: 1e9, minimum: 1 } }, required: ["min", "max"] }] }, target_utilization: { oneOf: [{ type: "number", exclusiveMinimum: 0, maximum: 1 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, max_context: { type: "integer", minimum: 1, maximum: 1e9 }, max_concurrency: { type: "integer", minimum: 1, maximum: 1e6 } } }, hardware: { type: "string", minLength: 1, maxLength: 100 }, manifests: { oneOf: [{ type: "string", minLength: 1, maxLength: 400 }, { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } }] }, load: { type: "object", additionalProperties: false, properties: { concurrency: { type: "number", exclusiveMinimum: 0 }, request_rate: { type: "number", exclusiveMinimum: 0 } }, minProperties: 1 }, depends_on: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } }, tags: { type: "object", additionalProperties: { type: "string", maxLength: 400 }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 50 } } }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 1e3 }, hardware: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { native: { type: "array", minItems: 1, maxItems: 40, items: { type: "string", minLength: 1, maxLength: 60 } }, memory: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?([KMGT]i?B|B)$", maxLength: 24 }, sm: { type: "integer", minimum: 10, maximum: 999 } }, minProperties: 1 }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 200 }, prices: { $ref: "#/$defs/section-prices" }, severity: { $ref: "#/$defs/section-severity" }, on_inconclusive: { enum: ["fail", "warn"] }, on_missing_baseline: { enum: ["warn", "fail", "ignore"] }, evidence: { $ref: "#/$defs/section-evidence" }, events: { $ref: "#/$defs/section-events" }, waivers: { $ref: "#/$defs/section-waivers" } }, $defs: { pattern: { type: "string", minLength: 1, maxLength: 400 }, entry: { type: "object", additionalProperties: false, properties: { files: { type: "string", minLength: 1, maxLength: 400 }, format: { enum: ["inspect-ai", "lighteval", "lm-eval", "lm-eval-samples", "promptfoo", "helm", "every-eval-ever", "openai-evals", "simple-evals", "hal", "deepeval", "vllm-bench", "sglang-bench", "guidellm", "genai-perf", "aiperf", "inferencex", "llmperf", "inference-perf", "optimum-benchmark", "mlperf", "pytest-benchmark", "mlflow", "wandb", "hf-model-index", "hf-eval-results", "safetensors", "gguf", "onnx", "tflite", "hf-config", "lfs-pointer", "k8s", "launch", "metrics-json", "table"] }, model: { type: "string", minLength: 1, maxLength: 400 }, task: { type: "string", minLength: 1, maxLength: 200 }, deployment: { type: "string", minLength: 1, maxLength: 400 }, hardware: { type: "string", minLength: 1, maxLength: 100 }, gpus: { type: "number", exclusiveMinimum: 0, maximum: 1e4 }, where: { type: "object", additionalProperties: { oneOf: [{ type: "number" }, { type: "string", maxLength: 200 }] }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 20 }, columns: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 400 }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 20 }, measures: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 400 }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 1e3 }, repeats: { enum: ["mean", "median"] } }, required: ["files"] }, objectives: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { measure: { type: "string", minLength: 1, maxLength: 400 }, goal: { enum: ["maximize", "minimize"] }, tolerance: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] } }, required: ["measure", "goal"] }, propertyNames: { minLength: 1, maxLength: 60, pattern: "^[A-Za-z][A-Za-z0-9_-]*$", not: { enum: ["model", "n", "stderr", "as_of", "source", "basis"] } }, minProperties: 1, maxProperties: 12 }, point: { type: "object", required: ["model"], properties: { model: { type: "string", minLength: 1, maxLength: 400 }, n: { type: "integer", minimum: 1, maximum: 1e9 }, stderr: { type: "number", minimum: 0 }, as_of: { type: "string", minLength: 1, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, source: { type: "string", minLength: 1, maxLength: 400 }, basis: { enum: ["measured", "tokens", "replica_hours", "declared"] } }, additionalProperties: { type: "number" }, propertyNames: { minLength: 1, maxLength: 60 }, maxProperties: 18 }, points: { type: "array", items: { $ref: "#/$defs/point" }, maxItems: 1e3 }, event: { type: "object", additionalProperties: false, properties: { waivers: { const: "none" }, on_missing_baseline: { enum: ["warn", "fail"] }, on_inconclusive: { const: "fail" }, max_age: { type: "string", pattern: "^[0-9]+d$", maxLength: 6 } }, minProperties: 1 }, "section-results": { oneOf: [{ $ref: "#/$defs/pattern" }, { type: "array", minItems: 1, maxItems: 200, items: { oneOf: [{ $ref: "#/$defs/pattern" }, { $ref: "#/$defs/entry" }] } }] }, "section-frontier": { type: "object", additionalProperties: false, properties: { points: { $ref: "#/$defs/points" }, file: { type: "string", minLength: 1, maxLength: 400 } }, minProperties: 1, maxProperties: 1 }, "section-budgets": { type: "array", items: { type: "object", additionalProperties: false, properties: { measure: { type: "string", minLength: 1, maxLength: 400 }, max: { type: "number" }, min: { type: "number" }, max_increase: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }, { type: "object", additionalProperties: false, properties: { limit: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, since: { enum: ["merge_base", "release"] } }, required: ["limit"] }] }, max_decrease: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }, { type: "object", additionalProperties: false, properties: { limit: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, since: { enum: ["merge_base", "release"] } }, required: ["limit"] }] }, warn_at: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, warn_below: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, across: { const: "all" }, against: { enum: ["baseline", "frontier"] }, deployments: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } }, models: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } }, tiers: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } } }, required: ["measure"] }, maxItems: 500 }, "section-prices": { type: "object", additionalProperties: false, properties: { as_of: { type: "string", minLength: 1, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, instances: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { usd_per_hour: { type: "number", minimum: 0, maximum: 1e9 }, gpus: { type: "number", exclusiveMinimum: 0, maximum: 1e4 }, as_of: { type: "string", minLength: 1, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, required: ["usd_per_hour"] }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 1e3 }, tokens: { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { input_per_1m_usd: { type: "number", minimum: 0, maximum: 1e9 }, output_per_1m_usd: { type: "number", minimum: 0, maximum: 1e9 }, cache_read_per_1m_usd: { type: "number", minimum: 0, maximum: 1e9 }, cache_write_per_1m_usd: { type: "number", minimum: 0, maximum: 1e9 }, as_of: { type: "string", minLength: 1, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, required: ["input_per_1m_usd", "output_per_1m_usd"] }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 1e3 } } }, "section-severity": { type: "object", additionalProperties: false, properties: { "frontier/dominated": { enum: ["fail", "warn", "off"] }, "frontier/declared-dominated": { enum: ["fail", "warn", "off"] }, "frontier/no-floor": { enum: ["fail", "warn", "off"] }, "budget/max": { enum: ["fail", "warn", "off"] }, "budget/min": { enum: ["fail", "warn", "off"] }, "budget/increase": { enum: ["fail", "warn", "off"] }, "budget/decrease": { enum: ["fail", "warn", "off"] }, "budget/near": { enum: ["fail", "warn", "off"] }, "cost/capacity": { enum: ["fail", "warn", "off"] }, "cost/unknown-price": { enum: ["fail", "warn", "off"] }, "cost/stale-price": { enum: ["fail", "warn", "off"] }, "cost/assumed-hardware": { enum: ["fail", "warn", "off"] }, "evidence/missing": { enum: ["fail", "warn", "off"] }, "evidence/conflict": { enum: ["fail", "warn", "off"] }, "evidence/ambiguous": { enum: ["fail", "warn", "off"] }, "evidence/scale": { enum: ["fail", "warn", "off"] }, "evidence/not-comparable": { enum: ["fail", "warn", "off"] }, "evidence/stale": { enum: ["fail", "warn", "off"] }, "evidence/unreadable": { enum: ["fail", "warn", "off"] }, "evidence/mismatch": { enum: ["fail", "warn", "off"] }, "tier/undeclared": { enum: ["fail", "warn", "off"] }, "tier/precision": { enum: ["fail", "warn", "off"] }, "tier/mismatch": { enum: ["fail", "warn", "off"] }, "tier/variant-missing": { enum: ["fail", "warn", "off"] }, "tier/recovery": { enum: ["fail", "warn", "off"] }, "tier/size": { enum: ["fail", "warn", "off"] }, "tier/memory": { enum: ["fail", "warn", "off"] }, "tier/quantized-share": { enum: ["fail", "warn", "off"] }, "tier/unverified": { enum: ["fail", "warn", "off"] }, "tier/uniform": { enum: ["fail", "warn", "off"] }, "tier/no-benefit": { enum: ["fail", "warn", "off"] }, "tier/native": { enum: ["fail", "warn", "off"] }, "policy/dead-rule": { enum: ["fail", "warn", "off"] }, "policy/loosened": { enum: ["fail", "warn", "off"] }, "policy/dropped": { enum: ["fail", "warn", "off"] }, "policy/self-judged": { enum: ["fail", "warn", "off"] }, "waiver/expired": { enum: ["fail", "warn", "off"] }, "waiver/unused": { enum: ["fail", "warn", "off"] }, "baseline/removed": { enum: ["fail", "warn", "off"] }, "baseline/missing": { enum: ["fail", "warn", "off"] } } }, "section-evidence": { type: "object", additionalProperties: false, properties: { max_age: { type: "string", pattern: "^[0-9]+d$", maxLength: 6 } }, minProperties: 1 }, "section-events": { type: "object", additionalProperties: false, properties: { pull_request: { $ref: "#/$defs/event" }, merge_group: { $ref: "#/$defs/event" }, push: { $ref: "#/$defs/event" }, release: { $ref: "#/$defs/event" }, deployment: { $ref: "#/$defs/event" }, schedule: { $ref: "#/$defs/event" }, workflow_dispatch: { $ref: "#/$defs/event" } }, minProperties: 1 }, "section-waivers": { type: "array", maxItems: 500, items: { type: "object", additionalProperties: false, properties: { rule: { enum: ["frontier/dominated", "frontier/declared-dominated", "frontier/no-floor", "budget/max", "budget/min", "budget/increase", "budget/decrease", "budget/near", "cost/capacity", "cost/unknown-price", "cost/stale-price", "cost/assumed-hardware", "evidence/missing", "evidence/conflict", "evidence/ambiguous", "evidence/scale", "evidence/not-comparable", "evidence/stale", "evidence/unreadable", "evidence/mismatch", "tier/undeclared", "tier/precision", "tier/mismatch", "tier/variant-missing", "tier/recovery", "tier/size", "tier/memory", "tier/quantized-share", "tier/unverified", "tier/uniform", "tier/no-benefit", "tier/native", "policy/dead-rule", "policy/loosened", "policy/dropped", "policy/self-judged", "waiver/expired", "waiver/unused", "baseline/removed", "baseline/missing"] }, deployment: { type: "string", minLength: 1, maxLength: 400 }, model: { type: "string", minLength: 1, maxLength: 400 }, tier: { type: "string", minLength: 1, maxLength: 60 }, measure: { type: "string", minLength: 1, maxLength: 400 }, cap: { type: "number" }, reason: { type: "string", minLength: 1, maxLength: 1e3 }, owner: { type: "string", minLength: 1, maxLength: 200 }, until: { type: "string", minLength: 1, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, required: ["rule", "reason", "owner", "until"] } } } };
var d = Object.prototype.hasOwnProperty;
var g = import_ucs2length.default.default ?? import_ucs2length.default;
function B(t, { instancePath: s = "", parentData: E, parentDataProperty: S, rootData: z = t, dynamicAnchors: D = {} } = {}) {
  let e = null, r = 0;
  const j = B.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), typeof t == "string") {
    if (g(t) > 400) {
      const o = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 400 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (g(t) < 1) {
      const o = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [o] : e.push(o), r++;
    }
  } else {
    const o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return B.errors = e, r === 0;
}
B.evaluated = { dynamicProps: false, dynamicItems: false };
var ae = { type: "object", additionalProperties: false, properties: { files: { type: "string", minLength: 1, maxLength: 400 }, format: { enum: ["inspect-ai", "lighteval", "lm-eval", "lm-eval-samples", "promptfoo", "helm", "every-eval-ever", "openai-evals", "simple-evals", "hal", "deepeval", "vllm-bench", "sglang-bench", "guidellm", "genai-perf", "aiperf", "inferencex", "llmperf", "inference-perf", "optimum-benchmark", "mlperf", "pytest-benchmark", "mlflow", "wandb", "hf-model-index", "hf-eval-results", "safetensors", "gguf", "onnx", "tflite", "hf-config", "lfs-pointer", "k8s", "launch", "metrics-json", "table"] }, model: { type: "string", minLength: 1, maxLength: 400 }, task: { type: "string", minLength: 1, maxLength: 200 }, deployment: { type: "string", minLength: 1, maxLength: 400 }, hardware: { type: "string", minLength: 1, maxLength: 100 }, gpus: { type: "number", exclusiveMinimum: 0, maximum: 1e4 }, where: { type: "object", additionalProperties: { oneOf: [{ type: "number" }, { type: "string", maxLength: 200 }] }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 20 }, columns: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 400 }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 20 }, measures: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 400 }, propertyNames: { minLength: 1, maxLength: 400 }, maxProperties: 1e3 }, repeats: { enum: ["mean", "median"] } }, required: ["files"] };
function T(t, { instancePath: s = "", parentData: E, parentDataProperty: S, rootData: z = t, dynamicAnchors: D = {} } = {}) {
  let e = null, r = 0;
  const j = T.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.files === void 0 || !d.call(t, "files")) {
      const m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (const m of Object.keys(t)) if (!d.call(ae.properties, m)) {
      const l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.files !== void 0 && d.call(t, "files")) {
      let m = t.files;
      if (typeof m == "string") {
        if (g(m) > 400) {
          const l = { instancePath: s + "/files", schemaPath: "#/properties/files/maxLength", keyword: "maxLength", params: { limit: 400 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (g(m) < 1) {
          const l = { instancePath: s + "/files", schemaPath: "#/properties/files/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        const l = { instancePath: s + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (t.format !== void 0 && d.call(t, "format")) {
      let m = t.format;
      if (!(m === "inspect-ai" || m === "lighteval" || m === "lm-eval" || m === "lm-eval-samples" || m === "promptfoo" || m === "helm" || m === "every-eval-ever" || m === "openai-evals" || m === "simple-evals" || m === "hal" || m === "deepeval" || m === "vllm-bench" || m === "sglang-bench" || m === "guidellm" || m === "genai-perf" || m === "aiperf" || m === "inferencex" || m === "llmperf" || m === "inference-perf" || m === "optimum-benchmark" || m === "mlperf" || m === "pytest-benchmark" || m === "mlflow" || m === "wandb" || m === "hf-model-index" || m === "hf-eval-results" || m === "safetensors" || m === "gguf" || m === "onnx" || m === "tflite" || m === "hf-config" || m === "lfs-pointer" || m === "k8s" || m === "launch" || m === "metrics-json" || m === "table")) {
        const l = { instancePath: s + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: ae.properties.format.enum } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (t.model !== void 0 && d.call(t, "model")) {
      let m = t.model;
      if (typeof m == "string") {
        if (g(m) > 400) {
          const l = { instancePath: s + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (g(m) < 1) {
          const l = { instancePath: s + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        const l = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (t.task !== void 0 && d.call(t, "task")) {
      let m = t.task;
      if (typeof m == "string") {
        if (g(m) > 200) {
          const l = { instancePath: s + "/task", schemaPath: "#/properties/task/maxLength", keyword: "maxLength", params: { limit: 200 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (g(m) < 1) {
          const l = { instancePath: s + "/task", schemaPath: "#/properties/task/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        const l = { instancePath: s + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (t.deployment !== void 0 && d.call(t, "deployment")) {
      let m = t.deployment;
      if (typeof m == "string") {
        if (g(m) > 400) {
          const l = { instancePath: s + "/deployment", schemaPath: "#/properties/deployment/maxLength", keyword: "maxLength", params: { limit: 400 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (g(m) < 1) {
          const l = { instancePath: s + "/deployment", schemaPath: "#/properties/deployment/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        const l = { instancePath: s + "/deployment", schemaPath: "#/properties/deployment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (t.hardware !== void 0 && d.call(t, "hardware")) {
      let m = t.hardware;
      if (typeof m == "string") {
        if (g(m) > 100) {
          const l = { instancePath: s + "/hardware", schemaPath: "#/properties/hardware/maxLength", keyword: "maxLength", params: { limit: 100 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (g(m) < 1) {
          const l = { instancePath: s + "/hardware", schemaPath: "#/properties/hardware/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        const l = { instancePath: s + "/hardware", schemaPath: "#/properties/hardware/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (t.gpus !== void 0 && d.call(t, "gpus")) {
      let m = t.gpus;
      if (typeof m == "number" && isFinite(m)) {
        if (m > 1e4 || isNaN(m)) {
          const l = { instancePath: s + "/gpus", schemaPath: "#/properties/gpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (m <= 0 || isNaN(m)) {
          const l = { instancePath: s + "/gpus", schemaPath: "#/properties/gpus/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        const l = { instancePath: s + "/gpus", schemaPath: "#/properties/gpus/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (t.where !== void 0 && d.call(t, "where")) {
      let m = t.where;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (Object.keys(m).length > 20) {
          const l = { instancePath: s + "/where", schemaPath: "#/properties/where/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        for (const l of Object.keys(m)) {
          const P = r;
          if (typeof l == "string") {
            if (g(l) > 400) {
              const f = { instancePath: s + "/where", schemaPath: "#/properties/where/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: l };
              e === null ? e = [f] : e.push(f), r++;
            }
            if (g(l) < 1) {
              const f = { instancePath: s + "/where", schemaPath: "#/properties/where/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: l };
              e === null ? e = [f] : e.push(f), r++;
            }
          }
          var o = P === r;
          if (!o) {
            const f = { instancePath: s + "/where", schemaPath: "#/properties/where/propertyNames", keyword: "propertyNames", params: { propertyName: l } };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        for (const l of Object.keys(m)) {
          let P = m[l];
          const f = r;
          let O = false, k = null;
          const N = r;
          if (!(typeof P == "number" && isFinite(P))) {
            const q = { instancePath: s + "/where/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/oneOf/0/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [q] : e.push(q), r++;
          }
          var p = N === r;
          p && (O = true, k = 0);
          const v = r;
          if (typeof P == "string") {
            if (g(P) > 200) {
              const q = { instancePath: s + "/where/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [q] : e.push(q), r++;
            }
          } else {
            const q = { instancePath: s + "/where/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/oneOf/1/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [q] : e.push(q), r++;
          }
          var p = v === r;
          if (p && O ? (O = false, k = [k, 1]) : p && (O = true, k = 1), O) r = f, e !== null && (f ? e.length = f : e = null);
          else {
            const q = { instancePath: s + "/where/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/oneOf", keyword: "oneOf", params: { passingSchemas: k } };
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      } else {
        const l = { instancePath: s + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (t.columns !== void 0 && d.call(t, "columns")) {
      let m = t.columns;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (Object.keys(m).length > 20) {
          const l = { instancePath: s + "/columns", schemaPath: "#/properties/columns/maxProperties", keyword: "maxProperties", params: { limit: 20 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        for (const l of Object.keys(m)) {
          const P = r;
          if (typeof l == "string") {
            if (g(l) > 400) {
              const f = { instancePath: s + "/columns", schemaPath: "#/properties/columns/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: l };
              e === null ? e = [f] : e.push(f), r++;
            }
            if (g(l) < 1) {
              const f = { instancePath: s + "/columns", schemaPath: "#/properties/columns/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: l };
              e === null ? e = [f] : e.push(f), r++;
            }
          }
          var y = P === r;
          if (!y) {
            const f = { instancePath: s + "/columns", schemaPath: "#/properties/columns/propertyNames", keyword: "propertyNames", params: { propertyName: l } };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        for (const l of Object.keys(m)) {
          let P = m[l];
          if (typeof P == "string") {
            if (g(P) > 400) {
              const f = { instancePath: s + "/columns/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 400 } };
              e === null ? e = [f] : e.push(f), r++;
            }
            if (g(P) < 1) {
              const f = { instancePath: s + "/columns/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            const f = { instancePath: s + "/columns/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
      } else {
        const l = { instancePath: s + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (t.measures !== void 0 && d.call(t, "measures")) {
      let m = t.measures;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (Object.keys(m).length > 1e3) {
          const l = { instancePath: s + "/measures", schemaPath: "#/properties/measures/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [l] : e.push(l), r++;
        }
        for (const l of Object.keys(m)) {
          const P = r;
          if (typeof l == "string") {
            if (g(l) > 400) {
              const f = { instancePath: s + "/measures", schemaPath: "#/properties/measures/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: l };
              e === null ? e = [f] : e.push(f), r++;
            }
            if (g(l) < 1) {
              const f = { instancePath: s + "/measures", schemaPath: "#/properties/measures/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: l };
              e === null ? e = [f] : e.push(f), r++;
            }
          }
          var c = P === r;
          if (!c) {
            const f = { instancePath: s + "/measures", schemaPath: "#/properties/measures/propertyNames", keyword: "propertyNames", params: { propertyName: l } };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
        for (const l of Object.keys(m)) {
          let P = m[l];
          if (typeof P == "string") {
            if (g(P) > 400) {
              const f = { instancePath: s + "/measures/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 400 } };
              e === null ? e = [f] : e.push(f), r++;
            }
            if (g(P) < 1) {
              const f = { instancePath: s + "/measures/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            const f = { instancePath: s + "/measures/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
      } else {
        const l = { instancePath: s + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (t.repeats !== void 0 && d.call(t, "repeats")) {
      let m = t.repeats;
      if (!(m === "mean" || m === "median")) {
        const l = { instancePath: s + "/repeats", schemaPath: "#/properties/repeats/enum", keyword: "enum", params: { allowedValues: ae.properties.repeats.enum } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    const m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return T.errors = e, r === 0;
}
T.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function C(t, { instancePath: s = "", parentData: E, parentDataProperty: S, rootData: z = t, dynamicAnchors: D = {} } = {}) {
  let e = null, r = 0;
  const j = C.evaluated;
  j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0);
  const o = r;
  let p = false, y = null;
  const c = r;
  B(t, { instancePath: s, parentData: E, parentDataProperty: S, rootData: z, dynamicAnchors: D }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
  var P = c === r;
  P && (p = true, y = 0);
  const m = r;
  if (Array.isArray(t)) {
    if (t.length > 200) {
      const k = { instancePath: s, schemaPath: "#/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 200 } };
      e === null ? e = [k] : e.push(k), r++;
    }
    if (t.length < 1) {
      const k = { instancePath: s, schemaPath: "#/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [k] : e.push(k), r++;
    }
    const O = t.length;
    for (let k = 0; k < O; k++) {
      let N = t[k];
      const v = r;
      let q = false, $ = null;
      const L = r;
      B(N, { instancePath: s + "/" + k, parentData: t, parentDataProperty: k, rootData: z, dynamicAnchors: D }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length);
      var l = L === r;
      l && (q = true, $ = 0);
      const a = r;
      T(N, { instancePath: s + "/" + k, parentData: t, parentDataProperty: k, rootData: z, dynamicAnchors: D }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length);
      var l = a === r;
      if (l && q ? (q = false, $ = [$, 1]) : l && (q = true, $ = 1), q) r = v, e !== null && (v ? e.length = v : e = null);
      else {
        const h = { instancePath: s + "/" + k, schemaPath: "#/oneOf/1/items/oneOf", keyword: "oneOf", params: { passingSchemas: $ } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    const O = { instancePath: s, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [O] : e.push(O), r++;
  }
  var P = m === r;
  if (P && p) p = false, y = [y, 1];
  else if (P) {
    p = true, y = 1;
    var f = true;
  }
  if (p) r = o, e !== null && (o ? e.length = o : e = null);
  else {
    const O = { instancePath: s, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: y } };
    e === null ? e = [O] : e.push(O), r++;
  }
  return C.errors = e, j.items = f, r === 0;
}
C.evaluated = { dynamicProps: false, dynamicItems: true };
var ce = { type: "object", additionalProperties: { type: "object", additionalProperties: false, properties: { measure: { type: "string", minLength: 1, maxLength: 400 }, goal: { enum: ["maximize", "minimize"] }, tolerance: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] } }, required: ["measure", "goal"] }, propertyNames: { minLength: 1, maxLength: 60, pattern: "^[A-Za-z][A-Za-z0-9_-]*$", not: { enum: ["model", "n", "stderr", "as_of", "source", "basis"] } }, minProperties: 1, maxProperties: 12 };
var ue = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
var K = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
function Z(t, { instancePath: s = "", parentData: E, parentDataProperty: S, rootData: z = t, dynamicAnchors: D = {} } = {}) {
  let e = null, r = 0;
  const j = Z.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (Object.keys(t).length > 12) {
      const c = { instancePath: s, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 12 } };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (Object.keys(t).length < 1) {
      const c = { instancePath: s, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [c] : e.push(c), r++;
    }
    for (const c of Object.keys(t)) {
      const m = r, l = r, P = r;
      if (!(c === "model" || c === "n" || c === "stderr" || c === "as_of" || c === "source" || c === "basis")) {
        const f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var o = P === r;
      if (o) {
        const f = { instancePath: s, schemaPath: "#/propertyNames/not", keyword: "not", params: {}, propertyName: c };
        e === null ? e = [f] : e.push(f), r++;
      } else r = l, e !== null && (l ? e.length = l : e = null);
      if (typeof c == "string") {
        if (g(c) > 60) {
          const f = { instancePath: s, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, propertyName: c };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (g(c) < 1) {
          const f = { instancePath: s, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: c };
          e === null ? e = [f] : e.push(f), r++;
        }
        if (!ue.test(c)) {
          const f = { instancePath: s, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, propertyName: c };
          e === null ? e = [f] : e.push(f), r++;
        }
      }
      var p = m === r;
      if (!p) {
        const f = { instancePath: s, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: c } };
        e === null ? e = [f] : e.push(f), r++;
      }
    }
    for (const c of Object.keys(t)) {
      let m = t[c];
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.measure === void 0 || !d.call(m, "measure")) {
          const l = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "measure" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (m.goal === void 0 || !d.call(m, "goal")) {
          const l = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "goal" } };
          e === null ? e = [l] : e.push(l), r++;
        }
        for (const l of Object.keys(m)) if (!(l === "measure" || l === "goal" || l === "tolerance")) {
          const P = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
          e === null ? e = [P] : e.push(P), r++;
        }
        if (m.measure !== void 0 && d.call(m, "measure")) {
          let l = m.measure;
          if (typeof l == "string") {
            if (g(l) > 400) {
              const P = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure", schemaPath: "#/additionalProperties/properties/measure/maxLength", keyword: "maxLength", params: { limit: 400 } };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (g(l) < 1) {
              const P = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure", schemaPath: "#/additionalProperties/properties/measure/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [P] : e.push(P), r++;
            }
          } else {
            const P = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure", schemaPath: "#/additionalProperties/properties/measure/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (m.goal !== void 0 && d.call(m, "goal")) {
          let l = m.goal;
          if (!(l === "maximize" || l === "minimize")) {
            const P = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/goal", schemaPath: "#/additionalProperties/properties/goal/enum", keyword: "enum", params: { allowedValues: ce.additionalProperties.properties.goal.enum } };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
        if (m.tolerance !== void 0 && d.call(m, "tolerance")) {
          let l = m.tolerance;
          const P = r;
          let f = false, O = null;
          const k = r;
          if (typeof l == "number" && isFinite(l)) {
            if (l < 0 || isNaN(l)) {
              const v = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [v] : e.push(v), r++;
            }
          } else {
            const v = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf/0/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [v] : e.push(v), r++;
          }
          var y = k === r;
          y && (f = true, O = 0);
          const N = r;
          if (typeof l == "string") {
            if (g(l) > 20) {
              const v = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
              e === null ? e = [v] : e.push(v), r++;
            }
            if (!K.test(l)) {
              const v = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
              e === null ? e = [v] : e.push(v), r++;
            }
          } else {
            const v = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf/1/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [v] : e.push(v), r++;
          }
          var y = N === r;
          if (y && f ? (f = false, O = [O, 1]) : y && (f = true, O = 1), f) r = P, e !== null && (P ? e.length = P : e = null);
          else {
            const v = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance", schemaPath: "#/additionalProperties/properties/tolerance/oneOf", keyword: "oneOf", params: { passingSchemas: O } };
            e === null ? e = [v] : e.push(v), r++;
          }
        }
      } else {
        const l = { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    const c = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [c] : e.push(c), r++;
  }
  return Z.errors = e, r === 0;
}
Z.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var de = { type: "object", required: ["model"], properties: { model: { type: "string", minLength: 1, maxLength: 400 }, n: { type: "integer", minimum: 1, maximum: 1e9 }, stderr: { type: "number", minimum: 0 }, as_of: { type: "string", minLength: 1, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, source: { type: "string", minLength: 1, maxLength: 400 }, basis: { enum: ["measured", "tokens", "replica_hours", "declared"] } }, additionalProperties: { type: "number" }, propertyNames: { minLength: 1, maxLength: 60 }, maxProperties: 18 };
var se = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function H(t, { instancePath: s = "", parentData: E, parentDataProperty: S, rootData: z = t, dynamicAnchors: D = {} } = {}) {
  let e = null, r = 0;
  const j = H.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (Object.keys(t).length > 18) {
      const p = { instancePath: s, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 18 } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.model === void 0 || !d.call(t, "model")) {
      const p = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" } };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (const p of Object.keys(t)) {
      const y = r;
      if (typeof p == "string") {
        if (g(p) > 60) {
          const c = { instancePath: s, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, propertyName: p };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (g(p) < 1) {
          const c = { instancePath: s, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: p };
          e === null ? e = [c] : e.push(c), r++;
        }
      }
      var o = y === r;
      if (!o) {
        const c = { instancePath: s, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: p } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    for (const p of Object.keys(t)) if (!(p === "model" || p === "n" || p === "stderr" || p === "as_of" || p === "source" || p === "basis")) {
      let y = t[p];
      if (!(typeof y == "number" && isFinite(y))) {
        const c = { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (t.model !== void 0 && d.call(t, "model")) {
      let p = t.model;
      if (typeof p == "string") {
        if (g(p) > 400) {
          const y = { instancePath: s + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (g(p) < 1) {
          const y = { instancePath: s + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        const y = { instancePath: s + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (t.n !== void 0 && d.call(t, "n")) {
      let p = t.n;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
        const y = { instancePath: s + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (typeof p == "number" && isFinite(p)) {
        if (p > 1e9 || isNaN(p)) {
          const y = { instancePath: s + "/n", schemaPath: "#/properties/n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (p < 1 || isNaN(p)) {
          const y = { instancePath: s + "/n", schemaPath: "#/properties/n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
    }
    if (t.stderr !== void 0 && d.call(t, "stderr")) {
      let p = t.stderr;
      if (typeof p == "number" && isFinite(p)) {
        if (p < 0 || isNaN(p)) {
          const y = { instancePath: s + "/stderr", schemaPath: "#/properties/stderr/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        const y = { instancePath: s + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: "number" } };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (t.as_of !== void 0 && d.call(t, "as_of")) {
      let p = t.as_of;
      if (typeof p == "string") {
        if (g(p) > 10) {
          const y = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (g(p) < 1) {
          const y = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (!se.test(p)) {
          const y = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        const y = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (t.source !== void 0 && d.call(t, "source")) {
      let p = t.source;
      if (typeof p == "string") {
        if (g(p) > 400) {
          const y = { instancePath: s + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 400 } };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (g(p) < 1) {
          const y = { instancePath: s + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        const y = { instancePath: s + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (t.basis !== void 0 && d.call(t, "basis")) {
      let p = t.basis;
      if (!(p === "measured" || p === "tokens" || p === "replica_hours" || p === "declared")) {
        const y = { instancePath: s + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: de.properties.basis.enum } };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
  } else {
    const p = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return H.errors = e, r === 0;
}
H.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function R(t, { instancePath: s = "", parentData: E, parentDataProperty: S, rootData: z = t, dynamicAnchors: D = {} } = {}) {
  let e = null, r = 0;
  const j = R.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), Array.isArray(t)) {
    if (t.length > 1e3) {
      const p = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [p] : e.push(p), r++;
    }
    const o = t.length;
    for (let p = 0; p < o; p++) H(t[p], { instancePath: s + "/" + p, parentData: t, parentDataProperty: p, rootData: z, dynamicAnchors: D }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length);
  } else {
    const o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return R.errors = e, r === 0;
}
R.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function J(t, { instancePath: s = "", parentData: E, parentDataProperty: S, rootData: z = t, dynamicAnchors: D = {} } = {}) {
  let e = null, r = 0;
  const j = J.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (Object.keys(t).length > 1) {
      const o = { instancePath: s, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (Object.keys(t).length < 1) {
      const o = { instancePath: s, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (const o of Object.keys(t)) if (!(o === "points" || o === "file")) {
      const p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.points !== void 0 && d.call(t, "points") && (R(t.points, { instancePath: s + "/points", parentData: t, parentDataProperty: "points", rootData: z, dynamicAnchors: D }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), t.file !== void 0 && d.call(t, "file")) {
      let o = t.file;
      if (typeof o == "string") {
        if (g(o) > 400) {
          const p = { instancePath: s + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 400 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (g(o) < 1) {
          const p = { instancePath: s + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        const p = { instancePath: s + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    const o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return J.errors = e, r === 0;
}
J.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var te = { type: "array", items: { type: "object", additionalProperties: false, properties: { measure: { type: "string", minLength: 1, maxLength: 400 }, max: { type: "number" }, min: { type: "number" }, max_increase: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }, { type: "object", additionalProperties: false, properties: { limit: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, since: { enum: ["merge_base", "release"] } }, required: ["limit"] }] }, max_decrease: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }, { type: "object", additionalProperties: false, properties: { limit: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, since: { enum: ["merge_base", "release"] } }, required: ["limit"] }] }, warn_at: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, warn_below: { oneOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?%$", maxLength: 20 }] }, across: { const: "all" }, against: { enum: ["baseline", "frontier"] }, deployments: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } }, models: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } }, tiers: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", minLength: 1, maxLength: 400 } } }, required: ["measure"] }, maxItems: 500 };
function Q(t, { instancePath: s = "", parentData: E, parentDataProperty: S, rootData: z = t, dynamicAnchors: D = {} } = {}) {
  let e = null, r = 0;
  const j = Q.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), Array.isArray(t)) {
    if (t.length > 500) {
      const f = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 500 } };
      e === null ? e = [f] : e.push(f), r++;
    }
    const P = t.length;
    for (let f = 0; f < P; f++) {
      let O = t[f];
      if (O && typeof O == "object" && !Array.isArray(O)) {
        if (O.measure === void 0 || !d.call(O, "measure")) {
          const k = { instancePath: s + "/" + f, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "measure" } };
          e === null ? e = [k] : e.push(k), r++;
        }
        for (const k of Object.keys(O)) if (!d.call(te.items.properties, k)) {
          const N = { instancePath: s + "/" + f, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
          e === null ? e = [N] : e.push(N), r++;
        }
        if (O.measure !== void 0 && d.call(O, "measure")) {
          let k = O.measure;
          if (typeof k == "string") {
            if (g(k) > 400) {
              const N = { instancePath: s + "/" + f + "/measure", schemaPath: "#/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 400 } };
              e === null ? e = [N] : e.push(N), r++;
            }
            if (g(k) < 1) {
              const N = { instancePath: s + "/" + f + "/measure", schemaPath: "#/items/properties/measure/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [N] : e.push(N), r++;
            }
          } else {
            const N = { instancePath: s + "/" + f + "/measure", schemaPath: "#/items/properties/measure/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [N] : e.push(N), r++;
          }
        }
        if (O.max !== void 0 && d.call(O, "max")) {
          let k = O.max;
          if (!(typeof k == "number" && isFinite(k))) {
            const N = { instancePath: s + "/" + f + "/max", schemaPath: "#/items/properties/max/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [N] : e.push(N), r++;
          }
        }
        if (O.min !== void 0 && d.call(O, "min")) {
          let k = O.min;
          if (!(typeof k == "number" && isFinite(k))) {
            const N = { instancePath: s + "/" + f + "/min", schemaPath: "#/items/properties/min/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [N] : e.push(N), r++;
          }
        }
        if (O.max_increase !== void 0 && d.call(O, "max_increase")) {
          let k = O.max_increase;
          const N = r;
          let v = false, q = null;
          const $ = r;
          if (typeof k == "number" && isFinite(k)) {
            if (k < 0 || isNaN(k)) {
              const a = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            const a = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/0/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          var o = $ === r;
          o && (v = true, q = 0);
          const L = r;
          if (typeof k == "string") {
            if (g(k) > 20) {
              const a = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (!K.test(k)) {
              const a = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            const a = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/1/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          var o = L === r;
          if (o && v) v = false, q = [q, 1];
          else {
            o && (v = true, q = 1);
            const a = r;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              if (k.limit === void 0 || !d.call(k, "limit")) {
                const n = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/2/required", keyword: "required", params: { missingProperty: "limit" } };
                e === null ? e = [n] : e.push(n), r++;
              }
              for (const n of Object.keys(k)) if (!(n === "limit" || n === "since")) {
                const i = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [i] : e.push(i), r++;
              }
              if (k.limit !== void 0 && d.call(k, "limit")) {
                let n = k.limit;
                const i = r;
                let u = false, x = null;
                const b = r;
                if (typeof n == "number" && isFinite(n)) {
                  if (n < 0 || isNaN(n)) {
                    const w = { instancePath: s + "/" + f + "/max_increase/limit", schemaPath: "#/items/properties/max_increase/oneOf/2/properties/limit/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [w] : e.push(w), r++;
                  }
                } else {
                  const w = { instancePath: s + "/" + f + "/max_increase/limit", schemaPath: "#/items/properties/max_increase/oneOf/2/properties/limit/oneOf/0/type", keyword: "type", params: { type: "number" } };
                  e === null ? e = [w] : e.push(w), r++;
                }
                var p = b === r;
                p && (u = true, x = 0);
                const V = r;
                if (typeof n == "string") {
                  if (g(n) > 20) {
                    const w = { instancePath: s + "/" + f + "/max_increase/limit", schemaPath: "#/items/properties/max_increase/oneOf/2/properties/limit/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
                    e === null ? e = [w] : e.push(w), r++;
                  }
                  if (!K.test(n)) {
                    const w = { instancePath: s + "/" + f + "/max_increase/limit", schemaPath: "#/items/properties/max_increase/oneOf/2/properties/limit/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
                    e === null ? e = [w] : e.push(w), r++;
                  }
                } else {
                  const w = { instancePath: s + "/" + f + "/max_increase/limit", schemaPath: "#/items/properties/max_increase/oneOf/2/properties/limit/oneOf/1/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [w] : e.push(w), r++;
                }
                var p = V === r;
                if (p && u ? (u = false, x = [x, 1]) : p && (u = true, x = 1), u) r = i, e !== null && (i ? e.length = i : e = null);
                else {
                  const w = { instancePath: s + "/" + f + "/max_increase/limit", schemaPath: "#/items/properties/max_increase/oneOf/2/properties/limit/oneOf", keyword: "oneOf", params: { passingSchemas: x } };
                  e === null ? e = [w] : e.push(w), r++;
                }
              }
              if (k.since !== void 0 && d.call(k, "since")) {
                let n = k.since;
                if (!(n === "merge_base" || n === "release")) {
                  const i = { instancePath: s + "/" + f + "/max_increase/since", schemaPath: "#/items/properties/max_increase/oneOf/2/properties/since/enum", keyword: "enum", params: { allowedValues: te.items.properties.max_increase.oneOf[2].properties.since.enum } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              }
            } else {
              const n = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf/2/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [n] : e.push(n), r++;
            }
            var o = a === r;
            o && v ? (v = false, q = [q, 2]) : o && (v = true, q = 2);
          }
          if (v) r = N, e !== null && (N ? e.length = N : e = null);
          else {
            const a = { instancePath: s + "/" + f + "/max_increase", schemaPath: "#/items/properties/max_increase/oneOf", keyword: "oneOf", params: { passingSchemas: q } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (O.max_decrease !== void 0 && d.call(O, "max_decrease")) {
          let k = O.max_decrease;
          const N = r;
          let v = false, q = null;
          const $ = r;
          if (typeof k == "number" && isFinite(k)) {
            if (k < 0 || isNaN(k)) {
              const a = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            const a = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/0/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          var y = $ === r;
          y && (v = true, q = 0);
          const L = r;
          if (typeof k == "string") {
            if (g(k) > 20) {
              const a = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (!K.test(k)) {
              const a = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            const a = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/1/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          var y = L === r;
          if (y && v) v = false, q = [q, 1];
          else {
            y && (v = true, q = 1);
            const a = r;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              if (k.limit === void 0 || !d.call(k, "limit")) {
                const n = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/2/required", keyword: "required", params: { missingProperty: "limit" } };
                e === null ? e = [n] : e.push(n), r++;
              }
              for (const n of Object.keys(k)) if (!(n === "limit" || n === "since")) {
                const i = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
                e === null ? e = [i] : e.push(i), r++;
              }
              if (k.limit !== void 0 && d.call(k, "limit")) {
                let n = k.limit;
                const i = r;
                let u = false, x = null;
                const b = r;
                if (typeof n == "number" && isFinite(n)) {
                  if (n < 0 || isNaN(n)) {
                    const w = { instancePath: s + "/" + f + "/max_decrease/limit", schemaPath: "#/items/properties/max_decrease/oneOf/2/properties/limit/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    e === null ? e = [w] : e.push(w), r++;
                  }
                } else {
                  const w = { instancePath: s + "/" + f + "/max_decrease/limit", schemaPath: "#/items/properties/max_decrease/oneOf/2/properties/limit/oneOf/0/type", keyword: "type", params: { type: "number" } };
                  e === null ? e = [w] : e.push(w), r++;
                }
                var c = b === r;
                c && (u = true, x = 0);
                const V = r;
                if (typeof n == "string") {
                  if (g(n) > 20) {
                    const w = { instancePath: s + "/" + f + "/max_decrease/limit", schemaPath: "#/items/properties/max_decrease/oneOf/2/properties/limit/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
                    e === null ? e = [w] : e.push(w), r++;
                  }
                  if (!K.test(n)) {
                    const w = { instancePath: s + "/" + f + "/max_decrease/limit", schemaPath: "#/items/properties/max_decrease/oneOf/2/properties/limit/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
                    e === null ? e = [w] : e.push(w), r++;
                  }
                } else {
                  const w = { instancePath: s + "/" + f + "/max_decrease/limit", schemaPath: "#/items/properties/max_decrease/oneOf/2/properties/limit/oneOf/1/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = [w] : e.push(w), r++;
                }
                var c = V === r;
                if (c && u ? (u = false, x = [x, 1]) : c && (u = true, x = 1), u) r = i, e !== null && (i ? e.length = i : e = null);
                else {
                  const w = { instancePath: s + "/" + f + "/max_decrease/limit", schemaPath: "#/items/properties/max_decrease/oneOf/2/properties/limit/oneOf", keyword: "oneOf", params: { passingSchemas: x } };
                  e === null ? e = [w] : e.push(w), r++;
                }
              }
              if (k.since !== void 0 && d.call(k, "since")) {
                let n = k.since;
                if (!(n === "merge_base" || n === "release")) {
                  const i = { instancePath: s + "/" + f + "/max_decrease/since", schemaPath: "#/items/properties/max_decrease/oneOf/2/properties/since/enum", keyword: "enum", params: { allowedValues: te.items.properties.max_decrease.oneOf[2].properties.since.enum } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              }
            } else {
              const n = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf/2/type", keyword: "type", params: { type: "object" } };
              e === null ? e = [n] : e.push(n), r++;
            }
            var y = a === r;
            y && v ? (v = false, q = [q, 2]) : y && (v = true, q = 2);
          }
          if (v) r = N, e !== null && (N ? e.length = N : e = null);
          else {
            const a = { instancePath: s + "/" + f + "/max_decrease", schemaPath: "#/items/properties/max_decrease/oneOf", keyword: "oneOf", params: { passingSchemas: q } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (O.warn_at !== void 0 && d.call(O, "warn_at")) {
          let k = O.warn_at;
          const N = r;
          let v = false, q = null;
          const $ = r;
          if (typeof k == "number" && isFinite(k)) {
            if (k < 0 || isNaN(k)) {
              const a = { instancePath: s + "/" + f + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            const a = { instancePath: s + "/" + f + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf/0/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          var m = $ === r;
          m && (v = true, q = 0);
          const L = r;
          if (typeof k == "string") {
            if (g(k) > 20) {
              const a = { instancePath: s + "/" + f + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (!K.test(k)) {
              const a = { instancePath: s + "/" + f + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            const a = { instancePath: s + "/" + f + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf/1/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          var m = L === r;
          if (m && v ? (v = false, q = [q, 1]) : m && (v = true, q = 1), v) r = N, e !== null && (N ? e.length = N : e = null);
          else {
            const a = { instancePath: s + "/" + f + "/warn_at", schemaPath: "#/items/properties/warn_at/oneOf", keyword: "oneOf", params: { passingSchemas: q } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (O.warn_below !== void 0 && d.call(O, "warn_below")) {
          let k = O.warn_below;
          const N = r;
          let v = false, q = null;
          const $ = r;
          if (typeof k == "number" && isFinite(k)) {
            if (k < 0 || isNaN(k)) {
              const a = { instancePath: s + "/" + f + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            const a = { instancePath: s + "/" + f + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf/0/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          var l = $ === r;
          l && (v = true, q = 0);
          const L = r;
          if (typeof k == "string") {
            if (g(k) > 20) {
              const a = { instancePath: s + "/" + f + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (!K.test(k)) {
              const a = { instancePath: s + "/" + f + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
              e === null ? e = [a] : e.push(a), r++;
            }
          } else {
            const a = { instancePath: s + "/" + f + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf/1/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          var l = L === r;
          if (l && v ? (v = false, q = [q, 1]) : l && (v = true, q = 1), v) r = N, e !== null && (N ? e.length = N : e = null);
          else {
            const a = { instancePath: s + "/" + f + "/warn_below", schemaPath: "#/items/properties/warn_below/oneOf", keyword: "oneOf", params: { passingSchemas: q } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (O.across !== void 0 && d.call(O, "across") && O.across !== "all") {
          const k = { instancePath: s + "/" + f + "/across", schemaPath: "#/items/properties/across/const", keyword: "const", params: { allowedValue: "all" } };
          e === null ? e = [k] : e.push(k), r++;
        }
        if (O.against !== void 0 && d.call(O, "against")) {
          let k = O.against;
          if (!(k === "baseline" || k === "frontier")) {
            const N = { instancePath: s + "/" + f + "/against", schemaPath: "#/items/properties/against/enum", keyword: "enum", params: { allowedValues: te.items.properties.against.enum } };
            e === null ? e = [N] : e.push(N), r++;
          }
        }
        if (O.deployments !== void 0 && d.call(O, "deployments")) {
          let k = O.deployments;
          if (Array.isArray(k)) {
            if (k.length > 200) {
              const v = { instancePath: s + "/" + f + "/deployments", schemaPath: "#/items/properties/deployments/maxItems", keyword: "maxItems", params: { limit: 200 } };
              e === null ? e = [v] : e.push(v), r++;
            }
            if (k.length < 1) {
              const v = { instancePath: s + "/" + f + "/deployments", schemaPath: "#/items/properties/deployments/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [v] : e.push(v), r++;
            }
            const N = k.length;
            for (let v = 0; v < N; v++) {
              let q = k[v];
              if (typeof q == "string") {
                if (g(q) > 400) {
                  const $ = { instancePath: s + "/" + f + "/deployments/" + v, schemaPath: "#/items/properties/deployments/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  e === null ? e = [$] : e.push($), r++;
                }
                if (g(q) < 1) {
                  const $ = { instancePath: s + "/" + f + "/deployments/" + v, schemaPath: "#/items/properties/deployments/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [$] : e.push($), r++;
                }
              } else {
                const $ = { instancePath: s + "/" + f + "/deployments/" + v, schemaPath: "#/items/properties/deployments/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [$] : e.push($), r++;
              }
            }
          } else {
            const N = { instancePath: s + "/" + f + "/deployments", schemaPath: "#/items/properties/deployments/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [N] : e.push(N), r++;
          }
        }
        if (O.models !== void 0 && d.call(O, "models")) {
          let k = O.models;
          if (Array.isArray(k)) {
            if (k.length > 200) {
              const v = { instancePath: s + "/" + f + "/models", schemaPath: "#/items/properties/models/maxItems", keyword: "maxItems", params: { limit: 200 } };
              e === null ? e = [v] : e.push(v), r++;
            }
            if (k.length < 1) {
              const v = { instancePath: s + "/" + f + "/models", schemaPath: "#/items/properties/models/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [v] : e.push(v), r++;
            }
            const N = k.length;
            for (let v = 0; v < N; v++) {
              let q = k[v];
              if (typeof q == "string") {
                if (g(q) > 400) {
                  const $ = { instancePath: s + "/" + f + "/models/" + v, schemaPath: "#/items/properties/models/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  e === null ? e = [$] : e.push($), r++;
                }
                if (g(q) < 1) {
                  const $ = { instancePath: s + "/" + f + "/models/" + v, schemaPath: "#/items/properties/models/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [$] : e.push($), r++;
                }
              } else {
                const $ = { instancePath: s + "/" + f + "/models/" + v, schemaPath: "#/items/properties/models/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [$] : e.push($), r++;
              }
            }
          } else {
            const N = { instancePath: s + "/" + f + "/models", schemaPath: "#/items/properties/models/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [N] : e.push(N), r++;
          }
        }
        if (O.tiers !== void 0 && d.call(O, "tiers")) {
          let k = O.tiers;
          if (Array.isArray(k)) {
            if (k.length > 200) {
              const v = { instancePath: s + "/" + f + "/tiers", schemaPath: "#/items/properties/tiers/maxItems", keyword: "maxItems", params: { limit: 200 } };
              e === null ? e = [v] : e.push(v), r++;
            }
            if (k.length < 1) {
              const v = { instancePath: s + "/" + f + "/tiers", schemaPath: "#/items/properties/tiers/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [v] : e.push(v), r++;
            }
            const N = k.length;
            for (let v = 0; v < N; v++) {
              let q = k[v];
              if (typeof q == "string") {
                if (g(q) > 400) {
                  const $ = { instancePath: s + "/" + f + "/tiers/" + v, schemaPath: "#/items/properties/tiers/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  e === null ? e = [$] : e.push($), r++;
                }
                if (g(q) < 1) {
                  const $ = { instancePath: s + "/" + f + "/tiers/" + v, schemaPath: "#/items/properties/tiers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [$] : e.push($), r++;
                }
              } else {
                const $ = { instancePath: s + "/" + f + "/tiers/" + v, schemaPath: "#/items/properties/tiers/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [$] : e.push($), r++;
              }
            }
          } else {
            const N = { instancePath: s + "/" + f + "/tiers", schemaPath: "#/items/properties/tiers/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [N] : e.push(N), r++;
          }
        }
      } else {
        const k = { instancePath: s + "/" + f, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [k] : e.push(k), r++;
      }
    }
  } else {
    const P = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [P] : e.push(P), r++;
  }
  return Q.errors = e, r === 0;
}
Q.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function U(t, { instancePath: s = "", parentData: E, parentDataProperty: S, rootData: z = t, dynamicAnchors: D = {} } = {}) {
  let e = null, r = 0;
  const j = U.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (const y of Object.keys(t)) if (!(y === "as_of" || y === "instances" || y === "tokens")) {
      const c = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.as_of !== void 0 && d.call(t, "as_of")) {
      let y = t.as_of;
      if (typeof y == "string") {
        if (g(y) > 10) {
          const c = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (g(y) < 1) {
          const c = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (!se.test(y)) {
          const c = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
          e === null ? e = [c] : e.push(c), r++;
        }
      } else {
        const c = { instancePath: s + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (t.instances !== void 0 && d.call(t, "instances")) {
      let y = t.instances;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (Object.keys(y).length > 1e3) {
          const c = { instancePath: s + "/instances", schemaPath: "#/properties/instances/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        for (const c of Object.keys(y)) {
          const m = r;
          if (typeof c == "string") {
            if (g(c) > 400) {
              const l = { instancePath: s + "/instances", schemaPath: "#/properties/instances/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: c };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (g(c) < 1) {
              const l = { instancePath: s + "/instances", schemaPath: "#/properties/instances/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: c };
              e === null ? e = [l] : e.push(l), r++;
            }
          }
          var o = m === r;
          if (!o) {
            const l = { instancePath: s + "/instances", schemaPath: "#/properties/instances/propertyNames", keyword: "propertyNames", params: { propertyName: c } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        for (const c of Object.keys(y)) {
          let m = y[c];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.usd_per_hour === void 0 || !d.call(m, "usd_per_hour")) {
              const l = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/instances/additionalProperties/required", keyword: "required", params: { missingProperty: "usd_per_hour" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            for (const l of Object.keys(m)) if (!(l === "usd_per_hour" || l === "gpus" || l === "as_of")) {
              const P = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/instances/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (m.usd_per_hour !== void 0 && d.call(m, "usd_per_hour")) {
              let l = m.usd_per_hour;
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1e9 || isNaN(l)) {
                  const P = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/usd_per_hour", schemaPath: "#/properties/instances/additionalProperties/properties/usd_per_hour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
                if (l < 0 || isNaN(l)) {
                  const P = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/usd_per_hour", schemaPath: "#/properties/instances/additionalProperties/properties/usd_per_hour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                const P = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/usd_per_hour", schemaPath: "#/properties/instances/additionalProperties/properties/usd_per_hour/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
            if (m.gpus !== void 0 && d.call(m, "gpus")) {
              let l = m.gpus;
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1e4 || isNaN(l)) {
                  const P = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/gpus", schemaPath: "#/properties/instances/additionalProperties/properties/gpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
                if (l <= 0 || isNaN(l)) {
                  const P = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/gpus", schemaPath: "#/properties/instances/additionalProperties/properties/gpus/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                const P = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/gpus", schemaPath: "#/properties/instances/additionalProperties/properties/gpus/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
            if (m.as_of !== void 0 && d.call(m, "as_of")) {
              let l = m.as_of;
              if (typeof l == "string") {
                if (g(l) > 10) {
                  const P = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/instances/additionalProperties/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
                if (g(l) < 1) {
                  const P = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/instances/additionalProperties/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
                if (!se.test(l)) {
                  const P = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/instances/additionalProperties/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                const P = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/instances/additionalProperties/properties/as_of/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
          } else {
            const l = { instancePath: s + "/instances/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/instances/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        const c = { instancePath: s + "/instances", schemaPath: "#/properties/instances/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (t.tokens !== void 0 && d.call(t, "tokens")) {
      let y = t.tokens;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (Object.keys(y).length > 1e3) {
          const c = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [c] : e.push(c), r++;
        }
        for (const c of Object.keys(y)) {
          const m = r;
          if (typeof c == "string") {
            if (g(c) > 400) {
              const l = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: c };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (g(c) < 1) {
              const l = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: c };
              e === null ? e = [l] : e.push(l), r++;
            }
          }
          var p = m === r;
          if (!p) {
            const l = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/propertyNames", keyword: "propertyNames", params: { propertyName: c } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
        for (const c of Object.keys(y)) {
          let m = y[c];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.input_per_1m_usd === void 0 || !d.call(m, "input_per_1m_usd")) {
              const l = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tokens/additionalProperties/required", keyword: "required", params: { missingProperty: "input_per_1m_usd" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            if (m.output_per_1m_usd === void 0 || !d.call(m, "output_per_1m_usd")) {
              const l = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tokens/additionalProperties/required", keyword: "required", params: { missingProperty: "output_per_1m_usd" } };
              e === null ? e = [l] : e.push(l), r++;
            }
            for (const l of Object.keys(m)) if (!(l === "input_per_1m_usd" || l === "output_per_1m_usd" || l === "cache_read_per_1m_usd" || l === "cache_write_per_1m_usd" || l === "as_of")) {
              const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tokens/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (m.input_per_1m_usd !== void 0 && d.call(m, "input_per_1m_usd")) {
              let l = m.input_per_1m_usd;
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1e9 || isNaN(l)) {
                  const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/input_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/input_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
                if (l < 0 || isNaN(l)) {
                  const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/input_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/input_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/input_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/input_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
            if (m.output_per_1m_usd !== void 0 && d.call(m, "output_per_1m_usd")) {
              let l = m.output_per_1m_usd;
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1e9 || isNaN(l)) {
                  const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/output_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/output_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
                if (l < 0 || isNaN(l)) {
                  const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/output_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/output_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/output_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/output_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
            if (m.cache_read_per_1m_usd !== void 0 && d.call(m, "cache_read_per_1m_usd")) {
              let l = m.cache_read_per_1m_usd;
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1e9 || isNaN(l)) {
                  const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_read_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_read_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
                if (l < 0 || isNaN(l)) {
                  const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_read_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_read_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_read_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_read_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
            if (m.cache_write_per_1m_usd !== void 0 && d.call(m, "cache_write_per_1m_usd")) {
              let l = m.cache_write_per_1m_usd;
              if (typeof l == "number" && isFinite(l)) {
                if (l > 1e9 || isNaN(l)) {
                  const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_write_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_write_per_1m_usd/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
                if (l < 0 || isNaN(l)) {
                  const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_write_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_write_per_1m_usd/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache_write_per_1m_usd", schemaPath: "#/properties/tokens/additionalProperties/properties/cache_write_per_1m_usd/type", keyword: "type", params: { type: "number" } };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
            if (m.as_of !== void 0 && d.call(m, "as_of")) {
              let l = m.as_of;
              if (typeof l == "string") {
                if (g(l) > 10) {
                  const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/tokens/additionalProperties/properties/as_of/maxLength", keyword: "maxLength", params: { limit: 10 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
                if (g(l) < 1) {
                  const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/tokens/additionalProperties/properties/as_of/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [P] : e.push(P), r++;
                }
                if (!se.test(l)) {
                  const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/tokens/additionalProperties/properties/as_of/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                  e === null ? e = [P] : e.push(P), r++;
                }
              } else {
                const P = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/as_of", schemaPath: "#/properties/tokens/additionalProperties/properties/as_of/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
          } else {
            const l = { instancePath: s + "/tokens/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tokens/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      } else {
        const c = { instancePath: s + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
  } else {
    const y = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [y] : e.push(y), r++;
  }
  return U.errors = e, r === 0;
}
U.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var A = { type: "object", additionalProperties: false, properties: { "frontier/dominated": { enum: ["fail", "warn", "off"] }, "frontier/declared-dominated": { enum: ["fail", "warn", "off"] }, "frontier/no-floor": { enum: ["fail", "warn", "off"] }, "budget/max": { enum: ["fail", "warn", "off"] }, "budget/min": { enum: ["fail", "warn", "off"] }, "budget/increase": { enum: ["fail", "warn", "off"] }, "budget/decrease": { enum: ["fail", "warn", "off"] }, "budget/near": { enum: ["fail", "warn", "off"] }, "cost/capacity": { enum: ["fail", "warn", "off"] }, "cost/unknown-price": { enum: ["fail", "warn", "off"] }, "cost/stale-price": { enum: ["fail", "warn", "off"] }, "cost/assumed-hardware": { enum: ["fail", "warn", "off"] }, "evidence/missing": { enum: ["fail", "warn", "off"] }, "evidence/conflict": { enum: ["fail", "warn", "off"] }, "evidence/ambiguous": { enum: ["fail", "warn", "off"] }, "evidence/scale": { enum: ["fail", "warn", "off"] }, "evidence/not-comparable": { enum: ["fail", "warn", "off"] }, "evidence/stale": { enum: ["fail", "warn", "off"] }, "evidence/unreadable": { enum: ["fail", "warn", "off"] }, "evidence/mismatch": { enum: ["fail", "warn", "off"] }, "tier/undeclared": { enum: ["fail", "warn", "off"] }, "tier/precision": { enum: ["fail", "warn", "off"] }, "tier/mismatch": { enum: ["fail", "warn", "off"] }, "tier/variant-missing": { enum: ["fail", "warn", "off"] }, "tier/recovery": { enum: ["fail", "warn", "off"] }, "tier/size": { enum: ["fail", "warn", "off"] }, "tier/memory": { enum: ["fail", "warn", "off"] }, "tier/quantized-share": { enum: ["fail", "warn", "off"] }, "tier/unverified": { enum: ["fail", "warn", "off"] }, "tier/uniform": { enum: ["fail", "warn", "off"] }, "tier/no-benefit": { enum: ["fail", "warn", "off"] }, "tier/native": { enum: ["fail", "warn", "off"] }, "policy/dead-rule": { enum: ["fail", "warn", "off"] }, "policy/loosened": { enum: ["fail", "warn", "off"] }, "policy/dropped": { enum: ["fail", "warn", "off"] }, "policy/self-judged": { enum: ["fail", "warn", "off"] }, "waiver/expired": { enum: ["fail", "warn", "off"] }, "waiver/unused": { enum: ["fail", "warn", "off"] }, "baseline/removed": { enum: ["fail", "warn", "off"] }, "baseline/missing": { enum: ["fail", "warn", "off"] } } };
function W(t, { instancePath: s = "", parentData: E, parentDataProperty: S, rootData: z = t, dynamicAnchors: D = {} } = {}) {
  let e = null, r = 0;
  const j = W.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (const o of Object.keys(t)) if (!d.call(A.properties, o)) {
      const p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t["frontier/dominated"] !== void 0 && d.call(t, "frontier/dominated")) {
      let o = t["frontier/dominated"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/frontier~1dominated", schemaPath: "#/properties/frontier~1dominated/enum", keyword: "enum", params: { allowedValues: A.properties["frontier/dominated"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["frontier/declared-dominated"] !== void 0 && d.call(t, "frontier/declared-dominated")) {
      let o = t["frontier/declared-dominated"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/frontier~1declared-dominated", schemaPath: "#/properties/frontier~1declared-dominated/enum", keyword: "enum", params: { allowedValues: A.properties["frontier/declared-dominated"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["frontier/no-floor"] !== void 0 && d.call(t, "frontier/no-floor")) {
      let o = t["frontier/no-floor"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/frontier~1no-floor", schemaPath: "#/properties/frontier~1no-floor/enum", keyword: "enum", params: { allowedValues: A.properties["frontier/no-floor"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["budget/max"] !== void 0 && d.call(t, "budget/max")) {
      let o = t["budget/max"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/budget~1max", schemaPath: "#/properties/budget~1max/enum", keyword: "enum", params: { allowedValues: A.properties["budget/max"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["budget/min"] !== void 0 && d.call(t, "budget/min")) {
      let o = t["budget/min"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/budget~1min", schemaPath: "#/properties/budget~1min/enum", keyword: "enum", params: { allowedValues: A.properties["budget/min"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["budget/increase"] !== void 0 && d.call(t, "budget/increase")) {
      let o = t["budget/increase"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/budget~1increase", schemaPath: "#/properties/budget~1increase/enum", keyword: "enum", params: { allowedValues: A.properties["budget/increase"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["budget/decrease"] !== void 0 && d.call(t, "budget/decrease")) {
      let o = t["budget/decrease"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/budget~1decrease", schemaPath: "#/properties/budget~1decrease/enum", keyword: "enum", params: { allowedValues: A.properties["budget/decrease"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["budget/near"] !== void 0 && d.call(t, "budget/near")) {
      let o = t["budget/near"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/budget~1near", schemaPath: "#/properties/budget~1near/enum", keyword: "enum", params: { allowedValues: A.properties["budget/near"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["cost/capacity"] !== void 0 && d.call(t, "cost/capacity")) {
      let o = t["cost/capacity"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/cost~1capacity", schemaPath: "#/properties/cost~1capacity/enum", keyword: "enum", params: { allowedValues: A.properties["cost/capacity"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["cost/unknown-price"] !== void 0 && d.call(t, "cost/unknown-price")) {
      let o = t["cost/unknown-price"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/cost~1unknown-price", schemaPath: "#/properties/cost~1unknown-price/enum", keyword: "enum", params: { allowedValues: A.properties["cost/unknown-price"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["cost/stale-price"] !== void 0 && d.call(t, "cost/stale-price")) {
      let o = t["cost/stale-price"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/cost~1stale-price", schemaPath: "#/properties/cost~1stale-price/enum", keyword: "enum", params: { allowedValues: A.properties["cost/stale-price"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["cost/assumed-hardware"] !== void 0 && d.call(t, "cost/assumed-hardware")) {
      let o = t["cost/assumed-hardware"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/cost~1assumed-hardware", schemaPath: "#/properties/cost~1assumed-hardware/enum", keyword: "enum", params: { allowedValues: A.properties["cost/assumed-hardware"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["evidence/missing"] !== void 0 && d.call(t, "evidence/missing")) {
      let o = t["evidence/missing"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/evidence~1missing", schemaPath: "#/properties/evidence~1missing/enum", keyword: "enum", params: { allowedValues: A.properties["evidence/missing"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["evidence/conflict"] !== void 0 && d.call(t, "evidence/conflict")) {
      let o = t["evidence/conflict"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/evidence~1conflict", schemaPath: "#/properties/evidence~1conflict/enum", keyword: "enum", params: { allowedValues: A.properties["evidence/conflict"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["evidence/ambiguous"] !== void 0 && d.call(t, "evidence/ambiguous")) {
      let o = t["evidence/ambiguous"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/evidence~1ambiguous", schemaPath: "#/properties/evidence~1ambiguous/enum", keyword: "enum", params: { allowedValues: A.properties["evidence/ambiguous"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["evidence/scale"] !== void 0 && d.call(t, "evidence/scale")) {
      let o = t["evidence/scale"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/evidence~1scale", schemaPath: "#/properties/evidence~1scale/enum", keyword: "enum", params: { allowedValues: A.properties["evidence/scale"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["evidence/not-comparable"] !== void 0 && d.call(t, "evidence/not-comparable")) {
      let o = t["evidence/not-comparable"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/evidence~1not-comparable", schemaPath: "#/properties/evidence~1not-comparable/enum", keyword: "enum", params: { allowedValues: A.properties["evidence/not-comparable"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["evidence/stale"] !== void 0 && d.call(t, "evidence/stale")) {
      let o = t["evidence/stale"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/evidence~1stale", schemaPath: "#/properties/evidence~1stale/enum", keyword: "enum", params: { allowedValues: A.properties["evidence/stale"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["evidence/unreadable"] !== void 0 && d.call(t, "evidence/unreadable")) {
      let o = t["evidence/unreadable"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/evidence~1unreadable", schemaPath: "#/properties/evidence~1unreadable/enum", keyword: "enum", params: { allowedValues: A.properties["evidence/unreadable"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["evidence/mismatch"] !== void 0 && d.call(t, "evidence/mismatch")) {
      let o = t["evidence/mismatch"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/evidence~1mismatch", schemaPath: "#/properties/evidence~1mismatch/enum", keyword: "enum", params: { allowedValues: A.properties["evidence/mismatch"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["tier/undeclared"] !== void 0 && d.call(t, "tier/undeclared")) {
      let o = t["tier/undeclared"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/tier~1undeclared", schemaPath: "#/properties/tier~1undeclared/enum", keyword: "enum", params: { allowedValues: A.properties["tier/undeclared"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["tier/precision"] !== void 0 && d.call(t, "tier/precision")) {
      let o = t["tier/precision"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/tier~1precision", schemaPath: "#/properties/tier~1precision/enum", keyword: "enum", params: { allowedValues: A.properties["tier/precision"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["tier/mismatch"] !== void 0 && d.call(t, "tier/mismatch")) {
      let o = t["tier/mismatch"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/tier~1mismatch", schemaPath: "#/properties/tier~1mismatch/enum", keyword: "enum", params: { allowedValues: A.properties["tier/mismatch"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["tier/variant-missing"] !== void 0 && d.call(t, "tier/variant-missing")) {
      let o = t["tier/variant-missing"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/tier~1variant-missing", schemaPath: "#/properties/tier~1variant-missing/enum", keyword: "enum", params: { allowedValues: A.properties["tier/variant-missing"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["tier/recovery"] !== void 0 && d.call(t, "tier/recovery")) {
      let o = t["tier/recovery"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/tier~1recovery", schemaPath: "#/properties/tier~1recovery/enum", keyword: "enum", params: { allowedValues: A.properties["tier/recovery"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["tier/size"] !== void 0 && d.call(t, "tier/size")) {
      let o = t["tier/size"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/tier~1size", schemaPath: "#/properties/tier~1size/enum", keyword: "enum", params: { allowedValues: A.properties["tier/size"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["tier/memory"] !== void 0 && d.call(t, "tier/memory")) {
      let o = t["tier/memory"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/tier~1memory", schemaPath: "#/properties/tier~1memory/enum", keyword: "enum", params: { allowedValues: A.properties["tier/memory"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["tier/quantized-share"] !== void 0 && d.call(t, "tier/quantized-share")) {
      let o = t["tier/quantized-share"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/tier~1quantized-share", schemaPath: "#/properties/tier~1quantized-share/enum", keyword: "enum", params: { allowedValues: A.properties["tier/quantized-share"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["tier/unverified"] !== void 0 && d.call(t, "tier/unverified")) {
      let o = t["tier/unverified"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/tier~1unverified", schemaPath: "#/properties/tier~1unverified/enum", keyword: "enum", params: { allowedValues: A.properties["tier/unverified"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["tier/uniform"] !== void 0 && d.call(t, "tier/uniform")) {
      let o = t["tier/uniform"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/tier~1uniform", schemaPath: "#/properties/tier~1uniform/enum", keyword: "enum", params: { allowedValues: A.properties["tier/uniform"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["tier/no-benefit"] !== void 0 && d.call(t, "tier/no-benefit")) {
      let o = t["tier/no-benefit"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/tier~1no-benefit", schemaPath: "#/properties/tier~1no-benefit/enum", keyword: "enum", params: { allowedValues: A.properties["tier/no-benefit"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["tier/native"] !== void 0 && d.call(t, "tier/native")) {
      let o = t["tier/native"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/tier~1native", schemaPath: "#/properties/tier~1native/enum", keyword: "enum", params: { allowedValues: A.properties["tier/native"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["policy/dead-rule"] !== void 0 && d.call(t, "policy/dead-rule")) {
      let o = t["policy/dead-rule"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/policy~1dead-rule", schemaPath: "#/properties/policy~1dead-rule/enum", keyword: "enum", params: { allowedValues: A.properties["policy/dead-rule"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["policy/loosened"] !== void 0 && d.call(t, "policy/loosened")) {
      let o = t["policy/loosened"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/policy~1loosened", schemaPath: "#/properties/policy~1loosened/enum", keyword: "enum", params: { allowedValues: A.properties["policy/loosened"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["policy/dropped"] !== void 0 && d.call(t, "policy/dropped")) {
      let o = t["policy/dropped"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/policy~1dropped", schemaPath: "#/properties/policy~1dropped/enum", keyword: "enum", params: { allowedValues: A.properties["policy/dropped"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["policy/self-judged"] !== void 0 && d.call(t, "policy/self-judged")) {
      let o = t["policy/self-judged"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/policy~1self-judged", schemaPath: "#/properties/policy~1self-judged/enum", keyword: "enum", params: { allowedValues: A.properties["policy/self-judged"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["waiver/expired"] !== void 0 && d.call(t, "waiver/expired")) {
      let o = t["waiver/expired"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/waiver~1expired", schemaPath: "#/properties/waiver~1expired/enum", keyword: "enum", params: { allowedValues: A.properties["waiver/expired"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["waiver/unused"] !== void 0 && d.call(t, "waiver/unused")) {
      let o = t["waiver/unused"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/waiver~1unused", schemaPath: "#/properties/waiver~1unused/enum", keyword: "enum", params: { allowedValues: A.properties["waiver/unused"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["baseline/removed"] !== void 0 && d.call(t, "baseline/removed")) {
      let o = t["baseline/removed"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/baseline~1removed", schemaPath: "#/properties/baseline~1removed/enum", keyword: "enum", params: { allowedValues: A.properties["baseline/removed"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t["baseline/missing"] !== void 0 && d.call(t, "baseline/missing")) {
      let o = t["baseline/missing"];
      if (!(o === "fail" || o === "warn" || o === "off")) {
        const p = { instancePath: s + "/baseline~1missing", schemaPath: "#/properties/baseline~1missing/enum", keyword: "enum", params: { allowedValues: A.properties["baseline/missing"].enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    const o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return W.errors = e, r === 0;
}
W.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var oe = new RegExp("^[0-9]+d$", "u");
function X(t, { instancePath: s = "", parentData: E, parentDataProperty: S, rootData: z = t, dynamicAnchors: D = {} } = {}) {
  let e = null, r = 0;
  const j = X.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (Object.keys(t).length < 1) {
      const o = { instancePath: s, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (const o of Object.keys(t)) if (o !== "max_age") {
      const p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.max_age !== void 0 && d.call(t, "max_age")) {
      let o = t.max_age;
      if (typeof o == "string") {
        if (g(o) > 6) {
          const p = { instancePath: s + "/max_age", schemaPath: "#/properties/max_age/maxLength", keyword: "maxLength", params: { limit: 6 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (!oe.test(o)) {
          const p = { instancePath: s + "/max_age", schemaPath: "#/properties/max_age/pattern", keyword: "pattern", params: { pattern: "^[0-9]+d$" } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        const p = { instancePath: s + "/max_age", schemaPath: "#/properties/max_age/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    const o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return X.errors = e, r === 0;
}
X.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var fe = { type: "object", additionalProperties: false, properties: { waivers: { const: "none" }, on_missing_baseline: { enum: ["warn", "fail"] }, on_inconclusive: { const: "fail" }, max_age: { type: "string", pattern: "^[0-9]+d$", maxLength: 6 } }, minProperties: 1 };
function M(t, { instancePath: s = "", parentData: E, parentDataProperty: S, rootData: z = t, dynamicAnchors: D = {} } = {}) {
  let e = null, r = 0;
  const j = M.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (Object.keys(t).length < 1) {
      const o = { instancePath: s, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (const o of Object.keys(t)) if (!(o === "waivers" || o === "on_missing_baseline" || o === "on_inconclusive" || o === "max_age")) {
      const p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.waivers !== void 0 && d.call(t, "waivers") && t.waivers !== "none") {
      const o = { instancePath: s + "/waivers", schemaPath: "#/properties/waivers/const", keyword: "const", params: { allowedValue: "none" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.on_missing_baseline !== void 0 && d.call(t, "on_missing_baseline")) {
      let o = t.on_missing_baseline;
      if (!(o === "warn" || o === "fail")) {
        const p = { instancePath: s + "/on_missing_baseline", schemaPath: "#/properties/on_missing_baseline/enum", keyword: "enum", params: { allowedValues: fe.properties.on_missing_baseline.enum } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.on_inconclusive !== void 0 && d.call(t, "on_inconclusive") && t.on_inconclusive !== "fail") {
      const o = { instancePath: s + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/const", keyword: "const", params: { allowedValue: "fail" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.max_age !== void 0 && d.call(t, "max_age")) {
      let o = t.max_age;
      if (typeof o == "string") {
        if (g(o) > 6) {
          const p = { instancePath: s + "/max_age", schemaPath: "#/properties/max_age/maxLength", keyword: "maxLength", params: { limit: 6 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (!oe.test(o)) {
          const p = { instancePath: s + "/max_age", schemaPath: "#/properties/max_age/pattern", keyword: "pattern", params: { pattern: "^[0-9]+d$" } };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        const p = { instancePath: s + "/max_age", schemaPath: "#/properties/max_age/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    const o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return M.errors = e, r === 0;
}
M.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Y(t, { instancePath: s = "", parentData: E, parentDataProperty: S, rootData: z = t, dynamicAnchors: D = {} } = {}) {
  let e = null, r = 0;
  const j = Y.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (Object.keys(t).length < 1) {
      const o = { instancePath: s, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (const o of Object.keys(t)) if (!(o === "pull_request" || o === "merge_group" || o === "push" || o === "release" || o === "deployment" || o === "schedule" || o === "workflow_dispatch")) {
      const p = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = [p] : e.push(p), r++;
    }
    t.pull_request !== void 0 && d.call(t, "pull_request") && (M(t.pull_request, { instancePath: s + "/pull_request", parentData: t, parentDataProperty: "pull_request", rootData: z, dynamicAnchors: D }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), t.merge_group !== void 0 && d.call(t, "merge_group") && (M(t.merge_group, { instancePath: s + "/merge_group", parentData: t, parentDataProperty: "merge_group", rootData: z, dynamicAnchors: D }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), t.push !== void 0 && d.call(t, "push") && (M(t.push, { instancePath: s + "/push", parentData: t, parentDataProperty: "push", rootData: z, dynamicAnchors: D }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), t.release !== void 0 && d.call(t, "release") && (M(t.release, { instancePath: s + "/release", parentData: t, parentDataProperty: "release", rootData: z, dynamicAnchors: D }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), t.deployment !== void 0 && d.call(t, "deployment") && (M(t.deployment, { instancePath: s + "/deployment", parentData: t, parentDataProperty: "deployment", rootData: z, dynamicAnchors: D }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), t.schedule !== void 0 && d.call(t, "schedule") && (M(t.schedule, { instancePath: s + "/schedule", parentData: t, parentDataProperty: "schedule", rootData: z, dynamicAnchors: D }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), t.workflow_dispatch !== void 0 && d.call(t, "workflow_dispatch") && (M(t.workflow_dispatch, { instancePath: s + "/workflow_dispatch", parentData: t, parentDataProperty: "workflow_dispatch", rootData: z, dynamicAnchors: D }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length));
  } else {
    const o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Y.errors = e, r === 0;
}
Y.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var le = { type: "array", maxItems: 500, items: { type: "object", additionalProperties: false, properties: { rule: { enum: ["frontier/dominated", "frontier/declared-dominated", "frontier/no-floor", "budget/max", "budget/min", "budget/increase", "budget/decrease", "budget/near", "cost/capacity", "cost/unknown-price", "cost/stale-price", "cost/assumed-hardware", "evidence/missing", "evidence/conflict", "evidence/ambiguous", "evidence/scale", "evidence/not-comparable", "evidence/stale", "evidence/unreadable", "evidence/mismatch", "tier/undeclared", "tier/precision", "tier/mismatch", "tier/variant-missing", "tier/recovery", "tier/size", "tier/memory", "tier/quantized-share", "tier/unverified", "tier/uniform", "tier/no-benefit", "tier/native", "policy/dead-rule", "policy/loosened", "policy/dropped", "policy/self-judged", "waiver/expired", "waiver/unused", "baseline/removed", "baseline/missing"] }, deployment: { type: "string", minLength: 1, maxLength: 400 }, model: { type: "string", minLength: 1, maxLength: 400 }, tier: { type: "string", minLength: 1, maxLength: 60 }, measure: { type: "string", minLength: 1, maxLength: 400 }, cap: { type: "number" }, reason: { type: "string", minLength: 1, maxLength: 1e3 }, owner: { type: "string", minLength: 1, maxLength: 200 }, until: { type: "string", minLength: 1, maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, required: ["rule", "reason", "owner", "until"] } };
function ee(t, { instancePath: s = "", parentData: E, parentDataProperty: S, rootData: z = t, dynamicAnchors: D = {} } = {}) {
  let e = null, r = 0;
  const j = ee.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), Array.isArray(t)) {
    if (t.length > 500) {
      const p = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 500 } };
      e === null ? e = [p] : e.push(p), r++;
    }
    const o = t.length;
    for (let p = 0; p < o; p++) {
      let y = t[p];
      if (y && typeof y == "object" && !Array.isArray(y)) {
        if (y.rule === void 0 || !d.call(y, "rule")) {
          const c = { instancePath: s + "/" + p, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "rule" } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (y.reason === void 0 || !d.call(y, "reason")) {
          const c = { instancePath: s + "/" + p, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "reason" } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (y.owner === void 0 || !d.call(y, "owner")) {
          const c = { instancePath: s + "/" + p, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "owner" } };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (y.until === void 0 || !d.call(y, "until")) {
          const c = { instancePath: s + "/" + p, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "until" } };
          e === null ? e = [c] : e.push(c), r++;
        }
        for (const c of Object.keys(y)) if (!d.call(le.items.properties, c)) {
          const m = { instancePath: s + "/" + p, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
          e === null ? e = [m] : e.push(m), r++;
        }
        if (y.rule !== void 0 && d.call(y, "rule")) {
          let c = y.rule;
          if (!(c === "frontier/dominated" || c === "frontier/declared-dominated" || c === "frontier/no-floor" || c === "budget/max" || c === "budget/min" || c === "budget/increase" || c === "budget/decrease" || c === "budget/near" || c === "cost/capacity" || c === "cost/unknown-price" || c === "cost/stale-price" || c === "cost/assumed-hardware" || c === "evidence/missing" || c === "evidence/conflict" || c === "evidence/ambiguous" || c === "evidence/scale" || c === "evidence/not-comparable" || c === "evidence/stale" || c === "evidence/unreadable" || c === "evidence/mismatch" || c === "tier/undeclared" || c === "tier/precision" || c === "tier/mismatch" || c === "tier/variant-missing" || c === "tier/recovery" || c === "tier/size" || c === "tier/memory" || c === "tier/quantized-share" || c === "tier/unverified" || c === "tier/uniform" || c === "tier/no-benefit" || c === "tier/native" || c === "policy/dead-rule" || c === "policy/loosened" || c === "policy/dropped" || c === "policy/self-judged" || c === "waiver/expired" || c === "waiver/unused" || c === "baseline/removed" || c === "baseline/missing")) {
            const m = { instancePath: s + "/" + p + "/rule", schemaPath: "#/items/properties/rule/enum", keyword: "enum", params: { allowedValues: le.items.properties.rule.enum } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (y.deployment !== void 0 && d.call(y, "deployment")) {
          let c = y.deployment;
          if (typeof c == "string") {
            if (g(c) > 400) {
              const m = { instancePath: s + "/" + p + "/deployment", schemaPath: "#/items/properties/deployment/maxLength", keyword: "maxLength", params: { limit: 400 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (g(c) < 1) {
              const m = { instancePath: s + "/" + p + "/deployment", schemaPath: "#/items/properties/deployment/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            const m = { instancePath: s + "/" + p + "/deployment", schemaPath: "#/items/properties/deployment/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (y.model !== void 0 && d.call(y, "model")) {
          let c = y.model;
          if (typeof c == "string") {
            if (g(c) > 400) {
              const m = { instancePath: s + "/" + p + "/model", schemaPath: "#/items/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (g(c) < 1) {
              const m = { instancePath: s + "/" + p + "/model", schemaPath: "#/items/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            const m = { instancePath: s + "/" + p + "/model", schemaPath: "#/items/properties/model/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (y.tier !== void 0 && d.call(y, "tier")) {
          let c = y.tier;
          if (typeof c == "string") {
            if (g(c) > 60) {
              const m = { instancePath: s + "/" + p + "/tier", schemaPath: "#/items/properties/tier/maxLength", keyword: "maxLength", params: { limit: 60 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (g(c) < 1) {
              const m = { instancePath: s + "/" + p + "/tier", schemaPath: "#/items/properties/tier/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            const m = { instancePath: s + "/" + p + "/tier", schemaPath: "#/items/properties/tier/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (y.measure !== void 0 && d.call(y, "measure")) {
          let c = y.measure;
          if (typeof c == "string") {
            if (g(c) > 400) {
              const m = { instancePath: s + "/" + p + "/measure", schemaPath: "#/items/properties/measure/maxLength", keyword: "maxLength", params: { limit: 400 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (g(c) < 1) {
              const m = { instancePath: s + "/" + p + "/measure", schemaPath: "#/items/properties/measure/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            const m = { instancePath: s + "/" + p + "/measure", schemaPath: "#/items/properties/measure/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (y.cap !== void 0 && d.call(y, "cap")) {
          let c = y.cap;
          if (!(typeof c == "number" && isFinite(c))) {
            const m = { instancePath: s + "/" + p + "/cap", schemaPath: "#/items/properties/cap/type", keyword: "type", params: { type: "number" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (y.reason !== void 0 && d.call(y, "reason")) {
          let c = y.reason;
          if (typeof c == "string") {
            if (g(c) > 1e3) {
              const m = { instancePath: s + "/" + p + "/reason", schemaPath: "#/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (g(c) < 1) {
              const m = { instancePath: s + "/" + p + "/reason", schemaPath: "#/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            const m = { instancePath: s + "/" + p + "/reason", schemaPath: "#/items/properties/reason/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (y.owner !== void 0 && d.call(y, "owner")) {
          let c = y.owner;
          if (typeof c == "string") {
            if (g(c) > 200) {
              const m = { instancePath: s + "/" + p + "/owner", schemaPath: "#/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (g(c) < 1) {
              const m = { instancePath: s + "/" + p + "/owner", schemaPath: "#/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            const m = { instancePath: s + "/" + p + "/owner", schemaPath: "#/items/properties/owner/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
        if (y.until !== void 0 && d.call(y, "until")) {
          let c = y.until;
          if (typeof c == "string") {
            if (g(c) > 10) {
              const m = { instancePath: s + "/" + p + "/until", schemaPath: "#/items/properties/until/maxLength", keyword: "maxLength", params: { limit: 10 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (g(c) < 1) {
              const m = { instancePath: s + "/" + p + "/until", schemaPath: "#/items/properties/until/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (!se.test(c)) {
              const m = { instancePath: s + "/" + p + "/until", schemaPath: "#/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            const m = { instancePath: s + "/" + p + "/until", schemaPath: "#/items/properties/until/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        const c = { instancePath: s + "/" + p, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
  } else {
    const o = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return ee.errors = e, r === 0;
}
ee.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var ne = new RegExp("^[0-9]{1,3}(\\.[0-9]+)?%$", "u");
var me = new RegExp("^[0-9]+(\\.[0-9]+)? ?([KMGT]i?B|B)$", "u");
function ie(t, { instancePath: s = "", parentData: E, parentDataProperty: S, rootData: z = t, dynamicAnchors: D = {} } = {}) {
  let e = null, r = 0;
  const j = ie.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.version === void 0 || !d.call(t, "version")) {
      const L = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [L] : e.push(L), r++;
    }
    if (t.results === void 0 || !d.call(t, "results")) {
      const L = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "results" } };
      e === null ? e = [L] : e.push(L), r++;
    }
    for (const L of Object.keys(t)) if (!d.call(re.properties, L)) {
      const a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.version !== void 0 && d.call(t, "version") && t.version !== 1) {
      const L = { instancePath: s + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [L] : e.push(L), r++;
    }
    if (t.results !== void 0 && d.call(t, "results") && (C(t.results, { instancePath: s + "/results", parentData: t, parentDataProperty: "results", rootData: z, dynamicAnchors: D }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), t.measures !== void 0 && d.call(t, "measures")) {
      let L = t.measures;
      if (L && typeof L == "object" && !Array.isArray(L)) {
        if (Object.keys(L).length > 1e3) {
          const a = { instancePath: s + "/measures", schemaPath: "#/properties/measures/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (const a of Object.keys(L)) {
          const h = r;
          if (typeof a == "string") {
            if (g(a) > 400) {
              const n = { instancePath: s + "/measures", schemaPath: "#/properties/measures/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: a };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (g(a) < 1) {
              const n = { instancePath: s + "/measures", schemaPath: "#/properties/measures/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: a };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
          var o = h === r;
          if (!o) {
            const n = { instancePath: s + "/measures", schemaPath: "#/properties/measures/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        for (const a of Object.keys(L)) {
          let h = L[a];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            for (const n of Object.keys(h)) if (!(n === "goal" || n === "range" || n === "unit" || n === "min_n" || n === "mean_of")) {
              const i = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (h.goal !== void 0 && d.call(h, "goal")) {
              let n = h.goal;
              if (!(n === "maximize" || n === "minimize")) {
                const i = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/goal", schemaPath: "#/properties/measures/additionalProperties/properties/goal/enum", keyword: "enum", params: { allowedValues: re.properties.measures.additionalProperties.properties.goal.enum } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.range !== void 0 && d.call(h, "range")) {
              let n = h.range;
              if (Array.isArray(n)) {
                if (n.length > 2) {
                  const u = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/range", schemaPath: "#/properties/measures/additionalProperties/properties/range/maxItems", keyword: "maxItems", params: { limit: 2 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (n.length < 2) {
                  const u = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/range", schemaPath: "#/properties/measures/additionalProperties/properties/range/minItems", keyword: "minItems", params: { limit: 2 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                const i = n.length;
                for (let u = 0; u < i; u++) {
                  let x = n[u];
                  if (!(typeof x == "number" && isFinite(x))) {
                    const b = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/range/" + u, schemaPath: "#/properties/measures/additionalProperties/properties/range/items/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
              } else {
                const i = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/range", schemaPath: "#/properties/measures/additionalProperties/properties/range/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.unit !== void 0 && d.call(h, "unit")) {
              let n = h.unit;
              if (typeof n == "string") {
                if (g(n) > 40) {
                  const i = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/measures/additionalProperties/properties/unit/maxLength", keyword: "maxLength", params: { limit: 40 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (g(n) < 1) {
                  const i = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/measures/additionalProperties/properties/unit/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/measures/additionalProperties/properties/unit/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.min_n !== void 0 && d.call(h, "min_n")) {
              let n = h.min_n;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const i = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_n", schemaPath: "#/properties/measures/additionalProperties/properties/min_n/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [i] : e.push(i), r++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 1e9 || isNaN(n)) {
                  const i = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_n", schemaPath: "#/properties/measures/additionalProperties/properties/min_n/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (n < 1 || isNaN(n)) {
                  const i = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_n", schemaPath: "#/properties/measures/additionalProperties/properties/min_n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              }
            }
            if (h.mean_of !== void 0 && d.call(h, "mean_of")) {
              let n = h.mean_of;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (Object.keys(n).length > 100) {
                  const i = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (Object.keys(n).length < 1) {
                  const i = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                for (const i of Object.keys(n)) {
                  const u = r;
                  if (typeof i == "string") {
                    if (g(i) > 400) {
                      const x = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: i };
                      e === null ? e = [x] : e.push(x), r++;
                    }
                    if (g(i) < 1) {
                      const x = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: i };
                      e === null ? e = [x] : e.push(x), r++;
                    }
                  }
                  var p = u === r;
                  if (!p) {
                    const x = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/propertyNames", keyword: "propertyNames", params: { propertyName: i } };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                }
                for (const i of Object.keys(n)) {
                  let u = n[i];
                  if (typeof u == "number" && isFinite(u)) {
                    if (u > 1e9 || isNaN(u)) {
                      const x = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      e === null ? e = [x] : e.push(x), r++;
                    }
                    if (u <= 0 || isNaN(u)) {
                      const x = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [x] : e.push(x), r++;
                    }
                  } else {
                    const x = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/additionalProperties/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                }
              } else {
                const i = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean_of", schemaPath: "#/properties/measures/additionalProperties/properties/mean_of/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
          } else {
            const n = { instancePath: s + "/measures/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/measures/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        const a = { instancePath: s + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (t.objectives !== void 0 && d.call(t, "objectives") && (Z(t.objectives, { instancePath: s + "/objectives", parentData: t, parentDataProperty: "objectives", rootData: z, dynamicAnchors: D }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), t.frontier !== void 0 && d.call(t, "frontier") && (J(t.frontier, { instancePath: s + "/frontier", parentData: t, parentDataProperty: "frontier", rootData: z, dynamicAnchors: D }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), t.frontiers !== void 0 && d.call(t, "frontiers")) {
      let L = t.frontiers;
      if (L && typeof L == "object" && !Array.isArray(L)) {
        if (Object.keys(L).length > 100) {
          const a = { instancePath: s + "/frontiers", schemaPath: "#/properties/frontiers/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (const a of Object.keys(L)) {
          const h = r;
          if (typeof a == "string") {
            if (g(a) > 400) {
              const n = { instancePath: s + "/frontiers", schemaPath: "#/properties/frontiers/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: a };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (g(a) < 1) {
              const n = { instancePath: s + "/frontiers", schemaPath: "#/properties/frontiers/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: a };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
          var y = h === r;
          if (!y) {
            const n = { instancePath: s + "/frontiers", schemaPath: "#/properties/frontiers/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        for (const a of Object.keys(L)) {
          let h = L[a];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (h.deployments === void 0 || !d.call(h, "deployments")) {
              const n = { instancePath: s + "/frontiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/required", keyword: "required", params: { missingProperty: "deployments" } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (h.objectives === void 0 || !d.call(h, "objectives")) {
              const n = { instancePath: s + "/frontiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/required", keyword: "required", params: { missingProperty: "objectives" } };
              e === null ? e = [n] : e.push(n), r++;
            }
            for (const n of Object.keys(h)) if (!(n === "deployments" || n === "objectives" || n === "points" || n === "file")) {
              const i = { instancePath: s + "/frontiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (h.deployments !== void 0 && d.call(h, "deployments")) {
              let n = h.deployments;
              if (Array.isArray(n)) {
                if (n.length > 200) {
                  const u = { instancePath: s + "/frontiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments", schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/maxItems", keyword: "maxItems", params: { limit: 200 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (n.length < 1) {
                  const u = { instancePath: s + "/frontiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments", schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                const i = n.length;
                for (let u = 0; u < i; u++) {
                  let x = n[u];
                  if (typeof x == "string") {
                    if (g(x) > 400) {
                      const b = { instancePath: s + "/frontiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments/" + u, schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                    if (g(x) < 1) {
                      const b = { instancePath: s + "/frontiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments/" + u, schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  } else {
                    const b = { instancePath: s + "/frontiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments/" + u, schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
              } else {
                const i = { instancePath: s + "/frontiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployments", schemaPath: "#/properties/frontiers/additionalProperties/properties/deployments/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.objectives !== void 0 && d.call(h, "objectives") && (Z(h.objectives, { instancePath: s + "/frontiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/objectives", parentData: h, parentDataProperty: "objectives", rootData: z, dynamicAnchors: D }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), h.points !== void 0 && d.call(h, "points") && (R(h.points, { instancePath: s + "/frontiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/points", parentData: h, parentDataProperty: "points", rootData: z, dynamicAnchors: D }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), h.file !== void 0 && d.call(h, "file")) {
              let n = h.file;
              if (typeof n == "string") {
                if (g(n) > 400) {
                  const i = { instancePath: s + "/frontiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/file", schemaPath: "#/properties/frontiers/additionalProperties/properties/file/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (g(n) < 1) {
                  const i = { instancePath: s + "/frontiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/file", schemaPath: "#/properties/frontiers/additionalProperties/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: s + "/frontiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/file", schemaPath: "#/properties/frontiers/additionalProperties/properties/file/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
          } else {
            const n = { instancePath: s + "/frontiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/frontiers/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        const a = { instancePath: s + "/frontiers", schemaPath: "#/properties/frontiers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (t.budgets !== void 0 && d.call(t, "budgets") && (Q(t.budgets, { instancePath: s + "/budgets", parentData: t, parentDataProperty: "budgets", rootData: z, dynamicAnchors: D }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), t.tiers !== void 0 && d.call(t, "tiers")) {
      let L = t.tiers;
      if (L && typeof L == "object" && !Array.isArray(L)) {
        if (Object.keys(L).length > 100) {
          const a = { instancePath: s + "/tiers", schemaPath: "#/properties/tiers/maxProperties", keyword: "maxProperties", params: { limit: 100 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (const a of Object.keys(L)) {
          const h = r;
          if (typeof a == "string") {
            if (g(a) > 60) {
              const n = { instancePath: s + "/tiers", schemaPath: "#/properties/tiers/propertyNames/maxLength", keyword: "maxLength", params: { limit: 60 }, propertyName: a };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (g(a) < 1) {
              const n = { instancePath: s + "/tiers", schemaPath: "#/properties/tiers/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: a };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
          var c = h === r;
          if (!c) {
            const n = { instancePath: s + "/tiers", schemaPath: "#/properties/tiers/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        for (const a of Object.keys(L)) {
          let h = L[a];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            for (const n of Object.keys(h)) if (!(n === "precisions" || n === "kv_cache" || n === "recovery" || n === "verified" || n === "require_variant" || n === "max_size" || n === "min_quantized_share")) {
              const i = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tiers/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (h.precisions !== void 0 && d.call(h, "precisions")) {
              let n = h.precisions;
              const i = r;
              let u = false, x = null;
              const b = r;
              if (n !== "any") {
                const w = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/precisions", schemaPath: "#/properties/tiers/additionalProperties/properties/precisions/oneOf/0/const", keyword: "const", params: { allowedValue: "any" } };
                e === null ? e = [w] : e.push(w), r++;
              }
              var m = b === r;
              m && (u = true, x = 0);
              const V = r;
              if (Array.isArray(n)) {
                if (n.length > 40) {
                  const _ = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/precisions", schemaPath: "#/properties/tiers/additionalProperties/properties/precisions/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 40 } };
                  e === null ? e = [_] : e.push(_), r++;
                }
                if (n.length < 1) {
                  const _ = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/precisions", schemaPath: "#/properties/tiers/additionalProperties/properties/precisions/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [_] : e.push(_), r++;
                }
                const w = n.length;
                for (let _ = 0; _ < w; _++) {
                  let I = n[_];
                  if (typeof I == "string") {
                    if (g(I) > 60) {
                      const F = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/precisions/" + _, schemaPath: "#/properties/tiers/additionalProperties/properties/precisions/oneOf/1/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
                      e === null ? e = [F] : e.push(F), r++;
                    }
                    if (g(I) < 1) {
                      const F = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/precisions/" + _, schemaPath: "#/properties/tiers/additionalProperties/properties/precisions/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [F] : e.push(F), r++;
                    }
                  } else {
                    const F = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/precisions/" + _, schemaPath: "#/properties/tiers/additionalProperties/properties/precisions/oneOf/1/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [F] : e.push(F), r++;
                  }
                }
              } else {
                const w = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/precisions", schemaPath: "#/properties/tiers/additionalProperties/properties/precisions/oneOf/1/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [w] : e.push(w), r++;
              }
              var m = V === r;
              if (m && u ? (u = false, x = [x, 1]) : m && (u = true, x = 1), u) r = i, e !== null && (i ? e.length = i : e = null);
              else {
                const w = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/precisions", schemaPath: "#/properties/tiers/additionalProperties/properties/precisions/oneOf", keyword: "oneOf", params: { passingSchemas: x } };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
            if (h.kv_cache !== void 0 && d.call(h, "kv_cache")) {
              let n = h.kv_cache;
              const i = r;
              let u = false, x = null;
              const b = r;
              if (n !== "any") {
                const w = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/kv_cache", schemaPath: "#/properties/tiers/additionalProperties/properties/kv_cache/oneOf/0/const", keyword: "const", params: { allowedValue: "any" } };
                e === null ? e = [w] : e.push(w), r++;
              }
              var l = b === r;
              l && (u = true, x = 0);
              const V = r;
              if (Array.isArray(n)) {
                if (n.length > 40) {
                  const _ = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/kv_cache", schemaPath: "#/properties/tiers/additionalProperties/properties/kv_cache/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 40 } };
                  e === null ? e = [_] : e.push(_), r++;
                }
                if (n.length < 1) {
                  const _ = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/kv_cache", schemaPath: "#/properties/tiers/additionalProperties/properties/kv_cache/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [_] : e.push(_), r++;
                }
                const w = n.length;
                for (let _ = 0; _ < w; _++) {
                  let I = n[_];
                  if (typeof I == "string") {
                    if (g(I) > 60) {
                      const F = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/kv_cache/" + _, schemaPath: "#/properties/tiers/additionalProperties/properties/kv_cache/oneOf/1/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
                      e === null ? e = [F] : e.push(F), r++;
                    }
                    if (g(I) < 1) {
                      const F = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/kv_cache/" + _, schemaPath: "#/properties/tiers/additionalProperties/properties/kv_cache/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [F] : e.push(F), r++;
                    }
                  } else {
                    const F = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/kv_cache/" + _, schemaPath: "#/properties/tiers/additionalProperties/properties/kv_cache/oneOf/1/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [F] : e.push(F), r++;
                  }
                }
              } else {
                const w = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/kv_cache", schemaPath: "#/properties/tiers/additionalProperties/properties/kv_cache/oneOf/1/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [w] : e.push(w), r++;
              }
              var l = V === r;
              if (l && u ? (u = false, x = [x, 1]) : l && (u = true, x = 1), u) r = i, e !== null && (i ? e.length = i : e = null);
              else {
                const w = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/kv_cache", schemaPath: "#/properties/tiers/additionalProperties/properties/kv_cache/oneOf", keyword: "oneOf", params: { passingSchemas: x } };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
            if (h.recovery !== void 0 && d.call(h, "recovery")) {
              let n = h.recovery;
              const i = r;
              let u = false, x = null;
              const b = r;
              if (typeof n == "string") {
                if (g(n) > 20) {
                  const w = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery", schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  e === null ? e = [w] : e.push(w), r++;
                }
                if (!ne.test(n)) {
                  const w = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery", schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3}(\\.[0-9]+)?%$" } };
                  e === null ? e = [w] : e.push(w), r++;
                }
              } else {
                const w = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery", schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf/0/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [w] : e.push(w), r++;
              }
              var P = b === r;
              P && (u = true, x = 0);
              const V = r;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (n.min === void 0 || !d.call(n, "min")) {
                  const w = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery", schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf/1/required", keyword: "required", params: { missingProperty: "min" } };
                  e === null ? e = [w] : e.push(w), r++;
                }
                for (const w of Object.keys(n)) if (!(w === "min" || w === "measures")) {
                  const _ = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery", schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
                  e === null ? e = [_] : e.push(_), r++;
                }
                if (n.min !== void 0 && d.call(n, "min")) {
                  let w = n.min;
                  if (typeof w == "string") {
                    if (g(w) > 20) {
                      const _ = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery/min", schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf/1/properties/min/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                    if (!ne.test(w)) {
                      const _ = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery/min", schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf/1/properties/min/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3}(\\.[0-9]+)?%$" } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                  } else {
                    const _ = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery/min", schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf/1/properties/min/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                }
                if (n.measures !== void 0 && d.call(n, "measures")) {
                  let w = n.measures;
                  if (Array.isArray(w)) {
                    if (w.length > 100) {
                      const I = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery/measures", schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf/1/properties/measures/maxItems", keyword: "maxItems", params: { limit: 100 } };
                      e === null ? e = [I] : e.push(I), r++;
                    }
                    if (w.length < 1) {
                      const I = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery/measures", schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf/1/properties/measures/minItems", keyword: "minItems", params: { limit: 1 } };
                      e === null ? e = [I] : e.push(I), r++;
                    }
                    const _ = w.length;
                    for (let I = 0; I < _; I++) {
                      let F = w[I];
                      if (typeof F == "string") {
                        if (g(F) > 400) {
                          const G = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery/measures/" + I, schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf/1/properties/measures/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                          e === null ? e = [G] : e.push(G), r++;
                        }
                        if (g(F) < 1) {
                          const G = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery/measures/" + I, schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf/1/properties/measures/items/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [G] : e.push(G), r++;
                        }
                      } else {
                        const G = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery/measures/" + I, schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf/1/properties/measures/items/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [G] : e.push(G), r++;
                      }
                    }
                  } else {
                    const _ = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery/measures", schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf/1/properties/measures/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                }
              } else {
                const w = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery", schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf/1/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [w] : e.push(w), r++;
              }
              var P = V === r;
              if (P && u ? (u = false, x = [x, 1]) : P && (u = true, x = 1), u) r = i, e !== null && (i ? e.length = i : e = null);
              else {
                const w = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/recovery", schemaPath: "#/properties/tiers/additionalProperties/properties/recovery/oneOf", keyword: "oneOf", params: { passingSchemas: x } };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
            if (h.verified !== void 0 && d.call(h, "verified") && typeof h.verified != "boolean") {
              const n = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/verified", schemaPath: "#/properties/tiers/additionalProperties/properties/verified/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (h.require_variant !== void 0 && d.call(h, "require_variant") && typeof h.require_variant != "boolean") {
              const n = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_variant", schemaPath: "#/properties/tiers/additionalProperties/properties/require_variant/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (h.max_size !== void 0 && d.call(h, "max_size")) {
              let n = h.max_size;
              if (typeof n == "string") {
                if (g(n) > 24) {
                  const i = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_size", schemaPath: "#/properties/tiers/additionalProperties/properties/max_size/maxLength", keyword: "maxLength", params: { limit: 24 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (!me.test(n)) {
                  const i = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_size", schemaPath: "#/properties/tiers/additionalProperties/properties/max_size/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?([KMGT]i?B|B)$" } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_size", schemaPath: "#/properties/tiers/additionalProperties/properties/max_size/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.min_quantized_share !== void 0 && d.call(h, "min_quantized_share")) {
              let n = h.min_quantized_share;
              if (typeof n == "string") {
                if (g(n) > 20) {
                  const i = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_quantized_share", schemaPath: "#/properties/tiers/additionalProperties/properties/min_quantized_share/maxLength", keyword: "maxLength", params: { limit: 20 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (!ne.test(n)) {
                  const i = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_quantized_share", schemaPath: "#/properties/tiers/additionalProperties/properties/min_quantized_share/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3}(\\.[0-9]+)?%$" } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_quantized_share", schemaPath: "#/properties/tiers/additionalProperties/properties/min_quantized_share/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
          } else {
            const n = { instancePath: s + "/tiers/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tiers/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        const a = { instancePath: s + "/tiers", schemaPath: "#/properties/tiers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (t.models !== void 0 && d.call(t, "models")) {
      let L = t.models;
      if (L && typeof L == "object" && !Array.isArray(L)) {
        if (Object.keys(L).length > 1e3) {
          const a = { instancePath: s + "/models", schemaPath: "#/properties/models/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (const a of Object.keys(L)) {
          const h = r;
          if (typeof a == "string") {
            if (g(a) > 400) {
              const n = { instancePath: s + "/models", schemaPath: "#/properties/models/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: a };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (g(a) < 1) {
              const n = { instancePath: s + "/models", schemaPath: "#/properties/models/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: a };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
          var f = h === r;
          if (!f) {
            const n = { instancePath: s + "/models", schemaPath: "#/properties/models/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        for (const a of Object.keys(L)) {
          let h = L[a];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            for (const n of Object.keys(h)) if (!(n === "aliases" || n === "variant_of" || n === "artifact" || n === "precision" || n === "requires")) {
              const i = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/models/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (h.aliases !== void 0 && d.call(h, "aliases")) {
              let n = h.aliases;
              if (Array.isArray(n)) {
                if (n.length > 200) {
                  const b = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/properties/models/additionalProperties/properties/aliases/maxItems", keyword: "maxItems", params: { limit: 200 } };
                  e === null ? e = [b] : e.push(b), r++;
                }
                const i = n.length;
                for (let b = 0; b < i; b++) {
                  let V = n[b];
                  if (typeof V == "string") {
                    if (g(V) > 1e3) {
                      const w = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + b, schemaPath: "#/properties/models/additionalProperties/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      e === null ? e = [w] : e.push(w), r++;
                    }
                    if (g(V) < 1) {
                      const w = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + b, schemaPath: "#/properties/models/additionalProperties/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [w] : e.push(w), r++;
                    }
                  } else {
                    const w = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + b, schemaPath: "#/properties/models/additionalProperties/properties/aliases/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [w] : e.push(w), r++;
                  }
                }
                let u = n.length, x;
                if (u > 1) {
                  const b = {};
                  for (; u--; ) {
                    let V = n[u];
                    if (typeof V == "string") {
                      if (typeof b[V] == "number") {
                        x = b[V];
                        const w = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/properties/models/additionalProperties/properties/aliases/uniqueItems", keyword: "uniqueItems", params: { i: u, j: x } };
                        e === null ? e = [w] : e.push(w), r++;
                        break;
                      }
                      b[V] = u;
                    }
                  }
                }
              } else {
                const i = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/properties/models/additionalProperties/properties/aliases/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.variant_of !== void 0 && d.call(h, "variant_of")) {
              let n = h.variant_of;
              if (typeof n == "string") {
                if (g(n) > 400) {
                  const i = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/variant_of", schemaPath: "#/properties/models/additionalProperties/properties/variant_of/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (g(n) < 1) {
                  const i = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/variant_of", schemaPath: "#/properties/models/additionalProperties/properties/variant_of/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/variant_of", schemaPath: "#/properties/models/additionalProperties/properties/variant_of/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.artifact !== void 0 && d.call(h, "artifact")) {
              let n = h.artifact;
              if (typeof n == "string") {
                if (g(n) > 400) {
                  const i = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/models/additionalProperties/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (g(n) < 1) {
                  const i = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/models/additionalProperties/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/models/additionalProperties/properties/artifact/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.precision !== void 0 && d.call(h, "precision")) {
              let n = h.precision;
              if (typeof n == "string") {
                if (g(n) > 60) {
                  const i = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/precision", schemaPath: "#/properties/models/additionalProperties/properties/precision/maxLength", keyword: "maxLength", params: { limit: 60 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (g(n) < 1) {
                  const i = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/precision", schemaPath: "#/properties/models/additionalProperties/properties/precision/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/precision", schemaPath: "#/properties/models/additionalProperties/properties/precision/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.requires !== void 0 && d.call(h, "requires")) {
              let n = h.requires;
              if (Array.isArray(n)) {
                if (n.length > 100) {
                  const b = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/requires", schemaPath: "#/properties/models/additionalProperties/properties/requires/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  e === null ? e = [b] : e.push(b), r++;
                }
                if (n.length < 1) {
                  const b = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/requires", schemaPath: "#/properties/models/additionalProperties/properties/requires/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [b] : e.push(b), r++;
                }
                const i = n.length;
                for (let b = 0; b < i; b++) {
                  let V = n[b];
                  if (typeof V == "string") {
                    if (g(V) > 60) {
                      const w = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/requires/" + b, schemaPath: "#/properties/models/additionalProperties/properties/requires/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
                      e === null ? e = [w] : e.push(w), r++;
                    }
                    if (g(V) < 1) {
                      const w = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/requires/" + b, schemaPath: "#/properties/models/additionalProperties/properties/requires/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [w] : e.push(w), r++;
                    }
                  } else {
                    const w = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/requires/" + b, schemaPath: "#/properties/models/additionalProperties/properties/requires/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [w] : e.push(w), r++;
                  }
                }
                let u = n.length, x;
                if (u > 1) {
                  const b = {};
                  for (; u--; ) {
                    let V = n[u];
                    if (typeof V == "string") {
                      if (typeof b[V] == "number") {
                        x = b[V];
                        const w = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/requires", schemaPath: "#/properties/models/additionalProperties/properties/requires/uniqueItems", keyword: "uniqueItems", params: { i: u, j: x } };
                        e === null ? e = [w] : e.push(w), r++;
                        break;
                      }
                      b[V] = u;
                    }
                  }
                }
              } else {
                const i = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/requires", schemaPath: "#/properties/models/additionalProperties/properties/requires/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
          } else {
            const n = { instancePath: s + "/models/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/models/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        const a = { instancePath: s + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (t.deployments !== void 0 && d.call(t, "deployments")) {
      let L = t.deployments;
      if (L && typeof L == "object" && !Array.isArray(L)) {
        if (Object.keys(L).length > 1e3) {
          const a = { instancePath: s + "/deployments", schemaPath: "#/properties/deployments/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (const a of Object.keys(L)) {
          const h = r;
          if (typeof a == "string") {
            if (g(a) > 400) {
              const n = { instancePath: s + "/deployments", schemaPath: "#/properties/deployments/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: a };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (g(a) < 1) {
              const n = { instancePath: s + "/deployments", schemaPath: "#/properties/deployments/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: a };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
          var O = h === r;
          if (!O) {
            const n = { instancePath: s + "/deployments", schemaPath: "#/properties/deployments/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        for (const a of Object.keys(L)) {
          let h = L[a];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            for (const n of Object.keys(h)) if (!d.call(re.properties.deployments.additionalProperties.properties, n)) {
              const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (h.model !== void 0 && d.call(h, "model")) {
              let n = h.model;
              if (typeof n == "string") {
                if (g(n) > 400) {
                  const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/model", schemaPath: "#/properties/deployments/additionalProperties/properties/model/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (g(n) < 1) {
                  const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/model", schemaPath: "#/properties/deployments/additionalProperties/properties/model/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/model", schemaPath: "#/properties/deployments/additionalProperties/properties/model/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.tier !== void 0 && d.call(h, "tier")) {
              let n = h.tier;
              if (typeof n == "string") {
                if (g(n) > 60) {
                  const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/properties/deployments/additionalProperties/properties/tier/maxLength", keyword: "maxLength", params: { limit: 60 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (g(n) < 1) {
                  const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/properties/deployments/additionalProperties/properties/tier/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/properties/deployments/additionalProperties/properties/tier/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.endpoint !== void 0 && d.call(h, "endpoint")) {
              let n = h.endpoint;
              if (typeof n == "string") {
                if (g(n) > 400) {
                  const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint", schemaPath: "#/properties/deployments/additionalProperties/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (g(n) < 1) {
                  const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint", schemaPath: "#/properties/deployments/additionalProperties/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/endpoint", schemaPath: "#/properties/deployments/additionalProperties/properties/endpoint/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.workload !== void 0 && d.call(h, "workload")) {
              let n = h.workload;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (const i of Object.keys(n)) if (!(i === "requests_per_month" || i === "peak_rps" || i === "input_tokens" || i === "output_tokens" || i === "production_per_eval")) {
                  const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (n.requests_per_month !== void 0 && d.call(n, "requests_per_month")) {
                  let i = n.requests_per_month;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1e15 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/requests_per_month", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/requests_per_month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e15 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (i <= 0 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/requests_per_month", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/requests_per_month/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/requests_per_month", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/requests_per_month/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.peak_rps !== void 0 && d.call(n, "peak_rps")) {
                  let i = n.peak_rps;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1e9 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/peak_rps", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/peak_rps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (i <= 0 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/peak_rps", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/peak_rps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/peak_rps", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/peak_rps/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.input_tokens !== void 0 && d.call(n, "input_tokens")) {
                  let i = n.input_tokens;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1e9 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/input_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/input_tokens/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (i < 0 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/input_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/input_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/input_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/input_tokens/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.output_tokens !== void 0 && d.call(n, "output_tokens")) {
                  let i = n.output_tokens;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1e9 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/output_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/output_tokens/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (i < 0 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/output_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/output_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/output_tokens", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/output_tokens/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.production_per_eval !== void 0 && d.call(n, "production_per_eval")) {
                  let i = n.production_per_eval;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1e6 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/production_per_eval", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/production_per_eval/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (i <= 0 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/production_per_eval", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/production_per_eval/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload/production_per_eval", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/properties/production_per_eval/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
              } else {
                const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/workload", schemaPath: "#/properties/deployments/additionalProperties/properties/workload/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.serving !== void 0 && d.call(h, "serving")) {
              let n = h.serving;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                for (const i of Object.keys(n)) if (!(i === "instance" || i === "region" || i === "gpus_per_replica" || i === "replicas" || i === "target_utilization" || i === "max_context" || i === "max_concurrency")) {
                  const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (n.instance !== void 0 && d.call(n, "instance")) {
                  let i = n.instance;
                  if (typeof i == "string") {
                    if (g(i) > 100) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/instance", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/instance/maxLength", keyword: "maxLength", params: { limit: 100 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (g(i) < 1) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/instance", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/instance/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/instance", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/instance/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.region !== void 0 && d.call(n, "region")) {
                  let i = n.region;
                  if (typeof i == "string") {
                    if (g(i) > 60) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/region", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/region/maxLength", keyword: "maxLength", params: { limit: 60 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (g(i) < 1) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/region", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/region/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/region", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/region/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.gpus_per_replica !== void 0 && d.call(n, "gpus_per_replica")) {
                  let i = n.gpus_per_replica;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1e4 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/gpus_per_replica", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/gpus_per_replica/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (i <= 0 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/gpus_per_replica", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/gpus_per_replica/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/gpus_per_replica", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/gpus_per_replica/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.replicas !== void 0 && d.call(n, "replicas")) {
                  let i = n.replicas;
                  const u = r;
                  let x = false, b = null;
                  const V = r;
                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                    const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/0/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1e9 || isNaN(i)) {
                      const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                    if (i < 1 || isNaN(i)) {
                      const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                  }
                  var k = V === r;
                  k && (x = true, b = 0);
                  const w = r;
                  if (i && typeof i == "object" && !Array.isArray(i)) {
                    if (i.min === void 0 || !d.call(i, "min")) {
                      const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/required", keyword: "required", params: { missingProperty: "min" } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                    if (i.max === void 0 || !d.call(i, "max")) {
                      const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/required", keyword: "required", params: { missingProperty: "max" } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                    for (const _ of Object.keys(i)) if (!(_ === "min" || _ === "max")) {
                      const I = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
                      e === null ? e = [I] : e.push(I), r++;
                    }
                    if (i.min !== void 0 && d.call(i, "min")) {
                      let _ = i.min;
                      if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_) && isFinite(_))) {
                        const I = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/min", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/min/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [I] : e.push(I), r++;
                      }
                      if (typeof _ == "number" && isFinite(_)) {
                        if (_ > 1e9 || isNaN(_)) {
                          const I = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/min", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                          e === null ? e = [I] : e.push(I), r++;
                        }
                        if (_ < 0 || isNaN(_)) {
                          const I = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/min", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [I] : e.push(I), r++;
                        }
                      }
                    }
                    if (i.max !== void 0 && d.call(i, "max")) {
                      let _ = i.max;
                      if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_) && isFinite(_))) {
                        const I = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/max", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/max/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [I] : e.push(I), r++;
                      }
                      if (typeof _ == "number" && isFinite(_)) {
                        if (_ > 1e9 || isNaN(_)) {
                          const I = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/max", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                          e === null ? e = [I] : e.push(I), r++;
                        }
                        if (_ < 1 || isNaN(_)) {
                          const I = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas/max", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          e === null ? e = [I] : e.push(I), r++;
                        }
                      }
                    }
                  } else {
                    const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf/1/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                  var k = w === r;
                  if (k && x ? (x = false, b = [b, 1]) : k && (x = true, b = 1), x) r = u, e !== null && (u ? e.length = u : e = null);
                  else {
                    const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/replicas", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/replicas/oneOf", keyword: "oneOf", params: { passingSchemas: b } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                }
                if (n.target_utilization !== void 0 && d.call(n, "target_utilization")) {
                  let i = n.target_utilization;
                  const u = r;
                  let x = false, b = null;
                  const V = r;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1 || isNaN(i)) {
                      const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                    if (i <= 0 || isNaN(i)) {
                      const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                  } else {
                    const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/0/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                  var N = V === r;
                  N && (x = true, b = 0);
                  const w = r;
                  if (typeof i == "string") {
                    if (g(i) > 20) {
                      const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/1/maxLength", keyword: "maxLength", params: { limit: 20 } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                    if (!K.test(i)) {
                      const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" } };
                      e === null ? e = [_] : e.push(_), r++;
                    }
                  } else {
                    const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf/1/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                  var N = w === r;
                  if (N && x ? (x = false, b = [b, 1]) : N && (x = true, b = 1), x) r = u, e !== null && (u ? e.length = u : e = null);
                  else {
                    const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/target_utilization", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/target_utilization/oneOf", keyword: "oneOf", params: { passingSchemas: b } };
                    e === null ? e = [_] : e.push(_), r++;
                  }
                }
                if (n.max_context !== void 0 && d.call(n, "max_context")) {
                  let i = n.max_context;
                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                    const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/max_context", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/max_context/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1e9 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/max_context", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/max_context/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (i < 1 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/max_context", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/max_context/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  }
                }
                if (n.max_concurrency !== void 0 && d.call(n, "max_concurrency")) {
                  let i = n.max_concurrency;
                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
                    const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/max_concurrency", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/max_concurrency/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                  if (typeof i == "number" && isFinite(i)) {
                    if (i > 1e6 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/max_concurrency", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/max_concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (i < 1 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving/max_concurrency", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/properties/max_concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  }
                }
              } else {
                const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/serving", schemaPath: "#/properties/deployments/additionalProperties/properties/serving/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.hardware !== void 0 && d.call(h, "hardware")) {
              let n = h.hardware;
              if (typeof n == "string") {
                if (g(n) > 100) {
                  const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/hardware", schemaPath: "#/properties/deployments/additionalProperties/properties/hardware/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (g(n) < 1) {
                  const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/hardware", schemaPath: "#/properties/deployments/additionalProperties/properties/hardware/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/hardware", schemaPath: "#/properties/deployments/additionalProperties/properties/hardware/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.manifests !== void 0 && d.call(h, "manifests")) {
              let n = h.manifests;
              const i = r;
              let u = false, x = null;
              const b = r;
              if (typeof n == "string") {
                if (g(n) > 400) {
                  const w = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests", schemaPath: "#/properties/deployments/additionalProperties/properties/manifests/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  e === null ? e = [w] : e.push(w), r++;
                }
                if (g(n) < 1) {
                  const w = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests", schemaPath: "#/properties/deployments/additionalProperties/properties/manifests/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [w] : e.push(w), r++;
                }
              } else {
                const w = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests", schemaPath: "#/properties/deployments/additionalProperties/properties/manifests/oneOf/0/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [w] : e.push(w), r++;
              }
              var v = b === r;
              v && (u = true, x = 0);
              const V = r;
              if (Array.isArray(n)) {
                if (n.length > 200) {
                  const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests", schemaPath: "#/properties/deployments/additionalProperties/properties/manifests/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 200 } };
                  e === null ? e = [_] : e.push(_), r++;
                }
                if (n.length < 1) {
                  const _ = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests", schemaPath: "#/properties/deployments/additionalProperties/properties/manifests/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [_] : e.push(_), r++;
                }
                const w = n.length;
                for (let _ = 0; _ < w; _++) {
                  let I = n[_];
                  if (typeof I == "string") {
                    if (g(I) > 400) {
                      const F = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests/" + _, schemaPath: "#/properties/deployments/additionalProperties/properties/manifests/oneOf/1/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      e === null ? e = [F] : e.push(F), r++;
                    }
                    if (g(I) < 1) {
                      const F = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests/" + _, schemaPath: "#/properties/deployments/additionalProperties/properties/manifests/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [F] : e.push(F), r++;
                    }
                  } else {
                    const F = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests/" + _, schemaPath: "#/properties/deployments/additionalProperties/properties/manifests/oneOf/1/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [F] : e.push(F), r++;
                  }
                }
              } else {
                const w = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests", schemaPath: "#/properties/deployments/additionalProperties/properties/manifests/oneOf/1/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [w] : e.push(w), r++;
              }
              var v = V === r;
              if (v && u ? (u = false, x = [x, 1]) : v && (u = true, x = 1), u) r = i, e !== null && (i ? e.length = i : e = null);
              else {
                const w = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests", schemaPath: "#/properties/deployments/additionalProperties/properties/manifests/oneOf", keyword: "oneOf", params: { passingSchemas: x } };
                e === null ? e = [w] : e.push(w), r++;
              }
            }
            if (h.load !== void 0 && d.call(h, "load")) {
              let n = h.load;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (Object.keys(n).length < 1) {
                  const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/load", schemaPath: "#/properties/deployments/additionalProperties/properties/load/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                for (const i of Object.keys(n)) if (!(i === "concurrency" || i === "request_rate")) {
                  const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/load", schemaPath: "#/properties/deployments/additionalProperties/properties/load/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (n.concurrency !== void 0 && d.call(n, "concurrency")) {
                  let i = n.concurrency;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i <= 0 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/concurrency", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/concurrency/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/concurrency", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/concurrency/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (n.request_rate !== void 0 && d.call(n, "request_rate")) {
                  let i = n.request_rate;
                  if (typeof i == "number" && isFinite(i)) {
                    if (i <= 0 || isNaN(i)) {
                      const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/request_rate", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/request_rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/load/request_rate", schemaPath: "#/properties/deployments/additionalProperties/properties/load/properties/request_rate/type", keyword: "type", params: { type: "number" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
              } else {
                const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/load", schemaPath: "#/properties/deployments/additionalProperties/properties/load/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.depends_on !== void 0 && d.call(h, "depends_on")) {
              let n = h.depends_on;
              if (Array.isArray(n)) {
                if (n.length > 200) {
                  const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on", schemaPath: "#/properties/deployments/additionalProperties/properties/depends_on/maxItems", keyword: "maxItems", params: { limit: 200 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (n.length < 1) {
                  const u = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on", schemaPath: "#/properties/deployments/additionalProperties/properties/depends_on/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                const i = n.length;
                for (let u = 0; u < i; u++) {
                  let x = n[u];
                  if (typeof x == "string") {
                    if (g(x) > 400) {
                      const b = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + u, schemaPath: "#/properties/deployments/additionalProperties/properties/depends_on/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                    if (g(x) < 1) {
                      const b = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + u, schemaPath: "#/properties/deployments/additionalProperties/properties/depends_on/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  } else {
                    const b = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + u, schemaPath: "#/properties/deployments/additionalProperties/properties/depends_on/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
              } else {
                const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on", schemaPath: "#/properties/deployments/additionalProperties/properties/depends_on/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.tags !== void 0 && d.call(h, "tags")) {
              let n = h.tags;
              if (n && typeof n == "object" && !Array.isArray(n)) {
                if (Object.keys(n).length > 50) {
                  const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/maxProperties", keyword: "maxProperties", params: { limit: 50 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                for (const i of Object.keys(n)) {
                  const u = r;
                  if (typeof i == "string") {
                    if (g(i) > 400) {
                      const x = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: i };
                      e === null ? e = [x] : e.push(x), r++;
                    }
                    if (g(i) < 1) {
                      const x = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: i };
                      e === null ? e = [x] : e.push(x), r++;
                    }
                  }
                  var q = u === r;
                  if (!q) {
                    const x = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/propertyNames", keyword: "propertyNames", params: { propertyName: i } };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                }
                for (const i of Object.keys(n)) {
                  let u = n[i];
                  if (typeof u == "string") {
                    if (g(u) > 400) {
                      const x = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/properties/tags/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      e === null ? e = [x] : e.push(x), r++;
                    }
                  } else {
                    const x = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/properties/tags/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                }
              } else {
                const i = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/deployments/additionalProperties/properties/tags/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
          } else {
            const n = { instancePath: s + "/deployments/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deployments/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        const a = { instancePath: s + "/deployments", schemaPath: "#/properties/deployments/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (t.hardware !== void 0 && d.call(t, "hardware")) {
      let L = t.hardware;
      if (L && typeof L == "object" && !Array.isArray(L)) {
        if (Object.keys(L).length > 200) {
          const a = { instancePath: s + "/hardware", schemaPath: "#/properties/hardware/maxProperties", keyword: "maxProperties", params: { limit: 200 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (const a of Object.keys(L)) {
          const h = r;
          if (typeof a == "string") {
            if (g(a) > 400) {
              const n = { instancePath: s + "/hardware", schemaPath: "#/properties/hardware/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: a };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (g(a) < 1) {
              const n = { instancePath: s + "/hardware", schemaPath: "#/properties/hardware/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: a };
              e === null ? e = [n] : e.push(n), r++;
            }
          }
          var $ = h === r;
          if (!$) {
            const n = { instancePath: s + "/hardware", schemaPath: "#/properties/hardware/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
        for (const a of Object.keys(L)) {
          let h = L[a];
          if (h && typeof h == "object" && !Array.isArray(h)) {
            if (Object.keys(h).length < 1) {
              const n = { instancePath: s + "/hardware/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/hardware/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 } };
              e === null ? e = [n] : e.push(n), r++;
            }
            for (const n of Object.keys(h)) if (!(n === "native" || n === "memory" || n === "sm")) {
              const i = { instancePath: s + "/hardware/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/hardware/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (h.native !== void 0 && d.call(h, "native")) {
              let n = h.native;
              if (Array.isArray(n)) {
                if (n.length > 40) {
                  const u = { instancePath: s + "/hardware/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/native", schemaPath: "#/properties/hardware/additionalProperties/properties/native/maxItems", keyword: "maxItems", params: { limit: 40 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (n.length < 1) {
                  const u = { instancePath: s + "/hardware/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/native", schemaPath: "#/properties/hardware/additionalProperties/properties/native/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                const i = n.length;
                for (let u = 0; u < i; u++) {
                  let x = n[u];
                  if (typeof x == "string") {
                    if (g(x) > 60) {
                      const b = { instancePath: s + "/hardware/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/native/" + u, schemaPath: "#/properties/hardware/additionalProperties/properties/native/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                    if (g(x) < 1) {
                      const b = { instancePath: s + "/hardware/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/native/" + u, schemaPath: "#/properties/hardware/additionalProperties/properties/native/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [b] : e.push(b), r++;
                    }
                  } else {
                    const b = { instancePath: s + "/hardware/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/native/" + u, schemaPath: "#/properties/hardware/additionalProperties/properties/native/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [b] : e.push(b), r++;
                  }
                }
              } else {
                const i = { instancePath: s + "/hardware/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/native", schemaPath: "#/properties/hardware/additionalProperties/properties/native/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.memory !== void 0 && d.call(h, "memory")) {
              let n = h.memory;
              if (typeof n == "string") {
                if (g(n) > 24) {
                  const i = { instancePath: s + "/hardware/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/memory", schemaPath: "#/properties/hardware/additionalProperties/properties/memory/maxLength", keyword: "maxLength", params: { limit: 24 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (!me.test(n)) {
                  const i = { instancePath: s + "/hardware/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/memory", schemaPath: "#/properties/hardware/additionalProperties/properties/memory/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?([KMGT]i?B|B)$" } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              } else {
                const i = { instancePath: s + "/hardware/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/memory", schemaPath: "#/properties/hardware/additionalProperties/properties/memory/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [i] : e.push(i), r++;
              }
            }
            if (h.sm !== void 0 && d.call(h, "sm")) {
              let n = h.sm;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                const i = { instancePath: s + "/hardware/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/sm", schemaPath: "#/properties/hardware/additionalProperties/properties/sm/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [i] : e.push(i), r++;
              }
              if (typeof n == "number" && isFinite(n)) {
                if (n > 999 || isNaN(n)) {
                  const i = { instancePath: s + "/hardware/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/sm", schemaPath: "#/properties/hardware/additionalProperties/properties/sm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
                if (n < 10 || isNaN(n)) {
                  const i = { instancePath: s + "/hardware/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/sm", schemaPath: "#/properties/hardware/additionalProperties/properties/sm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
                  e === null ? e = [i] : e.push(i), r++;
                }
              }
            }
          } else {
            const n = { instancePath: s + "/hardware/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/hardware/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        const a = { instancePath: s + "/hardware", schemaPath: "#/properties/hardware/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (t.prices !== void 0 && d.call(t, "prices") && (U(t.prices, { instancePath: s + "/prices", parentData: t, parentDataProperty: "prices", rootData: z, dynamicAnchors: D }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), t.severity !== void 0 && d.call(t, "severity") && (W(t.severity, { instancePath: s + "/severity", parentData: t, parentDataProperty: "severity", rootData: z, dynamicAnchors: D }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length)), t.on_inconclusive !== void 0 && d.call(t, "on_inconclusive")) {
      let L = t.on_inconclusive;
      if (!(L === "fail" || L === "warn")) {
        const a = { instancePath: s + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: re.properties.on_inconclusive.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (t.on_missing_baseline !== void 0 && d.call(t, "on_missing_baseline")) {
      let L = t.on_missing_baseline;
      if (!(L === "warn" || L === "fail" || L === "ignore")) {
        const a = { instancePath: s + "/on_missing_baseline", schemaPath: "#/properties/on_missing_baseline/enum", keyword: "enum", params: { allowedValues: re.properties.on_missing_baseline.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    t.evidence !== void 0 && d.call(t, "evidence") && (X(t.evidence, { instancePath: s + "/evidence", parentData: t, parentDataProperty: "evidence", rootData: z, dynamicAnchors: D }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), t.events !== void 0 && d.call(t, "events") && (Y(t.events, { instancePath: s + "/events", parentData: t, parentDataProperty: "events", rootData: z, dynamicAnchors: D }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length)), t.waivers !== void 0 && d.call(t, "waivers") && (ee(t.waivers, { instancePath: s + "/waivers", parentData: t, parentDataProperty: "waivers", rootData: z, dynamicAnchors: D }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length));
  } else {
    const L = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [L] : e.push(L), r++;
  }
  return ie.errors = e, r === 0;
}
ie.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/policy/generated/keys.ts
var KEYS = { "$defs": { "pattern": {}, "entry": { "properties": { "files": {}, "format": {}, "model": {}, "task": {}, "deployment": {}, "hardware": {}, "gpus": {}, "where": { "additionalProperties": { "oneOf": [{}, {}] } }, "columns": { "additionalProperties": {} }, "measures": { "additionalProperties": {} }, "repeats": {} } }, "objectives": { "additionalProperties": { "properties": { "measure": {}, "goal": {}, "tolerance": { "oneOf": [{}, { "pattern": "^[0-9]+(\\.[0-9]+)?%$" }] } } } }, "point": { "properties": { "model": {}, "n": {}, "stderr": {}, "as_of": { "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "source": {}, "basis": {} }, "additionalProperties": {} }, "points": { "items": { "$ref": "#/$defs/point" } }, "event": { "properties": { "waivers": {}, "on_missing_baseline": {}, "on_inconclusive": {}, "max_age": { "pattern": "^[0-9]+d$" } } } }, "properties": { "version": {}, "results": { "oneOf": [{ "$ref": "#/$defs/pattern" }, { "items": { "oneOf": [{ "$ref": "#/$defs/pattern" }, { "$ref": "#/$defs/entry" }] } }] }, "measures": { "additionalProperties": { "properties": { "goal": {}, "range": { "items": {} }, "unit": {}, "min_n": {}, "mean_of": { "additionalProperties": {} } } } }, "objectives": { "$ref": "#/$defs/objectives" }, "frontier": { "properties": { "points": { "$ref": "#/$defs/points" }, "file": {} } }, "frontiers": { "additionalProperties": { "properties": { "deployments": { "items": {} }, "objectives": { "$ref": "#/$defs/objectives" }, "points": { "$ref": "#/$defs/points" }, "file": {} } } }, "budgets": { "items": { "properties": { "measure": {}, "max": {}, "min": {}, "max_increase": { "oneOf": [{}, { "pattern": "^[0-9]+(\\.[0-9]+)?%$" }, { "properties": { "limit": { "oneOf": [{}, { "pattern": "^[0-9]+(\\.[0-9]+)?%$" }] }, "since": {} } }] }, "max_decrease": { "oneOf": [{}, { "pattern": "^[0-9]+(\\.[0-9]+)?%$" }, { "properties": { "limit": { "oneOf": [{}, { "pattern": "^[0-9]+(\\.[0-9]+)?%$" }] }, "since": {} } }] }, "warn_at": { "oneOf": [{}, { "pattern": "^[0-9]+(\\.[0-9]+)?%$" }] }, "warn_below": { "oneOf": [{}, { "pattern": "^[0-9]+(\\.[0-9]+)?%$" }] }, "across": {}, "against": {}, "deployments": { "items": {} }, "models": { "items": {} }, "tiers": { "items": {} } } } }, "tiers": { "additionalProperties": { "properties": { "precisions": { "oneOf": [{}, { "items": {} }] }, "kv_cache": { "oneOf": [{}, { "items": {} }] }, "recovery": { "oneOf": [{ "pattern": "^[0-9]{1,3}(\\.[0-9]+)?%$" }, { "properties": { "min": { "pattern": "^[0-9]{1,3}(\\.[0-9]+)?%$" }, "measures": { "items": {} } } }] }, "verified": {}, "require_variant": {}, "max_size": { "pattern": "^[0-9]+(\\.[0-9]+)? ?([KMGT]i?B|B)$" }, "min_quantized_share": { "pattern": "^[0-9]{1,3}(\\.[0-9]+)?%$" } } } }, "models": { "additionalProperties": { "properties": { "aliases": { "items": {} }, "variant_of": {}, "artifact": {}, "precision": {}, "requires": { "items": {} } } } }, "deployments": { "additionalProperties": { "properties": { "model": {}, "tier": {}, "endpoint": {}, "workload": { "properties": { "requests_per_month": {}, "peak_rps": {}, "input_tokens": {}, "output_tokens": {}, "production_per_eval": {} } }, "serving": { "properties": { "instance": {}, "region": {}, "gpus_per_replica": {}, "replicas": { "oneOf": [{}, { "properties": { "min": {}, "max": {} } }] }, "target_utilization": { "oneOf": [{}, { "pattern": "^[0-9]+(\\.[0-9]+)?%$" }] }, "max_context": {}, "max_concurrency": {} } }, "hardware": {}, "manifests": { "oneOf": [{}, { "items": {} }] }, "load": { "properties": { "concurrency": {}, "request_rate": {} } }, "depends_on": { "items": {} }, "tags": { "additionalProperties": {} } } } }, "hardware": { "additionalProperties": { "properties": { "native": { "items": {} }, "memory": { "pattern": "^[0-9]+(\\.[0-9]+)? ?([KMGT]i?B|B)$" }, "sm": {} } } }, "prices": { "properties": { "as_of": { "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "instances": { "additionalProperties": { "properties": { "usd_per_hour": {}, "gpus": {}, "as_of": { "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } } }, "tokens": { "additionalProperties": { "properties": { "input_per_1m_usd": {}, "output_per_1m_usd": {}, "cache_read_per_1m_usd": {}, "cache_write_per_1m_usd": {}, "as_of": { "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } } } } }, "severity": { "properties": { "frontier/dominated": {}, "frontier/declared-dominated": {}, "frontier/no-floor": {}, "budget/max": {}, "budget/min": {}, "budget/increase": {}, "budget/decrease": {}, "budget/near": {}, "cost/capacity": {}, "cost/unknown-price": {}, "cost/stale-price": {}, "cost/assumed-hardware": {}, "evidence/missing": {}, "evidence/conflict": {}, "evidence/ambiguous": {}, "evidence/scale": {}, "evidence/not-comparable": {}, "evidence/stale": {}, "evidence/unreadable": {}, "evidence/mismatch": {}, "tier/undeclared": {}, "tier/precision": {}, "tier/mismatch": {}, "tier/variant-missing": {}, "tier/recovery": {}, "tier/size": {}, "tier/memory": {}, "tier/quantized-share": {}, "tier/unverified": {}, "tier/uniform": {}, "tier/no-benefit": {}, "tier/native": {}, "policy/dead-rule": {}, "policy/loosened": {}, "policy/dropped": {}, "policy/self-judged": {}, "waiver/expired": {}, "waiver/unused": {}, "baseline/removed": {}, "baseline/missing": {} } }, "on_inconclusive": {}, "on_missing_baseline": {}, "evidence": { "properties": { "max_age": { "pattern": "^[0-9]+d$" } } }, "events": { "properties": { "pull_request": { "$ref": "#/$defs/event" }, "merge_group": { "$ref": "#/$defs/event" }, "push": { "$ref": "#/$defs/event" }, "release": { "$ref": "#/$defs/event" }, "deployment": { "$ref": "#/$defs/event" }, "schedule": { "$ref": "#/$defs/event" }, "workflow_dispatch": { "$ref": "#/$defs/event" } } }, "waivers": { "items": { "properties": { "rule": {}, "deployment": {}, "model": {}, "tier": {}, "measure": {}, "cap": {}, "reason": {}, "owner": {}, "until": { "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } } } } };

// src/policy/schema.ts
var SCHEMA = KEYS;
function keysAt(path, root = SCHEMA) {
  return [...new Set(schemasAt(path, root).flatMap((one) => Object.keys(one.properties ?? {})))];
}
function patternAt(path, root = SCHEMA) {
  return schemasAt(path, root).find((one) => one.pattern !== void 0)?.pattern ?? null;
}
function schemasAt(path, root) {
  const open = (one) => {
    const target = one.$ref ? root.$defs?.[one.$ref.replace("#/$defs/", "")] : void 0;
    return [...target ? open(target) : [], one, ...(one.oneOf ?? []).flatMap(open)];
  };
  const step = (one, key) => {
    if (typeof key === "number") return one.items ? [one.items] : [];
    const own = one.properties && Object.hasOwn(one.properties, key) ? one.properties[key] : void 0;
    if (own) return [own];
    return typeof one.additionalProperties === "object" ? [one.additionalProperties] : [];
  };
  const here = path.reduce((schemas, key) => schemas.flatMap(open).flatMap((one) => step(one, key)), [root]);
  return here.flatMap(open);
}

// src/policy/messages.ts
var WORDS = {
  additionalProperties: ({ key, where, keys }) => {
    const near = nearestName(key, keys);
    return {
      message: `unknown key ${JSON.stringify(key)}${where === ROOT ? "" : ` in ${where}`}`,
      allowed: keys.join(", "),
      ...near === null ? {} : { suggestion: near }
    };
  },
  required: ({ key, where }) => ({ message: `${where} lacks ${key}` }),
  type: ({ where, found: found2, limit, form }) => {
    const bare = limit === "string" && form === null && /^[\d.+-]|^(true|false)$/.test(found2);
    return {
      message: `${where} is ${found2}`,
      allowed: `${typesText(limit, form)}${bare ? "; a name that reads as something else needs quotes" : ""}`
    };
  },
  enum: ({ where, found: found2, limit }) => {
    const near = nearestName(found2.replaceAll('"', ""), limit.split(", "));
    return { message: `${where} is ${found2}`, allowed: limit, ...near === null ? {} : { suggestion: near } };
  },
  // The one word that may stand for a list.
  const: ({ where, found: found2, limit }) => ({
    message: `${where} is ${found2}`,
    allowed: limit === "any" ? "any, or a list such as [int8, fp8]" : limit
  }),
  minimum: ({ where, found: found2, limit }) => ({ message: `${where} is ${found2}`, allowed: `at least ${limit}` }),
  maximum: ({ where, found: found2, limit }) => ({ message: `${where} is ${found2}`, allowed: `at most ${limit}` }),
  exclusiveMinimum: ({ where, found: found2, limit }) => ({ message: `${where} is ${found2}`, allowed: `more than ${limit}` }),
  minLength: ({ where }) => ({ message: `${where} is empty` }),
  maxLength: ({ where, limit }) => ({ message: `${where} is too long`, allowed: `at most ${limit} characters` }),
  pattern: ({ where, found: found2, limit }) => ({ message: `${where} is ${found2}`, allowed: PATTERNS[limit] ?? limit }),
  minItems: ({ where, limit }) => ({ message: `${where} has too few entries`, allowed: `at least ${limit}` }),
  maxItems: ({ where, limit }) => ({ message: `${where} has too many entries`, allowed: `at most ${limit}` }),
  uniqueItems: ({ where }) => ({ message: `${where} holds the same entry twice` }),
  minProperties: ({ where, keys }) => ({
    message: `${where} is empty`,
    ...keys.length > 0 ? { allowed: keys.join(", ") } : {}
  }),
  maxProperties: ({ where, limit, keys }) => ({
    message: `${where} has too many keys`,
    allowed: limit === "1" && keys.length > 1 ? `one of ${keys.join(", ")}` : `at most ${limit}`
  }),
  not: ({ where, key }) => ({ message: `${where}: the name ${JSON.stringify(key)} has a meaning of its own` })
};
var WORDED = Object.keys(WORDS);
var ROOT = "the file";
var TYPES = {
  object: "a mapping (key: value)",
  array: "a list",
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false"
};
function typesText(limit, form) {
  const words = limit.split(",").map((one) => one === "string" && form !== null ? form : TYPES[one] ?? one);
  return words.filter((one) => !words.some((other) => other.startsWith(`${one}, or `))).join(" or ");
}
var PATTERNS = {
  "^[0-9]+d$": 'a number of days such as "30d"',
  "^[0-9]+(\\.[0-9]+)?%$": 'a number, or a percentage such as "80%"',
  "^[0-9]{1,3}(\\.[0-9]+)?%$": 'a percentage such as "98%"',
  "^[0-9]+(\\.[0-9]+)? ?([KMGT]i?B|B)$": 'a size such as "8GiB" or "500MB"',
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}$": "a date such as 2026-11-01",
  "^[A-Za-z][A-Za-z0-9_-]*$": "a letter, then letters, digits, - and _"
};
function problemsOf(file, violations, below = [], own = null) {
  const keys = (path) => path.length === 0 && own ? own : keysAt([...below, ...path]);
  const form = (path) => PATTERNS[patternAt([...below, ...path]) ?? ""] ?? null;
  const spoken = speaking(violations).sort((a, b) => rank(a) - rank(b));
  const problems = spoken.filter((one) => one.keyword !== "required").map((one) => problemOf(file, one, keys, form));
  const meant = new Set(problems.flatMap((one) => one.suggestion ?? []));
  return [...problems, ...lacking(spoken, meant).map((one) => problemOf(file, one, keys, form))];
}
var rank = ({ keyword, params }) => keyword === "maxLength" ? 1 : keyword === "minItems" || params.allowedValue === "any" ? 2 : 0;
function lacking(violations, meant) {
  const found2 = /* @__PURE__ */ new Map();
  for (const one of violations) {
    const name = String(one.params.missingProperty);
    if (one.keyword !== "required" || meant.has(name)) continue;
    const before2 = found2.get(one.instancePath);
    const names = before2 ? `${String(before2.params.missingProperty)}, ` : "";
    found2.set(one.instancePath, { ...one, params: { missingProperty: `${names}${JSON.stringify(name)}` } });
  }
  return [...found2.values()];
}
function speaking(violations) {
  const own = violations.filter((one) => one.keyword !== "oneOf" && one.keyword !== "propertyNames");
  const choices = new Set(violations.filter((one) => one.keyword === "oneOf").map((one) => one.instancePath));
  const merged = /* @__PURE__ */ new Map();
  for (const one of own) {
    const at2 = one.instancePath;
    if (one.keyword !== "type" || !choices.has(at2)) continue;
    const before2 = merged.get(at2);
    const types = before2 ? `${String(before2.params.type)},${String(one.params.type)}` : String(one.params.type);
    merged.set(at2, { ...one, params: { type: types } });
  }
  const rest = own.filter((one) => one.keyword !== "type" || !choices.has(one.instancePath));
  const within = (path, at2) => path === at2 || path.startsWith(`${at2}/`);
  const typed = [...merged].filter(([at2]) => {
    const inner = [...merged.keys()].some((path) => path !== at2 && within(path, at2));
    return !inner && !rest.some((one) => within(one.instancePath, at2));
  });
  return [...rest, ...typed.map(([, one]) => one)];
}
var LIMITS2 = ["type", "allowedValues", "allowedValue", "limit", "pattern"];
function problemOf(file, violation, keys, form) {
  const base = pathOf(violation.instancePath, file.value);
  const { params, keyword } = violation;
  const extra = keyword === "additionalProperties" ? String(params.additionalProperty) : violation.propertyName;
  const path = extra === void 0 ? base : [...base, extra];
  const named = keyword === "additionalProperties" || extra === void 0 ? base : path;
  const limit = LIMITS2.map((name) => params[name]).find((one) => one !== void 0);
  const wording = WORDS[keyword]?.({
    where: named.length === 0 ? ROOT : pathText(named),
    found: extra === void 0 ? found(valueAt(file.value, path)) : JSON.stringify(extra),
    limit: Array.isArray(limit) ? limit.join(", ") : String(limit),
    key: extra ?? String(params.missingProperty),
    keys: keys(base),
    form: form(base)
  });
  const onKey = extra !== void 0 || keyword === "required";
  return {
    span: spanOf(file, path, onKey ? "key" : "value"),
    message: wording?.message ?? `${pathText(path)} is not allowed`,
    allowed: wording?.allowed ?? null,
    suggestion: wording?.suggestion ?? null
  };
}
function found(value) {
  if (value === null || value === void 0) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a mapping";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;
}

// src/policy/points.ts
function pointsOf(file, policy, frontierFile) {
  const main = policy.frontier ? [["", policy.frontier, ["frontier"], policy.objectives ?? {}]] : [];
  const families = Object.entries(policy.frontiers ?? {}).map(
    ([name, one]) => [name, one, ["frontiers", name], one.objectives]
  );
  const points = /* @__PURE__ */ new Map();
  for (const [name, from, at2, objectives] of [...main, ...families]) {
    if (from.points)
      points.set(name, { points: from.points, place: (index) => locate(file, [...at2, "points", index]) });
    else if (from.file !== void 0)
      points.set(name, pointsIn(file, from.file, [...at2, "file"], Object.keys(objectives), frontierFile));
  }
  return points;
}
function pointsIn(policy, path, at2, objectives, frontierFile) {
  const text = frontierFile(path);
  if (text === null) {
    const message = `there is no file ${JSON.stringify(path)}`;
    throw new InvalidPolicy(policy, [{ span: spanOf(policy, at2, "value"), message, allowed: null, suggestion: null }]);
  }
  const file = parsePolicy(path, text);
  const problems = inOrder([...file.problems, ...problemsIn(file, objectives)]);
  if (problems.length > 0) throw new InvalidPolicy(file, problems);
  const { points } = file.value;
  return { points, place: (index) => locate(file, ["points", index]) };
}
function problemsIn(file, objectives) {
  const { value } = file;
  const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isMapping || !Object.hasOwn(value, "points")) {
    const message = 'a frontier file holds a "points" list, and this one does not';
    return [{ span: { from: 0, to: 1 }, message, allowed: "points", suggestion: null }];
  }
  const stand = he({ version: 1, results: "none", frontier: value }) ? [] : he.errors ?? [];
  const violations = stand.map((one) => ({ ...one, instancePath: one.instancePath.replace(/^\/frontier/, "") }));
  const found2 = problemsOf(file, violations, ["frontier"], ["points"]);
  if (found2.length > 0) return found2;
  const problems = [];
  const say = sayer(file, problems);
  checkNumbers(value, [], say);
  const { points = [] } = value;
  checkPoints(points, objectives, ["points"], say);
  return problems;
}

// src/policy/load.ts
function loadPolicy(path, text, digest, frontierFile = () => null, judgedOn = null) {
  return complete(openPolicy(path, text, judgedOn), digest, frontierFile);
}
function openPolicy(path, text, judgedOn = null) {
  const file = parsePolicy(path, text);
  const problems = problemsIn2(file, judgedOn);
  if (problems.length > 0) throw new InvalidPolicy(file, problems);
  const policy = file.value;
  const named = [policy.frontier, ...Object.values(policy.frontiers ?? {})].flatMap((one) => one?.file ?? []);
  return { file, policy, frontierFiles: [...new Set(named)] };
}
function complete({ file, policy }, digest, frontierFile) {
  const points = pointsOf(file, policy, frontierFile);
  const identity = { path: file.path, digest };
  return normalise(
    policy,
    identity,
    (...at2) => locate(file, at2),
    (family) => points.get(family) ?? null
  );
}
function problemsIn2(file, judgedOn) {
  if (isEmpty(file)) {
    const message = "the policy is empty; `pareto-gate init` writes a first one from results that are there";
    return [{ span: { from: 0, to: 1 }, message, allowed: null, suggestion: null }];
  }
  const violations = he(file.value) ? [] : he.errors ?? [];
  const mistyped = new Set(
    violations.filter((one) => one.keyword !== "additionalProperties").map((one) => String(pathOf(one.instancePath, file.value)[0] ?? one.params.missingProperty))
  );
  const dates = [];
  const { contents } = file.document;
  if (judgedOn !== null && (0, import_yaml4.isMap)(contents) && !mistyped.has("waivers"))
    checkDates(file.value, judgedOn, sayer(file, dates));
  return inOrder([...file.problems, ...problemsOf(file, violations), ...checkMeaning(file, mistyped), ...dates]);
}

export {
  InvalidPolicy,
  MAX_POLICY_BYTES,
  parsePolicy,
  loadPolicy,
  openPolicy,
  complete
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  apart,
  known,
  money,
  show,
  showDelta,
  showKept,
  showPercentDelta,
  showShare,
  unknown,
  whole
} from "./chunk-4CJDLUUJ.js";
import {
  clip,
  columnsOf,
  flushed,
  padded,
  squeeze
} from "./chunk-HRIJYFQ7.js";
import {
  isCost
} from "./chunk-4G74DAKL.js";
import {
  showBytes
} from "./chunk-LH4ULNVM.js";

// src/baseline/unpack.ts
var MiB = 1024 * 1024;
var MAX_ARTIFACT_BYTES = 256 * MiB;
var MAX_REPORT_BYTES = 64 * MiB;
var MAX_MEMBERS = 1e3;
var REPORT = "report.json";
var SAMPLES = "samples.jsonl.gz";
async function readReport(artifact, remote, openBytes) {
  if (artifact.size > MAX_ARTIFACT_BYTES) {
    throw new Error(`it has ${Math.ceil(artifact.size / MiB)} MiB, more than ${MAX_ARTIFACT_BYTES / MiB} MiB`);
  }
  const zip = await remote.downloadArtifact(artifact.id, MAX_ARTIFACT_BYTES);
  if (zip === null) throw new Error("it has expired");
  const { names, read } = await openBytes(artifact.name, zip).archive();
  if (names.length > MAX_MEMBERS) throw new Error(`it holds ${names.length} files, more than ${MAX_MEMBERS}`);
  const report = await member(REPORT, names, read);
  if (report === null) throw new Error(`it holds no ${REPORT}`);
  if (report.bytes.length > MAX_REPORT_BYTES)
    throw new Error(`its ${REPORT} is larger than ${MAX_REPORT_BYTES / MiB} MiB`);
  const samples3 = await member(report.directory + SAMPLES, names, read);
  return {
    report: new TextDecoder("utf-8", { fatal: true }).decode(report.bytes),
    samples: samples3 && openBytes(SAMPLES, samples3.bytes)
  };
}
async function member(name2, names, read) {
  const found = names.includes(name2) ? [name2] : names.filter((one) => one.endsWith(`/${name2}`));
  const [path] = found;
  if (path === void 0) return null;
  if (found.length > 1) throw new Error(`it holds ${found.length} files named ${name2}`);
  const bytes = await read(path);
  return bytes && { bytes, directory: path.slice(0, path.length - name2.length) };
}

// src/report/escape.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
var LONGEST = 200;
function visible(text2, longest = Number.POSITIVE_INFINITY) {
  const shown2 = text2.replace(/\r\n|[\n\r\t]/g, " ").replace(INVISIBLE, "\uFFFD");
  return shown2.length <= longest ? shown2 : `${[...shown2.slice(0, longest - 1)].slice(0, -1).join("")}\u2026`;
}
function shown(text2) {
  return visible(text2, LONGEST_SENTENCE);
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
  const shown2 = visible(text2, LONGEST).replaceAll("|", "\xA6");
  if (shown2.trim() === "") return "`(empty)`";
  const runs = shown2.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((most, run) => Math.max(most, run.length), 0) + 1);
  const pad = shown2.startsWith("`") || shown2.endsWith("`") || shown2.startsWith(" ") && shown2.endsWith(" ") ? " " : "";
  return `${fence}${pad}${shown2}${pad}${fence}`;
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
    if (word.trim() !== "" && word.length > LONGEST) return [{ text: word, isCode: true }];
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
var POLICY_KINDS = [
  ["tightened", "Tightened, and judging already"],
  ["assumed", "Takes effect once merged"],
  ["declared", "Declared by this change alone"],
  ["dropped", "No longer declared"],
  ["restated", "Worded anew, judging the same"]
];
function policyLines({ policy, findings: findings2 }) {
  const said = findings2.some((one) => one.rule === "policy/loosened");
  const kinds = said ? POLICY_KINDS : [["loosened", "Loosened once merged"], ...POLICY_KINDS];
  return kinds.flatMap(([kind, title]) => {
    const texts = policy.changes.filter((one) => one.kind === kind).map((one) => one.text.replace(kind === "dropped" ? / dropped$/ : /$^/, ""));
    return texts.length === 0 ? [] : [`${title}: ${named(texts, MOST_CHANGES)}`];
  });
}
var MOST_CHANGES = 8;
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
var MENDABLE = /* @__PURE__ */ new Set([
  "budget/max",
  "budget/min",
  "budget/increase",
  "budget/decrease",
  "frontier/dominated",
  "cost/capacity"
]);
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
    return [{ ...first, message: `${named(names, MOST_NAMED, ", ")}: ${says}` }];
  });
}
function proposalsOf({ frontiers }) {
  return frontiers.flatMap(({ name: name2, proposed, objectives }) => {
    if (proposed.length === 0) return [];
    const points = proposed.map(({ id, values }, index) => {
      if (index >= MOST_NAMED) return id;
      const at = objectives.map(({ name: axis2, unit, range }) => {
        const value = Object.hasOwn(values, axis2) ? values[axis2] ?? Number.NaN : Number.NaN;
        return `${axis2} ${show(value, { unit, range })}`;
      });
      return `"${id}" (${at.join(", ")})`;
    });
    const main = name2 === "";
    const where = main ? "; `pareto-gate frontier --write` adds it, as does the report's frontier.yml" : "";
    return [`Proposed for the frontier${main ? "" : ` "${name2}"`}: ${named(points)}${where}`];
  });
}
function hintOf({ rule, outcome, hint, waiver }) {
  if (hint === null) return null;
  if (outcome !== "fail" && waiver === null || !MENDABLE.has(rule)) return `to do: ${hint}`;
  if (/^no measured candidate/.test(hint)) return hint;
  return `would pass: ${hint.replace(/" would pass \(/, '" (')}`;
}
function placeOf({ rule, location, policy }) {
  const whose2 = policy === null || policy === "both" || OWN.test(rule) ? "" : WHOSE[policy];
  return location === null ? rule : `${rule} \xB7 ${location.path}:${location.line}${whose2}`;
}
var WHOSE = { base: ", as the base has it", head: ", as this change has it" };
var OWN = /^(policy|waiver)\//;
var MOST_NAMED = 5;
function footerOf(report) {
  return [
    `Pareto Gate ${report.tool.version} \xB7 judged on ${report.judged_on} \xB7 policy ${report.policy.path}`,
    ...comparedLines(report),
    evidenceLine(report),
    ...pricesLine(report),
    ...report.assumptions.length > 0 ? [
      `Assumed: ${named(report.assumptions.map((one) => one.subject === null ? one.text : `"${one.subject}": ${one.text}`))}`
    ] : [],
    ...waiverLines(report)
  ];
}
function comparedLines({ baseline, policy }) {
  return [
    ...baseline.source === "none" ? [] : [`Compared with ${SOURCES[baseline.source] ?? baseline.source}: ${baseline.why}`],
    ...policy.source === "working tree" ? [] : [`Judged by ${policy.source}`]
  ];
}
var SOURCES = {
  artifact: "a stored report",
  commit: "the results committed at the baseline",
  path: "the named results",
  frontier: "the declared frontier"
};
function filesOf(count) {
  return `${whole(count)} ${count === 1 ? "file" : "files"}`;
}
function evidenceLine({ evidence: evidence2, skipped }) {
  const left = skipped.length === 0 ? "" : `, ${filesOf(skipped.length)} not: ${named(skipped.map((one) => one.path))}`;
  const ownerless = evidence2.flatMap(({ path, nobody }) => nobody ? [path] : []);
  const lost = ownerless.length === 0 ? "" : `; no model is named in ${named(ownerless)}`;
  return `Evidence: ${filesOf(evidence2.length)} read${left}${lost}`;
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
  const says = named(report.prices.map((one) => `"${one.id}" ${one.text} (${one.source})`));
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
function named(names, most = MOST_NAMED, separator = "; ") {
  const rest = names.length - most;
  return `${names.slice(0, most).join(separator)}${rest > 0 ? `${separator}and ${whole(rest)} more` : ""}`;
}

// src/report/annotations.ts
var LONGEST2 = 1200;
function annotations(report) {
  return report.findings.filter((one) => one.outcome !== "pass").map((one) => {
    const place2 = one.policy === "base" ? null : one.location;
    return {
      level: levelOf(one, report.blocked),
      title: `Pareto Gate: ${one.rule}${one.waiver ? ", waived" : ""}`,
      message: messageOf(one),
      path: place2?.path ?? null,
      line: place2?.line ?? 0,
      column: place2?.column ?? 0
    };
  });
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
var LARGEST = 1e100;
var LOG_SPREAD = 4;
var STATUSES = {
  dominated: { color: "#cf222e", says: "red: dominated" },
  unknown: { color: "#bf8700", says: "yellow: not compared" },
  extends: { color: "#1a7f37", says: "green: extends it" },
  tolerated: { color: "#8250df", says: "violet: within the tolerance" },
  on: { color: "#0969da", says: "blue: on it" }
};
var DECLARED_COLOR = "#57606a";
var BEFORE_COLOR = "#54aeff";
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
function chartOf(frontier, noun) {
  const axes = axesOf(frontier);
  if (axes === null) return null;
  const all2 = pointsOf(frontier, axes, noun);
  if (all2.length < 2) return null;
  const points = chosen(all2);
  const scales = axes.map(
    (axis2, index) => scaleOf(
      points.map((one) => one.at[index]),
      axis2
    )
  );
  const placed = points.map((one) => ({ ...one, x: scales[0].place(one.at[0]), y: scales[1].place(one.at[1]) }));
  const flat = frontier.objectives.length === 2;
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
  return { mermaid: lines.join("\n"), legend: legendOf(points, all2.length, frontier) };
}
var place = ({ x, y }) => `${x.toFixed(3)}, ${y.toFixed(3)}`;
function styleOf({ status }) {
  if (status === null) return `radius: 5, color: ${DECLARED_COLOR}`;
  if (status === "before") return `radius: 6, color: ${BEFORE_COLOR}`;
  return `radius: ${status === "dominated" ? 8 : 7}, color: ${STATUSES[status].color}`;
}
function axesOf({ objectives }) {
  const [first, second] = objectives;
  if (!first || !second) return null;
  const isMoneyLast = second.unit === "USD" && first.unit !== "USD";
  const isMinimizedLast = first.unit !== "USD" && second.goal === "minimize" && first.goal === "maximize";
  return isMoneyLast || isMinimizedLast ? [second, first] : [first, second];
}
function pointsOf(frontier, axes, noun) {
  const at = (values) => [
    own(values, axes[0].name),
    own(values, axes[1].name)
  ];
  const declared = (frontier.declared ?? []).map(({ id, values, dominated_by }) => ({
    ...{ label: id, at: at(values), status: null, isFrontier: dominated_by === null }
  }));
  const labelOf2 = (id, subject) => noun === "deployment" ? subject ?? id : id;
  const measured2 = frontier.measured.map(({ id, subject, values, status }) => ({
    ...{ label: labelOf2(id, subject), at: at(values), status, isFrontier: false }
  }));
  const before = frontier.measured.flatMap(({ id, subject, values, before: then }) => {
    const moved = then !== null && axes.some(({ name: name2 }) => own(then, name2) !== own(values, name2));
    return moved ? [{ label: `${labelOf2(id, subject)} before`, at: at(then), status: "before", isFrontier: false }] : [];
  });
  const ranked = Object.keys(STATUSES).flatMap(
    (status) => measured2.filter((one) => one.status === status)
  );
  const all2 = [
    ...ranked,
    ...before,
    ...declared.filter((one) => one.isFrontier),
    ...declared.filter((one) => !one.isFrontier)
  ];
  return all2.filter((one) => one.at.every((value) => Math.abs(value) <= LARGEST));
}
function own(values, name2) {
  return Object.hasOwn(values, name2) ? values[name2] ?? Number.NaN : Number.NaN;
}
function chosen(all2) {
  const frontier = all2.filter((one) => one.isFrontier);
  const subjects = all2.filter((one) => one.status !== null);
  const room = Math.max(MOST_POINTS - subjects.length, Math.min(MOST_DECLARED, frontier.length));
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
  const losses = points.map(flip).sort((a, b) => a.x - b.x || a.y - b.y);
  const corners = losses.filter((one, index) => losses.slice(0, index).every((other) => other.y > one.y));
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
var POINTS = { policy: "declared", baseline: "the baseline's" };
function legendOf(points, all2, frontier) {
  const present = Object.keys(STATUSES).filter((status) => points.some((one) => one.status === status));
  const declared = points.some((one) => one.status === null);
  const flat = frontier.objectives.length === 2;
  return [
    ...declared ? [`grey: ${POINTS[frontier.source]} ${flat ? "frontier" : "points"}`] : [],
    ...points.some((one) => one.status === "before") ? ["light blue: before this change"] : [],
    ...present.map((status) => STATUSES[status].says),
    ...points.length < all2 ? [`${plainDecimal(points.length)} of ${plainDecimal(all2)} points`] : [],
    ...flat ? [] : [`two of ${frontier.objectives.length} objectives`]
  ].join(" \xB7 ");
}

// src/report/evidence-words.ts
var SHOWN = 4;
function whose({ candidates = [], nobody }) {
  const several = candidates.length + (nobody ? 1 : 0) > 1;
  const names = candidates.slice(0, SHOWN).map(({ id, readings }) => `"${id}"${several ? ` ${readings}` : ""}`);
  const more2 = candidates.length > SHOWN ? ` and ${candidates.length - SHOWN} more` : "";
  const near = nobody?.near.map((name2) => `"${name2}"`).join(", ") ?? "";
  return [
    ...names.length === 0 ? [] : [`of ${names.join(", ")}${more2}`],
    ...nobody ? [`${nobody.readings} of nobody: set results[].model${near === "" ? "" : ` (near: ${near})`}`] : []
  ];
}

// src/report/rows.ts
var ALL_LISTED = 12;
var MOST_LISTED = 40;
function shownSubjects(report) {
  const judged2 = [...report.deployments, ...report.candidates].filter((one) => one.judged);
  const compared2 = judged2.some((one) => one.change !== null);
  const rows = (judged2.length <= ALL_LISTED && !compared2 ? judged2 : judged2.filter((one) => !isIdle(one))).slice(
    0,
    MOST_LISTED
  );
  const shown2 = rows.length === 0 && !compared2 ? judged2.slice(0, ALL_LISTED) : rows;
  const left = judged2.filter((one) => !shown2.includes(one));
  return { rows: [...shown2, ...goneRows(report)], rest: restOf(left, judged2.length, compared2, report.summary.noun) };
}
function isIdle({ outcome, change }) {
  return outcome === "pass" && (change === null || change.kind === "same");
}
function restOf(left, judged2, compared2, noun) {
  const passing3 = left.filter((one) => one.outcome === "pass").length;
  const others = left.length - passing3;
  const of = (count) => `${whole(count)} more ${noun}${count === 1 ? "" : "s"}`;
  const all2 = judged2 === 1 ? `The only ${noun}` : judged2 === 2 ? `Both ${noun}s` : `All ${whole(judged2)} ${noun}s`;
  const who = passing3 === judged2 ? all2 : of(passing3);
  const says = [
    ...passing3 > 0 ? [`${who} ${passesUnchanged(passing3, compared2)}.`] : [],
    ...others > 0 ? [`${of(others)} ${others === 1 ? "does" : "do"} not pass; all are in the report's JSON.`] : []
  ];
  return says.length > 0 ? says.join(" ") : null;
}
function passesUnchanged(count, compared2) {
  const passes = count === 1 ? "passes" : "pass";
  return compared2 ? `${count === 1 ? "is" : "are"} unchanged and ${passes}` : passes;
}
var MOST_NOTES = 5;
var MONTHLY = "monthly_cost_usd";
var NOTHING = { operating_point: null, tier: null, baseline_measures: {}, frontier: null, precision: null };
function goneRows({ removed }) {
  return removed.slice(0, ALL_LISTED).map(({ name: name2, model, text: text2 }) => {
    const none = { value: null, unit: "USD", text: "\u2013", stderr: null, n: null, basis: null, source: [] };
    const saved = text2 === null ? "n/a" : `\u2212${text2}`;
    const delta = { absolute: null, percent: null, text: saved, percent_text: "n/a", why: null };
    return {
      ...NOTHING,
      ...{ name: name2, model, kind: "deployment", judged: true, outcome: "warn", gone: true },
      measures: { [MONTHLY]: none },
      change: { kind: "moved", was: { name: name2, model } },
      deltas: { [MONTHLY]: delta }
    };
  });
}
function moveOf({ measures, deltas, change, gone }, measure) {
  const value = Object.hasOwn(measures, measure) ? measures[measure] : void 0;
  const delta = Object.hasOwn(deltas, measure) ? deltas[measure] : void 0;
  if (!value || !delta || change?.kind === "new") return null;
  return value.value === null && !gone ? null : delta.text;
}
function hasPrecision({ summary }, rows) {
  return summary.precision === true && rows.some((one) => one.judged && !one.gone);
}
function precisionText({ precision, judged: judged2, gone }) {
  return precision?.text ?? (judged2 && !gone ? "unknown" : "\u2013");
}
var GRADES = "Precision: A bytes read, B sizes agree, C only claimed.";
function notesOf(report, rows) {
  const own2 = report.prices.flatMap(({ id, text: text2, used_by, only_here }) => {
    if (!only_here || used_by.length === 0) return [];
    const users = named(
      used_by.map((one) => `"${one}"`),
      3,
      ", "
    );
    return [`The cost of ${users} rests on a price that only this change declares: "${id}" ${text2}.`];
  });
  return [...own2.slice(0, MOST_NOTES), ...unknownMoves(report, rows).slice(0, MOST_NOTES)];
}
function unknownMoves({ summary }, rows) {
  const reasons = /* @__PURE__ */ new Map();
  for (const row of rows) {
    for (const { measure, label } of summary.columns) {
      if (row.gone || moveOf(row, measure) !== "n/a") continue;
      const why = row.deltas[measure]?.why ?? "nobody knows";
      const one = reasons.get(why) ?? { names: /* @__PURE__ */ new Set(), labels: /* @__PURE__ */ new Set() };
      reasons.set(why, one);
      one.names.add(`"${row.name}"`);
      one.labels.add(label);
    }
  }
  return [...reasons].map(
    ([why, { names, labels }]) => `n/a for ${named([...names], 3, ", ")} (${named([...labels], 4, ", ")}): ${why.replace(/\.$/, "")}.`
  );
}

// src/report/markdown-table.ts
var ICONS = { fail: "\u26D4", unknown: "\u2754", warn: "\u26A0\uFE0F", pass: "\u2705" };
var LONGEST_NAME = 80;
function words2(text2) {
  return prose(text2, htmlCode).replace(/(?<=\d) (?=%|ms\b|pt\b)/g, "&nbsp;");
}
function name(text2) {
  return text2 === null ? "\u2013" : htmlCode(short(text2));
}
function short(text2) {
  return squeeze(text2.slice(0, 10 * LONGEST_NAME), LONGEST_NAME);
}
function html(columns2, rows) {
  const align = (column) => column.right ? ' align="right"' : "";
  const heads = columns2.map(
    (column) => `<th${column.right ? align(column) : ' align="left"'}>${words2(column.head)}</th>`
  );
  const lines = rows.map((row, index) => {
    const cells = columns2.map((column) => `<td${align(column)}>${column.cell(row, index)}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  return ["<table>", `<thead><tr>${heads.join("")}</tr></thead>`, "<tbody>", ...lines, "</tbody></table>"].join("\n");
}
function subjectTable(report, rows) {
  const judged2 = rows.some((one) => one.judged);
  const isDeployment = rows.some((one) => one.kind === "deployment");
  const valued = report.summary.columns.filter(({ measure }) => rows.some((one) => measureOf(one, measure)));
  const columns2 = [
    ...judged2 ? [{ head: "", cell: (one) => one.gone ? "\u2013" : ICONS[one.outcome] }] : [],
    { head: isDeployment ? "deployment" : "candidate", cell: nameAndTier },
    ...isDeployment ? [{ head: "model", cell: modelAndWas }] : [],
    ...valued.map(({ measure, label }) => ({
      head: label,
      cell: (one) => valueAndMove(one, measure),
      right: true
    })),
    ...hasPrecision(report, rows) ? [{ head: "precision", cell: (one) => words2(precisionText(one)) }] : [],
    ...rows.some((one) => one.frontier) ? [{ head: "frontier", cell: standing }] : []
  ];
  return html(columns2, rows);
}
function nameAndTier({ name: own2, tier, change, gone }) {
  const was = change?.kind === "renamed" && change.was ? [`was ${name(change.was.name)}`] : [];
  const fresh = change?.kind === "new" ? ["new"] : gone ? ["removed"] : [];
  return [name(own2), ...fresh, ...was, ...tier === null ? [] : [words2(tier)]].join("<br>");
}
function modelAndWas({ model, change }) {
  const was = change?.was && change.was.model !== model ? `<br>was ${name(change.was.model)}` : "";
  return `${name(model)}${was}`;
}
function valueAndMove(one, measure) {
  const text2 = words2(measureOf(one, measure)?.text ?? "\u2013");
  const move = moveOf(one, measure);
  return move === null ? text2 : `${text2}<br>${words2(move)}`;
}
function standing({ frontier }) {
  if (!frontier) return "\u2013";
  const [status = "", ...ways] = frontier.text.split(": ");
  return ways.length === 0 ? words2(status) : `${words2(status)}<br>${words2(ways.join(": "))}`;
}
function measureOf({ measures }, measure) {
  return Object.hasOwn(measures, measure) ? measures[measure] : void 0;
}
function figuresOf(subjects) {
  return subjects.flatMap((one) => {
    const said = /* @__PURE__ */ new Set();
    return Object.entries(one.measures).flatMap(([measure, value]) => {
      const reason = value.unknown?.reason;
      if (reason !== void 0 && said.has(reason)) return [];
      if (reason !== void 0) said.add(reason);
      return [{ subject: one.name, measure, value }];
    });
  });
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
  const shown2 = value.source.slice(0, MOST_SOURCES).map(({ text: text2, path, pointer }) => {
    const place2 = path === null || text2.includes(path) ? "" : ` ${name(path)}`;
    return `${words2(text2)}${place2}${pointer && !text2.includes(pointer) ? ` ${name(pointer)}` : ""}`;
  });
  const rest = value.source.length - shown2.length;
  return [
    ...value.formula ? [words2(value.formula)] : [],
    ...value.limited ? [`part of the set${value.limited.of === null ? "" : `, which has ${whole(value.limited.of)}`}`] : [],
    ...shown2,
    ...rest > 0 ? [`and ${rest} more`] : []
  ].join("<br>");
}

// src/report/served.ts
var MOST_NOTES2 = 3;
function servedLines({ deployments, candidates, summary }) {
  if (summary.precision !== true) return [];
  return [...deployments, ...candidates].flatMap(
    ({ name: name2, precision }) => precision === null ? [] : [`"${name2}": ${partsOf(precision).join(" \xB7 ")}`]
  );
}
function partsOf({ text: text2, detected: is, evidence: evidence2, declared, recovery }) {
  const { artefact, unread, launch, accelerator, contradictions, notes } = evidence2;
  return [
    text2,
    ...axis("weights", is.weight),
    ...axis("activations", is.activation),
    ...axis("KV cache", is.kv),
    ...is.method === null ? [] : [is.method],
    ...is.bits_per_weight === null ? [] : [`${bitsText(is.bits_per_weight)} a weight`],
    ...is.quantized_share === null ? [] : [`${Number((100 * is.quantized_share).toFixed(2))} % quantized`],
    ...is.parameters === null ? [] : [`${whole(is.parameters)} parameters`],
    ...is.bytes === null ? [] : [showBytes(is.bytes)],
    ...artefact === null ? [] : [`"${artefact}"`],
    ...unread === null ? [] : [unread],
    ...launch === null ? [] : [`started by "${launch.path}"${launch.flags === "" ? "" : ` with \`${launch.flags}\``}`],
    ...accelerator === null ? [] : [`on "${accelerator.name}" by ${accelerator.by}`],
    ...artefact === null ? declared : [],
    ...recovery.map(keptText),
    ...contradictions,
    ...notes.slice(0, MOST_NOTES2)
  ].map((part) => part.replace(/\.$/, ""));
}
function axis(of, width) {
  return width === null ? [] : [`${of} ${width.bits}-bit${width.kind === null ? "" : ` ${width.kind}`}`];
}
function keptText({ measure, text: text2, why, value, reference, measured_on: on }) {
  if (why !== null) return `what it keeps of ${measure} is unknown: ${why}`;
  const then = on === null ? "" : `, measured ${on}`;
  return `keeps ${text2} of ${measure} (${value.text} of ${reference.text}${then})`;
}
function bitsText(bits) {
  return `${Number(bits.toFixed(2))} bits`;
}

// src/report/graded.ts
function gradedText({ class: name2, weight, grade }) {
  if (name2 !== null) return `${name2} ${grade}`;
  return weight === null ? "unknown" : `${weight.bits} bits ${grade}`;
}
function isBeyondName({ artefact, unread, claims, launch }) {
  if (artefact !== null || unread !== null || launch !== null && launch.says !== "") return true;
  return claims.some((one) => !one.startsWith('the name "'));
}
function servesAnother({ served: served2 }, before) {
  const was = before?.served ?? null;
  if (was === null || was.precision.class === null || served2.precision.class === null) return false;
  return was.precision.class !== served2.precision.class && (isBeyondName(was) || !isBeyondName(served2));
}

// src/report/deltas.ts
function deltaOf(now, then, info) {
  if (!now.known) return nothing(now.reason);
  if (!then?.known) return nothing(then ? `at the baseline ${then.reason}` : "the baseline does not have it");
  const move = now.value - then.value;
  const ratio = then.value === 0 ? null : move / Math.abs(then.value);
  return {
    absolute: tidy(move),
    percent: ratio === null ? null : tidy(100 * ratio),
    text: tidy(move) === 0 ? "\xB10" : telling(move, info),
    percent_text: ratio === null ? "n/a" : showPercentDelta(ratio),
    why: ratio === null ? "the baseline's value is 0" : null
  };
}
function sumDelta(now, then, exact) {
  if ([now, then].some((text2) => !/^\$[\d,]+$/.test(text2))) return exact;
  const [is = 0, was = 0] = [now, then].map((text2) => Number(text2.replace(/[$,]/g, "")));
  return is === was ? exact : showDelta(is - was, { unit: "USD", range: null });
}
function asPrinted(delta, printed) {
  if (printed === void 0 || printed.includes(".") || delta.absolute === null) return delta;
  const move = Math.round(delta.absolute);
  return move === 0 ? delta : { ...delta, text: showDelta(move, { unit: "USD", range: null }) };
}
function nothing(why) {
  return { absolute: null, percent: null, text: "n/a", percent_text: "n/a", why };
}
function telling(move, info) {
  for (let extra = 0; extra < 8; extra++) {
    const text2 = showDelta(move, info, extra);
    if (/[1-9]/.test(text2)) return text2;
  }
  return showDelta(move, info);
}
function changeOf(subject, { baseline }) {
  if (baseline.source === "none") return null;
  const { before } = subject;
  if (before === null) return { kind: "new", was: null };
  const was = { name: before.name, model: before.model };
  if (before.name !== subject.name) return { kind: "renamed", was };
  if (before.model !== subject.model) return { kind: "repointed", was };
  const moved = servesAnother(subject, before) || [...subject.measures].some(([name2, now]) => differs(now, before.measures.get(name2)));
  return { kind: moved ? "moved" : "same", was };
}
function differs(now, then) {
  if (!now.known || !then?.known) return now.known !== (then?.known ?? false);
  return tidy(now.value) !== tidy(then.value);
}
function moveTexts(now, then, info) {
  if (tidy(now) === tidy(then)) return { values: show(now, info), move: "\xB10" };
  const { pair } = apart(then, now, info);
  return { values: `${pair[0]} \u2192 ${pair[1]}`, move: deltaText(now - then, then, info) };
}
function deltaText(move, then, info) {
  const relative = info.unit === "USD" && then !== 0 ? `, ${showPercentDelta(move / Math.abs(then))}` : "";
  return `${telling(move, info)}${relative}`;
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
  const alone = judgement.findings.some((one) => one.rule === "policy/self-judged") ? ", judged by its own policy alone" : "";
  const says = `${SAYS[verdict](judgement, noun)}${alone}`;
  if (blocked) return `Blocked: ${says}${verdict === "warn" ? `, and fail-on is "${failOn}"` : ""}`;
  if (verdict === "pass") return `Passes: ${says}`;
  if (verdict === "warn") return `Passes with ${says}`;
  const why = failOn === "never" ? 'fail-on is "never"' : 'on_inconclusive is "warn"';
  return `Not blocked, because ${why}: ${says}`;
}
var SAYS = {
  fail: ({ findings: findings2, subjects }, noun) => {
    const breaking = affected(findings2, "fail");
    if (breaking === 0) return together(findings2, noun);
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
function together(findings2, noun) {
  const [first, ...others] = findings2.filter((one) => one.outcome === "fail");
  if (!first || [first, ...others].some((one) => one.rule.startsWith("budget/")))
    return `the ${noun}s together break the policy`;
  const more2 = others.length === 0 ? "" : `; and ${counted(others.length, "more finding")}`;
  return `${clip(first.message, LONGEST_REASON)}${more2}`;
}
var LONGEST_NAME2 = 40;
var LONGEST_REASON = 160;
function share(part, all2, noun) {
  if (all2 === 1) return `the only ${noun}`;
  if (part === all2 && all2 === 2) return `both ${noun}s`;
  return part === all2 ? `all ${counted(all2, noun)}` : `${whole(part)} of ${counted(all2, noun)}`;
}
function affected(findings2, outcome) {
  return new Set(findings2.flatMap((one) => one.outcome === outcome && one.subject !== null ? [one.subject] : [])).size;
}
function objectivesLine(judgement, totals) {
  const measures = [...new Set(judgement.frontiers.flatMap((view) => view.objectives.map((one) => one.measure)))];
  const parts = [...measures.filter(isCost), ...measures.filter((measure) => !isCost(measure))].flatMap(
    (measure) => measure === "monthly_cost_usd" ? [] : spanOf(measure, judgement) ?? []
  );
  const all2 = [...monthText(totals), ...parts];
  if (all2.length === 0) return null;
  return [...all2, ...against(judgement)].join(" \xB7 ");
}
function against({ baseline, findings: findings2, judgedBy }) {
  const { source, sha, branch } = baseline;
  if (source === "path") return [`against ${baseline.why}`];
  if (source !== "none" && sha !== null) return [`against ${branch ? `"${branch}" at ` : ""}${sha.slice(0, 7)}`];
  const isWanted = judgedBy !== "working tree" && findings2.some((one) => one.rule === "baseline/missing");
  return isWanted ? ["no baseline to compare with"] : [];
}
function monthText({ text: text2, unknown_parts: parts, baseline_monthly_cost_usd: then, delta }) {
  if (text2 === null) return [];
  if (parts.length > 0) {
    const before = then === null ? "" : `; it was ${money(then)} with all`;
    return [`${text2} a month, without ${counted(parts.length, "deployment")} that cannot be priced${before}`];
  }
  if (delta === null) return [`${text2} a month`];
  if (then === null || delta.absolute === null) return [`${text2} a month (change n/a: ${delta.why ?? "nobody knows"})`];
  if (delta.absolute === 0) return [`${text2} a month (\xB1$0)`];
  const percent = delta.percent === null ? "n/a: it was $0" : delta.percent_text;
  return [`${money(then)} \u2192 ${text2} a month (${delta.text}, ${percent})`];
}
function spanOf(measure, { subjects, measures }) {
  const info = measures.get(measure) ?? { name: measure, unit: null, goal: null, range: null, minN: null };
  const values = subjects.flatMap(({ name: name2, measures: own2, before }) => {
    const value = own2.get(measure);
    const old = before?.measures.get(measure);
    return value?.known ? [{ name: name2, value: value.value, n: value.n, was: old?.known ? old.value : null }] : [];
  });
  const [first] = values;
  if (!first) return null;
  const known2 = values.flatMap((one) => one.was === null ? [] : [{ ...one, was: one.was }]);
  const changed = known2.filter(({ value, was }) => tidy(was) !== tidy(value));
  const moved = changed[0] ?? (values.length === 1 ? known2[0] : void 0);
  if (moved && changed.length < 2) {
    const { values: text2, move } = moveTexts(moved.value, moved.was, info);
    const whose2 = values.length === 1 ? "" : ` for "${squeeze(moved.name, LONGEST_NAME2)}"`;
    return `${moneyPhrase(measure, text2)}${whose2} (${move}${moved.n === null ? "" : `, n = ${whole(moved.n)}`})`;
  }
  const span = moneyPhrase(
    measure,
    spanText(
      values.map((one) => show(one.value, info)),
      values.map((one) => one.value)
    )
  );
  if (changed.length === 0) {
    const same = known2.length === values.length ? " (\xB10)" : "";
    return `${span}${values.length === 1 ? samples2(first.n) : same}`;
  }
  const moves = changed.map(({ value, was }) => value - was);
  return `${span} (${spanText(
    moves.map((one) => showDelta(one, info)),
    moves
  )} for ${counted(changed.length, "deployment")})`;
}
function spanText(texts, numbers) {
  const low = texts[numbers.indexOf(Math.min(...numbers))] ?? "";
  const high = texts[numbers.indexOf(Math.max(...numbers))] ?? "";
  return low === high ? low : `${low} to ${high}`;
}
function samples2(n) {
  return n === null ? "" : ` (n = ${whole(n)})`;
}
function sentenceCase(text2) {
  return /^[a-z]+ /.test(text2) ? text2.charAt(0).toUpperCase() + text2.slice(1) : text2;
}

// src/report/markdown-details.ts
var MOST = 500;
function detailsOf(report) {
  return [
    all(report),
    undeployed(report),
    compared(report),
    served(report),
    loads(report),
    figures(report),
    evidence(report),
    prices(report)
  ].concat([assumptions(report), waivers(report)]).filter((one) => one !== null);
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
function compared(report) {
  const lines = comparedLines(report);
  return lines.length === 0 ? null : folded("what it is compared with", "Compared with, judged by", list(lines));
}
function served(report) {
  const lines = servedLines(report);
  return lines.length === 0 ? null : folded("precisions", "What is served, and what proves it", list(lines));
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
  const table3 = figureTable(found.slice(0, MOST), report.summary.noun);
  return folded("where each number comes from", "Where each number comes from", table3 + more(found));
}
function evidence({ evidence: read, skipped }) {
  if (read.length + skipped.length === 0) return null;
  const left = skipped.length === 0 ? "" : `, ${whole(skipped.length)} not`;
  const lines = [
    ...skipped.map(({ path, outcome, why }) => `"${path}" ${outcome}${why === null ? "" : `: ${why}`}`),
    ...read.map((file) => {
      const { path, format, format_version, readings, measured_at, problems } = file;
      return [
        `"${path}" \xB7 ${format}${format_version === null ? "" : ` ${format_version}`} \xB7 ${counted(readings, "reading")}`,
        ...whose(file),
        ...measured_at === null ? [] : [`measured ${measured_at.slice(0, 10)}`],
        ...problems
      ].join(" \xB7 ");
    })
  ];
  return folded("evidence", `Evidence: ${filesOf(read.length)} read${left}`, list(lines), read.length === 0);
}
function prices(report) {
  const dates = priceDates(report);
  if (dates === null) return null;
  const lines = report.prices.map(({ id, text: text2, source, as_of, used_by, only_here }) => {
    const users = used_by.length > 3 ? counted(used_by.length, report.summary.noun) : used_by.map((one) => `"${one}"`).join(", ");
    const own2 = only_here ? ", in this change alone" : "";
    return `"${id}" ${text2} \xB7 ${source}${own2}${as_of === null ? "" : ` of ${as_of}`}${users === "" ? "" : ` \xB7 for ${users}`}`;
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

// src/report/matrix.ts
var STATES = { missing: "missing", unknown: "cannot tell", none: "none" };
function matrixOf(report, most) {
  const cells = report.tiers ?? [];
  if (cells.length === 0) return null;
  const tiers = [...new Set(cells.map((one) => one.tier))];
  const byBase = /* @__PURE__ */ new Map();
  for (const cell of cells) {
    const row = byBase.get(cell.base) ?? /* @__PURE__ */ new Map();
    byBase.set(cell.base, row.set(cell.tier, cell));
  }
  const rows = [...byBase].map(([base, row]) => ({ base, cells: tiers.map((tier) => row.get(tier) ?? null) }));
  const lacks2 = (row) => row.cells.some((one) => one !== null && isMissing(one));
  const kept = rows.length <= most ? rows : [...rows.filter(lacks2), ...rows.filter((one) => !lacks2(one))];
  const left = kept.slice(most);
  return {
    tiers,
    rows: kept.slice(0, most),
    missing: cells.filter(isMissing).length,
    rest: left.length === 0 ? null : restOf2(left.length, left.filter(lacks2).length)
  };
}
function isMissing({ state }) {
  return state === "missing" || state === "unknown";
}
function restOf2(count, lacking2) {
  const models = `${whole(count)} more ${count === 1 ? "model is" : "models are"} in the report's JSON`;
  return lacking2 === 0 ? `${models}; none lacks a variant that is required.` : `${models}, ${whole(lacking2)} of them without a variant that is required.`;
}
function isEmpty(cell) {
  return cell === null || cell.state === "none" && cell.says.length === 0;
}

// src/report/markdown-tiers.ts
var MOST2 = { summary: 200, comment: 60 };
function tierSection(report, form) {
  const matrix = matrixOf(report, MOST2[form]);
  if (matrix === null) return "";
  const said = hasPrecision(report, shownSubjects(report).rows);
  const notes = [...matrix.rest === null ? [] : [matrix.rest], ...said ? [] : [GRADES]];
  const body = [table(matrix), ...notes.map((line2) => prose(line2, codeSpan))].join("\n\n");
  const lacks2 = matrix.missing === 0 ? "" : `: ${whole(matrix.missing)} required and not proved`;
  if (form === "summary") return `**Tiers**${lacks2}

${body}`;
  return `<details><summary><b>Tiers</b>${lacks2}</summary>

${body}

</details>`;
}
var MOST_COLUMNS = 6;
function table({ tiers, rows }) {
  if (tiers.length > MOST_COLUMNS) return list2(tiers, rows);
  const columns2 = [
    { head: "model", cell: ({ base }) => name(base) },
    ...tiers.map((tier, index) => ({
      head: short(tier),
      cell: ({ base, cells }) => cellLines(cells[index] ?? null, base).join("<br>")
    }))
  ];
  return html(columns2, rows);
}
function list2(tiers, rows) {
  const entries = rows.flatMap(
    ({ base, cells }) => cells.flatMap((cell, index) => isEmpty(cell) ? [] : [{ base, cell, tier: tiers[index] ?? "" }])
  );
  const columns2 = [
    { head: "model", cell: ({ base }, index) => entries[index - 1]?.base === base ? "" : name(base) },
    { head: "tier", cell: ({ tier }) => words2(short(tier)) },
    { head: "variant", cell: ({ cell, base }) => cellLines(cell, base).join(" \xB7 ") }
  ];
  return html(columns2, entries);
}
function cellLines(cell, base) {
  if (cell === null || isEmpty(cell)) return ["\u2013"];
  const { state, best, says } = cell;
  const lines = says.map(words2);
  if (state === "proved") return [best === base ? "itself" : name(best), ...lines];
  return [state === "none" ? STATES.none : `<b>${STATES[state]}</b>`, ...lines];
}

// src/report/markdown.ts
var SUMMARY = { bytes: 900 * 1024, units: Number.POSITIVE_INFINITY };
var COMMENT = { bytes: 19e4, units: 64e3 };
var MOST_CHARTS = 4;
function renderMarkdown(report) {
  return page(report, SUMMARY, null);
}
function renderComment(report, frame) {
  return page(report, COMMENT, frame);
}
function page(report, room, frame) {
  const { rows, rest } = shownSubjects(report);
  const grades = hasPrecision(report, rows) ? [GRADES] : [];
  const notes = [...notesOf(report, rows), ...grades].map(plain).join("<br>\n");
  const table3 = [rows.length > 0 ? subjectTable(report, rows) : "", rest ?? "", notes].filter((one) => one !== "");
  const details = detailsOf(report);
  const sections = [
    ...frame?.lead ? [firm(frame.lead)] : [],
    firm(head(report)),
    { text: table3.join("\n\n"), brief: "", plain: "the table", weight: 102 },
    ...findingSections(report).map(({ full, brief }) => ({ text: full, brief, plain: null, weight: 100 })),
    { text: policyChanges(report), brief: "", plain: "what it changes in the policy", weight: 101 },
    firm(
      proposalsOf(report).map((line2) => `${plain(line2)}.`).join("\n\n")
    ),
    ...charts(report).map((text2) => ({ text: text2, brief: "", plain: "the chart", weight: 99 })),
    { text: tierSection(report, frame === null ? "summary" : "comment"), brief: "", plain: "the tiers", weight: 98 },
    firm(passing(report)),
    // The first of the details are the longest, and what they say is in the JSON more handily.
    ...details.map(({ text: text2, plain: plain2 }, index) => ({ text: text2, brief: "", plain: plain2, weight: index })),
    firm(footer(report, frame))
  ];
  return fitting(sections, room, frame?.run ? `[the job summary](${frame.run})` : "`report.json`");
}
function firm(text2) {
  return { text: text2, brief: text2, plain: null, weight: Number.POSITIVE_INFINITY };
}
function fitting(sections, room, whole2) {
  const order = sections.filter((one) => one.text !== one.brief).sort((a, b) => a.weight - b.weight);
  for (let gone = 0; ; gone++) {
    const out = new Set(order.slice(0, gone));
    const missing = [...new Set([...out].flatMap((one) => one.plain ?? []))];
    const note = missing.length === 0 ? [] : [`Left out for size: ${missing.join(", ")}; all is in ${whole2}.`];
    const texts = [...sections.map((one) => out.has(one) ? one.brief : one.text), ...note];
    const page2 = `${texts.filter((text2) => text2 !== "").join("\n\n")}
`;
    const fits = page2.length <= room.units && new TextEncoder().encode(page2).length <= room.bytes;
    if (fits || gone >= order.length) return page2;
  }
}
var VERDICT_ICONS = { pass: ICONS.pass, warn: ICONS.warn, fail: ICONS.fail, inconclusive: ICONS.unknown };
function head({ verdict, blocked, summary }) {
  const icon = blocked ? ICONS.fail : VERDICT_ICONS[verdict];
  const [money3, ...others] = summary.objectives?.split(" \xB7 ") ?? [];
  const objectives = money3 === void 0 ? [] : [[strong(money3), ...others.map(plain)].join(" \xB7 ")];
  return [`### ${icon} ${plain(summary.headline)}`, ...objectives].join("\n\n");
}
var plain = (text2) => prose(text2, codeSpan);
function policyChanges(report) {
  const lines = policyLines(report);
  if (lines.length === 0) return "";
  return ["**What it changes in the policy**", lines.map((line2) => `- ${plain(line2)}`).join("\n")].join("\n\n");
}
function charts(report) {
  return report.frontiers.slice(0, MOST_CHARTS).flatMap((frontier) => {
    const chart = chartOf(frontier, report.summary.noun);
    if (chart === null) return [];
    const which = frontier.name === "" ? "" : ` (${name(frontier.name)})`;
    const [open, title] = frontier.measured.length > 0 ? [" open", "Where it stands on the frontier"] : ["", "The declared frontier"];
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
function footer(report, frame) {
  const { tool, judged_on, policy } = report;
  const dates = priceDates(report);
  const parts = [
    `Pareto Gate ${tool.version}`,
    `judged on ${judged_on}`,
    `policy "${policy.path}"`,
    ...dates === null ? [] : [dates]
  ];
  const link = frame?.run ? ` \xB7 [report in the job summary](${frame.run})` : "";
  return `<sub>${plain(parts.join(" \xB7 "))}${link}</sub>`;
}

// src/report/stored.ts
function readingsOf({ files }) {
  return files.flatMap(
    ({ path, evidence: evidence2 }) => (evidence2?.readings ?? []).map((reading) => storedReading({ ...reading, path }))
  );
}
function storedReading(one) {
  return {
    path: one.path,
    model: one.model,
    variant: one.variant && { ...one.variant },
    measure: one.measure,
    value: one.value,
    unit: one.unit,
    stderr: one.stderr,
    n: one.n,
    at: one.at && { ...one.at },
    pointer: one.pointer,
    ...one.goal ? { goal: one.goal } : {},
    ...one.range ? { range: [one.range[0], one.range[1]] } : {},
    ...one.comparable ? { comparable: { ...one.comparable } } : {},
    ...one.limited ? { limited: { of: one.limited.of } } : {},
    ...one.row === void 0 ? {} : { row: one.row }
  };
}
function costFacts(facts) {
  const text2 = (value) => typeof value === "string" ? value : null;
  return {
    hardware: text2(facts.hardware),
    gpus: typeof facts.gpus === "number" ? facts.gpus : null,
    deployment: text2(facts.deployment),
    ...precisionOf(facts.precision)
  };
}
function precisionOf(fact) {
  if (typeof fact !== "object" || fact === null || Array.isArray(fact)) return {};
  const of = (key2) => fact[key2] ?? null;
  const { class: name2, grade } = fact;
  if (grade !== "A" && grade !== "B" && grade !== "C") return {};
  const text2 = (value) => typeof value === "string" ? value : null;
  const number = (key2) => typeof of(key2) === "number" ? of(key2) : null;
  return {
    precision: {
      class: text2(name2),
      weight: widthOf(of("weight")),
      activation: widthOf(of("activation")),
      kv: widthOf(of("kv")),
      method: text2(of("method")),
      bits_per_weight: number("bits_per_weight"),
      quantized_share: number("quantized_share"),
      parameters: number("parameters"),
      bytes: number("bytes"),
      grade
    }
  };
}
function widthOf(fact) {
  if (typeof fact !== "object" || fact === null || Array.isArray(fact)) return null;
  const { bits, kind } = fact;
  return typeof bits === "number" ? { bits, kind: typeof kind === "string" ? kind : null } : null;
}
function* sampleLines({ files }) {
  for (const { path, evidence: evidence2 } of files) {
    for (const row of evidence2?.usage ?? []) yield `${JSON.stringify(storedSample(row, path))}
`;
  }
}
function storedSample(row, path) {
  return {
    path,
    id: row.pointer,
    candidate: row.model,
    variant: row.variant && { ...row.variant },
    requests: row.requests,
    input_tokens: row.inputTokens,
    output_tokens: row.outputTokens,
    cache_read_tokens: row.cacheReadTokens,
    cache_write_tokens: row.cacheWriteTokens,
    cost_usd: row.costUsd,
    cached: row.cached,
    score: row.score
  };
}

// src/domain/sum.ts
function sumOf(values) {
  let parts = [];
  for (const value of values) {
    let rest = value;
    const lows = [];
    for (const part of parts) {
      const high = rest + part;
      const low = Math.abs(rest) < Math.abs(part) ? rest - (high - part) : part - (high - rest);
      if (low !== 0) lows.push(low);
      rest = high;
    }
    parts = [...lows, rest];
  }
  let total = 0;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index] ?? 0;
    const next = total + part;
    const low = part - (next - total);
    total = next;
    if (low === 0) continue;
    const below = parts[index - 1] ?? 0;
    const nudged = total + low * 2;
    return Math.sign(below) === Math.sign(low) && nudged - total === low * 2 ? nudged : total;
  }
  return total;
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
    change: changeOf(subject, judgement),
    ...againstBaseline(subject, judgement, printed),
    frontier: subject.standing && standingOf(subject.standing, judgement),
    precision: null
  };
}
function againstBaseline({ measures, before }, judgement, printed) {
  if (before === null) return { baseline_measures: {}, deltas: {} };
  return {
    baseline_measures: keyed(
      [...before.measures].filter(([name2]) => measures.has(name2)),
      (value, name2) => measureOf2(value, infoOf(name2, judgement))
    ),
    deltas: keyed(
      measures,
      (value, name2) => asPrinted(deltaOf(value, before.measures.get(name2), infoOf(name2, judgement)), printed.get(name2))
    )
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
    change: null,
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
    const axis2 = view?.objectives.find((one) => one.name === objective);
    const info = axis2?.info ?? infoOf(objective, judgement);
    const text2 = `${objective} ${showDelta(needed - current, info)}`;
    return {
      objective,
      measure: axis2?.measure ?? objective,
      needed: tidy(needed),
      strict,
      current: tidy(current),
      text: text2
    };
  });
  return {
    family: standing2.family,
    status: standing2.status,
    text: standingText(standing2, view, money2(gap, view)?.text ?? null),
    dominated_by: [...standing2.dominatedBy],
    gap,
    excluded: (standing2.excluded ?? []).map(({ name: name2, why }) => ({ name: name2, why }))
  };
}
function money2(gap, view) {
  const minimized = view?.objectives.filter((one) => one.goal === "minimize").map((one) => one.name) ?? [];
  return gap.find((one) => minimized.includes(one.objective)) ?? gap[0];
}
function standingText(standing2, view, way) {
  if (standing2.status === "unknown" && view?.rule.points === null) return "none declared";
  return standing2.status === "dominated" && way !== null ? `dominated: needs ${way}` : standing2.status;
}

// src/report/frontiers.ts
function frontierOf(view, judgement) {
  const named2 = (values) => keyed(
    view.objectives.map((one, index) => [one.name, values[index] ?? Number.NaN]),
    tidy
  );
  const proposed = distinct2(view.proposed);
  return {
    name: view.rule.name,
    source: view.rule.measuredFor === void 0 ? "policy" : "baseline",
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
    measured: view.measured.map(({ id, subject, values, status, before }) => ({
      ...{ id, subject, values: named2(values), status },
      before: before && named2(before)
    })),
    proposed: proposed.map(({ id, values }) => ({
      id,
      values: named2(values),
      ...provenance(id, view, judgement)
    })),
    hypervolume: view.hypervolume === null ? null : tidy(view.hypervolume)
  };
}
function distinct2(proposed) {
  const same = (a, b) => a.id === b.id && a.values.every((value, axis2) => value === b.values[axis2]);
  return proposed.filter((one, index) => proposed.findIndex((other) => same(one, other)) === index);
}
function replacement(point, proposed, view, judgement) {
  const beats = (one) => {
    const gains = view.objectives.map(({ name: name2, goal }, axis2) => {
      const gain = (one.values[axis2] ?? Number.NaN) - (point?.values.get(name2) ?? Number.NaN);
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
  const quality = subject && measured(subject, view, (measure) => !isCost(measure));
  const cost = subject && measured(subject, view, isCost);
  return {
    n: quality?.n ?? null,
    stderr: quality?.stderr ?? null,
    as_of: judgement.judgedOn,
    source: quality?.origins[0]?.path ?? null,
    basis: cost?.basis ?? null
  };
}
function measured(subject, view, wanted) {
  const measure = view.objectives.find((one) => wanted(one.measure))?.measure;
  const value = measure === void 0 ? void 0 : subject.measures.get(measure);
  return value?.known ? value : void 0;
}

// src/report/precision.ts
function precisionOf2(subject, judgement) {
  const { served: served2, before, declared, recovery } = subject;
  if (isUnknown(served2) && recovery.length === 0) return null;
  const { precision: is } = served2;
  const was = before?.served?.precision ?? null;
  const tier = declared?.tier == null ? void 0 : judgement.policy.tiers.get(declared.tier);
  return {
    text: was !== null && servesAnother(subject, before) ? `${gradedText(was)} \u2192 ${gradedText(is)}` : gradedText(is),
    declared: [...served2.claims],
    detected: {
      class: is.class,
      ...{ weight: widthOf2(is.weight), activation: widthOf2(is.activation), kv: widthOf2(is.kv) },
      method: is.method,
      bits_per_weight: is.bitsPerWeight,
      quantized_share: is.quantizedShare,
      ...{ parameters: is.parameters, bytes: is.bytes, grade: is.grade }
    },
    evidence: {
      artefact: served2.artefact?.path ?? null,
      unread: served2.unread,
      launch: served2.launch && { path: served2.launch.path, flags: served2.launch.says },
      accelerator: served2.accelerator && { ...served2.accelerator },
      contradictions: [...is.contradictions],
      notes: [...is.notes]
    },
    recovery: recovery.map((one) => recoveredOf(one, tier?.recovery?.min ?? null, judgement)),
    baseline: was?.class == null ? null : { class: was.class, grade: was.grade }
  };
}
function isUnknown({ precision: is, artefact, unread, claims, launch }) {
  const nothing2 = is.class === null && is.weight === null && is.kv === null;
  return nothing2 && artefact === null && unread === null && claims.length === 0 && launch === null;
}
function widthOf2(width) {
  return width && { bits: width.bits, kind: width.kind };
}
function recoveredOf(one, min, judgement) {
  const { measure, share: share2 } = one;
  const info = infoOf(measure, judgement);
  const isKnown = typeof share2 === "number";
  return {
    measure,
    value: measureOf2(one.value, info),
    reference: measureOf2(one.reference, info),
    share: finite(share2),
    text: isKnown ? showKept(share2, min) : "unknown",
    why: isKnown ? null : share2.reason,
    measured_on: one.measuredOn
  };
}
function finite(share2) {
  return typeof share2 === "number" && Number.isFinite(share2) ? share2 : null;
}
function showsPrecision({ policy, subjects }) {
  return policy.tiers.size > 0 || subjects.some(({ served: served2 }) => isBeyondName(served2));
}

// src/report/tiers.ts
function cellsOf(judgement) {
  return judgement.tiers.map((cell) => {
    const min = judgement.policy.tiers.get(cell.tier)?.recovery?.min ?? null;
    const variants = cell.variants.map((one) => variantOf(one, judgement));
    const best = cell.best && variantOf(cell.best, judgement);
    return {
      ...{ base: cell.base, tier: cell.tier, deployments: [...cell.deployments], required: cell.required },
      state: stateOf(cell),
      best: cell.best?.model ?? null,
      says: cell.best && best ? [...goodOf(cell.best, best), ...idle(cell, judgement)] : lackOf(cell, min, judgement),
      variants
    };
  });
}
function variantOf(one, judgement) {
  const { served: served2, recovery, cost } = one;
  return {
    model: one.model,
    class: served2.precision.class,
    grade: served2.precision.grade,
    bits_per_weight: served2.precision.bitsPerWeight,
    recovery: finite(recovery),
    recovery_unknown: typeof recovery === "object" && recovery !== null ? recovery.reason : null,
    cost: cost && {
      measure: cost.measure,
      label: labelOf(cost.measure),
      value: measureOf2(cost.value, infoOf(cost.measure, judgement))
    },
    ...{ accepted: one.accepted, proved: one.proved, evaluated: one.evaluated, keeps: one.keeps }
  };
}
function eligible({ base, required, variants }) {
  return variants.filter((one) => !(required && one.model === base));
}
function stateOf(cell) {
  if (cell.best !== null) return "proved";
  if (!cell.required) return "none";
  const open = ({ accepted, proved, evaluated, keeps }) => accepted !== false && proved && evaluated && keeps === null;
  return eligible(cell).some(open) ? "unknown" : "missing";
}
function goodOf(one, { bits_per_weight: bits, cost }) {
  const { recovery } = one;
  return [
    gradedText(one.served.precision),
    ...recovery === null ? [] : [typeof recovery === "number" ? `keeps ${showKept(recovery, null)}` : "recovery unknown"],
    ...bits === null ? [] : [bitsText(bits)],
    ...cost === null ? [] : [costText(cost)]
  ];
}
function idle(cell, judgement) {
  const { best } = cell;
  const here = deployedIn(cell, judgement);
  if (best === null || here.length === 0) return [];
  return here.some((one) => modelOf(one) === best.model) ? startedAs(best, here) : ["not deployed"];
}
function deployedIn({ deployments }, { subjects }) {
  const here = new Set(deployments);
  return here.size === 0 ? [] : subjects.filter((one) => here.has(one.name));
}
function modelOf({ candidate, model }) {
  return candidate?.model ?? model;
}
function startedAs({ model, served: served2 }, here) {
  const stored = gradedText(served2.precision);
  const texts = here.filter((one) => modelOf(one) === model).map((one) => gradedText(one.served.precision));
  return [...new Set(texts.filter((text2) => text2 !== stored))].map((text2) => `started as ${text2}`);
}
function costText({ measure, label, value }) {
  if (value.value === null) return "cost unknown";
  return measure.endsWith("_usd") && label !== measure ? `${value.text} ${label}` : `${label} ${value.text}`;
}
function lackOf(cell, min, judgement) {
  if (!cell.required && cell.deployments.length === 0) return [];
  const [nearest] = eligible(cell).sort((a, b) => lacks(a) - lacks(b));
  if (nearest === void 0) return ["no variant is declared"];
  return [lacking(nearest, min), ...startedAs(nearest, deployedIn(cell, judgement))];
}
var NOT_ACCEPTED = 9;
function lacks({ accepted, proved, evaluated, keeps }) {
  if (accepted === false) return NOT_ACCEPTED;
  return [proved, evaluated, accepted === true, keeps === true].filter((has) => !has).length;
}
function lacking(one, min) {
  const { recovery, keeps, served: served2 } = one;
  const is = gradedText(served2.precision);
  const named2 = `"${one.model}"`;
  if (one.accepted === false) return `${named2} is ${is}, not accepted`;
  const lacked = served2.artefact === null ? "no artefact" : "no readable weights";
  const halves = [...one.proved ? [] : [lacked], ...one.evaluated ? [] : ["no evaluation"]];
  if (halves.length > 0) return `${halves.join(" and ")} of ${named2}${is === "unknown" ? "" : ` (${is})`}`;
  if (keeps === false && typeof recovery === "number" && min !== null)
    return `${named2} (${is}) keeps ${showKept(recovery, min)}, wanted ${showShare(min)}`;
  if (one.accepted === null) return `whether ${named2} (${is}) is accepted`;
  return `what ${named2} (${is}) ${recovery === null ? "scores" : "keeps"}`;
}

// src/report/model.ts
var MONTHLY2 = "monthly_cost_usd";
var MOST_COLUMNS2 = 4;
function reportOf(judgement) {
  const { totals, printed } = totalsOf(judgement);
  const subjects = judgement.subjects.map((one) => ({
    ...subjectOf(one, judgement, printed.get(one.name) ?? /* @__PURE__ */ new Map()),
    precision: precisionOf2(one, judgement)
  }));
  const deployments = subjects.filter((one) => one.kind === "deployment");
  return {
    schema_version: "1",
    tool: { name: "pareto-gate", version: judgement.toolVersion },
    judged_on: judgement.judgedOn,
    verdict: judgement.verdict,
    blocked: judgement.blocked,
    fail_on: judgement.failOn,
    summary: summaryOf(judgement, totals),
    policy: {
      path: judgement.policy.path,
      source: judgement.judgedBy,
      digest: judgement.policy.digest,
      changes: judgement.policyChanges.map(({ kind, text: text2 }) => ({ kind, text: text2 }))
    },
    baseline: baselineOf(judgement),
    deployments,
    candidates: [
      ...subjects.filter((one) => one.kind === "candidate"),
      ...judgement.undeployed.map((one) => undeployedOf(one, judgement))
    ],
    removed: judgement.removed.map(({ name: name2, model, measures }) => {
      const cost = measures.get(MONTHLY2);
      const value = cost?.known ? cost.value : null;
      return {
        name: name2,
        model,
        monthly_cost_usd: value === null ? null : tidy(value),
        text: value === null ? null : money(value)
      };
    }),
    tiers: cellsOf(judgement),
    totals,
    findings: findingsOf(judgement),
    frontiers: told(judgement).map((view) => frontierOf(view, judgement)),
    ...evidenceOf(judgement),
    prices: judgement.prices.map(({ kind, id, text: text2, source, asOf, usedBy }) => ({
      ...{ kind, id, text: text2, source },
      as_of: asOf,
      used_by: [...usedBy],
      only_here: judgement.policyChanges.some(
        ({ kind: way, entry }) => way === "declared" && entry?.of === DECLARED[kind] && entry.name === id
      )
    })),
    assumptions: judgement.assumptions.map(({ subject, text: text2 }) => ({ subject, text: text2 })),
    waivers: waiversOf(judgement),
    readings: readingsOf(judgement)
  };
}
var DECLARED = { instance: "instances", tokens: "tokens" };
function baselineOf({ baseline: { source, sha, why, branch } }) {
  return { source, sha, why, branch: branch ?? null };
}
var MOST_FRONTIERS = 100;
function told(judgement) {
  const moved = new Set(judgement.subjects.filter((one) => hasMoved(one, judgement)).map((one) => one.name));
  return judgement.frontiers.filter(({ rule: { measuredFor } }) => typeof measuredFor !== "string" || moved.has(measuredFor)).slice(0, MOST_FRONTIERS);
}
function hasMoved(subject, judgement) {
  const { status } = subject.standing ?? {};
  return changeOf(subject, judgement)?.kind !== "same" || status === "dominated" || status === "unknown";
}
function reportJson(report) {
  return `${JSON.stringify(report, null, 2)}
`;
}
function summaryOf(judgement, totals) {
  const noun = judgement.subjects.some((one) => one.kind === "deployment") ? "deployment" : "candidate";
  return {
    headline: headline(judgement, noun),
    objectives: objectivesLine(judgement, totals),
    columns: columnsOf2(judgement).map((measure) => ({ measure, label: labelOf(measure) })),
    counts: countsOf(judgement.findings),
    noise: judgement.findings.some((one) => one.outcome === "pass" || one.outcome === "fail") ? "No error bars yet: thresholds compare bare values" : null,
    noun,
    precision: showsPrecision(judgement)
  };
}
function columnsOf2({ subjects, frontiers, policy }) {
  const monthly = subjects.some((one) => one.measures.get(MONTHLY2)?.known) ? [MONTHLY2] : [];
  const objectives = frontiers.flatMap((view) => view.objectives.map((one) => one.measure));
  const budgeted = policy.budgets.map((one) => one.measure);
  const wanted = (objectives.length > 0 ? objectives : budgeted).filter(
    (measure) => subjects.some((one) => one.measures.has(measure))
  );
  const ordered = [...wanted.filter(isCost), ...wanted.filter((measure) => !isCost(measure))];
  return [.../* @__PURE__ */ new Set([...monthly, ...ordered])].slice(0, MOST_COLUMNS2);
}
function totalsOf(judgement) {
  const { subjects } = judgement;
  const deployments = subjects.filter((one) => one.kind === "deployment");
  const parts = deployments.flatMap(({ name: name2, measures }) => {
    const value = measures.get(MONTHLY2);
    return value?.known ? [{ name: name2, value: value.value }] : [];
  });
  const lacking2 = deployments.filter((one) => !one.measures.get(MONTHLY2)?.known).map((one) => one.name);
  const sumKnown = parts.length > 0 ? tidy(sumOf(parts.map((part) => part.value))) : null;
  const sum = printedSum(parts.map((part) => part.value));
  const printed = new Map(parts.map((part, index) => [part.name, /* @__PURE__ */ new Map([[MONTHLY2, sum.parts[index] ?? ""]])]));
  const totals = {
    monthly_cost_usd: lacking2.length === 0 ? sumKnown : null,
    known_monthly_cost_usd: sumKnown,
    text: sumKnown === null ? null : sum.total,
    unknown_parts: lacking2,
    ...totalBefore(judgement, lacking2.length === 0 ? sumKnown : null, lacking2.length === 0 ? sum.total : null)
  };
  return { totals, printed };
}
function totalBefore(judgement, now, printed) {
  const { subjects, removed, baseline } = judgement;
  if (baseline.source === "none") return { baseline_monthly_cost_usd: null, delta: null };
  const parts = [...subjects.flatMap((one) => one.before ?? []), ...removed].map(({ name: name2, measures }) => ({
    name: name2,
    value: measures.get(MONTHLY2)
  }));
  const lacking2 = parts.filter(({ value }) => !value?.known).map(({ name: name2 }) => `"${name2}"`);
  const sum = lacking2.length > 0 ? null : tidy(sumOf(parts.map(({ value }) => value?.known ? value.value : 0)));
  const lack = (names) => unknown("baseline/missing", `the cost of ${names} is unknown`);
  const delta = deltaOf(
    now === null ? lack("a deployment") : known(now, "USD"),
    sum === null ? lack(named(lacking2, 3, ", ")) : known(sum, "USD"),
    infoOf(MONTHLY2, judgement)
  );
  const text2 = printed === null || sum === null ? delta.text : sumDelta(printed, money(sum), delta.text);
  return { baseline_monthly_cost_usd: sum, delta: { ...delta, text: text2 } };
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
    policy: one.policy ?? null,
    waiver: one.waiver && { index: one.waiver.index, reason: one.waiver.reason, until: one.waiver.until }
  };
}
function evidenceOf({ files, shares }) {
  return {
    evidence: files.flatMap(
      ({ path, sha256, evidence: evidence2 }) => evidence2 === null ? [] : [
        {
          path,
          format: evidence2.format,
          format_version: evidence2.formatVersion,
          sha256,
          readings: evidence2.readings.length,
          ...sharesOf(shares?.get(path)),
          measured_at: evidence2.measuredAt,
          problems: [...evidence2.problems],
          origin: "workspace",
          facts: costFacts(evidence2.facts)
        }
      ]
    ),
    skipped: files.flatMap(
      ({ path, evidence: evidence2, outcome, why }) => evidence2 === null ? [{ path, outcome: outcome === "unreadable" ? outcome : "skipped", why }] : []
    )
  };
}
function sharesOf(share2) {
  if (!share2) return {};
  const { candidates, nobody, near } = share2;
  return { candidates: [...candidates], ...nobody === 0 ? {} : { nobody: { readings: nobody, near: [...near] } } };
}
function waiversOf({ waivers: waivers2, policy }) {
  return waivers2.flatMap(({ index, used, expired, daysLeft }) => {
    const declared = policy.waivers.find((one) => one.index === index);
    if (!declared) return [];
    const { rule, deployment, model, tier, measure, cap, reason, owner, until } = declared;
    return [
      { index, rule, deployment, model, tier, measure, cap, reason, owner, until, used, expired, days_left: daysLeft }
    ];
  });
}

// src/report/outputs.ts
var STATUSES2 = ["dominated", "unknown", "tolerated", "on", "extends"];
function outputs(report) {
  const { counts } = report.summary;
  const cost = report.totals.monthly_cost_usd;
  return {
    verdict: report.verdict,
    blocked: String(report.blocked),
    "fail-count": String(counts.fail),
    "warn-count": String(counts.warn),
    "unknown-count": String(counts.unknown),
    "waived-count": String(counts.waived),
    "monthly-cost": decimal(cost),
    "monthly-cost-baseline": decimal(report.totals.baseline_monthly_cost_usd),
    "monthly-cost-delta": decimal(report.totals.delta?.absolute ?? null),
    "monthly-cost-delta-percent": decimal(report.totals.delta?.percent ?? null),
    "frontier-status": worstStanding(report),
    "baseline-source": report.baseline.source,
    "baseline-sha": report.baseline.sha ?? ""
  };
}
function decimal(value) {
  return value === null ? "" : plainDecimal(value);
}
function worstStanding(report) {
  const none = new Set(report.frontiers.flatMap((one) => one.declared === null ? [one.name] : []));
  const found = new Set(
    [...report.deployments, ...report.candidates].flatMap(
      ({ judged: judged2, frontier }) => judged2 && frontier && !none.has(frontier.family) ? [frontier.status] : []
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
  const samples3 = n !== null && Number.isInteger(n) && n >= 1 && n <= MOST_SAMPLES ? n : null;
  const parts = [
    `model: ${quoted(id)}`,
    ...Object.entries(values).map(([name2, value]) => `${key(name2)}: ${plainDecimal(value)}`),
    ...samples3 === null ? [] : [`n: ${samples3}`],
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
function tableLines(columns2) {
  const widths = columns2.map(widthOf3);
  const line2 = (pick) => columns2.map((column, index) => (column.right ? flushed : padded)(pick(column), widths[index] ?? 0)).join(GAP).trimEnd();
  const rows = columns2[0]?.cells.map((_, row) => line2((column) => column.cells[row] ?? "")) ?? [];
  return [line2((column) => column.head), ...rows];
}
function widthOf3({ head: head2, cells }) {
  return [head2, ...cells].reduce((most, text2) => Math.max(most, columnsOf(text2)), 0);
}
function tableWidth(columns2) {
  return columns2.reduce((sum, column) => sum + widthOf3(column), 0) + GAP.length * Math.max(0, columns2.length - 1);
}
var BREAKS = /(?<!=) (?!=|(?:%|pt|ms|h|[ABC])(?:[\s,;.)]|$))/;
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
    const columns2 = columnsOf(sign);
    if (used + columns2 > room && used > 1) {
      pieces.push(piece);
      [piece, used] = ["\u2026", 1];
    }
    piece += sign;
    used += columns2;
  }
  return [...pieces, piece];
}

// src/report/text-tiers.ts
var MOST3 = 20;
var NARROWEST = 22;
var WIDEST_NAME = 24;
var GAP2 = "  ";
function tierLines(report, width, said) {
  const matrix = matrixOf(report, MOST3);
  if (matrix === null) return [];
  const names = Math.min(WIDEST_NAME, Math.max(...["model", ...matrix.rows.map((one) => one.base)].map(sizeOf)));
  const room = Math.floor((width - names) / matrix.tiers.length) - GAP2.length;
  const lines = room < NARROWEST ? stacked(matrix, width) : columns(matrix, names, room);
  const notes = [...matrix.rest === null ? [] : [matrix.rest], ...said ? [] : [GRADES]];
  return [...lines, ...notes.flatMap((line2) => wrapped(line2, width))];
}
function sizeOf(text2) {
  return columnsOf(terminal(text2));
}
function columns({ tiers, rows }, names, room) {
  const texts = rows.map(({ base, cells }) => cells.map((cell) => cellLines2(cell, base)));
  const sizes = tiers.map(
    (tier, index) => Math.min(room, Math.max(sizeOf(tier), ...texts.flatMap((row) => (row[index] ?? []).map(columnsOf))))
  );
  const line2 = (first, cells) => [padded(first, names), ...cells.map((cell, index) => padded(cell, sizes[index] ?? room))].join(GAP2).trimEnd();
  const shown2 = rows.flatMap(({ base }, row) => {
    const blocks = (texts[row] ?? []).map((cell) => cell.flatMap((text2) => wrapped(text2, room)));
    const height = Math.max(...blocks.map((block) => block.length));
    return Array.from(
      { length: height },
      (_, index) => line2(
        index === 0 ? squeeze(terminal(base), names) : "",
        blocks.map((block) => block[index] ?? "")
      )
    );
  });
  return [
    line2(
      "model",
      tiers.map((tier) => squeeze(terminal(tier), room))
    ),
    ...shown2
  ];
}
function stacked({ tiers, rows }, width) {
  const names = Math.min(WIDEST_NAME, Math.floor(width / 4), Math.max(...tiers.map(sizeOf)));
  return rows.flatMap(({ base, cells }) => {
    const lines = cells.flatMap((cell, index) => {
      if (isEmpty(cell)) return [];
      const mark = `  ${padded(squeeze(terminal(tiers[index] ?? ""), names), names)}  `;
      return wrapped(cellLines2(cell, base).join(" \xB7 "), width, mark, " ".repeat(columnsOf(mark)));
    });
    return [...wrapped(terminal(base), width), ...lines.length === 0 ? ["  \u2013"] : lines];
  });
}
function cellLines2(cell, base) {
  if (cell === null || isEmpty(cell)) return ["\u2013"];
  const { state, best, says } = cell;
  const lines = says.map(terminal);
  return [state === "proved" ? best === base ? "itself" : terminal(best ?? "") : STATES[state], ...lines];
}

// src/report/text.ts
var MOST_FINDINGS = 50;
var SHORTEST_NAME = 10;
var NARROWEST2 = 5;
var WIDEST = 30;
var SGR = { fail: "31", unknown: "33", warn: "33", pass: "32" };
var VERDICT_SGR = { ...SGR, inconclusive: "33" };
function renderText(report, style) {
  const { width } = style;
  const { headline: headline2, objectives, noise } = report.summary;
  const subjects = table2(report, style);
  const sections = [
    [
      ...wrapped(terminal(headline2), width).map((line2) => paint(line2, `1;${VERDICT_SGR[report.verdict]}`, style)),
      ...wrapped(terminal(objectives ?? ""), width).filter((line2) => line2 !== "")
    ],
    subjects.lines,
    ...TITLES.map(({ outcome, title }) => findings(report, outcome, title(report.blocked), style)),
    policyChanges2(report, style),
    proposalsOf(report).flatMap((line2) => wrapped(terminal(`${line2}.`), width, "", "  ")),
    titled("Tiers", tierLines(report, width, subjects.grades), style),
    [...wrapped(passing2(report), width), ...wrapped(noise === null ? "" : `${noise}.`, width)].filter(
      (line2) => line2 !== ""
    ),
    footerOf(report).flatMap((line2) => wrapped(terminal(line2), width, "", "  "))
  ];
  const blocks = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${blocks.join("\n\n")}
`;
}
function paint(text2, sgr, { color }) {
  return color ? `\x1B[${sgr}m${text2}\x1B[0m` : text2;
}
function table2(report, style) {
  const { rows, rest } = shownSubjects(report);
  if (rows.length === 0) return { lines: rest === null ? [] : wrapped(rest, style.width), grades: false };
  const column = (head3, cell, right = false) => ({
    head: right ? squeeze(terminal(head3), WIDEST) : terminal(head3),
    cells: rows.map((one) => right ? squeeze(terminal(cell(one)), WIDEST) : terminal(cell(one))),
    right
  });
  const ownName = rows.some((one) => one.kind === "deployment");
  const names = column(report.summary.noun, nameOf);
  const models = ownName ? [column("model", (one) => one.model ?? "\u2013")] : [];
  const values = report.summary.columns.map(
    ({ measure, label }) => column(label, (one) => valueAndMove2(one, measure), true)
  );
  const precision = hasPrecision(report, rows) ? [column("precision", (one) => squeeze(precisionText(one), WIDEST))] : [];
  const frontier = rows.some((one) => one.frontier) ? [column("frontier", (one) => one.frontier?.status ?? "\u2013")] : [];
  const outcome = column("", (one) => one.judged && !one.gone ? one.outcome : "\u2013");
  const after = [...values, ...precision, ...frontier];
  const giving = precision.length === 0 ? after.slice(0, -1).reverse() : givingWay(values, precision, frontier);
  const shown2 = fitted([outcome], [names, ...models], after, giving, style.width);
  const [head2 = "", ...lines] = tableLines(shown2);
  const colored = lines.map((line2, index) => {
    const word = outcome.cells[index] ?? "";
    return paint(line2.slice(0, word.length), SGR[rows[index]?.outcome ?? "unknown"], style) + line2.slice(word.length);
  });
  const served2 = rows.flatMap((one) => wasText(one) ?? []).flatMap((line2) => wrapped(terminal(line2), style.width));
  const grades = shown2.some((one) => precision.includes(one));
  const notes = [...notesOf(report, rows), ...grades ? [GRADES] : []];
  const below = notes.flatMap((line2) => wrapped(terminal(line2), style.width));
  const rests = rest === null ? [] : wrapped(rest, style.width);
  return { lines: [head2, ...colored, ...served2, ...rests, ...below], grades };
}
function nameOf({ name: name2, change, gone }) {
  if (gone) return `${name2} (removed)`;
  return change?.kind === "new" ? `${name2} (new)` : name2;
}
function wasText({ name: name2, model, change }) {
  if (!change?.was) return null;
  if (change.kind === "renamed") return `"${name2}" was "${change.was.name}" before.`;
  return change.was.model === model ? null : `"${name2}" served "${change.was.model ?? "nothing"}" before.`;
}
function valueAndMove2(one, measure) {
  const text2 = Object.hasOwn(one.measures, measure) ? one.measures[measure]?.text ?? "\u2013" : "\u2013";
  const move = moveOf(one, measure);
  return move === null ? text2 : `${text2} (${move})`;
}
function givingWay(values, precision, frontier) {
  return [...values.slice(1).reverse(), ...precision, ...frontier.length > 0 ? values.slice(0, 1) : []];
}
function fitted(before, flexible, after, giving, width, shortest = SHORTEST_NAME) {
  const all2 = [...before, ...flexible, ...after];
  let excess = tableWidth(all2) - width;
  const narrowed = flexible.map(widthOf3);
  while (excess > 0 && narrowed.some((size) => size > shortest)) {
    const widest = narrowed.indexOf(Math.max(...narrowed));
    narrowed[widest] = (narrowed[widest] ?? 0) - 1;
    excess--;
  }
  const cut = flexible.map((column, index) => ({
    ...column,
    cells: column.cells.map((cell) => squeeze(cell, narrowed[index] ?? shortest))
  }));
  const without = (gone2) => after.filter((one) => !giving.slice(0, gone2).includes(one));
  let gone = 0;
  while (gone < giving.length && tableWidth([...before, ...cut, ...without(gone)]) > width) gone++;
  const result = [...before, ...cut, ...without(gone)];
  const tooWide = tableWidth(result) > width && shortest > NARROWEST2;
  return tooWide ? fitted(before, flexible, after, giving, width, NARROWEST2) : result;
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
function titled(title, lines, style) {
  return lines.length === 0 ? [] : [paint(title, "1", style), ...lines];
}
function policyChanges2(report, style) {
  const lines = policyLines(report).flatMap((line2) => wrapped(terminal(line2), style.width, "", "  "));
  return titled("What it changes in the policy", lines, style);
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
  readReport,
  sumOf,
  shown,
  annotations,
  renderMarkdown,
  renderComment,
  sampleLines,
  reportOf,
  reportJson,
  outputs,
  renderPatch,
  renderText
};

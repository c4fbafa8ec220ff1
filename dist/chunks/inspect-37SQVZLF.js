import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  named
} from "./chunk-XUNAP57A.js";
import {
  jsonText
} from "./chunk-BECTDNWA.js";
import {
  inspectJoin
} from "./chunk-NS7RVN45.js";
import {
  gathered
} from "./chunk-FGHIZ26O.js";
import {
  readPolicy
} from "./chunk-V2TOAZDP.js";
import {
  MAX_POLICY_BYTES
} from "./chunk-HESMF25I.js";
import {
  candidateId,
  whole
} from "./chunk-4CJDLUUJ.js";
import "./chunk-M526KZBZ.js";
import {
  discover,
  readEvidence
} from "./chunk-DZ4GXRKV.js";
import "./chunk-PLPB5AKB.js";
import "./chunk-CEARZYBP.js";
import {
  READERS
} from "./chunk-LHF5EGLI.js";
import {
  declaredBy,
  launchOfFact,
  quantizesAtLoad
} from "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  widthText
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-YIRWEOUU.js";
import "./chunk-LH4ULNVM.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/evidence/inspect.ts
function inspectFiles(files) {
  return { files: files.map(inspectFile) };
}
function inspectFile({ path, evidence, why }) {
  if (!evidence) {
    return { path, format: null, format_version: null, readings: [], facts: {}, problems: [why ?? "it was not read"] };
  }
  const said = (one) => evidence.problems.some((text) => text.includes(one.pointer) && text.includes(one.why));
  const lost = evidence.unusable.filter((one) => !said(one)).map(({ pointer, measure, why: why2 }) => `${pointer}: ${measure === null ? "" : `${measure}: `}${why2}`);
  return {
    path,
    format: evidence.format,
    format_version: evidence.formatVersion,
    readings: evidence.readings.map(inspectReading),
    facts: evidence.facts,
    problems: [...lost, ...limitedText(evidence.readings), ...evidence.problems]
  };
}
function limitedText(readings) {
  const limited = readings.filter((one) => one.limited);
  const [first] = limited;
  if (!first) return [];
  const of = first.limited?.of ?? null;
  const samples = `${first.n === null ? "part" : whole(first.n)} of ${of === null ? "the" : whole(of)} samples`;
  const many = limited.length === 1 ? "" : ` and ${limited.length - 1} more`;
  return [
    `${first.measure} (${samples})${many}: from a limited run, which meets no limit unless its measure has min_n.`
  ];
}
function inspectReading(reading) {
  const { model, variant, measure, value, unit, stderr, n, at, pointer } = reading;
  return { model, variant, measure, value, unit, stderr, n, at, pointer };
}

// src/evidence/inspect-launch.ts
function launchLines(fact) {
  if (!Array.isArray(fact)) return null;
  return fact.flatMap((one) => {
    const launch = launchOfFact(one);
    if (launch === null) return [];
    const { class: name, kv } = declaredBy(launch);
    const parts = [
      `${launch.engine ?? "a server"} of ${launch.model ?? "a model that is not named"}`,
      name === null ? "weights not declared" : `weights ${name} (grade C: only declared)`,
      ...quantizesAtLoad(launch) ? [`quantized while loaded (${launch.quantization})`] : [],
      ...kv === null ? [] : [`KV cache ${widthText(kv)}`],
      ...launch.dtype === null ? [] : [`computes in ${launch.dtype}`],
      ...launch.maxModelLen === null ? [] : [`context ${launch.maxModelLen}`],
      ...launch.tensorParallel === null ? [] : [`${launch.tensorParallel} devices`],
      ...launch.replicas === null ? [] : [`replicas ${launch.replicas}`],
      ...launch.hardware === null ? [] : [launch.hardware]
    ];
    return [`${launch.name === null ? "" : `${launch.name}: `}${parts.join(", ")}`];
  });
}

// src/evidence/inspect-precision.ts
var GRADES = /* @__PURE__ */ new Map([
  ["A", "grade A: bytes read"],
  ["B", "grade B: sizes and shapes"],
  ["C", "grade C: only declared"]
]);
function precisionLines(fact) {
  if (!isFacts(fact) || fact.grade === void 0) return null;
  const { method, group, parameters } = fact;
  const axes = [
    `weights ${widthText2(fact.weight)}`,
    `activations ${widthText2(fact.activation)}`,
    `KV cache ${widthText2(fact.kv)}`
  ];
  return [
    `class: ${fact.class ?? "unknown"} (${GRADES.get(fact.grade) ?? String(fact.grade)})`,
    axes.join(", "),
    ...method === null ? [] : [`method: ${String(method)}${typeof group === "number" ? `, ${groupText(group)}` : ""}`],
    ...typeof parameters === "number" ? [[`${grouped(parameters)} parameters`, ...numbers(fact)].join(", ")] : [],
    ...sharesText(fact.shares)
  ];
}
function isFacts(fact) {
  return typeof fact === "object" && fact !== null && !Array.isArray(fact);
}
function widthText2(width) {
  if (!isFacts(width) || width.bits === void 0) return "unknown";
  return `${width.bits}-bit${width.kind === null ? "" : ` ${String(width.kind)}`}`;
}
function groupText(group) {
  return group === -1 ? "one scale a column" : `groups of ${group}`;
}
function numbers(fact) {
  const { bits_per_weight: bits, quantized_share: share } = fact;
  return [
    ...typeof bits === "number" ? [`${bits.toFixed(2)} bits a weight`] : [],
    ...typeof share === "number" ? [`${percent(share)} quantized`] : []
  ];
}
function sharesText(shares) {
  const rows = Array.isArray(shares) ? shares.filter((one) => isFacts(one)) : [];
  if (rows.length < 2) return [];
  const total = (key) => rows.reduce((sum, row) => sum + (Number(row[key]) || 0), 0);
  const [parameters, bytes] = [total("parameters"), total("bytes")];
  return rows.map((row) => {
    const part = (key, all) => percent(all === 0 ? 0 : Number(row[key]) / all);
    return `${String(row.class)}: ${part("parameters", parameters)} of the parameters, ${part("bytes", bytes)} of the bytes`;
  });
}
function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
function grouped(value) {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/evidence/inspect-text.ts
var MIN_WIDTH = 60;
function inspectText(files, width) {
  const shown = inspectFiles(files).files.map((file) => textOf(file, Math.max(width, MIN_WIDTH)).join("\n"));
  return shown.length === 0 ? "No files.\n" : `${shown.join("\n\n")}
`;
}
function textOf(file, width) {
  const version = file.format_version === null ? "" : ` ${plain(file.format_version)}`;
  const precision = precisionLines(file.facts.precision);
  const launches = launchLines(file.facts.launch);
  const shown = [...precision === null ? [] : ["precision"], ...launches === null ? [] : ["launch"]];
  const read = `${file.format}${version}, ${count(file.readings.length, "reading")}`;
  return [
    plain(file.path),
    `  ${file.format === null ? "not read" : read}`,
    ...groupsOf(file.readings).flatMap(([title, readings]) => [
      "",
      ...wrapped(title, "  ", width),
      ...table(readings, width)
    ]),
    ...section("Precision", (precision ?? []).map(plain), width),
    ...section("Launches", (launches ?? []).map(plain), width),
    ...section("Facts", factLines(file.facts, shown), width),
    ...section("Problems", file.problems.map(plain), width)
  ];
}
function count(size, noun) {
  return `${size} ${noun}${size === 1 ? "" : "s"}`;
}
function groupsOf(readings) {
  const groups = /* @__PURE__ */ new Map();
  for (const reading of readings) {
    const model = reading.model === null ? "no model named" : candidateId(reading.model, reading.variant ?? {});
    const load = Object.entries(reading.at ?? {}).map(([key, value]) => `${key} ${value}`);
    const title = plain([model, ...load].join(", "));
    const group = groups.get(title);
    if (group) group.push(reading);
    else groups.set(title, [reading]);
  }
  return [...groups];
}
function table(readings, width) {
  const rows = readings.map((reading) => ({
    measure: plain(reading.measure),
    value: valueText(reading),
    sample: sampleText(reading),
    pointer: plain(reading.pointer)
  }));
  const longest = (cells) => cells.reduce((most, cell) => Math.max(most, columns(cell)), 0);
  const measure = Math.min(longest(rows.map((row) => row.measure)), Math.floor(width / 2));
  const value = longest(rows.map((row) => row.value));
  const sample = longest(rows.map((row) => row.sample));
  const lines = rows.map((row) => {
    const cells = [left(row.measure, measure), right(row.value, value), left(row.sample, sample)];
    return { line: `    ${cells.join("  ")}`.trimEnd(), pointer: row.pointer };
  });
  const column = longest(lines.map(({ line }) => line)) + 2;
  const beside = lines.every(({ pointer }) => column + columns(pointer) <= width);
  return lines.flatMap(
    ({ line, pointer }) => beside ? [(left(line, column) + pointer).trimEnd()] : [line, ...broken(pointer, "      ", width)]
  );
}
function valueText({ value, unit }) {
  return `${value}${unit === null || unit === "ratio" ? "" : ` ${plain(unit)}`}`;
}
function sampleText({ stderr, n }) {
  const error = stderr === null ? "" : `\xB1 ${Number(stderr.toPrecision(3))}`;
  return [error, n === null ? "" : `n ${n}`].filter((part) => part !== "").join("  ");
}
function factLines(facts, shown) {
  const rest = Object.entries(facts).filter(([key]) => !shown.includes(key));
  return rest.map(([key, value]) => plain(`${key}: ${factText(value)}`));
}
function factText(fact) {
  return typeof fact === "string" ? fact : JSON.stringify(fact);
}
function section(title, lines, width) {
  if (lines.length === 0) return [];
  return ["", `  ${title}`, ...lines.flatMap((line) => wrapped(line, "    ", width))];
}
function wrapped(text, indent, width) {
  const lines = [];
  let line = "";
  for (const word of text.trim().split(" ")) {
    const room = width - columns(lines.length === 0 ? indent : `${indent}  `);
    if (line !== "" && columns(line) + 1 + columns(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].flatMap((one, index) => broken(one, index === 0 ? indent : `${indent}  `, width));
}
function broken(text, indent, width) {
  const lines = [];
  let line = "";
  for (const sign of text) {
    if (columns(indent + line) >= width) {
      lines.push(indent + line);
      line = "";
    }
    line += sign;
  }
  return [...lines, indent + line];
}
function columns(text) {
  return [...text].length;
}
function left(text, size) {
  return text + " ".repeat(Math.max(0, size - columns(text)));
}
function right(text, size) {
  return " ".repeat(Math.max(0, size - columns(text))) + text;
}
function plain(text) {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}

// src/evidence/inspect-join-text.ts
var SHOWN = 6;
function joinText({ candidates, nobody }, policy, width) {
  const lines = [
    policy === null ? "Candidates, without a policy" : `Candidates, by ${plain(policy)}`,
    ...candidates.length === 0 ? ["", "  None: no reading names a model."] : [],
    ...candidates.flatMap((candidate) => candidateLines(candidate, width))
  ];
  if (nobody.length > 0) {
    lines.push("", "Nobody's: no model is named");
    for (const share of nobody) {
      const near = share.near.length === 0 ? "" : ` Near names: ${share.near.map(quoted).join(", ")}.`;
      lines.push("", ...shareLines([share], width), ...wrapped(`Set results[].model for it.${near}`, "    ", width));
    }
  }
  return `${lines.join("\n")}
`;
}
function candidateLines(candidate, width) {
  const names = candidate.names.filter(({ name, by }) => by === "alias" || name !== candidate.id);
  const spelled = names.map(({ name, by }) => `${quoted(name)}${by === "alias" ? ", an alias" : ""}`);
  const settings = candidateId("", candidate.settings);
  const near = candidate.near.length === 0 ? "" : ` Near names: ${candidate.near.map(quoted).join(", ")}.`;
  const notes = [
    ...spelled.length > 0 ? [`as ${spelled.join("; ")}`] : [],
    ...settings === "" ? [] : [`with ${settings.slice(1, -1)}`],
    ...candidate.declared === false ? [`No model of the policy.${near}`] : []
  ];
  return [
    "",
    ...wrapped(plain(candidate.id), "  ", width),
    ...notes.flatMap((note) => wrapped(plain(note), "    ", width)),
    ...shareLines(candidate.files, width)
  ];
}
function shareLines(shares, width) {
  const path = shares.reduce((most, share) => Math.max(most, [...plain(share.path)].length), 0);
  const count2 = shares.reduce((most, share) => Math.max(most, counted(share).length), 0);
  return shares.flatMap((share) => {
    const measures = listed(share.measures.map(plain));
    const start = `    ${left(plain(share.path), path)}  ${left(counted(share), count2)}`;
    const beside = `${start}  ${measures}`;
    if (measures === "") return wrapped(start.trim(), "    ", width);
    if ([...beside].length <= width) return [beside];
    return [
      ...start.trimEnd().length <= width ? [start.trimEnd()] : wrapped(start.trim(), "    ", width),
      ...wrapped(measures, "      ", width)
    ];
  });
}
function counted({ readings }) {
  return `${readings} reading${readings === 1 ? "" : "s"}`;
}
function listed(names) {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return names.slice(0, SHOWN).join(", ") + more;
}
function quoted(name) {
  return `"${plain(name)}"`;
}

// src/commands/inspect.ts
var inspect = async (call, terminal) => {
  const asked = await named(call.paths, terminal.workspace);
  const policy = call.join ? await policyOf(call.policy, terminal) : null;
  const said = policy === null ? [] : await entriesOf(policy, asked, terminal);
  const entries = [...said, ...asked];
  const models = policy?.models ?? /* @__PURE__ */ new Map();
  const found = await readEvidence(terminal.workspace, entries, READERS, terminal.log, models);
  const lost = found.dead.flatMap(
    (index) => index < said.length ? [] : `"${call.paths[index - said.length]}": no file matches`
  );
  if (found.files.length === 0) throw new UserError("nothing-to-read", lost.join("\n"));
  const join = call.join ? inspectJoin(gathered(found, entries, models), policy?.models ?? null) : null;
  if (call.json) terminal.print(jsonText({ ...inspectFiles(found.files), ...join === null ? {} : { join } }));
  else if (join === null) terminal.print(inspectText(found.files, terminal.width));
  else terminal.print(joinText(join, policy?.path ?? null, terminal.width));
  for (const one of lost) terminal.log.warn(one);
  return 0;
};
async function policyOf({ path, stated }, terminal) {
  const there = stated || await terminal.workspace.text(path, MAX_POLICY_BYTES) !== null;
  return there ? readPolicy(terminal.workspace, path, null) : null;
}
async function entriesOf(policy, asked, { workspace }) {
  const [wanted, known] = await Promise.all([discover(workspace, asked), discover(workspace, policy.results)]);
  const paths = new Set(wanted.found.map(({ path }) => path));
  return known.found.filter(({ path }) => paths.has(path)).map(({ path, entry }) => ({ ...entry, files: path }));
}
export {
  inspect
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  blankPolicy,
  measuredPoints,
  pointsFile,
  writePoints
} from "./chunk-OVDDWIGN.js";
import {
  named
} from "./chunk-XUNAP57A.js";
import {
  jsonText
} from "./chunk-BECTDNWA.js";
import {
  hypervolume
} from "./chunk-5QPM7PDS.js";
import {
  lexicographic,
  losses,
  nondominated
} from "./chunk-T2QXSHYT.js";
import {
  gather
} from "./chunk-FGHIZ26O.js";
import {
  readPolicy
} from "./chunk-V2TOAZDP.js";
import {
  judgedOn
} from "./chunk-AEWYOOPW.js";
import {
  MAX_POLICY_BYTES,
  openPolicy
} from "./chunk-HESMF25I.js";
import {
  show
} from "./chunk-4CJDLUUJ.js";
import {
  clip,
  columnsOf,
  flushed,
  padded,
  printable,
  squeeze
} from "./chunk-HRIJYFQ7.js";
import "./chunk-M526KZBZ.js";
import "./chunk-DZ4GXRKV.js";
import "./chunk-PLPB5AKB.js";
import "./chunk-CEARZYBP.js";
import "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import {
  MEASURES,
  isBadCost
} from "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import {
  nearestName
} from "./chunk-YIRWEOUU.js";
import "./chunk-6Z2NWHTD.js";
import "./chunk-LH4ULNVM.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/frontier/orientation.ts
function orientation(a, b, c) {
  const left = (b[0] - a[0]) * (c[1] - a[1]);
  const right = (b[1] - a[1]) * (c[0] - a[0]);
  const rough = left - right;
  const error = 4 * UNIT * (Math.abs(left) + Math.abs(right));
  if (Math.abs(rough) > error && Math.abs(rough) > UNDERFLOW) return Math.sign(rough);
  const [ax, ay, bx, by, cx, cy] = scaled([...a, ...b, ...c]);
  const exact = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}
var UNIT = Number.EPSILON / 2;
var UNDERFLOW = 1e-290;
function scaled(values) {
  const parts = values.map(decoded);
  const least = Math.min(...parts.map((part) => part.exponent));
  return parts.map((part) => part.mantissa << BigInt(part.exponent - least));
}
function decoded(value) {
  const bits = new BigUint64Array(new Float64Array([value]).buffer)[0];
  const biased = Number(bits >> 52n & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const size = biased === 0 ? fraction : fraction | 0x10000000000000n;
  return { mantissa: value < 0 ? -size : size, exponent: Math.max(biased, 1) - 1075 };
}

// src/frontier/hull.ts
function hull(points, anchor = null) {
  const odd = points.find((point) => point.length !== 2);
  if (odd) throw new RangeError(`The hull is defined for two objectives, not ${odd.length}`);
  const pool = anchor ? [...points, anchor] : points;
  const vertices = new Set(chain(pool).map(String));
  return nondominated(pool).filter((index) => index < points.length && vertices.has(String(pool[index])));
}
function chain(points) {
  const frontier2 = nondominated(points, { keepDuplicates: false }).map((index) => points[index]);
  const corners = [];
  for (const point of frontier2.sort(lexicographic)) {
    while (corners.length > 1 && !turns(corners.at(-2), corners.at(-1), point)) corners.pop();
    corners.push(point);
  }
  return corners;
}
function turns(before, middle, behind) {
  return orientation(before, middle, behind) > 0;
}

// src/frontier/command.ts
function frontierOf(points, objectives, { kind, reference }) {
  if (objectives.length === 0) throw new RangeError("A frontier needs an objective: there is none");
  if (kind === "hull" && objectives.length !== 2) {
    throw new RangeError(`The hull is defined for two objectives, not ${objectives.length}`);
  }
  const bound = reference && objectives.map((objective) => referenceValue(reference, objective));
  const faults = points.map((point) => objectives.flatMap((objective) => faultOf(point, objective)));
  const usable = points.flatMap((_, index) => faults[index]?.length === 0 ? [index] : []);
  const at = usable.map((index) => lossesOf(points[index], objectives));
  const chosen = kind === "hull" ? hull(at) : nondominated(at);
  const on = new Set(chosen.map((position) => usable[position]));
  const status = (index) => on.has(index) ? "on" : faults[index]?.length === 0 ? "dominated" : "unknown";
  const front = chosen.map((position) => at[position]);
  const volume2 = bound && front.length > 0 ? hypervolume(front, losses(bound, objectives)) : null;
  const idle = volume2 === 0 ? ["No point is better than the reference on every objective: the hypervolume is 0"] : [];
  return {
    json: {
      objectives: objectives.map(({ measure, goal }) => ({ measure, goal })),
      points: points.map((point, index) => ({
        id: point.id,
        values: record(objectives, (measure) => finiteOf(point, measure)),
        status: status(index)
      })),
      hypervolume: volume2,
      reference: reference && record(objectives, (measure) => valueAt(reference, measure))
    },
    problems: [...faults.flat(), ...idle]
  };
}
function record(objectives, value) {
  return Object.fromEntries(objectives.map(({ measure }) => [measure, value(measure)]));
}
function lossesOf(point, objectives) {
  return losses(
    objectives.map(({ measure }) => valueAt(point.values, measure) ?? Number.NaN),
    objectives
  );
}
function valueAt(values, measure) {
  return Object.hasOwn(values, measure) ? values[measure] ?? null : null;
}
function finiteOf(point, measure) {
  const value = valueAt(point.values, measure);
  return Number.isFinite(value) ? value : null;
}
function referenceValue(reference, { measure }) {
  const value = valueAt(reference, measure);
  if (value !== null && Number.isFinite(value)) return value;
  throw new RangeError(
    `The reference needs a finite value of "${measure}" (has: ${Object.keys(reference).join(", ")})`
  );
}
function faultOf(point, { measure, goal, range }) {
  const value = valueAt(point.values, measure);
  const says = (what) => [`"${point.id}" is unknown: ${what}`];
  if (value === null) return says(`it has no "${measure}"`);
  if (!Number.isFinite(value)) return says(`its "${measure}" is ${value}, not a finite number`);
  if (isBadCost(measure, goal, value)) {
    return says(`its "${measure}" is ${value}, and a cost of zero or less is bad evidence, not a good deal`);
  }
  if (range && (value < range[0] || value > range[1])) {
    return says(`its "${measure}" is ${value}, outside its range of ${range[0]} to ${range[1]}`);
  }
  return [];
}

// src/frontier/plot.ts
var ROWS = 14;
var MOST_COLUMNS = 96;
var FEWEST_COLUMNS = 30;
var LOG_FROM = 4;
function plot(dots, x, y, width) {
  const across = scale(dots.map((dot) => dot.x));
  const up = scale(dots.map((dot) => dot.y));
  if (!across || !up) return [];
  const [top, bottom] = [y.show(up.high), y.show(up.low)];
  const margin = Math.max(top.length, bottom.length);
  const columns = Math.min(width - margin - 2, MOST_COLUMNS);
  const [left, right] = [x.show(across.low), x.show(across.high)];
  if (columns < Math.max(FEWEST_COLUMNS, left.length + right.length + 1)) return [];
  const cells = Array.from({ length: ROWS }, () => Array.from({ length: columns }, () => " "));
  for (const dot of [...dots].sort((a, b) => Number(a.on) - Number(b.on))) {
    const row = cells[ROWS - 1 - Math.round(up.place(dot.y) * (ROWS - 1))];
    if (row) row[Math.round(across.place(dot.x) * (columns - 1))] = dot.on ? "\u25CF" : "\xB7";
  }
  const label = (row) => (row === 0 ? top : row === ROWS - 1 ? bottom : "").padStart(margin);
  const inset = " ".repeat(margin + 2);
  return [
    clip(`${title(y, up.log)} \u2191`, width),
    ...cells.map((row, index) => `${label(index)} \u2524${row.join("")}`.trimEnd()),
    `${" ".repeat(margin + 1)}\u2514${"\u2500".repeat(columns)}`,
    `${inset}${left}${right.padStart(columns - left.length)}`,
    inset + flushed(clip(`${title(x, across.log)} \u2192`, columns), columns),
    `${inset}${clip("\u25CF on the frontier  \xB7 dominated", columns)}`
  ];
}
function title(axis, log) {
  const better = axis.goal === "maximize" ? "higher is better" : "lower is better";
  return `${axis.measure} (${better}${log ? ", log scale" : ""})`;
}
function scale(values) {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const log = low > 0 && high / low > LOG_FROM;
  const of = log ? Math.log : (value) => value;
  const span = of(high) - of(low);
  if (!(span > 0) || !Number.isFinite(span)) return null;
  return { low, high, log, place: (value) => (of(value) - of(low)) / span };
}

// src/frontier/text.ts
var GAP = "  ";
var SHORTEST_ID = 12;
var MARKS = { on: "\u25CF on", dominated: "\xB7 dominated", unknown: "? unknown" };
function frontierText(json, width) {
  const clean = { ...json, points: json.points.map((point) => ({ ...point, id: printable(point.id) })) };
  const columns = json.objectives.map(({ measure, goal }) => {
    const values = json.points.flatMap((point) => valueAt(point.values, measure) ?? []);
    return { measure: printable(measure), goal, show: reader(measure, values) };
  });
  const rows = sorted(clean);
  const blocks = [table(rows, json, columns, width), chart(rows, json, columns, width), volume(json, width)];
  return `${[summary(json, width), ...blocks.filter((block) => block.length > 0)].map((block) => block.join("\n")).join("\n\n")}
`;
}
function summary(json, width) {
  const count = (status) => json.points.filter((point) => point.status === status).length;
  const unknown = count("unknown");
  const known = json.points.length - unknown;
  if (json.points.length === 0) return ["No points"];
  const of = known === 1 ? "1 point is" : `${known} points are`;
  return [clip(`${count("on")} of ${of} on the frontier${unknown > 0 ? `, ${unknown} unknown` : ""}`, width)];
}
function table(rows, json, columns, width) {
  if (rows.length === 0) return [];
  const values = columns.map((column, index) => {
    const measure = json.objectives[index]?.measure ?? "";
    return aligned(
      rows.map((row) => valueAt(row.values, measure)).map((value) => value === null ? "\u2013" : column.show(value))
    );
  });
  const statuses = rows.map((row) => MARKS[row.status]);
  const named2 = columns.map((column, index) => flush(column.measure, values[index] ?? []));
  const fits = width - columnsNeeded([statuses, ...named2]) >= SHORTEST_ID;
  const numbered = columns.map((_, index) => flush(`(${index + 1})`, values[index] ?? []));
  const body = [["status", ...statuses], ...fits ? named2 : numbered];
  const ids = ["id", ...rows.map((row) => row.id)];
  const room = Math.max(SHORTEST_ID, width - columnsNeeded(body));
  const fitted = ids.map((id) => squeeze(id, room));
  const grid = [fitted, ...body].map((column) => column.map((cell) => padded(cell, widest(column))));
  const legend = columns.map(({ measure, goal }, index) => clip(`(${index + 1}) ${measure}, ${goal}`, width));
  const line = (row) => grid.map((column) => column[row]).join(GAP);
  const lines = ids.map((_, row) => clip(line(row).trimEnd(), width));
  return fits ? lines : [...legend, "", ...lines];
}
function aligned(numbers) {
  const parts = numbers.map((text) => {
    const dot = text.search(/\.| |$/);
    return { head: text.slice(0, dot), tail: text.slice(dot) };
  });
  const [head, tail] = [widest(parts.map((part) => part.head)), widest(parts.map((part) => part.tail))];
  return parts.map((part) => part.head.padStart(head) + part.tail.padEnd(tail));
}
function flush(head, values) {
  const size = widest([head, ...values]);
  return [head, ...values].map((text) => flushed(text, size));
}
function columnsNeeded(columns) {
  return columns.reduce((sum, column) => sum + GAP.length + widest(column), 0);
}
function widest(texts) {
  return texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);
}
function chart(rows, json, columns, width) {
  const pair = json.objectives.slice(0, 2).map((objective, index) => ({ objective, column: columns[index] }));
  if (pair[0]?.objective.goal === "maximize") pair.reverse();
  const [x, y] = pair;
  if (!x || !y) return [];
  const dots = rows.flatMap((row) => {
    if (row.status === "unknown") return [];
    const place = [valueAt(row.values, x.objective.measure), valueAt(row.values, y.objective.measure)];
    return place[0] == null || place[1] == null ? [] : [{ x: place[0], y: place[1], on: row.status === "on" }];
  });
  return plot(dots, x.column, y.column, width);
}
function volume(json, width) {
  if (json.reference === null) return [];
  const reference = Object.entries(json.reference).map(([measure, value]) => `${printable(measure)}=${value}`);
  const size = json.hypervolume === null ? "unknown" : String(Number(json.hypervolume.toPrecision(6)));
  return [clip(`Hypervolume ${size}, reference ${reference.join(", ")}`, width)];
}
function sorted(json) {
  const key = (json.objectives.find((one) => one.goal === "minimize") ?? json.objectives[0])?.measure ?? "";
  const sign = json.objectives.some((one) => one.goal === "minimize") ? 1 : -1;
  const rank = (row) => {
    const value = valueAt(row.values, key);
    return row.status === "unknown" || value === null ? Number.POSITIVE_INFINITY : sign * value;
  };
  return json.points.map((row) => ({ row, rank: rank(row) })).sort((a, b) => a.rank === b.rank ? 0 : a.rank - b.rank).map(({ row }) => row);
}
var MOST_EXTRA = 6;
function reader(measure, values) {
  const facts = MEASURES.get(measure);
  const scale2 = { unit: facts?.unit ?? null, range: facts?.range ?? null };
  const distinct = new Set(values).size;
  let extra = 0;
  while (extra < MOST_EXTRA && new Set(values.map((value) => show(value, scale2, extra))).size < distinct) extra++;
  return (value) => show(value, scale2, extra);
}

// src/commands/write-frontier.ts
async function writeFrontier({ path }, points, workspace) {
  const text = await workspace.text(path, MAX_POLICY_BYTES) ?? "";
  const file = openPolicy(path, text).policy.frontier?.file;
  if (file === void 0) {
    await workspace.write(path, writePoints(text, null, points), true);
    return path;
  }
  await workspace.write(file, pointsFile(points, await workspace.text(file, MAX_POLICY_BYTES)), true);
  return file;
}
function writablePoints(subjects, { points }, axes, today) {
  const written = /* @__PURE__ */ new Map();
  for (const [index, { id, status }] of points.entries()) {
    const subject = subjects[index];
    if (status !== "on" || !subject || written.has(id)) continue;
    const values = axes.flatMap(({ name, measure, goal }) => {
      const value = subject.measures.get(measure);
      return value?.known ? [{ name, goal, value }] : [];
    });
    const quality = values.find((one) => one.goal === "maximize")?.value ?? values[0]?.value;
    written.set(id, {
      model: id,
      values: new Map(values.map(({ name, goal, value }) => [name, shortened(value.value, goal)])),
      n: quality?.n ?? null,
      stderr: quality?.stderr ?? null,
      asOf: today,
      source: quality?.origins[0]?.path ?? null,
      basis: values.find(({ value }) => value.basis !== null)?.value.basis ?? null
    });
  }
  return [...written.values()];
}
var DIGITS = 6;
function shortened(value, goal) {
  const near = Number(value.toPrecision(DIGITS));
  const sign = goal === "maximize" ? 1 : -1;
  if (sign * near <= sign * value) return near;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(near))) + 1 - DIGITS);
  return Number((near - sign * step).toPrecision(DIGITS));
}

// src/commands/frontier.ts
var frontier = async (call, terminal) => {
  const today = judgedOn(call.now, terminal.clock);
  const policy = await policyOf(call, terminal, today);
  const axes = axesOf(call, policy);
  const results = call.results.length > 0 ? await named(call.results, terminal.workspace) : policy.results;
  const evidence = await gather(terminal.workspace, { ...policy, results }, terminal.log);
  for (const file of evidence.files) {
    if (file.evidence === null) terminal.log.warn(`${file.path}: ${file.why ?? "it was not read"}`);
  }
  const { subjects, info } = await measuredPoints(policy, evidence, axes, today);
  if (subjects.length === 0) {
    throw new UserError(
      "nothing-to-read",
      `no model was measured in ${results.map(({ files }) => `"${files}"`).join(", ")}`
    );
  }
  checkMeasures(axes, subjects);
  const points = subjects.map((one) => ({ id: one.candidate?.id ?? one.name, values: valuesOf(one, axes) }));
  const { json, problems } = computed(
    points,
    axes.map((axis) => ({ ...axis, range: info(axis.measure).range })),
    {
      kind: call.kind,
      reference: referenceOf(call, axes)
    }
  );
  for (const problem of problems) terminal.log.warn(problem);
  if (call.write) {
    const written = writablePoints(subjects, json, axes, today);
    const where = await writeFrontier(policy, written, terminal.workspace);
    terminal.log.info(`Wrote ${written.length} ${written.length === 1 ? "point" : "points"} into ${where}`);
  }
  terminal.print(call.json ? jsonText(json) : frontierText(json, terminal.width));
  return 0;
};
async function policyOf(call, { workspace }, today) {
  const needed = call.axes.length === 0 || call.results.length === 0 || call.write;
  const there = await workspace.glob(call.policy).then((paths) => workspace.text(paths[0] ?? call.policy, 1 << 20)) !== null;
  if (!there && needed && call.axes.length === 0) {
    throw new UserError("usage", `frontier: no axes, and there is no policy ${call.policy} to name them`, [
      "Name them: --maximize MEASURE --minimize MEASURE"
    ]);
  }
  return there || needed ? readPolicy(workspace, call.policy, today) : blankPolicy();
}
function axesOf(call, policy) {
  const main = policy.frontiers.find((family) => family.deployments === null)?.objectives ?? [];
  if (call.axes.length === 0) {
    if (main.length > 0) return main.map(({ name, measure, goal }) => ({ name, measure, goal }));
    throw new UserError("usage", `frontier: no axes; ${policy.path} has no objectives`, [
      "Name them: --maximize MEASURE --minimize MEASURE"
    ]);
  }
  const named2 = call.axes.map(({ measure, goal }) => {
    const own = main.find((one) => one.measure === measure);
    return { name: own?.name ?? measure, measure, goal };
  });
  const same = named2.length === main.length && named2.every((axis) => main.some((one) => one.name === axis.name && one.goal === axis.goal));
  if (call.write && !same) {
    throw new UserError("usage", "frontier: --write keeps the policy's objectives, and the call names other axes", [
      `Objectives of ${policy.path}: ${main.map(({ goal, measure }) => `--${goal} ${measure}`).join(" ") || "none"}`
    ]);
  }
  return named2;
}
function valuesOf(subject, axes) {
  return Object.fromEntries(
    axes.map(({ measure }) => {
      const value = subject.measures.get(measure);
      return [measure, value?.known ? value.value : null];
    })
  );
}
function checkMeasures(axes, subjects) {
  for (const { measure } of axes) {
    if (subjects.some((one) => one.measures.get(measure)?.known)) continue;
    const there = [
      ...new Set(subjects.flatMap((one) => one.candidate?.readings.map((reading) => reading.measure) ?? []))
    ].sort();
    const near = nearestName(measure, there);
    const [first] = subjects.flatMap((one) => one.measures.get(measure) ?? []);
    const why = first && !first.known ? [first.reason, ...first.hint === null ? [] : [first.hint]] : [];
    throw new UserError(
      "usage",
      `frontier: no point has "${measure}"${near === null ? "" : `; did you mean "${near}"?`}`,
      [
        ...why,
        `Measured: ${there.slice(0, 30).join(", ")}${there.length > 30 ? ` and ${there.length - 30} more` : ""}`
      ]
    );
  }
}
function referenceOf({ reference }, axes) {
  if (reference === null) return null;
  return Object.fromEntries(
    [...reference].map(([name, value]) => [axes.find((axis) => axis.name === name)?.measure ?? name, value])
  );
}
function computed(points, objectives, options) {
  try {
    return frontierOf(points, objectives, options);
  } catch (error) {
    if (error instanceof RangeError) throw new UserError("usage", `frontier: ${error.message}`);
    throw error;
  }
}
export {
  frontier
};

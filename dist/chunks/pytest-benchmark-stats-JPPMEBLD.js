import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  measuredOf,
  stated,
  together,
  utcInstant
} from "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import {
  array,
  at,
  count,
  finite,
  isObject,
  kindOf,
  pointer,
  text
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";

// src/evidence/formats/pytest-benchmark-stats.ts
var STATS = [
  ["mean", "s", "minimize"],
  ["median", "s", "minimize"],
  ["min", "s", "minimize"],
  ["max", "s", "minimize"],
  ["ops", "1/s", "maximize"]
];
function evidenceOf(root) {
  if (!isObject(root)) throw new Error("it is not a JSON object");
  if (!Array.isArray(root.benchmarks)) throw new Error(`/benchmarks is ${kindOf(root.benchmarks)}, not a list`);
  const names = namesOf(root.benchmarks);
  const found = together(root.benchmarks.map((one, index) => runOf(one, index, names[index] ?? "")));
  const cpu = at(root, "machine_info", "cpu");
  return {
    format: "pytest-benchmark",
    formatVersion: text(root.version),
    ...found,
    usage: [],
    facts: stated([
      ["tool", "pytest-benchmark"],
      ["tool_version", text(root.version)],
      ["cpu", text(cpu) ?? text(at(cpu, "brand_raw")) ?? text(at(cpu, "brand"))],
      ["python_version", text(at(root, "machine_info", "python_version"))],
      ["commit", text(at(root, "commit_info", "id"))],
      ["dirty", at(root, "commit_info", "dirty") === true ? true : null]
    ]),
    problems: [
      ...found.problems,
      ...root.benchmarks.length === 0 ? ["It has no benchmark: none ran, or all failed."] : []
    ],
    // The tool writes UTC; before version 5 without saying so.
    measuredAt: utcInstant(root.datetime)
  };
}
function namesOf(benchmarks) {
  const names = benchmarks.map((one) => text(at(one, "name")));
  return benchmarks.map((one, index) => {
    const name = names[index] ?? null;
    const full = text(at(one, "fullname"));
    const unique = name !== null && names.filter((other) => other === name).length === 1;
    return (unique ? name : full) ?? name ?? `benchmark ${index}`;
  });
}
function runOf(benchmark, index, name) {
  const subject = { model: text(at(benchmark, "extra_info", "model")), variant: null, at: null };
  const stats = at(benchmark, "stats");
  const place = pointer("benchmarks", index, "stats");
  const rounds = count(at(stats, "rounds")) ?? (array(at(stats, "data")).length || null);
  if (!isObject(stats) || rounds === 0) {
    const why = isObject(stats) ? "it ran no round" : `stats is ${kindOf(stats)}, not an object`;
    const unusable = ["mean", "median"].map((stat) => ({
      ...subject,
      measure: `${name}/${stat}`,
      why,
      pointer: place
    }));
    return { readings: [], unusable, problems: [`${place}: ${name}: ${why}.`] };
  }
  return measuredOf(
    STATS.filter(([stat]) => Object.hasOwn(stats, stat)).map(([stat, unit, goal]) => {
      const value = finite(stats[stat]) ?? stats[stat];
      return {
        measure: `${name}/${stat}`,
        raw: value,
        factor: 1,
        pointer: place + pointer(stat),
        n: rounds,
        said: { unit, goal }
      };
    }),
    subject
  );
}
export {
  evidenceOf
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/evidence/formats/foreign.ts
var SIGNATURES = [
  ["backend", "mean_e2e_latency_ms"],
  ["model_id", "num_prompts", "completed"],
  ["input_config"],
  ["raw_eval_results"],
  ["evaluation_id", "sample_id"],
  ["mlflow"],
  ["creation_timestamp", "last_updated_timestamp"],
  ["destination_id", "source_id"],
  ["program", "startedAt"],
  ["load", "prefill"],
  ["load", "forward"],
  ["config", "report"],
  ["accelerator_model_name"],
  ["eval", "status"],
  ["spec", "final_report"],
  ["results", "versions"],
  // The benchmark report that inference-perf 0.7 writes in YAML beside its own.
  ["version", "run", "results"],
  ["transformers_version"],
  ["lockfileVersion"],
  ["$schema"],
  ["compilerOptions"],
  ["op", "path"],
  ["peft_type"],
  ["root_group", "metrics"],
  ["meta", "files", "totals"],
  ["lighthouseVersion"]
];
var BELOW = [
  [["total"], ["lines", "statements", "branches"]]
];
function isForeign({ keys, nested }) {
  if (SIGNATURES.some((signature) => signature.every((key) => keys.has(key)))) return true;
  return BELOW.some(([path, names]) => {
    const below = nested?.(...path);
    return below !== void 0 && names.every((name) => below.has(name));
  });
}

// src/evidence/formats/metrics-json-lines.ts
var HEAD_CHARS = 64 * 1024;
var LINE_CHARS = 2e3;
var TABLE = /^[ \t]*\[[^[\]"'#]{1,200}\][ \t]*(?:#.*)?$/;
var TOML_PAIR = /^([\w.-][\w.\- ]{0,199}|"[^"]{0,200}"|'[^']{0,200}')[ \t]{0,9}=(.*)$/;
var YAML_PAIR = /^( *)([^\s"'#:[\]{},&*!|>%@`?-][^:]{0,200}|"[^"]{0,200}"|'[^']{0,200}'):(?:[ \t](.*))?$/;
var NUMBER = /^[+-]?(?:\d[\d_]{0,40}\.?\d{0,40}|\.\d{1,40})(?:[eE][+-]?\d{1,5})?$/;
var NOT_FINITE = /^[+-]?\.?(?:nan|inf(?:inity)?)$/i;
var FLOW = /^\{([^[\]{}#]*)\}$/;
var CONFIGURATION = /* @__PURE__ */ new Set([
  "apiVersion",
  "kind",
  "services",
  "replicaCount",
  "jobs",
  "stages"
]);
function tallyOfLines(text) {
  const begin = /[^\s][^\n]{0,400}/.exec(text)?.[0] ?? "";
  if (!/[:=[#]/.test(begin) && !/^(?:---|\.\.\.)/.test(begin)) return null;
  const whole = text.length < HEAD_CHARS ? text : text.slice(0, text.lastIndexOf("\n") + 1);
  const lines = whole.replace(/^\uFEFF/, "").split(/\r?\n/).filter((line) => !/^[ \t]*(?:#.*)?$|^(?:---|\.\.\.)[ \t]*$/.test(line));
  const [first] = lines;
  if (first === void 0 || lines.some((line) => line.length > LINE_CHARS)) return null;
  const toml = TABLE.test(first) || TOML_PAIR.test(first.trim());
  const keys = /* @__PURE__ */ new Set();
  const seen = { whole: 0, number: 0, text: 0, nothing: 0 };
  const names = [];
  for (const line of lines) {
    if (toml && TABLE.test(line)) continue;
    const pair = toml ? TOML_PAIR.exec(line.trim()) : YAML_PAIR.exec(line);
    if (pair === null) return null;
    const [key = "", value = ""] = toml ? [pair[1]?.trim(), pair[2]] : [pair[2], pair[3]];
    const kinds = kindsOf(value.replace(/[ \t]#.*$/, "").trim(), toml ? "=" : ":");
    if (kinds === null) return null;
    if (toml || pair[1] === "") keys.add(key);
    for (const kind of kinds) {
      seen[kind]++;
      if (kind === "whole" || kind === "number") names.push(key.replaceAll(/^["']|["']$/g, ""));
    }
  }
  if (isForeign({ keys }) || [...keys].some((key) => CONFIGURATION.has(key))) return null;
  return {
    syntax: toml ? "toml" : "yaml",
    numbers: seen.whole + seen.number,
    fractions: seen.number,
    names,
    texts: seen.text,
    model: keys.has("model")
  };
}
function kindsOf(value, separator) {
  const flow = FLOW.exec(value);
  if (flow !== null) {
    const parts = (flow[1] ?? "").split(",").filter((part) => part.trim() !== "");
    const kinds = parts.map((part) => {
      const cut = part.indexOf(separator);
      return cut === -1 ? null : kindOf(part.slice(cut + 1).trim());
    });
    return kinds.some((kind2) => kind2 === null) ? null : kinds.flatMap((kind2) => kind2 ?? []);
  }
  const kind = kindOf(value);
  return kind === null ? null : [kind];
}
function kindOf(value) {
  if (/^[[\]{}|>&*!%@`]/.test(value)) return null;
  if (value === "" || /^(?:~|null|true|false)$/i.test(value)) return "nothing";
  if (/^[+-]?\d[\d_]{0,40}$/.test(value)) return "whole";
  return NUMBER.test(value) || NOT_FINITE.test(value) ? "number" : "text";
}

export {
  isForeign,
  tallyOfLines
};

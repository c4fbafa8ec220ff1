import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  digest
} from "./chunk-Y2MITQGQ.js";
import {
  at,
  entries,
  isObject,
  text
} from "./chunk-7K2BC4KL.js";

// src/evidence/formats/lm-eval-args.ts
function argsOf(value) {
  if (isObject(value)) {
    const given = entries(value).filter(([, one]) => one !== null);
    return new Map(given.map(([key, one]) => [key, typeof one === "string" ? one : JSON.stringify(one)]));
  }
  const plain = text(value)?.trim() ?? "";
  const json = plain.startsWith("{") ? parsed(plain) : null;
  if (json !== null) return argsOf(json);
  const args = /* @__PURE__ */ new Map();
  for (const part of parts(plain)) {
    const cut = part.indexOf("=");
    if (cut > 0) args.set(part.slice(0, cut).trim(), part.slice(cut + 1).trim());
  }
  return args;
}
function parsed(plain) {
  try {
    const value = JSON.parse(plain);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
function parts(plain) {
  const found = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let index = 0; index < plain.length; index++) {
    const char = plain[index] ?? "";
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === '"') quote = char;
    else if ("{[(".includes(char)) depth++;
    else if ("}])".includes(char)) depth = Math.max(0, depth - 1);
    else if (char === "," && depth === 0) {
      found.push(plain.slice(start, index));
      start = index + 1;
    }
  }
  return [...found, plain.slice(start)].filter((part) => part.trim() !== "");
}
var NAMES = ["pretrained", "model", "path", "engine", "model_version"];
var ADAPTERS = ["peft", "delta", "lora_local_path"];
function first(args, keys) {
  return keys.map((key) => args.get(key) ?? "").find((value) => value !== "") ?? null;
}
function modelOf(root) {
  const named = madeUpNameOf(root) === null ? text(at(root, "model_name")) : null;
  return named ?? first(argsOf(at(root, "config", "model_args")), NAMES);
}
function madeUpNameOf(root) {
  const name = text(at(root, "model_name"));
  const isNamed = first(argsOf(at(root, "config", "model_args")), [...ADAPTERS, ...NAMES]) !== null;
  if (text(at(root, "model_source")) === null) return null;
  return name === null || isNamed || !/^[a-z0-9]{8}$/.test(name) ? null : name;
}
function baseModelOf(root) {
  const base = first(argsOf(at(root, "config", "model_args")), NAMES);
  return base === modelOf(root) ? null : base;
}
var LOADED = {
  revision: ["main"],
  subfolder: [],
  quantization: ["none"],
  load_in_4bit: ["false"],
  load_in_8bit: ["false"],
  bnb_4bit_quant_type: [],
  gguf_file: [],
  autogptq: ["false"],
  gptqmodel: ["false"],
  kv_cache_dtype: ["auto"],
  enable_thinking: [],
  reasoning_effort: []
};
var GENERATED = {
  temperature: ["0"],
  top_p: ["1"],
  top_k: [],
  min_p: ["0"],
  do_sample: ["false"],
  num_beams: ["1"],
  repetition_penalty: ["1"],
  reasoning_effort: []
};
function kept(args, table) {
  return Object.entries(table).flatMap(([key, usual]) => {
    const value = normal(args.get(key) ?? "");
    return value === "" || value === "none" || usual.includes(value) ? [] : [[key, value]];
  });
}
function samplingOf(value) {
  return kept(argsOf(value), GENERATED);
}
function normal(value) {
  if (/^(true|false|none|null)$/i.test(value)) return value.toLowerCase().replace("null", "none");
  return value !== "" && Number.isFinite(Number(value)) ? String(Number(value)) : value;
}
async function settingsOf(root) {
  const args = argsOf(at(root, "config", "model_args"));
  const adapter = first(args, ADAPTERS);
  const revision = normal(args.get("revision") ?? text(at(root, "config", "model_revision")) ?? "");
  const instruction = text(at(root, "system_instruction"));
  const template = text(at(root, "chat_template"));
  const settings = [
    ...kept(new Map([...args, ["revision", revision]]), LOADED),
    ...kept(argsOf(at(root, "config", "gen_kwargs")), GENERATED)
  ];
  if (adapter !== null && adapter !== modelOf(root)) settings.push(["adapter", adapter]);
  if (instruction !== null) settings.push(["system_instruction", await digest(instruction)]);
  if (template !== null) settings.push(["chat_template", await digest(template)]);
  if (template !== null && hasShots(root) && at(root, "fewshot_as_multiturn") === true)
    settings.push(["fewshot_as_multiturn", "true"]);
  return settings.length === 0 ? null : Object.fromEntries(settings);
}
function hasShots(root) {
  return entries(at(root, "n-shot")).some(([, shots]) => shots !== 0);
}
function answerLimitOf(root) {
  return first(argsOf(at(root, "config", "gen_kwargs")), ["max_gen_toks", "max_new_tokens", "max_tokens"]);
}

export {
  argsOf,
  modelOf,
  madeUpNameOf,
  baseModelOf,
  samplingOf,
  settingsOf,
  answerLimitOf
};

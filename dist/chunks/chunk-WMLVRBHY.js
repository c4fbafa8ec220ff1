import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-PEFCRR2N.js";
import {
  FLOAT_16,
  FULL_BITS,
  UNKNOWN_PRECISION,
  at2 as at,
  leavesOpen,
  nameClaim,
  object2 as object,
  sameWidth,
  text2 as text,
  textOf,
  widthText
} from "./chunk-MFNCQD2S.js";
import {
  classesAgree,
  normalised,
  termOf
} from "./chunk-FIBQDHYA.js";
import {
  sentence
} from "./chunk-NMESRUXA.js";
import {
  __toESM
} from "./chunk-PBTHCYGG.js";

// src/evidence/formats/yaml-documents.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_LENGTH = 8 * 1024 * 1024;
function yamlDocuments(text2) {
  if (text2.length > MAX_LENGTH) throw new Error(`it has ${text2.length} characters of YAML, more than ${MAX_LENGTH}`);
  const parsed = (0, import_yaml.parseAllDocuments)(text2.replace(/^\uFEFF/, ""), {
    merge: true,
    prettyErrors: true,
    logLevel: "silent"
  });
  const documents = Array.isArray(parsed) ? parsed : [];
  for (const document of documents) {
    const [error] = document.errors;
    if (error === void 0) continue;
    const line = error.linePos?.[0].line ?? 1;
    if (text2.includes("{{")) {
      throw new Error(`line ${line} is no YAML: it is a template; render it first (\`helm template\`)`);
    }
    throw new Error(
      `line ${line} is no YAML: ${error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "")}`
    );
  }
  return documents.flatMap((document) => {
    try {
      const value = document.toJS();
      return value === null || value === void 0 ? [] : [value];
    } catch (error) {
      throw new Error(`it is no YAML that can be read: ${sentence(error)}`);
    }
  });
}

// src/precision/launch.ts
function launchOf(settings, notes = []) {
  return {
    name: settings.name ?? null,
    engine: settings.engine ?? null,
    model: settings.model == null ? null : modelName(settings.model),
    quantization: stated(settings.quantization),
    kvCacheDtype: stated(settings.kvCacheDtype),
    valuesDtype: stated(settings.valuesDtype),
    dtype: stated(settings.dtype),
    maxModelLen: settings.maxModelLen ?? null,
    tensorParallel: settings.tensorParallel ?? null,
    pipelineParallel: settings.pipelineParallel ?? null,
    memoryUtilization: settings.memoryUtilization ?? null,
    image: settings.image ?? null,
    endpoint: settings.endpoint ?? null,
    replicas: settings.replicas ?? null,
    hardware: settings.hardware ?? null,
    declared: stated(settings.declared),
    notes
  };
}
function stated(word) {
  return word == null || /^(auto|none|null|default|)$/i.test(word) ? null : word;
}
function isUnresolved(value) {
  return value !== null && /\$[A-Za-z_{(]|\{\{/.test(value);
}
function modelName(model) {
  return model.replace(/^(hf|huggingface|ollama):\/\//, "").replace(/(?<=[^/:])\/$/, "");
}
var FACTS = [
  ["name", "name", "string"],
  ["engine", "engine", "string"],
  ["model", "model", "string"],
  ["quantization", "quantization", "string"],
  ["kv_cache_dtype", "kvCacheDtype", "string"],
  ["kv_cache_values_dtype", "valuesDtype", "string"],
  ["dtype", "dtype", "string"],
  ["max_model_len", "maxModelLen", "number"],
  ["tensor_parallel", "tensorParallel", "number"],
  ["pipeline_parallel", "pipelineParallel", "number"],
  ["gpu_memory_utilization", "memoryUtilization", "number"],
  ["image", "image", "string"],
  ["endpoint", "endpoint", "string"],
  ["replicas", "replicas", "number"],
  ["hardware", "hardware", "string"],
  ["declared", "declared", "string"]
];
function launchFact(launch2, precision, atLoad) {
  const written = FACTS.flatMap(([name, key]) => {
    const value = launch2[key];
    return value === null ? [] : [[name, value]];
  });
  const { weight, activation, kv, grade } = precision;
  return {
    ...Object.fromEntries(written),
    ...atLoad === null ? {} : { quantized_at_load: atLoad },
    precision: { class: precision.class, weight: plain(weight), activation: plain(activation), kv: plain(kv), grade }
  };
}
function plain(width) {
  return width === null ? null : { bits: width.bits, kind: width.kind };
}
function launchOfFact(fact) {
  if (typeof fact !== "object" || fact === null || Array.isArray(fact)) return null;
  const entries = FACTS.flatMap(([name, key, type]) => {
    const value = Object.hasOwn(fact, name) ? fact[name] : null;
    return typeof value === type ? [[key, value]] : [];
  });
  return launchOf(Object.fromEntries(entries));
}

// src/precision/engines.ts
var COMMANDS = [
  ["vllm", [/^vllm$/, /^serve$/], true],
  ["vllm", [/^(vllm\.entrypoints\.(openai\.)?api_server|api_server\.py)$/], false],
  ["sglang", [/^sglang$/, /^serve$/], false],
  ["sglang", [/^(sglang(_router)?\.launch_server|launch_server\.py)$/], false],
  ["tgi", [/^text-generation-launcher$/], false],
  ["tensorrt-llm", [/^trtllm-serve$/, /^serve$/], true],
  ["tensorrt-llm", [/^trtllm-serve$/], true],
  ["vllm", [/^dynamo\.vllm$/], false],
  ["sglang", [/^dynamo\.sglang$/], false],
  ["tensorrt-llm", [/^dynamo\.trtllm$/], false],
  ["triton", [/^(tritonserver|launch_triton_server\.py)$/], false],
  ["ollama", [/^ollama$/, /^(run|pull)$/], true],
  ["ollama", [/^ollama$/, /^serve$/], false],
  ["llama.cpp", [/^llama-(server|cli)(-[0-9a-f]{7,40})?$/], false],
  ["llama.cpp", [/^llama_cpp\.server$/], false],
  ["lmdeploy", [/^lmdeploy$/, /^serve$/, /^api_server$/], true]
];
var IMAGES = [
  [/(^|\/)djl-inference$/, "vllm"],
  [/(^|\/)(vllm[\w.-]*|[\w.-]*vllm|llm-d(-(cuda|rocm|xpu|hpu|cpu|aws|gke|gb200)[\w.-]*|-dev)?)$/, "vllm"],
  [/(^|\/)sglang[\w.-]*$/, "sglang"],
  [/text-generation-inference|(^|\/)huggingface-pytorch-tgi-inference$/, "tgi"],
  [/tensorrt-?llm/, "tensorrt-llm"],
  [/(^|\/)tritonserver$/, "triton"],
  [/(^|\/)ollama$/, "ollama"],
  [/llama\.cpp/, "llama.cpp"],
  [/(^|\/)lmdeploy$/, "lmdeploy"]
];
var BESIDE = /(^|[/-])(router|gateway|proxy|sidecar|scheduler|controller|operator|exporter|benchmark|bench|simulator|sim|cache-manager)$/;
var STARTS = /^(exec|sudo|nohup|env|time|timeout|srun|mpirun|numactl|taskset|nice|ionice|setsid|stdbuf|tini|dumb-init|trtllm-llmapi-launch|opentelemetry-instrument|ddtrace-run|singularity|apptainer|uvx?|poetry|pipenv|conda|run|python[\d.]*|torchrun|launch|accelerate|nsys|profile|CMD|ENTRYPOINT|RUN|then|do|else|if|while|!|\{)$|^[-+$\d]|[=/]|\.sif$/;
var MAX_IMAGE = 4096;
var VALUED = /^(-v|-w|-h|-u|-l|-p|--(volume|volumes-from|mount|tmpfs|workdir|name|hostname|user|label|publish|network|network-alias|env-file|device|link|add-host|cidfile|log-opt))$/;
var RUNS = /* @__PURE__ */ new Set(["docker", "podman", "nerdctl"]);
function engineOfImage(image) {
  const name = image.slice(0, MAX_IMAGE).replace("#", "/").replace(/@.*$/, "").replace(/:[^/]*$/, "").toLowerCase();
  return BESIDE.test(name) ? null : IMAGES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
function callOf(words) {
  for (let at2 = 0; at2 < words.length; at2++) {
    for (const [engine, pattern, positional] of COMMANDS) {
      const fits = pattern.every((one, index) => one.test(index === 0 ? base(words[at2]) : words[at2 + index] ?? ""));
      if (fits) return { engine, rest: words.slice(at2 + pattern.length), positional };
    }
    if (!STARTS.test(words[at2] ?? "")) return null;
  }
  return null;
}
function dockerRun(words) {
  const at2 = words.findIndex((word, index) => RUNS.has(base(word)) && words.slice(index, index + 3).includes("run"));
  if (at2 < 0) return null;
  const env = /* @__PURE__ */ new Map();
  let entry = [];
  for (let index = at2; index < words.length; index++) {
    const word = words[index] ?? "";
    const [, inline] = /^(?:-e|--env)=(.*)$/.exec(word) ?? [];
    const pair = inline ?? (word === "-e" || word === "--env" ? words[++index] : void 0);
    const [, name, value] = /^(\w+)=(.*)$/s.exec(pair ?? "") ?? [];
    const [, given] = /^--entrypoint=(.*)$/.exec(word) ?? [];
    if (name !== void 0) env.set(name, value ?? "");
    else if (VALUED.test(word)) index++;
    else if (given !== void 0 || word === "--entrypoint") entry = [given ?? words[++index] ?? ""].filter(Boolean);
    else if (pair === void 0 && !word.startsWith("-") && engineOfImage(word) !== null && /[/:]/.test(word)) {
      return { image: word, env, rest: [...entry, ...words.slice(index + 1)] };
    }
  }
  return null;
}
function base(word) {
  return (word ?? "").replace(/^.*\//, "");
}
function shellScript(words) {
  if (words[0] === "eval") return words.slice(1).join(" ");
  if (base(words[0]) === "ssh") return words.findLast((word) => /\S\s+\S/.test(word)) ?? null;
  const at2 = words.findIndex((word) => /^(ba|z|da|k)?sh$/.test(base(word)));
  if (at2 < 0) return null;
  const flag = words.findIndex((word, index) => index > at2 && /^-[a-z]*c$/.test(word));
  return flag < 0 ? null : words[flag + 1] ?? null;
}

// src/precision/launch-flags.ts
var NUMBERS = /* @__PURE__ */ new Set([
  "maxModelLen",
  "tensorParallel",
  "pipelineParallel",
  "memoryUtilization"
]);
var FLAGS = new Map([
  ...["--model", "--model-path", "--model-id", "--model-dir"].map((name) => [name, "model"]),
  ...["--quantization", "--quantize", "--torchao-config"].map((name) => [name, "quantization"]),
  ...["--kv-cache-dtype", "--cache-type-k"].map((name) => [name, "kvCacheDtype"]),
  ["--cache-type-v", "valuesDtype"],
  ["--dtype", "dtype"],
  ...["--max-model-len", "--context-length", "--max-total-tokens", "--max-seq-len", "--ctx-size", "--session-len"].map(
    (name) => [name, "maxModelLen"]
  ),
  ...["--tensor-parallel-size", "--tp", "--tp-size", "--num-shard"].map((name) => [
    name,
    "tensorParallel"
  ]),
  ...["--pipeline-parallel-size", "--pp", "--pp-size"].map((name) => [name, "pipelineParallel"]),
  ...["--gpu-memory-utilization", "--mem-fraction-static", "--cuda-memory-fraction"].map((name) => [
    name,
    "memoryUtilization"
  ]),
  ...["--served-model-name", "--model-name", "--alias"].map((name) => [name, "endpoint"])
]);
var FILES = /* @__PURE__ */ new Set(["--config", "--extra-llm-api-options", "--json-model-override-args"]);
var BY_VALUE = /* @__PURE__ */ new Set([
  ...["--quantization-config", "--hf-overrides", "--load-format", "--additional-config", "--online-quant-config"]
]);
var OWN = {
  vllm: { "-q": "quantization", "-tp": "tensorParallel", "-pp": "pipelineParallel" },
  "tensorrt-llm": { "--tp_size": "tensorParallel", "--max_seq_len": "maxModelLen" },
  "llama.cpp": {
    "-m": "model",
    "-hf": "model",
    "--hf-repo": "model",
    "-c": "maxModelLen",
    "-ctk": "kvCacheDtype",
    "-ctv": "valuesDtype"
  },
  lmdeploy: { "--quant-policy": "kvCacheDtype", "--model-format": "quantization" }
};
var MORE = /^\$[{(]?(@|\*|[A-Za-z_]*(?:ARGS|FLAGS|OPTS|OPTIONS|ARGUMENTS))(?:\[@\])?[})]?$/i;
var SWITCH = /^--(?:enable|disable|no|trust|enforce|use|skip|log|async|headless)-/;
function readFlags(words, engine, positional) {
  const settings = {};
  const notes = [];
  const own = engine === null ? {} : OWN[engine] ?? {};
  const hidden = {};
  let first = positional;
  for (let at2 = 0; at2 < words.length; at2++) {
    const word = words[at2] ?? "";
    if (!/^-{1,2}[A-Za-z]/.test(word)) {
      const [, list] = MORE.exec(word) ?? [];
      if (list !== void 0) {
        Object.assign(hidden, openBy(`\${${list}}`));
        notes.push(`\${${list}} holds flags, which the file does not say.`);
        continue;
      }
      if (first && word !== "") set(settings, notes, "model", word, "the model");
      first = false;
      continue;
    }
    const cut = word.indexOf("=");
    const flag = cut < 0 ? word : word.slice(0, cut);
    const key = (Object.hasOwn(own, flag) ? own[flag] : void 0) ?? FLAGS.get(flag.replaceAll("_", "-"));
    const next = words[at2 + 1];
    const takesNext = cut < 0 && next !== void 0 && !/^--?[A-Za-z]/.test(next);
    if (key === void 0) {
      const said = cut >= 0 ? word.slice(cut + 1) : takesNext ? next : "";
      Object.assign(hidden, hiddenBy(flag.replaceAll("_", "-"), said.slice(0, 80)));
      if (takesNext && !SWITCH.test(flag)) at2++;
      continue;
    }
    const value = cut >= 0 ? word.slice(cut + 1) : takesNext ? next : null;
    if (cut < 0 && takesNext) at2++;
    if (value === null || value === "") notes.push(`${flag} is written without a value.`);
    else set(settings, notes, key, value, flag);
  }
  return { settings: { ...hidden, ...settings }, notes };
}
function openBy(place) {
  return { quantization: place, kvCacheDtype: place };
}
function hiddenBy(flag, value) {
  if (value === "") return {};
  if (FILES.has(flag)) return openBy(`$(${value})`);
  if (!BY_VALUE.has(flag)) return {};
  if (flag === "--load-format") return value === "bitsandbytes" ? { quantization: value } : {};
  return flag === "--quantization-config" || /quant/i.test(value) ? { quantization: flag.slice(2) } : {};
}
var OPEN = /* @__PURE__ */ new Set(["quantization", "kvCacheDtype", "valuesDtype", "dtype"]);
function set(settings, notes, key, value, place) {
  if (isUnresolved(value)) {
    notes.push(`${place} is ${JSON.stringify(value.slice(0, 80))}, which the file does not resolve.`);
    if (OPEN.has(key)) settings[key] = value.slice(0, 80);
    return;
  }
  if (!NUMBERS.has(key)) {
    settings[key] = kvPolicy(key, place, value);
    return;
  }
  const number = countOf(value);
  if (number === 0 && key === "maxModelLen") return;
  if (number !== null) settings[key] = number;
  else if (!/^(auto|max|all|-1)$/i.test(value)) {
    notes.push(`${place} is ${JSON.stringify(value.slice(0, 80))}, which is not a number.`);
  }
}
function kvPolicy(key, flag, value) {
  return key === "kvCacheDtype" && flag === "--quant-policy" ? value === "0" ? "auto" : `int${value}` : value;
}
var UNITS = {
  ...{ k: 1e3, m: 1e6, g: 1e9, K: 1024, M: 1024 ** 2, G: 1024 ** 3 }
};
function countOf(value) {
  const [, digits, unit = ""] = /^(\d{1,12}(?:\.\d{1,6})?)([kmgKMG]?)$/.exec(value.trim()) ?? [];
  return digits === void 0 ? null : Number(digits) * (unit === "" ? 1 : UNITS[unit] ?? 1);
}

// src/precision/launch-env.ts
var ENV = new Map([
  ...["MODEL_ID", "HF_MODEL_ID", "OPTION_MODEL_ID", "MODEL_NAME", "MODEL_PATH"].map((name) => [
    name,
    "model"
  ]),
  ...["QUANTIZE", "QUANTIZATION", "HF_MODEL_QUANTIZE", "OPTION_QUANTIZE", "SM_VLLM_QUANTIZATION"].map(
    (name) => [name, "quantization"]
  ),
  ...["KV_CACHE_DTYPE", "OLLAMA_KV_CACHE_TYPE", "SM_VLLM_KV_CACHE_DTYPE", "OPTION_KV_CACHE_DTYPE"].map(
    (name) => [name, "kvCacheDtype"]
  ),
  ...["DTYPE", "OPTION_DTYPE", "SM_VLLM_DTYPE"].map((name) => [name, "dtype"]),
  ...["MAX_MODEL_LEN", "MAX_TOTAL_TOKENS", "OLLAMA_CONTEXT_LENGTH", "OPTION_MAX_MODEL_LEN"].map(
    (name) => [name, "maxModelLen"]
  ),
  ...["NUM_SHARD", "SM_NUM_GPUS", "TENSOR_PARALLEL_SIZE", "OPTION_TENSOR_PARALLEL_DEGREE"].map(
    (name) => [name, "tensorParallel"]
  )
]);
var LLAMA_ENV = {
  LLAMA_ARG_MODEL: "model",
  LLAMA_ARG_HF_REPO: "model",
  LLAMA_ARG_CACHE_TYPE_K: "kvCacheDtype",
  LLAMA_ARG_CACHE_TYPE_V: "valuesDtype",
  LLAMA_ARG_CTX_SIZE: "maxModelLen",
  LLAMA_ARG_ALIAS: "endpoint"
};
var LISTS = /(^|_)(ARGS|FLAGS|OPTS|OPTIONS|ARGUMENTS)$/;
function readEnv(env) {
  const settings = {};
  const notes = [];
  const words = [];
  for (const [name, value] of env) {
    const key = ENV.get(name) ?? (Object.hasOwn(LLAMA_ENV, name) ? LLAMA_ENV[name] : void 0);
    if (key !== void 0 && value !== "") set(settings, notes, key, value, name);
    if (LISTS.test(name) && value.includes("--")) words.push(value);
  }
  return { settings, notes, words };
}

// src/precision/shell-words.ts
function roomFor() {
  return { left: 64 * 1024 };
}
var MAX_VALUE = 16 * 1024;
var ASSIGNMENT = /^([A-Za-z_]\w*)(\+?)=/;
var EXPANSION = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*|\d+)(?:\[[@*]\])?(?::?[-=]([^{}]*))?\})/;
var DECLARES = /* @__PURE__ */ new Set(["export", "local", "readonly", "declare", "typeset", "ENV", "ARG"]);
var READ = /^(LLAMA_ARG_|OLLAMA_|OPTION_|SM_VLLM_)/;
var MAX_DEPTH = 4;
var MAX_SUBSTITUTION = 2048;
var MAX_UNCLOSED = 16;
function commandsOf(script, given = /* @__PURE__ */ new Map(), room = roomFor()) {
  const variables = new Map(given);
  const exported = /* @__PURE__ */ new Map();
  return linesOf(script, variables, room).flatMap((words) => {
    const env = new Map(exported);
    let at2 = 0;
    while (at2 < words.length) {
      const text2 = words[at2]?.text ?? "";
      const [whole, name] = ASSIGNMENT.exec(text2) ?? [];
      if (whole === void 0 && !(at2 === 0 && DECLARES.has(text2))) break;
      if (name !== void 0) env.set(name, variables.get(name) ?? "");
      if (name !== void 0 && words[0]?.text === "export" && READ.test(name)) exported.set(name, env.get(name) ?? "");
      at2++;
    }
    const rest = words.slice(at2).map(({ text: text2 }) => text2);
    return rest.length === 0 ? [] : [{ env, words: rest }];
  });
}
function assign(variables, word) {
  const [whole, name, plus] = ASSIGNMENT.exec(word.text) ?? [];
  if (whole === void 0 || name === void 0) return;
  const added = word.items?.join(" ") ?? word.text.slice(whole.length);
  const before = plus === "+" ? `${variables.get(name) ?? ""}${word.items === null ? "" : " "}` : "";
  if (before.length + added.length <= MAX_VALUE) variables.set(name, before + added);
}
function linesOf(script, variables, room, depth = 0) {
  const lines = [];
  let line = [];
  let word = null;
  let group = null;
  let unclosed = 0;
  const add2 = (text2) => {
    word ??= { text: "", items: null };
    word.text += text2;
  };
  const endWord = () => {
    if (word !== null && group !== null) group.items?.push(word.text);
    else if (word !== null) line.push(word);
    word = null;
  };
  const endLine = () => {
    endWord();
    if (line.length > 0) lines.push(line);
    for (const one of line) assign(variables, one);
    line = [];
  };
  const substitute = (text2) => {
    const end = depth < MAX_DEPTH && unclosed < MAX_UNCLOSED ? endOf(text2) : 0;
    if (end === 0) {
      if (/^\$[({]/.test(text2)) unclosed++;
      return 0;
    }
    if (/^\$\([^(]/.test(text2)) lines.push(...linesOf(text2.slice(2, end - 1), variables, room, depth + 1));
    add2(text2.slice(0, end));
    return end;
  };
  const expand = (text2, quoted) => {
    const [whole, bare, braced, otherwise] = EXPANSION.exec(text2) ?? [];
    if (whole === void 0) return substitute(text2);
    const value = variables.get(bare ?? braced ?? "") ?? otherwise;
    const list = whole.includes("[");
    if (value !== void 0) room.left -= value.length;
    if (value === void 0 || room.left < 0) add2(whole);
    else if (quoted && !list) add2(value);
    else {
      for (const [index, part] of value.split(/\s+/).entries()) {
        if (index > 0) endWord();
        if (part !== "") add2(part.replaceAll(/^["']|["']$/g, ""));
      }
    }
    return whole.length;
  };
  for (let at2 = 0; at2 < script.length; at2++) {
    const sign = script[at2] ?? "";
    if (sign === "\\") {
      at2++;
      const next = script[at2] ?? "";
      if (next === "\r") at2++;
      else if (next !== "\n") add2(next);
    } else if (sign === "'") {
      const end = script.indexOf("'", at2 + 1);
      const stop = end < 0 ? script.length : end;
      add2(script.slice(at2 + 1, stop));
      at2 = stop;
    } else if (sign === '"') {
      add2("");
      for (at2++; at2 < script.length && script[at2] !== '"'; at2++) {
        const inner = script[at2] ?? "";
        const step = inner === "$" ? expand(script.slice(at2, at2 + MAX_SUBSTITUTION), true) : 0;
        if (step > 0) at2 += step - 1;
        else if (inner === "\\" && /["\\$`\n]/.test(script[at2 + 1] ?? "")) {
          at2++;
          if (script[at2] !== "\n") add2(script[at2] ?? "");
        } else add2(inner);
      }
    } else if (sign === "#" && word === null) {
      const end = script.indexOf("\n", at2);
      at2 = (end < 0 ? script.length : end) - 1;
    } else if (sign === "$") {
      const step = expand(script.slice(at2, at2 + MAX_SUBSTITUTION), false);
      if (step > 0) at2 += step - 1;
      else add2(sign);
    } else if (sign === "(" && word !== null && /=$/.test(word.text)) {
      group = word;
      group.items = [];
      line.push(group);
      word = null;
    } else if (sign === ")" && group !== null) {
      endWord();
      group = null;
    } else if (group !== null && /\s/.test(sign)) endWord();
    else if (sign === "\n" || sign === ";" || sign === "|" || sign === "&" || sign === "(" || sign === ")") endLine();
    else if (/\s/.test(sign)) endWord();
    else add2(sign);
  }
  endLine();
  return lines;
}
function endOf(text2) {
  const [open, close] = text2[1] === "(" ? "()" : text2[1] === "{" ? "{}" : "";
  if (open === void 0) return 0;
  let depth = 0;
  for (let at2 = 1; at2 < text2.length; at2++) {
    if (text2[at2] === open) depth++;
    else if (text2[at2] === close) depth--;
    if (depth === 0) return at2 + 1;
  }
  return 0;
}

// src/precision/launches.ts
var MAX_DEPTH2 = 4;
var READS_ENV = /* @__PURE__ */ new Set(["tgi", "llama.cpp", "ollama"]);
var ELSEWHERE = { quantization: "$(envFrom)", kvCacheDtype: "$(envFrom)" };
var MOUNT = "/mnt/models";
var IDLE = /^\s*(?:\S*\/)?(sleep|sshd|tail|cat|curl|ls|true|ray|lm[_-]eval|guidellm|aiperf|genai-perf|pytest)\s+[^\n;&|]*$|^\s*vllm (bench|run-batch|chat|complete|collect-env)\b|^\S*python\S* (-\w )?\S*(benchmark_\w+\.py|\b(sglang|vllm)\.bench\w*|sglang_router\.launch_router|dynamo\.(frontend|planner|router)\b)/;
function launchesOfScript(script, around = {}, env = /* @__PURE__ */ new Map(), depth = 0, room = roomFor()) {
  if (depth > MAX_DEPTH2) return [];
  const text2 = withoutPrinted(script).replaceAll(/^ExecStart=[-@:+!]*/gm, "");
  return commandsOf(text2, env, room).flatMap((command) => {
    const own = new Map([...env, ...command.env]);
    const docker = dockerRun(command.words);
    if (docker !== null) {
      const container = { name: null, image: docker.image, words: docker.rest, env: docker.env, around };
      return launchesOfContainer(container, depth + 1, room);
    }
    const inner = shellScript(command.words);
    if (inner !== null) return launchesOfScript(inner, around, own, depth + 1, room);
    const call = callOf(command.words);
    return call === null ? [] : [made({ ...call, env: own, around })];
  });
}
function withoutPrinted(script) {
  if (!script.includes("<<")) return script;
  let until = null;
  const kept = script.split("\n").map((line) => {
    if (until !== null) {
      if (line.trim() === until) until = null;
      return "";
    }
    until = /^[ \t]*cat[ \t]+<<-?[ \t]*["']?(\w+)["']?[ \t]*\r?$/.exec(line)?.[1] ?? null;
    return line;
  });
  return kept.join("\n");
}
function launchesOfContainer(container, depth = 0, room = roomFor()) {
  const { env, image, name } = container;
  const around = { ...container.around, ...name === null ? {} : { name }, ...image === null ? {} : { image } };
  const words = container.words.map((word) => dereferenced(word, env)).flatMap(parted);
  const script = shellScript(words);
  const byImage = image === null ? null : engineOfImage(image);
  if (script !== null) {
    const found = launchesOfScript(
      script,
      { ...around, ...byImage === null ? {} : { engine: byImage } },
      env,
      depth + 1,
      room
    );
    if (found.length > 0) return found;
  }
  const call = callOf(words) ?? (byImage === null || script !== null ? null : callOf([byImage, ...words]));
  const strange = call === null && byImage !== null && (script !== null || isReplaced(container));
  if (strange && IDLE.test(script ?? words.join(" "))) return [];
  const engine = call?.engine ?? (strange ? null : byImage) ?? container.around.engine ?? null;
  if (container.more && engine !== null && READS_ENV.has(engine)) Object.assign(around, ELSEWHERE);
  const rest = call?.rest ?? (script === null ? words : []);
  const launch2 = made({ engine, rest, positional: call?.positional ?? engine === "vllm", env, around });
  if (strange) return [{ ...launch2, notes: [...launch2.notes, strangeNote(words)] }];
  return engine !== null || isOne(launch2) ? [launch2] : [];
}
function isReplaced({ replaced, words }) {
  return replaced === true && !/(^|\/)(server|[\w.-]*entrypoint[\w.-]*)$/.test(words[0] ?? "");
}
function strangeNote(words) {
  const shown = JSON.stringify(words.join(" ").slice(0, 80));
  return `Its command ${shown} is none of a known engine: what that serves, and how, the file does not tell.`;
}
function isOne(launch2) {
  return launch2.quantization !== null || launch2.kvCacheDtype !== null || launch2.maxModelLen !== null;
}
function made(from) {
  const { engine, env, around } = from;
  const set2 = readEnv(env);
  const listed = set2.words.flatMap((list) => commandsOf(list, env).flatMap((command) => command.words));
  const later = readFlags(listed, engine, false);
  const flags = readFlags(from.rest, engine, from.positional);
  const settings = { ...around, ...set2.settings, ...later.settings, ...flags.settings };
  if (around.model != null && settings.model?.startsWith(MOUNT)) settings.model = around.model;
  return launchOf({ ...settings, engine: engine ?? around.engine ?? null }, [
    ...set2.notes,
    ...later.notes,
    ...flags.notes
  ]);
}
function dereferenced(word, env) {
  const room = roomFor();
  return word.replaceAll(/\$\((\w+)\)/g, (whole, name) => {
    const value = env.get(name);
    if (value === void 0 || value.length > room.left) return whole;
    room.left -= value.length;
    return value;
  });
}
function parted(word) {
  if (!/^--?[A-Za-z][\w-]*[=\s]/.test(word) || !/\s/.test(word.trim()) || /[{}]/.test(word)) return [word];
  return commandsOf(word).flatMap((command) => command.words);
}

// src/precision/resource.ts
var MAX_DEPTH3 = 24;
var MAX_LAUNCHES = 1e4;
function scalar(value) {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : text(value);
}
var WORD = /(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g;
function wordsOf(value) {
  if (Array.isArray(value)) return value.flatMap((one) => scalar(one) ?? []);
  const words = scalar(value)?.match(WORD) ?? [];
  return words.filter((word) => word !== "\\").map((word) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, "$1$2"));
}
function envOf(value) {
  const pairs = Array.isArray(value) ? value.map((one) => {
    const [, name, rest] = /^(\w+)=(.*)$/s.exec(text(one) ?? "") ?? [];
    if (name !== void 0) return [name, rest ?? ""];
    const own = text(at(one, "name"));
    return [own, at(one, "valueFrom") === void 0 ? scalar(at(one, "value")) : `$(${own})`];
  }) : Object.entries(object(value) ?? {}).map(([name, one]) => [name, scalar(one)]);
  return new Map(pairs.flatMap(([name, one]) => name === null || one === null ? [] : [[name, one]]));
}
function containerOf(value, around) {
  return {
    name: [around.name, text(at(value, "name"))].filter((one) => one != null).join("/") || null,
    image: text(at(value, "image")),
    words: [...wordsOf(at(value, "command")), ...wordsOf(at(value, "args"))],
    replaced: wordsOf(at(value, "command")).length > 0,
    env: envOf(at(value, "env")),
    more: hasConfigMap(at(value, "envFrom")),
    around
  };
}
function hasConfigMap(sources) {
  return Array.isArray(sources) && sources.some((one) => at(one, "configMapRef") !== void 0);
}
function hardwareOf(pod) {
  const labels = Object.entries(object(at(pod, "nodeSelector")) ?? {});
  const found = labels.find(([key]) => /gpu\.product|accelerator|gpu-?(type|name|model)|instance-type$/.test(key));
  return found === void 0 ? null : text(found[1]);
}
function countIn(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

// src/precision/values-file.ts
var KEYS = new Map([
  ...["modelurl", "modelid", "model", "storageuri", "modeluri", "modelpath", "modelsource"].map(
    (key) => [key, "model"]
  ),
  ...["quantization", "quantize"].map((key) => [key, "quantization"]),
  ...["kvcachedtype", "kvcachetype"].map((key) => [key, "kvCacheDtype"]),
  ["dtype", "dtype"],
  ...["maxmodellen", "contextlength", "maxmodellength", "maxtotaltokens"].map((key) => [
    key,
    "maxModelLen"
  ]),
  ...["tensorparallelsize", "tp", "tpsize", "tensorparallelism", "numshard"].map((key) => [
    key,
    "tensorParallel"
  ]),
  ...["pipelineparallelsize", "pp", "ppsize"].map((key) => [key, "pipelineParallel"]),
  ...["gpumemoryutilization", "memfractionstatic"].map((key) => [key, "memoryUtilization"]),
  ["servedmodelname", "endpoint"]
]);
var STORES = /^(hf|huggingface|ollama|s3|gs|pvc|oci|ngc):\/\//;
var INSIDE = new Set(
  "vllmconfig engineargs enginekwargs engineconfig modelloadingconfig serverargs vllm config".split(" ")
);
var ARGS = new Set(
  "args cliargs extraargs vllmargs additionalargs extracmdargs engineargs extraflags flags arguments".split(" ")
);
var ENVS = new Set("env envs envvars extraenv environment".split(" "));
var HARDWARE = new Set(
  "resourceprofile gputype requestgputype runner accelerator acceleratortype hardware gpu instancetype".split(" ")
);
var REPLICAS = /* @__PURE__ */ new Set(["replicas", "replicacount", "minreplicas"]);
var ENGINES = new Map([
  ...["vllm", "sglang", "tgi", "triton", "ollama", "lmdeploy"].map((name) => [name, name]),
  ...["trt", "trtllm", "tensorrt-llm"].map((name) => [name, "tensorrt-llm"]),
  ["llamacpp", "llama.cpp"]
]);
function launchesOfValues(value) {
  const found = [];
  visit(value, null, found, 0);
  return found;
}
function visit(value, name, found, depth) {
  if (depth > MAX_DEPTH3) return;
  if (Array.isArray(value)) {
    for (const one of value) visit(one, name, found, depth + 1);
    return;
  }
  const here = object(value);
  if (here === null) return;
  const launches = ofEntry(here, text(here.name) ?? name);
  found.push(...launches);
  if (found.length > MAX_LAUNCHES) throw new Error(`it describes more than ${MAX_LAUNCHES} servers`);
  if (launches.length > 0) return;
  for (const [key, below] of Object.entries(here)) visit(below, key, found, depth + 1);
}
function plain2(key) {
  return key.toLowerCase().replaceAll(/[_-]/g, "");
}
function ofEntry(here, name) {
  const command = [...wordsOf(here.entrypoint), ...wordsOf(here.command)];
  const env = new Map([...envOf(here.environment), ...envOf(here.Environment), ...envOf(here.env)]);
  const image = text(here.image) ?? text(here.Image);
  const container = () => {
    const around2 = { name, replicas: countIn(here.replicas) };
    const words2 = [...command, ...wordsOf(here.args)];
    return launchesOfContainer({ name, image, words: words2, replaced: wordsOf(here.entrypoint).length > 0, env, around: around2 });
  };
  if (image !== null && command.length > 0) return container();
  const script = scriptOf(here);
  if (script !== null) {
    const words2 = ["/bin/sh", "-c", script];
    return launchesOfContainer({ name, image, words: words2, env, around: {} });
  }
  const all = { settings: {}, notes: [], words: [], env: /* @__PURE__ */ new Map(), served: false };
  collect(here, all, 0);
  if (all.settings.model == null && image !== null && env.size > 0 && engineOfImage(image) !== null) return container();
  if (all.settings.model == null || !all.served) return [];
  const { notes, words } = all;
  const around = { name, ...all.settings };
  if (all.env.size > 0 || around.image != null) {
    return launchesOfContainer({ name, image: around.image ?? null, words, env: all.env, around }).map((one) => ({
      ...one,
      notes: [...notes, ...one.notes]
    }));
  }
  const flags = readFlags(words, around.engine ?? null, false);
  return [launchOf({ ...around, ...flags.settings }, [...notes, ...flags.notes])];
}
function scriptOf({ cmd, commands }) {
  if (!Array.isArray(commands)) return lineOf(text(cmd));
  return commands.flatMap((one) => scalar(one) ?? []).join("\n");
}
function lineOf(cmd) {
  if (cmd === null || /\s-\w*c\s+["']/.test(cmd)) return cmd;
  return cmd.replaceAll(/^[ \t]*#.*$/gm, "").replaceAll(/\\?\r?\n/g, " ");
}
function collect(here, all, depth) {
  for (const [key, value] of Object.entries(here)) {
    const word = plain2(key);
    const setting = KEYS.get(word);
    const written = scalar(value);
    if (setting !== void 0 && written !== null) {
      set(all.settings, all.notes, setting, written, key);
      all.served ||= setting !== "model" && setting !== "endpoint";
    } else if (word === "model" && object(value) !== null) {
      const named = text(at(value, "uri")) ?? text(at(value, "id")) ?? text(at(value, "name"));
      if (named !== null) all.settings.model ??= named;
      if (depth < 2) collect(value, all, depth + 1);
    } else if ((word === "url" || word === "uri") && STORES.test(written ?? "")) all.settings.model = written;
    else if (ARGS.has(word) && (Array.isArray(value) || written !== null)) {
      all.words.push(...wordsOf(value));
      all.served = true;
    } else if (INSIDE.has(word) && object(value) !== null && depth < 2) {
      all.served = true;
      collect(value, all, depth + 1);
    } else if (ENVS.has(word)) for (const [one, is] of envOf(value)) all.env.set(one, is);
    else if (HARDWARE.has(word) && text(value) !== null) {
      all.settings.hardware = text(value);
      all.served = true;
    } else if (REPLICAS.has(word)) all.settings.replicas = countIn(value);
    else if (word === "precision" && text(value) !== null) {
      all.settings.declared = text(value);
      all.served = true;
    } else if (["engine", "framework", "backend"].includes(word) && written !== null) {
      const engine = ENGINES.get(written.toLowerCase().replace(/^dynamo-/, ""));
      if (engine !== void 0) all.settings.engine = engine;
      all.served = true;
    } else if (word === "image") setImage(all, text(value) ?? imageOf(value));
    else if (word === "repository" && written !== null) setImage(all, imageOf(here));
  }
}
function setImage(all, image) {
  if (image === null) return;
  all.settings.image = image;
  all.served ||= engineOfImage(image) !== null;
}
function imageOf(value) {
  const repository = text(at(value, "repository"));
  const tag = scalar(at(value, "tag"));
  return repository === null ? null : tag === null ? repository : `${repository}:${tag}`;
}

// src/precision/manifest.ts
var VLLM_FORMATS = /* @__PURE__ */ new Set(["huggingface", "vllm"]);
function launchesOfManifest(resource) {
  const kind = text(at(resource, "kind"));
  const items = at(resource, "items");
  if (kind?.endsWith("List") && Array.isArray(items)) return items.flatMap((one) => launchesOfManifest(one));
  if (kind === "ConfigMap") return ofConfigMap(resource);
  if (kind === "Model" && text(at(resource, "spec", "url")) !== null) {
    return launchesOfValues({ name: text(at(resource, "metadata", "name")), ...object(at(resource, "spec")) });
  }
  const name = text(at(resource, "metadata", "name"));
  const around = { ...modelOf(resource), name, replicas: countIn(at(resource, "spec", "replicas")) };
  const found = [];
  visit2(kind?.startsWith("LLMInferenceService") ? withoutRouter(resource) : resource, around, found, 0);
  return found;
}
function serveConfigOf(resource) {
  return text(at(resource, "kind")) === "RayService" ? text(at(resource, "spec", "serveConfigV2")) : null;
}
function launchesOfServe(application) {
  return launchesOfValues(application).map((one) => ({ ...one, engine: one.engine ?? "vllm" }));
}
function withoutRouter(resource) {
  const spec = Object.entries(object(at(resource, "spec")) ?? {}).filter(([key]) => key !== "router");
  return { ...object(resource), spec: Object.fromEntries(spec) };
}
function modelOf(resource) {
  const kind = text(at(resource, "kind"));
  if (kind?.startsWith("LLMInferenceService")) {
    return {
      engine: "vllm",
      model: text(at(resource, "spec", "model", "uri")),
      endpoint: text(at(resource, "spec", "model", "name")),
      tensorParallel: countIn(at(resource, "spec", "parallelism", "tensor")),
      pipelineParallel: countIn(at(resource, "spec", "parallelism", "pipeline"))
    };
  }
  if (kind !== "InferenceService") return {};
  const workers = at(resource, "spec", "predictor", "workerSpec");
  return {
    endpoint: text(at(resource, "metadata", "name")),
    tensorParallel: countIn(at(workers, "tensorParallelSize")),
    pipelineParallel: countIn(at(workers, "pipelineParallelSize"))
  };
}
function visit2(value, around, found, depth) {
  if (depth > MAX_DEPTH3) return;
  if (Array.isArray(value)) {
    for (const one of value) visit2(one, around, found, depth + 1);
    return;
  }
  const here = object(value);
  if (here === null) return;
  const replicas = countIn(here.replicas) ?? countIn(here.minReplicas);
  const hardware = hardwareOf(here);
  const near = {
    ...around,
    ...replicas === null ? {} : { replicas },
    ...hardware === null ? {} : { hardware }
  };
  for (const [key, below] of Object.entries(here)) {
    if (key === "containers" && Array.isArray(below)) {
      for (const one of below) add(found, launchesOfContainer(containerOf(one, near)));
    } else if (key === "mainContainer") {
      add(found, launchesOfContainer(containerOf(below, near)));
    } else if (isPredictor(below)) {
      add(found, launchesOfContainer(containerOf(below, { ...near, ...predictor(key, below) })));
    } else visit2(below, near, found, depth + 1);
  }
}
function add(found, more) {
  found.push(...more);
  if (found.length > MAX_LAUNCHES) throw new Error(`it describes more than ${MAX_LAUNCHES} containers`);
}
function isPredictor(value) {
  return text(at(value, "storageUri")) !== null || text(at(value, "modelFormat", "name")) !== null;
}
function predictor(key, value) {
  const format = (text(at(value, "modelFormat", "name")) ?? key).toLowerCase();
  return {
    model: text(value.storageUri) ?? text(at(value, "storage", "path")),
    ...VLLM_FORMATS.has(format) ? { engine: "vllm" } : {},
    ...format === "triton" ? { engine: "triton" } : {}
  };
}
function ofConfigMap(resource) {
  const name = text(at(resource, "metadata", "name"));
  return Object.values(object(at(resource, "data")) ?? {}).flatMap((one) => scalar(one) ?? []).flatMap((script) => launchesOfScript(script, name === null ? {} : { name }));
}

// src/precision/launch-kv.ts
var KV = new Map(
  [
    [["fp8", "fp8_e4m3", "fp8_e5m2", "fp8_inc", "fp8_ds_mla", "float8_e4m3fn"], { bits: 8, kind: "float" }],
    [["nvfp4", "fp4", "fp4_e2m1", "mxfp4"], { bits: 4, kind: "float" }],
    [["int8", "int8_per_token_head", "q8_0"], { bits: 8, kind: "int" }],
    [["int4", "int4_per_token_head", "q4_0", "q4_1", "iq4_nl"], { bits: 4, kind: "int" }],
    [["q5_0", "q5_1"], { bits: 5, kind: "int" }],
    [["fp16", "f16", "half", "float16", "bf16", "bfloat16"], { bits: 16, kind: "float" }],
    [["f32", "float32"], { bits: 32, kind: "float" }]
  ].flatMap(([words, width]) => words.map((word) => [normalised(word), width]))
);
function launchKv(launch2) {
  if (!statesKv(launch2)) return null;
  const { kvCacheDtype, valuesDtype, engine } = launch2;
  const widths = (engine === "llama.cpp" ? [kvCacheDtype ?? "f16", valuesDtype ?? "f16"] : [kvCacheDtype]).map(
    (word) => word === null ? null : KV.get(normalised(word)) ?? null
  );
  const [keys = null, values = keys] = widths;
  return keys !== null && values !== null && sameWidth(keys, values) ? keys : null;
}
function statesKv({ kvCacheDtype, valuesDtype }) {
  return kvCacheDtype !== null || valuesDtype !== null;
}
function kvNotes(launch2) {
  if (!statesKv(launch2) || launchKv(launch2) !== null) return [];
  const { kvCacheDtype, valuesDtype, engine } = launch2;
  if (engine !== "llama.cpp") return [`the KV cache's type "${kvCacheDtype ?? valuesDtype}" is not known`];
  return [
    `the KV cache has keys of ${kvCacheDtype ?? "f16"} and values of ${valuesDtype ?? "f16"}: of no one precision`
  ];
}
var KV_16 = /* @__PURE__ */ new Set(["vllm", "sglang", "tgi", "llama.cpp"]);
function engineKv(launch2) {
  const { engine, dtype } = launch2;
  if (engine === null || statesKv(launch2) || isUnresolved(dtype) || !KV_16.has(engine)) return null;
  const computed = dtype === null ? null : termOf(dtype)?.weight.bits ?? null;
  return { bits: Math.max(computed ?? 16, 16), kind: "float" };
}

// src/precision/launch-precision.ts
var WORDS = new Map(
  [
    ["ptpc_fp8", "fp8"],
    ["fp8_per_tensor", "fp8"],
    ["fp8_per_block", "fp8"],
    ["w8a8_int8", "w8a8"],
    ["w8a8_fp8", "w8a8-fp8"],
    ["int8_per_channel_weight_only", "int8_weight_only"],
    ["tpu_int8", "int8_weight_only"],
    ["petit_nvfp4", "nvfp4a16"],
    ["qoq", "w4a8"],
    ["inc", "autoround"],
    ["auto-round", "autoround"],
    ["awq_triton", "awq"],
    ["gptq_bitblas", "gptq"],
    ["fp8wo", "w8a16-fp8"],
    ["fp8dq", "fp8"],
    ["int8dq", "w8a8"]
  ].map(([word, meaning]) => [normalised(word), meaning])
);
var BITSANDBYTES = { tgi: "load_in_8bit" };
var AT_LOAD = {
  vllm: new Set(
    "fp8 bitsandbytes experts_int8 torchao ptpc_fp8 tpu_int8 rtn deepspeedfp mxfp8 fp8_per_tensor fp8_per_block int8_per_channel_weight_only".split(" ").map(normalised)
  ),
  sglang: new Set("fp8 bitsandbytes w8a8_int8 w8a8_fp8 int4wo int8wo int8dq fp8wo fp8dq".split(" ").map(normalised)),
  tgi: new Set("bitsandbytes bitsandbytes-nf4 bitsandbytes-fp4 eetq fp8 hqq".split(" ").map(normalised))
};
function quantizesAtLoad({ engine, quantization }) {
  if (quantization === null) return null;
  return AT_LOAD[engine ?? "vllm"]?.has(torchao(quantization)) ?? false;
}
function torchao(word) {
  return normalised(word.replace(/^(\w+(?:wo|dq))-.*$/, "$1"));
}
function flagTerm({ engine, quantization }) {
  if (quantization === null) return null;
  const word = torchao(quantization);
  if (word === "bitsandbytes") return termOf(BITSANDBYTES[engine ?? "vllm"] ?? "nf4");
  return termOf(WORDS.get(word) ?? word);
}
function declaredBy(launch2) {
  const claim = modelClaim(launch2);
  const term = flagTerm(launch2) ?? (launch2.declared === null ? null : termOf(launch2.declared)) ?? (claim === null || isUnresolved(launch2.quantization) ? null : termOf(claim));
  const notes = [...term?.note == null ? [] : [term.note], ...unknownNotes(launch2, term)];
  return {
    ...UNKNOWN_PRECISION,
    class: term?.class ?? null,
    weight: term?.weight ?? null,
    activation: term?.activation ?? null,
    kv: launchKv(launch2),
    method: launch2.quantization,
    notes
  };
}
function modelClaim({ model }) {
  return model === null ? null : nameClaim(model.replaceAll(":", "/"));
}
function unknownNotes(launch2, term) {
  const notes = kvNotes(launch2);
  if (term !== null || launch2.model === null) return notes;
  if (launch2.engine === "ollama") {
    notes.push(`"${launch2.model}" has no tag that states a precision: \`ollama show\` tells it`);
  } else if (launch2.quantization !== null) {
    notes.push(`quantization "${launch2.quantization}" does not say to what; the model's files do`);
  }
  return notes;
}
function servedPrecision(stored, launch2) {
  const kv = statesKv(launch2) ? launchKv(launch2) : stored.kv;
  const artefact = {
    ...stored,
    contradictions: [...stored.contradictions, ...nameSays(launch2, stored)],
    notes: [...stored.notes, ...kvNotes(launch2)]
  };
  const term = flagTerm(launch2);
  const full = artefact.weight !== null && artefact.weight.bits >= FULL_BITS;
  if (full && term === null)
    return { ...launch2.quantization === null ? castBy(launch2, artefact) : somehow(launch2, artefact), kv };
  if (term === null || artefact.weight === null) return { ...artefact, kv };
  if (full && quantizesAtLoad(launch2) === true) {
    return {
      ...artefact,
      class: term.class,
      weight: term.weight,
      activation: term.activation,
      kv,
      method: launch2.quantization,
      bitsPerWeight: null,
      quantizedShare: null,
      shares: [],
      grade: "C",
      notes: [
        ...artefact.notes,
        `the artefact is ${artefact.class}; "${launch2.quantization}" quantizes it while it is loaded`
      ]
    };
  }
  if (agrees(launch2, term, artefact)) return { ...artefact, kv };
  const said = `quantization "${launch2.quantization}" is ${widthText(term.weight)}, the artefact is ${artefact.class ?? widthText(artefact.weight)}`;
  return { ...artefact, kv, contradictions: [...artefact.contradictions, said] };
}
function agrees({ quantization }, term, { weight, method }) {
  if (weight === null || sameWidth(term.weight, weight)) return true;
  if (term.assumed) return weight.kind === "int" && weight.bits < FULL_BITS;
  return normalised(quantization ?? "") === "bitsandbytes" && /^(bitsandbytes|bnb)/.test(method ?? "");
}
function nameSays(launch2, artefact) {
  const { class: name } = artefact;
  const claim = modelClaim(launch2);
  const term = claim === null ? null : termOf(claim);
  if (claim === null || term === null || name === null || classesAgree(term.class, name)) return [];
  if (leavesOpen(claim, term, artefact)) return [];
  return [`the name "${launch2.model}" that is started says ${claim}, the artefact is ${name}`];
}
function somehow(launch2, artefact) {
  const { quantization } = launch2;
  const what = isUnresolved(quantization) ? `the value of its quantization, ${quantization}, is not in the file` : quantizesAtLoad(launch2) ? `"${quantization}" quantizes it while it is loaded, and does not say to what` : `what its quantization "${quantization}" makes of it is not known`;
  const note = `the artefact is ${artefact.class ?? "of 16 bits or more"}; ${what}`;
  const nothing = {
    class: null,
    weight: null,
    activation: null,
    bitsPerWeight: null,
    quantizedShare: null,
    shares: []
  };
  return { ...artefact, ...nothing, method: quantization, grade: "C", notes: [note, ...artefact.notes] };
}
function castBy({ dtype, engine }, artefact) {
  const term = dtype === null ? null : termOf(dtype);
  if (dtype === null && engine === "vllm" && artefact.class === "fp32") {
    const note2 = "the artefact is fp32; vLLM loads it in 16 bits unless --dtype float32 says otherwise";
    const nothing2 = { class: null, bitsPerWeight: null, shares: [], quantizedShare: null };
    const half = { weight: FLOAT_16, activation: FLOAT_16 };
    return { ...artefact, ...nothing2, ...half, grade: "C", notes: [note2, ...artefact.notes] };
  }
  if (isUnresolved(dtype)) {
    const open = `the artefact is ${artefact.class ?? "of 16 bits or more"}; the value of its dtype, ${dtype}, is not in the file`;
    const nothing2 = { class: null, weight: null, activation: null, bitsPerWeight: null, quantizedShare: null };
    return { ...artefact, ...nothing2, shares: [], grade: "C", notes: [open, ...artefact.notes] };
  }
  if (term === null || term.weight.bits < FULL_BITS || term.class === artefact.class) return artefact;
  const note = `the artefact is ${artefact.class ?? "of 16 bits or more"}; --dtype ${dtype} loads it as ${term.class}`;
  const { class: name, weight, activation } = term;
  const nothing = { bitsPerWeight: null, shares: [], quantizedShare: null };
  return { ...artefact, ...nothing, class: name, weight, activation, grade: "C", notes: [...artefact.notes, note] };
}

// src/evidence/formats/launches.ts
function launchEvidence(format, launches) {
  const declared = launches.map((launch2) => ({ launch: launch2, precision: declaredBy(launch2) }));
  return {
    format,
    formatVersion: null,
    readings: [],
    unusable: [],
    usage: [],
    facts: {
      launch: declared.map(({ launch: launch2, precision }) => launchFact(launch2, precision, quantizesAtLoad(launch2)))
    },
    problems: declared.flatMap(
      ({ launch: launch2, precision }) => [...launch2.notes, ...precision.notes].map((note) => `${placeOf(launch2)}${note.replace(/\.$/, "")}.`)
    ),
    measuredAt: null
  };
}
function placeOf({ name }) {
  return name === null ? "" : `${name}: `;
}

// src/evidence/formats/k8s.ts
var about = {
  title: "Kubernetes and Helm",
  files: "manifests and values files",
  recognised: "YAML with `apiVersion` and `kind`, or values that start a server",
  feeds: { precision: "flags" }
};
var k8s = {
  id: "k8s",
  about,
  recognise,
  read: async (document) => {
    const text2 = textOf(await document.source.bytes());
    return launchEvidence("k8s", yamlDocuments(text2).flatMap(launchesOf));
  }
};
function launchesOf(resource) {
  const serve = serveConfigOf(resource);
  return serve === null ? launchesOfManifest(resource) : yamlDocuments(serve).flatMap(launchesOfServe);
}
function recognise({ kind, keys, text: text2 }) {
  if (kind === "object") return keys.has("apiVersion") && keys.has("kind");
  return kind === "text" && isManifest(text2);
}
function isManifest(text2) {
  return /^\uFEFF?apiVersion:[ \t]*\S/m.test(text2) && /^\uFEFF?kind:[ \t]*\S/m.test(text2);
}

// src/precision/dockerfile.ts
function isDockerfile(text2) {
  return /^FROM\s+\S/im.test(text2) && /^(CMD|ENTRYPOINT)\s/im.test(text2);
}
function launchesOfDockerfile(text2) {
  const env = /* @__PURE__ */ new Map();
  let image = null;
  let [entry, command] = [[], []];
  const lines = text2.replaceAll(/^[ \t]*#.*$/gm, "").replaceAll(/\\\r?\n/g, " ");
  for (const [, word = "", rest = ""] of lines.matchAll(/^[ \t]*([A-Z]+)[ \t]+(.*)$/gim)) {
    const kind = word.toUpperCase();
    if (kind === "FROM") {
      image = /^(?:--\S+\s+)*(\S+)/.exec(rest)?.[1] ?? null;
      env.clear();
      [entry, command] = [[], []];
    }
    if (kind === "ENV") for (const [name, value] of pairsOf(rest)) env.set(name, value);
    if (kind === "ENTRYPOINT") [entry, command] = [execOf(rest), []];
    if (kind === "CMD") command = execOf(rest);
  }
  return launchesOfContainer({ name: null, image, words: [...entry, ...command], env, around: {} });
}
function pairsOf(rest) {
  const [, older, is = ""] = /^(\w+)\s+([^=]*)$/.exec(rest) ?? [];
  if (older !== void 0) return [[older, is]];
  const found = [...rest.matchAll(/(\w+)=("(?:\\.|[^"\\])*"|'[^']*'|\S*)/g)];
  return found.map(([, name = "", value = ""]) => [name, value.replaceAll(/^["']|["']$/g, "")]);
}
function execOf(rest) {
  try {
    const words = JSON.parse(rest);
    if (Array.isArray(words)) return words.filter((word) => typeof word === "string");
  } catch {
  }
  return ["/bin/sh", "-c", rest];
}

// src/precision/modelfile.ts
var INSTRUCTIONS = /^[ \t]*(?:PARAMETER[ \t]+\w+[ \t]+\S|TEMPLATE[ \t]|SYSTEM[ \t]|ADAPTER[ \t]+\S|MESSAGE[ \t]+\w+[ \t])/im;
function isModelfile(text2) {
  return /^[ \t]*FROM[ \t]+\S/im.test(text2) && INSTRUCTIONS.test(text2) && !/^[ \t]*(RUN|CMD|ENTRYPOINT|COPY)[ \t]/im.test(text2);
}
function modelfileLaunch(text2) {
  const bare = text2.replaceAll(/"""[\s\S]*?"""/g, '""').replaceAll(/^[ \t]*#.*$/gm, "");
  const settings = { engine: "ollama", model: /^[ \t]*FROM[ \t]+(\S+)/im.exec(bare)?.[1] ?? null };
  const context = /^[ \t]*PARAMETER[ \t]+num_ctx[ \t]+(\S+)/im.exec(bare)?.[1];
  const adapter = /^[ \t]*ADAPTER[ \t]+\S/im.test(bare);
  return launchOf({ ...settings, maxModelLen: context === void 0 ? null : countOf(context) }, [
    ...adapter ? ["It adds an adapter, which has a precision of its own."] : []
  ]);
}

// src/precision/serving-properties.ts
var LINE = /^[ \t]*option\.([\w.]+)[ \t]*[=:][ \t]*(.*?)[ \t]*$/gm;
function isServingProperties(text2) {
  return /^[ \t]*option\.(model_id|quantize|rolling_batch|dtype|tensor_parallel_degree)[ \t]*[=:]/m.test(text2);
}
function servingPropertiesLaunch(text2) {
  const env = new Map(
    [...text2.matchAll(LINE)].map(([, name = "", value = ""]) => [`OPTION_${name.toUpperCase()}`, value])
  );
  const { settings, notes } = readEnv(env);
  const batch = env.get("OPTION_ROLLING_BATCH") ?? "";
  const engine = /vllm|lmi-dist/.test(batch) ? "vllm" : /trtllm/.test(batch) ? "tensorrt-llm" : null;
  return launchOf({ engine, ...settings }, notes);
}

// src/precision/triton.ts
function isTritonConfig(text2) {
  const bare = withoutComments(text2);
  return /^[ \t]*(platform|backend)[ \t]*:[ \t]*"/m.test(bare) && /^[ \t]*(input|max_batch_size|instance_group)\b/m.test(bare);
}
function tritonLaunch(text2) {
  const bare = withoutComments(text2);
  const mode = /key\s*:\s*"precision_mode"[\s,]*value\s*:\s*"([^"]{1,64})"/.exec(bare)?.[1] ?? null;
  const name = topLevel(bare, "name");
  const platform = topLevel(bare, "platform") ?? topLevel(bare, "backend");
  const note = "It states the data types of inputs and outputs only; the model's file tells its precision.";
  return launchOf({ name, engine: "triton", model: name, declared: mode, endpoint: name }, [
    ...mode === null ? [note] : [],
    ...platform === "tensorrt_plan" ? ["A TensorRT plan cannot be read: its precision is that of its build."] : []
  ]);
}
function withoutComments(text2) {
  return text2.replaceAll(/("(?:\\.|[^"\\\n])*")|#.*$/gm, (_, quoted) => quoted ?? "");
}
function topLevel(text2, key) {
  let depth = 0;
  for (const [, open, close, name, value] of text2.matchAll(
    /([[{])|([\]}])|(\w+)\s*:\s*"([^"\n]{0,256})"|"(?:\\.|[^"\\\n])*"/g
  )) {
    if (open !== void 0) depth++;
    else if (close !== void 0) depth--;
    else if (depth === 0 && name === key) return value ?? null;
  }
  return null;
}

// src/evidence/formats/launch.ts
var about2 = {
  title: "Launch scripts",
  files: "shell scripts, Dockerfiles, Modelfiles, serving.properties, Triton's config.pbtxt",
  recognised: "commands of a known engine",
  feeds: { precision: "flags" }
};
var launch = {
  id: "launch",
  about: about2,
  recognise: ({ kind, text: text2 }) => kind === "text" && !isManifest(text2) && kindOf(text2) !== null,
  read: async (document) => {
    const text2 = textOf(await document.source.bytes());
    const found = launchesOf2(text2);
    const evidence = launchEvidence("launch", found);
    if (found.length > 0) return evidence;
    return { ...evidence, problems: ["Nothing in it starts a server of a known engine."] };
  }
};
var ENGINES2 = /vllm|sglang|djl-inference|tgi-inference|text-generation-(inference|launcher)|trtllm|tensorrt-?llm|tritonserver|ollama|llama-server|llama\.cpp|lmdeploy/i;
var KEYS2 = /^[ \t]*(?:- +)?["']?(?:modelURL|vllmConfig|cli_args|(?:kv|tensor|pipeline)[_-](?:cache[_-]dtype|parallel[_-]size)|kvCacheDtype|tensorParallelSize|max[_-]model[_-]len|maxModelLen|gpu[_-]memory[_-]utilization|resourceProfile)["']?[ \t]*:/m;
var FLAGS2 = /^[ \t]*(?:- +["'[]{0,4}|["'a-zA-Z_-]{1,80}:.*)--(?:quantiz|kv[_-]cache-dtype|max[_-]model[_-]len|tensor[_-]parallel|gpu[_-]memory|model[ =-])/m;
var STORES2 = /^[ \t]*(?:- +)?["']?(?:url|uri|model\w*)["']?[ \t]*:[ \t]*["']?(?:hf|ollama):\/\//m;
var SWEEP = /^[ \t]+runner[ \t]*:.*\n(?:[ \t].*\n){0,40}?[ \t]+precision[ \t]*:/m;
var IMAGE = /^[ \t]*(?:- +)?(?:[iI]mage|cmd|commands)[ \t]*:/m;
function kindOf(text2) {
  const bare = text2.includes("#") ? text2.replaceAll(/^[ \t]*#(?!!).*$/gm, "") : text2;
  if (/^ {0,3}```/m.test(bare)) return null;
  if (isTritonConfig(bare)) return "triton";
  if (isModelfile(bare)) return "modelfile";
  if (isServingProperties(bare)) return "properties";
  if (isDockerfile(bare)) return ENGINES2.test(bare) ? "dockerfile" : null;
  const script = bare.startsWith("#!");
  const keyed = !script && bare.includes(":");
  if (keyed && (KEYS2.test(bare) || FLAGS2.test(bare) || STORES2.test(bare) || SWEEP.test(bare))) return "values";
  if (!ENGINES2.test(bare)) return null;
  if (keyed && IMAGE.test(bare)) return "values";
  return launchesOfScript(bare).length > 0 ? "script" : null;
}
function launchesOf2(text2) {
  const kind = kindOf(text2);
  if (kind === "triton") return [tritonLaunch(text2)];
  if (kind === "modelfile") return [modelfileLaunch(text2)];
  if (kind === "properties") return [servingPropertiesLaunch(text2)];
  if (kind === "dockerfile") return launchesOfDockerfile(text2);
  if (kind === "values") return yamlDocuments(text2).flatMap(launchesOfValues);
  return launchesOfScript(text2);
}

export {
  yamlDocuments,
  isUnresolved,
  launchOfFact,
  statesKv,
  engineKv,
  quantizesAtLoad,
  declaredBy,
  servedPrecision,
  k8s,
  launch
};

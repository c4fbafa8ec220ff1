#!/usr/bin/env node
import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  COMMANDS,
  COMMAND_NAMES,
  GLOBAL_OPTIONS
} from "./chunks/chunk-4PBYIIPT.js";
import {
  nearestName
} from "./chunks/chunk-YIRWEOUU.js";
import {
  VERSION,
  terminalLog
} from "./chunks/chunk-JXRLVIAN.js";
import {
  parseBaseline
} from "./chunks/chunk-Q6XJ776C.js";
import {
  DEFAULT_POLICY,
  FAIL_ON
} from "./chunks/chunk-YFW7IUF2.js";
import {
  reasonOf
} from "./chunks/chunk-I77YPMBM.js";
import {
  UserError,
  sentence
} from "./chunks/chunk-NMESRUXA.js";

// src/cli.ts
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// src/inputs/arguments.ts
import { parseArgs } from "node:util";
function parseCall(args) {
  const { tokens } = parseArgs({ args: [...args], options: {}, strict: false, allowPositionals: true, tokens: true });
  const asks = (name) => tokens.some((token) => token.kind === "option" && token.rawName === name);
  const first = args.findIndex((arg) => !arg.startsWith("-"));
  const word = args[first];
  const color = !asks("--no-color");
  if (asks("--version")) return { command: "version", color };
  if (word === void 0 && args.every((arg) => arg === "--help" || arg === "-h" || arg === "--no-color")) {
    return { command: "help", of: null, color };
  }
  if (word === void 0) throw unknownOption(args[0] ?? "", null);
  if (word === "help") {
    const of = args.slice(first + 1).find((arg) => !arg.startsWith("-"));
    return { command: "help", of: of === void 0 ? null : commandOf(of), color };
  }
  const command = commandOf(word);
  if (asks("--help") || asks("-h")) return { command: "help", of: command, color };
  const given = givenOf(command, [...args.slice(0, first), ...args.slice(first + 1)]);
  return { color, ...CALLS[command](given) };
}
var CALLS = {
  check: (given) => ({
    command: "check",
    request: {
      policy: text(given, "policy") ?? DEFAULT_POLICY,
      results: all(given, "results"),
      baseline: parseBaseline(text(given, "baseline") ?? "none", "check: --baseline"),
      failOn: FAIL_ON.find((one) => one === text(given, "fail-on")) ?? "fail",
      onMissingBaseline: null,
      now: text(given, "now")
    },
    format: ["text", "json", "markdown"].find((one) => one === text(given, "format")) ?? "text",
    json: text(given, "json"),
    markdown: text(given, "markdown")
  }),
  inspect: (given) => {
    if (has(given, "policy") && !has(given, "join")) {
      throw new UserError("usage", "inspect: --policy says whose files these are, and needs --join");
    }
    return {
      command: "inspect",
      paths: given.operands,
      json: has(given, "json"),
      join: has(given, "join"),
      policy: { path: text(given, "policy") ?? DEFAULT_POLICY, stated: has(given, "policy") }
    };
  },
  frontier: (given) => ({
    command: "frontier",
    policy: text(given, "policy") ?? DEFAULT_POLICY,
    results: all(given, "results"),
    axes: axesOf(given),
    reference: referenceOf(text(given, "reference")),
    kind: text(given, "kind") === "hull" ? "hull" : "staircase",
    json: has(given, "json"),
    write: has(given, "write"),
    now: text(given, "now")
  }),
  init: (given) => ({
    command: "init",
    policy: text(given, "policy") ?? DEFAULT_POLICY,
    results: all(given, "results"),
    force: has(given, "force"),
    now: text(given, "now")
  }),
  validate: (given) => ({
    command: "validate",
    policy: text(given, "policy") ?? DEFAULT_POLICY,
    json: has(given, "json"),
    now: text(given, "now")
  }),
  explain: (given) => ({ command: "explain", rule: given.operands[0] ?? null }),
  demo: () => ({ command: "demo" })
};
var all = (given, name) => given.options.flatMap((one) => one.name === name ? [one.value] : []);
var text = (given, name) => all(given, name)[0] ?? null;
var has = (given, name) => all(given, name).length > 0;
function commandOf(word) {
  const found = COMMAND_NAMES.find((name) => name === word);
  if (found) return found;
  throw new UserError("usage", `Unknown command ${quoted(word)}${near(word, COMMAND_NAMES)}`, [
    `Commands: ${COMMAND_NAMES.join(", ")}`
  ]);
}
function givenOf(command, args) {
  const spec = COMMANDS[command];
  const known = { ...spec.options, ...GLOBAL_OPTIONS };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(known).map(
        ([name, { value }]) => [name, { type: value === null ? "boolean" : "string" }]
      )
    ),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const operands = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
  const options = tokens.flatMap((token) => {
    if (token.kind !== "option") return [];
    const option = token.rawName.startsWith("--") && Object.hasOwn(known, token.name) ? known[token.name] : void 0;
    if (!option) throw unknownOption(token.rawName, command);
    return [
      { name: token.name, value: valueFor(command, token.name, option, token.value, token.inlineValue === true) }
    ];
  });
  for (const [name, { repeatable, value }] of Object.entries(known)) {
    const values = options.filter((one) => one.name === name).map((one) => one.value);
    if (!repeatable && value !== null && values.length > 1) {
      throw new UserError(
        "usage",
        `${command}: --${name} is given ${values.length} times (${values.map(quoted).join(", ")}); it takes one`
      );
    }
  }
  const most = spec.operands?.max ?? 0;
  if (operands.length > most) {
    throw new UserError(
      "usage",
      `${command}: unexpected ${quoted(operands[most] ?? "")}; ${spec.operands ? `it takes at most ${most} ${spec.operands.name}` : "it takes options only"}`
    );
  }
  if (spec.operands && operands.length < spec.operands.min) {
    throw new UserError(
      "usage",
      `${command}: no ${spec.operands.name}; it takes at least ${spec.operands.min}, such as: ${spec.examples[0]?.[0] ?? ""}`
    );
  }
  return { operands, options };
}
function valueFor(command, name, option, value, inline) {
  if (option.value === null) {
    if (value !== void 0)
      throw new UserError("usage", `${command}: --${name} takes no value, found ${quoted(value)}`);
    return "";
  }
  const allowed = option.allowed ? ` (allowed: ${option.allowed.join(", ")})` : "";
  if (value === void 0 || value === "" || !inline && value.startsWith("-")) {
    const found = value ? `, found ${quoted(value)}` : value === "" ? ", found an empty one" : "";
    throw new UserError("usage", `${command}: --${name} needs a value, ${option.value}${found}${allowed}`);
  }
  if (option.allowed && !option.allowed.includes(value)) {
    throw new UserError(
      "usage",
      `${command}: --${name} ${quoted(value)} is not allowed${near(value, option.allowed)}${allowed}`
    );
  }
  return value;
}
function unknownOption(rawName, command) {
  const names = Object.keys({ ...command ? COMMANDS[command].options : {}, ...GLOBAL_OPTIONS });
  const where = command ? `${command}: ` : "";
  return new UserError(
    "usage",
    `${where}unknown option ${quoted(rawName)}${near(rawName.replace(/^-+/, ""), names, "--")}`,
    [`Options: ${names.map((name) => `--${name}`).join(", ")}`]
  );
}
function axesOf(given) {
  const axes = given.options.flatMap(
    ({ name, value }) => name === "maximize" || name === "minimize" ? [{ measure: value, goal: name }] : []
  );
  const twice = axes.find((axis, index) => axes.findIndex((one) => one.measure === axis.measure) < index);
  if (twice)
    throw new UserError("usage", `frontier: ${quoted(twice.measure)} is an axis twice; each measure is one axis`);
  return axes;
}
var PAIR = /([^=]+)=([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)(?:,|$)/y;
function referenceOf(value) {
  if (value === null) return null;
  const reference = /* @__PURE__ */ new Map();
  PAIR.lastIndex = 0;
  for (let at = 0; at < value.length; at = PAIR.lastIndex) {
    const [, measure, number] = PAIR.exec(value) ?? [];
    if (measure === void 0 || !Number.isFinite(Number(number)) || reference.has(measure)) {
      throw new UserError(
        "usage",
        `frontier: --reference ${quoted(value)}: ${quoted(value.slice(at))} is not MEASURE=NUMBER, each measure once, such as "accuracy=0.5,cost=1.2"`
      );
    }
    reference.set(measure, Number(number));
  }
  return reference;
}
function near(word, names, prefix = "") {
  const name = nearestName(word, names);
  return name === null ? "" : `; did you mean "${prefix}${name}"?`;
}
var quoted = (value) => JSON.stringify(value);

// src/cli.ts
var COMMANDS2 = {
  check: async () => (await import("./chunks/check-JYNAALNI.js")).check,
  demo: async () => (await import("./chunks/check-JYNAALNI.js")).demo,
  inspect: async () => (await import("./chunks/inspect-37SQVZLF.js")).inspect,
  frontier: async () => (await import("./chunks/frontier-T7UW7HJJ.js")).frontier,
  init: async () => (await import("./chunks/init-36HB2VY4.js")).init,
  validate: async () => (await import("./chunks/validate-P2PRIHGJ.js")).validate,
  explain: async () => (await import("./chunks/explain-FM456CEU.js")).explain
};
var WORDS = {
  help: async () => (await import("./chunks/help-JCEWZIVE.js")).help,
  version: async () => (await import("./chunks/help-JCEWZIVE.js")).version
};
var [USER_ERROR, OUR_FAULT] = [2, 4];
var WIDEST = 160;
var NARROWEST = 40;
var log = terminalLog(process.stderr);
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return;
  log.info(`standard output cannot be written: ${reasonOf(error)}`);
  process.exit(USER_ERROR);
});
process.on("uncaughtException", (error) => process.exit(failed(error)));
try {
  process.exitCode = await run(parseCall(process.argv.slice(2)));
} catch (error) {
  process.exitCode = failed(error);
}
async function run(call) {
  const screen = screenOf(call);
  if (call.command === "help") return (await WORDS.help())(call, screen);
  if (call.command === "version") return (await WORDS.version())(call, screen);
  const command = await COMMANDS2[call.command]();
  const exit = await command(call, { ...screen, ...await filesFor(call) });
  log.done();
  return exit;
}
function screenOf({ color }) {
  const { NO_COLOR, TERM } = process.env;
  const columns = process.stdout.columns ?? 100;
  return {
    log,
    clock: /* @__PURE__ */ new Date(),
    toolVersion: VERSION,
    print: (text2) => process.stdout.write(text2),
    width: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    color: color && process.stdout.isTTY === true && !NO_COLOR && TERM !== "dumb"
  };
}
async function filesFor(call) {
  const [{ openTerminalWorkspace }, { openWorkspace }, { openPast }, { readChange }] = await Promise.all([
    import("./chunks/terminal-workspace-BHQAQYSQ.js"),
    import("./chunks/workspace-EBC7KAUA.js"),
    import("./chunks/past-JW2CKPOZ.js"),
    import("./chunks/event-JYXXMSAU.js")
  ]);
  const baseline = call.command === "check" ? call.request.baseline : { kind: "none" };
  return {
    workspace: openTerminalWorkspace(process.cwd(), log.part),
    example: () => openWorkspace(join(dirname(fileURLToPath(import.meta.url)), "demo")),
    ...await openPast(readChange({}, null), baseline, process.cwd(), process.env, null)
  };
}
function failed(error) {
  if (error instanceof UserError) {
    log.info([error.message, ...error.details].join("\n"));
    return USER_ERROR;
  }
  log.info(
    `A fault of Pareto Gate, not of yours: ${sentence(error)}
Please report it with the command and, if you can, the file.`
  );
  return OUR_FAULT;
}

import { parseArgs } from "node:util";
import type { Goal } from "../domain/evidence.ts";
import { nearestName } from "../domain/nearest.ts";
import { UserError } from "../errors.ts";
import { parseBaseline } from "./baseline.ts";
import {
  COMMAND_NAMES,
  COMMANDS,
  type CommandName,
  type CommandSpec,
  GLOBAL_OPTIONS,
  type OptionSpec,
} from "./commands.ts";
import { type CheckRequest, DEFAULT_POLICY, FAIL_ON } from "./request.ts";

/** An axis that the call names. */
export interface Axis {
  readonly measure: string;
  readonly goal: Goal;
}

/** A call of the command line, every default in place. */
export type Call = { readonly color: boolean } & (
  | {
      readonly command: "check";
      readonly request: CheckRequest;
      readonly format: "text" | "json" | "markdown";
      readonly json: string | null;
      readonly markdown: string | null;
    }
  | {
      readonly command: "inspect";
      readonly paths: readonly string[];
      readonly json: boolean;
      readonly join: boolean;
      /** Not stated: its usual place, where it may not be. */
      readonly policy: { readonly path: string; readonly stated: boolean };
    }
  | {
      readonly command: "frontier";
      readonly policy: string;
      readonly results: readonly string[];
      /** In the order of the call; empty where the policy is to say. */
      readonly axes: readonly Axis[];
      readonly reference: ReadonlyMap<string, number> | null;
      readonly kind: "staircase" | "hull";
      readonly json: boolean;
      readonly write: boolean;
      readonly now: string | null;
    }
  | {
      readonly command: "init";
      readonly policy: string;
      readonly results: readonly string[];
      readonly force: boolean;
      readonly now: string | null;
    }
  | { readonly command: "validate"; readonly policy: string; readonly json: boolean; readonly now: string | null }
  | { readonly command: "explain"; readonly rule: string | null }
  | { readonly command: "demo" }
  | { readonly command: "help"; readonly of: CommandName | null }
  | { readonly command: "version" }
);

/** What a call says after its names and values were checked against the table. */
interface Given {
  readonly operands: readonly string[];
  /** In the order of the call; a switch has the value "". */
  readonly options: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Reads a command line (without node and script). Throws a `UserError` that names what was found, what is allowed and
 * the nearest right name.
 */
export function parseCall(args: readonly string[]): Call {
  const { tokens } = parseArgs({ args: [...args], options: {}, strict: false, allowPositionals: true, tokens: true });
  const asks = (name: string) => tokens.some((token) => token.kind === "option" && token.rawName === name);
  const first = args.findIndex((arg) => !arg.startsWith("-"));
  const word = args[first];
  const color = !asks("--no-color");
  if (asks("--version")) return { command: "version", color };
  if (word === undefined && args.every((arg) => arg === "--help" || arg === "-h" || arg === "--no-color")) {
    return { command: "help", of: null, color };
  }
  if (word === undefined) throw unknownOption(args[0] ?? "", null);
  if (word === "help") {
    const of = args.slice(first + 1).find((arg) => !arg.startsWith("-"));
    return { command: "help", of: of === undefined ? null : commandOf(of), color };
  }
  const command = commandOf(word);
  if (asks("--help") || asks("-h")) return { command: "help", of: command, color };
  const given = givenOf(command, [...args.slice(0, first), ...args.slice(first + 1)]);
  return { color, ...CALLS[command](given) };
}

const CALLS: { readonly [C in CommandName]: (given: Given) => WithoutColor<Extract<Call, { command: C }>> } = {
  check: (given) => ({
    command: "check",
    request: {
      policy: text(given, "policy") ?? DEFAULT_POLICY,
      results: all(given, "results"),
      baseline: parseBaseline(text(given, "baseline") ?? "none", "check: --baseline"),
      failOn: FAIL_ON.find((one) => one === text(given, "fail-on")) ?? "fail",
      onMissingBaseline: null,
      now: text(given, "now"),
    },
    format: (["text", "json", "markdown"] as const).find((one) => one === text(given, "format")) ?? "text",
    json: text(given, "json"),
    markdown: text(given, "markdown"),
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
      policy: { path: text(given, "policy") ?? DEFAULT_POLICY, stated: has(given, "policy") },
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
    now: text(given, "now"),
  }),
  init: (given) => ({
    command: "init",
    policy: text(given, "policy") ?? DEFAULT_POLICY,
    results: all(given, "results"),
    force: has(given, "force"),
    now: text(given, "now"),
  }),
  validate: (given) => ({
    command: "validate",
    policy: text(given, "policy") ?? DEFAULT_POLICY,
    json: has(given, "json"),
    now: text(given, "now"),
  }),
  explain: (given) => ({ command: "explain", rule: given.operands[0] ?? null }),
  demo: () => ({ command: "demo" }),
};

type WithoutColor<T> = Omit<T, "color">;

const all = (given: Given, name: string) => given.options.flatMap((one) => (one.name === name ? [one.value] : []));
const text = (given: Given, name: string) => all(given, name)[0] ?? null;
const has = (given: Given, name: string) => all(given, name).length > 0;

function commandOf(word: string): CommandName {
  const found = COMMAND_NAMES.find((name) => name === word);
  if (found) return found;
  throw new UserError("usage", `Unknown command ${quoted(word)}${near(word, COMMAND_NAMES)}`, [
    `Commands: ${COMMAND_NAMES.join(", ")}`,
  ]);
}

/** Checks a command's arguments against its row of the table. */
function givenOf(command: CommandName, args: readonly string[]): Given {
  const spec: CommandSpec = COMMANDS[command];
  const known: Readonly<Record<string, OptionSpec>> = { ...spec.options, ...GLOBAL_OPTIONS };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(known).map(
        ([name, { value }]) => [name, { type: value === null ? "boolean" : "string" }] as const,
      ),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const options = tokens.flatMap((token) => {
    if (token.kind !== "option") return [];
    const option = token.rawName.startsWith("--") && Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) throw unknownOption(token.rawName, command);
    return [
      { name: token.name, value: valueFor(command, token.name, option, token.value, token.inlineValue === true) },
    ];
  });
  for (const [name, { repeatable, value }] of Object.entries(known)) {
    const values = options.filter((one) => one.name === name).map((one) => one.value);
    if (!repeatable && value !== null && values.length > 1) {
      throw new UserError(
        "usage",
        `${command}: --${name} is given ${values.length} times (${values.map(quoted).join(", ")}); it takes one`,
      );
    }
  }
  const most = spec.operands?.max ?? 0;
  if (operands.length > most) {
    throw new UserError(
      "usage",
      `${command}: unexpected ${quoted(operands[most] ?? "")}; ${spec.operands ? `it takes at most ${most} ${spec.operands.name}` : "it takes options only"}`,
    );
  }
  if (spec.operands && operands.length < spec.operands.min) {
    throw new UserError(
      "usage",
      `${command}: no ${spec.operands.name}; it takes at least ${spec.operands.min}, such as: ${spec.examples[0]?.[0] ?? ""}`,
    );
  }
  return { operands, options };
}

function valueFor(
  command: CommandName,
  name: string,
  option: OptionSpec,
  value: string | undefined,
  inline: boolean,
): string {
  if (option.value === null) {
    if (value !== undefined)
      throw new UserError("usage", `${command}: --${name} takes no value, found ${quoted(value)}`);
    return "";
  }
  const allowed = option.allowed ? ` (allowed: ${option.allowed.join(", ")})` : "";
  if (value === undefined || value === "" || (!inline && value.startsWith("-"))) {
    const found = value ? `, found ${quoted(value)}` : value === "" ? ", found an empty one" : "";
    throw new UserError("usage", `${command}: --${name} needs a value, ${option.value}${found}${allowed}`);
  }
  if (option.allowed && !option.allowed.includes(value)) {
    throw new UserError(
      "usage",
      `${command}: --${name} ${quoted(value)} is not allowed${near(value, option.allowed)}${allowed}`,
    );
  }
  return value;
}

function unknownOption(rawName: string, command: CommandName | null): UserError {
  const names = Object.keys({ ...(command ? COMMANDS[command].options : {}), ...GLOBAL_OPTIONS });
  const where = command ? `${command}: ` : "";
  return new UserError(
    "usage",
    `${where}unknown option ${quoted(rawName)}${near(rawName.replace(/^-+/, ""), names, "--")}`,
    [`Options: ${names.map((name) => `--${name}`).join(", ")}`],
  );
}

function axesOf(given: Given): Axis[] {
  const axes = given.options.flatMap(({ name, value }): Axis[] =>
    name === "maximize" || name === "minimize" ? [{ measure: value, goal: name }] : [],
  );
  const twice = axes.find((axis, index) => axes.findIndex((one) => one.measure === axis.measure) < index);
  if (twice)
    throw new UserError("usage", `frontier: ${quoted(twice.measure)} is an axis twice; each measure is one axis`);
  return axes;
}

// A measure's name may hold a comma (`gsm8k/exact_match,strict-match`); a comma ends a pair only after its number.
const PAIR = /([^=]+)=([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)(?:,|$)/y;

function referenceOf(value: string | null): ReadonlyMap<string, number> | null {
  if (value === null) return null;
  const reference = new Map<string, number>();
  PAIR.lastIndex = 0;
  for (let at = 0; at < value.length; at = PAIR.lastIndex) {
    const [, measure, number] = PAIR.exec(value) ?? [];
    if (measure === undefined || !Number.isFinite(Number(number)) || reference.has(measure)) {
      throw new UserError(
        "usage",
        `frontier: --reference ${quoted(value)}: ${quoted(value.slice(at))} is not MEASURE=NUMBER, each measure once, such as "accuracy=0.5,cost=1.2"`,
      );
    }
    reference.set(measure, Number(number));
  }
  return reference;
}

function near(word: string, names: readonly string[], prefix = ""): string {
  const name = nearestName(word, names);
  return name === null ? "" : `; did you mean "${prefix}${name}"?`;
}

const quoted = (value: string) => JSON.stringify(value);

import { BASELINE_FORMS } from "./baseline.ts";
import { DEFAULT_POLICY, FAIL_ON } from "./request.ts";

/** An option as the parser and the help know it. */
export interface OptionSpec {
  /** Placeholder of its value; null for a switch. */
  readonly value: string | null;
  /** May be given several times. */
  readonly repeatable?: true;
  readonly allowed?: readonly string[];
  readonly fallback?: string;
  readonly help: string;
}

export interface CommandSpec {
  /** One line: what it does. */
  readonly purpose: string;
  readonly operands: {
    readonly name: string;
    readonly min: number;
    readonly max: number;
    readonly help: string;
  } | null;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Calls that work on the bundled example's layout. */
  readonly examples: readonly (readonly [call: string, what: string])[];
  readonly exits: readonly (readonly [code: number, when: string])[];
}

const POLICY: OptionSpec = { value: "FILE", fallback: DEFAULT_POLICY, help: "the policy" };
const RESULTS: OptionSpec = {
  value: "GLOB",
  repeatable: true,
  help: "evidence files, quoted so that the shell leaves them alone",
};
const JSON_SWITCH: OptionSpec = { value: null, help: "print JSON instead of text" };
const NOW: OptionSpec = { value: "ISO", help: "judge as on this UTC day or instant (default: today)" };

const DONE = [0, "done"] as const;
const UNUSABLE = [2, "the policy, the call or a file is unusable"] as const;
const FAULT = [4, "a fault of the gate itself"] as const;
const GATED = [
  [0, "not blocked"],
  [1, "blocked by fail (or warn, with --fail-on warn)"],
  UNUSABLE,
  [3, "blocked by inconclusive"],
  FAULT,
] as const;

/** Every command with its options (DESIGN 3.2): what the parser accepts, and what the help says. */
export const COMMANDS = {
  check: {
    purpose: "Judge what was measured against the policy and print the report",
    operands: null,
    options: {
      policy: POLICY,
      results: { ...RESULTS, help: "evidence files, added to the policy's" },
      baseline: {
        value: "SPEC",
        fallback: "none",
        help: `what to compare with: ${BASELINE_FORMS.join(", ")}; auto is none here, where no event says`,
      },
      format: { value: "FORM", allowed: ["text", "json", "markdown"], fallback: "text", help: "what to print" },
      json: { value: "FILE", help: "also write report.json here" },
      markdown: { value: "FILE", help: "also write the Markdown report here" },
      "fail-on": { value: "VERDICT", allowed: FAIL_ON, fallback: "fail", help: "which verdicts block" },
      now: NOW,
    },
    examples: [
      ["pareto-gate check", `judges with ${DEFAULT_POLICY}`],
      [
        "pareto-gate check --policy gate.yml --results 'evals/**/*.json' --json report.json",
        "more evidence, and a report file",
      ],
    ],
    exits: GATED,
  },
  inspect: {
    purpose: "Show what the gate reads in these files, and where",
    operands: { name: "PATH", min: 1, max: Number.POSITIVE_INFINITY, help: "files or globs" },
    options: {
      join: { value: null, help: "show what goes to which candidate, by the policy's names where there is one" },
      policy: { ...POLICY, help: "the policy whose models and results --join goes by, where it is there" },
      json: JSON_SWITCH,
    },
    examples: [
      ["pareto-gate inspect evals/bf16.json", "every reading with its pointer"],
      ["pareto-gate inspect 'evals/**/*.json' --join", "which file speaks of which candidate"],
    ],
    exits: [DONE, UNUSABLE, FAULT],
  },
  frontier: {
    purpose: "Print the non-dominated set of what was measured",
    operands: null,
    options: {
      results: { ...RESULTS, help: "evidence files (default: the policy's)" },
      maximize: { value: "MEASURE", repeatable: true, help: "an axis where more is better" },
      minimize: { value: "MEASURE", repeatable: true, help: "an axis where less is better" },
      reference: { value: "M=V,…", help: "the point that the hypervolume is measured against" },
      kind: {
        value: "KIND",
        allowed: ["staircase", "hull"],
        fallback: "staircase",
        help: "measured points only, or mixtures of two as well",
      },
      policy: { ...POLICY, help: "the policy; names the axes when no option does" },
      json: JSON_SWITCH,
      write: { value: null, help: "write the points into the policy, comments kept" },
      now: { ...NOW, help: "the day the points are dated (default: today)" },
    },
    examples: [
      ["pareto-gate frontier --results models.csv --maximize accuracy --minimize cost", "of a table"],
      ["pareto-gate frontier --write", "measures the policy's frontier anew"],
    ],
    exits: [DONE, UNUSABLE, FAULT],
  },
  init: {
    purpose: "Write a first policy from results that are there",
    operands: null,
    options: {
      results: { ...RESULTS, help: "evidence files (default: every file that a reader knows)" },
      policy: { ...POLICY, help: "where to write it" },
      force: { value: null, help: "overwrite a policy that is there" },
      now: { ...NOW, help: "the day the points are dated (default: today)" },
    },
    examples: [
      ["pareto-gate init", "looks at every file below this directory"],
      ["pareto-gate init --results 'evals/**/*.json' --policy gate.yml", "these results, that file"],
    ],
    exits: [DONE, UNUSABLE, FAULT],
  },
  validate: {
    purpose: "Check a policy alone, without evidence",
    operands: null,
    options: {
      policy: POLICY,
      json: JSON_SWITCH,
      now: { ...NOW, help: "check dates as on this day (default: today)" },
    },
    examples: [
      ["pareto-gate validate", `checks ${DEFAULT_POLICY}`],
      ["pareto-gate validate --policy gate.yml --json", "problems for programs"],
    ],
    exits: [[0, "the policy is valid"], [2, "it is not, or it is not there"], FAULT],
  },
  explain: {
    purpose: "Say what a rule checks, its settings and how to satisfy it",
    operands: { name: "RULE", min: 0, max: 1, help: "a rule's id; without one, the list of rules" },
    options: {},
    examples: [
      ["pareto-gate explain frontier/dominated", "one rule"],
      ["pareto-gate explain", "all of them, one line each"],
    ],
    exits: [DONE, UNUSABLE, FAULT],
  },
  demo: {
    purpose: "Run check on the bundled example and say which exit it would give",
    operands: null,
    options: {},
    examples: [
      ["pareto-gate demo", "the whole gate in one call"],
      ["pareto-gate demo --no-color", "without colour"],
    ],
    exits: [DONE, FAULT],
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

/** Options that every command takes. */
export const GLOBAL_OPTIONS = {
  help: { value: null, help: "show this help" },
  version: { value: null, help: "print the version" },
  "no-color": { value: null, help: "never use colour (as NO_COLOR does)" },
} as const satisfies Record<string, OptionSpec>;

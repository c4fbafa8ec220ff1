import { MEASURES, type MeasureFacts } from "../../src/domain/measures.ts";
import { type Finding, RULE_IDS, RULES, type RuleId } from "../../src/domain/rules.ts";
import { DEFAULTS, EXPLANATIONS } from "../../src/rules/explain.ts";

/** Pages of docs/ that are made from the tables of the code. */

const RULES_INTRO = `# Rules

A rule looks at one deployment, or at the policy itself, and says \`pass\`, \`fail\` or \`unknown\`. What a violation means for
the run is its default, unless \`severity\` in the policy says otherwise; [outcomes and the verdict](verdict.md) has the rest.
\`pareto-gate explain RULE\` prints the same on a terminal.

\`\`\`yaml
severity:
  frontier/dominated: warn   # fail, warn or off
\`\`\``;

/** docs/rules.md, with what each rule said of its example. */
export function rulesPage(examples: ReadonlyMap<RuleId, Finding>): string {
  const rows = RULE_IDS.map((id) => [`[\`${id}\`](#${anchor(id)})`, RULES[id].fallback, RULES[id].title]);
  const sections = RULE_IDS.map((id) => section(id, examples.get(id)));
  return `${[RULES_INTRO, table(["rule", "default", "says"], rows), ...sections].join("\n\n")}\n`;
}

function section(id: RuleId, example: Finding | undefined): string {
  const { checks, settings, satisfy, example: policy } = EXPLANATIONS[id];
  const rows = settings.map(([key, says]) => [`\`${key}\``, says]);
  return [
    `## \`${id}\``,
    `*${RULES[id].title}.* ${DEFAULTS[RULES[id].fallback]}`,
    wrapped(checks),
    ...(example ? [quoted(example)] : []),
    wrapped(`**To satisfy it:** ${satisfy}`),
    table(["setting", "is"], rows),
    ...(policy === null ? [] : [`\`\`\`yaml\n${policy}\n\`\`\``]),
  ].join("\n\n");
}

/** The message, and below it the hint. */
function quoted({ message, hint }: Finding): string {
  return ["```text", message, ...(hint === null ? [] : [`  → ${hint}`]), "```"].join("\n");
}

/** A paragraph as people would write it into a page. */
function wrapped(text: string): string {
  return text.replaceAll(/(?=.{121})(.{1,120}) /g, "$1\n");
}

/** GitHub's anchor of a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, "")
    .replaceAll(" ", "-");
}

const MEASURES_INTRO = `# Measures

A measure is a named quantity with a unit, a direction and a range. Budgets, objectives and waivers name it.

## Measures of evaluations

They keep the name that their tool gave: \`<task>/<metric>\`.

| tool | measure | example |
| --- | --- | --- |
| [lm-eval](formats.md#lm-eval) | task and metric, with the filter unless it is \`none\` | \`mmlu/acc\`, \`gsm8k/exact_match,strict-match\` |
| [promptfoo](formats.md#promptfoo) | task and pass rate, score or named score | \`promptfoo/pass_rate\` |
| [inspect-ai](formats.md#inspect-ai) | task, scorer and metric | \`arc/choice/accuracy\` |
| [metrics-json](formats.md#metrics-json) | keys joined by \`.\`, bare unless \`results[].task\` says a task | \`eval.f1\` |
| [table](formats.md#table) | the column, bare unless a task is given | \`accuracy\` |

Direction: the policy's (\`measures.NAME.goal\`), else the tool's own statement, else the objective's goal. Range: the policy's
(\`measures.NAME.range\`), else the format's. A measure with the range 0 to 1 is printed in percent, and its differences in points.
Without a range the raw number is printed, and a value over 1 against a limit of at most 1 (or the reverse) is
[\`evidence/scale\`](rules.md#evidencescale).

A mean of several is a measure of your own. It is unknown as soon as one of its parts is:

\`\`\`yaml
measures:
  quality: { mean_of: { mmlu/acc: 2, "gsm8k/exact_match,strict-match": 1 } }
\`\`\``;

const KINDS: readonly (readonly [kind: MeasureFacts["kind"], title: string, text: string])[] = [
  [
    "cost",
    "Computed by the gate",
    "From prices and from what was measured; [what serving costs](cost.md) has the formulas. A table or metrics file may state them too.",
  ],
  ["load", "Read from load tests", "At the deployment's operating point, where several loads were measured."],
  [
    "artefact",
    "Read from model artefacts",
    "Of the file, or of all shards beside each other; [formats](formats.md#safetensors) has what is read.",
  ],
  ["mean", "Means of the evaluation's requests", "Over all requests of the evaluation."],
];

/** docs/measures.md. */
export function measuresPage(): string {
  const sections = KINDS.flatMap(([kind, title, text]) => {
    const rows = [...MEASURES]
      .filter(([, facts]) => facts.kind === kind)
      .map(([name, facts]) => [
        `\`${name}\``,
        facts.unit,
        BETTER[facts.goal],
        facts.range?.join(" to ") ?? "",
        facts.says,
      ]);
    return rows.length === 0 ? [] : [`## ${title}`, text, table(["measure", "unit", "better", "range", "is"], rows)];
  });
  return `${[MEASURES_INTRO, ...sections].join("\n\n")}\n`;
}

const BETTER = { minimize: "lower", maximize: "higher" } as const;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

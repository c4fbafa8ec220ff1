import { MEASURES, type MeasureFacts } from "../../src/domain/measures.ts";
import { type Finding, RULE_IDS, RULES, type RuleId } from "../../src/domain/rules.ts";
import { READERS } from "../../src/evidence/formats/index.ts";
import { FEEDS, type Feed } from "../../src/evidence/reader.ts";
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
| [lm-eval](formats/lm-eval.md) | task and metric, with the filter unless it is \`none\` | \`mmlu/acc\`, \`gsm8k/exact_match,strict-match\` |
| [promptfoo](formats/promptfoo.md) | task and pass rate, score or named score | \`promptfoo/pass_rate\` |
| [inspect-ai](formats/inspect-ai.md) | task, scorer and metric | \`arc/choice/accuracy\` |
| [hal](formats/hal.md) | benchmark and metric | \`taubench_airline/accuracy\` |
| [deepeval](formats/deepeval.md) | task and metric, and the share that passed | \`deepeval/Faithfulness\`, \`deepeval/pass_rate\` |
| [hf-model-index](formats/hf-model-index.md) | data set and metric | \`MMLU/acc\` |
| [hf-eval-results](formats/hf-eval-results.md) | data set and task | \`Idavidrein/gpqa/gpqa_diamond\` |
| [mlflow](formats/mlflow.md), [wandb](formats/wandb.md) | \`<task>/<metric>\` of the task that the policy names, else \`mlflow\` or \`wandb\` | \`mlflow/acc\` |
| [metrics-json](formats/metrics-json.md) | keys joined by \`.\`, bare unless \`results[].task\` says a task | \`eval.f1\` |
| [table](formats/table.md) | the column, bare unless a task is given | \`accuracy\` |

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
    "Of the file, or of all shards beside each other; [formats](formats/safetensors.md) has what is read.",
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

const FORMATS_INTRO = `# Formats

A file is recognised by its content; its name and extension do not matter. Readers are tried in the order of this page, and
\`pareto-gate inspect PATH\` shows what they make of a file. JSON may hold \`NaN\` and \`Infinity\`, as many tools write them, and any
file may be compressed with gzip.

No file of a self-hosted model has accuracy, latency and cost. So an evaluation and a load test are joined by the model's name
([evidence](evidence.md)), and the price comes from the policy or the catalogue ([cost](cost.md)).

Where a value is not a finite number, or the tool says that it is none, there is no reading but a problem that names it. Nothing
is ever read as zero because it is missing. A run that was cancelled, failed or not finished has no readings, whatever it carries.`;

/** What a format may say, as a column's head. */
const HEADS: Readonly<Record<Feed, string>> = {
  model: "model",
  score: "score",
  stderr: "std. error",
  n: "n",
  samples: "per sample",
  tokens: "tokens",
  cost: "cost",
  latency: "latency",
  throughput: "throughput",
  hardware: "hardware",
  precision: "precision",
  time: "time",
  version: "version",
};

/** docs/formats.md: the one list of readers. */
export function formatsPage(): string {
  const link = (id: string) => `[\`${id}\`](formats/${id}.md)`;
  const known = READERS.map(({ id, about }) => [link(id), about.title, about.files, about.recognised]);
  const feeds = READERS.map(({ id, about }) => [link(id), ...FEEDS.map((feed) => about.feeds[feed] ?? "")]);
  const sections = [
    FORMATS_INTRO,
    "## What is read",
    table(["format", "tool", "files to name", "known by"], known),
    "## What each says",
    table(["format", ...FEEDS.map((feed) => HEADS[feed])], feeds),
  ];
  return `${sections.join("\n\n")}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

import type { Fact, Placed, Reading, Usage } from "../domain/evidence.ts";
import type { Report, ReportReading, ReportSample } from "../domain/generated/report.ts";
import type { Judgement } from "../domain/judgement.ts";

/** Everything that was read, for a run that takes this one as its baseline. */
export function readingsOf({ files }: Judgement): ReportReading[] {
  return files.flatMap(({ path, evidence }) =>
    (evidence?.readings ?? []).map((reading) => storedReading({ ...reading, path })),
  );
}

function storedReading(one: Placed<Reading>): ReportReading {
  return {
    path: one.path,
    model: one.model,
    variant: one.variant && { ...one.variant },
    measure: one.measure,
    value: one.value,
    unit: one.unit,
    stderr: one.stderr,
    n: one.n,
    at: one.at && { ...one.at },
    pointer: one.pointer,
    ...(one.goal ? { goal: one.goal } : {}),
    ...(one.range ? { range: [one.range[0], one.range[1]] } : {}),
    ...(one.comparable ? { comparable: { ...one.comparable } } : {}),
    ...(one.limited ? { limited: { of: one.limited.of } } : {}),
    ...(one.row === undefined ? {} : { row: one.row }),
  };
}

/** Facts of a file that costs depend on, and what a model artefact is. */
export function costFacts(facts: Readonly<Record<string, Fact>>): Report["evidence"][number]["facts"] {
  const text = (value: Fact | undefined) => (typeof value === "string" ? value : null);
  return {
    hardware: text(facts.hardware),
    gpus: typeof facts.gpus === "number" ? facts.gpus : null,
    deployment: text(facts.deployment),
    ...precisionOf(facts.precision),
  };
}

type Stored = NonNullable<Report["evidence"][number]["facts"]["precision"]>;

/** The precision of an artefact without what only its own run shows: notes, contradictions, shares. */
function precisionOf(fact: Fact | undefined): { readonly precision?: Stored } {
  if (typeof fact !== "object" || fact === null || Array.isArray(fact)) return {};
  const of = (key: string): Fact => (fact as Readonly<Record<string, Fact>>)[key] ?? null;
  const { class: name, grade } = fact as Readonly<Record<string, Fact>>;
  if (grade !== "A" && grade !== "B" && grade !== "C") return {};
  const text = (value: Fact | undefined) => (typeof value === "string" ? value : null);
  const number = (key: string) => (typeof of(key) === "number" ? (of(key) as number) : null);
  return {
    precision: {
      class: text(name),
      weight: widthOf(of("weight")),
      activation: widthOf(of("activation")),
      kv: widthOf(of("kv")),
      method: text(of("method")),
      bits_per_weight: number("bits_per_weight"),
      quantized_share: number("quantized_share"),
      parameters: number("parameters"),
      bytes: number("bytes"),
      grade,
    },
  };
}

function widthOf(fact: Fact): Stored["weight"] {
  if (typeof fact !== "object" || fact === null || Array.isArray(fact)) return null;
  const { bits, kind } = fact as Readonly<Record<string, Fact>>;
  return typeof bits === "number" ? { bits, kind: typeof kind === "string" ? kind : null } : null;
}

/** The requests that evaluations made, a line each: the content of samples.jsonl.gz. null where no file has any. */
export function samplesText(judgement: Pick<Judgement, "files">): string | null {
  const lines = [...sampleLines(judgement)];
  return lines.length === 0 ? null : lines.join("");
}

/** The same line by line, each with its end: of many evaluations together they are more than one string can hold. */
export function* sampleLines({ files }: Pick<Judgement, "files">): Generator<string> {
  for (const { path, evidence } of files) {
    for (const row of evidence?.usage ?? []) yield `${JSON.stringify(storedSample(row, path))}\n`;
  }
}

function storedSample(row: Usage, path: string): ReportSample {
  return {
    path,
    id: row.pointer,
    candidate: row.model,
    variant: row.variant && { ...row.variant },
    requests: row.requests,
    input_tokens: row.inputTokens,
    output_tokens: row.outputTokens,
    cache_read_tokens: row.cacheReadTokens,
    cache_write_tokens: row.cacheWriteTokens,
    cost_usd: row.costUsd,
    cached: row.cached,
    score: row.score,
  };
}

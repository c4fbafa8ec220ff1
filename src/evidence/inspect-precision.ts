import type { Fact } from "../domain/evidence.ts";

type Facts = Readonly<{ [key: string]: Fact }>;

const GRADES: ReadonlyMap<Fact | undefined, string> = new Map([
  ["A", "grade A: bytes read"],
  ["B", "grade B: sizes and shapes"],
  ["C", "grade C: only declared"],
]);

/** The `precision` fact of a model artefact in a few lines for a person; null: it is none. */
export function precisionLines(fact: Fact | undefined): readonly string[] | null {
  if (!isFacts(fact) || fact.grade === undefined) return null;
  const { method, group, parameters } = fact;
  const axes = [
    `weights ${widthText(fact.weight)}`,
    `activations ${widthText(fact.activation)}`,
    `KV cache ${widthText(fact.kv)}`,
  ];
  return [
    `class: ${fact.class ?? "unknown"} (${GRADES.get(fact.grade) ?? String(fact.grade)})`,
    axes.join(", "),
    ...(method === null
      ? []
      : [`method: ${String(method)}${typeof group === "number" ? `, ${groupText(group)}` : ""}`]),
    ...(typeof parameters === "number" ? [[`${grouped(parameters)} parameters`, ...numbers(fact)].join(", ")] : []),
    ...sharesText(fact.shares),
  ];
}

function isFacts(fact: Fact | undefined): fact is Facts {
  return typeof fact === "object" && fact !== null && !Array.isArray(fact);
}

function widthText(width: Fact | undefined): string {
  if (!isFacts(width) || width.bits === undefined) return "unknown";
  return `${width.bits}-bit${width.kind === null ? "" : ` ${String(width.kind)}`}`;
}

function groupText(group: number): string {
  return group === -1 ? "one scale a column" : `groups of ${group}`;
}

function numbers(fact: Facts): string[] {
  const { bits_per_weight: bits, quantized_share: share } = fact;
  return [
    ...(typeof bits === "number" ? [`${bits.toFixed(2)} bits a weight`] : []),
    ...(typeof share === "number" ? [`${percent(share)} quantized`] : []),
  ];
}

/** Shares of a mixture, by parameters and by bytes: they differ where few bits hold many parameters. */
function sharesText(shares: Fact | undefined): string[] {
  const rows = Array.isArray(shares) ? shares.filter((one): one is Facts => isFacts(one)) : [];
  if (rows.length < 2) return [];
  const total = (key: string) => rows.reduce((sum, row) => sum + (Number(row[key]) || 0), 0);
  const [parameters, bytes] = [total("parameters"), total("bytes")];
  return rows.map((row) => {
    const part = (key: string, all: number) => percent(all === 0 ? 0 : Number(row[key]) / all);
    return `${String(row.class)}: ${part("parameters", parameters)} of the parameters, ${part("bytes", bytes)} of the bytes`;
  });
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function grouped(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

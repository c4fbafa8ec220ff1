import { at, text } from "../values.ts";

/** What may tell two results of one name apart, the plainest first. */
const TELLING: readonly (readonly string[])[] = [
  ["metric_config", "evaluation_description"],
  ["source_data", "dataset_name"],
  ["source_data", "hf_split"],
  ["evaluation_result_id"],
];

/**
 * The measure of each result: `<evaluation_name>/<metric>`, or `/score` before metrics had names (0.2.2). Where several
 * results of one record would share it, what tells all of them apart is added in brackets.
 */
export function measuresOf(results: readonly unknown[]): readonly string[] {
  const plain = results.map(plainName);
  const groups = new Map<string, number[]>();
  for (const [index, name] of plain.entries()) groups.set(name, [...(groups.get(name) ?? []), index]);
  const names = [...plain];
  for (const [name, indices] of groups) {
    if (indices.length === 1) continue;
    const values = TELLING.map((path) => indices.map((index) => text(at(results[index], ...path))));
    const telling = values.find((column) => !column.includes(null) && new Set(column).size === column.length);
    if (!telling) continue;
    for (const [order, index] of indices.entries()) names[index] = `${name}[${telling[order]}]`;
  }
  return names;
}

function plainName(result: unknown): string {
  const metric = at(result, "metric_config");
  const task = text(at(result, "evaluation_name")) ?? "every-eval-ever";
  return `${task}/${text(at(metric, "metric_id")) ?? text(at(metric, "metric_name")) ?? "score"}`;
}

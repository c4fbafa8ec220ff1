import type { Report, ReportDeclaredPoint, ReportPoint } from "../domain/generated/report.ts";
import { plainDecimal } from "./format.ts";

type Point = Omit<ReportPoint, "id"> & { readonly id: string };

/** Bounds of the policy's schema: a file beyond them could not be read back. */
const LONGEST_TEXT = 400;
const MOST_SAMPLES = 1_000_000_000;

/**
 * The proposed main frontier as a file for `frontier: { file: … }`: the declared points that no proposed one replaces,
 * then the proposed ones, each with what it rests on. null where nothing is proposed.
 */
export function renderPatch(report: Report): string | null {
  const main = report.frontiers.find((one) => one.name === "");
  const proposed = (main?.proposed ?? []).filter((one) => one.id !== "" && one.id.length <= LONGEST_TEXT);
  if (!main || proposed.length === 0) return null;
  const declared = main.declared ?? [];
  const kept = declared.filter((one) => one.replaced_by === null);
  const gone = declared.filter((one) => one.replaced_by !== null);
  return [
    `# Proposed by Pareto Gate ${report.tool.version} on ${report.judged_on}: review it, then commit it as the file of`,
    "# `frontier: { file: … }` in the policy, or copy its points there.",
    ...gone.map((one) => `# Left out: ${quoted(one.id)}, which ${quoted(one.replaced_by ?? "")} strictly dominates.`),
    "points:",
    ...kept.map((one) => line(one, "")),
    ...proposed.map((one) => line(one, " # proposed")),
    "",
  ].join("\n");
}

/** One point on a line, in YAML's flow form: every text quoted, every number a plain decimal. */
function line(point: Point | ReportDeclaredPoint, remark: string): string {
  const { id, values, n, stderr, as_of, source, basis } = point;
  const samples = n !== null && Number.isInteger(n) && n >= 1 && n <= MOST_SAMPLES ? n : null;
  const parts = [
    `model: ${quoted(id)}`,
    ...Object.entries(values).map(([name, value]) => `${key(name)}: ${plainDecimal(value)}`),
    ...(samples === null ? [] : [`n: ${samples}`]),
    ...(stderr === null || !(stderr >= 0) ? [] : [`stderr: ${plainDecimal(stderr)}`]),
    ...text("as_of", as_of),
    ...text("source", source),
    ...text("basis", basis),
  ];
  return `  - { ${parts.join(", ")} }${remark}`;
}

/** A plain word stands as it is, unless YAML 1.1 or 1.2 reads it as something else. */
function key(name: string): string {
  return /^[a-z][a-z0-9_-]*$/i.test(name) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(name) ? name : quoted(name);
}

function text(key: string, value: string | null): string[] {
  return value === null || value === "" || value.length > LONGEST_TEXT ? [] : [`${key}: ${quoted(value)}`];
}

/** A double-quoted scalar that is the same text in YAML and in JSON, on one line and without invisible characters. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`,
  );
}

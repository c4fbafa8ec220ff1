import type { Evidence } from "../../domain/evidence.ts";
import { textOf } from "../document.ts";
import { parseJson } from "../json.ts";
import type { Document } from "../reader.ts";
import { at, isObject, type Json, object, text } from "../values.ts";
import { copiesOf, isLeftOut, ofPhase, phaseOf } from "./aiperf-phases.ts";
import { reportOf } from "./aiperf-report.ts";
import { firstStart, isRow, rowsOf } from "./aiperf-rows.ts";
import { evidenceOfTable, toolOf } from "./nvidia-table.ts";

/**
 * A report, with what stands beside it of the same requests (log, table, reports of its phases) as part of it: that is no
 * second measurement. A log alone is read row by row; the report beside it, if there is one, tells of which model.
 */
export async function evidenceOf(document: Document): Promise<Evidence> {
  const head = new TextDecoder().decode(await document.source.head());
  if (toolOf(head) !== null) return evidenceOfTable(document.source.path, "aiperf");
  if (await isLog(document)) return rowsOf(document, await reportBeside(document));
  const root = await document.json();
  if (!isObject(root)) throw new Error("it is not a JSON object");
  const phase = phaseOf(document.source.path, root);
  const other = otherOf(root) ?? (phase !== null && isLeftOut(phase) ? warmUp(phase) : null);
  const copies = await copiesOf(document.source);
  if (other !== null) return nothing(root, other, copies);
  const log = await logBeside(document);
  const parts = [...(log === null ? [] : [log.path]), ...copies];
  const report = reportOf(phase === null ? root : ofPhase(root, phase), log?.start ?? null);
  return { ...report, ...(parts.length === 0 ? {} : { parts }) };
}

/** Whether the first line is a request: a row alone may be longer than the head. */
async function isLog({ source }: Document): Promise<boolean> {
  for await (const line of source.lines()) {
    const plain = line.trim();
    if (plain === "") continue;
    return plain.startsWith("{") && isRow(parsed(plain));
  }
  return false;
}

function parsed(content: string): unknown {
  try {
    return parseJson(content);
  } catch {
    return null;
  }
}

/** Files of the tool that hold metrics of something else than one run. */
function otherOf(root: Json): string | null {
  if (text(at(root, "metadata", "aggregation_type")) !== null) {
    return "It sums up several runs. Name the runs' own files, with results[].repeats if they are repetitions.";
  }
  if (Array.isArray(root.timeslices)) return "It cuts one run into slices of time. Name the report of the whole run.";
  const isReport = ["input_config", "records", "request_latency", "was_cancelled"].some((key) =>
    Object.hasOwn(root, key),
  );
  return isReport ? null : "It has no metrics of requests. Name the report of the run.";
}

function warmUp(phase: Json): string {
  return `It is of the phase "${text(phase.name)}", which is warm-up. Name the report of the run.`;
}

function nothing(root: Json, problem: string, parts: readonly string[]): Evidence {
  return {
    format: "aiperf",
    formatVersion: text(root.aiperf_version),
    readings: [],
    unusable: [],
    usage: [],
    facts: { tool: "aiperf" },
    problems: [problem],
    measuredAt: null,
    ...(parts.length === 0 ? {} : { parts }),
  };
}

/** `profile_export_aiperf.json` and `profile_export.jsonl`; with a name of one's own, `name.json` and `name.jsonl`. */
async function logBeside({
  source,
}: Document): Promise<{ readonly path: string; readonly start: number | null } | null> {
  const name = nameOf(source.path).replace(/\.json$/, "");
  for (const one of [name.replace(/_aiperf$/, ""), name]) {
    const beside = await source.sibling(`${one}.jsonl`);
    if (beside === null) continue;
    for await (const line of beside.lines()) {
      const row = parsed(line);
      if (!isRow(row)) break;
      return { path: beside.path, start: firstStart(row) };
    }
  }
  return null;
}

const MAX_REPORT_BYTES = 64 * 1024 * 1024;

async function reportBeside({ source }: Document): Promise<Json | null> {
  const name = nameOf(source.path).replace(/\.jsonl$/, "");
  for (const one of [`${name}_aiperf.json`, `${name}.json`]) {
    const beside = await source.sibling(one);
    if (beside === null || beside.size > MAX_REPORT_BYTES) continue;
    const root = object(parsed(textOf(await beside.bytes())));
    if (isObject(root.input_config)) return root;
  }
  return null;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

import type { Evidence } from "../../domain/evidence.ts";
import type { Source } from "../../ports.ts";

/** Both tools write a table beside their report. */
export type Tool = "aiperf" | "genai-perf";

const GENAI_PERF = /^\uFEFF?Metric,avg,min,max,p99,p95,p90,p75,p50,p25\b/;
/** Of a run, or of several that a report sums up. */
const AIPERF = /^\uFEFF?(?:Metric,avg,min,max|metric,mean,std,min,max),/;
const ROW = /^"?(?:request[ _]latency|request[ _]throughput|time[ _]to[ _]first[ _]token|num output token)(?![a-z])/im;

/** Whose table a text is; null: nobody's. A table of one's own may have the columns, but not the rows. */
export function toolOf(text: string): Tool | null {
  if (!ROW.test(text.slice(0, LOOKED_AT))) return null;
  if (GENAI_PERF.test(text)) return "genai-perf";
  return AIPERF.test(text) ? "aiperf" : null;
}

const LOOKED_AT = 16 * 1024;

/** Path of the table beside a report: the same numbers, rounded. A table of one's own may stand there under the name. */
export async function tableBeside(source: Source): Promise<string | null> {
  const table = await source.sibling(nameOf(source.path).replace(/\.json$/, ".csv"));
  return table !== null && (await isTable(table)) ? table.path : null;
}

async function isTable(source: Source): Promise<boolean> {
  for await (const line of source.lines()) return GENAI_PERF.test(line) || AIPERF.test(line);
  return false;
}

/** A table that is named without its report: it has neither model nor load. */
export function evidenceOfTable(path: string, format: Tool): Evidence {
  const report = nameOf(path).replace(/\.\w+$/, ".json");
  const problem =
    "It is the table of a report, which says neither model nor load, and is not read. " +
    `Name the report, which the tool wrote beside it (${report}).`;
  return {
    format,
    formatVersion: null,
    readings: [],
    unusable: [],
    usage: [],
    facts: { tool: format },
    problems: [problem],
    measuredAt: null,
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

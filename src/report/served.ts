import { showBytes } from "../domain/bytes.ts";
import { whole } from "../domain/format.ts";
import type { Report, ReportPrecision, ReportRecovered, ReportWidth } from "../domain/generated/report.ts";

const MOST_NOTES = 3;

/** What each subject serves and what proves it, a line each; the grade stands beside every class. */
export function servedLines({ deployments, candidates, summary }: Report): string[] {
  if (summary.precision !== true) return [];
  return [...deployments, ...candidates].flatMap(({ name, precision }) =>
    precision === null ? [] : [`"${name}": ${partsOf(precision).join(" · ")}`],
  );
}

function partsOf({ text, detected: is, evidence, declared, recovery }: ReportPrecision): string[] {
  const { artefact, unread, launch, accelerator, contradictions, notes } = evidence;
  return [
    text,
    ...axis("weights", is.weight),
    ...axis("activations", is.activation),
    ...axis("KV cache", is.kv),
    ...(is.method === null ? [] : [is.method]),
    ...(is.bits_per_weight === null ? [] : [`${bitsText(is.bits_per_weight)} a weight`]),
    ...(is.quantized_share === null ? [] : [`${Number((100 * is.quantized_share).toFixed(2))} % quantized`]),
    ...(is.parameters === null ? [] : [`${whole(is.parameters)} parameters`]),
    ...(is.bytes === null ? [] : [showBytes(is.bytes)]),
    ...(artefact === null ? [] : [`"${artefact}"`]),
    ...(unread === null ? [] : [unread]),
    ...(launch === null
      ? []
      : [`started by "${launch.path}"${launch.flags === "" ? "" : ` with \`${launch.flags}\``}`]),
    ...(accelerator === null ? [] : [`on "${accelerator.name}" by ${accelerator.by}`]),
    ...(artefact === null ? declared : []),
    ...recovery.map(keptText),
    ...contradictions,
    ...notes.slice(0, MOST_NOTES),
  ].map((part) => part.replace(/\.$/, ""));
}

function axis(of: string, width: ReportWidth | null): string[] {
  return width === null ? [] : [`${of} ${width.bits}-bit${width.kind === null ? "" : ` ${width.kind}`}`];
}

function keptText({ measure, text, why, value, reference, measured_on: on }: ReportRecovered): string {
  if (why !== null) return `what it keeps of ${measure} is unknown: ${why}`;
  const then = on === null ? "" : `, measured ${on}`;
  return `keeps ${text} of ${measure} (${value.text} of ${reference.text}${then})`;
}

/** Bits of one weight as they are said: `8.55 bits`. */
export function bitsText(bits: number): string {
  return `${Number(bits.toFixed(2))} bits`;
}

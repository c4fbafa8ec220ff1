import type { Report } from "../domain/generated/report.ts";

const SHOWN = 4;

/** Of whom a file speaks, in a few words: candidates, with counts where there are several, and what is nobody's. */
export function whose({ candidates = [], nobody }: Report["evidence"][number]): string[] {
  const several = candidates.length + (nobody ? 1 : 0) > 1;
  const names = candidates.slice(0, SHOWN).map(({ id, readings }) => `"${id}"${several ? ` ${readings}` : ""}`);
  const more = candidates.length > SHOWN ? ` and ${candidates.length - SHOWN} more` : "";
  const near = nobody?.near.map((name) => `"${name}"`).join(", ") ?? "";
  return [
    ...(names.length === 0 ? [] : [`of ${names.join(", ")}${more}`]),
    ...(nobody ? [`${nobody.readings} of nobody: set results[].model${near === "" ? "" : ` (near: ${near})`}`] : []),
  ];
}

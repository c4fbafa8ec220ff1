import type { Source } from "../../ports.ts";
import { array, at, isObject, type Json, object } from "../values.ts";
import { tableBeside } from "./nvidia-table.ts";

/** Whether a phase of the configuration is warm-up, whose numbers are none of the run's. */
export function isLeftOut(phase: unknown): boolean {
  return at(phase, "exclude_from_results") === true || at(phase, "kind") === "warmup" || at(phase, "name") === "warmup";
}

/** The phase that a report is of, by its folder: `phases/warmup/profile_export_aiperf.json`. Null: of the whole run. */
export function phaseOf(path: string, root: Json): Json | null {
  const [above, name] = path.split("/").slice(-3);
  if (above !== "phases") return null;
  const phase = array(at(root, "input_config", "phases")).find((one) => at(one, "name") === name);
  return isObject(phase) ? phase : null;
}

/** A report with this phase alone in its configuration. */
export function ofPhase(root: Json, phase: Json): Json {
  return { ...root, input_config: { ...object(root.input_config), phases: [phase] } };
}

/** Paths of what the tool writes of the same numbers beside a report: a table, and since 0.13 a report of each phase. */
export async function copiesOf(source: Source): Promise<readonly string[]> {
  const table = await tableBeside(source);
  const manifest = await source.sibling("phase_manifest.json");
  return [
    ...(table === null ? [] : [table]),
    ...(manifest === null ? [] : [manifest.path]),
    ...(manifest === null ? [] : (await source.below("phases/*/*")).map(({ path }) => path)),
  ];
}

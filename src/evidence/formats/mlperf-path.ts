import type { LoadSettings } from "../../domain/evidence.ts";

/** What the place of a file in a submission says. Nothing of it is in the files themselves. */
export interface Place {
  readonly system: string | null;
  readonly model: string | null;
  readonly scenario: string | null;
  /** `TEST06`: a compliance test repeats a run under other conditions, and is no result. */
  readonly test: string | null;
}

const SCENARIOS: ReadonlyMap<string, string> = new Map(
  ["Offline", "Server", "SingleStream", "MultiStream", "Interactive"].map((name) => [name.toLowerCase(), name]),
);

/** `Single Stream` and `singlestream` are one scenario; what is none of the five stays as it is. */
export function scenarioOf(name: string): string {
  return SCENARIOS.get(name.replaceAll(/[\s_-]/g, "").toLowerCase()) ?? name;
}

/** `…/results/<system>/<model>/<scenario>/…`, or the same below `measurements`, `compliance` or `audit` (before 6.0). */
export function placeOf(path: string): Place {
  const parts = path.split("/");
  const directories = parts.slice(0, -1);
  const test = directories.find((part) => /^TEST\d\d(?:-[A-Z])?$/i.test(part)) ?? null;
  const index = directories.findLastIndex(
    (part, at) => /^(?:results|measurements|compliance|audit)$/.test(part) && isScenario(directories[at + 3]),
  );
  if (index === -1) return { system: null, model: null, scenario: null, test };
  const [system = null, model = null, scenario = ""] = directories.slice(index + 1, index + 4);
  return { system, model, scenario: scenarioOf(scenario), test };
}

function isScenario(name: string | undefined): boolean {
  return name !== undefined && SCENARIOS.has(scenarioOf(name).toLowerCase());
}

/** A model is measured in each scenario and on each system anew. */
export function loadOf({ scenario, system }: Place, printed: string | null = null): LoadSettings | null {
  const name = scenario ?? (printed === null ? null : scenarioOf(printed));
  const load = { ...(name === null ? {} : { scenario: name }), ...(system === null ? {} : { system }) };
  return Object.keys(load).length === 0 ? null : load;
}

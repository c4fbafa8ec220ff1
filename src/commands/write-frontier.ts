import type { Subject } from "../domain/judgement.ts";
import type { Policy } from "../domain/policy.ts";
import type { FrontierJson } from "../frontier/command.ts";
import type { Axis } from "./points.ts";
import type { Terminal } from "./terminal.ts";

export async function writeFrontier(
  _path: string,
  _policy: Policy,
  _subjects: readonly Subject[],
  _json: FrontierJson,
  _axes: readonly Axis[],
  _today: string,
  _terminal: Terminal,
): Promise<void> {
  throw new Error("not yet");
}

import type { Evidence } from "../../src/domain/evidence.ts";
import { evidenceOf } from "./support.ts";

/** The evidence of a text, recognised among all readers. */
export function readLaunch(text: string, name = "file"): Promise<Evidence> {
  return evidenceOf({ [name]: text }, name);
}

/** The entries of its `launch` fact. */
export async function launchesOf(text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await readLaunch(text)).facts.launch as readonly Readonly<Record<string, unknown>>[];
}

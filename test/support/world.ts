import { openCommit } from "../../src/adapters/commit-workspace.ts";
import { openBytes } from "../../src/adapters/content.ts";
import type { PastWorld } from "../../src/comparison/world.ts";
import { readChange } from "../../src/inputs/event.ts";

/** A world without an event, a clone or GitHub: what a test of a terminal sees. */
export function noPast(directory: string, parts: Partial<PastWorld> = {}): PastWorld {
  return {
    change: readChange({}, null),
    repository: null,
    remote: null,
    openCommit: (tree) => openCommit(tree, directory),
    openBytes,
    ...parts,
  };
}

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  plainEntry
} from "./chunk-CEARZYBP.js";

// src/commands/named.ts
async function named(paths, workspace) {
  const patterns = await Promise.all(
    paths.map(async (path) => {
      const inside = `${path.replace(/\/+$/, "")}/**/*`;
      return (await workspace.glob(path)).length === 1 && (await workspace.glob(inside)).length > 0 ? inside : path;
    })
  );
  return patterns.map((pattern) => plainEntry(pattern, null));
}

export {
  named
};

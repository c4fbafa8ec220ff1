import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  openBytes
} from "./chunk-CM6MGOZ7.js";

// src/adapters/past.ts
async function openPast(change, baseline, directory, env, remote) {
  const compares = change.kind !== "terminal" || baseline.kind === "ref" || baseline.kind === "path";
  if (!compares) return { change, repository: null, remote, openCommit: noCommit, openBytes };
  const [{ openRepository }, { openCommit }] = await Promise.all([import("./git-KNA3YMVW.js"), import("./commit-workspace-OU7QZH4D.js")]);
  const { repository } = await openRepository(directory, env);
  return { change, repository, remote, openCommit: (tree) => openCommit(tree, directory), openBytes };
}
function noCommit({ commit }) {
  throw new Error(`commit ${commit} is opened in a run that compares with nothing`);
}

export {
  openPast
};

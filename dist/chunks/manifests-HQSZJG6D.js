import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  readKnown,
  recognise
} from "./chunk-DZ4GXRKV.js";
import "./chunk-PLPB5AKB.js";
import {
  k8s,
  launch,
  launchOfFact
} from "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import {
  makeDocument
} from "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import {
  UserError
} from "./chunk-NMESRUXA.js";

// src/evidence/manifests.ts
var READERS = [k8s, launch];
var MAX_FILES = 1e3;
async function readManifests(workspace, deployments) {
  const files = /* @__PURE__ */ new Map();
  const byDeployment = /* @__PURE__ */ new Map();
  for (const { name, manifests } of deployments) {
    if (manifests.length === 0) continue;
    const found = new Map(
      await Promise.all(manifests.map(async (one) => [one, await pathsOf(workspace, one)]))
    );
    const paths = [...new Set([...found.values()].flat())].sort();
    if (paths.length > MAX_FILES)
      throw new UserError(
        "cap-exceeded",
        `deployments."${name}".manifests matches ${paths.length} files, more than ${MAX_FILES}; narrow the patterns`
      );
    for (const path of paths) if (!files.has(path)) files.set(path, await readOne(workspace, path));
    const read = paths.flatMap((path) => files.get(path) ?? []);
    byDeployment.set(name, {
      paths,
      launches: read.flatMap(launchesIn),
      dead: manifests.filter((one) => found.get(one)?.length === 0),
      broken: read.flatMap(({ path, outcome, why }) => {
        const lost = outcome === "unreadable" || outcome === "skipped" && manifests.includes(path);
        return lost ? [`${path}: ${why}`] : [];
      })
    });
  }
  return { byDeployment, files: [...files.values()] };
}
async function pathsOf(workspace, pattern) {
  const found = await workspace.glob(pattern);
  if (found.length !== 1 || found[0] !== pattern) return found;
  try {
    await workspace.open(pattern);
    return found;
  } catch (error) {
    if (error instanceof UserError && error.code !== "file-outside") return [];
    throw error;
  }
}
async function readOne(workspace, path) {
  const nothing = { path, size: 0, sha256: null, evidence: null, entry: null };
  try {
    const source = await workspace.open(path);
    const document = makeDocument(source, null);
    const { reader, seen } = await recognise(document, READERS, null);
    if (reader !== null) return await readKnown(document, reader);
    return { ...nothing, size: source.size, outcome: "skipped", why: seen };
  } catch (error) {
    if (error instanceof UserError && error.code === "file-unreadable")
      return { ...nothing, outcome: "unreadable", why: error.message };
    throw error;
  }
}
function launchesIn({ path, evidence }) {
  const stated = evidence?.facts.launch;
  return (Array.isArray(stated) ? stated : []).flatMap((fact) => {
    const found = launchOfFact(fact);
    return found === null ? [] : [{ path, launch: found }];
  });
}
export {
  readManifests
};

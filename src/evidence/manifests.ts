import type { EvidenceFile, Fact } from "../domain/evidence.ts";
import type { DeploymentDecl } from "../domain/policy.ts";
import { UserError } from "../errors.ts";
import type { Workspace } from "../ports.ts";
import { launchOfFact, type Manifests } from "../precision/launch.ts";
import { makeDocument } from "./document.ts";
import { k8s } from "./formats/k8s.ts";
import { launch } from "./formats/launch.ts";
import { readKnown } from "./read.ts";
import { recognise } from "./recognise.ts";

const READERS = [k8s, launch];
/** Files that start one deployment. */
const MAX_FILES = 1_000;

/** The manifests of every deployment that names some, by its name; each file is read once. */
export async function readManifests(
  workspace: Workspace,
  deployments: readonly DeploymentDecl[],
): Promise<{ readonly byDeployment: ReadonlyMap<string, Manifests>; readonly files: readonly EvidenceFile[] }> {
  const files = new Map<string, EvidenceFile>();
  const byDeployment = new Map<string, Manifests>();
  for (const { name, manifests } of deployments) {
    if (manifests.length === 0) continue;
    const found = new Map(
      await Promise.all(manifests.map(async (one) => [one, await pathsOf(workspace, one)] as const)),
    );
    const paths = [...new Set([...found.values()].flat())].sort();
    if (paths.length > MAX_FILES)
      throw new UserError(
        "cap-exceeded",
        `deployments."${name}".manifests matches ${paths.length} files, more than ${MAX_FILES}; narrow the patterns`,
      );
    for (const path of paths) if (!files.has(path)) files.set(path, await readOne(workspace, path));
    const read = paths.flatMap((path) => files.get(path) ?? []);
    byDeployment.set(name, {
      paths,
      launches: read.flatMap(launchesIn),
      dead: manifests.filter((one) => found.get(one)?.length === 0),
      broken: read.flatMap(({ path, outcome, why }) => {
        // What a wildcard matches may be something else; what is named is not.
        const lost = outcome === "unreadable" || (outcome === "skipped" && manifests.includes(path));
        return lost ? [`${path}: ${why}`] : [];
      }),
    });
  }
  return { byDeployment, files: [...files.values()] };
}

/** A pattern without a wildcard is a path, there or not. */
async function pathsOf(workspace: Workspace, pattern: string): Promise<readonly string[]> {
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

async function readOne(workspace: Workspace, path: string): Promise<EvidenceFile> {
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

function launchesIn({ path, evidence }: EvidenceFile): Manifests["launches"] {
  const stated: Fact | undefined = evidence?.facts.launch;
  return (Array.isArray(stated) ? stated : []).flatMap((fact: Fact) => {
    const found = launchOfFact(fact);
    return found === null ? [] : [{ path, launch: found }];
  });
}

import type { Candidate, EvidenceFile } from "../domain/evidence.ts";
import { isMeasured, MEASURES } from "../domain/measures.ts";
import type { Policy, ResultsEntry } from "../domain/policy.ts";
import type { Quantity } from "../domain/quantity.ts";
import type { Log, Workspace } from "../ports.ts";
import type { Manifests } from "../precision/launch.ts";
import type { Artefacts } from "./artefacts.ts";
import { quantityOf, shelfOf } from "./choose.ts";
import { unnamed } from "./find.ts";
import { READERS } from "./formats/index.ts";
import { type Joined, join } from "./join.ts";
import { type ReadResult, readEvidence } from "./read.ts";

/** All evidence of one run: files, what they say of whom, and a way to look a value up. */
export interface Gathered extends ReadResult, Joined {
  readonly read: (candidate: Candidate, measure: string) => Quantity;
  /** Model → why its artefact was not read. */
  readonly unread: Artefacts["unread"];
  /** Models whose `artifact` matches no file. */
  readonly deadArtefacts: readonly string[];
  /** Deployment → what its manifests say. */
  readonly manifests: ReadonlyMap<string, Manifests>;
}

/** What is to be read: results, and of deployments the artefacts and manifests too; null: results alone. */
export interface Wanted {
  readonly results: readonly ResultsEntry[];
  readonly models: Policy["models"];
  readonly deployments: Policy["deployments"] | null;
}

type Deployed = Pick<Gathered, "unread" | "deadArtefacts" | "manifests">;
const NOTHING: Deployed & { readonly files: readonly EvidenceFile[] } = {
  files: [],
  unread: new Map(),
  deadArtefacts: [],
  manifests: new Map(),
};

/** Finds, reads and joins everything that is wanted. Throws as `readEvidence` does. */
export async function gather(workspace: Workspace, wanted: Wanted, log: Log): Promise<Gathered> {
  const { results, models } = wanted;
  const found = await readEvidence(workspace, results, READERS, log, models);
  const { files, ...deployed } = await deployedBy(workspace, wanted);
  return gathered(withOwn(found, files), results, models, deployed);
}

/** Code that reads artefacts and manifests is loaded where a policy names some. */
async function deployedBy(workspace: Workspace, { models, deployments }: Wanted): Promise<typeof NOTHING> {
  if (deployments === null) return NOTHING;
  const [hasArtefact, hasManifest] = [
    [...models.values()].some((one) => one.artifact !== null),
    deployments.some((one) => one.manifests.length > 0),
  ];
  const artefacts = hasArtefact
    ? await (await import("./artefacts.ts")).readArtefacts(workspace, models.values())
    : { files: [], unread: NOTHING.unread, dead: [] };
  const manifests = hasManifest
    ? await (await import("./manifests.ts")).readManifests(workspace, deployments)
    : { files: [], byDeployment: NOTHING.manifests };
  return {
    files: [...artefacts.files, ...manifests.files],
    unread: artefacts.unread,
    deadArtefacts: artefacts.dead,
    manifests: manifests.byDeployment,
  };
}

/** A file that a model or a deployment names is read as theirs, whichever pattern of `results` matches it too. */
function withOwn(found: ReadResult, own: readonly EvidenceFile[]): ReadResult {
  if (own.length === 0) return found;
  const byPath = new Map([...found.files, ...own].map((file) => [file.path, file]));
  return { ...found, files: [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** Files that were read, joined. */
export function gathered(
  found: ReadResult,
  results: readonly ResultsEntry[],
  models: Policy["models"],
  deployed: Deployed = NOTHING,
): Gathered {
  const shelf = shelfOf(found.files, results);
  const { unread, deadArtefacts, manifests } = deployed;
  const joined = join(found.files, models);
  const measured = joined.candidates.filter(isMeasured);
  return {
    ...found,
    ...joined,
    // Of what only an artefact is known, the name is what is amiss, and not the measure.
    read: (candidate, measure) =>
      isMeasured(candidate) || MEASURES.get(measure)?.kind === "artefact"
        ? quantityOf(candidate, measure, shelf)
        : unnamed(candidate.model, measured, models),
    ...{ unread, deadArtefacts, manifests },
  };
}

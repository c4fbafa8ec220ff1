import type { Evidence, EvidenceFile } from "../domain/evidence.ts";
import type { ModelDecl, ResultsEntry } from "../domain/policy.ts";
import { sentence, UserError } from "../errors.ts";
import type { Log, Source, Workspace } from "../ports.ts";
import { apply, type Conflict } from "./apply.ts";
import { discover, type Found } from "./discover.ts";
import { makeDocument } from "./document.ts";
import type { Document, Reader } from "./reader.ts";
import { recognise } from "./recognise.ts";

/** What all of `results` came to. */
export interface ReadResult {
  /** By path. */
  readonly files: readonly EvidenceFile[];
  /** Indices of entries that name no file. */
  readonly dead: readonly number[];
  /** What a file says against its entry. */
  readonly conflicts: readonly Conflict[];
}

/** Files that one run may read. */
const MAX_FILES = 10_000;
/** A digest of a larger model artefact would cost a read of all its bytes. */
const DIGEST_BYTES = 16 * 1024 * 1024;

/**
 * Finds, recognises and reads all evidence. Throws a `UserError` for a file that is named without a wildcard and
 * cannot be opened, and for every cap or containment that is broken; everything else is an outcome of its file.
 * `models` tells which names are one model, so that an entry's name and a file's alias are no contradiction.
 */
export async function readEvidence(
  workspace: Workspace,
  entries: readonly ResultsEntry[],
  readers: readonly Reader[],
  log: Log,
  models: ReadonlyMap<string, ModelDecl> = new Map(),
): Promise<ReadResult> {
  const { found, dead } = await discover(workspace, entries);
  if (found.length > MAX_FILES) {
    throw new UserError(
      "cap-exceeded",
      `results name ${found.length} files, more than ${MAX_FILES}; narrow the patterns`,
    );
  }
  const files: EvidenceFile[] = [];
  const conflicts: Conflict[] = [];
  const parts = new Set<string>();
  for (const [index, one] of found.entries()) {
    log.progress(`reading ${index + 1} of ${found.length}: ${one.path}`);
    // What an earlier file was found to sum up may be large, and would say nothing of its own.
    const read = await readOne(workspace, one, parts.has(one.path) ? null : readers);
    for (const part of read.evidence?.parts ?? []) parts.add(part);
    if (read.evidence === null) {
      files.push(read);
      continue;
    }
    const applied = apply(read.evidence, one, entries, models);
    files.push({ ...read, evidence: applied.evidence });
    conflicts.push(...applied.conflicts);
  }
  return { files: withoutParts(files), dead, conflicts };
}

/** Files that were read as part of another are not evidence of their own. */
function withoutParts(files: readonly EvidenceFile[]): readonly EvidenceFile[] {
  const whole = new Map(files.flatMap(({ path, evidence }) => (evidence?.parts ?? []).map((part) => [part, path])));
  if (whole.size === 0) return files;
  return files.map((one): EvidenceFile => {
    const by = one.path === whole.get(one.path) ? undefined : whole.get(one.path);
    return by === undefined ? one : { ...one, evidence: null, outcome: "skipped", why: `it was read as part of ${by}` };
  });
}

/** One file; without readers only that it is there. */
async function readOne(workspace: Workspace, found: Found, readers: readonly Reader[] | null): Promise<EvidenceFile> {
  const blank = { path: found.path, size: 0, sha256: null, evidence: null, entry: found.index };
  let source: Source;
  try {
    source = await workspace.open(found.path);
  } catch (error) {
    if (!found.wild || !(error instanceof UserError) || error.code !== "file-unreadable") throw error;
    return { ...blank, outcome: "skipped", why: withoutPath(error, found.path) };
  }
  const file = { ...blank, size: source.size };
  if (readers === null) return { ...file, outcome: "skipped", why: null };
  const document = makeDocument(source, found.entry);
  const { reader, seen } = await recognise(document, readers, found.entry.format);
  if (reader === null) return { ...file, outcome: found.wild ? "skipped" : "unreadable", why: seen };
  return { ...(await readKnown(document, reader)), entry: found.index };
}

/** A file by its reader, under no entry. A broken one is an outcome; a cap or a way out of the workspace is thrown. */
export async function readKnown(document: Document, reader: Reader): Promise<EvidenceFile> {
  const { source } = document;
  const file = { path: source.path, size: source.size, sha256: null, evidence: null, entry: null };
  try {
    const evidence: Evidence = await reader.read(document);
    const digest = reader.headerOnly && source.size > DIGEST_BYTES ? null : await source.sha256();
    return { ...file, sha256: digest, evidence, outcome: "read", why: null };
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { ...file, outcome: "unreadable", why: `it looks like ${reader.id}, but ${reasonOf(error)}` };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof RangeError ? "it is nested too deeply to be read" : sentence(error);
}

function withoutPath(error: UserError, path: string): string {
  return error.message.startsWith(`${path}: `) ? error.message.slice(path.length + 2) : error.message;
}

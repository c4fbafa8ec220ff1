import type { Artifact, Source } from "../ports.ts";
import type { Remote } from "./remote.ts";
import type { OpenBytes } from "./stored.ts";

const MiB = 1024 * 1024;
/** Bytes of an artifact's zip, of its report, and of what else may lie in it. */
export const MAX_ARTIFACT_BYTES = 256 * MiB;
export const MAX_REPORT_BYTES = 64 * MiB;
const MAX_MEMBERS = 1_000;

const REPORT = "report.json";
const SAMPLES = "samples.jsonl.gz";

/** What a stored report says, not yet checked against any schema. */
export interface StoredTexts {
  /** The text of report.json. */
  readonly report: string;
  /** `samples.jsonl.gz`, read by `lines()` with gzip undone; null where evidence had no samples. */
  readonly samples: Source | null;
}

/** The report in an artifact. Throws an Error with a sentence where it has none, or a cap or the archive is broken. */
export async function readReport(artifact: Artifact, remote: Remote, openBytes: OpenBytes): Promise<StoredTexts> {
  if (artifact.size > MAX_ARTIFACT_BYTES) {
    throw new Error(`it has ${Math.ceil(artifact.size / MiB)} MiB, more than ${MAX_ARTIFACT_BYTES / MiB} MiB`);
  }
  const zip = await remote.downloadArtifact(artifact.id, MAX_ARTIFACT_BYTES);
  if (zip === null) throw new Error("it has expired");
  const { names, read } = await openBytes(artifact.name, zip).archive();
  if (names.length > MAX_MEMBERS) throw new Error(`it holds ${names.length} files, more than ${MAX_MEMBERS}`);
  const report = await member(REPORT, names, read);
  if (report === null) throw new Error(`it holds no ${REPORT}`);
  if (report.bytes.length > MAX_REPORT_BYTES)
    throw new Error(`its ${REPORT} is larger than ${MAX_REPORT_BYTES / MiB} MiB`);
  const samples = await member(report.directory + SAMPLES, names, read);
  return {
    report: new TextDecoder("utf-8", { fatal: true }).decode(report.bytes),
    samples: samples && openBytes(SAMPLES, samples.bytes),
  };
}

/** A file at the root of the archive or, where it was packed with a directory, the only one of its name. */
async function member(name: string, names: readonly string[], read: (name: string) => Promise<Uint8Array | null>) {
  const found = names.includes(name) ? [name] : names.filter((one) => one.endsWith(`/${name}`));
  const [path] = found;
  if (path === undefined) return null;
  if (found.length > 1) throw new Error(`it holds ${found.length} files named ${name}`);
  const bytes = await read(path);
  return bytes && { bytes, directory: path.slice(0, path.length - name.length) };
}

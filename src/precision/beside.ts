import { UserError } from "../errors.ts";
import type { Source } from "../ports.ts";
import { type ConfigFile, configKind, disagreements, merged, SIDECARS, statementsOf } from "./hf-config.ts";
import type { Statement } from "./statement.ts";

const MAX_JSON = 64 * 1024 * 1024;

/** What the configurations beside an artefact say. */
export interface Beside {
  readonly files: readonly ConfigFile[];
  readonly statement: Statement | null;
  readonly contradictions: readonly string[];
  /** Configurations that could not be read. */
  readonly notes: readonly string[];
}

/** A JSON document of at most 64 MiB. Throws an Error with a sentence. */
async function jsonOf(source: Source): Promise<unknown> {
  if (source.size > MAX_JSON) throw new Error(`it has ${source.size} bytes, more than ${MAX_JSON}`);
  const text = new TextDecoder("utf-8").decode(await source.bytes());
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("it is not JSON");
  }
}

/** The statements of config.json and of its sidecars, together. `own` is the file itself where it is one of them. */
export async function besideOf(source: Source, own: ConfigFile | null): Promise<Beside> {
  const files: ConfigFile[] = own === null ? [] : [own];
  const notes: string[] = [];
  for (const name of ["config.json", ...SIDECARS]) {
    if (name === own?.name) continue;
    try {
      const file = await source.sibling(name);
      if (file === null) continue;
      const value = await jsonOf(file);
      const kind = configKind(value);
      // What optimum writes is of the ONNX files beside it, and of no other.
      if (kind !== null && (kind !== "onnx" || source.path.endsWith(".onnx"))) files.push({ name, value });
    } catch (error) {
      if (error instanceof UserError && error.code === "file-outside") throw error;
      notes.push(`${name} beside it cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const statements = files.flatMap((file) => statementsOf(file));
  return { files, statement: merged(statements), contradictions: disagreements(statements), notes };
}

import { sentence, UserError } from "../../errors.ts";
import type { Source } from "../../ports.ts";
import { textOf } from "../document.ts";
import { at, isObject, text } from "../values.ts";
import { yamlDocuments } from "./yaml-documents.ts";

/** What the configuration says that the tool writes beside its reports; the reports name no model. */
export interface Config {
  readonly model: string | null;
  readonly server: string | null;
  readonly parts: readonly string[];
  readonly problems: readonly string[];
}

const NAME = "config.yaml";
const NONE: Config = { model: null, server: null, parts: [], problems: [] };

/** The configuration beside a report. Another tool's file of that name has no `server` beside `load`. */
export async function configBeside(source: Source): Promise<Config> {
  const file = await source.sibling(NAME);
  if (file === null) return NONE;
  try {
    const [root] = yamlDocuments(textOf(await file.bytes()));
    if (!isObject(at(root, "server")) || !isObject(at(root, "load"))) return NONE;
    const [model, server] = [text(at(root, "server", "model_name")), text(at(root, "server", "type"))];
    return { model, server, parts: [file.path], problems: [] };
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { ...NONE, problems: [`${NAME} beside it is not read: ${sentence(error)}.`] };
  }
}

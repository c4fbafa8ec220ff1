import { UserError } from "../errors.ts";
import { READERS } from "../evidence/formats/index.ts";
import { inspectFiles } from "../evidence/inspect.ts";
import { inspectText } from "../evidence/inspect-text.ts";
import { readEvidence } from "../evidence/read.ts";
import { named } from "./named.ts";
import { type Command, jsonText } from "./terminal.ts";

/** What the gate reads in these files, and where. */
export const inspect: Command<"inspect"> = async ({ paths, json }, terminal) => {
  const entries = await named(paths, terminal.workspace);
  const { files, dead } = await readEvidence(terminal.workspace, entries, READERS, terminal.log);
  const lost = dead.map((index) => `"${paths[index]}": no file matches`);
  if (files.length === 0) throw new UserError("nothing-to-read", lost.join("\n"));
  terminal.print(json ? jsonText(inspectFiles(files)) : inspectText(files, terminal.width));
  for (const one of lost) terminal.log.warn(one);
  return 0;
};

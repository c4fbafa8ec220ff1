/** The runner's file commands (actions/runner, FileCommandManager.cs). */

/** Of a `GITHUB_OUTPUT` file: `name=value`, or `name<<delimiter`, lines, `delimiter`. Throws as the runner fails. */
export function readOutputs(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === "" || delimiter === "") throw new Error(`Invalid format '${line}'`);
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      outputs.set(name, lines.slice(at + 1, end).join("\n"));
      at = end;
    } else if (equals > 0) outputs.set(line.slice(0, equals), line.slice(equals + 1));
    else throw new Error(`Invalid format '${line}'`);
  }
  return outputs;
}

/** A step summary is uploaded up to 1 MiB; a larger one is dropped with an error annotation. */
export const SUMMARY_BYTES = 1024 * 1024;

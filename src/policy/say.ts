import { type Path, spanOf } from "./locate.ts";
import type { ParsedFile } from "./parse.ts";
import type { Problem } from "./problem.ts";

/** Notes a problem at a path of a file: what is wrong, and where it helps what is allowed. */
export type Say = (
  path: Path,
  message: string,
  rest?: { readonly allowed?: string; readonly suggestion?: string | null; readonly which?: "key" | "value" },
) => void;

/** A `Say` that adds to a list. */
export function sayer(file: ParsedFile, problems: Problem[]): Say {
  return (path, message, { allowed, suggestion, which = "value" } = {}) => {
    problems.push({
      span: spanOf(file, path, which),
      message,
      allowed: allowed ?? null,
      suggestion: suggestion ?? null,
    });
  };
}

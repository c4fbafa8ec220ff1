import type { BaselineSpec } from "../domain/change.ts";
import { UserError } from "../errors.ts";

/** What a baseline may be written as, for messages and help. */
export const BASELINE_FORMS = ["auto", "none", "path:GLOB", "artifact:NAME", "ref:GITREF"] as const;

const MAX_GLOB = 1024;
const MAX_NAME = 255;
/** What an artifact's name cannot hold on GitHub. */
const NOT_IN_ARTIFACTS = /["<>|*?:\\/\p{Cc}]/u;
/** What no ref holds, and what git would take for an option, a search or a range; `~2` and `^` at the end go up. */
const NOT_IN_REFS = /^[-./]|[\s:?*[\\\p{Cc}]|\.\.|@\{|\/\/|[./]$|\.lock$/u;

interface Form {
  readonly read: (value: string) => BaselineSpec;
  /** What is wrong with the value; null where nothing is. */
  readonly wrong: (value: string) => string | null;
}

const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  [
    "path",
    {
      read: (glob) => ({ kind: "path", glob }),
      wrong: (glob) =>
        glob.length > MAX_GLOB || /\p{Cc}/u.test(glob)
          ? "takes one path or glob of one line and at most 1,024 characters, such as path:baseline/*.json"
          : null,
    },
  ],
  [
    "artifact",
    {
      read: (name) => ({ kind: "artifact", name }),
      wrong: (name) =>
        name.length > MAX_NAME || NOT_IN_ARTIFACTS.test(name)
          ? 'takes the name of an artifact (at most 255 characters, none of " < > | * ? : \\ /), such as artifact:pareto-gate-report'
          : null,
    },
  ],
  [
    "ref",
    {
      read: (ref) => ({ kind: "ref", ref }),
      wrong: (ref) =>
        ref.length > MAX_NAME || NOT_IN_REFS.test(ref) || /[~^]/.test(ref.replace(/(?<=[^~^])(?:[~^]\d{0,4})+$/, ""))
          ? "takes a branch, a tag or a commit, such as ref:v1.2.0, ref:refs/heads/main or ref:HEAD~1"
          : null,
    },
  ],
]);

/**
 * Reads a baseline as the input or option says it. `where` names it in the error, such as `Input "baseline"`. Throws a
 * `UserError` that says what was found and what is allowed.
 */
export function parseBaseline(text: string, where: string): BaselineSpec {
  const trimmed = text.trim();
  if (trimmed === "auto" || trimmed === "none") return { kind: trimmed };
  const colon = trimmed.indexOf(":");
  const form = colon === -1 ? undefined : FORMS.get(trimmed.slice(0, colon));
  const value = trimmed.slice(colon + 1).trim();
  const found = `${where}: ${JSON.stringify(shortened(trimmed))}`;
  if (!form) throw new UserError("usage", `${found} is not allowed (allowed: ${BASELINE_FORMS.join(", ")})`);
  const wrong = value === "" ? `has nothing after "${trimmed.slice(0, colon + 1)}"` : form.wrong(value);
  if (wrong !== null) throw new UserError("usage", `${found} ${wrong} (allowed: ${BASELINE_FORMS.join(", ")})`);
  return form.read(value);
}

function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}

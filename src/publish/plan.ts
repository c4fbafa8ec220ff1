import type { Judgement } from "../domain/judgement.ts";
import type { Outcome } from "../domain/rules.ts";

/** A remark on a line of a file, as a runner shows it. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly path: string | null;
  /** 1-based; of no meaning without a path. */
  readonly line: number;
  readonly column: number;
}

/** The report in every form that the Action shows. */
export interface Rendered {
  readonly text: string;
  readonly json: string;
  readonly markdown: string;
  /** The proposed frontier as a file, null where the run proposes none. */
  readonly patch: string | null;
  readonly annotations: readonly Annotation[];
  /** By the names of action.yml, but for the paths of files. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** What to write where, in this order: text, files, outputs, summary, annotations, failure. */
export interface Publication {
  readonly text: string;
  readonly files: readonly { readonly path: string; readonly content: string }[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string | null;
  readonly annotations: readonly Annotation[];
  /** Why the step fails; null where it does not. */
  readonly failure: string | null;
}

/** A runner shows ten annotations of each level for a step and drops the rest without a word. */
const SHOWN = 10;
/** A runner drops a larger summary, in UTF-8. */
const SUMMARY_BYTES = 1024 * 1024;

/** Decides what of a report goes where. `wanted` are the inputs that ask for less. */
export function publication(
  rendered: Rendered,
  judgement: Pick<Judgement, "blocked" | "verdict" | "failOn" | "findings">,
  wanted: { readonly summary: boolean; readonly annotations: boolean; readonly reportDir: string },
): Publication {
  const directory = wanted.reportDir.replace(/\/+$/, "");
  const files = [
    { output: "report-json", path: `${directory}/report.json`, content: rendered.json },
    { output: "report-markdown", path: `${directory}/report.md`, content: rendered.markdown },
    ...(rendered.patch === null
      ? []
      : [{ output: "frontier-patch", path: `${directory}/frontier.yml`, content: rendered.patch }]),
  ];
  return {
    text: rendered.text,
    files: files.map(({ path, content }) => ({ path, content })),
    outputs: {
      ...rendered.outputs,
      "frontier-patch": "",
      ...Object.fromEntries(files.map(({ output, path }) => [output, path])),
    },
    summary: wanted.summary ? fitting(rendered.markdown, `${directory}/report.md`) : null,
    annotations: wanted.annotations ? shown(rendered.annotations, judgement.blocked) : [],
    failure: judgement.blocked ? failureOf(judgement) : null,
  };
}

/** The whole report, or where it is: a table cut in two says something else. */
function fitting(markdown: string, path: string): string {
  const bytes = new TextEncoder().encode(markdown).length;
  return bytes < SUMMARY_BYTES ? markdown : `The report is too large for a job summary: see \`${path}\`.\n`;
}

/** As many as a runner shows, the first of each level; the last place says how many there are beside them. */
function shown(annotations: readonly Annotation[], blocked: boolean): Annotation[] {
  return (["error", "warning", "notice"] as const).flatMap((level) => {
    const all = annotations.filter((one) => one.level === level);
    const room = level === "error" && blocked ? SHOWN - 1 : SHOWN;
    if (all.length <= room) return all;
    const rest = all.length - (room - 1);
    const message = `${rest} more of this level are in the report`;
    return [...all.slice(0, room - 1), { level, title: "Pareto Gate", message, path: null, line: 0, column: 0 }];
  });
}

function failureOf({ verdict, failOn, findings }: Pick<Judgement, "verdict" | "failOn" | "findings">): string {
  const count = (outcome: Outcome) => findings.filter((one) => one.outcome === outcome).length;
  const say = (outcome: Outcome, one: string, many: string) =>
    count(outcome) === 1 ? `1 finding ${one}` : `${count(outcome)} findings ${many}`;
  if (verdict === "fail") return `Deployment blocked: ${say("fail", "fails", "fail")}`;
  if (verdict === "inconclusive") {
    return count("unknown") === 0
      ? "Deployment blocked: nothing was judged"
      : `Deployment blocked: the evidence cannot tell (${say("unknown", "is unknown", "are unknown")})`;
  }
  return `Deployment blocked: ${say("warn", "warns", "warn")}, and fail-on is "${failOn}"`;
}

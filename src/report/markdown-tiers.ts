import { whole } from "../domain/format.ts";
import type { Report, ReportCell } from "../domain/generated/report.ts";
import { codeSpan, prose } from "./escape.ts";
import { type Column, html, name, words } from "./markdown-table.ts";
import { type Matrix, matrixOf, STATES } from "./matrix.ts";
import { GRADES, hasPrecision, shownSubjects } from "./rows.ts";

/** So many models in a summary, where the section stands open, and in a comment, where it is folded. */
const MOST = { summary: 200, comment: 60 } as const;

/** Models × tiers: the proved variant of each, or what is missing of one. "" where the policy has no tiers. */
export function tierSection(report: Report, form: keyof typeof MOST): string {
  const matrix = matrixOf(report, MOST[form]);
  if (matrix === null) return "";
  const said = hasPrecision(report, shownSubjects(report).rows);
  const notes = [...(matrix.rest === null ? [] : [matrix.rest]), ...(said ? [] : [GRADES])];
  const body = [table(matrix), ...notes.map((line) => prose(line, codeSpan))].join("\n\n");
  const lacks = matrix.missing === 0 ? "" : `: ${whole(matrix.missing)} without a required variant`;
  if (form === "summary") return `**Tiers**${lacks}\n\n${body}`;
  return `<details><summary><b>Tiers</b>${lacks}</summary>\n\n${body}\n\n</details>`;
}

type MatrixRow = Matrix["rows"][number];

function table({ tiers, rows }: Matrix): string {
  const columns: Column<MatrixRow>[] = [
    { head: "model", cell: ({ base }) => name(base) },
    ...tiers.map((tier, index) => ({
      head: tier,
      cell: ({ base, cells }: MatrixRow) => cellText(cells[index] ?? null, base),
    })),
  ];
  return html(columns, rows);
}

/** The variant, unless it is the model of the row itself, and below it what is known of it. */
function cellText(cell: ReportCell | null, base: string): string {
  if (cell === null) return "–";
  const { state, best, says } = cell;
  const lines = says.map(words);
  if (state === "proved") return [best === base ? "itself" : name(best), ...lines].join("<br>");
  if (lines.length === 0) return "–";
  return [state === "none" ? STATES.none : `<b>${STATES[state]}</b>`, ...lines].join("<br>");
}

import { whole } from "../domain/format.ts";
import type { Report, ReportCell } from "../domain/generated/report.ts";
import { codeSpan, prose } from "./escape.ts";
import { type Column, html, name, short, words } from "./markdown-table.ts";
import { isEmpty, type Matrix, matrixOf, STATES } from "./matrix.ts";
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
  const lacks = matrix.missing === 0 ? "" : `: ${whole(matrix.missing)} required and not proved`;
  if (form === "summary") return `**Tiers**${lacks}\n\n${body}`;
  return `<details><summary><b>Tiers</b>${lacks}</summary>\n\n${body}\n\n</details>`;
}

type MatrixRow = Matrix["rows"][number];

/** More columns than a comment is wide; then each tier of a model has a row. */
const MOST_COLUMNS = 6;

function table({ tiers, rows }: Matrix): string {
  if (tiers.length > MOST_COLUMNS) return list(tiers, rows);
  const columns: Column<MatrixRow>[] = [
    { head: "model", cell: ({ base }) => name(base) },
    ...tiers.map((tier, index) => ({
      head: short(tier),
      cell: ({ base, cells }: MatrixRow) => cellLines(cells[index] ?? null, base).join("<br>"),
    })),
  ];
  return html(columns, rows);
}

function list(tiers: readonly string[], rows: readonly MatrixRow[]): string {
  const entries = rows.flatMap(({ base, cells }) =>
    cells.flatMap((cell, index) => (isEmpty(cell) ? [] : [{ base, cell, tier: tiers[index] ?? "" }])),
  );
  type Entry = (typeof entries)[number];
  const columns: Column<Entry>[] = [
    { head: "model", cell: ({ base }, index) => (entries[index - 1]?.base === base ? "" : name(base)) },
    { head: "tier", cell: ({ tier }) => words(short(tier)) },
    { head: "variant", cell: ({ cell, base }) => cellLines(cell, base).join(" · ") },
  ];
  return html(columns, entries);
}

/** The variant, unless it is the model of the row itself, and below it what is known of it. */
function cellLines(cell: ReportCell | null, base: string): string[] {
  if (cell === null || isEmpty(cell)) return ["–"];
  const { state, best, says } = cell;
  const lines = says.map(words);
  if (state === "proved") return [best === base ? "itself" : name(best), ...lines];
  return [state === "none" ? STATES.none : `<b>${STATES[state]}</b>`, ...lines];
}

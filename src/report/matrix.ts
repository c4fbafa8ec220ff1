import { whole } from "../domain/format.ts";
import type { Report, ReportCell } from "../domain/generated/report.ts";

/** The matrix of models and tiers, as every form draws it: which models, which tiers, and a word for each cell. */
export interface Matrix {
  readonly tiers: readonly string[];
  /** A row for each model, its cells in the order of `tiers`. */
  readonly rows: readonly { readonly base: string; readonly cells: readonly (ReportCell | null)[] }[];
  /** Of all models: where a variant is required and none is proved. */
  readonly missing: number;
  /** Models that are left out, in words. */
  readonly rest: string | null;
}

/** What stands for a cell without a variant. */
export const STATES = { missing: "missing", unknown: "cannot tell", none: "none" } as const;

/** At most so many models; of more, those with something missing come first. null where there are no tiers. */
export function matrixOf(report: Report, most: number): Matrix | null {
  const cells = report.tiers ?? [];
  if (cells.length === 0) return null;
  const tiers = [...new Set(cells.map((one) => one.tier))];
  const byBase = new Map<string, Map<string, ReportCell>>();
  for (const cell of cells) {
    const row = byBase.get(cell.base) ?? new Map<string, ReportCell>();
    byBase.set(cell.base, row.set(cell.tier, cell));
  }
  const rows = [...byBase].map(([base, row]) => ({ base, cells: tiers.map((tier) => row.get(tier) ?? null) }));
  const lacks = (row: (typeof rows)[number]) => row.cells.some((one) => one !== null && isMissing(one));
  const kept = rows.length <= most ? rows : [...rows.filter(lacks), ...rows.filter((one) => !lacks(one))];
  const left = kept.slice(most);
  return {
    tiers,
    rows: kept.slice(0, most),
    missing: cells.filter(isMissing).length,
    rest: left.length === 0 ? null : restOf(left.length, left.filter(lacks).length),
  };
}

function isMissing({ state }: ReportCell): boolean {
  return state === "missing" || state === "unknown";
}

function restOf(count: number, lacking: number): string {
  const models = `${whole(count)} more ${count === 1 ? "model is" : "models are"} in the report's JSON`;
  return lacking === 0
    ? `${models}; none lacks a variant that is required.`
    : `${models}, ${whole(lacking)} of them without a variant that is required.`;
}

/** Whether a cell has nothing to say: nothing is deployed there, and nothing is there that could be. */
export function isEmpty(cell: ReportCell | null): boolean {
  return cell === null || (cell.state === "none" && cell.says.length === 0);
}

import type { Candidate } from "../domain/evidence.ts";
import type { Workload } from "../domain/policy.ts";
import { known, type Quantity, type Unknown, unknown } from "../domain/quantity.ts";
import { type Noted, noted } from "./notes.ts";
import { byTokens, isPaid, originsOf, type Row, sumOf } from "./priced-rows.ts";
import type { PriceBook } from "./prices.ts";
import { counted, key, num, usd } from "./text.ts";
import { disagreement, hasTokens, meanTokens } from "./tokens.ts";

/**
 * USD of one request by the evaluation's own requests: measured by the tool, else tokens × price, row by row.
 * null: the evaluation says neither what its requests cost nor how many tokens they had.
 */
export function requestCost(candidate: Candidate, workload: Workload | null, book: PriceBook): Noted<Quantity> | null {
  const paid = candidate.usage.filter((row) => !row.cached);
  const rows = paid.filter((row) => row.requests > 0 && (row.costUsd !== null || hasTokens(row)));
  const [first] = candidate.usage;
  if (!first || (rows.length === 0 && paid.length > 0)) return null;
  if (rows.length === 0) return noted(onlyCached(first));
  const factor = workload?.productionPerEval ?? 1;
  const assumptions = leftOut(candidate.usage, rows, factor);
  const foreign = workload && disagreement(meanTokens(rows), workload);
  if (foreign) return noted(foreign);
  const priced = () => byTokens(rows, candidate, factor, book);
  if (rows.every((row) => row.costUsd !== null)) {
    const stated = measured(rows, factor, candidate);
    const other = rows.every((row) => row.costUsd === 0 && hasTokens(row)) ? priced() : null;
    if (!other?.value.known) return noted(stated, { assumptions });
    const zero = "the tool wrote a cost of $0 for every request";
    return noted(other.value, { assumptions: [...assumptions, `${zero}; its tokens are priced instead`] }, other);
  }
  if (rows.every(hasTokens)) {
    const byPrice = priced();
    return noted(byPrice.value, { assumptions }, byPrice);
  }
  return noted(halfMeasured(rows));
}

function leftOut(usage: readonly Row[], rows: readonly Row[], factor: number): string[] {
  const count = (some: readonly Row[]) => some.reduce((sum, row) => sum + row.requests, 0);
  const cached = count(usage.filter((row) => row.cached));
  const silent = count(usage) - cached - count(rows);
  return [
    ...(silent > 0 ? [`left out: ${counted(silent, "request")} without tokens or cost, as after an error`] : []),
    ...(cached > 0 ? [`left out: ${counted(cached, "answer")} from the tool's own cache, which cost nothing`] : []),
    ...(factor === 1 ? [] : [`a request in production has ${num(factor)} times the tokens of one of the evaluation`]),
  ];
}

function onlyCached({ path }: Row): Unknown {
  const reason = `${path}: every answer came from the tool's own cache, so no request was paid for`;
  return unknown("evidence/missing", reason, "evaluate again without the tool's cache");
}

function halfMeasured(rows: readonly Row[]): Unknown {
  const priced = rows.filter((row) => row.costUsd !== null);
  const silent = rows.find((row) => row.costUsd === null);
  const bare = rows.find((row) => !hasTokens(row));
  return unknown(
    "evidence/not-comparable",
    `the tool gives a cost but no tokens of some requests (${bare?.path}: ${bare?.pointer}), and tokens but no cost of others (${silent?.path}: ${silent?.pointer}); ${priced.length} of ${counted(rows.length, "row")} have a cost`,
    "evaluate again with one provider for all requests, or keep one of the files out of `results`",
  );
}

function measured(rows: readonly Row[], factor: number, { model }: Candidate): Quantity {
  const instead = `state what a request costs: ${key("prices", "tokens", model)}, or serving and a load test`;
  const negative = rows.find((row) => (row.costUsd ?? 0) < 0);
  if (negative) {
    const reason = `${negative.path}: ${negative.pointer}: the tool wrote a cost of ${usd(negative.costUsd ?? 0)}`;
    return unknown("evidence/scale", reason, "evaluate again, or keep the file out of `results`");
  }
  const { requests, total } = sumOf(rows.map((row) => ({ row, usd: row.costUsd ?? 0 })));
  if (!isPaid(total)) {
    const reason = `${rows[0]?.path}: the tool wrote a cost of ${usd(total)} for ${counted(requests, "request")}, which is no cost`;
    return unknown("evidence/scale", reason, instead);
  }
  const times = factor === 1 ? "" : ` × ${num(factor)}`;
  return known((total / requests) * factor, "USD", {
    n: requests,
    basis: "measured",
    formula: `${usd(total)} as the tool measured it ÷ ${counted(requests, "request")}${times}`,
    origins: originsOf(rows),
  });
}

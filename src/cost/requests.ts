import type { Candidate, Placed, Usage } from "../domain/evidence.ts";
import type { Workload } from "../domain/policy.ts";
import { known, type Origin, type Quantity, type Unknown, unknown } from "../domain/quantity.ts";
import type { TokenRates } from "./library.ts";
import { type Noted, noted } from "./notes.ts";
import { namesOf, type PriceBook, tokenRates } from "./prices.ts";
import { counted, num, usd } from "./text.ts";
import { disagreement, type Tokens, tokensText } from "./tokens.ts";

type Row = Placed<Usage>;

/** USD of one request by the evaluation's own requests: measured by the tool, else tokens × price, row by row. */
export function requestCost(candidate: Candidate, workload: Workload | null, book: PriceBook): Noted<Quantity> | null {
  const paid = candidate.usage.filter((row) => !row.cached);
  const rows = paid.filter((row) => row.costUsd !== null || hasTokens(row));
  if (candidate.usage.length === 0 || (rows.length === 0 && paid.length > 0)) return null;
  if (rows.length === 0) return noted(onlyCached(candidate));
  const factor = workload?.productionPerEval ?? 1;
  const assumptions = [
    ...(rows.length < paid.length
      ? [`${counted(paid.length - rows.length, "request")} without tokens or cost, as after an error, are left out`]
      : []),
    ...(paid.length < candidate.usage.length
      ? [
          `${counted(candidate.usage.length - paid.length, "answer")} from the tool's own cache cost nothing and are left out`,
        ]
      : []),
    ...(factor === 1 ? [] : [`a request in production has ${num(factor)} times the tokens of one of the evaluation`]),
  ];
  const foreign = workload && disagreement(meanTokens(rows), workload, factor);
  if (foreign) return noted(foreign);
  if (rows.every((row) => row.costUsd !== null)) return noted(measured(rows, factor), { assumptions });
  if (rows.every(hasTokens)) {
    const priced = byTokens(rows, candidate, factor, book);
    return noted(priced.value, { assumptions }, priced);
  }
  const some = rows.filter((row) => row.costUsd !== null).length;
  const reason = `the tool gives a cost for ${some} of ${counted(rows.length, "request")}, and not the tokens of the rest`;
  return noted(unknown("evidence/not-comparable", reason, "evaluate again with one provider for all requests"));
}

/** Mean tokens of a request over all rows that state them; null where none does. */
export function meanTokens(rows: readonly Usage[]): Tokens | null {
  const stated = rows.filter((row) => !row.cached && hasTokens(row));
  const requests = stated.reduce((sum, row) => sum + row.requests, 0);
  if (requests === 0) return null;
  const mean = (of: (row: Usage) => number | null) => stated.reduce((sum, row) => sum + (of(row) ?? 0), 0) / requests;
  return { input: mean((row) => row.inputTokens), output: mean((row) => row.outputTokens) };
}

function hasTokens(row: Usage): boolean {
  return row.inputTokens !== null && row.outputTokens !== null && row.inputTokens + row.outputTokens > 0;
}

function onlyCached(candidate: Candidate): Unknown {
  const [first] = candidate.usage;
  const reason = `${first?.path}: every answer came from the tool's own cache, so no request was paid for`;
  return unknown("evidence/missing", reason, "evaluate again without the tool's cache");
}

/** Requests, and integer nano-USD so that the order of addition does not matter. */
function sum(rows: readonly Row[], usdOf: (row: Row) => number): { readonly requests: number; readonly total: number } {
  const nano = rows.reduce((total, row) => total + BigInt(Math.round(usdOf(row) * 1e9)), 0n);
  return { requests: rows.reduce((count, row) => count + row.requests, 0), total: Number(nano) / 1e9 };
}

function measured(rows: readonly Row[], factor: number): Quantity {
  const { requests, total } = sum(rows, (row) => row.costUsd ?? 0);
  if (!(total > 0)) {
    const reason = `${rows[0]?.path}: the tool wrote a cost of ${usd(total)} for ${counted(requests, "request")}`;
    return unknown("evidence/scale", reason, "state what a request costs: prices.tokens, or serving and a load test");
  }
  return known((total / requests) * factor, "USD", {
    n: requests,
    basis: "measured",
    formula: `${usd(total)} as the tool measured it ÷ ${counted(requests, "request")}${times(factor)}`,
    origins: originsOf(rows),
  });
}

function byTokens(rows: readonly Row[], candidate: Candidate, factor: number, book: PriceBook): Noted<Quantity> {
  const [fallback = candidate.model] = namesOf(candidate);
  const rates = new Map<string, TokenRates>();
  for (const name of new Set(rows.map((row) => row.model ?? fallback))) {
    const found = tokenRates(book, candidate, name);
    if ("known" in found) return noted(found);
    rates.set(name, found);
  }
  const priced: { readonly row: Row; readonly usd: number }[] = [];
  for (const row of rows) {
    const rate = rates.get(row.model ?? fallback);
    const cost = rate ? rowCost(row, rate, factor) : null;
    if (cost === null || typeof cost !== "number") return noted(cost ?? unpriced(row));
    priced.push({ row, usd: cost });
  }
  const costs = new Map(priced.map((one) => [one.row, one.usd]));
  const { requests, total } = sum(rows, (row) => costs.get(row) ?? Number.NaN);
  const cached = rows.some((row) => row.cacheReadTokens + row.cacheWriteTokens > 0);
  const notes = {
    prices: [...rates.values()].map(({ id, text, source, asOf }) => ({
      kind: "tokens" as const,
      id,
      text,
      source,
      asOf,
    })),
    assumptions:
      cached && [...rates.values()].some((rate) => rate.cacheAtInputPrice)
        ? ["cached tokens cost what other input costs, because the policy states no price of their own"]
        : [],
  };
  if (!(total > 0)) return noted(unknown("evidence/scale", `the tokens come to ${usd(total)}`), notes);
  const value = known(total / requests, "USD", {
    n: requests,
    basis: "tokens",
    formula: `${usd(total)} for the tokens of ${counted(requests, "request")}${factor === 1 ? "" : `, each times ${num(factor)},`} ÷ ${requests}, ${tokensText(meanTokens(rows))}`,
    origins: originsOf(rows),
  });
  return noted<Quantity>(value, notes);
}

/** A request has one price; only the sum of several may hide that some were in another tier. */
function rowCost(row: Row, rate: TokenRates, factor: number): number | Unknown | null {
  const tokens = {
    input: (row.inputTokens ?? 0) * factor,
    output: (row.outputTokens ?? 0) * factor,
    cacheRead: row.cacheReadTokens * factor,
    cacheWrite: row.cacheWriteTokens * factor,
  };
  if (row.requests > 1 && rate.firstTier !== null && tokens.input > rate.firstTier) {
    const reason = `${row.path}: ${row.pointer} sums up ${counted(row.requests, "request")}, and "${rate.id}" has another price for requests above ${rate.firstTier} input tokens`;
    return unknown("evidence/not-comparable", reason, "write the evaluation with the tokens of each request");
  }
  return rate.usd(tokens);
}

function unpriced(row: Row): Unknown {
  const tokens = `${row.inputTokens} input (${row.cacheReadTokens} read from and ${row.cacheWriteTokens} written to a cache), ${row.outputTokens} output`;
  return unknown("evidence/scale", `${row.path}: ${row.pointer}: tokens that have no price: ${tokens}`);
}

function times(factor: number): string {
  return factor === 1 ? "" : ` × ${num(factor)}`;
}

/** One origin for each file: where its first request stands. */
function originsOf(rows: readonly Row[]): Origin[] {
  const files = new Map<string, Row>();
  for (const row of rows) if (!files.has(row.path)) files.set(row.path, row);
  return [...files.values()].map(({ path, pointer }) => ({ text: `${path}: ${pointer}`, path, pointer }));
}

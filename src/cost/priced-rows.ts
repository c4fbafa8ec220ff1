import type { Candidate, Placed, Usage } from "../domain/evidence.ts";
import { known, type Origin, type Quantity, type Unknown, unknown } from "../domain/quantity.ts";
import type { TokenRates } from "./library.ts";
import { type Noted, type Notes, noted } from "./notes.ts";
import { namesOf, type PriceBook, tokenRates } from "./prices.ts";
import { counted, key, num, usd } from "./text.ts";
import { meanTokens, tokensText } from "./tokens.ts";

/** Tokens (and, where the tool knows it, cost) of a request, with its file. */
export type Row = Placed<Usage>;

/** Requests and USD of all rows; integer nano-USD inside, so that the order of addition does not matter. */
export function sumOf(rows: readonly { readonly row: Row; readonly usd: number }[]): {
  readonly requests: number;
  readonly total: number;
} {
  const requests = rows.reduce((count, { row }) => count + row.requests, 0);
  const nano = rows.map(({ usd }) => Math.round(usd * 1e9));
  if (!nano.every(Number.isFinite)) return { requests, total: Number.POSITIVE_INFINITY };
  return { requests, total: Number(nano.reduce((total, one) => total + BigInt(one), 0n)) / 1e9 };
}

/** Money that somebody could have paid: more than nothing, and a number. */
export function isPaid(total: number): boolean {
  return total > 0 && Number.isFinite(total);
}

/** USD of one request: the tokens of each row × their price, each row times `factor`. */
export function byTokens(rows: readonly Row[], candidate: Candidate, factor: number, book: PriceBook): Noted<Quantity> {
  const fallback = pricedName(candidate, book);
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
    if (typeof cost !== "number") return noted(cost ?? impossible(row));
    priced.push({ row, usd: cost });
  }
  const { requests, total } = sumOf(priced);
  const notes = notesOf(rows, [...rates.values()]);
  if (!isPaid(total)) return noted(worthless(total, requests, candidate, notes), notes);
  const each = factor === 1 ? "" : `, each times ${num(factor)},`;
  const mean = meanTokens(rows);
  const tokens = mean === null ? "" : `, on average ${tokensText(mean)}`;
  const value = known(total / requests, "USD", {
    n: requests,
    basis: "tokens",
    formula: `${usd(total)} for the tokens of ${counted(requests, "request")}${each} ÷ ${requests}${tokens}`,
    origins: originsOf(rows),
  });
  return noted<Quantity>(value, notes);
}

/** The name of a candidate by which its tokens have a price; its first name where none has. */
export function pricedName(candidate: Candidate, book: PriceBook): string {
  const names = namesOf(candidate);
  return names.find((name) => !("known" in tokenRates(book, candidate, name))) ?? names[0] ?? candidate.model;
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

function notesOf(rows: readonly Row[], rates: readonly TokenRates[]): Partial<Notes> {
  const unpriced = (
    [
      ["read from", "cacheReadTokens", "read"],
      ["written to", "cacheWriteTokens", "write"],
    ] as const
  ).filter(([, tokens, kind]) => rows.some((row) => row[tokens] > 0) && rates.some((rate) => !rate.cachePriced[kind]));
  return {
    prices: rates.map(({ id, text, source, asOf }) => ({ kind: "tokens" as const, id, text, source, asOf })),
    assumptions: unpriced.map(
      ([how]) => `tokens ${how} a cache cost what other input costs, because nobody states a price of their own`,
    ),
  };
}

function impossible(row: Row): Unknown {
  const cached = `${row.cacheReadTokens} read from and ${row.cacheWriteTokens} written to a cache`;
  return unknown(
    "evidence/scale",
    `${row.path}: ${row.pointer}: ${row.inputTokens} input tokens, ${cached}, and ${row.outputTokens} output tokens cannot be`,
    "evaluate again: input tokens count cached ones, and none are below zero",
  );
}

function worthless(total: number, requests: number, { model }: Candidate, { prices = [] }: Partial<Notes>): Unknown {
  const at = prices.map(({ id, text }) => `"${id}" at ${text}`).join(", ");
  return unknown(
    "evidence/scale",
    `the tokens of ${counted(requests, "request")} come to ${usd(total)}, which is no cost (${at})`,
    `write ${key("prices", "tokens", model)}: { input_per_1m_usd: …, output_per_1m_usd: … }`,
  );
}

/** One origin for each file: where its first request stands. */
export function originsOf(rows: readonly Row[]): Origin[] {
  const files = new Map<string, Row>();
  for (const row of rows) if (!files.has(row.path)) files.set(row.path, row);
  return [...files.values()].map(({ path, pointer }) => ({ text: `${path}: ${pointer}`, path, pointer }));
}

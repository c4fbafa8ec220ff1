import type { Candidate } from "../domain/evidence.ts";
import type { Issue } from "../domain/judgement.ts";
import { nearestName } from "../domain/nearest.ts";
import type { Prices, TokenPrice } from "../domain/policy.ts";
import { type Unknown, unknown } from "../domain/quantity.ts";
import { CATALOGUED_TYPES, type CatalogueRow, catalogued } from "./catalogue.ts";
import { loadTokenPricer, type TokenPricer, type TokenRates } from "./library.ts";
import { libraryModel } from "./models.ts";
import type { Price } from "./notes.ts";
import { key, listed, usd } from "./text.ts";

/** Where prices come from, in this order: the policy, then what is bundled (`tokens` is null until it is loaded). */
export interface PriceBook {
  readonly policy: Prices;
  readonly library: TokenPricer | null;
}

/** The policy's prices over the bundled ones; the price library is loaded only where tokens are to be priced by it. */
export async function openPriceBook(policy: Prices, candidates: readonly Candidate[]): Promise<PriceBook> {
  return { policy, library: needsLibrary(candidates, policy) ? await loadTokenPricer(policy.asOf) : null };
}

/** An instance type with its price and what is known of its GPUs. */
export interface PricedInstance {
  readonly type: string;
  readonly usdPerHour: number;
  readonly gpus: number | null;
  readonly accelerator: string | null;
  /** Memory of one GPU. */
  readonly memoryMib: number | null;
  readonly price: Price;
  /** Why this price and no other, where somebody could ask; null where the policy states it. */
  readonly assumption: string | null;
}

/** Days after which a price is old. */
export const STALE_AFTER_DAYS = 90;

/** Whether any candidate's tokens can be priced by the library alone: only then is it worth loading. */
export function needsLibrary(candidates: readonly Candidate[], prices: Prices): boolean {
  return candidates.some((candidate) =>
    namesOf(candidate).some((name) => libraryModel(name) !== null && !declared(candidate, name, prices)),
  );
}

/** USD per hour of an instance type: the policy's, else the catalogue's for the region. */
export function instancePrice(book: PriceBook, type: string, region: string | null): PricedInstance | Unknown {
  const rows = catalogued(type);
  const own = book.policy.instances.get(type);
  const [listing] = rows;
  if (own && !(own.usdPerHour > 0)) {
    const stated = `${placeOf(own)}: the price of instance "${type}" is ${usd(own.usdPerHour)} an hour, which is no price`;
    return unknown(
      "cost/unknown-price",
      stated,
      `write ${key("prices", "instances", type, "usd_per_hour")}: what an hour costs`,
    );
  }
  if (own) {
    return {
      type,
      usdPerHour: own.usdPerHour,
      gpus: own.gpus ?? listing?.gpus ?? null,
      accelerator: listing?.accelerator ?? null,
      memoryMib: listing?.memoryMib ?? null,
      price: { kind: "instance", id: type, text: `${usd(own.usdPerHour)} / h`, source: placeOf(own), asOf: own.asOf },
      assumption: null,
    };
  }
  const write = `write ${key("prices", "instances", type)}: { usd_per_hour: … }`;
  if (!listing) {
    const near = nearestName(type, [...book.policy.instances.keys(), ...CATALOGUED_TYPES]);
    const meant = near === null ? "" : `, or "${near}" if that is meant`;
    return unknown(
      "cost/unknown-price",
      `no price of instance "${type}" in the policy or the catalogue`,
      write + meant,
    );
  }
  const here = rows.filter((row) => region === null || row.region === region || row.region === "any");
  const regions = rows.map((row) => row.region);
  const [row, ...others] = here;
  if (!row) {
    const reason = `the catalogue prices instance "${type}" in ${listed(regions)}, and serving.region is ${region}`;
    return unknown("cost/unknown-price", reason, write);
  }
  if (others.length > 0) {
    const reason = `the catalogue prices instance "${type}" in ${listed(regions)}, and nobody says where it runs`;
    return unknown("cost/unknown-price", reason, `write serving.region: one of ${listed(regions)}`);
  }
  return ofCatalogue(row, region);
}

function ofCatalogue(row: CatalogueRow, region: string | null): PricedInstance {
  const undated = row.asOf === null ? " (the source gives no date)" : "";
  const where = row.region === "any" ? row.cloud : `${row.cloud} ${row.region}`;
  const price: Price = {
    kind: "instance",
    id: row.type,
    text: `${usd(row.usdPerHour)} / h on demand, ${where}`,
    source: `bundled catalogue: ${row.source}${undated}`,
    asOf: row.asOf,
  };
  const assumption =
    region === null && row.region !== "any" ? `"${row.type}" costs what it costs in ${row.region}, on demand` : null;
  const { type, usdPerHour, gpus, accelerator, memoryMib } = row;
  return { type, usdPerHour, gpus, accelerator, memoryMib, price, assumption };
}

/** Model strings under which a candidate's requests may have been priced. */
export function namesOf(candidate: Candidate): readonly string[] {
  const used = candidate.usage.flatMap((row) => row.model ?? []);
  return [...new Set(used.length > 0 ? used : candidate.names)].sort();
}

function declared(candidate: Candidate, name: string, prices: Prices) {
  const keys = [candidate.id, candidate.model, name];
  const found = keys.find((one) => prices.tokens.has(one));
  const price = found === undefined ? undefined : prices.tokens.get(found);
  return found === undefined || price === undefined ? null : { id: found, price };
}

/** What the tokens of a candidate's requests cost, by the model string that the evidence gives them. */
export function tokenRates(book: PriceBook, candidate: Candidate, name: string): TokenRates | Unknown {
  const own = declared(candidate, name, book.policy);
  if (own) return ofPolicy(own.id, own.price, placeOf(own.price));
  const listedRates = book.library?.rates(name);
  if (listedRates) return listedRates;
  const near = nearestName(candidate.model, [...book.policy.tokens.keys()]);
  const meant = near === null ? "" : `, or rename "${near}" if that is meant`;
  return unknown(
    "cost/unknown-price",
    `no token price of "${name}" in the policy or the price library`,
    `write ${key("prices", "tokens", candidate.model)}: { input_per_1m_usd: …, output_per_1m_usd: … }${meant}`,
  );
}

function ofPolicy(id: string, price: TokenPrice, source: string): TokenRates {
  const { inputPer1mUsd, outputPer1mUsd, cacheReadPer1mUsd, cacheWritePer1mUsd } = price;
  const read = cacheReadPer1mUsd ?? inputPer1mUsd;
  const write = cacheWritePer1mUsd ?? inputPer1mUsd;
  const parts = [
    `${usd(inputPer1mUsd)} in`,
    `${usd(outputPer1mUsd)} out`,
    ...(cacheReadPer1mUsd === null ? [] : [`${usd(cacheReadPer1mUsd)} cache read`]),
    ...(cacheWritePer1mUsd === null ? [] : [`${usd(cacheWritePer1mUsd)} cache write`]),
  ];
  return {
    id,
    text: `${parts.join(", ")} per 1M tokens`,
    source,
    asOf: price.asOf,
    firstTier: null,
    cachePriced: { read: cacheReadPer1mUsd !== null, write: cacheWritePer1mUsd !== null },
    usd: ({ input, output, cacheRead, cacheWrite }) => {
      const fresh = input - cacheRead - cacheWrite;
      // As the library does: input counts cached tokens, so more of them than of it cannot be.
      if (!(fresh >= -1e-9 * input && output >= 0 && cacheRead >= 0 && cacheWrite >= 0)) return null;
      const cached = cacheRead * read + cacheWrite * write;
      return (Math.max(0, fresh) * inputPer1mUsd + cached + output * outputPer1mUsd) / 1e6;
    },
  };
}

function placeOf({ location }: { readonly location: { readonly path: string; readonly line: number } }): string {
  return `${location.path}:${location.line}`;
}

/** The issue of a price that is older than 90 days on the day of judgement; a price without a date has no age. */
export function staleness(price: Price, judgedOn: string): Issue[] {
  if (price.asOf === null) return [];
  const days = Math.floor((Date.parse(judgedOn) - Date.parse(price.asOf)) / 86_400_000);
  if (!(days > STALE_AFTER_DAYS)) return [];
  const prices = price.kind === "instance" ? key("prices", "instances", price.id) : key("prices", "tokens", price.id);
  return [
    {
      rule: "cost/stale-price",
      message: `the price of "${price.id}" (${price.text}) is of ${price.asOf}, ${days} days old`,
      hint: `check it and write ${prices} with its as_of`,
    },
  ];
}

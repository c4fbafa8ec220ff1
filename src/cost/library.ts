import { libraryModel } from "./models.ts";
import { usd } from "./text.ts";

/** Tokens of one request. `input` counts all input tokens, cached ones included. */
export interface Tokens {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
}

/** What the tokens of one model cost, from the policy or the library. */
export interface TokenRates {
  readonly id: string;
  /** `$2.5 in, $10 out per 1M tokens`. */
  readonly text: string;
  readonly source: string;
  readonly asOf: string | null;
  /** Input tokens above which every token of the request has another price; null: one price for all sizes. */
  readonly firstTier: number | null;
  /** Whether tokens read from or written to a cache have a price of their own; without one they cost what input costs. */
  readonly cachePriced: { readonly read: boolean; readonly write: boolean };
  /** USD of one request; null where the library refuses the numbers. */
  readonly usd: (tokens: Tokens) => number | null;
}

/** Prices models by their evidence names from a bundled, dated price list. Synchronous once created. */
export interface TokenPricer {
  /** null: the list has no such model. */
  readonly rates: (name: string) => TokenRates | null;
}

/** The exact version of the price library; a test holds it against package.json. */
export const LIBRARY = "@pydantic/genai-prices 0.1.8";
/** Day of that version's release: its prices are of this day, whatever day it is now. */
export const LIBRARY_DATE = "2026-09-23";
/** Some vendors are cheaper by night: at this time of day all of them are at their dearest. */
const DEAREST = "T08:00:00Z";

/**
 * Loads the price list (800 KB, so only when something is priced by tokens) and pins it to a day: `prices.as_of`,
 * else the list's own. Prices with a start date are those of that day.
 */
export async function loadTokenPricer(asOf: string | null): Promise<TokenPricer> {
  const { calcPrice } = await import("@pydantic/genai-prices");
  const day = asOf ?? LIBRARY_DATE;
  const timestamp = new Date(`${day}${DEAREST}`);
  const found = new Map<string, TokenRates | null>();
  const rates = (name: string): TokenRates | null => {
    const model = libraryModel(name);
    if (model === null) return null;
    const price = (usage: Readonly<Record<string, number>>) =>
      calcPrice(usage, model.model, { providerId: model.provider, timestamp });
    const sample = price({ input_tokens: 1, output_tokens: 1 });
    if (sample === null) return null;
    return {
      id: name,
      text: ratesText(sample.model_price),
      source: `${LIBRARY}, ${sample.provider.id}/${sample.model.id}`,
      asOf: day < LIBRARY_DATE ? day : LIBRARY_DATE,
      firstTier: firstTier(sample.model_price),
      cachePriced: {
        read: sample.model_price.cache_read_mtok !== undefined,
        write: sample.model_price.cache_write_mtok !== undefined,
      },
      usd: (tokens) => {
        try {
          return price(usageOf(tokens))?.total_price ?? null;
        } catch {
          return null;
        }
      },
    };
  };
  return {
    rates: (name) => {
      const known = found.get(name);
      if (known !== undefined) return known;
      const made = rates(name);
      found.set(name, made);
      return made;
    },
  };
}

/** Cache keys only where there are cached tokens: a model without cache prices refuses none then. */
function usageOf({ input, output, cacheRead, cacheWrite }: Tokens): Record<string, number> {
  return {
    input_tokens: input,
    output_tokens: output,
    ...(cacheRead > 0 ? { cache_read_tokens: cacheRead } : {}),
    ...(cacheWrite > 0 ? { cache_write_tokens: cacheWrite } : {}),
  };
}

interface Tiered {
  readonly base: number;
  readonly tiers: readonly { readonly start: number; readonly price: number }[];
}
type Rate = number | Tiered | undefined;

function firstTier(prices: Readonly<Record<string, Rate>>): number | null {
  const starts = Object.values(prices).flatMap((rate) =>
    typeof rate === "object" ? rate.tiers.map((tier) => tier.start) : [],
  );
  return starts.length === 0 ? null : Math.min(...starts);
}

function ratesText(prices: Readonly<Record<string, Rate>>): string {
  const parts = [
    ["in", prices.input_mtok],
    ["out", prices.output_mtok],
    ["cache read", prices.cache_read_mtok],
    ["cache write", prices.cache_write_mtok],
  ] as const;
  const shown = parts.flatMap(([word, rate]) => (rate === undefined ? [] : [`${rateText(rate)} ${word}`]));
  return `${shown.join(", ")} per 1M tokens`;
}

function rateText(rate: number | Tiered): string {
  if (typeof rate === "number") return usd(rate);
  return [usd(rate.base), ...rate.tiers.map((tier) => `${usd(tier.price)} above ${tier.start} input tokens`)].join(
    "; ",
  );
}

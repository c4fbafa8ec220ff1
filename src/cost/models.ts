/** A model as the price library knows it. */
export interface LibraryModel {
  readonly provider: string;
  readonly model: string;
}

/** Provider word of an evaluation tool (`openai:…`, `openai/…`) → provider id of the price library. */
const PROVIDERS: ReadonlyMap<string, string> = new Map([
  ["openai", "openai"],
  ["anthropic", "anthropic"],
  ["google", "google"],
  ["vertex", "google"],
  ["bedrock", "aws"],
  ["openrouter", "openrouter"],
  ["mistral", "mistral"],
  ["groq", "groq"],
  ["deepseek", "deepseek"],
  ["xai", "x-ai"],
  ["grok", "x-ai"],
  ["cohere", "cohere"],
  ["perplexity", "perplexity"],
  ["together", "together"],
  ["togetherai", "together"],
  ["fireworks", "fireworks"],
  ["cerebras", "cerebras"],
  ["moonshot", "moonshotai"],
  ["moonshotai", "moonshotai"],
  ["novita", "novita"],
  ["voyage", "voyageai"],
  ["cloudflare", "cloudflare"],
]);

/** Words between a provider and its model that name an API, not a model. */
const APIS: ReadonlySet<string> = new Set([
  "chat",
  "completion",
  "completions",
  "converse",
  "embedding",
  "embeddings",
  "live",
  "messages",
  "realtime",
  "responses",
]);

/** Clouds that resell a vendor's models, as the second word of `anthropic/bedrock/…`; null: deployments have names of their own. */
const RESELLERS: ReadonlyMap<string, string | null> = new Map([
  ["azure", null],
  ["bedrock", "aws"],
  ["vertex", "google"],
]);

/** Vendors whose models have no slash in their names. */
const FLAT: ReadonlySet<string> = new Set(["openai", "anthropic", "google", "mistral", "x-ai", "deepseek", "cohere"]);

/** `google/gemma-3-27b-it` and `openai/gpt-oss-20b` are names of open weights, whoever serves them. */
const OPEN_WEIGHTS =
  /^(gemma|medgemma|shieldgemma|codegemma|t5gemma|paligemma|flan|t5|bert|gpt-oss|gpt2|whisper|clip)/i;

/**
 * The priced model that an evaluation tool's model string names (`openai:chat:gpt-4o-mini`, `openai/gpt-4o-mini`,
 * `openai-api/groq/llama-3.3-70b-versatile`), or null: local servers, bare names, deployments, unknown services.
 */
export function libraryModel(name: string): LibraryModel | null {
  const colon = name.indexOf(":");
  const slash = name.indexOf("/");
  if (colon > 0 && (slash < 0 || colon < slash)) return ofColons(name.split(":"));
  return slash > 0 ? ofSlashes(name.split("/")) : null;
}

function ofColons([word = "", ...rest]: readonly string[]): LibraryModel | null {
  const words = rest.length > 1 && APIS.has(rest[0] ?? "") ? rest.slice(1) : rest;
  return made(PROVIDERS.get(word), words.join(":"));
}

function ofSlashes([word = "", second = "", ...rest]: readonly string[]): LibraryModel | null {
  if (word === "openai-api") return made(PROVIDERS.get(second), rest.join("/"));
  const reseller = rest.length > 0 && word !== "openrouter" ? RESELLERS.get(second) : undefined;
  if (reseller === null) return null;
  if (reseller !== undefined) return made(reseller, rest.join("/"));
  const model = [second, ...rest].join("/");
  return OPEN_WEIGHTS.test(model) && FLAT.has(word) ? null : made(PROVIDERS.get(word), model);
}

function made(provider: string | undefined, model: string): LibraryModel | null {
  if (provider === undefined || model === "" || APIS.has(model)) return null;
  return FLAT.has(provider) && model.includes("/") ? null : { provider, model };
}

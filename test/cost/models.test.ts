import { describe, expect, it } from "vitest";
import { libraryModel } from "../../src/cost/models.ts";
import { LIBRARY } from "./support.ts";

describe("the priced model that a tool's model string names", () => {
  it.each([
    ["openai:gpt-4o-mini", "openai", "gpt-4o-mini"],
    ["openai:chat:gpt-4o-mini", "openai", "gpt-4o-mini"],
    ["openai:responses:gpt-4o", "openai", "gpt-4o"],
    ["anthropic:messages:claude-sonnet-4-5", "anthropic", "claude-sonnet-4-5"],
    ["openai/gpt-4o", "openai", "gpt-4o"],
    ["google/gemini-2.5-pro", "google", "gemini-2.5-pro"],
    ["vertex:gemini-2.5-pro", "google", "gemini-2.5-pro"],
    ["openrouter/openai/gpt-4o", "openrouter", "openai/gpt-4o"],
    ["openai-api/groq/llama-3.3-70b-versatile", "groq", "llama-3.3-70b-versatile"],
    ["groq/llama-3.3-70b-versatile", "groq", "llama-3.3-70b-versatile"],
    ["together/meta-llama/Llama-3.3-70B-Instruct-Turbo", "together", "meta-llama/Llama-3.3-70B-Instruct-Turbo"],
    ["anthropic/bedrock/anthropic.claude-sonnet-4-20250514-v1:0", "aws", "anthropic.claude-sonnet-4-20250514-v1:0"],
  ])("%s is of %s: %s", (name, provider, model) => {
    expect(libraryModel(name)).toEqual({ provider, model });
    expect(LIBRARY.rates(name)).not.toBe(null);
  });

  it.each([
    ["openai:ft:gpt-4o-mini:acme::abc", "openai", "ft:gpt-4o-mini:acme::abc"],
    ["openrouter/vertex/own", "openrouter", "vertex/own"],
  ])("%s keeps the whole name: %s has %s", (name, provider, model) => {
    expect(libraryModel(name)).toEqual({ provider, model });
  });

  it.each([
    ["a bare name", "gpt-4o"],
    ["a bare name with a date", "llama-3.3-70b-versatile"],
    ["a local server", "ollama:llama3"],
    ["a local server with slashes", "vllm/meta-llama/Llama-3.1-8B-Instruct"],
    ["a file", "hf/meta-llama/Llama-3.1-8B-Instruct"],
    ["a script", "file://provider.js"],
    ["a web address", "https://example.com/v1"],
    ["open weights by their vendor's name", "google/gemma-3-27b-it"],
    ["open weights of a vendor that also sells", "openai/gpt-oss-20b"],
    ["open weights of a vendor that sells nothing", "meta-llama/Llama-3.1-8B-Instruct"],
    ["a deployment of somebody's own", "openai/azure/my-deployment"],
    ["a vendor and a path", "openai/models/gpt-4o"],
    ["a server behind the vendor's interface", "openai-api/local/llama"],
    ["an API without a model", "openai:chat"],
    ["a vendor without a model", "openai:"],
    ["nothing", ""],
    ["a slash", "/"],
    ["a colon", ":"],
    ["a property of every object", "constructor/__proto__"],
  ])("%s has none: %s", (_, name) => {
    expect(libraryModel(name)).toBe(null);
  });
});

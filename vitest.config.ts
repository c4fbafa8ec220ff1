import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/reference/**", "test/act/**", "test/live/**"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // GitHub's language service imports JSON without saying so, which Node refuses and vitest's loader does not.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
  },
});

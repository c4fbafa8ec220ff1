import { defineConfig } from "vitest/config";

/**
 * Starts the tools themselves: `npx vitest run --config vitest.live.config.ts`. Needs Python 3.10 or later with its
 * package index, or `MLFLOW_PYTHON=PATH`, a Python that has mlflow; without either the tests say so and are skipped.
 */
export default defineConfig({
  test: { include: ["test/live/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 600_000 },
});

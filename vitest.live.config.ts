import { defineConfig } from "vitest/config";

/**
 * Starts the tools themselves, of exact versions: `npx vitest run --config vitest.live.config.ts`. Needs Python 3.10 or
 * later (one tool 3.12), npm and their package indexes; where a tool cannot be installed its tests say so and are
 * skipped. `LIVE_TOOLS=DIR` keeps what is installed; `MLFLOW_PYTHON=PATH` is a Python that has mlflow.
 */
export default defineConfig({
  // One tool at a time: each takes all cores that there are.
  test: { include: ["test/live/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 900_000, fileParallelism: false },
});

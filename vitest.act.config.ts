import { defineConfig } from "vitest/config";

/** Needs nektos/act: `ACT=PATH npx vitest run --config vitest.act.config.ts`. */
export default defineConfig({
  test: { include: ["test/act/**/*.test.ts"], testTimeout: 120_000 },
});

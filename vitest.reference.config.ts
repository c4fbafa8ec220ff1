import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/reference/**/*.test.ts"], testTimeout: 120_000 },
});

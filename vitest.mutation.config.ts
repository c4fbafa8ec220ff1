import { defineConfig } from "vitest/config";

/** The tests that hold what decides: they need no process of their own, so that each mutant takes a second. */
export default defineConfig({
  test: { include: ["test/{frontier,verdict,rules,cost}/**/*.test.ts", "test/gate/{golden,properties}.test.ts"] },
});

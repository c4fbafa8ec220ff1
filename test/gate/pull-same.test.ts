import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPriceBook } from "../../src/cost/prices.ts";
import type { ResultsEntry } from "../../src/domain/policy.ts";
import { gathered } from "../../src/evidence/gather.ts";
import { readPolicy } from "../../src/policy/read.ts";
import { renderComment, reportOf } from "../../src/report/index.ts";
import { sideOf } from "../../src/subjects/side.ts";
import { fileOf, readingOf, workspaceOf } from "../evidence/support.ts";
import { judgementOf } from "../report/support.ts";
import { type Deployed, type Model, policy } from "./pull-shop.ts";
import { POLICY, TODAY } from "./support.ts";

const model: fc.Arbitrary<Model> = fc.record({
  acc: fc.double({ min: 0.01, max: 1, noNaN: true }),
  input: fc.double({ min: 0.01, max: 50, noNaN: true }),
  output: fc.double({ min: 0.01, max: 50, noNaN: true }),
});
const fleets = fc.array(fc.record({ model, at: fc.nat(4), requests: fc.integer({ min: 1, max: 1e8 }) }), {
  minLength: 1,
  maxLength: 5,
});

/** Both ends of a change that changes nothing: any models at any load. */
async function same(fleet: readonly { readonly model: Model; readonly at: number; readonly requests: number }[]) {
  const models = Object.fromEntries(fleet.map((one, index) => [`m${index}`, one.model]));
  const deployed: Record<string, Deployed> = Object.fromEntries(
    fleet.map(({ at, requests }, index) => [`d${index}`, { model: `m${at % fleet.length}`, requests }]),
  );
  const { workspace } = workspaceOf({ [POLICY]: policy({ deployed, models }) });
  const declared = await readPolicy(workspace, POLICY, TODAY);
  const files = Object.entries(models).map(([name, { acc }]) =>
    fileOf(`evals/${name}.json`, [readingOf({ model: name, value: acc, n: 1000, range: [0, 1] })]),
  );
  const entries: readonly ResultsEntry[] = declared.results;
  const evidence = gathered({ files, dead: [], conflicts: [] }, entries, declared.models);
  const book = await openPriceBook(declared.prices, evidence.candidates);
  const past = { policy: declared, evidence };
  return { declared, side: sideOf(declared, evidence, book, past, past, TODAY) };
}

describe("two ends that are the same", () => {
  it("are equal in every number, and nothing is behind what it was", async () => {
    await fc.assert(
      fc.asyncProperty(fleets, async (fleet) => {
        const { side } = await same(fleet);
        expect(side.removed).toEqual([]);
        for (const { name, measures, before, released, standing } of side.subjects) {
          expect(before?.name).toBe(name);
          expect(before?.measures).toEqual(measures);
          expect(released?.measures).toEqual(measures);
          // A deployment may well be behind another candidate, and that it was before: never behind itself.
          expect(standing?.dominatedBy).not.toContain(before?.model);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("are shown as unchanged, each counted and none listed", async () => {
    await fc.assert(
      fc.asyncProperty(fleets, async (fleet) => {
        const { declared, side } = await same(fleet);
        const { subjects, frontiers } = side;
        const baseline = { source: "commit", sha: "a".repeat(40), why: "the merge base" } as const;
        const report = reportOf(judgementOf({ policy: declared, subjects, frontiers, baseline }));
        expect(report.deployments.map((one) => one.change?.kind)).toEqual(fleet.map(() => "same"));
        expect(report.totals.delta).toMatchObject({ absolute: 0, text: "±0" });
        expect(renderComment(report, { lead: null, run: null })).toContain("a month (±$0)");
      }),
      { numRuns: 10 },
    );
  });
});

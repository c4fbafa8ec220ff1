import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dominators, extension } from "../../src/frontier/declared.ts";
import type { Losses } from "../../src/frontier/dominance.ts";
import { better, byDefinition, integers, sets } from "./support.ts";

describe("a declared frontier", () => {
  test("names for each dominated point one that dominates it and stays", () => {
    fc.assert(
      fc.property(sets(4, 12, integers), (points) => {
        const front = byDefinition(points);
        dominators(points).forEach((by, index) => {
          const point = points[index] as Losses;
          if (by === null) expect(front).toContain(index);
          else {
            expect(front).toContain(by);
            expect(better(points[by] as Losses, point)).toBe(true);
          }
        });
      }),
    );
  });

  test("equal declared points do not dominate each other", () => {
    expect(
      dominators([
        [1, 1],
        [1, 1],
        [2, 1],
        [3, 0],
      ]),
    ).toEqual([null, null, 0, null]);
  });

  test("extended, is the frontier of both together, each point once among the new", () => {
    fc.assert(
      fc.property(sets(4, 16, integers), fc.nat(), (points, cut) => {
        const at = cut % (points.length + 1);
        const [declared, measured] = [points.slice(0, at), points.slice(at)];
        const { added, removed } = extension(declared, measured);
        const left = declared.filter((_, index) => !removed.includes(index));
        const next = [...left, ...added.map((index) => measured[index] as Losses)];
        const text = (set: readonly Losses[]): Set<string> => new Set(set.map(String));
        expect(byDefinition(next)).toHaveLength(next.length);
        expect(text(next)).toEqual(text(byDefinition(points).map((index) => points[index] as Losses)));
        expect(text(added.map((index) => measured[index] as Losses)).size).toBe(added.length);
      }),
    );
  });

  test("extended by nothing new, stays as it is", () => {
    expect(
      extension(
        [
          [1, 2],
          [2, 1],
        ],
        [
          [1, 2],
          [3, 3],
        ],
      ),
    ).toEqual({ added: [], removed: [] });
    expect(
      extension(
        [
          [1, 2],
          [2, 1],
        ],
        [
          [0, 3],
          [1, 1],
          [1, 1],
        ],
      ),
    ).toEqual({ added: [0, 1], removed: [0, 1] });
  });
});

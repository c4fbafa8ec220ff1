import { expect, it } from "vitest";
import { withoutFalseFirst } from "../../../src/evidence/formats/false-first.ts";
import type { Value } from "../../../src/evidence/formats/measured.ts";

/** A run whose answers of ten tokens took 200 ms; the first token after `first` of them. */
const run = (first: number, more: Record<string, number> = {}) =>
  Object.entries({ ttft_mean_ms: first, latency_mean_ms: 200, output_tokens_mean: 10, tpot_mean_ms: 20, ...more }).map(
    ([measure, raw]): Value => ({ measure, raw, factor: 1, pointer: `/${measure}`, n: 10 }),
  );
const left = (values: readonly Value[], streaming?: unknown) =>
  withoutFalseFirst(values, streaming).values.map(({ measure }) => measure);

it("leaves a first token be that came before the last", () => {
  const values = run(40);
  expect(withoutFalseFirst(values, undefined)).toEqual({ values, said: [] });
  expect(withoutFalseFirst(values, true)).toEqual({ values, said: [] });
});

it("leaves it out where it came with the last, or the file says that nothing streamed", () => {
  expect(left(run(199))).toEqual(["latency_mean_ms", "output_tokens_mean"]);
  expect(left(run(40), false)).toEqual(["latency_mean_ms", "output_tokens_mean"]);
  expect(withoutFalseFirst(run(199), undefined).said).toHaveLength(1);
});

it("takes one token, or gaps between tokens, as streamed", () => {
  expect(left(run(200, { output_tokens_mean: 1 }))).toContain("ttft_mean_ms");
  expect(left(run(199, { itl_mean_ms: 3 }))).toContain("ttft_mean_ms");
});

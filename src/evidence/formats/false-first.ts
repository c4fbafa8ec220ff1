import { finite } from "../values.ts";
import type { Value } from "./measured.ts";

/** How near the time to the first token may come to that of the whole answer. */
const WHOLE = 0.99;

/**
 * Without streaming the first token arrives with the last: tools then write the latency of the whole request as the
 * time to the first token, gaps of 0 or none, and next to nothing for each further token. `streaming` is what the file
 * says of it; where it says nothing, the numbers tell.
 */
export function withoutFalseFirst(
  values: readonly Value[],
  streaming: unknown,
): { readonly values: readonly Value[]; readonly said: readonly string[] } {
  const mean = (measure: string) => {
    const found = values.find((one) => one.measure === measure && one.why === undefined);
    const number = finite(found?.raw);
    return found === undefined || number === null || number <= 0 ? null : number * found.factor;
  };
  const [first, whole] = [mean("ttft_mean_ms"), mean("latency_mean_ms")];
  if (first === null) return { values, said: [] };
  const same = whole !== null && first >= WHOLE * whole && mean("itl_mean_ms") === null;
  if (streaming !== false && !(same && (mean("output_tokens_mean") ?? 2) > 1)) return { values, said: [] };
  return {
    values: values.filter(({ measure }) => !/^(?:ttft|tpot|itl)_/.test(measure)),
    said: [
      "The run did not stream, so the time to first token in the file is that of the whole answer: it is left out.",
    ],
  };
}

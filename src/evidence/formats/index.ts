import type { Reader } from "../reader.ts";
import { inspectAi } from "./inspect-ai.ts";
import { lmEval } from "./lm-eval.ts";

/** Every reader, in the order in which they are tried (the order of `FORMAT_IDS`): the last two take what is left. */
export const READERS: readonly Reader[] = [inspectAi, lmEval];

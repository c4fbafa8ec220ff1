/** Keys that the tool itself writes as results or as the size of the run: everything else is a setting or metadata. */
const RESULTS: ReadonlySet<string> = new Set([
  "model_id",
  "num_prompts",
  "request_rate",
  "max_concurrency",
  "duration",
  "completed",
  "failed",
  "request_goodput",
  "request_goodput:",
  "max_output_tokens_per_s",
  "max_concurrent_requests",
  "rtfx",
  "run_number",
]);

const PATTERNS: readonly RegExp[] = [
  /^(?:mean|median|std|min|max|p\d+(?:\.\d+)?)_.+_ms$/,
  /_throughput$/,
  /^total_.*tokens$/,
  /^spec_decode_/,
  /^ramp_up_/,
  /_time(?:_unix)?$/,
];

/** Whether a key of a record is a setting of the run, or what `--metadata` added; not a result. */
export function isSetting(key: string): boolean {
  return !RESULTS.has(key) && !PATTERNS.some((pattern) => pattern.test(key));
}

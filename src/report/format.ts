/** Without the noise of binary fractions: 12 significant digits, as JSON carries them. */
export function tidy(value: number): number {
  const rounded = Number(value.toPrecision(12));
  return Object.is(rounded, -0) ? 0 : rounded;
}

/** Decimal notation without an exponent, for outputs that shells and calculators read. */
export function plainDecimal(value: number): string {
  const text = String(tidy(value));
  const [mantissa = "", exponent] = text.split("e");
  if (exponent === undefined) return text;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [integer = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const point = integer.length + Number(exponent);
  const digits = integer + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  const filled = digits.padEnd(point, "0");
  return `${sign}${filled.slice(0, point)}${filled.length > point ? `.${filled.slice(point)}` : ""}`;
}

/** A sum of USD as it is printed: the parts as printed add up to the total as printed. */
export interface PrintedSum {
  readonly total: string;
  readonly parts: readonly string[];
}

const MOST_DECIMALS = 6;

/**
 * Rounds by the largest remainder, with as many decimals as it takes that no part reads as nothing. `money` has the
 * same thresholds: whole dollars from 1,000, else cents.
 */
export function printedSum(parts: readonly number[]): PrintedSum {
  const total = parts.reduce((sum, part) => sum + part, 0);
  let decimals = Math.abs(total) >= 1000 ? 0 : 2;
  const vanishes = () => parts.some((part) => part !== 0 && Math.abs(part) * 10 ** decimals < 0.5);
  while (decimals < MOST_DECIMALS && vanishes()) decimals += 2;
  const unit = 10 ** decimals;
  const show = (units: number) => dollars(units / unit, decimals);
  return { total: show(Math.round(total * unit)), parts: largestRemainder(parts, unit).map(show) };
}

/** Whole units for each part, so that they add up to the rounded total; ties go to the earlier part. */
function largestRemainder(parts: readonly number[], unit: number): number[] {
  const floors = parts.map((part) => Math.floor(part * unit));
  const total = Math.round(parts.reduce((sum, part) => sum + part, 0) * unit);
  const missing = total - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, rest: part * unit - Math.floor(part * unit) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, Math.max(0, missing)).map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor));
}

/** USD with exactly this many decimals. */
function dollars(value: number, decimals: number): string {
  const [integer = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "−" : ""}$${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

const LABELS: ReadonlyMap<string, string> = new Map([
  ["monthly_cost_usd", "a month"],
  ["monthly_cost_max_usd", "a month at most"],
  ["inference_cost_per_1k_usd", "per 1k"],
  ["inference_cost_per_1k_saturated_usd", "per 1k, full"],
  ["cost_per_1m_tokens_usd", "per 1M tokens"],
  ["cost_per_correct_usd", "per correct"],
  ["throughput_rps", "requests/s"],
  ["output_tokens_per_s", "tokens/s"],
]);

/** A short name for the head of a column: `per 1k`, `latency p95`, `mmlu/acc`. */
export function labelOf(measure: string): string {
  const latency = /^(latency|ttft|tpot|itl)_(mean|p\d\d)_ms$/.exec(measure);
  return LABELS.get(measure) ?? (latency ? `${latency[1]} ${latency[2]}` : measure);
}

const PHRASES: ReadonlyMap<string, string> = new Map([
  ["inference_cost_per_1k_usd", "per 1,000 requests"],
  ["inference_cost_per_1k_saturated_usd", "per 1,000 requests at full load"],
]);

/** Money with its load in words, for a sentence: `$0.457 per 1,000 requests`. */
export function moneyPhrase(measure: string, text: string): string {
  return LABELS.has(measure) && measure.endsWith("_usd")
    ? `${text} ${PHRASES.get(measure) ?? labelOf(measure)}`
    : `${measure} ${text}`;
}

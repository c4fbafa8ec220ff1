/** What is seen of the numbers of a file before it is taken for metrics. */
export interface Numbers {
  readonly numbers: number;
  /** How many are no whole numbers (NaN is none). */
  readonly fractions: number;
  /** The names that numbers stand under, without the names around them. */
  readonly names: readonly string[];
}

/** A word of a name that is a quality, a time or a price: a whole number under it is a measurement all the same. */
const MEASURED =
  /(?:^|[^a-z])(?:acc(?:uracy)?|auc|auroc|mrr|ndcg|map|f[0-9]|f1|precision|recall|scores?|loss|errors?|mae|mse|rmse|mape|r2|bleu|rouge[a-z]*|wer|cer|ppl|perplexity|match|em|pass(?:ed)?|fail(?:ed)?|correct|iou|dice|kappa|mcc|fid|latency|ttft|tpot|itl|throughput|rps|costs?|price|usd)(?:[^a-z]|$)/i;

/** Names of settings: how a model answers, how it was trained or quantized, how a program runs. */
const SETTING =
  /^(?:temperature|top_?[pk]|min_p|(?:max|min)_?(?:new_?)?(?:tokens|length)|repetition_penalty|num_beams|[a-z]+_token_id|learning_?rate|(?:[a-z_]+_)?batch_?size|weight_decay|dropout|[a-z]+_dropout|hidden_size|num_[a-z]+_layers|vocab_size|warmup_[a-z]+|bits|group_size|damp_percent|lora_[a-z]+|r|port|(?:[a-z_]+_)?(?:timeout|retries|interval|ttl)(?:_ms|_s)?|(?:print|tab|indent)_?(?:width|size)|(?:[a-z_]+_)?version|width|height|fps|scale|opacity|zoom)$/i;

/** So many whole numbers and nothing else are a vocabulary or an index. */
const INDEX = 200;

/**
 * Whether numbers may be metrics: some are no whole numbers or one is named so, and they are not mostly settings of a
 * program or a model.
 */
export function mayBeMetrics({ numbers, fractions, names }: Numbers): boolean {
  if (numbers === 0 || (fractions === 0 && numbers > INDEX)) return false;
  if (names.some((name) => MEASURED.test(spaced(name)))) return true;
  return fractions > 0 && names.filter((name) => SETTING.test(name)).length * 2 < names.length;
}

/** `valAccuracy` has the word `Accuracy`. */
function spaced(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, "$1 $2");
}

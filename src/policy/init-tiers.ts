import { fits, type InitFacts } from "./propose.ts";
import { scalar } from "./scalar.ts";

/**
 * Tiers, for whoever wants them: nothing is judged that is not written. Least recoveries are those of MLPerf Inference for
 * servers (99 %), of MLPerf Mobile (95 to 98 %), and what llm-compressor's own tests ask (95 %).
 */
export function tiersBlock({ variants = [] }: InitFacts): string[] {
  const [first] = variants;
  const [model, base] = [first?.model ?? "NAME-int8", first?.base ?? "NAME"];
  const bases = [...new Set([base, ...variants.map((one) => one.base)])];
  const seen = variants
    .filter((one) => fits(one.model) && fits(one.base))
    .map((one) => `#   ${scalar(one.model)}: { variant_of: ${scalar(one.base)}, artifact: models/… }`);
  return [
    "# Precision by class of deployment. Once tiers are written, each deployment needs one (deployments.NAME.tier), and a",
    "# quantized model names its full-precision reference and its weights.",
    "# tiers:",
    "#   batch: { precisions: any, recovery: 99% }",
    "#   realtime: { precisions: [fp8, int8, int4], recovery: 98%, verified: true }",
    "#   edge: { precisions: [int8], recovery: 95%, require_variant: true }",
    "# models:",
    ...bases.filter(fits).map((one) => `#   ${scalar(one)}: {}`),
    ...(seen.length > 0 ? seen : [`#   ${scalar(model)}: { variant_of: ${scalar(base)}, artifact: models/… }`]),
  ];
}

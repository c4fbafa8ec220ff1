import type { Fact } from "../domain/evidence.ts";
import { widthText } from "../precision/descriptor.ts";
import { launchOfFact } from "../precision/launch.ts";
import { declaredBy, quantizesAtLoad } from "../precision/launch-precision.ts";

/** The `launch` fact for a person, a line for each server; null: there is none. */
export function launchLines(fact: Fact | undefined): readonly string[] | null {
  if (!Array.isArray(fact)) return null;
  return fact.flatMap((one: Fact) => {
    const launch = launchOfFact(one);
    if (launch === null) return [];
    const { class: name, kv } = declaredBy(launch);
    const parts = [
      `${launch.engine ?? "a server"} of ${launch.model ?? "a model that is not named"}`,
      name === null ? "weights not declared" : `weights ${name} (grade C: only declared)`,
      ...(quantizesAtLoad(launch) ? [`quantized while loaded (${launch.quantization})`] : []),
      ...(kv === null ? [] : [`KV cache ${widthText(kv)}`]),
      ...(launch.dtype === null ? [] : [`computes in ${launch.dtype}`]),
      ...(launch.maxModelLen === null ? [] : [`context ${launch.maxModelLen}`]),
      ...(launch.tensorParallel === null ? [] : [`${launch.tensorParallel} devices`]),
      ...(launch.replicas === null ? [] : [`replicas ${launch.replicas}`]),
      ...(launch.hardware === null ? [] : [launch.hardware]),
    ];
    return [`${launch.name === null ? "" : `${launch.name}: `}${parts.join(", ")}`];
  });
}

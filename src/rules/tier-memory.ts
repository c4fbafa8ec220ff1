import { showBytes } from "../domain/bytes.ts";
import type { Subject } from "../domain/judgement.ts";
import { type Finding, finding } from "../domain/rules.ts";
import type { TierRule } from "../domain/tiers.ts";
import type { Accelerator } from "../precision/hardware-table.ts";
import { DEFAULT_UTILIZATION, fits, memoryNeed } from "../precision/memory.ts";
import { named } from "./context.ts";
import { placeOf, unproved } from "./tier-precision.ts";

const GIB = 1024 ** 3;

/** The accelerator, and who says so. */
export type Said = NonNullable<Subject["served"]["accelerator"]>;

/** Whether the policy asks for the memory of a load. */
export function hasMemoryKeys({ declared }: Subject): boolean {
  return declared?.serving?.maxContext != null || declared?.serving?.maxConcurrency != null;
}

/** Nothing says on what it runs. */
export function memoryWithoutHardware(subject: Subject, tier: TierRule | null): Finding[] {
  if (!hasMemoryKeys(subject)) return [];
  return [lacking(subject, tier, "on which accelerator it runs", `write deployments."${subject.name}".hardware`)];
}

function lacking(subject: Subject, tier: TierRule | null, what: string, hint: string | null): Finding {
  return finding(
    "tier/unverified",
    "unknown",
    `${named(subject)}: whether it fits its accelerator cannot be told: ${what} is not known`,
    {
      ...placeOf(subject, tier),
      neededBy: ["tier/memory"],
      hint,
    },
  );
}

/** Weights, and with a declared context and concurrency the KV cache too, against the memory of one accelerator. */
export function memory(subject: Subject, tier: TierRule | null, known: Accelerator, said: Said): Finding[] {
  const { served, declared } = subject;
  const asked = hasMemoryKeys(subject);
  const bytes = weightBytes(subject);
  if (known.memory === null)
    return asked ? [lacking(subject, tier, `the memory of ${said.name}`, `write hardware."${said.name}".memory`)] : [];
  if (bytes === null)
    return asked ? [unproved(subject, tier, "how much memory its weights take", ["tier/memory"])] : [];
  const context = declared?.serving?.maxContext ?? served.launch?.maxContext ?? null;
  const concurrency = declared?.serving?.maxConcurrency ?? null;
  const shape = served.artefact?.kvShape ?? null;
  const whole = context !== null && concurrency !== null && shape !== null;
  if (asked && !whole) {
    if (context === null) return [lacking(subject, tier, "its longest sequence", "write serving.max_context")];
    if (concurrency === null) return [lacking(subject, tier, "its concurrency", "write serving.max_concurrency")];
    return [lacking(subject, tier, "the shape of its KV cache", "commit config.json beside the weights")];
  }
  const need = memoryNeed({
    weights: bytes,
    kv: shape ?? { layers: 0, windowed: 0, window: null, perToken: 1, heads: 1 },
    kvBits: served.precision.kv?.bits ?? 16,
    context: whole ? context : 0,
    concurrency: whole ? concurrency : 0,
    tensorParallel: served.launch?.tensorParallel ?? Math.max(1, Math.floor(declared?.serving?.gpusPerReplica ?? 1)),
    pipelineParallel: served.launch?.pipelineParallel ?? 1,
  });
  const { fits: does, budget } = fits(need, known.memory, served.launch?.memoryUtilization ?? DEFAULT_UTILIZATION);
  const parts = [
    `weights ${showBytes(Math.round(need.weights))}`,
    ...(whole ? [`KV cache ${showBytes(Math.round(need.kv))} (${concurrency} × ${context} tokens)`] : []),
    `overhead ${showBytes(Math.round(need.overhead))}`,
  ];
  const place = { ...placeOf(subject, tier), value: need.total / GIB, limit: budget / GIB, unit: "GiB" };
  const says = `${named(subject)} needs ${showBytes(Math.round(need.total))} of each ${said.name} (${parts.join(", ")})`;
  const has = `${showBytes(Math.round(budget))} of its ${showBytes(known.memory)}`;
  return does
    ? [finding("tier/memory", "pass", `${says}, and has ${has}`, place)]
    : [
        finding("tier/memory", "fail", `${says}, and may use ${has}`, {
          ...place,
          hint: whole
            ? "fewer bits, a shorter context, less concurrency, or more accelerators to a replica"
            : "fewer bits, or more accelerators to a replica",
        }),
      ];
}

/** Bytes of the weights as they are loaded: those of the files, or by their bits where a flag changes them. */
function weightBytes({ served }: Subject): number | null {
  const { precision: is, artefact } = served;
  const stored = artefact?.precision ?? null;
  const same = stored === null || stored.class === is.class;
  if (same) return is.bytes;
  const { parameters } = stored;
  return parameters === null || is.weight === null ? null : (parameters * is.weight.bits) / 8;
}

/** What an accelerator computes with at its full rate. `int4` is weight-only: 4-bit weights, 16-bit arithmetic. */
export type NativeFormat = "fp32" | "fp16" | "bf16" | "int8" | "fp8" | "fp4" | "int4";

export interface Accelerator {
  readonly id: string;
  /** Other names, as clouds, clusters and drivers write them; compared as words without case. */
  readonly names: readonly string[];
  /** CUDA compute capability × 10; null for everything that is not NVIDIA's. */
  readonly sm: number | null;
  /** Bytes of one; null where the name is sold with several sizes, or memory is the host's. */
  readonly memory: number | null;
  readonly native: readonly NativeFormat[];
  /** Formats of which the sources say neither yes nor no. */
  readonly open: readonly NativeFormat[];
}

/** When the table was last compared with its sources: documentation of vLLM (quantization/supported_hardware), NVIDIA, AMD, Intel, Apple, Google. */
export const HARDWARE_AS_OF = "2026-11-24";

const GIB = 1024 ** 3;
const MIB = 1024 ** 2;

type Formats = { readonly native: readonly NativeFormat[]; readonly open?: readonly NativeFormat[] };

/** By CUDA compute capability: tensor cores of a generation take the same formats. */
const BY_SM: ReadonlyMap<number, Formats> = new Map<number, Formats>([
  [70, { native: ["fp32", "fp16"], open: ["int4"] }],
  [75, { native: ["fp32", "fp16", "int8", "int4"] }],
  ...[80, 86, 87].map((sm): [number, Formats] => [sm, { native: ["fp32", "fp16", "bf16", "int8", "int4"] }]),
  ...[89, 90].map((sm): [number, Formats] => [sm, { native: ["fp32", "fp16", "bf16", "int8", "fp8", "int4"] }]),
  ...[100, 103, 110, 120, 121].map((sm): [number, Formats] => [
    sm,
    { native: ["fp32", "fp16", "bf16", "int8", "fp8", "fp4", "int4"] },
  ]),
]);

type Row = readonly [id: string, names: string, sm: number, memory: number | null];

/** NVIDIA's, with the memory that the driver or NVIDIA's tables list. */
const NVIDIA: readonly Row[] = [
  ["v100", "v100-16gb", 70, null],
  ["v100-32gb", "", 70, 32 * GIB],
  ["t4", "tesla-t4", 75, 16 * GIB],
  ["rtx-8000", "quadro-rtx-8000", 75, 48 * GIB],
  ["a100", "a100-sxm a100-pcie", 80, null],
  ["a100-40gb", "a100-sxm4-40gb a100-pcie-40gb", 80, 40 * GIB],
  ["a100-80gb", "a100-80b a100-sxm4-80gb a100-pcie-80gb a100_sxm", 80, 80 * GIB],
  ["a30", "", 80, 24 * GIB],
  ["a10", "a10g", 86, 24 * GIB],
  ["a40", "rtx-a6000", 86, 48 * GIB],
  ["a2", "", 86, 16 * GIB],
  ["rtx-3090", "rtx3090", 86, 24 * GIB],
  ["jetson-orin", "orin agx-orin orin-agx orin-nx orin-nano", 87, null],
  ["l4", "", 89, 24 * GIB],
  ["l40s", "", 89, 46_068 * MIB],
  ["l40", "", 89, 46_068 * MIB],
  ["rtx-4090", "rtx4090", 89, 24 * GIB],
  ["rtx-4080", "rtx4080", 89, 16 * GIB],
  ["rtx-4070", "rtx4070", 89, null],
  ["rtx-6000-ada", "", 89, 48 * GIB],
  ["h100", "h100-80gb h100-sxm h100-pcie h100_sxm", 90, 80 * GIB],
  ["h100-nvl", "h100-94gb", 90, 94 * GIB],
  ["h200", "h200-141gb h200-sxm", 90, 141 * GIB],
  ["h20", "", 90, 96 * GIB],
  ["gh200", "gh200-96gb", 90, null],
  ["b200", "b200_sxm b200-180gb gb200", 100, 180 * GIB],
  ["b300", "gb300", 103, 288 * GIB],
  ["jetson-thor", "thor", 110, 128 * GIB],
  ["rtx-pro-6000", "", 120, 96 * GIB],
  ["rtx-5090", "rtx5090", 120, 32 * GIB],
  ["dgx-spark", "gb10", 121, 128 * GIB],
];

/** All others. Intel's B60 lists FP8 and runs it in 16 bits: a key in a table is not support. */
const OTHERS: readonly Accelerator[] = [
  other("arc-b60", "b60", 24 * GIB, ["fp32", "fp16", "bf16", "int8", "int4"]),
  other("mi300x", "mi300", 192 * GIB, ["fp32", "fp16", "bf16", "fp8"], ["int8", "int4"]),
  other("mi325x", "", 256 * GIB, ["fp32", "fp16", "bf16", "fp8"], ["int8", "int4"]),
  other("mi355x", "mi350x mi350", 288 * GIB, ["fp32", "fp16", "bf16", "fp8", "fp4"], ["int8", "int4"]),
  other("mi250x", "mi250 mi210", null, ["fp32", "fp16", "bf16"], ["int8", "int4"]),
  other("cpu", "x86 xeon epyc", null, ["fp32", "bf16", "int8", "int4"], ["fp16"]),
  other("tpu-v5e", "v5e", 16 * GIB, ["bf16", "int8"], ["fp32", "int4"]),
  other("tpu-v6e", "v6e trillium", 32 * GIB, ["bf16", "int8"], ["fp32", "fp8", "int4"]),
  other("apple-neural-engine", "neural-engine ane", null, ["fp16"], ["int8", "int4"]),
  other("qualcomm-npu", "hexagon htp snapdragon android-npu", null, ["fp16", "int8", "int4"], []),
  other("edge-tpu", "coral edgetpu", null, ["int8"]),
  other("mcu", "microcontroller cortex-m", null, ["int8"]),
];

function other(
  id: string,
  names: string,
  memory: number | null,
  native: readonly NativeFormat[],
  open: readonly NativeFormat[] = [],
): Accelerator {
  return { id, names: names.split(" ").filter(Boolean), sm: null, memory, native, open };
}

/** Formats of a compute capability; null where this table does not have it. */
export function formatsOfSm(sm: number): Required<Formats> | null {
  const found = BY_SM.get(sm);
  return found ? { native: found.native, open: found.open ?? [] } : null;
}

export const ACCELERATORS: readonly Accelerator[] = [
  ...NVIDIA.map(([id, names, sm, memory]): Accelerator => {
    const { native, open } = formatsOfSm(sm) ?? { native: [], open: [] };
    return { id, names: names.split(" ").filter(Boolean), sm, memory, native, open };
  }),
  ...OTHERS,
];

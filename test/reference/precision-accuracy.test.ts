import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { termOf } from "../../src/domain/vocabulary.ts";
import { UNKNOWN_PRECISION } from "../../src/precision/descriptor.ts";
import { acceleratorOf, supports } from "../../src/precision/hardware.ts";
import { recoveryOf } from "../../src/precision/recovery.ts";
import { gate, said } from "../gate/support.ts";
import { referenceFolder } from "./evidence.ts";

const FOLDER = referenceFolder("precision");
const read = (path: string) => readFileSync(join(FOLDER, path), "utf8");

type Measured = Readonly<Record<string, Readonly<Record<string, { readonly partial_metric: number }>>>>;

interface Numerics {
  readonly metrics: readonly {
    readonly partial_torch_metric: number;
    readonly num_partial_samples: number;
    readonly device_metric: Readonly<Record<string, Measured>>;
  }[];
}

/** Published measurements of a model: precision and runtime → value, with the reference's. */
function numerics(model: string) {
  const [metric] = (parse(read(`accuracy/qai_${model}_numerics.yaml`)) as Numerics).metrics;
  if (!metric) throw new Error(`${model} has no metric`);
  const device = Object.values(metric.device_metric)[0] ?? {};
  const of = (precision: string, runtime: string) => device[precision]?.[runtime]?.partial_metric ?? Number.NaN;
  return { of, reference: metric.partial_torch_metric, n: metric.num_partial_samples };
}

const percent = (share: number | null) => (share === null ? null : Number((100 * share).toFixed(2)));

describe("recovery of published models", () => {
  it("of MobileNet V2 at 99 %: the mixed variant alone", () => {
    const { of, reference, n } = numerics("mobilenet_v2");
    expect([reference, n]).toEqual([72.4, 1000]);
    const kept = (precision: string, runtime: string) =>
      percent(recoveryOf(of(precision, runtime), reference, "maximize"));
    expect(kept("w8a8", "tflite")).toBe(97.51);
    expect(kept("w8a8", "qnn_dlc")).toBe(97.65);
    expect(kept("w8a16", "qnn_dlc")).toBe(97.1);
    expect(kept("w8a16_mixed_int16", "qnn_dlc")).toBe(99.72);
  });

  it("of YOLOv8: 18 % are lost, which a limit of 10 points never sees", () => {
    const { of, reference } = numerics("yolov8_det");
    expect(percent(recoveryOf(of("w8a16", "onnx"), reference, "maximize"))).toBe(98.96);
    const runtimes = ["tflite", "qnn_dlc", "onnx"];
    const all = runtimes.map((runtime) => percent(recoveryOf(of("w8a8", runtime), reference, "maximize")));
    expect(all).toEqual([82.9, 82.12, 82.38]);
  });

  it("of DistilBERT: fractions recorded as percent are off scale, and a broken runtime keeps nothing", async () => {
    const { of, reference } = numerics("distil_bert_base_uncased_hf");
    expect(percent(recoveryOf(of("w8a16", "qnn_dlc"), reference, "maximize"))).toBe(46.67);
    expect(recoveryOf(of("float", "onnx"), reference, "maximize")).toBe(0);
    const policy = `version: 1
results: results.csv
measures: { top1: { goal: maximize, range: [0, 100] } }
objectives: { accuracy: { measure: top1, goal: maximize } }
tiers: { edge: { precisions: any, recovery: 95% } }
models: { bert: {}, bert-w8a16: { variant_of: bert } }
deployments: { masked: { model: bert-w8a16, tier: edge } }
`;
    const rows = `model,top1\nbert,${reference}\nbert-w8a16,${of("w8a16", "qnn_dlc")}\n`;
    const judgement = await gate(policy, { "results.csv": rows });
    expect(said(judgement).filter((line) => line.includes("evidence/scale"))).toEqual([
      'unknown evidence/scale "masked": top1 counts to 100, and both values are at most 1 (0.28 and 0.6): fractions recorded as percent',
    ]);
  });

  it("of OPT-1.3B by perplexity, where less is better", () => {
    const rows = read("accuracy/coreml_opt-1.3b_linear_quantization.csv").trim().split("\n").slice(1);
    const perplexity = new Map(
      rows.map((row) => {
        const [, name = "", rest = ""] = /^(".*?"|[^,]*),(.*)$/.exec(row) ?? [];
        return [name.replaceAll('"', ""), Number(rest.split(",")[1])];
      }),
    );
    const whole = perplexity.get("Uncompressed") ?? Number.NaN;
    const kept = (name: string) => percent(recoveryOf(perplexity.get(name) ?? Number.NaN, whole, "minimize"));
    expect(kept("8 bits per channel")).toBe(99.94);
    expect(kept("4 bits per block, block size 32")).toBe(94.42);
    expect(kept("4 bits per tensor")).toBe(0.09);
  });
});

describe("published hardware", () => {
  interface System {
    readonly gpu: Readonly<Record<string, number>>;
  }
  const of = (word: string) => {
    const term = termOf(word);
    if (term === null) throw new Error(`${word} is no word`);
    return { ...UNKNOWN_PRECISION, class: term.class, weight: term.weight, activation: term.activation };
  };

  it.each(["a100_sxm", "b200_sxm", "b60", "h100_sxm", "l4"])(
    "%s has the memory and the formats of the table",
    (name) => {
      const { gpu } = parse(read(`hardware/${name}.yaml`)) as System;
      const known = acceleratorOf(name === "a100_sxm" ? "a100-80gb" : name);
      expect(known).not.toBeNull();
      if (known === null) return;
      expect(known.memory).toBe(gpu.mem_capacity);
      if (known.sm !== null) expect(known.sm).toBe(gpu.sm_version);
      // A rate above that of 16 bits is arithmetic of its own; the same rate is emulation, whatever the key is called.
      const faster = (key: string) => (gpu[key] ?? 0) > (gpu.bfloat16_tc_flops ?? Number.POSITIVE_INFINITY);
      expect(supports(known, of("w8a8"))).toBe(faster("int8_tc_flops") ? "native" : "emulated");
      expect(supports(known, of("fp8"))).toBe(faster("fp8_tc_flops") ? "native" : "emulated");
      expect(supports(known, of("nvfp4"))).toBe(faster("fp4_tc_flops") ? "native" : "emulated");
    },
  );
});

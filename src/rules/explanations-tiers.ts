import type { RuleId } from "../domain/rules.ts";
import type { Explanation } from "./explanation.ts";

/** The rules of precision, and what manifests have to do with it. */
export const TIER_EXPLANATIONS = {
  "evidence/mismatch": {
    checks:
      "Looks into the files that start a deployment (Kubernetes manifests, values files, launch scripts) for the model that they name. It is violated when they name other models alone. A server that names no model, or only a path inside its container, is taken to be the deployment's.",
    settings: [
      ["deployments.NAME.manifests", "the files that start it"],
      ["models.NAME.aliases", "other names of the model, as manifests write them"],
    ],
    satisfy:
      "Evaluate and declare the model that is started, or add its name to the aliases where it is the same model.",
    example:
      "models:\n  chat-w8a8: { aliases: [org/chat-quantized.w8a8] }\ndeployments:\n  chat: { model: chat-w8a8, manifests: deploy/chat/*.yaml }",
  },
  "tier/undeclared": {
    checks:
      "A policy with `tiers` says what each class of deployment may serve; a deployment without a tier, or with one that the policy does not declare, could serve anything. A model that is priced by tokens needs no tier: its precision is its provider's.",
    settings: [
      ["deployments.NAME.tier", "the tier of a deployment"],
      ["tiers.NAME", "what a tier accepts"],
    ],
    satisfy: "Give the deployment a tier.",
    example: "tiers:\n  batch: { precisions: any }\ndeployments:\n  nightly: { model: llama-8b, tier: batch }",
  },
  "tier/precision": {
    checks:
      "Compares what a deployment serves with what its tier accepts, on three axes: weights, activations, and KV cache. A bare class such as `int8` constrains the weights alone, `w8a8` or `w4a16` also the activations, and `kv_cache` the cache. What counts is what is loaded: a launch flag that quantizes an artefact of 16 bits decides, and so does `--kv-cache-dtype`.",
    settings: [
      ["tiers.NAME.precisions", "classes or schemes of the weights, or `any`"],
      ["tiers.NAME.kv_cache", "classes of the KV cache; left out, it is not judged"],
      ["models.NAME.artifact", "the weights, whose headers tell their precision"],
      ["models.NAME.precision", "the precision that is claimed"],
      ["deployments.NAME.manifests", "the files whose flags decide at load"],
    ],
    satisfy:
      "Deploy a variant of an accepted precision. The hint names the best measured candidate that satisfies every rule, or what is missing of one.",
    example:
      "tiers:\n  realtime: { precisions: [fp8, int8, w4a16], kv_cache: [fp8, bf16] }\ndeployments:\n  chat: { model: llama-8b-w8a8, tier: realtime }",
  },
  "tier/mismatch": {
    checks:
      "Bytes are believed before names. It is violated when something that claims a precision is contradicted by what the artefact holds: the policy's own claim, the model's or the file's name, config.json, a sidecar, the file type of a GGUF, the sizes of shards, or a launch flag.",
    settings: [
      ["models.NAME.artifact", "the weights, whose headers tell their precision"],
      ["models.NAME.precision", "the precision that is claimed"],
    ],
    satisfy:
      "Deploy the artefact that the claim is of, or correct the claim. `pareto-gate inspect PATH` shows what an artefact holds.",
    example: "models:\n  llama-8b-w8a8: { artifact: models/llama-8b-w8a8, precision: w8a8 }",
  },
  "tier/variant-missing": {
    checks:
      "A tier with `require_variant`, or a model with `requires`, wants a variant of every full-precision model concerned: a model with `variant_of`, whose precision the tier accepts at grade A or B, and which was evaluated. One that keeps too little of its reference (`recovery`) is none. The message says which half is missing: the artefact or the evaluation.",
    settings: [
      ["tiers.NAME.require_variant", "every model that is deployed in the tier needs a variant"],
      ["models.NAME.requires", "tiers for which this model needs one, deployed there or not"],
      ["models.NAME.variant_of", "the full-precision model that a variant is of"],
    ],
    satisfy:
      "Quantize the model, commit the artefact (its pointers of Git LFS with config.json are enough), evaluate it, and declare it with `variant_of`.",
    example:
      "tiers:\n  edge: { precisions: [int8], require_variant: true }\nmodels:\n  kws: { requires: [edge] }\n  kws-int8: { variant_of: kws, artifact: models/kws-int8.tflite }\ndeployments:\n  sensor: { model: kws-int8, tier: edge }",
  },
  "tier/recovery": {
    checks:
      "Divides a variant's value by its reference's (the other way round where lower is better), on every measure, unrounded. Both must be of the same task, shots, sample count and runtime. It is judged only where a tier writes `recovery`; improvements never fail. The reference's results may be older; their date is shown.",
    settings: [
      [
        "tiers.NAME.recovery",
        "the least share, such as `98%`, or `{ min: 98%, measures: [globs] }` (default: the maximized objectives)",
      ],
      ["models.NAME.variant_of", "the reference"],
    ],
    satisfy:
      "Quantize with another method or more bits, calibrate on data of the task, or deploy a variant that keeps more.",
    example:
      "tiers:\n  realtime:\n    precisions: [int8]\n    recovery: { min: 98%, measures: [mmlu/acc] }\nmodels:\n  llama-8b: {}\n  llama-8b-w8a8: { variant_of: llama-8b }\ndeployments:\n  chat: { model: llama-8b-w8a8, tier: realtime }",
  },
  "tier/size": {
    checks:
      "Compares the bytes of the weights' files with the tier's limit. Files that are not checked out count by their pointers of Git LFS. Of a model whose size nobody states it is unknown.",
    settings: [["tiers.NAME.max_size", "the limit: GiB is 1024³ bytes, GB 10⁹"]],
    satisfy: "Deploy a smaller model or one of fewer bits.",
    example: "tiers:\n  edge: { precisions: [int8, int4], max_size: 500MB }\ndeployments:\n  sensor: { tier: edge }",
  },
  "tier/memory": {
    checks:
      "Adds up what one accelerator must hold: weights, KV cache at the declared context and concurrency, and an overhead of 5 % of the cache, at least 1 GiB; weights and cache are split over the GPUs of a replica. It is violated when that is more than the accelerator's memory times the share that the engine takes (0.92 unless a flag says otherwise). Without `max_context` and `max_concurrency` the weights alone are judged.",
    settings: [
      ["deployments.NAME.serving.max_context", "tokens of the longest sequence, prompt and answer"],
      ["deployments.NAME.serving.max_concurrency", "sequences of that length that a replica holds at once"],
      ["deployments.NAME.hardware", "the accelerator, where neither the instance nor the manifests say it"],
      ["hardware.NAME.memory", "memory of an accelerator that the bundled table does not know"],
    ],
    satisfy: "Fewer bits, a shorter context, less concurrency, an 8-bit KV cache, or more accelerators to a replica.",
    example:
      "deployments:\n  chat:\n    model: llama-8b-w8a8\n    hardware: l4\n    serving: { max_context: 16384, max_concurrency: 8 }",
  },
  "tier/quantized-share": {
    checks:
      "A file may hold several precisions, and counts by the one that most of its matrix weights have. It is violated when the weights with at most that many bits are a smaller share than the tier wants. Embeddings and the head usually stay at 16 bits.",
    settings: [["tiers.NAME.min_quantized_share", "the least share, by parameters (default: 80%)"]],
    satisfy: "Quantize more layers, or lower the share where embeddings are a large part of a small model.",
    example:
      "tiers:\n  edge: { precisions: [int8, int4], min_quantized_share: 70% }\ndeployments:\n  sensor: { tier: edge }",
  },
  "tier/unverified": {
    checks:
      "Says that a precision cannot be told, or that a tier which asks for proof (`verified: true`) has only a claim. Proof is what was read of bytes (grade A), or sizes and shapes that agree (grade B); a name, a configuration or a flag is a claim (grade C). `auto`, `latest` and `quantized` name no precision.",
    settings: [
      ["tiers.NAME.verified", "grade A or B is asked for"],
      ["models.NAME.artifact", "the weights, or their pointers of Git LFS beside config.json"],
    ],
    satisfy: "Name the artefact. The hint says which file would settle it.",
    example:
      "tiers:\n  realtime: { precisions: [int8], verified: true }\nmodels:\n  llama-8b-w8a8: { artifact: models/llama-8b-w8a8 }\ndeployments:\n  chat: { model: llama-8b-w8a8, tier: realtime }",
  },
  "tier/uniform": {
    checks:
      "One full-precision artefact serves several tiers, though at least one of them takes fewer bits. Where a variant was measured the hint says what it would cost in the same place; else it compares bits per weight, and says that it is an estimate.",
    settings: [["models.NAME.variant_of", "the full-precision model that a variant is of"]],
    satisfy: "Serve each tier with the cheapest variant that it accepts.",
    example: null,
  },
  "tier/no-benefit": {
    checks:
      "Compares a variant with its reference in the same deployment's place: costs, and latency and throughput where both were load-tested. It is violated when no cost is lower and nothing is faster. Being smaller counts where nothing else was measured, or where the tier limits the size.",
    settings: [["models.NAME.variant_of", "the reference"]],
    satisfy: "Deploy the reference, another scheme, or hardware that computes in the precision.",
    example: null,
  },
  "tier/native": {
    checks:
      "Looks up whether the accelerator computes in what is served. Weights that it must widen before each use save memory and no time: FP8 on Ampere, FP4 on Hopper. The accelerator is the deployment's `hardware`, what its manifests say, or that of its instance type; the table is dated and can be overridden.",
    settings: [
      ["deployments.NAME.hardware", "the accelerator"],
      ["hardware.NAME.native", "precisions that an accelerator computes in"],
      ["hardware.NAME.sm", "its CUDA compute capability, in place of a list"],
    ],
    satisfy:
      "Deploy a precision that the hardware computes in, or other hardware; or accept that only memory is saved.",
    example: "severity:\n  tier/native: fail\nhardware:\n  jetson-orin: { native: [fp16, int8, int4], memory: 64GiB }",
  },
} as const satisfies Partial<Readonly<Record<RuleId, Explanation>>>;

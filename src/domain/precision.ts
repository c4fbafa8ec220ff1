/** What the numbers of a tensor are: `nf` is NormalFloat, `lut` a palette; `mixed` is only said where a declaration says it. */
export type Kind = "float" | "int" | "nf" | "lut" | "mixed";

/** How far a precision is proved: A bytes read, B sizes and shapes that agree, C a declaration or a name. */
export type Grade = "A" | "B" | "C";

/** Bits and kind of one axis; a kind of null: so many bits, of a kind that nothing tells. */
export interface Width {
  readonly bits: number;
  readonly kind: Kind | null;
}

/** The parameters of one class, in an artefact whose tensors are known. */
export interface Share {
  readonly class: string;
  readonly bits: number;
  /** Of all tensors of the class. */
  readonly parameters: number;
  /** Of tensors of rank 2 and more: what the dominant class is decided by. */
  readonly matrix: number;
  /** With the scales that belong to them. */
  readonly bytes: number;
}

/** The precision of a model artefact: what is known, how far it is proved, and what contradicts it. */
export interface Precision {
  /** A class of the vocabulary, the dominant one of a mixture; null: unknown, `notes` say why and what would settle it. */
  readonly class: string | null;
  readonly weight: Width | null;
  readonly activation: Width | null;
  readonly kv: Width | null;
  /** The artefact quantizes its KV cache to what cannot be told: no engine's default may stand for it. */
  readonly kvOpen?: true;
  /** `gptq`, `modelopt NVFP4`, `gguf Q4_K_M`; null where nothing names one. */
  readonly method: string | null;
  /** Weights that share a scale; -1: a whole column. */
  readonly group: number | null;
  /** 8 × bytes of the weights and their scales / parameters. */
  readonly bitsPerWeight: number | null;
  /** Share of the matrix parameters that are stored in fewer than 16 bits, 0 to 1. */
  readonly quantizedShare: number | null;
  readonly parameters: number | null;
  /** Bytes of the whole artefact, where files or a pointer state them. */
  readonly bytes: number | null;
  readonly grade: Grade;
  readonly shares: readonly Share[];
  /** Two sources that say different things, as a sentence each. */
  readonly contradictions: readonly string[];
  /** What is not known, assumed or must be known before this is believed; full sentences. */
  readonly notes: readonly string[];
}

/** What decides how much the KV cache of one token takes: from a model's configuration. */
export interface KvShape {
  /** Layers that keep keys and values of all tokens. */
  readonly layers: number;
  /** Layers that keep them of the last `window` tokens only. */
  readonly windowed: number;
  readonly window: number | null;
  /** Numbers that one layer keeps of one token. */
  readonly perToken: number;
  /** Heads that tensor parallelism can split the cache by; 1 for latent attention, which every device keeps whole. */
  readonly heads: number;
}

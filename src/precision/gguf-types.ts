/** A tensor type of ggml: how many weights share a block, and the block's bytes. */
export interface GgmlType {
  readonly name: string;
  readonly block: number;
  readonly bytes: number;
  /** Class of the vocabulary; null: data, or a format of activations, that is no precision of weights. */
  readonly class: string | null;
}

type Row = readonly [id: number, name: string, block: number, bytes: number, name: string | null];

/** `ggml_type` as of 2026-07. Numbers that are not here were withdrawn, or are newer than the table. */
const ROWS: readonly Row[] = [
  [0, "F32", 1, 4, "fp32"],
  [1, "F16", 1, 2, "fp16"],
  [2, "Q4_0", 32, 18, "q4"],
  [3, "Q4_1", 32, 20, "q4"],
  [6, "Q5_0", 32, 22, "q5"],
  [7, "Q5_1", 32, 24, "q5"],
  [8, "Q8_0", 32, 34, "q8"],
  [9, "Q8_1", 32, 36, "q8"],
  [10, "Q2_K", 256, 84, "q2"],
  [11, "Q3_K", 256, 110, "q3"],
  [12, "Q4_K", 256, 144, "q4"],
  [13, "Q5_K", 256, 176, "q5"],
  [14, "Q6_K", 256, 210, "q6"],
  [15, "Q8_K", 256, 292, "q8"],
  [16, "IQ2_XXS", 256, 66, "q2"],
  [17, "IQ2_XS", 256, 74, "q2"],
  [18, "IQ3_XXS", 256, 98, "q3"],
  [19, "IQ1_S", 256, 50, "q1"],
  [20, "IQ4_NL", 32, 18, "q4"],
  [21, "IQ3_S", 256, 110, "q3"],
  [22, "IQ2_S", 256, 82, "q2"],
  [23, "IQ4_XS", 256, 136, "q4"],
  [24, "I8", 1, 1, null],
  [25, "I16", 1, 2, null],
  [26, "I32", 1, 4, null],
  [27, "I64", 1, 8, null],
  [28, "F64", 1, 8, "fp64"],
  [29, "IQ1_M", 256, 56, "q1"],
  [30, "BF16", 1, 2, "bf16"],
  [34, "TQ1_0", 256, 54, "q1"],
  [35, "TQ2_0", 256, 66, "q2"],
  [39, "MXFP4", 32, 17, "mxfp4"],
  [40, "NVFP4", 64, 36, "nvfp4"],
  [41, "Q1_0", 128, 18, "q1"],
];

export const GGML_TYPES: ReadonlyMap<number, GgmlType> = new Map(
  ROWS.map(([id, name, block, bytes, of]) => [id, { name, block, bytes, class: of }]),
);
export const GGML_BY_NAME: ReadonlyMap<string, GgmlType> = new Map(
  [...GGML_TYPES.values()].map((one) => [one.name, one]),
);

/** `llama_ftype`, the value of `general.file_type`: another enumeration than that of the tensors. */
export const FILE_TYPES: ReadonlyMap<number, string> = new Map([
  [0, "F32"],
  [1, "F16"],
  [2, "Q4_0"],
  [3, "Q4_1"],
  [7, "Q8_0"],
  [8, "Q5_0"],
  [9, "Q5_1"],
  [10, "Q2_K"],
  [11, "Q3_K_S"],
  [12, "Q3_K_M"],
  [13, "Q3_K_L"],
  [14, "Q4_K_S"],
  [15, "Q4_K_M"],
  [16, "Q5_K_S"],
  [17, "Q5_K_M"],
  [18, "Q6_K"],
  [19, "IQ2_XXS"],
  [20, "IQ2_XS"],
  [21, "Q2_K_S"],
  [22, "IQ3_XS"],
  [23, "IQ3_XXS"],
  [24, "IQ1_S"],
  [25, "IQ4_NL"],
  [26, "IQ3_S"],
  [27, "IQ3_M"],
  [28, "IQ2_S"],
  [29, "IQ2_M"],
  [30, "IQ4_XS"],
  [31, "IQ1_M"],
  [32, "BF16"],
  [36, "TQ1_0"],
  [37, "TQ2_0"],
  [38, "MXFP4_MOE"],
  [39, "NVFP4"],
]);

/** Added to a file type that the converter guessed. */
export const GUESSED = 1024;

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGguf } from "../../src/precision/gguf.ts";
import { ggufArtefact } from "../../src/precision/gguf-artefact.ts";
import { GGML_TYPES } from "../../src/precision/gguf-types.ts";
import { bytesOf, ggufFile, type Shape, type WrittenTensor } from "./fixtures/gguf.ts";
import { evidenceOf, precisionOf, sourceOf, sparse } from "./support.ts";

const [F32, F16, Q8_0, Q4_K, Q6_K, MXFP4] = [0, 1, 8, 12, 14, 39];
const tensor = (name: string, type: number, ...shape: number[]): WrittenTensor => ({ name, type, shape });
const MIX = [tensor("a", Q4_K, 256, 96), tensor("b", Q6_K, 256, 32), tensor("norm", F32, 256)];
const precisionFrom = async (shape: Shape) => (await ggufArtefact(sourceOf(ggufFile(shape)))).precision;

const shapes = fc.record({
  version: fc.constantFrom(1, 2, 3),
  endian: fc.constantFrom("little" as const, "big" as const),
  tensors: fc
    .array(
      fc.tuple(fc.constantFrom(...GGML_TYPES.keys()), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 })),
      {
        maxLength: 6,
      },
    )
    .map((list) =>
      list.map(([type, blocks, rows], index) =>
        tensor(index === 0 ? "__proto__" : `blk.${index}`, type, blocks * (GGML_TYPES.get(type)?.block ?? 1), rows),
      ),
    ),
  values: fc.constant<Shape["values"]>([
    ["general.architecture", "llama"],
    ["tokenizer.ggml.tokens", ["a", "", "ü"]],
    ["tokenizer.ggml.types", [1, 2, 3]],
    ["general.file_type", 15],
  ]),
});

describe("a GGUF header", () => {
  it("is read as it was written, in every version and byte order", async () => {
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        const header = await readGguf(sourceOf(ggufFile(shape as Shape)));
        expect(header).toMatchObject({ version: shape.version, endian: shape.endian });
        expect(header.metadata).toEqual(
          new Map<string, unknown>([
            ["general.architecture", "llama"],
            ["general.file_type", 15],
          ]),
        );
        const written = shape.tensors.map(({ name, type, shape: sizes }) => [
          name,
          GGML_TYPES.get(type)?.name,
          sizes,
          bytesOf(sizes, type),
        ]);
        expect(header.tensors.map(({ name, dtype, shape: sizes, bytes }) => [name, dtype, sizes, bytes])).toEqual(
          written,
        );
      }),
    );
  });

  it("cut off at any byte is refused", async () => {
    const values: Shape["values"] = [
      ["general.file_type", 15],
      ["tokens", ["one", "two"]],
    ];
    const file = ggufFile({ values, tensors: [tensor("a", Q4_K, 256, 1), tensor("b", F32, 8)] });
    for (let size = 0; size < file.length; size++) {
      await expect(readGguf(sourceOf(file.subarray(0, size))), `${size} bytes`).rejects.toThrow(/cut off|do not fit/);
    }
  });

  it("with any byte changed is refused with a sentence, or read within the file", async () => {
    const file = ggufFile({
      values: [
        ["general.file_type", 15],
        ["t", ["one"]],
        ["n", [1, 2]],
      ],
      tensors: MIX.slice(1),
    });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: file.length - 1 }), fc.nat({ max: 255 }), async (at, value) => {
        const changed = Uint8Array.from(file);
        changed[at] = value;
        try {
          const { tensors, dataStart } = await readGguf(sourceOf(changed));
          const bytes = tensors.reduce((total, one) => total + one.bytes, 0);
          expect(dataStart + bytes).toBeLessThanOrEqual(file.length + 32);
        } catch (error) {
          expect((error as Error).message).toMatch(/^(it|its|tensor|key|the) /);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each<[string, Shape, RegExp]>([
    ["of version 4", { version: 4 }, /version is 4/],
    ["with more tensors than fit", { tensorCount: 2n ** 63n }, /do not fit into its/],
    ["with more keys than fit", { pairCount: 10n ** 9n }, /do not fit into its/],
    [
      "with one key twice",
      {
        values: [
          ["a", 1],
          ["a", 2],
        ],
      },
      /key "a" twice/,
    ],
    ["with one tensor twice", { tensors: [tensor("a", F32, 8), tensor("a", F32, 8)] }, /tensor "a" twice/],
    ["with rows that fill no block", { tensors: [tensor("a", Q4_K, 255)] }, /blocks of 256 \(Q4_K\) do not fill/],
    ["of sizes of 64 bits", { tensors: [{ ...tensor("a", F32, 1), shape: [2 ** 40, 2 ** 40] }] }, /shape too large/],
    ["of nine dimensions", { tensors: [tensor("a", F32, 1, 1, 1, 1, 1, 1, 1, 1, 1)] }, /9 dimensions/],
    ["that is not aligned", { tensors: [{ ...tensor("a", F32, 8), offset: 4 }] }, /not aligned to 32/],
    ["with an alignment of 3", { values: [["general.alignment", 3]] }, /power of two/],
    ["whose tensors overlap", { tensors: [tensor("a", F32, 64), { ...tensor("b", F32, 64), offset: 32 }] }, /overlaps/],
  ])("%s is refused", async (_, shape, message) => {
    await expect(async () => readGguf(sourceOf(ggufFile(shape)))).rejects.toThrow(message);
  });

  it("is no walk through a file of 100 GB, whatever it says", async () => {
    const file = ggufFile({ values: [["tokens", ["x"]]], tensors: [] });
    const view = new DataView(file.buffer, file.byteOffset);
    view.setBigUint64(file.length - 17, 10n ** 10n, true);
    const { source, read } = sparse(file, 100_000_000_000);
    await expect(readGguf(source)).rejects.toThrow(/header is longer than 268435456 bytes/);
    expect(read()).toBeLessThan(600_000_000);
  }, 60_000);

  it("of 250,000 tokens is passed over", async () => {
    const tokens = Array.from({ length: 250_000 }, (_, index) => `token ${index}`);
    const file = ggufFile({ values: [["tokens", tokens]], tensors: MIX });
    expect((await readGguf(sourceOf(file))).tensors).toHaveLength(3);
  });
});

describe("the precision of a GGUF file", () => {
  it("is the class that most parameters are of, and the whole file's bits a weight", async () => {
    const precision = await precisionFrom({ values: [["general.file_type", 15]], tensors: MIX });
    expect(precision).toMatchObject({
      class: "q4",
      method: "gguf Q4_K_M",
      quantizedShare: 1,
      grade: "A",
      contradictions: [],
    });
    expect(precision.activation).toEqual({ bits: 16, kind: "float" });
    expect(precision.bitsPerWeight).toBe((8 * (96 * 144 + 32 * 210 + 1024)) / (256 * 129));
  });

  it("is that of the tensors where the file type says another", async () => {
    const precision = await precisionFrom({ values: [["general.file_type", 15]], tensors: [tensor("a", F32, 256, 4)] });
    expect(precision).toMatchObject({ class: "fp32", method: "gguf F32" });
    expect(precision.contradictions).toEqual(["general.file_type says Q4_K_M, the tensors are mostly fp32"]);
  });

  it("keeps the two enumerations apart, and takes a guessed file type as its own", async () => {
    const values: Shape["values"] = [["general.file_type", 1024 + 7]];
    expect(await precisionFrom({ values, tensors: [tensor("a", Q8_0, 256, 4)] })).toMatchObject({
      class: "q8",
      contradictions: [],
    });
    expect(await precisionFrom({ tensors: [tensor("a", MXFP4, 256, 4)] })).toMatchObject({ class: "mxfp4" });
  });

  it("is unknown without tensors, and with types that nobody knows", async () => {
    expect(await precisionFrom({})).toMatchObject({ class: null, weight: null });
    const strange = await precisionFrom({ tensors: [tensor("a", 99, 256, 4), tensor("b", F16, 8, 8)] });
    expect(strange.class).toBeNull();
    expect(strange.notes).toContain("1 tensors have types that are not known (type 99)");
  });

  it("contradicts a name that says another", async () => {
    const evidence = await evidenceOf(
      { "chat-Q4_K_M.gguf": ggufFile({ tensors: [tensor("a", F16, 256, 4)] }) },
      "chat-Q4_K_M.gguf",
    );
    expect(precisionOf(evidence).contradictions).toEqual(["the name says Q4_K_M, what it holds is fp16"]);
  });

  it("is that of all parts of a split model, and says which are not there", async () => {
    const part = (index: number) =>
      ggufFile({ values: [["split.count", 2]], tensors: [tensor(`t${index}`, Q8_0, 32, 2)] });
    const names = ["m-00001-of-00002.gguf", "m-00002-of-00002.gguf"] as const;
    const whole = await evidenceOf({ [names[0]]: part(1), [names[1]]: part(2) }, names[0]);
    expect(precisionOf(whole)).toMatchObject({ parameters: 128, grade: "A" });
    const alone = await evidenceOf({ [names[1]]: part(2) }, names[1]);
    expect(precisionOf(alone)).toMatchObject({ parameters: 64, grade: "C", bytes: null });
    expect(alone.problems).toEqual(["part m-00001-of-00002.gguf of the model is not there."]);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 4096\n`;
    const away = await evidenceOf({ [names[0]]: part(1), [names[1]]: pointer }, names[0]);
    expect(precisionOf(away)).toMatchObject({ grade: "B", bytes: part(1).length + 4096 });
    expect(away.problems).toEqual([expect.stringMatching(/^part m-00002-of-00002.gguf is a Git LFS pointer/)]);
  });
});

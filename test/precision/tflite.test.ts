import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTflite } from "../../src/precision/tflite.ts";
import { tfliteArtefact } from "../../src/precision/tflite-artefact.ts";
import { type Shape, TFLITE_BITS, tfliteFile, type WrittenTensor } from "./fixtures/tflite.ts";
import { evidenceOf, precisionOf, sourceOf } from "./support.ts";

const [FLOAT32, FLOAT16, INT32, INT16, INT8, INT4] = [0, 1, 2, 7, 9, 17];
const precision = async (shape: Shape) => (await tfliteArtefact(sourceOf(tfliteFile(shape), "m.tflite"))).precision;
const constant = (type: number, scales = 0, shape = [16, 8]): WrittenTensor => ({
  name: "w",
  type,
  shape,
  data: "whole",
  scales,
});
const between = (type: number): WrittenTensor => ({ name: "x", type, shape: [1, 8] });

const tensorsOf = fc.array(
  fc.record({
    name: fc.constantFrom("__proto__", "w", "a/b;c", "é"),
    type: fc.constantFrom(...TFLITE_BITS.keys()),
    shape: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }),
    data: fc.constantFrom("whole" as const, 0),
    scales: fc.nat(3),
  }),
  { maxLength: 6 },
);

describe("a TFLite model", () => {
  it("is read as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(tensorsOf, async (tensors) => {
        const model = await readTflite(sourceOf(tfliteFile({ tensors })));
        const written = tensors.map(({ name, shape, scales, data }) => [name, shape, scales, data === "whole"]);
        expect(model.tensors.map((one) => [one.name, one.shape, one.scales, one.isConstant])).toEqual(written);
        expect(model).toMatchObject({ version: 3, description: "writer" });
      }),
    );
  });

  it("cut off at any byte is refused", async () => {
    const file = tfliteFile({ tensors: [constant(INT8, 1), between(INT8)], inputs: [1], outputs: [1] });
    for (let length = 0; length < file.length; length++) {
      await expect(readTflite(sourceOf(file.subarray(0, length))), `${length} bytes`).rejects.toThrow(
        /cut off|fewer than|does not fit/,
      );
    }
  });

  it("with any byte changed is refused in a sentence, or read, and never read past its end", async () => {
    const file = tfliteFile({
      tensors: [constant(INT8, 2), constant(FLOAT32), between(INT8)],
      inputs: [2],
      outputs: [2],
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
        const changed = file.slice();
        changed[at] = byte;
        const source = sourceOf(changed);
        const slice = (offset: number, length: number) => {
          if (offset < 0 || length < 0 || offset + length > changed.length) throw new RangeError(`${offset}+${length}`);
          return source.slice(offset, length);
        };
        const read = await tfliteArtefact({ ...source, slice }).catch((error: Error) => error);
        if (read instanceof Error) {
          expect(read).not.toBeInstanceOf(RangeError);
          expect(read.message).toMatch(/^[a-z].{10,}/);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it.each<readonly [string, Shape, RegExp]>([
    [
      "values that do not fit their shape",
      { tensors: [{ ...constant(INT8, 1), data: 4 }] },
      /holds 4 bytes, and takes 128/,
    ],
    ["a negative size", { tensors: [constant(INT8, 1, [-1, 8])].map((one) => ({ ...one, data: 8 })) }, /negative/],
    ["a buffer that is not there", { tensors: [{ ...between(INT8), buffer: 9 }] }, /in buffer 9, and there are 1/],
    ["an input that is not there", { tensors: [], inputs: [3] }, /names tensor 3, and there are 0/],
  ])("with %s is refused", async (_, shape, message) => {
    await expect(readTflite(sourceOf(tfliteFile(shape)))).rejects.toThrow(message);
  });

  it("is known by its content, whatever its name", async () => {
    const found = await evidenceOf({ "m.bin": tfliteFile({ tensors: [constant(FLOAT32)] }) }, "m.bin");
    expect(found).toMatchObject({ format: "tflite", formatVersion: "3", facts: { description: "writer" } });
    expect(found.readings.map(({ measure }) => measure)).toEqual(["model_size_gib", "bits_per_weight"]);
  });
});

describe("the precision of a TFLite model", () => {
  it.each<readonly [string, number, { readonly bits: number; readonly kind: string }]>([
    ["full integer", INT8, { bits: 8, kind: "int" }],
    ["16x8", INT16, { bits: 16, kind: "int" }],
    ["dynamic range", FLOAT32, { bits: 32, kind: "float" }],
  ])("of int8 constants tells %s by the tensors between the layers", async (_, type, activation) => {
    const tensors = [constant(INT8, 16), { name: "b", type: INT32, shape: [16], data: "whole" as const, scales: 16 }];
    const found = await precision({ tensors: [...tensors, between(type)] });
    expect(found).toMatchObject({ class: "int8", activation, parameters: 128, grade: "A", bitsPerWeight: 12 });
  });

  it("of floats is that of the floats", async () => {
    const half = await precision({ tensors: [constant(FLOAT16), between(FLOAT32)] });
    expect(half).toMatchObject({ class: "fp16", activation: { bits: 32, kind: "float" }, quantizedShare: 0 });
    expect(await precision({ tensors: [constant(FLOAT32), between(FLOAT32)] })).toMatchObject({ class: "fp32" });
  });

  it("of four bits counts two weights in a byte", async () => {
    const found = await precision({ tensors: [constant(INT4, 1), between(INT8)] });
    expect(found).toMatchObject({ class: "int4", parameters: 128, shares: [{ bytes: 68 }] });
  });

  it("counts constants that share their values once", async () => {
    const found = await precision({ tensors: [constant(FLOAT32), { ...constant(FLOAT32), buffer: 1 }] });
    expect(found.parameters).toBe(128);
  });

  it("says that floats at the edges keep it from targets that take integers only", async () => {
    const found = await precision({
      tensors: [constant(INT8, 1), between(INT8), between(INT8), between(FLOAT32)],
      inputs: [3],
      outputs: [1],
    });
    expect(found.activation).toEqual({ bits: 8, kind: "int" });
    expect(found.notes.join()).toMatch(/inputs or outputs are FLOAT32/);
  });

  it("is unknown where integers have no scales", async () => {
    expect(await precision({ tensors: [constant(INT8), constant(FLOAT32, 0, [4])] })).toMatchObject({ class: null });
  });

  it("wins over a name", async () => {
    const file = tfliteFile({ tensors: [constant(INT8, 1), between(FLOAT32)] });
    const found = precisionOf(await evidenceOf({ "kws_float32.tflite": file }, "kws_float32.tflite"));
    expect(found).toMatchObject({ class: "int8", contradictions: ["the name says float32, what it holds is int8"] });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOnnx } from "../../src/precision/onnx.ts";
import { onnxArtefact } from "../../src/precision/onnx-artefact.ts";
import { field, ONNX_BITS, onnxFile, type Shape, varint, type WrittenGraph } from "./fixtures/onnx.ts";
import { evidenceOf, precisionOf, sourceOf, sparse } from "./support.ts";

const [FLOAT, UINT8, INT8, INT32, INT64, FLOAT16, FLOAT8, UINT4] = [1, 2, 3, 6, 7, 10, 17, 21];
const precision = async (shape: Shape) => (await onnxArtefact(sourceOf(onnxFile(shape), "m.onnx"))).precision;
const weight = (type: number, name = "w", dims = [16, 8]) => ({ name, type, dims });
const scalar = (type: number, name: string) => ({ name, type, dims: [] });

const tensorsOf = fc.array(
  fc.record({
    name: fc.constantFrom("__proto__", "w", "a/b", "é"),
    type: fc.constantFrom(...ONNX_BITS.keys()),
    dims: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }),
    packed: fc.boolean(),
  }),
  { maxLength: 6 },
);
/** In the graph itself, in a body, in bodies of bodies. */
const nested = (graph: WrittenGraph, depth: number): WrittenGraph =>
  depth === 0 ? graph : { nodes: [{ op: "If", bodies: [nested(graph, depth - 1)] }] };

describe("an ONNX model", () => {
  it("is read as it was written, at any depth", async () => {
    await fc.assert(
      fc.asyncProperty(tensorsOf, fc.integer({ min: 0, max: 5 }), fc.boolean(), async (tensors, depth, graphFirst) => {
        const file = onnxFile({ ...nested({ tensors }, depth), graphFirst });
        const model = await readOnnx(sourceOf(file));
        expect(model.tensors.map(({ name, shape }) => [name, shape])).toEqual(
          tensors.map(({ name, dims }) => [name, dims]),
        );
        expect(model).toMatchObject({ irVersion: 10, producer: "writer", nodeCount: depth });
      }),
    );
  });

  it("cut off at any byte is refused, but for what follows its graph", async () => {
    const file = onnxFile({
      tensors: [weight(FLOAT)],
      nodes: [{ op: "Constant", outputs: ["c"], value: weight(INT8, "") }],
    });
    for (let length = 0; length < file.length; length++) {
      await expect(readOnnx(sourceOf(file.subarray(0, length))), `${length} bytes`).rejects.toThrow(
        /cut off|no graph|no data type|no field|takes|wire type/,
      );
    }
  });

  it("with any byte changed is refused in a sentence, or read, and never read past its end", async () => {
    const file = onnxFile({
      tensors: [weight(FLOAT), weight(INT8, "v")],
      nodes: [{ op: "MatMulInteger", inputs: ["x", "v"] }],
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
        const changed = file.slice();
        changed[at] = byte;
        const read = await onnxArtefact(strict(changed)).catch((error: Error) => error);
        if (read instanceof Error) {
          expect(read).not.toBeInstanceOf(RangeError);
          expect(read.message).toMatch(/^[a-z"].{10,}/);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("of many gigabytes costs what its names and shapes cost", async () => {
    const size = 40 * 1024 ** 3;
    const data = size - 4096;
    const tensor = [...field(1, data / 4), ...field(2, FLOAT), ...field(8, "w"), ...varint(9 * 8 + 2), ...varint(data)];
    const graph = [...varint(5 * 8 + 2), ...varint(tensor.length + data), ...tensor];
    const head = Uint8Array.from([...field(1, 10), ...varint(7 * 8 + 2), ...varint(graph.length + data), ...graph]);
    const { source, read } = sparse(head, head.length + data);
    expect((await readOnnx(source)).tensors).toMatchObject([{ dtype: "FLOAT", elements: data / 4, bytes: data }]);
    expect(read()).toBeLessThan(100_000);
  });

  it.each<readonly [string, Shape, RegExp]>([
    ["a shape that wraps", { tensors: [{ ...weight(FLOAT), dims: [2 ** 40, 2 ** 40], raw: 4 }] }, /too large/],
    ["bytes that do not fit its shape", { tensors: [{ ...weight(FLOAT), raw: 4 }] }, /holds 4 bytes, and takes 512/],
    ["a tensor without data", { tensors: [{ ...weight(FLOAT), raw: 0 }] }, /"w" has no data/],
    ["a tensor without type", { tensors: [{ ...weight(0), raw: 4 }] }, /no data type/],
    ["graphs in graphs without end", nested({}, 40), /more than 32 deep/],
    ["65 dimensions", { tensors: [{ ...weight(FLOAT), dims: new Array(65).fill(1) }] }, /more than 64 dimensions/],
  ])("with %s is refused", async (_, shape, message) => {
    await expect(readOnnx(sourceOf(onnxFile(shape)))).rejects.toThrow(message);
  });
});

describe("the precision of an ONNX model", () => {
  it("of floats is that of the floats", async () => {
    expect(await precision({ tensors: [weight(FLOAT16)] })).toMatchObject({
      class: "fp16",
      grade: "A",
      parameters: 128,
    });
    expect(await precision({ tensors: [weight(FLOAT)] })).toMatchObject({ class: "fp32", bitsPerWeight: 32 });
    expect(await precision({ tensors: [weight(FLOAT8)] })).toMatchObject({ class: "fp8" });
  });

  it("of QLinear operators is W8A8, without scales, zero points and biases as parameters", async () => {
    const inputs = ["x", "s", "z", "w", "s", "z", "s", "z", "b"];
    const tensors = [weight(INT8), scalar(FLOAT, "s"), scalar(INT8, "z"), { name: "b", type: INT32, dims: [16] }];
    expect(await precision({ nodes: [{ op: "QLinearConv", inputs }], tensors })).toMatchObject({
      class: "int8",
      activation: { bits: 8, kind: "int" },
      parameters: 128,
    });
  });

  it("of dequantized constants alone is weight-only", async () => {
    const nodes = [{ op: "DequantizeLinear", inputs: ["w", "s"], outputs: ["f"] }];
    const tensors = [weight(INT8), { name: "s", type: FLOAT, dims: [8] }];
    expect(await precision({ nodes, tensors })).toMatchObject({
      class: "int8",
      activation: { bits: 32, kind: "float" },
      method: "onnx DequantizeLinear",
      parameters: 128,
    });
  });

  it("of dynamic quantization has activations of 8 bits", async () => {
    const nodes = [
      { op: "DynamicQuantizeLinear", inputs: ["x"] },
      { op: "MatMulInteger", inputs: ["x_q", "w"] },
    ];
    const found = await precision({ nodes, tensors: [weight(INT8)] });
    expect(found).toMatchObject({ class: "int8", activation: { bits: 8, kind: "int" } });
  });

  it("of MatMulNBits counts what its bytes hold, by the bits that it states", async () => {
    const tensors = [weight(UINT8, "w", [8, 1, 16]), { name: "s", type: FLOAT16, dims: [8] }];
    const nodes = [{ op: "MatMulNBits", inputs: ["x", "w", "s"], numbers: { bits: 4, block_size: 32 } }];
    expect(await precision({ nodes, tensors })).toMatchObject({
      class: "int4",
      parameters: 256,
      activation: { bits: 16, kind: "float" },
      bitsPerWeight: 4.5,
    });
  });

  it("takes types of 4 bits as they are", async () => {
    const nodes = [{ op: "DequantizeLinear", inputs: ["w", "s"] }];
    expect(await precision({ nodes, tensors: [weight(UINT4)] })).toMatchObject({ class: "int4", parameters: 128 });
  });

  it("of floats behind QuantizeLinear is that of the floats, and says so", async () => {
    const nodes = [
      { op: "QuantizeLinear", inputs: ["w", "s", "z"], outputs: ["q"] },
      { op: "QuantizeLinear", inputs: ["x", "s", "z"], outputs: ["xq"] },
      { op: "DequantizeLinear", inputs: ["q", "s", "z"], outputs: ["d"] },
    ];
    const found = await precision({ nodes, tensors: [weight(FLOAT), scalar(FLOAT, "s"), scalar(INT8, "z")] });
    expect(found).toMatchObject({ class: "fp32", parameters: 128, activation: { bits: 8, kind: "int" } });
    expect(found.notes.join()).toMatch(/not compressed/);
  });

  it("counts Constants in bodies and functions, but not what fills a shape", async () => {
    const constant = (name: string) => ({ op: "Constant", outputs: [name], value: weight(FLOAT16, "") });
    const found = await precision({
      nodes: [{ op: "If", bodies: [{ nodes: [constant("a")] }, { tensors: [weight(FLOAT16)] }] }],
      functions: [[constant("b")]],
    });
    expect(found).toMatchObject({ class: "fp16", parameters: 384 });
    const fill = { op: "ConstantOfShape", inputs: ["n"], value: { name: "", type: FLOAT, dims: [1] } };
    expect(await precision({ nodes: [fill], tensors: [weight(FLOAT16)] })).toMatchObject({ parameters: 128 });
  });

  it("is unknown where the weights are made when it runs", async () => {
    const raw = new Uint8Array(new BigInt64Array([1000n, 1000n]).buffer);
    const shape = { name: "n", type: INT64, dims: [2], raw };
    const nodes = [{ op: "ConstantOfShape", inputs: ["n"], outputs: ["w"] }];
    const found = await precision({ nodes, tensors: [shape, { name: "b", type: FLOAT, dims: [10] }] });
    expect(found).toMatchObject({ class: null, weight: null });
    expect(found.notes.join()).toMatch(/1000000 values are made by ConstantOfShape/);
  });

  it("is unknown where integers are read by nothing that quantizes", async () => {
    const found = await precision({ tensors: [weight(UINT8, "t", [1000, 10]), weight(FLOAT)] });
    expect(found.class).toBeNull();
    expect(found.notes.join()).toMatch(/10000 values of UINT8/);
  });

  it("is no more than a claim of the name where the name says something else", async () => {
    const file = onnxFile({ tensors: [weight(FLOAT)] });
    const found = precisionOf(await evidenceOf({ "model-int8.onnx": file }, "model-int8.onnx"));
    expect(found).toMatchObject({ class: "fp32", contradictions: ["the name says int8, what it holds is fp32"] });
  });
});

describe("data outside of an ONNX model", () => {
  const external = { location: "m.data", offset: "0", length: "512" };
  const file = onnxFile({ tensors: [{ ...weight(FLOAT), external }] });

  it("are looked for beside it, and count", async () => {
    const found = precisionOf(await evidenceOf({ "m.onnx": file, "m.data": new Uint8Array(512) }, "m.onnx"));
    expect(found).toMatchObject({ class: "fp32", grade: "A", bytes: file.length + 512, notes: [] });
  });

  it("that are not there, are a pointer or in another folder, make it grade B", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 512\n`;
    const away = onnxFile({ tensors: [{ ...weight(FLOAT), external: { ...external, location: "../m.data" } }] });
    const cases = [
      [{ "m.onnx": file }, /not there/],
      [{ "m.onnx": file, "m.data": pointer }, /Git LFS pointer/],
      [{ "m.onnx": away }, /not in the same folder/],
    ] as const;
    for (const [files, note] of cases) {
      const found = precisionOf(await evidenceOf(files, "m.onnx"));
      expect(found).toMatchObject({ class: "fp32", grade: "B", notes: [expect.stringMatching(note)] });
      expect(found.bytes).toBe((files["m.onnx"] as Uint8Array).length + 512);
    }
  });

  it("that are cut off are refused", async () => {
    const files = { "m.onnx": file, "m.data": new Uint8Array(500) };
    await expect(evidenceOf(files, "m.onnx")).rejects.toThrow(/has 500 bytes, and its tensors end at 512/);
  });
});

/** A source that fails a test which reads past its end. */
function strict(bytes: Uint8Array) {
  const source = sourceOf(bytes);
  const slice = (offset: number, length: number) => {
    if (offset < 0 || length < 0 || offset + length > bytes.length) throw new RangeError(`${offset}+${length}`);
    return source.slice(offset, length);
  };
  return { ...source, slice };
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify } from "../../src/precision/classify.ts";
import { readSafetensors, SAFETENSORS_BITS } from "../../src/precision/safetensors.ts";
import { safetensorsArtefact } from "../../src/precision/weights.ts";
import { type Shape, safetensorsFile, type Written } from "./fixtures/safetensors.ts";
import { evidenceOf, precisionOf, sourceOf, sparse } from "./support.ts";

const F32: Written = { dtype: "F32", shape: [4, 8] };
const headerOf = (shape: Shape) => readSafetensors(sourceOf(safetensorsFile(shape)));

const tensorsOf = fc
  .array(
    fc.record({
      dtype: fc.constantFrom(...SAFETENSORS_BITS.keys()),
      shape: fc.array(
        fc.integer({ min: 0, max: 6 }).map((size) => size * 4),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map((tensor, index): [string, Written] => [index === 0 ? "__proto__" : `layer.${index}`, tensor]),
  );

describe("a safetensors header", () => {
  it("is read as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(tensorsOf, fc.integer({ min: 0, max: 9 }), async (tensors, padding) => {
        const header = await headerOf({ tensors, padding, metadata: { format: "pt" } });
        const found = header.tensors.map(({ name, dtype, shape }) => [name, { dtype, shape }]);
        expect(new Map(found as [string, Written][])).toEqual(new Map(tensors));
        expect(header.metadata).toEqual({ format: "pt" });
        expect(header).toMatchObject({ body: "present", repeated: 0 });
      }),
    );
  });

  it("cut off at any byte is refused, but where it ends with its header", async () => {
    const file = safetensorsFile({
      tensors: [
        ["a.weight", F32],
        ["b", { dtype: "BF16", shape: [3] }],
      ],
    });
    const headerEnd = file.length - 134;
    for (let size = 0; size < file.length; size++) {
      const reading = readSafetensors(sourceOf(file.subarray(0, size)));
      if (size === headerEnd) expect(await reading).toMatchObject({ body: "absent", dataBytes: 134 });
      else await expect(reading, `${size} bytes`).rejects.toThrow(/cut off|fewer than/);
    }
  });

  it("with any byte changed is refused with a sentence, or read within the file", async () => {
    const file = safetensorsFile({
      tensors: [
        ["a.weight", F32],
        ["b", { dtype: "I8", shape: [3, 2] }],
      ],
    });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: file.length - 1 }), fc.nat({ max: 255 }), async (at, value) => {
        const changed = Uint8Array.from(file);
        changed[at] = value;
        try {
          const { tensors } = await readSafetensors(sourceOf(changed));
          const bytes = tensors.reduce((total, tensor) => total + tensor.bytes, 0);
          expect(bytes).toBeLessThanOrEqual(file.length);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect((error as Error).message).toMatch(/^(it|its|tensor|__metadata__|\d+ bytes) /);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  const none: Shape["tensors"] = [];
  it.each<[string, Shape, RegExp]>([
    ["longer than the file", { tensors: none, length: 1_000n }, /cut off: the header is said to be 1000 bytes/],
    ["longer than any", { tensors: none, length: 2n ** 64n - 1n }, /more than 100000000/],
    ["that is no JSON", { tensors: none, text: "{]" }, /header is not JSON/],
    ["that is a list", { tensors: none, text: "[]" }, /starts with "\["/],
    ["with an unknown dtype", { tensors: [["a", { dtype: "Q4", shape: [1] }]] }, /unknown dtype "\\"Q4\\""/],
    [
      "with a dtype that is no text",
      { tensors: none, text: '{"a":{"dtype":{"toString":1},"shape":[]}}' },
      /unknown dtype/,
    ],
    ["with a hole", { tensors: [["a", { ...F32, offsets: [8, 136] }]], body: 136 }, /8 bytes that no tensor covers/],
    [
      "with an overlap",
      {
        tensors: [
          ["a", F32],
          ["b", { ...F32, offsets: [64, 192] }],
        ],
        body: 192,
      },
      /overlaps/,
    ],
    ["with bytes behind it", { tensors: [["a", F32]], body: 133 }, /5 bytes follow the last tensor/],
    ["whose sizes disagree", { tensors: [["a", { ...F32, offsets: [0, 64] }]], body: 64 }, /takes 64 bytes .* and 128/],
    [
      "of 64-bit sizes",
      { tensors: [["a", { dtype: "F32", shape: [2 ** 40, 2 ** 40], offsets: [0, 8] }]], body: 8 },
      /too large/,
    ],
    [
      "with sizes below zero",
      { tensors: [["a", { dtype: "F32", shape: [-2], offsets: [0, 8] }]], body: 8 },
      /whole numbers/,
    ],
    ["with metadata of numbers", { tensors: [["a", F32]], metadata: { step: 3 } }, /value of "step" that is no text/],
  ])("%s is refused", async (_, shape, message) => {
    await expect(headerOf(shape)).rejects.toThrow(message);
  });

  it("that describes a tensor twice says so", async () => {
    const one = '"a.weight":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}';
    const file = safetensorsFile({ tensors: [], text: `{${one},${one}}`, body: 16 });
    const { precision } = await safetensorsArtefact(sourceOf(file));
    expect(precision.contradictions).toEqual(["its header describes 1 tensors twice; the last description was taken"]);
  });

  it("of a file of 100 GB costs no more than its own bytes", async () => {
    const tensors: Shape["tensors"] = [["w.weight", { dtype: "BF16", shape: [50_000, 1_000_000] }]];
    const head = safetensorsFile({ tensors, body: "none" });
    const { source, read } = sparse(head, head.length + 100_000_000_000);
    const { precision } = await safetensorsArtefact(source);
    expect(precision).toMatchObject({ class: "bf16", parameters: 50_000_000_000, bitsPerWeight: 16, grade: "A" });
    expect(read()).toBe(head.length);
  });

  it("of a million tensors is read", async () => {
    const tensors = Array.from({ length: 1_000_000 }, (_, index): [string, Written] => [
      `${index}`,
      { dtype: "F16", shape: [1] },
    ]);
    const { precision, tensors: counts } = await safetensorsArtefact(sourceOf(safetensorsFile({ tensors })));
    expect(counts).toEqual({ F16: { tensors: 1_000_000, elements: 1_000_000 } });
    expect(precision).toMatchObject({ class: "fp16", parameters: 1_000_000 });
  }, 60_000);
});

describe("recognition", () => {
  it("takes a safetensors file by its content, and a header alone as a description", async () => {
    const evidence = await evidenceOf({ weights: safetensorsFile({ tensors: [["w", F32]], body: "none" }) }, "weights");
    expect(evidence.format).toBe("safetensors");
    expect(precisionOf(evidence)).toMatchObject({ class: "fp32", grade: "B" });
    expect(evidence.problems[0]).toMatch(/only the header is there: the 128 bytes of the tensors are absent/);
  });

  it("knows integers without scales as data", () => {
    const tensor = { name: "h", dtype: "I8", shape: [4, 4], elements: 16, bytes: 16 };
    expect(classify([tensor], null)).toMatchObject({ class: null, parameters: null });
  });
});

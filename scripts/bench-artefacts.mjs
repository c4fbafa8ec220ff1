// Precision of model artefacts, beside reading the bytes of their headers: what lies behind a header must cost nothing.
import { closeSync, mkdirSync, openSync, readSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A safetensors file of 40 GB that takes no room on the disk, and a GGUF whose header holds 256,000 words. */
export async function artefacts({ openWorkspace, readEvidence, READERS }, home, { row, timed, median }) {
  const directory = join(home, "artefacts");
  mkdirSync(directory);
  const quiet = { info() {}, warn() {}, progress() {} };
  const blank = [
    "format",
    "model",
    "task",
    "deployment",
    "hardware",
    "gpus",
    "where",
    "columns",
    "measures",
    "repeats",
  ];
  const entry = Object.fromEntries([...blank, "location"].map((key) => [key, null]));
  const cases = [
    ["model.safetensors", sparseSafetensors(join(directory, "model.safetensors"), 40e9), "safetensors of 40 GB"],
    ["model.gguf", wordyGguf(join(directory, "model.gguf")), "GGUF, header of 10 MB"],
  ];
  for (const [name, header, what] of cases) {
    const [plain, parsed, read] = [[], [], []];
    const isJson = name.endsWith(".safetensors");
    for (let round = 0; round < 7; round++) {
      if (isJson)
        parsed.push(await timed(() => void JSON.parse(bytesOf(join(directory, name), header).toString("utf8", 8))));
      plain.push(await timed(() => void bytesOf(join(directory, name), header)));
      read.push(
        await timed(async () => {
          const { files } = await readEvidence(openWorkspace(directory), [{ ...entry, files: name }], READERS, quiet);
          if (!files[0]?.evidence?.facts.precision) throw new Error(`${name} of the bench has no precision`);
        }),
      );
    }
    row(`${what}: its ${Math.round(header / 1e4) / 100} MB`, median(plain), median(plain), null);
    if (isJson) row("the same, parsed as the JSON that it is", median(parsed), median(plain), null);
    row("its precision", median(read), median(plain), 3);
  }
}

function bytesOf(path, length) {
  const file = openSync(path, "r");
  const buffer = Buffer.allocUnsafe(length);
  readSync(file, buffer, 0, length, 0);
  closeSync(file);
  return buffer;
}

/** BF16 tensors of equal size that fill the file; the number of bytes up to where they begin. */
function sparseSafetensors(path, size) {
  const count = 2000;
  const each = Math.floor(size / count / 8192) * 8192;
  const tensors = Array.from({ length: count }, (_, index) => {
    const name = `model.layers.${index >> 3}.mlp.experts.${index & 7}.down_proj.weight`;
    return [name, { dtype: "BF16", shape: [each / 8192, 4096], data_offsets: [index * each, (index + 1) * each] }];
  });
  const header = Buffer.from(JSON.stringify(Object.fromEntries(tensors)));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  writeFileSync(path, Buffer.concat([length, header]));
  truncateSync(path, 8 + header.length + count * each);
  return 8 + header.length;
}

/** One F16 matrix behind a vocabulary of 256,000 words of 30 letters. */
function wordyGguf(path) {
  const parts = [];
  const u32 = (value) => parts.push(Buffer.from(Uint32Array.of(value).buffer));
  const u64 = (value) => parts.push(Buffer.from(BigUint64Array.of(BigInt(value)).buffer));
  const text = (value) => {
    u64(Buffer.byteLength(value));
    parts.push(Buffer.from(value));
  };
  parts.push(Buffer.from("GGUF"));
  u32(3);
  u64(1);
  u64(2);
  text("general.architecture");
  u32(8);
  text("llama");
  text("tokenizer.ggml.tokens");
  u32(9);
  u32(8);
  u64(256_000);
  const words = Array.from({ length: 256_000 }, (_, index) => {
    const word = Buffer.from(String(index).padStart(30, "x"));
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(word.length));
    return Buffer.concat([size, word]);
  });
  parts.push(Buffer.concat(words));
  text("blk.0.weight");
  u32(2);
  u64(64);
  u64(64);
  u32(1);
  u64(0);
  const header = Buffer.concat(parts);
  const start = Math.ceil(header.length / 32) * 32;
  writeFileSync(path, Buffer.concat([header, Buffer.alloc(start - header.length), Buffer.alloc(64 * 64 * 2)]));
  return header.length;
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A tokenizer on disk, as the transformers library loads it without a hub: every byte is a token. */
export function writeTokenizer(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const vocabulary = Object.fromEntries([...alphabet(), END].map((letter, index) => [letter, index]));
  const byteLevel = { type: "ByteLevel", add_prefix_space: false, trim_offsets: true, use_regex: false };
  const special = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
  const tokenizer = {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: [{ id: vocabulary[END], content: END, ...special }],
    normalizer: null,
    pre_tokenizer: byteLevel,
    post_processor: null,
    decoder: byteLevel,
    model: { type: "BPE", vocab: vocabulary, merges: [], unk_token: null, fuse_unk: false, byte_fallback: false },
  };
  const config = { tokenizer_class: "PreTrainedTokenizerFast", eos_token: END, model_max_length: 100_000 };
  writeFileSync(join(folder, "tokenizer.json"), JSON.stringify(tokenizer));
  writeFileSync(join(folder, "tokenizer_config.json"), JSON.stringify(config));
  return folder;
}

const END = "<|end|>";

/** The letters by which byte-level tokenizers write the 256 bytes: printable ones as they are, the others above 255. */
function alphabet(): string[] {
  let above = 256;
  return Array.from({ length: 256 }, (_, byte) => {
    const printable = (byte > 32 && byte < 127) || (byte > 160 && byte !== 173);
    return String.fromCodePoint(printable ? byte : above++);
  });
}

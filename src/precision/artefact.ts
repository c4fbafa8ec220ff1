import type { Fact } from "../domain/evidence.ts";
import type { Precision } from "../domain/precision.ts";
import { classesAgree, type Term, termOf } from "../domain/vocabulary.ts";
import type { Statement } from "./statement.ts";
import type { Counted } from "./tensors.ts";

/** What reading one model artefact came to. */
export interface Artefact {
  readonly precision: Precision;
  /** As the headers name them; null where no header was read. */
  readonly tensors: Counted | null;
  readonly formatVersion: string | null;
  /** What else the files state: compute dtype, architecture, shards. */
  readonly facts: Readonly<Record<string, Fact>>;
}

/** Words that name a precision in a file's name. `half`, `full`, `quant` and the like name too much. */
const IN_NAMES =
  /(?:^|[-_./])((?:w\d+a\d+(?:[-_]fp8)?|(?:nv|mx)?fp(?:4|8|16|32)|bf16|f16|f32|float(?:16|32)|bfloat16|u?int[48]|nf4|(?:bnb[-_])?[2-8]-?bit|gptq|awq|iq\d_[a-z]+|t?q\d_(?:k_[sml]|k|\d)))(?=$|[-_./])/gi;

/** The last precision that a file's name claims, else its folder's; null: neither claims one that can be told. */
export function nameClaim(path: string): string | null {
  const [name = "", folder = ""] = path.split("/").reverse();
  const claims = (text: string) => [...text.matchAll(IN_NAMES)].map(([, word = ""]) => word).at(-1);
  return claims(name) ?? claims(folder) ?? null;
}

/** The precision with what its own name and its configuration say against it. Bytes are believed before both. */
export function checkedAgainst(precision: Precision, path: string, statement: Statement | null): Precision {
  const said = [...nameSays(precision, path), ...statementSays(precision, statement)];
  const { activation, kv } = precision;
  const useful = statement !== null && !(precision.class !== null && precision.quantizedShare === 0);
  return {
    ...precision,
    activation: (useful ? statement.activation : null) ?? activation,
    // The cache is quantized apart from the weights.
    kv: kv ?? statement?.kv ?? null,
    ...(statement?.kvOpen ? { kvOpen: true } : {}),
    method: useful ? statement.method : precision.method,
    group: precision.group ?? (useful ? statement.group : null),
    contradictions: [...precision.contradictions, ...said],
  };
}

function nameSays(precision: Precision, path: string): string[] {
  const claim = nameClaim(path);
  const term = claim === null ? null : termOf(claim);
  if (claim === null || term === null || precision.class === null) return [];
  if (leavesOpen(claim, term, precision) || classesAgree(term.class, precision.class)) return [];
  return [`the name says ${claim}, what it holds is ${precision.class}`];
}

/** Whether a word leaves open what a precision is: `gptq` assumes its bits, `4bit` names a width and no kind. */
export function leavesOpen(word: string, term: Term, { class: name, weight }: Precision): boolean {
  if (term.assumed && name?.startsWith("int") === true) return true;
  const [, bits] = /^(\d)-?bit$/i.exec(word) ?? [];
  return bits !== undefined && weight?.bits === Number(bits);
}

function statementSays(precision: Precision, statement: Statement | null): string[] {
  if (statement === null || statement.class === null || precision.class === null) return [];
  const low = precision.shares.filter((share) => share.bits < 16).map((share) => share.class);
  if (low.some((name) => classesAgree(statement.class ?? "", name))) return [];
  const holds = low.length === 0 ? precision.class : low.join(", ");
  return [`${statement.place} says ${statement.class} (${statement.method}), the tensors are ${holds}`];
}

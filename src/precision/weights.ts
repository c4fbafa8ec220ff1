import type { Fact } from "../domain/evidence.ts";
import type { Precision } from "../domain/precision.ts";
import type { Source } from "../ports.ts";
import { type Artefact, checkedAgainst } from "./artefact.ts";
import { type Beside, besideOf } from "./beside.ts";
import { classify } from "./classify.ts";
import { computeDtype } from "./hf-config.ts";
import { kvFact, kvShapeOf } from "./memory.ts";
import { readSafetensors, type SafetensorsHeader } from "./safetensors.ts";
import { counted } from "./tensors.ts";

/** One safetensors file with the configurations beside it. Throws an Error with a sentence where it is broken. */
export async function safetensorsArtefact(source: Source): Promise<Artefact> {
  const header = await readSafetensors(source);
  const beside = await besideOf(source, null);
  const precision = judged(classify(header.tensors, beside.statement), source.path, beside, [header]);
  const bodiless = header.body === "absent" && header.dataBytes > 0;
  return {
    precision: bodiless
      ? withoutBody(precision, header.dataBytes)
      : { ...precision, bytes: precision.shares.length === 0 ? precision.bytes : source.size },
    tensors: counted(header.tensors),
    formatVersion: null,
    facts: { ...factsOf(beside), ...(header.metadata.format ? { written_for: header.metadata.format } : {}) },
  };
}

function withoutBody(precision: Precision, bytes: number): Precision {
  const note = `only the header is there: the ${bytes} bytes of the tensors are absent, so that what they hold is described and not shown`;
  return { ...precision, bytes, grade: "B", notes: [note, ...precision.notes] };
}

/** A precision read from headers, with all that stands beside or against it. */
export function judged(
  precision: Precision,
  path: string,
  beside: Beside,
  headers: readonly SafetensorsHeader[],
): Precision {
  const repeated = headers.reduce((total, header) => total + header.repeated, 0);
  const twice =
    repeated === 0 ? [] : [`its header describes ${repeated} tensors twice; the last description was taken`];
  const full = checkedAgainst(precision, path, beside.statement);
  return {
    ...full,
    contradictions: [...beside.contradictions, ...twice, ...full.contradictions],
    notes: [...full.notes, ...(full.class === null ? (beside.statement?.notes ?? []) : []), ...beside.notes],
  };
}

/** What the configurations state besides: the compute dtype, where the quantization is stated, the cache's shape. */
export function factsOf({ files, statement }: Beside): Record<string, Fact> {
  const dtype = files.map(({ value }) => computeDtype(value)).find((one) => one !== null) ?? null;
  const shape = files.map(({ value }) => kvShapeOf(value)).find((one) => one !== null) ?? null;
  return {
    ...(dtype === null ? {} : { compute_dtype: dtype }),
    ...(statement === null ? {} : { stated_in: statement.place }),
    ...(shape === null ? {} : { kv_shape: kvFact(shape) }),
  };
}

import type { Precision } from "../domain/precision.ts";
import { classWidth } from "../domain/vocabulary.ts";
import type { Source } from "../ports.ts";
import type { Artefact } from "./artefact.ts";
import { type Beside, besideOf } from "./beside.ts";
import { classify } from "./classify.ts";
import { declared, pointed, pointerOf } from "./declared.ts";
import { at, object, size, text, word } from "./json.ts";
import type { Pointer } from "./lfs.ts";
import { readSafetensors, type SafetensorsHeader } from "./safetensors.ts";
import { counted, quoted } from "./tensors.ts";
import { factsOf, judged } from "./weights.ts";

const MAX_SHARDS = 10_000;
const SHOWN = 3;

/** Endings of tensor names that prove a method without any weights, and the class where they tell it too. */
const TELLING: readonly (readonly [ending: RegExp, method: string, name: string | null])[] = [
  [/\.quant_state\.bitsandbytes__nf4$/, "bitsandbytes", "nf4"],
  [/\.quant_state\.bitsandbytes__fp4$/, "bitsandbytes", "fp4"],
  [/\.SCB$/, "bitsandbytes", "int8"],
  [/\.qweight$/, "gptq or awq", null],
  [/\.weight_packed$/, "compressed-tensors", null],
  [/_blocks$/, "mxfp4", "mxfp4"],
  [/\.weight_scale_inv$/, "fp8", "fp8"],
];

/** The shards of a sharded model by its index, whose parsed document is `value`. */
export async function shardedArtefact(source: Source, value: unknown): Promise<Artefact> {
  const map = object(at(value, "weight_map"));
  if (map === null) throw new Error("its weight_map is no object of tensors and their files");
  const names = shardNames(map);
  const beside = await besideOf(source, null);
  const found = await shardsOf(source, names);
  const whole = found.headers.size === names.length && names.length > 0;
  const base = whole ? fromHeaders(source, map, found, beside) : fromNames(value, map, found, beside, source.path);
  const notes = [...missingNote(found.missing), ...base.notes];
  const tensors = [...found.headers.values()].flatMap((header) => header.tensors);
  return {
    precision: { ...base, notes, contradictions: [...sizeSays(value, found, whole), ...base.contradictions] },
    tensors: tensors.length === 0 ? null : counted(tensors),
    formatVersion: null,
    facts: { ...factsOf(beside), shards: names.length, described_tensors: Object.keys(map).length },
  };
}

/** File names of the index, each checked: a shard lies beside its index, under a plain name. */
function shardNames(map: Readonly<Record<string, unknown>>): readonly string[] {
  const names = new Set<string>();
  for (const [tensor, file] of Object.entries(map)) {
    const name = text(file);
    if (name === null) throw new Error(`tensor ${quoted(tensor)} of its weight_map has no file name`);
    names.add(name);
  }
  const wrong = [...names].find((name) => !isPlain(name));
  if (wrong !== undefined)
    throw new Error(`its weight_map names the file ${word(wrong)}, which is not a plain name beside it`);
  if (names.size > MAX_SHARDS) throw new Error(`its weight_map names ${names.size} files, more than ${MAX_SHARDS}`);
  return [...names].sort();
}

function isPlain(name: string): boolean {
  return /^[^/\\%:\p{Cc}]{1,255}$/u.test(name) && !/^\.+$/.test(name);
}

interface Found {
  readonly headers: ReadonlyMap<string, SafetensorsHeader>;
  readonly pointers: readonly Pointer[];
  readonly missing: readonly string[];
  readonly bytes: number;
}

async function shardsOf(source: Source, names: readonly string[]): Promise<Found> {
  const headers = new Map<string, SafetensorsHeader>();
  const pointers: Pointer[] = [];
  const missing: string[] = [];
  let bytes = 0;
  for (const name of names) {
    const shard = await source.sibling(name);
    if (shard === null) {
      missing.push(name);
      continue;
    }
    try {
      const pointer = await pointerOf(shard);
      if (pointer !== null) pointers.push(pointer);
      else headers.set(name, await readSafetensors(shard));
      bytes += pointer?.size ?? shard.size;
    } catch (error) {
      throw new Error(`shard ${word(name)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { headers, pointers, missing, bytes };
}

function fromHeaders(
  source: Source,
  map: Readonly<Record<string, unknown>>,
  { headers, bytes }: Found,
  beside: Beside,
): Precision {
  const strays: string[] = [];
  let held = 0;
  for (const [file, { tensors }] of headers) {
    held += tensors.length;
    for (const { name } of tensors) if (!Object.hasOwn(map, name) || map[name] !== file) strays.push(name);
  }
  const described = Object.keys(map).length;
  const differs = strays.length > 0 || described !== held;
  const against = differs
    ? [
        `the index describes ${described} tensors, the shards hold ${held}${strays.length === 0 ? "" : `, ${strays.length} of them elsewhere or not at all in the index, such as ${quoted(strays[0] ?? "")}`}`,
      ]
    : [];
  const tensors = [...headers.values()].flatMap((header) => header.tensors);
  const precision = judged(classify(tensors, beside.statement), source.path, beside, [...headers.values()]);
  const bodiless = [...headers.values()].some((header) => header.body === "absent" && header.dataBytes > 0);
  const note = "of some shards only the header is there: what they hold is described and not shown";
  return {
    ...precision,
    bytes,
    grade: bodiless ? "B" : "A",
    contradictions: [...against, ...precision.contradictions],
    notes: [...(bodiless ? [note] : []), ...precision.notes],
  };
}

/** Without the shards: what the names of the tensors prove, and the sizes of the pointers. */
function fromNames(
  value: unknown,
  map: Readonly<Record<string, unknown>>,
  { pointers, missing, headers, bytes }: Found,
  beside: Beside,
  path: string,
): Precision {
  if (pointers.length > 0 && missing.length === 0 && headers.size === 0) return pointed(pointers, beside, path);
  const names = Object.keys(map);
  const telling = TELLING.map(([ending, method, name]) => ({
    method,
    name,
    count: names.filter((one) => ending.test(one)).length,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)[0];
  const said = declared(beside);
  const total = size(at(value, "metadata", "total_size"));
  const parameters = size(at(value, "metadata", "total_parameters"));
  const stated = { parameters, bitsPerWeight: total === null || parameters === null ? null : (8 * total) / parameters };
  const agreed = said.class !== null && telling !== undefined && (telling.name ?? said.class) === said.class;
  const notes = telling
    ? [`${telling.count} of its ${names.length} tensors are named as ${telling.method} names them`]
    : ["the names of its tensors prove no method"];
  const against =
    said.class !== null && telling?.name && telling.name !== said.class
      ? [`${beside.statement?.place} says ${said.class}, the names of the tensors say ${telling.name}`]
      : [];
  const sized = agreed && stated.bitsPerWeight !== null;
  return {
    ...said,
    ...stated,
    class: telling?.name ?? said.class,
    weight: telling?.name ? classWidth(telling.name) : said.weight,
    method: said.method ?? telling?.method ?? null,
    bytes: missing.length === 0 ? bytes : null,
    grade: sized ? "B" : "C",
    contradictions: [...said.contradictions, ...against],
    notes: [...notes, ...said.notes],
  };
}

function missingNote(missing: readonly string[]): string[] {
  if (missing.length === 0) return [];
  const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : "";
  const names = missing.slice(0, SHOWN).map((name) => word(name));
  return [
    `${missing.length} of its shards ${missing.length === 1 ? "is" : "are"} not there: ${names.join(", ")}${more}`,
  ];
}

/** An index states the size of its tensors itself: believed only where the shards have it. */
function sizeSays(value: unknown, { headers }: Found, whole: boolean): string[] {
  const total = size(at(value, "metadata", "total_size"));
  if (total === null || !whole) return [];
  const held = [...headers.values()].reduce((sum, header) => sum + header.dataBytes, 0);
  return held === total ? [] : [`metadata.total_size says ${total} bytes, the shards hold ${held}`];
}

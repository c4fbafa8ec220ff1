import { KEYS } from "./generated/keys.ts";
import type { Path } from "./locate.ts";

/** The part of JSON Schema that error messages read. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly pattern?: string;
}

export const SCHEMA: Schema = KEYS as Schema;

/** The keys allowed at a path, through `$ref` and every branch of a `oneOf`. */
export function keysAt(path: Path, root: Schema = SCHEMA): string[] {
  return [...new Set(schemasAt(path, root).flatMap((one) => Object.keys(one.properties ?? {})))];
}

/** The pattern of the texts allowed at a path; null: there is none. */
export function patternAt(path: Path, root: Schema = SCHEMA): string | null {
  return schemasAt(path, root).find((one) => one.pattern !== undefined)?.pattern ?? null;
}

function schemasAt(path: Path, root: Schema): Schema[] {
  const open = (one: Schema): Schema[] => {
    const target = one.$ref ? root.$defs?.[one.$ref.replace("#/$defs/", "")] : undefined;
    return [...(target ? open(target) : []), one, ...(one.oneOf ?? []).flatMap(open)];
  };
  const step = (one: Schema, key: string | number): Schema[] => {
    if (typeof key === "number") return one.items ? [one.items] : [];
    const own = one.properties && Object.hasOwn(one.properties, key) ? one.properties[key] : undefined;
    if (own) return [own];
    return typeof one.additionalProperties === "object" ? [one.additionalProperties] : [];
  };
  const here = path.reduce<Schema[]>((schemas, key) => schemas.flatMap(open).flatMap((one) => step(one, key)), [root]);
  return here.flatMap(open);
}

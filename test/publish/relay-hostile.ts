import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Report } from "../../src/domain/generated/report.ts";
import { names } from "../report/hostile.ts";

/** Reports that fit the schema and that no gate has written: every text is hostile, every number is one that JSON can say. */

interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
}

const ROOT = JSON.parse(
  readFileSync(new URL("../../src/report/report.schema.json", import.meta.url), "utf8"),
) as Schema & { readonly $defs: Readonly<Record<string, Schema>> };

const NUMBERS = [0, -0, 1, -1, 0.1, 3, 67.9, 5e-324, 1e-7, 1e15, 1e21, 2 ** 53, 1.7976931348623157e308, -1e308];
const COUNTS = [0, 1, 3, 1000, 2 ** 53 - 1];

/** Names that meet: a measure that a column shows, an objective that a point has a value of. */
const texts = fc.oneof({ weight: 2, arbitrary: names }, { weight: 3, arbitrary: fc.constantFrom("cost", "__proto__") });

/** Whatever this part of the schema allows, with at most three entries in a list. */
function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return arbitraryOf(ROOT.$defs[schema.$ref.replace("#/$defs/", "")] ?? {});
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(arbitraryOf));
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  return fc.oneof(...types.map((type) => ofType(type, schema)));
}

function ofType(type: string, schema: Schema): fc.Arbitrary<unknown> {
  if (type === "object") return objectOf(schema);
  if (type === "array") {
    const { minItems = 0, maxItems = 3 } = schema;
    return fc.array(arbitraryOf(schema.items ?? {}), { minLength: minItems, maxLength: Math.min(3, maxItems) });
  }
  if (type === "string") return texts.map((text) => text.slice(0, schema.maxLength));
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  const numbers = type === "integer" ? COUNTS : NUMBERS;
  return fc.constantFrom(...numbers.filter((value) => value >= (schema.minimum ?? Number.NEGATIVE_INFINITY)));
}

function objectOf({ properties, required = [], additionalProperties }: Schema): fc.Arbitrary<unknown> {
  if (properties === undefined) {
    const values = typeof additionalProperties === "object" ? arbitraryOf(additionalProperties) : fc.constant(null);
    return fc.dictionary(texts, values, { maxKeys: 3, noNullPrototype: true });
  }
  const members = Object.entries(properties).map(([key, one]) => [key, arbitraryOf(one)] as const);
  return fc.record(Object.fromEntries(members), { requiredKeys: [...required], noNullPrototype: true });
}

/** As they come out of a file. */
export const reports: fc.Arbitrary<Report> = arbitraryOf(ROOT).map(
  (value) => JSON.parse(JSON.stringify(value)) as Report,
);

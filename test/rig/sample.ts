import { resolved, type Schema } from "./openapi.ts";

/** Nested facts; an array stands as it is. */
export type Facts = { readonly [name: string]: unknown };

const TEXTS: Readonly<Record<string, string>> = {
  uri: "https://github.test/x",
  "date-time": "2026-11-24T09:00:00Z",
};

/**
 * The smallest value that a schema allows, with these facts in it: what the tests do not speak of is there all the same,
 * as GitHub would send it.
 */
export function sample(schema: Schema, facts: unknown): unknown {
  const here = flat(schema, facts);
  if (facts === null || Array.isArray(facts) || (facts !== undefined && typeof facts !== "object")) {
    return Array.isArray(facts) && here.items ? facts.map((one) => sample(here.items ?? {}, one)) : facts;
  }
  if (here.properties === undefined && facts !== undefined) return facts;
  if (facts === undefined && here.nullable) return null;
  if (here.properties !== undefined || here.type === "object") return objectOf(here, (facts ?? {}) as Facts);
  if (here.enum !== undefined) return here.enum[0];
  if (here.type === "array") return [];
  if (here.type === "integer" || here.type === "number") return 1;
  if (here.type === "boolean") return false;
  return TEXTS[here.format ?? ""] ?? "x";
}

function objectOf({ properties = {}, required = [] }: Schema, facts: Facts): unknown {
  const names = [...new Set([...required, ...Object.keys(facts)])];
  return Object.fromEntries(names.map((name) => [name, sample(properties[name] ?? {}, facts[name])]));
}

/** References followed, the parts of `allOf` put together, and of several choices the first that the facts fit. */
function flat(schema: Schema, facts: unknown): Schema {
  const { allOf, anyOf, oneOf, ...own } = resolved(schema);
  const choices = (oneOf ?? anyOf)?.map((one) => resolved(one));
  const chosen = choices?.find((one) => fits(one, facts)) ?? choices?.[0];
  const parts = [own, ...[...(allOf ?? []), ...(chosen ? [chosen] : [])].map((one) => flat(one, facts))];
  const properties = Object.fromEntries(parts.flatMap((one) => Object.entries(one.properties ?? {})));
  const required = parts.flatMap((one) => one.required ?? []);
  const whole: Schema = Object.fromEntries(parts.flatMap((one) => Object.entries(one)));
  return Object.keys(properties).length === 0 ? whole : { ...whole, properties, required };
}

function fits(schema: Schema, facts: unknown): boolean {
  const known = schema.properties ?? {};
  return typeof facts !== "object" || facts === null || Object.keys(facts).every((name) => Object.hasOwn(known, name));
}

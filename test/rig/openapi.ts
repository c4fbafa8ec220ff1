import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** GitHub's own description of the operations that the gate uses, as checks of requests and answers. */

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Operation {
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const FILE = join(fileURLToPath(new URL(".", import.meta.url)), "openapi", "github.json");
const DESCRIPTION = JSON.parse(readFileSync(FILE, "utf8")) as Description;

/** What a `$ref` names. */
export function resolved<T>(value: T & { readonly $ref?: string }): T {
  if (value.$ref === undefined) return value;
  const steps = value.$ref.slice(2).split("/");
  const found = steps.reduce<unknown>((here, name) => (here as Record<string, unknown>)[name], DESCRIPTION);
  return resolved(found as T & { readonly $ref?: string });
}

const FORMATS: Readonly<Record<string, RegExp | true>> = {
  uri: /^https?:\/\/[^\s]+$/,
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  int64: true,
  email: true,
  timestamp: true,
  "uri-template": true,
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
for (const [name, format] of Object.entries(FORMATS)) ajv.addFormat(name, format);

/** OpenAPI 3.0 as JSON Schema: `nullable` beside a type or an enum is a second choice. */
function asJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJsonSchema);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, discriminator: _, ...rest } = value as Record<string, unknown>;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, asJsonSchema(one)]));
  return nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;
}

ajv.addSchema({ $id: "github", components: asJsonSchema(DESCRIPTION.components) });
const compiled = new Map<unknown, ValidateFunction>();

/** What is wrong with a value, each fault with its place. */
function faults(schema: Schema, value: unknown, what: string): string[] {
  let check = compiled.get(schema);
  if (check === undefined) {
    const text = JSON.stringify(asJsonSchema(schema)).replaceAll('"#/components', '"github#/components');
    check = ajv.compile(JSON.parse(text) as object);
    compiled.set(schema, check);
  }
  if (check(value)) return [];
  return (check.errors ?? []).slice(0, 5).map((one) => `${what}${one.instancePath} ${one.message ?? ""}`);
}

/** A request that is one of the operations: its route as in GitHub's documentation, and its parameters decoded. */
export interface Matched {
  readonly route: string;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

const ROUTES = Object.entries(DESCRIPTION.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase(),
    path,
    operation,
    names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""),
    pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "([^/]+)")}$`),
  })),
);

/** The operation of a request; a literal path wins over one with parameters. Null where GitHub has none. */
export function match(method: string, url: URL): Matched | null {
  const found = ROUTES.filter((one) => one.method === method && one.pattern.test(url.pathname)).sort(
    (a, b) => a.names.length - b.names.length,
  )[0];
  if (!found) return null;
  const values = found.pattern.exec(url.pathname)?.slice(1) ?? [];
  return {
    route: `${method} ${found.path}`,
    operation: found.operation,
    path: Object.fromEntries(found.names.map((name, index) => [name, decodeURIComponent(values[index] ?? "")])),
    query: Object.fromEntries(url.searchParams),
  };
}

/** What GitHub's description says against a request: names it does not know, values of the wrong form. */
export function requestFaults({ operation, path, query }: Matched, body: unknown): string[] {
  const parameters = operation.parameters.map((one) => resolved(one));
  const known = new Set(parameters.flatMap((one) => (one.in === "query" ? [one.name] : [])));
  const unknown = Object.keys(query).filter((name) => !known.has(name));
  const wrong = parameters.flatMap((one) => {
    const text = (one.in === "path" ? path : query)[one.name];
    if (text === undefined) return one.required ? [`parameter ${one.name} is missing`] : [];
    const schema = resolved(one.schema);
    return faults(schema, schema.type === "integer" ? Number(text) : text, one.name);
  });
  return [...unknown.map((name) => `unknown parameter ${name}`), ...wrong, ...bodyFaults(operation, body)];
}

function bodyFaults({ requestBody }: Operation, body: unknown): string[] {
  const schema = requestBody?.content?.["application/json"]?.schema;
  if (schema === undefined) return body === null ? [] : ["a body that nobody reads"];
  if (typeof body !== "object" || body === null) return ["no body"];
  const known = resolved(schema).properties ?? {};
  const strange = Object.keys(body).filter((name) => !Object.hasOwn(known, name));
  return [...strange.map((name) => `unknown key ${name}`), ...faults(schema, body, "body")];
}

/** What GitHub's description says against an answer of ours. */
export function answerFaults({ operation }: Matched, status: number, body: unknown): string[] {
  const response = operation.responses[String(status)];
  // Of faults only some are described; what the gate reads of them, a message, is the same for all.
  if (response === undefined) return status >= 400 ? [] : [`status ${status} is not described`];
  const schema = resolved(response).content?.["application/json"]?.schema;
  if (schema === undefined || status >= 400) return [];
  return faults(schema, body, "answer");
}

/** Of the answer to an operation when all is well. */
export function answerSchema(route: string, status: number): Schema {
  const [method = "", path = ""] = route.split(" ");
  const response = DESCRIPTION.paths[path]?.[method.toLowerCase()]?.responses[String(status)];
  const schema = response && resolved(response).content?.["application/json"]?.schema;
  if (!schema) throw new Error(`${route} has no answer ${status}`);
  return schema;
}

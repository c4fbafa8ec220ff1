import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { generated } from "../../scripts/generate.mjs";
import { RULE_IDS } from "../../src/domain/rules.ts";
import { READERS } from "../../src/evidence/formats/index.ts";
import { PATTERNS, WORDED } from "../../src/policy/messages.ts";
import { POINT_KEYS } from "../../src/policy/normalise.ts";
import schema from "../../src/policy/policy.schema.json" with { type: "json" };
import { textOf } from "../structure/sources.ts";

type Node = Readonly<Record<string, unknown>>;
interface Place {
  readonly at: string;
  readonly node: Node;
  /** The node is the value of a key that people write. */
  readonly named: boolean;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** Every schema inside a schema, in the order of the file. */
function places(node: Node, at = "", named = false): Place[] {
  const inner = (key: string, isNamed: boolean): Place[] =>
    Object.entries(isNode(node[key]) ? node[key] : {}).flatMap(([name, one]) =>
      isNode(one) ? places(one, `${at}/${name}`, isNamed) : [],
    );
  const single = (key: string): Place[] => (isNode(node[key]) ? places(node[key], `${at}/${key}`) : []);
  const branches = (Array.isArray(node.oneOf) ? node.oneOf : []).flatMap((one: unknown, index) =>
    isNode(one) ? places(one, `${at}/oneOf/${index}`) : [],
  );
  return [
    { at, node, named },
    ...inner("properties", true),
    ...inner("$defs", false),
    ...single("items"),
    ...single("additionalProperties"),
    ...single("propertyNames"),
    ...branches,
  ];
}

const ALL = places(schema);
const failing = (bad: (place: Place) => boolean): string[] => ALL.filter(bad).map(({ at }) => at);
const enumAt = (name: string): unknown => ALL.find(({ at }) => at.endsWith(name))?.node.enum;
const KINDS = ["rule", "assumption", "subject"];

describe("the schema of the policy", () => {
  it("is what the generated types and validator are made of", async () => {
    const files = await generated();
    const stale = [...files].filter(([path, content]) => textOf(path) !== content).map(([path]) => path);
    expect(stale, "`npm run generate` brings them up to date").toEqual([]);
  });

  it("knows the rules and formats that the code knows", () => {
    expect(enumAt("/waivers/items/rule")).toEqual(RULE_IDS);
    expect(Object.keys(schema.properties.severity.properties)).toEqual(RULE_IDS);
    expect(enumAt("/entry/format")).toEqual(READERS.map((reader) => reader.id));
    expect(new Set(Object.keys(schema.$defs.point.properties))).toEqual(POINT_KEYS);
    expect(new Set(schema.$defs.objectives.propertyNames.not.enum)).toEqual(POINT_KEYS);
  });

  it("describes every key, with an example worth reading", () => {
    const say = (node: Node, key: string): unknown => {
      const [, name] = /^#\/\$defs\/(\w+)$/.exec(String(node.$ref)) ?? [];
      return node[key] ?? (name ? (schema.$defs as Readonly<Record<string, Node>>)[name]?.[key] : undefined);
    };
    const thin = ({ node }: Place): boolean => String(say(node, "description") ?? "").length < 10;
    const bare = ({ node }: Place): boolean => !Array.isArray(say(node, "examples"));
    expect(failing((place) => place.named && thin(place))).toEqual([]);
    expect(failing((place) => place.named && bare(place))).toEqual([]);
  });

  it("has examples that are right themselves", () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, keywords: ["x-kind"] });
    ajv.addSchema(schema);
    const wrong = ALL.flatMap(({ at, node }) => {
      const { examples, ...rest } = node;
      if (!Array.isArray(examples) || at === "") return [];
      const check = ajv.compile({ ...rest, $defs: schema.$defs });
      return examples.filter((one: unknown) => !check(one)).map((one: unknown) => `${at}: ${JSON.stringify(one)}`);
    });
    expect(wrong).toEqual([]);
  });

  it("says of every key whose value counts on a pull request", () => {
    const kinds = failing(({ node }) => node["x-kind"] !== undefined && !KINDS.includes(String(node["x-kind"])));
    expect(kinds).toEqual([]);
    // A key is of the kind of the nearest section above that states one; names of entries are of none.
    const unstated = (node: Node, at: string, kind: unknown): string[] => {
      const [, name] = /^#\/\$defs\/(\w+)$/.exec(String(node.$ref)) ?? [];
      const target = name ? ((schema.$defs as Readonly<Record<string, Node>>)[name] as Node) : node;
      const own = node["x-kind"] ?? target["x-kind"] ?? kind;
      if (own !== undefined) return [];
      const properties = isNode(target.properties) ? Object.entries(target.properties) : [];
      const entries = isNode(target.additionalProperties) ? [["*", target.additionalProperties] as const] : [];
      const inside = [...properties, ...entries];
      return inside.length === 0 ? [at] : inside.flatMap(([key, one]) => unstated(one as Node, `${at}/${key}`, own));
    };
    const { version: _, ...sections } = schema.properties;
    expect(Object.entries(sections).flatMap(([key, one]) => unstated(one as Node, key, undefined))).toEqual([]);
  });

  it("is closed: a mapping has known keys, or values of one form and a bound on their number", () => {
    expect(failing(({ node }) => node.type === "object" && node.additionalProperties === undefined)).toEqual([]);
    const open = ({ node }: Place): boolean =>
      isNode(node.additionalProperties) && (node.maxProperties === undefined || node.propertyNames === undefined);
    expect(failing(open)).toEqual([]);
  });

  it("bounds every text and every list", () => {
    const unbounded = ({ node }: Place): boolean =>
      (node.type === "string" && node.maxLength === undefined) ||
      (node.type === "array" && node.maxItems === undefined) ||
      (node.pattern !== undefined && node.maxLength === undefined) ||
      (isNode(node.propertyNames) && node.propertyNames.maxLength === undefined);
    expect(failing(unbounded)).toEqual([]);
  });

  it("is secure by the measure of its validator's own authors", () => {
    const secure: object = createRequire(import.meta.url)("ajv/lib/refs/json-schema-secure.json");
    const check = new Ajv({ strict: false, allErrors: true }).compile(secure);
    expect(check(schema) ? [] : check.errors).toEqual([]);
  });

  it("uses no keyword without a sentence, and no pattern without words", () => {
    const silent = ["type", "properties", "additionalProperties", "propertyNames", "items", "oneOf", "required"];
    const about = ["description", "examples", "x-kind", "$schema", "$id", "title", "$ref", "$defs"];
    const known = new Set([...WORDED, ...silent, ...about]);
    expect([...new Set(ALL.flatMap(({ node }) => Object.keys(node)))].filter((key) => !known.has(key))).toEqual([]);
    const patterns = ALL.flatMap(({ node }) => (typeof node.pattern === "string" ? [node.pattern] : []));
    expect(patterns.filter((one) => PATTERNS[one] === undefined)).toEqual([]);
  });
});

describe("the validator's compiler", () => {
  it("refuses a misspelt keyword", () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: true });
    expect(() => ajv.compile({ type: "string", maxLenght: 3 })).toThrow(/unknown keyword/);
  });
});

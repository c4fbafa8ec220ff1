import { describe, expect, it } from "vitest";
import { compare } from "../../src/policy/compare.ts";
import { type Kind, ROWS, type Row } from "../../src/policy/compare-rows.ts";
import policySchema from "../../src/policy/policy.schema.json" with { type: "json" };
import { EXAMPLES } from "./compare-examples.ts";
import { load } from "./support.ts";

interface Node {
  readonly $ref?: string;
  readonly "x-kind"?: Kind;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
}

/** Every path of the schema that holds a value, and its kind; what is referred to begins with its name. */
function keysOf(root: Node, defs: Readonly<Record<string, Node>>): Map<string, Set<Kind | undefined>> {
  const found = new Map<string, Set<Kind | undefined>>();
  const walk = (node: Node, path: string, above: Kind | undefined): void => {
    const kind = node["x-kind"] ?? above;
    const name = node.$ref?.replace("#/$defs/", "");
    if (name !== undefined) {
      const referred = defs[name] ?? {};
      const holds = referred.properties || referred.additionalProperties || referred.items;
      walk(referred, holds ? name : path, kind);
      return;
    }
    const under = (key: string) => (path === "" ? key : `${path}.${key}`);
    for (const [key, inner] of Object.entries(node.properties ?? {})) walk(inner, under(fixed(path, key)), kind);
    if (typeof node.additionalProperties === "object") walk(node.additionalProperties, under("*"), kind);
    for (const inner of node.oneOf ?? []) walk(inner, path, kind);
    if (node.items) walk(node.items, isNamed(node.items) ? `${path}[]` : path, kind);
    if (!(node.properties || typeof node.additionalProperties === "object" || node.oneOf || node.items))
      found.set(path, (found.get(path) ?? new Set()).add(kind));
  };
  walk(root, "", undefined);
  return found;
}

/** Names out of a closed list of many are one key: rules in `severity`, events in `events`. */
const fixed = (path: string, key: string): string => (path === "severity" || path === "events" ? "*" : key);
const isNamed = (items: Node): boolean => items.properties !== undefined;

const KEYS = keysOf(policySchema as Node, (policySchema as { $defs: Readonly<Record<string, Node>> }).$defs);

describe("the table of keys", () => {
  it("has a row for every key of the policy's schema, and no other", () => {
    expect(Object.keys(ROWS).sort()).toEqual([...KEYS.keys()].sort());
  });

  it("has the kind that the schema states", () => {
    const wrong = Object.entries<Row>(ROWS).flatMap(([key, row]) => {
      const stated = [...(KEYS.get(key) ?? [])].filter((kind) => kind !== undefined);
      return stated.every((kind) => kind === row.kind) ? [] : [`${key}: ${row.kind}, the schema says ${stated}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(EXAMPLES))("%s: a difference is said as what it is", (_key, [before, after, said]) => {
    const changes = Object.entries(compare(load(before), load(after)));
    const texts = changes.flatMap(([list, all]) => (all.length === 0 ? [] : [[list, all.map((one) => one.text)]]));
    expect(Object.fromEntries(texts)).toEqual(said);
  });
});

import { describe, expect, it } from "vitest";
import schema from "../../src/policy/policy.schema.json" with { type: "json" };
import { textOf } from "../structure/sources.ts";
import { HEAD, load, messages, SIX_LINES } from "./support.ts";

interface Node {
  readonly $ref?: string;
  readonly "x-kind"?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
}

const PAGE = textOf("docs/policy.md");
const SCHEMA = schema as Node;
const DEFS = schema.$defs as Readonly<Record<string, Node>>;

const opened = (node: Node): Node => ({ ...DEFS[node.$ref?.split("/").at(-1) ?? ""], ...node });

/** Keys that stand directly in a section: of itself, of its entries, of its list's entries. */
function inside(node: Node): [string, Node][] {
  const { properties = {}, additionalProperties: entry, items, oneOf = [] } = opened(node);
  const below = [...(typeof entry === "object" ? [entry] : []), ...(items ? [items] : []), ...oneOf];
  return [...Object.entries(properties), ...below.flatMap((one) => inside(one))];
}

const SECTIONS = Object.entries(SCHEMA.properties ?? {});
const KEYS = SECTIONS.flatMap(([section, node]) => {
  const kind = opened(node)["x-kind"];
  const keys = section === "severity" ? [] : inside(node);
  return [
    { section, key: section, kind },
    ...keys.map(([key, one]) => ({ section, key, kind: opened(one)["x-kind"] ?? kind })),
  ];
});

/** The part of the page under a heading. */
const under = (heading: string): string => PAGE.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";

describe("the page of the policy", () => {
  it("begins with the six lines of the design", () => {
    const [, six] = /^```yml\n([\s\S]*?)^```$/m.exec(PAGE) ?? [];
    expect(six).toBe(SIX_LINES);
    expect(load(six ?? "").budgets).toHaveLength(1);
  });

  it("names every key of the schema's first two levels, under its kind", () => {
    const headings: Readonly<Record<string, string>> = {
      rule: "Rules",
      assumption: "Assumptions",
      subject: "Subjects",
    };
    const named = (text: string, key: string): boolean =>
      new RegExp(`\`[^\`\\n]*(?<![\\w])${key}(?![\\w])[^\`\\n]*\``).test(text);
    const absent = KEYS.filter(({ key, kind }) => !named(kind === undefined ? PAGE : under(headings[kind] ?? ""), key));
    expect(KEYS.length).toBeGreaterThan(60);
    expect(absent).toEqual([]);
  });

  it("names no key that the schema does not have", () => {
    const paths = [...PAGE.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gm)].flatMap(([, cell = ""]) => [
      ...cell.matchAll(/`([a-z_]+(?:[.[][\w.[\]]*)?)`/g),
    ]);
    const known = (path: string): boolean => {
      const steps = path.replaceAll("[]", ".NAME").split(".");
      const step = (nodes: readonly Node[], name: string): Node[] =>
        nodes
          .map(opened)
          .flatMap((one) => [one, ...(one.oneOf ?? []).map(opened)])
          .flatMap((one) => {
            const own = one.properties && Object.hasOwn(one.properties, name) ? [one.properties[name] as Node] : [];
            const entry = typeof one.additionalProperties === "object" ? [one.additionalProperties] : [];
            return [...own, ...(name === "NAME" ? [...entry, ...(one.items ? [one.items] : [])] : [])];
          });
      return steps.reduce<Node[]>(step, [SCHEMA]).length > 0;
    };
    const tables = PAGE.split("## What trips people")[0] ?? "";
    const written = paths.map(([, path = ""]) => path).filter((path) => tables.includes(`| \`${path}\``));
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter((path) => !known(path))).toEqual([]);
  });

  it("shows of each trap a line that is refused, and one that is not", () => {
    const axis = (tolerance: string) => `objectives: { a: { measure: m, goal: maximize, tolerance: ${tolerance} } }`;
    const budget = (measure: string) => `budgets: [{ measure: ${measure}, min: 0.7 }]`;
    const until = (day: string) => `waivers: [{ rule: cost/capacity, model: a, reason: r, owner: o, until: ${day} }]`;
    const model = (name: string) => `deployments: { a: { model: ${name} } }`;
    const pairs: readonly (readonly [string, string])[] = [
      [budget("gsm8k/exact_match,strict-match"), budget('"gsm8k/exact_match,strict-match"')],
      [model("1.10"), model('"1.10"')],
      ["budgets: [{ measure: a, max: 1_000 }]", "budgets: [{ measure: a, max: 1000 }]"],
      [axis("2 %"), axis("2%")],
      [until("2026-02-30"), until("2026-02-28")],
    ];
    for (const [wrong, right] of pairs) {
      expect(messages(`${HEAD}${wrong}\n`), wrong).not.toEqual([]);
      expect(messages(`${HEAD}${right}\n`), right).toEqual([]);
    }
    expect(messages("version: 1\nresults: *.json\n")).not.toEqual([]);
    expect(messages('version: 1\nresults: "*.json"\n')).toEqual([]);
    expect(messages("version: 1\nresults: [{ files: loadtest/{model}/*.json }]\n")).not.toEqual([]);
    expect(messages('version: 1\nresults: [{ files: "loadtest/{model}/*.json" }]\n')).toEqual([]);
  });
});

import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { MEASURES } from "../../src/domain/measures.ts";
import { type Finding, RULE_IDS, RULES, type RuleId } from "../../src/domain/rules.ts";
import { READERS } from "../../src/evidence/formats/index.ts";
import { inspectText } from "../../src/evidence/inspect-text.ts";
import { readEvidence } from "../../src/evidence/read.ts";
import { loadPolicy } from "../../src/policy/load.ts";
import { renderText, reportOf } from "../../src/report/index.ts";
import { EXPLANATIONS, explainText } from "../../src/rules/explain.ts";
import { entryOf, silent, workspaceOf } from "../evidence/support.ts";
import { tierStory } from "../support/tier-story.ts";
import { INSPECTED } from "./inspected.ts";
import { formatsPage, measuresPage, rulesPage } from "./pages.ts";
import { RULE_EXAMPLES } from "./rule-examples.ts";
import { filesBelow, ROOT, textOf } from "./sources.ts";

/** Page → what it must name, each in a code span. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  "docs/rules.md": RULE_IDS,
  "docs/measures.md": [...MEASURES.keys()],
  "docs/formats.md": READERS.map((reader) => reader.id),
};

const MADE = "`npx vitest run test/structure/docs.test.ts -u` makes it anew";

describe("documentation", () => {
  it.each(Object.entries(PAGES))("%s names everything there is", (page, names) => {
    expect(existsSync(join(ROOT, page)), `${page} is not there`).toBe(true);
    const text = textOf(page);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it("has of the formats what their readers say, and a page for each", async () => {
    await expect(formatsPage(), `docs/formats.md: ${MADE}`).toMatchFileSnapshot("../../docs/formats.md");
    const titles = READERS.map(({ id }) => [id, textOf(`docs/formats/${id}.md`).split("\n")[0]]);
    expect(titles).toEqual(READERS.map(({ id }) => [id, `# \`${id}\``]));
  });

  it("says of every rule what its code says, with a message that the rule really gives", async () => {
    const examples = new Map<RuleId, Finding>();
    for (const id of RULE_IDS) {
      const found = (await RULE_EXAMPLES[id]()).find((one) => one.rule === id && one.outcome !== "pass");
      expect(found, `the example of ${id} does not violate it`).toBeDefined();
      if (found) examples.set(id, found);
    }
    await expect(rulesPage(examples), `docs/rules.md: ${MADE}`).toMatchFileSnapshot("../../docs/rules.md");
  });

  it("says of every measure what its table says", async () => {
    await expect(measuresPage(), `docs/measures.md: ${MADE}`).toMatchFileSnapshot("../../docs/measures.md");
  });

  it("shows of inspect what it prints", async () => {
    const { workspace } = workspaceOf(INSPECTED);
    const { files } = await readEvidence(workspace, [entryOf("evals/*")], READERS, silent);
    expect(textOf("docs/evidence.md")).toContain(`$ pareto-gate inspect evals/*\n${inspectText(files, 80)}\`\`\``);
  });

  it("shows of a report with tiers what it prints", async () => {
    const parts = renderText(reportOf(await tierStory()), { width: 80, color: false }).split("\n\n");
    const shown = parts.filter((part) => /^( +deployment|Tiers\n)/.test(part));
    expect(shown).toHaveLength(2);
    expect(textOf("docs/precision.md")).toContain(`\`\`\`text\n${shown.join("\n\n")}\n\`\`\``);
  });

  it("links only to pages and sections that are there", () => {
    const pages = filesBelow("docs").filter((path) => path.endsWith(".md"));
    expect(pages.flatMap((page) => brokenLinks(page))).toEqual([]);
  });
});

describe("YAML in the pages", () => {
  it.each(filesBelow("docs").filter((path) => path.endsWith(".md")))(
    "%s shows pieces of policies that work",
    (page) => {
      for (const [, yaml = ""] of textOf(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm))
        expect(faultOf(yaml), yaml).toBeNull();
    },
  );
});

describe("explain", () => {
  it.each(RULE_IDS)("fits %s into 80 columns and keeps every word of it", (rule) => {
    const page = explainText(rule, 80);
    expect(page.split("\n").filter((line) => line.length > 80)).toEqual([]);
    const words = page.replaceAll(/\s+/g, " ");
    const { checks, satisfy, settings } = EXPLANATIONS[rule];
    for (const part of [RULES[rule].title, checks, satisfy, ...settings.flat()]) expect(words).toContain(part);
  });

  it.each(RULE_IDS)("has for %s an example that is a policy, and settings that the schema knows", (rule) => {
    const { example, settings } = EXPLANATIONS[rule];
    for (const [key] of settings) expect(schemaKnows(key), key).toBe(true);
    expect(faultOf(example ?? "")).toBeNull();
  });
});

/** What is wrong with a piece of policy, apart from what it leaves out; null: nothing. */
function faultOf(piece: string): string | null {
  const has = (key: string) => new RegExp(`^${key}:`, "m").test(piece);
  const rest = [
    "version: 1",
    ...(has("results") ? [] : ["results: evals/*.json"]),
    ...(has("deployments") || !has("waivers") ? [] : ["deployments: { chat: {} }"]),
    ...(has("objectives") || !has("frontier") ? [] : [OBJECTIVES]),
  ];
  try {
    loadPolicy("p.yml", [...rest, piece].join("\n"), "");
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const OBJECTIVES =
  "objectives: { accuracy: { measure: mmlu/acc, goal: maximize }, cost: { measure: monthly_cost_usd, goal: minimize } }";

/** Links to files of the repository that are not there, or to sections that their page does not have. */
function brokenLinks(page: string): string[] {
  return [...textOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(([, path = "", section]) => {
    const target = path === "" ? page : relative(ROOT, join(ROOT, dirname(page), path)).replaceAll("\\", "/");
    if (!existsSync(join(ROOT, target))) return [`${page}: ${path}`];
    return section === undefined || sectionsOf(target).has(section) ? [] : [`${page}: ${path}#${section}`];
  });
}

function sectionsOf(page: string): ReadonlySet<string> {
  const headings = [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.toLowerCase());
  return new Set(headings.map((one) => one.replaceAll(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-")));
}

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const SCHEMA = JSON.parse(readFileSync(join(ROOT, "src/policy/policy.schema.json"), "utf8")) as Schema;

/** Whether a path such as `budgets[].max` or `deployments.NAME.load` can stand in a policy. */
function schemaKnows(key: string): boolean {
  const steps = key.replaceAll("[]", ".[]").split(".");
  let here: readonly Schema[] = [SCHEMA];
  for (const step of steps) here = here.flatMap(choices).flatMap((schema) => below(schema, step));
  return here.length > 0;
}

function choices(schema: Schema): readonly Schema[] {
  const named = schema.$ref === undefined ? undefined : SCHEMA.$defs?.[schema.$ref.replace("#/$defs/", "")];
  if (named) return choices(named);
  return [schema, ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap(choices)];
}

function below(schema: Schema, step: string): readonly Schema[] {
  if (step === "[]") return schema.items ? [schema.items] : [];
  const open = schema.additionalProperties;
  const named = step === "NAME" ? (typeof open === "object" ? open : undefined) : schema.properties?.[step];
  return named ? [named] : [];
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/generated/report.ts";
import { columnsOf } from "../../src/domain/width.ts";
import { renderComment, renderMarkdown, renderText, reportJson, reportOf } from "../../src/report/index.ts";
import { HAS_GIT, NEEDS_GIT } from "../adapters/repository.ts";
import { gatePull } from "../gate/pull.ts";
import { POLICY } from "../gate/support.ts";
import { STORY_FILES, storyPolicy, tierStory } from "../support/tier-story.ts";
import { evaluated, FAMILY, manifest, tierGate, weights } from "../support/tier-world.ts";
import { named, names } from "./hostile.ts";
import { outside, TAGS } from "./page.ts";
import { valid } from "./schema.ts";
import { many, oneFails } from "./support.ts";

const FRAME = { lead: null, run: "https://github.com/octo/models/actions/runs/1187" };
/** Judged once, within the first test that asks: its files go with that test. */
let judged: Promise<Report> | null = null;
function story(): Promise<Report> {
  judged ??= tierStory().then(reportOf);
  return judged;
}
const text = (one: Report, width = 80) => renderText(one, { width, color: false });
const widths = (lines: string) => lines.split("\n").map(columnsOf);

/** The report with its first cell in so many tiers of so many models. */
function spread(models: number, tiers: number, from: Report, prefix = "model"): Report {
  const [cell] = from.tiers ?? [];
  if (!cell) throw new Error("the story has no cell");
  const all = Array.from({ length: models * tiers }, (_, index) => {
    const base = `${prefix}-${Math.floor(index / tiers)}`;
    return { ...cell, base, tier: `tier-${index % tiers}`, best: `${base}-int8` };
  });
  return { ...from, tiers: all };
}

/** Every golden file has been read by a person before it was accepted. */
describe("a report with tiers", () => {
  it("reads well as a job summary, as a comment, and in 80 columns", async () => {
    const report = await story();
    await expect(renderMarkdown(report)).toMatchFileSnapshot("golden/tiers.md");
    await expect(renderComment(report, FRAME)).toMatchFileSnapshot("golden/tiers.comment.md");
    await expect(text(report)).toMatchFileSnapshot("golden/tiers.80.txt");
  });

  it("tells machines of each deployment and each cell, by the schema", async () => {
    const report = await story();
    expect(valid(JSON.parse(reportJson(report)))).toBe("");
    const precisions = report.deployments.map(({ name, precision }) => ({ name, precision }));
    await expect(`${JSON.stringify({ precisions, tiers: report.tiers }, null, 2)}\n`).toMatchFileSnapshot(
      "golden/tiers.json",
    );
  });

  it("has the share that a variant keeps unrounded", async () => {
    const report = await story();
    expect(report.deployments[0]?.precision?.recovery[0]?.share).toBe(0.679 / 0.684);
    expect(report.tiers?.[0]?.variants[1]?.recovery).toBe(0.679 / 0.684);
  });

  it("says what the letters mean once in each form, whichever columns have room", async () => {
    const report = await story();
    const forms = [renderMarkdown(report), renderComment(report, FRAME)];
    for (const form of [...forms, ...[40, 50, 80, 120].map((width) => text(report, width))])
      expect(form.match(/A\s+bytes\s+read,\s+B/g)).toHaveLength(1);
  });
});

describe("a cell of a tier", () => {
  type Tier = Parameters<typeof tierGate>;
  const cell = async (tier: string, files: Tier[1] = {}, parts: Tier[0] = {}) => {
    const { tiers } = reportOf(await tierGate({ tier, ...parts }, files));
    const [{ state, best, says } = { state: null, best: null, says: [] }] = tiers ?? [];
    return [state, best, ...says];
  };
  const REQUIRED = "precisions: [int8], recovery: 98%, require_variant: true";
  const without = { "evals/llama-w8a8.json": null, "loadtest/llama-w8a8.json": null };
  const noArtefact = { "models/llama-w8a8/model.safetensors": null, "models/llama-w8a8/config.json": null };

  it("has the proved variant, and says where another is deployed", async () => {
    const proved = ["proved", "llama-w8a8", "int8 A", "keeps 99.27 %", "8.55 bits", "$0.0721 per 1k, full"];
    expect(await cell(REQUIRED)).toEqual(proved);
    expect(await cell(REQUIRED, {}, { model: "llama" })).toEqual([...proved, "not deployed"]);
  });

  it("says which half of a required variant is missing", async () => {
    const missing = ["missing", null];
    expect(await cell(REQUIRED, without, { model: "llama" })).toEqual([
      ...missing,
      'no evaluation of "llama-w8a8" (int8 A)',
    ]);
    expect(await cell(REQUIRED, noArtefact)).toEqual([...missing, 'no artefact of "llama-w8a8" (int8 C)']);
    expect(await cell(REQUIRED, { "models/llama-w8a8/model.safetensors": null })).toEqual([
      ...missing,
      'no readable weights of "llama-w8a8" (int8 C)',
    ]);
    expect(await cell(REQUIRED, { ...without, ...noArtefact }, { model: "llama" })).toEqual([
      ...missing,
      'no artefact and no evaluation of "llama-w8a8" (int8 C)',
    ]);
    const alone = { model: "llama", models: "  llama: { aliases: [org/llama], artifact: models/llama }" };
    expect(await cell(REQUIRED, {}, alone)).toEqual([...missing, "no variant is declared"]);
  });

  it("says why one that is there does not do", async () => {
    expect(await cell(REQUIRED, { "evals/llama-w8a8.json": evaluated("org/llama-w8a8", 0.63) })).toEqual([
      ...["missing", null, '"llama-w8a8" (int8 A) keeps 92.11 %, wanted 98 %'],
    ]);
    expect(await cell("precisions: [int4], require_variant: true")).toEqual([
      ...["missing", null, '"llama-w8a8" is int8 A, not accepted'],
    ]);
  });

  it("cannot tell where the reference was not evaluated", async () => {
    const said = await cell(REQUIRED, { "evals/llama.json": null });
    expect(said).toEqual(["unknown", null, 'what "llama-w8a8" (int8 A) keeps']);
  });

  it("says as what a flag starts one that is stored otherwise", async () => {
    const started = { model: "llama", deployment: ", manifests: deploy/chat.yaml" };
    const files = { "deploy/chat.yaml": manifest("org/llama", "--quantization", "fp8") };
    const models = "  llama: { aliases: [org/llama], artifact: models/llama }";
    expect(await cell("precisions: [fp8]", files, { ...started, models })).toEqual([
      ...["none", null, '"llama" is bf16 A, not accepted', "started as fp8 C"],
    ]);
  });

  it("asks for nothing where nothing is deployed or required", async () => {
    const { tiers } = reportOf(await tierGate({ batch: "precisions: [int4]" }));
    expect(tiers?.find((one) => one.tier === "batch")).toMatchObject({ state: "none", best: null, says: [] });
  });
});

describe("many models and tiers", () => {
  it.each([
    [1, 1],
    [3, 3],
    [500, 3],
    [2, 12],
    [100, 12],
  ])("%i models in %i tiers have room on a terminal of every width", async (models, tiers) => {
    const report = await story();
    for (const width of [40, 60, 80, 120])
      expect(widths(text(spread(models, tiers, report), width)).filter((columns) => columns > width)).toEqual([]);
  });

  it("are columns while these have room, then a line each", async () => {
    const report = await story();
    expect(text(spread(1, 3, report))).toMatch(/^model {4}tier-0 +tier-1 +tier-2$/m);
    expect(text(spread(1, 4, report))).toMatch(/^ {2}tier-3 {2}model-0-int8 · int8 A · /m);
  });

  it("stand in a row each where a comment has no room for columns", async () => {
    const report = await story();
    expect(renderMarkdown(spread(2, 7, report))).toContain(
      "<tr><td></td><td>tier-1</td><td><code>model-0-int8</code> · int8 A",
    );
  });

  it("are counted beyond what anybody reads, those that lack a variant first", async () => {
    const report = await story();
    const large = spread(300, 2, report);
    const [last] = (large.tiers ?? []).slice(-1);
    const lacking = {
      ...large,
      tiers: [
        ...(large.tiers ?? []),
        ...(last
          ? [{ ...last, base: "lacking", state: "missing" as const, best: null, says: ["no variant is declared"] }]
          : []),
      ],
    };
    const page = renderMarkdown(lacking);
    expect(page).toContain("<code>lacking</code>");
    expect(page).toContain("101 more models are in the report's JSON; none lacks a variant that is required.");
    expect(page).toContain("**Tiers**: 1 required and not proved");
  });

  it("give way in a comment after the details and before the chart", async () => {
    const report = await story();
    const large = spread(60, 6, report, "&".repeat(80));
    const page = renderComment({ ...large, frontiers: reportOf(oneFails()).frontiers }, FRAME);
    expect(page.length).toBeLessThan(64_000);
    expect(page).toMatch(/^Left out for size: .*evidence.*, the tiers; all is in \[the job summary\]/m);
    expect(page).not.toContain("<b>Tiers</b>");
    expect(page).toContain("```mermaid");
  });

  it("leave 500 deployments readable", async () => {
    const report = await story();
    const busy = reportOf(many(500, (index) => index < 3));
    const page = renderComment(spread(500, 3, { ...busy, tiers: report.tiers ?? [] }), FRAME);
    expect(page.length).toBeLessThan(64_000);
    expect(page).toContain("**What blocks it**");
  });

  it("let nothing of a stranger's out of its cell", () => {
    fc.assert(
      fc.property(names, (name) => {
        const wide = spread(2, 7, reportOf(named(name)), name);
        const rest = outside(renderMarkdown(wide)).replace(TAGS, " ");
        expect(rest).not.toMatch(/[<>|~\\@]|https?:\/\/|www\.|!\[|\]\(|:[a-z]\w*:/);
        expect(widths(text(wide)).filter((columns) => columns > 80)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a report without anything of precision", () => {
  it("has no column and no section, in the form of earlier versions too", () => {
    const none = reportOf(oneFails());
    const { tiers: _, ...rest } = none;
    const { precision: __, ...summary } = none.summary;
    const old: Report = { ...rest, summary };
    expect(valid(JSON.parse(reportJson(old)))).toBe("");
    expect(renderMarkdown(old)).toBe(renderMarkdown(none));
    expect(text(old)).toBe(text(none));
    expect(text(none)).not.toMatch(/precision|Tiers/);
  });
});

describe.skipIf(!HAS_GIT)(`a change of the precision${NEEDS_GIT}`, () => {
  const base = { ...FAMILY, ...STORY_FILES, [POLICY]: storyPolicy("llama") };

  it("stands in the row of its deployment with the baseline's", async () => {
    const changed = reportOf(await gatePull({ base, head: { [POLICY]: storyPolicy("llama-w8a8") } }));
    expect(changed.deployments[0]?.precision).toMatchObject({
      text: "bf16 A → int8 A",
      baseline: { class: "bf16", grade: "A" },
    });
    expect(renderComment(changed, FRAME)).toContain("<td>bf16 A → int8 A</td>");
    expect(text(changed)).toMatch(/^\w+ +chat .* bf16 A → int8 A /m);
    await expect(text(changed, 100)).toMatchFileSnapshot("golden/tiers-changed.100.txt");
  });

  it("is a change though every number stays", async () => {
    const head = { "models/llama/model.safetensors": weights("F32") };
    const changed = reportOf(await gatePull({ base, head }));
    expect(changed.deployments[0]).toMatchObject({ change: { kind: "moved" }, precision: { text: "bf16 A → fp32 A" } });
  });

  it("is one where a flag quantizes at load, by claim alone", async () => {
    const policy = storyPolicy("llama").replace("tier: realtime,", "tier: realtime, manifests: deploy/chat.yaml,");
    const started = { ...base, [POLICY]: policy, "deploy/chat.yaml": manifest("org/llama") };
    const head = { "deploy/chat.yaml": manifest("org/llama", "--quantization", "fp8") };
    const [chat] = reportOf(await gatePull({ base: started, head })).deployments;
    expect(chat?.precision?.text).toBe("bf16 A → fp8 C");
  });
});

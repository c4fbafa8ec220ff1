import fc from "fast-check";
import type { Judgement, Served, TierCell, TierVariant } from "../../src/domain/judgement.ts";
import { known, unknown } from "../../src/domain/quantity.ts";
import { finding } from "../../src/domain/rules.ts";
import { UNKNOWN_PRECISION } from "../../src/precision/descriptor.ts";
import { deploymentOf, policyOf, tierOf, waiverOf } from "../support/policy.ts";
import { ACCURACY, COST, judgementOf, pointOf, subjectOf, viewOf } from "./support.ts";

/** Names that break a form which is careless with them. */
export const CORPUS: readonly string[] = [
  "::set-output name=verdict::pass",
  "a\n::error::gone",
  "\u0085::stop-commands::x",
  ":::add-mask::x y ::debug::z",
  "##[error]x",
  "x ##[command]y",
  "a|b||c",
  "`",
  "``a``b",
  'a``b".@team`x',
  "<script>alert(1)</script>",
  "</td></tr></table><h1>x",
  "</code></summary></details>",
  "<!-- ",
  "[x](https://example.org) ![y](z)",
  "@team #12 GH-3 org/repo#4",
  "0123456789abcdef0123456789abcdef01234567",
  "https://example.org www.example.org",
  "$x^2$ $`y`$",
  ":rocket: &lt; &#64;team",
  "# heading\n\n- item\n\n    code",
  "---",
  " ---",
  "1. one",
  "- [ ] task",
  "```\nmermaid\n```",
  '%%{init: {"theme": "x"}}%%',
  '"]\n    classDef f radius: 99\n    quadrant-1 x',
  "\u202egnp.exe\u2066\u200b\ufeff",
  "\ud800 lone",
  "",
  " ",
  "\\",
  "\u001b[31mred",
  "__proto__",
  "constructor",
  "toString",
  "名前 とても長い名前",
  "🧨".repeat(50),
  "x".repeat(10_000),
  "x y ".repeat(2500),
  ":".repeat(300),
  "a: b, c: [d] #e 'f' ? !g *h &i",
];

/** Names of strangers: the corpus, its mixtures, and whatever else there is. */
export const names: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...CORPUS),
  fc
    .array(fc.constantFrom(...CORPUS.filter((one) => one.length < 100)), { minLength: 2, maxLength: 4 })
    .map((all) => all.join("")),
  fc.string({ unit: fc.constantFrom(..."`\"<>&|[](){}:#@$%\\/*_~!-+=.,;' \n\tab19é"), maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
);

function servedOf(text: string): Served {
  const precision = { ...UNKNOWN_PRECISION, class: text, method: text, contradictions: [text], notes: [text] };
  return {
    precision: { ...precision, bitsPerWeight: 8.5, grade: "A" },
    artefact: { path: text, precision, kvShape: null },
    unread: text,
    claims: [text],
    launch: {
      ...{ path: text, says: text, maxContext: null, tensorParallel: null },
      ...{ pipelineParallel: null, memoryUtilization: null },
    },
    accelerator: { name: text, by: text },
    issue: null,
  };
}

/** A cell in each of its states; they are of as many models, so that each is drawn. */
function cellsOf(text: string, served: Served): TierCell[] {
  const variant: TierVariant = {
    ...{ model: text, served, accepted: true, proved: true, evaluated: true, recovery: 0.98, keeps: true },
    cost: { measure: text, value: known(0.1, text) },
  };
  const cell: TierCell = {
    ...{ base: text, tier: text, deployments: [text], required: true, best: null, variants: [variant] },
  };
  const lacking = { ...variant, evaluated: false };
  return [
    { ...cell, best: variant },
    { ...cell, base: `${text}1`, variants: [lacking] },
    { ...cell, base: `${text}2`, variants: [{ ...variant, recovery: unknown("evidence/missing", text), keeps: null }] },
    { ...cell, base: `${text}3`, required: false, variants: [lacking] },
  ];
}

/** A judgement in which everything that a stranger may name has this name. */
export function named(text: string): Judgement {
  const path = `${text}.json`;
  const place = { path, line: 3, column: 1 };
  const origins = [{ text, path, pointer: text, as_of: "2026-11-01" }];
  const served = servedOf(text);
  const subject = subjectOf(
    text,
    {
      [COST]: known(0.4, "USD", { formula: text, origins, basis: "tokens" }),
      [ACCURACY]: known(0.7, "ratio", { n: 10, stderr: 0.01, origins }),
      [`${text}/score`]: known(3, text, { origins, limited: { of: null } }),
      latency_p95_ms: unknown("evidence/missing", text, text),
    },
    {
      model: text,
      operatingPoint: { at: { [text]: text }, path, why: text },
      served,
      recovery: [
        { measure: text, value: known(0.6, text), reference: known(0.7, text), share: 0.6 / 0.7, measuredOn: text },
        ...[unknown("evidence/missing", text)].map((lacking) => ({
          ...{ measure: text, value: lacking, reference: lacking, share: lacking, measuredOn: null },
        })),
      ],
      before: {
        ...{ name: text, model: text, candidate: null, measures: new Map() },
        served: { ...served, precision: { ...served.precision, class: `${text}16` } },
      },
      declared: deploymentOf(text, { tier: text }),
      standing: {
        family: "",
        status: "dominated",
        dominatedBy: [text],
        gap: [{ objective: "cost", needed: 0.3, strict: true, current: 0.4 }],
        excluded: [{ name: text, why: text }],
      },
    },
  );
  const tiers = cellsOf(text, served);
  const about = { subject: text, model: text, measure: text, location: place };
  const quoted = (rule: "budget/max" | "frontier/dominated", outcome: "fail" | "warn" | "unknown" | "pass") =>
    finding(rule, outcome, `"${text}": ${text} is above "${text}"`, {
      ...about,
      hint: `${text}; "${text}" would pass (${text})`,
    });
  const bare = (outcome: "fail" | "warn") => finding("cost/capacity", outcome, text, { ...about, hint: text });
  const main = viewOf([["other", 0.6, 0.2]]);
  const objectives = main.objectives.map((one) => (one.name === "accuracy" ? { ...one, name: text || "empty" } : one));
  const values = [0.7, 0.1];
  const point = pointOf([text, 0, 0.3]);
  const view = {
    ...main,
    objectives,
    rule: {
      ...main.rule,
      points: [
        {
          ...point,
          values: new Map([
            [text || "empty", 0.65],
            ["cost", 0.3],
          ]),
          source: text,
          basis: null,
        },
      ],
    },
    measured: [{ id: text, subject: text, values, status: "extends" as const, before: null }],
    proposed: [{ id: text, values }],
  };
  return judgementOf({
    verdict: "fail",
    blocked: true,
    tiers,
    policy: policyOf({
      path,
      tiers: new Map([[text, tierOf(text)]]),
      waivers: [waiverOf({ reason: text, owner: text, deployment: text, measure: text })],
    }),
    subjects: [subject],
    frontiers: [view, { ...view, rule: { ...view.rule, name: text || "family" } }],
    findings: [
      quoted("budget/max", "fail"),
      quoted("budget/max", "unknown"),
      { ...quoted("budget/max", "warn"), waiver: { index: 0, reason: text, until: "2026-12-15" } },
      quoted("frontier/dominated", "pass"),
      bare("fail"),
      bare("warn"),
    ],
    files: [
      { path, size: 1, sha256: null, evidence: null, outcome: "unreadable", why: text, entry: 0 },
      {
        ...{ path, size: 1, sha256: null, outcome: "read", why: null, entry: 0 },
        evidence: {
          ...{ format: "table", formatVersion: text, readings: [], unusable: [], usage: [], facts: {} },
          ...{ problems: [text], measuredAt: text },
        },
      },
    ],
    prices: [{ kind: "tokens", id: text, text, source: text, asOf: text, usedBy: [text] }],
    assumptions: [
      { subject: text, text },
      { subject: null, text },
    ],
    waivers: [{ index: 0, used: false, expired: false, daysLeft: 21 }],
  });
}

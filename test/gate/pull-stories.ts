import type { Pull } from "./pull.ts";
import {
  changing,
  type Deployed,
  evaluated,
  fleet,
  LIMITS,
  MODELS,
  onPremises,
  policy,
  serving,
  shop,
} from "./pull-shop.ts";
import { example, stored } from "./report-dir.ts";
import { lmEval, POLICY } from "./support.ts";

const EXTRA_POINT = "{ measure: cost_per_extra_point_usd, max: 500 }";
const FLOOR = "{ measure: mmlu/acc, min: 0.65 }";
const ALL = ["small", "medium", "large", "huge"] as const;
const CHAT = 12_000_000;

const chat = (model: string, rest: Partial<Deployed> = {}) => serving({ chat: { model, requests: CHAT, ...rest } });
const dependent = serving({
  chat: { model: "medium", requests: CHAT, rest: "depends_on: [prompts/chat/**]" },
  search: { model: "small", requests: 30_000_000, rest: "depends_on: [prompts/search/**]" },
  triage: { model: "small", requests: 4_000_000, rest: "depends_on: [prompts/triage/**]" },
});
const PROMPTS = {
  "prompts/chat/system.md": "Be brief.\n",
  "prompts/search/system.md": "Rank.\n",
  "prompts/triage/system.md": "Sort.\n",
};
const WAIVER =
  "waivers:\n  - { rule: budget/increase, deployment: chat, measure: monthly_cost_usd, cap: 22000, reason: launch week, owner: ml-platform, until: 2026-12-15 }";
const HOSTILE = "chat | [x](http://evil.example) <img src=x> @octo/admins #1 `a` ``` $(id) ::error::";

/** What a change may be, each with its name as a directory of golden reports. */
export const STORIES: Readonly<Record<string, () => Pull | Promise<Pull>>> = {
  "first-run": () => {
    const { [POLICY]: own, ...results } = shop();
    return { base: { ...results, "README.md": "models\n" }, head: { [POLICY]: own ?? "" } };
  },
  "nothing-changed": () => ({ base: shop(), head: { "README.md": "words\n" } }),
  "cheaper-and-better": () => {
    const models = { ...MODELS, next: { acc: 0.695, input: 0.2, output: 0.7 } };
    return { base: shop(), head: changing({ models, deployed: chat("next") }, evaluated("next", 0.695)) };
  },
  "dearer-and-better": () => {
    const budgets = [FLOOR, "{ measure: cost_per_extra_point_usd, max: 4000 }"];
    return { base: shop({ budgets }, ALL), head: changing({ budgets, deployed: chat("huge") }) };
  },
  "dearer-and-better-beyond-the-limit": () => {
    const budgets = [FLOOR, EXTRA_POINT];
    return { base: shop({ budgets }, ALL), head: changing({ budgets, deployed: chat("huge") }) };
  },
  "dearer-and-no-better": () => {
    const budgets = [...LIMITS, EXTRA_POINT];
    const models = { ...MODELS, fancy: { acc: 0.679, input: 0.5, output: 2 } };
    return {
      base: shop({ budgets }, ALL),
      head: changing({ budgets, models, deployed: chat("fancy") }, evaluated("fancy", 0.6789)),
    };
  },
  "over-budget-before": () => {
    const budgets = [FLOOR, "{ measure: monthly_cost_usd, max: 5000, max_increase: 10% }"];
    return {
      base: shop({ budgets }),
      head: changing({ budgets, deployed: serving({ triage: { model: "medium", requests: 1_500_000 } }) }),
    };
  },
  "over-budget-made-worse": () => {
    const budgets = [FLOOR, "{ measure: monthly_cost_usd, max: 5000, max_increase: 10% }"];
    const models = { ...MODELS, "medium-2": { acc: 0.683, input: 0.26, output: 1.05 } };
    return {
      base: shop({ budgets }),
      head: changing({ budgets, models, deployed: chat("medium-2") }, evaluated("medium-2", 0.683)),
    };
  },
  "new-deployment": () => ({
    base: shop(),
    head: changing({ deployed: serving({ digest: { model: "medium", requests: 500_000 } }) }),
  }),
  "removed-deployment": () => ({ base: shop(), head: changing({ deployed: serving({ triage: null }) }) }),
  "renamed-deployment": () => ({
    base: shop(),
    head: changing({ deployed: serving({ triage: null, sorting: { model: "small", requests: 4_000_000 } }) }),
  }),
  "repointed-deployment": () => ({ base: shop(), head: changing({ deployed: chat("small") }) }),
  "policy-loosened": () => ({
    base: shop({}, ALL),
    head: changing({
      budgets: ["{ measure: mmlu/acc, min: 0.65 }", "{ measure: monthly_cost_usd, max: 30000 }"],
      deployed: chat("huge"),
      rest: "severity: { frontier/dominated: warn }",
    }),
  }),
  "policy-tightened": () => ({
    base: shop({ budgets: [FLOOR, "{ measure: monthly_cost_usd, max: 9000, max_increase: 200% }"] }),
    head: changing({
      budgets: [
        "{ measure: mmlu/acc, min: 0.65, max_decrease: 0.01 }",
        "{ measure: monthly_cost_usd, max: 4000, max_increase: 5% }",
      ],
      deployed: serving({ triage: { model: "medium", requests: 4_000_000 } }),
    }),
  }),
  "price-changed": () => ({
    base: shop(),
    head: changing({ models: { ...MODELS, medium: { acc: 0.679, input: 0.125, output: 0.5 } } }),
  }),
  "dropped-deployment": () => {
    const { triage: _, ...deployed } = dependent;
    return { base: { ...shop({ deployed: dependent }), ...PROMPTS }, head: changing({ deployed }) };
  },
  "stale-results": () => ({
    base: { ...shop({ deployed: dependent }), ...PROMPTS },
    head: { "prompts/chat/system.md": "Be thorough.\n", "prompts/chat/examples.md": "Q: A:\n" },
  }),
  "documentation-on-the-baseline": () => {
    const { "evals/small.json": small, "evals/medium.json": medium, ...rest } = shop({ deployed: dependent });
    return {
      base: { ...rest, ...PROMPTS, "evals/small.json": small ?? "", "evals/medium.json": medium ?? "" },
      head: { "README.md": "words\n", "evals/small.json": null, "evals/medium.json": null },
      request: { results: ["baseline"] },
    };
  },
  "prompt-on-the-baseline": () => ({
    base: { ...shop({ deployed: dependent }), ...PROMPTS },
    head: { "prompts/chat/system.md": "Be thorough.\n" },
    request: { results: ["baseline"] },
  }),
  "many-deployments": () => {
    const deployed = fleet(500);
    const changed = { "service-007": "large", "service-123": "small", "service-400": "medium" };
    const moved = Object.entries(changed).map(([name, model]) => [name, { ...deployed[name], model }] as const);
    return {
      base: shop({ deployed }, ALL),
      head: changing({ deployed: { ...deployed, ...Object.fromEntries(moved) } }),
    };
  },
  "hostile-names": () => {
    const models = { ...MODELS, "m|](x) <b>*_@octo": { acc: 0.64, input: 3, output: 9 } };
    const { chat: own, ...others } = serving({});
    const before = { [HOSTILE]: own ?? { model: "medium" }, ...others };
    const after = { ...before, [HOSTILE]: { model: "m|](x) <b>*_@octo", requests: CHAT } };
    return {
      base: shop({ deployed: before }),
      head: changing(
        { deployed: after, models },
        { "evals/x.json": lmEval("m|](x) <b>*_@octo", { "acc,none": 0.64 }) },
      ),
    };
  },
  waived: () => ({
    base: shop(
      { budgets: LIMITS.slice(0, 1).concat("{ measure: monthly_cost_usd, max_increase: 10% }"), rest: WAIVER },
      ALL,
    ),
    head: changing({
      budgets: LIMITS.slice(0, 1).concat("{ measure: monthly_cost_usd, max_increase: 10% }"),
      rest: WAIVER,
      deployed: chat("large"),
    }),
  }),
  inconclusive: () => {
    const models = { ...MODELS, fresh: { acc: 0.7, input: 0.2, output: 0.8 } };
    return { base: shop(), head: changing({ models, deployed: chat("fresh") }) };
  },
  "no-money": () => onPremises(),
  "nothing-to-divide-by": () => {
    const rated = (model: string, acc: number, harm: number) => ({
      [`evals/${model}.json`]: lmEval(model, { "acc,none": acc, "harm,none": harm }),
    });
    const text = (deployed: Readonly<Record<string, Deployed>>) =>
      policy({ deployed, budgets: ["{ measure: mmlu/harm, max_increase: 10% }", FLOOR] }).replace(
        "objectives:",
        "objectives:\n  harm: { measure: mmlu/harm, goal: minimize }",
      );
    return {
      base: {
        [POLICY]: text(serving({ search: { model: "large", requests: 30_000_000 } })),
        ...rated("small", 0.6621, 0.01),
        ...rated("medium", 0.679, 0),
      },
      head: { [POLICY]: text(serving({})), ...rated("medium", 0.679, 0.02) },
    };
  },
  "no-release-yet": () => {
    const budgets = [FLOOR, "{ measure: monthly_cost_usd, max_increase: { limit: 10%, since: release } }"];
    return {
      base: shop({ budgets }),
      head: changing({ budgets, deployed: serving({ triage: { model: "small", requests: 4_200_000 } }) }),
    };
  },
  "stored-report": async () => ({
    base: example(),
    head: {
      [POLICY]: `${new TextDecoder().decode(example()[POLICY] as Uint8Array).trimEnd()}\nseverity: { baseline/removed: fail }\n`,
    },
    workspace: await stored(example()),
    request: { baseline: { kind: "path", glob: "baseline/*" } },
  }),
  "shallow-clone": () => ({
    base: shop(),
    tip: { "README.md": "later\n" },
    head: changing({ deployed: chat("small") }),
    depth: 2,
  }),
};

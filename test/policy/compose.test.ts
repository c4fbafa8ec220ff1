import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/domain/policy.ts";
import { compose } from "../../src/policy/compose.ts";
import { policy } from "./compare-policies.ts";
import { HEAD, load } from "./support.ts";

const of = (base: string, head: string) => compose(load(HEAD + base), load(HEAD + head));
const both = (base: string, head: string): Policy[] => {
  const { byBase, byHead } = of(base, head);
  return [byBase, byHead];
};
const aliases = ({ models }: Policy) => Object.fromEntries([...models].map(([name, one]) => [name, one.aliases]));

describe("rules", () => {
  it("stay with their policy", () => {
    const { byBase, byHead } = of("budgets: [{ measure: c, max: 6 }]\n", "budgets: [{ measure: c, max: 9 }]\n");
    expect([byBase, byHead].map((one) => one.budgets.map((budget) => budget.limit))).toEqual([[6], [9]]);
  });

  it("of a deployment too: what its results depend on is base's for base and head's for head", () => {
    const { byBase, byHead } = of(
      "deployments: { chat: { depends_on: [a] } }\n",
      "deployments: { chat: { depends_on: [b] }, search: { depends_on: [c] } }\n",
    );
    expect(byBase.deployments.map((one) => one.dependsOn)).toEqual([["a"], []]);
    expect(byHead.deployments.map((one) => one.dependsOn)).toEqual([["b"], ["c"]]);
  });
});

describe("assumptions", () => {
  it("of what base has are base's on both sides, also where base has none; of what base lacks they are head's", () => {
    const base =
      "deployments: { chat: { tier: realtime, load: { concurrency: 8 } } }\nprices: { as_of: 2026-11-01, instances: { g5: { usd_per_hour: 1 } } }\n";
    const head =
      "deployments: { chat: { tier: batch, workload: { peak_rps: 1 } }, search: { tier: batch } }\nprices: { instances: { g5: { usd_per_hour: 0.5 }, g6: { usd_per_hour: 2 } } }\n";
    for (const one of both(base, head)) {
      expect(one.deployments).toMatchObject([
        { name: "chat", tier: "realtime", workload: null, load: { concurrency: 8 } },
        { name: "search", tier: "batch" },
      ]);
      expect(one.prices.asOf).toBe("2026-11-01");
      expect(Object.fromEntries([...one.prices.instances].map(([type, { usdPerHour }]) => [type, usdPerHour]))).toEqual(
        {
          g5: 1,
          g6: 2,
        },
      );
    }
  });

  it("hold for names: an alias stays with base's model, and one that head drops stays known", () => {
    const base = "models: { a: { aliases: [x, y] }, b: {} }\n";
    for (const one of both(base, "models: { b: { aliases: [x] }, c: { aliases: [y, z] } }\n"))
      expect(aliases(one)).toEqual({ a: ["x", "y"], b: [], c: ["z"] });
  });

  it("hold for names as the evidence spells them, and for a model that takes another's name", () => {
    const base = load(`${HEAD}models: { a: { aliases: [Org/X] } }\n`);
    const head = load(`${HEAD}models: { a: {}, b: { aliases: [org/x, o] }, org/X: { aliases: [p] } }\n`);
    const { byHead } = compose(base, head, (name) => name.toLowerCase());
    expect(aliases(byHead)).toEqual({ a: ["Org/X"], b: ["o"] });
  });

  it("hold for a model under a new name: a deployment of it is one of the model that base knows", () => {
    const base =
      "models: { a: { aliases: [x] } }\ndeployments: { chat: { model: a } }\nbudgets: [{ measure: c, max: 1, models: [a] }]\n";
    const head = "models: { b: { aliases: [x] } }\ndeployments: { chat: { model: b } }\n";
    for (const one of both(base, head)) expect(one.deployments.map(({ model }) => model)).toEqual(["a"]);
  });
});

describe("subjects", () => {
  it("are head's on both sides", () => {
    const base =
      "deployments: { chat: { model: a, endpoint: /a, tags: { t: a }, serving: { instance: g5 } }, old: {} }\n";
    const head = "deployments: { chat: { model: b, endpoint: /b, tags: { t: b }, serving: { instance: g6 } } }\n";
    for (const one of both(base, head))
      expect(one.deployments).toMatchObject([
        {
          name: "chat",
          model: "b",
          endpoint: "/b",
          tags: { t: "b" },
          serving: { instance: "g6" },
          location: { line: 3 },
        },
      ]);
  });

  const results = (text: string) => load(`version: 1\nresults:\n${text}`);

  it("are measured in base's files and head's, once each, and a file is read by base's settings first", () => {
    const base = results("  - a.json\n  - { files: load/*.json, gpus: 1 }\n  - old.json\n");
    const head = results("  - new.json\n  - { gpus: 8, files: load/*.json }\n  - a.json\n");
    const { byBase, byHead, headResults } = compose(base, head);
    expect(byHead.results).toEqual(byBase.results);
    expect(byHead.results.map(({ files, gpus, location }) => [files, gpus, location?.line])).toEqual([
      ["a.json", null, 5],
      ["load/*.json", 1, 4],
      ["old.json", null, 5],
      ["new.json", null, 3],
      ["load/*.json", 8, 4],
    ]);
    expect([...headResults].sort()).toEqual([0, 3, 4]);
  });
});

const RULES = [
  ...["measures", "frontiers", "budgets", "moves", "severity", "onInconclusive", "onMissingBaseline"],
  ...["maxAgeDays", "events", "waivers"],
] as readonly (keyof Policy)[];

describe("any two policies", () => {
  it("that are one are that one, for both sides", () => {
    fc.assert(
      fc.property(policy, (one) => {
        const { byBase, byHead, headResults } = compose(one, one);
        expect(byBase).toEqual(one);
        expect(byHead).toEqual(one);
        expect(headResults.size).toBe(one.results.length);
      }),
      { numRuns: 60 },
    );
  });

  it("keep their rules apart and share all else", () => {
    fc.assert(
      fc.property(policy, policy, (base, head) => {
        const { byBase, byHead } = compose(base, head);
        for (const key of RULES) {
          expect(byBase[key]).toBe(base[key]);
          expect(byHead[key]).toBe(head[key]);
        }
        const own = (one: Policy, from: Policy) =>
          one.deployments.map(({ name, dependsOn }) => [
            dependsOn,
            from.deployments.find((other) => other.name === name)?.dependsOn ?? [],
          ]);
        for (const [depends, declared] of [...own(byBase, base), ...own(byHead, head)])
          expect(depends).toEqual(declared);
        const shared = ({ results, models, prices, deployments }: Policy) => ({
          ...{ results, models, prices },
          deployments: deployments.map((one) => ({ ...one, dependsOn: null })),
        });
        expect(shared(byBase)).toEqual(shared(byHead));
      }),
      { numRuns: 60 },
    );
  });

  it("never give one name to two models, and base's names to none but base's", () => {
    fc.assert(
      fc.property(policy, policy, (base, head) => {
        const { models } = compose(base, head).byHead;
        const names = [...models.values()].flatMap((one) => [one.name, ...one.aliases]);
        expect(new Set(names).size).toBe(names.length);
        for (const [name, { aliases: declared }] of base.models) expect(models.get(name)?.aliases).toEqual(declared);
      }),
      { numRuns: 60 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DeclaredPoint, FrontierRule, Policy } from "../../src/domain/policy.ts";
import { RULE_IDS, RULES, type RuleId } from "../../src/domain/rules.ts";
import { compare, type PolicyChanges } from "../../src/policy/compare.ts";
import { policy } from "./compare-policies.ts";
import { HEAD, load } from "./support.ts";

const between = (before: string, after: string): PolicyChanges => compare(load(HEAD + before), load(HEAD + after));
const texts = (changes: PolicyChanges, list: keyof PolicyChanges): string[] => changes[list].map((one) => one.text);

const EMPTY: PolicyChanges = {
  loosened: [],
  tightened: [],
  restated: [],
  assumed: [],
  declaredOnlyHere: [],
  dropped: [],
};

describe("a budget", () => {
  it("that is raised is said in the policy's own numbers, at head's line", () => {
    const before = "budgets:\n  - { measure: monthly_cost_usd, max: 6000 }\n";
    const after = "budgets:\n  # more\n  - { measure: monthly_cost_usd, max: 9000 }\n";
    expect(between(before, after)).toEqual({
      ...EMPTY,
      loosened: [
        {
          text: "monthly_cost_usd max 6000 → 9000",
          location: { path: "policy.yml", line: 5, column: 5 },
          kind: "rule",
        },
      ],
    });
  });

  it("that is dropped is loosened at base's line, and one that is added is tightened", () => {
    const line = "budgets: [{ measure: latency_p95_ms, max: 900, warn_at: 80%, tiers: [realtime] }]\n";
    const { loosened, tightened } = between(line, "");
    expect(loosened.map(({ text, location }) => [text, location?.line])).toEqual([
      ["latency_p95_ms (tiers realtime) max 900, warn_at 80% dropped", 3],
    ]);
    expect(tightened).toEqual([]);
    expect(texts(between("", line), "tightened")).toHaveLength(1);
  });

  it("for more deployments is tightened, for fewer loosened, and both limits say it once", () => {
    const one = "budgets: [{ measure: q, min: 1, max: 6, deployments: [chat] }]\n";
    const two = "budgets: [{ measure: q, min: 1, max: 6, deployments: [search, chat] }]\n";
    expect(between(one, two)).toEqual({ ...EMPTY, tightened: [expect.anything()] });
    expect(texts(between(two, one), "loosened")).toEqual([
      "q (deployments search, chat) deployments search, chat → chat",
    ]);
  });

  it("is the same one whatever the order of its selectors", () => {
    const before = "budgets: [{ measure: q, max: 6, models: [a, b] }, { measure: r, max: 1 }]\n";
    expect(between(before, "budgets: [{ measure: r, max: 1 }, { measure: q, max: 6, models: [b, a] }]\n")).toEqual(
      EMPTY,
    );
  });

  it("with another kind of number is looser, for nobody can tell", () => {
    const moves = (limit: string) => `budgets: [{ measure: c, max_increase: ${limit} }]\n`;
    expect(texts(between(moves("10%"), moves("200")), "loosened")).toEqual(["c max_increase 10% → 200"]);
    expect(texts(between(moves("10%"), moves("0")), "tightened")).toEqual(["c max_increase 10% → 0"]);
    expect(texts(between(moves("0"), moves("1%")), "loosened")).toEqual(["c max_increase 0 → 1%"]);
  });
});

describe("a frontier", () => {
  const axes = "objectives: { acc: { measure: a, goal: maximize }, cost: { measure: c, goal: minimize } }\n";
  const declared = (...points: string[]) =>
    `${axes}frontier: { points: [${points.map((one) => `{ ${one} }`).join(", ")}] }\n`;
  const small = "model: small, acc: 0.6, cost: 1";
  const large = "model: large, acc: 0.8, cost: 3";

  it("that loses a point or has a worse one is loosened", () => {
    expect(texts(between(declared(small, large), declared(small)), "loosened")).toEqual([
      "frontier point large (acc 0.8, cost 3) dropped",
    ]);
    expect(texts(between(declared(small), declared("model: small, acc: 0.55, cost: 1")), "loosened")).toEqual([
      "frontier point small acc 0.6 → 0.55",
    ]);
  });

  it("that is extended is tightened, also where the new point takes the place of old ones", () => {
    const better = "model: better, acc: 0.85, cost: 0.9";
    expect(between(declared(small, large), declared(better))).toMatchObject({
      loosened: [],
      tightened: [{ text: "frontier point better (acc 0.85, cost 0.9) added" }],
      restated: [{}, {}],
    });
  });

  it("is not kept by a point that rests on fewer samples, or is compared with less", () => {
    const sure = "model: small, acc: 0.6, cost: 1, n: 1000";
    expect(texts(between(declared(sure), declared("model: other, acc: 0.7, cost: 1, n: 10")), "loosened")).toHaveLength(
      1,
    );
    expect(
      texts(between(declared(small), declared("model: other, acc: 0.7, cost: 1, basis: tokens")), "loosened"),
    ).toHaveLength(1);
  });

  it("is another one with another objective more or less", () => {
    const less = "objectives: { cost: { measure: c, goal: minimize } }\n";
    expect(texts(between(axes, less), "loosened")).toEqual(["objectives.acc maximize a dropped"]);
    expect(texts(between(less, axes), "loosened")).toEqual(["objectives.acc maximize a added"]);
    const turned = "objectives: { cost: { measure: c, goal: minimize }, acc: { measure: a, goal: maximize } }\n";
    expect(texts(between(axes, turned), "loosened")).toEqual(["frontier order of objectives acc, cost → cost, acc"]);
  });

  it("of a family that takes deployments from another is loosened, and one that judges what none did is tightened", () => {
    const family =
      "frontiers: { vision: { deployments: [kiosk], objectives: { acc: { measure: a, goal: maximize } } } }\n";
    expect(texts(between(axes, axes + family), "loosened")).toEqual(["frontiers.vision maximize a added"]);
    expect(texts(between("", family), "tightened")).toEqual(["frontiers.vision maximize a added"]);
    expect(texts(between(family, family + axes), "tightened")).toEqual(["frontier maximize a, minimize c added"]);
    expect(texts(between(axes + family, axes), "loosened")).toEqual(["frontiers.vision maximize a dropped"]);
  });

  it("says the order of families, for the first that names a deployment has it", () => {
    const of = (...names: string[]) =>
      `frontiers: { ${names.map((one) => `${one}: { deployments: [${one}*], objectives: { x: { measure: a, goal: maximize } } }`).join(", ")} }\n`;
    expect(texts(between(of("k", "m"), of("m", "k")), "loosened")).toEqual(["frontiers order k, m → m, k"]);
  });
});

describe("what a policy says of a measure", () => {
  it("is looser only where a rule of base's asks for it, itself, by a glob or in a mean", () => {
    const goal = (name: string) => `measures: { ${name}: { goal: maximize } }\n`;
    expect(
      texts(
        between("budgets: [{ measure: q, max: 1 }]\n", `budgets: [{ measure: q, max: 1 }]\n${goal("r")}`),
        "restated",
      ),
    ).toEqual(["measures.r goal none → maximize"]);
    const glob = 'budgets: [{ measure: "mmlu_*/acc", max: 1 }]\n';
    expect(texts(between(glob, glob + goal("mmlu_law/acc")), "loosened")).toHaveLength(1);
    expect(texts(between(glob, glob + goal("mmlu/acc")), "loosened")).toEqual([]);
    const mean = (more: string) => `budgets: [{ measure: q, min: 1 }]\nmeasures: { q: { mean_of: { r: 1 } }${more} }\n`;
    expect(texts(between(mean(""), mean(", r: { goal: minimize }")), "loosened")).toHaveLength(1);
  });

  it("is asked of a glob in a time that does not grow with its stars", () => {
    const glob = `budgets: [{ measure: "${"*a".repeat(190)}", max: 1 }]\n`;
    expect(texts(between(glob, `${glob}measures: { ${"a".repeat(300)}b: { goal: maximize } }\n`), "loosened")).toEqual(
      [],
    );
  });
});

describe("a severity", () => {
  it("that only states its default is no difference", () => {
    expect(between("", "severity: { budget/max: fail, frontier/no-floor: warn }\n")).toEqual(EMPTY);
    expect(
      between("on_missing_baseline: fail\n", "on_missing_baseline: fail\nseverity: { baseline/missing: fail }\n"),
    ).toEqual(EMPTY);
  });

  it("of what is unknown is stricter as fail and softer as warn", () => {
    expect(texts(between("", "severity: { evidence/missing: fail }\n"), "tightened")).toEqual([
      "severity evidence/missing unknown → fail",
    ]);
    expect(texts(between("", "severity: { evidence/missing: warn }\n"), "loosened")).toEqual([
      "severity evidence/missing unknown → warn",
    ]);
  });

  it("has the line on which it stands", () => {
    const { loosened } = between("", "severity:\n  budget/max: fail\n  budget/min: off\n");
    expect(loosened.map((one) => one.location?.line)).toEqual([5]);
  });
});

describe("a waiver", () => {
  const of = (...caps: number[]) =>
    `waivers: [${caps.map((cap) => `{ rule: budget/max, deployment: chat, measure: c, cap: ${cap}, reason: r, owner: o, until: 2026-12-15 }`).join(", ")}]\n`;

  it("gives more credit with a higher cap, and of a floor with a lower one", () => {
    expect(texts(between(of(6), of(5)), "tightened")).toEqual(['waiver of budget/max for "chat" on c cap 6 → 5']);
    for (const rule of ["budget/min", "budget/decrease"]) {
      const floor = (cap: number) => of(cap).replace("budget/max", rule);
      const text = `waiver of ${rule} for "chat" on c cap`;
      expect(texts(between(floor(6), floor(5)), "loosened")).toEqual([`${text} 6 → 5`]);
      expect(texts(between(floor(5), floor(6)), "tightened")).toEqual([`${text} 5 → 6`]);
    }
  });

  it("is found again among others for the same subject, and in any order", () => {
    expect(between(of(5, 6), of(6, 5))).toEqual(EMPTY);
    expect(between(of(5, 6), of(6))).toEqual({ ...EMPTY, tightened: [expect.anything()] });
  });
});

describe("what is no rule", () => {
  it("of base's takes effect on merge; what only head declares is marked; what head drops is listed", () => {
    const before =
      "deployments: { chat: { model: a, tier: realtime } }\nprices: { instances: { g5: { usd_per_hour: 1 } } }\n";
    const after =
      "deployments: { search: { model: b } }\nprices: { instances: { g6: { usd_per_hour: 2 } } }\nmodels: { b: { aliases: [org/b] } }\n";
    const changes = between(before, after);
    expect(changes).toMatchObject({ loosened: [], tightened: [], restated: [] });
    expect(texts(changes, "assumed")).toEqual(["prices.instances.g5 1 dropped"]);
    expect(changes.declaredOnlyHere.map(({ text, entry }) => [text, entry])).toEqual([
      ["deployments.search (model b)", { of: "deployments", name: "search" }],
      ["models.b (org/b)", { of: "models", name: "b" }],
      ["prices.instances.g6 2", { of: "instances", name: "g6" }],
    ]);
    expect(changes.dropped.map(({ text, location, entry }) => [text, location?.line, entry?.name])).toEqual([
      ["deployments.chat (model a) dropped", 3, "chat"],
    ]);
  });

  it("says a name that is another model's until the change is merged", () => {
    const canonical = (name: string) => name.toLowerCase();
    const base = load(`${HEAD}models: { a: { aliases: [Org/X] } }\n`);
    const head = load(`${HEAD}models: { a: { aliases: [Org/X] }, b: { aliases: [org/x] } }\n`);
    expect(texts(compare(base, head, canonical), "assumed")).toEqual([
      'models.b "org/x" is a name of models.a until this change is merged',
    ]);
    expect(texts(compare(base, head), "assumed")).toEqual([]);
  });

  it("is said in one line, whatever the names are", () => {
    const { declaredOnlyHere } = between("", 'deployments: { "a\\nb": { model: "c\\td" } }\n');
    expect(declaredOnlyHere.map((one) => one.text)).toEqual(["deployments.a b (model c d)"]);
  });
});

describe("any two policies", () => {
  it("are no different from themselves", () => {
    fc.assert(
      fc.property(policy, (one) => {
        expect(compare(one, one)).toEqual(EMPTY);
      }),
    );
  });

  it("have every difference of rules listed, section by section", () => {
    fc.assert(
      fc.property(policy, policy, (base, head) => {
        for (const section of SECTIONS) {
          const changed = { ...base, [section]: head[section] };
          const { loosened, tightened, restated } = compare(base, changed);
          const listed = loosened.length + tightened.length + restated.length;
          expect([section, listed > 0]).toEqual([section, rules(base, section) !== rules(changed, section)]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never judge softer by one edit without a line that says so", () => {
    const pick = fc.nat({ max: 1000 });
    const subjects = fc.array(subject, { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(policy, policy, pick, subjects, (base, other, at, all) => {
        for (const [name, edit] of Object.entries(EDITS)) {
          const head = edit(base, other, at);
          const softer = all.filter((found) => isBlocked(base, found) && !isBlocked(head, found));
          if (softer.length > 0) expect([name, compare(base, head).loosened]).not.toEqual([name, []]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("say a single limit that is loosened exactly once", () => {
    fc.assert(
      fc.property(policy, fc.nat(), (base, pick) => {
        const index = base.budgets.length === 0 ? -1 : pick % base.budgets.length;
        const budgets = base.budgets.map((one, at) =>
          at === index ? { ...one, limit: one.limit + (one.kind === "max" ? 1 : -1) } : one,
        );
        const { loosened, tightened, restated } = compare(base, { ...base, budgets });
        expect([loosened.length, tightened.length, restated.length]).toEqual([index === -1 ? 0 : 1, 0, 0]);
      }),
    );
  });
});

const SECTIONS = [
  "budgets",
  "moves",
  "frontiers",
  "measures",
  "severity",
  "onInconclusive",
  "onMissingBaseline",
  "maxAgeDays",
  "events",
  "waivers",
] as const satisfies readonly (keyof Policy)[];

/** One text for rules that mean the same: without their lines, sets in order, severities as they count. */
function rules(of: Policy, section: (typeof SECTIONS)[number]): string {
  const plain = (value: unknown): unknown => {
    if (value instanceof Map) return [...value].map((pair) => JSON.stringify(plain(pair))).sort();
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, inner]) => key !== "location" && key !== "index" && inner !== null)
        .map(([key, inner]) => [key, SETS.has(key) && inner !== null ? [...(inner as string[])].sort() : plain(inner)]),
    );
  };
  const value = section === "severity" ? RULE_IDS.map((rule) => [rule, severityOf(of, rule)]) : of[section];
  const isList = Array.isArray(value) && section !== "severity" && section !== "frontiers";
  const kept = section === "measures" ? new Map([...of.measures].filter(([, one]) => one.goal ?? one.minN)) : value;
  if (section === "frontiers") {
    return JSON.stringify(
      of.frontiers.map((one) => ({
        ...(plain(one) as object),
        points: one.points?.map((point) => JSON.stringify(plain(point))).sort(),
      })),
    );
  }
  return JSON.stringify(isList ? value.map((one) => JSON.stringify(plain(one))).sort() : plain(kept));
}

const SETS = new Set(["deployments", "models", "tiers"]);

function severityOf(of: Policy, rule: RuleId): string {
  const missing = of.onMissingBaseline === "ignore" ? "off" : of.onMissingBaseline;
  return of.severity.get(rule) ?? (rule === "baseline/missing" ? missing : RULES[rule].fallback);
}

type Edit = (base: Policy, other: Policy, at: number) => Policy;

/** The list with one of its members changed or taken out. */
function changed<T>(list: readonly T[], at: number, change: (one: T) => readonly T[]): T[] {
  return list.flatMap((one, index) => (index === at % list.length ? change(one) : [one]));
}

const onPoints =
  (edit: (points: readonly DeclaredPoint[], like: readonly DeclaredPoint[], at: number) => DeclaredPoint[]): Edit =>
  (base, other, at) => ({
    ...base,
    frontiers: changed(base.frontiers, at, (family) => {
      const names = JSON.stringify(family.objectives.map((one) => one.name));
      const like = other.frontiers.flatMap((one) =>
        JSON.stringify(one.objectives.map(({ name }) => name)) === names ? (one.points ?? []) : [],
      );
      return [{ ...family, points: family.points && edit(family.points, like, at) }];
    }),
  });

const onBudgets =
  (edit: (one: Policy["budgets"][number], other: Policy["budgets"][number]) => Policy["budgets"]): Edit =>
  (base, other, at) => {
    const like = other.budgets[at % Math.max(1, other.budgets.length)];
    return like ? { ...base, budgets: changed(base.budgets, at, (one) => edit(one, like)) } : base;
  };

/** What one reads as one change of a policy. */
const EDITS: Readonly<Record<string, Edit>> = {
  "a budget dropped": onBudgets(() => []),
  "a budget replaced": onBudgets((_one, other) => [other]),
  "a limit changed": onBudgets((one, { limit }) => [{ ...one, limit }]),
  "a measure changed": onBudgets((one, { measure }) => [{ ...one, measure }]),
  "selectors changed": onBudgets((one, { deployments, models, tiers }) => [{ ...one, deployments, models, tiers }]),
  "a point dropped": onPoints((points, _like, at) => changed(points, at, () => [])),
  "a point replaced": onPoints((points, like, at) => changed(points, at, (one) => [like[at % like.length] ?? one])),
  "a point added and one dropped": onPoints((points, like, at) => [...changed(points, at, () => []), ...like]),
  "a value changed": onPoints((points, _like, at) =>
    changed(points, at, (one) => [
      {
        ...one,
        values: new Map(
          [...one.values].map(([name, value], index) => [name, index === at % 2 ? value + (at % 3) - 1 : value]),
        ),
      },
    ]),
  ),
  "tolerances changed": (base, _other, at) => ({
    ...base,
    frontiers: base.frontiers.map((family) => ({
      ...family,
      objectives: changed(family.objectives, at, (one) => [
        { ...one, tolerance: at % 3 === 2 ? null : { kind: "absolute" as const, value: at % 3 } },
      ]),
    })),
  }),
  "families taken over": (base, { frontiers }) => ({ ...base, frontiers }),
  "severities taken over": (base, { severity }) => ({ ...base, severity }),
  "waivers taken over": (base, { waivers }) => ({ ...base, waivers }),
  "a waiver changed": (base, other, at) => ({
    ...base,
    waivers: changed(base.waivers, at, (one) => [other.waivers[at % Math.max(1, other.waivers.length)] ?? one]),
  }),
};

/** What was measured of one deployment: the least that shows whether a policy passes it. */
const subject = fc.record({
  name: fc.constantFrom("chat", "search"),
  model: fc.constantFrom("a", "b", "c"),
  tier: fc.constantFrom("realtime", "batch", null),
  values: fc.record({
    quality: fc.integer({ min: 0, max: 6 }),
    monthly_cost_usd: fc.integer({ min: 0, max: 6 }),
    latency_p95_ms: fc.integer({ min: 0, max: 6 }),
  }),
});

type Found = typeof subject extends fc.Arbitrary<infer T> ? T : never;

/** DESIGN 5 in its plainest words, for one subject with exact values: fails that no waiver takes. */
function isBlocked(by: Policy, found: Found): boolean {
  const fails = (rule: RuleId) => severityOf(by, rule) === "fail";
  const over = by.budgets.some((budget) => {
    const selected =
      (budget.deployments?.includes(found.name) ?? true) &&
      (budget.models?.includes(found.model) ?? true) &&
      (budget.tiers === null || (found.tier !== null && budget.tiers.includes(found.tier)));
    const named = Object.entries(found.values).filter(([name]) => budget.measure === "*" || budget.measure === name);
    return (
      selected &&
      fails(budget.kind === "max" ? "budget/max" : "budget/min") &&
      named.some(
        ([name, value]) =>
          (budget.kind === "max" ? value > budget.limit : value < budget.limit) &&
          !isWaived(by, budget.kind, found.name, name, value),
      )
    );
  });
  const family =
    by.frontiers.find((one) => one.deployments?.includes(found.name)) ?? by.frontiers.find((one) => one.name === "");
  return over || (fails("frontier/dominated") && family !== undefined && isBehind(family, found));
}

function isWaived(by: Policy, kind: string, name: string, measure: string, value: number): boolean {
  return by.waivers.some(
    (one) =>
      kind === "max" &&
      one.deployment === name &&
      one.measure === measure &&
      value <= (one.cap ?? 0) &&
      one.until > "2026-12-01",
  );
}

function isBehind({ objectives, points }: FrontierRule, { values }: Found): boolean {
  return (points ?? []).some((point) => {
    const gains = objectives.map(({ name, measure, goal, tolerance }) => {
      const [target, value] = [point.values.get(name) ?? 0, values[measure as keyof typeof values]];
      return { by: goal === "minimize" ? value - target : target - value, tau: tolerance?.value ?? 0.02 * target };
    });
    return gains.every(({ by }) => by >= 0) && gains.some(({ by, tau }) => by > tau);
  });
}

describe("a tier and an accelerator", () => {
  it("that come or go are said with all that is written of them", () => {
    const rules =
      "precisions: [fp8, int8], recovery: { min: 98%, measures: [a/*] }, verified: true, max_size: 1GiB, min_quantized_share: 90%";
    const before = `tiers: { edge: { ${rules} }, batch: {} }\n`;
    expect(texts(between(before, "tiers: { batch: {} }\n"), "loosened")).toEqual([
      "tiers.edge precisions fp8, int8; recovery 98% of a/*; verified true; max_size 1 GiB; min_quantized_share 90% dropped",
    ]);
    const orin = "hardware: { orin: { native: [int8], memory: 64GiB, sm: 87 } }\n";
    expect(texts(between("", orin), "declaredOnlyHere")).toEqual(["hardware.orin (native int8; memory 64 GiB; sm 87)"]);
  });
});

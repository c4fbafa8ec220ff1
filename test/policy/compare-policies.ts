import fc from "fast-check";
import type { PolicyFile } from "../../src/domain/generated/policy.ts";
import type { Policy } from "../../src/domain/policy.ts";
import { load } from "./support.ts";

type File<K extends keyof PolicyFile> = NonNullable<PolicyFile[K]>;
type Budget = File<"budgets">[number];

const MEASURES = ["quality", "monthly_cost_usd", "latency_p95_ms"] as const;
const DEPLOYMENTS = ["chat", "search"] as const;
const MODELS = ["a", "b", "c"] as const;
const TIERS = ["realtime", "batch"] as const;

const few = fc.constantFrom(1, 2, 3, 5);
const share = fc.constantFrom("1%", "5%", "50%");
const day = fc.constantFrom("2026-11-15", "2026-12-15");
const some = <T>(from: readonly T[]) => fc.uniqueArray(fc.constantFrom(...from), { minLength: 1 });
const maybe = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record<T>(shape, { requiredKeys: [] });

const selectors = maybe({ deployments: some(DEPLOYMENTS), models: some(MODELS), tiers: some(TIERS) });

const budget: fc.Arbitrary<Budget> = fc
  .tuple(
    fc.constantFrom(...MEASURES, "*"),
    selectors,
    fc.constantFrom<Partial<Budget>>({}, { across: "all" }),
    fc.oneof(
      few.map((max) => ({ max })),
      fc.tuple(few, share).map(([max, warn_at]) => ({ max, warn_at })),
      few.map((min) => ({ min })),
      fc.oneof(few, share).map((max_decrease) => ({ max_decrease })),
    ),
  )
  .map(([measure, chosen, across, limit]) => ({ measure, ...chosen, ...across, ...limit }) as Budget);

const identity = ({ measure, deployments, models, tiers, across }: Budget): string =>
  JSON.stringify([measure, ...[deployments, models, tiers].map((one) => one && [...one].sort()), across]);

const objective = fc
  .tuple(
    fc.constantFrom(...MEASURES),
    fc.constantFrom("maximize" as const, "minimize" as const),
    fc.option(fc.constantFrom(0, 1)),
  )
  .map(([measure, goal, tolerance]) => (tolerance === null ? { measure, goal } : { measure, goal, tolerance }));
const axes = fc.dictionary(fc.constantFrom("x", "y"), objective, { minKeys: 1, noNullPrototype: true });
const pointsOn = (names: readonly string[]) =>
  fc.array(
    fc
      .tuple(fc.constantFrom(...MODELS), fc.tuple(...names.map(() => few)), fc.option(fc.constantFrom(10, 100)))
      .map(([model, values, n]) => ({
        model,
        ...Object.fromEntries(names.map((name, index) => [name, values[index]])),
        ...(n === null ? {} : { n }),
      })),
    { minLength: 1, maxLength: 3 },
  );
const frontier = fc
  .option(axes, { nil: undefined })
  .chain((objectives) =>
    objectives === undefined
      ? fc.constant<Partial<PolicyFile>>({})
      : fc
          .option(pointsOn(Object.keys(objectives)), { nil: undefined })
          .map(
            (points) =>
              (points === undefined ? { objectives } : { objectives, frontier: { points } }) as Partial<PolicyFile>,
          ),
  );
const family = fc
  .tuple(axes, fc.constantFrom(["chat"], ["search"]))
  .chain(([objectives, deployments]) =>
    pointsOn(Object.keys(objectives)).map((points) => ({ deployments, objectives, points })),
  );
const families = fc.option(family, { nil: undefined }).map((vision) => (vision ? { frontiers: { vision } } : {}));

const waiver = fc
  .tuple(fc.constantFrom(...DEPLOYMENTS), fc.constantFrom(...MEASURES), few, day)
  .map(([deployment, measure, cap, until]) => ({
    ...{ rule: "budget/max" as const, deployment, measure, cap, until },
    ...{ reason: "r", owner: "o" },
  }));

const deployment = maybe({
  model: fc.constantFrom(...MODELS),
  tier: fc.constantFrom(...TIERS),
  depends_on: some(["prompts/**", "src/**"]),
  load: fc.constantFrom({ concurrency: 8 }, { concurrency: 16 }),
  workload: maybe({ requests_per_month: few, input_tokens: few }).filter((one) => Object.keys(one).length > 0),
});

/** Each alias is of one model. */
const models = fc
  .dictionary(fc.constantFrom("x", "y"), fc.constantFrom(...MODELS), { noNullPrototype: true })
  .chain((owners) =>
    fc.uniqueArray(fc.constantFrom(...MODELS)).map((declared) =>
      Object.fromEntries(
        [...new Set([...declared, ...Object.values(owners)])].map((model) => {
          const aliases = Object.keys(owners).filter((alias) => owners[alias] === model);
          return [model, aliases.length === 0 ? {} : { aliases }];
        }),
      ),
    ),
  );

const severity = fc.constantFrom("fail" as const, "warn" as const, "off" as const);

/** Policies of few names and few numbers, so that two of them have much in common. */
export const policyFile: fc.Arbitrary<PolicyFile> = fc
  .tuple(
    maybe({
      budgets: fc.uniqueArray(budget, { maxLength: 4, selector: identity }),
      measures: fc.dictionary(
        fc.constantFrom(...MEASURES),
        maybe({ min_n: fc.constantFrom(10, 100), goal: fc.constantFrom("maximize" as const, "minimize" as const) }),
        { noNullPrototype: true },
      ),
      severity: maybe({ "budget/max": severity, "frontier/dominated": severity, "baseline/missing": severity }),
      on_inconclusive: fc.constantFrom("fail" as const, "warn" as const),
      on_missing_baseline: fc.constantFrom("fail" as const, "warn" as const, "ignore" as const),
      evidence: fc.constantFrom({ max_age: "30d" }, { max_age: "60d" }),
      events: maybe({ release: fc.constantFrom({ max_age: "7d" }, { waivers: "none" as const }) }).filter(
        (one) => one.release !== undefined,
      ),
      waivers: fc.array(waiver, { maxLength: 2 }),
      models,
      deployments: fc.dictionary(fc.constantFrom(...DEPLOYMENTS), deployment, { noNullPrototype: true }),
      prices: maybe({
        as_of: fc.constantFrom("2026-11-01", "2026-11-02"),
        instances: fc.dictionary(
          fc.constantFrom("g5", "g6"),
          few.map((usd_per_hour) => ({ usd_per_hour })),
          { noNullPrototype: true },
        ),
      }),
    }),
    frontier,
    families,
    fc.uniqueArray(
      fc.constantFrom(
        "evals/*.json",
        "load/*.json",
        { files: "load/*.json", gpus: 1 },
        { files: "load/*.json", gpus: 2 },
      ),
      {
        minLength: 1,
      },
    ),
  )
  .map(([rest, main, named, results]) => ({ version: 1 as const, results, ...rest, ...main, ...named }) as PolicyFile);

export const policy: fc.Arbitrary<Policy> = policyFile.map((file) => load(JSON.stringify(file)));

import { expect } from "vitest";
import { loadTokenPricer } from "../../src/cost/library.ts";
import type { PriceBook } from "../../src/cost/prices.ts";
import { type Costed, type CostInput, type CostTools, costSubject } from "../../src/cost/subject.ts";
import type { Candidate, Fact, LoadSettings, Placed, Reading, Usage } from "../../src/domain/evidence.ts";
import { MEASURES } from "../../src/domain/measures.ts";
import type {
  DeploymentDecl,
  InstancePrice,
  Prices,
  ResultsEntry,
  Serving,
  TokenPrice,
  Workload,
} from "../../src/domain/policy.ts";
import type { Known, Quantity, Unknown } from "../../src/domain/quantity.ts";
import { quantityOf, shelfOf } from "../../src/evidence/choose.ts";
import { entryOf, fileOf } from "../evidence/support.ts";
import { deploymentOf } from "../support/policy.ts";

/** The day of all judgements here. */
export const TODAY = "2026-11-24";
const PLACE = { path: ".github/pareto-gate.yml", line: 7, column: 3 };

export function candidateOf(parts: Partial<Candidate> = {}): Candidate {
  return {
    ...{ id: "m", model: "m", names: ["m"], settings: {} },
    ...{ readings: [], unusable: [], usage: [], facts: [] },
    ...parts,
  };
}

/** A request of the evaluation with tokens and no cost. */
export function row(inputTokens: number | null, outputTokens: number | null, rest: Partial<Placed<Usage>> = {}) {
  return {
    ...{ model: null, variant: null, requests: 1, inputTokens, outputTokens },
    ...{ cacheReadTokens: 0, cacheWriteTokens: 0, costUsd: null, cached: false, score: null },
    ...{ path: "evals/run.json", pointer: "/results/0" },
    ...rest,
  } satisfies Placed<Usage>;
}

/** A request whose cost the tool wrote down. */
export function paid(costUsd: number, rest: Partial<Placed<Usage>> = {}) {
  return row(100, 10, { costUsd, ...rest });
}

/** Readings of one load of one file; no load settings are `null`. */
export function load(
  at: LoadSettings | null,
  values: Readonly<Record<string, number>>,
  path = "loadtest/run.json",
): Placed<Reading>[] {
  return Object.entries(values).map(([measure, value]) => ({
    ...{ model: "m", variant: null, measure, value, unit: MEASURES.get(measure)?.unit ?? null },
    ...{ stderr: null, n: 100, at, pointer: `/${measure}`, path },
  }));
}

/** A load test on hardware that it states. */
export function tested(
  readings: readonly Placed<Reading>[],
  hardware: string | null = "g6e.xlarge",
  gpus: number | null = null,
): Candidate {
  const said: Readonly<Record<string, Fact>> = { hardware, gpus };
  const paths = [...new Set(readings.map((one) => one.path))];
  return candidateOf({ readings, facts: paths.map((path) => ({ path, facts: said })) });
}

export function workloadOf(parts: Partial<Workload> = {}): Workload {
  return {
    ...{ requestsPerMonth: null, peakRps: null, inputTokens: null, outputTokens: null, productionPerEval: null },
    ...parts,
  };
}

export function servingOf(instance: string | null, parts: Partial<Serving> = {}): Serving {
  return {
    instance,
    region: null,
    gpusPerReplica: null,
    replicas: null,
    targetUtilization: null,
    maxContext: null,
    maxConcurrency: null,
    ...parts,
  };
}

/** Prices of the policy: an instance by its USD an hour, a model by its USD for 1M input and output tokens. */
export function pricesOf(
  parts: {
    readonly asOf?: string;
    readonly instances?: Readonly<Record<string, Partial<InstancePrice>>>;
    readonly tokens?: Readonly<Record<string, Partial<TokenPrice>>>;
  } = {},
): Prices {
  const asOf = parts.asOf ?? null;
  const instance = { usdPerHour: 1, gpus: null, asOf, location: PLACE };
  const token = { inputPer1mUsd: 1, outputPer1mUsd: 4, cacheReadPer1mUsd: null, cacheWritePer1mUsd: null };
  return {
    asOf,
    instances: new Map(Object.entries(parts.instances ?? {}).map(([name, one]) => [name, { ...instance, ...one }])),
    tokens: new Map(
      Object.entries(parts.tokens ?? {}).map(([name, one]) => [name, { ...token, asOf, location: PLACE, ...one }]),
    ),
  };
}

export const LIBRARY = await loadTokenPricer(null);

/** The policy's prices over the bundled ones. */
export function bookOf(policy: Prices = pricesOf()): PriceBook {
  return { policy, library: LIBRARY };
}

/** What the evidence gives, as the gate reads it; `entry` is what the policy says of all the files. */
export function readerOf(entry: Partial<ResultsEntry> = {}): CostTools["read"] {
  return (candidate, measure) => {
    const paths = [...new Set(candidate.readings.map((one) => one.path))];
    return quantityOf(
      candidate,
      measure,
      shelfOf(
        paths.map((path) => fileOf(path, [])),
        [entryOf("**", entry)],
      ),
    );
  };
}

interface Setup extends Partial<Omit<CostInput, "deployment">> {
  readonly deployment?: Partial<DeploymentDecl> | null;
  readonly book?: PriceBook;
  readonly judgedOn?: string;
  readonly read?: CostTools["read"];
}

/** Everything that is said of the cost of a deployment "chat". */
export function costed(candidate: Candidate, setup: Setup = {}): Costed {
  const { deployment = {}, book = bookOf(), judgedOn = TODAY, read = readerOf(), ...rest } = setup;
  const declared = deployment === null ? null : deploymentOf("chat", deployment);
  const input = { name: "chat", candidate, deployment: declared, constraints: [], accuracy: null, ...rest };
  return costSubject(input, { book, judgedOn, read });
}

export function quantity({ measures }: Costed, measure: string): Quantity {
  const found = measures.get(measure);
  if (!found) throw new Error(`nothing is said of ${measure}`);
  return found;
}

/** The value, or the reason why there is none. */
export function value(cost: Costed, measure: string): number | string {
  const found = quantity(cost, measure);
  return found.known ? found.value : found.reason;
}

export function knownOf(found: Quantity | null | undefined): Known {
  expect(found).toMatchObject({ known: true });
  return found as Known;
}

export function lackingOf(found: Quantity | object | null | undefined): Unknown {
  expect(found).toMatchObject({ known: false });
  return found as Unknown;
}

/** `rule: what is wrong -> what would be right`, as one line. */
export function said({ rule, reason, hint }: Unknown): string {
  return `${rule}: ${reason} -> ${hint}`;
}

import type { PolicyFile } from "../domain/generated/policy.ts";
import { checkBudgets } from "./check-budgets.ts";
import { checkDays } from "./check-days.ts";
import { checkFrontiers } from "./check-frontiers.ts";
import { checkAliases, checkMeans, checkResults } from "./check-names.ts";
import { checkTiers, checkVariants } from "./check-tiers.ts";
import { checkWaivers } from "./check-waivers.ts";
import { type Path, pathText } from "./locate.ts";
import type { ParsedFile } from "./parse.ts";
import type { Problem } from "./problem.ts";
import { type Say, sayer } from "./say.ts";

type Section = keyof PolicyFile;

/** One thing that a schema cannot say, and the sections it reads. */
interface Check {
  readonly reads: readonly Section[];
  readonly check: (policy: PolicyFile, say: Say) => void;
}

const CHECKS: readonly Check[] = [
  { reads: ["models"], check: checkAliases },
  { reads: ["budgets"], check: checkBudgets },
  { reads: ["results", "deployments"], check: checkResults },
  { reads: ["measures"], check: checkMeans },
  { reads: ["measures"], check: checkRanges },
  { reads: ["deployments"], check: checkReplicas },
  { reads: ["tiers", "hardware"], check: checkTiers },
  { reads: ["tiers", "models", "deployments"], check: checkVariants },
  { reads: ["objectives", "frontier", "frontiers"], check: checkFrontiers },
  { reads: ["waivers"], check: checkWaivers },
  { reads: ["prices", "waivers"], check: checkDays },
];

/**
 * What a schema cannot say of a policy: names that must agree, pairs that exclude each other, numbers that no
 * double holds. Sections that are mistyped are left to the schema's own words.
 */
export function checkMeaning(file: ParsedFile, mistyped: ReadonlySet<string>): Problem[] {
  if (typeof file.value !== "object" || file.value === null || Array.isArray(file.value)) return [];
  const problems: Problem[] = [];
  const say = sayer(file, problems);
  checkNumbers(file.value, [], say);
  for (const { reads, check } of CHECKS) {
    if (!reads.some((section) => mistyped.has(section))) check(file.value as PolicyFile, say);
  }
  return problems;
}

/** NaN, infinities and integers that a double cannot hold are no numbers to judge by. */
export function checkNumbers(value: unknown, path: Path, say: Say): void {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) say(path, `${pathText(path)} is not a finite number`);
    else if (Number.isInteger(value) && !Number.isSafeInteger(value))
      say(path, `${pathText(path)} is too large to be held exactly`, { allowed: `at most ${Number.MAX_SAFE_INTEGER}` });
  } else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) checkNumbers(one, [...path, index], say);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, one] of Object.entries(value)) checkNumbers(one, [...path, key], say);
  }
}

function checkRanges(policy: PolicyFile, say: Say): void {
  for (const [name, { range }] of Object.entries(policy.measures ?? {})) {
    if (range && range[0] >= range[1])
      say(["measures", name, "range"], `the range begins at ${range[0]} and ends at ${range[1]}`);
  }
}

function checkReplicas(policy: PolicyFile, say: Say): void {
  for (const [name, { serving }] of Object.entries(policy.deployments ?? {})) {
    const at = ["deployments", name, "serving"];
    const replicas = serving?.replicas;
    if (typeof replicas === "object" && replicas.min > replicas.max)
      say([...at, "replicas"], `replicas.min is ${replicas.min}, more than replicas.max, which is ${replicas.max}`);
    const target = serving?.target_utilization;
    if (typeof target === "string" && !(Number.parseFloat(target) > 0 && Number.parseFloat(target) <= 100))
      say([...at, "target_utilization"], `target_utilization is ${target}`, { allowed: "more than 0%, at most 100%" });
  }
}

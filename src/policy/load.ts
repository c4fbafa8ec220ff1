import { isMap } from "yaml";
import type { PolicyFile } from "../domain/generated/policy.ts";
import type { Policy } from "../domain/policy.ts";
import { checkMeaning } from "./check.ts";
import { checkDates } from "./check-days.ts";
import { validate } from "./generated/validate.js";
import { locate, pathOf } from "./locate.ts";
import { problemsOf } from "./messages.ts";
import { normalise } from "./normalise.ts";
import { inOrder, isEmpty, type ParsedFile, parsePolicy } from "./parse.ts";
import { type FrontierFile, pointsOf } from "./points.ts";
import { InvalidPolicy, type Problem } from "./problem.ts";
import { sayer } from "./say.ts";

/** A policy that fits the schema and makes sense, before its frontier files are read. */
export interface ValidPolicy {
  readonly file: ParsedFile;
  readonly policy: PolicyFile;
  /** Paths of the frontier files that it names. */
  readonly frontierFiles: readonly string[];
}

/**
 * Reads, validates and normalises a policy. `digest` is the sha256 of the file's bytes, `frontierFile` gives the text of
 * a file that the policy names (null: it is not there), `judgedOn` the day for waivers' end dates (null: not checked).
 * Throws an `InvalidPolicy` (a `UserError`) with every problem, each with its line, a caret and what is allowed.
 */
export function loadPolicy(
  path: string,
  text: string,
  digest: string,
  frontierFile: FrontierFile = () => null,
  judgedOn: string | null = null,
): Policy {
  return complete(openPolicy(path, text, judgedOn), digest, frontierFile);
}

/** The first half of `loadPolicy`: everything that can be said without reading another file. */
export function openPolicy(path: string, text: string, judgedOn: string | null = null): ValidPolicy {
  const file = parsePolicy(path, text);
  const problems = problemsIn(file, judgedOn);
  if (problems.length > 0) throw new InvalidPolicy(file, problems);
  const policy = file.value as PolicyFile;
  const named = [policy.frontier, ...Object.values(policy.frontiers ?? {})].flatMap((one) => one?.file ?? []);
  return { file, policy, frontierFiles: [...new Set(named)] };
}

/** The second half: the frontier files read, the policy normalised. */
export function complete({ file, policy }: ValidPolicy, digest: string, frontierFile: FrontierFile): Policy {
  const points = pointsOf(file, policy, frontierFile);
  const identity = { path: file.path, digest };
  return normalise(
    policy,
    identity,
    (...at) => locate(file, at),
    (family) => points.get(family) ?? null,
  );
}

function problemsIn(file: ParsedFile, judgedOn: string | null): Problem[] {
  if (isEmpty(file)) {
    const message = "the policy is empty; `pareto-gate init` writes a first one from results that are there";
    return [{ span: { from: 0, to: 1 }, message, allowed: null, suggestion: null }];
  }
  const violations = validate(file.value) ? [] : (validate.errors ?? []);
  // An unknown key leaves the rest of its section as it should be; any other violation does not.
  const mistyped = new Set(
    violations
      .filter((one) => one.keyword !== "additionalProperties")
      .map((one) => String(pathOf(one.instancePath, file.value)[0] ?? one.params.missingProperty)),
  );
  const dates: Problem[] = [];
  const { contents } = file.document;
  if (judgedOn !== null && isMap(contents) && !mistyped.has("waivers"))
    checkDates(file.value as PolicyFile, judgedOn, sayer(file, dates));
  return inOrder([...file.problems, ...problemsOf(file, violations), ...checkMeaning(file, mistyped), ...dates]);
}

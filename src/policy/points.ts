import type { PolicyFile } from "../domain/generated/policy.ts";
import { checkNumbers } from "./check.ts";
import { checkPoints } from "./check-frontiers.ts";
import { validate } from "./generated/validate.js";
import { locate, type Path, spanOf } from "./locate.ts";
import { problemsOf } from "./messages.ts";
import type { PointFile, PointsAt } from "./normalise.ts";
import { inOrder, type ParsedFile, parsePolicy } from "./parse.ts";
import { InvalidPolicy, type Problem } from "./problem.ts";
import { sayer } from "./say.ts";

/** The text of a file that the policy names, or null where there is none. */
export type FrontierFile = (path: string) => string | null;

/** The declared points of every family (the main one is ""), from the policy or from the file that it names. */
export function pointsOf(file: ParsedFile, policy: PolicyFile, frontierFile: FrontierFile): Map<string, PointsAt> {
  const main = policy.frontier ? [["", policy.frontier, ["frontier"], policy.objectives ?? {}] as const] : [];
  const families = Object.entries(policy.frontiers ?? {}).map(
    ([name, one]) => [name, one, ["frontiers", name], one.objectives] as const,
  );
  const points = new Map<string, PointsAt>();
  for (const [name, from, at, objectives] of [...main, ...families]) {
    if (from.points)
      points.set(name, { points: from.points, place: (index) => locate(file, [...at, "points", index]) });
    else if (from.file !== undefined)
      points.set(name, pointsIn(file, from.file, [...at, "file"], Object.keys(objectives), frontierFile));
  }
  return points;
}

/** A file with a `points` list, judged as the policy's own points are; its errors name it. */
function pointsIn(
  policy: ParsedFile,
  path: string,
  at: Path,
  objectives: readonly string[],
  frontierFile: FrontierFile,
): PointsAt {
  const text = frontierFile(path);
  if (text === null) {
    const message = `there is no file ${JSON.stringify(path)}`;
    throw new InvalidPolicy(policy, [{ span: spanOf(policy, at, "value"), message, allowed: null, suggestion: null }]);
  }
  const file = parsePolicy(path, text);
  const problems = inOrder([...file.problems, ...problemsIn(file, objectives)]);
  if (problems.length > 0) throw new InvalidPolicy(file, problems);
  const { points } = file.value as { points: PointFile[] };
  return { points, place: (index) => locate(file, ["points", index]) };
}

function problemsIn(file: ParsedFile, objectives: readonly string[]): Problem[] {
  const { value } = file;
  const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isMapping || !Object.hasOwn(value, "points")) {
    const message = 'a frontier file holds a "points" list, and this one does not';
    return [{ span: { from: 0, to: 1 }, message, allowed: "points", suggestion: null }];
  }
  // The policy's validator judges it, as the frontier of a policy that holds nothing else.
  const stand = validate({ version: 1, results: "none", frontier: value }) ? [] : (validate.errors ?? []);
  const violations = stand.map((one) => ({ ...one, instancePath: one.instancePath.replace(/^\/frontier/, "") }));
  const found = problemsOf(file, violations, ["frontier"], ["points"]);
  if (found.length > 0) return found;
  const problems: Problem[] = [];
  const say = sayer(file, problems);
  checkNumbers(value, [], say);
  const { points = [] } = value as { points?: PointFile[] };
  checkPoints(points, objectives, ["points"], say);
  return problems;
}

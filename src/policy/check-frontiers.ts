import type { PolicyFile } from "../domain/generated/policy.ts";
import { nearestName } from "../domain/nearest.ts";
import { checkDay } from "./check-days.ts";
import { checkPath } from "./check-names.ts";
import { type Path, pathText } from "./locate.ts";
import { POINT_KEYS } from "./normalise.ts";
import type { Say } from "./say.ts";

/** Points have the values of their objectives; a family has its points in one place and its deployments to itself. */
export function checkFrontiers(policy: PolicyFile, say: Say): void {
  const { frontier, objectives } = policy;
  if (frontier && !objectives)
    say(["frontier"], "a frontier is declared, and there are no objectives to compare by", { which: "key" });
  if (frontier?.points && objectives)
    checkPoints(frontier.points, Object.keys(objectives), ["frontier", "points"], say);
  if (frontier?.file !== undefined) checkPath(frontier.file, ["frontier", "file"], say);
  const owners = new Map<string, string>();
  for (const [name, family] of Object.entries(policy.frontiers ?? {})) {
    const here = ["frontiers", name] as const;
    if (family.points && family.file !== undefined)
      say([...here, "file"], "points stand here and in a file", { allowed: "one of points, file", which: "key" });
    if (family.points) checkPoints(family.points, Object.keys(family.objectives), [...here, "points"], say);
    if (family.file !== undefined) checkPath(family.file, [...here, "file"], say);
    for (const [index, glob] of family.deployments.entries()) {
      const owner = owners.get(glob);
      if (owner !== undefined)
        say([...here, "deployments", index], `${JSON.stringify(glob)} is of the family ${JSON.stringify(owner)}`);
      else owners.set(glob, name);
    }
  }
}

/** Every point has a value on every objective, and on nothing else. */
export function checkPoints(
  points: readonly Readonly<Record<string, unknown>>[],
  objectives: readonly string[],
  at: Path,
  say: Say,
): void {
  for (const [index, point] of points.entries()) {
    const here = [...at, index];
    const meant = new Set<string>();
    for (const key of Object.keys(point)) {
      if (POINT_KEYS.has(key) || objectives.includes(key)) continue;
      const suggestion = nearestName(key, [...objectives, ...POINT_KEYS]);
      if (suggestion !== null) meant.add(suggestion);
      say([...here, key], `${JSON.stringify(key)} is no objective of this frontier`, {
        allowed: [...objectives, ...POINT_KEYS].join(", "),
        suggestion,
        which: "key",
      });
    }
    const lacking = objectives.filter((name) => !Object.hasOwn(point, name) && !meant.has(name));
    if (lacking.length > 0) say(here, `${pathText(here)} lacks ${lacking.map((name) => `"${name}"`).join(", ")}`);
    if (typeof point.as_of === "string") checkDay(point.as_of, [...here, "as_of"], say);
  }
}

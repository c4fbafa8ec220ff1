import type { PolicyFile } from "../domain/generated/policy.ts";
import { nearestName } from "../domain/nearest.ts";
import type { Path } from "./locate.ts";
import type { Say } from "./say.ts";

/** A string of the evidence means one model. */
export function checkAliases(policy: PolicyFile, say: Say): void {
  const models = Object.entries(policy.models ?? {});
  const owners = new Map(models.map(([name]) => [name, name]));
  for (const [name, { aliases = [] }] of models) {
    for (const [index, alias] of aliases.entries()) {
      const owner = owners.get(alias);
      if (owner === undefined) owners.set(alias, name);
      else if (owner !== name)
        say(
          ["models", name, "aliases", index],
          `${JSON.stringify(alias)} already means the model ${JSON.stringify(owner)}`,
        );
    }
  }
}

/** Files of the repository, with the model said once, for deployments that there are. */
export function checkResults(policy: PolicyFile, say: Say): void {
  const deployments = Object.keys(policy.deployments ?? {});
  if (typeof policy.results === "string") {
    checkFiles(policy.results, ["results"], say);
    return;
  }
  for (const [index, entry] of policy.results.entries()) {
    const here = ["results", index] as const;
    if (typeof entry === "string") {
      checkFiles(entry, here, say);
      continue;
    }
    checkFiles(entry.files, [...here, "files"], say);
    if (entry.model !== undefined && entry.files.includes(MODEL))
      say([...here, "model"], `the model is named here and by ${MODEL} in files`, {
        allowed: "one of both",
        which: "key",
      });
    if (entry.deployment !== undefined && !deployments.includes(entry.deployment))
      say([...here, "deployment"], `no deployment is named ${JSON.stringify(entry.deployment)}`, {
        allowed: deployments.join(", ") || "none is declared",
        suggestion: nearestName(entry.deployment, deployments),
      });
  }
}

const MODEL = "{model}";

function checkFiles(files: string, at: Path, say: Say): void {
  checkPath(files, at, say);
  if (files.split(MODEL).length > 2)
    say(at, `${JSON.stringify(files)} has ${MODEL} more than once`, { allowed: `one ${MODEL}` });
}

/** A path stays inside the repository. */
export function checkPath(path: string, at: Path, say: Say): void {
  const allowed = "a path below the repository's root";
  if (/^([/\\]|[A-Za-z]:[/\\])/.test(path)) say(at, `${JSON.stringify(path)} is an absolute path`, { allowed });
  else if (path.split(/[/\\]/).includes("..")) say(at, `${JSON.stringify(path)} leaves the repository`, { allowed });
}

/** A mean of itself has no value. */
export function checkMeans(policy: PolicyFile, say: Say): void {
  const measures = new Map(Object.entries(policy.measures ?? {}));
  const parts = (name: string): string[] => Object.keys(measures.get(name)?.mean_of ?? {});
  for (const name of measures.keys()) {
    const seen = new Set<string>();
    const left = parts(name);
    for (let next = left.pop(); next !== undefined && !seen.has(name); next = left.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      left.push(...parts(next));
    }
    if (seen.has(name))
      say(["measures", name, "mean_of"], `${JSON.stringify(name)} is a mean of itself`, { which: "key" });
  }
}

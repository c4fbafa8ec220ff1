import { bytesOf } from "../domain/bytes.ts";
import type { PolicyFile } from "../domain/generated/policy.ts";
import { nearestName } from "../domain/nearest.ts";
import { CLASSES, termOf } from "../domain/vocabulary.ts";
import { checkPath } from "./check-names.ts";
import type { Path } from "./locate.ts";
import type { Say } from "./say.ts";

/** Names that tiers, models and deployments give each other must be there, and words of precisions must mean one. */
export function checkTiers(policy: PolicyFile, say: Say): void {
  for (const [name, tier] of Object.entries(policy.tiers ?? {})) {
    const at = ["tiers", name];
    checkWords(tier.precisions, [...at, "precisions"], say);
    checkWords(tier.kv_cache, [...at, "kv_cache"], say);
    const { recovery } = tier;
    const [least, place] =
      typeof recovery === "object" ? [recovery.min, [...at, "recovery", "min"]] : [recovery, [...at, "recovery"]];
    checkShare(least, place, say);
    checkShare(tier.min_quantized_share, [...at, "min_quantized_share"], say);
    checkSize(tier.max_size, [...at, "max_size"], say);
  }
  for (const [name, one] of Object.entries(policy.hardware ?? {})) {
    checkWords(one.native, ["hardware", name, "native"], say);
    checkSize(one.memory, ["hardware", name, "memory"], say);
  }
}

/** What models and deployments say of tiers, references and files. */
export function checkVariants(policy: PolicyFile, say: Say): void {
  const tiers = Object.keys(policy.tiers ?? {});
  const models = policy.models ?? {};
  const known = (name: string, at: Path) => {
    if (tiers.includes(name)) return;
    const allowed = tiers.join(", ") || "none is declared; write tiers";
    say(at, `no tier is named ${JSON.stringify(name)}`, { allowed, suggestion: nearestName(name, tiers) });
  };
  for (const [name, one] of Object.entries(models)) {
    const at = ["models", name];
    for (const [index, tier] of (one.requires ?? []).entries()) known(tier, [...at, "requires", index]);
    if (one.precision !== undefined) checkWords([one.precision], [...at, "precision"], say, true);
    if (one.artifact !== undefined) checkArtifact(one.artifact, [...at, "artifact"], say);
    checkReference(name, models, say);
  }
  for (const [name, one] of Object.entries(policy.deployments ?? {})) {
    const at = ["deployments", name];
    if (one.tier !== undefined && policy.tiers !== undefined) known(one.tier, [...at, "tier"]);
    const manifests = typeof one.manifests === "string" ? [one.manifests] : (one.manifests ?? []);
    for (const [index, path] of manifests.entries())
      checkPath(path, typeof one.manifests === "string" ? [...at, "manifests"] : [...at, "manifests", index], say);
  }
}

/** A reference is a declared model, and no variant itself: what is kept is kept of the full precision. */
function checkReference(name: string, models: NonNullable<PolicyFile["models"]>, say: Say): void {
  const base = models[name]?.variant_of;
  if (base === undefined) return;
  const at = ["models", name, "variant_of"];
  const names = Object.keys(models);
  if (base === name) say(at, `${JSON.stringify(name)} is a variant of itself`);
  else if (!Object.hasOwn(models, base))
    say(at, `no model is named ${JSON.stringify(base)}`, {
      allowed: names.filter((one) => one !== name).join(", ") || "no other is declared",
      suggestion: nearestName(base, names),
    });
  else if (models[base]?.variant_of !== undefined)
    say(at, `${JSON.stringify(base)} is itself a variant of ${JSON.stringify(models[base]?.variant_of)}`, {
      allowed: "the full-precision model",
    });
}

function checkArtifact(path: string, at: Path, say: Say): void {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path))
    say(at, `${JSON.stringify(path)} is an address, and nothing is fetched`, {
      allowed: "a path below the repository's root; a name elsewhere belongs to aliases",
    });
  else checkPath(path, at, say);
}

function checkWords(words: "any" | readonly string[] | undefined, at: Path, say: Say, single = false): void {
  if (words === undefined || words === "any") return;
  for (const [index, word] of words.entries()) {
    if (termOf(word) !== null) continue;
    say(single ? at : [...at, index], `${JSON.stringify(word)} is no precision`, {
      allowed: `${CLASSES.join(", ")}, or a scheme such as w8a8 or w4a16`,
      suggestion: nearestName(word, CLASSES),
    });
  }
}

function checkShare(percent: string | undefined, at: Path, say: Say): void {
  if (percent === undefined) return;
  const value = Number(percent.slice(0, -1));
  if (!(value >= 0 && value <= 100)) say(at, `${at.at(-1)} is ${percent}`, { allowed: "0% to 100%" });
}

function checkSize(size: string | undefined, at: Path, say: Say): void {
  if (size === undefined) return;
  const bytes = bytesOf(size);
  if (!(bytes > 0 && Number.isSafeInteger(bytes)))
    say(at, `${at.at(-1)} is ${size}`, { allowed: "more than 0B, at most 9007TB" });
}

import picomatch from "picomatch";
import type { Candidate } from "../domain/evidence.ts";
import type { Subject } from "../domain/judgement.ts";
import { MEASURES } from "../domain/measures.ts";
import { type Finding, finding } from "../domain/rules.ts";
import { type Context, cannotTell, named, type RuleFamily } from "./context.ts";

const DAY_MS = 86_400_000;

/** `evidence/stale`: results must be as new as what they are of, and no older than the policy wants. */
export const stale: RuleFamily = {
  subject: (subject, context) => [...unchanged(subject, context), ...aged(subject, context)],
  run: ({ borrowed, policy }) =>
    borrowed.map((why) =>
      finding("evidence/stale", "fail", `the baseline's results cannot stand for this change's own: ${why}`, {
        location: { path: policy.path, line: 1, column: 1 },
        hint: "evaluate the change, and name its results instead of `results: baseline`",
      }),
    ),
};

/** What a deployment depends on, its manifests or its artefact changed against the baseline's commit, and its readings did not. */
function unchanged(subject: Subject, context: Context): Finding[] {
  const globs = dependsOn(subject, context);
  if (globs.length === 0 || subject.candidate === null) return [];
  const place = { location: subject.declared?.location ?? null };
  if (context.changed.paths === null) {
    // Where nothing is compared nobody asked whether weights or manifests changed; of what is written they did.
    if (subject.declared?.dependsOn.length === 0) return [];
    const reason = `whether its results are of this change cannot be told: ${context.changed.why}`;
    const lacking = { known: false as const, rule: "baseline/missing" as const, reason, hint: null };
    return [cannotTell(subject, "depends_on", lacking, "evidence/stale", { ...place, measure: null })];
  }
  const matches = picomatch([...globs], { dot: true, nonegate: true, noextglob: true });
  const touched = context.changed.paths.filter((path) => matches(path));
  const [first] = touched;
  const found = { ...place, subject: subject.name, model: subject.model };
  if (first === undefined) return [];
  if (!sameReadings(subject.candidate, context.atBaseline(subject.candidate.id)))
    return [finding("evidence/stale", "pass", `${named(subject)}: its results are new, as what they depend on`, found)];
  const more = touched.length > 1 ? ` and ${touched.length - 1} more` : "";
  return [
    finding(
      "evidence/stale",
      "fail",
      `${named(subject)}: ${first}${more} changed, and its results are those of the baseline`,
      {
        ...found,
        hint: "evaluate again and commit the results with the change",
      },
    ),
  ];
}

/** Globs of the files that its results are of: what the policy names, what starts it, and what it is made of. */
function dependsOn({ declared, candidate }: Subject, { policy }: Context): string[] {
  if (declared === null) return [];
  const artifact = policy.models.get(candidate?.model ?? "")?.artifact ?? null;
  const weights = artifact === null ? [] : [artifact.replace(/\/+$/, ""), `${artifact.replace(/\/+$/, "")}/**`];
  return [...declared.dependsOn, ...declared.manifests, ...weights];
}

/** Readings without a difference in place or value are the baseline's own. */
function sameReadings(now: Candidate, then: Candidate | null): boolean {
  if (then === null) return false;
  // What the artefact itself says changed with it.
  const text = ({ readings }: Candidate) =>
    readings
      .filter(({ measure }) => MEASURES.get(measure)?.kind !== "artefact")
      .map(({ path, pointer, measure, value, n }) => JSON.stringify([path, pointer, measure, value, n]))
      .sort()
      .join("\n");
  return text(now) === text(then);
}

/** Evidence older than `evidence.max_age`, by its own time stamp; without one nobody knows. */
function aged(subject: Subject, context: Context): Finding[] {
  const most = context.policy.maxAgeDays;
  if (most === null || subject.candidate === null) return [];
  // Weights have no time stamp of a measurement.
  const measured = subject.candidate.readings.filter(({ measure }) => MEASURES.get(measure)?.kind !== "artefact");
  const paths = [...new Set(measured.map((one) => one.path))].sort();
  const files = paths.map((path) => context.files.find((file) => file.path === path));
  return files.flatMap((file): Finding[] => {
    if (!file) return [];
    const at = file.evidence?.measuredAt ?? null;
    const place = { subject: subject.name, model: subject.model, location: { path: file.path, line: 1, column: 1 } };
    if (at === null) {
      const reason = `${file.path} does not say when it was measured, and evidence may be ${most} days old`;
      return [
        finding("evidence/missing", "unknown", `${named(subject)}: ${reason}`, {
          ...place,
          neededBy: ["evidence/stale"],
        }),
      ];
    }
    const days = Math.floor((Date.parse(`${context.judgedOn}T23:59:59Z`) - Date.parse(at)) / DAY_MS);
    if (days <= most) return [];
    const says = `${named(subject)}: ${file.path} was measured on ${at.slice(0, 10)}, ${days} days ago; the policy takes ${most} days`;
    return [finding("evidence/stale", "fail", says, { ...place, hint: "evaluate again" })];
  });
}

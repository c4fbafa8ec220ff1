import type { Subject } from "../domain/judgement.ts";
import { type Finding, finding } from "../domain/rules.ts";
import type { Manifests } from "../precision/launch.ts";
import { type Context, named, type RuleFamily } from "./context.ts";

/** `evidence/mismatch`: what the manifests of a deployment start is what is judged, and no other model. */
export const started: RuleFamily = {
  subject: (subject, context: Context): Finding[] => {
    const { issue } = subject.served;
    const place = { subject: subject.name, model: subject.model, location: subject.declared?.location ?? null };
    const manifests = context.manifests.get(subject.name);
    const broken = (manifests?.broken ?? []).map((why) =>
      finding("evidence/unreadable", "unknown", `${named(subject)}: ${why}`, place),
    );
    if (issue === null) {
      if (subject.served.launch === null) return [...broken, ...startsNothing(subject, manifests)];
      const says = `${named(subject)}: ${subject.served.launch.path} names no other model`;
      return [...broken, finding("evidence/mismatch", "pass", says, place)];
    }
    const outcome = issue.rule === "evidence/mismatch" ? "fail" : "unknown";
    const neededBy = outcome === "unknown" ? (["tier/precision"] as const) : [];
    const said = { ...place, hint: issue.hint, neededBy: [...neededBy] };
    return [...broken, finding(issue.rule, outcome, `${named(subject)}: ${issue.message}`, said)];
  },
};

/** Manifests that are there and start nothing say nothing of what is deployed. */
function startsNothing(subject: Subject, manifests: Manifests | undefined): Finding[] {
  if (manifests === undefined || manifests.paths.length === 0 || manifests.launches.length > 0) return [];
  const [first, ...more] = manifests.paths;
  const others = more.length === 0 ? "" : ` and ${more.length} more`;
  return [
    finding(
      "evidence/missing",
      "unknown",
      `${named(subject)}: nothing in ${first}${others} starts a server that is known, so what is deployed cannot be told`,
      {
        ...{ subject: subject.name, model: subject.model, location: subject.declared?.location ?? null },
        hint: "name the manifest or script with the server's command; `pareto-gate inspect PATH` shows what is read of one",
        neededBy: ["evidence/mismatch"],
      },
    ),
  ];
}

import { type Finding, finding } from "../domain/rules.ts";
import { type Context, named, type RuleFamily } from "./context.ts";

/** `evidence/mismatch`: what the manifests of a deployment start is what is judged, and no other model. */
export const started: RuleFamily = {
  subject: (subject, context: Context): Finding[] => {
    const { issue } = subject.served;
    const place = { subject: subject.name, model: subject.model, location: subject.declared?.location ?? null };
    const broken = (context.manifests.get(subject.name)?.broken ?? []).map((why) =>
      finding("evidence/unreadable", "unknown", `${named(subject)}: ${why}`, place),
    );
    if (issue === null) {
      if (subject.served.launch === null) return broken;
      const says = `${named(subject)}: ${subject.served.launch.path} starts its model`;
      return [...broken, finding("evidence/mismatch", "pass", says, place)];
    }
    const outcome = issue.rule === "evidence/mismatch" ? "fail" : "unknown";
    const neededBy = outcome === "unknown" ? (["tier/precision"] as const) : [];
    const said = { ...place, hint: issue.hint, neededBy: [...neededBy] };
    return [...broken, finding(issue.rule, outcome, `${named(subject)}: ${issue.message}`, said)];
  },
};

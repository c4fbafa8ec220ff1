import { finding } from "../domain/rules.ts";
import { named, type RuleFamily } from "./context.ts";

/** `cost/*`: what the cost part noticed while it worked out a subject's numbers. */
export const cost: RuleFamily = {
  subject: (subject) =>
    subject.issues.map((issue) =>
      finding(issue.rule, "fail", `${named(subject)}: ${issue.message}`, {
        subject: subject.name,
        model: subject.model,
        measure: issue.measure ?? null,
        value: issue.value ?? null,
        limit: issue.limit ?? null,
        location: subject.declared?.location ?? null,
        hint: issue.hint,
      }),
    ),
};

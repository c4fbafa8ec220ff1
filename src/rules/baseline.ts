import { money } from "../domain/format.ts";
import { type Finding, finding } from "../domain/rules.ts";
import type { Context, RuleFamily } from "./context.ts";

/** `baseline/removed`: what the baseline deployed and the change does not, with its money. */
export const baseline: RuleFamily = {
  run: (context: Context): Finding[] =>
    context.removed.map((subject) => {
      const cost = subject.measures.get("monthly_cost_usd");
      const saved = cost?.known ? `, ${money(cost.value)} a month` : "";
      return finding(
        "baseline/removed",
        "fail",
        `"${subject.name}" is no longer deployed (it served ${subject.model ?? "no model"}${saved})`,
        {
          subject: subject.name,
          model: subject.model,
          location: { path: context.policy.path, line: 1, column: 1 },
          hint: "nothing to do if that is meant",
        },
      );
    }),
};

import { type Finding, finding } from "../domain/rules.ts";
import type { Context, RuleFamily } from "./context.ts";
import { servedBy } from "./policy.ts";

/** `baseline/removed`: what the baseline deployed and the change does not, with its money, unless `policy/dropped` says it. */
export const baseline: RuleFamily = {
  run: ({ removed, policy, policyChange }: Context): Finding[] => {
    const said = new Set(policyChange.dropped.map((one) => one.name));
    return removed
      .filter((one) => !said.has(one.name))
      .map(({ name, model }) =>
        finding("baseline/removed", "fail", `"${name}" is no longer deployed${servedBy(name, removed)}`, {
          subject: name,
          model,
          location: { path: policy.path, line: 1, column: 1 },
          hint: `if it still runs somewhere, declare deployments."${name}" again`,
        }),
      );
  },
};

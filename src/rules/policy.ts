import { money } from "../domain/format.ts";
import type { Subject } from "../domain/judgement.ts";
import type { Budget, MoveBudget, Policy, Selectors } from "../domain/policy.ts";
import { type Finding, finding } from "../domain/rules.ts";
import { budgeted, isWild, matches } from "../subjects/select.ts";
import { measured } from "./budgets.ts";
import type { Context, RuleFamily } from "./context.ts";

/** `policy/dead-rule`: a budget, selector or glob that matches nothing protects nothing, and nobody would notice. */
export const policyRules: RuleFamily = {
  run: (context) => [
    ...changed(context),
    ...judgesNothing(context),
    ...deadResults(context),
    ...deadBudgets(context),
    ...deadFamilies(context),
    ...deadFiles(context),
    ...deadTiers(context),
  ],
};

/** `policy/*` about the change itself: what it loosens, drops, or judges alone. */
function changed({ policy, policyChange, removed }: Context): Finding[] {
  const top = { path: policy.path, line: 1, column: 1 };
  const { selfJudged, loosened, dropped } = policyChange;
  return [
    ...(selfJudged === null
      ? []
      : [
          finding("policy/self-judged", "fail", `this change is judged by its own policy alone: ${selfJudged}`, {
            location: top,
          }),
        ]),
    ...loosened.map(({ text, location }) =>
      finding("policy/loosened", "fail", `the change loosens the policy: ${text}`, {
        location: location ?? top,
      }),
    ),
    ...dropped.map(({ name, file }) =>
      finding(
        "policy/dropped",
        "fail",
        `"${name}" left the policy${servedBy(name, removed)}, and ${file} is still there`,
        {
          location: top,
          hint: `declare deployments."${name}" again, or remove what deploys it`,
        },
      ),
    ),
  ];
}

/** What a deployment that is gone served, with its money. */
export function servedBy(name: string, removed: Context["removed"]): string {
  const gone = removed.find((one) => one.name === name);
  const cost = gone?.measures.get("monthly_cost_usd");
  const parts = [
    ...(gone?.model ? [`it served "${gone.model}"`] : []),
    ...(cost?.known ? [`${money(cost.value)} a month`] : []),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

function dead(message: string, context: { readonly location: Finding["location"] }, hint: string): Finding {
  return finding("policy/dead-rule", "unknown", message, { location: context.location, hint });
}

/** A policy without a limit passes everything: it must not look like one that was kept. */
function judgesNothing({ policy }: Context): Finding[] {
  if (limitsOf(policy).length > 0 || policy.tiers.size > 0) return [];
  if (policy.frontiers.some((family) => (family.points ?? []).length > 0)) return [];
  const location = { path: policy.path, line: 1, column: 1 };
  return [
    dead(
      "the policy judges nothing: it has no budgets, no tiers and no declared frontier",
      { location },
      "add budgets or frontier; `pareto-gate init` proposes them from results that are there",
    ),
  ];
}

function deadResults(context: Context): Finding[] {
  // With no evidence at all, evidence/missing says it once.
  if (!context.files.some((file) => file.evidence !== null)) return [];
  return context.deadResults.flatMap((index) => {
    const entry = context.policy.results[index];
    return entry ? [dead(`results: no file matches "${entry.files}"`, entry, "correct the pattern, or remove it")] : [];
  });
}

/** Every limit of `budgets`, on a value or on a move, by the key that it is written with. */
function limitsOf({ budgets, moves }: Policy): { readonly key: string; readonly budget: Budget | MoveBudget }[] {
  return [
    ...budgets.map((budget) => ({ key: budget.kind as string, budget })),
    ...moves.map((budget) => ({ key: `max_${budget.kind}`, budget })),
  ];
}

/** As they are once the change is merged: a tier that it gives a deployment counts from then on. */
function merged({ subjects }: Context): Subject[] {
  return subjects.map((one) =>
    one.declared?.tierAtMerge === undefined
      ? one
      : { ...one, declared: { ...one.declared, tier: one.declared.tierAtMerge } },
  );
}

function deadBudgets(context: Context): Finding[] {
  const all = merged(context);
  return limitsOf(context.policy).flatMap(({ key, budget }) => {
    const label = `budgets: ${key} of ${budget.measure}`;
    const subjects = budgeted(budget, all);
    if (context.subjects.length > 0 && subjects.length === 0) {
      return [dead(`${label} is for ${selectors(budget)}, and there is none`, budget, choices(context))];
    }
    if (!isWild(budget.measure) || subjects.some((subject) => measured(budget, subject).length > 0)) return [];
    const names = [...new Set(subjects.flatMap((subject) => [...subject.measures.keys()]))].sort();
    return [dead(`${label} matches no measure`, budget, `there are: ${names.slice(0, 12).join(", ")}`)];
  });
}

function selectors(budget: Selectors): string {
  const parts = [
    ["deployments", budget.deployments],
    ["models", budget.models],
    ["tiers", budget.tiers],
  ] as const;
  return parts
    .flatMap(([name, patterns]) => (patterns ? [`${name} ${patterns.map((one) => `"${one}"`).join(", ")}`] : []))
    .join(" and ");
}

function choices(context: Context): string {
  return `there are: ${context.subjects
    .slice(0, 12)
    .map((subject) => `"${subject.name}"`)
    .join(", ")}`;
}

function deadFamilies(context: Context): Finding[] {
  return context.policy.frontiers.flatMap((family) =>
    (family.deployments ?? [])
      .filter(
        (pattern) => context.subjects.length > 0 && !context.subjects.some((subject) => matches(pattern, subject.name)),
      )
      .map((pattern) =>
        dead(`frontiers."${family.name}": no deployment matches "${pattern}"`, family, choices(context)),
      ),
  );
}

/** Artefacts and manifests that are not there prove nothing. */
function deadFiles({ policy, deadArtefacts, manifests }: Context): Finding[] {
  const models = deadArtefacts.flatMap((name) => {
    const model = policy.models.get(name);
    const hint =
      "correct the path; weights that Git LFS keeps are read by their pointers, others by a committed config.json";
    return model ? [dead(`models."${name}".artifact: no file matches "${model.artifact}"`, model, hint)] : [];
  });
  const deployments = policy.deployments.flatMap((one) =>
    (manifests.get(one.name)?.dead ?? []).map((pattern) =>
      dead(
        `deployments."${one.name}".manifests: no file matches "${pattern}"`,
        one,
        "correct the pattern, or remove it",
      ),
    ),
  );
  return [...models, ...deployments];
}

/** A tier that no deployment is in, and that no model must have a variant for. */
function deadTiers({ policy }: Context): Finding[] {
  const used = new Set([
    ...policy.deployments.map((one) => (one.tierAtMerge === undefined ? one.tier : one.tierAtMerge)),
    ...[...policy.models.values()].flatMap((one) => one.requires),
  ]);
  return [...policy.tiers.values()]
    .filter((one) => !used.has(one.name))
    .map((one) => dead(`tiers."${one.name}": no deployment is in it`, one, choicesOfTiers(policy)));
}

function choicesOfTiers({ deployments }: Policy): string {
  const names = deployments.slice(0, 12).map((one) => `"${one.name}"`);
  return names.length === 0
    ? "declare deployments, each with its tier; a measured model alone has none"
    : `write tier for one of ${names.join(", ")}, or remove it`;
}

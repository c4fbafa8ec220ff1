import type { PolicyChangeKind, PolicyDifference } from "../domain/judgement.ts";
import type { Policy } from "../domain/policy.ts";
import { rewritten } from "../evidence/names.ts";
import type { Workspace } from "../ports.ts";
import type { PolicyChange } from "../rules/context.ts";
import { matches } from "../subjects/select.ts";
import type { Base } from "./base.ts";

/** The policies that judge, and what the change does to them. */
export interface Judges {
  /** Base's rules over head's subjects; null where the change's own policy judges alone. */
  readonly byBase: Policy | null;
  readonly byHead: Policy;
  /** Entries of `results` that head writes; null: all. */
  readonly headResults: ReadonlySet<number> | null;
  readonly change: PolicyChange;
  readonly changes: readonly PolicyDifference[];
}

/** Base's rules and head's both judge; assumptions are base's, subjects head's (DESIGN 5). */
export async function judgesOf(base: Base, head: Policy, workspace: Workspace): Promise<Judges> {
  if (base.policy === null) {
    const change = { selfJudged: base.selfJudged, loosened: [], dropped: [] };
    return { byBase: null, byHead: head, headResults: null, change, changes: [] };
  }
  const [{ compose }, { compare }] = await Promise.all([
    import("../policy/compose.ts"),
    import("../policy/compare.ts"),
  ]);
  const renamed = renamedIn(base.policy, head);
  const { byBase, byHead, headResults } = compose(
    renamed ? follow(base.policy, renamed) : base.policy,
    head,
    rewritten,
  );
  const found = compare(base.policy, head, rewritten);
  const { loosened, tightened, restated, assumed, declaredOnlyHere: declared, dropped } = found;
  const lists = { loosened, tightened, restated, assumed, declared, dropped };
  return {
    byBase,
    byHead,
    headResults,
    change: {
      selfJudged: null,
      loosened: [...workflowOf(base), ...loosened],
      dropped: renamed ? [] : await stillThere(base.policy, head, workspace),
    },
    changes: Object.entries(lists).flatMap(([kind, all]) =>
      all.map(({ text, entry }) => ({ kind: kind as PolicyChangeKind, text, ...(entry ? { entry } : {}) })),
    ),
  };
}

/** A step that the change itself wrote may do less than the base's. */
function workflowOf({ workflow }: Base): PolicyChange["loosened"] {
  if (workflow === null) return [];
  const text = `the workflow that runs the gate, ${workflow}, is not the base's`;
  return [{ text, location: { path: workflow, line: 1, column: 1 } }];
}

interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** Exactly one deployment that is gone and one that is new are one that was renamed (DESIGN 5). */
function renamedIn(base: Policy, head: Policy): Renamed | null {
  const without = (some: Policy, others: Policy) => {
    const names = new Set(others.deployments.map((one) => one.name));
    return some.deployments.map((one) => one.name).filter((name) => !names.has(name));
  };
  const [[from, ...gone], [to, ...fresh]] = [without(base, head), without(head, base)];
  return from !== undefined && to !== undefined && gone.length + fresh.length === 0 ? { from, to } : null;
}

/** Base's rules and assumptions of a deployment stay its own under its new name: a new name is no way out of them. */
function follow(base: Policy, { from, to }: Renamed): Policy {
  const named = <T extends { readonly deployments: readonly string[] | null }>(all: readonly T[]): T[] =>
    all.map((one) =>
      one.deployments?.some((pattern) => matches(pattern, from))
        ? { ...one, deployments: [...one.deployments, to] }
        : one,
    );
  const { budgets, moves, frontiers } = base;
  const deployments = base.deployments.map((one) => (one.name === from ? { ...one, name: to } : one));
  return { ...base, deployments, budgets: named(budgets), moves: named(moves), frontiers: named(frontiers) };
}

/** Deployments that head dropped though a file that starts them, or that they depend on, is still there. */
async function stillThere(base: Policy, head: Policy, workspace: Workspace): Promise<PolicyChange["dropped"]> {
  const names = new Set(head.deployments.map((one) => one.name));
  const dropped: { name: string; file: string }[] = [];
  for (const { name, dependsOn, manifests } of base.deployments) {
    if (names.has(name)) continue;
    for (const glob of [...manifests, ...dependsOn]) {
      const [file] = (await workspace.glob(glob)).filter((path) => path !== glob);
      const there = file ?? ((await workspace.text(glob, 1 << 20).catch(() => "")) === null ? undefined : glob);
      if (there !== undefined) {
        dropped.push({ name, file: there });
        break;
      }
    }
  }
  return dropped;
}

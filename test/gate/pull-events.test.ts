import { describe, expect, it } from "vitest";
import { HAS_GIT, NEEDS_GIT } from "../adapters/repository.ts";
import { gatePull, type Pull, repositoryOf } from "./pull.ts";
import { changing, LIMITS, policy, serving, shop } from "./pull-shop.ts";
import { POLICY, said } from "./support.ts";

const dearer = changing({ deployed: serving({ chat: { model: "large", requests: 12_000_000 } }) });
const dear: Pull = { base: shop({}, ["small", "medium", "large"]), head: dearer };
const RISES = /^fail budget\/increase "chat": monthly_cost_usd rises by \$16,020/;
const FROM = {
  pull_request: /the merge base/,
  merge_group: /the base of the merge group/,
  push: /the commit before the push/,
};

describe.skipIf(!HAS_GIT)(`a change${NEEDS_GIT}`, () => {
  it.each(["pull_request", "merge_group", "push"] as const)(
    "of event %s is compared with what it starts from",
    async (event) => {
      const judged = await gatePull({ ...dear, event });
      expect(said(judged).some((line) => RISES.test(line))).toBe(true);
      const { base } = repositoryOf({ ...dear, event });
      expect(judged.baseline).toMatchObject({ source: "commit", sha: base, branch: "main" });
      expect(judged.baseline.why).toMatch(FROM[event]);
    },
  );

  it.each(["pull_request", "merge_group"] as const)("of event %s is judged by the base's rules too", async (event) => {
    const head = {
      ...dearer,
      [POLICY]: policy({
        budgets: [LIMITS[0] ?? ""],
        deployed: serving({ chat: { model: "large", requests: 12_000_000 } }),
      }),
    };
    const judged = await gatePull({ ...dear, head, event });
    expect(judged.verdict).toBe("fail");
    expect(judged.findings.filter((one) => one.outcome === "fail").map((one) => one.policy)).toEqual(["base", "base"]);
    expect(said(judged)).toContain(
      "warn policy/loosened the change loosens the policy: monthly_cost_usd max 9000 dropped",
    );
  });

  it("of event push has its own rules alone", async () => {
    const head = {
      ...dearer,
      [POLICY]: policy({
        budgets: [LIMITS[0] ?? ""],
        deployed: serving({ chat: { model: "large", requests: 12_000_000 } }),
      }),
    };
    const judged = await gatePull({ ...dear, head, event: "push" });
    expect(judged.policyChanges).toEqual([]);
    expect(judged.verdict).toBe("pass");
  });

  it("is compared with the merge base, not with what came to the base since", async () => {
    const tip = changing({ deployed: serving({ search: { model: "medium", requests: 30_000_000 } }) });
    const judged = await gatePull({ base: shop(), tip, head: { "README.md": "words\n" } });
    expect(judged.baseline.sha).toBe(repositoryOf({ base: shop(), tip, head: { "README.md": "words\n" } }).base);
    expect(judged.subjects.map((one) => one.before?.model)).toEqual(["medium", "small", "small"]);
  });

  it("whose base's policy the clone does not have is an error, never judged by its own", async () => {
    const unread = gatePull({ ...dear, depth: 1 });
    await expect(unread).rejects.toThrow(/^The policy of the base is not readable.*`fetch-depth: 0`/);
  });

  it("without a difference is found to have none, whatever the event", async () => {
    for (const event of ["pull_request", "merge_group", "push"] as const) {
      const judged = await gatePull({ base: shop(), head: { "README.md": "words\n" }, event });
      expect([judged.verdict, said(judged)], event).toEqual(["pass", []]);
    }
  });
});

describe.skipIf(!HAS_GIT)(`a deployment under a new name${NEEDS_GIT}`, () => {
  const only = (name: string, over: Parameters<typeof changing>[0] = {}) => ({
    deployed: serving({
      triage: null,
      [name]: { model: "small", requests: 4_000_000, rest: "depends_on: [prompts/**]" },
    }),
    ...over,
  });
  const files = { "prompts/triage.md": "Sort.\n" };

  it("is no dropped one, though its files are still there", async () => {
    const judged = await gatePull({ base: { ...shop(only("sorter")), ...files }, head: changing(only("sorting")) });
    expect(said(judged)).toEqual([]);
    expect(judged.subjects.at(-1)?.before?.name).toBe("sorter");
    expect(judged.removed).toEqual([]);
  });

  it("keeps the base's limits on it", async () => {
    const budgets = [
      "{ measure: mmlu/acc, min: 0.65 }",
      "{ measure: monthly_cost_usd, max: 500, deployments: [sorter] }",
    ];
    const base = { ...shop(only("sorter", { budgets })), ...files };
    const renamed = budgets.map((one) => one.replace("[sorter]", "[nobody, chat*]").replace("500", "9000"));
    const judged = await gatePull({ base, head: changing({ ...only("sorting"), budgets: renamed }) });
    expect(said(judged).filter((line) => line.includes("budget/max"))).toEqual([
      'warn budget/max "sorting": monthly_cost_usd is $712, $212 above the limit of $500, as it was before this change ($712)',
    ]);
  });
});

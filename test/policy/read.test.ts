import { createHash } from "node:crypto";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPolicy } from "../../src/policy/read.ts";
import { validatePolicy } from "../../src/policy/validate.ts";
import { workspaceOf } from "../evidence/support.ts";
import { HEAD, SIX_LINES } from "./support.ts";

const PATH = ".github/pareto-gate.yml";
const DAY = "2026-11-01";

describe("a policy in a workspace", () => {
  it("is known by the digest of its bytes", async () => {
    const { workspace } = workspaceOf({ [PATH]: SIX_LINES });
    const policy = await readPolicy(workspace, PATH, DAY);
    expect(policy.path).toBe(PATH);
    expect(policy.digest).toBe(createHash("sha256").update(SIX_LINES).digest("hex"));
  });

  it("that is not there is said, with what writes one", async () => {
    const { workspace } = workspaceOf();
    await expect(readPolicy(workspace, PATH, DAY)).rejects.toMatchObject({
      code: "policy-missing",
      message: `${PATH}: there is no policy here; \`pareto-gate init\` writes a first one from results that are there`,
    });
  });

  it("has its frontier read from the file that it names", async () => {
    const text = `${HEAD}objectives: { q: { measure: m, goal: maximize } }\nfrontier: { file: frontier.yml }\n`;
    const there = workspaceOf({ [PATH]: text, "frontier.yml": "points: [{ model: a, q: 1 }]\n" });
    const policy = await readPolicy(there.workspace, PATH, DAY);
    expect(policy.frontiers[0]?.points).toMatchObject([{ model: "a", location: { path: "frontier.yml" } }]);
    const { workspace } = workspaceOf({ [PATH]: text });
    await expect(readPolicy(workspace, PATH, DAY)).rejects.toMatchObject({ code: "policy-invalid" });
  });

  it("is refused where it is too large, a directory, or a link that leads outside", async () => {
    const { root, workspace } = workspaceOf({ "large.yml": `#${" ".repeat(129 * 1024)}\n${SIX_LINES}`, "dir/x": "" });
    symlinkSync("/etc/hostname", join(root, "outside.yml"));
    await expect(readPolicy(workspace, "large.yml", DAY)).rejects.toThrow(/large\.yml/);
    await expect(readPolicy(workspace, "dir", DAY)).rejects.toThrow(/dir/);
    await expect(readPolicy(workspace, "outside.yml", DAY)).rejects.toMatchObject({ code: "file-outside" });
  });

  it("has waivers that end within 180 days of the judgement", async () => {
    const waiver = "{ rule: cost/capacity, model: a, reason: r, owner: o, until: 2028-01-01 }";
    const { workspace } = workspaceOf({ [PATH]: `${HEAD}waivers: [${waiver}]\n` });
    await expect(readPolicy(workspace, PATH, DAY)).rejects.toMatchObject({ code: "policy-invalid" });
    await expect(readPolicy(workspace, PATH, null)).resolves.toMatchObject({ waivers: [{ until: "2028-01-01" }] });
  });
});

describe("validation alone", () => {
  it("says that a policy is fine", () => {
    expect(validatePolicy(PATH, SIX_LINES)).toEqual({ valid: true, problems: [], text: [] });
  });

  it("gives each problem for machines and for people", () => {
    const { valid, problems, text } = validatePolicy(PATH, `${HEAD}budgetz: []\n`);
    expect(valid).toBe(false);
    expect(problems).toMatchObject([
      { path: PATH, line: 3, column: 1, message: 'unknown key "budgetz"', suggestion: "budgets" },
    ]);
    expect(text[0]).toContain(`${PATH}:3:1: unknown key "budgetz" (did you mean "budgets"?)`);
  });
});

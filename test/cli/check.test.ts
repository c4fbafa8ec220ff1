import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { workspaceOf } from "../evidence/support.ts";
import { POLICY } from "../gate/support.ts";
import { valid } from "../report/schema.ts";
import { builtCli, NOW, TABLE_POLICY, table } from "./support.ts";

const { run, script } = builtCli();
const repository = (files: Readonly<Record<string, string>>) => workspaceOf(files).root;
const withRow = (row: string) => repository({ [POLICY]: TABLE_POLICY, "models.csv": table(row) });
const PASSING = "small,0.7,0.1";
const FAILING = "small,0.7,0.5";
const UNKNOWN = "small,,0.1";

describe("check", () => {
  it.each([
    ["a pass", PASSING, [], 0, "Passes: 1 candidate keeps the policy"],
    ["a failure", FAILING, [], 1, "Blocked: the only candidate breaks the policy"],
    ["an inconclusive run", UNKNOWN, [], 3, "Blocked: the evidence cannot tell for the only candidate"],
    ["a failure that does not block", FAILING, ["--fail-on", "never"], 0, 'Not blocked, because fail-on is "never"'],
    ["a warning that blocks", PASSING, ["--fail-on", "warn", "--policy", "warns.yml"], 1, "Blocked"],
    ["a warning that does not", PASSING, ["--policy", "warns.yml"], 0, "Passes with 1 warning"],
  ])("exits by its verdict: %s", async (_, row, args, exit, headline) => {
    const cwd = withRow(row);
    writeFileSync(join(cwd, "warns.yml"), TABLE_POLICY.replace("max: 0.3", "max: 0.3, warn_at: 0.05"));
    const ran = await run(["check", ...args, ...NOW], { cwd });
    expect(ran).toMatchObject({ exit, stderr: "" });
    expect(ran.stdout.split("\n")[0]).toContain(headline);
  });

  it("writes both reports, of the schema, and prints a third form", async () => {
    const cwd = withRow(FAILING);
    const args = ["check", "--json", "out/report.json", "--markdown", "out/report.md", "--format", "markdown", ...NOW];
    const ran = await run(args, { cwd });
    const report = JSON.parse(readFileSync(join(cwd, "out/report.json"), "utf8"));
    expect(valid(report)).toBe("");
    expect(report).toMatchObject({ schema_version: "1", verdict: "fail", blocked: true, judged_on: "2026-11-24" });
    expect(readFileSync(join(cwd, "out/report.md"), "utf8")).toBe(ran.stdout);
    expect(ran.stdout).toMatch(/^### /);
    const json = await run(["check", "--format", "json", ...NOW], { cwd });
    expect(json.stdout).toBe(readFileSync(join(cwd, "out/report.json"), "utf8"));
  });

  it("says the same twice, byte for byte", async () => {
    const cwd = withRow(FAILING);
    const [one, two] = await Promise.all([1, 2].map(() => run(["check", "--format", "json", ...NOW], { cwd })));
    expect(one?.stdout).toBe(two?.stdout);
  });

  it("takes a policy, evidence and reports outside the directory where the command line names them", async () => {
    const elsewhere = repository({ "gate.yml": TABLE_POLICY, "more/large.csv": table("large,0.5,0.2") });
    const cwd = repository({ "models.csv": table(PASSING) });
    const up = join("..", basename(elsewhere));
    expect(dirname(cwd)).toBe(dirname(elsewhere));
    const args = ["check", "--policy", `${up}/gate.yml`, "--results", join(elsewhere, "more/*.csv")];
    const ran = await run([...args, "--json", `${up}/new/dir/report.json`, ...NOW], { cwd });
    expect(ran).toMatchObject({ exit: 1, stderr: "" });
    expect(ran.stdout).toContain('"large": accuracy is 0.5, 0.1 below the limit of 0.6');
    const report = JSON.parse(readFileSync(join(elsewhere, "new/dir/report.json"), "utf8"));
    expect(report.evidence.map((one: { path: string }) => one.path)).toEqual([
      join(elsewhere, "more/large.csv"),
      "models.csv",
    ]);
  });

  it("prints no colour into a pipe, whatever the environment asks for", async () => {
    const cwd = withRow(FAILING);
    for (const env of [{}, { NO_COLOR: "1" }, { FORCE_COLOR: "1", TERM: "xterm-256color" }]) {
      const ran = await run(["check", ...NOW], { cwd, env });
      expect([...ran.stdout].filter((sign) => sign === "\u001b")).toEqual([]);
    }
  });

  it("keeps its exit when nobody reads what it prints", async () => {
    expect(await run(["check", ...NOW], { cwd: withRow(FAILING), deaf: true })).toMatchObject({ exit: 1, stderr: "" });
    expect(await run(["check", ...NOW], { cwd: withRow(UNKNOWN), deaf: true })).toMatchObject({ exit: 3, stderr: "" });
    expect(await run(["check", ...NOW], { cwd: withRow(PASSING), deaf: true })).toMatchObject({ exit: 0, stderr: "" });
  });
});

describe("a call that cannot be judged exits 2, with one message and nothing on standard output", () => {
  const options = "Options: --policy, --results, --baseline, --format, --json, --markdown, --fail-on, --now";
  it.each<[args: readonly string[], says: string]>([
    [["chek"], 'Unknown command "chek"; did you mean "check"?'],
    [["check", "--polcy", "x"], 'check: unknown option "--polcy"; did you mean "--policy"?'],
    [["check", "--nothing-like-it"], options],
    [["check", "x"], 'check: unexpected "x"; it takes options only'],
    [["check", "--format", "xml"], 'check: --format "xml" is not allowed (allowed: text, json, markdown)'],
    [["check", "--format", "jsn"], 'did you mean "json"?'],
    [["check", "--json"], "check: --json needs a value, FILE"],
    [["check", "--now", "yesterday"], '--now "yesterday": not a day such as "2026-11-24"'],
    [["check", "--policy", "nope.yml"], "nope.yml: there is no policy here; `pareto-gate init` writes a first one"],
    [["check", "--policy", "dir"], "dir: a directory, not a file"],
    [["check", "--policy", "broken.yml"], 'broken.yml:2:1: unknown key "result" (did you mean "results"?)'],
    [["check", "--results", "nope.csv"], "nope.csv: no such file"],
    [
      ["check", "--results", "dir"],
      "dir: a directory, not a regular file; name the files in it, such as dir/**/*.json",
    ],
    [["check", "--json", "models.csv/report.json"], "models.csv"],
    [["check", "--json", "dir"], "dir: a directory, not a regular file"],
  ])("%j", async (args, says) => {
    const cwd = repository({
      ...{ [POLICY]: TABLE_POLICY, "models.csv": table(PASSING), "broken.yml": "version: 1\nresult: x\n" },
      "dir/x.txt": "",
    });
    const ran = await run(args, { cwd });
    expect(ran).toMatchObject({ exit: 2, stdout: "" });
    expect(ran.stderr).toContain(says);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
  });

  it("and so does a standard output that takes nothing", () => {
    const full = ["-c", 'exec "$@" > /dev/full', "sh", process.execPath, script(), "check", ...NOW];
    const { status, stderr } = spawnSync("sh", full, { cwd: withRow(PASSING), encoding: "utf8" });
    expect([status, stderr]).toEqual([2, "standard output cannot be written: the file system is full\n"]);
  });
});

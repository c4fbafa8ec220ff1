import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULE_IDS } from "../../src/domain/rules.ts";
import { VERSION } from "../../src/version.ts";
import { workspaceOf } from "../evidence/support.ts";
import { lmEval, POLICY } from "../gate/support.ts";
import { ROOT } from "../structure/sources.ts";
import { builtCli, NOW, run as runScript, TABLE_POLICY, table } from "./support.ts";

const { dist, run } = builtCli();
const repository = (files: Readonly<Record<string, string>> = {}) => workspaceOf(files).root;
/** The bundled example as a repository of its own. */
function example(): string {
  const root = repository();
  cpSync(join(ROOT, "examples/llama-chat"), root, { recursive: true });
  return root;
}
const POINTS = "name,accuracy,cost\na,0.5,1\nb,0.7,2\nb2,0.7,2\nc,0.6,3\nd,0.65,\n";
const AXES = ["--maximize", "accuracy", "--minimize", "cost"];

describe("inspect", () => {
  it("prints the JSON of the contract, also of what no reader knows", async () => {
    const cwd = repository({ "evals/a.csv": table("small,0.7,0.1"), "evals/b.txt": "prose" });
    const ran = await run(["inspect", "evals", "--json"], { cwd });
    expect(ran).toMatchObject({ exit: 0, stderr: "" });
    const reading = { model: "small", variant: null, unit: null, stderr: null, n: null, at: null };
    const cost = "inference_cost_per_1k_usd";
    expect(JSON.parse(ran.stdout)).toEqual({
      files: [
        {
          path: "evals/a.csv",
          format: "table",
          format_version: null,
          readings: [
            { ...reading, measure: "accuracy", value: 0.7, pointer: "/1/accuracy" },
            { ...reading, measure: cost, value: 0.1, unit: "USD", pointer: `/1/${cost}` },
          ],
          facts: {},
          problems: [],
        },
        {
          path: "evals/b.txt",
          format: null,
          format_version: null,
          readings: [],
          facts: {},
          problems: ["no known format: text that is neither JSON nor a table"],
        },
      ],
    });
  });

  it("says samples and standard errors", async () => {
    const cwd = repository({ "a.json": lmEval("org/m", { "acc,none": 0.68, "acc_stderr,none": 0.004 }) });
    const ran = await run(["inspect", "a.json", "--json"], { cwd });
    expect(JSON.parse(ran.stdout).files[0]).toMatchObject({
      format: "lm-eval",
      readings: [{ model: "org/m", measure: "mmlu/acc", value: 0.68, stderr: 0.004, n: 14042 }],
    });
  });

  it("reads files elsewhere by the name they are called, and says what matches nothing", async () => {
    const elsewhere = repository({ "t.csv": POINTS });
    const cwd = repository({ "a.csv": table("small,0.7,0.1") });
    const up = join("..", basename(elsewhere), "t.csv");
    const ran = await run(["inspect", up, join(elsewhere, "*.csv"), "a.csv", "nope/*"], { cwd });
    expect(ran).toMatchObject({ exit: 0, stderr: 'Warning: "nope/*": no file matches\n' });
    for (const path of [up, join(elsewhere, "t.csv"), "a.csv"]) expect(ran.stdout).toContain(`${path}\n`);
  });

  it.each([
    [["inspect"], "inspect: no PATH; it takes at least 1"],
    [["inspect", "nope.csv"], "nope.csv: no such file"],
    [["inspect", "nope/*"], '"nope/*": no file matches'],
  ])("%j exits 2", async (args, says) => {
    const ran = await run(args, { cwd: repository() });
    expect(ran).toMatchObject({ exit: 2, stdout: "" });
    expect(ran.stderr).toContain(says);
  });
});

describe("frontier", () => {
  const cwd = () => repository({ "t.csv": POINTS });
  const shape = (json: string) => {
    const { points, ...rest } = JSON.parse(json);
    return { ...rest, points: points.map((one: { id: string; status: string }) => `${one.id} ${one.status}`) };
  };

  it("prints the JSON of the contract: duplicates kept, what lacks a value unknown", async () => {
    const ran = await run(["frontier", "--results", "t.csv", ...AXES, "--json"], { cwd: cwd() });
    expect(ran).toMatchObject({ exit: 0, stderr: 'Warning: "d" is unknown: it has no "cost"\n' });
    expect(shape(ran.stdout)).toEqual({
      objectives: [
        { measure: "accuracy", goal: "maximize" },
        { measure: "cost", goal: "minimize" },
      ],
      points: ["a on", "b on", "b2 on", "c dominated", "d unknown"],
      hypervolume: null,
      reference: null,
    });
    expect(JSON.parse(ran.stdout).points[1]).toEqual({ id: "b", values: { accuracy: 0.7, cost: 2 }, status: "on" });
  });

  it("measures the hypervolume against a reference", async () => {
    const args = ["frontier", "--results", "t.csv", ...AXES, "--reference", "accuracy=0,cost=5", "--json"];
    const { hypervolume, reference } = JSON.parse((await run(args, { cwd: cwd() })).stdout);
    expect(hypervolume).toBeCloseTo(2.6, 12);
    expect(reference).toEqual({ accuracy: 0, cost: 5 });
  });

  it("leaves out what a mixture of two beats, with --kind hull", async () => {
    const bent = repository({ "t.csv": "model,accuracy,cost\nlow,0.5,1\nmiddle,0.55,2\nhigh,0.7,3\n" });
    const of = async (kind: string) => {
      const args = ["frontier", "--results", "t.csv", ...AXES, "--kind", kind, "--json"];
      return shape((await run(args, { cwd: bent })).stdout).points;
    };
    expect(await of("staircase")).toEqual(["high on", "low on", "middle on"]);
    expect(await of("hull")).toEqual(["high on", "low on", "middle dominated"]);
  });

  it("takes its axes from the policy, and a directory elsewhere", async () => {
    const elsewhere = repository({ "data/t.csv": table("small,0.7,0.1\nlarge,0.6,0.2") });
    const ran = await run(["frontier", "--results", join(elsewhere, "data"), "--json"], {
      cwd: repository({ [POLICY]: TABLE_POLICY }),
    });
    expect(shape(ran.stdout).points).toEqual(["large dominated", "small on"]);
  });

  it("prints text that names the points and draws them", async () => {
    const ran = await run(["frontier", "--results", "t.csv", ...AXES], { cwd: cwd() });
    expect(ran.stdout).toContain("3 of 4 points are on the frontier, 1 unknown");
    expect(ran.stdout).toContain("accuracy (higher is better) ↑");
  });

  it.each([
    [["--maximize", "acuracy", "--minimize", "cost"], 'frontier: no point has "acuracy"; did you mean "accuracy"?'],
    [[...AXES, "--reference", "accuracy=0,cst=5"], 'The reference needs a finite value of "cost" (has: accuracy, cst)'],
    [[...AXES, "--reference", "accuracy"], '"accuracy" is not MEASURE=NUMBER'],
    [[...AXES, "--minimize", "accuracy"], 'frontier: "accuracy" is an axis twice; each measure is one axis'],
    [[...AXES, "--kind", "hul"], 'frontier: --kind "hul" is not allowed; did you mean "hull"?'],
    [[], "frontier: no axes, and there is no policy .github/pareto-gate.yml to name them"],
    [[...AXES, "--write"], ".github/pareto-gate.yml: there is no policy here"],
  ])("%j exits 2", async (args, says) => {
    const ran = await run(["frontier", "--results", "t.csv", ...args], { cwd: cwd() });
    expect(ran).toMatchObject({ exit: 2, stdout: "" });
    expect(ran.stderr).toContain(says);
  });
});

describe("frontier --write", () => {
  it("writes the measured points into the policy and keeps every other byte", async () => {
    const cwd = example();
    const before = readFileSync(join(cwd, POLICY), "utf8");
    const ran = await run(["frontier", "--write", ...NOW], { cwd });
    expect(ran).toMatchObject({ exit: 0, stderr: `Wrote 2 points into ${POLICY}\n` });
    const after = readFileSync(join(cwd, POLICY), "utf8");
    const rest = (text: string) => text.split("\n").filter((line) => !line.includes("accuracy: 0.6"));
    expect(rest(after)).toEqual(rest(before));
    expect(after).toContain(
      "{ model: llama-3.1-8b-w8a8, accuracy: 0.679, cost: 0.0537394, n: 14042, stderr: 0.00394, as_of: 2026-11-24, source: evals/w8a8.json, basis: replica_hours }",
    );
    await run(["frontier", "--write", ...NOW], { cwd });
    expect(readFileSync(join(cwd, POLICY), "utf8")).toBe(after);
  });

  it("writes points that their own models are not behind, at no tolerance at all", async () => {
    const exact = TABLE_POLICY.replaceAll("ize }", "ize, tolerance: 0 }");
    const rows = "small,0.7123456789,0.123456789\nlarge,0.8123456781,0.223456781\nworse,0.7,0.3";
    const cwd = repository({ [POLICY]: exact, "models.csv": table(rows) });
    expect((await run(["frontier", "--write", ...NOW], { cwd })).exit).toBe(0);
    const { candidates } = JSON.parse((await run(["check", "--format", "json", ...NOW], { cwd })).stdout);
    type Row = { readonly name: string; readonly frontier: { readonly status: string } };
    expect(candidates.map(({ name, frontier }: Row) => `${name} ${frontier.status}`)).toEqual([
      "large extends",
      "small extends",
      "worse dominated",
    ]);
  });

  it("keeps the policy's objectives", async () => {
    const cwd = repository({ [POLICY]: TABLE_POLICY, "models.csv": table("small,0.7,0.1") });
    const ran = await run(["frontier", "--write", "--maximize", "accuracy"], { cwd });
    expect(ran).toMatchObject({ exit: 2, stdout: "" });
    expect(ran.stderr).toContain("--write keeps the policy's objectives, and the call names other axes");
    expect(readFileSync(join(cwd, POLICY), "utf8")).toBe(TABLE_POLICY);
  });
});

describe("init", () => {
  it("writes a policy that is valid and that today's results pass", async () => {
    const cwd = example();
    writeFileSync(join(cwd, POLICY), "old");
    const refused = await run(["init", ...NOW], { cwd });
    expect(refused).toMatchObject({ exit: 2, stdout: "" });
    expect(refused.stderr).toBe(`${POLICY}: there is a policy already; --force overwrites it\n`);
    expect(readFileSync(join(cwd, POLICY), "utf8")).toBe("old");
    const written = await run(["init", "--force", ...NOW], { cwd });
    expect(written).toMatchObject({ exit: 0, stderr: "" });
    expect(written.stdout).toBe(
      `Wrote ${POLICY} from 12 files and 3 measured models.\nRead it, then run \`pareto-gate check\`.\n`,
    );
    expect((await run(["validate", ...NOW], { cwd })).exit).toBe(0);
    const checked = await run(["check", ...NOW], { cwd });
    expect([checked.exit, checked.stdout.split(":")[0]]).toEqual([0, "Passes"]);
  });

  it("takes the results that it is given and writes where it is told", async () => {
    const cwd = repository({ "evals/a.json": lmEval("org/m", { "acc,none": 0.68, "acc_stderr,none": 0.004 }) });
    const ran = await run(["init", "--results", "evals/*.json", "--policy", "deep/gate.yml", ...NOW], { cwd });
    expect(ran.exit).toBe(0);
    expect(readFileSync(join(cwd, "deep/gate.yml"), "utf8")).toContain("mmlu/acc");
    expect((await run(["check", "--policy", "deep/gate.yml", ...NOW], { cwd })).exit).toBe(0);
  });

  it("takes no model's configuration for results", async () => {
    const cwd = repository({
      "evals/a.json": lmEval("org/m", { "acc,none": 0.68, "acc_stderr,none": 0.004 }),
      "models/m/config.json":
        '{"model_type":"llama","architectures":["LlamaForCausalLM"],"hidden_size":64,"num_hidden_layers":2}',
    });
    const ran = await run(["init", ...NOW], { cwd });
    expect(ran.stdout).toContain("from 1 file and 1 measured model");
    expect(readFileSync(join(cwd, POLICY), "utf8")).not.toContain("models/**");
  });

  it("says what it looked for where nothing is found", async () => {
    const ran = await run(["init", ...NOW], { cwd: repository() });
    expect(ran).toMatchObject({ exit: 2, stdout: "" });
    expect(ran.stderr).toContain('no results were found in "**/*.json"');
  });
});

describe("validate", () => {
  const cwd = () => repository({ [POLICY]: TABLE_POLICY, "bad.yml": "version: 1\nresult: x\n" });

  it("says that a policy is valid, and what is in it", async () => {
    expect(await run(["validate", ...NOW], { cwd: cwd() })).toEqual({
      exit: 0,
      stdout: `${POLICY} is valid: 0 deployments, 2 limits, 1 frontier point, 0 waivers.\n`,
      stderr: "",
    });
    const json = await run(["validate", "--json"], { cwd: cwd() });
    expect(JSON.parse(json.stdout)).toEqual({ valid: true, problems: [] });
  });

  it("says each problem with its place, also to programs", async () => {
    const text = await run(["validate", "--policy", "bad.yml"], { cwd: cwd() });
    expect(text).toMatchObject({ exit: 2, stdout: "" });
    expect(text.stderr).toContain('bad.yml:2:1: unknown key "result" (did you mean "results"?)');
    const json = await run(["validate", "--policy", "bad.yml", "--json"], { cwd: cwd() });
    expect(json).toMatchObject({ exit: 2, stderr: "" });
    const { valid, problems } = JSON.parse(json.stdout);
    expect([valid, problems[0]]).toMatchObject([false, { path: "bad.yml", line: 2, column: 1, suggestion: "results" }]);
  });

  it("of no policy exits 2", async () => {
    const ran = await run(["validate", "--policy", "none.yml"], { cwd: cwd() });
    expect(ran).toMatchObject({ exit: 2, stdout: "" });
    expect(ran.stderr).toContain("none.yml: there is no policy here");
  });
});

describe("explain", () => {
  it("lists every rule, and tells of one what it checks and how to satisfy it", async () => {
    const cwd = repository();
    const list = await run(["explain"], { cwd });
    const ids = list.stdout.trimEnd().split("\n");
    expect(ids.map((line) => line.split(" ")[0])).toEqual(RULE_IDS);
    const one = await run(["explain", "budget/max"], { cwd });
    expect(one).toMatchObject({ exit: 0, stderr: "" });
    expect(one.stdout).toMatch(/^budget\/max: /);
    expect(one.stdout).toContain("How to satisfy it");
  });

  it("knows near names", async () => {
    const ran = await run(["explain", "budget/mx"], { cwd: repository() });
    expect(ran).toMatchObject({ exit: 2, stdout: "" });
    expect(ran.stderr).toContain('explain: no rule "budget/mx"; did you mean "budget/max"?');
  });
});

describe("demo", () => {
  it("runs with nothing but dist, from any directory, and exits 0 whatever check would", async () => {
    const alone = repository();
    cpSync(dist(), join(alone, "gate"), { recursive: true });
    const ran = await runScript(join(alone, "gate/cli.js"), ["demo"], { cwd: repository() });
    expect(ran).toMatchObject({ exit: 0, stderr: "" });
    expect(ran.stdout).toContain("Blocked: the only deployment breaks the policy");
    expect(ran.stdout).toContain("On this example `pareto-gate check` exits with 1");
    expect((await run(["check"], { cwd: example() })).exit).toBe(1);
  });
});

describe("help", () => {
  it("comes without a command, for each command, and by every name", async () => {
    const cwd = repository();
    const [none, help, flag] = await Promise.all([run([], { cwd }), run(["help"], { cwd }), run(["--help"], { cwd })]);
    expect(none).toMatchObject({ exit: 0, stderr: "" });
    expect([help.stdout, flag.stdout]).toEqual([none.stdout, none.stdout]);
    const [one, other] = await Promise.all([run(["help", "check"], { cwd }), run(["check", "-h"], { cwd })]);
    expect(one.stdout).toContain("--fail-on");
    expect(other.stdout).toBe(one.stdout);
    expect(await run(["--version"], { cwd })).toEqual({ exit: 0, stdout: `pareto-gate ${VERSION}\n`, stderr: "" });
  });
});

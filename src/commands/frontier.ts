import type { Subject } from "../domain/judgement.ts";
import { nearestName } from "../domain/nearest.ts";
import type { Policy } from "../domain/policy.ts";
import { UserError } from "../errors.ts";
import { gather } from "../evidence/gather.ts";
import { type FrontierJson, type FrontierOptions, frontierOf } from "../frontier/command.ts";
import { frontierText } from "../frontier/text.ts";
import type { Call } from "../inputs/arguments.ts";
import { judgedOn } from "../inputs/now.ts";
import { readPolicy } from "../policy/read.ts";
import { named } from "./named.ts";
import { type Axis, blankPolicy, measuredPoints } from "./points.ts";
import { type Command, jsonText, type Terminal } from "./terminal.ts";
import { writablePoints, writeFrontier } from "./write-frontier.ts";

type FrontierCall = Extract<Call, { readonly command: "frontier" }>;

/** The non-dominated set of what was measured, on the call's axes or the policy's. */
export const frontier: Command<"frontier"> = async (call, terminal) => {
  const today = judgedOn(call.now, terminal.clock);
  const policy = await policyOf(call, terminal, today);
  const axes = axesOf(call, policy);
  const results = call.results.length > 0 ? await named(call.results, terminal.workspace) : policy.results;
  const evidence = await gather(terminal.workspace, { ...policy, results }, terminal.log);
  for (const file of evidence.files) {
    if (file.evidence === null) terminal.log.warn(`${file.path}: ${file.why ?? "it was not read"}`);
  }
  const { subjects, info } = await measuredPoints(policy, evidence, axes, today);
  if (subjects.length === 0) {
    throw new UserError(
      "nothing-to-read",
      `no model was measured in ${results.map(({ files }) => `"${files}"`).join(", ")}`,
    );
  }
  checkMeasures(axes, subjects);
  const points = subjects.map((one) => ({ id: one.candidate?.id ?? one.name, values: valuesOf(one, axes) }));
  const { json, problems } = computed(
    points,
    axes.map((axis) => ({ ...axis, range: info(axis.measure).range })),
    {
      kind: call.kind,
      reference: referenceOf(call, axes),
    },
  );
  for (const problem of problems) terminal.log.warn(problem);
  if (call.write) {
    const written = writablePoints(subjects, json, axes, today);
    const where = await writeFrontier(policy, written, terminal.workspace);
    terminal.log.info(`Wrote ${written.length} ${written.length === 1 ? "point" : "points"} into ${where}`);
  }
  terminal.print(call.json ? jsonText(json) : frontierText(json, terminal.width));
  return 0;
};

/** The policy, where the call needs it or it is there. */
async function policyOf(call: FrontierCall, { workspace }: Terminal, today: string): Promise<Policy> {
  const needed = call.axes.length === 0 || call.results.length === 0 || call.write;
  const there =
    (await workspace.glob(call.policy).then((paths) => workspace.text(paths[0] ?? call.policy, 1 << 20))) !== null;
  if (!there && needed && call.axes.length === 0) {
    throw new UserError("usage", `frontier: no axes, and there is no policy ${call.policy} to name them`, [
      "Name them: --maximize MEASURE --minimize MEASURE",
    ]);
  }
  return there || needed ? readPolicy(workspace, call.policy, today) : blankPolicy();
}

function axesOf(call: FrontierCall, policy: Policy): Axis[] {
  const main = policy.frontiers.find((family) => family.deployments === null)?.objectives ?? [];
  if (call.axes.length === 0) {
    if (main.length > 0) return main.map(({ name, measure, goal }) => ({ name, measure, goal }));
    throw new UserError("usage", `frontier: no axes; ${policy.path} has no objectives`, [
      "Name them: --maximize MEASURE --minimize MEASURE",
    ]);
  }
  const named = call.axes.map(({ measure, goal }) => {
    const own = main.find((one) => one.measure === measure);
    return { name: own?.name ?? measure, measure, goal };
  });
  const same =
    named.length === main.length &&
    named.every((axis) => main.some((one) => one.name === axis.name && one.goal === axis.goal));
  if (call.write && !same) {
    throw new UserError("usage", "frontier: --write keeps the policy's objectives, and the call names other axes", [
      `Objectives of ${policy.path}: ${main.map(({ goal, measure }) => `--${goal} ${measure}`).join(" ") || "none"}`,
    ]);
  }
  return named;
}

function valuesOf(subject: Subject, axes: readonly Axis[]): Record<string, number | null> {
  return Object.fromEntries(
    axes.map(({ measure }) => {
      const value = subject.measures.get(measure);
      return [measure, value?.known ? value.value : null];
    }),
  );
}

/** A measure that nothing has is a slip of the call; one that some lack makes these unknown. */
function checkMeasures(axes: readonly Axis[], subjects: readonly Subject[]): void {
  for (const { measure } of axes) {
    if (subjects.some((one) => one.measures.get(measure)?.known)) continue;
    const there = [
      ...new Set(subjects.flatMap((one) => one.candidate?.readings.map((reading) => reading.measure) ?? [])),
    ].sort();
    const near = nearestName(measure, there);
    const [first] = subjects.flatMap((one) => one.measures.get(measure) ?? []);
    const why = first && !first.known ? [first.reason, ...(first.hint === null ? [] : [first.hint])] : [];
    throw new UserError(
      "usage",
      `frontier: no point has "${measure}"${near === null ? "" : `; did you mean "${near}"?`}`,
      [
        ...why,
        `Measured: ${there.slice(0, 30).join(", ")}${there.length > 30 ? ` and ${there.length - 30} more` : ""}`,
      ],
    );
  }
}

/** By measure; the policy's objective names are understood too. */
function referenceOf({ reference }: FrontierCall, axes: readonly Axis[]): Readonly<Record<string, number>> | null {
  if (reference === null) return null;
  return Object.fromEntries(
    [...reference].map(([name, value]) => [axes.find((axis) => axis.name === name)?.measure ?? name, value]),
  );
}

function computed(
  points: Parameters<typeof frontierOf>[0],
  objectives: Parameters<typeof frontierOf>[1],
  options: FrontierOptions,
): { readonly json: FrontierJson; readonly problems: readonly string[] } {
  try {
    return frontierOf(points, objectives, options);
  } catch (error) {
    if (error instanceof RangeError) throw new UserError("usage", `frontier: ${error.message}`);
    throw error;
  }
}

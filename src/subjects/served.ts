import { catalogued } from "../cost/catalogue.ts";
import type { Issue, Served } from "../domain/judgement.ts";
import type { DeploymentDecl } from "../domain/policy.ts";
import type { Precision } from "../domain/precision.ts";
import { classesAgree, type Term, termOf } from "../domain/vocabulary.ts";
import { accepts } from "../precision/accepts.ts";
import { leavesOpen, nameClaim } from "../precision/artefact.ts";
import { FULL_BITS, precisionOfFact, UNKNOWN_PRECISION } from "../precision/descriptor.ts";
import type { Launch } from "../precision/launch.ts";
import { engineKv, statesKv } from "../precision/launch-kv.ts";
import { declaredBy, servedPrecision } from "../precision/launch-precision.ts";
import { kvShapeOfFact } from "../precision/memory.ts";
import { launchOf, type Whose } from "./launched.ts";
import type { Tools } from "./tools.ts";

/**
 * What a candidate serves, in a deployment's place or (null) as it is. Bytes are believed before names: claims fill in what
 * no artefact tells, and contradict what one does. `own` is false for a candidate that is only tried in the place: its
 * manifests still name another model then.
 */
export function servedBy(whose: Whose, deployment: DeploymentDecl | null, tools: Tools, own: boolean): Served {
  const artefact = artefactOf(whose);
  const claims = claimsOf(whose, tools);
  const stored = withClaims(artefact?.precision ?? UNKNOWN_PRECISION, claims, artefact?.path ?? null);
  const { launch, issue } = launchOf(whose, deployment, tools, own);
  // What is only tried here would be started alike, but not under the name of what is here now.
  const precision =
    launch === null
      ? stored
      : launched(stored, own ? launch.launch : { ...launch.launch, model: null, declared: null });
  return {
    precision,
    artefact,
    unread: tools.unread.get(whose.model) ?? null,
    claims: claims.map((one) => `${one.by} says ${one.word}`),
    launch: launch && {
      path: launch.path,
      says: flagsOf(launch.launch),
      maxContext: launch.launch.maxModelLen,
      tensorParallel: launch.launch.tensorParallel,
      pipelineParallel: launch.launch.pipelineParallel,
      memoryUtilization: launch.launch.memoryUtilization,
    },
    accelerator: acceleratorOf(deployment, launch, tools),
    issue,
  };
}

/** The best proof that any file of the candidate has; what other files say against it is a contradiction. */
function artefactOf({ facts }: Whose): Served["artefact"] {
  const found = facts.flatMap(({ path, facts: all }) => {
    const precision = precisionOfFact(all.precision);
    return precision === null ? [] : [{ path, precision, kvShape: kvShapeOfFact(all.kv_shape) }];
  });
  const [best, ...others] = found.sort((a, b) => rank(a.precision) - rank(b.precision) || (a.path < b.path ? -1 : 1));
  if (best === undefined) return null;
  const against = others.flatMap(({ path, precision }) =>
    disagree(best.precision, precision)
      ? [`${best.path} is ${best.precision.class}, ${path} is ${precision.class}`]
      : [],
  );
  const kvShape = found.map((one) => one.kvShape).find((one) => one !== null) ?? null;
  return {
    ...best,
    kvShape,
    precision: { ...best.precision, contradictions: [...best.precision.contradictions, ...against] },
  };
}

const GRADES = "ABC";
const rank = ({ grade, class: name }: Precision): number => GRADES.indexOf(grade) + (name === null ? GRADES.length : 0);

function disagree(a: Precision, b: Precision): boolean {
  return a.class !== null && b.class !== null && !classesAgree(a.class, b.class) && !classesAgree(b.class, a.class);
}

interface Claim {
  readonly by: string;
  readonly word: string;
  readonly term: Term;
}

/** Settings under which evaluations load a model otherwise than it is stored, and the word for what that makes it. */
const AT_LOAD = ["quantization", "load_in_4bit", "load_in_8bit"];

/** What the policy, the settings of the evaluation, benchmarks that state it and the model's names say of its precision, in this order. */
function claimsOf({ model, names, settings, facts }: Whose, { policy }: Tools): Claim[] {
  const declared = policy.models.get(model)?.precision ?? null;
  const set = AT_LOAD.flatMap((key) => {
    const value = settings[key];
    return value === undefined ? [] : [{ by: `the setting ${key}`, word: key === "quantization" ? value : key }];
  });
  const named = [...new Set([model, ...names])].flatMap((name) => {
    const word = nameClaim(name.replaceAll(":", "/"));
    return word === null ? [] : [{ by: `the name "${name}"`, word }];
  });
  const stated = facts.flatMap(({ path, facts: all }) =>
    typeof all.precision === "string" ? [{ by: path, word: all.precision }] : [],
  );
  const said = [
    ...(declared === null ? [] : [{ by: `models."${model}".precision`, word: declared }]),
    ...set,
    ...stated,
    ...named,
  ];
  return said.flatMap((one) => {
    const term = termOf(one.word);
    return term === null ? [] : [{ ...one, term }];
  });
}

/** A precision with what is claimed of it: what it leaves open is filled, what it denies is a contradiction. */
function withClaims(precision: Precision, claims: readonly Claim[], path: string | null): Precision {
  const [first] = claims;
  if (precision.class === null && precision.weight === null) {
    if (first === undefined) return precision;
    const { term } = first;
    const against = claims.flatMap((one) =>
      classesAgree(term.class, one.term.class) || classesAgree(one.term.class, term.class)
        ? []
        : [`${first.by} says ${first.word}, ${one.by} says ${one.word}`],
    );
    return {
      ...precision,
      class: term.class,
      weight: term.weight,
      activation: term.activation ?? precision.activation,
      grade: "C",
      contradictions: [...precision.contradictions, ...against],
      notes: [...precision.notes, ...(term.note === null ? [] : [`${first.by}: ${term.note}`])],
    };
  }
  const full = (precision.weight?.bits ?? 0) >= FULL_BITS;
  const loaded = full ? claims.find((one) => one.by.startsWith("the setting")) : undefined;
  if (loaded !== undefined) return loadedAs(precision, loaded);
  const against = claims.flatMap(({ by, word, term }) => {
    if (leavesOpen(word, term, precision) || accepts(word, precision) !== false || isSaid(word, precision)) return [];
    return [`${by} says ${word}, ${path ?? "the artefact"} is ${precision.class ?? "of another width"}`];
  });
  return { ...precision, contradictions: [...precision.contradictions, ...against] };
}

/** The file's own name claims the same, and was contradicted already. */
function isSaid(word: string, { contradictions }: Precision): boolean {
  return contradictions.some((text) => text.startsWith(`the name says ${word},`));
}

function loadedAs(precision: Precision, { by, word, term }: Claim): Precision {
  const { class: name, weight, activation } = term;
  const note = `the artefact is ${precision.class ?? "of 16 bits or more"}; ${by} loads it as ${word}`;
  const nothing = { bitsPerWeight: null, quantizedShare: null, shares: [] };
  return { ...precision, ...nothing, class: name, weight, activation, grade: "C", notes: [...precision.notes, note] };
}

/** As it is started: by its flags, and where it has no artefact by what the launch itself declares. */
function launched(stored: Precision, launch: Launch): Precision {
  const said = stored.weight === null ? declaredBy(launch) : servedPrecision(stored, launch);
  const { bytes, contradictions, notes } = stored;
  const whole = stored.weight === null ? { ...said, bytes, contradictions, notes: [...notes, ...said.notes] } : said;
  const scheme = statesKv(launch) ? null : stored.kv;
  // What the checkpoint says of the cache and nobody can read is not the engine's default.
  return { ...whole, kv: whole.kv ?? scheme ?? (stored.kvOpen ? null : engineKv(launch)) };
}

function flagsOf(launch: Launch): string {
  const said = [
    ["--quantization", launch.quantization],
    ["--kv-cache-dtype", launch.kvCacheDtype],
    ["--cache-type-v", launch.valuesDtype],
    ["--dtype", launch.dtype],
  ] as const;
  return said.flatMap(([flag, value]) => (value === null ? [] : [`${flag} ${value}`])).join(" ");
}

/** The accelerator by the policy, the manifests, or the instance type; each may name an instance that the catalogue knows. */
function acceleratorOf(
  deployment: DeploymentDecl | null,
  found: ReturnType<typeof launchOf>["launch"],
  { policy }: Tools,
): Served["accelerator"] {
  if (deployment === null) return null;
  const named = (name: string, by: string) => {
    const row = policy.hardware.has(name) ? undefined : catalogued(name)[0];
    return row === undefined ? { name, by } : { name: row.accelerator, by: `${by}: the instance ${name}` };
  };
  if (deployment.hardware !== null) return named(deployment.hardware, `deployments."${deployment.name}".hardware`);
  if (found?.launch.hardware != null) return named(found.launch.hardware, found.path);
  const instance = deployment.serving?.instance ?? null;
  const row = instance === null ? undefined : catalogued(instance)[0];
  return row === undefined ? null : { name: row.accelerator, by: `the instance ${instance}` };
}

/** Nothing is known: of a deployment whose model no evidence knows, or of one long gone. */
export const NOTHING_SERVED: Served = {
  precision: UNKNOWN_PRECISION,
  artefact: null,
  unread: null,
  claims: [],
  launch: null,
  accelerator: null,
  issue: null as Issue | null,
};

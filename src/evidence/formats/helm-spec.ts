import type { Settings } from "../../domain/evidence.ts";
import { sentence, UserError } from "../../errors.ts";
import type { Source } from "../../ports.ts";
import { digest } from "../digest.ts";
import { makeDocument } from "../document.ts";
import { at, count, isObject, type Json, text } from "../values.ts";
import { samplingOf } from "./lm-eval-args.ts";

/** What a run's run_spec.json says, as far as it is there. */
export interface Spec {
  readonly root: Json;
  readonly model: string | null;
  readonly variant: Settings | null;
  /** The run's name without the model: `mmlu:subject=philosophy`. */
  readonly task: string | null;
  readonly comparable: Readonly<Record<string, string>>;
  /** At most as many instances were evaluated, of all splits together. */
  readonly maxInstances: number | null;
  /** Why there is no specification, or what it does not say. */
  readonly problem: string | null;
}

const WITHOUT = "the model and the task are not known. Keep it beside, or say both in the results entry (model, task)";

/** The run_spec.json beside a file of the run. */
export async function specBeside(source: Source): Promise<Spec> {
  const beside = await source.sibling("run_spec.json");
  if (beside === null) return specOf({}, `There is no run_spec.json beside it: ${WITHOUT}.`);
  try {
    const root = await makeDocument(beside, null).json();
    if (isObject(root)) return specOf(root, null);
    return specOf({}, `The run_spec.json beside it is not an object: ${WITHOUT}.`);
  } catch (error) {
    if (error instanceof UserError) throw error;
    return specOf({}, `The run_spec.json beside it is broken (${sentence(error)}): ${WITHOUT}.`);
  }
}

/** What a run_spec.json says. */
export async function specOf(root: Json, problem: string | null): Promise<Spec> {
  const adapter = at(root, "adapter_spec");
  const model = text(at(adapter, "model"));
  const instructions = text(at(adapter, "instructions"));
  const sampling = samplingOf({ temperature: at(adapter, "temperature") ?? null, top_p: at(adapter, "top_p") ?? null });
  const conditions: [string, string | null][] = [
    ["shots", numeral(at(adapter, "max_train_instances"))],
    ["method", text(at(adapter, "method"))],
    ["max_tokens", numeral(at(adapter, "max_tokens"))],
    ["train_trials", numeral(at(adapter, "num_train_trials"))],
    ["instructions", instructions === null ? null : await digest(instructions)],
  ];
  return {
    root,
    model,
    variant: sampling.length === 0 ? null : Object.fromEntries(sampling),
    task: taskOf(text(root.name)),
    comparable: Object.fromEntries(conditions.filter((one): one is [string, string] => one[1] !== null)),
    maxInstances: count(at(adapter, "max_eval_instances")),
    problem: problem ?? (model === null ? "The run_spec.json beside it names no model (adapter_spec.model)." : null),
  };
}

/** `commonsense:dataset=hellaswag,model=org_name` is the task `commonsense:dataset=hellaswag` for every model. */
function taskOf(name: string | null): string | null {
  if (name === null) return null;
  const cut = name.indexOf(":");
  if (cut === -1) return name;
  const kept = name
    .slice(cut + 1)
    .split(",")
    .filter((part) => !part.startsWith("model=") && !part.startsWith("model_deployment="));
  return kept.length === 0 ? name.slice(0, cut) : `${name.slice(0, cut)}:${kept.join(",")}`;
}

function numeral(value: unknown): string | null {
  const number = count(value);
  return number === null ? null : String(number);
}

import type { Settings } from "../../domain/evidence.ts";
import { digest } from "../digest.ts";
import { array, at, count, type Json, object, text } from "../values.ts";
import type { Item, Output } from "./promptfoo-file.ts";

/** One prompt with one provider: what promptfoo shows as a column. */
export interface Column {
  readonly model: string | null;
  readonly variant: Settings;
  /** What the file says of the whole column; null where it only has rows. */
  readonly head: Item | null;
  readonly rows: readonly Item[];
}

interface Draft {
  readonly head: Item | null;
  readonly rows: Item[];
}

/** The columns in the file's order: by index where rows carry one, else by provider and prompt. */
export async function columnsOf(output: Output): Promise<readonly Column[]> {
  const drafts = isIndexed(output) ? byIndex(output) : byName(output);
  const labels = drafts.map((draft) => labelOf(draft));
  const names = await promptNames(labels);
  const plain = drafts.map((draft, index) => {
    const provider = providerOf(draft, output.root);
    const prompt = names.get(labels[index] ?? "") ?? "";
    return { ...draft, provider, model: modelOf(provider), variant: { prompt, ...settingsOf(provider, output.root) } };
  });
  return plain.map(({ head, rows, provider, model, variant }, index) => {
    const key = keyOf(model, variant);
    const twins = plain.filter((other) => keyOf(other.model, other.variant) === key);
    const name = provider.label ?? `#${index + 1}`;
    return { model, head, rows, variant: twins.length > 1 ? { ...variant, provider: name } : variant };
  });
}

function keyOf(model: string | null, variant: Settings): string {
  return JSON.stringify([model, Object.entries(variant).sort()]);
}

function isIndexed({ heads, rows }: Output): boolean {
  return rows.every(({ value }) => {
    const index = count(value.promptIdx);
    return index !== null && (heads.length === 0 || index < heads.length);
  });
}

function byIndex({ heads, rows }: Output): Draft[] {
  const drafts = new Map<number, Draft>(heads.map((head, index) => [index, { head, rows: [] }]));
  for (const row of rows) {
    const index = count(row.value.promptIdx) ?? 0;
    const draft = drafts.get(index) ?? { head: null, rows: [] };
    draft.rows.push(row);
    drafts.set(index, draft);
  }
  return [...drafts].sort(([a], [b]) => a - b).map(([, draft]) => draft);
}

/** Versions 1 and 2 give rows no index, and heads no provider but a prefix of the prompt where there are several. */
function byName({ heads, rows }: Output): Draft[] {
  const groups = new Map<string, Item[]>();
  for (const row of rows) {
    const key = JSON.stringify([idOf(row.value), rowLabel(row)]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  if (groups.size === 0) return heads.map((head) => ({ head, rows: [] }));
  const grouped = [...groups.values()];
  const claims = grouped.map((group) => heads.filter((head) => group[0] && isHeadOf(head, group[0])));
  return grouped.map((group, index) => {
    const [head, ...others] = claims[index] ?? [];
    const shared = claims.some((claim, other) => other !== index && head !== undefined && claim.includes(head));
    return { head: head !== undefined && others.length === 0 && !shared ? head : null, rows: group };
  });
}

function isHeadOf({ value }: Item, row: Item): boolean {
  const names = [idOf(row.value), text(at(row.value, "provider", "label"))].filter((name) => name !== null);
  const shown = text(value.label) ?? text(value.display) ?? text(value.raw);
  const stated = text(value.provider);
  if (stated !== null && !names.includes(stated)) return false;
  const label = rowLabel(row);
  return shown === label || names.some((name) => shown === `[${name}] ${label}`);
}

function rowLabel({ value }: Item): string {
  return (
    text(at(value, "prompt", "label")) ?? text(at(value, "prompt", "display")) ?? text(at(value, "prompt", "raw")) ?? ""
  );
}

function labelOf({ head, rows }: Draft): string {
  const [row] = rows;
  if (row) return rowLabel(row);
  return text(head?.value.label) ?? text(head?.value.display) ?? text(head?.value.raw) ?? "";
}

interface Provider {
  readonly id: string | null;
  readonly label: string | null;
}

function idOf(row: Json): string | null {
  return text(row.provider) ?? text(at(row, "provider", "id"));
}

/** Of the rows; without rows the head's name, which is a label where the configuration gives that label an id. */
function providerOf({ head, rows: [row] }: Draft, root: Json): Provider {
  if (row) return { id: idOf(row.value), label: text(at(row.value, "provider", "label")) };
  const name = text(head?.value.provider);
  const declared = array(at(root, "config", "providers")).find((one) => name !== null && at(one, "label") === name);
  return declared === undefined ? { id: name, label: null } : { id: text(at(declared, "id")), label: name };
}

/** A provider of the user's own making has no model in its id: its label is the model. */
function modelOf({ id, label }: Provider): string | null {
  return id !== null && /^(?:file:|exec:|http)/.test(id) ? (label ?? id) : (id ?? label);
}

/** Settings of the provider that change answers, where the configuration is part of the output. */
function settingsOf({ id, label }: Provider, root: Json): Settings {
  const declared = array(at(root, "config", "providers")).filter((one) => at(one, "id") === id);
  const mine = declared.filter((one) => (text(at(one, "label")) ?? null) === label);
  const [own, ...others] = mine.length > 0 ? mine : declared;
  if (own === undefined || others.length > 0) return {};
  const config = object(at(own, "config"));
  const effort = text(config.reasoning_effort) ?? text(at(config, "reasoning", "effort"));
  return {
    ...(typeof config.temperature === "number" ? { temperature: String(config.temperature) } : {}),
    ...(effort === null ? {} : { reasoning_effort: effort }),
  };
}

/** `prompts/few-shot.txt: Classify …` is named by its file, a short prompt by itself, any other by a digest. */
async function promptNames(labels: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const distinct = [...new Set(labels)];
  const short = distinct.map((label) => /^([^\s:[\],={}]+\.\w{1,5}(?::\w+)?): /.exec(label)?.[1] ?? plainName(label));
  const named = distinct.map(async (label, index): Promise<[string, string]> => {
    const name = short[index] ?? null;
    const unique = name !== null && short.filter((other) => other === name).length === 1;
    return [label, unique ? name : await digest(label)];
  });
  return new Map(await Promise.all(named));
}

function plainName(label: string): string | null {
  return /^[^[\],=\p{Cc}]{1,60}$/u.test(label) ? label : null;
}

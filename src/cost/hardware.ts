import type { Candidate, Fact } from "../domain/evidence.ts";
import type { Issue } from "../domain/judgement.ts";
import type { Serving } from "../domain/policy.ts";
import { type Unknown, unknown } from "../domain/quantity.ts";
import { isAccelerator } from "./accelerator.ts";
import { catalogued } from "./catalogue.ts";
import { type Noted, noted } from "./notes.ts";
import { instancePrice, type PriceBook, type PricedInstance } from "./prices.ts";
import { counted, key, num } from "./text.ts";

/** What one replica runs on: its instance, and how replicas share instances. */
export interface Fleet {
  readonly instance: PricedInstance;
  /** Replicas on one instance; below 1 where a replica spans several. */
  readonly perInstance: number;
}

/** The hardware that `serving` names, held against what the load test says of its own (DESIGN 6). */
export function fleetOf(
  there: Candidate,
  path: string,
  serving: Serving | null,
  book: PriceBook,
): Noted<Fleet | Unknown> {
  const stated = statedOf(there, path);
  const type =
    serving?.instance ?? (stated.hardware !== null && isPriced(stated.hardware, book) ? stated.hardware : null);
  if (type === null) {
    const reason =
      stated.hardware === null
        ? "nobody says on what it is served"
        : `it was tested on "${stated.hardware}", which is no priced instance type`;
    return noted(unknown("evidence/missing", reason, "write serving: { instance: … }, or results[].hardware"));
  }
  const instance = instancePrice(book, type, serving?.region ?? null);
  if ("known" in instance) return noted(instance);
  const declared = serving?.gpusPerReplica ?? null;
  const gpus = declared ?? (serving ? 1 : (stated.gpus ?? 1));
  const other = contradiction(stated, instance, { gpus, declared: declared !== null, path });
  if (other) return noted(other);
  const packed = packing(instance, gpus);
  return noted<Fleet | Unknown>(
    { instance, perInstance: packed.perInstance },
    {
      prices: [instance.price],
      assumptions: [...(instance.assumption === null ? [] : [instance.assumption]), ...packed.assumptions],
      issues: stated.hardware === null ? [assumed(type, path)] : [],
    },
  );
}

interface Stated {
  readonly hardware: string | null;
  readonly gpus: number | null;
}

/** What the file of the load test, or its entry in the policy, says of its hardware. */
function statedOf({ facts }: Candidate, path: string): Stated {
  const said = facts.filter((one) => one.path === path).map((one) => one.facts);
  const text = (value: Fact | undefined) => (typeof value === "string" && value.trim() !== "" ? value : null);
  const count = (value: Fact | undefined) => (typeof value === "number" && value > 0 ? value : null);
  return {
    hardware: said.map((one) => text(one.hardware)).find((one) => one !== null) ?? null,
    gpus: said.map((one) => count(one.gpus)).find((one) => one !== null) ?? null,
  };
}

function isPriced(type: string, { policy }: PriceBook): boolean {
  return policy.instances.has(type) || catalogued(type).length > 0;
}

function contradiction(
  stated: Stated,
  instance: PricedInstance,
  replica: { readonly gpus: number; readonly declared: boolean; readonly path: string },
): Unknown | null {
  const { gpus, path } = replica;
  if (stated.hardware !== null && !isSame(stated.hardware, instance)) {
    const holds = instance.accelerator === null ? "" : `, which has ${instance.accelerator}`;
    return unknown(
      "evidence/not-comparable",
      `${path} was measured on "${stated.hardware}", and serving.instance is "${instance.type}"${holds}`,
      "test on what serves, or correct serving.instance or results[].hardware",
    );
  }
  if (stated.gpus === null || stated.gpus === gpus) return null;
  const has = replica.declared ? num(gpus) : `${num(gpus)}, because serving.gpus_per_replica is not written`;
  return unknown(
    "evidence/not-comparable",
    `${path} was measured with ${counted(stated.gpus, "GPU")}, and a replica has ${has}`,
    `write serving.gpus_per_replica: ${num(stated.gpus)}, or correct results[].gpus, or test with as many as serve`,
  );
}

/** `g5.xlarge` is itself, and an `NVIDIA A10G` is what it holds. */
function isSame(hardware: string, { type, accelerator, memoryMib, gpus }: PricedInstance): boolean {
  if (hardware.toLowerCase() === type.toLowerCase()) return true;
  // A sixth of a GPU has a sixth of its memory; people name the whole one.
  const whole = memoryMib === null ? null : memoryMib / Math.min(1, gpus ?? 1);
  return accelerator !== null && isAccelerator(hardware, accelerator, whole);
}

function assumed(type: string, path: string): Issue {
  return {
    rule: "cost/assumed-hardware",
    message: `nobody says on what ${path} was measured; it is taken for "${type}"`,
    hint: `write the results entry as { files: …, hardware: ${type}, gpus: … }`,
  };
}

/** Shares of a GPU such as 1/3 are not exact numbers. */
const ROUNDING = 1e-9;

/** k = ⌊G ÷ g⌋ replicas share an instance; a replica larger than one takes ⌈g ÷ G⌉ of them. */
function packing(
  { type, gpus: held }: PricedInstance,
  gpus: number,
): { readonly perInstance: number; readonly assumptions: readonly string[] } {
  if (held === null) {
    const write = `${key("prices", "instances", type, "gpus")}`;
    return {
      perInstance: 1,
      assumptions: [`one replica runs on one "${type}", because nobody says how many GPUs it has (${write})`],
    };
  }
  const fit = Math.floor((held / gpus) * (1 + ROUNDING));
  if (fit >= 1) return { perInstance: fit, assumptions: [] };
  // An instance with a share of a GPU serves one replica that takes "its GPU".
  if (held < 1 && gpus <= 1) return { perInstance: 1, assumptions: [] };
  return { perInstance: 1 / Math.ceil((gpus / held) * (1 - ROUNDING)), assumptions: [] };
}

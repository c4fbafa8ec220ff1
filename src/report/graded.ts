import type { Before, Served, Subject } from "../domain/judgement.ts";
import type { Precision } from "../domain/precision.ts";

/** Class and grade: `int8 A`. What is not known has no grade. */
export function gradedText({ class: name, weight, grade }: Pick<Precision, "class" | "weight" | "grade">): string {
  if (name !== null) return `${name} ${grade}`;
  return weight === null ? "unknown" : `${weight.bits} bits ${grade}`;
}

/** More is known than the name of the model says. */
export function isBeyondName({ artefact, unread, claims, launch }: Served): boolean {
  if (artefact !== null || unread !== null || (launch !== null && launch.says !== "")) return true;
  return claims.some((one) => !one.startsWith('the name "'));
}

/**
 * Whether a subject serves another class than at the baseline. Better proof of the same class is no change, and neither is
 * proof where the baseline has only a name: a stored report keeps no artefacts.
 */
export function servesAnother({ served }: Pick<Subject, "served">, before: Pick<Before, "served"> | null): boolean {
  const was = before?.served ?? null;
  if (was === null || was.precision.class === null || served.precision.class === null) return false;
  return was.precision.class !== served.precision.class && (isBeyondName(was) || !isBeyondName(served));
}

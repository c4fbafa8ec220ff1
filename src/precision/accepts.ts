import type { Precision } from "../domain/precision.ts";
import { classesAgree, type Term, termOf } from "../domain/vocabulary.ts";
import { sameWidth } from "./descriptor.ts";

/**
 * Whether an entry of a tier's `precisions` takes a precision. A bare class constrains the weights only, `w8a8` also
 * the activations. null: what is known of the precision does not tell, or the entry is no word of the vocabulary.
 */
export function accepts(entry: string, precision: Precision): boolean | null {
  const term = termOf(entry);
  if (term === null) return null;
  const weights = acceptsClass(term, precision);
  if (weights !== true || !term.strict || term.activation === null) return weights;
  const { activation } = precision;
  if (activation === null) return null;
  if (!sameWidth(term.activation, activation)) return false;
  return activation.kind === null ? null : true;
}

function acceptsClass(term: Term, precision: Precision): boolean | null {
  if (precision.class !== null) return classesAgree(term.class, precision.class);
  if (precision.weight === null) return null;
  return sameWidth(term.weight, precision.weight) ? null : false;
}

/** A tensor as a header describes it. `dtype` is the container that the file names, not yet a precision. */
export interface Tensor {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly elements: number;
  readonly bytes: number;
}

/** Tensors and elements of each dtype, as the header states them: what any reference library would count. */
export interface Counted {
  readonly [dtype: string]: { readonly tensors: number; readonly elements: number };
}

/** How many a shape holds; null where that is no number that can be counted with. A shape of rank 0 is one scalar. */
export function elementsOf(shape: readonly number[]): number | null {
  if (shape.includes(0)) return 0;
  let total = 1;
  for (const size of shape) {
    total *= size;
    if (!Number.isSafeInteger(total)) return null;
  }
  return total;
}

/** By dtype, the most elements first. */
export function counted(tensors: readonly Tensor[]): Counted {
  const by = new Map<string, { tensors: number; elements: number }>();
  for (const { dtype, elements } of tensors) {
    const one = by.get(dtype) ?? { tensors: 0, elements: 0 };
    by.set(dtype, { tensors: one.tensors + 1, elements: one.elements + elements });
  }
  return Object.fromEntries([...by].sort(([a, x], [b, y]) => y.elements - x.elements || (a < b ? -1 : 1)));
}

/** A name of a stranger's file in a message. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 120 ? `${name.slice(0, 120)}…` : name);
}

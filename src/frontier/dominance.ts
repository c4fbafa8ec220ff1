/**
 * Dominance on losses: every objective as "smaller is better", maximized values negated.
 * Definitions: strict Pareto dominance, Kung, Luccio and Preparata 1975 (J. ACM 22:469).
 */

export type Losses = readonly number[];

/** a dominates b: nowhere worse and somewhere better. Equal points do not dominate each other. */
export function dominates(a: Losses, b: Losses): boolean {
  let better = false;
  for (let axis = 0; axis < a.length; axis++) {
    const [x, y] = [a[axis] as number, b[axis] as number];
    // Written so that NaN on either side dominates nothing and is dominated by nothing.
    if (!(x <= y)) return false;
    if (x < y) better = true;
  }
  return better;
}

/**
 * a dominates b and is better by more than τ on some objective. The tolerance never enters the "no worse" side:
 * that form has cycles from three objectives on, and an empty frontier.
 */
export function dominatesBeyond(a: Losses, b: Losses, tau: readonly number[]): boolean {
  if (!dominates(a, b)) return false;
  return a.some((x, axis) => (b[axis] as number) - x > (tau[axis] ?? 0));
}

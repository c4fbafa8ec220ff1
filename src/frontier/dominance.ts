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
  return dominates(a, b) && a.some((x, axis) => behind(b[axis] as number, x, tau[axis] ?? 0));
}

/** The loss y is worse than x by more than τ. */
export function behind(y: number, x: number, tau: number): boolean {
  return y > edge(x, tau);
}

/** a and b differ by no more than τ on every objective. */
export function within(a: Losses, b: Losses, tau: readonly number[]): boolean {
  return a.every((x, axis) => {
    const [y, t] = [b[axis] as number, tau[axis] ?? 0];
    return !behind(y, x, t) && !behind(-y, -x, t);
  });
}

/**
 * The largest loss that is worse than x by no more than τ. Decimals such as 0.823 − 0.005 are not exact in binary:
 * without the last term 0.818 would be more than 0.005 behind 0.823. A τ of 0 stays exact.
 */
function edge(x: number, tau: number): number {
  return tau === 0 ? x : x + tau + 2 * Number.EPSILON * Math.max(Math.abs(x), tau);
}

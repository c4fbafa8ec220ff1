/**
 * Whether a mean can be one of values in [0, 1]: it lies there, and its standard error is no larger than such values
 * allow (their variance is at most v(1 − v), and the sample variance at most n ÷ (n − 1) of that). A score of 0.8 on
 * a scale of 0 to 100 fails by its standard error. Without stderr and n only the value speaks.
 */
export function canBeProportion(value: number, stderr: number | null, n: number | null): boolean {
  if (value < 0 || value > 1) return false;
  if (stderr === null || n === null || n < 2) return true;
  return stderr <= Math.sqrt((value * (1 - value)) / (n - 1)) * (1 + 1e-6) + 1e-12;
}

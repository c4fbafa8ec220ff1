const KiB = 1024;
const MiB = 1024 * KiB;
const GiB = 1024 * MiB;

const POWERS: Readonly<Record<string, number>> = { "": 0, K: 1, M: 2, G: 3, T: 4 };
const SIZE = /^(\d+(?:\.\d+)?) ?([KMGT]?)(i?)B$/;

/** `8GiB` in bytes: GiB is 1024³ bytes, GB 10⁹. NaN where the text is no size. */
export function bytesOf(size: string): number {
  const [, number, power = "", binary] = SIZE.exec(size) ?? [];
  if (number === undefined) return Number.NaN;
  return Math.round(Number(number) * (binary === "i" ? 1024 : 1000) ** (POWERS[power] ?? 0));
}

/** `256 MiB`, `4 GiB`, `15.0 GiB`: bytes as they are said. */
export function showBytes(bytes: number): string {
  if (bytes >= GiB) return `${trim(bytes / GiB)} GiB`;
  if (bytes >= MiB) return `${trim(bytes / MiB)} MiB`;
  return bytes >= KiB ? `${trim(bytes / KiB)} KiB` : `${bytes} bytes`;
}

function trim(value: number): string {
  return value.toFixed(1).replace(/\.0$/, "");
}

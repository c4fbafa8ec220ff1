/** Powers of one base and their units, smallest first. */
interface System {
  readonly base: number;
  readonly units: readonly string[];
}

const BINARY: System = { base: 1024, units: ["KiB", "MiB", "GiB"] };
const DECIMAL: System = { base: 1000, units: ["KB", "MB", "GB"] };

const POWERS: Readonly<Record<string, number>> = { "": 0, K: 1, M: 2, G: 3, T: 4 };
const SIZE = /^(\d+(?:\.\d+)?) ?([KMGT]?)(i?)B$/;

/** `8GiB` in bytes: GiB is 1024³ bytes, GB 10⁹. NaN where the text is no size. */
export function bytesOf(size: string): number {
  const [, number, power = "", binary] = SIZE.exec(size) ?? [];
  if (number === undefined) return Number.NaN;
  return Math.round(Number(number) * (binary === "i" ? 1024 : 1000) ** (POWERS[power] ?? 0));
}

/** `256 MiB`, `4 GiB`, `15 GiB`: bytes as they are said, in powers of 1,024 if not told otherwise. */
export function showBytes(bytes: number, { base, units }: System = BINARY): string {
  const power = [3, 2, 1].find((one) => bytes >= base ** one);
  return power === undefined ? `${bytes} bytes` : `${trim(bytes / base ** power)} ${units[power - 1]}`;
}

/** The system in which a size is a round number, as whoever wrote it did: `500 MB` does not become 476.8 MiB. */
export function systemOf(size: number): System {
  const exact = (system: System) => bytesOf(showBytes(size, system)) === size;
  return exact(DECIMAL) && !exact(BINARY) ? DECIMAL : BINARY;
}

function trim(value: number): string {
  return value.toFixed(1).replace(/\.0$/, "");
}

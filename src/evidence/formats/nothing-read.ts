/** The problem of a file, or of a part of it, that has no readings at all. */
export function nothingRead(place: string, why: string): string {
  return `${place === "" ? "N" : `${place}: n`}othing is read: ${why}.`;
}

/** A number in a formula or a sentence: six significant digits at most, no trailing zeros. */
export function num(value: number): string {
  return String(Number(value.toPrecision(6)));
}

export function usd(value: number): string {
  const digits = num(Math.abs(value));
  // Cents are two digits: $2.50, though $3 and $0.075.
  return `${value < 0 ? "-" : ""}$${/\.\d$/.test(digits) ? `${digits}0` : digits}`;
}

/** `1 row`, `3 rows`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The first few of some names, and how many more there are. */
export function listed(names: readonly string[], most = 8): string {
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return names.slice(0, most).join(", ") + more;
}

/** A policy key: names that YAML would read otherwise are quoted. */
export function key(...path: readonly string[]): string {
  return path.map((part) => (/^[A-Za-z0-9_.-]+$/.test(part) ? part : JSON.stringify(part))).join(".");
}

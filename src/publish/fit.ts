/**
 * A comment's real edge is 262,144 bytes, GitHub's message speaks of 65,536 characters, and other readers count UTF-16:
 * this keeps below all three.
 */
export const COMMENT_UNITS = 65_000;
export const COMMENT_BYTES = 200_000;
/** GitHub's limit of a check run's summary, in characters. */
export const CHECK_UNITS = 65_000;

/** The first of these that has room with what stands below it; null where none has. Nothing is ever cut in two. */
export function fitting(texts: readonly string[], below: string, units = COMMENT_UNITS): string | null {
  const bytes = new TextEncoder();
  return (
    texts.find((text) => {
      const whole = `${text}${below}`;
      return whole.length <= units && bytes.encode(whole).length <= COMMENT_BYTES;
    }) ?? null
  );
}

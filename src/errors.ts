/**
 * Every way in which a call, a policy or the file system can be unusable (exit 2).
 * The message says what is wrong, where, what was found and what would be right.
 */
export type UserErrorCode =
  | "usage"
  | "policy-missing"
  | "policy-invalid"
  | "file-unreadable"
  | "file-outside"
  | "cap-exceeded"
  | "file-exists"
  | "nothing-to-read";

/** A mistake that the user can mend. `details` are printed below the message, each as it is. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly code: UserErrorCode;
  readonly details: readonly string[];

  constructor(code: UserErrorCode, message: string, details: readonly string[] = []) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** The sentence of anything thrown, without a stack. */
export function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

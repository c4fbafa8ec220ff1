/** What `explain RULE` teaches, and what docs/rules.md is made from. Code stands in backquotes. */
export interface Explanation {
  /** What the rule looks at, when it is violated, and what people take it for and it is not. */
  readonly checks: string;
  /** The policy keys that set it, NAME for a name of the user's, and what each does. */
  readonly settings: readonly (readonly [key: string, says: string])[];
  /** How to satisfy it, the usual way first. */
  readonly satisfy: string;
  /** A piece of policy that works. */
  readonly example: string | null;
}

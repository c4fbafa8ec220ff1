/** When a comment is written: on news, always, when the verdict fails, or never. One that is there is kept current. */
export const COMMENT_MODES = ["on-change", "always", "on-failure", "never"] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

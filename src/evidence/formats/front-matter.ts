/** How a Markdown file with front matter begins. */
export const FRONT_MATTER = /^\uFEFF?\s{0,20}---[ \t]*\r?\n/;

/**
 * The YAML at the head of a Markdown file, in its own lines so that errors name the right ones. Throws where it does
 * not end: the file is cut off.
 */
export function frontMatterOf(text: string): string {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.replace(/^\uFEFF/, "").trim() !== "");
  const end = lines.findIndex((line, index) => index > start && /^---\s*$/.test(line));
  if (end === -1) throw new Error('its front matter does not end: there is no second line "---"');
  return lines
    .map((line, index) => (index > start && index < end ? line : ""))
    .slice(0, end)
    .join("\n");
}

/** What a page of ours consists of, so that a test can tell whether anything else got in. */

/** The page without the places where strangers' words may stand. */
export const outside = (markdown: string): string =>
  markdown
    .replace(/^```mermaid\n[\s\S]*?\n```$/gm, "")
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "")
    .replace(/<code>[^<]*<\/code>/g, "")
    // Ours: a sign that would begin a list within the item.
    .replace(/(?<=^- \d*)\\(?=[-+=.)])/gm, "");

/** Those that we write. */
export const TAGS = /<\/?(table|thead|tbody|tr|th|td|details|summary|sub|b|br|code)( open| align="(left|right)")?>/g;
/** All that a line of a chart may be. */
export const MERMAID_LINE =
  /^(%%\{init: \{"quadrantChart":[^\n]*\}\}%%|quadrantChart| {4}[xy]-axis "[^"`\n;#{}<>]*"| {4}classDef f radius: 1, color: #8c959f| {4}"[\p{L}\p{N} ._-]*"(:::f)?: \[[01]\.\d{3}, [01]\.\d{3}\]( radius: \d, color: #[0-9a-f]{6})?)$/u;

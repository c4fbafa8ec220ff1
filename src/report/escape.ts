/**
 * Text of strangers in each form that a report takes. Proven forms only: a terminal line that no runner obeys, an HTML
 * `<code>` with entities, a Markdown code span, and prose that holds nothing but plain words and numbers.
 */

/** What a reader does not see or what turns the line around: controls (C0, C1), format and bidi characters, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Longer names are cut: nobody reads them, and a cell of a megabyte is an attack. */
const LONGEST = 200;

/** One line for people: whatever is invisible becomes U+FFFD, and a name that fills screens is cut. */
export function visible(text: string, longest = Number.POSITIVE_INFINITY): string {
  const shown = text.replace(/\r\n|[\n\r\t]/g, " ").replace(INVISIBLE, "\uFFFD");
  return shown.length <= longest ? shown : `${[...shown.slice(0, longest - 1)].slice(0, -1).join("")}…`;
}

/** A sentence of ours that quotes a stranger, for a notice. */
export function shown(text: string): string {
  return visible(text, LONGEST_SENTENCE);
}

/** Text that, printed or wrapped at any place of a log, is never a command: `::` opens no word and no `##[` is left. */
export function terminal(text: string): string {
  return visible(text)
    .replace(/(?<=^|[\s\p{Z}]):{2,}/gu, (colons) => [...colons].join(" "))
    .replaceAll("##[", "## [");
}

/** `<code>` for a block of HTML: every character that Markdown or HTML could read is an entity. */
export function htmlCode(text: string): string {
  const entities = visible(text, LONGEST).replace(
    /[^\p{L}\p{N}\p{M} ,.-]|(?<=www)\./giu,
    (sign) => `&#${sign.codePointAt(0)};`,
  );
  return `<code>${entities === "" ? "(empty)" : entities}</code>`;
}

/** A Markdown code span: its fence is longer than any run of backticks inside. */
export function codeSpan(text: string): string {
  const shown = visible(text, LONGEST).replaceAll("|", "¦");
  if (shown.trim() === "") return "`(empty)`";
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((most, run) => Math.max(most, run.length), 0) + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") || (shown.startsWith(" ") && shown.endsWith(" ")) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Words and numbers that neither Markdown nor GitHub can read as anything else. */
const PLAIN = /^[\p{L}\p{N}.,;:()%$+−±–…?'’×÷=≤≥·→/{}-]+$/u;
const NOT_PLAIN = /www\.|:\S*:|:\/|\$\D|\$$|\$.*\$|\bgh-\d|(?=\d*[a-f])(?=[a-f]*\d)\b[0-9a-f]{7,}\b/i;

/** Longer sentences are cut: nothing that we say is longer, and a message of a megabyte is an attack. */
const LONGEST_SENTENCE = 2000;

interface Piece {
  readonly text: string;
  readonly isCode: boolean;
}

/**
 * A sentence that holds names: what is quoted, and every word that is not plain, is set by `code`; the rest stands as it
 * is. A sentence cannot get out of this: what is not known to be harmless is code.
 */
export function prose(text: string, code: (name: string) => string): string {
  const parts = visible(text, LONGEST_SENTENCE).split(/((?<=^|[\s([])"[^"]*"(?=$|[\s,;:.)\]])|`[^`]*`)/u);
  const pieces = parts.flatMap((part, index) =>
    index % 2 === 1 ? [{ text: part.slice(1, -1), isCode: true }] : words(part),
  );
  return joined(pieces)
    .map((piece) => (piece.isCode ? code(piece.text) : piece.text))
    .join("");
}

function words(text: string): Piece[] {
  return text.split(/( +)/).flatMap((word): Piece[] => {
    // What is longer than a name is no word, and the patterns below take the square of its length.
    if (word.trim() !== "" && word.length > LONGEST) return [{ text: word, isCode: true }];
    if (word.trim() === "" || isPlain(word)) return [{ text: word, isCode: false }];
    const [, before = "", core = "", after = ""] = /^([([]?)(.*?)([.,;:)\]]*)$/u.exec(word) ?? [];
    if (core === "") return [{ text: word, isCode: true }];
    const bare = `${before.replace("[", "")}${core}${after.replaceAll("]", "")}`;
    return [
      { text: bracketed(before), isCode: false },
      { text: core, isCode: !isPlain(bare) },
      { text: bracketed(after), isCode: false },
    ];
  });
}

/** A bracket as an entity begins no link, neither in Markdown nor in HTML. */
function bracketed(text: string): string {
  return text.replace(/[[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Code that touches code is one span: the fences of two would be read as a longer one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces.filter((one) => one.text !== "" || one.isCode)) {
    const last = result.at(-1);
    if (last?.isCode && piece.isCode) result[result.length - 1] = { text: last.text + piece.text, isCode: true };
    else result.push(piece);
  }
  return result;
}

function isPlain(word: string): boolean {
  return PLAIN.test(word) && !NOT_PLAIN.test(word);
}

/** The message of a workflow command. */
export function commandData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A property of a workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A sentence of Markdown that stands out: emphasis needs something inside, and no space at its ends. */
export function strong(text: string): string {
  const inner = prose(text, codeSpan).trim();
  return `**${inner === "" ? "(empty)" : inner}**`;
}

/** The beginning of a block of Markdown: a sign or number that would begin a list, a rule or a heading is escaped. */
export function blockStart(markdown: string): string {
  return markdown
    .trimStart()
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)(?=[.)])/, "$1\\");
}

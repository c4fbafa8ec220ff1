/** One command of a script: its words, with the variables that were assigned before it put in. */
export interface Command {
  /** `NAME=value` in front of the command. */
  readonly env: ReadonlyMap<string, string>;
  readonly words: readonly string[];
}

/** Characters that variables may still put into a script and all scripts inside it. */
export interface Room {
  left: number;
}

/** More than any launch needs, and little enough that a short script cannot grow without end. */
export function roomFor(): Room {
  return { left: 64 * 1024 };
}

/** Variables longer than this are left as they are written: one that doubles itself would grow without end. */
const MAX_VALUE = 16 * 1024;
const ASSIGNMENT = /^([A-Za-z_]\w*)(\+?)=/;
const EXPANSION = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*|\d+)(?:\[[@*]\])?(?::?[-=]([^{}]*))?\})/;
const DECLARES: ReadonlySet<string> = new Set(["export", "local", "readonly", "declare", "typeset", "ENV", "ARG"]);

/** Exported variables that engines read themselves; what others are for only the script knows. */
const READ = /^(LLAMA_ARG_|OLLAMA_|OPTION_|SM_VLLM_)/;
/** Substitutions in substitutions; a longer or a deeper one is read like the text around it. */
const MAX_DEPTH = 4;
const MAX_SUBSTITUTION = 2_048;
/** So many that do not close are looked for in one text: each look costs up to the length of one. */
const MAX_UNCLOSED = 16;

interface Word {
  text: string;
  /** Written in parentheses: `ARGS=(--a --b)`. */
  items: string[] | null;
}

/**
 * The commands of a shell script, in order, by the rules of POSIX for quotes, continued lines and comments. Assignments hold
 * for what follows; what a command prints, and branches, are not followed: every branch counts. Linear in the text and in `room`, which what variables put in takes up; where
 * it is used up they stay as they are written.
 */
export function commandsOf(
  script: string,
  given: ReadonlyMap<string, string> = new Map(),
  room: Room = roomFor(),
): readonly Command[] {
  const variables = new Map(given);
  const exported = new Map<string, string>();
  return linesOf(script, variables, room).flatMap((words) => {
    const env = new Map(exported);
    let at = 0;
    while (at < words.length) {
      const text = words[at]?.text ?? "";
      const [whole, name] = ASSIGNMENT.exec(text) ?? [];
      if (whole === undefined && !(at === 0 && DECLARES.has(text))) break;
      if (name !== undefined) env.set(name, variables.get(name) ?? "");
      if (name !== undefined && words[0]?.text === "export" && READ.test(name)) exported.set(name, env.get(name) ?? "");
      at++;
    }
    const rest = words.slice(at).map(({ text }) => text);
    return rest.length === 0 ? [] : [{ env, words: rest }];
  });
}

function assign(variables: Map<string, string>, word: Word): void {
  const [whole, name, plus] = ASSIGNMENT.exec(word.text) ?? [];
  if (whole === undefined || name === undefined) return;
  const added = word.items?.join(" ") ?? word.text.slice(whole.length);
  const before = plus === "+" ? `${variables.get(name) ?? ""}${word.items === null ? "" : " "}` : "";
  if (before.length + added.length <= MAX_VALUE) variables.set(name, before + added);
}

/** Words by command. Assignments of one line are known in the next, so lines are cut as they are read. */
function linesOf(script: string, variables: Map<string, string>, room: Room, depth = 0): Word[][] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let word: Word | null = null;
  let group: Word | null = null;
  let unclosed = 0;
  const add = (text: string) => {
    word ??= { text: "", items: null };
    word.text += text;
  };
  const endWord = () => {
    if (word !== null && group !== null) group.items?.push(word.text);
    else if (word !== null) line.push(word);
    word = null;
  };
  const endLine = () => {
    endWord();
    if (line.length > 0) lines.push(line);
    for (const one of line) assign(variables, one);
    line = [];
  };
  /** `$(command)`, whose commands count like any other, `$((1 + 2))` and `${NAME:?why}`: one part of a word, whatever it holds. */
  const substitute = (text: string): number => {
    const end = depth < MAX_DEPTH && unclosed < MAX_UNCLOSED ? endOf(text) : 0;
    if (end === 0) {
      if (/^\$[({]/.test(text)) unclosed++;
      return 0;
    }
    if (/^\$\([^(]/.test(text)) lines.push(...linesOf(text.slice(2, end - 1), variables, room, depth + 1));
    add(text.slice(0, end));
    return end;
  };
  const expand = (text: string, quoted: boolean): number => {
    const [whole, bare, braced, otherwise] = EXPANSION.exec(text) ?? [];
    if (whole === undefined) return substitute(text);
    const value = variables.get(bare ?? braced ?? "") ?? otherwise;
    const list = whole.includes("[");
    if (value !== undefined) room.left -= value.length;
    if (value === undefined || room.left < 0) add(whole);
    else if (quoted && !list) add(value);
    else {
      for (const [index, part] of value.split(/\s+/).entries()) {
        if (index > 0) endWord();
        if (part !== "") add(part.replaceAll(/^["']|["']$/g, ""));
      }
    }
    return whole.length;
  };
  for (let at = 0; at < script.length; at++) {
    const sign = script[at] ?? "";
    if (sign === "\\") {
      at++;
      const next = script[at] ?? "";
      if (next === "\r") at++;
      else if (next !== "\n") add(next);
    } else if (sign === "'") {
      const end = script.indexOf("'", at + 1);
      const stop = end < 0 ? script.length : end;
      add(script.slice(at + 1, stop));
      at = stop;
    } else if (sign === '"') {
      add("");
      for (at++; at < script.length && script[at] !== '"'; at++) {
        const inner = script[at] ?? "";
        const step = inner === "$" ? expand(script.slice(at, at + MAX_SUBSTITUTION), true) : 0;
        if (step > 0) at += step - 1;
        else if (inner === "\\" && /["\\$`\n]/.test(script[at + 1] ?? "")) {
          at++;
          if (script[at] !== "\n") add(script[at] ?? "");
        } else add(inner);
      }
    } else if (sign === "#" && word === null) {
      const end = script.indexOf("\n", at);
      at = (end < 0 ? script.length : end) - 1;
    } else if (sign === "$") {
      const step = expand(script.slice(at, at + MAX_SUBSTITUTION), false);
      if (step > 0) at += step - 1;
      else add(sign);
    } else if (sign === "(" && word !== null && /=$/.test((word as Word).text)) {
      group = word as Word;
      group.items = [];
      line.push(group);
      word = null;
    } else if (sign === ")" && group !== null) {
      endWord();
      group = null;
    } else if (group !== null && /\s/.test(sign)) endWord();
    else if (sign === "\n" || sign === ";" || sign === "|" || sign === "&" || sign === "(" || sign === ")") endLine();
    else if (/\s/.test(sign)) endWord();
    else add(sign);
  }
  endLine();
  return lines;
}

/** Where the parentheses or braces close that a text begins with behind its `$`; 0: nowhere in it. */
function endOf(text: string): number {
  const [open, close] = text[1] === "(" ? "()" : text[1] === "{" ? "{}" : "";
  if (open === undefined) return 0;
  let depth = 0;
  for (let at = 1; at < text.length; at++) {
    if (text[at] === open) depth++;
    else if (text[at] === close) depth--;
    if (depth === 0) return at + 1;
  }
  return 0;
}

/**
 * The runner's two command grammars (actions/runner, ActionCommand.cs), and nothing of ours: what a line of a step's
 * stdout or stderr makes the runner do.
 */

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Commands that the runner acts on; any other name is an ordinary line. */
const REGISTERED = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "internal-set-repo-path",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/** As .NET's StreamReader splits: at \r\n, \n and \r alike. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** The command that a line is, null for an ordinary line. `also` is a name to take for registered. */
export function commandIn(line: string, also: string | null = null): Command | null {
  const known = (name: string) => REGISTERED.has(name.toLowerCase()) || name === also;
  return doubleColon(line.trimStart(), known) ?? hashBracket(line, known);
}

/** `::name key=value,key=value::data`, at the start of a line. */
function doubleColon(line: string, known: (name: string) => boolean): Command | null {
  const end = line.startsWith("::") ? line.indexOf("::", 2) : -1;
  if (end < 0) return null;
  return build(line.slice(2, end), line.slice(end + 2), known, ",", unescapeProperty, unescapeData);
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function hashBracket(line: string, known: (name: string) => boolean): Command | null {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return null;
  return build(line.slice(start + 3, end), line.slice(end + 1), known, ";", unescapeOld, unescapeOld);
}

function build(
  head: string,
  data: string,
  known: (name: string) => boolean,
  separator: string,
  property: (text: string) => string,
  message: (text: string) => string,
): Command | null {
  const space = head.indexOf(" ");
  const name = space < 0 ? head : head.slice(0, space);
  if (!known(name)) return null;
  const pairs = (space < 0 ? "" : head.slice(space + 1)).split(separator).flatMap((pair): [string, string][] => {
    const [key = "", ...rest] = pair.trim().split("=");
    return key !== "" && rest.length > 0 ? [[key, property(rest.join("="))]] : [];
  });
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), data: message(data) };
}

const unescapeData = (text: string) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text: string) => unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
const unescapeOld = (text: string) =>
  text
    .replaceAll("%3B", ";")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%5D", "]")
    .replaceAll("%25", "%");

/** What one step's streams did. */
export interface Streams {
  readonly commands: readonly Command[];
  /** What a person sees in the log: ordinary lines, masked. */
  readonly log: readonly string[];
}

/** Reads one stream after another as the runner reads them, masks and stopped commands included. */
export function readStreams(...streams: readonly string[]): Streams {
  const commands: Command[] = [];
  const log: string[] = [];
  const masks: string[] = [];
  let stopped: string | null = null;
  for (const line of streams.flatMap(linesOf)) {
    const command = commandIn(line, stopped);
    if (command !== null && stopped !== null && command.name === stopped) stopped = null;
    else if (command === null || stopped !== null) {
      log.push(masks.reduce((text, mask) => text.replaceAll(mask, "***"), line));
    } else {
      if (command.name === "stop-commands") stopped = command.data;
      if (command.name === "add-mask" && command.data.trim() !== "") masks.push(...linesOf(command.data));
      commands.push(command);
    }
  }
  return { commands, log };
}

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { reasonOf } from "./adapters/faults.ts";
import { terminalLog } from "./adapters/log.ts";
import { openPast } from "./adapters/past.ts";
import { openTerminalWorkspace } from "./adapters/terminal-workspace.ts";
import { openWorkspace } from "./adapters/workspace.ts";
import type { Command, Terminal } from "./commands/terminal.ts";
import type { PastWorld } from "./comparison/world.ts";
import { sentence, UserError } from "./errors.ts";
import { type Call, parseCall } from "./inputs/arguments.ts";
import { readChange } from "./inputs/event.ts";
import { VERSION } from "./version.ts";

/** Each command is loaded when it is called: help does not wait for readers of evaluations. */
const COMMANDS: { readonly [C in Call["command"]]: () => Promise<Command<C>> } = {
  check: async () => (await import("./commands/check.ts")).check,
  demo: async () => (await import("./commands/check.ts")).demo,
  inspect: async () => (await import("./commands/inspect.ts")).inspect,
  frontier: async () => (await import("./commands/frontier.ts")).frontier,
  init: async () => (await import("./commands/init.ts")).init,
  validate: async () => (await import("./commands/validate.ts")).validate,
  explain: async () => (await import("./commands/explain.ts")).explain,
  help: async () => (await import("./commands/help.ts")).help,
  version: async () => (await import("./commands/help.ts")).version,
};

const [USER_ERROR, OUR_FAULT] = [2, 4];
const WIDEST = 160;
const NARROWEST = 40;

const log = terminalLog(process.stderr);
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early, such as `head`, has what it wanted; the exit stays the verdict's.
  if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return;
  log.info(`standard output cannot be written: ${reasonOf(error)}`);
  process.exit(USER_ERROR);
});
process.on("uncaughtException", (error) => process.exit(failed(error)));

try {
  const call = parseCall(process.argv.slice(2));
  process.exitCode = await run(call, COMMANDS[call.command] as () => Promise<Command<Call["command"]>>);
} catch (error) {
  process.exitCode = failed(error);
}

async function run(call: Call, load: () => Promise<Command<Call["command"]>>): Promise<number> {
  const command = await load();
  const exit = await command(call, { ...terminalOf(call), ...(await past(call)) });
  log.done();
  return exit;
}

/** On a terminal there is no event, and GitHub is not asked. */
async function past(call: Call) {
  const baseline = call.command === "check" ? call.request.baseline : { kind: "none" as const };
  return openPast(readChange({}, null), baseline, process.cwd(), process.env, null);
}

function terminalOf({ color }: Call): Omit<Terminal, keyof PastWorld> {
  const { NO_COLOR, TERM } = process.env;
  const columns = process.stdout.columns ?? 100;
  return {
    workspace: openTerminalWorkspace(process.cwd()),
    log,
    clock: new Date(),
    toolVersion: VERSION,
    print: (text) => process.stdout.write(text),
    width: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    color: color && process.stdout.isTTY === true && !NO_COLOR && TERM !== "dumb",
    example: () => openWorkspace(join(dirname(fileURLToPath(import.meta.url)), "demo")),
  };
}

/** A mistake of the user's in words; a fault of ours with where to report it. Never a stack. */
function failed(error: unknown): number {
  if (error instanceof UserError) {
    log.info([error.message, ...error.details].join("\n"));
    return USER_ERROR;
  }
  log.info(
    `A fault of Pareto Gate, not of yours: ${sentence(error)}\nPlease report it with the command and, if you can, the file.`,
  );
  return OUR_FAULT;
}

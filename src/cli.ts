import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { reasonOf } from "./adapters/faults.ts";
import { terminalLog } from "./adapters/log.ts";
import type { Command, Terminal } from "./commands/terminal.ts";
import { sentence, UserError } from "./errors.ts";
import { type Call, parseCall } from "./inputs/arguments.ts";
import { VERSION } from "./version.ts";

/** Each command is loaded when it is called: help does not wait for readers of evaluations. */
const COMMANDS: { readonly [C in Exclude<Call["command"], "help" | "version">]: () => Promise<Command<C>> } = {
  check: async () => (await import("./commands/check.ts")).check,
  demo: async () => (await import("./commands/check.ts")).demo,
  inspect: async () => (await import("./commands/inspect.ts")).inspect,
  frontier: async () => (await import("./commands/frontier.ts")).frontier,
  init: async () => (await import("./commands/init.ts")).init,
  validate: async () => (await import("./commands/validate.ts")).validate,
  explain: async () => (await import("./commands/explain.ts")).explain,
};
/** Those that look at no file: for them nothing that could is loaded. */
const WORDS = {
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
  process.exitCode = await run(parseCall(process.argv.slice(2)));
} catch (error) {
  process.exitCode = failed(error);
}

async function run(call: Call): Promise<number> {
  const screen = screenOf(call);
  if (call.command === "help") return (await WORDS.help())(call, screen);
  if (call.command === "version") return (await WORDS.version())(call, screen);
  const command = (await COMMANDS[call.command]()) as Command<Call["command"]>;
  const exit = await command(call, { ...screen, ...(await filesFor(call)) });
  log.done();
  return exit;
}

function screenOf({ color }: Call): Omit<Terminal, keyof Files> {
  const { NO_COLOR, TERM } = process.env;
  const columns = process.stdout.columns ?? 100;
  return {
    log,
    clock: new Date(),
    toolVersion: VERSION,
    print: (text) => process.stdout.write(text),
    width: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    color: color && process.stdout.isTTY === true && !NO_COLOR && TERM !== "dumb",
  };
}

type Files = Awaited<ReturnType<typeof filesFor>>;

/** The working tree and, where the call compares with something, the clone. On a terminal GitHub is not asked. */
async function filesFor(call: Call) {
  const [{ openTerminalWorkspace }, { openWorkspace }, { openPast }, { readChange }] = await Promise.all([
    import("./adapters/terminal-workspace.ts"),
    import("./adapters/workspace.ts"),
    import("./adapters/past.ts"),
    import("./inputs/event.ts"),
  ]);
  const baseline = call.command === "check" ? call.request.baseline : { kind: "none" as const };
  return {
    workspace: openTerminalWorkspace(process.cwd(), log.part),
    example: () => openWorkspace(join(dirname(fileURLToPath(import.meta.url)), "demo")),
    ...(await openPast(readChange({}, null), baseline, process.cwd(), process.env, null)),
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

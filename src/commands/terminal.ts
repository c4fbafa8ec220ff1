import type { World } from "../gate.ts";
import type { Call } from "../inputs/arguments.ts";

/** What a command needs of the terminal, beside the world. */
export interface Terminal extends World {
  /** Results go to standard output; everything else goes through `log`. */
  readonly print: (text: string) => void;
  /** Columns to fit text into, at least 40. */
  readonly width: number;
  readonly color: boolean;
  /** Opens the example that is bundled with the program. */
  readonly example: () => World["workspace"];
}

/** A command of the call's name: prints its result and gives its exit code (DESIGN 3.2). */
export type Command<C extends Call["command"]> = (
  call: Extract<Call, { readonly command: C }>,
  terminal: Terminal,
) => Promise<number>;

/** JSON as every command prints it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

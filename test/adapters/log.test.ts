import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionLog, logLines } from "../../src/adapters/log.ts";
import { readStreams } from "../rig/commands.ts";

describe("logLines", () => {
  it.each([
    ["model x\n::set-output name=verdict::pass", ["model x", ": :set-output name=verdict::pass"]],
    ["  ::error::x", ["  : :error::x"]],
    ["a ##[error]x", ["a ## [error]x"]],
    ["a\rb\u001b[31m", ["a\uFFFDb\uFFFD[31m"]],
    ["std::vector, 12:30", ["std::vector, 12:30"]],
    ["a\tb\r\nc", ["a  b", "c"]],
  ])("of %j", (text, lines) => {
    expect(logLines(text)).toEqual(lines);
  });

  it("never makes a command, whatever the text", () => {
    const part = fc.oneof(
      fc.constantFrom(
        "::",
        "##[",
        "]",
        "\r",
        "\n",
        " ",
        "\u00a0",
        "\u3000",
        "\ufeff",
        "\u2028",
        "\u0085",
        ":",
        "#",
        "[",
      ),
      fc.constantFrom("error", "set-output name=verdict", "stop-commands", "add-mask"),
      fc.string({ unit: "binary", maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const written: string[] = [];
        actionLog((line) => written.push(line)).warn(parts.join(""));
        actionLog((line) => written.push(line)).info(parts.join(""));
        return readStreams(written.join("")).commands.length === 0;
      }),
      { numRuns: 5000 },
    );
  });
});

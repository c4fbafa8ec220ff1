import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionLog, logLines, terminalLog } from "../../src/adapters/log.ts";
import { openWorkspace } from "../../src/adapters/workspace.ts";
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

describe("progress on a terminal", () => {
  const screen = (isTTY: boolean, columns = 40) => {
    const written: string[] = [];
    let time = 0;
    const log = terminalLog({ isTTY, columns, write: (part) => written.push(part) }, () => time);
    const at = (ms: number) => {
      time = ms;
    };
    return { log, at, taken: () => written.splice(0).join("") };
  };

  it("is shown once it has gone on for a second, as one line that is written over, and taken away", () => {
    const { log, at, taken } = screen(true);
    log.progress("reading 1 of 2: a.json");
    at(999);
    log.part(5, 10);
    expect(taken()).toBe("");
    at(1000);
    log.part(7, 10);
    expect(taken()).toBe("\r\u001b[Kreading 1 of 2: a.json 70%");
    at(1050);
    log.part(8, 10);
    expect(taken()).toBe("");
    at(1100);
    log.progress("reading 2 of 2: b.json");
    expect(taken()).toBe("\r\u001b[Kreading 2 of 2: b.json");
    log.warn("lost");
    expect(taken()).toBe("\r\u001b[KWarning: lost\n");
    at(1300);
    log.part(10, 10);
    log.done();
    expect(taken()).toBe("\r\u001b[Kreading 2 of 2: b.json\r\u001b[K");
    log.progress("again");
    expect(taken()).toBe("");
  });

  it("fits the line, and commands no terminal", () => {
    const { log, at, taken } = screen(true, 20);
    log.progress("");
    at(2000);
    log.progress(`reading 1 of 9: ${"long/".repeat(9)}\u001b[2J`);
    expect(taken()).toBe("\r\u001b[Kreading 1 of 9: lon");
    at(3000);
    log.part(1, 3);
    expect(taken()).toBe("\r\u001b[Kreading 1 of 9: 33%");
  });

  it("is nothing where nobody looks", () => {
    const { log, at, taken } = screen(false);
    log.progress("a");
    at(5000);
    log.progress("b");
    log.part(1, 2);
    log.done();
    expect(taken()).toBe("");
  });

  it("of a large file goes on while it is streamed", async () => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), "progress-")));
    writeFileSync(join(root, "a.jsonl"), '{"a": 1}\n'.repeat(200_000));
    const seen: number[] = [];
    const source = await openWorkspace(root, (done, size) => void seen.push(done / size)).open("a.jsonl");
    for await (const _ of source.lines()) if (seen.length > 3) break;
    rmSync(root, { recursive: true });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual([...seen].sort());
    expect(seen[0]).toBeLessThan(0.5);
  });
});

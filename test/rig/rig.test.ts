import { describe, expect, it } from "vitest";
import { commandIn, linesOf, readStreams } from "./commands.ts";
import { readOutputs } from "./files.ts";

describe("the runner's grammar of commands", () => {
  it.each([
    ["::error::no", "error", "no"],
    ["  \t::error file=a,line=2::50%25 %0A done", "error", "50% \n done"],
    ["text ##[warning]late", "warning", "late"],
    ["::set-output name=verdict::pass", "set-output", "pass"],
    ["::ERROR::loud", "error", "loud"],
    ["##[set-output name=verdict;]pass", "set-output", "pass"],
  ])("takes %j for a command", (line, name, data) => {
    expect(commandIn(line)).toMatchObject({ name, data });
  });

  it.each(["a ::error::no", ":: error::no", "::error:no", "::unknown::x", "##[unknown]x", "##[error", "# #[error]x"])(
    "takes %j for text",
    (line) => {
      expect(commandIn(line)).toBeNull();
    },
  );

  it("unescapes what stands in a property", () => {
    expect(commandIn("::error title=a%3A b%2Cc%25,line=7::x")?.properties).toEqual({ title: "a: b,c%", line: "7" });
  });

  it("splits lines at a lone carriage return", () => {
    expect(linesOf("a\rb\r\nc\n")).toEqual(["a", "b", "c"]);
  });

  it("obeys no command while commands are stopped, and goes on at the token", () => {
    const { commands, log } = readStreams("::stop-commands::t0k\n::error::hidden\n::t0k::\n::error::seen\n");
    expect(commands.map(({ name, data }) => `${name} ${data}`)).toEqual(["stop-commands t0k", "error seen"]);
    expect(log).toEqual(["::error::hidden"]);
  });

  it("masks what follows a mask", () => {
    expect(readStreams("s3cret\n::add-mask::s3cret\nis s3cret\n").log).toEqual(["s3cret", "is ***"]);
  });
});

describe("the runner's output file", () => {
  it("reads both forms, the last value of a name wins", () => {
    expect(readOutputs("a=1\nb<<E\nx\na=2\nE\na=3\n")).toEqual(
      new Map([
        ["a", "3"],
        ["b", "x\na=2"],
      ]),
    );
  });

  it.each(["no equals", "=x", "a<<\nx\n", "a<<E\nx\n"])("fails on %j", (text) => {
    expect(() => readOutputs(text)).toThrow(/^Invalid/);
  });
});

import { describe, expect, it } from "vitest";
import { blockStart, codeSpan, htmlCode, prose, strong, terminal, visible } from "../../src/report/escape.ts";

const inCode = (text: string) => prose(text, codeSpan);

describe("a sentence", () => {
  it("keeps plain words, money and units as they are", () => {
    const text = "costs $5,484 (+386 %), at most 10.5 ms; 3 requests/s × 2 ÷ 4";
    expect(inCode(text)).toBe(text);
  });

  it("sets names and what is not plain as code, punctuation beside it", () => {
    expect(inCode('"chat" of tier `edge` (a_b), see http://x.y.')).toBe(
      "`chat` of tier `edge` (`a_b`), see `http://x.y`.",
    );
  });

  it("sets code that touches code as one span, whatever backticks it holds", () => {
    expect(inCode('"a``b".@team`x')).toBe("```a``b.@team`x```");
  });

  it("shows no emoji for what stands between colons", () => {
    expect(inCode(":x: a:rocket:b [:x:]")).toBe("`:x`: `a:rocket:b` &#91;`:x`:&#93;");
  });

  it("has brackets that begin no link", () => {
    expect(inCode("[declared without n]")).toBe("&#91;declared without n&#93;");
  });

  it.each(["$x^2$", "$5$", "abcdef1", "gh-12", "www.x", "@a", "#1"])("does not let %s be read as anything", (text) => {
    expect(inCode(text)).toBe(`\`${text}\``);
  });

  it("is cut where it fills screens", () => {
    expect(inCode("word ".repeat(2000)).length).toBeLessThanOrEqual(2000);
  });
});

describe("the other forms", () => {
  it("show what is invisible", () => {
    expect(visible("a\u202eb\u200bc\nd\u0000")).toBe("a\uFFFDb\uFFFDc d\uFFFD");
  });

  it("leave no command in a log, however it is wrapped", () => {
    expect(terminal(":::add-mask::x ::debug:: ##[error]y a::b")).toBe(": : :add-mask::x : :debug:: ## [error]y a::b");
  });

  it("write every sign that HTML or GitHub reads as an entity", () => {
    expect(htmlCode("<a@b>")).toBe("<code>&#60;a&#64;b&#62;</code>");
    expect(htmlCode("")).toBe("<code>(empty)</code>");
  });

  it("never emphasise nothing, nor spaces", () => {
    expect(strong(" ")).toBe("**(empty)**");
    expect(strong(" so ")).toBe("**so**");
  });

  it.each([
    ["- a", "\\- a"],
    [" ---", "\\---"],
    ["1. a", "1\\. a"],
    ["2) a", "2\\) a"],
    ["a - b", "a - b"],
  ])("begin no list with %j", (text, escaped) => {
    expect(blockStart(text)).toBe(escaped);
  });
});

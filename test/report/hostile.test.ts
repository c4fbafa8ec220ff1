import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { columnsOf } from "../../src/domain/width.ts";
import { annotations, outputs, renderMarkdown, renderPatch, renderText, reportOf } from "../../src/report/index.ts";
import { CORPUS, named, names } from "./hostile.ts";
import { MERMAID_LINE, outside, TAGS } from "./page.ts";
import { valid } from "./schema.ts";

/** What a runner obeys: a command at the start of a line, or one of the older form anywhere. */
const isCommand = (line: string): boolean => /^[\s\p{Z}]*::/u.test(line) || line.includes("##[");

/** Of each table row its cells, of each table its rows. */
const shape = (markdown: string): string =>
  markdown
    .split("\n")
    .filter((line) => /^<\/?(table|thead|tr|tbody)/.test(line))
    .map((line) => line.replace(/<code>[^<]*<\/code>/g, "").replace(/>[^<]*</g, "><"))
    .map((line) => line.replaceAll("<br>", ""))
    .join("\n");

const property = (check: (text: string) => void): void => {
  for (const text of CORPUS) check(text);
  fc.assert(
    fc.property(names, (text) => {
      check(text);
    }),
    { numRuns: 300 },
  );
};

const reported = (text: string) => reportOf(named(text));

describe("whatever a stranger calls things", () => {
  it("the report keeps its schema", () => {
    property((text) => expect(valid(JSON.parse(JSON.stringify(reported(text))))).toBe(""));
  });

  it("no line of the text is a command or too wide", () => {
    property((text) => {
      for (const width of [80, 120]) {
        const lines = renderText(reported(text), { width, color: false }).split("\n");
        expect(lines.filter((line) => isCommand(line) || columnsOf(line) > width)).toEqual([]);
      }
    });
  });

  it("no annotation holds a command, a control character or more than a runner shows", () => {
    property((text) => {
      for (const { title, message } of annotations(reported(text))) {
        expect([title, ...message.split("\n")].filter((line) => isCommand(line))).toEqual([]);
        expect(message).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(message.length).toBeLessThan(4096);
      }
    });
  });

  it("tables of the summary keep their rows and cells", () => {
    const harmless = shape(renderMarkdown(reported("harmless")));
    property((text) => expect(shape(renderMarkdown(reported(text)))).toBe(harmless));
  });

  it("nothing of it stands outside of code in the summary", () => {
    property((text) => {
      const rest = outside(renderMarkdown(reported(text))).replace(TAGS, " ");
      expect(rest).not.toMatch(/[<>|~\\@]|https?:\/\/|www\.|!\[|\]\(|:[a-z]\w*:/);
      expect(rest).not.toMatch(/`(?!`*\n)/);
    });
  });

  it("the chart has nothing but the lines that it draws", () => {
    property((text) => {
      const charts = renderMarkdown(reported(text)).match(/(?<=^```mermaid\n)[\s\S]*?(?=\n```$)/gm) ?? [];
      const lines = charts.flatMap((chart) => chart.split("\n"));
      expect(lines.filter((line) => !MERMAID_LINE.test(line))).toEqual([]);
    });
  });

  it("the proposed frontier says the name again, or leaves out what the policy could not read", () => {
    property((text) => {
      const patch = renderPatch(reported(text));
      if (text === "" || text.length > 400) expect(patch).toBeNull();
      else expect(parse(patch ?? "").points.at(-1).model).toBe(text);
    });
  });

  it("outputs are single words", () => {
    property((text) => {
      for (const value of Object.values(outputs(reported(text)))) expect(value).toMatch(/^[a-z0-9.-]*$/);
    });
  });
});

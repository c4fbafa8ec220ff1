import { describe, expect, it } from "vitest";
import { renderComment, reportOf } from "../../src/report/index.ts";
import { HAS_GIT, NEEDS_GIT } from "../adapters/repository.ts";
import { example, POLICY } from "../e2e/support.ts";
import { gatePull, type Pull } from "../gate/pull.ts";
import { textOf } from "./sources.ts";

const PAGE = "docs/pull-requests.md";
const BEGIN = /(<!-- Made by its test: .* -->\n)[\s\S]*?(<!-- end -->\n)/;

/** The example with the 8-bit model, and the change that its own first line tells of. */
function moved(): Pull {
  const files = example();
  const head = new TextDecoder().decode(files[POLICY]).replace("max: 2000", "max: 2500");
  const base = head
    .replace("max: 2500", "max: 2000")
    .replace("model: llama-3.1-8b-bf16\n", "model: llama-3.1-8b-w8a8\n");
  return { base: { ...files, [POLICY]: base }, head: { [POLICY]: head } };
}

describe.skipIf(!HAS_GIT)(`the page of pull requests${NEEDS_GIT}`, () => {
  it("shows the comment as the gate writes it, down to the chart", async () => {
    const comment = renderComment(reportOf(await gatePull(moved())), { lead: null, run: null });
    const [visible = ""] = comment.split("<details");
    const quoted = visible
      .trim()
      .split("\n")
      .map((line) => `> ${line}`.trimEnd())
      .join("\n");
    const page = textOf(PAGE);
    expect(page).toMatch(BEGIN);
    const made = page.replace(BEGIN, (_, begin: string, end: string) => `${begin}\n${quoted}\n\n${end}`);
    await expect(made).toMatchFileSnapshot(`../../${PAGE}`);
  });
});

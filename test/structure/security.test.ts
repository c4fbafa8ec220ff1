import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf, ROOT, textOf } from "./sources.ts";

const section = textOf("SECURITY.md").split("## What holds\n")[1]?.split("\n## ")[0] ?? "";
const promises = section.split(/^(?=\d+\. )/m).slice(1);

describe("SECURITY.md", () => {
  it("numbers its promises", () => {
    expect(promises.length).toBeGreaterThan(10);
    expect(promises.map((text) => Number.parseInt(text, 10))).toEqual(promises.map((_, index) => index + 1));
  });

  it.each(promises)("names tests that are there: %s", (text) => {
    const named = [...text.matchAll(/`(test\/[\w/-]+\.test\.ts)`/g)].map(([, path = ""]) => path);
    expect(named).not.toEqual([]);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe("what a terminal starts", () => {
  it("has no way to a network", () => {
    const seen = new Set<string>();
    for (const queue = ["src/cli.ts"]; queue.length > 0; ) {
      const path = queue.pop() ?? "";
      if (seen.has(path)) continue;
      seen.add(path);
      if (path.startsWith("src/") && existsSync(join(ROOT, path))) queue.push(...importsOf(path));
    }
    expect(seen.size).toBeGreaterThan(100);
    expect([...seen].filter((path) => /github|^node:(http|https|net|tls|dgram)$/.test(path))).toEqual([]);
  });
});

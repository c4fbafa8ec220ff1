import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT, textOf } from "./sources.ts";

const BYTES = 3.5 * 1024 * 1024;
const DIST = join(ROOT, "dist");
let home = "";
const rebuilt = () => join(home, "dist");

function files(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .sort();
}

const scripts = () => files(rebuilt()).filter((path) => path.endsWith(".js"));
const scriptText = (path: string) => readFileSync(join(rebuilt(), path), "utf8");

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "dist-"));
  execFileSync(process.execPath, [join(ROOT, "scripts", "build.mjs"), "--no-generate", "--outdir", rebuilt()], {
    cwd: home,
  });
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("dist", () => {
  it("is what the sources build, byte for byte", () => {
    expect(existsSync(DIST), "There is no dist/; `npm run build` makes it").toBe(true);
    expect(files(DIST)).toEqual(files(rebuilt()));
    const changed = files(DIST).filter(
      (path) => !readFileSync(join(DIST, path)).equals(readFileSync(join(rebuilt(), path))),
    );
    expect(changed, "dist/ is not what the sources build; `npm run build` makes it anew").toEqual([]);
  });

  it("says nothing of the machine that built it", () => {
    const places = [ROOT, home, process.env.HOME ?? ROOT].filter((path) => path.length > 1);
    expect(scripts().filter((path) => places.some((one) => scriptText(path).includes(one)))).toEqual([]);
  });

  it("leaves out what the gate never calls", () => {
    const unused = /^\s*\/\/ node_modules\/(undici|ajv\/dist\/core)/m;
    expect(scripts().filter((path) => unused.test(scriptText(path)))).toEqual([]);
  });

  it("carries the licence of every package that is in it", () => {
    const packages = new Set(
      scripts().flatMap((path) =>
        [...scriptText(path).matchAll(/^\s*\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(([, name]) => name),
      ),
    );
    const licences = readFileSync(join(rebuilt(), "licenses.txt"), "utf8");
    expect(packages.size).toBeGreaterThan(0);
    const missing = [...packages].filter(
      (name) => !licences.split("\n").some((line) => line.startsWith(`${name} `) && /\(.+\)$/.test(line)),
    );
    expect(missing).toEqual([]);
  });

  it("stays small", () => {
    const bytes = files(rebuilt()).reduce((sum, path) => sum + statSync(join(rebuilt(), path)).size, 0);
    expect(bytes).toBeLessThanOrEqual(BYTES);
  });

  it("has an action that loads nothing before it can say what failed", () => {
    expect(scriptText("index.js")).not.toMatch(/^(import|export) .*"\.\.?\//m);
  });

  it("has a command that a shell can start", () => {
    expect(scriptText("cli.js").startsWith("#!/usr/bin/env node\n")).toBe(true);
    expect(statSync(join(rebuilt(), "cli.js")).mode & 0o111).toBe(0o111);
  });
});

describe("generated files", () => {
  it("are what the schemas make", async () => {
    const { generated } = (await import(join(ROOT, "scripts", "generate.mjs"))) as {
      generated: () => Promise<ReadonlyMap<string, string>>;
    };
    const made = await generated();
    expect(made.size).toBeGreaterThan(0);
    expect([...made].flatMap(([path, text]) => (textOf(path) === text ? [] : [path]))).toEqual([]);
  }, 30_000);
});

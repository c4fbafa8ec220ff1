import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT, runStep } from "../rig/runner.ts";
import { crashIn, example, passing } from "./support.ts";

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "faults-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Scripts of dist/ that a step loaded, relative to it: Node's own coverage names each. */
async function loaded(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const coverage = mkdtempSync(join(home, "coverage-"));
  await runStep({ files, env: { NODE_V8_COVERAGE: coverage } });
  const urls = readdirSync(coverage).flatMap((name) =>
    (JSON.parse(readFileSync(join(coverage, name), "utf8")) as { result: { url: string }[] }).result.map(
      ({ url }) => url,
    ),
  );
  const paths = urls.flatMap((url) => (url.startsWith("file:") ? [fileURLToPath(url)] : []));
  return [...new Set(paths)]
    .flatMap((path) => (path.startsWith(`${ROOT}dist/`) ? [path.slice(ROOT.length + 5)] : []))
    .sort();
}

/** The one copy of dist/ with one script replaced, until `mended`. */
function distWith(script: string, text: string): { readonly dist: string; readonly mended: () => void } {
  const dist = join(home, "dist");
  if (!existsSync(dist)) cpSync(join(ROOT, "dist"), dist, { recursive: true });
  writeFileSync(join(dist, script), text);
  return { dist, mended: () => cpSync(join(ROOT, "dist", script), join(dist, script)) };
}

describe("what is loaded", () => {
  it("is only what the fault path needs", async () => {
    const scripts = await loaded({});
    expect(scripts).toContain("index.js");
    const text = scripts.map((path) => readFileSync(join(ROOT, "dist", path), "utf8")).join("\n");
    expect(text).not.toMatch(/^\/\/ node_modules\/(undici|@pydantic)/m);
  });

  it("holds no token prices where nothing is priced by tokens", async () => {
    const scripts = await loaded(example());
    const text = scripts.map((path) => readFileSync(join(ROOT, "dist", path), "utf8")).join("\n");
    expect(text).not.toMatch(/^\/\/ node_modules\/@pydantic/m);
  });
});

describe("a fault in any script that is loaded", () => {
  it("leaves blocked=true, one error and no stack", async () => {
    const scripts = (await loaded(passing())).filter((path) => path !== "index.js");
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      for (const text of ["throw new Error('broken\\n::set-output name=verdict::pass');", "const = 1;", "export {};"]) {
        const { dist, mended } = distWith(script, text);
        const step = await runStep({ files: passing(), dist });
        mended();
        expect({ script, text, crash: crashIn(step) }).toEqual({ script, text, crash: [] });
        expect(Object.fromEntries(step.outputs)).toEqual({ verdict: "error", blocked: "true" });
        expect(step.commands).toHaveLength(1);
      }
    }
  }, 120_000);

  it("that nobody waits for is an error too", async () => {
    const [script = ""] = (await loaded(passing())).filter((path) => path.startsWith("chunks/"));
    const text = readFileSync(join(ROOT, "dist", script), "utf8");
    const { dist, mended } = distWith(script, `${text}\nPromise.reject(new Error("nobody waited"));\n`);
    const step = await runStep({ files: passing(), dist });
    mended();
    expect(crashIn(step)).toEqual([]);
    expect(step.annotations[0]?.message).toContain("nobody waited");
    expect(step.outputs.get("blocked")).toBe("true");
  });
});

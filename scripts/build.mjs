// Bundles the two entries into dist/: ESM, split, unminified, the same bytes on every machine.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import esbuild from "esbuild";
import { bundledPackages, licenceText } from "./licenses.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Output name → source. */
const ENTRIES = { index: "src/main.ts", cli: "src/cli.ts" };

/** What stands beside the code in dist/: from → to. */
const EXTRA = [{ from: "examples/llama-chat", to: "demo" }];

// Bundled CommonJS packages require Node's own modules; ESM has no `require`.
const BANNER = `import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);`;

// @actions/core imports its OIDC client, and with it an HTTP client, for a function that the gate never calls. Marked
// as free of side effects, what is not used is not bundled.
const UNUSED = /^(@actions\/|tunnel$|\.\/oidc-utils\.js$)/;
const dropUnused = {
  name: "drop-unused",
  setup(build) {
    build.onResolve({ filter: UNUSED }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === "seen") return undefined;
      const found = await build.resolve(path, { ...rest, pluginData: "seen" });
      return { ...found, sideEffects: false };
    });
  },
};

// Packages that the toolkit loads and the gate never calls: undici, a second transport beside Node's own (785 KB), and a
// method for each of GitHub's routes, which the gate names itself (100 KB). Package → what the toolkit makes use of while it
// loads.
const UNCALLED = {
  undici: "export class ProxyAgent {}\nexport const fetch = undefined;",
  "@octokit/plugin-rest-endpoint-methods": "export const restEndpointMethods = () => ({});",
};
const leaveOut = {
  name: "leave-out",
  setup(build) {
    build.onResolve({ filter: /^(undici|@octokit\/plugin-rest-endpoint-methods)$/ }, ({ path }) => ({
      path,
      namespace: "left-out",
    }));
    build.onLoad({ filter: /.*/, namespace: "left-out" }, ({ path }) => ({ contents: UNCALLED[path] }));
  },
};

// What is loaded for one format's files shares small modules with the list of readers, which is always there. esbuild makes
// a chunk of each set of entries that share a module: dozens of files of a few hundred bytes, each of which a start must
// find and open. Where every such entry reaches the whole list, all that the list needs is one chunk.
const oneList = {
  name: "one-list",
  setup(build) {
    const lazy = new Set();
    build.onResolve({ filter: /\.ts$/ }, async ({ path, kind, pluginData, ...rest }) => {
      if (kind !== "dynamic-import" || pluginData === "lazy") return undefined;
      const found = await build.resolve(path, { ...rest, kind, pluginData: "lazy" });
      lazy.add(found.path);
      return found;
    });
    build.onLoad({ filter: /\/src\/evidence\/formats\/[\w-]+\.ts$/ }, ({ path }) => {
      if (!lazy.has(path)) return undefined;
      return { contents: `${readFileSync(path, "utf8")}\nimport "./index.ts";\n`, loader: "ts" };
    });
  },
};

/**
 * Writes a whole dist/ into `outdir`, which it empties first.
 * @param {string} outdir
 */
export async function build(outdir) {
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES,
    outdir,
    write: false,
    metafile: true,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    splitting: true,
    minify: false,
    legalComments: "none",
    mainFields: ["module", "main"],
    chunkNames: "chunks/[name]-[hash]",
    banner: { js: BANNER },
    plugins: [leaveOut, dropUnused, oneList],
    logLevel: "warning",
  });
  rmSync(outdir, { recursive: true, force: true });
  const idle = idleChunks(metafile);
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    const script = withoutImportsOf(idle, isData(metafile, path) ? await compact(text) : text);
    writeFileSync(
      path,
      basename(path) === "cli.js" && !script.startsWith("#!") ? `#!/usr/bin/env node\n${script}` : script,
    );
  }
  chmodSync(join(outdir, "cli.js"), 0o755);
  for (const { from, to } of EXTRA) cpSync(join(ROOT, from), join(outdir, to), { recursive: true });
  writeFileSync(join(outdir, "licenses.txt"), licenceText(ROOT, bundledPackages(metafile)));
  return metafile;
}

/** A chunk of nothing but the price list: a table for machines, which nobody reviews by reading. */
function isData({ outputs }, path) {
  const inputs = Object.keys(outputs[relative(ROOT, path)]?.inputs ?? {});
  return inputs.length > 0 && inputs.every((input) => input.includes("@pydantic/genai-prices/"));
}

async function compact(text) {
  const { code } = await esbuild.transform(text, { minifyWhitespace: true, format: "esm", target: "node20" });
  return code;
}

/** Names of chunks that hold esbuild's helper functions and nothing else: loading one does nothing. */
function idleChunks(metafile) {
  return new Set(
    Object.entries(metafile.outputs).flatMap(([path, { inputs }]) =>
      Object.keys(inputs).length === 0 ? [basename(path)] : [],
    ),
  );
}

/** esbuild imports its helpers for nothing where the packages that needed them were dropped. */
function withoutImportsOf(idle, text) {
  return text.replace(/^import "\.\/(?:chunks\/)?([^"/]+)";\n/gm, (line, name) => (idle.has(name) ? "" : line));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { outdir: { type: "string", default: join(ROOT, "dist") }, "no-generate": { type: "boolean" } },
  });
  const generator = join(ROOT, "scripts", "generate.mjs");
  if (!values["no-generate"]) execFileSync(process.execPath, [generator], { stdio: "inherit" });
  await build(resolve(values.outdir));
}

// The licence texts of every package whose code is in the bundle.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const RULE = "-".repeat(80);
const LICENCE_FILE = /^(licen[cs]e|copying)([.-].*)?$/i;

/**
 * Package directories (relative to the root, `node_modules/@scope/name`) of which at least one byte is in an output.
 * @param {import("esbuild").Metafile} metafile
 */
export function bundledPackages(metafile) {
  const paths = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, part]) => (part.bytesInOutput > 0 ? [path] : [])),
  );
  const directories = paths.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(directories)].sort();
}

/**
 * One text with every package's name, version, licence id and licence file. Throws when a package ships no licence.
 * @param {string} root
 * @param {readonly string[]} directories
 */
export function licenceText(root, directories) {
  return directories.map((directory) => section(root, directory)).join("\n");
}

function section(root, directory) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, directory, "package.json"), "utf8"));
  const files = readdirSync(join(root, directory))
    .filter((file) => LICENCE_FILE.test(file))
    .sort();
  if (typeof license !== "string" || files.length === 0) {
    throw new Error(
      `${directory}: ships no licence (licence id: ${license ?? "none"}, licence files: ${files.length})`,
    );
  }
  const texts = files.map((file) =>
    readFileSync(join(root, directory, file), "utf8")
      .replace(/\r\n?/g, "\n")
      .trim(),
  );
  return `${RULE}\n${name} ${version} (${license})\n${RULE}\n\n${texts.join("\n\n")}\n`;
}

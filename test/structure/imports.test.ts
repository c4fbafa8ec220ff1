import { describe, expect, it } from "vitest";
import { importsOf, sources } from "./sources.ts";

/** Part of src → the parts it may know (DESIGN 9). Every part knows itself and `domain`. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ports: [],
  errors: [],
  version: [],
  cost: [],
  frontier: [],
  verdict: [],
  report: [],
  inputs: ["ports", "errors"],
  policy: ["ports", "errors"],
  precision: ["ports", "errors"],
  evidence: ["ports", "errors", "precision"],
  baseline: ["ports", "errors"],
  comparison: ["baseline", "evidence", "policy", "inputs", "ports", "errors", "rules", "subjects"],
  rules: ["cost", "frontier", "precision", "subjects"],
  subjects: ["cost", "frontier", "precision"],
  publish: ["report", "ports", "errors"],
  adapters: ["ports", "errors"],
  gate: [
    "comparison",
    "ports",
    "errors",
    "cost",
    "frontier",
    "verdict",
    "inputs",
    "policy",
    "evidence",
    "rules",
    "subjects",
    "report",
  ],
  commands: [
    "ports",
    "errors",
    "gate",
    "cost",
    "frontier",
    "precision",
    "inputs",
    "policy",
    "evidence",
    "rules",
    "subjects",
    "verdict",
    "report",
    "version",
  ],
  main: ["action", "relay", "inputs", "publish"],
  relay: ["adapters", "baseline", "inputs", "publish", "report", "ports", "errors", "version"],
  action: ["gate", "adapters", "inputs", "publish", "report", "ports", "version"],
  cli: ["comparison", "gate", "commands", "adapters", "inputs", "report", "publish", "ports", "errors", "version"],
};

/** Where a package may be imported: pure ones in their place, effects in adapters and entries only. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "@actions/core": ["main", "adapters"],
  "@actions/github/lib/utils": ["adapters"],
  "@actions/http-client": ["adapters"],
  "@pydantic/genai-prices": ["cost", "adapters"],
  "csv-parse/sync": ["evidence"],
  fzstd: ["adapters"],
  picomatch: ["adapters", "comparison", "evidence", "rules", "subjects"],
  "smol-toml": ["evidence"],
  yaml: ["policy", "evidence", "commands"],
  yauzl: ["adapters"],
};

const EDGES = ["main", "cli", "adapters"];
/** Pure by what they do, though Node ships them. */
const PURE_NODE: Readonly<Record<string, readonly string[]>> = { "node:util": ["inputs"] };

const partOf = (path: string): string => /^src\/([^/.]+)/.exec(path)?.[1] ?? path;

describe("imports point one way", () => {
  const files = sources();

  it("every part of src is in the table", () => {
    expect(files.map(partOf).filter((part) => !Object.hasOwn(MAY_KNOW, part))).toEqual([]);
  });

  it.each(files)("%s", (path) => {
    const part = partOf(path);
    const allowed = new Set(["domain", part, ...(MAY_KNOW[part] ?? [])]);
    const wrong = importsOf(path).filter((name) => {
      if (name.startsWith("src/")) return !allowed.has(partOf(name));
      if (name.startsWith("node:")) return !EDGES.includes(part) && !PURE_NODE[name]?.includes(part);
      return !PACKAGES[name]?.includes(part);
    });
    expect(wrong).toEqual([]);
  });
});

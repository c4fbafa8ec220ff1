import { describe, expect, it } from "vitest";
import { VERSION } from "../../src/version.ts";
import { textOf } from "./sources.ts";

interface Package {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(textOf("package.json")) as Package;
const lock = JSON.parse(textOf("package-lock.json")) as {
  readonly packages: Readonly<Record<string, { integrity?: string; link?: boolean; resolved?: string }>>;
};

describe("package.json", () => {
  it("names every dependency by an exact version", () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it("has the version that the gate prints", () => {
    expect(VERSION).toBe(manifest.version);
  });

  it("names the command and the oldest Node", () => {
    expect(manifest).toMatchObject({ bin: { "pareto-gate": "dist/cli.js" }, engines: { node: ">=20" } });
  });
});

describe("package-lock.json", () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

  it("pins every package by its content", () => {
    expect(packages.flatMap(([path, { integrity }]) => (integrity ? [] : [path]))).toEqual([]);
  });

  it("is of this project", () => {
    expect(lock.packages[""]).toMatchObject({ version: manifest.version });
  });
});

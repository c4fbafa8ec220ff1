import { validate } from "@actions/languageservice";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { textOf } from "./sources.ts";
import { own, shown } from "./workflows.ts";

/** What GitHub's own editor says of action.yml and of every workflow: its words, with the line. */

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly required?: boolean }>>;
}

const metadata = (name: string, inputs: readonly string[], required: readonly string[] = []): Metadata => ({
  name,
  description: "",
  inputs: Object.fromEntries(inputs.map((one) => [one, { description: "", required: required.includes(one) }])),
});

/** Inputs of the actions that the workflows use: ours as it is, others as their action.yml has them, those in use here. */
const ACTIONS: ReadonlyMap<string, Metadata> = new Map([
  ["pareto-gate/pareto-gate", parse(textOf("action.yml")) as Metadata],
  ["actions/checkout", metadata("Checkout", ["ref", "fetch-depth", "persist-credentials"])],
  ["actions/setup-node", metadata("Setup Node", ["node-version"])],
  ["actions/setup-go", metadata("Setup Go", ["go-version", "cache"])],
  ["actions/download-artifact", metadata("Download", ["name", "path", "run-id", "github-token"])],
  ["actions/upload-artifact", metadata("Upload", ["name", "path", "retention-days"], ["path"])],
]);

// The service keeps what it has parsed by address: each document has its own.
let documents = 0;

async function remarksOn(text: string, file = "workflow.yml"): Promise<string[]> {
  const uri = `file:///${documents++}/${file === "action.yml" ? "" : ".github/workflows/"}${file}`;
  const found = await validate(TextDocument.create(uri, "yaml", 1, text), {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) => ACTIONS.get(`${owner}/${name}`),
    },
  });
  return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

describe("GitHub's language service", () => {
  it.each([...own, ...shown])("has nothing to say of $name", async ({ text }) => {
    expect(await remarksOn(text)).toEqual([]);
  });

  it("has nothing to say of action.yml", async () => {
    expect(await remarksOn(textOf("action.yml"), "action.yml")).toEqual([]);
  });

  it("would have said so", async () => {
    const [{ text } = { text: "" }] = shown;
    const wrong = async (from: string, to: string) => {
      expect(text).toContain(from);
      return remarksOn(text.replace(from, to));
    };
    expect(await wrong("runs-on:", "run-on:")).not.toEqual([]);
    expect(await wrong("persist-credentials:", "persist-credential:")).toEqual([
      expect.stringContaining("Invalid action input 'persist-credential'"),
    ]);
    const action = textOf("action.yml");
    expect(await remarksOn(action.replace("using: node24", "using: node26"), "action.yml")).not.toEqual([]);
    expect(await remarksOn(action.replace(/^ {2}main: .*$/m, ""), "action.yml")).not.toEqual([]);
  });
});

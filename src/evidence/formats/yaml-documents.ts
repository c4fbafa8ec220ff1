import { parseAllDocuments } from "yaml";
import { sentence } from "../../errors.ts";

/** Characters of one file: some seconds of work, and ten times the largest object that Kubernetes keeps. */
const MAX_LENGTH = 8 * 1024 * 1024;

/**
 * The documents of a YAML file as plain values, empty ones left out. Throws an Error with a sentence and a line for text that
 * is no YAML, for more of it than anybody starts a server with, and for aliases that would grow without end.
 */
export function yamlDocuments(text: string): readonly unknown[] {
  if (text.length > MAX_LENGTH) throw new Error(`it has ${text.length} characters of YAML, more than ${MAX_LENGTH}`);
  const parsed = parseAllDocuments(text.replace(/^\uFEFF/, ""), {
    merge: true,
    prettyErrors: true,
    logLevel: "silent",
  });
  const documents = Array.isArray(parsed) ? parsed : [];
  for (const document of documents) {
    const [error] = document.errors;
    if (error === undefined) continue;
    const line = error.linePos?.[0].line ?? 1;
    if (text.includes("{{")) {
      throw new Error(`line ${line} is no YAML: it is a template; render it first (\`helm template\`)`);
    }
    throw new Error(
      `line ${line} is no YAML: ${error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "")}`,
    );
  }
  return documents.flatMap((document) => {
    try {
      const value: unknown = document.toJS();
      return value === null || value === undefined ? [] : [value];
    } catch (error) {
      throw new Error(`it is no YAML that can be read: ${sentence(error)}`);
    }
  });
}

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-PEFCRR2N.js";
import {
  sentence
} from "./chunk-NMESRUXA.js";
import {
  __toESM
} from "./chunk-PBTHCYGG.js";

// src/evidence/formats/yaml-documents.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_LENGTH = 8 * 1024 * 1024;
function yamlDocuments(text) {
  if (text.length > MAX_LENGTH) throw new Error(`it has ${text.length} characters of YAML, more than ${MAX_LENGTH}`);
  const parsed = (0, import_yaml.parseAllDocuments)(text.replace(/^\uFEFF/, ""), {
    merge: true,
    prettyErrors: true,
    logLevel: "silent"
  });
  const documents = Array.isArray(parsed) ? parsed : [];
  for (const document of documents) {
    const [error] = document.errors;
    if (error === void 0) continue;
    const line = error.linePos?.[0].line ?? 1;
    if (text.includes("{{")) {
      throw new Error(`line ${line} is no YAML: it is a template; render it first (\`helm template\`)`);
    }
    throw new Error(
      `line ${line} is no YAML: ${error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "")}`
    );
  }
  return documents.flatMap((document) => {
    try {
      const value = document.toJS();
      return value === null || value === void 0 ? [] : [value];
    } catch (error) {
      throw new Error(`it is no YAML that can be read: ${sentence(error)}`);
    }
  });
}

export {
  yamlDocuments
};

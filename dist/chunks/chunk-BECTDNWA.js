import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/commands/terminal.ts
function jsonText(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}

export {
  jsonText
};

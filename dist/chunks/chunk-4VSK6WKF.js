import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/evidence/formats/front-matter.ts
var FRONT_MATTER = /^\uFEFF?\s{0,20}---[ \t]*\r?\n/;
function frontMatterOf(text) {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.replace(/^\uFEFF/, "").trim() !== "");
  const end = lines.findIndex((line, index) => index > start && /^---\s*$/.test(line));
  if (end === -1) throw new Error('its front matter does not end: there is no second line "---"');
  return lines.map((line, index) => index > start && index < end ? line : "").slice(0, end).join("\n");
}

export {
  FRONT_MATTER,
  frontMatterOf
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/evidence/formats/nothing-read.ts
function nothingRead(place, why) {
  return `${place === "" ? "N" : `${place}: n`}othing is read: ${why}.`;
}

export {
  nothingRead
};

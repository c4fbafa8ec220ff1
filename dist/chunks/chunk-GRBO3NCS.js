import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/evidence/formats/unusable.ts
var SHOWN = 10;
function problemsOfUnusable(unusable) {
  const shown = unusable.slice(0, SHOWN).map(({ pointer, measure, why }) => {
    return `${pointer === "" ? "" : `${pointer}: `}${measure} has no value: ${why}.`;
  });
  const more = unusable.length - shown.length;
  return more > 0 ? [...shown, `${more} more metrics have no value.`] : shown;
}
function nothingRead(place, why) {
  return `${place === "" ? "N" : `${place}: n`}othing is read: ${why}.`;
}

export {
  problemsOfUnusable,
  nothingRead
};

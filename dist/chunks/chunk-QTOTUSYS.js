import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/evidence/formats/guidellm-yaml.ts
function isYamlReport(text) {
  return /^(?:args|benchmarks|config|metadata):/.test(text) && /^benchmarks:/m.test(text) && MARK.test(text);
}
var MARK = /^ *(?:- )?(?:type_: ["']?generative_benchmark|guidellm_version:|module: ["']?guidellm\.)/m;

export {
  isYamlReport
};

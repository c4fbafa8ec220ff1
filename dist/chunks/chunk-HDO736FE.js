import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/evidence/formats/proportion.ts
function canBeProportion(value, stderr, n) {
  if (value < 0 || value > 1) return false;
  if (stderr === null || n === null || n < 2) return true;
  return stderr <= Math.sqrt(value * (1 - value) / (n - 1)) * (1 + 1e-6) + 1e-12;
}

export {
  canBeProportion
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  evidenceOf,
  evidenceOfNote,
  placeFacts
} from "./chunk-OOAEAJKN.js";
import "./chunk-T4BPB4UB.js";
import "./chunk-OQHPIONI.js";
import "./chunk-EL6KTNIP.js";
import "./chunk-7K2BC4KL.js";
export {
  evidenceOf,
  evidenceOfNote,
  placeFacts
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  evidenceOf,
  evidenceOfNote,
  placeFacts,
  spedAt
} from "./chunk-HH3R5N5H.js";
import "./chunk-6D7HST7N.js";
import "./chunk-VG7CQKK4.js";
import "./chunk-OQHPIONI.js";
import "./chunk-EL6KTNIP.js";
import "./chunk-GRBO3NCS.js";
import "./chunk-4SOFTZWP.js";
import "./chunk-7K2BC4KL.js";
export {
  evidenceOf,
  evidenceOfNote,
  placeFacts,
  spedAt
};

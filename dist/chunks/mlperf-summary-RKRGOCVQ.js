import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  evidenceOf,
  evidenceOfNote,
  placeFacts,
  spedAt
} from "./chunk-UYFDO6BB.js";
import "./chunk-6D7HST7N.js";
import "./chunk-Y232YGM6.js";
import "./chunk-HFRFOMHT.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-EL6KTNIP.js";
import "./chunk-PH5YPEFU.js";
import "./chunk-SBFUUZYU.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";
export {
  evidenceOf,
  evidenceOfNote,
  placeFacts,
  spedAt
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  objectsOf,
  recordsOf
} from "./chunk-Y232YGM6.js";
import "./chunk-HFRFOMHT.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-EL6KTNIP.js";
import "./chunk-PH5YPEFU.js";
import "./chunk-SBFUUZYU.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";
export {
  objectsOf,
  recordsOf
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  objectsOf,
  recordsOf
} from "./chunk-YYNAUUQ5.js";
import "./chunk-WAPOSZWH.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-VF2NFZHT.js";
import "./chunk-SBFUUZYU.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";
export {
  objectsOf,
  recordsOf
};

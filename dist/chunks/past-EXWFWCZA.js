import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  openPast
} from "./chunk-36DFEMW5.js";
import "./chunk-6LZJ26OB.js";
import "./chunk-6Z2NWHTD.js";
import "./chunk-NQJS3ZYM.js";
import "./chunk-I77YPMBM.js";
import "./chunk-3JJPR55H.js";
import "./chunk-NMESRUXA.js";
export {
  openPast
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  openPast
} from "./chunk-MJ2Q7N3E.js";
import "./chunk-ZHEWUZLK.js";
import "./chunk-6Z2NWHTD.js";
import "./chunk-GJYDG476.js";
import "./chunk-I77YPMBM.js";
import "./chunk-V2PC7MEC.js";
import "./chunk-5A4EH2XC.js";
import "./chunk-NMESRUXA.js";
export {
  openPast
};

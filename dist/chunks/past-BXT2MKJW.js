import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  openPast
} from "./chunk-5ZVVLQML.js";
import "./chunk-ZHEWUZLK.js";
import "./chunk-7FVZZVD4.js";
import "./chunk-6Z2NWHTD.js";
import "./chunk-I77YPMBM.js";
import "./chunk-V2PC7MEC.js";
import "./chunk-5A4EH2XC.js";
import "./chunk-NMESRUXA.js";
export {
  openPast
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  openWorkspace
} from "./chunk-PUNXJJJE.js";
import "./chunk-5LTVOJSP.js";
import "./chunk-6Z2NWHTD.js";
import "./chunk-CM6MGOZ7.js";
import "./chunk-I77YPMBM.js";
import "./chunk-3JJPR55H.js";
import "./chunk-NMESRUXA.js";
export {
  openWorkspace
};

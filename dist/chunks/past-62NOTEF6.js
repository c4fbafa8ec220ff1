import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  openPast
} from "./chunk-VNIO2JMJ.js";
import "./chunk-CM6MGOZ7.js";
import "./chunk-3JJPR55H.js";
import "./chunk-NMESRUXA.js";
export {
  openPast
};

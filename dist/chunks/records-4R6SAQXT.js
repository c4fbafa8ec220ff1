import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  recordsOf
} from "./chunk-T2QEVCLB.js";
import "./chunk-RHYJ25CA.js";
import "./chunk-7K2BC4KL.js";
import "./chunk-NMESRUXA.js";
export {
  recordsOf
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  recordsOf
} from "./chunk-LVPPUUGI.js";
import "./chunk-S37BWXJN.js";
import "./chunk-7K2BC4KL.js";
import "./chunk-NMESRUXA.js";
export {
  recordsOf
};

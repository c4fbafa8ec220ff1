import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  objectsOf,
  recordsOf
} from "./chunk-OEDVG6HH.js";
import "./chunk-S37BWXJN.js";
import "./chunk-7K2BC4KL.js";
import "./chunk-NMESRUXA.js";
export {
  objectsOf,
  recordsOf
};

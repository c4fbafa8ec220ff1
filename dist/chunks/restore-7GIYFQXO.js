import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  restore,
  storedReport
} from "./chunk-AAIUKMGD.js";
import "./chunk-M526KZBZ.js";
export {
  restore,
  storedReport
};

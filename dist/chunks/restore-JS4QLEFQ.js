import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  restore,
  storedReport
} from "./chunk-GTOVZ5BO.js";
import "./chunk-M526KZBZ.js";
export {
  restore,
  storedReport
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  restore,
  storedReport
} from "./chunk-GTDKSVEU.js";
import "./chunk-M526KZBZ.js";
export {
  restore,
  storedReport
};

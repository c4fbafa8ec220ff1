import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  readChange,
  readEvent
} from "./chunk-GSFCD5QR.js";
import "./chunk-NMESRUXA.js";
export {
  readChange,
  readEvent
};

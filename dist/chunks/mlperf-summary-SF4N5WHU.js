import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  evidenceOf,
  evidenceOfNote,
  placeFacts,
  spedAt
} from "./chunk-IQZDKNEK.js";
import "./chunk-LHF5EGLI.js";
import "./chunk-WMLVRBHY.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-4G74DAKL.js";
import "./chunk-ZOEBL45Z.js";
import "./chunk-MFNCQD2S.js";
import "./chunk-FIBQDHYA.js";
import "./chunk-NMESRUXA.js";
export {
  evidenceOf,
  evidenceOfNote,
  placeFacts,
  spedAt
};

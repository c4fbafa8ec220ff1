import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  evidenceOf,
  evidenceOfNote,
  placeFacts,
  spedAt
} from "./chunk-NXU7WDQK.js";
import "./chunk-6D7HST7N.js";
import "./chunk-CJXIZNDJ.js";
import "./chunk-CHH2S3LG.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-EL6KTNIP.js";
import "./chunk-UNQJ6RLL.js";
import "./chunk-WOBTZE23.js";
import "./chunk-YJUOQJGI.js";
import "./chunk-NMESRUXA.js";
export {
  evidenceOf,
  evidenceOfNote,
  placeFacts,
  spedAt
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  objectsOf,
  recordsOf
} from "./chunk-CJXIZNDJ.js";
import "./chunk-CHH2S3LG.js";
import "./chunk-PEFCRR2N.js";
import "./chunk-EL6KTNIP.js";
import "./chunk-UNQJ6RLL.js";
import "./chunk-WOBTZE23.js";
import "./chunk-YJUOQJGI.js";
import "./chunk-NMESRUXA.js";
export {
  objectsOf,
  recordsOf
};

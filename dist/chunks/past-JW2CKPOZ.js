import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  openPast
} from "./chunk-HDFMYG5C.js";
import "./chunk-ZHEWUZLK.js";
import "./chunk-6Z2NWHTD.js";
import "./chunk-4OC6IDMQ.js";
import "./chunk-I77YPMBM.js";
import "./chunk-V2PC7MEC.js";
import "./chunk-LH4ULNVM.js";
import "./chunk-NMESRUXA.js";
export {
  openPast
};

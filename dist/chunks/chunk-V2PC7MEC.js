import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/adapters/caps.ts
var MiB = 1024 * 1024;
var GiB = 1024 * MiB;
var HEAD_BYTES = 64 * 1024;
var MAX_FILES = 1e4;
var MAX_DOCUMENT_BYTES = 256 * MiB;
var MAX_STREAM_BYTES = 4 * GiB;
var MAX_TOTAL_BYTES = 16 * GiB;
var MAX_LINE_LENGTH = 64 * MiB;
var MAX_ARCHIVE_ENTRIES = 1e5;
var MAX_MEMBER_BYTES = 256 * MiB;
var MAX_TREE_BYTES = 256 * MiB;
var MAX_RATIO = 1e3;
var RATIO_FLOOR = 16 * MiB;

export {
  HEAD_BYTES,
  MAX_FILES,
  MAX_DOCUMENT_BYTES,
  MAX_STREAM_BYTES,
  MAX_TOTAL_BYTES,
  MAX_LINE_LENGTH,
  MAX_ARCHIVE_ENTRIES,
  MAX_MEMBER_BYTES,
  MAX_TREE_BYTES,
  MAX_RATIO,
  RATIO_FLOOR
};

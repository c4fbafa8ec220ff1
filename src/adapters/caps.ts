/** Limits on what is read, checked on the open handle before and while reading. Breaking one ends the run (exit 2). */

const MiB = 1024 * 1024;
const GiB = 1024 * MiB;

/** Bytes of a file that recognition may look at. */
export const HEAD_BYTES = 64 * 1024;
/** Files that one pattern may match. */
export const MAX_FILES = 10_000;
/** Bytes of a document that is parsed whole, after decompression. */
export const MAX_DOCUMENT_BYTES = 256 * MiB;
/** Bytes of a file that is streamed, after decompression. */
export const MAX_STREAM_BYTES = 4 * GiB;
/** Bytes that one run may read in all, after decompression. */
export const MAX_TOTAL_BYTES = 16 * GiB;
/** Characters of one line. */
export const MAX_LINE_LENGTH = 64 * MiB;
/** Members of an archive. */
export const MAX_ARCHIVE_ENTRIES = 100_000;
/** Bytes of one member, decompressed. */
export const MAX_MEMBER_BYTES = 256 * MiB;
/** Bytes of git's listing of a tree. */
export const MAX_TREE_BYTES = 256 * MiB;
/** A member above `RATIO_FLOOR` that grows more than this on decompression is a bomb. */
export const MAX_RATIO = 1_000;
export const RATIO_FLOOR = 16 * MiB;

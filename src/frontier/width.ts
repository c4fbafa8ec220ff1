export { clip, columnsOf, flushed, padded, printable, squeeze } from "../domain/width.ts";

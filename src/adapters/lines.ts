import { showBytes } from "../domain/bytes.ts";
import { UserError } from "../errors.ts";
import { MAX_LINE_LENGTH } from "./caps.ts";
import { decoder } from "./decode.ts";

/**
 * Lines of UTF-8 text without their terminator (`\n` or `\r\n`), in memory of one line and one chunk. A BOM goes;
 * a final terminator starts no further line. `path` stands in the error of a line that is too long.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  maxLength = MAX_LINE_LENGTH,
): AsyncIterable<string> {
  const decoded = decoder();
  let rest: string[] = [];
  let restLength = 0;
  let number = 0;
  for await (const chunk of chunks) {
    const text = decoded.next(chunk);
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
      rest.push(text.slice(start, end));
      number++;
      if (restLength + end - start > maxLength) throw tooLong(path, number, maxLength);
      yield withoutReturn(rest.join(""));
      rest = [];
      restLength = 0;
      start = end + 1;
    }
    rest.push(text.slice(start));
    restLength += text.length - start;
    if (restLength > maxLength) throw tooLong(path, number + 1, maxLength);
  }
  const last = rest.join("") + decoded.end();
  if (last !== "") yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

function tooLong(path: string, line: number, cap: number): UserError {
  return new UserError("cap-exceeded", `${path}: line ${line} is longer than ${showBytes(cap)}`);
}

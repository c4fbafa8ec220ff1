import type { Document } from "../reader.ts";
import { isObject } from "../values.ts";
import { recordsOf } from "./records.ts";
import { cellOfValue, type Grid, MAX_CELLS } from "./table-cells.ts";

/** A list of flat objects, or JSON Lines of them: the columns are all their keys, in order of appearance. */
export async function gridOfJson(document: Document): Promise<Grid> {
  const records = (await recordsOf(document, limited())).map(({ place, value }) => {
    if (!isObject(value)) throw new Error(`${place === "" ? "the document" : place} is not an object`);
    return { place, value };
  });
  const names = [...new Set(records.flatMap(({ value }) => Object.keys(value)))];
  if (records.length * names.length > MAX_CELLS) throw new Error(`it has more than ${MAX_CELLS} cells`);
  const nested = names.filter((name) =>
    records.some(({ value }) => typeof own(value, name) === "object" && own(value, name) !== null),
  );
  return {
    names,
    rows: records.map(({ place, value }, index) => ({
      number: index + 1,
      place,
      cells: names.map((name) => cellOfValue(own(value, name))),
    })),
    ragged: [],
    problems: nested.map((name) => `Column "${name}" holds lists or objects, which are not read.`),
  };
}

/** Lets rows pass until they have too many cells to be held. */
function limited(): (value: unknown) => unknown {
  let cells = 0;
  return (value) => {
    cells += isObject(value) ? Object.keys(value).length : 1;
    if (cells > MAX_CELLS) throw new Error(`it has more than ${MAX_CELLS} cells`);
    return value;
  };
}

function own(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

import type { Evidence } from "../../domain/evidence.ts";
import type { Document } from "../reader.ts";
import { isObject } from "../values.ts";
import { evidenceOf } from "./mlflow-evidence.ts";
import { runOfFolder } from "./mlflow-files.ts";
import { runsOf } from "./mlflow-rest.ts";

/** A run of the file store, or the runs of a JSON document. */
export async function read(document: Document): Promise<Evidence> {
  const head = new TextDecoder().decode(await document.source.head()).trimStart();
  if (!/^\uFEFF?[{[]/.test(head)) return runOfFolder(document);
  const root = await document.json();
  const runs = runsOf(root);
  if (runs.length === 0) throw new Error("it has no run");
  const more = isObject(root) && typeof root.next_page_token === "string" && root.next_page_token !== "";
  const problems = more
    ? ["The answer has more pages (next_page_token): runs beyond this one are not in the file."]
    : [];
  return evidenceOf(runs, document.entry, { root, problems });
}

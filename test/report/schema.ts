import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(new URL("../../src/report/report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

/** What is wrong with a report by its schema; "" where nothing is. */
export function valid(report: unknown): string {
  validate(report);
  return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`).join("\n");
}

import { expect, it } from "vitest";
import { evidenceOf, readingOf, six } from "./evidence.ts";

const GROQ = "mlflow/mlruns-groq-eval/mlruns/852045333675594180";

it("reads an export of a run with a point for each metric", async () => {
  const evidence = await evidenceOf("mlflow/export-oss-sklearn/run.json");
  expect(evidence).toMatchObject({ format: "mlflow", formatVersion: "2.3.2", unusable: [], usage: [], problems: [] });
  expect(evidence.facts).toMatchObject({ run_id: "eb66c160957d4a28b11d3f1b968df9cd", status: "FINISHED" });
  expect(evidence.measuredAt).toBe(new Date(1684623853222).toISOString());
  expect(evidence.readings.map(({ model, measure, value, pointer }) => [model, measure, six(value), pointer])).toEqual([
    [null, "mlflow/rmse", 0.736795, "/mlflow/metrics/rmse/0/value"],
    [null, "mlflow/r2", 0.281002, "/mlflow/metrics/r2/0/value"],
    [null, "mlflow/mae", 0.587742, "/mlflow/metrics/mae/0/value"],
  ]);
});

it("reads an export of Databricks", async () => {
  const evidence = await evidenceOf("mlflow/export-databricks/run.json");
  expect(evidence.facts).toMatchObject({
    run_id: "a17f0abf5d46464d899f0ffcebbdb7a8",
    status: "FINISHED",
    params: { my_batch_size: "128", my_epochs: "2" },
  });
  expect(readingOf(evidence, "mlflow/my_acc").value).toBe(0.9729999899864197);
  expect(six(readingOf(evidence, "mlflow/my_loss").value)).toBe(0.0888701);
  expect(evidence.problems).toEqual([]);
});

it("reads a run of the file store, with its folder", async () => {
  const evidence = await evidenceOf(`${GROQ}/91e0bc6a944f4453912aa817c55be0ca/meta.yaml`);
  expect(evidence).toMatchObject({ unusable: [], problems: [], measuredAt: new Date(1757713667783).toISOString() });
  expect(evidence.facts).toMatchObject({ status: "FINISHED", duration_s: 2.004, params: { provider: "groq" } });
  expect(evidence.readings.map(({ model, measure, value, n, pointer }) => [model, measure, value, n, pointer])).toEqual(
    [
      ["llama-3.1-8b-instant", "mlflow/contains", 1, null, "/metrics/contains/1"],
      ["llama-3.1-8b-instant", "mlflow/exact_match", 0, null, "/metrics/exact_match/1"],
      ["llama-3.1-8b-instant", "mlflow/token_f1", 0, null, "/metrics/token_f1/1"],
    ],
  );
  expect(evidence.readings[0]).toMatchObject({ variant: { temperature: "0" }, comparable: { max_tokens: "256" } });
  expect(evidence.parts).toHaveLength(11);
  expect(evidence.parts?.some((path) => path.includes("artifacts"))).toBe(false);
});

it.each(["0", "852045333675594180"])("says that experiment %s is no run", async (id) => {
  const evidence = await evidenceOf(`mlflow/mlruns-groq-eval/mlruns/${id}/meta.yaml`);
  expect(evidence).toMatchObject({ format: "mlflow", readings: [], unusable: [] });
  expect(evidence.problems[0]).toContain("which is no run");
});

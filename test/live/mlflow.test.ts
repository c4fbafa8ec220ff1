import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openWorkspace } from "../../src/adapters/workspace.ts";
import type { Evidence, EvidenceFile } from "../../src/domain/evidence.ts";
import { READERS } from "../../src/evidence/formats/index.ts";
import { readEvidence } from "../../src/evidence/read.ts";
import { entryOf, silent } from "../evidence/support.ts";
import { type Ids, logRuns, pythonWithMlflow, startServer } from "./mlflow.ts";

/** What MLflow itself writes today: bodies of a real server, and a real file store. */

let reason: string | null = null;
let folder = "";
let python = "";
let stop = async () => {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pareto-gate-live-"));
  const found = pythonWithMlflow(folder);
  if ("reason" in found) {
    reason = found.reason;
    console.warn(`MLflow is not tried: ${reason}`);
  } else python = found.python;
});

afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

beforeEach((context) => {
  if (reason !== null) context.skip(reason);
});

async function read(files: string): Promise<readonly EvidenceFile[]> {
  return (await readEvidence(openWorkspace(folder), [entryOf(files)], READERS, silent)).files;
}

const values = ({ readings }: Evidence) => Object.fromEntries(readings.map((one) => [one.measure, one.value]));
const searchOf = (experiment: string) => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ experiment_ids: [experiment] }),
});

const VALUES = {
  "mlflow/mmlu/acc": 0.625,
  latency_p95_ms: 412.5,
  "mlflow/bleu": 0.1,
  "mlflow/with_dataset": 0.75,
  "mlflow/with_model": 0.4,
};

function expectGood(evidence: Evidence): void {
  expect(values(evidence)).toEqual(VALUES);
  expect(evidence.readings[0]).toMatchObject({ model: "org/model-8b", comparable: { max_tokens: "256" } });
  expect(evidence.readings[0]?.variant).toMatchObject({
    temperature: "0.2",
    prompt: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
  expect(evidence.unusable.map((one) => one.measure).sort()).toEqual(["mlflow/loss", "mlflow/perplexity"]);
  expect(evidence.problems).toHaveLength(2);
}

describe("a tracking server", () => {
  let ids: Ids;

  it("answers runs/get, whose body is read", async () => {
    const server = await startServer(python, folder);
    stop = server.stop;
    ids = await logRuns(python, server.address);
    const api = `${server.address}/api/2.0/mlflow/runs`;
    writeFileSync(join(folder, "good.json"), await (await fetch(`${api}/get?run_id=${ids.good}`)).text());
    writeFileSync(join(folder, "failed.json"), await (await fetch(`${api}/get?run_id=${ids.failed}`)).text());
    writeFileSync(join(folder, "search.json"), await (await fetch(`${api}/search`, searchOf(ids.experiment))).text());
    const [file] = await read("good.json");
    expect(file?.evidence?.format).toBe("mlflow");
    if (file?.evidence) expectGood(file.evidence);
    expect(Date.parse(file?.evidence?.measuredAt ?? "")).toBeGreaterThan(Date.now() - 600_000);
  });

  it("answers for a run that failed, of which nothing is read", async () => {
    const [file] = await read("failed.json");
    expect(file?.evidence?.readings).toEqual([]);
    expect(file?.evidence?.problems).toEqual(['/run: nothing is read: the run "failed" is FAILED, not FINISHED.']);
  });

  it("answers runs/search, of which the finished run is read", async () => {
    const [file] = await read("search.json");
    expect(values(file?.evidence as Evidence)).toEqual(VALUES);
    expect(file?.evidence?.problems.filter((text) => text.includes("nothing is read"))).toHaveLength(2);
  });
});

describe("a file store", () => {
  it("is read run by run, by their meta.yaml, and nothing of it twice", async () => {
    const ids = await logRuns(python, `file://${join(folder, "mlruns")}`);
    const files = await read("mlruns/**");
    const of = (id: string) => files.find(({ path }) => path === `mlruns/${ids.experiment}/${id}/meta.yaml`)?.evidence;
    expectGood(of(ids.good) as Evidence);
    expect(of(ids.good)?.readings.find((one) => one.measure === "mlflow/with_dataset")?.comparable).toMatchObject({
      dataset: expect.stringMatching(/^quiz@[0-9a-f]+$/),
    });
    expect(of(ids.failed)?.problems).toEqual(['Nothing is read: the run "failed" is FAILED, not FINISHED.']);
    expect(of(ids.deleted)?.problems).toEqual(['Nothing is read: the run "deleted" is deleted.']);
    expect(of(ids.running)?.problems).toEqual(['Nothing is read: the run "running" is RUNNING, not FINISHED.']);
    expect(files.filter(({ evidence }) => (evidence?.readings.length ?? 0) > 0)).toHaveLength(1);
    expect(files.filter(({ outcome }) => outcome === "unreadable")).toEqual([]);
    const others = files.filter(({ evidence }) => evidence !== null && evidence.format !== "mlflow");
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});

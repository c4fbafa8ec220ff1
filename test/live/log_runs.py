"""Logs runs of every kind to the tracking store at argv[1], and prints their ids as JSON."""

import json
import os
import sys

import mlflow
import numpy

mlflow.set_tracking_uri(sys.argv[1])
mlflow.set_experiment("gate")
client = mlflow.MlflowClient()
ids = {}

with mlflow.start_run(run_name="good") as run:
    ids["good"] = run.info.run_id
    mlflow.log_params({"model": "org/model-8b", "temperature": 0.2, "prompt": "line one\nline two", "max_tokens": 256})
    mlflow.set_tags({"team": "ml", "note": "two\nlines\n"})
    for step, value in [(0, 0.25), (10, 0.625), (5, 0.5)]:
        mlflow.log_metric("mmlu/acc", value, step=step)
    mlflow.log_metric("latency_p95_ms", 412.5)
    mlflow.log_metric("loss", float("nan"))
    mlflow.log_metric("perplexity", float("inf"))
    mlflow.log_metric("bleu", 0.1, step=-1)
    # What is logged with a data set has its name and digest on every line of the file store.
    dataset = mlflow.data.from_numpy(numpy.array([1.0, 2.0]), name="quiz")
    model = mlflow.initialize_logged_model(name="candidate")
    mlflow.log_metric("with_dataset", 0.75, step=3, dataset=dataset)
    mlflow.log_metric("with_model", 0.4, step=2, model_id=model.model_id, dataset=dataset)
    mlflow.finalize_logged_model(model.model_id, "READY")

with mlflow.start_run(run_name="failed") as run:
    ids["failed"] = run.info.run_id
    mlflow.log_param("model", "org/model-8b")
    mlflow.log_metric("mmlu/acc", 0.9)
client.set_terminated(ids["failed"], "FAILED")

with mlflow.start_run(run_name="deleted") as run:
    ids["deleted"] = run.info.run_id
    mlflow.log_metric("mmlu/acc", 0.9)
mlflow.delete_run(ids["deleted"])

run = mlflow.start_run(run_name="running")
ids["running"] = run.info.run_id
mlflow.log_metric("mmlu/acc", 0.1)

ids["experiment"] = run.info.experiment_id
print("IDS " + json.dumps(ids), flush=True)
# Without the hooks that would end the run which is to stay unfinished.
os._exit(0)

"""Evaluates one small quiz with Inspect's mock model, in every way that ends differently; logs go below argv[1]."""

import sys

from inspect_ai import Task, eval, task
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.model import ModelOutput, ModelUsage, get_model
from inspect_ai.scorer import includes, model_graded_qa
from inspect_ai.solver import generate, solver

folder = sys.argv[1]
QUESTIONS = 8


# With token counts of its own: the mock's are those of an encoding that would have to be fetched.
def said(content, sent, received):
    output = ModelOutput.from_content(model="mockllm", content=content)
    output.usage = ModelUsage(input_tokens=sent, output_tokens=received, total_tokens=sent + received)
    return output


def mock(content="Default", sent=10, received=5, **rest):
    # Of no use again: a model that two evaluations share counts for both.
    return get_model("mockllm/model", memoize=False, custom_outputs=lambda *_: said(content, sent, received), **rest)


@solver
def failing():
    async def solve(state, generate):
        if state.sample_id == "2":
            raise ValueError("it fails on purpose")
        return await generate(state)

    return solve


@task
def quiz(solver=generate(), scorer=includes(), epochs=1):
    # Two of the eight answers are wrong.
    samples = [
        Sample(id=str(index), input=f"Question {index}?", target="Default" if index % 4 else "none")
        for index in range(QUESTIONS)
    ]
    return Task(
        dataset=MemoryDataset(samples, name="quiz"), solver=solver, scorer=scorer, epochs=epochs, version=3
    )


def run(name, solver=None, scorer=None, epochs=1, **rest):
    made = quiz(solver or generate(), scorer or includes(), epochs)
    eval(made, model=rest.pop("model", None) or mock(), log_dir=f"{folder}/{name}", display="none", **rest)


run("archive", log_format="eval")
run("json", log_format="json", temperature=0.5)
run("limit", limit=3)
run("epochs", epochs=2)
run("broken", solver=failing())
run("tolerant", solver=failing(), fail_on_error=False)
run("graded", scorer=model_graded_qa(), model_roles={"grader": mock("GRADE: C", 100, 50)})
if len(sys.argv) > 2:
    # Of a server that speaks OpenAI's interface, at the address argv[2].
    run("served", model=get_model("openai-api/fake/org/fake-8b", base_url=sys.argv[2], api_key="none"))

"""Evaluates eight answers with a metric of one's own, which needs no judge; one of them fails on purpose."""

from deepeval import evaluate
from deepeval.evaluate import AsyncConfig, DisplayConfig, ErrorConfig
from deepeval.metrics import BaseMetric
from deepeval.test_case import LLMTestCase


class Exact(BaseMetric):
    threshold = 0.5
    async_mode = False
    include_reason = False

    def measure(self, test_case, *args, **kwargs):
        if test_case.input == "q5":
            raise ValueError("it fails on purpose")
        self.score = 1.0 if test_case.actual_output == test_case.expected_output else 0.25
        self.success = self.score >= self.threshold
        return self.score

    async def a_measure(self, test_case, *args, **kwargs):
        return self.measure(test_case)

    def is_successful(self):
        return self.success

    @property
    def __name__(self):
        return "Exact"


# Two of the eight answers are wrong.
cases = [
    LLMTestCase(
        name=f"case {index}",
        input=f"q{index}",
        actual_output="a",
        expected_output="a" if index % 4 else "b",
        completion_time=0.5,
        token_cost=0.001,
    )
    for index in range(8)
]
evaluate(
    test_cases=cases,
    metrics=[Exact()],
    hyperparameters={"model": "org/model-8b", "temperature": 0},
    async_config=AsyncConfig(run_async=False),
    error_config=ErrorConfig(ignore_errors=True),
    display_config=DisplayConfig(print_results=False, show_indicator=False),
)

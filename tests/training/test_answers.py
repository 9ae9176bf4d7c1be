"""Errors in the shapes in which services tell them."""

import pytest

from voicetune_desktop.dataset.providers import service
from voicetune_desktop.training.answers import failure_of

OPENAI = service("openai")


@pytest.mark.parametrize(
    ("body", "code", "said"),
    [
        ({"error": {"message": "No.", "type": "invalid_request_error", "code": None}}, "invalid_request_error", "No."),
        ({"error": {"message": "No.", "code": "bad_model"}}, "bad_model", "No."),
        ({"error": "No."}, "", "No."),
        ({"error": None, "message": "No.", "code": 5}, "5", "No."),
        ({"detail": "No."}, "", "No."),
        ({"detail": [{"loc": ["body", "model"], "msg": "Field required"}, {"msg": "Too long"}, 7]}, "", "Field required; Too long"),
        ("No.", "", "No."),
        ({"error": {"message": {"no": "text"}, "code": {"no": "word"}}}, "", ""),
        ([1, 2], "", ""),
        (None, "", ""),
    ],
)
def test_reads_errors_in_the_shapes_of_services(body: object, code: str, said: str) -> None:
    error = failure_of(OPENAI, 400, body, {})
    assert (error.code, error.said) == (code, said)


@pytest.mark.parametrize(
    ("header", "wait"),
    [("7", 7), ("0.5", 0.5), ("-3", 0), ("nan", None), ("inf", None), ("soon", None), ("Thu, 01 Jan 1970 00:00:00 GMT", 0)],
)
def test_keeps_how_long_a_service_wants_to_be_left_alone(header: str, wait: float | None) -> None:
    assert failure_of(OPENAI, 429, None, {"retry-after": header}).wait == wait

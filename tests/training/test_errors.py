"""Every answer of a service has a sentence, and none repeats what was sent."""

import pickle

import pytest

from voicetune_desktop.dataset.providers import service
from voicetune_desktop.training import errors
from voicetune_desktop.training.errors import REASONS, ServiceError, failure, unreachable

OPENAI, NEBIUS = service("openai"), service("nebius")
SECRET = "Maya's spare key lies under the blue pot"


@pytest.mark.parametrize("status", [*range(300, 1000, 7), 0, -1, 401, 403, 404, 409, 413, 429])
def test_finds_a_sentence_for_every_status(status: int) -> None:
    error = failure(OPENAI, status)
    assert "OpenAI" in error.message
    assert error.hint
    assert error.status == status


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, "", errors.Refused),
        (401, "invalid_api_key", errors.KeyRefused),
        (402, "", errors.TooMany),
        (403, "", errors.NotAllowed),
        (404, "", errors.NotThere),
        (409, "", errors.Conflict),
        (413, "", errors.TooLarge),
        (422, "", errors.Refused),
        (429, "rate_limit_exceeded", errors.TooMany),
        (503, "", errors.ServiceDown),
        (302, "", errors.Garbled),
    ],
)
def test_tells_kinds_of_answers_apart(status: int, code: str, kind: type[ServiceError]) -> None:
    assert type(failure(OPENAI, status, code=code)) is kind


def test_says_that_the_credit_is_used_up_and_not_that_a_pause_helps() -> None:
    assert "no credit left" in failure(OPENAI, 429, code="insufficient_quota").message


def test_says_that_a_service_takes_no_new_jobs_only_where_one_was_asked_for() -> None:
    assert isinstance(failure(OPENAI, 403, making_job=True), errors.NoNewJobs)
    assert not isinstance(failure(OPENAI, 403), errors.NoNewJobs)
    assert not isinstance(failure(NEBIUS, 403, making_job=True), errors.NoNewJobs), "it takes jobs from everybody"


def test_passes_over_a_code_that_is_a_sentence() -> None:
    assert failure(OPENAI, 400, code=SECRET).code == ""
    assert SECRET not in str(failure(OPENAI, 400, code=SECRET))


@pytest.mark.parametrize("why", REASONS)
def test_has_a_sentence_for_every_way_in_which_a_line_breaks(why: str) -> None:
    assert unreachable(OPENAI, why).code == why


def test_goes_through_a_pipe_whole() -> None:
    error = failure(OPENAI, 429, code="rate_limit_exceeded", said="Slow down.", wait=20)
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is errors.TooMany
    assert (str(copy), copy.status, copy.code, copy.said, copy.wait) == (str(error), 429, "rate_limit_exceeded", "Slow down.", 20)


def test_never_shows_the_words_that_come_with_a_refused_key() -> None:
    assert failure(OPENAI, 401, said="Incorrect key: abcd").said == ""


def test_unknown_model_is_told_as_that_when_a_job_is_made():
    error = failure(OPENAI, 404, code="model_not_found", making_job=True)
    assert str(error).startswith("OpenAI does not know the model, or may not train it for this account (model_not_found).")

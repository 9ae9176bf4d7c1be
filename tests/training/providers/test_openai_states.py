"""OpenAI's answers in our words, whatever stands in them."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicetune_desktop.dataset.providers import service
from voicetune_desktop.training.errors import Garbled
from voicetune_desktop.training.providers import openai_states as states
from voicetune_desktop.training.providers.fields import identifier
from voicetune_desktop.training.records import Checkpoint, JobEvent, Phase, RemoteModel

OPENAI = service("openai")
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from([10**400, "\ud800", "ft:a:b", "succeeded"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
WORDS = (
    "id", "status", "model", "fine_tuned_model", "created_at", "finished_at", "estimated_finish", "trained_tokens", "error",
    "result_files", "training_file", "metadata", "suffix", "level", "message", "data", "step_number", "fine_tuned_model_checkpoint",
    "metrics", "filename", "bytes", "purpose", "shutdown_date", "deprecation",
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(WORDS), ANYTHING))
def test_reads_any_object_without_breaking(found: dict[str, Any]) -> None:
    for read in (states.job_event, states.checkpoint, states.remote_file, states.remote_model):
        assert storable(read(found))
    try:
        assert storable(states.job_state(OPENAI, found))
    except Garbled:
        assert not identifier(found.get("id"))


def storable(record: object) -> bool:
    """Whether the store takes it: text that is text, and numbers of 64 bits."""
    return record is None or bool(repr(record).encode() and all(fits(getattr(record, name)) for name in record.__struct_fields__))  # type: ignore[attr-defined]


def fits(value: object) -> bool:
    if isinstance(value, str):
        return value.isprintable() and value.encode() is not None
    return not isinstance(value, int) or abs(value) < 2**63


@pytest.mark.parametrize(
    ("word", "phase"),
    [
        ("validating_files", Phase.WAITING),
        ("queued", Phase.WAITING),
        ("running", Phase.RUNNING),
        ("paused", Phase.PAUSED),
        ("succeeded", Phase.SUCCEEDED),
        ("failed", Phase.FAILED),
        ("cancelled", Phase.CANCELLED),
        ("Canceled", Phase.CANCELLED),
        ("warming_up", Phase.UNKNOWN),
        (None, Phase.UNKNOWN),
        (7, Phase.UNKNOWN),
    ],
)
def test_knows_where_a_job_stands(word: object, phase: Phase) -> None:
    assert states.job_state(OPENAI, {"id": "ftjob-1", "status": word}).phase == phase


@pytest.mark.parametrize(
    "found",
    [
        {"metadata": {"voicetune": "0a1b2c3d4e5f"}},
        {"suffix": "my-voice-0a1b2c3d4e5f"},
        {"user_provided_suffix": "0a1b2c3d4e5f"},
        {"fine_tuned_model": "ft:gpt-4.1-mini:home:my-voice-0a1b2c3d4e5f:AbCdEf12"},
        {"fine_tuned_model": "gpt-4.1-mini-2025-04-14.ft-0e208cf33a6a466994aff31a08aba678-0a1b2c3d4e5f"},
        {"metadata": {"voicetune": 5}, "suffix": "x-0a1b2c3d4e5f"},
    ],
)
def test_finds_our_mark_wherever_the_service_keeps_it(found: dict[str, Any]) -> None:
    assert states.job_state(OPENAI, {"id": "ftjob-1", **found}).tag == "0a1b2c3d4e5f"


@pytest.mark.parametrize("found", [{}, {"suffix": "my-voice"}, {"suffix": "00a1b2c3d4e5f"}, {"fine_tuned_model": "ft:a:b::7p4lURel"}])
def test_finds_no_mark_where_there_is_none(found: dict[str, Any]) -> None:
    assert states.job_state(OPENAI, {"id": "ftjob-1", **found}).tag == ""


@pytest.mark.parametrize(
    ("error", "told"),
    [
        ({"code": "invalid_training_file", "message": "Too short."}, ("invalid_training_file", "Too short.")),
        ({"code": None, "message": None}, ("", "")),
        ({}, ("", "")),
        (None, ("", "")),
        ("It broke.", ("", "It broke.")),
        ({"message": 'Line 2 is "what we said"'}, ("", "Line 2 is […]")),
    ],
)
def test_reads_why_a_job_failed(error: object, told: tuple[str, str]) -> None:
    state = states.job_state(OPENAI, {"id": "ftjob-1", "error": error})
    assert (state.error_code, state.error) == told


def test_takes_the_figures_of_an_event() -> None:
    data = {"step": 4, "train_loss": 1.5, "train_mean_token_accuracy": 0.5, "total_steps": 90}
    found = {"id": "e1", "created_at": 1_764_000_000, "level": "warning", "message": "Step 4/90", "type": "metrics", "data": data}
    assert states.job_event(found) == JobEvent("e1", 1_764_000_000, "warn", "Step 4/90", 4, {"train_loss": 1.5, "train_accuracy": 0.5})


def test_gives_an_event_without_an_id_the_same_one_each_time() -> None:
    found = {"created_at": 5, "message": "Started"}
    assert states.job_event(found).id == states.job_event(dict(reversed(found.items()))).id
    assert states.job_event(found).id != states.job_event({**found, "message": "Ended"}).id


def test_reads_a_checkpoint() -> None:
    found = {"id": "c1", "created_at": 5, "fine_tuned_model_checkpoint": "ft:a:b:c:ckpt-step-8", "metrics": {"step": 8, "valid_loss": 2}}
    assert states.checkpoint(found) == Checkpoint("c1", 8, "ft:a:b:c:ckpt-step-8", 5, {"valid_loss": 2.0})
    assert states.checkpoint({"id": "c1", "step_number": 8}) is None


@pytest.mark.parametrize(
    ("found", "model"),
    [
        ({"id": "a", "shutdown_date": "2027-01-14"}, RemoteModel("a", date(2027, 1, 14))),
        ({"id": "a", "shutdown_date": "2027-01-14T00:00:00Z"}, RemoteModel("a", date(2027, 1, 14))),
        ({"id": "a", "shutdown_date": "soon"}, RemoteModel("a")),
        ({"id": "a", "deprecation": {"inference": 1_800_000_000}}, RemoteModel("a", date(2027, 1, 15))),
        ({"id": "ft:a:b"}, RemoteModel("ft:a:b", None, tuned=True)),
        ({"id": "gpt-4.1.ft-0e20"}, RemoteModel("gpt-4.1.ft-0e20", None, tuned=True)),
        ({"id": "gpt-4.1-soft"}, RemoteModel("gpt-4.1-soft")),
    ],
)
def test_reads_until_when_a_model_lasts(found: dict[str, Any], model: RemoteModel) -> None:
    assert states.remote_model(found) == model


def test_takes_files_of_results_as_ids_or_objects() -> None:
    found = {"id": "ftjob-1", "result_files": ["file-1", {"id": "file-2"}, None, 3.5, {"name": "x"}]}
    assert states.job_state(OPENAI, found).result_files == ("file-1", "file-2")

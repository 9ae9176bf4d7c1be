"""Whatever Together, Fireworks and Mistral answer: what is told is plain and bounded, and nothing but a ServiceError is raised."""

import json
import math
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx2
import msgspec
import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from tests.training.making import outgoing
from tests.training.providers.scripted import scripted
from voicetune_desktop.training.errors import ServiceError
from voicetune_desktop.training.providers import fireworks_upload
from voicetune_desktop.training.providers.base import Provider
from voicetune_desktop.training.providers.fireworks import Fireworks
from voicetune_desktop.training.providers.mistral import Mistral
from voicetune_desktop.training.providers.together import Together
from voicetune_desktop.training.records import (
    Account,
    Checkpoint,
    JobEvent,
    JobState,
    MetricPoint,
    Phase,
    RemoteFile,
    RemoteModel,
    Run,
    Wish,
)  # fmt: skip
from voicetune_desktop.training.uploading import Meter

NAMES = """
    id name data metrics models datasets supervisedFineTuningJobs nextPageToken total status state events checkpoints
    metadata created_at createTime modified_at estimated_start_time expected_duration_seconds cost total_price token_count
    epochs_completed progress seconds_remaining estimate_available step step_number message type level training_files suffix
    model_output_name outputModel fine_tuned_model estimatedCost units nanos deprecationDate deprecation year month day
    train/loss metricsFileSignedUrl error code displayName dataset filenameToSignedUrls filename bytes train_loss
    checkpoint_type object_name updated_at completedTime
""".split()  # noqa: SIM905 - a list of words reads better so
WORDS = ("READY", "completed", "SUCCESS", "JOB_STATE_COMPLETED", "error", "JOB_STATE_FAILED", "FAILED", "running", "RUNNING", "fine-tune",
         "2026-11-27T10:00:00Z", "9999-12-31T23:59:59Z", "0001-01-01", "https://storage.example/x", "accounts/demo/models/m", "file-1",
         "..", "a\ud800b", "x" * 5000, "1e999", "NaN", "\u202eabc\n\r\t")  # fmt: skip
PLAIN = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.floats(), st.text(max_size=20), st.sampled_from(WORDS)
)  # fmt: skip
JSON = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=5), inner, max_size=12),
    max_leaves=40,
)
OBJECTS = st.dictionaries(st.sampled_from(NAMES), JSON, max_size=30).map(lambda found: {"id": "job-1", "name": "a/b/job-1", **found})
LISTS = st.lists(OBJECTS, max_size=3).map(
    lambda found: {
        "data": found,
        "models": found,
        "datasets": found,
        "supervisedFineTuningJobs": found,
        "events": found,
        "checkpoints": found,
    }
)
BODIES = st.one_of(OBJECTS, LISTS, OBJECTS, LISTS, JSON).map(lambda found: json.dumps(found).encode())
STATUSES = st.sampled_from((*[200] * 12, 302, 400, 404, 409, 429))
ANSWERS = st.lists(st.tuples(STATUSES, st.one_of(BODIES, BODIES, BODIES, st.binary(max_size=60))), min_size=1, max_size=4)
RUN = Run("0a1b2c3d4e5f", Account("x", ""), Wish("m"), (), Phase.RUNNING, 0, job_id="job-1")
ASKED: dict[str, Callable[[Provider], Any]] = {
    "check_key": lambda provider: provider.check_key(),
    "models": lambda provider: provider.models(),
    "files": lambda provider: list(provider.files()),
    "create_job": lambda provider: provider.create_job(RUN.id, RUN.wish, {"train": "file-1"}),
    "job": lambda provider: provider.job("job-1"),
    "jobs": lambda provider: list(provider.jobs()),
    "events": lambda provider: list(provider.events("job-1", lambda _: False)),
    "checkpoints": lambda provider: provider.checkpoints("job-1"),
    "cancel": lambda provider: provider.cancel("job-1"),
    "resume": lambda provider: provider.resume("job-1"),
    "pause": lambda provider: provider.pause("job-1"),
    "results": lambda provider: provider.results(RUN),
    "delete_file": lambda provider: provider.delete_file("file-1"),
    "delete_model": lambda provider: provider.delete_model("a/b/m"),
}
KINDS = {"together": Together, "fireworks": Fireworks, "mistral": Mistral}


def answering(answers: list[tuple[int, bytes]]) -> Callable[[httpx2.Request], httpx2.Response]:
    """One answer after the other, the last one for ever."""
    left = list(answers)

    def answer(request: httpx2.Request) -> httpx2.Response:
        request.read()
        status, body = left.pop(0) if len(left) > 1 else left[0]
        headers = [(b"Location", b"https://storage.example/\x80"), (b"X-Together-File-Id", b"file-1")] if status == 302 else []
        return httpx2.Response(status, content=body, headers=headers)

    return answer


def parts_of(told: Any) -> Iterator[Any]:
    """All records in what was told."""
    yield from told if isinstance(told, list) else [] if told is None else [told]


def check_plain(told: Any) -> None:
    """Every record has the types that it promises, texts that can be stored, and figures that are finite."""
    for record in parts_of(told):
        assert isinstance(record, (JobState, JobEvent, Checkpoint, MetricPoint, RemoteFile, RemoteModel))
        again = msgspec.convert(msgspec.to_builtins(record), type(record))
        assert again == record
        for value in msgspec.structs.asdict(record).values():
            if isinstance(value, str):
                assert len(value.encode()) <= 10_000
                assert value.isprintable()
            if isinstance(value, int):
                assert abs(value) < 2**63
            if isinstance(value, float):
                assert math.isfinite(value)


def providers(folder: Path, answers: list[tuple[int, bytes]]) -> Iterator[Provider]:
    """Every service, as it answers so; making answers up takes longer than asking."""
    for service_id, kind in KINDS.items():
        note(service_id)
        yield kind(scripted(folder, service_id, answering(answers)))


@settings(max_examples=250, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(asked=st.sampled_from(sorted(ASKED)), answers=ANSWERS)
def test_tells_something_plain_or_what_is_wrong(tmp_path: Path, asked: str, answers: list[tuple[int, bytes]]) -> None:
    for provider in providers(tmp_path, answers):
        with suppress(ServiceError):
            check_plain(ASKED[asked](provider))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(answers=ANSWERS)
def test_sends_a_file_or_says_what_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: list[tuple[int, bytes]]) -> None:
    monkeypatch.setattr(fireworks_upload, "LONGEST_WAIT", -1.0)
    for provider in providers(tmp_path, answers):
        with suppress(ServiceError):
            check_plain(provider.upload(outgoing(tmp_path), "voicetune-x-train.jsonl", Meter(), None))

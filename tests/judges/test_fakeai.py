"""A server that others wrote in OpenAI's language (PyPI `fakeai`, 0.3.2) leads a job from its file to its model.

VOICETUNE_FAKEAI names the Python that has it: `python -m venv FOLDER; FOLDER/bin/pip install fakeai==0.3.2 Pillow`, then
`VOICETUNE_FAKEAI=FOLDER/bin/python make test`. It has no pause, no files of results, and tells events in another way.
"""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.judges.servers import Judge, running
from tests.training.making import outgoing, place_in
from tests.training.providers.opening import LINE, RUN, openai_at
from voicetune_desktop.training import errors
from voicetune_desktop.training.providers.openai_compatible import OpenAICompatible
from voicetune_desktop.training.records import ENDED, JobState, Phase, Wish
from voicetune_desktop.training.uploading import Meter

pytestmark = pytest.mark.loopback
VARIABLE = "VOICETUNE_FAKEAI"
STARTS = "from fakeai.cli import main; main()"
WISH = Wish("gpt-4o-mini-2024-07-18", settings={"n_epochs": 2}, suffix="my-voice")
LONGEST_JOB = 120.0


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    """Its server."""
    python = os.environ.get(VARIABLE)
    if not python:
        pytest.skip(f"{VARIABLE} names no Python that has fakeai and Pillow.")
    folder = tmp_path_factory.mktemp("fakeai")
    with running(lambda port: [python, "-c", STARTS, "server", "--host", "127.0.0.1", "--port", port], folder) as started:
        yield started


@pytest.fixture
def provider(judge: Judge, tmp_path: Path) -> Iterator[OpenAICompatible]:
    with openai_at(f"{judge.address()}/v1", place_in(tmp_path), "other") as opened:
        yield opened


def followed(provider: OpenAICompatible, job_id: str) -> list[JobState]:
    """What the job was at, each state once, until its end."""
    states = [provider.job(job_id)]
    end = time.monotonic() + LONGEST_JOB
    while states[-1].phase not in ENDED and time.monotonic() < end:
        time.sleep(0.05)
        state = provider.job(job_id)
        states += [state] if state.status != states[-1].status else []
    return states


def test_leads_a_job_from_its_file_to_its_model(provider: OpenAICompatible, tmp_path: Path) -> None:
    provider.check_key()
    assert provider.models()
    file = provider.upload(outgoing(tmp_path, content=LINE * 12), "voicetune-train.jsonl", Meter(), None)
    assert file.id in [listed.id for listed in provider.files()]
    job = provider.create_job(RUN, WISH, {"train": file.id})
    assert job.training_file == file.id
    assert job.id in [listed.id for listed in provider.jobs()]
    states = followed(provider, job.id)
    assert [state.phase for state in states] == [Phase.WAITING, Phase.WAITING, Phase.RUNNING, Phase.SUCCEEDED]
    assert states[-1].tuned_model.startswith("ft:gpt-4o-mini-2024-07-18:")
    assert states[-1].trained_tokens
    assert all(found.metrics["train_loss"] > 0 for found in provider.checkpoints(job.id))
    with pytest.raises(errors.Garbled):
        list(provider.events(job.id, lambda _: False))
    provider.delete_file(file.id)
    assert file.id not in [listed.id for listed in provider.files()]


def test_cancels_a_job_and_says_what_is_not_there(provider: OpenAICompatible, tmp_path: Path) -> None:
    file = provider.upload(outgoing(tmp_path, content=LINE * 12), "voicetune-train.jsonl", Meter(), None)
    job = provider.create_job(RUN, WISH, {"train": file.id})
    assert provider.cancel(job.id).phase == Phase.CANCELLED
    with pytest.raises(errors.NotThere):
        provider.job("ftjob-nobody")
    with pytest.raises(errors.Refused):
        provider.create_job(RUN, WISH, {"train": "file-nobody"})

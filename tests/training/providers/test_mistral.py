"""An account at Mistral: against the stand-in, and on answers as its documentation and its package show them."""

import hashlib
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import httpx2
import pytest
from msgspec.structs import replace

from tests.standin import Server, serve
from tests.training.making import outgoing, place_in
from tests.training.providers.opening import LINE, RUN, wire
from tests.training.providers.scripted import scripted
from voicetune_desktop.dataset.providers import service
from voicetune_desktop.training.errors import Garbled, KeyRefused, Refused, ServiceError, TooLarge, Unreachable
from voicetune_desktop.training.providers.mistral import Mistral
from voicetune_desktop.training.providers.mistral_states import PHASES, job_events, job_state, remote_model
from voicetune_desktop.training.records import Phase, RemoteModel, Wish
from voicetune_desktop.training.uploading import FileChanged, Meter, Stopped

MISTRAL = service("mistral")
WISH = Wish("open-mistral-nemo", settings={"training_steps": 10, "learning_rate": 1e-4}, suffix="Anna & I")
NAME = f"voicetune-{RUN}-train.jsonl"


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


@pytest.fixture
def mistral(server: Server, tmp_path: Path) -> Iterator[Mistral]:
    with closing(Mistral(wire(place_in(tmp_path), server.url("mistral"), "mistral"))) as opened:
        yield opened


@pytest.mark.loopback
def test_leads_a_job_from_its_files_to_its_model(server: Server, mistral: Mistral, tmp_path: Path) -> None:
    mistral.check_key()
    train = mistral.upload(outgoing(tmp_path, content=LINE * 12), NAME, Meter(), None)
    valid = mistral.upload(outgoing(tmp_path, "valid", LINE * 2), NAME.replace("train", "valid"), Meter(), None)
    assert server.files[train.id].content == LINE * 12
    state = mistral.create_job(RUN, WISH, {"train": train.id, "valid": valid.id})
    assert (state.phase, state.tag, state.training_file) == (Phase.WAITING, RUN, train.id)
    assert not [event for event in mistral.events(state.id, lambda _: False) if event.level == "error"]
    server.finish(state.id)
    ended = mistral.job(state.id)
    assert (ended.phase, ended.status, ended.tag) == (Phase.SUCCEEDED, "success", RUN)
    assert ended.tuned_model.startswith("ft:open-mistral-nemo:")
    assert {point.step: point.model for point in mistral.checkpoints(state.id)} == {8: "", 16: "", 24: ""}
    assert {"train_loss", "valid_loss", "valid_accuracy"} == set(mistral.checkpoints(state.id)[0].metrics)
    assert [job.id for job in mistral.jobs()] == [state.id]
    assert {file.name for file in mistral.files()} == {NAME, NAME.replace("train", "valid")}
    assert [model.id for model in mistral.models() if model.tuned] == [ended.tuned_model]
    mistral.delete_model(ended.tuned_model)
    mistral.delete_model(ended.tuned_model)
    mistral.delete_file(train.id)
    mistral.delete_file(train.id)
    assert list(server.files) == [valid.id]


@pytest.mark.loopback
def test_asks_for_settings_in_the_words_of_the_service(server: Server, mistral: Mistral, tmp_path: Path) -> None:
    train = mistral.upload(outgoing(tmp_path), NAME, Meter(), None).id
    mistral.create_job(RUN, WISH, {"train": train})
    assert server.requests[-1].json() == {
        "model": "open-mistral-nemo",
        "training_files": [{"file_id": train, "weight": 1}],
        "hyperparameters": {"training_steps": 10, "learning_rate": 1e-4},
        "suffix": f"Anna-{RUN}",
        "auto_start": True,
    }


@pytest.mark.loopback
def test_asks_once_for_a_job_its_history_and_its_checkpoints(server: Server, mistral: Mistral, tmp_path: Path) -> None:
    train = mistral.upload(outgoing(tmp_path), NAME, Meter(), None).id
    job = mistral.create_job(RUN, WISH, {"train": train}).id
    before = len(server.requests)
    mistral.job(job)
    assert list(mistral.events(job, lambda _: False))
    assert mistral.checkpoints(job) == []
    assert len(server.requests) == before + 1


@pytest.mark.loopback
def test_takes_back_a_file_that_changed_on_its_way(server: Server, mistral: Mistral, tmp_path: Path) -> None:
    file = replace(outgoing(tmp_path), sha256=hashlib.sha256(b"other").hexdigest())
    with pytest.raises(FileChanged):
        mistral.upload(file, NAME, Meter(), None)
    assert not server.files


@pytest.mark.loopback
def test_leaves_nothing_when_it_is_stopped(server: Server, mistral: Mistral, tmp_path: Path) -> None:
    meter = Meter()
    meter.stopped = True
    with pytest.raises(Stopped):
        mistral.upload(outgoing(tmp_path), NAME, meter, None)
    assert not server.files


@pytest.mark.loopback
@pytest.mark.parametrize(
    ("scenario", "error"), [("unauthorized", KeyRefused), ("too_large", TooLarge), ("dropped_upload", Unreachable), ("garbage", Garbled)]
)
def test_says_what_goes_wrong(server: Server, mistral: Mistral, tmp_path: Path, scenario: str, error: type[ServiceError]) -> None:
    server.scenario(scenario)
    with pytest.raises(error):
        mistral.upload(outgoing(tmp_path, content=LINE * 5000), NAME, Meter(), None)


@pytest.mark.loopback
def test_says_that_a_job_is_not_accepted(mistral: Mistral) -> None:
    with pytest.raises(Refused):
        mistral.create_job(RUN, Wish("no-such-model"), {"train": "file-1"})


@pytest.mark.loopback
def test_finds_the_job_that_was_made_although_nobody_answered(server: Server, mistral: Mistral, tmp_path: Path) -> None:
    train = mistral.upload(outgoing(tmp_path), NAME, Meter(), None).id
    server.scenario("dropped_create")
    with pytest.raises(Unreachable):
        mistral.create_job(RUN, WISH, {"train": train})
    assert [(job.tag, job.training_file) for job in mistral.jobs()] == [(RUN, train)]


@pytest.mark.loopback
def test_finds_a_job_on_whatever_page_it_is(server: Server, mistral: Mistral, tmp_path: Path) -> None:
    train = mistral.upload(outgoing(tmp_path), NAME, Meter(), None).id
    runs = [f"{number:012x}" for number in range(5)]
    for run in runs:
        mistral.create_job(run, WISH, {"train": train})
    server.scenario("paged")
    assert [job.tag for job in mistral.jobs()] == runs[::-1]


def test_ends_a_list_whose_pages_are_always_the_same(tmp_path: Path) -> None:
    mistral = Mistral(scripted(tmp_path, "mistral", lambda _: {"data": [{"id": "job-1"}], "total": 9}))
    assert [job.id for job in mistral.jobs()] == ["job-1"]


@pytest.mark.loopback
def test_stops_a_job(mistral: Mistral, tmp_path: Path) -> None:
    train = mistral.upload(outgoing(tmp_path), NAME, Meter(), None).id
    job = mistral.create_job(RUN, WISH, {"train": train}).id
    assert mistral.cancel(job).phase == Phase.CANCELLED


@pytest.mark.parametrize("status", PHASES)
def test_knows_the_statuses_of_jobs(status: str) -> None:
    events = [{"name": "status-updated", "data": {"status": "FAILED", "error": "Row 2: 'Dear diary' is no chat"}}]
    found = job_state(MISTRAL, {"id": "job-1", "status": status, "events": events})
    assert found.phase == PHASES[status]
    assert found.error == ("Row 2: […] is no chat" if found.phase == Phase.FAILED else "")


def test_reads_cost_tokens_and_time_of_a_job() -> None:
    about = {"cost": 4.5, "cost_currency": "USD", "expected_duration_seconds": 600, "estimated_start_time": 1_800_000_000}
    found = job_state(MISTRAL, {"id": "job-1", "status": "RUNNING", "metadata": about, "trained_tokens": 99, "suffix": f"x-{RUN}"})
    assert (found.cost, found.trained_tokens, found.expected_at, found.tag) == (4.5, 99, 1_800_000_600, RUN)
    assert job_state(MISTRAL, {"id": "job-1", "metadata": {**about, "cost_currency": "EUR"}}).cost is None


def test_tells_the_newest_event_first() -> None:
    events = [{"name": "status-updated", "created_at": at, "data": {"status": f"S{at}"}} for at in (1, 3, 2)]
    assert [event.message for event in job_events({"events": events})] == ["status-updated S3", "status-updated S2", "status-updated S1"]


def test_knows_until_when_a_model_lasts() -> None:
    told = {"id": "ft:open-mistral-7b:x", "deprecation": "2027-03-30T12:00:00Z"}
    assert remote_model(told) == RemoteModel("ft:open-mistral-7b:x", date(2027, 3, 30), tuned=True)


def test_keeps_within_its_own_paths_whatever_a_job_is_called(tmp_path: Path) -> None:
    asked: list[str] = []

    def answer(request: httpx2.Request) -> object:
        asked.append(str(request.url))
        return {"id": "x"}

    Mistral(scripted(tmp_path, "mistral", answer)).job("https://evil.example/?a#b")
    assert asked == ["https://api.mistral.ai/v1/fine_tuning/jobs/https:%2F%2Fevil.example%2F%3Fa%23b"]

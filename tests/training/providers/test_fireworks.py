"""An account at Fireworks: against the stand-in, and on answers as its documentation and its package show them."""

import hashlib
import json
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
from voicetune_desktop.training.errors import (
    Conflict,
    Garbled,
    KeyRefused,
    Refused,
    ServiceDown,
    ServiceError,
    TooLarge,
    TooMany,
    Unreachable,
)
from voicetune_desktop.training.providers import fireworks_upload
from voicetune_desktop.training.providers.fireworks import Fireworks
from voicetune_desktop.training.providers.fireworks_states import PHASES, job_state, remote_model
from voicetune_desktop.training.providers.fireworks_upload import dataset_name
from voicetune_desktop.training.records import Account, MetricPoint, Phase, RemoteModel, Run, Wish
from voicetune_desktop.training.uploading import FileChanged, Meter, Stopped

FIREWORKS = service("fireworks")
WISH = Wish("accounts/fireworks/models/qwen3-8b", settings={"n_epochs": 2, "batch_size": 8, "lora_r": 16}, suffix="Anna & I")
NAME = f"voicetune-{RUN}-train.jsonl"
DATASET = f"voicetune-{RUN}-train"
JOB = f"voicetune-{RUN}"
JOBS = "accounts/demo/supervisedFineTuningJobs"


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


@pytest.fixture
def fireworks(server: Server, tmp_path: Path) -> Iterator[Fireworks]:
    with closing(Fireworks(wire(place_in(tmp_path), server.url("fireworks"), "fireworks"))) as opened:
        yield opened


@pytest.mark.loopback
def test_leads_a_job_from_its_files_to_its_model(server: Server, fireworks: Fireworks, tmp_path: Path) -> None:
    fireworks.check_key()
    train = fireworks.upload(outgoing(tmp_path, content=LINE * 12), NAME, Meter(), None)
    valid = fireworks.upload(outgoing(tmp_path, "valid", LINE * 3), NAME.replace("train", "valid"), Meter(), None)
    assert (train.id, server.files[train.id].content) == (DATASET, LINE * 12)
    state = fireworks.create_job(RUN, WISH, {"train": train.id, "valid": valid.id})
    assert (state.id, state.phase, state.tag, state.training_file, state.tuned_model) == (JOB, Phase.WAITING, RUN, DATASET, "")
    server.finish(state.id)
    ended = fireworks.job(state.id)
    assert (ended.phase, ended.status) == (Phase.SUCCEEDED, "completed")
    assert ended.tuned_model == f"accounts/demo/models/voicetune-anna-i-{RUN}"
    assert [job.id for job in fireworks.jobs()] == [state.id]
    assert {file.id for file in fireworks.files()} == {train.id, valid.id}
    assert fireworks.models() == [RemoteModel(ended.tuned_model, tuned=True)]
    fireworks.delete_model(ended.tuned_model)
    fireworks.delete_model(ended.tuned_model)
    fireworks.delete_file(train.id)
    fireworks.delete_file(train.id)
    assert (list(server.files), fireworks.models()) == ([valid.id], [])


@pytest.mark.loopback
def test_asks_for_settings_in_the_words_of_the_service(server: Server, fireworks: Fireworks, tmp_path: Path) -> None:
    train = fireworks.upload(outgoing(tmp_path), NAME, Meter(), None).id
    fireworks.create_job(RUN, WISH, {"train": train})
    request = server.requests[-1]
    assert request.query == {"supervisedFineTuningJobId": JOB}
    assert request.json() == {
        "displayName": f"Anna-I-{RUN}",
        "baseModel": WISH.model,
        "dataset": f"accounts/demo/datasets/{DATASET}",
        "outputModel": f"accounts/demo/models/voicetune-anna-i-{RUN}",
        "epochs": 2,
        "batchSizeSamples": 8,
        "loraRank": 16,
    }


def test_takes_the_job_that_is_there_already_for_the_one_asked_for(tmp_path: Path) -> None:
    asked: list[str] = []

    def answer(request: httpx2.Request) -> object:
        asked.append(request.method)
        there = {"name": f"{JOBS}/{JOB}", "state": "JOB_STATE_RUNNING"}
        return there if request.method == "GET" else httpx2.Response(409, json={"code": 6, "message": "exists", "details": []})

    state = Fireworks(scripted(tmp_path, "fireworks", answer)).create_job(RUN, WISH, {"train": DATASET})
    assert (state.id, state.phase, asked) == (JOB, Phase.RUNNING, ["POST", "GET"])


def test_says_so_where_something_else_is_in_the_way_of_a_job(tmp_path: Path) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(404 if request.method == "GET" else 409, json={"code": 6, "message": "the model exists"})

    with pytest.raises(Conflict):
        Fireworks(scripted(tmp_path, "fireworks", answer)).create_job(RUN, WISH, {"train": DATASET})


@pytest.mark.loopback
def test_begins_anew_where_an_earlier_attempt_left_a_dataset(server: Server, fireworks: Fireworks, tmp_path: Path) -> None:
    fireworks.upload(outgoing(tmp_path, content=LINE), NAME, Meter(), None)
    fireworks.upload(outgoing(tmp_path, content=LINE * 3), NAME, Meter(), None)
    assert server.files[DATASET].content == LINE * 3


@pytest.mark.loopback
def test_takes_back_a_file_that_changed_on_its_way(server: Server, fireworks: Fireworks, tmp_path: Path) -> None:
    file = replace(outgoing(tmp_path), sha256=hashlib.sha256(b"other").hexdigest())
    with pytest.raises(FileChanged):
        fireworks.upload(file, NAME, Meter(), None)
    assert not server.files


@pytest.mark.loopback
def test_takes_back_a_file_whose_line_broke(server: Server, fireworks: Fireworks, tmp_path: Path) -> None:
    server.scenario("dropped_upload")
    with pytest.raises(Unreachable):
        fireworks.upload(outgoing(tmp_path, content=LINE * 5000), NAME, Meter(), None)
    assert not server.files


@pytest.mark.loopback
def test_waits_until_a_file_was_looked_through(server: Server, fireworks: Fireworks, tmp_path: Path) -> None:
    server.scenario("file_kept_processing", times=2, on="^GET .*/datasets/")
    assert fireworks.upload(outgoing(tmp_path), NAME, Meter(), None).id == DATASET
    assert [request.method for request in server.requests].count("GET") == 3


@pytest.mark.loopback
def test_stops_waiting_when_the_person_does(server: Server, fireworks: Fireworks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    meter = Meter()
    monkeypatch.setattr(fireworks_upload.time, "sleep", lambda _: setattr(meter, "stopped", True))
    server.scenario("file_kept_processing", on="^GET .*/datasets/")
    with pytest.raises(Stopped):
        fireworks.upload(outgoing(tmp_path), NAME, meter, None)
    assert not server.files


@pytest.mark.loopback
def test_does_not_wait_for_ever(server: Server, fireworks: Fireworks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fireworks_upload, "LONGEST_WAIT", -1.0)
    server.scenario("file_kept_processing", on="^GET .*/datasets/")
    with pytest.raises(ServiceDown):
        fireworks.upload(outgoing(tmp_path), NAME, Meter(), None)


def test_says_why_a_file_is_not_taken(tmp_path: Path) -> None:
    told = {"state": "UPLOADING", "status": {"code": "INVALID_ARGUMENT", "message": 'line 2 is not a chat: "Dear diary"'}}
    with pytest.raises(Refused) as raised:
        Fireworks(scripted(tmp_path, "fireworks", lambda _: told)).upload(outgoing(tmp_path), NAME, Meter(), None)
    assert raised.value.said == "line 2 is not a chat: […]"


def test_sends_a_large_file_to_the_signed_address_without_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fireworks_upload, "LONGEST_FORM", 100)
    content, got = LINE * 40, dict[str, bytes]()

    def answer(request: httpx2.Request) -> object:
        got[f"{request.method} {request.url.path.rpartition('/')[2]}"] = request.read()
        if request.method == "PUT":
            assert "Authorization" not in request.headers
            assert request.headers["x-goog-content-length-range"] == f"{len(content)},{len(content)}"
        return {"state": "READY", "filenameToSignedUrls": {NAME: "https://storage.example/signed?x=1"}}

    fireworks = Fireworks(scripted(tmp_path, "fireworks", answer))
    assert fireworks.upload(outgoing(tmp_path, content=content), NAME, Meter(), None).id == DATASET
    assert got["PUT signed"] == content
    assert json.loads(got[f"POST {DATASET}:getUploadEndpoint"]) == {"filenameToSize": {NAME: str(len(content))}}
    assert f"POST {DATASET}:validateUpload" in got


@pytest.mark.loopback
@pytest.mark.parametrize(("scenario", "error"), [("unauthorized", KeyRefused), ("too_large", TooLarge), ("rate_limited", TooMany)])
def test_says_what_goes_wrong(server: Server, fireworks: Fireworks, tmp_path: Path, scenario: str, error: type[ServiceError]) -> None:
    server.scenario(scenario)
    with pytest.raises(error):
        fireworks.upload(outgoing(tmp_path), NAME, Meter(), None)


@pytest.mark.loopback
def test_finds_a_job_on_whatever_page_it_is(server: Server, fireworks: Fireworks, tmp_path: Path) -> None:
    train = fireworks.upload(outgoing(tmp_path), NAME, Meter(), None).id
    runs = [f"{number:012x}" for number in range(5)]
    for run in runs:
        fireworks.create_job(run, WISH, {"train": train})
    server.scenario("paged")
    assert {job.tag for job in fireworks.jobs()} == set(runs)


@pytest.mark.loopback
def test_stops_a_job(server: Server, fireworks: Fireworks, tmp_path: Path) -> None:
    train = fireworks.upload(outgoing(tmp_path), NAME, Meter(), None).id
    job = fireworks.create_job(RUN, WISH, {"train": train}).id
    assert fireworks.cancel(job).phase == Phase.CANCELLED


def test_lets_a_job_go_on_that_paused(tmp_path: Path) -> None:
    asked: list[str] = []

    def answer(request: httpx2.Request) -> object:
        asked.append(f"{request.method} {request.url.path}")
        return {"name": f"{JOBS}/{JOB}", "state": "JOB_STATE_RE_QUEUEING"}

    assert Fireworks(scripted(tmp_path, "fireworks", answer)).resume(JOB).phase == Phase.WAITING
    assert asked == [f"POST /v1/{JOBS}/{JOB}:resume", f"GET /v1/{JOBS}/{JOB}"]


@pytest.mark.parametrize("state", PHASES)
def test_knows_the_states_of_jobs(state: str) -> None:
    told = {"name": f"{JOBS}/{JOB}", "state": f"JOB_STATE_{state}", "status": {"code": "INTERNAL", "message": "out of memory"}}
    found = job_state(FIREWORKS, told)
    assert found.phase == PHASES[state]
    assert found.error == ("out of memory" if found.phase == Phase.FAILED else "")


def test_takes_a_state_that_nobody_knows_as_it_is() -> None:
    found = job_state(FIREWORKS, {"name": f"{JOBS}/{JOB}", "state": "JOB_STATE_WARMING_UP"})
    assert (found.phase, found.status) == (Phase.UNKNOWN, "warming_up")


def test_reads_cost_and_shutdown_day() -> None:
    money = {"currencyCode": "USD", "units": "2", "nanos": 500_000_000}
    assert job_state(FIREWORKS, {"name": JOB, "estimatedCost": money}).cost == 2.5
    assert job_state(FIREWORKS, {"name": JOB, "estimatedCost": {**money, "currencyCode": "EUR"}}).cost is None
    model = {"name": "accounts/demo/models/m", "deprecationDate": {"year": 2027, "month": 1, "day": 14}}
    assert remote_model(model) == RemoteModel("accounts/demo/models/m", date(2027, 1, 14))
    assert remote_model({**model, "deprecationDate": {"year": 2027}}) == RemoteModel("accounts/demo/models/m")


def test_reads_the_curve_of_a_training_from_the_address_that_the_job_names(tmp_path: Path) -> None:
    rows = b'{"step": 1, "train/loss": 0.9, "train/lr": 0.0001}\nnonsense\n{"step": 2, "data": {"train/loss": 0.8}}\n[1]\n'

    def answer(request: httpx2.Request) -> object:
        if request.url.host == "storage.example":
            assert "Authorization" not in request.headers
            return httpx2.Response(200, content=rows)
        return {"name": f"{JOBS}/{JOB}", "metricsFileSignedUrl": "https://storage.example/metrics.jsonl"}

    run = Run("r", Account("fireworks", ""), WISH, (), Phase.SUCCEEDED, 0, job_id=JOB)
    assert Fireworks(scripted(tmp_path, "fireworks", answer)).results(run) == [
        MetricPoint(1, "train_loss", 0.9),
        MetricPoint(1, "learning_rate", 0.0001),
        MetricPoint(2, "train_loss", 0.8),
    ]


def test_reads_no_curve_from_an_address_on_this_computer(tmp_path: Path) -> None:
    run = Run("r", Account("fireworks", ""), WISH, (), Phase.SUCCEEDED, 0, job_id=JOB)
    fireworks = Fireworks(scripted(tmp_path, "fireworks", lambda _: {"metricsFileSignedUrl": "http://127.0.0.1:8080/x"}))
    with pytest.raises(Garbled):
        fireworks.results(run)


@pytest.mark.parametrize(("name", "dataset"), [("Über 1.jsonl", "ber-1"), ("7 days.jsonl", "vt-7-days"), ("x" * 90, "x" * 63)])
def test_names_a_dataset_as_the_service_takes_it(name: str, dataset: str) -> None:
    assert dataset_name(name) == dataset

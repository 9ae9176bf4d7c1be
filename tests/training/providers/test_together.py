"""An account at Together: against the stand-in, and on answers as its documentation and its package show them."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx2
import pytest
from msgspec.structs import replace

from tests.standin import Server, serve
from tests.training.making import outgoing, place_in
from tests.training.providers.opening import LINE, RUN, sent, wire
from tests.training.providers.scripted import scripted
from voicetune_desktop.dataset.providers import service
from voicetune_desktop.training.errors import Conflict, Garbled, KeyRefused, ServiceError, TooLarge, Unreachable
from voicetune_desktop.training.providers import together_upload
from voicetune_desktop.training.providers.together import Together
from voicetune_desktop.training.providers.together_orders import order
from voicetune_desktop.training.providers.together_states import job_event, job_state
from voicetune_desktop.training.records import Account, MetricPoint, Phase, Run, Wish
from voicetune_desktop.training.uploading import FileChanged, Meter, Stopped

TOGETHER = service("together")
WISH = Wish("Qwen/Qwen3-8B", suffix="Anna & I")
NAME = f"voicetune-{RUN}-train.jsonl"


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


@pytest.fixture
def together(server: Server, tmp_path: Path) -> Iterator[Together]:
    with closing(Together(wire(place_in(tmp_path), server.url("together"), "together"))) as opened:
        yield opened


@pytest.mark.loopback
def test_leads_a_job_from_its_files_to_its_model(server: Server, together: Together, tmp_path: Path) -> None:
    together.check_key()
    train = together.upload(outgoing(tmp_path, content=LINE * 12), NAME, Meter(), None)
    valid = together.upload(outgoing(tmp_path, "valid", LINE * 2), NAME.replace("train", "valid"), Meter(), None)
    state = together.create_job(RUN, WISH, {"train": train.id, "valid": valid.id})
    assert (state.phase, state.tag, state.training_file, state.tuned_model) == (Phase.WAITING, RUN, train.id, "")
    server.finish(state.id)
    ended = together.job(state.id)
    assert (ended.phase, ended.tag) == (Phase.SUCCEEDED, RUN)
    assert f"-Anna-I-{RUN}-" in ended.tuned_model
    assert [job.id for job in together.jobs()] == [state.id]
    assert [file.name for file in together.files()] == [file.name for file in server.files.values()][::-1]
    assert [point.step for point in together.checkpoints(state.id)] == [8, 16, 24]
    assert [model.id for model in together.models() if model.tuned] == [ended.tuned_model]
    together.delete_file(train.id)
    assert list(server.files) == [valid.id]


@pytest.mark.loopback
def test_sends_the_very_bytes_to_the_storage_without_the_key(server: Server, together: Together, tmp_path: Path) -> None:
    meter, content = Meter(), LINE * 5000
    file = together.upload(outgoing(tmp_path, content=content), NAME, meter, None)
    put = next(request for request in server.requests if request.method == "PUT")
    assert server.files[file.id].content == content
    assert "authorization" not in put.headers
    assert put.headers["content-length"] == str(len(content))
    assert meter.sent == len(content)
    assert [(line.method, line.purpose) for line in sent(place_in(tmp_path))] == [
        ("POST", "Sending a file"),
        ("PUT", "Sending a file"),
        ("POST", "Sending a file"),
    ]


@pytest.mark.loopback
def test_takes_back_a_file_that_changed_on_its_way(server: Server, together: Together, tmp_path: Path) -> None:
    file = replace(outgoing(tmp_path), sha256=hashlib.sha256(b"other").hexdigest())
    with pytest.raises(FileChanged):
        together.upload(file, NAME, Meter(), None)
    assert not server.files


@pytest.mark.loopback
def test_takes_back_a_file_whose_sending_was_stopped(server: Server, together: Together, tmp_path: Path) -> None:
    meter = Meter()
    meter.stopped = True
    with pytest.raises(Stopped):
        together.upload(outgoing(tmp_path), NAME, meter, None)
    assert not server.files


@pytest.mark.loopback
def test_takes_back_a_file_whose_line_broke(server: Server, together: Together, tmp_path: Path) -> None:
    server.scenario("dropped_upload", on="^PUT ")
    with pytest.raises(Unreachable):
        together.upload(outgoing(tmp_path, content=LINE * 5000), NAME, Meter(), None)
    assert not server.files


@pytest.mark.loopback
@pytest.mark.parametrize(
    ("scenario", "error"), [("unauthorized", KeyRefused), ("too_large", TooLarge), ("garbage", Garbled), ("dropped_create", Unreachable)]
)
def test_says_what_goes_wrong(server: Server, together: Together, tmp_path: Path, scenario: str, error: type[ServiceError]) -> None:
    file = outgoing(tmp_path)
    train = together.upload(file, NAME, Meter(), None).id if error in (Unreachable, Garbled) else ""
    server.scenario(scenario)
    with pytest.raises(error):
        together.create_job(RUN, WISH, {"train": train}) if train else together.upload(file, NAME, Meter(), None)


@pytest.mark.loopback
def test_finds_the_job_that_was_made_although_nobody_answered(server: Server, together: Together, tmp_path: Path) -> None:
    train = together.upload(outgoing(tmp_path), NAME, Meter(), None).id
    server.scenario("dropped_create")
    with pytest.raises(Unreachable):
        together.create_job(RUN, WISH, {"train": train})
    assert [(job.tag, job.training_file) for job in together.jobs()] == [(RUN, train)]


@pytest.mark.loopback
def test_stops_a_job_once(server: Server, together: Together, tmp_path: Path) -> None:
    train = together.upload(outgoing(tmp_path), NAME, Meter(), None).id
    job = together.create_job(RUN, WISH, {"train": train}).id
    assert together.cancel(job).phase == Phase.CANCELLED
    server.scenario("conflict")
    with pytest.raises(Conflict):
        together.cancel(job)


@pytest.mark.loopback
def test_tells_each_event_once_and_the_newest_first(server: Server, together: Together, tmp_path: Path) -> None:
    train = together.upload(outgoing(tmp_path), NAME, Meter(), None).id
    job = together.create_job(RUN, WISH, {"train": train}).id
    server.finish(job)
    server.scenario("duplicate_events")
    server.scenario("unordered_events")
    told = list(together.events(job, lambda _: False))
    assert [event.at for event in told] == sorted((event.at for event in told), reverse=True)
    assert len({event.id for event in told}) * 2 == len(told)
    newest = told[0].id
    assert newest not in {event.id for event in together.events(job, lambda known: known == newest)}


@pytest.mark.parametrize(
    "place",
    [
        "http://storage.example/f",
        "https://127.0.0.1/f",
        "https://127.1/f",
        "https://2130706433/f",
        "https://[::1]/f",
        "https://printer.local/f",
        "https://u:p@storage.example/f",
        "ftp://storage.example/f",
        "/files/x",
        "https://[",
        "",
    ],
)
def test_goes_to_no_address_that_is_not_safe(tmp_path: Path, place: str) -> None:
    asked: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(f"{request.method} {request.url.path}")
        headers = {"Location": place, "X-Together-File-Id": "file-1"}
        return httpx2.Response(302 if request.method == "POST" else 200, headers=headers, json={})

    with pytest.raises(Garbled):
        Together(scripted(tmp_path, "together", answer)).upload(outgoing(tmp_path), NAME, Meter(), None)
    assert asked == ["POST /v1/files", "DELETE /v1/files/file-1"]


def test_sends_a_large_file_in_parts_and_a_broken_part_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(together_upload, "PART", 1000)
    content, parts, broken = LINE * 40, dict[str, bytes](), ["2"]
    asked: list[tuple[str, object]] = []

    def answer(request: httpx2.Request) -> object:
        body = request.read()
        if request.method == "PUT":
            assert "Authorization" not in request.headers
            number = request.url.path.rpartition("/")[2]
            if number in broken:
                broken.remove(number)
                raise httpx2.WriteError("broken")
            parts[number] = body
            return httpx2.Response(200, headers={"ETag": f'"tag-{number}"'})
        said = json.loads(body)
        asked.append((request.url.path.rpartition("/")[2], said.get("parts") or said.get("num_parts")))
        places = [{"PartNumber": n, "URL": f"https://storage.example/{n}", "Headers": {"x-a": "b"}} for n in range(5, 0, -1)]
        begun = {"upload_id": "up-1", "file_id": "file-1", "parts": places[-(said.get("num_parts") or 0) :]}
        done = {"file": {"id": "file-1", "bytes": len(content), "filename": NAME}}
        return done if request.url.path.endswith("complete") else begun

    together = Together(scripted(tmp_path, "together", answer))
    file = outgoing(tmp_path, content=content)
    meter = Meter()
    monkeypatch.setattr(together, "_service", replace(TOGETHER, part_above=1000))
    assert together.upload(file, NAME, meter, None).id == "file-1"
    assert b"".join(parts[number] for number in sorted(parts)) == content
    assert meter.sent == len(content)
    assert asked == [("initiate", 4), ("complete", [{"part_number": n, "etag": f"tag-{n}"} for n in (1, 2, 3, 4)])]


def test_says_only_what_was_chosen() -> None:
    assert order(RUN, Wish("m"), {"train": "file-1"}) == {
        "model": "m",
        "training_file": "file-1",
        "suffix": RUN,
        "training_method": {"method": "sft", "train_on_inputs": "auto"},
    }


def test_asks_for_settings_in_the_words_of_the_service() -> None:
    settings = {"n_epochs": 4, "seed": 7, "lora_r": 16, "beta": 0.3, "learning_rate": 1e-5}
    said = order(RUN, Wish("m", "dpo", settings, suffix="x" * 60), {"train": "file-1", "valid": "file-2"})
    assert said["training_method"] == {"method": "dpo", "dpo_beta": 0.3}
    assert said["training_type"] == {"type": "Lora", "lora_r": 16, "lora_alpha": 32}
    assert (said["random_seed"], said["n_epochs"], said["n_evals"], said["validation_file"]) == (7, 4, 4, "file-2")
    assert len(said["suffix"]) == 40
    assert said["suffix"].endswith(f"-{RUN}")
    assert "beta" not in said


def test_reads_price_tokens_and_time_of_a_job(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: 1_800_000_000.0)
    told = {
        "id": "ft-1",
        "status": "running",
        "total_price": 4_250_000_000,
        "token_count": 1200,
        "epochs_completed": 2,
        "created_at": "2026-11-27T10:00:00.123Z",
        "progress": {"estimate_available": True, "seconds_remaining": 600},
        "model_output_name": f"me/Qwen3-8B-x-{RUN}-0a1b2c3d",
    }
    state = job_state(TOGETHER, told)
    assert (state.cost, state.trained_tokens, state.tag, state.tuned_model) == (4.25, 2400, RUN, "")
    assert (state.created_at, state.expected_at) == (1795773600.123, 1_800_000_600)


def test_tells_why_a_job_failed_without_what_is_quoted() -> None:
    events = [{"type": "JOB_START", "message": "Started"}, {"type": "JOB_USER_ERROR", "message": 'Line 3 is "Dear diary"'}]
    state = job_state(TOGETHER, {"id": "ft-1", "status": "user_error", "events": events})
    assert (state.phase, state.error_code, state.error) == (Phase.FAILED, "user_error", "Line 3 is […]")


@pytest.mark.parametrize(("level", "ours"), [("Error", "error"), ("legacy_iwarning", "warn"), ("info", "info"), (None, "info")])
def test_knows_the_level_of_an_event(level: str | None, ours: str) -> None:
    assert job_event({"level": level, "message": "x", "type": "EPOCH_COMPLETE"}).level == ours


def test_reads_the_curve_of_a_training(tmp_path: Path) -> None:
    rows = [
        {"train/loss": 0.5, "train/learning_rate": 1e-4, "train/global_step": 7, "train/grad_norm": 2},
        {"eval/loss": 0.7, "eval/global_step": 7},
        {"train/loss": 0.4},
    ]
    together = Together(scripted(tmp_path, "together", lambda _: {"metrics": rows}))
    run = Run("r", Account("together", ""), WISH, (), Phase.RUNNING, 0, job_id="ft-1")
    assert together.results(run) == [
        MetricPoint(7, "train_loss", 0.5),
        MetricPoint(7, "learning_rate", 1e-4),
        MetricPoint(7, "valid_loss", 0.7),
    ]


def test_has_no_curve_where_the_service_has_none(tmp_path: Path) -> None:
    run = Run("r", Account("together", ""), WISH, (), Phase.RUNNING, 0, job_id="ft-1")
    assert Together(scripted(tmp_path, "together", lambda _: httpx2.Response(404, json={}))).results(run) == []
    assert Together(scripted(tmp_path, "together", lambda _: {"metrics": None})).results(run) == []

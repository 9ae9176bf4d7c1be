"""An account at a service that speaks OpenAI's language, against the stand-in."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from tests.standin import Server, serve
from tests.standin.state import File
from tests.training.making import outgoing, place_in
from tests.training.providers.opening import LINE, RUN, WISH, openai_at, sent
from voicetune_desktop.training import errors, wire
from voicetune_desktop.training.providers import openai_compatible
from voicetune_desktop.training.providers.openai_compatible import OpenAICompatible
from voicetune_desktop.training.records import Account, OutgoingFile, Phase, Run, Wish
from voicetune_desktop.training.store.file import Place
from voicetune_desktop.training.uploading import FileChanged, Meter, Stopped

pytestmark = pytest.mark.loopback
NAME = "voicetune-0a1b2c3d4e5f-train.jsonl"


@pytest.fixture(autouse=True)
def no_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Questions are asked again at once."""
    monkeypatch.setattr(wire, "PAUSES", (0.0, 0.0))


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return place_in(tmp_path)


@pytest.fixture
def provider(server: Server, place: Place) -> Iterator[OpenAICompatible]:
    with openai_at(server.base_url, place) as opened:
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> OutgoingFile:
    return outgoing(tmp_path, content=LINE * 12)


def job_with(provider: OpenAICompatible, file: OutgoingFile, wish: Wish = WISH) -> str:
    return provider.create_job(RUN, wish, {"train": provider.upload(file, NAME, Meter(), None).id}).id


def run_of(job_id: str, results: tuple[str, ...]) -> Run:
    return Run(RUN, Account("openai", ""), WISH, (), Phase.SUCCEEDED, 0, job_id=job_id, result_files=results)


def test_leads_a_job_from_its_file_to_its_model(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    provider.check_key()
    train, valid = (provider.upload(file, f"{side}.jsonl", Meter(), None).id for side in ("train", "valid"))
    job_id = provider.create_job(RUN, WISH, {"train": train, "valid": valid}).id
    server.finish(job_id)
    ended = provider.job(job_id)
    assert (ended.phase, ended.tag) == (Phase.SUCCEEDED, RUN)
    assert ended.trained_tokens
    events = list(provider.events(job_id, lambda _: False))
    assert {"train_loss", "train_accuracy"} <= {name for event in events for name in event.metrics}
    assert all("valid_loss" in found.metrics and found.model for found in provider.checkpoints(job_id))
    assert {point.name for point in provider.results(run_of(job_id, ended.result_files))} >= {"train_loss", "valid_loss"}
    provider.delete_file(ended.training_file)
    provider.delete_model(ended.tuned_model)
    assert ended.training_file not in server.files


def test_sends_the_bytes_of_the_file_once_under_the_given_name(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    meter = Meter()
    remote = provider.upload(file, NAME, meter, 3)
    (request,) = server.requests
    assert (request.file, request.file_name, request.sha256) == (LINE * 12, NAME, file.sha256)
    assert request.fields == {"purpose": "fine-tune", "expires_after[anchor]": "created_at", "expires_after[seconds]": "259200"}
    assert (remote.name, remote.bytes, remote.purpose) == (NAME, file.bytes, "fine-tune")
    assert meter.sent == file.bytes


def test_says_nothing_of_this_computer(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    job_with(provider, file)
    told = {name for request in server.requests for name in request.headers}
    assert not [name for name in told if name.startswith("x-stainless") and name != "x-stainless-raw-response"]
    assert {request.headers["user-agent"] for request in server.requests} == {"VoiceTune"}


def test_does_not_repeat_an_upload_that_breaks(server: Server, provider: OpenAICompatible, file: OutgoingFile, place: Place) -> None:
    server.scenario("dropped_upload")
    with pytest.raises(errors.Unreachable):
        provider.upload(file, NAME, Meter(), None)
    assert len(server.requests) == 1
    assert sent(place)[0].result == "broken"


def test_stops_an_upload(server: Server, provider: OpenAICompatible, tmp_path: Path) -> None:
    class Stopping(Meter):
        @property
        def stopped(self) -> bool:
            return self.sent > 200_000

        @stopped.setter
        def stopped(self, value: bool) -> None:
            pass

    with pytest.raises(Stopped):
        provider.upload(outgoing(tmp_path, content=LINE * 20_000), NAME, Stopping(), None)
    assert not server.files


def test_takes_back_a_file_that_was_stopped_when_all_of_it_was_sent(
    server: Server, provider: OpenAICompatible, file: OutgoingFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    meter = Meter()
    answered = provider._object

    def late(*arguments: Any, **more: Any) -> dict[str, Any]:
        found = answered(*arguments, **more)
        meter.stopped = True
        return found

    monkeypatch.setattr(provider, "_object", late)
    with pytest.raises(Stopped):
        provider.upload(file, NAME, meter, None)
    assert not server.files


def test_takes_back_a_file_that_is_not_what_was_checked(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    Path(file.path).write_bytes(LINE.replace(b"Tea", b"Gin") * 12)
    with pytest.raises(FileChanged):
        provider.upload(file, NAME, Meter(), None)
    assert [request.method for request in server.requests] == ["POST", "DELETE"]
    assert not server.files


def test_orders_exactly_what_was_chosen(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    wish = Wish("gpt-4.1-mini-2025-04-14", "dpo", {"n_epochs": 2, "beta": 0.5, "seed": 7}, "my-voice")
    job_with(provider, file, wish)
    assert server.requests[-1].json() == {
        "model": "gpt-4.1-mini-2025-04-14",
        "training_file": next(iter(server.files)),
        "suffix": "my-voice",
        "seed": 7,
        "metadata": {"voicetune": RUN},
        "method": {"type": "dpo", "dpo": {"hyperparameters": {"n_epochs": 2, "beta": 0.5}}},
    }


def test_leaves_to_the_service_what_was_not_chosen(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    job_with(provider, file)
    assert set(server.requests[-1].json()) == {"model", "training_file", "metadata"}


@pytest.mark.parametrize(
    ("scenario", "kind"),
    [
        ("dropped_create", errors.Unreachable),
        ("server_error", errors.ServiceDown),
        ("rate_limited", errors.TooMany),
        ("no_quota", errors.TooMany),
        ("wind_down", errors.NoNewJobs),
        ("garbage", errors.Garbled),
        ("redirect", errors.Garbled),
        ("unauthorized", errors.KeyRefused),
    ],
)
def test_asks_for_a_job_once_whatever_comes_back(
    server: Server, provider: OpenAICompatible, file: OutgoingFile, scenario: str, kind: type[errors.ServiceError]
) -> None:
    remote = provider.upload(file, NAME, Meter(), None)
    server.scenario(scenario)
    before = len(server.requests)
    with pytest.raises(kind):
        provider.create_job(RUN, WISH, {"train": remote.id})
    assert len(server.requests) == before + 1
    assert not server.elsewhere


def test_finds_a_job_that_was_made_without_an_answer(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    remote = provider.upload(file, NAME, Meter(), None)
    server.scenario("dropped_create")
    with pytest.raises(errors.Unreachable):
        provider.create_job(RUN, WISH, {"train": remote.id})
    assert [(state.tag, state.training_file) for state in provider.jobs()] == [(RUN, remote.id)]


@pytest.mark.parametrize(("scenario", "phase"), [("unknown_status", Phase.UNKNOWN), ("paused", Phase.PAUSED)])
def test_takes_every_word_for_a_state(server: Server, provider: OpenAICompatible, file: OutgoingFile, scenario: str, phase: Phase) -> None:
    server.scenario(scenario)
    job_id = job_with(provider, file)
    server.advance(job_id, 3)
    assert provider.job(job_id).phase == phase


def test_tells_why_a_job_failed_without_the_text_that_is_quoted(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    server.scenario("invalid_file")
    job_id = job_with(provider, file)
    server.advance(job_id, 5)
    state = provider.job(job_id)
    told = state.error + "".join(event.message for event in provider.events(job_id, lambda _: False))
    assert (state.phase, state.error_code) == (Phase.FAILED, "invalid_training_file")
    assert "cannot be read" in state.error
    assert "Tea" not in told


def test_keeps_the_words_of_the_safety_check(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    server.scenario("moderation_failure")
    job_id = job_with(provider, file)
    server.finish(job_id, "failed", {"code": "x", "message": "Error while running moderation eval refusals_v3 for snapshot ft:a:b"})
    assert provider.job(job_id).error == "Error while running moderation eval refusals_v3 for snapshot ft:a:b"


def test_pauses_resumes_and_cancels(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    job_id = job_with(provider, file)
    server.advance(job_id, 3)
    phases = [act(job_id).phase for act in (provider.pause, provider.resume, provider.cancel)]
    assert phases == [Phase.PAUSED, Phase.RUNNING, Phase.CANCELLED]
    server.scenario("conflict")
    with pytest.raises(errors.Conflict):
        provider.cancel(job_id)


def test_lists_jobs_page_by_page_each_once(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    remote = provider.upload(file, NAME, Meter(), None)
    made = [provider.create_job(RUN, WISH, {"train": remote.id}).id for _ in range(5)]
    server.scenario("paged")
    assert [state.id for state in provider.jobs()] == made[::-1]


def test_asks_for_no_page_that_nobody_wants(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    remote = provider.upload(file, NAME, Meter(), None)
    for _ in range(5):
        provider.create_job(RUN, WISH, {"train": remote.id})
    server.scenario("paged")
    before = len(server.requests)
    next(provider.jobs())
    assert len(server.requests) == before + 1


def test_reads_all_events_first_and_then_only_new_ones(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    server.scenario("paged")
    server.scenario("unordered_events")
    server.scenario("duplicate_events")
    job_id = job_with(provider, file)
    server.advance(job_id, 4)
    known = {event.id for event in provider.events(job_id, lambda _: False)}
    before = len(server.requests)
    assert not list(provider.events(job_id, known.__contains__))
    assert len(server.requests) == before + 1
    server.finish(job_id)
    new = {event.id for event in provider.events(job_id, known.__contains__)}
    assert new
    assert not new & known


def test_reads_results_in_base64_and_passes_over_those_that_are_gone(
    server: Server, provider: OpenAICompatible, file: OutgoingFile
) -> None:
    server.scenario("base64_results")
    job_id = job_with(provider, file)
    server.finish(job_id)
    results = provider.job(job_id).result_files
    assert provider.results(run_of(job_id, ("file-gone", *results)))


def test_lists_files_that_train_the_newest_first(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    server.scenario("none_status")
    sent_files = [provider.upload(replace(file), f"{number}.jsonl", Meter(), None).id for number in range(3)]
    server.state.add_file("file-other", "x", "assistants", b"x")
    assert [remote.id for remote in provider.files()] == sent_files[::-1]


def test_tells_until_when_models_last_and_which_are_tuned(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    server.finish(job_with(provider, file))
    models = {model.id: model for model in provider.models()}
    assert models["gpt-4.1-mini-2025-04-14"].shutdown == date(2027, 1, 14)
    assert [model.id for model in models.values() if model.tuned] == list(server.state.models)


def test_takes_what_is_gone_for_deleted(provider: OpenAICompatible) -> None:
    provider.delete_file("file-nobody")
    provider.delete_model("ft:nobody")


def test_says_that_a_job_is_not_there(server: Server, provider: OpenAICompatible) -> None:
    with pytest.raises(errors.NotThere):
        provider.job("ftjob-nobody")


def test_says_that_an_address_leads_to_no_training(server: Server, place: Place) -> None:
    with openai_at(f"{server.base_url}/typo", place) as provider, pytest.raises(errors.NotThere, match="Check the address"):
        provider.check_key()


@pytest.mark.parametrize("call", [lambda p: p.check_key(), lambda p: p.models(), lambda p: list(p.jobs()), lambda p: p.job("ftjob-1")])
def test_refuses_a_key_in_a_sentence_without_it(server: Server, place: Place, call: Callable[[OpenAICompatible], Any]) -> None:
    with openai_at(server.base_url, place, key="sk-wrong-key-1234") as provider, pytest.raises(errors.KeyRefused) as refused:
        call(provider)
    assert "sk-wrong" not in repr(refused.value) + refused.value.said


@pytest.mark.parametrize(
    ("service", "wish", "said"),
    [
        (
            "azure",
            Wish("gpt-4.1-mini-2025-04-14", settings={"training_type": "Developer", "n_epochs": 2}, suffix="my.voice"),
            {"suffix": f"my-voice-{RUN}", "trainingType": "Developer",
             "method": {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 2}}}},
        ),
        (
            "nebius",
            Wish("meta-llama/Meta-Llama-3.1-8B-Instruct", settings={"n_epochs": 2, "lora": True, "packing": False, "seed": 3}),
            {"suffix": RUN, "seed": 3, "hyperparameters": {"n_epochs": 2, "lora": True, "packing": False}},
        ),
        ("other", Wish("gpt-4.1-mini-2025-04-14", suffix="x"), {"suffix": "x", "metadata": {"voicetune": RUN}}),
    ],
)  # fmt: skip
def test_speaks_with_each_service_in_its_dialect(
    server: Server, place: Place, file: OutgoingFile, service: str, wish: Wish, said: dict[str, Any]
) -> None:
    with openai_at(server.base_url, place, service) as provider:
        state = provider.create_job(RUN, wish, {"train": provider.upload(file, NAME, Meter(), None).id})
    assert {name: value for name, value in server.requests[-1].json().items() if name not in ("model", "training_file")} == said
    assert state.tag == RUN


def test_takes_nothing_from_the_environment(server: Server, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_ADMIN_KEY"):
        monkeypatch.setenv(name, "from-elsewhere")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://192.0.2.1/v1")
    with openai_at(server.base_url, place) as provider:
        provider.check_key()
    assert "from-elsewhere" not in repr(server.requests[0].headers)


def test_file_that_is_still_read_through_is_waited_for(
    server: Server, provider: OpenAICompatible, file: OutgoingFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = iter(["pending", "running", "processed"])
    monkeypatch.setattr(File, "status", property(lambda _file: next(words), lambda _file, _status: None), raising=False)
    provider.upload(file, NAME, Meter(), None)
    assert [asked.method for asked in server.requests] == ["POST", "GET", "GET"]
    assert next(words, None) is None


def test_file_is_not_waited_for_without_end(
    server: Server, provider: OpenAICompatible, file: OutgoingFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openai_compatible, "LONGEST_WAIT", 0.1)
    monkeypatch.setattr(File, "status", property(lambda _file: "pending", lambda _file, _status: None), raising=False)
    assert provider.upload(file, NAME, Meter(), None).id in server.files

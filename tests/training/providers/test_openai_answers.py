"""Whatever a service in OpenAI's language answers, it is a value that can be kept, or a ServiceError."""

import json
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.training.making import outgoing
from tests.training.providers.opening import LINE, RUN, WISH
from tests.training.providers.test_openai_states import ANYTHING, WORDS
from voicetune_desktop.dataset.providers import service
from voicetune_desktop.training import wire
from voicetune_desktop.training.errors import ServiceError
from voicetune_desktop.training.providers.openai_compatible import OpenAICompatible
from voicetune_desktop.training.records import Account, OutgoingFile, Phase, Run
from voicetune_desktop.training.store.requests import Ending
from voicetune_desktop.training.uploading import Meter
from voicetune_desktop.training.wire import Wire

RUN_THERE = Run(RUN, Account("openai", ""), WISH, (), Phase.SUCCEEDED, 0, job_id="ftjob-1", result_files=("file-9",))
CALLS: dict[str, Callable[[OpenAICompatible, OutgoingFile], Any]] = {
    "check_key": lambda provider, file: provider.check_key(),
    "models": lambda provider, file: provider.models(),
    "upload": lambda provider, file: provider.upload(file, "a.jsonl", Meter(), 1),
    "files": lambda provider, file: list(islice(provider.files(), 50)),
    "create_job": lambda provider, file: provider.create_job(RUN, WISH, {"train": "file-1"}),
    "job": lambda provider, file: provider.job("ftjob-1"),
    "jobs": lambda provider, file: list(islice(provider.jobs(), 50)),
    "events": lambda provider, file: list(islice(provider.events("ftjob-1", lambda _: False), 50)),
    "checkpoints": lambda provider, file: provider.checkpoints("ftjob-1"),
    "cancel": lambda provider, file: provider.cancel("ftjob-1"),
    "pause": lambda provider, file: provider.pause("ftjob-1"),
    "resume": lambda provider, file: provider.resume("ftjob-1"),
    "results": lambda provider, file: provider.results(RUN_THERE),
    "delete_file": lambda provider, file: provider.delete_file("file-1"),
    "delete_model": lambda provider, file: provider.delete_model("ft:a:b"),
}
Answer = Callable[[int, bytes, str], OpenAICompatible]
OBJECTS = st.dictionaries(st.sampled_from(WORDS), ANYTHING)
BODIES = st.one_of(
    ANYTHING.map(lambda found: json.dumps(found).encode()),
    st.builds(lambda data, more: json.dumps({"data": data, "has_more": more}).encode(), st.lists(OBJECTS, max_size=3) | ANYTHING, ANYTHING),
    OBJECTS.map(lambda found: json.dumps({"id": "ftjob-1", **found}).encode()),
    st.dictionaries(st.sampled_from(["error", "message", "detail", "code"]), ANYTHING).map(lambda found: json.dumps(found).encode()),
    st.binary(max_size=60),
)


class NoLedger:
    """Keeps nothing."""

    def begin(self, *_: str) -> int:
        return 1

    def end(self, number: int, ending: Ending) -> None:
        pass

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def answer() -> Iterator[Answer]:
    """Let everything be answered with this, and give the account that asks."""
    given: list[httpx2.Response] = []

    def handle(self: object, request: httpx2.Request) -> httpx2.Response:
        for _ in request.stream:  # type: ignore[union-attr]
            pass
        content = given[0].content
        return httpx2.Response(given[0].status_code, headers=given[0].headers, stream=httpx2.ByteStream(content))

    way = Wire(service("openai"), Account("openai", "https://api.example.com/v1"), "sk-key-123456", NoLedger())  # type: ignore[arg-type]
    provider = OpenAICompatible(way)

    def answer(status: int, body: bytes, kind: str) -> OpenAICompatible:
        given[:] = [httpx2.Response(status, content=body, headers={"Content-Type": kind})]
        return provider

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(httpx2.HTTPTransport, "handle_request", handle)
        patch.setattr(wire, "PAUSES", ())
        yield answer
    way.close()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> OutgoingFile:
    return outgoing(Path(tmp_path_factory.mktemp("files")), content=LINE)


def outcome(call: str, provider: OpenAICompatible, file: OutgoingFile) -> Any:
    """What a call gives, or the error of the service that it raises."""
    try:
        return CALLS[call](provider, file)
    except ServiceError as error:
        return error


@pytest.mark.parametrize("call", CALLS)
@settings(max_examples=60)
@given(
    status=st.sampled_from([200, 201, 204, 302, 400, 401, 403, 404, 409, 422, 429, 500, 599, 999]),
    body=BODIES,
    kind=st.sampled_from(["application/json", "text/html", "text/event-stream", ""]),
)
def test_gives_a_value_or_a_sentence(answer: Answer, file: OutgoingFile, call: str, status: int, body: bytes, kind: str) -> None:
    found = outcome(call, answer(status, body, kind), file)
    assert not isinstance(found, ServiceError) or (found.message and found.said.isprintable())
    assert status < 300 or isinstance(found, ServiceError) or (status == 404 and call in ("delete_file", "delete_model", "results"))


@pytest.mark.parametrize("more", [True, None])
def test_ends_a_list_that_turns_in_a_circle(answer: Answer, more: bool | None) -> None:
    body = json.dumps({"data": [{"id": f"ftjob-{number}"} for number in range(100)], "has_more": more}).encode()
    assert len(list(answer(200, body, "").jobs())) == 100

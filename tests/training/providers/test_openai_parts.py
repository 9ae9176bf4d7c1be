"""Big files go up in parts, against the stand-in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.standin import Server, serve
from tests.training.making import outgoing, place_in
from tests.training.providers.opening import LINE, wire
from voicetune_desktop.training import errors
from voicetune_desktop.training.providers import openai_parts
from voicetune_desktop.training.providers.openai_compatible import OpenAICompatible
from voicetune_desktop.training.records import OutgoingFile
from voicetune_desktop.training.uploading import FileChanged, Meter, Stopped

pytestmark = pytest.mark.loopback
NAME = "voicetune-train.jsonl"
CONTENT = LINE * 120
PART = 2500


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


@pytest.fixture
def provider(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenAICompatible]:
    monkeypatch.setattr(openai_parts, "PART", PART)
    way = wire(place_in(tmp_path), server.base_url)
    way.service = replace(way.service, part_above=1000)
    opened = OpenAICompatible(way)
    yield opened
    opened.close()


@pytest.fixture
def file(tmp_path: Path) -> OutgoingFile:
    return outgoing(tmp_path, content=CONTENT)


def sent_parts(server: Server) -> list[bytes]:
    return [request.file or b"" for request in server.requests if request.path.endswith("/parts")]


def test_sends_a_big_file_in_parts_that_make_it_again(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    meter = Meter()
    remote = provider.upload(file, NAME, meter, 2)
    assert server.files[remote.id].content == CONTENT
    assert [len(part) for part in sent_parts(server)[:-1]] == [PART] * (len(CONTENT) // PART)
    assert meter.sent == len(CONTENT)
    assert server.requests[0].json() == {
        "bytes": len(CONTENT),
        "filename": NAME,
        "mime_type": "text/jsonl",
        "purpose": "fine-tune",
        "expires_after": {"anchor": "created_at", "seconds": 172_800},
    }


def test_sends_a_file_that_just_fits_in_one_request(server: Server, provider: OpenAICompatible, tmp_path: Path) -> None:
    provider.upload(outgoing(tmp_path, content=b"x" * 1000), NAME, Meter(), None)
    assert [request.path for request in server.requests] == ["/v1/files"]


@pytest.mark.parametrize(("scenario", "status"), [("dropped_upload", 0), ("server_error", 500)])
def test_sends_a_broken_part_again(server: Server, provider: OpenAICompatible, file: OutgoingFile, scenario: str, status: int) -> None:
    server.scenario(scenario, on="/parts$", after=1, times=2, status=status)
    meter = Meter()
    remote = provider.upload(file, NAME, meter, None)
    assert server.files[remote.id].content == CONTENT
    assert meter.sent == len(CONTENT)


def test_gives_up_after_three_attempts_and_leaves_nothing_there(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    server.scenario("dropped_upload", on="/parts$")
    with pytest.raises(errors.Unreachable):
        provider.upload(file, NAME, Meter(), None)
    assert len(sent_parts(server)) == 3
    assert [upload.status for upload in server.state.uploads.values()] == ["cancelled"]


def test_does_not_repeat_a_part_that_is_refused(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    server.scenario("too_large", on="/parts$")
    with pytest.raises(errors.TooLarge):
        provider.upload(file, NAME, Meter(), None)
    assert len(sent_parts(server)) == 1


def test_calls_an_upload_off_that_is_stopped(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    class Stopping(Meter):
        @property
        def stopped(self) -> bool:
            return self.sent > 2 * PART

        @stopped.setter
        def stopped(self, value: bool) -> None:
            pass

    with pytest.raises(Stopped):
        provider.upload(file, NAME, Stopping(), None)
    assert [upload.status for upload in server.state.uploads.values()] == ["cancelled"]
    assert not server.files


def test_calls_an_upload_off_whose_file_changed(server: Server, provider: OpenAICompatible, file: OutgoingFile) -> None:
    Path(file.path).write_bytes(CONTENT[:-2] + b"!\n")
    with pytest.raises(FileChanged):
        provider.upload(file, NAME, Meter(), None)
    assert [upload.status for upload in server.state.uploads.values()] == ["cancelled"]
    assert not server.files


@pytest.mark.parametrize("on", ["/uploads$", "/parts$", "/complete$"])
def test_takes_no_nonsense_for_an_upload(server: Server, provider: OpenAICompatible, file: OutgoingFile, on: str) -> None:
    server.scenario("garbage", on=on, kind="list")
    with pytest.raises(errors.Garbled):
        provider.upload(file, NAME, Meter(), None)
    assert not any(request.path.endswith("/complete") for request in server.requests) or on == "/complete$"

"""Together, Fireworks and Mistral when they quote what they got, or send us elsewhere: neither key nor text gets out."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.standin import Server, serve
from tests.standin.server import KEY
from tests.training.making import outgoing, place_in
from tests.training.providers.opening import RUN, sent, wire
from voicetune_desktop.training.errors import ServiceError
from voicetune_desktop.training.providers.base import Provider
from voicetune_desktop.training.providers.fireworks import Fireworks
from voicetune_desktop.training.providers.mistral import Mistral
from voicetune_desktop.training.providers.together import Together
from voicetune_desktop.training.records import Wish
from voicetune_desktop.training.uploading import Meter

pytestmark = pytest.mark.loopback
KINDS = {"together": Together, "fireworks": Fireworks, "mistral": Mistral}
TEXT = b'{"messages":[{"role":"user","content":"Where is the blue suitcase"},{"role":"assistant","content":"Under the stairs"}]}\n'
ASKED: dict[str, Callable[[Provider, Path], object]] = {
    "check_key": lambda provider, _: provider.check_key(),
    "upload": lambda provider, folder: provider.upload(outgoing(folder, content=TEXT), "voicetune-x-train.jsonl", Meter(), None),
    "create_job": lambda provider, _: provider.create_job(RUN, Wish("m", suffix="mine"), {"train": "file-1"}),
    "job": lambda provider, _: provider.job("job-1"),
    "delete_file": lambda provider, _: provider.delete_file("file-1"),
}


def opened(server: Server, folder: Path, service_id: str) -> closing[Provider]:
    """An account at a face of the stand-in."""
    return closing(KINDS[service_id](wire(place_in(folder), server.url(service_id), service_id)))


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


@pytest.mark.parametrize("scenario", ["echo", "unauthorized"])
@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("service_id", KINDS)
def test_repeats_neither_key_nor_text(server: Server, tmp_path: Path, service_id: str, asked: str, scenario: str) -> None:
    server.scenario(scenario)
    with opened(server, tmp_path, service_id) as provider, pytest.raises(ServiceError) as raised:
        ASKED[asked](provider, tmp_path)
    told = f"{raised.value} {raised.value.hint} {raised.value.said} {raised.value.code} {sent(place_in(tmp_path))}"
    assert KEY not in told
    assert "suitcase" not in told
    assert "stairs" not in told


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("service_id", KINDS)
def test_follows_nobody_elsewhere(server: Server, tmp_path: Path, service_id: str, asked: str) -> None:
    server.scenario("redirect")
    with opened(server, tmp_path, service_id) as provider, pytest.raises(ServiceError):
        ASKED[asked](provider, tmp_path)
    assert server.elsewhere == []

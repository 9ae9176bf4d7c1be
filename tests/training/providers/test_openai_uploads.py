"""What arrives is the file, byte for byte, whatever is in it and whatever it is called."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.standin import Server, serve
from tests.training.making import outgoing, place_in
from tests.training.providers.opening import openai_at
from voicetune_desktop.training.providers.openai_compatible import OpenAICompatible
from voicetune_desktop.training.uploading import Meter

pytestmark = pytest.mark.loopback
NAMES = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=20).map(lambda name: f"{name}.jsonl")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(tmp_path_factory.mktemp("files"))


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


@pytest.fixture(scope="module")
def provider(server: Server, folder: Path) -> Iterator[OpenAICompatible]:
    with openai_at(server.base_url, place_in(folder)) as opened:
        yield opened


@settings(max_examples=40)
@given(content=st.binary(min_size=1, max_size=400) | st.sampled_from([b"\r\n--x--\r\n", b"\xef\xbb\xbf{}\n", b"\0" * 70_000]), name=NAMES)
def test_arrives_as_it_is(folder: Path, server: Server, provider: OpenAICompatible, content: bytes, name: str) -> None:
    remote = provider.upload(outgoing(folder, content=content), name, Meter(), None)
    assert server.files[remote.id].content == content
    assert server.requests[-1].fields == {"purpose": "fine-tune"}


@pytest.mark.parametrize("edge", [65_536, 65_535, 65_537, 131_072])
def test_arrives_whole_at_the_edges_of_pieces(folder: Path, server: Server, provider: OpenAICompatible, edge: int) -> None:
    content = bytes(number % 251 for number in range(edge))
    remote = provider.upload(outgoing(folder, content=content), "a.jsonl", Meter(), None)
    assert server.files[remote.id].content == content

"""A file arrives as it is, whatever is in it and whatever it is called."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.standin import Server, serve
from tests.training.making import outgoing, place_in
from tests.training.providers.opening import wire
from voicetune_desktop.training.providers.fireworks import Fireworks
from voicetune_desktop.training.providers.mistral import Mistral
from voicetune_desktop.training.providers.together import Together
from voicetune_desktop.training.uploading import Meter

pytestmark = pytest.mark.loopback
KINDS = {"together": Together, "fireworks": Fireworks, "mistral": Mistral}
CONTENTS = st.binary(min_size=1, max_size=300) | st.sampled_from([b"\r\n--boundary--\r\n", b"\x00" * 70_000, b"\xef\xbb\xbf{}\n" * 30_000])


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


@pytest.mark.parametrize("service_id", KINDS)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=CONTENTS, name=st.text(st.characters(codec="ascii", categories=["L", "N", "P", "Zs"]), min_size=1, max_size=20))
def test_arrives_byte_for_byte(server: Server, tmp_path: Path, service_id: str, content: bytes, name: str) -> None:
    provider = KINDS[service_id](wire(place_in(tmp_path), server.url(service_id), service_id))
    meter = Meter()
    remote = provider.upload(outgoing(tmp_path, content=content), f"a{name}.jsonl", meter, None)
    provider.close()
    assert hashlib.sha256(server.files[remote.id].content).digest() == hashlib.sha256(content).digest()
    assert meter.sent == len(content)

"""An account at a service that speaks OpenAI's language, against the stand-in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.standin import Server, serve
from tests.training.making import outgoing, place_in
from tests.training.providers.opening import LINE, RUN, WISH, openai_at
from voicetune_desktop.training.providers.openai_compatible import OpenAICompatible
from voicetune_desktop.training.records import Phase
from voicetune_desktop.training.uploading import Meter

pytestmark = pytest.mark.loopback


@pytest.fixture
def server() -> Iterator[Server]:
    with serve() as running:
        yield running


@pytest.fixture
def provider(server: Server, tmp_path: Path) -> Iterator[OpenAICompatible]:
    with openai_at(server.base_url, place_in(tmp_path)) as opened:
        yield opened


def test_leads_a_job_from_its_file_to_its_model(server: Server, provider: OpenAICompatible, tmp_path: Path) -> None:
    provider.check_key()
    file = provider.upload(outgoing(tmp_path, content=LINE * 12), "voicetune-x-train.jsonl", Meter(), None)
    state = provider.create_job(RUN, WISH, {"train": file.id})
    assert (state.phase, state.tag, state.training_file) == (Phase.WAITING, RUN, file.id)
    server.finish(state.id)
    ended = provider.job(state.id)
    assert ended.phase == Phase.SUCCEEDED
    assert ended.tuned_model.startswith("ft:")
    assert server.files[file.id].content == LINE * 12
    assert [event.step for event in provider.events(state.id, lambda _: False) if event.metrics]
    assert provider.checkpoints(state.id)
    provider.delete_file(file.id)
    provider.delete_model(ended.tuned_model)

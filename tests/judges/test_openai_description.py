"""OpenAI's own description of its service accepts every request that we make.

Prism (npm `@stoplight/prism-cli`, 5.16) serves the description in `tests/reference/openai` and refuses what breaks it. VOICETUNE_PRISM
names the folder in which it was installed: `npm install --prefix FOLDER @stoplight/prism-cli@5.16.0`, then
`VOICETUNE_PRISM=FOLDER make test`.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from tests.judges.servers import Judge, running
from tests.training.making import outgoing, place_in
from tests.training.providers.opening import LINE, RUN, WISH, openai_at, sent, wire
from voicetune_desktop.training import errors
from voicetune_desktop.training.providers import openai_parts
from voicetune_desktop.training.providers.openai_compatible import OpenAICompatible
from voicetune_desktop.training.records import Account, OutgoingFile, Phase, Run, Wish
from voicetune_desktop.training.uploading import Meter

pytestmark = pytest.mark.loopback
VARIABLE = "VOICETUNE_PRISM"
DESCRIPTION = Path(__file__).parents[1] / "reference" / "openai" / "openapi-fine-tuning.json"
FILES = {"train": "file-1", "valid": "file-2"}
ALL = {"n_epochs": 3, "batch_size": 8, "learning_rate_multiplier": 0.5, "seed": 7}
CALLS: dict[str, Callable[[OpenAICompatible, OutgoingFile], Any]] = {
    "check_key": lambda provider, file: provider.check_key(),
    "models": lambda provider, file: provider.models(),
    "upload": lambda provider, file: provider.upload(file, "voicetune-train.jsonl", Meter(), None),
    "upload that expires": lambda provider, file: provider.upload(file, "voicetune-train.jsonl", Meter(), 30),
    "files": lambda provider, file: list(provider.files()),
    "simplest job": lambda provider, file: provider.create_job(RUN, WISH, {"train": "file-1"}),
    "chosen job": lambda provider, file: provider.create_job(RUN, Wish(WISH.model, "supervised", ALL, "x" * 64), FILES),
    "preference job": lambda provider, file: provider.create_job(RUN, Wish(WISH.model, "dpo", {**ALL, "beta": 2}, "me"), FILES),
    "job": lambda provider, file: provider.job("ftjob-1"),
    "jobs": lambda provider, file: list(provider.jobs()),
    "events": lambda provider, file: list(provider.events("ftjob-1", lambda _: False)),
    "checkpoints": lambda provider, file: provider.checkpoints("ftjob-1"),
    "cancel": lambda provider, file: provider.cancel("ftjob-1"),
    "pause": lambda provider, file: provider.pause("ftjob-1"),
    "resume": lambda provider, file: provider.resume("ftjob-1"),
    "results": lambda provider, file: provider.results(
        Run(RUN, Account("openai", ""), WISH, (), Phase.SUCCEEDED, 0, result_files=("file-9",))
    ),
    "delete_file": lambda provider, file: provider.delete_file("file-1"),
    "delete_model": lambda provider, file: provider.delete_model("ft:gpt-4.1-mini:home:me:AbC"),
}


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    """Prism, which serves the description."""
    folder = os.environ.get(VARIABLE)
    program = Path(folder or ".", "node_modules", ".bin", "prism.cmd" if sys.platform == "win32" else "prism").absolute()
    if not folder or not program.exists() or not shutil.which("node"):
        pytest.skip(f"{VARIABLE} names no folder with npm's @stoplight/prism-cli in it, or node is missing.")
    with running(lambda port: [program, "mock", "-h", "127.0.0.1", "-p", port, DESCRIPTION], tmp_path_factory.mktemp("prism")) as started:
        yield started


@pytest.fixture
def provider(judge: Judge, tmp_path: Path) -> Iterator[OpenAICompatible]:
    with openai_at(judge.address(), place_in(tmp_path)) as opened:
        yield opened


@pytest.mark.parametrize("call", CALLS)
def test_accepts_every_request(provider: OpenAICompatible, tmp_path: Path, call: str) -> None:
    CALLS[call](provider, outgoing(tmp_path, content=LINE * 12))
    assert {line.result for line in sent(place_in(tmp_path))} == {"200"}


def test_accepts_every_request_of_an_upload_in_parts(judge: Judge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai_parts, "PART", 500)
    way = wire(place_in(tmp_path), judge.address())
    way.service = replace(way.service, part_above=100)
    with pytest.raises(errors.Garbled):  # it invents an answer without the file
        OpenAICompatible(way).upload(outgoing(tmp_path, content=LINE * 12), "voicetune-train.jsonl", Meter(), 2)
    way.close()
    assert [line.result for line in sent(place_in(tmp_path))] == ["200"] * 5


@pytest.mark.parametrize("settings", [{"n_epochs": 51}, {"batch_size": 257}, {"learning_rate_multiplier": 0}, {"n_epochs": "three"}])
def test_would_refuse_what_breaks_the_description(provider: OpenAICompatible, settings: dict[str, Any]) -> None:
    with pytest.raises(errors.Refused):
        provider.create_job(RUN, Wish(WISH.model, settings=settings), FILES)

"""Settings refuse what cannot work, in words."""

from typing import Any

import msgspec
import pytest

from voicetune_desktop.dataset.settings import Settings
from voicetune_desktop.errors import VoiceTuneError


def test_takes_the_limit_of_the_model_unless_told_otherwise() -> None:
    assert Settings(model="gpt-3.5-turbo-0125").limit == 16_385
    assert Settings(max_tokens=500).limit == 500


@pytest.mark.parametrize(
    "wrong",
    [
        {"gap_minutes": 0},
        {"gap_minutes": 20_000},
        {"max_tokens": 5},
        {"carried_share": 0.9},
        {"valid_share": -0.1},
        {"valid_share": 0.6},
        {"max_copies": 0},
        {"model": " "},
        {"languages": ("xx",)},
        {"languages": ("en", "English")},
    ],
)
def test_refuses_what_cannot_work(wrong: dict[str, Any]) -> None:
    with pytest.raises(VoiceTuneError, match=r"^[A-Z].*\."):
        Settings(**wrong)


def test_survives_being_stored() -> None:
    chosen = Settings(gap_minutes=30, system="Be yourself.", max_tokens=2048)
    assert msgspec.json.decode(msgspec.json.encode(chosen), type=Settings) == chosen
    assert msgspec.convert(msgspec.to_builtins(chosen), Settings) == chosen


def test_refuses_stored_values_that_cannot_work() -> None:
    with pytest.raises(VoiceTuneError):
        msgspec.convert({"gap_minutes": 0}, Settings)

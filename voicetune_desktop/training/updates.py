"""Whether there is a newer version: one question to one fixed address, and an answer that is read with distrust."""

import re
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from voicetune_desktop.dataset.providers import Service
from voicetune_desktop.training.records import Account

if TYPE_CHECKING:
    from voicetune_desktop.training.store.file import Place
    from voicetune_desktop.training.wire import Wire

PURPOSE = "Asking for a newer version"
GOOD = 200
MOST_BYTES = 64 << 10
MOST_SECONDS = 20.0
MOST_NEWS = 8_000
"""Letters of the news that are shown."""
_VERSION = re.compile(r"v?(\d{1,6}(?:\.\d{1,6}){0,3})", re.ASCII)
_SPEAKER = "VoiceTune"
"""What stands in the ledger for the service that was asked."""


class Release(Struct, frozen=True):
    """A version that was released, and what its makers say of it: a text of somebody else, to be shown letter by letter."""

    tag_name: str
    body: str | None = ""

    @property
    def version(self) -> str:
        """Its number without a "v"; "" where the tag is none."""
        found = _VERSION.fullmatch(self.tag_name.strip())
        return found[1] if found else ""

    @property
    def news(self) -> str:
        """What is new, as far as anybody would read it."""
        return (self.body or "").strip()[:MOST_NEWS]


def newest_release(place: "Place", address: str) -> Release | None:
    """Ask for the newest release; None for an answer that makes no sense. Raises VoiceTuneError where nobody answers."""
    from voicetune_desktop.training.addresses import clean_address
    from voicetune_desktop.training.ledger import Ledger
    from voicetune_desktop.training.wire import Wire

    there = Service(_SPEAKER, _SPEAKER, "open", "", datetime.now(UTC).date(), "")
    wire = Wire(there, Account(_SPEAKER, clean_address(address)), "", Ledger(place))
    try:
        return release_in(_answer(wire))
    finally:
        wire.close()


def _answer(wire: "Wire") -> bytes:
    """The answer; nothing of one that is refused, led elsewhere, or without end. Raises VoiceTuneError."""
    found = b""
    end = time.monotonic() + MOST_SECONDS
    with wire.doing(PURPOSE), wire.client.stream("GET", wire.account.base_url) as response:
        if response.status_code != GOOD:
            return b""
        for piece in response.iter_raw():
            found += piece
            if len(found) > MOST_BYTES or time.monotonic() > end:
                return b""
    return found


def release_in(answer: bytes) -> Release | None:
    """The release that an answer tells of; None where it tells of none."""
    try:
        found = msgspec.json.decode(answer, type=Release)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return found if found.version else None


def is_newer(version: str, installed: str) -> bool:
    """Whether one number of a version comes after another; what is no number is never newer."""
    numbers = (_VERSION.fullmatch(text.strip()) for text in (version, installed))
    return all(numbers) and _parts(version) > _parts(installed)


def _parts(version: str) -> tuple[int, ...]:
    """The parts of a number without zeros at the end: 1.2 and 1.2.0 are the same."""
    parts = [int(part) for part in version.strip().removeprefix("v").split(".")]
    while parts and not parts[-1]:
        parts.pop()
    return tuple(parts)

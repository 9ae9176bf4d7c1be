"""Posts and comments as Meta's downloads have them, and what becomes of each. All rows of Facebook, Instagram and Threads are one form."""

import re
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Struct, field

from voicetune_desktop.importers.json_files.chats import Clock
from voicetune_desktop.importers.meta.files import repaired
from voicetune_desktop.importers.meta.talk import KEPT, NOTICE, ONLY_A_FILE, Verdict
from voicetune_desktop.importers.times.unix import utc_milliseconds

_SOMEBODY = re.compile(r"@\[\d{1,20}:\d{1,6}:([^\[\]]{1,200})\]")
"""Somebody who is mentioned, as Facebook stores that: "@[100001:2048:Anna Smith]", of which it shows the name."""
_COMMENT = "Comment"
_URI, _CREATED, _TIMESTAMP = map(attrgetter, ("uri", "creation_timestamp", "timestamp"))
_ACCOUNT = re.compile(r"[\w.]{1,30}", re.ASCII)


class Medium(Struct, gc=False):
    """A picture or film; Facebook calls its caption a description, Instagram a title. Words alone are one without an address, too."""

    uri: str | None = None
    title: str | None = None
    description: str | None = None
    creation_timestamp: Any = None


class Comment(Struct, gc=False):
    """A comment on Facebook."""

    comment: str | None = None
    timestamp: Any = None


class Part(Struct, gc=False):
    """A part of a row of Facebook: its words, or what comes with them."""

    post: str | None = None
    comment: Comment | None = None
    media: Medium | None = None


class Attachment(Struct, gc=False):
    """What comes with a post or comment on Facebook."""

    data: list[Part] = field(default_factory=list[Part])


class Value(Struct, gc=False):
    """What stands under a label, which is in the language of the account."""

    value: str | None = None
    timestamp: Any = None


class Row(Struct, gc=False):
    """A post or comment of any of the apps."""

    timestamp: Any = None
    creation_timestamp: Any = None
    title: str | None = None
    data: list[Part] | dict[str, Any] | None = None
    attachments: list[Attachment] | None = None
    media: list[Medium] | Medium | None = None
    string_map_data: dict[str, Value] | None = None
    string_list_data: list[Value] | None = None

    @property
    def parts(self) -> list[Part]:
        """The parts of a row of Facebook."""
        return self.data if isinstance(self.data, list) else []

    @property
    def pictures(self) -> list[Medium]:
        """All pictures and films."""
        own = self.media if isinstance(self.media, list) else [self.media] if self.media else []
        return [*own, *(part.media for attached in self.attachments for part in attached.data if part.media)] if self.attachments else own

    @property
    def values(self) -> list[Value]:
        """What a comment on Instagram tells."""
        return [*(self.string_map_data or {}).values(), *(self.string_list_data or ())]


def _when(row: Row) -> int:
    """Seconds since 1970, 0 where nothing tells."""
    for seconds in _told(row):
        if isinstance(seconds, int) and seconds > 0:
            return seconds
    return 0


def _told(row: Row) -> Iterator[object]:
    """What may tell when a row was written, the best first."""
    yield row.timestamp
    yield row.creation_timestamp
    for part in row.parts:
        if part.comment:
            yield part.comment.timestamp
    yield from map(_CREATED, row.pictures)
    yield from map(_TIMESTAMP, row.values)


def _times(seconds: Sequence[int]) -> Sequence[str | None]:
    return utc_milliseconds([one * 1000 for one in seconds])


CLOCK: Clock[Row] = Clock(_when, _times)


def without_numbers(text: str) -> str:
    """A text with the names of those whom it mentions, as Facebook shows it."""
    return _SOMEBODY.sub(r"\1", text) if "@[" in text else text


def is_account(text: str) -> bool:
    """Whether a text may be the name of an account, which a comment without words has as its only value."""
    return _ACCOUNT.fullmatch(text) is not None


def said_on_facebook(row: Row) -> tuple[str, bool, Verdict]:
    """The words of a post or comment, whether pictures came with it, and why it is set aside."""
    pictures = row.pictures
    text = _joined([words for part in row.parts for words in (part.post, part.comment and part.comment.comment) if words])
    text = text or _joined([picture.description for picture in pictures])
    return _judged(without_numbers(text), pictures, is_notice=not row.attachments)


def said_on_instagram(row: Row) -> tuple[str, bool, Verdict]:
    """The same of a post, story or reel on Instagram, or of a post or reply on Threads."""
    pictures = row.pictures
    return _judged(_joined([row.title]) or _joined([picture.title for picture in pictures]), pictures)


def commented_on_instagram(row: Row) -> tuple[str, bool, Verdict]:
    """The same of a comment on Instagram."""
    labels = row.string_map_data or {}
    found = labels.get(_COMMENT) or next((value for value in row.values if (value.value or "").strip()), None)
    text = _joined([found.value]) if found else ""
    if labels and _COMMENT not in labels and sum(bool(value.value) for value in row.values) < 2 and is_account(text):
        text = ""
    return _judged(text, ())


def _joined(texts: Sequence[str | None]) -> str:
    """All texts, each once, as they were typed."""
    found = [repaired(text) for text in texts if text and text.strip()]
    return "\n".join(dict.fromkeys(found)) if len(found) > 1 else found[0] if found else ""


def _judged(text: str, pictures: Sequence[Medium], *, is_notice: bool = False) -> tuple[str, bool, Verdict]:
    has_files = bool(pictures) and any(map(_URI, pictures))
    return text, has_files, KEPT if text else NOTICE if is_notice else ONLY_A_FILE

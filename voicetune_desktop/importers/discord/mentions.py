"""Discord's own marks in a text as people see them: `<@1>`, `<#2>`, `<:smile:3>`, `<t:4>`. Texts are saved with them on demand."""

import re
from collections.abc import Callable

from voicetune_desktop.importers.times.unix import utc

_MARK = re.compile(r"<(?:@[!&]?(\d{1,20})|#(\d{1,20})|a?:(\w{1,40}):\d{1,20}|t:(-?\d{1,13})(?::[tTdDfFR])?|/([^<>:]{1,200}):\d{1,20})>")


Names = Callable[[str], str | None]
"""What somebody or a channel is called, by their number."""


def nobody(_: str) -> None:
    """Where no names are known."""


def resolved(text: str, people: Names = nobody, rooms: Names = nobody) -> str:
    """The text with names in the place of marks; who is not known keeps their number."""
    return _MARK.sub(lambda mark: _shown(mark, people, rooms), text) if "<" in text else text


def _shown(mark: re.Match[str], people: Names, rooms: Names) -> str:
    person, room, emoji, moment, command = mark.groups()
    if person:
        return f"@{people(person) or person}"
    if room:
        return f"#{rooms(room) or room}"
    if emoji:
        return f":{emoji}:"
    return f"/{command}" if command else _moment(int(moment)) or mark[0]


def _moment(seconds: int) -> str:
    written = utc(seconds)
    return f"{written[:10]} {written[11:16]} UTC" if written else ""

"""What was said in a replay, beside what was said before and what the person really wrote."""

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from voicetune_desktop.evaluation.speakers import Said
from voicetune_desktop.operations.moments import Heard
from voicetune_desktop.project import replays
from voicetune_desktop.project.file import Project


class Answer(Struct, frozen=True):
    """What one voice (its place in the replay's speakers) said at a moment, what was said before, and what the person really wrote.

    `first` and `last` are the messages (ids) of the real answer. All texts have replacements in them.
    """

    moment: int
    voice: int
    lines: tuple[Heard, ...]
    real: str
    said: str
    first: int
    last: int
    at: int | None = None
    thumb: int = 0
    edited: str = ""


def answers(project: Project, replay: int) -> Iterator[Answer]:
    """Everything that was said in a replay, by moment and voice; questions that got no answer are left out."""
    moments = {row.id: row for row in replays.moments(project, replay)}
    for reply in replays.replies(project, replay):
        said, row = _SAID.decode(reply.said).text, moments[reply.moment]
        if said.strip() and not reply.error:
            lines = _LINES.decode(row.prompt)
            yield Answer(row.id, reply.voice, lines, row.real, said, row.first, row.last, row.at, reply.thumb, reply.edited)


_LINES = msgspec.json.Decoder(tuple[Heard, ...])
_SAID = msgspec.json.Decoder(Said)

"""Looking for any text in the messages as they will be written, to see that it is gone."""

from collections.abc import Generator, Iterator, Mapping
from itertools import chain

from msgspec import Struct

from voicetune_desktop.model import Progress
from voicetune_desktop.operations.redacting import Redactor
from voicetune_desktop.privacy.folding import fold
from voicetune_desktop.privacy.redact import Redacted
from voicetune_desktop.project import chats, lines, people
from voicetune_desktop.project.file import Project

MOST_HITS = 200
"""Messages that a search shows; it counts all."""
REPORT_EVERY = 5_000


class Hit(Struct, frozen=True):
    """One message that holds what was looked for; `sender` is the new name, `places` are in code points of `text`.

    `made` tells that the text stands only in replacements, such as the new name of somebody.
    """

    chat: int
    ordinal: int
    sender: str
    text: str
    places: tuple[tuple[int, int], ...]
    made: bool = False


class SearchReport(Struct, frozen=True):
    """What a search found: `found` of `messages` messages hold it, the first of which are `hits`.

    `made` of them hold it in replacements only.
    """

    messages: int
    found: int
    made: int
    hits: tuple[Hit, ...]
    speakers: tuple[str, ...]
    """New names of people that hold it."""


def search_result(project: Project, wanted: str) -> Generator[Progress, None, SearchReport]:
    """Look for a text, in upper or lower case and be it inside a word, in everything that the training files may hold."""
    redactor = Redactor(project)
    needle = fold(wanted.strip())
    labels = redactor.labels()
    speakers = {person.id: labels[person.id] for person in people.people(project) if person.role != "left_out"}
    used = [chat for chat in chats.chats(project) if chat.included]
    total = sum(chat.messages for chat in used)
    hits: list[Hit] = []
    seen = found = made = 0
    for seen, hit in enumerate(chain.from_iterable(_walk(project, redactor, chat.id, speakers, needle) for chat in used), 1):
        if hit:
            found += 1
            made += hit.made
            hits += [hit] if found <= MOST_HITS else []
        if seen % REPORT_EVERY == 0:
            yield Progress(seen, total, "Searching the result")
    named = sorted({name for name in speakers.values() if any(_places(fold(name), needle))})
    return SearchReport(seen, found, made, tuple(hits), tuple(named))


def _walk(project: Project, redactor: Redactor, chat: int, speakers: Mapping[int, str], needle: str) -> Iterator[Hit | None]:
    """For each message of a chat, in order, a hit or nothing; who is no speaker is in no file."""
    for text in lines.chat_texts(project, chat):
        result = redactor.redact(text.id, text.text, text.findings) if text.findings else Redacted(text.text)
        places = tuple(_places(fold(result.text), needle)) if text.person in speakers else ()
        yield Hit(chat, text.ordinal, speakers[text.person], result.text, places, made=_made(result, places)) if places else None


def _made(result: Redacted, places: tuple[tuple[int, int], ...]) -> bool:
    """Whether all places lie in replacements."""
    return all(any(new.start <= start and end <= new.end for new in result.replaced) for start, end in places)


def _places(text: str, needle: str) -> Iterator[tuple[int, int]]:
    at = text.find(needle) if needle else -1
    while at >= 0:
        yield at, at + len(needle)
        at = text.find(needle, at + len(needle))

"""Conversations with Gemini, put apart and into their order."""

from collections.abc import Iterator, Sequence
from itertools import chain

from msgspec import Struct

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.assistants.conversations import DAMAGED, ONLY_FILES, Verdict
from voicetune_desktop.importers.assistants.files import beginning_of
from voicetune_desktop.importers.assistants.gemini_rows import MARK, Activity, Row, json_activities, page_activities
from voicetune_desktop.importers.json_files.chats import Item, chosen
from voicetune_desktop.importers.json_files.slices import Cursor
from voicetune_desktop.importers.markup.html_pages import Page
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.waiting.shelves import Shelves
from voicetune_desktop.model import Answers, Chat, ChatExport, Message, Participant, Reason, SetAside

FORMAT = "gemini"
NO_QUESTION: Verdict = (Reason.SYSTEM, "Something that was done in Gemini and is no question.")
_ME = Participant("user", "User", is_me=True)
_GEMINI = Participant("assistant", "Gemini", is_me=False, is_program=True)


class _Line(Struct, gc=False):
    """A row of the list as it waits for its turn: the newest one comes first and has the greatest rank."""

    rank: int
    asked: str
    answered: str
    sent_at: str | None
    has_files: bool
    is_damaged: bool
    at: str
    file: int


def read_activity(source: Source, entries: Sequence[Entry], answers: Answers) -> Iterator[ChatExport]:
    """The conversations of some lists. What no list gives to a conversation is one of its own."""
    with Shelves(_Line) as shelves:
        for number, entry in enumerate(entries):
            shelves.put_all(_lines(source, entry, number))
        names = [entry.name for entry in entries]
        yield from chosen((_export(shelves, talk, names) for talk in shelves.chats), answers)


def _lines(source: Source, entry: Entry, file: int) -> Iterator[tuple[str, _Line]]:
    """The rows of a list, each with its conversation; a last one where the list breaks off."""
    number, is_cut = 0, False
    try:
        with source.open(entry) as stream:
            is_page = entry.name.casefold().endswith(".html")
            page = Page(stream, MARK) if is_page else None
            for number, found in enumerate(_on_page(page) if page else _in_json(Cursor(stream)), 1):
                yield found.talk, _line(found, number - 1, file)
            is_cut = page is not None and page.is_cut
    except HostileArchive:
        raise
    except SourceError:
        is_cut = True
    if is_cut:
        yield "", _line(Activity(is_damaged=True), number, file)


def _on_page(page: Page) -> Iterator[Activity]:
    return chain.from_iterable(map(page_activities, page.whole_records()))


def _in_json(cursor: Cursor) -> Iterator[Activity]:
    for batch in cursor.batches(Row):
        yield from json_activities(batch)
    cursor.end()


def _line(found: Activity, number: int, file: int) -> _Line:
    return _Line(-number, found.asked, found.answered, found.sent_at, found.has_files, found.is_damaged, f"[{number}]", file)


def _export(shelves: Shelves[_Line], talk: str, names: Sequence[str]) -> ChatExport:
    """One conversation; the list has no titles, so one is called by its first words."""
    lines = chain.from_iterable(shelves.rows(talk))
    first = next(lines)
    title = beginning_of(first.asked) if talk else ""
    chat = Chat(f"{FORMAT}:{talk or 'all'}", title or "Gemini", "assistant")
    items = chain.from_iterable(_items(line, chat, names[line.file]) for line in chain((first,), lines))
    return ChatExport(chat, items, (_ME, _GEMINI))


def _items(line: _Line, chat: Chat, file: str) -> Iterator[Item]:
    """A question and its answer, or why there is none."""
    if line.is_damaged:
        yield SetAside(*DAMAGED, file, line.at)
    elif line.asked:
        yield _message(chat, _ME, line.sent_at, line.asked, ("caption",) if line.has_files else ())
    elif line.has_files or line.answered:
        yield SetAside(*ONLY_FILES, file, line.at)
    else:
        yield SetAside(*NO_QUESTION, file, line.at)
    if line.answered:
        yield _message(chat, _GEMINI, line.sent_at, line.answered)


def _message(chat: Chat, who: Participant, sent_at: str | None, text: str, flags: tuple[str, ...] = ()) -> Message:
    return Message(chat.id, chat.title, None, who.id, who.name, who.is_me, sent_at, text, flags=flags)

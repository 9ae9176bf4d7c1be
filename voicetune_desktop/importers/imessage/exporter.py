"""What imessage-exporter writes of Apple's Messages: a file for each chat, as text, as HTML, or as lines of JSON."""

import re
from collections.abc import Iterator
from itertools import islice

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.imessage.exporter_text import HEAD, PAGE_MARK, Talk, read_text
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import chosen, head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.rows import Item, sample, text_file, up_to_damage
from voicetune_desktop.model import Answers, Chat, ChatExport, Match, Question

FORMAT = "imessage-exporter"
ME = "Me"
LOOKED_AT = 50
_FIRST = re.compile(rb'<div class="(?:sent|received)|<span class="timestamp">')
_WRITTEN, _LINES = r"\.(?:txt|html)$", r"\.(?:ndjson|jsonl?)$"
_FIRST_LINE = re.compile(rb'(?:\xef\xbb\xbf)?\{"rowid":\d+,"guid":"[^"]*","date_iso":"[^"]*","is_from_me":(?:true|false),"sender":\{')


def score(source: Source) -> Match:
    """Sure when a file has messages as this tool writes them."""
    if any(True for _ in _files(source, LOOKED_AT)):
        return Match(0.97, "Messages as imessage-exporter writes them.")
    return Match(0.0, "No file has the messages of imessage-exporter.")


def chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """A chat for each file."""
    found = [*_files(source)]
    if not found:
        raise SourceError("There is no chat of imessage-exporter in it.", "Choose the folder imessage_export that the tool wrote.")
    yield from chosen((_export(source, entry, answers) for entry in found), answers)


IMESSAGE_EXPORTER = Importer(FORMAT, "Messages (imessage-exporter)", score, chats)


def _files(source: Source, limit: int | None = None) -> Iterator[Entry]:
    """Files of chats; a limit is that of the files of a sort that are looked at."""
    if len(source.entries) == 1:
        yield from (entry for entry in source.entries if _has_lines(source, entry) or source.told(entry, _is_written))
        return
    yield from (entry for entry in islice(source.matching(_WRITTEN), limit) if source.told(entry, _is_written))
    yield from (entry for entry in islice(source.matching(_LINES), limit) if _has_lines(source, entry))


def _has_lines(source: Source, entry: Entry) -> bool:
    return bool(_FIRST_LINE.match(head_of(source, entry)))


def _is_written(source: Source, entry: Entry) -> bool:
    """Whether it is a text or a page for people to read."""
    return bool(HEAD.match(sample(source, entry))) or _is_page(source, entry)


def _is_page(source: Source, entry: Entry) -> bool:
    head = head_of(source, entry)
    mark = PAGE_MARK.search(head)
    return bool(mark and _FIRST.search(head, mark.start(), mark.start() + 400) and b'class="sender"' in head)


def _export(source: Source, entry: Entry, answers: Answers) -> ChatExport:
    """One chat. Pages and lines tell who the person who exports is; texts do where the tool calls them "Me"."""
    if _has_lines(source, entry):
        from voicetune_desktop.importers.imessage.exporter_lines import read_lines

        return read_lines(source, entry)
    title = entry.name.rpartition("/")[2].removesuffix(".txt").removesuffix(".html")
    chat = Chat(f"imessage:{title}", title, "group" if "," in title else None)
    if _is_page(source, entry):
        return ChatExport(chat, up_to_damage(_page(source, entry, Talk(chat, entry.name, answers.me or "")), entry.name))
    me = answers.me or (ME if f"\n{ME}\n" in sample(source, entry) else "")
    rows = read_text(text_file(source, entry, answers), Talk(chat, entry.name, me))
    return ChatExport(chat, up_to_damage(rows, entry.name), questions=() if me else (Question("who_am_i", ()),))


def _page(source: Source, entry: Entry, talk: Talk) -> Iterator[Item]:
    from voicetune_desktop.importers.imessage.exporter_pages import read_page

    with source.open(entry) as stream:
        yield from read_page(stream, talk)

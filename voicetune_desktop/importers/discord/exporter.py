"""Channels of Discord as DiscordChatExporter saves them: JSON, HTML, CSV or plain text, whole or in parts."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice

from voicetune_desktop.errors import SourceError
from voicetune_desktop.importers.discord.files import FORMS, Saved, candidates, form_of, saved_files
from voicetune_desktop.importers.discord.json_rows import read_json
from voicetune_desktop.importers.discord.talk import Item, Talk
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.json_files.chats import head_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Answers, ChatExport, Match, Message, Reason, SetAside

_CANDIDATES = 200
"""Files whose heads detection looks at; fewer than a source remembers."""


def _score(source: Source) -> Match:
    for entry in islice(candidates(source), _CANDIDATES):
        form = form_of(head_of(source, entry))
        if form:
            return Match(0.97 if form == "json" else 0.95, f"A channel as DiscordChatExporter saves it ({form.upper()}).")
    return Match(0.0, "No file has a layout of DiscordChatExporter.")


def _chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    channels: defaultdict[str, list[Saved]] = defaultdict(list)
    for file in saved_files(source):
        channels[file.key].append(file)
    if not channels:
        raise SourceError("There is no channel in it that DiscordChatExporter saved.", "Save the channel again, in the format JSON.")
    for files in channels.values():
        form = min((file.form for file in files), key=FORMS.index)
        parts = sorted((file for file in files if file.form == form), key=lambda file: file.order)
        if answers.chats is None or parts[0].chat.id in answers.chats:
            yield _export(source, parts, [file.entry.name for file in files if file.form != form], answers)


DISCORD_EXPORTER = Importer("discord-exporter", "Discord (DiscordChatExporter)", _score, _chats)


def _export(source: Source, parts: Sequence[Saved], others: Sequence[str], answers: Answers) -> ChatExport:
    """One channel, read from its files of the best form; `others` are those of other forms."""
    export, form = ChatExport(parts[0].chat, ()), parts[0].form
    talk = Talk(export.chat, answers.me, {})
    read: Callable[[Entry], Iterator[Item]]
    if form == "json":
        read = partial(read_json, source, talk=talk)
    elif form == "html":
        from voicetune_desktop.importers.discord.pages import read_page

        read = partial(read_page, source, talk=talk)
    else:
        from voicetune_desktop.importers.discord.dates import Moments
        from voicetune_desktop.importers.discord.plain import dates_in_text, read_text
        from voicetune_desktop.importers.discord.table import dates_in_table, read_table

        dates, rows = (dates_in_table, read_table) if form == "csv" else (dates_in_text, read_text)
        moments = Moments(_dates(source, parts, dates), answers.date_order)
        export.questions = (moments.question,) if moments.question else ()
        read = partial(rows, source, talk=talk, moments=moments)
    export.items = _items(parts, others, export, talk, read)
    return export


def _dates(source: Source, parts: Iterable[Saved], dates: Callable[[Source, Entry], Iterator[str]]) -> Iterator[str]:
    """The times of all parts, as far as they can be read."""
    for part in parts:
        try:
            yield from dates(source, part.entry)
        except SourceError:
            continue


def _items(
    parts: Sequence[Saved], others: Sequence[str], export: ChatExport, talk: Talk, read: Callable[[Entry], Iterator[Item]]
) -> Iterator[Item]:
    """The rows of a channel, file by file. After the last one the export knows all names of those who wrote."""
    seen = set[str]() if len({part.save for part in parts}) > 1 else None
    for part in parts:
        rows = read(part.entry)
        yield from rows if seen is None else _first_copies(rows, part.entry.name, seen)
    for name in others:
        yield SetAside(Reason.UNSUPPORTED, "The same channel was read from another file, which tells more.", name, "channel")
    export.participants = talk.participants()
    people = [who for who in talk.senders.values() if not who.is_bot]
    if talk.me is None and export.chat.kind == "dm":
        title = next((who.name for who in people if export.chat.title in (who.name, *who.also)), "")
        export.questions += ask_who_i_am((who.name for who in people), title)


def _first_copies(rows: Iterable[Item], file: str, seen: set[str]) -> Iterator[Item]:
    """The rows of one of several saves of a channel, which may overlap, without messages that another one had."""
    for row in rows:
        if isinstance(row, Message) and row.id:
            if row.id in seen:
                yield SetAside(Reason.UNSUPPORTED, "Another file has this message, too.", file, row.id)
                continue
            seen.add(row.id)
        yield row

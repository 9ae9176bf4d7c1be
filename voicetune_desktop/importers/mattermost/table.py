"""The table of a channel of Mattermost, newest first, as its plugin Channel Export writes it."""

from collections.abc import Iterator

from msgspec import Struct, field

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, Item
from voicetune_desktop.importers.mattermost.rows import DAMAGED, aside_of, words_of
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.csv_rows import csv_blocks, dialect
from voicetune_desktop.importers.times.iso import iso_times
from voicetune_desktop.importers.waiting.time_order import oldest_first
from voicetune_desktop.importers.who_am_i import ask_who_i_am
from voicetune_desktop.model import Chat, ChatExport, Message, Participant, Reason, SetAside

_COLUMNS = 9
_ZONE = " +0000 UTC"


def read_table(source: Source, entry: Entry, me: str | None) -> ChatExport:
    """The chat of a table, called after its file."""
    title = entry.name.rpartition("/")[2].rpartition(".")[0] or entry.name
    export = ChatExport(Chat(f"mattermost:{title}", title), ())
    export.items = _items(source, entry, export, _Talk(export.chat, entry.name, me))
    return export


def _items(source: Source, entry: Entry, export: ChatExport, talk: "_Talk") -> Iterator[Item]:
    """The rows of a table. After the last one the export knows who wrote, and asks who the person is."""
    yield from oldest_first(_rows(source, entry, talk), newest_first=True)
    export.participants = tuple(talk.people.values())
    if not talk.me:
        export.questions = ask_who_i_am((one.name for one in export.participants), talk.chat.title)


def _rows(source: Source, entry: Entry, talk: "_Talk") -> Iterator[Item]:
    line = 1
    try:
        how = dialect(source.head(entry))
        with source.open(entry) as stream:
            for lines, cells in csv_blocks(stream, how) if how else ():
                line = lines[-1]
                times = iso_times([_time(row) for row in cells])
                for at, row, sent_at in zip(lines, cells, times, strict=True):
                    if at > 1:
                        yield talk.item(row, at, sent_at)
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, line)


def _time(row: list[str] | None) -> str | None:
    """ "2020-05-29 10:12:13.123 +0000 UTC", as Go writes it, for a reader of ISO 8601."""
    return f"{row[0].removesuffix(_ZONE)}+00:00" if row and row[0].endswith(_ZONE) else None


class _Talk(Struct):
    """A channel while it is read."""

    chat: Chat
    file: str
    me: str | None
    people: dict[str, Participant] = field(default_factory=dict[str, Participant])

    def item(self, row: list[str] | None, line: int, sent_at: str | None) -> Item:
        """What becomes of a row."""
        if row is None or len(row) < _COLUMNS or not row[1]:
            return SetAside(*DAMAGED, self.file, line)
        _, user, mail, kind_of_user, name, key, parent, text, kind = row[:_COLUMNS]
        if aside := aside_of(text, kind):
            return SetAside(*aside, self.file, line)
        text, who = words_of(text, kind), self.people.get(user) or self._meet(user, name, mail)
        flags = (*(["bot"] if kind_of_user == "bot" else ()), *(["thread"] if parent else ())) if parent or kind_of_user == "bot" else ()
        return Message(self.chat.id, self.chat.title, key or None, who.id, who.name, who.is_me, sent_at, text, parent or None, flags=flags)

    def _meet(self, user: str, name: str, mail: str) -> Participant:
        shown = name or mail.partition("@")[0] or user
        is_me = self.me in (user, shown, mail) if self.me else None
        found = self.people[user] = Participant(user, shown, is_me, (mail,) if mail else ())
        return found

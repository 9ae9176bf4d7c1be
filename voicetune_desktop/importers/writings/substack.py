"""Substack's export: posts.csv with a row for each post, and a piece of HTML for each in the folder posts."""

from collections.abc import Iterator, Mapping, Sequence

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF, DAMAGED_ROW
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.text_files.csv_rows import Dialect, csv_rows
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.importers.writings.html_words import words_of
from voicetune_desktop.importers.writings.texts import DRAFT, Text, chats_of
from voicetune_desktop.model import Answers, ChatExport, Reason, SetAside

_LONGEST = 2**24
"""Bytes of the longest post that is read."""
_HOW = Dialect("utf-8-sig", ",")
_NOT_WORDS = (
    ".subscription-widget-wrap, .subscription-widget-wrap-editor, .button-wrapper, .captioned-button-wrap, .paywall-jump, form, "
    ".embedded-post-wrap, .digest-post-embed, .tweet, .twitter-embed, .comment, .poll-embed, script, iframe"
)
"""Invitations to subscribe, and what others wrote."""
_NO_FILE = (Reason.UNSUPPORTED, "Its text does not lie beside the table.")
_NOT_LISTED = (Reason.UNSUPPORTED, "The table of posts does not tell of it.")


def read_posts(source: Source, entries: Sequence[Entry], _answers: Answers) -> Iterator[ChatExport]:
    """A chat for each post that was published."""
    return chats_of("substack", "Substack", source.name, (one for entry in entries for one in _posts(source, entry)))


def _posts(source: Source, entry: Entry) -> Iterator[Text | SetAside]:
    folder = entry.name.rpartition("/")[0]
    within = f"{folder}/posts/" if folder else "posts/"
    texts = {one.name.removeprefix(within)[:-5]: one for one in source.matching(r"\.html$") if one.name.startswith(within)}
    yield from _listed(source, entry, texts)
    yield from (SetAside(*_NOT_LISTED, one.name, "text") for one in texts.values())


def _listed(source: Source, entry: Entry, texts: dict[str, Entry]) -> Iterator[Text | SetAside]:
    """What becomes of each row; the files of these are taken out of `texts`."""
    line, names = 0, list[str]()
    try:
        with source.open(entry) as stream:
            for line, cells in csv_rows(stream, _HOW):
                if cells is None or (names and len(cells) < len(names) // 2):
                    yield SetAside(Reason.UNPARSABLE, DAMAGED_ROW, entry.name, line)
                elif not names:
                    names = cells
                else:
                    row = dict(zip(names, cells, strict=False))
                    yield _post(source, row, texts.pop(row.get("post_id", ""), None), SetAside(*_NO_FILE, entry.name, line))
    except HostileArchive:
        raise
    except SourceError:
        yield SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, line)


def _post(source: Source, row: Mapping[str, str], entry: Entry | None, nowhere: SetAside) -> Text | SetAside:
    if row.get("is_published", "").strip().lower() == "false":
        return SetAside(*DRAFT, nowhere.file, nowhere.at)
    if entry is None:
        return nowhere
    try:
        with source.open(entry) as stream:
            html = stream.read(_LONGEST).decode("utf-8", "replace")
    except HostileArchive:
        raise
    except SourceError as error:
        return SetAside(Reason.UNPARSABLE, error.message, entry.name, "text")
    key = row["post_id"].partition(".")[0]
    return Text(key, row.get("title", ""), words_of(html, _NOT_WORDS), entry.name, "text", iso_time(row.get("post_date", "").strip()))

"""Medium's export: a page of HTML for each story, draft and response, in the folder posts."""

import re
from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborNode

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.json_files.chats import BREAKS_OFF
from voicetune_desktop.importers.markup.html_markdown import markdown_of
from voicetune_desktop.importers.markup.html_pages import parsed
from voicetune_desktop.importers.plain_text.documents import AUTHOR
from voicetune_desktop.importers.sources.entries import Entry
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.importers.times.iso import iso_time
from voicetune_desktop.importers.writings.texts import DRAFT, Text, chats_of
from voicetune_desktop.model import Answers, ChatExport, Participant, Reason, SetAside

_LONGEST = 2**24
"""Bytes of the longest page that is read."""
_ID = re.compile(r"-([0-9a-f]{6,16})\.html$")
_DRAFT = re.compile(r"(?:^|/)draft_[^/]*$")
_NOT_WORDS = ".graf--title, .section-divider, .graf--mixtapeEmbed, script, iframe"
"""The title once more, lines between parts, and previews of other pages."""
_NESTED = (Reason.UNPARSABLE, "This page is not as Medium writes them.")
_PAGE = "page"


def read_posts(source: Source, entries: Sequence[Entry], _answers: Answers) -> Iterator[ChatExport]:
    """A chat for each story."""
    return chats_of("medium", "Medium", source.name, (_story(source, entry) for entry in entries))


def _story(source: Source, entry: Entry) -> Text | SetAside:
    try:
        with source.open(entry) as stream:
            page = stream.read(_LONGEST)
    except HostileArchive:
        raise
    except SourceError as error:
        return SetAside(Reason.UNPARSABLE, error.message, entry.name, _PAGE)
    if b"</html>" not in page[-1000:]:
        return SetAside(Reason.UNPARSABLE, BREAKS_OFF, entry.name, _PAGE)
    if _DRAFT.search(entry.name):
        return SetAside(*DRAFT, entry.name, _PAGE)
    body = parsed(page)
    words = body.css_first("section.e-content") if body else None
    if body is None or words is None:
        return SetAside(*_NESTED, entry.name, _PAGE)
    time, title = body.css_first("time.dt-published"), body.css_first(".p-name")
    sent_at = iso_time(time.attributes.get("datetime")) if time else None
    text = markdown_of(words, _NOT_WORDS)
    return Text(_key(entry), title.text() if title else "", text, entry.name, _PAGE, sent_at, _author(body))


def _key(entry: Entry) -> str:
    """The number of a story, with which the name of its file ends."""
    found = _ID.search(entry.name)
    return found[1] if found else ""


def _author(body: LexborNode) -> Participant:
    found = body.css_first("a.p-author")
    name = " ".join(found.text().split()) if found else ""
    handle = (found.attributes.get("href") or "").rpartition("/")[2] if found else ""
    return Participant(f"medium:{handle or name}", name, is_me=True, also=(handle,) if handle else ()) if name else AUTHOR

"""E-mail: mailboxes (mbox, Gmail's Takeout), single mails (.eml, .emlx), and folders of either. A thread is a chat."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from voicetune_desktop.errors import HostileArchive, SourceError
from voicetune_desktop.importers.importer import Importer
from voicetune_desktop.importers.mail.box import is_mail, is_mailbox
from voicetune_desktop.importers.sources.entries import Entry, in_natural_order
from voicetune_desktop.importers.sources.source import Source
from voicetune_desktop.model import Answers, ChatExport, Match, Question

LOOKED_AT = 50
"""Files whose beginning detection looks at."""

_ENDINGS = r"\.(?:mbox|mbx|eml|emlx)$"
_LETTER = r"(?:^|/)(?:cur|new)/[^/]+$"
"""A file of a folder that holds letters, whatever these are called."""
_NAMES = rf"{_ENDINGS}|(?:^|/)(?:mbox|Inbox|Sent|Archives?|Drafts)$|{_LETTER}"
_NAMED = re.compile(_NAMES, re.IGNORECASE)


def _score(source: Source) -> Match:
    for entry in islice(_candidates(source), LOOKED_AT):
        head = _head(source, entry) or b""
        if is_mailbox(head):
            return Match(0.97, "A mailbox: lines that begin a mail, and the heads of mails.")
        if is_mail(head):
            return Match(0.95 if _NAMED.search(entry.name) else 0.7, "It begins with the head of a mail.")
    return Match(0.0, "It has no mails.")


def _chats(source: Source, answers: Answers) -> Iterator[ChatExport]:
    """The threads. Raises SourceError where there are no mails."""
    from voicetune_desktop.importers.mail.index import Mails
    from voicetune_desktop.importers.mail.threads import read_threads

    entries = [entry for entry in _candidates(source) if _holds_mails(source, entry)]
    if not entries:
        raise SourceError("There are no mails in it.", "Choose a .mbox or .eml file, or a folder of them.")
    with Mails() as found:
        found.read(source, entries)
        mine = found.mine()
        everybody = found.everybody()
        asked = (Question("who_am_i", tuple(everybody), everybody[0]),) if everybody and not mine and answers.me is None else ()
        for export in read_threads(source, found, mine, answers):
            export.questions, asked = asked, ()
            yield export


def _candidates(source: Source) -> Iterable[Entry]:
    """Files that may hold mails by their names or folders, or the only file there is."""
    if len(source.entries) == 1:
        return source.entries
    # Thunderbird's folders are files without an ending.
    return in_natural_order({*source.matching(rf"{_ENDINGS}|{_LETTER}"), *source.without_ending()})


def _holds_mails(source: Source, entry: Entry) -> bool:
    """Whether there are mails in it; one that is named so and cannot be read is told of later."""
    head = _head(source, entry)
    return bool(_NAMED.search(entry.name)) if head is None else is_mailbox(head) or is_mail(head)


def _head(source: Source, entry: Entry) -> bytes | None:
    try:
        return source.head(entry)
    except HostileArchive:
        raise
    except SourceError:
        return None


EMAIL = Importer("email", "E-mail", _score, _chats)
